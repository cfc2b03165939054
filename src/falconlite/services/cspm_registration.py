"""Cloud accounts registered for security posture management, and the findings in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Unpack

    from falconlite.binding.operation import CommaSeparated, Strings
    from falconlite.models.cspm_registration import (
        AWSAccountConsoleURL,
        AWSAccountScript,
        AWSAccountV2,
        AzureAccountV1Ext,
        AzureClientServicePrincipalV1,
        AzureKeyV1,
        AzureManagementGroupV1Ext,
        AzureUserScript,
        CIDPolicyAssignments,
        ExternalIOAResources,
        GCPAccountRspObjV2,
        GCPAccountV1,
        GCPAccountValidatedV1,
        GCPServiceAccountExtV1,
        GCPUserScript,
        IOAUser,
        IOMEventV2,
        IOMResources,
        PolicyInfo,
        ScanScheduleDataV1,
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.cspm_registration import (
        AccountCondition,
        GCPAccountValidationReqObjV1,
        GCPServiceAccountPatchV1,
        GCPServiceAccountValidationRequestObjV1,
    )

Flag = bool | Literal["true", "false"]
AccountStatus = Literal["provisioned", "operational"]
ScanType = Literal["dry", "full"]
ParentType = Literal["Folder", "Organization", "Project"]
Provider = Literal["aws", "azure", "gcp"]
SetupTemplate = Literal[
    "aws-url",
    "aws-iom-url",
    "aws-ioa-url",
    "aws-sensor-management-url",
    "aws-dspm-url",
    "aws-idp-url",
    "aws-modular-cft-url",
    "aws-modular-cft-gov-commercial-url",
]
CloudService = Literal[
    "ACM",
    "ACR",
    "Any",
    "App Engine",
    "AppService",
    "BigQuery",
    "Cloud Load Balancing",
    "Cloud Logging",
    "Cloud SQL",
    "Cloud Storage",
    "CloudFormation",
    "CloudTrail",
    "CloudWatch Logs",
    "Cloudfront",
    "Compute Engine",
    "Config",
    "Disk",
    "DynamoDB",
    "EBS",
    "EC2",
    "ECR",
    "EFS",
    "EKS",
    "ELB",
    "EMR",
    "Elasticache",
    "GuardDuty",
    "IAM",
    "Identity",
    "KMS",
    "KeyVault",
    "Kinesis",
    "Kubernetes",
    "Lambda",
    "LoadBalancer",
    "Monitor",
    "NLB/ALB",
    "NetworkSecurityGroup",
    "PostgreSQL",
    "RDS",
    "Redshift",
    "S3",
    "SES",
    "SNS",
    "SQLDatabase",
    "SQLServer",
    "SQS",
    "SSM",
    "Serverless Application Repository",
    "StorageAccount",
    "Subscriptions",
    "VPC",
    "VirtualMachine",
    "VirtualNetwork",
]
PolicySeverity = Literal["Critical", "High", "Informational", "Medium"]


class CSPMRegistration(Service):
    """Posture management of clouds: register accounts, read findings, set policies and scan schedules.

    Scopes: CSPM registration: Read; CSPM registration: Write for changes. The API publishes none for
    ``create_gcp_account``, ``update_azure_account``, ``get_ioa_events``, ``get_ioa_users``, ``get_policy`` and
    ``get_configuration_detections``.

    Account IDs are those that the cloud gives: 12 digits for AWS, ``o-...`` for an AWS organization, a UUID for an
    Azure tenant or subscription, the ID of an organization, folder or project for Google Cloud. Lists of accounts page
    by *offset*, the number of accounts to skip (0); *limit* is the number on a page (100). *status* is "provisioned" or
    "operational"; *scan_type*, "full" or "dry", is the scan that the API runs on them. An argument that is "true" or
    "false" may also be a bool. A registration may succeed for a part of its accounts: the status is then 207, and
    ``errors`` names the others.
    """

    @get(
        "GetCSPMAwsAccount",
        "/cloud-connect-cspm-aws/entities/account/v1",
        wire={"scan_type": "scan-type", "organization_ids": "organization-ids"},
        scope="CSPM registration",
        pages=by_offset(),
    )
    def get_aws_account(
        self,
        *,
        ids: Strings | None = None,
        iam_role_arns: Strings | None = None,
        status: AccountStatus | None = None,
        limit: int | None = None,
        cspm_lite: Flag | None = None,
        migrated: Flag | None = None,
        offset: int | None = None,
        group_by: Literal["organization"] | None = None,
        scan_type: ScanType | None = None,
        organization_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV2]:
        """List AWS accounts with their registration status, settings and permissions.

        All accounts by default; *ids*, *organization_ids*, *iam_role_arns* and *status* select some. *cspm_lite* and
        *migrated* select the accounts of CSPM Lite, and those that came from Discover for Cloud. *group_by* is
        "organization".
        """
        ...

    GetCSPMAwsAccount = get_aws_account

    @post(
        "CreateCSPMAwsAccount",
        "/cloud-connect-cspm-aws/entities/account/v1",
        shape=one_resource,
        scope="CSPM registration",
    )
    def create_aws_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_id: str | None = None,
        account_type: str | None = None,
        behavior_assessment_enabled: bool | None = None,
        cloudtrail_region: str | None = None,
        deployment_method: str | None = None,
        dspm_enabled: bool | None = None,
        dspm_host_account_id: str | None = None,
        dspm_role: str | None = None,
        falcon_client_id: str | None = None,
        iam_role_arn: str | None = None,
        is_master: bool | None = None,
        organization_id: str | None = None,
        root_stack_id: str | None = None,
        sensor_management_enabled: bool | None = None,
        target_ous: Strings | None = None,
        use_existing_cloudtrail: bool | None = None,
        vulnerability_scanning_enabled: bool | None = None,
        vulnerability_scanning_host_account_id: str | None = None,
        vulnerability_scanning_role: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV2]:
        """Register an AWS account or organization; the record has the URLs and the role for the set-up in AWS.

        The API needs *account_id*, *organization_id*, *cloudtrail_region* and *iam_role_arn*. *account_type* is
        "commercial" or "gov". *is_master* marks the management account of the organization, *target_ous* are the
        organizational units to register. The flags ``..._enabled`` turn features on. *falcon_client_id* is the API
        client that the set-up in AWS uses.
        """
        ...

    CreateCSPMAwsAccount = create_aws_account

    @delete(
        "DeleteCSPMAwsAccount",
        "/cloud-connect-cspm-aws/entities/account/v1",
        wire={"organization_ids": "organization-ids"},
        scope="CSPM registration",
    )
    def delete_aws_account(
        self, *, ids: Strings | None = None, organization_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Remove AWS accounts by ID, or whole organizations by *organization_ids*, from the registration.

        Give at least one of the two. Nothing is returned but ``meta`` and ``errors``.
        """
        ...

    DeleteCSPMAwsAccount = delete_aws_account

    @patch(
        "PatchCSPMAwsAccount",
        "/cloud-connect-cspm-aws/entities/account/v1",
        shape=one_resource,
        scope="CSPM registration",
        repeatable=True,
    )
    def update_aws_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_id: str | None = None,
        behavior_assessment_enabled: bool | None = None,
        cloudtrail_region: str | None = None,
        deployment_method: str | None = None,
        dspm_enabled: bool | None = None,
        dspm_role: str | None = None,
        environment: str | None = None,
        falcon_client_id: str | None = None,
        iam_role_arn: str | None = None,
        remediation_region: str | None = None,
        remediation_tou_accepted: datetime | str | None = None,
        root_stack_id: str | None = None,
        sensor_management_enabled: bool | None = None,
        target_ous: Strings | None = None,
        vulnerability_scanning_enabled: bool | None = None,
        vulnerability_scanning_role: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV2]:
        """Change features, role, regions or organizational units of a registered AWS account, given by *account_id*.

        The API describes *iam_role_arn* and the four flags ``..._enabled`` as required. *remediation_tou_accepted* is
        the time at which the terms of remediation were accepted, a datetime with a time zone or RFC 3339.
        """
        ...

    PatchCSPMAwsAccount = update_aws_account

    @get(
        "GetCSPMAwsConsoleSetupURLs",
        "/cloud-connect-cspm-aws/entities/console-setup-urls/v1",
        scope="CSPM registration",
        key="account_id",
    )
    def get_aws_console_setup_urls(
        self,
        *,
        ids: Strings | None = None,
        use_existing_cloudtrail: Flag | None = None,
        region: str | None = None,
        tags: str | None = None,
        template: SetupTemplate | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountConsoleURL]:
        """Get the URL of the AWS console at which an account grants access, for each account.

        *template* is the CloudFormation template to open. *region* is an AWS region such as "us-east-1". *tags* is a
        JSON object, base64-encoded, of tags for the AWS resources. *use_existing_cloudtrail* keeps the account's own
        trail.
        """
        ...

    GetCSPMAwsConsoleSetupURLs = get_aws_console_setup_urls

    @get(
        "GetCSPMAwsAccountScriptsAttachment",
        "/cloud-connect-cspm-aws/entities/user-scripts-download/v1",
        scope="CSPM registration",
        produces=("application/json", "application/octet-stream"),
    )
    def get_aws_account_scripts_attachment(
        self,
        *,
        ids: Strings | None = None,
        template: Literal["aws-bash", "aws-terraform"] | None = None,
        account_type: Literal["commercial", "gov"] | None = None,
        accounts: str | Sequence[str] | None = None,
        behavior_assessment_enabled: Flag | None = None,
        sensor_management_enabled: Flag | None = None,
        dspm_enabled: Flag | None = None,
        dspm_regions: CommaSeparated | None = None,
        dspm_role: str | None = None,
        use_existing_cloudtrail: Flag | None = None,
        organization_id: str | None = None,
        aws_profile: str | None = None,
        custom_role_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountScript]:
        """Get the script, Bash or Terraform, that grants access to AWS accounts, as JSON or as the bytes of a file.

        *template* is "aws-bash" or "aws-terraform". *accounts* are pairs ``account,profile``: a str is one pair.
        *aws_profile* is the profile of the AWS command line to use, *custom_role_name* an IAM role of your own.
        *dspm_regions* and *dspm_role* are for data security posture management.
        """
        ...

    GetCSPMAwsAccountScriptsAttachment = get_aws_account_scripts_attachment

    @get(
        "GetCSPMAzureAccount",
        "/cloud-connect-cspm-azure/entities/account/v1",
        wire={"scan_type": "scan-type"},
        scope="CSPM registration",
        pages=by_offset(),
    )
    def get_azure_account(
        self,
        *,
        ids: Strings | None = None,
        tenant_ids: Strings | None = None,
        status: AccountStatus | None = None,
        cspm_lite: Flag | None = None,
        limit: int | None = None,
        offset: int | None = None,
        scan_type: ScanType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureAccountV1Ext]:
        """List Azure subscriptions with their registration status, permissions and certificate.

        *ids* are subscription IDs (all). *tenant_ids* and *status* select by tenant and by status, *cspm_lite* selects
        accounts of CSPM Lite.
        """
        ...

    GetCSPMAzureAccount = get_azure_account

    @post(
        "CreateCSPMAzureAccount",
        "/cloud-connect-cspm-azure/entities/account/v1",
        shape=one_resource,
        scope="CSPM registration",
    )
    def create_azure_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_type: str | None = None,
        client_id: str | None = None,
        default_subscription: bool | None = None,
        subscription_id: str | None = None,
        tenant_id: str | None = None,
        years_valid: int | None = None,
        target_ous: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureAccountV1Ext]:
        """Register an Azure subscription of a tenant; the record has the certificate for the service principal.

        *client_id* is the application's, *years_valid* how long the certificate is valid, *default_subscription*
        whether it is the tenant's default. *account_type* is "commercial" or "gov". *target_ous* is not in the API's
        description of this operation.
        """
        ...

    CreateCSPMAzureAccount = create_azure_account

    @delete("DeleteCSPMAzureAccount", "/cloud-connect-cspm-azure/entities/account/v1", scope="CSPM registration")
    def delete_azure_account(
        self,
        ids: Strings | None = None,
        *,
        tenant_ids: Strings | None = None,
        retain_tenant: Flag | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Remove Azure subscriptions by ID, or whole tenants by *tenant_ids*, from the registration.

        Give at least one of the two. *retain_tenant* keeps the registration of the tenant.
        """
        ...

    DeleteCSPMAzureAccount = delete_azure_account

    @patch(
        "UpdateCSPMAzureAccount", "/cloud-connect-cspm-azure/entities/account/v1", shape=one_resource, repeatable=True
    )
    def update_azure_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        environment: str | None = None,
        subscription_id: str | None = None,
        target_ous: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureAccountV1Ext]:
        """Change the *environment* of a registered Azure subscription, given by *subscription_id*.

        *target_ous* is not in the API's description of this operation.
        """
        ...

    UpdateCSPMAzureAccount = update_azure_account

    @patch(
        "UpdateCSPMAzureAccountClientID",
        "/cloud-connect-cspm-azure/entities/client-id/v1",
        query={"id", "tenant_id"},
        body=(),
        wire={"tenant_id": "tenant-id"},
        scope="CSPM registration",
        secret={"encrypted_private_key"},
        repeatable=True,
    )
    def update_azure_account_client_id(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureClientServicePrincipalV1]:
        """Set the client ID of the application that you created in Azure with CrowdStrike's public key.

        *id* is the client ID, a UUID. *tenant_id* is needed if several tenants are registered. Everything goes in the
        query string; the API reads no body.
        """
        ...

    UpdateCSPMAzureAccountClientID = update_azure_account_client_id

    @patch(
        "UpdateCSPMAzureTenantDefaultSubscriptionID",
        "/cloud-connect-cspm-azure/entities/default-subscription-id/v1",
        query={"subscription_id", "tenant_id"},
        body=(),
        wire={"tenant_id": "tenant-id"},
        scope="CSPM registration",
        repeatable=True,
    )
    def update_azure_tenant_default_subscription_id(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        subscription_id: str,
        tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Set the default subscription of an Azure tenant.

        *subscription_id* is a UUID. *tenant_id* is needed if several tenants are registered. Everything goes in the
        query string; the API reads no body.
        """
        ...

    UpdateCSPMAzureTenantDefaultSubscriptionID = update_azure_tenant_default_subscription_id

    @get(
        "AzureDownloadCertificate",
        "/cloud-connect-cspm-azure/entities/download-certificate/v1",
        scope="CSPM registration",
        produces=("application/json", "application/octet-stream"),
    )
    def azure_download_certificate(self, tenant_id: Strings, **more: Unpack[CallOptions]) -> Result[AzureKeyV1]:
        """Get the certificates of service principals, base64-encoded, for Azure tenants.

        They are in JSON, or the bytes of a file.
        """
        ...

    AzureDownloadCertificate = azure_download_certificate

    @get(
        "GetCSPMAzureManagementGroup",
        "/cloud-connect-cspm-azure/entities/management-group/v1",
        scope="CSPM registration",
        pages=by_offset(),
    )
    def get_azure_management_group(
        self,
        tenant_ids: Strings | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureManagementGroupV1Ext]:
        """List the Azure management groups that are registered, by tenant, with status and role assignments."""
        ...

    GetCSPMAzureManagementGroup = get_azure_management_group

    @post(
        "CreateCSPMAzureManagementGroup",
        "/cloud-connect-cspm-azure/entities/management-group/v1",
        shape=one_resource,
        scope="CSPM registration",
    )
    def create_azure_management_group(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        default_subscription_id: str | None = None,
        tenant_id: str | None = None,
        target_ous: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureAccountV1Ext]:
        """Register the management group of an Azure tenant, given by *tenant_id*.

        *default_subscription_id* becomes the default subscription of the tenant. *target_ous* is not in the API's
        description of this operation.
        """
        ...

    CreateCSPMAzureManagementGroup = create_azure_management_group

    @delete(
        "DeleteCSPMAzureManagementGroup",
        "/cloud-connect-cspm-azure/entities/management-group/v1",
        scope="CSPM registration",
    )
    def delete_azure_management_group(
        self, tenant_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Remove the management groups of Azure tenants from the registration, by *tenant_ids*."""
        ...

    DeleteCSPMAzureManagementGroup = delete_azure_management_group

    @post(
        "AzureRefreshCertificate",
        "/cloud-connect-cspm-azure/entities/refresh-certificate/v1",
        query={"tenant_id", "years_valid"},
        scope="CSPM registration",
        produces=("application/json", "application/octet-stream"),
    )
    def azure_refresh_certificate(
        self, tenant_id: Strings, *, years_valid: int | str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AzureKeyV1]:
        """Replace the certificates of Azure tenants, and return the new ones, base64-encoded.

        *years_valid* is 1 or 2 years (1).
        """
        ...

    AzureRefreshCertificate = azure_refresh_certificate

    @get(
        "GetCSPMAzureUserScriptsAttachment",
        "/cloud-connect-cspm-azure/entities/user-scripts-download/v1",
        wire={"tenant_id": "tenant-id"},
        scope="CSPM registration",
        produces=("application/json", "application/octet-stream"),
    )
    def get_azure_user_scripts_attachment(
        self,
        tenant_id: str | None = None,
        *,
        subscription_ids: Strings | None = None,
        account_type: Literal["commercial", "gov"] | None = None,
        template: str | None = None,
        azure_management_group: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureUserScript]:
        """Get the script that grants access to Azure subscriptions, as JSON or as the bytes of a file.

        *tenant_id* is a UUID (the tenant registered last), *subscription_ids* some of its subscriptions (all).
        *azure_management_group* makes the script use the management group. *account_type* is "commercial" or "gov".
        """
        ...

    GetCSPMAzureUserScriptsAttachment = get_azure_user_scripts_attachment

    @get(
        "GetCSPMGCPAccount",
        "/cloud-connect-cspm-gcp/entities/account/v1",
        wire={"scan_type": "scan-type"},
        scope="CSPM registration",
        pages=by_offset(),
    )
    def get_gcp_account(
        self,
        *,
        parent_type: ParentType | None = None,
        ids: Strings | None = None,
        status: AccountStatus | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        scan_type: ScanType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPAccountV1]:
        """List Google Cloud organizations, folders and projects with their registration status.

        *ids* are their IDs, *parent_type* one of the three kinds. *sort* is a field with direction, such as
        ``parent_type|asc``.
        """
        ...

    GetCSPMCGPAccount = get_gcp_account
    GetCSPMGCPAccount = get_gcp_account

    @post("CreateCSPMGCPAccount", "/cloud-connect-cspm-gcp/entities/account/v1", shape=one_resource)
    def create_gcp_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        parent_id: str | None = None,
        parent_type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPAccountV1]:
        """Register a Google Cloud organization, folder or project, with a new service account that you give access.

        *parent_id* is its ID, *parent_type* its kind. ``connect_gcp_account`` uses a service account of your own.
        """
        ...

    CreateCSPMGCPAccount = create_gcp_account

    @delete("DeleteCSPMGCPAccount", "/cloud-connect-cspm-gcp/entities/account/v1", scope="CSPM registration")
    def delete_gcp_account(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Remove Google Cloud organizations, folders or projects from the registration, by ID."""
        ...

    DeleteCSPMGCPAccount = delete_gcp_account

    @patch(
        "UpdateCSPMGCPAccount",
        "/cloud-connect-cspm-gcp/entities/account/v1",
        shape=one_resource,
        scope="CSPM registration",
        repeatable=True,
    )
    def update_gcp_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        environment: str | None = None,
        parent_id: str | None = None,
        service_account: GCPServiceAccountPatchV1 | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPAccountV1]:
        """Change the *environment* or *service_account* of a registered Google Cloud *parent_id*."""
        ...

    UpdateCSPMGCPAccount = update_gcp_account

    @post(
        "ConnectCSPMGCPAccount",
        "/cloud-connect-cspm-gcp/entities/account/v2",
        shape=one_resource,
        scope="CSPM registration",
    )
    def connect_gcp_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        client_email: str | None = None,
        client_id: str | None = None,
        parent_id: str | None = None,
        parent_type: str | None = None,
        private_key: str | None = None,
        private_key_id: str | None = None,
        project_id: str | None = None,
        service_account_conditions: Sequence[AccountCondition] | None = None,
        service_account_id: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPAccountRspObjV2]:
        """Register a Google Cloud parent with a service account of your own: a new key, or one that is known.

        For a new one, give *client_email*, *client_id*, *private_key*, *private_key_id* and *project_id* of its key
        file. For a known one, give *service_account_id*. Both need *parent_id* and *parent_type*.
        """
        ...

    ConnectCSPMGCPAccount = connect_gcp_account

    @post(
        "GetCSPMGCPValidateAccountsExt",
        "/cloud-connect-cspm-gcp/entities/account/validate/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="CSPM registration",
        repeatable=True,
    )
    def validate_gcp_account(
        self,
        resources: Sequence[GCPAccountValidationReqObjV1] | None = None,
        *,
        parent_id: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[GCPAccountValidatedV1]:
        """Check the health of registered Google Cloud parents, and wait for the outcome.

        Give *parent_id* for one, or *resources*, a list of dicts with ``parent_id``.
        """
        ...

    GetCSPMGCPValidateAccountsExt = validate_gcp_account

    @get(
        "GetCSPMGCPServiceAccountsExt",
        "/cloud-connect-cspm-gcp/entities/service-accounts/v1",
        scope="CSPM registration",
    )
    def get_gcp_service_account(
        self, id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[GCPServiceAccountExtV1]:
        """Get ID, client email and conditions of a Google Cloud service account.

        *id* is the number of the service account.
        """
        ...

    GetCSPMGCPServiceAccountsExt = get_gcp_service_account

    @patch(
        "UpdateCSPMGCPServiceAccountsExt",
        "/cloud-connect-cspm-gcp/entities/service-accounts/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="CSPM registration",
        repeatable=True,
    )
    def update_gcp_service_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        client_email: str | None = None,
        client_id: str | None = None,
        private_key: str | None = None,
        private_key_id: str | None = None,
        project_id: str | None = None,
        service_account_conditions: Sequence[AccountCondition] | None = None,
        service_account_id: int | None = None,
        resources: Sequence[GCPServiceAccountPatchV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPServiceAccountExtV1]:
        """Replace the key of a Google Cloud service account.

        Give the fields of the key file and *service_account_id* for one, or *resources*, a list of dicts with the same
        fields.
        """
        ...

    UpdateCSPMGCPServiceAccountsExt = update_gcp_service_account

    @post(
        "ValidateCSPMGCPServiceAccountExt",
        "/cloud-connect-cspm-gcp/entities/service-accounts/validate/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="CSPM registration",
        repeatable=True,
    )
    def validate_gcp_service_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        client_email: str | None = None,
        client_id: str | None = None,
        private_key: str | None = None,
        private_key_id: str | None = None,
        project_id: str | None = None,
        service_account_conditions: Sequence[AccountCondition] | None = None,
        service_account_id: int | None = None,
        resources: Sequence[GCPServiceAccountValidationRequestObjV1] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPServiceAccountExtV1]:
        """Check whether the key of a Google Cloud service account is valid, before it is used.

        Give the fields of the key file for one, or *resources*, a list of dicts with the same fields.
        """
        ...

    ValidateCSPMGCPServiceAccountExt = validate_gcp_service_account

    @get(
        "GetCSPMGCPUserScriptsAttachment",
        "/cloud-connect-cspm-gcp/entities/user-scripts-download/v1",
        scope="CSPM registration",
        produces=("application/json", "application/octet-stream"),
    )
    def get_gcp_user_scripts_attachment(
        self,
        ids: Strings | None = None,
        *,
        parent_type: ParentType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPUserScript]:
        """Get the script that grants access to Google Cloud parents, as JSON or as the bytes of a file.

        *ids* are organizations, folders or projects, *parent_type* their kind.
        """
        ...

    GetCSPMGCPUserScriptsAttachment = get_gcp_user_scripts_attachment

    @get("GetBehaviorDetections", "/detects/entities/ioa/v1", scope="CSPM registration", answers="object")
    def get_behavior_detections(
        self,
        *,
        cloud_provider: Literal["aws", "azure"] | None = None,
        service: CloudService | None = None,
        account_id: str | None = None,
        aws_account_id: str | None = None,
        azure_subscription_id: str | None = None,
        azure_tenant_id: str | None = None,
        state: Literal["closed", "open"] | None = None,
        date_time_since: datetime | str | None = None,
        since: str | None = None,
        severity: PolicySeverity | None = None,
        next_token: str | None = None,
        limit: int | None = None,
        resource_id: Strings | None = None,
        resource_uuid: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalIOAResources]:
        """List indicators of attack found in the clouds, with confidence and events, of the last 24 hours.

        *since* is a duration such as "24h" (the default); *date_time_since* is a time, a datetime with a time zone or
        RFC 3339. *limit* is 1 to 500. *next_token* is the token of the previous page, in ``meta.pagination``; give the
        same filters on each page. The result has one object, with ``events``.
        """
        ...

    GetBehaviorDetections = get_behavior_detections

    @get("GetConfigurationDetectionEntities", "/detects/entities/iom/v2", scope="CSPM registration")
    def get_configuration_detection_entities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[IOMEventV2]:
        """Describe misconfigurations by ID, of default and of custom policies.

        ``get_configuration_detection_ids_v2`` finds the IDs.
        """
        ...

    GetConfigurationDetectionEntities = get_configuration_detection_entities

    @get("getCloudEventIDs", "/detects/queries/cloud-events/v1", scope="CSPM registration")
    def get_cloud_event_ids(self, *, id: str, **more: Unpack[CallOptions]) -> Result[str]:
        """List the LogScale IDs of the cloud events behind an indicator of attack, by its aggregate event ID.

        The API advises to use ``logscale_related_events_query`` of its event details instead.
        """
        ...

    getCloudEventIDs = get_cloud_event_ids

    @get(
        "GetConfigurationDetectionIDsV2",
        "/detects/queries/iom/v2",
        scope="CSPM registration",
        pages=by_offset(most=1000),
    )
    def get_configuration_detection_ids_v2(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        next_token: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of active misconfigurations, of default and of custom policies.

        *filter* is FQL: cloud_provider, region, account_name, account_id, azure_subscription_id; resource_id, agent_id,
        cloud_service_keyword, is_managed; policy_type, policy_id, custom_policy_id, attack_types; status, severity,
        severity_string, scan_time; ``use_current_scan_ids`` selects the newest scans. *sort* is one of most of these or
        timestamp, with ``|asc`` or ``|desc`` (``timestamp|desc``). *limit* is 1 to 1,000 (500). *next_token*, of
        ``meta.pagination``, goes with *limit* only; ``records()`` pages by *offset*.
        """
        ...

    GetConfigurationDetectionIDsV2 = get_configuration_detection_ids_v2

    @get("GetIOAEvents", "/ioa/entities/events/v1", answers="object")
    def get_ioa_events(
        self,
        *,
        policy_id: str,
        cloud_provider: Provider,
        account_id: str | None = None,
        aws_account_id: str | None = None,
        azure_subscription_id: str | None = None,
        azure_tenant_id: str | None = None,
        user_ids: Strings | None = None,
        state: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalIOAResources]:
        """List the events of one policy of indicators of attack, in one cloud.

        *state* is "open" or "closed", *user_ids* selects by user. *limit* is 1 to 500; *offset* is the index of the
        first event (0). The result has one object, with ``events``: increase *offset* by their number for the next
        page.
        """
        ...

    GetIOAEvents = get_ioa_events

    @get("GetIOAUsers", "/ioa/entities/users/v1")
    def get_ioa_users(
        self,
        *,
        policy_id: str,
        cloud_provider: Provider,
        state: str | None = None,
        account_id: str | None = None,
        aws_account_id: str | None = None,
        azure_subscription_id: str | None = None,
        azure_tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IOAUser]:
        """List the users, ID and name, that one policy of indicators of attack names, in one cloud."""
        ...

    GetIOAUsers = get_ioa_users

    @get("GetCSPMPolicy", "/settings/entities/policy-details/v1", at_once=1)
    def get_policy(self, ids: int | str, **more: Unpack[CallOptions]) -> Result[PolicyInfo]:
        """Describe one posture policy by its ID, a number.

        ``get_policy_details`` describes several in one call.
        """
        ...

    GetCSPMPolicy = get_policy

    @get("GetCSPMPoliciesDetails", "/settings/entities/policy-details/v2", scope="CSPM registration")
    def get_policy_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyInfo]:
        """Describe posture policies by ID: logic, benchmarks, severity and remediation."""
        ...

    GetCSPMPoliciesDetails = get_policy_details

    @get(
        "GetCSPMPolicySettings",
        "/settings/entities/policy/v1",
        wire={"policy_id": "policy-id", "cloud_platform": "cloud-platform"},
        scope="CSPM registration",
    )
    def get_policy_settings(
        self,
        *,
        service: CloudService | None = None,
        policy_id: str | None = None,
        cloud_platform: Provider | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDPolicyAssignments]:
        """List the settings of posture policies: which are on, with which severity, for which accounts.

        *service* is a cloud service, *cloud_platform* a cloud, *policy_id* a number. All policies by default.
        """
        ...

    GetCSPMPolicySettings = get_policy_settings

    @patch(
        "UpdateCSPMPolicySettings",
        "/settings/entities/policy/v1",
        shape=one_resource,
        scope="CSPM registration",
        repeatable=True,
    )
    def update_policy_settings(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_id: str | None = None,
        account_ids: Strings | None = None,
        enabled: bool | None = None,
        policy_id: int | None = None,
        regions: Strings | None = None,
        severity: str | None = None,
        tag_excluded: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDPolicyAssignments]:
        """Turn a posture policy on or off, or change its severity, for accounts and regions.

        *policy_id* is a number. *account_id* is one account, *account_ids* several. *regions* are names of the cloud's
        regions.
        """
        ...

    UpdateCSPMPolicySettings = update_policy_settings

    @get(
        "GetCSPMScanSchedule",
        "/settings/scan-schedule/v1",
        wire={"cloud_platform": "cloud-platform"},
        scope="CSPM registration",
    )
    def get_scan_schedule(
        self, cloud_platform: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ScanScheduleDataV1]:
        """List how often each cloud is scanned, and when the next scan is.

        *cloud_platform* is "aws", "azure" or "gcp", or several (all).
        """
        ...

    GetCSPMScanSchedule = get_scan_schedule

    @post(
        "UpdateCSPMScanSchedule",
        "/settings/scan-schedule/v1",
        shape=one_resource,
        scope="CSPM registration",
        repeatable=True,
    )
    def update_scan_schedule(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        cloud_platform: str | None = None,
        last_scan_completed_at: datetime | str | None = None,
        next_scan_timestamp: datetime | str | None = None,
        scan_interval: str | None = None,
        scan_schedule: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScanScheduleDataV1]:
        """Set how often a cloud is scanned, or when it is scanned next.

        *cloud_platform* is "aws", "azure" or "gcp". Times are datetimes with a time zone or RFC 3339.
        """
        ...

    UpdateCSPMScanSchedule = update_scan_schedule

    @get(
        "GetConfigurationDetections",
        "/detects/entities/iom/v1",
        answers="object",
        deprecated="get_configuration_detection_ids_v2",
    )
    def get_configuration_detections(
        self,
        *,
        cloud_provider: Provider | None = None,
        account_id: str | None = None,
        azure_subscription_id: str | None = None,
        azure_tenant_id: str | None = None,
        status: Literal["all", "new", "reoccurring"] | None = None,
        region: str | None = None,
        severity: PolicySeverity | None = None,
        service: CloudService | None = None,
        next_token: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IOMResources]:
        """List active misconfigurations; the API has shut this operation down.

        ``get_configuration_detection_ids_v2`` and ``get_configuration_detection_entities`` replace it. *limit* is 1 to
        500.
        """
        ...

    GetConfigurationDetections = get_configuration_detections


CSPM_Registration = CSPMRegistration
