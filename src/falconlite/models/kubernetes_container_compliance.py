"""Models of the records of ``KubernetesContainerCompliance``."""

from __future__ import annotations

from pydantic import AliasChoices, Field

from falconlite.models.record import Figure, Many, Number, One, Record, Text


class APIAggregateGroupByClustersV2(Record):
    """One of the ``buckets`` of ``APIAggregateResponseGroupByClustersV2Item``."""

    cid: Text = None
    cloud_account_id: Text = None
    cloud_provider: Text = None
    cloud_region: Text = None
    cluster_derived_id: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    cluster_type: Text = None
    failed_containers_count: Number = None
    failed_images_count: Number = None
    failed_nodes_count: Number = None
    failed_rules_count: Number = None
    passed_containers_count: Number = None
    passed_images_count: Number = None
    passed_nodes_count: Number = None
    passed_rules_count: Number = None
    percentage_of_passed_assets: Figure = None
    percentage_of_passed_rules: Figure = None
    total_containers_count: Number = None
    total_images_count: Number = None
    total_nodes_count: Number = None


class APIAggregateResponseGroupByClustersV2Item(Record):
    """A compliance count by cluster, as ``aggregate_assessments_by_cluster`` returns it."""

    buckets: Many[APIAggregateGroupByClustersV2] = ()
    name: Text = None


class APIAssetComplianceFindingV1(Record):
    """One of the ``rule_status_list`` of ``APIAggregateComplianceByAssetTypeV1`` and others."""

    asset_type: Text = None
    framework_name: Text = None
    framework_name_version: Text = None
    framework_version: Text = None
    id: Text = None
    name: Text = None
    recommendation_id: Text = None
    severity: Number = None
    status: Text = None


class APIAggregateComplianceByAssetTypeV1(Record):
    """One of the ``buckets`` of ``APIAggregateResponseComplianceByAssetTypeV1Item``."""

    asset_type: Text = None
    failed_rules_count: Number = None
    passed_rules_count: Number = None
    percentage_of_passed_rules: Figure = None
    rule_status_list: Many[APIAssetComplianceFindingV1] = ()
    total_rules_count: Number = None


class APIAggregateResponseComplianceByAssetTypeV1Item(Record):
    """A compliance count by asset type, as ``aggregate_compliance_by_asset_type`` returns it."""

    buckets: Many[APIAggregateComplianceByAssetTypeV1] = ()
    name: Text = None


class APIAggregateComplianceByClusterTypeV1(Record):
    """One of the ``buckets`` of ``APIAggregateResponseComplianceByClusterTypeV1Item``."""

    cluster_type: Text = None
    failed_rules_count: Number = None
    passed_rules_count: Number = None
    percentage_of_passed_rules: Figure = None
    rule_status_list: Many[APIAssetComplianceFindingV1] = ()
    total_rules_count: Number = None


class APIAggregateResponseComplianceByClusterTypeV1Item(Record):
    """A compliance count by cluster type, as ``aggregate_compliance_by_cluster_type`` returns it."""

    buckets: Many[APIAggregateComplianceByClusterTypeV1] = ()
    name: Text = None


class APIAggregateComplianceByFrameworkV1(Record):
    """One of the ``buckets`` of ``APIAggregateResponseComplianceByFrameworkV1Item``."""

    failed_rules_count: Number = None
    framework_name: Text = None
    framework_name_version: Text = None
    framework_version: Text = None
    passed_rules_count: Number = None
    percentage_of_passed_rules: Figure = None
    rule_status_list: Many[APIAssetComplianceFindingV1] = ()
    total_rules_count: Number = None


class APIAggregateResponseComplianceByFrameworkV1Item(Record):
    """A compliance count by framework, as ``aggregate_compliance_by_framework`` returns it."""

    buckets: Many[APIAggregateComplianceByFrameworkV1] = ()
    name: Text = None


