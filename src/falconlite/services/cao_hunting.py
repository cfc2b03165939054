"""CAO Hunting: guides and queries of CrowdStrike's hunters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.cao_hunting import HuntingGuideEntity, IntelligenceQueryEntity
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class CAOHunting(Service):
    """Hunting guides and intelligence queries: find, describe, count and export them.

    Scope: CAO Hunting: Read. Lists page by *offset*, the number of IDs to skip (0). *filter* is FQL; *q* searches every
    field for a phrase; *sort* is a field with ``|asc`` or ``|desc``.
    """

    scope = "CAO Hunting"

    @post("AggregateHuntingGuides", "/hunting/aggregates/hunting-guides/v1", shape=one_aggregate, reads=True)
    def aggregate_guides(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count hunting guides by field or date range."""
        ...

    AggregateHuntingGuides = aggregate_guides

    @post(
        "AggregateIntelligenceQueries", "/hunting/aggregates/intelligence-queries/v1", shape=one_aggregate, reads=True
    )
    def aggregate_queries(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        from_: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count intelligence queries by field or date range."""
        ...

    AggregateIntelligenceQueries = aggregate_queries

    @get(
        "GetArchiveExport",
        "/hunting/entities/archive-exports/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def create_export_archive(
        self,
        *,
        language: str,
        filter: str | None = None,
        archive_type: Literal["zip", "gzip"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """Download intelligence queries in a *language* as an archive.

        *language* is ``cql``, ``snort``, ``suricata``, ``yara``, ``SPL`` (translated by AI, beta) or ``__all__``.
        *filter* is FQL. *archive_type* is ``zip`` (default) or ``gzip``. Returns bytes, or a download with
        ``stream=True``.
        """
        ...

    GetArchiveExport = create_export_archive

    @get("GetHuntingGuides", "/hunting/entities/hunting-guides/v1")
    def get_guides(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[HuntingGuideEntity]:
        """Describe hunting guides by ID."""
        ...

    GetHuntingGuides = get_guides

    @get("GetIntelligenceQueries", "/hunting/entities/intelligence-queries/v1")
    def get_queries(
        self, *, ids: Strings, include_translated_content: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[IntelligenceQueryEntity]:
        """Describe intelligence queries by ID.

        *include_translated_content* adds translations by AI, where they exist: ``SPL`` or ``__all__``.
        """
        ...

    GetIntelligenceQueries = get_queries

    @get("SearchHuntingGuides", "/hunting/queries/hunting-guides/v1", pages=by_offset())
    def search_guides(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of hunting guides."""
        ...

    SearchHuntingGuides = search_guides

    @get("SearchIntelligenceQueries", "/hunting/queries/intelligence-queries/v1", pages=by_offset())
    def search_queries(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of intelligence queries."""
        ...

    SearchIntelligenceQueries = search_queries
