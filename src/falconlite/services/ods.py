"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.ods import MaliciousFile, Scan, ScanHostMetadata, ScanProfile, ScanV2
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange
    from falconlite.specs.ods import Schedule

Sort = Literal[
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
QueryScanHostsSort = Literal[
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
QueryScansSort = Literal[
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
QueryScheduledScansSort = Literal[
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
]


class ODS(Service):
    """TODO."""

    scope = "On-demand scans (ODS)"

    @post("aggregate-query-scan-host-metadata", "/ods/aggregates/scan-hosts/v1", shape=one_aggregate)
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
        """TODO."""
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
        """TODO."""
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
        """TODO."""
        ...

    @get("get-malicious-files-by-ids", "/ods/entities/malicious-files/v1")
    def get_malicious_files(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[MaliciousFile]:
        """TODO."""
        ...

    get_malicious_files_by_ids = get_malicious_files

    @post("cancel-scans", "/ods/entities/scan-control-actions/cancel/v1")
    def cancel_scans(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[str]:
        """TODO."""
        ...

    @get("get-scan-host-metadata-by-ids", "/ods/entities/scan-hosts/v1")
    def get_scan_hosts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScanHostMetadata]:
        """TODO."""
        ...

    get_scan_host_metadata_by_ids = get_scan_hosts

    @get("get-scans-by-scan-ids", "/ods/entities/scans/v1")
    def get_scans_v1(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Scan]:
        """TODO."""
        ...

    get_scans_by_scan_ids = get_scans_v1
    get_scans_by_scan_ids_v1 = get_scans_v1

    @post("create-scan", "/ods/entities/scans/v1")
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
        pause_duration: int | None = None,
        quarantine: bool | None = None,
        scan_exclusions: Strings | None = None,
        scan_inclusions: Strings | None = None,
        sensor_ml_level_detection: int | None = None,
        sensor_ml_level_prevention: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Scan]:
        """TODO."""
        ...

    @get("get-scans-by-scan-ids-v2", "/ods/entities/scans/v2")
    def get_scans(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScanV2]:
        """TODO."""
        ...

    get_scans_by_scan_ids_v2 = get_scans

    @get("get-scheduled-scans-by-scan-ids", "/ods/entities/scheduled-scans/v1")
    def get_scheduled_scans(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScanProfile]:
        """TODO."""
        ...

    get_scheduled_scans_by_scan_ids = get_scheduled_scans

    @post("schedule-scan", "/ods/entities/scheduled-scans/v1")
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
        schedule: Schedule | None = None,
        sensor_ml_level_detection: int | None = None,
        sensor_ml_level_prevention: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScanProfile]:
        """TODO."""
        ...

    @delete("delete-scheduled-scans", "/ods/entities/scheduled-scans/v1")
    def delete_scheduled_scans(
        self, ids: Strings, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-malicious-files", "/ods/queries/malicious-files/v1", pages=by_offset())
    def query_malicious_files(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: Sort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-scan-host-metadata", "/ods/queries/scan-hosts/v1", pages=by_offset())
    def query_scan_hosts(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: QueryScanHostsSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    query_scan_host_metadata = query_scan_hosts

    @get("query-scans", "/ods/queries/scans/v1", pages=by_offset())
    def query_scans(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: QueryScansSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get("query-scheduled-scans", "/ods/queries/scheduled-scans/v1", pages=by_offset())
    def query_scheduled_scans(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: QueryScheduledScansSort | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...
