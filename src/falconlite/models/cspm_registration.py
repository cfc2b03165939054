"""Models of the records of ``CSPMRegistration``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class Permission(Record):
    """One of the ``aws_permissions_status`` of ``AWSAccountV2``."""

    name: Text = None
    status: Text = None


class CloudAccounts(Record):
    """One of the ``accounts`` of ``CloudScope``."""

    ids: Many[str] = ()
    provider: Text = None


class CloudScope(Record):
    """One of the ``cloud_scopes`` of ``AWSAccountV2``, ``AzureAccountV1Ext``, ``GCPAccountV1`` and others."""

    accounts: Many[CloudAccounts] = ()
    business_impact: Text = None
    business_unit: Text = None
    cid: Text = None
    created_at: Timestamp = None
    description: Text = None
    id: Number = None
    name: Text = None
    owners: Many[str] = ()
    total_accounts: Number = None
    updated_at: Timestamp = None


class AccountCondition(Record):
    """One of the ``conditions`` of ``AWSAccountV2``, ``AzureAccountV1Ext`` and others."""

    feature: Text = None
    is_visible: Flag = None
    last_transition: Timestamp = None
    message: Text = None
    reason: Text = None
    status: Text = None
    type: Text = None


class AWSD4COrganizationAccountV1(Record):
    """The ``organization`` of ``AWSD4CAccountV1``."""

    account_id: Text = None
    cid: Text = None
    organization_id: Text = None
    root_account_id: Text = None


class AWSD4CAccountV1(Record):
    """The ``d4c`` of ``AWSAccountV2``."""

    account_id: Text = None
    cid: Text = None
    iam_role_arn: Text = None
    intermediate_role_arn: Text = None
    organization: One[AWSD4COrganizationAccountV1] = None
    status: Text = None


class ProductFeatures(Record):
    """One of the ``features`` of ``AWSAccountV2``."""

    features: Many[str] = ()
    product: Text = None


class AWSInventoryFilterSetting(Record):
    """One of the ``inventory_filter`` of ``AWSAccountV2``."""

    account_id: Text = None
    regions: Many[str] = ()
    service: Text = None


class AWSAccountV2(Record):
    """An AWS account, as ``get_aws_account``, ``create_aws_account`` and ``update_aws_account`` return it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    account_id: Text = None
    account_name: Text = None
    account_type: Text = None
    active_regions: Many[str] = ()
    aws_cloudtrail_bucket_name: Text = None
    aws_cloudtrail_region: Text = None
    aws_eventbus_arn: Text = None
    aws_permissions_status: Many[Permission] = ()
    behavior_assessment_enabled: Flag = None
    cid: Text = None
    cloud_registration_enabled: Flag = None
    cloud_scopes: Many[CloudScope] = ()
    cloudformation_root_stack_arn: Text = None
    cloudformation_update_url: Text = None
    cloudformation_url: Text = None
    conditions: Many[AccountCondition] = ()
    cspm_enabled: Flag = None
    d4c: One[AWSD4CAccountV1] = None
    d4c_migrated: Flag = None
    dspm_enabled: Flag = None
    dspm_host_account_id: Text = None
    dspm_role_arn: Text = None
    environment: Text = None
    eventbus_name: Text = None
    external_id: Text = None
    falcon_client_id: Text = None
    features: Many[ProductFeatures] = ()
    iam_role_arn: Text = None
    intermediate_role_arn: Text = None
    inventory_filter: Many[AWSInventoryFilterSetting] = ()
    is_cloud_registration: Flag = None
    is_cspm_lite: Flag = None
    is_custom_rolename: Flag = None
    is_delegated_admin: Flag = None
    is_master: Flag = None
    ngsiem_enabled: Flag = None
    organization_id: Text = None
    remediation_cloudformation_url: Text = None
    remediation_region: Text = None
    remediation_tou_accepted: Timestamp = None
    resource_name_prefix: Text = None
    resource_name_suffix: Text = None
    root_account_id: Text = None
    root_iam_role: Flag = None
    s3_url: Text = None
    secondary_role_arn: Text = None
    sensor_management_enabled: Flag = None
    settings: Any = None
    status: Text = None
    target_ous: Many[str] = ()
    template_source_region: Text = None
    use_existing_cloudtrail: Flag = None
    valid: Flag = None
    vulnerability_scanning_enabled: Flag = None
    vulnerability_scanning_host_account_id: Text = None
    vulnerability_scanning_role_arn: Text = None


class AWSAccountConsoleURL(Record):
    """An AWS account console URL, as ``get_aws_console_setup_urls`` returns it."""

    account_id: Text = None
    url: Text = None


