"""Models of the records of ``ScheduledReports``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class SpotlightParams(Record):
    """The ``spotlight_params`` of ``ReportParams``."""

    template_fields: Many[str] = ()
    template_name: Text = None
    top_n_results: Number = None


class ReportParams(Record):
    """The ``report_params`` of ``ExecutionMetadataV1``, ``ReportExecutionV1`` and others."""

    columns: Many[str] = ()
    dashboard_id: Text = None
    dashboard_visibility: Text = None
    filter: Text = None
    filter_display: Text = None
    filter_ui: Text = None
    format: Text = None
    report_type_options: Any = None
    sort: Text = None
    spotlight_params: One[SpotlightParams] = None


class XDRData(Record):
    """The ``xdr_data`` of ``ExecutionMetadataV1`` and ``ExecutionMetadataSummary``."""

    detection_id: Text = None


class NotificationConfig(Record):
    """The ``config`` of ``Notifications``."""

    channel_id: Text = None
    cid: Text = None
    config_id: Text = None
    plugin_id: Text = None
    recipients: Many[str] = ()
    severity: Text = None
    team_id: Text = None


class Notifications(Record):
    """One of the ``guardrail_notifications`` of ``XDRParams``; also in ``ScheduledReportV1``."""

    config: One[NotificationConfig] = None
    options: Named[str] = Field(default_factory=dict)
    type: Text = None


class MitreAttackMapping(Record):
    """One of the ``mitre_attack`` of ``XDRParams``."""

    tactic_id: Text = None
    technique_id: Text = None


class XDRParams(Record):
    """The ``xdr_params`` of ``ExecutionMetadataV1``, ``ExecutionMetadataSummary`` and ``ReportMetadata``."""

    assign_to: Text = None
    assign_to_uuid: Text = None
    author: Text = None
    case_template_id: Text = None
    comment: Text = None
    execution_offset: Text = None
    guardrail_notifications: Many[Notifications] = ()
    mitre_attack: Many[MitreAttackMapping] = ()
    origin: Text = None
    rule_id: Text = None
    rule_version_id: Text = None
    severity: Number = None
    status: Text = None
    tactic: Text = None
    tags: Many[str] = ()
    technique: Text = None
    template_id: Text = None
    trigger_mode: Text = None
    type: Text = None


class ExecutionMetadataV1(Record):
    """The ``execution_metadata`` of ``ReportExecutionV1``."""

    auto_retry_count: Number = None
    report_params: One[ReportParams] = None
    retry_allowed: Flag = None
    retry_ids: Many[str] = ()
    retry_performed: Flag = None
    retry_report_execution_id: Text = None
    subtype: Text = None
    unscheduled_execution_type: Text = None
    xdr_data: One[XDRData] = None
    xdr_params: One[XDRParams] = None


class ResultMetadata(Record):
    """The ``result_metadata`` of ``ReportExecutionV1`` and ``ReportExecutionSummaryV1``."""

    encrypted_report_file_reference: Text = None
    execution_delay: Number = None
    execution_duration: Number = None
    execution_finish: Timestamp = None
    execution_start: Timestamp = None
    queue_duration: Number = None
    queue_start: Timestamp = None
    report_file_name: Text = None
    report_finish: Timestamp = None
    result_count: Number = None
    result_id: Text = None
    search_window_end: Timestamp = None
    search_window_start: Timestamp = None
    use_ingest_time: Flag = None


class SecretReferencesV1(Record):
    """The ``secret_references`` of ``ReportExecutionV1`` and ``ScheduledReportV1``."""

    pdf_password_secret_id: Text = None


class ReportExecutionV1(Record):
    """A report execution, as ``launch`` returns it."""

    can_write: Flag = None
    created_on: Timestamp = None
    customer_id: Text = None
    execution_metadata: One[ExecutionMetadataV1] = None
    expiration_on: Timestamp = None
    id: Text = None
    job_reference: Text = None
    last_updated_on: Timestamp = None
    report_file_reference: Text = None
    report_params: One[ReportParams] = None
    result_metadata: One[ResultMetadata] = None
    scheduled_report_id: Text = None
    secret_references: One[SecretReferencesV1] = None
    shared_with: Many[str] = ()
    status: Text = None
    status_display: Text = None
    status_msg: Text = None
    tracking: Text = None
    trigger_reference: Text = None
    type: Text = None
    user_id: Text = None
    user_uuid: Text = None


class ExecutionMetadataSummary(Record):
    """The ``execution_metadata`` of ``ReportExecutionSummaryV1``."""

    report_params: One[ReportParams] = None
    subtype: Text = None
    unscheduled_execution_type: Text = None
    xdr_data: One[XDRData] = None
    xdr_params: One[XDRParams] = None


class ReportExecutionSummaryV1(Record):
    """The ``last_execution`` of ``ScheduledReportV1``."""

    execution_metadata: One[ExecutionMetadataSummary] = None
    id: Text = None
    last_updated_on: Timestamp = None
    report_file_reference: Text = None
    report_params: One[ReportParams] = None
    result_metadata: One[ResultMetadata] = None
    status: Text = None
    status_display: Text = None
    status_msg: Text = None


class DiscoverParams(Record):
    """The ``discover_params`` of ``ReportMetadata``."""

    application_filters: Text = None
    application_group_id: Text = None
    application_vendors: Text = None
    group_by: Text = None
    inline_app_filter: Text = None
    requirement_criteria: Text = None
    template_fields: Many[str] = ()


class KestrelDataExportExecutionContext(Record):
    """The ``execution_context`` of ``KestrelDataExportParams``."""

    execution_options: Any = None


class KestrelDataExportHeaderComputationFunctionV2(Record):
    """One of the ``computation_functions`` of ``KestrelDataExportHeaderMappingV2``."""

    function_config: Any = None
    function_name: Text = None


class KestrelDataExportHeaderMappingV2(Record):
    """One of the ``export_mapping_v2`` of ``KestrelDataExportParams``."""

    column: Text = None
    computation_functions: Many[KestrelDataExportHeaderComputationFunctionV2] = ()
    formatter_override: Text = None
    header_name: Text = None
    use_data_as_value: Flag = None


class KestrelDataExportParams(Record):
    """The ``kestrel_data_export_params`` of ``ReportMetadata``."""

    execution_context: One[KestrelDataExportExecutionContext] = None
    export_mapping_v2: Many[KestrelDataExportHeaderMappingV2] = ()
    gqe_query: Text = None
    limit: Number = None
    store_headers: Named[Any] = Field(default_factory=dict)
    view_id: Text = None


class KestrelParams(Record):
    """The ``kestrel_params`` of ``ReportMetadata``."""

    is_cryptographically_signed: Flag = None
    is_published: Flag = None
    view_id: Text = None


class LastScheduledExecution(Record):
    """The ``last_scheduled_execution`` of ``ReportMetadata``."""

    id: Text = None
    search_window_end: Timestamp = None
    search_window_start: Timestamp = None
    status_display: Text = None
    use_ingest_time: Flag = None


class LastUnscheduledExecution(Record):
    """The ``last_unscheduled_execution`` of ``ReportMetadata``."""

    activity_status: Text = None
    id: Text = None
    last_updated_ts: Timestamp = None
    status_display: Text = None


class ReportMetadata(Record):
    """The ``report_metadata`` of ``ScheduledReportV1``."""

    created_by_user_id: Text = None
    created_by_uuid: Text = None
    discover_params: One[DiscoverParams] = None
    kestrel_data_export_params: One[KestrelDataExportParams] = None
    kestrel_params: One[KestrelParams] = None
    last_scheduled_execution: One[LastScheduledExecution] = None
    last_unscheduled_execution: One[LastUnscheduledExecution] = None
    subtype: Text = None
    xdr_params: One[XDRParams] = None


class Schedule(Record):
    """The ``schedule`` of ``ScheduledReportV1``."""

    can_stagger: Flag = None
    definition: Text = None
    display: Text = None
    scheduled_time: Timestamp = None


class ScheduledReportV1(Record):
    """A scheduled report, as ``get_reports`` returns it."""

    api_client_id: Text = None
    can_write: Flag = None
    created_on: Timestamp = None
    customer_id: Text = None
    description: Text = None
    expiration_on: Timestamp = None
    id: Text = None
    last_execution: One[ReportExecutionSummaryV1] = None
    last_updated_on: Timestamp = None
    name: Text = None
    next_execution_on: Timestamp = None
    notifications: Many[Notifications] = ()
    owned_by_cs: Flag = None
    report_metadata: One[ReportMetadata] = None
    report_params: One[ReportParams] = None
    schedule: One[Schedule] = None
    schedule_type: Text = None
    secret_references: One[SecretReferencesV1] = None
    shared_with: Many[str] = ()
    start_on: Timestamp = None
    status: Text = None
    stop_on: Timestamp = None
    stopped_by_cs: Flag = None
    tracking: Text = None
    trigger_reference: Text = None
    type: Text = None
    user_id: Text = None
    user_uuid: Text = None
