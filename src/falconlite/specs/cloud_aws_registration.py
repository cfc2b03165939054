"""Typed dicts of the request bodies of ``CloudAWSRegistration``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from falconlite.specs.body import Body


class AWSRegionalVPCConfiguration(Body, total=False):
    """A value in the ``dspm_custom_vpc_configuration`` of ``CloudAWSAccountCreateExtV1`` and others."""

    database_security_group_id: str
    db_subnet_a_id: str
    db_subnet_b_id: str
    scanner_security_group_id: str
    scanners_subnet_id: str
    vpc_id: str


class AccountProductRequestExtV1(Body, total=False):
    """One of the ``products`` of ``CloudAWSAccountCreateExtV1`` and ``AWSAccountPatchExtV1``."""

    features: Sequence[str]
    product: str


class CloudAWSAccountCreateExtV1(Body, total=False):
    """One of the ``resources`` of ``AWSAccountCreateRequestExtv1``."""

    account_id: str
    account_type: str
    cloudformation_stack_arn: str
    cloudtrail_region: str
    csp_events: bool
    deployment_method: str
    dspm_custom_vpc_configuration: Mapping[str, AWSRegionalVPCConfiguration]
    dspm_host_account_id: str
    dspm_network_configuration_type: str
    dspm_regions: Sequence[str]
    dspm_role: str
    dspm_service_permissions_override: Sequence[str]
    falcon_client_id: str
    iam_role_arn: str
    ioa_regions: Sequence[str]
    is_master: bool
    log_ingestion_method: str
    organization_id: str
    products: Sequence[AccountProductRequestExtV1]
    resource_name_prefix: str
    resource_name_suffix: str
    root_stack_id: str
    s3_log_ingestion_bucket_name: str
    s3_log_ingestion_bucket_prefix: str
    s3_log_ingestion_kms_key_arn: str
    s3_log_ingestion_sns_topic_arn: str
    target_ous: Sequence[str]
    use_existing_cloudtrail: bool
    vulnerability_scanning_custom_vpc_configuration: Mapping[str, AWSRegionalVPCConfiguration]
    vulnerability_scanning_host_account_id: str
    vulnerability_scanning_network_configuration_type: str
    vulnerability_scanning_regions: Sequence[str]
    vulnerability_scanning_role: str


class AWSAccountCreateRequestExtv1(Body, total=False):
    """The body of ``create_account``."""

    resources: Sequence[CloudAWSAccountCreateExtV1]


class AWSAccountPatchExtV1(Body, total=False):
    """One of the ``resources`` of ``AWSAccountPatchRequestExtV1``."""

    account_id: str
    cloudformation_stack_arn: str
    cloudtrail_region: str
    csp_events: bool
    disable_products: Sequence[AccountProductRequestExtV1]
    dspm_custom_vpc_configuration: Mapping[str, AWSRegionalVPCConfiguration]
    dspm_host_account_id: str
    dspm_network_configuration_type: str
    dspm_regions: Sequence[str]
    dspm_role: str
    dspm_service_permissions_override: Sequence[str]
    falcon_client_id: str
    ioa_regions: Sequence[str]
    log_ingestion_method: str
    organization_id: str
    products: Sequence[AccountProductRequestExtV1]
    reader_role_arn: str
    remediation_region: str
    remediation_tou_accepted: str
    resource_name_prefix: str
    resource_name_suffix: str
    s3_log_ingestion_bucket_name: str
    s3_log_ingestion_bucket_prefix: str
    s3_log_ingestion_kms_key_arn: str
    s3_log_ingestion_sns_topic_arn: str
    target_ous: Sequence[str]
    use_existing_cloudtrail: bool | None
    vulnerability_scanning_custom_vpc_configuration: Mapping[str, AWSRegionalVPCConfiguration]
    vulnerability_scanning_host_account_id: str
    vulnerability_scanning_network_configuration_type: str
    vulnerability_scanning_regions: Sequence[str]
    vulnerability_scanning_role: str


class AWSAccountPatchRequestExtV1(Body, total=False):
    """The body of ``update_account``."""

    resources: Sequence[AWSAccountPatchExtV1]