class CountBySeverity(Record):
    """The ``failed_rules_count_by_severity`` of ``APIAggregateFailedRulesByClustersV3`` and others."""

    item_1: Number = Field(default=None, validation_alias=AliasChoices("1", "item_1"))
    item_2: Number = Field(default=None, validation_alias=AliasChoices("2", "item_2"))
    item_3: Number = Field(default=None, validation_alias=AliasChoices("3", "item_3"))
    item_4: Number = Field(default=None, validation_alias=AliasChoices("4", "item_4"))


class APIAggregateFailedRulesByClustersV3(Record):
    """One of the ``buckets`` of ``APIAggregateResponseFailedRulesByClustersTypeV2Item``."""

    cid: Text = None
    cluster_derived_id: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    failed_rules_count: Number = None
    failed_rules_count_by_severity: One[CountBySeverity] = None


class APIAggregateResponseFailedRulesByClustersTypeV2Item(Record):
    """A count of failed rules by cluster type, as ``aggregate_failed_rules_by_clusters`` returns it."""

    buckets: Many[APIAggregateFailedRulesByClustersV3] = ()
    name: Text = None


class APIAggregationGroupByRulesResultV1(Record):
    """One of the ``buckets`` of ``APIAggregateResponseGroupByRulesV1Item``."""

    asset_type: Text = None
    failed_assessment_count: Number = None
    framework_name: Text = None
    framework_name_version: Text = None
    framework_version: Text = None
    id: Text = None
    name: Text = None
    passed_assessment_count: Number = None
    percentage_of_passed_assessments: Figure = None
    recommendation_id: Text = None
    severity: Number = None
    total_assessment_count: Number = None


class APIAggregateResponseGroupByRulesV1Item(Record):
    """A compliance count by rule, as ``aggregate_assessments_by_rules`` returns it."""

    buckets: Many[APIAggregationGroupByRulesResultV1] = ()
    name: Text = None


class APIAggregateTopFailedImagesV1(Record):
    """One of the ``buckets`` of ``APIAggregateResponseTopFailedImagesV1Item``."""

    asset_uid: Text = None
    cid: Text = None
    failed_rules_count: Number = None
    failed_rules_count_by_severity: One[CountBySeverity] = None
    image_digest: Text = None
    image_registry: Text = None
    image_repository: Text = None
    image_tag: Text = None


class APIAggregateResponseTopFailedImagesV1Item(Record):
    """Count of failed images, as ``aggregate_top_failed_images`` returns them."""

    buckets: Many[APIAggregateTopFailedImagesV1] = ()
    name: Text = None


class AssetFinding(Record):
    """One of the ``assessments`` of ``APICombinedImagesFindings`` and ``APICombinedNodesFindings``."""

    authority: Text = None
    framework: Text = None
    framework_name_version: Text = None
    framework_version: Text = None
    recommendation_id: Text = None
    rule_id: Text = None
    rule_name: Text = None
    severity: Number = None
    status: Text = None


class APICombinedImagesFindings(Record):
    """Group of findings of images, as ``image_findings`` returns them."""

    assessments: Many[AssetFinding] = ()
    cid: Text = None
    image_digest: Text = None
    image_id: Text = None
    image_registry: Text = None
    image_repository: Text = None
    image_tag: Text = None


class APICombinedNodesFindings(Record):
    """Group of findings of nodes, as ``node_findings`` returns them."""

    aid: Text = None
    assessments: Many[AssetFinding] = ()
    cid: Text = None
    cloud_account_id: Text = None
    cloud_provider: Text = None
    cloud_region: Text = None
    cluster_name: Text = None
    cluster_type: Text = None
    node_id: Text = None
    node_ipv4: Text = None
    node_ipv6: Text = None
    node_name: Text = None
    node_type: Number = None


class APIRuleMetadata(Record):
    """Rule metadata, as ``get_rules_metadata`` returns it."""

    assessment_status: Text = None
    asset_type: Text = None
    audit_procedure: Text = None
    default_value: Text = None
    description: Text = None
    framework_name: Text = None
    framework_name_version: Text = None
    framework_version: Text = None
    impact: Text = None
    name: Text = None
    recommendation_no: Text = None
    references: Text = None
    remediation: Text = None
    rule_id: Text = None
    severity: Text = None
