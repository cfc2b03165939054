"""TODO."""

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
    from falconlite.models.network_scan_zones import Zone
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class NetworkScanZones(Service):
    """TODO."""

    @post("aggregate_zones", "/netscan/aggregates/zones/GET/v1", shape=one_aggregate, reads=True)
    def aggregate_zones(
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

    AggregateZones = aggregate_zones

    @get("combined_zones", "/netscan/combined/zones/v1", scope="Network scanning", pages=by_offset(most=100), key="id")
    def combined_zones(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Zone]:
        """TODO."""
        ...

    CombinedZones = combined_zones

    @get("get_zones", "/netscan/entities/zones/v1", scope="Network scanning")
    def get_zones(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Zone]:
        """TODO."""
        ...

    GetZones = get_zones

    @post("create_zones", "/netscan/entities/zones/v1", shape=one_aggregate)
    def create_zones(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        name: str | None = None,
        scanners: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Zone]:
        """TODO."""
        ...

    CreateZones = create_zones

    @delete("delete_zones", "/netscan/entities/zones/v1")
    def delete_zones(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteZones = delete_zones

    @patch("update_zones", "/netscan/entities/zones/v1", shape=one_aggregate)
    def update_zones(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        id: str | None = None,
        name: str | None = None,
        scanners_to_add: Strings | None = None,
        scanners_to_remove: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Zone]:
        """TODO."""
        ...

    UpdateZones = update_zones

    @get("query_zones", "/netscan/queries/zones/v1", scope="Network scanning", pages=by_offset(most=100))
    def query_zones(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryZones = query_zones
