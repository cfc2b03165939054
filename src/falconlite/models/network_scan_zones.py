"""Models of the records of ``NetworkScanZones``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for NetworkScanZones
from falconlite.models.record import Flag, Many, Record, Text, Timestamp


class Zone(Record):
    """A zone, as ``combined_zones``, ``get_zones``, ``create_zones`` and others return it."""

    cid: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    has_conflict: Flag = None
    id: Text = None
    is_default: Flag = None
    name: Text = None
    scanners: Many[str] = ()
    updated_by: Text = None
    updated_timestamp: Timestamp = None