class AWSAccountScript(Record):
    """An AWS account script, as ``get_aws_account_scripts_attachment`` returns it."""

    bash: Text = None


class DBRoleAssignment(Record):
    """One of the ``role_assignments`` of ``AzureAccountV1Ext`` and ``AzureManagementGroupV1Ext``."""

    name: Text = None
    role_definition_id: Text = None
    scope_id: Text = None
    scope_type: Text = None
    status: Text = None
    subscription_id: Text = None


class AzureAccountV1Ext(Record):
    """An Azure account, as ``get_azure_account``, ``create_azure_account`` and others return it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    account_type: Text = None
    azure_permissions_status: Many[Permission] = ()
    cid: Text = None
    client_id: Text = None
    cloud_scopes: Many[CloudScope] = ()
    conditions: Many[AccountCondition] = ()
    credentials_end_date: Timestamp = None
    credentials_type: Text = None
    default_subscription_id: Text = None
    environment: Text = None
    ioa_status: Text = None
    iom_status: Text = None
    is_cspm_lite: Flag = None
    object_id: Text = None
    parent_management_group_id: Text = None
    parent_management_group_name: Text = None
    primary_domain: Text = None
    public_certificate: Text = None
    public_certificate_raw: Text = None
    role_assignments: Many[DBRoleAssignment] = ()
    show_modal: Flag = None
    status: Text = None
    subscription_id: Text = None
    subscription_name: Text = None
    tenant_id: Text = None
    tenant_name: Text = None
    years_valid: Number = None


class ResourcePermission(Record):
    """One of the ``resource_permissions`` of ``AzureClientServicePrincipalV1``."""

    name: Text = None
    resource_id: Text = None
    role_id: Text = None
    status: Text = None
    type: Text = None


class AzureClientServicePrincipalV1(Record):
    """An Azure client service principal, as ``update_azure_account_client_id`` returns it."""

    account_type: Text = None
    behavior_assessment_override: Flag = None
    cid: Text = None
    client_id: Text = None
    cloud_registration_enabled: Flag = None
    conditions: Many[AccountCondition] = ()
    cspm_enabled: Flag = None
    default_subscription_id: Text = None
    display_name: Text = None
    encrypted_private_key: Annotated[Text, Field(repr=False)] = None
    is_shared_client: Flag = None
    object_id: Text = None
    public_certificate: Text = None
    resource_permissions: Many[ResourcePermission] = ()
    tenant_id: Text = None
    x5t: Text = None


class AzureKeyV1(Record):
    """An Azure key, as ``azure_download_certificate`` and ``azure_refresh_certificate`` return it."""

    client_id: Text = None
    end_date: Text = None
    public_certificate: Text = None
    public_certificate_raw: Text = None
    tenant_id: Text = None
    valid: Flag = None


class AzureManagementGroupV1Ext(Record):
    """An Azure management group, as ``get_azure_management_group`` returns it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    azure_management_group_id: Text = None
    azure_management_group_name: Text = None
    azure_permissions_status: Many[Permission] = ()
    cid: Text = None
    client_id: Text = None
    conditions: Many[AccountCondition] = ()
    credentials_end_date: Timestamp = None
    credentials_type: Text = None
    default_subscription_id: Text = None
    object_id: Text = None
    public_certificate: Text = None
    public_certificate_raw: Text = None
    role_assignments: Many[DBRoleAssignment] = ()
    status: Text = None
    tenant_id: Text = None
    years_valid: Number = None


class AzureUserScript(Record):
    """An Azure user script, as ``get_azure_user_scripts_attachment`` returns it."""

    bash: Text = None
    service_account_public_keys: Many[str] = ()


