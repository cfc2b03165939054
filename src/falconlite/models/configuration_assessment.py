"""Models of the records of ``ConfigurationAssessment``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class APIComplianceControlV1(Record):
    """One of the ``controls`` of ``APIComplianceMappingV1``."""

    control: Text = None
    id: Text = None


class APIComplianceMappingV1(Record):
    """One of the ``compliance_mappings`` of ``APIFindingRuleV1`` and ``APIRuleDetailsV1``."""

    controls: Many[APIComplianceControlV1] = ()
    framework: Text = None
    version: Text = None


class APIMitreMitigationV1(Record):
    """One of the ``mitigations`` of ``APIMitreTechniqueV1``."""

    id: Text = None
    link: Text = None


class APIMitreTechniqueV1(Record):
    """One of the ``techniques`` of ``APIMitreAttackTacticV1``."""

    id: Text = None
    link: Text = None
    mitigations: Many[APIMitreMitigationV1] = ()


class APIMitreAttackTacticV1(Record):
    """One of the ``mitre_attack_tactics`` of ``APIFindingRuleV1``."""

    id: Text = None
    link: Text = None
    techniques: Many[APIMitreTechniqueV1] = ()


class APIFindingRuleV1(Record):
    """The ``rule`` of ``APIFindingWithRuleV1``."""

    authority: Text = None
    benchmark_type: Text = None
    cce: Text = None
    compliance_mappings: Many[APIComplianceMappingV1] = ()
    edited: Flag = None
    group_id: Text = None
    group_name: Text = None
    id: Text = None
    last_edited_timestamp: Text = None
    mitre_attack_tactics: Many[APIMitreAttackTacticV1] = ()
    name: Text = None
    platform_name: Text = None
    policy_id: Text = None
    policy_name: Text = None
    recommendation_id: Text = None
    severity: Text = None


class APIFindingWithRuleV1(Record):
    """The ``finding`` of ``APIFindingFacetV1``."""

    evaluation_logic_type: Text = None
    evaluation_reason: Text = None
    host_id: Text = None
    policy_host_groups: Many[str] = ()
    rule: One[APIFindingRuleV1] = None
    status: Text = None
    status_since_timestamp: Text = None


class AssetCriticalityInfoV1(Record):
    """The ``asset_criticality`` of ``APIHostInfoFacetV1``."""

    criticality: Text = None
    internet_exposure: Text = None
    roles: Many[str] = ()


class APIHostGroup(Record):
    """One of the ``groups`` of ``APIHostInfoFacetV1``."""

    id: Text = None
    name: Text = None


class APIHostInfoFacetV1(Record):
    """The ``host`` of ``APIFindingFacetV1``."""

    agent_version: Text = None
    asset_criticality: One[AssetCriticalityInfoV1] = None
    build_number: Text = None
    groups: Many[APIHostGroup] = ()
    host_hidden_status: Text = None
    id: Text = None
    last_seen_timestamp: Timestamp = None
    local_ip: Text = None
    mac_address: Text = None
    machine_domain: Text = None
    name: Text = None
    os_version: Text = None
    ou: Text = None
    platform_name: Text = None
    product_type_desc: Text = None
    serial_number: Text = None
    site_name: Text = None
    system_manufacturer: Text = None
    system_product_name: Text = None
    tags: Many[str] = ()


class APIEvaluationLogicEntityComparisonV1(Record):
    """One of the ``entity_comparisons`` of ``APIEvaluationLogicStateComparisonV1``."""

    actual_value_field: Text = None
    expected_value: Any = None
    operation: Text = None
    value_datatype: Text = None


class APIEvaluationLogicStateComparisonV1(Record):
    """One of the ``state_comparisons`` of ``APIEvaluationLogicComparisonsV1``."""

    entity_comparisons: Many[APIEvaluationLogicEntityComparisonV1] = ()
    entity_operator: Text = None


class APIEvaluationLogicComparisonsV1(Record):
    """The ``comparisons`` of ``APIEvaluationLogicItemV1``."""

    state_comparisons: Many[APIEvaluationLogicStateComparisonV1] = ()
    state_operator: Text = None


class APIScriptInfoV1(Record):
    """The ``script`` of ``APIEvaluationLogicItemV1``."""

    name: Text = None
    variables: Named[str] = Field(default_factory=dict)


class APIEvaluationLogicItemV1(Record):
    """One of the ``logic`` of ``APIFindingFacetV1``."""

    comparison_check: Text = None
    comparisons: One[APIEvaluationLogicComparisonsV1] = None
    details: Text = None
    determined_by_comparison: Flag = None
    existence_check: Text = None
    id: Number = None
    items: Many[Any] = ()
    label: Text = None
    negate: Flag = None
    script: One[APIScriptInfoV1] = None
    status: Text = None
    title: Text = None
    type: Text = None


class APIFindingFacetV1(Record):
    """A finding facet, as ``query_combined_assessments`` returns it."""

    aid: Text = None
    cid: Text = None
    created_timestamp: Timestamp = None
    finding: One[APIFindingWithRuleV1] = None
    host: One[APIHostInfoFacetV1] = None
    id: Text = None
    logic: Many[APIEvaluationLogicItemV1] = ()
    updated_timestamp: Timestamp = None


class APIRuleDetailsV1(Record):
    """Rule details, as ``get_rule_details`` returns them."""

    additional_information: Text = None
    applicable_profiles: Many[str] = ()
    assessment_status: Text = None
    audit_procedure: Text = None
    authority: Text = None
    benchmark_title: Text = None
    compliance_mappings: Many[APIComplianceMappingV1] = ()
    description: Text = None
    id: Text = None
    impact_statement: Text = None
    platform: Text = None
    rationale_statement: Text = None
    recommendation_id: Text = None
    references: Many[str] = ()
    remediation_procedure: Text = None
    title: Text = None
