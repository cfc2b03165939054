"""Cloud policies: rules for cloud resources, compliance frameworks and exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

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

CloudProvider = Literal["aws", "azure", "gcp", "oci"]
WorkloadType = Literal[
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
    """Find, describe, create, change and delete rules for cloud resources, compliance frameworks and exceptions.

    Scopes: Cloud Security Policies: Read; Cloud Security Policies: Write for changes. A rule checks cloud resources; a
    framework is a list of controls in sections, to which rules are assigned. A suppression rule hides findings; an
    override changes a rule for some accounts. Only custom rules, controls and frameworks can be changed. IDs are UUIDs,
    and *ids* of a change is the ID of one record. In lists *filter* is FQL, *limit* is 1 to 500 (100) unless stated,
    and *offset* is the number of IDs to skip. *sort* is a field of the *filter* with ``|asc`` or ``|desc``.
    """

    scope = "Cloud Security Policies"

    @get("GetRuleInputSchema", "/cloud-policies/combined/rules/input-schema/v1")
    def get_rule_input_schema(
        self,
        *,
        domain: str,
        subdomain: str,
        resource_type: str,
        cloud_provider: CloudProvider | None = None,
        enriched: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Get the JSON schema of the input that a rule gets for a resource type.

        *domain* and *subdomain* belong to the rule. *enriched* is whether to include the schemas of related resource
        types (true).
        """
        ...

    GetRuleInputSchema = get_rule_input_schema

    @post(
        "CloneComplianceFramework", "/cloud-policies/entities/compliance/clone-framework/v1", key="uuid", query={"ids"}
    )
    def clone_compliance_framework(self, *, ids: str, **more: Unpack[CallOptions]) -> Result[SecurityFramework]:
        """Copy a compliance framework to a custom one, which can be changed."""
        ...

    CloneComplianceFramework = clone_compliance_framework

    @put(
        "ReplaceControlRules",
        "/cloud-policies/entities/compliance/control-rule-assignments/v1",
        repeatable=True,
        query={"ids"},
    )
    def replace_control_rules(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: str,
        rule_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Set the rules of a compliance control; rules that are not given are removed from it."""
        ...

    ReplaceControlRules = replace_control_rules

    @get("GetComplianceControls", "/cloud-policies/entities/compliance/controls/v1", key="uuid")
    def get_compliance_controls(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Control]:
        """Describe compliance controls by ID."""
        ...

    GetComplianceControls = get_compliance_controls

    @post("CreateComplianceControl", "/cloud-policies/entities/compliance/controls/v1", key="uuid")
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
        """Create a custom control in a section of a framework.

        *framework_id* is the framework, *section_name* the section.
        """
        ...

    CreateComplianceControl = create_compliance_control

    @delete("DeleteComplianceControl", "/cloud-policies/entities/compliance/controls/v1")
    def delete_compliance_control(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete custom compliance controls by ID."""
        ...

    DeleteComplianceControl = delete_compliance_control

    @patch(
        "UpdateComplianceControl",
        "/cloud-policies/entities/compliance/controls/v1",
        key="uuid",
        repeatable=True,
        query={"ids"},
    )
    def update_compliance_control(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: str,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Control]:
        """Change the name or the description of a custom compliance control."""
        ...

    UpdateComplianceControl = update_compliance_control

    @patch(
        "RenameSectionComplianceFramework",
        "/cloud-policies/entities/compliance/frameworks/section/v1",
        query={"ids", "current_section"},
        wire={"current_section": "sectionName"},
    )
    def rename_section_compliance_framework(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: str,
        current_section: str,
        section_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Rename a section of a custom framework.

        *current_section* is its present name (``sectionName`` in the API), *section_name* its new one. *ids* is the
        framework.
        """
        ...

    RenameSectionComplianceFramework = rename_section_compliance_framework

    @get("GetComplianceFrameworks", "/cloud-policies/entities/compliance/frameworks/v1", key="uuid")
    def get_compliance_frameworks(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SecurityFramework]:
        """Describe compliance frameworks by ID."""
        ...

    GetComplianceFrameworks = get_compliance_frameworks

    @post("CreateComplianceFramework", "/cloud-policies/entities/compliance/frameworks/v1", key="uuid")
    def create_compliance_framework(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        active: bool | None = None,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SecurityFramework]:
        """Create a custom compliance framework.

        *active* is whether assets are assessed by it.
        """
        ...

    CreateComplianceFramework = create_compliance_framework

    @delete("DeleteComplianceFramework", "/cloud-policies/entities/compliance/frameworks/v1")
    def delete_compliance_framework(self, ids: str, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete a custom framework with all its controls and their assignments of rules."""
        ...

    DeleteComplianceFramework = delete_compliance_framework

    @patch(
        "UpdateComplianceFramework",
        "/cloud-policies/entities/compliance/frameworks/v1",
        key="uuid",
        repeatable=True,
        query={"ids"},
    )
    def update_compliance_framework(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: str,
        active: bool | None = None,
        description: str | None = None,
        name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SecurityFramework]:
        """Change the name or the description of a custom framework, or whether it is active."""
        ...

    UpdateComplianceFramework = update_compliance_framework

    @get("GetEnrichedAsset", "/cloud-policies/entities/enriched-resources/v1", at_once=100)
    def get_enriched_asset(
        self,
        ids: Strings | None = None,
        *,
        domain: str | None = None,
        subdomain: str | None = None,
        resource_type: WorkloadType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Get assets together with their related resources; at most 100 IDs a call.

        It is the input of rules in Rego. For rules of the Kubernetes admission controller (KAC) give *domain*
        ``Runtime``, *subdomain* ``IOM`` and *resource_type*: the API then returns a sample.
        """
        ...

    GetEnrichedAsset = get_enriched_asset

    @post(
        "GetEvaluationResult",
        "/cloud-policies/entities/evaluation/v1",
        at_once=100,
        reads=True,
        access="Write",
        query={"cloud_provider", "ids", "resource_type"},
    )
    def get_evaluation_result(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cloud_provider: CloudProvider | None = None,
        resource_type: str | None = None,
        ids: Strings | None = None,
        domain: str | None = None,
        input: Mapping[str, Any] | None = None,
        logic: str | None = None,
        subdomain: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Try out a rule on assets; at most 100 IDs a call.

        *logic* is the rule in Rego. *ids* are the assets, of the given *cloud_provider* and *resource_type*; or *input*
        is a resource of your own. *domain* and *subdomain* belong to the rule. Nothing is stored.
        """
        ...

    GetEvaluationResult = get_evaluation_result

    @get("GetRuleOverride", "/cloud-policies/entities/rule-overrides/v1", key="uuid")
    def get_rule_override(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleOverride]:
        """Describe rule overrides by ID."""
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
        """Create rule overrides and return their IDs.

        *overrides* is the list.
        """
        ...

    CreateRuleOverride = create_rule_override

    @delete("DeleteRuleOverride", "/cloud-policies/entities/rule-overrides/v1", empty=True, key="uuid")
    def delete_rule_override(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[RuleOverride]:
        """Delete rule overrides by ID; the answer may be empty."""
        ...

    DeleteRuleOverride = delete_rule_override

    @patch("UpdateRuleOverride", "/cloud-policies/entities/rule-overrides/v1", repeatable=True)
    def update_rule_override(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        overrides: Sequence[SingleCreateRuleOverrideRequest] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Change rule overrides and return their IDs.

        *overrides* is the list of new values.
        """
        ...

    UpdateRuleOverride = update_rule_override

    @get("GetRule", "/cloud-policies/entities/rules/v1", key="uuid")
    def get_rule(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Rule]:
        """Describe rules by ID."""
        ...

    GetRule = get_rule

    @post(
        "CreateRuleMixin0",
        "/cloud-policies/entities/rules/v1",
        key="uuid",
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
        """Create a custom rule, or a copy of a managed rule.

        *severity* is 0 (critical), 1 (high), 2 (medium) or 3 (low). A rule for indicators of misconfiguration needs
        *logic* and takes no *parent_rule_id*. A rule for infrastructure as code needs *logic*. A rule of the Kubernetes
        admission controller needs *logic*, and takes neither *controls* nor *resource_type* nor *parent_rule_id*. A
        copy needs *parent_rule_id* and takes no *logic*. *authority* and *code* make the first of *controls*.
        """
        ...

    CreateRuleMixin0 = create_rule

    @delete("DeleteRuleMixin0", "/cloud-policies/entities/rules/v1")
    def delete_rule(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete custom rules by ID."""
        ...

    DeleteRuleMixin0 = delete_rule

    @patch(
        "UpdateRule",
        "/cloud-policies/entities/rules/v1",
        key="uuid",
        repeatable=True,
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
        """Change the custom rule *uuid*.

        *severity* is 0 (critical), 1 (high), 2 (medium) or 3 (low). *rule_logic_list* is the logic for each platform.
        *authority* and *code* make the first of *controls*.
        """
        ...

    UpdateRule = update_rule

    @get("GetSuppressionRules", "/cloud-policies/entities/suppression-rules/v1")
    def get_suppression_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SuppressionRule]:
        """Describe suppression rules by ID."""
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
        suppression_expiration_date: datetime | str | None = None,
        suppression_reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Create a suppression rule, which hides findings, and return its ID.

        *rule_selection_type* and *rule_selection_filter* select the rules that it applies to, *scope_type* and
        *scope_asset_filter* the assets. *suppression_reason* and *suppression_comment* give the reason. It ends at
        *suppression_expiration_date*, if one is given.
        """
        ...

    CreateSuppressionRule = create_suppression_rule

    @delete("DeleteSuppressionRules", "/cloud-policies/entities/suppression-rules/v1", at_once=10)
    def delete_suppression_rules(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SuppressionRule]:
        """Delete suppression rules by ID; at most 10 IDs a call."""
        ...

    DeleteSuppressionRules = delete_suppression_rules

    @patch("UpdateSuppressionRule", "/cloud-policies/entities/suppression-rules/v1", repeatable=True)
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
        suppression_expiration_date: datetime | str | None = None,
        suppression_reason: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SuppressionRule]:
        """Change the suppression rule *id*; arguments as in ``create_suppression_rule``."""
        ...

    UpdateSuppressionRule = update_suppression_rule

    @get("QueryComplianceControls", "/cloud-policies/queries/compliance/controls/v1", pages=by_offset(most=500))
    def query_compliance_controls(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of compliance controls.

        *filter* takes ``compliance_control_name``, ``compliance_control_section``, ``compliance_control_type``,
        ``compliance_control_authority``, ``compliance_control_requirement``, ``compliance_control_benchmark_name`` and
        ``compliance_control_benchmark_version``.
        """
        ...

    QueryComplianceControls = query_compliance_controls

    @get("QueryComplianceFrameworks", "/cloud-policies/queries/compliance/frameworks/v1", pages=by_offset(most=500))
    def query_compliance_frameworks(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of compliance frameworks.

        *filter* takes ``compliance_framework_name``, ``compliance_framework_authority`` and
        ``compliance_framework_version``.
        """
        ...

    QueryComplianceFrameworks = query_compliance_frameworks

    @get("QueryRule", "/cloud-policies/queries/rules/v1", pages=by_offset(most=500))
    def query_rule(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of rules.

        *filter* takes rule_name, rule_domain, rule_origin, rule_status, rule_service, rule_category, rule_provider,
        rule_severity, rule_cloneable, rule_subdomain, rule_created_at, rule_short_code, rule_updated_at,
        rule_updated_by, rule_description, rule_parent_uuid, rule_risk_factor, rule_mitre_tactic, rule_resource_type,
        rule_auto_remediable, rule_control_section, rule_mitre_technique, rule_resource_type_name,
        rule_control_requirement, rule_compliance_benchmark, rule_compliance_framework and
        rule_compliance_benchmark_uuid.
        """
        ...

    QueryRule = query_rule

    @get("QuerySuppressionRules", "/cloud-policies/queries/suppression-rules/v1", pages=by_offset(most=50))
    def query_suppression_rules(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of suppression rules; *limit* is 1 to 50 (20).

        *filter* takes ``name``, ``description``, ``disabled``, ``domain``, ``subdomain``, ``groups``, ``created_by``,
        ``created_at``, ``last_modified_at``, ``suppression_reason`` and ``suppression_expiration_date``. *sort* ends
        with ``.asc`` or ``.desc`` here.
        """
        ...

    QuerySuppressionRules = query_suppression_rules
