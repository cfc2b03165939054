"""Models of the records of ``ImageAssessmentPolicies``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text, Timestamp


class APIPolicyGroupData(Record):
    """The ``policy_group_data`` of ``APIPolicyGroup``."""

    conditions: Many[Any] = ()


class APIPolicyGroup(Record):
    """A policy group, as ``read_policy_groups``, ``create_policy_groups`` and ``update_policy_groups`` return it."""

    created_at: Timestamp = None
    description: Text = None
    name: Text = None
    policy_group_data: One[APIPolicyGroupData] = None
    policy_uuid: Text = None
    updated_at: Timestamp = None
    uuid: Text = None


class APIPolicyRulesData(Record):
    """The ``policy_rules_data`` of ``APIPolicyRule``."""

    conditions: Many[Any] = ()


class APIPolicyRule(Record):
    """One of the ``rules`` of ``APIPolicyData``."""

    action: Text = None
    policy_rules_data: One[APIPolicyRulesData] = None


class APIPolicyData(Record):
    """The ``policy_data`` of ``APIPolicyEntity``."""

    groups: Many[APIPolicyGroup] = ()
    rules: Many[APIPolicyRule] = ()


class APIPolicyEntity(Record):
    """An image assessment policy, as ``read_policies``, ``create_policies`` and others return it."""

    created_at: Timestamp = None
    description: Text = None
    is_enabled: Flag = None
    name: Text = None
    policy_data: One[APIPolicyData] = None
    policy_id: Text = None
    precedence: Number = None
    updated_at: Timestamp = None


class ExclusionCondition(Record):
    """One of the ``conditions`` of ``APIPolicyExclusion``."""

    created_at: Timestamp = None
    description: Text = None
    op: Text = None
    prop: Text = None
    ttl: Figure = None
    updated_at: Timestamp = None
    value: Many[str] = ()


class APIPolicyExclusion(Record):
    """A policy exclusion, as ``read_policy_exclusions`` and ``update_policy_exclusions`` return it."""

    conditions: Many[ExclusionCondition] = ()
    created_at: Timestamp = None
    description: Text = None
    name: Text = None
    policy_type_uuid: Text = None
    updated_at: Timestamp = None
