"""Models of the records of ``CaseManagement``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for CaseManagement
from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class FileDetails(Record):
    """File details, as ``query_file_details``, ``get_file_details``, ``update_file_details`` and others return them."""

    case_id: Text = None
    cid: Text = None
    description: Text = None
    file_size: Text = None
    file_size_bytes: Number = None
    file_type: Text = None
    hash_value: Text = None
    id: Text = None
    name: Text = None
    source: Text = None
    uploaded_by: Text = None
    uploaded_on: Timestamp = None


class DownloadLink(Record):
    """A download link, as ``bulk_download_files``, ``download_existing_files`` and others return it."""

    link: Annotated[Text, Field(repr=False)] = None


class GetRTRFileMetaDataV1Response(Record):
    """A description of an RTR file, as ``get_rtr_file_metadata`` returns it."""

    file_name: Text = None
    file_size: Text = None


class AccessTagTemplateBindingV1(Record):
    """One of the ``templates`` of ``AccessTagV1``."""

    id: Text = None
    name: Text = None


class AccessTagV1(Record):
    """An access tag, as ``get_access_tags`` returns it."""

    cid: Text = None
    has_access: Flag = None
    id: Text = None
    key: Text = None
    templates: Many[AccessTagTemplateBindingV1] = ()


class ActorV1(Record):
    """The ``created_by`` of ``FieldOptionV1``, ``FieldV1``, ``NotificationGroupV1`` and others."""

    cid: Text = None
    client_id: Text = None
    user_uuid: Text = None
    username: Text = None


class FieldOptionV1(Record):
    """One of the ``options`` of ``FieldV1``."""

    created_by: One[ActorV1] = None
    created_by_name: Text = None
    created_timestamp: Timestamp = None
    id: Text = None
    updated_by: One[ActorV1] = None
    updated_by_name: Text = None
    updated_timestamp: Timestamp = None
    value: Text = None


class FieldV1(Record):
    """A field, as ``get_fields`` returns it."""

    created_by: One[ActorV1] = None
    created_by_name: Text = None
    created_timestamp: Timestamp = None
    data_type: Text = None
    default_value: Text = None
    display_order: Number = None
    id: Text = None
    input_type: Text = None
    multivalued: Flag = None
    name: Text = None
    options: Many[FieldOptionV1] = ()
    required: Flag = None
    updated_by: One[ActorV1] = None
    updated_by_name: Text = None
    updated_timestamp: Timestamp = None


class NotificationChannelV1(Record):
    """One of the ``channels`` of ``NotificationGroupV1``.

    Known values: ``type`` is email, slack, pagerduty or webhook.
    """

    config_id: Text = None
    config_name: Text = None
    recipients: Many[str] = ()
    severity: Text = None
    type: Text = None


class NotificationGroupV1(Record):
    """A notification group, as ``get_notification_groups``, ``create_notification_group`` and others return it."""

    channels: Many[NotificationChannelV1] = ()
    cid: Text = None
    created_by: One[ActorV1] = None
    created_by_name: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    id: Text = None
    name: Text = None
    updated_by: One[ActorV1] = None
    updated_by_name: Text = None
    updated_timestamp: Timestamp = None


class NotificationChannelV2(Record):
    """One of the ``channels`` of ``NotificationGroupV2``.

    Known values: ``type`` is email, slack, pagerduty, webhook or ms_teams.
    """

    config_id: Text = None
    config_name: Text = None
    params: Text = None
    type: Text = None


class NotificationGroupV2(Record):
    """A notification group, as ``get_notification_groups_v2`` and others return it."""

    channels: Many[NotificationChannelV2] = ()
    cid: Text = None
    created_by: One[ActorV1] = None
    created_by_name: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    id: Text = None
    name: Text = None
    updated_by: One[ActorV1] = None
    updated_by_name: Text = None
    updated_timestamp: Timestamp = None


class EscalationStepV1(Record):
    """One of the ``steps`` of ``EscalationPolicyV1``."""

    escalate_after_seconds: Number = None
    notification_group_id: Text = None


class EscalationPolicyV1(Record):
    """The ``escalation_policy`` of ``SLAGoalV1``."""

    steps: Many[EscalationStepV1] = ()


class SLAGoalV1(Record):
    """One of the ``goals`` of ``SLAV1``.

    Known values: ``type`` is ack or resolve.
    """

    duration_seconds: Number = None
    escalation_policy: One[EscalationPolicyV1] = None
    type: Text = None


class SLAV1(Record):
    """A service level agreement (SLA), as ``get_slas``, ``create_sla`` and ``update_sla`` return it."""

    cid: Text = None
    created_by: One[ActorV1] = None
    created_by_name: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    goals: Many[SLAGoalV1] = ()
    id: Text = None
    name: Text = None
    updated_by: One[ActorV1] = None
    updated_by_name: Text = None
    updated_timestamp: Timestamp = None


class TemplateSnapshotV1(Record):
    """A template snapshot, as ``get_template_snapshots`` returns it."""

    cid: Text = None
    created_by: One[ActorV1] = None
    created_by_name: Text = None
    created_timestamp: Timestamp = None
    id: Text = None
    template: Text = None
    template_id: Text = None
    updated_by: One[ActorV1] = None
    updated_by_name: Text = None
    updated_timestamp: Timestamp = None
    version: Number = None


class DownloadLinkV1(Record):
    """A download link, as ``export_templates`` returns it."""

    link: Annotated[Text, Field(repr=False)] = None


class TemplateSLARuleV1(Record):
    """One of the ``sla_rules`` of ``TemplateV1``."""

    condition: Text = None
    created_by: One[ActorV1] = None
    created_by_name: Text = None
    created_timestamp: Timestamp = None
    id: Text = None
    sla_id: Text = None
    type: Text = None
    updated_by: One[ActorV1] = None
    updated_by_name: Text = None
    updated_timestamp: Timestamp = None


class WorkflowV1(Record):
    """One of the ``workflows`` of ``TemplateV1``."""

    display_order: Number = None
    id: Text = None


class TemplateV1(Record):
    """A template, as ``import_template``, ``get_templates``, ``create_template`` and others return it."""

    access_tags: Many[AccessTagV1] = ()
    cid: Text = None
    created_by: One[ActorV1] = None
    created_by_name: Text = None
    created_timestamp: Timestamp = None
    description: Text = None
    fields: Many[FieldV1] = ()
    has_access: Flag = None
    id: Text = None
    name: Text = None
    sla_id: Text = None
    sla_method: Text = None
    sla_rules: Many[TemplateSLARuleV1] = ()
    updated_by: One[ActorV1] = None
    updated_by_name: Text = None
    updated_timestamp: Timestamp = None
    workflows: Many[WorkflowV1] = ()


class CaseAccessTag(Record):
    """One of the ``access_tags`` of ``CaseVM``."""

    cid: Text = None
    id: Text = None
    key: Text = None


class AnalysisResultsAlertRecordVM(Record):
    """One of the ``records`` of ``AnalysisResultsAlertsVM``."""

    id: Text = None


class AnalysisResultsAlertsVM(Record):
    """The ``alerts`` of ``AnalysisResultsVM``."""

    records: Many[AnalysisResultsAlertRecordVM] = ()


class AnalysisResultsCloudAssetRecordVM(Record):
    """One of the ``records`` of ``AnalysisResultsCloudAssetsVM``."""

    account_id: Text = None
    asset_id: Text = None
    asset_type: Text = None
    availability_zone: Text = None
    cloud_provider: Text = None
    gcrn: Text = None
    region: Text = None


class AnalysisResultsCloudAssetsVM(Record):
    """The ``cloud_assets`` of ``AnalysisResultsVM``."""

    records: Many[AnalysisResultsCloudAssetRecordVM] = ()


class AnalysisResultsEventRecordVM(Record):
    """One of the ``records`` of ``AnalysisResultsEventsVM``."""

    id: Text = None


class AnalysisResultsEventsVM(Record):
    """The ``events`` of ``AnalysisResultsVM``."""

    records: Many[AnalysisResultsEventRecordVM] = ()


class AnalysisResultsFileRecordVM(Record):
    """One of the ``records`` of ``AnalysisResultsFilesVM``."""

    filename: Text = None
    md5: Text = None
    path: Text = None
    sha256: Text = None


class AnalysisResultsFilesVM(Record):
    """The ``files`` of ``AnalysisResultsVM``."""

    records: Many[AnalysisResultsFileRecordVM] = ()


class AnalysisResultsHostRecordVM(Record):
    """One of the ``records`` of ``AnalysisResultsHostsVM``."""

    agent_ip: Text = None
    aid: Text = None
    cloud_instance_id: Text = None
    hostname: Text = None
    local_ip: Text = None


class AnalysisResultsHostsVM(Record):
    """The ``hosts`` of ``AnalysisResultsVM``."""

    records: Many[AnalysisResultsHostRecordVM] = ()


class AnalysisResultsLeadRecordVM(Record):
    """One of the ``records`` of ``AnalysisResultsLeadsVM``."""

    id: Text = None


class AnalysisResultsLeadsVM(Record):
    """The ``leads`` of ``AnalysisResultsVM``."""

    records: Many[AnalysisResultsLeadRecordVM] = ()


class AnalysisResultsUserRecordVM(Record):
    """One of the ``records`` of ``AnalysisResultsUsersVM``."""

    email_addresses: Many[str] = ()
    idp_user_id: Text = None
    sid: Text = None
    user_full_name: Text = None
    user_id: Text = None
    user_principal_id: Text = None
    user_token_key_id: Text = None
    username: Text = None


class AnalysisResultsUsersVM(Record):
    """The ``users`` of ``AnalysisResultsVM``."""

    records: Many[AnalysisResultsUserRecordVM] = ()


class AnalysisResultsVM(Record):
    """The ``analysis_results`` of ``CaseVM``."""

    alerts: One[AnalysisResultsAlertsVM] = None
    cloud_assets: One[AnalysisResultsCloudAssetsVM] = None
    data_domains: Many[str] = ()
    events: One[AnalysisResultsEventsVM] = None
    files: One[AnalysisResultsFilesVM] = None
    hosts: One[AnalysisResultsHostsVM] = None
    leads: One[AnalysisResultsLeadsVM] = None
    users: One[AnalysisResultsUsersVM] = None


class FalconUserVM(Record):
    """The ``user`` of ``ActorVM``; also in ``CaseVM``."""

    email: Text = None
    full_name: Text = None
    uuid: Text = None


class ConsistencyVM(Record):
    """The ``consistency`` of ``CaseVM``."""

    consistent: Flag = None
    version: Number = None


class WorkflowActorVM(Record):
    """The ``workflow`` of ``ActorVM``."""

    execution_id: Text = None
    id: Text = None


class ActorVM(Record):
    """The ``creation_actor`` of ``CaseVM``."""

    type: Text = None
    user: One[FalconUserVM] = None
    workflow: One[WorkflowActorVM] = None


class AlertEvidenceSelector(Record):
    """The ``selector`` of ``AlertEvidenceRecordVM``."""

    id: Text = None


class AlertEvidenceRecordVM(Record):
    """One of the ``records`` of ``AlertEvidenceVM``."""

    id: Text = None
    selector: One[AlertEvidenceSelector] = None


class AlertEvidenceVM(Record):
    """The ``alerts`` of ``EvidenceVM``."""

    records: Many[AlertEvidenceRecordVM] = ()


class CustomEvidence(Record):
    """The ``value`` of ``CustomEvidenceRecordVM``."""

    name: Text = None
    type: Text = None


class CustomEvidenceRecordVM(Record):
    """One of the ``records`` of ``CustomEvidenceVM``."""

    case_id: Text = None
    id: Text = None
    value: One[CustomEvidence] = None


class CustomEvidenceVM(Record):
    """The ``custom_evidence`` of ``EvidenceVM``."""

    records: Many[CustomEvidenceRecordVM] = ()


class EventEvidenceSelector(Record):
    """The ``selector`` of ``EventEvidenceRecordVM``."""

    id: Text = None


class EventEvidenceRecordVM(Record):
    """One of the ``records`` of ``EventEvidenceVM``."""

    id: Text = None
    selector: One[EventEvidenceSelector] = None


class EventEvidenceVM(Record):
    """The ``events`` of ``EvidenceVM``."""

    records: Many[EventEvidenceRecordVM] = ()


class LeadEvidenceSelector(Record):
    """The ``selector`` of ``LeadEvidenceRecordVM``."""

    id: Text = None


class LeadEvidenceRecordVM(Record):
    """One of the ``records`` of ``LeadEvidenceVM``."""

    id: Text = None
    selector: One[LeadEvidenceSelector] = None


class LeadEvidenceVM(Record):
    """The ``leads`` of ``EvidenceVM``."""

    records: Many[LeadEvidenceRecordVM] = ()


class UserEvidenceSelector(Record):
    """The ``selector`` of ``UserEvidenceRecordVM``."""

    id: Text = None


class UserEvidenceRecordVM(Record):
    """One of the ``records`` of ``UserEvidenceVM``."""

    case_id: Text = None
    id: Text = None
    selector: One[UserEvidenceSelector] = None


class UserEvidenceVM(Record):
    """The ``users`` of ``EvidenceVM``."""

    records: Many[UserEvidenceRecordVM] = ()


class EvidenceVM(Record):
    """The ``evidence`` of ``CaseVM``."""

    alerts: One[AlertEvidenceVM] = None
    custom_evidence: One[CustomEvidenceVM] = None
    events: One[EventEvidenceVM] = None
    leads: One[LeadEvidenceVM] = None
    users: One[UserEvidenceVM] = None


class CustomFieldVM(Record):
    """One of the ``fields`` of ``CaseVM``."""

    display_order: Number = None
    id: Text = None
    name: Text = None
    option_ids: Many[str] = ()
    required: Flag = None
    snapshot_id: Text = None
    values: Many[str] = ()


class ReadOnlyVM(Record):
    """The ``read_only`` of ``CaseVM``."""

    is_read_only: Flag = None


class CaseSeverityInfoVM(Record):
    """The ``severity_info`` of ``CaseVM``."""

    level: Text = None


class SLATimerVM(Record):
    """The ``acknowledgement`` of ``SLATimersVM``."""

    duration_seconds: Number = None
    goal_id: Text = None
    status: Text = None
    time_completed: Number = None
    time_due: Number = None
    time_paused: Number = None
    time_started: Number = None
    total_pause_time: Number = None


class SLATimersVM(Record):
    """The ``timers`` of ``SLAVM``."""

    acknowledgement: One[SLATimerVM] = None
    resolution: One[SLATimerVM] = None


class SLAVM(Record):
    """The ``sla`` of ``CaseVM``."""

    active_timer_status: Text = None
    active_timer_time_due: Number = None
    id: Text = None
    name: Text = None
    snapshot_id: Text = None
    timers: One[SLATimersVM] = None


class TemplateVM(Record):
    """The ``template`` of ``CaseVM``."""

    id: Text = None
    name: Text = None
    snapshot_id: Text = None
    version: Number = None


class WorkflowVM(Record):
    """One of the ``workflows`` of ``CaseVM``."""

    display_order: Number = None
    execution_id: Text = None
    id: Text = None
    snapshot_id: Text = None
    status: Text = None


class CaseVM(Record):
    """A case, as ``add_case_alert_evidence``, ``add_case_tags``, ``delete_case_tags`` and others return it."""

    access_tags: Many[CaseAccessTag] = ()
    analysis_results: One[AnalysisResultsVM] = None
    assigned_to: One[FalconUserVM] = None
    cid: Text = None
    consistency: One[ConsistencyVM] = None
    created_by: One[FalconUserVM] = None
    created_timestamp: Timestamp = None
    creation_actor: One[ActorVM] = None
    description: Text = None
    description_format: Text = None
    description_tagged_users: Many[str] = ()
    end_timestamp: Timestamp = None
    evidence: One[EvidenceVM] = None
    fields: Many[CustomFieldVM] = ()
    id: Text = None
    last_updated_by: One[FalconUserVM] = None
    name: Text = None
    read_only: One[ReadOnlyVM] = None
    reference_id: Text = None
    severity: Number = None
    severity_info: One[CaseSeverityInfoVM] = None
    sla: One[SLAVM] = None
    start_timestamp: Timestamp = None
    status: Text = None
    tags: Many[str] = ()
    template: One[TemplateVM] = None
    update_actor: One[ActorVM] = None
    updated_timestamp: Timestamp = None
    version: Number = None
    workflows: Many[WorkflowVM] = ()
