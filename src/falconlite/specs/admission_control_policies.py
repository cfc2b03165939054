"""Typed dicts of the request bodies of ``AdmissionControlPolicies``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body, Required


class CreatePolicyRequest(Body, total=False):
    """The body of ``create_policy``."""

    description: str
    name: str


class UpdatePolicyRequest(Body, total=False):
    """The body of ``update_policy``."""

    description: str
    is_enabled: bool | None
    name: str


class AddHostGroupRequest(Body, total=False):
    """The body of ``add_host_groups``."""

    host_groups: Sequence[str]
    id: Required[str]


class UpdatePolicyPrecedenceRequest(Body, total=False):
    """The body of ``update_policy_precedence``."""

    id: Required[str]
    precedence: int


class CustomRule(Body, total=False):
    """One of the ``custom_rules`` of ``AddRuleGroupRule``."""

    action: str
    id: Required[str]


class AddRuleGroupRule(Body, total=False):
    """One of the ``rule_groups`` of ``AddPolicyRuleGroupCustomRuleRequest``."""

    custom_rules: Sequence[CustomRule]
    id: Required[str]


class AddPolicyRuleGroupCustomRuleRequest(Body, total=False):
    """The body of ``add_custom_rules``."""

    id: Required[str]
    rule_groups: Sequence[AddRuleGroupRule]


class ChangeRuleGroupPrecedence(Body, total=False):
    """One of the ``rule_groups`` of ``ChangePolicyRuleGroupPrecedenceRequest``."""

    id: Required[str]


class ChangePolicyRuleGroupPrecedenceRequest(Body, total=False):
    """The body of ``set_rule_group_precedence``."""

    id: Required[str]
    rule_groups: Sequence[ChangeRuleGroupPrecedence]


class ReplacePolicyRuleGroupLabel(Body, total=False):
    """One of the ``labels`` of ``ReplaceRuleGroupSelectors``."""

    key: str
    operator: str
    value: str


class ReplacePolicyRuleGroupNamespace(Body, total=False):
    """One of the ``namespaces`` of ``ReplaceRuleGroupSelectors``."""

    value: str


class ReplaceRuleGroupSelectors(Body, total=False):
    """One of the ``rule_groups`` of ``ReplacePolicyRuleGroupSelectorsRequest``."""

    id: Required[str]
    labels: Sequence[ReplacePolicyRuleGroupLabel]
    namespaces: Sequence[ReplacePolicyRuleGroupNamespace]


class ReplacePolicyRuleGroupSelectorsRequest(Body, total=False):
    """The body of ``replace_rule_group_selectors``."""

    id: Required[str]
    rule_groups: Sequence[ReplaceRuleGroupSelectors]


class CreateRuleGroup(Body, total=False):
    """One of the ``rule_groups`` of ``CreatePolicyRuleGroupRequest``."""

    description: str
    name: str


class CreatePolicyRuleGroupRequest(Body, total=False):
    """The body of ``create_rule_groups``."""

    id: Required[str]
    rule_groups: Sequence[CreateRuleGroup]


class UpdateCustomRuleAction(Body, total=False):
    """One of the ``custom_rules`` of ``UpdateRuleGroup``."""

    action: str
    id: Required[str]


class UpdateDefaultRuleAction(Body, total=False):
    """One of the ``default_rules`` of ``UpdateRuleGroup``."""

    action: str
    code: str


class KACPolicyRuleGroupDenyOnError(Body, total=False):
    """The ``deny_on_error`` of ``UpdateRuleGroup``."""

    deny: bool


class KACPolicyRuleGroupImageAssessment(Body, total=False):
    """The ``image_assessment`` of ``UpdateRuleGroup``."""

    enabled: bool
    unassessed_handling: str


class UpdateRuleGroup(Body, total=False):
    """One of the ``rule_groups`` of ``UpdatePolicyRuleGroupRequest``."""

    custom_rules: Sequence[UpdateCustomRuleAction]
    default_rules: Sequence[UpdateDefaultRuleAction]
    deny_on_error: KACPolicyRuleGroupDenyOnError
    description: str
    id: Required[str]
    image_assessment: KACPolicyRuleGroupImageAssessment
    name: str


class UpdatePolicyRuleGroupRequest(Body, total=False):
    """The body of ``update_rule_groups``."""

    id: Required[str]
    rule_groups: Sequence[UpdateRuleGroup]