class GCPAccountV1(Record):
    """A GCP account, as ``get_gcp_account``, ``create_gcp_account`` and ``update_gcp_account`` return it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    cid: Text = None
    cloud_registration_enabled: Flag = None
    cloud_scopes: Many[CloudScope] = ()
    conditions: Many[AccountCondition] = ()
    cspm_enabled: Flag = None
    display_name: Text = None
    environment: Text = None
    folder_id: Text = None
    folder_name: Text = None
    gcp_permissions_status: Many[Permission] = ()
    organization_id: Text = None
    organization_name: Text = None
    parent_id: Text = None
    parent_type: Text = None
    project_id: Text = None
    service_account_client_email: Text = None
    service_account_client_id: Text = None
    service_account_conditions: Many[AccountCondition] = ()
    service_account_id: Number = None
    service_account_private_key_id: Text = None
    service_account_project_id: Text = None
    status: Text = None


class GCPAccountRspObjV2(Record):
    """A GCP account, as ``connect_gcp_account`` returns it."""

    client_email: Text = None
    client_id: Text = None
    parent_id: Text = None
    parent_type: Text = None
    project_id: Text = None
    service_account_conditions: Many[AccountCondition] = ()
    service_account_id: Number = None


class GCPAccountValidatedV1(Record):
    """A validation of a GCP account, as ``validate_gcp_account`` returns it."""

    conditions: Many[AccountCondition] = ()
    gcp_permissions_status: Many[Permission] = ()
    parent_id: Text = None
    service_account_conditions: Many[AccountCondition] = ()
    service_account_id: Number = None
    status: Text = None


class GCPServiceAccountExtV1(Record):
    """A GCP service account, as ``get_gcp_service_account``, ``update_gcp_service_account`` and others return it."""

    client_email: Text = None
    client_id: Text = None
    project_id: Text = None
    service_account_conditions: Many[AccountCondition] = ()
    service_account_id: Number = None


class GCPUserScript(Record):
    """A GCP user script, as ``get_gcp_user_scripts_attachment`` returns it."""

    bash: Text = None
    service_account_emails: Many[str] = ()


class Resource(Record):
    """The ``resource`` of ``EventAggregate``."""

    id: Many[str] = ()
    tags: Named[str] = Field(default_factory=dict)
    uuid: Many[str] = ()


class AggregateIndicator(Record):
    """The ``indicator`` of ``AggregateThreatIntel``."""

    actors: Many[str] = ()
    first_seen: Timestamp = None
    malicious_ip: Flag = None
    malware_families: Many[str] = ()
    modified_at: Timestamp = None
    type: Text = None
    value: Text = None


class AggregateThreatIntel(Record):
    """The ``threatintel`` of ``EventAggregate`` and ``IOAEventAggregate``."""

    indicator: One[AggregateIndicator] = None


class EventAggregate(Record):
    """The ``aggregate`` of ``IOAEvent``."""

    cid_severity: Number = None
    confidence: Number = None
    count: Number = None
    events: Many[str] = ()
    first_timestamp: Text = None
    join_keys: Many[str] = ()
    last_timestamp: Text = None
    resource: One[Resource] = None
    score: Number = None
    threatintel: One[AggregateThreatIntel] = None
    timestamps: Many[str] = ()


class IOACloudAccountID(Record):
    """The ``cloud_account_id`` of ``IOAEvent``."""

    aws_account_id: Text = None
    azure_subscription_id: Text = None
    azure_tenant_id: Text = None


class HostNetwork(Record):
    """The ``network`` of ``EnrichmentHost``."""

    network_id: Text = None
    network_interface_ids: Text = None
    subnet_id: Text = None


class EnrichmentHost(Record):
    """One of the ``host`` of ``InventoryEnrichment``."""

    id: Text = None
    launch_time: Number = None
    name: Text = None
    network: One[HostNetwork] = None
    platform: Text = None
    region: Text = None
    type: Text = None


class InventoryEnrichment(Record):
    """The ``inventory`` of ``Enrichments`` and ``IOAEnrichments``."""

    document_ids: Many[str] = ()
    enrichment_type: Text = None
    host: Many[EnrichmentHost] = ()


class Enrichment(Record):
    """The ``sensor_events`` of ``Enrichments`` and ``IOAEnrichments``."""

    document_ids: Many[str] = ()
    enrichment_type: Text = None


class Enrichments(Record):
    """The ``enrichments`` of ``IOAEvent``."""

    inventory: One[InventoryEnrichment] = None
    sensor_events: One[Enrichment] = None


class IOAEvent(Record):
    """One of the ``events`` of ``ExternalIOAResources``."""

    additional_event_data: Text = None
    aggregate: One[EventAggregate] = None
    api_version: Text = None
    cid: Text = None
    cloud_account_id: One[IOACloudAccountID] = None
    cloud_provider: Text = None
    cloud_region: Text = None
    enrichments: One[Enrichments] = None
    error_code: Text = None
    error_message: Text = None
    event_category: Text = None
    event_created: Text = None
    event_id: Text = None
    event_name: Text = None
    event_source: Text = None
    event_type: Text = None
    group_id: Text = None
    management_event: Flag = None
    policy_id: Number = None
    policy_statement: Text = None
    read_only: Flag = None
    recipient_account_id: Text = None
    request_id: Text = None
    request_parameters: Any = None
    resources: Many[Any] = ()
    response_elements: Any = None
    service: Text = None
    service_event_details: Text = None
    severity: Text = None
    shared_event_id: Text = None
    source_ip_address: Text = None
    state: Text = None
    user_agent: Text = None
    user_id: Text = None
    user_identity: Any = None
    vertex_id: Text = None
    vertex_type: Text = None
    vpc_endpoint_id: Text = None


class ExternalIOAResources(Record):
    """Group of IOA events, as ``get_behavior_detections`` and ``get_ioa_events`` return them."""

    confidence: Text = None
    events: Many[IOAEvent] = ()
    max_score: Number = None


class CloudGroup(Record):
    """One of the ``cloud_groups_v2`` of ``IOMEventV2``."""

    business_impact: Text = None
    business_unit: Text = None
    environment: Text = None
    id: Text = None
    name: Text = None


class Criteria(Record):
    """One of the ``criteria`` of ``Label``."""

    accounts: Many[str] = ()
    resources: Many[str] = ()


class Label(Record):
    """One of the ``cloud_labels`` of ``IOMEventV2``."""

    criteria: Many[Criteria] = ()
    dynamic: Flag = None
    global_: Flag = Field(default=None, validation_alias=AliasChoices("global", "global_"))
    group: Text = None
    id: Number = None
    name: Text = None


class IOMEventV2(Record):
    """An IOM event, as ``get_configuration_detection_entities`` returns it."""

    account_id: Text = None
    account_name: Text = None
    agent_id: Text = None
    azure_tenant_id: Text = None
    cid: Text = None
    cloud_groups_v2: Many[CloudGroup] = ()
    cloud_labels: Many[Label] = ()
    cloud_provider: Text = None
    cloud_scopes: Many[CloudScope] = ()
    custom_policy_id: Number = None
    finding: Any = None
    findings: Many[Any] = ()
    groups: Many[str] = ()
    id: Text = None
    is_managed: Flag = None
    policy_id: Number = None
    policy_statement: Text = None
    policy_type: Text = None
    region: Text = None
    report_date_time: Timestamp = None
    resource_attributes: Any = None
    resource_create_time: Timestamp = None
    resource_id: Text = None
    resource_id_type: Text = None
    resource_url: Text = None
    resource_uuid: Text = None
    scan_id: Text = None
    scan_time: Timestamp = None
    service: Text = None
    severity: Text = None
    status: Text = None
    tags: Named[str] = Field(default_factory=dict)
    vm_id: Text = None


class IOAEventAggregate(Record):
    """The ``aggregate`` of ``IOAEvent``."""

    cid_severity: Number = None
    confidence: Number = None
    count: Number = None
    events: Many[str] = ()
    first_timestamp: Text = None
    join_keys: Many[str] = ()
    last_timestamp: Text = None
    score: Number = None
    threatintel: One[AggregateThreatIntel] = None
    timestamps: Many[str] = ()


class CloudAccountID(Record):
    """The ``cloud_account_id`` of ``IOAEvent``."""

    aws_account_id: Text = None
    azure_subscription_id: Text = None
    azure_tenant_id: Text = None


class IOAEnrichments(Record):
    """The ``enrichments`` of ``IOAEvent``."""

    inventory: One[InventoryEnrichment] = None
    sensor_events: One[Enrichment] = None


class IOAUser(Record):
    """An IOA user, as ``get_ioa_users`` returns it."""

    user_id: Text = None
    user_name: Text = None


class Compliance(Record):
    """The ``compliance`` of ``PolicyInfo``."""

    benchmarks: Many[str] = ()
    frameworks: Many[str] = ()
    requirements: Many[str] = ()
    sections: Many[str] = ()
    versions: Many[str] = ()


class ControlBenchmark(Record):
    """One of the ``benchmarks`` of ``Control``."""

    id: Text = None
    name: Text = None
    version: Text = None


class Control(Record):
    """One of the ``controls`` of ``PolicyInfo``."""

    benchmarks: Many[ControlBenchmark] = ()
    description: Text = None
    framework: Text = None
    name: Text = None
    section: Text = None
    version: Text = None


class PolicyInfo(Record):
    """Policy info, as ``get_policy`` and ``get_policy_details`` return it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    account_scope: Text = None
    alert_logic: Text = None
    api_command: Text = None
    asset_type_id: Number = None
    attack_tool: Text = None
    attack_tool_command: Text = None
    attack_types: Many[str] = ()
    cis_benchmark_ids: Many[int] = ()
    cisa_benchmark_ids: Many[int] = ()
    cli_command: Text = None
    cloud_asset_type: Text = None
    cloud_document: Text = None
    cloud_platform: Number = None
    cloud_platform_type: Text = None
    cloud_service: Number = None
    cloud_service_friendly: Text = None
    cloud_service_id: Number = None
    cloud_service_name: Text = None
    cloud_service_subtype: Text = None
    cloud_service_type: Text = None
    compliance: One[Compliance] = None
    confidence: Text = None
    controls: Many[Control] = ()
    default_severity: Text = None
    deprecated: Flag = None
    description: Text = None
    event_type: Text = None
    fql_policy: Text = None
    hipaa_benchmark_ids: Many[int] = ()
    hitrust_benchmark_ids: Many[int] = ()
    internal_only: Flag = None
    is_enabled: Flag = None
    is_global: Flag = None
    is_remediable: Flag = None
    iso_benchmark_ids: Many[int] = ()
    mitre_attack_cloud_matrix: Text = None
    mitre_attack_cloud_subtype: Text = None
    nist_benchmark_ids: Many[int] = ()
    pci_benchmark_ids: Many[int] = ()
    policy_confidence_score: Number = None
    policy_fail_query: Text = None
    policy_pass_query: Text = None
    policy_remediation: Text = None
    policy_severity: Number = None
    policy_severity_score: Number = None
    policy_statement: Text = None
    policy_type: Text = None
    remediation_summary: Text = None
    resource_type_friendly_name: Text = None
    resource_type_id: Text = None
    soc2_benchmark_ids: Many[int] = ()
    tactic: Text = None
    tactic_id: Text = None
    tactic_url: Text = None
    technique: Text = None
    technique_id: Text = None
    technique_url: Text = None


