"""Models of the records of ``SpotlightVulnerabilities``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Figure, Flag, Many, Named, Number, One, Record, Text, Timestamp


class APIPatchInfo(Record):
    """One of the ``installed_patches`` of ``APIHostPatchDetails``."""

    description: Text = None
    detail_url: Text = None
    id: Text = None
    published_date: Text = None
    search_url: Text = None
    source: Text = None
    status: Text = None
    type: Text = None


class APIHostPatchDetails(Record):
    """Host and its patches, as ``query_installed_patches_combined`` returns them."""

    active_patches: Number = None
    aid: Text = None
    device_type: Text = None
    hostname: Text = None
    installed_patches: Many[APIPatchInfo] = ()
    last_patch_confirmed: Text = None
    pending_patches: Number = None
    reboot_required: Flag = None


class APIVulnerabilityAppV2(Record):
    """The ``app`` of ``BaseAPIVulnerabilityV2`` and ``APIVulnerabilityV2``."""

    product_name_normalized: Text = None
    product_name_version: Text = None
    vendor_normalized: Text = None


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
    """One of the ``logic`` of ``APIEvaluationLogicV1``."""

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


class APIEvaluationLogicV1(Record):
    """The ``evaluation_logic`` of ``APIVulnerabilityExtendedAppV2``."""

    aid: Text = None
    cid: Text = None
    complex_check_operator: Text = None
    created_timestamp: Timestamp = None
    id: Text = None
    logic: Many[APIEvaluationLogicItemV1] = ()
    logic_expression: Text = None
    updated_timestamp: Timestamp = None


class APIRemediationIDs(Record):
    """The ``remediation`` of ``APIVulnerabilityExtendedAppV2``."""

    ids: Many[str] = ()


class APIRemediationInfo(Record):
    """The ``remediation_info`` of ``APIVulnerabilityExtendedAppV2``."""

    minimum_id: Text = None
    patch_publication_date: Text = None
    recommended_id: Text = None


class APIVulnerabilityExtendedAppV2(Record):
    """One of the ``apps`` of ``BaseAPIVulnerabilityV2`` and ``APIVulnerabilityV2``."""

    evaluation_logic: One[APIEvaluationLogicV1] = None
    patch_publication_date: Text = None
    product_name_normalized: Text = None
    product_name_version: Text = None
    remediation: One[APIRemediationIDs] = None
    remediation_info: One[APIRemediationInfo] = None
    sub_status: Text = None
    vendor_normalized: Text = None


class APIVulnerabilityCVECISAInfo(Record):
    """The ``cisa_info`` of ``APIVulnerabilityCVEDetailsFacetV2``."""

    due_date: Text = None
    is_cisa_kev: Flag = None


class APIVulnerabilityCVEDetailsFacetV2(Record):
    """The ``cve`` of ``BaseAPIVulnerabilityV2`` and ``APIVulnerabilityV2``."""

    actors: Many[str] = ()
    base_score: Figure = None
    cisa_info: One[APIVulnerabilityCVECISAInfo] = None
    cwes: Many[str] = ()
    description: Text = None
    exploit_status: Number = None
    exploitability_score: Figure = None
    exprt_rating: Text = None
    id: Text = None
    impact_score: Figure = None
    name: Text = None
    original_description: Text = None
    published_date: Text = None
    references: Many[str] = ()
    remediation_level: Text = None
    severity: Text = None
    spotlight_published_date: Text = None
    types: Many[str] = ()
    vector: Text = None
    vendor_advisory: Many[str] = ()


class APIVulnerabilityDataProviderV1(Record):
    """One of the ``data_providers`` of ``BaseAPIVulnerabilityV2`` and ``APIVulnerabilityV2``."""

    ports: Many[int] = ()
    provider: Text = None
    rating: Text = None
    scan_config_id: Text = None
    scan_id: Text = None
    scan_time: Text = None
    scanner_id: Text = None


class APIHostGroup(Record):
    """One of the ``groups`` of ``APIVulnerabilityHostFacetV2``."""

    id: Text = None
    name: Text = None


class APIVulnerabilityHostFacetV2(Record):
    """The ``host_info`` of ``BaseAPIVulnerabilityV2`` and ``APIVulnerabilityV2``."""

    asset_criticality: Text = None
    asset_roles: Many[str] = ()
    confidence_label: Text = None
    groups: Many[APIHostGroup] = ()
    has_run_container: Flag = None
    host_last_seen_timestamp: Text = None
    hostname: Text = None
    instance_id: Text = None
    instance_state: Text = None
    internet_exposure: Text = None
    local_ip: Text = None
    machine_domain: Text = None
    managed_by: Text = None
    os_build: Text = None
    os_version: Text = None
    ou: Text = None
    platform: Text = None
    product_type_desc: Text = None
    service_provider: Text = None
    service_provider_account_id: Text = None
    site_name: Text = None
    subsidiaries: Many[str] = ()
    system_manufacturer: Text = None
    tags: Many[str] = ()
    third_party_asset_ids: Many[str] = ()


class APIRemediationV2(Record):
    """A remediation, as ``get_remediations_v2`` returns it."""

    action: Text = None
    created_timestamp: Timestamp = None
    id: Text = None
    link: Text = None
    patch_publication_date: Text = None
    provider: Text = None
    recommendation_type: Text = None
    reference: Text = None
    title: Text = None
    type: Text = None
    updated_timestamp: Timestamp = None
    vendor_url: Text = None


class APIVulnerabilityRemediationFacetV2(Record):
    """The ``remediation`` of ``BaseAPIVulnerabilityV2`` and ``APIVulnerabilityV2``."""

    entities: Many[APIRemediationV2] = ()
    ids: Many[str] = ()


class APIVulnerabilityServiceV2(Record):
    """One of the ``services`` of ``BaseAPIVulnerabilityV2`` and ``APIVulnerabilityV2``."""

    port: Number = None
    protocol: Text = None
    transport: Text = None


class APIVulnerabilitySuppressionInfoV2(Record):
    """The ``suppression_info`` of ``BaseAPIVulnerabilityV2`` and ``APIVulnerabilityV2``."""

    is_suppressed: Flag = None
    reason: Text = None


class BaseAPIVulnerabilityV2(Record):
    """A base API vulnerability, as ``query_vulnerabilities_combined`` returns it."""

    aid: Text = None
    app: One[APIVulnerabilityAppV2] = None
    apps: Many[APIVulnerabilityExtendedAppV2] = ()
    cid: Text = None
    closed_timestamp: Text = None
    confidence: Text = None
    created_timestamp: Timestamp = None
    cve: One[APIVulnerabilityCVEDetailsFacetV2] = None
    data_providers: Many[APIVulnerabilityDataProviderV1] = ()
    host_info: One[APIVulnerabilityHostFacetV2] = None
    id: Text = None
    remediation: One[APIVulnerabilityRemediationFacetV2] = None
    services: Many[APIVulnerabilityServiceV2] = ()
    status: Text = None
    suppression_info: One[APIVulnerabilitySuppressionInfoV2] = None
    updated_timestamp: Timestamp = None
    vulnerability_id: Text = None
    vulnerability_metadata_id: Text = None


class APIVulnerabilityNetworkScan(Record):
    """One of the ``network_scan_info`` of ``APIVulnerabilityNetworkScanFacetV2``."""

    scan_config_id: Text = None
    scan_id: Text = None
    scan_time: Text = None


class APIVulnerabilityNetworkScanFacetV2(Record):
    """One of the ``network_scan`` of ``APIVulnerabilityV2``."""

    network_scan_info: Many[APIVulnerabilityNetworkScan] = ()


class APIVulnerabilityV2(Record):
    """A vulnerability, as ``get_vulnerabilities`` returns it."""

    aid: Text = None
    app: One[APIVulnerabilityAppV2] = None
    apps: Many[APIVulnerabilityExtendedAppV2] = ()
    cid: Text = None
    closed_timestamp: Text = None
    confidence: Text = None
    created_timestamp: Timestamp = None
    cve: One[APIVulnerabilityCVEDetailsFacetV2] = None
    data_providers: Many[APIVulnerabilityDataProviderV1] = ()
    host_info: One[APIVulnerabilityHostFacetV2] = None
    id: Text = None
    network_scan: Many[APIVulnerabilityNetworkScanFacetV2] = ()
    remediation: One[APIVulnerabilityRemediationFacetV2] = None
    services: Many[APIVulnerabilityServiceV2] = ()
    status: Text = None
    suppression_info: One[APIVulnerabilitySuppressionInfoV2] = None
    updated_timestamp: Timestamp = None
    vulnerability_id: Text = None
    vulnerability_metadata_id: Text = None
