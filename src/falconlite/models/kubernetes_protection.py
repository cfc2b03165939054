"""Models of the records of ``KubernetesProtection``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for KubernetesProtection
from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class APIFilterLabel(Record):
    """One of the ``buckets`` of ``APIFilterResponse``."""

    count: Number = None
    label: Text = None


class APIFilterResponse(Record):
    """Group of counts, as ``read_clusters_by_date_range``, ``read_clusters_by_version`` and others return them."""

    buckets: Many[APIFilterLabel] = ()
    name: Text = None


class CountAsResource(Record):
    """A count, as ``read_cluster_count``, ``read_zero_day_affected_counts`` and others return it."""

    count: Number = None


class ContainerRuntimePivot(Record):
    """A container runtime pivot, as ``find_containers_by_runtime_version`` returns it."""

    cid: Text = None
    cloud_name: Text = None
    cluster_name: Text = None
    container_runtime_version: Text = None
    created_at: Timestamp = None
    first_seen: Timestamp = None
    last_seen: Timestamp = None
    node_name: Text = None
    pod_name: Many[str] = ()


class ContainerCoverage(Record):
    """A container coverage, as ``group_managed_containers`` returns it."""

    managed: Number = None
    unmanaged: Number = None


class ClusterEnrichmentData(Record):
    """The ``enrichment_data`` of ``ClusterEnrichmentEntry``."""

    container_count: Number = None
    image_count: Number = None
    node_count: Number = None
    pod_count: Number = None


class ClusterEnrichmentEntry(Record):
    """A cluster enrichment entry, as ``read_cluster_enrichment`` returns it."""

    cluster_id: Text = None
    enrichment_data: One[ClusterEnrichmentData] = None


class ContainerEnrichmentData(Record):
    """The ``enrichment_data`` of ``ContainerEnrichmentEntry``."""

    agents: Many[Named[str]] = ()


class ContainerEnrichmentEntry(Record):
    """A container enrichment entry, as ``read_container_enrichment`` returns it."""

    container_id: Text = None
    enrichment_data: One[ContainerEnrichmentData] = None


class DeploymentEnrichmentData(Record):
    """The ``enrichment_data`` of ``DeploymentEnrichmentEntry``."""

    pod_count: Number = None


class DeploymentEnrichmentEntry(Record):
    """A deployment enrichment entry, as ``read_deployment_enrichment`` returns it."""

    deployment_id: Text = None
    enrichment_data: One[DeploymentEnrichmentData] = None


class NodeEnrichmentData(Record):
    """The ``enrichment_data`` of ``NodeEnrichmentEntry``."""

    container_count: Number = None
    pod_count: Number = None


class NodeEnrichmentEntry(Record):
    """A node enrichment entry, as ``read_node_enrichment`` returns it."""

    enrichment_data: One[NodeEnrichmentData] = None
    node_name: Text = None


class ContainerInfo(Record):
    """One of the ``container_info`` of ``PodEnrichmentData``."""

    id: Text = None
    name: Text = None


class PodEnrichmentData(Record):
    """The ``enrichment_data`` of ``PodEnrichmentEntry``."""

    container_count: Number = None
    container_info: Many[ContainerInfo] = ()
    deployment_id: Text = None


class PodEnrichmentEntry(Record):
    """A pod enrichment entry, as ``read_pod_enrichment`` returns it."""

    enrichment_data: One[PodEnrichmentData] = None
    pod_id: Text = None


class Cluster(Record):
    """A cluster, as ``read_clusters_combined`` returns it."""

    access: Text = None
    agent_status: Text = None
    agents: Many[Named[str]] = ()
    cid: Text = None
    cloud_account_id: Text = None
    cloud_name: Text = None
    cloud_region: Text = None
    cloud_service: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    cluster_security_group: Text = None
    cluster_status: Text = None
    container_count: Number = None
    first_seen: Timestamp = None
    iar_coverage: Flag = None
    kac_agent_active: Flag = None
    kac_agent_id: Text = None
    kubernetes_version: Text = None
    labels_list: Many[str] = ()
    last_seen: Timestamp = None
    management_status: Text = None
    node_count: Number = None
    pod_count: Number = None
    security_group: Text = None
    tags: Named[str] = Field(default_factory=dict)
    virtual_network: Text = None


class AgentCoverage(Record):
    """The ``agent_coverage`` of ``ClusterV2``."""

    iar_coverage: Flag = None
    iar_last_seen: Text = None
    kac_aid: Text = None
    kac_config_build: Text = None
    kac_coverage: Flag = None
    kac_last_seen: Text = None
    kpa_coverage: Flag = None
    kpa_last_seen: Text = None
    linux_sensor_aid: Text = None
    linux_sensor_config_build: Text = None
    linux_sensor_coverage: Flag = None
    linux_sensor_last_seen: Text = None
    lumos_sensor_aid: Text = None
    lumos_sensor_config_build: Text = None
    lumos_sensor_coverage: Flag = None
    lumos_sensor_last_seen: Text = None
    snapshot_coverage: Flag = None
    snapshot_last_seen: Text = None


class CloudProviderInfo(Record):
    """The ``cloud_provider_info`` of ``ClusterV2``."""

    cloud_account_id: Text = None
    cloud_provider: Text = None
    cloud_region: Text = None
    cloud_resource_id: Text = None
    cloud_service: Text = None


class TimestampFields(Record):
    """The ``timestamps`` of ``ClusterV2``."""

    first_seen: Timestamp = None
    last_seen: Timestamp = None


class ClusterV2(Record):
    """A cluster, as ``read_clusters_combined_v2`` returns it."""

    access: Text = None
    agent_coverage: One[AgentCoverage] = None
    cid: Text = None
    cloud_provider_info: One[CloudProviderInfo] = None
    cloud_resource_id: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    cluster_status: Text = None
    kubernetes_version: Text = None
    labels: Named[str] = Field(default_factory=dict)
    management_status: Text = None
    resource_counts: Named[int] = Field(default_factory=dict)
    security_group: Text = None
    tags: Named[str] = Field(default_factory=dict)
    timestamps: One[TimestampFields] = None
    virtual_network: Text = None


class ClusterInfo(Record):
    """One of the ``cluster_info`` of ``ContainerImage``."""

    cloud: Text = None
    cloud_account_id: Text = None
    cloud_region: Text = None
    cloud_service: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    k8s_distro: Text = None


class ContainerImage(Record):
    """A container image, as ``read_running_images`` returns it."""

    cid: Text = None
    cluster_info: Many[ClusterInfo] = ()
    container_count: Number = None
    containers_running_status: Named[bool] = Field(default_factory=dict)
    hosts: Many[str] = ()
    id: Text = None
    image_detection_count: Number = None
    image_digest: Text = None
    image_has_been_assessed: Flag = None
    image_id: Text = None
    image_name: Text = None
    image_registry: Text = None
    image_repository: Text = None
    image_tag: Text = None
    image_vulnerability_count: Number = None
    last_seen: Timestamp = None
    running_container_count: Number = None


class Container(Record):
    """A container, as ``read_containers_combined`` returns it."""

    agents: Many[Named[str]] = ()
    ai_related: Flag = None
    allow_privilege_escalation: Flag = None
    app_name: Text = None
    cid: Text = None
    cloud_account_id: Text = None
    cloud_instance_id: Text = None
    cloud_name: Text = None
    cloud_region: Text = None
    cloud_service: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    config_labels: Text = None
    container_id: Text = None
    container_name: Text = None
    created_at: Timestamp = None
    first_seen: Timestamp = None
    image_application_package_count: Number = None
    image_assessed_at: Number = None
    image_detection_count: Number = None
    image_digest: Text = None
    image_has_been_assessed: Flag = None
    image_highest_severity_vulnerability: Text = None
    image_id: Text = None
    image_package_count: Number = None
    image_registry: Text = None
    image_repository: Text = None
    image_tag: Text = None
    image_vulnerability_count: Number = None
    insecure_mount_source: Text = None
    insecure_mount_type: Text = None
    insecure_propagation_mode: Flag = None
    interactive_mode: Flag = None
    ipv4: Text = None
    ipv6: Text = None
    kac_agent_id: Text = None
    labels: Named[str] = Field(default_factory=dict)
    labels_list: Many[str] = ()
    last_seen: Timestamp = None
    namespace: Text = None
    node_name: Text = None
    node_uid: Text = None
    pod_id: Text = None
    pod_name: Text = None
    ports: Many[Named[str]] = ()
    privileged: Flag = None
    root_write_access: Flag = None
    run_as_root_group: Flag = None
    run_as_root_user: Flag = None
    running_status: Flag = None
    volume_mounts: Text = None


class Deployment(Record):
    """A deployment, as ``read_deployments_combined`` returns it."""

    agents: Many[Named[str]] = ()
    annotations: Named[str] = Field(default_factory=dict)
    annotations_list: Many[str] = ()
    cid: Text = None
    cloud_account_id: Text = None
    cloud_name: Text = None
    cloud_region: Text = None
    cloud_service: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    container_count: Number = None
    created_at: Timestamp = None
    deleted_at: Timestamp = None
    deployment_id: Text = None
    deployment_name: Text = None
    first_seen: Timestamp = None
    kac_agent_id: Text = None
    labels: Named[str] = Field(default_factory=dict)
    labels_list: Many[str] = ()
    last_seen: Timestamp = None
    management_status: Text = None
    namespace: Text = None
    pod_count: Number = None
    resource_status: Text = None
    resource_version: Number = None
    revision: Number = None
    selector: Text = None
    service_account_name: Text = None
    status: Text = None


class SearchResult(Record):
    """A search result, as ``search_kubernetes_ioms`` returns it."""

    pit: Text = None
    results: Any = None
    search_after: Many[Any] = ()


class APIKubernetesIOM(Record):
    """A Kubernetes IOM, as ``search_and_read_ioms`` and ``read_iom_entities`` return it."""

    admission_review_action: Text = None
    admission_review_id: Text = None
    admission_review_msg: Text = None
    admission_review_operation: Text = None
    cid: Text = None
    cis_id: Many[str] = ()
    cloud_service: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    containers_impacted_ai_related: Flag = None
    containers_impacted_count: Text = None
    containers_impacted_ids: Many[str] = ()
    custom_rego_uuid: Text = None
    description: Text = None
    detect_timestamp: Text = None
    detection_id: Text = None
    detection_name: Text = None
    detection_type: Text = None
    image_assessment_matched_cves: Many[str] = ()
    image_assessment_policy_description: Text = None
    image_assessment_policy_id: Text = None
    image_assessment_policy_name: Text = None
    image_digest: Text = None
    image_has_been_assessed: Flag = None
    image_id: Text = None
    image_registry: Text = None
    image_repository: Text = None
    image_tag: Text = None
    last_seen_timestamp: Timestamp = None
    mitigation_id: Text = None
    mitigation_name: Text = None
    namespace: Text = None
    nist_id: Text = None
    pod_label: Text = None
    pods_impacted_count: Text = None
    policy_id: Text = None
    policy_name: Text = None
    ports: Many[str] = ()
    prevented: Text = None
    remediation: Text = None
    resource_creation_timestamp: Text = None
    resource_group_name: Text = None
    resource_id: Text = None
    resource_name: Text = None
    resource_type: Text = None
    sensitive_env_vars: Many[str] = ()
    service_type: Text = None
    severity: Text = None
    tactic_id: Text = None
    tactic_name: Text = None
    technique_id: Text = None
    technique_name: Text = None


class Node(Record):
    """A node, as ``read_nodes_combined`` returns it."""

    agents: Many[Named[str]] = ()
    annotations_list: Many[str] = ()
    architecture: Text = None
    base_image: Text = None
    cid: Text = None
    cloud_account_id: Text = None
    cloud_instance_id: Text = None
    cloud_instance_type: Text = None
    cloud_name: Text = None
    cloud_region: Text = None
    cloud_service: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    container_count: Number = None
    container_runtime_version: Text = None
    cpu: Text = None
    created_at: Timestamp = None
    deleted_at: Timestamp = None
    external_ip: Text = None
    first_seen: Timestamp = None
    ipv4: Text = None
    ipv6: Text = None
    kac_agent_id: Text = None
    kernel_version: Text = None
    kubernetes_version: Text = None
    labels: Named[str] = Field(default_factory=dict)
    labels_list: Many[str] = ()
    last_seen: Timestamp = None
    linux_sensor_coverage: Flag = None
    memory: Text = None
    node_id: Text = None
    node_name: Text = None
    os: Text = None
    pod_cidr: Text = None
    pod_count: Number = None
    provider_id: Text = None
    resource_status: Text = None
    storage: Text = None
    uid: Text = None


class Pod(Record):
    """A pod, as ``read_pods_combined`` returns it."""

    agents: Many[Named[str]] = ()
    allow_privilege_escalation: Flag = None
    annotations_list: Many[str] = ()
    app_name: Text = None
    automount_service_token: Flag = None
    cid: Text = None
    cloud_account_id: Text = None
    cloud_name: Text = None
    cloud_region: Text = None
    cloud_service: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    container_count: Number = None
    containers: Many[Named[str]] = ()
    created_at: Timestamp = None
    deleted_at: Timestamp = None
    first_seen: Timestamp = None
    host_ipc: Flag = None
    host_network: Flag = None
    host_pid: Flag = None
    image_pull_secrets: Many[str] = ()
    ipv4: Text = None
    ipv6: Text = None
    kac_agent_id: Text = None
    labels: Named[str] = Field(default_factory=dict)
    labels_list: Many[str] = ()
    last_seen: Timestamp = None
    namespace: Text = None
    node_ipv4: Text = None
    node_name: Text = None
    node_selector: Text = None
    node_uid: Text = None
    owner_id: Text = None
    owner_type: Text = None
    pod_external_id: Text = None
    pod_id: Text = None
    pod_name: Text = None
    ports: Many[Named[str]] = ()
    privileged: Flag = None
    resource_status: Text = None
    root_write_access: Flag = None
    run_as_root_group: Flag = None
    run_as_root_user: Flag = None
    scheduler_name: Text = None
    service_account_name: Text = None
    share_process_namespace: Flag = None
    volume_mounts: Text = None


class AccountPermissionsStatus(Record):
    """One of the ``aws_permissions_status`` of ``AWSAccountResp``; also in ``AzureSubscriptionResp``."""

    name: Text = None
    status: Text = None


class AWSAccountResp(Record):
    """An AWS account, as ``get_aws_accounts`` and ``create_aws_account`` return it."""

    account_id: Text = None
    aws_permissions_status: Many[AccountPermissionsStatus] = ()
    cid: Text = None
    cloudformation_url: Text = None
    created_at: Timestamp = None
    from_cspm: Flag = None
    iam_role_arn: Text = None
    is_master: Flag = None
    organization_id: Text = None
    region: Text = None
    status: Text = None
    updated_at: Timestamp = None


class AzureSubscriptionResp(Record):
    """An Azure subscription, as ``list_azure_accounts`` returns it."""

    azure_permissions_status: Many[AccountPermissionsStatus] = ()
    created_at: Timestamp = None
    from_cspm: Flag = None
    status: Text = None
    subscription_id: Text = None
    tenant_id: Text = None
    updated_at: Timestamp = None


class LocationResp(Record):
    """A location, as ``get_locations`` returns it."""

    cloud: Text = None
    location: Text = None


class AWSClusterItemResp(Record):
    """The ``aws_meta`` of ``ListClusterCloudItemResp``."""

    cloud_formation_url: Text = None
    is_master: Flag = None
    organization_id: Text = None


class AzureAcctClusterItemResp(Record):
    """The ``azure_meta`` of ``ListClusterCloudItemResp``."""

    tenant_id: Text = None


class ListClusterCloudItemResp(Record):
    """A cluster of a cloud account, as ``get_cloud_clusters`` returns it."""

    account_id: Text = None
    aws_meta: One[AWSClusterItemResp] = None
    azure_meta: One[AzureAcctClusterItemResp] = None
    cloud_status: Text = None
    cluster_name: Text = None
    cluster_service: Text = None
    cluster_status: Text = None
    from_cspm: Flag = None
    location: Text = None


class AzureTenantConfig(Record):
    """An Azure tenant config, as ``get_azure_tenant_config`` and ``update_azure_service_principal`` return it."""

    client_id: Text = None
    public_certificate: Text = None
    tenant_id: Text = None


class APIKey(Record):
    """A key, as ``regenerate`` returns it."""

    api_key: Annotated[Text, Field(repr=False)] = None


class VersionResp(Record):
    """The ``agent_version`` of ``ClusterResp``."""

    bugfix: Number = None
    major: Number = None
    minor: Number = None


class ClusterResp(Record):
    """A cluster, as ``get_clusters`` returns it."""

    account_id: Text = None
    agent_version: One[VersionResp] = None
    cid: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    cluster_service: Text = None
    created_at: Timestamp = None
    helm_version: One[VersionResp] = None
    k8s_version: One[VersionResp] = None
    last_heartbeat_at: Timestamp = None
    location: Text = None
    status: Text = None
    updated_at: Timestamp = None


class AzureTenantInfo(Record):
    """Azure tenant info, as ``get_azure_tenant_ids`` returns it."""

    subscription_ids: Many[str] = ()
    tenant_id: Text = None


class AzureBashScript(Record):
    """An Azure bash script, as ``get_azure_install_script`` returns it."""

    script: Text = None
    service_account_public_keys: Many[str] = ()
