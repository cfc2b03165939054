"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_scroll
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
    """TODO."""

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
        """TODO."""
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
        """TODO."""
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
        self, *, language: str, filter: str | None = None, archive_type: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """TODO."""
        ...

    GetArchiveExport = create_export_archive

    @get("GetHuntingGuides", "/hunting/entities/hunting-guides/v1")
    def get_guides(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[HuntingGuideEntity]:
        """TODO."""
        ...

    GetHuntingGuides = get_guides

    @get("GetIntelligenceQueries", "/hunting/entities/intelligence-queries/v1")
    def get_queries(
        self, *, ids: Strings, include_translated_content: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[IntelligenceQueryEntity]:
        """TODO."""
        ...

    GetIntelligenceQueries = get_queries

    @get("SearchHuntingGuides", "/hunting/queries/hunting-guides/v1", pages=by_scroll())
    def search_guides(
        self,
        *,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    SearchHuntingGuides = search_guides

    @get("SearchIntelligenceQueries", "/hunting/queries/intelligence-queries/v1", pages=by_scroll())
    def search_queries(
        self,
        *,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    SearchIntelligenceQueries = search_queries
