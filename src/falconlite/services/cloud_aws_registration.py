"""AWS accounts registered with Falcon Cloud Security."""

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
    """AWS accounts of Falcon Cloud Security: find, describe, register, change, check and remove them.

    Scopes: Cloud Security AWS Registration: Read, also for health checks; Cloud Security AWS Registration: Write for
    changes of accounts.

    An account ID has 12 digits, an organization ID is ``o-...``. A registration may succeed for a part of its accounts:
    the status is then 207, and ``errors`` names the others.
    """

    scope = "Cloud Security AWS Registration"

    @post(
        "cloud-registration-aws-trigger-health-check",
        "/cloud-security-registration-aws/entities/account-scans/v1",
        query={"account_ids", "organization_ids"},
        wire={"account_ids": "account-ids", "organization_ids": "organization-ids"},
        access="Read",
    )
    def trigger_health_check(
        self,
        *,
        account_ids: Strings | None = None,
        organization_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[HealthCheckTriggerInfo]:
        """Start health checks of AWS accounts, and return how many started and how many failed to.

        *account_ids* takes 50 accounts a call, *organization_ids* 10 organizations.
        """
        ...

    cloud_registration_aws_trigger_health_check = trigger_health_check

    @get(
        "cloud-registration-aws-get-accounts",
        "/cloud-security-registration-aws/entities/account/v1",
        wire={"organization_ids": "organization-ids"},
        key="account_id",
    )
    def get_accounts(
        self, *, ids: Strings | None = None, organization_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[CloudAWSAccountV1]:
        """Describe AWS accounts by ID, or the accounts of organizations: products, status, conditions and settings."""
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
        """Register an AWS account or organization with Falcon Cloud Security.

        *products* are the products to turn on: a list of dicts with ``product`` and ``features``. *is_master* marks the
        management account of the organization, *target_ous* are its organizational units to register. *account_type* is
        "commercial" or "gov". *falcon_client_id* is the API client that the set-up in AWS uses. *log_ingestion_method*
        is the way events arrive; *s3_log_ingestion_...* describe the bucket that they come from. *dspm_...* and
        *vulnerability_scanning_...* set up these two features: regions, role, host account and network.
        *resource_name_prefix* and *resource_name_suffix* go into the names of all AWS resources.
        """
        ...

    cloud_registration_aws_create_account = create_account

    @patch(
        "cloud-registration-aws-update-account",
        "/cloud-security-registration-aws/entities/account/v1",
        shape=one_resource,
        repeatable=True,
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
        """Change products, features, regions or roles of a registered AWS account, given by *account_id*.

        *products* are turned on, *disable_products* are turned off: lists of dicts with ``product`` and ``features``.
        *remediation_tou_accepted* is the time at which the terms of remediation were accepted, a datetime with a time
        zone or RFC 3339. The other arguments are the same as in ``create_account``.
        """
        ...

    cloud_registration_aws_update_account = update_account

    @delete(
        "cloud-registration-aws-delete-account",
        "/cloud-security-registration-aws/entities/account/v1",
        wire={"organization_ids": "organization-ids"},
    )
    def delete_account(
        self, *, ids: Strings | None = None, organization_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Remove AWS accounts by ID, or whole organizations by *organization_ids*, from Falcon Cloud Security.

        Give at least one of the two. Nothing is returned but ``meta`` and ``errors``.
        """
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
        """Check the registration of an AWS account, or of an organization and all accounts in it.

        Give either *account_id* or *organization_id*, which finds the child accounts. *iam_role_arn* is the role to
        check with.
        """
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
        """Find IDs of AWS accounts that have given *products* and *features*.

        *limit* is 1 to 500 (100); the API reads 0 as 100. *offset* is the number of IDs to skip (0). *group_by* is
        "organization".
        """
        ...

    cloud_registration_aws_query_accounts = query_accounts
