"""Models of the records of ``ContainerImageCompliance``."""

from __future__ import annotations

from typing import Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Figure, Many, Number, Record, Text


class ComplianceExportGroupedByClustersReport(Record):
    """A compliance report by cluster, as ``aggregate_cluster_assessments`` returns it."""

    cid: Text = None
    cloud_account_id: Text = None
    cloud_provider: Text = None
    cloud_region: Text = None
    cluster_name: Text = None
    failed_critical_rules: Number = None
    failed_high_rules: Number = None
    failed_rules: Number = None
    failed_rules_list: Text = None
    non_compliant_containers: Number = None
    non_compliant_images: Number = None
    passed_rules: Number = None
    percentage_of_compliant_assets: Figure = None
    total_containers: Number = None
    total_images: Number = None


class ComplianceExportGroupedByImagesReport(Record):
    """One of the ``results`` of ``ComplianceFindingsGroupedByImagesWithScroll``."""

    authority: Text = None
    cid: Text = None
    framework: Text = None
    framework_name_version: Text = None
    framework_version: Text = None
    image_digest: Text = None
    image_id: Text = None
    image_registry: Text = None
    image_repository: Text = None
    image_tag: Text = None
    name: Text = None
    recommendation_id: Text = None
    severity: Number = None
    status: Text = None


class ComplianceFindingsGroupedByImagesWithScroll(Record):
    """A page of compliance findings by image, as ``aggregate_image_assessments`` returns it."""

    after: Any = None
    results: Many[ComplianceExportGroupedByImagesReport] = ()


class ComplianceExportGroupedByRulesReport(Record):
    """A compliance report by rule, as ``aggregate_rules_assessments`` returns it."""

    asset_type: Text = None
    authority: Text = None
    clusters: Number = None
    clusters_list: Text = None
    failed_containers: Number = None
    failed_images: Number = None
    name: Text = None
    passed_containers: Number = None
    passed_images: Number = None
    rule_id: Text = None
    severity: Figure = None
    total_containers: Number = None
    total_images: Number = None


class RuleWithNonCompliantAssets(Record):
    """One of the ``rules`` of ``RulesWithNonCompliantAssets``."""

    asset_count: Number = None
    name: Text = None
    recommendation_id: Text = None
    severity: Number = None


class RulesWithNonCompliantAssets(Record):
    """Rule with its non-compliant assets, as ``aggregate_failed_containers_by_rules`` and others return them."""

    not_applicable_filters: Text = None
    rules: Many[RuleWithNonCompliantAssets] = ()


class NonCompliantAssetsBySeverity(Record):
    """A count of non-compliant assets by severity, as ``aggregate_failed_containers_count_by_severity`` returns it."""

    item_1: Number = Field(default=None, validation_alias=AliasChoices("1", "item_1"))
    item_2: Number = Field(default=None, validation_alias=AliasChoices("2", "item_2"))
    item_3: Number = Field(default=None, validation_alias=AliasChoices("3", "item_3"))
    item_4: Number = Field(default=None, validation_alias=AliasChoices("4", "item_4"))
    not_applicable_filters: Text = None


class ClusterWithFailedRules(Record):
    """Cluster with its failed rules, as ``aggregate_failed_rules_by_clusters`` returns them."""

    item_1: Number = Field(default=None, validation_alias=AliasChoices("1", "item_1"))
    item_2: Number = Field(default=None, validation_alias=AliasChoices("2", "item_2"))
    item_3: Number = Field(default=None, validation_alias=AliasChoices("3", "item_3"))
    item_4: Number = Field(default=None, validation_alias=AliasChoices("4", "item_4"))
    cluster_id: Text = None
    cluster_name: Text = None


class ImageWithRulesFailed(Record):
    """One of the ``images`` of ``ImagesWithRulesFailed``."""

    item_1: Number = Field(default=None, validation_alias=AliasChoices("1", "item_1"))
    item_2: Number = Field(default=None, validation_alias=AliasChoices("2", "item_2"))
    item_3: Number = Field(default=None, validation_alias=AliasChoices("3", "item_3"))
    item_4: Number = Field(default=None, validation_alias=AliasChoices("4", "item_4"))
    image_digest: Text = None
    image_registry: Text = None
    image_repository: Text = None
    image_tag: Text = None


class ImagesWithRulesFailed(Record):
    """Image with its failed rules, as ``aggregate_failed_rules_by_image`` returns them."""

    images: Many[ImageWithRulesFailed] = ()
    not_applicable_filters: Text = None


class RulesFailedBySeverity(Record):
    """A count of failed rules by severity, as ``aggregate_failed_rules_count_by_severity`` returns it."""

    item_1: Number = Field(default=None, validation_alias=AliasChoices("1", "item_1"))
    item_2: Number = Field(default=None, validation_alias=AliasChoices("2", "item_2"))
    item_3: Number = Field(default=None, validation_alias=AliasChoices("3", "item_3"))
    item_4: Number = Field(default=None, validation_alias=AliasChoices("4", "item_4"))


class RuleStatus(Record):
    """One of the ``rule_status_list`` of ``ComplianceByRules``."""

    name: Text = None
    recommendation_id: Text = None
    status: Text = None


class ComplianceByRules(Record):
    """A rule with its compliance, as ``aggregate_rules_by_status`` returns it."""

    not_applicable_filters: Text = None
    percentage_of_passed_rules: Figure = None
    rule_status_list: Many[RuleStatus] = ()
