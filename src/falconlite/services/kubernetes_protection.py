"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_aggregate, one_resource
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.kubernetes_protection import (
        APIFilterResponse,
        APIKey,
        APIKubernetesIOM,
        AWSAccountResp,
        AzureBashScript,
        AzureSubscriptionResp,
        AzureTenantConfig,
        AzureTenantInfo,
        Cluster,
        ClusterEnrichmentEntry,
        ClusterResp,
        ClusterV2,
        Container,
        ContainerCoverage,
        ContainerEnrichmentEntry,
        ContainerImage,
        ContainerRuntimePivot,
        CountAsResource,
        Deployment,
        DeploymentEnrichmentEntry,
        ListClusterCloudItemResp,
        LocationResp,
        MetaInfo,
        Node,
        NodeEnrichmentEntry,
        Pod,
        PodEnrichmentEntry,
        SearchResult,
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange


class KubernetesProtection(Service):
    """TODO."""

    @get(
        "ReadClustersByDateRangeCount",
        "/container-security/aggregates/clusters/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_clusters_by_date_range(self, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadClustersByDateRangeCount = read_clusters_by_date_range

    @get(
        "ReadClustersByKubernetesVersionCount",
        "/container-security/aggregates/clusters/count-by-kubernetes-version/v1",
        scope="Falcon Container Image",
    )
    def read_clusters_by_version(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadClustersByKubernetesVersionCount = read_clusters_by_version

    @get(
        "ReadClustersByStatusCount",
        "/container-security/aggregates/clusters/count-by-status/v1",
        scope="Falcon Container Image",
    )
    def read_clusters_by_status(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadClustersByStatusCount = read_clusters_by_status

    @get("ReadClusterCount", "/container-security/aggregates/clusters/count/v1", scope="Falcon Container Image")
    def read_cluster_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadClusterCount = read_cluster_count

    @get(
        "ReadContainersByDateRangeCount",
        "/container-security/aggregates/containers/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_containers_by_date_range(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadContainersByDateRangeCount = read_containers_by_date_range

    @get(
        "ReadContainerCountByRegistry",
        "/container-security/aggregates/containers/count-by-registry/v1",
        scope="Falcon Container Image",
        answers="record",
    )
    def read_containers_by_registry(
        self,
        *,
        under_assessment: bool | None = None,
        limit: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadContainerCountByRegistry = read_containers_by_registry

    @get(
        "FindContainersCountAffectedByZeroDayVulnerabilities",
        "/container-security/aggregates/containers/count-by-zero-day/v1",
        scope="Falcon Container Image",
    )
    def read_zero_day_affected_counts(self, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    FindContainersCountAffectedByZeroDayVulnerabilities = read_zero_day_affected_counts

    @get(
        "ReadVulnerableContainerImageCount",
        "/container-security/aggregates/containers/count-vulnerable-images/v1",
        scope="Falcon Container Image",
        answers="record",
    )
    def read_vulnerable_container_count(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadVulnerableContainerImageCount = read_vulnerable_container_count

    @get("ReadContainerCount", "/container-security/aggregates/containers/count/v1", scope="Falcon Container Image")
    def read_container_counts(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadContainerCount = read_container_counts

    @get(
        "FindContainersByContainerRunTimeVersion",
        "/container-security/aggregates/containers/find-by-runtimeversion/v1",
        pages=by_offset(),
    )
    def find_containers_by_runtime_version(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ContainerRuntimePivot]:
        """TODO."""
        ...

    FindContainersByContainerRunTimeVersion = find_containers_by_runtime_version

    @get(
        "GroupContainersByManaged",
        "/container-security/aggregates/containers/group-by-managed/v1",
        scope="Falcon Container Image",
    )
    def group_managed_containers(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ContainerCoverage]:
        """TODO."""
        ...

    GroupContainersByManaged = group_managed_containers

    @get(
        "ReadContainerImageDetectionsCountByDate",
        "/container-security/aggregates/containers/image-detections-count-by-date/v1",
        scope="Falcon Container Image",
        answers="record",
    )
    def read_detections_count_by_date(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadContainerImageDetectionsCountByDate = read_detections_count_by_date

    @get(
        "ReadContainerImagesByState",
        "/container-security/aggregates/containers/images-by-state/v1",
        scope="Falcon Container Image",
        answers="record",
    )
    def read_images_by_state(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadContainerImagesByState = read_images_by_state

    @get(
        "ReadContainersSensorCoverage",
        "/container-security/aggregates/containers/sensor-coverage/v1",
        scope="Falcon Container Image",
    )
    def read_sensor_coverage(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadContainersSensorCoverage = read_sensor_coverage

    @get(
        "ReadContainerVulnerabilitiesBySeverityCount",
        "/container-security/aggregates/containers/vulnerability-count-by-severity/v1",
        scope="Falcon Container Image",
    )
    def read_vulnerability_counts_by_severity(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadContainerVulnerabilitiesBySeverityCount = read_vulnerability_counts_by_severity

    @get(
        "ReadDeploymentsByDateRangeCount",
        "/container-security/aggregates/deployments/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_deployment_counts_by_date_range(self, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadDeploymentsByDateRangeCount = read_deployment_counts_by_date_range

    @get("ReadDeploymentCount", "/container-security/aggregates/deployments/count/v1", scope="Falcon Container Image")
    def read_deployment_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadDeploymentCount = read_deployment_count

    @get(
        "ReadClusterEnrichment",
        "/container-security/aggregates/enrichment/clusters/entities/v1",
        records="EnrichmentData",
    )
    def read_cluster_enrichment(
        self, *, cluster_id: Strings, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ClusterEnrichmentEntry]:
        """TODO."""
        ...

    ReadClusterEnrichment = read_cluster_enrichment

    @get(
        "ReadContainerEnrichment",
        "/container-security/aggregates/enrichment/containers/entities/v1",
        records="EnrichmentData",
    )
    def read_container_enrichment(
        self, *, container_id: Strings, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ContainerEnrichmentEntry]:
        """TODO."""
        ...

    ReadContainerEnrichment = read_container_enrichment

    @get(
        "ReadDeploymentEnrichment",
        "/container-security/aggregates/enrichment/deployments/entities/v1",
        records="EnrichmentData",
    )
    def read_deployment_enrichment(
        self, *, deployment_id: Strings, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[DeploymentEnrichmentEntry]:
        """TODO."""
        ...

    ReadDeploymentEnrichment = read_deployment_enrichment

    @get("ReadNodeEnrichment", "/container-security/aggregates/enrichment/nodes/entities/v1", records="EnrichmentData")
    def read_node_enrichment(
        self, *, node_name: Strings, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[NodeEnrichmentEntry]:
        """TODO."""
        ...

    ReadNodeEnrichment = read_node_enrichment

    @get("ReadPodEnrichment", "/container-security/aggregates/enrichment/pods/entities/v1", records="EnrichmentData")
    def read_pod_enrichment(
        self, *, pod_id: Strings, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[PodEnrichmentEntry]:
        """TODO."""
        ...

    ReadPodEnrichment = read_pod_enrichment

    @get(
        "ReadDistinctContainerImageCount",
        "/container-security/aggregates/images/count-by-distinct/v1",
        scope="Falcon Container Image",
        answers="record",
    )
    def read_distinct_image_count(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadDistinctContainerImageCount = read_distinct_image_count

    @get(
        "ReadContainerImagesByMostUsed",
        "/container-security/aggregates/images/most-used/v1",
        scope="Falcon Container Image",
    )
    def read_images_by_most_used(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadContainerImagesByMostUsed = read_images_by_most_used

    @get(
        "ReadKubernetesIomByDateRange",
        "/container-security/aggregates/kubernetes-ioms/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_iom_count_by_date_range(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadKubernetesIomByDateRange = read_iom_count_by_date_range

    @get(
        "ReadKubernetesIomCount",
        "/container-security/aggregates/kubernetes-ioms/count/v1",
        scope="Falcon Container Image",
    )
    def read_iom_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadKubernetesIomCount = read_iom_count

    @get(
        "ReadNamespacesByDateRangeCount",
        "/container-security/aggregates/namespaces/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_namespaces_by_date_range_count(self, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadNamespacesByDateRangeCount = read_namespaces_by_date_range_count

    @get("ReadNamespaceCount", "/container-security/aggregates/namespaces/count/v1", scope="Falcon Container Image")
    def read_namespace_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadNamespaceCount = read_namespace_count

    @get(
        "ReadNodesByCloudCount",
        "/container-security/aggregates/nodes/count-by-cloud/v1",
        scope="Falcon Container Image",
    )
    def read_node_counts_by_cloud(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadNodesByCloudCount = read_node_counts_by_cloud

    @get(
        "ReadNodesByContainerEngineVersionCount",
        "/container-security/aggregates/nodes/count-by-container-engine-version/v1",
        scope="Falcon Container Image",
    )
    def read_nodes_by_container_engine_version(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadNodesByContainerEngineVersionCount = read_nodes_by_container_engine_version

    @get(
        "ReadNodesByDateRangeCount",
        "/container-security/aggregates/nodes/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_node_counts_by_date_range(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadNodesByDateRangeCount = read_node_counts_by_date_range

    @get("ReadNodeCount", "/container-security/aggregates/nodes/count/v1", scope="Falcon Container Image")
    def read_node_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadNodeCount = read_node_count
    read_node_counts = read_node_count

    @get(
        "ReadPodsByDateRangeCount",
        "/container-security/aggregates/pods/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_pod_counts_by_date_range(self, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadPodsByDateRangeCount = read_pod_counts_by_date_range

    @get("ReadPodCount", "/container-security/aggregates/pods/count/v1", scope="Falcon Container Image")
    def read_pod_counts(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """TODO."""
        ...

    ReadPodCount = read_pod_counts

    @post("PostAggregatesPods", "/container-security/aggregates/pods/v1", shape=one_aggregate, reads=True)
    def post_aggregates_pods(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        from_: int | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """TODO."""
        ...

    PostAggregatesPods = post_aggregates_pods

    @get(
        "ReadClusterCombined",
        "/container-security/combined/clusters/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_clusters_combined(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Cluster]:
        """TODO."""
        ...

    ReadClusterCombined = read_clusters_combined

    @get("ReadClusterCombinedV2", "/container-security/combined/clusters/v2", pages=by_offset())
    def read_clusters_combined_v2(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        include_counts: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ClusterV2]:
        """TODO."""
        ...

    ReadClusterCombinedV2 = read_clusters_combined_v2

    @get(
        "ReadRunningContainerImages",
        "/container-security/combined/container-images/v1",
        scope="Falcon Container Image",
        answers="record",
        pages=by_offset(),
        key="id",
    )
    def read_running_images(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ContainerImage]:
        """TODO."""
        ...

    ReadRunningContainerImages = read_running_images

    @get(
        "ReadContainerCombined",
        "/container-security/combined/containers/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_containers_combined(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Container]:
        """TODO."""
        ...

    ReadContainerCombined = read_containers_combined

    @get(
        "ReadDeploymentCombined",
        "/container-security/combined/deployments/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_deployments_combined(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Deployment]:
        """TODO."""
        ...

    ReadDeploymentCombined = read_deployments_combined

    @post(
        "PostSearchKubernetesIOMEntities",
        "/container-security/combined/kubernetes-ioms/search/v1",
        query={"filter", "limit", "sort"},
        reads=True,
    )
    def search_kubernetes_ioms(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        pit: str | None = None,
        search_after: Sequence[Any] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SearchResult]:
        """TODO."""
        ...

    PostSearchKubernetesIOMEntities = search_kubernetes_ioms

    @get(
        "SearchAndReadKubernetesIomEntities",
        "/container-security/combined/kubernetes-ioms/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def search_and_read_ioms(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIKubernetesIOM]:
        """TODO."""
        ...

    SearchAndReadKubernetesIomEntities = search_and_read_ioms

    @get("ReadNodeCombined", "/container-security/combined/nodes/v1", scope="Falcon Container Image", pages=by_offset())
    def read_nodes_combined(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Node]:
        """TODO."""
        ...

    ReadNodeCombined = read_nodes_combined

    @get("ReadPodCombined", "/container-security/combined/pods/v1", scope="Falcon Container Image", pages=by_offset())
    def read_pods_combined(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Pod]:
        """TODO."""
        ...

    ReadPodCombined = read_pods_combined

    @get("ReadKubernetesIomEntities", "/container-security/entities/kubernetes-ioms/v1", scope="Falcon Container Image")
    def read_iom_entities(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[APIKubernetesIOM]:
        """TODO."""
        ...

    ReadKubernetesIomEntities = read_iom_entities

    @get(
        "SearchKubernetesIoms",
        "/container-security/queries/kubernetes-ioms/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def search_ioms(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    SearchKubernetesIoms = search_ioms

    @get(
        "GetAWSAccountsMixin0",
        "/kubernetes-protection/entities/accounts/aws/v1",
        scope="Kubernetes Protection",
        pages=by_offset(most=1000),
    )
    def get_aws_accounts(
        self,
        *,
        ids: Strings | None = None,
        is_horizon_acct: Literal["false", "true"] | None = None,
        status: Literal["operational", "provisioned"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountResp]:
        """TODO."""
        ...

    GetAWSAccountsMixin0 = get_aws_accounts
    GetAWSAccounts = get_aws_accounts

    @post(
        "CreateAWSAccount",
        "/kubernetes-protection/entities/accounts/aws/v1",
        shape=one_resource,
        scope="Kubernetes Protection",
    )
    def create_aws_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_id: str | None = None,
        region: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountResp]:
        """TODO."""
        ...

    CreateAWSAccount = create_aws_account

    @delete(
        "DeleteAWSAccountsMixin0",
        "/kubernetes-protection/entities/accounts/aws/v1",
        scope="Kubernetes Protection",
        answers="record",
    )
    def delete_aws_accounts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[MetaInfo]:
        """TODO."""
        ...

    DeleteAWSAccountsMixin0 = delete_aws_accounts
    DeleteAWSAccounts = delete_aws_accounts

    @patch(
        "UpdateAWSAccount",
        "/kubernetes-protection/entities/accounts/aws/v1",
        query={"ids", "region"},
        scope="Kubernetes Protection",
    )
    def update_aws_account(
        self, *, ids: Strings, region: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdateAWSAccount = update_aws_account

    @get(
        "ListAzureAccounts",
        "/kubernetes-protection/entities/accounts/azure/v1",
        scope="Kubernetes Protection",
        pages=by_offset(most=1000),
    )
    def list_azure_accounts(
        self,
        *,
        ids: Strings | None = None,
        subscription_id: Strings | None = None,
        status: Literal["operational", "provisioned"] | None = None,
        is_horizon_acct: Literal["false", "true"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureSubscriptionResp]:
        """TODO."""
        ...

    ListAzureAccounts = list_azure_accounts

    @post(
        "CreateAzureSubscription",
        "/kubernetes-protection/entities/accounts/azure/v1",
        shape=one_resource,
        scope="Kubernetes Protection",
    )
    def create_azure_subscription(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        subscription_id: str | None = None,
        tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    CreateAzureSubscription = create_azure_subscription

    @delete(
        "DeleteAzureSubscription", "/kubernetes-protection/entities/accounts/azure/v1", scope="Kubernetes Protection"
    )
    def delete_azure_subscription(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteAzureSubscription = delete_azure_subscription

    @get("GetLocations", "/kubernetes-protection/entities/cloud-locations/v1", scope="Kubernetes Protection")
    def get_locations(self, clouds: Strings | None = None, **more: Unpack[CallOptions]) -> Result[LocationResp]:
        """TODO."""
        ...

    GetLocations = get_locations

    @get(
        "GetCombinedCloudClusters",
        "/kubernetes-protection/entities/cloud_cluster/v1",
        scope="Kubernetes Protection",
        pages=by_offset(most=1000),
    )
    def get_cloud_clusters(
        self,
        *,
        locations: Strings | None = None,
        ids: Strings | None = None,
        cluster_service: Strings | None = None,
        cluster_status: Strings | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ListClusterCloudItemResp]:
        """TODO."""
        ...

    GetCombinedCloudClusters = get_cloud_clusters

    @get(
        "GetAzureTenantConfig",
        "/kubernetes-protection/entities/config/azure/v1",
        scope="Kubernetes Protection",
        pages=by_offset(most=1000),
    )
    def get_azure_tenant_config(
        self,
        *,
        ids: Strings | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureTenantConfig]:
        """TODO."""
        ...

    GetAzureTenantConfig = get_azure_tenant_config

    @get("GetStaticScripts", "/kubernetes-protection/entities/gen/scripts/v1", scope="Kubernetes Protection")
    def get_static_scripts(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    GetStaticScripts = get_static_scripts

    @get(
        "GetHelmValuesYaml",
        "/kubernetes-protection/entities/integration/agent/v1",
        scope="Kubernetes Protection",
        produces=("application/json", "application/yaml"),
        answers="json",
    )
    def get_helm_values_yaml(
        self, cluster_name: str, *, is_self_managed_cluster: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetHelmValuesYaml = get_helm_values_yaml

    @post("RegenerateAPIKey", "/kubernetes-protection/entities/integration/api-key/v1", scope="Kubernetes Protection")
    def regenerate(self, body: Mapping[str, Any] | None = None, **more: Unpack[CallOptions]) -> Result[APIKey]:
        """TODO."""
        ...

    regenerate_api_key = regenerate
    RegenerateAPIKey = regenerate

    @get(
        "GetClusters",
        "/kubernetes-protection/entities/kubernetes/clusters/v1",
        scope="Kubernetes Protection",
        pages=by_offset(most=1000),
    )
    def get_clusters(
        self,
        *,
        cluster_names: Strings | None = None,
        status: Strings | None = None,
        account_ids: Strings | None = None,
        locations: Strings | None = None,
        cluster_service: Literal["aks", "eks"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ClusterResp]:
        """TODO."""
        ...

    GetClusters = get_clusters

    @post(
        "TriggerScan",
        "/kubernetes-protection/entities/scan/trigger/v1",
        query={"scan_type"},
        scope="Kubernetes Protection",
    )
    def trigger_scan(
        self, scan_type: Literal["cluster-refresh", "dry-run", "full"], **more: Unpack[BodyOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    TriggerScan = trigger_scan

    @patch(
        "PatchAzureServicePrincipal",
        "/kubernetes-protection/entities/service-principal/azure/v1",
        query={"client_id", "id"},
        scope="Kubernetes Protection",
    )
    def update_azure_service_principal(
        self, *, id: str, client_id: str, **more: Unpack[CallOptions]
    ) -> Result[AzureTenantConfig]:
        """TODO."""
        ...

    PatchAzureServicePrincipal = update_azure_service_principal
    patch_azure_service_principal = update_azure_service_principal

    @get(
        "GetAzureTenantIDs",
        "/kubernetes-protection/entities/tenants/azure/v1",
        scope="Kubernetes Protection",
        pages=by_offset(most=1000),
    )
    def get_azure_tenant_ids(
        self,
        *,
        ids: Strings | None = None,
        status: Literal["Not Installed", "Running", "Stopped"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureTenantInfo]:
        """TODO."""
        ...

    GetAzureTenantIDs = get_azure_tenant_ids

    @get("GetAzureInstallScript", "/kubernetes-protection/entities/user-script/azure/v1", scope="Kubernetes Protection")
    def get_azure_install_script(
        self, *, id: str | None = None, subscription_id: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[AzureBashScript]:
        """TODO."""
        ...

    GetAzureInstallScript = get_azure_install_script
