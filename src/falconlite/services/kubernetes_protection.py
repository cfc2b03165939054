"""Kubernetes Protection: clusters, nodes, pods and containers, their misconfigurations, and cloud accounts."""

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
    """Kubernetes inventory: count and list clusters, nodes, pods, containers, and register cloud accounts.

    Scopes: Falcon Container Image: Read for the inventory; Kubernetes Protection: Read for accounts and agents;
    Kubernetes Protection: Write for changes of them. The API publishes no scope for the ``..._enrichment`` operations,
    ``find_containers_by_runtime_version``, ``post_aggregates_pods``, ``read_clusters_combined_v2`` and
    ``search_kubernetes_ioms``.

    Lists page by *offset*, the number of records to skip (0). In lists of the inventory *offset* plus *limit* is at
    most 10,000. IOM means indicator of misconfiguration. *filter* is FQL over these fields:

    - clusters: access, agent_id, agent_status, agent_type, cid, cloud_account_id, cloud_name, cloud_region,
      cloud_service, cluster_id, cluster_name, cluster_status, container_count, iar_coverage, kac_agent_id,
      kubernetes_version, last_seen, management_status, namespace, node_count, pod_count, pod_name, tags
    - containers: agent_id, agent_type, ai_related, allow_privilege_escalation, app_name, cid, cloud_account_id,
      cloud_instance_id, cloud_name, cloud_region, cloud_service, cluster_id, cluster_name, container_id,
      container_image_id, container_name, cve_id, detection_name, first_seen, image_detection_count, image_digest,
      image_has_been_assessed, image_id, image_registry, image_repository, image_tag, image_vulnerability_count,
      insecure_mount_source, insecure_mount_type, insecure_propagation_mode, interactive_mode, ipv4, ipv6, kac_agent_id,
      labels, last_seen, namespace, node_name, node_uid, package_name_version, pod_id, pod_name, port, privileged,
      root_write_access, run_as_root_group, run_as_root_user, running_status
    - deployments: agent_id, agent_type, annotations_list, cid, cloud_account_id, cloud_name, cloud_region,
      cloud_service, cluster_id, cluster_name, deployment_id, deployment_name, deployment_status, first_seen,
      kac_agent_id, last_seen, namespace, pod_count, resource_status
    - namespaces: agent_id, agent_type, annotations_list, cid, cloud_account_id, cloud_name, cloud_region,
      cloud_service, cluster_id, cluster_name, first_seen, kac_agent_id, last_seen, namespace_id, namespace_name,
      resource_status
    - nodes: agent_id, agent_type, annotations_list, cid, cloud_account_id, cloud_name, cloud_region, cloud_service,
      cluster_id, cluster_name, container_count, container_runtime_version, first_seen, image_digest, ipv4,
      kac_agent_id, last_seen, linux_sensor_coverage, node_name, node_uid, pod_count, resource_status
    - pods: agent_id, agent_type, allow_privilege_escalation, annotations_list, app_name, cid, cloud_account_id,
      cloud_name, cloud_region, cloud_service, cluster_id, cluster_name, container_count, first_seen, ipv4, ipv6,
      kac_agent_id, labels, last_seen, namespace, node_name, node_uid, owner_id, owner_type, pod_external_id, pod_id,
      pod_name, port, privileged, resource_status, root_write_access, run_as_root_group, run_as_root_user
    - running images: cid, cloud_account_id, cloud_name, cloud_region, cluster_id, cluster_name, hosts, image_digest,
      image_has_been_assessed, image_id, image_name, image_registry, image_repository, image_tag, last_seen, namespace,
      running_status
    - IOMs: cid, cis_id, cloud_service, cluster_id, cluster_name, containers_impacted_ai_related,
      containers_impacted_count, containers_impacted_ids, detection_type, name, namespace, prevented, resource_id,
      resource_name, resource_type, severity
    """

    @get(
        "ReadClustersByDateRangeCount",
        "/container-security/aggregates/clusters/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_clusters_by_date_range(self, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """Count clusters for each date range."""
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
        """Count clusters for each Kubernetes version."""
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
        """Count clusters for each status."""
        ...

    ReadClustersByStatusCount = read_clusters_by_status

    @get("ReadClusterCount", "/container-security/aggregates/clusters/count/v1", scope="Falcon Container Image")
    def read_cluster_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the clusters that match a filter; one record with the number."""
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
        """Count containers for each date range."""
        ...

    ReadContainersByDateRangeCount = read_containers_by_date_range

    @get(
        "ReadContainerCountByRegistry",
        "/container-security/aggregates/containers/count-by-registry/v1",
        scope="Falcon Container Image",
    )
    def read_containers_by_registry(
        self,
        *,
        under_assessment: bool | None = None,
        limit: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFilterResponse]:
        """Count containers for each image registry, the most used ones first.

        *limit* is at most 200. With ``under_assessment=True`` only registries whose images are being assessed count,
        with False only the others; without it all do.
        """
        ...

    ReadContainerCountByRegistry = read_containers_by_registry

    @get(
        "FindContainersCountAffectedByZeroDayVulnerabilities",
        "/container-security/aggregates/containers/count-by-zero-day/v1",
        scope="Falcon Container Image",
    )
    def read_zero_day_affected_counts(self, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the containers whose images have zero-day vulnerabilities."""
        ...

    FindContainersCountAffectedByZeroDayVulnerabilities = read_zero_day_affected_counts

    @get(
        "ReadVulnerableContainerImageCount",
        "/container-security/aggregates/containers/count-vulnerable-images/v1",
        scope="Falcon Container Image",
    )
    def read_vulnerable_container_count(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """Count the vulnerable images that containers run."""
        ...

    ReadVulnerableContainerImageCount = read_vulnerable_container_count

    @get("ReadContainerCount", "/container-security/aggregates/containers/count/v1", scope="Falcon Container Image")
    def read_container_counts(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the containers that match a filter; one record with the number."""
        ...

    ReadContainerCount = read_container_counts

    @get(
        "FindContainersByContainerRunTimeVersion",
        "/container-security/aggregates/containers/find-by-runtimeversion/v1",
        pages=by_offset(most=200, window=10_000),
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
        """Find containers and the versions of their container runtimes; *limit* is 1 to 200 (200)."""
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
        """Count managed and unmanaged containers; *filter* takes neither agent_type nor package_name_version."""
        ...

    GroupContainersByManaged = group_managed_containers

    @get(
        "ReadContainerImageDetectionsCountByDate",
        "/container-security/aggregates/containers/image-detections-count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_detections_count_by_date(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """Count what the image assessment detected in running containers, over time."""
        ...

    ReadContainerImageDetectionsCountByDate = read_detections_count_by_date

    @get(
        "ReadContainerImagesByState",
        "/container-security/aggregates/containers/images-by-state/v1",
        scope="Falcon Container Image",
    )
    def read_images_by_state(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """Count the images that containers run, for each state.

        *filter* takes ``cid`` only.
        """
        ...

    ReadContainerImagesByState = read_images_by_state

    @get(
        "ReadContainersSensorCoverage",
        "/container-security/aggregates/containers/sensor-coverage/v1",
        scope="Falcon Container Image",
    )
    def read_sensor_coverage(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """Count containers for each type of agent, with the share that is covered."""
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
        """Count the vulnerabilities of containers for each severity."""
        ...

    ReadContainerVulnerabilitiesBySeverityCount = read_vulnerability_counts_by_severity

    @get(
        "ReadDeploymentsByDateRangeCount",
        "/container-security/aggregates/deployments/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_deployment_counts_by_date_range(self, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """Count deployments for each date range."""
        ...

    ReadDeploymentsByDateRangeCount = read_deployment_counts_by_date_range

    @get("ReadDeploymentCount", "/container-security/aggregates/deployments/count/v1", scope="Falcon Container Image")
    def read_deployment_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the deployments that match a filter; one record with the number."""
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
        """Describe clusters by *cluster_id*: the numbers of their nodes, pods and containers.

        *filter* takes namespace, last_seen, cluster_name, cluster_id, cloud_region, cloud_name and cloud_account_id.
        """
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
        """Describe containers by *container_id*: where they run, and the known facts of their images.

        *filter* takes namespace, last_seen, cluster_name, cluster_id, cloud_region, cloud_name and cloud_account_id.
        """
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
        """Describe deployments by *deployment_id*: the pods and containers that belong to them.

        *filter* takes namespace, last_seen, cluster_name, cluster_id, cloud_region, cloud_name and cloud_account_id.
        """
        ...

    ReadDeploymentEnrichment = read_deployment_enrichment

    @get("ReadNodeEnrichment", "/container-security/aggregates/enrichment/nodes/entities/v1", records="EnrichmentData")
    def read_node_enrichment(
        self, *, node_name: Strings, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[NodeEnrichmentEntry]:
        """Describe nodes by *node_name*: the pods and containers on them.

        *filter* takes namespace, last_seen, cluster_name, cluster_id, cloud_region, cloud_name and cloud_account_id.
        """
        ...

    ReadNodeEnrichment = read_node_enrichment

    @get("ReadPodEnrichment", "/container-security/aggregates/enrichment/pods/entities/v1", records="EnrichmentData")
    def read_pod_enrichment(
        self, *, pod_id: Strings, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[PodEnrichmentEntry]:
        """Describe pods by *pod_id*: the containers in them.

        *filter* takes namespace, last_seen, cluster_name, cluster_id, cloud_region, cloud_name and cloud_account_id.
        """
        ...

    ReadPodEnrichment = read_pod_enrichment

    @get(
        "ReadDistinctContainerImageCount",
        "/container-security/aggregates/images/count-by-distinct/v1",
        scope="Falcon Container Image",
    )
    def read_distinct_image_count(
        self, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIFilterResponse]:
        """Count the different images that containers run."""
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
        """Count containers for each image digest, the most used images first."""
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
        """Count IOMs by date, for the last seven days by default.

        *filter* takes cid, created_timestamp, detect_timestamp, prevented and severity.
        """
        ...

    ReadKubernetesIomByDateRange = read_iom_count_by_date_range

    @get(
        "ReadKubernetesIomCount",
        "/container-security/aggregates/kubernetes-ioms/count/v1",
        scope="Falcon Container Image",
    )
    def read_iom_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the IOMs of the last seven days; one record with the number.

        *filter* takes cid, created_timestamp, detect_timestamp, prevented and severity.
        """
        ...

    ReadKubernetesIomCount = read_iom_count

    @get(
        "ReadNamespacesByDateRangeCount",
        "/container-security/aggregates/namespaces/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_namespaces_by_date_range_count(self, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """Count namespaces for each date range."""
        ...

    ReadNamespacesByDateRangeCount = read_namespaces_by_date_range_count

    @get("ReadNamespaceCount", "/container-security/aggregates/namespaces/count/v1", scope="Falcon Container Image")
    def read_namespace_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the namespaces that match a filter; one record with the number."""
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
        """Count nodes for each cloud provider."""
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
        """Count nodes for each version of the container engine."""
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
        """Count nodes for each date range."""
        ...

    ReadNodesByDateRangeCount = read_node_counts_by_date_range

    @get("ReadNodeCount", "/container-security/aggregates/nodes/count/v1", scope="Falcon Container Image")
    def read_node_count(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the nodes that match a filter; one record with the number."""
        ...

    ReadNodeCount = read_node_count
    read_node_counts = read_node_count

    @get(
        "ReadPodsByDateRangeCount",
        "/container-security/aggregates/pods/count-by-date/v1",
        scope="Falcon Container Image",
    )
    def read_pod_counts_by_date_range(self, **more: Unpack[CallOptions]) -> Result[APIFilterResponse]:
        """Count pods for each date range."""
        ...

    ReadPodsByDateRangeCount = read_pod_counts_by_date_range

    @get("ReadPodCount", "/container-security/aggregates/pods/count/v1", scope="Falcon Container Image")
    def read_pod_counts(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[CountAsResource]:
        """Count the pods that match a filter; one record with the number."""
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
        """Count pods by field or date range, as an aggregation describes it."""
        ...

    PostAggregatesPods = post_aggregates_pods

    @get(
        "ReadClusterCombined",
        "/container-security/combined/clusters/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=200, window=10_000),
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
        """Find clusters and return their records; *limit* is 1 to 200 (200).

        ``read_clusters_combined_v2`` is the newer form.
        """
        ...

    ReadClusterCombined = read_clusters_combined

    @get("ReadClusterCombinedV2", "/container-security/combined/clusters/v2", pages=by_offset(most=200, window=10_000))
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
        """Find clusters and return their records in the newer form; *limit* is 1 to 200 (200).

        With *include_counts* each record has the numbers of nodes, pods and containers.
        """
        ...

    ReadClusterCombinedV2 = read_clusters_combined_v2

    @get(
        "ReadRunningContainerImages",
        "/container-security/combined/container-images/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=200, window=10_000),
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
        """Find the images that containers run and return their records; *limit* is 1 to 200 (200)."""
        ...

    ReadRunningContainerImages = read_running_images

    @get(
        "ReadContainerCombined",
        "/container-security/combined/containers/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=200, window=10_000),
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
        """Find containers and return their records; *limit* is 1 to 200 (200)."""
        ...

    ReadContainerCombined = read_containers_combined

    @get(
        "ReadDeploymentCombined",
        "/container-security/combined/deployments/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=200, window=10_000),
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
        """Find deployments and return their records; *limit* is 1 to 200 (200)."""
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
        """Find IOMs page by page, in ascending order of their IDs; *limit* is 1 to 500 (100).

        The record has the IOMs in ``results``, and the position of the next page in ``pit`` and ``search_after``: give
        both in the next call.
        """
        ...

    PostSearchKubernetesIOMEntities = search_kubernetes_ioms

    @get(
        "SearchAndReadKubernetesIomEntities",
        "/container-security/combined/kubernetes-ioms/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
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
        """Find IOMs and return their records; *limit* is 1 to 100 (100)."""
        ...

    SearchAndReadKubernetesIomEntities = search_and_read_ioms

    @get(
        "ReadNodeCombined",
        "/container-security/combined/nodes/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=200, window=10_000),
    )
    def read_nodes_combined(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Node]:
        """Find nodes and return their records; *limit* is 1 to 200 (200)."""
        ...

    ReadNodeCombined = read_nodes_combined

    @get(
        "ReadPodCombined",
        "/container-security/combined/pods/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=200, window=10_000),
    )
    def read_pods_combined(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Pod]:
        """Find pods and return their records; *limit* is 1 to 200 (200)."""
        ...

    ReadPodCombined = read_pods_combined

    @get(
        "ReadKubernetesIomEntities",
        "/container-security/entities/kubernetes-ioms/v1",
        scope="Falcon Container Image",
        at_once=100,
        key="detection_id",
    )
    def read_iom_entities(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[APIKubernetesIOM]:
        """Describe IOMs by ID, up to 100 IDs a call."""
        ...

    ReadKubernetesIomEntities = read_iom_entities

    @get(
        "SearchKubernetesIoms",
        "/container-security/queries/kubernetes-ioms/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
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
        """Find the UUIDs of IOMs; *limit* is 1 to 100 (100)."""
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
        """List the AWS accounts that are registered; *ids* are account IDs.

        *limit* is 1 to 1,000. *is_horizon_acct* tells whether to list accounts that were registered for cloud security
        posture.
        """
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
        """Register an AWS account and make the script that installs it; *region* is a name like ``us-west-2``."""
        ...

    CreateAWSAccount = create_aws_account

    @delete(
        "DeleteAWSAccountsMixin0",
        "/kubernetes-protection/entities/accounts/aws/v1",
        scope="Kubernetes Protection",
        answers="json",
    )
    def delete_aws_accounts(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Remove AWS accounts from Kubernetes Protection."""
        ...

    DeleteAWSAccountsMixin0 = delete_aws_accounts
    DeleteAWSAccounts = delete_aws_accounts

    @patch(
        "UpdateAWSAccount",
        "/kubernetes-protection/entities/accounts/aws/v1",
        query={"ids", "region"},
        scope="Kubernetes Protection",
        repeatable=True,
    )
    def update_aws_account(
        self, *, ids: Strings, region: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Set the default region of an AWS account; *region* is a name like ``us-west-2``."""
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
        """List the Azure subscriptions that are registered; *ids* are tenant IDs.

        *limit* is 1 to 1,000. *is_horizon_acct* tells whether to list subscriptions that were registered for cloud
        security posture.
        """
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
        """Register an Azure subscription; give its ID and the ID of its tenant."""
        ...

    CreateAzureSubscription = create_azure_subscription

    @delete(
        "DeleteAzureSubscription", "/kubernetes-protection/entities/accounts/azure/v1", scope="Kubernetes Protection"
    )
    def delete_azure_subscription(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Remove Azure subscriptions from Kubernetes Protection; *ids* are subscription IDs."""
        ...

    DeleteAzureSubscription = delete_azure_subscription

    @get("GetLocations", "/kubernetes-protection/entities/cloud-locations/v1", scope="Kubernetes Protection")
    def get_locations(self, clouds: Strings | None = None, **more: Unpack[CallOptions]) -> Result[LocationResp]:
        """List the cloud regions that the service knows, for all *clouds* or some of them."""
        ...

    GetLocations = get_locations

    @get(
        "GetCombinedCloudClusters",
        "/kubernetes-protection/entities/cloud_cluster/v1",
        scope="Kubernetes Protection",
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
        """List cloud accounts together with the clusters in them.

        *ids* are IDs of cloud accounts. *limit* is the number of accounts, at most 1,000, and *offset* the number of
        accounts to skip (0). An account may have several records, one for each cluster, so ``pages()`` does not read
        this list.
        """
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
        """Read how Azure tenants are set up: client ID and subscriptions; *limit* is 1 to 1,000."""
        ...

    GetAzureTenantConfig = get_azure_tenant_config

    @get("GetStaticScripts", "/kubernetes-protection/entities/gen/scripts/v1", scope="Kubernetes Protection")
    def get_static_scripts(self, **more: Unpack[CallOptions]) -> Result[Any]:
        """Read the bash scripts that a registration uses."""
        ...

    GetStaticScripts = get_static_scripts

    @get(
        "GetHelmValuesYaml",
        "/kubernetes-protection/entities/integration/agent/v1",
        scope="Kubernetes Protection",
        produces=("application/json", "application/yaml"),
        answers="bytes",
        download=True,
    )
    def get_helm_values_yaml(
        self, cluster_name: str, *, is_self_managed_cluster: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download a values.yaml for the Helm chart of the agent, filled in for one cluster.

        For EKS *cluster_name* is the ARN of the cluster. *is_self_managed_cluster* is True if no cloud provider manages
        it.
        """
        ...

    GetHelmValuesYaml = get_helm_values_yaml

    @post(
        "RegenerateAPIKey",
        "/kubernetes-protection/entities/integration/api-key/v1",
        scope="Kubernetes Protection",
        secret={"api_key"},
    )
    def regenerate(self, body: Mapping[str, Any] | None = None, **more: Unpack[CallOptions]) -> Result[APIKey]:
        """Replace the API key for the Docker registry and return the new one."""
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
        """List the clusters that accounts and agents have reported; *limit* is 1 to 1,000.

        For EKS a cluster's name is its ARN, and the account is the AWS account ID.
        """
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
        """Start a scan of the Kubernetes inventory: a dry run, a full scan, or a refresh of the clusters."""
        ...

    TriggerScan = trigger_scan

    @patch(
        "PatchAzureServicePrincipal",
        "/kubernetes-protection/entities/service-principal/azure/v1",
        query={"client_id", "id"},
        scope="Kubernetes Protection",
        repeatable=True,
    )
    def update_azure_service_principal(
        self, *, id: str, client_id: str, **more: Unpack[CallOptions]
    ) -> Result[AzureTenantConfig]:
        """Store the client ID with which an Azure tenant is read; *id* is the tenant. Both are UUIDs."""
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
        """List Azure tenants with their subscriptions; *limit* is 1 to 1,000."""
        ...

    GetAzureTenantIDs = get_azure_tenant_ids

    @get("GetAzureInstallScript", "/kubernetes-protection/entities/user-script/azure/v1", scope="Kubernetes Protection")
    def get_azure_install_script(
        self, *, id: str | None = None, subscription_id: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[AzureBashScript]:
        """Read the script that grants access to an Azure tenant and its subscriptions."""
        ...

    GetAzureInstallScript = get_azure_install_script


Kubernetes_Protection = KubernetesProtection
