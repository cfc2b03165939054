"""Models of the records of ``Iocs``."""

from __future__ import annotations

from falconlite.models.ioc import IOCDevicesCount as IOCDevicesCount  # noqa: PLC0414  # its home for Iocs
from falconlite.models.ioc import ProcessDetail as ProcessDetail  # noqa: PLC0414  # its home for Iocs
from falconlite.models.record import Number, Record, Text, Timestamp


class IOCViewRecord(Record):
    """An IOC view record, as ``GetIOC``, ``CreateIOC``, ``UpdateIOC`` and others return it."""

    batch_id: Text = None
    created_by: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    expiration_days: Number = None
    expiration_timestamp: Text = None
    modified_by: Text = None
    modified_timestamp: Timestamp = None
    policy: Text = None
    share_level: Text = None
    source: Text = None
    type: Text = None
    value: Text = None
