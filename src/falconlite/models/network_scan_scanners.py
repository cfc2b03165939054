"""Models of the records of ``NetworkScanScanners``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for NetworkScanScanners
from falconlite.models.record import Many, Number, Record, Text, Timestamp


class Scanner(Record):
    """A scanner, as ``get_scanners`` returns it."""

    agent_version: Text = None
    aid: Text = None
    available_disk_space: Number = None
    available_disk_space_pct: Number = None
    average_memory_usage: Number = None
    average_memory_usage_pct: Number = None
    average_processor_usage: Number = None
    hostname: Text = None
    id: Text = None
    last_seen_network_id: Text = None
    last_seen_timestamp: Timestamp = None
    last_seen_zone_id: Text = None
    local_ip: Text = None
    max_memory_usage: Number = None
    max_memory_usage_pct: Number = None
    max_processor_usage: Number = None
    network_ids: Many[str] = ()
    os_version: Text = None
    platform_name: Text = None
    product_type_desc: Text = None
    used_disk_space: Number = None
    used_disk_space_pct: Number = None
