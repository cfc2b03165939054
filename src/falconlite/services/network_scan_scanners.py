"""Network scanners: the hosts that scan their networks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.network_scan_scanners import Scanner
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class NetworkScanScanners(Service):
    """Network scanners: find, describe and set up the hosts that scan.

    *filter* is FQL; *sort* is one field.
    """

    @post("aggregate_scanners", "/netscan/aggregates/scanners/GET/v1", shape=one_aggregate, reads=True)
    def aggregate_scanners(
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
        """Count scanners by field or date range, as an aggregation describes it."""
        ...

    AggregateScanners = aggregate_scanners

    @get("get_scanners", "/netscan/entities/scanners/v1", at_once=100)
    def get_scanners(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Scanner]:
        """Describe scanners by ID, up to 100 IDs a call."""
        ...

    GetScanners = get_scanners

    @patch("update_scanners", "/netscan/entities/scanners/v1")
    def update_scanners(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        action: Literal["add", "remove"] | None = None,
        aids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Add hosts as scanners, or remove them; *aids* are AIDs."""
        ...

    UpdateScanners = update_scanners

    @get("query_scanners", "/netscan/queries/scanners/v1", pages=by_offset(most=100))
    def query_scanners(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scanners; *limit* is 1 to 100 (100), *offset* the number to skip (0)."""
        ...

    QueryScanners = query_scanners
