"""Models of the records of ``CloudPolicies``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class SecurityFramework(Record):
    """A security framework, as ``clone_compliance_framework``, ``get_compliance_frameworks`` and others return it."""

    active: Flag = None
    authority: Text = None
    description: Text = None
    name: Text = None
    uuid: Text = None
    version: Text = None


class Control(Record):
    """A control, as ``get_compliance_controls``, ``create_compliance_control`` and others return it."""

    applicable_profiles: Many[str] = ()
    authority: Text = None
    code: Text = None
    control_type: Text = None
    control_version: Text = None
    description: Text = None
    name: Text = None
    origin: Text = None
    requirement: Text = None
    section_name: Text = None
    security_framework: Many[SecurityFramework] = ()
    uuid: Text = None


class CloudResourceSelectorFilter(Record):
    """The ``filters`` of ``CloudResourceSelector``."""

    gcrn: Many[str] = ()
    region: Many[str] = ()
    tags: Many[str] = ()


class CloudResourceSelector(Record):
    """One of the ``cloud_resource_selectors`` of ``CloudGroup``."""

    account_ids: Many[str] = ()
    cloud_provider: Text = None
    filters: One[CloudResourceSelectorFilter] = None


class CloudGroup(Record):
    """One of the ``cloud_groups`` of ``AssetFilter``."""

    cloud_resource_selectors: Many[CloudResourceSelector] = ()
    id: Text = None


class AssetFilter(Record):
    """The ``asset_filter`` of ``RuleOverride``; also in ``Rule`` and ``SuppressionRule``."""

    account_ids: Many[str] = ()
    cloud_groups: Many[CloudGroup] = ()
    cloud_providers: Many[str] = ()
    regions: Many[str] = ()
    resource_ids: Many[str] = ()
    resource_names: Many[str] = ()
    resource_types: Many[str] = ()
    service_categories: Many[str] = ()
    tags: Many[str] = ()


class RuleOverride(Record):
    """A rule override, as ``get_rule_override`` and ``delete_rule_override`` return it."""

    asset_filter: One[AssetFilter] = None
    asset_scope_type: Text = None
    cid: Text = None
    comment: Text = None
    created_at: Timestamp = None
    created_by: Text = None
    crn: Text = None
    deleted_at: Timestamp = None
    deleted_by: Text = None
    expires_at: Timestamp = None
    override_details: Text = None
    override_type: Text = None
    reason: Text = None
    rule_id: Text = None
    suppression_rule_id: Text = None
    target_region: Text = None
    update_reason: Text = None
    updated_at: Timestamp = None
    updated_by: Text = None
    user_id: Text = None
    uuid: Text = None


class ResourceType(Record):
    """One of the ``resource_types`` of ``Rule``."""

    description: Text = None
    resource_subtype: Text = None
    resource_type: Text = None
    resource_type_name: Text = None
    resource_version: Text = None
    service: Text = None


class RuleLogic(Record):
    """One of the ``rule_logic_list`` of ``Rule``."""

    logic: Text = None
    modules: Named[str] = Field(default_factory=dict)
    platform: Text = None
    remediation_info: Text = None
    remediation_url: Text = None


class Rule(Record):
    """A rule, as ``get_rule``, ``create_rule`` and ``update_rule`` return it."""

    alert_info: Text = None
    attack_types: Many[str] = ()
    auto_remediable: Flag = None
    category: Text = None
    cid: Text = None
    cloneable: Flag = None
    controls: Many[Control] = ()
    created_at: Timestamp = None
    created_by: Text = None
    custom_configuration: Any = None
    deleted_at: Timestamp = None
    deleted_by: Text = None
    deprecated: Flag = None
    description: Text = None
    domain: Text = None
    logic: Text = None
    logic_format: Text = None
    mitre_tactics_id: Text = None
    mitre_tactics_name: Text = None
    mitre_tactics_url: Text = None
    mitre_techniques_id: Text = None
    mitre_techniques_name: Text = None
    mitre_techniques_url: Text = None
    mutable: Text = None
    name: Text = None
    origin: Text = None
    overrides: Many[RuleOverride] = ()
    parent_rule__pk: Number = None
    parent_rule_short_code: Number = None
    parent_rule_short_uuid: Text = None
    platform: Text = None
    provider: Text = None
    remediation: Text = None
    remediation_url: Text = None
    resource_metadata: Text = None
    resource_types: Many[ResourceType] = ()
    revision: Number = None
    rule_logic_list: Many[RuleLogic] = ()
    scope_asset_filter: One[AssetFilter] = None
    scope_type: Text = None
    severity: Number = None
    short_code: Number = None
    subdomain: Text = None
    update_reason: Text = None
    updated_at: Timestamp = None
    updated_by: Text = None
    uuid: Text = None
    visible: Flag = None


class RuleSelectionFilter(Record):
    """The ``rule_selection_filter`` of ``SuppressionRule``."""

    rule_ids: Many[str] = ()
    rule_names: Many[str] = ()
    rule_origins: Many[str] = ()
    rule_providers: Many[str] = ()
    rule_resource_type_names: Many[str] = ()
    rule_risk_factors: Many[str] = ()
    rule_services: Many[str] = ()
    rule_severities: Many[str] = ()


class SuppressionRule(Record):
    """A suppression rule, as ``get_suppression_rules``, ``delete_suppression_rules`` and others return it."""

    created_at: Timestamp = None
    created_by: Text = None
    deleted_at: Timestamp = None
    deleted_by: Text = None
    description: Text = None
    disabled: Flag = None
    domain: Text = None
    id: Text = None
    name: Text = None
    rule_ids: Many[str] = ()
    rule_selection_count: Number = None
    rule_selection_filter: One[RuleSelectionFilter] = None
    rule_selection_type: Text = None
    scope_asset_filter: One[AssetFilter] = None
    scope_type: Text = None
    subdomain: Text = None
    suppression_comment: Text = None
    suppression_expiration_date: Text = None
    suppression_reason: Text = None
    update_reason: Text = None
    updated_at: Timestamp = None
    updated_by: Text = None
