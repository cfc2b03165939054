"""Models of the records of ``CloudAWSRegistration``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class HealthCheckTriggerInfo(Record):
    """A triggered health check, as ``trigger_health_check`` returns it."""

    fail: Number = None
    success: Number = None


class CloudCondition(Record):
    """One of the ``conditions`` of ``CloudAWSAccountV1`` and ``AWSAccountValidated``."""

    feature: Text = None
    is_visible: Flag = None
    last_transition: Timestamp = None
    message: Text = None
    product: Text = None
    reason: Text = None
    status: Text = None
    type: Text = None


class Permission(Record):
    """One of the ``permissions`` of ``FeaturePermission``."""

    name: Text = None
    status: Text = None


class FeaturePermission(Record):
    """One of the ``features`` of ``ProductPermission``."""

    feature: Text = None
    permissions: Many[Permission] = ()


class ProductPermission(Record):
    """One of the ``iam_service_permissions_status`` of ``CloudAWSAccountV1`` and ``AWSAccountValidated``."""

    features: Many[FeaturePermission] = ()
    product: Text = None


class AWSInventoryFilterSetting(Record):
    """One of the ``inventory_filter`` of ``CloudAWSAccountV1``."""

    account_id: Text = None
    regions: Many[str] = ()
    service: Text = None


class ProductFeatures(Record):
    """One of the ``products`` of ``CloudAWSAccountV1``."""

    features: Many[str] = ()
    product: Text = None


class AWSAccountResourceMetadata(Record):
    """The ``resource_metadata`` of ``CloudAWSAccountV1``."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    aws_cloudtrail_bucket_name: Text = None
    aws_cloudtrail_region: Text = None
    aws_eventbus_arn: Text = None
    cid: Text = None
    eventbus_name: Text = None
    external_id: Text = None
    iam_role_arn: Text = None
    intermediate_role_arn: Text = None


class FeatureStatus(Record):
    """One of the ``features`` of ``ProductFeaturesStatus``."""

    enabled: Flag = None
    failedPermissions: Many[str] = ()
    passedPermissions: Many[str] = ()
    status: Text = None


class ProductFeaturesStatus(Record):
    """One of the ``status`` of ``CloudAWSAccountV1`` and ``AWSAccountValidated``."""

    features: Many[FeatureStatus] = ()
    product: Text = None


class CloudAWSAccountV1(Record):
    """A cloud AWS account, as ``get_accounts``, ``create_account`` and ``update_account`` return it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    account_id: Text = None
    account_name: Text = None
    account_type: Text = None
    active_regions: Many[str] = ()
    cid: Text = None
    cloud_registration_enabled: Flag = None
    cloudformation_stack_arn: Text = None
    cloudformation_update_url: Text = None
    cloudformation_url: Text = None
    conditions: Many[CloudCondition] = ()
    csp_events: Flag = None
    cspm_enabled: Flag = None
    environment: Text = None
    falcon_client_id: Text = None
    iam_service_permissions_status: Many[ProductPermission] = ()
    inventory_filter: Many[AWSInventoryFilterSetting] = ()
    is_cspm_lite: Flag = None
    is_custom_rolename: Flag = None
    is_delegated_admin: Flag = None
    is_master: Flag = None
    ngsiem_enabled: Flag = None
    organization_id: Text = None
    products: Many[ProductFeatures] = ()
    registration_id: Text = None
    registration_status: Text = None
    remediation_cloudformation_url: Text = None
    resource_metadata: One[AWSAccountResourceMetadata] = None
    resource_name_prefix: Text = None
    resource_name_suffix: Text = None
    root_account_id: Text = None
    root_iam_role: Flag = None
    s3_url: Text = None
    settings: Any = None
    status: Many[ProductFeaturesStatus] = ()
    target_ous: Many[str] = ()
    template_source_region: Text = None
    use_existing_cloudtrail: Flag = None


class AWSAccountValidated(Record):
    """A validation of an AWS account, as ``validate_accounts`` returns it."""

    account_id: Text = None
    conditions: Many[CloudCondition] = ()
    iam_service_permissions_status: Many[ProductPermission] = ()
    status: Many[ProductFeaturesStatus] = ()
