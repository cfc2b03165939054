"""Kubernetes container compliance: results of clusters, nodes and images for each compliance rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.kubernetes_container_compliance import (
        APIAggregateResponseComplianceByAssetTypeV1Item,
        APIAggregateResponseComplianceByClusterTypeV1Item,
        APIAggregateResponseComplianceByFrameworkV1Item,
        APIAggregateResponseFailedRulesByClustersTypeV2Item,
        APIAggregateResponseGroupByClustersV2Item,
        APIAggregateResponseGroupByRulesV1Item,
        APIAggregateResponseTopFailedImagesV1Item,
        APICombinedImagesFindings,
        APICombinedNodesFindings,
        APIRuleMetadata,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class KubernetesContainerCompliance(Service):
    """Kubernetes container compliance: count assessments and rules, and list the findings of images and nodes.

    *filter* is FQL over ``cid``, ``cloud_info.`` (cloud_account_id, cloud_provider, cloud_region, cluster_id,
    cluster_name, cluster_type) and ``compliance_finding.`` (asset_type, framework_name, framework_version,
    framework_name_version, severity, in findings also id, status and asset_uid).
    """

    @get(
        "AggregateAssessmentsGroupedByClustersV2",
        "/container-compliance/aggregates/clusters/v2",
    )
    def aggregate_assessments_by_cluster(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIAggregateResponseGroupByClustersV2Item]:
        """Count passed and failed assessments for each cluster, by type of asset.

        *limit* is the number of clusters, 1 to 500 (20), and *offset* the number to skip (0). They are the ``buckets``
        of a record, so increase *offset* by their number for the next call. *filter* does not take
        ``compliance_finding.asset_type``.
        """
        ...

    AggregateAssessmentsGroupedByClustersV2 = aggregate_assessments_by_cluster

    @get("AggregateComplianceByAssetType", "/container-compliance/aggregates/compliance-by-asset-type/v2")
    def aggregate_compliance_by_asset_type(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseComplianceByAssetTypeV1Item]:
        """Count assessments and the states of rules for each type of asset."""
        ...

    AggregateComplianceByAssetType = aggregate_compliance_by_asset_type

    @get("AggregateComplianceByClusterType", "/container-compliance/aggregates/compliance-by-cluster-type/v2")
    def aggregate_compliance_by_cluster_type(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseComplianceByClusterTypeV1Item]:
        """Count assessments and the states of rules for each type of cluster."""
        ...

    AggregateComplianceByClusterType = aggregate_compliance_by_cluster_type

    @get("AggregateComplianceByFramework", "/container-compliance/aggregates/compliance-by-framework/v2")
    def aggregate_compliance_by_framework(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseComplianceByFrameworkV1Item]:
        """Count assessments and the states of rules for each compliance framework."""
        ...

    AggregateComplianceByFramework = aggregate_compliance_by_framework

    @get("AggregateFailedRulesByClustersV3", "/container-compliance/aggregates/failed-rules-by-clusters/v3")
    def aggregate_failed_rules_by_clusters(
        self, *, filter: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseFailedRulesByClustersTypeV2Item]:
        """List the clusters with most failed rules, by severity; *limit* is 1 to 100 (10)."""
        ...

    AggregateFailedRulesByClustersV3 = aggregate_failed_rules_by_clusters

    @get("AggregateAssessmentsGroupedByRulesV2", "/container-compliance/aggregates/rules/v2")
    def aggregate_assessments_by_rules(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIAggregateResponseGroupByRulesV1Item]:
        """Count passed and failed assessments for each rule.

        *limit* is the number of rules, 1 to 500 (20), and *offset* the number to skip (0). They are the ``buckets`` of
        a record, so increase *offset* by their number for the next call. *filter* also takes the rule's
        ``compliance_finding.id`` and ``compliance_finding.status``.
        """
        ...

    AggregateAssessmentsGroupedByRulesV2 = aggregate_assessments_by_rules

    @get("AggregateTopFailedImages", "/container-compliance/aggregates/top-failed-images/v2")
    def aggregate_top_failed_images(
        self, *, filter: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseTopFailedImagesV1Item]:
        """List the images with most failed assessments, by severity; *limit* is 1 to 100 (10)."""
        ...

    AggregateTopFailedImages = aggregate_top_failed_images

    @get(
        "CombinedImagesFindings",
        "/container-compliance/combined/findings-by-images/v2",
        pages=by_token("after", most=100),
    )
    def image_findings(
        self,
        *,
        filter: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APICombinedImagesFindings]:
        """List the findings of images, page by page; *limit* is 1 to 100 images (100).

        *after* is the token of the previous answer. *filter* also takes ``cloud_info.namespace``, image_id, image_tag,
        image_digest, image_registry and image_repository.
        """
        ...

    CombinedImagesFindings = image_findings

    @get(
        "CombinedNodesFindings",
        "/container-compliance/combined/findings-by-nodes/v2",
        pages=by_token("after", most=100),
    )
    def node_findings(
        self,
        *,
        filter: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APICombinedNodesFindings]:
        """List the findings of nodes, page by page; *limit* is 1 to 100 nodes (100).

        *after* is the token of the previous answer. *filter* also takes aid, node_id, node_name and node_type.
        """
        ...

    CombinedNodesFindings = node_findings

    @get("getRulesMetadataByID", "/container-compliance/combined/rule-details-by-rule-ids/v1", key="rule_id")
    def get_rules_metadata(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIRuleMetadata]:
        """Describe rules by ID: the requirement, how to audit it and how to repair a failure."""
        ...

    getRulesMetadataByID = get_rules_metadata
