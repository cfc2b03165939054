"""On-demand scans: scan files on hosts now or on a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate, placed
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.ods import JobWithLink, MaliciousFile, Scan, ScanHostMetadata, ScanProfile, ScanV2
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.ods import ScansSortedSearch

MaliciousFileSort = Literal[
    "id|asc",
    "id|desc",
    "scan_id|asc",
    "scan_id|desc",
    "host_id|asc",
    "host_id|desc",
    "host_scan_id|asc",
    "host_scan_id|desc",
    "filename|asc",
    "filename|desc",
    "hash|asc",
    "hash|desc",
    "pattern_id|asc",
    "pattern_id|desc",
    "severity|asc",
    "severity|desc",
    "last_updated|asc",
    "last_updated|desc",
]
ScanHostSort = Literal[
    "id|asc",
    "id|desc",
    "scan_id|asc",
    "scan_id|desc",
    "host_id|asc",
    "host_id|desc",
    "filecount.scanned|asc",
    "filecount.scanned|desc",
    "filecount.malicious|asc",
    "filecount.malicious|desc",
    "filecount.quarantined|asc",
    "filecount.quarantined|desc",
    "filecount.skipped|asc",
    "filecount.skipped|desc",
    "status|asc",
    "status|desc",
    "severity|asc",
    "severity|desc",
    "started_on|asc",
    "started_on|desc",
    "completed_on|asc",
    "completed_on|desc",
    "last_updated|asc",
    "last_updated|desc",
    "scan_control_reason.keyword|asc",
    "scan_control_reason.keyword|desc",
]
ScanSort = Literal[
    "id|asc",
    "id|desc",
    "initiated_from|asc",
    "initiated_from|desc",
    "description.keyword|asc",
    "description.keyword|desc",
    "description|asc",
    "description|desc",
    "filecount.scanned|asc",
    "filecount.scanned|desc",
    "filecount.malicious|asc",
    "filecount.malicious|desc",
    "filecount.quarantined|asc",
    "filecount.quarantined|desc",
    "filecount.skipped|asc",
    "filecount.skipped|desc",
    "affected_hosts_count|asc",
    "affected_hosts_count|desc",
    "status|asc",
    "status|desc",
    "severity|asc",
    "severity|desc",
    "scan_started_on|asc",
    "scan_started_on|desc",
    "scan_completed_on|asc",
    "scan_completed_on|desc",
    "created_on|asc",
    "created_on|desc",
    "created_by|asc",
    "created_by|desc",
    "last_updated|asc",
    "last_updated|desc",
    "targeted_host_count|asc",
    "targeted_host_count|desc",
    "missing_host_count|asc",
    "missing_host_count|desc",
]
ScheduledScanSort = Literal[
    "id|asc",
    "id|desc",
    "description.keyword|asc",
    "description.keyword|desc",
    "description|asc",
    "description|desc",
    "status|asc",
    "status|desc",
    "schedule.start_timestamp|asc",
    "schedule.start_timestamp|desc",
    "schedule.interval|asc",
    "schedule.interval|desc",
    "created_on|asc",
    "created_on|desc",
    "created_by|asc",
    "created_by|desc",
    "last_updated|asc",
    "last_updated|desc",
    "targeted_host_count|asc",
    "targeted_host_count|desc",
    "targeted_platforms|asc",
    "targeted_platforms|desc",
    "channel_file_status|asc",
    "channel_file_status|desc",
]

SCHEDULE = placed({name: f"schedule.{name}" for name in ("ignored_by_channelfile", "interval", "start_timestamp")})
"""The body of a scan: its schedule is a dict."""


class ODS(Service):
    """On-demand scans: start, schedule, cancel and count scans, and read the malicious files that they found.

    Scopes: On-demand scans (ODS): Read; On-demand scans (ODS): Write to start, schedule, cancel and delete.

    A scan runs on many hosts: a scan host is one host in one scan. A scheduled scan starts scans at its times. Each has
    its own ID. Lists page by *offset*, the number of IDs to skip (0); *limit* is 500 by default. *filter* is FQL.
    """

    scope = "On-demand scans (ODS)"

    @post(
        "aggregate-query-scan-host-metadata",
        "/ods/aggregates/scan-hosts/v1",
        shape=one_aggregate,
        reads=True,
        access="Write",
    )
    def aggregate_scan_hosts(
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
        """Count hosts in scans by field or date range."""
        ...

    aggregate_query_scan_host_metadata = aggregate_scan_hosts

    @post("aggregate-scans", "/ods/aggregates/scans/v1", shape=one_aggregate, reads=True)
    def aggregate_scans(
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
        """Count scans by field or date range."""
        ...

    @post("aggregate-scheduled-scans", "/ods/aggregates/scheduled-scans/v1", shape=one_aggregate, reads=True)
    def aggregate_scheduled_scans(
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
        """Count scheduled scans by field or date range."""
        ...

    @get("get-malicious-files-by-ids", "/ods/entities/malicious-files/v1")
    def get_malicious_files(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[MaliciousFile]:
        """Describe malicious files that scans found, by ID."""
        ...

    get_malicious_files_by_ids = get_malicious_files

    @post("cancel-scans", "/ods/entities/scan-control-actions/cancel/v1")
    def cancel_scans(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[str]:
        """Cancel scans by ID; they cannot be continued."""
        ...

    @get("get-scan-host-metadata-by-ids", "/ods/entities/scan-hosts/v1")
    def get_scan_hosts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScanHostMetadata]:
        """Describe hosts in scans by ID: state, times, and how many files were scanned and found malicious."""
        ...

    get_scan_host_metadata_by_ids = get_scan_hosts

    @get("get-scans-by-scan-ids", "/ods/entities/scans/v1")
    def get_scans_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Scan]:
        """Describe scans by ID, each with the metadata of its hosts; ``get_scans`` leaves those out."""
        ...

    get_scans_by_scan_ids = get_scans_v1
    get_scans_by_scan_ids_v1 = get_scans_v1

    @post("create-scan", "/ods/entities/scans/v1", shape=SCHEDULE)
    def create_scan(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cloud_ml_level_detection: int | None = None,
        cloud_ml_level_prevention: int | None = None,
        cloud_pup_adware_level_detection: int | None = None,
        cloud_pup_adware_level_prevention: int | None = None,
        cpu_priority: int | None = None,
        description: str | None = None,
        endpoint_notification: bool | None = None,
        file_paths: Strings | None = None,
        host_groups: Strings | None = None,
        hosts: Strings | None = None,
        initiated_from: str | None = None,
        mac_cloud_ml_level_detection: int | None = None,
        mac_cloud_ml_level_prevention: int | None = None,
        mac_cloud_pup_adware_level_detection: int | None = None,
        mac_cloud_pup_adware_level_prevention: int | None = None,
        mac_scan_exclusions: Strings | None = None,
        mac_scan_inclusions: Strings | None = None,
        mac_sensor_ml_level_detection: int | None = None,
        mac_sensor_ml_level_prevention: int | None = None,
        mac_sensor_pup_adware_level_detection: int | None = None,
        mac_sensor_pup_adware_level_prevention: int | None = None,
        max_duration: int | None = None,
        max_file_size: int | None = None,
        pause_duration: int | None = None,
        quarantine: bool | None = None,
        scan_exclusions: Strings | None = None,
        scan_inclusions: Strings | None = None,
        sensor_ml_level_detection: int | None = None,
        sensor_ml_level_prevention: int | None = None,
        schedule: Mapping[str, Any] | None = None,
        start_timestamp: datetime | str | None = None,
        interval: int | None = None,
        ignored_by_channelfile: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Scan]:
        """Start a scan of files on hosts.

        - *hosts*, *host_groups*: agent IDs, and IDs of host groups
        - *file_paths*, *scan_inclusions*, *scan_exclusions*: globs of the files to scan, and of those to leave out
        - *cpu_priority*: 1 (lowest) to 5 (highest)
        - *max_duration*, *pause_duration*: how long the scan may take, and how long it may be paused
        - *max_file_size*: of a file to scan
        - *quarantine*: move malicious files to quarantine
        - *endpoint_notification*: notify the user of the host
        - levels of detection and prevention: 0 (off) to 4 (extra aggressive), for machine learning in the cloud and on
          the sensor and for adware; those with ``mac_`` are for macOS
        - *initiated_from*: where the scan was started, such as ``cloud_adhoc``

        *schedule*, *start_timestamp*, *interval* and *ignored_by_channelfile* are for ``schedule_scan``.
        """
        ...

    @get("get-scans-by-scan-ids-v2", "/ods/entities/scans/v2")
    def get_scans(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScanV2]:
        """Describe scans by ID, without their hosts: ``query_scan_hosts`` finds those."""
        ...

    get_scans_by_scan_ids_v2 = get_scans

    @post(
        "scans-report",
        "/ods/entities/scans-reports/v1",
        shape=placed({"filter": "search.filter", "sort": "search.sort"}),
    )
    def scans_report(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        report_format: str | None = None,
        is_schedule: bool | None = None,
        search: ScansSortedSearch | Mapping[str, str] | None = None,
        filter: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[JobWithLink]:
        """Make a report of scans as a file; falconpy has no method for it.

        *report_format* is the format of the file. *filter* and *sort* select and order the scans, together they are
        *search*. *is_schedule* reports scheduled scans. Returns the job with a link to the file.
        """
        ...

    @get("get-scheduled-scans-by-scan-ids", "/ods/entities/scheduled-scans/v1")
    def get_scheduled_scans(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScanProfile]:
        """Describe scheduled scans by ID."""
        ...

    get_scheduled_scans_by_scan_ids = get_scheduled_scans

    @post("schedule-scan", "/ods/entities/scheduled-scans/v1", shape=SCHEDULE)
    def schedule_scan(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cloud_ml_level_detection: int | None = None,
        cloud_ml_level_prevention: int | None = None,
        cloud_pup_adware_level_detection: int | None = None,
        cloud_pup_adware_level_prevention: int | None = None,
        cpu_priority: int | None = None,
        description: str | None = None,
        endpoint_notification: bool | None = None,
        file_paths: Strings | None = None,
        host_groups: Strings | None = None,
        hosts: Strings | None = None,
        initiated_from: str | None = None,
        mac_cloud_ml_level_detection: int | None = None,
        mac_cloud_ml_level_prevention: int | None = None,
        mac_cloud_pup_adware_level_detection: int | None = None,
        mac_cloud_pup_adware_level_prevention: int | None = None,
        mac_scan_exclusions: Strings | None = None,
        mac_scan_inclusions: Strings | None = None,
        mac_sensor_ml_level_detection: int | None = None,
        mac_sensor_ml_level_prevention: int | None = None,
        mac_sensor_pup_adware_level_detection: int | None = None,
        mac_sensor_pup_adware_level_prevention: int | None = None,
        max_duration: int | None = None,
        max_file_size: int | None = None,
        pause_duration: int | None = None,
        quarantine: bool | None = None,
        scan_exclusions: Strings | None = None,
        scan_inclusions: Strings | None = None,
        sensor_ml_level_detection: int | None = None,
        sensor_ml_level_prevention: int | None = None,
        schedule: Mapping[str, Any] | None = None,
        start_timestamp: datetime | str | None = None,
        interval: int | None = None,
        ignored_by_channelfile: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScanProfile]:
        """Schedule a scan of files on hosts of host groups.

        *start_timestamp* is the first start: a datetime, or a str such as ``2026-01-31T20:00``. *interval* is the
        number of days until the next one, 0 for once. *ignored_by_channelfile* keeps the scan out of channel files.
        *schedule* is a dict of the three. The other arguments are as in ``create_scan``.
        """
        ...

    @delete("delete-scheduled-scans", "/ods/entities/scheduled-scans/v1")
    def delete_scheduled_scans(
        self, ids: Strings, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Delete scheduled scans by ID, and those that a *filter* matches. It cannot be undone."""
        ...

    @get("query-malicious-files", "/ods/queries/malicious-files/v1", pages=by_offset())
    def query_malicious_files(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: MaliciousFileSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of malicious files that scans found.

        *filter* fields: ``filename``, ``filepath``, ``hash``, ``severity``, ``quarantined``, ``pattern_id``,
        ``last_updated``, ``id``, ``host_id``, ``scan_id``, ``host_scan_id``. *sort* is ``last_updated|desc`` by
        default.
        """
        ...

    @get("query-scan-host-metadata", "/ods/queries/scan-hosts/v1", pages=by_offset())
    def query_scan_hosts(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: ScanHostSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of hosts in scans.

        *filter* fields: ``id``, ``status``, ``severity``, ``host_id``, ``scan_id``, ``profile_id``, ``host_scan_id``,
        ``started_on``, ``completed_on``, ``last_updated``, ``affected_hosts_count``, ``scan_control_reason``;
        ``scanned``, ``malicious``, ``quarantined`` and ``skipped`` of ``filecount``. *sort* is ``last_updated|desc`` by
        default.
        """
        ...

    query_scan_host_metadata = query_scan_hosts

    @get("query-scans", "/ods/queries/scans/v1", pages=by_offset())
    def query_scans(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: ScanSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scans.

        *filter* fields: ``id``, ``status``, ``severity``, ``profile_id``, ``description``, ``description.keyword``,
        ``initiated_from``, ``targeted_platforms``, ``targeted_platforms.keyword``, ``created_on``, ``created_by``,
        ``scan_completed_on``, ``scan_started_on``, ``last_updated``, ``affected_hosts_count``, ``targeted_host_count``,
        ``missing_host_count``, and the fields of ``filecount``. *sort* is ``created_on|desc`` by default.
        """
        ...

    @get("query-scheduled-scans", "/ods/queries/scheduled-scans/v1", pages=by_offset())
    def query_scheduled_scans(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: ScheduledScanSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scheduled scans.

        *filter* fields: ``id``, ``status``, ``description``, ``description.keyword``, ``initiated_from``,
        ``created_by``, ``created_on``, ``deleted``, ``last_updated``, ``targeted_platforms``, ``channel_file_status``,
        ``schedule.interval``, ``schedule.start_timestamp``. *sort* is ``schedule.start_timestamp|desc`` by default.
        """
        ...
