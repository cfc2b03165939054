"""Models of the records of ``AdmissionControlPolicies``."""

from __future__ import annotations

from falconlite.models.record import Flag, Many, Number, One, Record, Text


class KACCustomPolicyRule(Record):
    """One of the ``custom_rules`` of ``KACPolicyRuleGroup``."""

    action: Text = None
    description: Text = None
    id: Text = None
    name: Text = None


class KACDefaultPolicyRule(Record):
    """One of the ``default_rules`` of ``KACPolicyRuleGroup``."""

    action: Text = None
    code: Text = None
    description: Text = None
    name: Text = None


class KACPolicyRuleGroupDenyOnError(Record):
    """The ``deny_on_error`` of ``KACPolicyRuleGroup``."""

    deny: Flag = None


class KACPolicyRuleGroupImageAssessment(Record):
    """The ``image_assessment`` of ``KACPolicyRuleGroup``."""

    enabled: Flag = None
    unassessed_handling: Text = None


class KACPolicyRuleGroupLabel(Record):
    """One of the ``labels`` of ``KACPolicyRuleGroup``."""

    id: Text = None
    key: Text = None
    operator: Text = None
    value: Text = None


class KACPolicyRuleGroupNamespace(Record):
    """One of the ``namespaces`` of ``KACPolicyRuleGroup``."""

    id: Text = None
    value: Text = None


class KACPolicyRuleGroup(Record):
    """One of the ``rule_groups`` of ``KACPolicy``."""

    custom_rules: Many[KACCustomPolicyRule] = ()
    default_rules: Many[KACDefaultPolicyRule] = ()
    deny_on_error: One[KACPolicyRuleGroupDenyOnError] = None
    description: Text = None
    id: Text = None
    image_assessment: One[KACPolicyRuleGroupImageAssessment] = None
    is_default: Flag = None
    labels: Many[KACPolicyRuleGroupLabel] = ()
    name: Text = None
    namespaces: Many[KACPolicyRuleGroupNamespace] = ()


class KACPolicy(Record):
    """A KAC policy, as ``get_policies``, ``create_policy``, ``update_policy`` and others return it."""

    description: Text = None
    host_groups: Many[str] = ()
    id: Text = None
    is_default: Flag = None
    is_enabled: Flag = None
    name: Text = None
    policy_type: Text = None
    precedence: Number = None
    rule_groups: Many[KACPolicyRuleGroup] = ()
