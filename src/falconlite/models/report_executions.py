"""Models of the records of ``ReportExecutions``."""

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
    """The ``report_params`` of ``ExecutionMetadataV1`` and ``ReportExecutionV1``."""

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
    """The ``xdr_data`` of ``ExecutionMetadataV1``."""

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
    """One of the ``guardrail_notifications`` of ``XDRParams``."""

    config: One[NotificationConfig] = None
    options: Named[str] = Field(default_factory=dict)
    type: Text = None


class MitreAttackMapping(Record):
    """One of the ``mitre_attack`` of ``XDRParams``."""

    tactic_id: Text = None
    technique_id: Text = None


class XDRParams(Record):
    """The ``xdr_params`` of ``ExecutionMetadataV1``."""

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
    """The ``result_metadata`` of ``ReportExecutionV1``."""

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
    """The ``secret_references`` of ``ReportExecutionV1``."""

    pdf_password_secret_id: Text = None


class ReportExecutionV1(Record):
    """A report execution, as ``retry_reports`` and ``get_reports`` return it."""

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
