"""Typed dicts of the request bodies of ``ScanningOrchestrator``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from falconlite.specs.body import Body


class Cadence(Body, total=False):
    """The ``cadence`` of ``ScheduleRuleInput`` and ``UpdateScheduleResource``."""

    unit: Literal["Week", "Month"]
    value: int


class DSPMScanningConfig(Body, total=False):
    """The ``dspm_scanning_config`` of ``ScheduleRuleInput`` and ``ScanConfig``."""

    classification_scan_mode: Literal["standard", "ai"]
    scan_type: Literal["quick", "deep"]


class ScheduleRuleInput(Body, total=False):
    """One of the ``resources`` of ``CreateSchedulesRequest``."""

    account_ids: Sequence[str]
    all_accounts: bool
    all_regions: bool
    cadence: Cadence
    cloud_group_ids: Sequence[str]
    dspm_scanning_config: DSPMScanningConfig
    enable: bool
    name: str
    provider_type: Literal["aws", "azure", "gcp", "cloud_groups"]
    scan_product: Literal["dspm_scanning", "vulnerability_scanning"]
    selected_regions: Sequence[str]
    service_names: Sequence[str]


class CreateSchedulesRequest(Body, total=False):
    """The body of ``create_schedules``."""

    resources: Sequence[ScheduleRuleInput]


class AWSAssetFilter(Body, total=False):
    """The ``aws`` of ``AssetFilter``."""

    account_ids: Sequence[str]
    all_accounts: bool
    all_regions: bool
    regions: Sequence[str]
    service_names: Sequence[
        Literal["S3", "RDS", "DynamoDB", "Redshift", "EC2", "Blob Storage", "Azure Virtual Machine", "GCS Bucket"]
    ]


class AzureAssetFilter(Body, total=False):
    """The ``azure`` of ``AssetFilter``."""

    all_locations: bool
    all_subscriptions: bool
    locations: Sequence[str]
    service_names: Sequence[
        Literal["S3", "RDS", "DynamoDB", "Redshift", "EC2", "Blob Storage", "Azure Virtual Machine", "GCS Bucket"]
    ]
    subscription_ids: Sequence[str]


class CloudGroupsAssetFilter(Body, total=False):
    """The ``cloud_groups`` of ``AssetFilter``."""

    cloud_group_ids: Sequence[str]
    provider_account_ids: Sequence[str]
    service_names: Sequence[
        Literal["S3", "RDS", "DynamoDB", "Redshift", "EC2", "Blob Storage", "Azure Virtual Machine", "GCS Bucket"]
    ]


class GCPAssetFilter(Body, total=False):
    """The ``gcp`` of ``AssetFilter``."""

    all_projects: bool
    all_regions: bool
    project_ids: Sequence[str]
    regions: Sequence[str]
    service_names: Sequence[
        Literal["S3", "RDS", "DynamoDB", "Redshift", "EC2", "Blob Storage", "Azure Virtual Machine", "GCS Bucket"]
    ]


class AssetFilter(Body, total=False):
    """The ``asset_filter`` of ``UpdateScheduleResource``."""

    aws: AWSAssetFilter
    azure: AzureAssetFilter
    cloud_groups: CloudGroupsAssetFilter
    gcp: GCPAssetFilter
    provider_type: Literal["aws", "azure", "gcp", "cloud_groups"]


class ScanConfig(Body, total=False):
    """The ``scan_config`` of ``UpdateScheduleResource``."""

    dspm_scanning_config: DSPMScanningConfig


class UpdateScheduleResource(Body, total=False):
    """One of the ``resources`` of ``UpdateSchedulesRequest``."""

    asset_filter: AssetFilter
    cadence: Cadence
    enable: bool
    id: str
    name: str
    scan_config: ScanConfig


class UpdateSchedulesRequest(Body, total=False):
    """The body of ``update_schedules``."""

    resources: Sequence[UpdateScheduleResource]
