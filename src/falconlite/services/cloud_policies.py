"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_policies import Control, Rule, RuleOverride, SecurityFramework, SuppressionRule
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.cloud_policies import (
        ControlReference,
        RuleControlReference,
        RuleLogic,
        RuleSelectionFilter,
        ScopeAssetFilter,
        SingleCreateRuleOverrideRequest,
    )

ResourceType = Literal[
    "cronjobs",
    "daemonsets",
    "deployments",
    "jobs",
    "pods",
    "replicasets",
    "replicationcontrollers",
    "services",
    "statefulsets",
]


class CloudPolicies(Service):
    """TODO."""

    scope = "Cloud Security Policies"

    @get("GetRuleInputSchema", "/cloud-policies/combined/rules/input-schema/v1")
    def get_rule_input_schema(
        self,
        *,
        domain: str,
        subdomain: str,
        resource_type: str,
        cloud_provider: Literal["aws", "azure", "gcp", "oci"] | None = None,
        enriched: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetRuleInputSchema = get_rule_input_schema

    @post("CloneComplianceFramework", "/cloud-policies/entities/compliance/clone-framework/v1", query={"ids"})
    def clone_compliance_framework(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[SecurityFramework]:
        """TODO."""
        ...

    CloneComplianceFramework = clone_compliance_framework

    @put("ReplaceControlRules", "/cloud-policies/entities/compliance/control-rule-assignments/v1", query={"ids"})
    def replace_control_rules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        rule_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    ReplaceControlRules = replace_control_rules

    @get("GetComplianceControls", "/cloud-policies/entities/compliance/controls/v1")
    def get_compliance_controls(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Control]:
        """TODO."""
        ...

    GetComplianceControls = get_compliance_controls

    @post("CreateComplianceControl", "/cloud-policies/entities/compliance/controls/v1")
    def create_compliance_control(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        framework_id: str | None = None,
        name: str | None = None,
        section_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Control]:
        """TODO."""
        ...

    CreateComplianceControl = create_compliance_control

    @delete("DeleteComplianceControl", "/cloud-policies/entities/compliance/controls/v1")
    def delete_compliance_control(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteComplianceControl = delete_compliance_control

    @patch("UpdateComplianceControl", "/cloud-policies/entities/compliance/controls/v1", query={"ids"})
    def update_compliance_control(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Control]:
        """TODO."""
        ...

    UpdateComplianceControl = update_compliance_control

    @patch(
        "RenameSectionComplianceFramework",
        "/cloud-policies/entities/compliance/frameworks/section/v1",
        query={"ids", "sectionName"},
    )
    def rename_section_compliance_framework(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        sectionName: str,
        section_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    RenameSectionComplianceFramework = rename_section_compliance_framework

    @get("GetComplianceFrameworks", "/cloud-policies/entities/compliance/frameworks/v1")
    def get_compliance_frameworks(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SecurityFramework]:
        """TODO."""
        ...

    GetComplianceFrameworks = get_compliance_frameworks

    @post("CreateComplianceFramework", "/cloud-policies/entities/compliance/frameworks/v1")
    def create_compliance_framework(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        active: bool | None = None,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SecurityFramework]:
        """TODO."""
        ...

    CreateComplianceFramework = create_compliance_framework

    @delete("DeleteComplianceFramework", "/cloud-policies/entities/compliance/frameworks/v1")
    def delete_compliance_framework(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteComplianceFramework = delete_compliance_framework

    @patch("UpdateComplianceFramework", "/cloud-policies/entities/compliance/frameworks/v1", query={"ids"})
    def update_compliance_framework(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        active: bool | None = None,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SecurityFramework]:
        """TODO."""
        ...

    UpdateComplianceFramework = update_compliance_framework

    @get("GetEnrichedAsset", "/cloud-policies/entities/enriched-resources/v1")
    def get_enriched_asset(
        self,
        ids: Strings | None = None,
        *,
        domain: str | None = None,
        subdomain: str | None = None,
        resource_type: ResourceType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetEnrichedAsset = get_enriched_asset

    @post(
        "GetEvaluationResult",
        "/cloud-policies/entities/evaluation/v1",
        query={"cloud_provider", "ids", "resource_type"},
    )
    def get_evaluation_result(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cloud_provider: Literal["aws", "azure", "gcp", "oci"] | None = None,
        resource_type: str | None = None,
        ids: Strings | None = None,
        domain: str | None = None,
        input: Mapping[str, Any] | None = None,
        logic: str | None = None,
        subdomain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    GetEvaluationResult = get_evaluation_result

    @get("GetRuleOverride", "/cloud-policies/entities/rule-overrides/v1")
    def get_rule_override(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleOverride]:
        """TODO."""
        ...

    GetRuleOverride = get_rule_override

    @post("CreateRuleOverride", "/cloud-policies/entities/rule-overrides/v1")
    def create_rule_override(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        overrides: Sequence[SingleCreateRuleOverrideRequest] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    CreateRuleOverride = create_rule_override

    @delete("DeleteRuleOverride", "/cloud-policies/entities/rule-overrides/v1")
    def delete_rule_override(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleOverride]:
        """TODO."""
        ...

    DeleteRuleOverride = delete_rule_override

    @patch("UpdateRuleOverride", "/cloud-policies/entities/rule-overrides/v1")
    def update_rule_override(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        overrides: Sequence[SingleCreateRuleOverrideRequest] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    UpdateRuleOverride = update_rule_override

    @get("GetRule", "/cloud-policies/entities/rules/v1")
    def get_rule(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Rule]:
        """TODO."""
        ...

    GetRule = get_rule

    @post(
        "CreateRuleMixin0",
        "/cloud-policies/entities/rules/v1",
        wire={"authority": "Authority", "code": "Code"},
        shape=placed({"Authority": "controls[0].Authority", "Code": "controls[0].Code"}),
    )
    def create_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        alert_info: str | None = None,
        attack_types: str | None = None,
        category: str | None = None,
        controls: Sequence[ControlReference] | None = None,
        description: str | None = None,
        domain: str | None = None,
        labels: Strings | None = None,
        logic: str | None = None,
        name: str | None = None,
        parent_rule_id: str | None = None,
        platform: str | None = None,
        provider: str | None = None,
        remediation_info: str | None = None,
        remediation_url: str | None = None,
        resource_type: str | None = None,
        severity: int | None = None,
        subdomain: str | None = None,
        authority: str | None = None,
        code: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Rule]:
        """TODO."""
        ...

    CreateRuleMixin0 = create_rule

    @delete("DeleteRuleMixin0", "/cloud-policies/entities/rules/v1")
    def delete_rule(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteRuleMixin0 = delete_rule

    @patch(
        "UpdateRule",
        "/cloud-policies/entities/rules/v1",
        shape=placed({"authority": "controls[0].authority", "code": "controls[0].code"}),
    )
    def update_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        alert_info: str | None = None,
        attack_types: Strings | None = None,
        category: str | None = None,
        controls: Sequence[RuleControlReference] | None = None,
        description: str | None = None,
        name: str | None = None,
        rule_logic_list: Sequence[RuleLogic] | None = None,
        severity: int | None = None,
        uuid: str | None = None,
        authority: str | None = None,
        code: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Rule]:
        """TODO."""
        ...

    UpdateRule = update_rule

    @get("GetSuppressionRules", "/cloud-policies/entities/suppression-rules/v1")
    def get_suppression_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SuppressionRule]:
        """TODO."""
        ...

    GetSuppressionRules = get_suppression_rules

    @post("CreateSuppressionRule", "/cloud-policies/entities/suppression-rules/v1")
    def create_suppression_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        domain: str | None = None,
        name: str | None = None,
        rule_selection_filter: RuleSelectionFilter | None = None,
        rule_selection_type: str | None = None,
        scope_asset_filter: ScopeAssetFilter | None = None,
        scope_type: str | None = None,
        subdomain: str | None = None,
        suppression_comment: str | None = None,
        suppression_expiration_date: str | None = None,
        suppression_reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    CreateSuppressionRule = create_suppression_rule

    @delete("DeleteSuppressionRules", "/cloud-policies/entities/suppression-rules/v1")
    def delete_suppression_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SuppressionRule]:
        """TODO."""
        ...

    DeleteSuppressionRules = delete_suppression_rules

    @patch("UpdateSuppressionRule", "/cloud-policies/entities/suppression-rules/v1")
    def update_suppression_rule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        description: str | None = None,
        id: str | None = None,
        name: str | None = None,
        rule_selection_filter: RuleSelectionFilter | None = None,
        rule_selection_type: str | None = None,
        scope_asset_filter: ScopeAssetFilter | None = None,
        scope_type: str | None = None,
        suppression_comment: str | None = None,
        suppression_expiration_date: str | None = None,
        suppression_reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SuppressionRule]:
        """TODO."""
        ...

    UpdateSuppressionRule = update_suppression_rule

    @get("QueryComplianceControls", "/cloud-policies/queries/compliance/controls/v1", pages=by_offset())
    def query_compliance_controls(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryComplianceControls = query_compliance_controls

    @get("QueryComplianceFrameworks", "/cloud-policies/queries/compliance/frameworks/v1", pages=by_offset())
    def query_compliance_frameworks(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryComplianceFrameworks = query_compliance_frameworks

    @get("QueryRule", "/cloud-policies/queries/rules/v1", pages=by_offset())
    def query_rule(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryRule = query_rule

    @get("QuerySuppressionRules", "/cloud-policies/queries/suppression-rules/v1", pages=by_offset())
    def query_suppression_rules(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QuerySuppressionRules = query_suppression_rules
