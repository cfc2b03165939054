"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_aws_registration import AWSAccountValidated, CloudAWSAccountV1, HealthCheckTriggerInfo
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.cloud_aws_registration import AccountProductRequestExtV1


class CloudAWSRegistration(Service):
    """TODO."""

    scope = "Cloud Security AWS Registration"

    @post(
        "cloud-registration-aws-trigger-health-check",
        "/cloud-security-registration-aws/entities/account-scans/v1",
        query={"account_ids", "organization_ids"},
        wire={"account_ids": "account-ids", "organization_ids": "organization-ids"},
        reads=True,
    )
    def trigger_health_check(
        self,
        *,
        account_ids: Strings | None = None,
        organization_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[HealthCheckTriggerInfo]:
        """TODO."""
        ...

    cloud_registration_aws_trigger_health_check = trigger_health_check

    @get(
        "cloud-registration-aws-get-accounts",
        "/cloud-security-registration-aws/entities/account/v1",
        wire={"organization_ids": "organization-ids"},
    )
    def get_accounts(
        self, *, ids: Strings | None = None, organization_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[CloudAWSAccountV1]:
        """TODO."""
        ...

    cloud_registration_aws_get_accounts = get_accounts

    @post(
        "cloud-registration-aws-create-account",
        "/cloud-security-registration-aws/entities/account/v1",
        shape=one_resource,
    )
    def create_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_id: str | None = None,
        account_type: str | None = None,
        cloudformation_stack_arn: str | None = None,
        cloudtrail_region: str | None = None,
        csp_events: bool | None = None,
        deployment_method: str | None = None,
        dspm_custom_vpc_configuration: Mapping[str, Any] | None = None,
        dspm_host_account_id: str | None = None,
        dspm_network_configuration_type: str | None = None,
        dspm_regions: Strings | None = None,
        dspm_role: str | None = None,
        dspm_service_permissions_override: Strings | None = None,
        falcon_client_id: str | None = None,
        iam_role_arn: str | None = None,
        ioa_regions: Strings | None = None,
        is_master: bool | None = None,
        log_ingestion_method: str | None = None,
        organization_id: str | None = None,
        products: Sequence[AccountProductRequestExtV1] | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        root_stack_id: str | None = None,
        s3_log_ingestion_bucket_name: str | None = None,
        s3_log_ingestion_bucket_prefix: str | None = None,
        s3_log_ingestion_kms_key_arn: str | None = None,
        s3_log_ingestion_sns_topic_arn: str | None = None,
        target_ous: Strings | None = None,
        use_existing_cloudtrail: bool | None = None,
        vulnerability_scanning_custom_vpc_configuration: Mapping[str, Any] | None = None,
        vulnerability_scanning_host_account_id: str | None = None,
        vulnerability_scanning_network_configuration_type: str | None = None,
        vulnerability_scanning_regions: Strings | None = None,
        vulnerability_scanning_role: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CloudAWSAccountV1]:
        """TODO."""
        ...

    cloud_registration_aws_create_account = create_account

    @patch(
        "cloud-registration-aws-update-account",
        "/cloud-security-registration-aws/entities/account/v1",
        shape=one_resource,
    )
    def update_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_id: str | None = None,
        cloudformation_stack_arn: str | None = None,
        cloudtrail_region: str | None = None,
        csp_events: bool | None = None,
        disable_products: Sequence[AccountProductRequestExtV1] | None = None,
        dspm_custom_vpc_configuration: Mapping[str, Any] | None = None,
        dspm_host_account_id: str | None = None,
        dspm_network_configuration_type: str | None = None,
        dspm_regions: Strings | None = None,
        dspm_role: str | None = None,
        dspm_service_permissions_override: Strings | None = None,
        falcon_client_id: str | None = None,
        ioa_regions: Strings | None = None,
        log_ingestion_method: str | None = None,
        organization_id: str | None = None,
        products: Sequence[AccountProductRequestExtV1] | None = None,
        reader_role_arn: str | None = None,
        remediation_region: str | None = None,
        remediation_tou_accepted: datetime | str | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        s3_log_ingestion_bucket_name: str | None = None,
        s3_log_ingestion_bucket_prefix: str | None = None,
        s3_log_ingestion_kms_key_arn: str | None = None,
        s3_log_ingestion_sns_topic_arn: str | None = None,
        target_ous: Strings | None = None,
        use_existing_cloudtrail: bool | None = None,
        vulnerability_scanning_custom_vpc_configuration: Mapping[str, Any] | None = None,
        vulnerability_scanning_host_account_id: str | None = None,
        vulnerability_scanning_network_configuration_type: str | None = None,
        vulnerability_scanning_regions: Strings | None = None,
        vulnerability_scanning_role: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CloudAWSAccountV1]:
        """TODO."""
        ...

    cloud_registration_aws_update_account = update_account

    @delete(
        "cloud-registration-aws-delete-account",
        "/cloud-security-registration-aws/entities/account/v1",
        wire={"organization_ids": "organization-ids"},
    )
    def delete_account(
        self, *, ids: Strings, organization_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    cloud_registration_aws_delete_account = delete_account

    @post(
        "cloud-registration-aws-validate-accounts",
        "/cloud-security-registration-aws/entities/account/validate/v1",
        query={"account_id", "iam_role_arn", "organization_id"},
        wire={"account_id": "account-id", "iam_role_arn": "iam-role-arn", "organization_id": "organization-id"},
        reads=True,
    )
    def validate_accounts(
        self,
        *,
        account_id: str | None = None,
        iam_role_arn: str | None = None,
        organization_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountValidated]:
        """TODO."""
        ...

    cloud_registration_aws_validate_accounts = validate_accounts

    @get(
        "cloud-registration-aws-query-accounts",
        "/cloud-security-registration-aws/queries/account/v1",
        wire={"organization_ids": "organization-ids", "account_status": "account-status"},
        pages=by_offset(most=500),
    )
    def query_accounts(
        self,
        *,
        products: Strings,
        features: Strings,
        limit: int | None = None,
        offset: int | None = None,
        group_by: Literal["organization"] | None = None,
        organization_ids: Strings | None = None,
        account_status: Literal["provisioned", "operational"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    cloud_registration_aws_query_accounts = query_accounts
