"""Models of the records of ``IOC``."""

from __future__ import annotations

from pydantic import Field

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for IOC
from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class DeviceCountV1(Record):
    """A device count, as ``devices_count`` returns it."""

    device_count: Number = None
    limit_exceeded: Flag = None
    type: Text = None
    value: Text = None


class MetadataV1(Record):
    """The ``metadata`` of ``IndicatorV1``."""

    av_hits: Number = None
    company_name: Text = None
    file_description: Text = None
    file_version: Text = None
    filename: Text = None
    original_filename: Text = None
    product_name: Text = None
    product_version: Text = None
    signed: Flag = None


class IndicatorV1(Record):
    """An indicator, as ``indicator_combined``, ``indicator_get``, ``indicator_create`` and others return it."""

    action: Text = None
    applied_globally: Flag = None
    created_by: Text = None
    created_on: Timestamp = None
    deleted: Flag = None
    description: Text = None
    expiration: Timestamp = None
    expired: Flag = None
    from_parent: Flag = None
    host_groups: Many[str] = ()
    id: Text = None
    metadata: One[MetadataV1] = None
    mobile_action: Text = None
    modified_by: Text = None
    modified_on: Timestamp = None
    parent_cid_name: Text = None
    platforms: Many[str] = ()
    severity: Text = None
    source: Text = None
    tags: Many[str] = ()
    type: Text = None
    value: Text = None


class ActionV1(Record):
    """An action, as ``action_get`` returns it."""

    id: Text = None
    platforms_by_type: Named[Many[str]] = Field(default_factory=dict)
    severities: Many[str] = ()


class IOCDevicesCount(Record):
    """An IOC devices count, as ``devices_count_legacy`` returns it."""

    device_count: Number = None
    id: Text = None
    limit_exceeded: Flag = None
    type: Text = None
    value: Text = None


class ProcessDetail(Record):
    """A process detail, as ``entities_processes`` returns it."""

    command_line: Text = None
    device_id: Text = None
    file_name: Text = None
    process_id: Text = None
    process_id_local: Text = None
    start_timestamp: Text = None
    start_timestamp_raw: Text = None
    stop_timestamp: Text = None
    stop_timestamp_raw: Text = None
