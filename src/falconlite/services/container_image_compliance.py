"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.container_image_compliance import (
        ClusterWithFailedRules,
        ComplianceByRules,
        ComplianceExportGroupedByClustersReport,
        ComplianceExportGroupedByRulesReport,
        ComplianceFindingsGroupedByImagesWithScroll,
        ImagesWithRulesFailed,
        NonCompliantAssetsBySeverity,
        RulesFailedBySeverity,
        RulesWithNonCompliantAssets,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ContainerImageCompliance(Service):
    """TODO."""

    @get(
        "extAggregateClusterAssessments",
        "/container-compliance/aggregates/compliance-by-clusters/v2",
        scope="Falcon Container Image",
    )
    def aggregate_cluster_assessments(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ComplianceExportGroupedByClustersReport]:
        """TODO."""
        ...

    extAggregateClusterAssessments = aggregate_cluster_assessments

    @get(
        "extAggregateImageAssessments",
        "/container-compliance/aggregates/compliance-by-images/v2",
        pages=by_token("after"),
    )
    def aggregate_image_assessments(
        self,
        *,
        filter: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ComplianceFindingsGroupedByImagesWithScroll]:
        """TODO."""
        ...

    extAggregateImageAssessments = aggregate_image_assessments

    @get(
        "extAggregateRulesAssessments",
        "/container-compliance/aggregates/compliance-by-rules/v2",
        scope="Falcon Container Image",
    )
    def aggregate_rules_assessments(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ComplianceExportGroupedByRulesReport]:
        """TODO."""
        ...

    extAggregateRulesAssessments = aggregate_rules_assessments

    @get(
        "extAggregateFailedContainersByRulesPath",
        "/container-compliance/aggregates/failed-containers-by-rules/v2",
        scope="Falcon Container Image",
    )
    def aggregate_failed_containers_by_rules(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[RulesWithNonCompliantAssets]:
        """TODO."""
        ...

    extAggregateFailedContainersByRulesPath = aggregate_failed_containers_by_rules

    @get(
        "extAggregateFailedContainersCountBySeverity",
        "/container-compliance/aggregates/failed-containers-count-by-severity/v2",
        scope="Falcon Container Image",
    )
    def aggregate_failed_containers_count_by_severity(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[NonCompliantAssetsBySeverity]:
        """TODO."""
        ...

    extAggregateFailedContainersCountBySeverity = aggregate_failed_containers_count_by_severity

    @get(
        "extAggregateFailedImagesByRulesPath",
        "/container-compliance/aggregates/failed-images-by-rules/v2",
        scope="Falcon Container Image",
    )
    def aggregate_failed_images_by_rules(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[RulesWithNonCompliantAssets]:
        """TODO."""
        ...

    extAggregateFailedImagesByRulesPath = aggregate_failed_images_by_rules

    @get(
        "extAggregateFailedImagesCountBySeverity",
        "/container-compliance/aggregates/failed-images-count-by-severity/v2",
        scope="Falcon Container Image",
    )
    def aggregate_failed_images_count_by_severity(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[NonCompliantAssetsBySeverity]:
        """TODO."""
        ...

    extAggregateFailedImagesCountBySeverity = aggregate_failed_images_count_by_severity

    @get(
        "extAggregateFailedRulesByClusters",
        "/container-compliance/aggregates/failed-rules-by-clusters/v2",
        scope="Falcon Container Image",
    )
    def aggregate_failed_rules_by_clusters(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ClusterWithFailedRules]:
        """TODO."""
        ...

    extAggregateFailedRulesByClusters = aggregate_failed_rules_by_clusters

    @get(
        "extAggregateFailedRulesByImages",
        "/container-compliance/aggregates/failed-rules-by-images/v2",
        scope="Falcon Container Image",
    )
    def aggregate_failed_rules_by_image(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ImagesWithRulesFailed]:
        """TODO."""
        ...

    extAggregateFailedRulesByImages = aggregate_failed_rules_by_image

    @get(
        "extAggregateFailedRulesCountBySeverity",
        "/container-compliance/aggregates/failed-rules-count-by-severity/v2",
        scope="Falcon Container Image",
    )
    def aggregate_failed_rules_count_by_severity(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[RulesFailedBySeverity]:
        """TODO."""
        ...

    extAggregateFailedRulesCountBySeverity = aggregate_failed_rules_count_by_severity

    @get(
        "extAggregateRulesByStatus",
        "/container-compliance/aggregates/rules-by-status/v2",
        scope="Falcon Container Image",
    )
    def aggregate_rules_by_status(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ComplianceByRules]:
        """TODO."""
        ...

    extAggregateRulesByStatus = aggregate_rules_by_status


ComplianceAssessments = ContainerImageCompliance
