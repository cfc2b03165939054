"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset, by_token
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
    """TODO."""

    @get("AggregateAssessmentsGroupedByClustersV2", "/container-compliance/aggregates/clusters/v2", pages=by_offset())
    def aggregate_assessments_by_cluster(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIAggregateResponseGroupByClustersV2Item]:
        """TODO."""
        ...

    AggregateAssessmentsGroupedByClustersV2 = aggregate_assessments_by_cluster

    @get("AggregateComplianceByAssetType", "/container-compliance/aggregates/compliance-by-asset-type/v2")
    def aggregate_compliance_by_asset_type(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseComplianceByAssetTypeV1Item]:
        """TODO."""
        ...

    AggregateComplianceByAssetType = aggregate_compliance_by_asset_type

    @get("AggregateComplianceByClusterType", "/container-compliance/aggregates/compliance-by-cluster-type/v2")
    def aggregate_compliance_by_cluster_type(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseComplianceByClusterTypeV1Item]:
        """TODO."""
        ...

    AggregateComplianceByClusterType = aggregate_compliance_by_cluster_type

    @get("AggregateComplianceByFramework", "/container-compliance/aggregates/compliance-by-framework/v2")
    def aggregate_compliance_by_framework(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseComplianceByFrameworkV1Item]:
        """TODO."""
        ...

    AggregateComplianceByFramework = aggregate_compliance_by_framework

    @get("AggregateFailedRulesByClustersV3", "/container-compliance/aggregates/failed-rules-by-clusters/v3")
    def aggregate_failed_rules_by_clusters(
        self, *, filter: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseFailedRulesByClustersTypeV2Item]:
        """TODO."""
        ...

    AggregateFailedRulesByClustersV3 = aggregate_failed_rules_by_clusters

    @get("AggregateAssessmentsGroupedByRulesV2", "/container-compliance/aggregates/rules/v2", pages=by_offset())
    def aggregate_assessments_by_rules(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIAggregateResponseGroupByRulesV1Item]:
        """TODO."""
        ...

    AggregateAssessmentsGroupedByRulesV2 = aggregate_assessments_by_rules

    @get("AggregateTopFailedImages", "/container-compliance/aggregates/top-failed-images/v2")
    def aggregate_top_failed_images(
        self, *, filter: str | None = None, limit: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIAggregateResponseTopFailedImagesV1Item]:
        """TODO."""
        ...

    AggregateTopFailedImages = aggregate_top_failed_images

    @get("CombinedImagesFindings", "/container-compliance/combined/findings-by-images/v2", pages=by_token("after"))
    def image_findings(
        self,
        *,
        filter: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APICombinedImagesFindings]:
        """TODO."""
        ...

    CombinedImagesFindings = image_findings

    @get(
        "CombinedNodesFindings",
        "/container-compliance/combined/findings-by-nodes/v2",
        pages=by_token("after"),
        key="aid",
    )
    def node_findings(
        self,
        *,
        filter: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APICombinedNodesFindings]:
        """TODO."""
        ...

    CombinedNodesFindings = node_findings

    @get("getRulesMetadataByID", "/container-compliance/combined/rule-details-by-rule-ids/v1")
    def get_rules_metadata(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIRuleMetadata]:
        """TODO."""
        ...

    getRulesMetadataByID = get_rules_metadata
