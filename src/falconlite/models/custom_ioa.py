"""Models of the records of ``CustomIOA``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, Record, Text, Timestamp


class PatternV1(Record):
    """A pattern, as ``get_patterns`` returns it."""

    name: Text = None
    severity: Text = None


class Platform(Record):
    """A platform, as ``get_platforms`` returns it."""

    id: Number = None
    name: Text = None


class ValueItem(Record):
    """One of the ``values`` of ``FieldValue``; also in ``RuleField``."""

    label: Text = None
    value: Text = None


class FieldValue(Record):
    """One of the ``field_values`` of ``RuleV1``."""

    final_value: Text = None
    label: Text = None
    name: Text = None
    type: Text = None
    value: Text = None
    values: Many[ValueItem] = ()


class RuleV1(Record):
    """A rule, as ``get_rules_get``, ``get_rules``, ``create_rule`` and others return it."""

    action_label: Text = None
    comment: Text = None
    committed_on: Timestamp = None
    created_by: Text = None
    created_on: Timestamp = None
    customer_id: Text = None
    deleted: Flag = None
    description: Text = None
    disposition_id: Number = None
    enabled: Flag = None
    field_values: Many[FieldValue] = ()
    instance_id: Text = None
    instance_version: Number = None
    magic_cookie: Number = None
    modified_by: Text = None
    modified_on: Timestamp = None
    name: Text = None
    pattern_id: Text = None
    pattern_severity: Text = None
    rulegroup_id: Text = None
    ruletype_id: Text = None
    ruletype_name: Text = None
    version_ids: Many[str] = ()


class RuleGroupV1(Record):
    """A rule group, as ``get_rule_groups``, ``create_rule_group``, ``update_rule_group`` and others return it."""

    comment: Text = None
    committed_on: Timestamp = None
    created_by: Text = None
    created_on: Timestamp = None
    customer_id: Text = None
    deleted: Flag = None
    description: Text = None
    enabled: Flag = None
    id: Text = None
    modified_by: Text = None
    modified_on: Timestamp = None
    name: Text = None
    platform: Text = None
    rule_ids: Many[str] = ()
    rules: Many[RuleV1] = ()
    version: Number = None


class Disposition(Record):
    """One of the ``disposition_map`` of ``RuleTypeV1``."""

    id: Number = None
    label: Text = None


class RuleField(Record):
    """One of the ``fields`` of ``RuleTypeV1``."""

    label: Text = None
    name: Text = None
    options: Many[ValueItem] = ()
    type: Text = None


class RuleTypeV1(Record):
    """A rule type, as ``get_rule_types`` returns it."""

    channel: Number = None
    disposition_map: Many[Disposition] = ()
    fields: Many[RuleField] = ()
    id: Text = None
    long_desc: Text = None
    name: Text = None
    platform: Text = None
    released: Flag = None


class PatternMatchV1(Record):
    """A pattern match, as ``validate`` returns it."""

    confidence: Text = None
    value: Text = None
