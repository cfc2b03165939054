"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource, placed
from falconlite.operations.declare import delete, deprecated, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.d4c_registration import (
        AWSAccountConsoleURL,
        AWSAccountScript,
        AWSAccountV2,
        AzureAccountV1Ext,
        AzureClientServicePrincipalV1,
        AzureKeyV1,
        AzureTenantIDsResponseV1Item,
        AzureUserScript,
        GCPAccountRspObjV2,
        GCPAccountV1,
        GCPServiceAccountExtV1,
        GCPUserScript,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.d4c_registration import AccountCondition, GCPServiceAccountPatchV1


@deprecated("use CSPMRegistration")
class D4CRegistration(Service):
    """TODO."""

    @get(
        "GetD4CAwsAccount",
        "/cloud-connect-aws/entities/account/v2",
        wire={"scan_type": "scan-type", "organization_ids": "organization-ids"},
        scope="D4C registration",
        pages=by_offset(),
        deprecated="CSPMRegistration.get_aws_account",
    )
    def get_aws_account(
        self,
        ids: Strings | None = None,
        *,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        migrated: Literal["true", "false"] | None = None,
        scan_type: str | None = None,
        organization_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV2]:
        """TODO."""
        ...

    GetD4CAwsAccount = get_aws_account

    @post(
        "CreateD4CAwsAccount",
        "/cloud-connect-aws/entities/account/v2",
        shape=one_resource,
        scope="D4C registration",
        deprecated="CSPMRegistration.create_aws_account",
    )
    def create_aws_account(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        account_id: str | None = None,
        account_type: str | None = None,
        cloudtrail_region: str | None = None,
        iam_role_arn: str | None = None,
        is_master: bool | None = None,
        organization_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV2]:
        """TODO."""
        ...

    CreateD4CAwsAccount = create_aws_account

    @delete(
        "DeleteD4CAwsAccount",
        "/cloud-connect-aws/entities/account/v2",
        wire={"organization_ids": "organization-ids"},
        scope="D4C registration",
        deprecated="CSPMRegistration.delete_aws_account",
    )
    def delete_aws_account(
        self, ids: Strings, *, organization_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    DeleteD4CAwsAccount = delete_aws_account

    @get(
        "GetD4CAwsConsoleSetupURLs",
        "/cloud-connect-aws/entities/console-setup-urls/v1",
        scope="D4C registration",
        deprecated="CSPMRegistration.get_aws_console_setup_urls",
    )
    def get_aws_console_setup(
        self, region: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AWSAccountConsoleURL]:
        """TODO."""
        ...

    GetD4CAwsConsoleSetupURLs = get_aws_console_setup

    @get(
        "GetD4CAWSAccountScriptsAttachment",
        "/cloud-connect-aws/entities/user-scripts-download/v1",
        scope="D4C registration",
        produces=("application/json", "application/octet-stream"),
        deprecated="CSPMRegistration.get_aws_account_scripts_attachment",
    )
    def get_aws_account_scripts(
        self,
        *,
        ids: Strings | None = None,
        template: Literal["aws-bash"] | None = None,
        accounts: Strings | None = None,
        behavior_assessment_enabled: Literal["true", "false"] | None = None,
        sensor_management_enabled: Literal["true", "false"] | None = None,
        dspm_enabled: Literal["true", "false"] | None = None,
        dspm_regions: Strings | None = None,
        dspm_host_account_id: str | None = None,
        dspm_host_integration_role_name: str | None = None,
        dspm_host_scanner_role_name: str | None = None,
        dspm_role: str | None = None,
        vulnerability_scanning_enabled: Literal["true", "false"] | None = None,
        vulnerability_scanning_regions: Strings | None = None,
        vulnerability_scanning_host_account_id: str | None = None,
        vulnerability_scanning_host_integration_role_name: str | None = None,
        vulnerability_scanning_host_scanner_role_name: str | None = None,
        vulnerability_scanning_role: str | None = None,
        use_existing_cloudtrail: Literal["true", "false"] | None = None,
        organization_id: str | None = None,
        organizational_unit_ids: Strings | None = None,
        aws_profile: str | None = None,
        aws_region: str | None = None,
        iam_role_arn: str | None = None,
        falcon_client_id: str | None = None,
        idp_enabled: str | None = None,
        tags: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountScript]:
        """TODO."""
        ...

    GetD4CAWSAccountScriptsAttachment = get_aws_account_scripts

    @get(
        "GetDiscoverCloudAzureAccount",
        "/cloud-connect-azure/entities/account/v1",
        wire={"scan_type": "scan-type"},
        pages=by_offset(),
        deprecated="CSPMRegistration.get_azure_account",
    )
    def get_azure_account(
        self,
        ids: Strings | None = None,
        *,
        tenant_ids: Strings | None = None,
        status: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        scan_type: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureAccountV1Ext]:
        """TODO."""
        ...

    GetCSPMAzureAccount = get_azure_account
    GetDiscoverCloudAzureAccount = get_azure_account

    @post(
        "CreateDiscoverCloudAzureAccount",
        "/cloud-connect-azure/entities/account/v1",
        shape=one_resource,
        scope="D4C registration",
        deprecated="CSPMRegistration.create_azure_account",
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
        **more: Unpack[CallOptions],
    ) -> Result[AzureAccountV1Ext]:
        """TODO."""
        ...

    CreateCSPMAzureAccount = create_azure_account
    CreateDiscoverCloudAzureAccount = create_azure_account

    @patch(
        "UpdateDiscoverCloudAzureAccountClientID",
        "/cloud-connect-azure/entities/client-id/v1",
        query={"id", "object_id", "tenant_id"},
        wire={"tenant_id": "tenant-id"},
        deprecated="CSPMRegistration.update_azure_account_client_id",
    )
    def update_azure_account_client_id(
        self, id: str, *, object_id: str | None = None, tenant_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AzureClientServicePrincipalV1]:
        """TODO."""
        ...

    UpdateCSPMAzureAccountClientID = update_azure_account_client_id
    UpdateDiscoverCloudAzureAccountClientID = update_azure_account_client_id

    @get(
        "DiscoverCloudAzureDownloadCertificate",
        "/cloud-connect-azure/entities/download-certificate/v1",
        scope="CSPM registration",
        produces=("application/json", "application/octet-stream"),
        deprecated="CSPMRegistration.azure_download_certificate",
    )
    def azure_download_certificate(
        self,
        tenant_id: Strings,
        *,
        refresh: bool | None = None,
        years_valid: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureKeyV1]:
        """TODO."""
        ...

    DiscoverCloudAzureDownloadCertificate = azure_download_certificate

    @get("GetDiscoverCloudAzureTenantIDs", "/cloud-connect-azure/entities/tenant-id/v1", deprecated=True)
    def get_azure_tenant_ids(self, **more: Unpack[CallOptions]) -> Result[AzureTenantIDsResponseV1Item]:
        """TODO."""
        ...

    GetDiscoverCloudAzureTenantIDs = get_azure_tenant_ids

    @get(
        "GetDiscoverCloudAzureUserScriptsAttachment",
        "/cloud-connect-azure/entities/user-scripts-download/v1",
        wire={"tenant_id": "tenant-id"},
        produces=("application/json", "application/octet-stream"),
        deprecated="CSPMRegistration.get_azure_user_scripts_attachment",
    )
    def get_azure_user_scripts_attachment(
        self,
        *,
        tenant_id: Strings,
        subscription_ids: Strings | None = None,
        template: str | None = None,
        azure_management_group: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureUserScript]:
        """TODO."""
        ...

    GetCSPMAzureUserScriptsAttachment = get_azure_user_scripts_attachment
    GetDiscoverCloudAzureUserScriptsAttachment = get_azure_user_scripts_attachment

    @get("GetDiscoverCloudAzureUserScripts", "/cloud-connect-azure/entities/user-scripts/v1")
    def get_azure_user_scripts(self, **more: Unpack[CallOptions]) -> Result[AzureUserScript]:
        """TODO."""
        ...

    GetCSPMAzureUserScripts = get_azure_user_scripts
    GetDiscoverCloudAzureUserScripts = get_azure_user_scripts

    @get(
        "GetD4CCGPAccount",
        "/cloud-connect-gcp/entities/account/v1",
        wire={"scan_type": "scan-type"},
        scope="D4C registration",
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

    GetCSPMGCPAccount = get_gcp_account
    GetCSPMCGPAccount = get_gcp_account
    GetD4CGCPAccount = get_gcp_account
    GetD4CCGPAccount = get_gcp_account

    @post("CreateD4CGCPAccount", "/cloud-connect-gcp/entities/account/v1", shape=one_resource, scope="D4C registration")
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
    CreateD4CGCPAccount = create_gcp_account

    @delete("DeleteD4CGCPAccount", "/cloud-connect-gcp/entities/account/v1")
    def delete_gcp_account(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DeleteD4CGCPAccount = delete_gcp_account

    @post(
        "ConnectD4CGCPAccount", "/cloud-connect-gcp/entities/account/v2", shape=one_resource, scope="D4C registration"
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

    ConnectD4CGCPAccount = connect_gcp_account

    @get("GetD4CGCPServiceAccountsExt", "/cloud-connect-gcp/entities/service-accounts/v1", scope="D4C registration")
    def get_gcp_service_account(
        self, id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[GCPServiceAccountExtV1]:
        """TODO."""
        ...

    GetD4CGCPServiceAccountsExt = get_gcp_service_account

    @patch(
        "UpdateD4CGCPServiceAccountsExt",
        "/cloud-connect-gcp/entities/service-accounts/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
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

    UpdateD4CGCPServiceAccountsExt = update_gcp_service_account

    @get(
        "GetD4CGCPUserScriptsAttachment",
        "/cloud-connect-gcp/entities/user-scripts-download/v1",
        produces=("application/json", "application/octet-stream"),
    )
    def get_gcp_user_scripts_attachment_v2(
        self,
        ids: Strings | None = None,
        *,
        parent_type: Literal["Folder", "Organization", "Project"] | None = None,
        status: Literal["operational", "provisioned"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPUserScript]:
        """TODO."""
        ...

    GetD4CGCPUserScriptsAttachment = get_gcp_user_scripts_attachment_v2

    @get("GetD4CGCPUserScripts", "/cloud-connect-gcp/entities/user-scripts/v1")
    def get_gcp_user_scripts(
        self, parent_type: Literal["Folder", "Organization", "Project"] | None = None, **more: Unpack[CallOptions]
    ) -> Result[GCPUserScript]:
        """TODO."""
        ...

    GetCSPMGCPUserScripts = get_gcp_user_scripts
    GetD4CGCPUserScripts = get_gcp_user_scripts

    @get(
        "GetHorizonD4CScripts",
        "/settings-discover/entities/gen/scripts/v1",
        wire={"organization_id": "organization-id"},
        deprecated=True,
    )
    def get_aws_horizon_scripts(
        self,
        *,
        single_account: Literal["false", "true"] | None = None,
        delete: Literal["false", "true"] | None = None,
        account_type: Literal["commercial", "gov"] | None = None,
        organization_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    GetHorizonD4CScripts = get_aws_horizon_scripts
