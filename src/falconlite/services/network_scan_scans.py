"""Network scans: what is scanned, how and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.network_scan_scans import Scan
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class NetworkScanScans(Service):
    """Network scans: find, describe, create, update and delete their definitions.

    Scope where known: Network scanning: Read. *filter* is FQL; *sort* is one field.
    """

    @post("aggregate_scansMixin0", "/netscan/aggregates/scans/GET/v1", shape=one_aggregate, reads=True)
    def aggregate_scans(
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
        """Count scans by field or date range, as an aggregation describes it."""
        ...

    aggregate_scansMixin0 = aggregate_scans
    AggregateScansMixin0 = aggregate_scans

    @get("get_scans", "/netscan/entities/scans/v1", scope="Network scanning", at_once=100)
    def get_scans(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Scan]:
        """Describe scans by ID, up to 100 IDs a call."""
        ...

    GetScans = get_scans

    @post("create_scans", "/netscan/entities/scans/v1")
    def create_scans(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        block_windows: Mapping[str, Any] | None = None,
        credentialed: bool | None = None,
        credentials: Mapping[str, Any] | None = None,
        description: str | None = None,
        fragile_device_detection: bool | None = None,
        name: str | None = None,
        scheduling: Mapping[str, Any] | None = None,
        target_asset: Mapping[str, Any] | None = None,
        target_asset_filter: Mapping[str, Any] | None = None,
        target_external_ip: Mapping[str, Any] | None = None,
        target_ip: Mapping[str, Any] | None = None,
        target_type: str | None = None,
        template_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Scan]:
        """Create a scan: networks or assets, a template and a schedule."""
        ...

    CreateScans = create_scans

    @delete("delete_scans", "/netscan/entities/scans/v1", at_once=100)
    def delete_scans(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete scans, up to 100 IDs a call."""
        ...

    DeleteScans = delete_scans

    @patch("update_scans", "/netscan/entities/scans/v1")
    def update_scans(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        block_windows: Mapping[str, Any] | None = None,
        credentialed: bool | None = None,
        credentials: Mapping[str, Any] | None = None,
        description: str | None = None,
        fragile_device_detection: bool | None = None,
        id: str | None = None,
        name: str | None = None,
        scheduling: Mapping[str, Any] | None = None,
        target_asset: Mapping[str, Any] | None = None,
        target_asset_filter: Mapping[str, Any] | None = None,
        target_external_ip: Mapping[str, Any] | None = None,
        target_ip: Mapping[str, Any] | None = None,
        target_type: str | None = None,
        template_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Scan]:
        """Change a scan; omitted arguments do not change."""
        ...

    UpdateScans = update_scans

    @get("query_scansMixin0", "/netscan/queries/scans/v1", scope="Network scanning", pages=by_offset(most=100))
    def query_scans(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scans; *limit* is 1 to 100 (100), *offset* the number to skip (0)."""
        ...

    query_scansMixin0 = query_scans
    QueryScansMixin0 = query_scans
