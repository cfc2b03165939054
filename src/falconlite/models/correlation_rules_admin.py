"""Models of the records of ``CorrelationRulesAdmin``."""

from __future__ import annotations

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class AnomalyScopes(Record):
    """One of the ``scopes`` of ``AnomalyV1``."""

    custom_field_name: Text = None
    role: Text = None
    scope: Text = None


class AnomalyV1(Record):
    """The ``anomaly`` of ``RuleV1``."""

    event_field_names: Many[str] = ()
    lookback_timeframe: Text = None
    scopes: Many[AnomalyScopes] = ()
    type: Text = None
    use_established_entity_only: Flag = None


class RuleNotificationConfigV1(Record):
    """The ``config`` of ``RuleNotificationsV1``."""

    channel_id: Text = None
    cid: Text = None
    config_id: Text = None
    plugin_id: Text = None
    recipients: Many[str] = ()
    severity: Text = None
    team_id: Text = None


class RuleNotificationsV1(Record):
    """One of the ``guardrail_notifications`` of ``RuleV1``."""

    config: One[RuleNotificationConfigV1] = None
    options: Named[str] = Field(default_factory=dict)
    type: Text = None


class RuleResultMetadataV1(Record):
    """The ``result_metadata`` of ``RuleLastExecutionV1``."""

    execution_duration: Number = None
    execution_finish: Timestamp = None
    execution_start: Timestamp = None
    result_count: Number = None
    search_window_end: Timestamp = None
    use_ingest_time: Flag = None


class RuleLastExecutionV1(Record):
    """The ``last_execution`` of ``RuleV1``."""

    errors: Many[str] = ()
    result_metadata: One[RuleResultMetadataV1] = None
    status_display: Text = None
    warnings: Many[str] = ()


class MitreAttackMappingV1(Record):
    """One of the ``mitre_attack`` of ``RuleV1``."""

    tactic_id: Text = None
    technique_id: Text = None


class RuleScheduleV1(Record):
    """The ``schedule`` of ``RuleOperationV1``."""

    definition: Text = None


class RuleSuppressionFieldBasedFilterV1(Record):
    """The ``field_based`` of ``RuleSuppressionFilterV1``."""

    field: Text = None


class RuleSuppressionFilterV1(Record):
    """The ``filter`` of ``RuleSuppressionV1``."""

    field_based: One[RuleSuppressionFieldBasedFilterV1] = None


class RuleSuppressionV1(Record):
    """The ``suppression`` of ``RuleOperationV1``."""

    filter: One[RuleSuppressionFilterV1] = None
    suppression_period: Text = None


class RuleOperationV1(Record):
    """The ``operation`` of ``RuleV1``."""

    expiration_on: Timestamp = None
    schedule: One[RuleScheduleV1] = None
    start_on: Timestamp = None
    stop_on: Timestamp = None
    suppression: One[RuleSuppressionV1] = None


class RuleSearchV1(Record):
    """The ``search`` of ``RuleV1``."""

    case_template_id: Text = None
    execution_mode: Text = None
    filter: Text = None
    lookback: Text = None
    outcome: Text = None
    trigger_mode: Text = None
    use_ingest_time: Flag = None


class RuleV1(Record):
    """A rule, as ``change_correlation_rule_owner`` returns it."""

    anomaly: One[AnomalyV1] = None
    api_client_id: Text = None
    author: Text = None
    comment: Text = None
    created_on: Timestamp = None
    customer_id: Text = None
    description: Text = None
    executor_rule_id: Text = None
    guardrail_notifications: Many[RuleNotificationsV1] = ()
    id: Text = None
    last_execution: One[RuleLastExecutionV1] = None
    last_updated_on: Timestamp = None
    mitre_attack: Many[MitreAttackMappingV1] = ()
    name: Text = None
    next_execution_on: Timestamp = None
    notifications: Many[RuleNotificationsV1] = ()
    operation: One[RuleOperationV1] = None
    rule_id: Text = None
    search: One[RuleSearchV1] = None
    severity: Number = None
    state: Text = None
    status: Text = None
    status_msg: Text = None
    tactic: Text = None
    technique: Text = None
    template_id: Text = None
    type: Text = None
    updated_by_api_client_id: Text = None
    updated_by_user_id: Text = None
    updated_by_user_uuid: Text = None
    user_id: Text = None
    user_uuid: Text = None
    version: Number = None
