"""Container image compliance: results of the benchmark rules for images, containers and clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    """Count and group the results of compliance rules for images, containers and Kubernetes clusters.

    Scopes: Falcon Container Image: Read. *filter* is FQL. Common fields are ``cid``, ``image_id``, ``image_digest``,
    ``image_registry``, ``image_repository``, ``image_tag``, ``asset_type`` (``container`` or ``image``),
    ``cloud_info.cloud_account_id``, ``cloud_info.cloud_provider``, ``cloud_info.cloud_region``,
    ``cloud_info.cluster_name``, ``cloud_info.namespace``, ``compliance_finding.id``, ``compliance_finding.name``,
    ``compliance_finding.framework`` (``CIS``) and ``compliance_finding.severity``: 4 critical, 3 high, 2 medium, 1 low.
    None of the lists pages.
    """

    scope = "Falcon Container Image"

    @get(
        "extAggregateClusterAssessments",
        "/container-compliance/aggregates/compliance-by-clusters/v2",
    )
    def aggregate_cluster_assessments(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ComplianceExportGroupedByClustersReport]:
        """List the clusters with the results of the rules for each."""
        ...

    extAggregateClusterAssessments = aggregate_cluster_assessments

    @get(
        "extAggregateImageAssessments",
        "/container-compliance/aggregates/compliance-by-images/v2",
        answers="object",
    )
    def aggregate_image_assessments(
        self,
        *,
        filter: str | None = None,
        after: str | None = None,
        limit: int | str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ComplianceFindingsGroupedByImagesWithScroll]:
        """List the images with the results of the rules for each; *limit* is the number of images (10,000).

        The answer is one record: the images are its ``results``, and ``after`` beside them continues the list. Give it
        as *after* in the next call, and leave that out in the first one. ``pages()`` does not do that for you, because
        the token is not where the other lists have it.
        """
        ...

    extAggregateImageAssessments = aggregate_image_assessments

    @get(
        "extAggregateRulesAssessments",
        "/container-compliance/aggregates/compliance-by-rules/v2",
    )
    def aggregate_rules_assessments(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ComplianceExportGroupedByRulesReport]:
        """List the rules with the results of each for all assets that *filter* matches."""
        ...

    extAggregateRulesAssessments = aggregate_rules_assessments

    @get(
        "extAggregateFailedContainersByRulesPath",
        "/container-compliance/aggregates/failed-containers-by-rules/v2",
    )
    def aggregate_failed_containers_by_rules(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[RulesWithNonCompliantAssets]:
        """List the rules that containers failed, with the containers of each."""
        ...

    extAggregateFailedContainersByRulesPath = aggregate_failed_containers_by_rules

    @get(
        "extAggregateFailedContainersCountBySeverity",
        "/container-compliance/aggregates/failed-containers-count-by-severity/v2",
    )
    def aggregate_failed_containers_count_by_severity(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[NonCompliantAssetsBySeverity]:
        """Count the containers that failed a rule, by severity."""
        ...

    extAggregateFailedContainersCountBySeverity = aggregate_failed_containers_count_by_severity

    @get(
        "extAggregateFailedImagesByRulesPath",
        "/container-compliance/aggregates/failed-images-by-rules/v2",
    )
    def aggregate_failed_images_by_rules(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[RulesWithNonCompliantAssets]:
        """List the rules that images failed, with the images of each."""
        ...

    extAggregateFailedImagesByRulesPath = aggregate_failed_images_by_rules

    @get(
        "extAggregateFailedImagesCountBySeverity",
        "/container-compliance/aggregates/failed-images-count-by-severity/v2",
    )
    def aggregate_failed_images_count_by_severity(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[NonCompliantAssetsBySeverity]:
        """Count the images that failed a rule, by severity."""
        ...

    extAggregateFailedImagesCountBySeverity = aggregate_failed_images_count_by_severity

    @get(
        "extAggregateFailedRulesByClusters",
        "/container-compliance/aggregates/failed-rules-by-clusters/v2",
    )
    def aggregate_failed_rules_by_clusters(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ClusterWithFailedRules]:
        """List the clusters with the rules that failed there, by severity."""
        ...

    extAggregateFailedRulesByClusters = aggregate_failed_rules_by_clusters

    @get(
        "extAggregateFailedRulesByImages",
        "/container-compliance/aggregates/failed-rules-by-images/v2",
    )
    def aggregate_failed_rules_by_image(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ImagesWithRulesFailed]:
        """List the images that failed rules, with the number of rules of each severity."""
        ...

    extAggregateFailedRulesByImages = aggregate_failed_rules_by_image

    @get(
        "extAggregateFailedRulesCountBySeverity",
        "/container-compliance/aggregates/failed-rules-count-by-severity/v2",
    )
    def aggregate_failed_rules_count_by_severity(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[RulesFailedBySeverity]:
        """Count the rules that failed for any asset that *filter* matches, by severity."""
        ...

    extAggregateFailedRulesCountBySeverity = aggregate_failed_rules_count_by_severity

    @get(
        "extAggregateRulesByStatus",
        "/container-compliance/aggregates/rules-by-status/v2",
    )
    def aggregate_rules_by_status(
        self, *, filter: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ComplianceByRules]:
        """List the rules by whether they passed or failed.

        *filter* also takes container_id and container_name.
        """
        ...

    extAggregateRulesByStatus = aggregate_rules_by_status


ComplianceAssessments = ContainerImageCompliance