class Benchmark(Record):
    """One of the ``cis_benchmark`` of ``CIDPolicyAssignments``."""

    applicable_profiles: Many[str] = ()
    benchmark_short: Text = None
    id: Number = None
    recommendation_number: Text = None


class PolicySettingByAccountAndRegion(Record):
    """One of the ``policy_settings`` of ``CIDPolicyAssignments``."""

    account_id: Text = None
    enabled: Flag = None
    regions: Many[str] = ()
    severity: Text = None
    tag_excluded: Flag = None
    tenant_id: Text = None


class CIDPolicyAssignments(Record):
    """An assignment of a policy to a CID, as ``get_policy_settings`` and ``update_policy_settings`` return it."""

    account_scope: Text = None
    attack_types: Many[str] = ()
    cid: Text = None
    cis_benchmark: Many[Benchmark] = ()
    cisa_benchmark: Many[Benchmark] = ()
    cloud_asset_type: Text = None
    cloud_asset_type_id: Number = None
    cloud_provider: Text = None
    cloud_service: Text = None
    cloud_service_friendly: Text = None
    cloud_service_id: Number = None
    cloud_service_subtype: Text = None
    created_at: Timestamp = None
    default_severity: Text = None
    fql_policy: Text = None
    hipaa_benchmark: Many[Benchmark] = ()
    hitrust_benchmark: Many[Benchmark] = ()
    is_global: Flag = None
    is_remediable: Flag = None
    iso_benchmark: Many[Benchmark] = ()
    name: Text = None
    nist_benchmark: Many[Benchmark] = ()
    pci_benchmark: Many[Benchmark] = ()
    policy_id: Number = None
    policy_settings: Many[PolicySettingByAccountAndRegion] = ()
    policy_timestamp: Timestamp = None
    policy_type: Text = None
    remediation_summary: Text = None
    soc2_benchmark: Many[Benchmark] = ()
    updated_at: Timestamp = None


class ScanScheduleDataV1(Record):
    """Scan schedule data, as ``get_scan_schedule`` and ``update_scan_schedule`` return it."""

    cloud_platform: Text = None
    last_scan_completed_at: Timestamp = None
    next_scan_timestamp: Timestamp = None
    scan_interval: Text = None
    scan_schedule: Text = None


class IOMEvent(Record):
    """One of the ``events`` of ``IOMResources``."""

    account_id: Text = None
    account_name: Text = None
    azure_tenant_id: Text = None
    cid: Text = None
    cloud_provider: Text = None
    custom_policy_id: Text = None
    finding: Text = None
    policy_id: Text = None
    policy_statement: Text = None
    policy_type: Text = None
    region: Text = None
    report_date_time: Text = None
    resource_attributes: Text = None
    resource_create_time: Text = None
    resource_id: Text = None
    resource_id_type: Text = None
    resource_url: Text = None
    service: Text = None
    severity: Text = None
    status: Text = None
    tags: Text = None


class IOMResources(Record):
    """Group of IOM events, as ``get_configuration_detections`` returns them."""

    events: Many[IOMEvent] = ()
