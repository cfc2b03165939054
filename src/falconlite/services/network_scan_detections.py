"""Network scan detections: find, describe and count them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class NetworkScanDetections(Service):
    """Network scan detections: find, describe and count them.

    *filter* is FQL; *sort* is one field. Lists page by *offset*, the number of records to skip (0); *limit* is 1 to 100
    (100).
    """

    @post(
        "aggregate_detections",
        "/netscan/aggregates/detections/GET/v1",
        shape=placed(
            {
                "filters": "filters_spec.filters",
                "max": "extended_bounds.max",
                "min": "extended_bounds.min",
                "other_bucket": "filters_spec.other_bucket",
                "other_bucket_key": "filters_spec.other_bucket_key",
            }
        ),
        reads=True,
    )
    def aggregate_netscan_detections(
        self,
        body: Mapping[str, Any] | None = None,
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
        filters: str | None = None,
        from_: int | None = None,
        max: str | None = None,
        min: str | None = None,
        other_bucket: str | None = None,
        other_bucket_key: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Count detections by field or date range, as an aggregation describes it."""
        ...

    aggregate_detections = aggregate_netscan_detections

    @get("combined_detections", "/netscan/combined/detections/v1", pages=by_offset(most=100))
    def get_combined_netscan_detections(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find detections and return their records."""
        ...

    combined_detections = get_combined_netscan_detections

    @get("get_detections", "/netscan/entities/detections/v1", at_once=100)
    def get_netscan_detections(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Describe detections by ID, up to 100 IDs a call."""
        ...

    get_detections = get_netscan_detections

    @get("query_detections", "/netscan/queries/detections/v1", pages=by_offset(most=100))
    def query_netscan_detections(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Find IDs of detections."""
        ...

    query_detections = query_netscan_detections
