"""Network scan networks: the address ranges that are scanned."""

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
    from falconlite.models.network_scan_networks import Network
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class NetworkScanNetworks(Service):
    """Network scan networks: find, describe, create, update and delete address ranges.

    Scopes: Network scanning: Read; Network scanning: Write for changes. *filter* is FQL; *sort* is one field.
    """

    scope = "Network scanning"

    @post("aggregate_networks", "/netscan/aggregates/networks/GET/v1", shape=one_aggregate, reads=True)
    def aggregate_networks(
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
        """Count networks by field or date range, as an aggregation describes it."""
        ...

    AggregateNetworks = aggregate_networks

    @get("get_networks", "/netscan/entities/networks/v1", at_once=100)
    def get_networks(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Network]:
        """Describe networks by ID, up to 100 IDs a call."""
        ...

    GetNetworks = get_networks

    @post("create_networks", "/netscan/entities/networks/v1")
    def create_networks(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        name: str | None = None,
        scanner_aids: Strings | None = None,
        scanner_assignment_type: str | None = None,
        subnet: str | None = None,
        zone_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Network]:
        """Create a network from its name and address ranges."""
        ...

    CreateNetworks = create_networks

    @delete("delete_networks", "/netscan/entities/networks/v1", at_once=100)
    def delete_networks(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete networks, up to 100 IDs a call."""
        ...

    DeleteNetworks = delete_networks

    @patch("update_networks", "/netscan/entities/networks/v1")
    def update_networks(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        id: str | None = None,
        name: str | None = None,
        ownership: str | None = None,
        scanner_aids: Strings | None = None,
        scanner_assignment_type: str | None = None,
        zone_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Network]:
        """Change a network; omitted arguments do not change."""
        ...

    UpdateNetworks = update_networks

    @get("query_networks", "/netscan/queries/networks/v1", pages=by_offset(most=100))
    def query_networks(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of networks; *limit* is 1 to 100 (100), *offset* the number to skip (0)."""
        ...

    QueryNetworks = query_networks
