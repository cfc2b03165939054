"""Network scan runs: each time that a scan ran."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.network_scan_scan_runs import ScanRun
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class NetworkScanScanRuns(Service):
    """Network scan runs: find, describe, start and stop them.

    Scopes: Network scanning: Read; Network scanning: Write to start one. *filter* is FQL; *sort* is one field.
    """

    @post("aggregate_scan_runs", "/netscan/aggregates/scan-runs/GET/v1", shape=one_aggregate, reads=True)
    def aggregate_scan_runs(
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
        """Count scan runs by field or date range, as an aggregation describes it."""
        ...

    AggregateScanRuns = aggregate_scan_runs

    @get("get_scan_runs", "/netscan/entities/scan-runs/v1", scope="Network scanning", at_once=100)
    def get_scan_runs(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScanRun]:
        """Describe scan runs by ID, up to 100 IDs a call."""
        ...

    GetScanRuns = get_scan_runs

    @post("create_scan_runs", "/netscan/entities/scan-runs/v1", scope="Network scanning")
    def create_scan_runs(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        config: Mapping[str, Any] | None = None,
        scan_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScanRun]:
        """Start a run of a scan now."""
        ...

    CreateScanRuns = create_scan_runs

    @patch("update_scan_runs", "/netscan/entities/scan-runs/v1")
    def update_scan_runs(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        action: str | None = None,
        id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScanRun]:
        """Change the state of a scan run, for example to stop it."""
        ...

    UpdateScanRuns = update_scan_runs

    @get("query_scan_runs", "/netscan/queries/scan-runs/v1", scope="Network scanning", pages=by_offset(most=100))
    def query_scan_runs(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scan runs; *limit* is 1 to 100 (100), *offset* the number to skip (0)."""
        ...

    QueryScanRuns = query_scan_runs
