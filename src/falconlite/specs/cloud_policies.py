"""Typed dicts of the request bodies of ``CloudPolicies``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from falconlite.specs.body import Body, Required


class AssignRulesToControlRequest(Body, total=False):
    """The body of ``replace_control_rules``."""

    rule_ids: Sequence[str]


class CreateComplianceControlRequest(Body, total=False):
    """The body of ``create_compliance_control``."""

    description: str | None
    framework_id: str
    name: str
    section_name: str


class UpdateComplianceControlRequest(Body, total=False):
    """The body of ``update_compliance_control``."""

    description: str | None
    name: str


class RenameSectionRequest(Body, total=False):
    """The body of ``rename_section_compliance_framework``."""

    section_name: str


class CreateComplianceFrameworkRequest(Body, total=False):
    """The body of ``create_compliance_framework``."""

    active: bool
    description: str | None
    name: str


class UpdateComplianceFrameworkRequest(Body, total=False):
    """The body of ``update_compliance_framework``."""

    active: bool
    description: str | None
    name: str


class EvaluationRequestPayload(Body, total=False):
    """The body of ``get_evaluation_result``."""

    domain: str
    input: Any
    logic: str
    subdomain: str


class SingleCreateRuleOverrideRequest(Body, total=False):
    """One of the ``overrides`` of ``CreateRuleOverrideRequest`` and ``UpdateRuleOverrideRequest``."""

    comment: str
    crn: str
    expires_at: str
    override_type: str
    overrides_details: str
    reason: str
    rule_id: str
    target_region: str


class CreateRuleOverrideRequest(Body, total=False):
    """The body of ``create_rule_override``."""

    overrides: Sequence[SingleCreateRuleOverrideRequest]


class UpdateRuleOverrideRequest(Body, total=False):
    """The body of ``update_rule_override``."""

    overrides: Sequence[SingleCreateRuleOverrideRequest]


class ControlReference(Body, total=False):
    """One of the ``controls`` of ``CreateRuleRequest``."""

    Authority: str
    Code: str


class CreateRuleRequest(Body, total=False):
    """The body of ``create_rule``."""

    alert_info: str
    attack_types: str
    category: str
    controls: Sequence[ControlReference]
    description: str
    domain: str
    labels: Sequence[str]
    logic: str
    name: str
    parent_rule_id: str
    platform: str
    provider: str
    remediation_info: str
    remediation_url: str
    resource_type: str
    severity: int
    subdomain: str


class RuleControlReference(Body, total=False):
    """One of the ``controls`` of ``UpdateRuleRequest``."""

    authority: str
    code: str


class RuleLogic(Body, total=False):
    """One of the ``rule_logic_list`` of ``UpdateRuleRequest``."""

    logic: str
    modules: Mapping[str, str]
    platform: str
    remediation_info: str | None
    remediation_url: str


class UpdateRuleRequest(Body, total=False):
    """The body of ``update_rule``."""

    alert_info: str | None
    attack_types: Sequence[str]
    category: str
    controls: Sequence[RuleControlReference]
    description: str
    name: str
    rule_logic_list: Sequence[RuleLogic]
    severity: int
    uuid: str


class RuleSelectionFilter(Body, total=False):
    """The ``rule_selection_filter`` of ``CreateSuppressionRuleRequest`` and ``UpdateSuppressionRuleRequest``."""

    rule_ids: Sequence[str]
    rule_names: Sequence[str]
    rule_origins: Sequence[str]
    rule_providers: Sequence[str]
    rule_resource_type_names: Sequence[str]
    rule_risk_factors: Sequence[str]
    rule_services: Sequence[str]
    rule_severities: Sequence[str]


class ScopeAssetFilter(Body, total=False):
    """The ``scope_asset_filter`` of ``CreateSuppressionRuleRequest`` and ``UpdateSuppressionRuleRequest``."""

    account_ids: Sequence[str]
    cloud_group_ids: Sequence[str]
    cloud_providers: Sequence[str]
    regions: Sequence[str]
    resource_ids: Sequence[str]
    resource_names: Sequence[str]
    resource_types: Sequence[str]
    service_categories: Sequence[str]
    tags: Sequence[str]


class CreateSuppressionRuleRequest(Body, total=False):
    """The body of ``create_suppression_rule``."""

    description: str
    domain: str
    name: str
    rule_selection_filter: RuleSelectionFilter
    rule_selection_type: str
    scope_asset_filter: ScopeAssetFilter
    scope_type: str
    subdomain: str
    suppression_comment: str
    suppression_expiration_date: str
    suppression_reason: str


class UpdateSuppressionRuleRequest(Body, total=False):
    """The body of ``update_suppression_rule``."""

    description: str | None
    id: Required[str]
    name: str
    rule_selection_filter: RuleSelectionFilter
    rule_selection_type: str
    scope_asset_filter: ScopeAssetFilter
    scope_type: str
    suppression_comment: str | None
    suppression_expiration_date: str
    suppression_reason: str
