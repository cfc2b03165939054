"""Models of the records of ``NetworkScanNetworks``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for NetworkScanNetworks
from falconlite.models.record import Flag, Many, Number, Record, Text, Timestamp


class Network(Record):
    """A network, as ``get_networks``, ``create_networks`` and ``update_networks`` return it.

    Known values: ``ownership`` is unknown, confirmed or denied; ``scanner_assignment_type`` is local, zone or manual;
    ``type`` is user or system.
    """

    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    gateway_external_ip: Text = None
    gateway_internal_ip: Text = None
    gateway_mac_address: Text = None
    gateway_vendor_name: Text = None
    has_conflict: Flag = None
    id: Text = None
    managed_assets_count: Number = None
    name: Text = None
    ownership: Text = None
    scanner_aids: Many[str] = ()
    scanner_assignment_type: Text = None
    subnet: Text = None
    type: Text = None
    updated_by: Text = None
    updated_timestamp: Timestamp = None
    zone_id: Text = None
