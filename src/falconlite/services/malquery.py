"""MalQuery: search CrowdStrike's collection of malware by content."""

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
    from falconlite.operations.options import BodyOptions, CallOptions, TimedOptions
    from falconlite.results.result import Result
    from falconlite.specs.malquery import ExternalHuntOptions, FuzzyOptions, SearchParameter


class MalQuery(Service):
    """Malware search: find samples by strings, bytes or YARA rules, read their metadata and download them.

    Scopes: MalQuery: Read; MalQuery: Write for searches and for ``samples_multidownload``.

    ``exact_search``, ``hunt`` and ``samples_multidownload`` start a request and return immediately: ``meta.reqid`` is
    its ID for ``get_request``. Searches and downloads count against monthly quotas, see ``get_quotas``. A sample's ID
    is its SHA-256 digest. Filters that searches share:

    - *filter_meta*: fields of the records to return: sha256, md5, type, size, first_seen, label, family
    - *filter_filetypes*: file types such as pe32, pe64, elf64, macho, pdf, docx, html, text
    - *min_size*, *max_size*: bytes, or with a unit: ``"100KB"``
    - *min_date*, *max_date*: day first seen, ``yyyy/MM/dd``
    - *options*: these as one dict; keywords are added to it
    """

    scope = "MalQuery"

    @get("GetMalQueryQuotasV1", "/malquery/aggregates/quotas/v1")
    def get_quotas(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """Read the quotas of searches and downloads, and how much of them is used; they are in ``meta``."""
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
        options: FuzzyOptions | Mapping[str, Any] | None = None,
        patterns: Sequence[SearchParameter] | Sequence[Mapping[str, Any]] | None = None,
        filter_meta: Strings | None = None,
        limit: int | None = None,
        **more: Unpack[TimedOptions],
    ) -> Result[SampleMetadata]:
        """Search for samples by strings or bytes and return their metadata in the same call.

        It is faster than ``exact_search`` and finds more that does not match. *patterns* are dicts of ``type``
        (``hex``, ``ascii`` or ``wide``) and ``value``.
        """
        ...

    PostMalQueryFuzzySearchV1 = fuzzy_search

    @get(
        "GetMalQueryDownloadV1",
        "/malquery/entities/download-files/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_download(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download a sample by its SHA-256 digest, one in a call. It may be malware.

        Returns bytes, or a download with ``stream=True``.
        """
        ...

    GetMalQueryDownloadV1 = get_download

    @get("GetMalQueryMetadataV1", "/malquery/entities/metadata/v1", key="sha256")
    def get_metadata(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SampleMetadata]:
        """Describe samples by SHA-256 digest: type, size, family, label and when they were first seen."""
        ...

    GetMalQueryMetadataV1 = get_metadata

    @get("GetMalQueryRequestV1", "/malquery/entities/requests/v1", at_once=1)
    def get_request(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalResource]:
        """Read the state and the results of a request, one ID in a call: ``meta.status`` is ``done`` at the end."""
        ...

    GetMalQueryRequestV1 = get_request

    @get(
        "GetMalQueryEntitiesSamplesFetchV1",
        "/malquery/entities/samples-fetch/v1",
        produces=("application/zip",),
        answers="bytes",
        download=True,
    )
    def get_samples(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download the archive that ``samples_multidownload`` made, once its request is done.

        *ids* is the ID of that request. The zip archive has the password ``infected``. Returns bytes, or a download
        with ``stream=True``.
        """
        ...

    GetMalQueryEntitiesSamplesFetchV1 = get_samples

    @post("PostMalQueryEntitiesSamplesMultidownloadV1", "/malquery/entities/samples-multidownload/v1")
    def samples_multidownload(self, samples: Strings, **more: Unpack[BodyOptions]) -> Result[ExternalResource]:
        """Start the packing of several samples, by SHA-256 digest, into one archive for ``get_samples``."""
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
        options: ExternalHuntOptions | Mapping[str, Any] | None = None,
        patterns: Sequence[SearchParameter] | Sequence[Mapping[str, Any]] | None = None,
        filter_filetypes: Strings | None = None,
        filter_meta: Strings | None = None,
        limit: int | None = None,
        max_date: str | None = None,
        max_size: str | None = None,
        min_date: str | None = None,
        min_size: str | None = None,
        app: str | None = None,
        submitted_by_customer: bool | None = None,
        **more: Unpack[TimedOptions],
    ) -> Result[ExternalResource]:
        """Start a search for samples that contain all *patterns*.

        *patterns* are dicts of ``type`` (``hex``, ``ascii`` or ``wide``) and ``value``. *limit* is the most samples to
        return.
        """
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
        options: ExternalHuntOptions | Mapping[str, Any] | None = None,
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
        **more: Unpack[TimedOptions],
    ) -> Result[ExternalResource]:
        """Start a search for samples that match a YARA rule.

        *yara_rule* is the rule, a str. *limit* is the most samples to return.
        """
        ...

    PostMalQueryHuntV1 = hunt
