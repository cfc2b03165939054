"""Network scan zones: named parts of a network."""

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
    """Network scan zones: find, describe, create, update and delete them.

    Scope where known: Network scanning: Read. *filter* is FQL; *sort* is one field.
    """

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
        """Count zones by field or date range, as an aggregation describes it."""
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
        """Find zones and return their records; *limit* is 1 to 100 (100), *offset* the number to skip (0)."""
        ...

    CombinedZones = combined_zones

    @get("get_zones", "/netscan/entities/zones/v1", scope="Network scanning", at_once=100)
    def get_zones(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Zone]:
        """Describe zones by ID, up to 100 IDs a call."""
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
        """Create a zone; *scanners* are the AIDs of the hosts that scan it. *body* is a list of several zones."""
        ...

    CreateZones = create_zones

    @delete("delete_zones", "/netscan/entities/zones/v1", at_once=100)
    def delete_zones(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete zones, up to 100 IDs a call."""
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
        """Change the name of the zone with this *id*, or add and remove scanners, which are AIDs."""
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
        """Find IDs of zones; *limit* is 1 to 100 (100), *offset* the number to skip (0)."""
        ...

    QueryZones = query_zones
