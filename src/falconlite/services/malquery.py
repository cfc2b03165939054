"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.shapes import placed
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.malquery import ExternalResource, SampleMetadata
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.malquery import ExternalHuntOptions, FuzzyOptions, SearchParameter


class MalQuery(Service):
    """TODO."""

    scope = "MalQuery"

    @get("GetMalQueryQuotasV1", "/malquery/aggregates/quotas/v1")
    def get_quotas(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetMalQueryQuotasV1 = get_quotas

    @post(
        "PostMalQueryFuzzySearchV1",
        "/malquery/combined/fuzzy-search/v1",
        shape=placed({"options": "options", "patterns": "patterns"}, rest="options"),
    )
    def fuzzy_search(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        options_: FuzzyOptions | None = None,
        patterns: Sequence[SearchParameter] | None = None,
        filter_meta: Strings | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SampleMetadata]:
        """TODO."""
        ...

    PostMalQueryFuzzySearchV1 = fuzzy_search

    @get(
        "GetMalQueryDownloadV1",
        "/malquery/entities/download-files/v1",
        produces=("application/json", "application/octet-stream"),
        answers="json",
        empty=True,
        download=True,
    )
    def get_download(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetMalQueryDownloadV1 = get_download

    @get("GetMalQueryMetadataV1", "/malquery/entities/metadata/v1")
    def get_metadata(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SampleMetadata]:
        """TODO."""
        ...

    GetMalQueryMetadataV1 = get_metadata

    @get("GetMalQueryRequestV1", "/malquery/entities/requests/v1")
    def get_request(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalResource]:
        """TODO."""
        ...

    GetMalQueryRequestV1 = get_request

    @get(
        "GetMalQueryEntitiesSamplesFetchV1",
        "/malquery/entities/samples-fetch/v1",
        produces=("application/json", "application/zip"),
        answers="json",
        empty=True,
        download=True,
    )
    def get_samples(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetMalQueryEntitiesSamplesFetchV1 = get_samples

    @post("PostMalQueryEntitiesSamplesMultidownloadV1", "/malquery/entities/samples-multidownload/v1")
    def samples_multidownload(
        self, samples: Strings | None = None, **more: Unpack[BodyOptions]
    ) -> Result[ExternalResource]:
        """TODO."""
        ...

    PostMalQueryEntitiesSamplesMultidownloadV1 = samples_multidownload

    @post(
        "PostMalQueryExactSearchV1",
        "/malquery/queries/exact-search/v1",
        shape=placed({"options": "options", "patterns": "patterns"}, rest="options"),
    )
    def exact_search(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        options_: ExternalHuntOptions | None = None,
        patterns: Sequence[SearchParameter] | None = None,
        filter_filetypes: Strings | None = None,
        filter_meta: Strings | None = None,
        limit: int | None = None,
        max_date: str | None = None,
        max_size: str | None = None,
        min_date: str | None = None,
        min_size: str | None = None,
        app: str | None = None,
        submitted_by_customer: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalResource]:
        """TODO."""
        ...

    PostMalQueryExactSearchV1 = exact_search

    @post(
        "PostMalQueryHuntV1",
        "/malquery/queries/hunt/v1",
        shape=placed({"options": "options", "yara_rule": "yara_rule"}, rest="options"),
    )
    def hunt(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        options_: ExternalHuntOptions | None = None,
        yara_rule: str | None = None,
        filter_filetypes: Strings | None = None,
        filter_meta: Strings | None = None,
        limit: int | None = None,
        max_date: str | None = None,
        max_size: str | None = None,
        min_date: str | None = None,
        min_size: str | None = None,
        app: str | None = None,
        submitted_by_customer: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalResource]:
        """TODO."""
        ...

    PostMalQueryHuntV1 = hunt
