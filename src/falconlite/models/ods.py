"""Models of the records of ``ODS``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for ODS
from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class MaliciousFile(Record):
    """A malicious file, as ``get_malicious_files`` returns it."""

    cid: Text = None
    filename: Text = None
    filepath: Text = None
    hash: Text = None
    host_id: Text = None
    host_scan_id: Text = None
    id: Text = None
    last_updated: Timestamp = None
    pattern_id: Number = None
    quarantined: Flag = None
    scan_id: Text = None
    severity: Number = None


class FileCount(Record):
    """The ``filecount`` of ``ScanHostMetadata``, ``ScanMetadata`` and ``Scan``."""

    malicious: Number = None
    quarantined: Number = None
    scanned: Number = None
    skipped: Number = None
    traversed: Number = None


class ScanHostMetadata(Record):
    """A scanned host, as ``get_scan_hosts`` returns it."""

    cid: Text = None
    completed_on: Timestamp = None
    filecount: One[FileCount] = None
    host_id: Text = None
    host_scan_id: Text = None
    id: Text = None
    last_updated: Timestamp = None
    platform_name: Text = None
    profile_id: Text = None
    scan_control_reason: Text = None
    scan_id: Text = None
    severity: Number = None
    started_on: Timestamp = None
    status: Text = None


class JobWithLink(Record):
    """A job with a link, as ``scans-report`` returns it."""

    href: Text = None
    id: Text = None


class ScanMetadata(Record):
    """One of the ``metadata`` of ``Scan``."""

    completed_on: Timestamp = None
    filecount: One[FileCount] = None
    host_id: Text = None
    host_name: Text = None
    host_scan_id: Text = None
    last_updated: Timestamp = None
    scan_control_reason: Text = None
    scan_host_metadata_id: Text = None
    severity: Number = None
    started_on: Timestamp = None
    status: Text = None


class Scan(Record):
    """A scan, as ``get_scans_v1`` and ``create_scan`` return it."""

    affected_hosts_count: Number = None
    cid: Text = None
    cloud_ml_level_detection: Number = None
    cloud_ml_level_prevention: Number = None
    cloud_pup_adware_level_detection: Number = None
    cloud_pup_adware_level_prevention: Number = None
    completed_host_count: Number = None
    cpu_priority: Number = None
    created_by: Text = None
    created_on: Timestamp = None
    description: Text = None
    endpoint_notification: Flag = None
    file_paths: Many[str] = ()
    filecount: One[FileCount] = None
    host_groups: Many[str] = ()
    hosts: Many[str] = ()
    hosts_created: Flag = None
    id: Text = None
    incomplete_host_count: Number = None
    initiated_from: Text = None
    last_updated: Timestamp = None
    mac_cloud_ml_level_detection: Number = None
    mac_cloud_ml_level_prevention: Number = None
    mac_cloud_pup_adware_level_detection: Number = None
    mac_cloud_pup_adware_level_prevention: Number = None
    mac_policy_setting: Many[int] = ()
    mac_scan_exclusions: Many[str] = ()
    mac_scan_inclusions: Many[str] = ()
    mac_sensor_ml_level_detection: Number = None
    mac_sensor_ml_level_prevention: Number = None
    mac_sensor_pup_adware_level_detection: Number = None
    mac_sensor_pup_adware_level_prevention: Number = None
    max_duration: Number = None
    metadata: Many[ScanMetadata] = ()
    missing_host_count: Number = None
    not_started_host_count: Number = None
    pause_duration: Number = None
    policy_setting: Many[int] = ()
    preemption_priority: Number = None
    profile_id: Text = None
    quarantine: Flag = None
    rollup_version: Number = None
    scan_completed_on: Timestamp = None
    scan_exclusions: Many[str] = ()
    scan_inclusions: Many[str] = ()
    scan_scheduled_on: Timestamp = None
    scan_started_on: Timestamp = None
    sensor_ml_level_detection: Number = None
    sensor_ml_level_prevention: Number = None
    severity: Number = None
    started_host_count: Number = None
    status: Text = None
    targeted_host_count: Number = None
    targeted_platforms: Many[str] = ()


class FileCountV2(Record):
    """The ``filecount`` of ``ScanV2``."""

    malicious: Number = None
    quarantined: Number = None
    scanned: Number = None
    skipped: Number = None
    traversed: Number = None


class ScanV2(Record):
    """A scan, as ``get_scans`` returns it."""

    affected_hosts_count: Number = None
    cid: Text = None
    cloud_ml_level_detection: Number = None
    cloud_ml_level_prevention: Number = None
    cloud_pup_adware_level_detection: Number = None
    cloud_pup_adware_level_prevention: Number = None
    completed_host_count: Number = None
    cpu_priority: Number = None
    created_by: Text = None
    created_on: Timestamp = None
    description: Text = None
    endpoint_notification: Flag = None
    file_paths: Many[str] = ()
    filecount: One[FileCountV2] = None
    host_groups: Many[str] = ()
    hosts: Many[str] = ()
    id: Text = None
    incomplete_host_count: Number = None
    initiated_from: Text = None
    last_updated: Timestamp = None
    mac_cloud_ml_level_detection: Number = None
    mac_cloud_ml_level_prevention: Number = None
    mac_cloud_pup_adware_level_detection: Number = None
    mac_cloud_pup_adware_level_prevention: Number = None
    mac_file_paths: Many[str] = ()
    mac_policy_setting: Many[int] = ()
    mac_scan_exclusions: Many[str] = ()
    mac_scan_inclusions: Many[str] = ()
    mac_sensor_ml_level_detection: Number = None
    mac_sensor_ml_level_prevention: Number = None
    mac_sensor_pup_adware_level_detection: Number = None
    mac_sensor_pup_adware_level_prevention: Number = None
    max_duration: Number = None
    metadata: Many[str] = ()
    missing_host_count: Number = None
    not_started_host_count: Number = None
    pause_duration: Number = None
    policy_setting: Many[int] = ()
    preemption_priority: Number = None
    profile_id: Text = None
    quarantine: Flag = None
    scan_completed_on: Timestamp = None
    scan_exclusions: Many[str] = ()
    scan_inclusions: Many[str] = ()
    scan_started_on: Timestamp = None
    sensor_ml_level_detection: Number = None
    sensor_ml_level_prevention: Number = None
    severity: Number = None
    started_host_count: Number = None
    status: Text = None
    targeted_host_count: Number = None
    targeted_platforms: Many[str] = ()


class ScanProfileMetadata(Record):
    """One of the ``metadata`` of ``ScanProfile``."""

    host_id: Text = None
    last_updated: Timestamp = None
    status: Text = None


class Schedule(Record):
    """When a scheduled scan runs: ``schedule`` of ``ScanProfile``."""

    ignored_by_channelfile: Flag = None
    interval: Number = None
    start_timestamp: Timestamp = None


class ScanProfile(Record):
    """A scan profile, as ``get_scheduled_scans`` and ``schedule_scan`` return it."""

    channel_file_status: Number = None
    cid: Text = None
    cloud_ml_level_detection: Number = None
    cloud_ml_level_prevention: Number = None
    cloud_pup_adware_level_detection: Number = None
    cloud_pup_adware_level_prevention: Number = None
    cpu_priority: Number = None
    created_by: Text = None
    created_on: Timestamp = None
    deleted: Flag = None
    description: Text = None
    endpoint_notification: Flag = None
    file_paths: Many[str] = ()
    host_groups: Many[str] = ()
    hosts: Many[str] = ()
    id: Text = None
    initiated_from: Text = None
    last_updated: Timestamp = None
    mac_cloud_ml_level_detection: Number = None
    mac_cloud_ml_level_prevention: Number = None
    mac_cloud_pup_adware_level_detection: Number = None
    mac_cloud_pup_adware_level_prevention: Number = None
    mac_policy_setting: Many[int] = ()
    mac_scan_exclusions: Many[str] = ()
    mac_scan_inclusions: Many[str] = ()
    mac_sensor_ml_level_detection: Number = None
    mac_sensor_ml_level_prevention: Number = None
    mac_sensor_pup_adware_level_detection: Number = None
    mac_sensor_pup_adware_level_prevention: Number = None
    max_duration: Number = None
    max_file_size: Number = None
    metadata: Many[ScanProfileMetadata] = ()
    pause_duration: Number = None
    policy_setting: Many[int] = ()
    preemption_priority: Number = None
    quarantine: Flag = None
    scan_exclusions: Many[str] = ()
    scan_inclusions: Many[str] = ()
    schedule: One[Schedule] = None
    sensor_ml_level_detection: Number = None
    sensor_ml_level_prevention: Number = None
    status: Text = None
    targeted_host_count: Number = None
    targeted_platforms: Many[str] = ()
