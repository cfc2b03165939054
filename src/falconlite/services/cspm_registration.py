"""TODO."""

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

    from falconlite.binding.operation import Strings
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

Template = Literal[
    "aws-url",
    "aws-iom-url",
    "aws-ioa-url",
    "aws-sensor-management-url",
    "aws-dspm-url",
    "aws-idp-url",
    "aws-modular-cft-url",
    "aws-modular-cft-gov-commercial-url",
]
GetBehaviorDetectionsService = Literal[
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
Severity = Literal["Critical", "High", "Informational", "Medium"]


class CSPMRegistration(Service):
    """TODO."""

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
        status: Literal["provisioned", "operational"] | None = None,
        limit: int | None = None,
        cspm_lite: Literal["true", "false"] | None = None,
        migrated: Literal["true", "false"] | None = None,
        offset: int | None = None,
        group_by: Literal["organization"] | None = None,
        scan_type: Literal["dry", "full"] | None = None,
        organization_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV2]:
        """TODO."""
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
        """TODO."""
        ...

    CreateCSPMAwsAccount = create_aws_account

    @delete(
        "DeleteCSPMAwsAccount",
        "/cloud-connect-cspm-aws/entities/account/v1",
        wire={"organization_ids": "organization-ids"},
        scope="CSPM registration",
    )
    def delete_aws_account(
        self, *, ids: Strings, organization_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    DeleteCSPMAwsAccount = delete_aws_account

    @patch(
        "PatchCSPMAwsAccount",
        "/cloud-connect-cspm-aws/entities/account/v1",
        shape=one_resource,
        scope="CSPM registration",
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
        """TODO."""
        ...

    PatchCSPMAwsAccount = update_aws_account

    @get(
        "GetCSPMAwsConsoleSetupURLs",
        "/cloud-connect-cspm-aws/entities/console-setup-urls/v1",
        scope="CSPM registration",
    )
    def get_aws_console_setup_urls(
        self,
        *,
        ids: Strings | None = None,
        use_existing_cloudtrail: Literal["true", "false"] | None = None,
        region: str | None = None,
        tags: str | None = None,
        template: Template | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountConsoleURL]:
        """TODO."""
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
        accounts: Strings | None = None,
        behavior_assessment_enabled: Literal["true", "false"] | None = None,
        sensor_management_enabled: Literal["true", "false"] | None = None,
        dspm_enabled: Literal["true", "false"] | None = None,
        dspm_regions: Strings | None = None,
        dspm_role: str | None = None,
        use_existing_cloudtrail: Literal["true", "false"] | None = None,
        organization_id: str | None = None,
        aws_profile: str | None = None,
        custom_role_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountScript]:
        """TODO."""
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
        status: str | None = None,
        cspm_lite: Literal["false", "true"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        scan_type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureAccountV1Ext]:
        """TODO."""
        ...

    GetCSPMAzureAccount = get_azure_account

    @post(
        "CreateCSPMAzureAccount",
        "/cloud-connect-cspm-azure/entities/account/v1",
        shape=placed({"target_ous": "resources[0].target_ous[0]"}, rest="resources[0]"),
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
        """TODO."""
        ...

    CreateCSPMAzureAccount = create_azure_account

    @delete("DeleteCSPMAzureAccount", "/cloud-connect-cspm-azure/entities/account/v1", scope="CSPM registration")
    def delete_azure_account(
        self,
        ids: Strings,
        *,
        tenant_ids: Strings | None = None,
        retain_tenant: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    DeleteCSPMAzureAccount = delete_azure_account

    @patch(
        "UpdateCSPMAzureAccount",
        "/cloud-connect-cspm-azure/entities/account/v1",
        shape=placed({"target_ous": "resources[0].target_ous[0]"}, rest="resources[0]"),
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
        """TODO."""
        ...

    UpdateCSPMAzureAccount = update_azure_account

    @patch(
        "UpdateCSPMAzureAccountClientID",
        "/cloud-connect-cspm-azure/entities/client-id/v1",
        query={"id", "tenant_id"},
        wire={"tenant_id": "tenant-id"},
        scope="CSPM registration",
    )
    def update_azure_account_client_id(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        id: str,
        tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureClientServicePrincipalV1]:
        """TODO."""
        ...

    UpdateCSPMAzureAccountClientID = update_azure_account_client_id

    @patch(
        "UpdateCSPMAzureTenantDefaultSubscriptionID",
        "/cloud-connect-cspm-azure/entities/default-subscription-id/v1",
        query={"subscription_id", "tenant_id"},
        wire={"tenant_id": "tenant-id"},
        scope="CSPM registration",
    )
    def update_azure_tenant_default_subscription_id(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        subscription_id: str,
        tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    UpdateCSPMAzureTenantDefaultSubscriptionID = update_azure_tenant_default_subscription_id

    @get(
        "AzureDownloadCertificate",
        "/cloud-connect-cspm-azure/entities/download-certificate/v1",
        scope="CSPM registration",
        produces=("application/json", "application/octet-stream"),
    )
    def azure_download_certificate(self, tenant_id: Strings, **more: Unpack[CallOptions]) -> Result[AzureKeyV1]:
        """TODO."""
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
        """TODO."""
        ...

    GetCSPMAzureManagementGroup = get_azure_management_group

    @post(
        "CreateCSPMAzureManagementGroup",
        "/cloud-connect-cspm-azure/entities/management-group/v1",
        shape=placed({"target_ous": "resources[0].target_ous[0]"}, rest="resources[0]"),
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
        """TODO."""
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
        """TODO."""
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
        self, tenant_id: Strings, *, years_valid: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AzureKeyV1]:
        """TODO."""
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
        *,
        subscription_ids: Strings | None = None,
        account_type: Literal["commercial", "gov"] | None = None,
        template: str | None = None,
        azure_management_group: bool | None = None,
        tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureUserScript]:
        """TODO."""
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
        parent_type: Literal["Folder", "Organization", "Project"] | None = None,
        ids: Strings | None = None,
        status: Literal["operational", "provisioned"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        scan_type: Literal["dry", "full"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPAccountV1]:
        """TODO."""
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
        """TODO."""
        ...

    CreateCSPMGCPAccount = create_gcp_account

    @delete("DeleteCSPMGCPAccount", "/cloud-connect-cspm-gcp/entities/account/v1", scope="CSPM registration")
    def delete_gcp_account(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteCSPMGCPAccount = delete_gcp_account

    @patch(
        "UpdateCSPMGCPAccount",
        "/cloud-connect-cspm-gcp/entities/account/v1",
        shape=one_resource,
        scope="CSPM registration",
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
        """TODO."""
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
        """TODO."""
        ...

    ConnectCSPMGCPAccount = connect_gcp_account

    @post(
        "GetCSPMGCPValidateAccountsExt",
        "/cloud-connect-cspm-gcp/entities/account/validate/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="CSPM registration",
    )
    def validate_gcp_account(
        self,
        resources: Sequence[GCPAccountValidationReqObjV1] | None = None,
        *,
        parent_id: str | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[GCPAccountValidatedV1]:
        """TODO."""
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
        """TODO."""
        ...

    GetCSPMGCPServiceAccountsExt = get_gcp_service_account

    @patch(
        "UpdateCSPMGCPServiceAccountsExt",
        "/cloud-connect-cspm-gcp/entities/service-accounts/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="CSPM registration",
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
        """TODO."""
        ...

    UpdateCSPMGCPServiceAccountsExt = update_gcp_service_account

    @post(
        "ValidateCSPMGCPServiceAccountExt",
        "/cloud-connect-cspm-gcp/entities/service-accounts/validate/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="CSPM registration",
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
        """TODO."""
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
        parent_type: Literal["Folder", "Organization", "Project"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPUserScript]:
        """TODO."""
        ...

    GetCSPMGCPUserScriptsAttachment = get_gcp_user_scripts_attachment

    @get("GetBehaviorDetections", "/detects/entities/ioa/v1", scope="CSPM registration", answers="object")
    def get_behavior_detections(
        self,
        *,
        cloud_provider: Literal["aws", "azure"] | None = None,
        service: GetBehaviorDetectionsService | None = None,
        account_id: str | None = None,
        aws_account_id: str | None = None,
        azure_subscription_id: str | None = None,
        azure_tenant_id: str | None = None,
        state: Literal["closed", "open"] | None = None,
        date_time_since: str | None = None,
        since: str | None = None,
        severity: Severity | None = None,
        next_token: str | None = None,
        limit: int | None = None,
        resource_id: Strings | None = None,
        resource_uuid: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ExternalIOAResources]:
        """TODO."""
        ...

    GetBehaviorDetections = get_behavior_detections

    @get("GetConfigurationDetectionEntities", "/detects/entities/iom/v2", scope="CSPM registration")
    def get_configuration_detection_entities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[IOMEventV2]:
        """TODO."""
        ...

    GetConfigurationDetectionEntities = get_configuration_detection_entities

    @get("getCloudEventIDs", "/detects/queries/cloud-events/v1", scope="CSPM registration")
    def get_cloud_event_ids(self, *, id: str, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
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
        """TODO."""
        ...

    GetConfigurationDetectionIDsV2 = get_configuration_detection_ids_v2

    @get("GetIOAEvents", "/ioa/entities/events/v1", answers="object", pages=by_offset())
    def get_ioa_events(
        self,
        *,
        policy_id: str,
        cloud_provider: str,
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
        """TODO."""
        ...

    GetIOAEvents = get_ioa_events

    @get("GetIOAUsers", "/ioa/entities/users/v1")
    def get_ioa_users(
        self,
        *,
        policy_id: str,
        cloud_provider: str,
        state: str | None = None,
        account_id: str | None = None,
        aws_account_id: str | None = None,
        azure_subscription_id: str | None = None,
        azure_tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IOAUser]:
        """TODO."""
        ...

    GetIOAUsers = get_ioa_users

    @get("GetCSPMPolicy", "/settings/entities/policy-details/v1")
    def get_policy(self, ids: int, **more: Unpack[CallOptions]) -> Result[PolicyInfo]:
        """TODO."""
        ...

    GetCSPMPolicy = get_policy

    @get("GetCSPMPoliciesDetails", "/settings/entities/policy-details/v2", scope="CSPM registration")
    def get_policy_details(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[PolicyInfo]:
        """TODO."""
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
        service: GetBehaviorDetectionsService | None = None,
        policy_id: str | None = None,
        cloud_platform: Literal["aws", "azure", "gcp"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CIDPolicyAssignments]:
        """TODO."""
        ...

    GetCSPMPolicySettings = get_policy_settings

    @patch("UpdateCSPMPolicySettings", "/settings/entities/policy/v1", shape=one_resource, scope="CSPM registration")
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
        """TODO."""
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
        """TODO."""
        ...

    GetCSPMScanSchedule = get_scan_schedule

    @post("UpdateCSPMScanSchedule", "/settings/scan-schedule/v1", shape=one_resource, scope="CSPM registration")
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
        """TODO."""
        ...

    UpdateCSPMScanSchedule = update_scan_schedule

    @get("GetConfigurationDetections", "/detects/entities/iom/v1", answers="object", deprecated=True)
    def get_configuration_detections(
        self,
        *,
        cloud_provider: Literal["aws", "azure", "gcp"] | None = None,
        account_id: str | None = None,
        azure_subscription_id: str | None = None,
        azure_tenant_id: str | None = None,
        status: Literal["all", "new", "reoccurring"] | None = None,
        region: str | None = None,
        severity: Severity | None = None,
        service: GetBehaviorDetectionsService | None = None,
        next_token: str | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IOMResources]:
        """TODO."""
        ...

    GetConfigurationDetections = get_configuration_detections
