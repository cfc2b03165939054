"""Typed dicts of the request bodies of ``CaseManagement``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from falconlite.specs.body import Body, Required


class FileUpdateRequestV1(Body, total=False):
    """The body of ``update_file_details``."""

    description: str
    id: Required[str]


class BulkDownloadRequestV1(Body, total=False):
    """The body of ``bulk_download_files``."""

    ids: Required[Sequence[str]]


class DownloadRequestV1(Body, total=False):
    """The body of ``entities_files_download_post_v1``."""

    ids: Required[Sequence[str]]


class GetRTRFileMetaDataRequestV1(Body, total=False):
    """The body of ``get_rtr_file_metadata``."""

    aid: str
    file_path: str


class RetrieveRTRFileRequestV1(Body, total=False):
    """The body of ``retrieve_rtr_file``."""

    aid: str
    case_id: str
    description: str
    file_path: str


class RetrieveRTRRecentFileRequestV1(Body, total=False):
    """The body of ``retrieve_rtr_recent_file``."""

    aid: str
    case_id: str
    description: str
    session_id: str
    sha256: str


class NotificationChannelV1(Body, total=False):
    """One of the ``channels`` of ``NotificationGroupV1CreateRequest`` and ``NotificationGroupV1UpdateRequest``."""

    config_id: str
    config_name: str
    recipients: Sequence[str]
    severity: str
    type: Literal["email", "slack", "pagerduty", "webhook"]


class NotificationGroupV1CreateRequest(Body, total=False):
    """The body of ``create_notification_group``."""

    channels: Sequence[NotificationChannelV1]
    description: str
    name: str


class NotificationGroupV1UpdateRequest(Body, total=False):
    """The body of ``update_notification_group``."""

    channels: Sequence[NotificationChannelV1]
    description: str
    id: Required[str]
    name: str


class NotificationChannelV2CreateRequest(Body, total=False):
    """One of the ``channels`` of ``NotificationGroupV2CreateRequest`` and ``NotificationGroupV2UpdateRequest``."""

    config_id: str
    config_name: str
    params: Any
    type: Literal["email", "slack", "pagerduty", "webhook", "ms_teams"]


class NotificationGroupV2CreateRequest(Body, total=False):
    """The body of ``create_notification_group_v2``."""

    channels: Sequence[NotificationChannelV2CreateRequest]
    description: str
    name: str


class NotificationGroupV2UpdateRequest(Body, total=False):
    """The body of ``update_notification_group_v2``."""

    channels: Sequence[NotificationChannelV2CreateRequest]
    description: str
    id: Required[str]
    name: str


class SLAV1CreateRequestGoalsEscalationPolicySteps(Body, total=False):
    """One of the ``steps`` of ``SLAV1CreateRequestGoalsEscalationPolicy``."""

    escalate_after_seconds: int
    notification_group_id: str


class SLAV1CreateRequestGoalsEscalationPolicy(Body, total=False):
    """The ``escalation_policy`` of ``SLAV1CreateRequestGoals``."""

    steps: Sequence[SLAV1CreateRequestGoalsEscalationPolicySteps]


class SLAV1CreateRequestGoals(Body, total=False):
    """One of the ``goals`` of ``SLAV1CreateRequest`` and ``SLAV1UpdateRequest``."""

    duration_seconds: int
    escalation_policy: SLAV1CreateRequestGoalsEscalationPolicy
    type: str


class SLAV1CreateRequest(Body, total=False):
    """The body of ``create_sla``."""

    description: str
    goals: Sequence[SLAV1CreateRequestGoals]
    name: str


class SLAV1UpdateRequest(Body, total=False):
    """The body of ``update_sla``."""

    description: str
    goals: Sequence[SLAV1CreateRequestGoals]
    id: Required[str]
    name: str


class AccessTagTemplateBindingV1(Body, total=False):
    """One of the ``templates`` of ``AccessTagV1Spec``."""

    id: Required[str]
    name: str


class AccessTagV1Spec(Body, total=False):
    """One of the ``access_tags`` of ``TemplateV1CreateRequest`` and ``TemplateV1UpdateRequest``."""

    cid: str
    has_access: bool
    id: str
    key: str
    templates: Sequence[AccessTagTemplateBindingV1]


class FieldOptionV1CreateRequest(Body, total=False):
    """One of the ``options`` of ``FieldV1CreateRequest``."""

    value: str


class FieldV1CreateRequest(Body, total=False):
    """One of the ``fields`` of ``TemplateV1CreateRequest``."""

    data_type: str
    default_value: str
    display_order: int
    input_type: str
    multivalued: bool
    name: str
    options: Sequence[FieldOptionV1CreateRequest]
    required: bool


class TemplateSLARuleV1CreateRequest(Body, total=False):
    """One of the ``sla_rules`` of ``TemplateV1CreateRequest``."""

    condition: str
    sla_id: str
    type: str


class WorkflowV1(Body, total=False):
    """One of the ``workflows`` of ``TemplateV1CreateRequest`` and ``TemplateV1UpdateRequest``."""

    display_order: int
    id: Required[str]


class TemplateV1CreateRequest(Body, total=False):
    """The body of ``create_template``."""

    access_tags: Sequence[AccessTagV1Spec]
    description: str
    fields: Sequence[FieldV1CreateRequest]
    name: str
    sla_id: str
    sla_rules: Sequence[TemplateSLARuleV1CreateRequest]
    workflows: Sequence[WorkflowV1]


class FieldV1UpdateRequestOptions(Body, total=False):
    """One of the ``options`` of ``FieldV1UpdateRequest``."""

    id: Required[str]
    value: str


class FieldV1UpdateRequest(Body, total=False):
    """One of the ``fields`` of ``TemplateV1UpdateRequest``."""

    data_type: str
    default_value: str
    display_order: int
    id: Required[str]
    input_type: str
    multivalued: bool
    name: str
    options: Sequence[FieldV1UpdateRequestOptions]
    required: bool


class TemplateSLARuleV1UpdateRequest(Body, total=False):
    """One of the ``sla_rules`` of ``TemplateV1UpdateRequest``."""

    condition: str
    id: Required[str]
    sla_id: str
    type: str


class TemplateV1UpdateRequest(Body, total=False):
    """The body of ``update_template``."""

    access_tags: Sequence[AccessTagV1Spec]
    description: str
    fields: Sequence[FieldV1UpdateRequest]
    id: Required[str]
    name: str
    sla_id: str
    sla_rules: Sequence[TemplateSLARuleV1UpdateRequest]
    workflows: Sequence[WorkflowV1]


class AlertEvidenceSelector(Body, total=False):
    """One of the ``alerts`` of ``AddAlertsToCaseRequest`` and ``CreateCaseRequestEvidence``."""

    id: Required[str]


class AddAlertsToCaseRequest(Body, total=False):
    """The body of ``add_case_alert_evidence``."""

    alerts: Sequence[AlertEvidenceSelector]
    id: Required[str]


class AddTagsToCaseRequest(Body, total=False):
    """The body of ``add_case_tags``."""

    id: Required[str]
    tags: Sequence[str]


class CaseAccessTag(Body, total=False):
    """One of the ``access_tags`` of ``CreateCaseRequest`` and ``CaseFieldChanges``."""

    cid: str
    id: str
    key: str


class EventEvidenceSelector(Body, total=False):
    """One of the ``events`` of ``CreateCaseRequestEvidence`` and ``AddEventsToCaseRequest``."""

    id: Required[str]


class LeadEvidenceSelector(Body, total=False):
    """One of the ``leads`` of ``CreateCaseRequestEvidence``."""

    id: Required[str]


class CreateCaseRequestEvidence(Body, total=False):
    """The ``evidence`` of ``CreateCaseRequest``."""

    alerts: Sequence[AlertEvidenceSelector]
    events: Sequence[EventEvidenceSelector]
    leads: Sequence[LeadEvidenceSelector]


class CaseSeverityInfoAssignment(Body, total=False):
    """The ``severity_info`` of ``CreateCaseRequest``."""

    level: str


class TemplateSelector(Body, total=False):
    """The ``template`` of ``CreateCaseRequest`` and ``CaseFieldChanges``."""

    id: Required[str]


class CreateCaseRequest(Body, total=False):
    """The body of ``create_case``."""

    access_tags: Sequence[CaseAccessTag]
    assigned_to_user_uuid: str
    description: str
    description_format: str
    description_tagged_users: Sequence[str]
    evidence: CreateCaseRequestEvidence
    name: str
    severity: int
    severity_info: CaseSeverityInfoAssignment
    status: str
    tags: Sequence[str]
    template: TemplateSelector


class GetCasesByIDsRequest(Body, total=False):
    """The body of ``get_cases``."""

    ids: Required[Sequence[str]]


class CustomField(Body, total=False):
    """One of the ``custom_fields`` of ``CaseFieldChanges``."""

    id: Required[str]
    values: Sequence[str]


class CaseSeverityInfoUpdate(Body, total=False):
    """The ``severity_info`` of ``CaseFieldChanges``."""

    level: str


class Workflow(Body, total=False):
    """One of the ``workflows`` of ``CaseFieldChanges``."""

    execution_id: str
    id: Required[str]
    name: str
    status: str


class CaseFieldChanges(Body, total=False):
    """The ``fields`` of ``UpdateCaseRequest``."""

    access_tags: Sequence[CaseAccessTag]
    assigned_to_user_uuid: str
    custom_fields: Sequence[CustomField]
    description: str
    description_format: str
    description_tagged_users: Sequence[str]
    name: str
    remove_user_assignment: bool
    severity: int
    severity_info: CaseSeverityInfoUpdate
    slas_active: bool
    status: str
    template: TemplateSelector
    workflows: Sequence[Workflow]


class UpdateCaseRequest(Body, total=False):
    """The body of ``update_case_fields``."""

    expected_consistency_version: int
    expected_version: int
    fields: CaseFieldChanges
    id: Required[str]


class AddEventsToCaseRequest(Body, total=False):
    """The body of ``add_case_event_evidence``."""

    events: Sequence[EventEvidenceSelector]
    id: Required[str]


class MergeCasesRequest(Body, total=False):
    """The body of ``entities_merge_post_v1``."""

    destination_id: str
    source_id: str
