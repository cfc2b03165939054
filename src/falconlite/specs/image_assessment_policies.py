"""Typed dicts of the request bodies of ``ImageAssessmentPolicies``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from falconlite.specs.body import Body


class CreatePolicyRequest(Body, total=False):
    """The body of ``create_policies``."""

    description: str
    name: str


class APIPolicyRulesData(Body, total=False):
    """The ``policy_rules_data`` of ``APIPolicyRule``."""

    conditions: Sequence[Any]


class APIPolicyRule(Body, total=False):
    """One of the ``rules`` of ``RequestAPIPolicyData``."""

    action: str
    policy_rules_data: APIPolicyRulesData


class RequestAPIPolicyData(Body, total=False):
    """The ``policy_data`` of ``PatchPolicyRequest``."""

    rules: Sequence[APIPolicyRule]


class PatchPolicyRequest(Body, total=False):
    """The body of ``update_policies``."""

    description: str
    is_enabled: bool
    name: str
    policy_data: RequestAPIPolicyData


class ExclusionConditionRequest(Body, total=False):
    """One of the ``conditions`` of ``UpdateExclusionsRequest``."""

    description: str
    prop: str
    ttl: float
    value: Sequence[str]


class UpdateExclusionsRequest(Body, total=False):
    """The body of ``update_policy_exclusions``."""

    conditions: Sequence[ExclusionConditionRequest]


class APIPolicyGroupData(Body, total=False):
    """The ``policy_group_data`` of ``CreateImageGroupRequest`` and ``PatchImageGroupRequest``."""

    conditions: Sequence[Any]


class CreateImageGroupRequest(Body, total=False):
    """The body of ``create_policy_groups``."""

    description: str
    name: str
    policy_group_data: APIPolicyGroupData
    policy_id: str


class PatchImageGroupRequest(Body, total=False):
    """The body of ``update_policy_groups``."""

    description: str
    name: str
    policy_group_data: APIPolicyGroupData


class APIPrecedenceRequest(Body, total=False):
    """The body of ``update_policy_precedence``."""

    precedence: Sequence[str]
