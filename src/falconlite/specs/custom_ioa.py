"""Typed dicts of the request bodies of ``CustomIOA``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class RuleGroupCreateRequestV1(Body, total=False):
    """The body of ``create_rule_group``."""

    comment: str
    description: str
    name: str
    platform: str


class RuleGroupModifyRequestV1(Body, total=False):
    """The body of ``update_rule_group``."""

    comment: str
    description: str
    enabled: bool
    id: Required[str]
    name: str
    rulegroup_version: int


class RulesGetRequestV1(Body, total=False):
    """The body of ``get_rules_get``."""

    ids: Required[Sequence[str]]


class ValueItem(Body, total=False):
    """One of the ``values`` of ``FieldValue`` and ``ValidationRequestFieldV1``."""

    label: str
    value: str


class FieldValue(Body, total=False):
    """One of the ``field_values`` of ``RuleCreateV1``, ``RuleUpdateV1`` and ``RuleUpdateV2``."""

    final_value: str
    label: str
    name: str
    type: str
    value: str
    values: Sequence[ValueItem]


class RuleCreateV1(Body, total=False):
    """The body of ``create_rule``."""

    comment: str
    description: str
    disposition_id: int
    field_values: Sequence[FieldValue]
    name: str
    pattern_severity: str
    rulegroup_id: str
    ruletype_id: str


class RuleUpdateV1(Body, total=False):
    """One of the ``rule_updates`` of ``RuleUpdatesRequestV1``."""

    description: str
    disposition_id: int
    enabled: bool
    field_values: Sequence[FieldValue]
    instance_id: str
    name: str
    pattern_severity: str
    rulegroup_version: int


class RuleUpdatesRequestV1(Body, total=False):
    """The body of ``update_rules``."""

    comment: str
    rule_updates: Sequence[RuleUpdateV1]
    rulegroup_id: str
    rulegroup_version: int


class RuleUpdateV2(Body, total=False):
    """One of the ``rule_updates`` of ``RuleUpdatesRequestV2``."""

    description: str
    disposition_id: int
    enabled: bool
    field_values: Sequence[FieldValue]
    instance_id: str
    name: str
    pattern_severity: str
    rulegroup_version: int


class RuleUpdatesRequestV2(Body, total=False):
    """The body of ``update_rules_v2``."""

    comment: str
    rule_updates: Sequence[RuleUpdateV2]
    rulegroup_id: str
    rulegroup_version: int


class ValidationRequestFieldV1(Body, total=False):
    """One of the ``fields`` of ``ValidationRequestV1``."""

    name: str
    test_data: str
    type: str
    values: Sequence[ValueItem]


class ValidationRequestV1(Body, total=False):
    """The body of ``validate``."""

    fields: Sequence[ValidationRequestFieldV1]
