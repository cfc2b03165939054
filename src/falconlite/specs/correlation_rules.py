"""Typed dicts of the request bodies of ``CorrelationRules``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from falconlite.specs.body import Body, Required


class RuleVersionSortedSearch(Body, total=False):
    """The ``search`` of ``RuleVersionReportRequest``."""

    filter: str
    sort: str


class RuleVersionReportRequest(Body, total=False):
    """The body of ``export_rule``."""

    get_latest: bool
    report_format: str
    search: RuleVersionSortedSearch


class RuleVersionPublishRequestV1(Body, total=False):
    """The body of ``publish_rule_version``."""

    id: Required[str]


class AnomalyScopes(Body, total=False):
    """One of the ``scopes`` of ``AnomalyV1`` and ``PatchAnomalyV1``."""

    custom_field_name: str
    role: str
    scope: str


class AnomalyV1(Body, total=False):
    """The ``anomaly`` of ``RuleCreateRequestV1``."""

    event_field_names: Sequence[str]
    lookback_timeframe: str
    scopes: Sequence[AnomalyScopes]
    type: str
    use_established_entity_only: bool


class CreateRuleNotificationConfig(Body, total=False):
    """The ``config`` of ``CreateRuleNotifications``."""

    channel_id: str
    cid: str
    config_id: str
    plugin_id: str
    recipients: Sequence[str]
    severity: str
    team_id: str


class CreateRuleNotifications(Body, total=False):
    """One of the ``guardrail_notifications`` of ``RuleCreateRequestV1`` and ``DeployTemplate``."""

    config: CreateRuleNotificationConfig
    options: Mapping[str, str]
    type: str


class MitreAttackMappingV1(Body, total=False):
    """One of the ``mitre_attack`` of ``RuleCreateRequestV1``, ``RulePatchRequestV1`` and ``DeployTemplate``."""

    tactic_id: str
    technique_id: str


class RuleScheduleV1(Body, total=False):
    """The ``schedule`` of ``CreateRuleOperationV1``."""

    definition: str


class RuleSuppressionFieldBasedFilterV1(Body, total=False):
    """The ``field_based`` of ``RuleSuppressionFilterV1``."""

    field: str


class RuleSuppressionFilterV1(Body, total=False):
    """The ``filter`` of ``RuleSuppressionV1`` and ``RuleSuppressionV1Patch``."""

    field_based: RuleSuppressionFieldBasedFilterV1


class RuleSuppressionV1(Body, total=False):
    """The ``suppression`` of ``CreateRuleOperationV1``."""

    filter: RuleSuppressionFilterV1
    suppression_period: str


class CreateRuleOperationV1(Body, total=False):
    """The ``operation`` of ``RuleCreateRequestV1`` and ``DeployTemplate``."""

    schedule: RuleScheduleV1
    start_on: str | None
    stop_on: str | None
    suppression: RuleSuppressionV1


class RuleSearchV1(Body, total=False):
    """The ``search`` of ``RuleCreateRequestV1``."""

    case_template_id: str
    execution_mode: str
    filter: str
    lookback: str
    outcome: str
    trigger_mode: str
    use_ingest_time: bool


class RuleCreateRequestV1(Body, total=False):
    """The body of ``create_rule``."""

    anomaly: AnomalyV1
    comment: str
    customer_id: str
    description: str
    guardrail_notifications: Sequence[CreateRuleNotifications]
    mitre_attack: Sequence[MitreAttackMappingV1]
    name: str
    notifications: Sequence[CreateRuleNotifications]
    operation: CreateRuleOperationV1
    search: RuleSearchV1
    severity: int
    status: str
    tactic: str
    technique: str
    template_id: str
    trigger_on_create: bool


class PatchAnomalyV1(Body, total=False):
    """The ``anomaly`` of ``RulePatchRequestV1``."""

    event_field_names: Sequence[str]
    lookback_timeframe: str
    scopes: Sequence[AnomalyScopes]
    type: str
    use_established_entity_only: bool


class PatchRuleNotificationConfigV1(Body, total=False):
    """The ``config`` of ``PatchRuleNotificationsV1``."""

    channel_id: str
    cid: str
    config_id: str
    plugin_id: str
    recipients: Sequence[str]
    severity: str
    team_id: str


class PatchRuleNotificationsV1(Body, total=False):
    """One of the ``guardrail_notifications`` of ``RulePatchRequestV1``."""

    config: PatchRuleNotificationConfigV1
    options: Mapping[str, str]
    type: str


class RuleScheduleV1Patch(Body, total=False):
    """The ``schedule`` of ``PatchRuleOperationV1``."""

    definition: str


class RuleSuppressionV1Patch(Body, total=False):
    """The ``suppression`` of ``PatchRuleOperationV1``."""

    filter: RuleSuppressionFilterV1
    suppression_period: str


class PatchRuleOperationV1(Body, total=False):
    """The ``operation`` of ``RulePatchRequestV1``."""

    schedule: RuleScheduleV1Patch
    start_on: str | None
    stop_on: str | None
    suppression: RuleSuppressionV1Patch


class PatchRuleSearchV1(Body, total=False):
    """The ``search`` of ``RulePatchRequestV1``."""

    case_template_id: str
    filter: str
    lookback: str
    outcome: str
    trigger_mode: str
    use_ingest_time: bool


class RulePatchRequestV1(Body, total=False):
    """One item of the body of ``update_rule``."""

    anomaly: PatchAnomalyV1
    comment: str
    description: str
    guardrail_notifications: Sequence[PatchRuleNotificationsV1]
    id: Required[str]
    mitre_attack: Sequence[MitreAttackMappingV1]
    name: str
    notifications: Sequence[PatchRuleNotificationsV1]
    operation: PatchRuleOperationV1
    search: PatchRuleSearchV1
    severity: int
    state: str
    status: str
    tactic: str
    technique: str


class RuleSearchDeployTemplateV1(Body, total=False):
    """The ``search`` of ``DeployTemplate``."""

    case_template_id: str
    execution_mode: str
    filter: str
    lookback: str
    outcome: str
    trigger_mode: str
    use_ingest_time: bool


class DeployTemplate(Body, total=False):
    """One of the ``templates`` of ``DeployTemplateRequestV1``."""

    comment: str
    description: str
    guardrail_notifications: Sequence[CreateRuleNotifications]
    mitre_attack: Sequence[MitreAttackMappingV1]
    name: str
    notifications: Sequence[CreateRuleNotifications]
    operation: CreateRuleOperationV1
    search: RuleSearchDeployTemplateV1
    severity: int
    status: str
    template_id: str
    trigger_on_create: bool


class DeployTemplateRequestV1(Body, total=False):
    """One item of the body of ``create_rule_from_template``."""

    customer_id: str
    templates: Sequence[DeployTemplate]
