"""Typed dicts of the request bodies of ``ODS``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class ODSCancelScanRequest(Body, total=False):
    """The body of ``cancel_scans``."""

    ids: Required[Sequence[str]]


class ScansSortedSearch(Body, total=False):
    """The ``search`` of ``ScansReportRequest``."""

    filter: str
    sort: str


class ScansReportRequest(Body, total=False):
    """The body of ``scans-report``."""

    is_schedule: bool
    report_format: str
    search: ScansSortedSearch


class ODSScanRequest(Body, total=False):
    """The body of ``create_scan``."""

    cloud_ml_level_detection: int
    cloud_ml_level_prevention: int
    cloud_pup_adware_level_detection: int
    cloud_pup_adware_level_prevention: int
    cpu_priority: int
    description: str
    endpoint_notification: bool
    file_paths: Sequence[str]
    host_groups: Sequence[str]
    hosts: Sequence[str]
    initiated_from: str
    mac_cloud_ml_level_detection: int
    mac_cloud_ml_level_prevention: int
    mac_cloud_pup_adware_level_detection: int
    mac_cloud_pup_adware_level_prevention: int
    mac_scan_exclusions: Sequence[str]
    mac_scan_inclusions: Sequence[str]
    mac_sensor_ml_level_detection: int
    mac_sensor_ml_level_prevention: int
    mac_sensor_pup_adware_level_detection: int
    mac_sensor_pup_adware_level_prevention: int
    max_duration: int
    pause_duration: int
    quarantine: bool
    scan_exclusions: Sequence[str]
    scan_inclusions: Sequence[str]
    sensor_ml_level_detection: int
    sensor_ml_level_prevention: int


class Schedule(Body, total=False):
    """The ``schedule`` of ``ODSScheduleScanRequest``."""

    ignored_by_channelfile: bool
    interval: int
    start_timestamp: str


class ODSScheduleScanRequest(Body, total=False):
    """The body of ``schedule_scan``."""

    cloud_ml_level_detection: int
    cloud_ml_level_prevention: int
    cloud_pup_adware_level_detection: int
    cloud_pup_adware_level_prevention: int
    cpu_priority: int
    description: str
    endpoint_notification: bool
    file_paths: Sequence[str]
    host_groups: Sequence[str]
    initiated_from: str
    mac_cloud_ml_level_detection: int
    mac_cloud_ml_level_prevention: int
    mac_cloud_pup_adware_level_detection: int
    mac_cloud_pup_adware_level_prevention: int
    mac_scan_exclusions: Sequence[str]
    mac_scan_inclusions: Sequence[str]
    mac_sensor_ml_level_detection: int
    mac_sensor_ml_level_prevention: int
    mac_sensor_pup_adware_level_detection: int
    mac_sensor_pup_adware_level_prevention: int
    max_duration: int
    max_file_size: int
    pause_duration: int
    quarantine: bool
    scan_exclusions: Sequence[str]
    scan_inclusions: Sequence[str]
    schedule: Schedule
    sensor_ml_level_detection: int
    sensor_ml_level_prevention: int
