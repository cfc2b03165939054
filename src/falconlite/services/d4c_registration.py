"""Cloud accounts registered with Discover for Cloud, which posture management replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource, placed
from falconlite.operations.declare import delete, deprecated, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import CommaSeparated, Strings
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

Flag = bool | Literal["true", "false"]
AccountStatus = Literal["provisioned", "operational"]
ScanType = Literal["dry", "full"]
ParentType = Literal["Folder", "Organization", "Project"]


@deprecated("use CSPMRegistration")
class D4CRegistration(Service):
    """Discover for Cloud: register AWS, Azure and Google Cloud accounts, and get the scripts of their set-up.

    ``CSPMRegistration`` replaces this class.

    Scopes: D4C registration: Read; D4C registration: Write for changes; CSPM registration: Read for
    ``azure_download_certificate``. The API publishes none for the other operations of Azure but
    ``create_azure_account``, nor for the scripts of Google Cloud, ``delete_gcp_account``,
    ``update_gcp_service_account`` and ``get_aws_horizon_scripts``.

    Account IDs are the cloud's own. Lists of accounts page by *offset*, the number of accounts to skip (0); *limit* is
    the number on a page (100). *status* is "provisioned" or "operational"; *scan_type*, "full" or "dry", is the scan
    that the API runs on them. An argument that is "true" or "false" may also be a bool. A registration may succeed
    for a part of its accounts: the status is then 207, and ``errors`` names the others.
    """

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
        status: AccountStatus | None = None,
        limit: int | None = None,
        offset: int | None = None,
        migrated: Flag | None = None,
        scan_type: ScanType | None = None,
        organization_ids: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountV2]:
        """List AWS accounts of Discover for Cloud with their registration status.

        All accounts by default; *ids*, *organization_ids* and *status* select some, *migrated* those that posture
        management took over. ``CSPMRegistration.get_aws_account`` replaces it.
        """
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
        """Register an AWS account or organization with Discover for Cloud.

        The API needs *account_id*, *organization_id*, *cloudtrail_region* and *iam_role_arn*.
        ``CSPMRegistration.create_aws_account`` replaces it.
        """
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
        self, ids: Strings | None = None, *, organization_ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Remove AWS accounts by ID, or organizations by *organization_ids*, from Discover for Cloud.

        Give at least one of the two. ``CSPMRegistration.delete_aws_account`` replaces it.
        """
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
        """Get the URL of the AWS console at which an account grants access, in a *region* such as "us-east-1".

        ``CSPMRegistration.get_aws_console_setup_urls`` replaces it.
        """
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
        accounts: str | Sequence[str] | None = None,
        behavior_assessment_enabled: Flag | None = None,
        sensor_management_enabled: Flag | None = None,
        dspm_enabled: Flag | None = None,
        dspm_regions: CommaSeparated | None = None,
        dspm_host_account_id: str | None = None,
        dspm_host_integration_role_name: str | None = None,
        dspm_host_scanner_role_name: str | None = None,
        dspm_role: str | None = None,
        vulnerability_scanning_enabled: Flag | None = None,
        vulnerability_scanning_regions: CommaSeparated | None = None,
        vulnerability_scanning_host_account_id: str | None = None,
        vulnerability_scanning_host_integration_role_name: str | None = None,
        vulnerability_scanning_host_scanner_role_name: str | None = None,
        vulnerability_scanning_role: str | None = None,
        use_existing_cloudtrail: Flag | None = None,
        organization_id: str | None = None,
        organizational_unit_ids: CommaSeparated | None = None,
        aws_profile: str | None = None,
        aws_region: str | None = None,
        iam_role_arn: str | None = None,
        falcon_client_id: str | None = None,
        idp_enabled: Flag | None = None,
        tags: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AWSAccountScript]:
        """Get the Bash script that grants access to AWS accounts, as JSON or as the bytes of a file.

        *template* is "aws-bash". *accounts* are those to register: a str is one entry, and is not split at commas.
        *aws_profile* and *aws_region* are the settings of the AWS command line, *iam_role_arn* is one of your roles.
        *organizational_unit_ids* are the units to register. *dspm_...* and *vulnerability_scanning_...* set up these
        two features: their regions, roles and the 12 digits of the account that hosts the scanner. *tags* is a JSON
        object, base64-encoded, of tags for the AWS resources. ``CSPMRegistration.get_aws_account_scripts_attachment``
        replaces it.
        """
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
        status: AccountStatus | None = None,
        limit: int | None = None,
        offset: int | None = None,
        scan_type: ScanType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureAccountV1Ext]:
        """List Azure subscriptions of Discover for Cloud with their registration status.

        *ids* are subscription IDs (all). ``CSPMRegistration.get_azure_account`` replaces it.
        """
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
        """Register an Azure subscription of a tenant with Discover for Cloud.

        *years_valid* is how long the certificate of the service principal is valid.
        ``CSPMRegistration.create_azure_account`` replaces it.
        """
        ...

    CreateCSPMAzureAccount = create_azure_account
    CreateDiscoverCloudAzureAccount = create_azure_account

    @patch(
        "UpdateDiscoverCloudAzureAccountClientID",
        "/cloud-connect-azure/entities/client-id/v1",
        query={"id", "object_id", "tenant_id"},
        wire={"tenant_id": "tenant-id"},
        deprecated="CSPMRegistration.update_azure_account_client_id",
        secret={"encrypted_private_key"},
        repeatable=True,
    )
    def update_azure_account_client_id(
        self, id: str, *, object_id: str | None = None, tenant_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AzureClientServicePrincipalV1]:
        """Set client and object ID of the application that you created in Azure with CrowdStrike's public key.

        *id* and *object_id* are UUIDs. *tenant_id* is needed if several tenants are registered.
        ``CSPMRegistration.update_azure_account_client_id`` replaces it.
        """
        ...

    UpdateCSPMAzureAccountClientID = update_azure_account_client_id
    UpdateDiscoverCloudAzureAccountClientID = update_azure_account_client_id

    @get(
        "DiscoverCloudAzureDownloadCertificate",
        "/cloud-connect-azure/entities/download-certificate/v1",
        scope="CSPM registration",
        reads=False,  # with refresh it revokes the present certificate
        access="Read",
        produces=("application/json", "application/octet-stream"),
        deprecated="CSPMRegistration.azure_download_certificate",
    )
    def azure_download_certificate(
        self,
        tenant_id: Strings,
        *,
        refresh: bool | None = None,
        years_valid: int | str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureKeyV1]:
        """Get the certificates of the service principals of Azure tenants, base64-encoded.

        With *refresh*, the API makes new certificates, which are valid for *years_valid* years, and revokes the old
        ones. ``CSPMRegistration.azure_download_certificate`` replaces it.
        """
        ...

    DiscoverCloudAzureDownloadCertificate = azure_download_certificate

    @get("GetDiscoverCloudAzureTenantIDs", "/cloud-connect-azure/entities/tenant-id/v1", deprecated=True)
    def get_azure_tenant_ids(self, **more: Unpack[CallOptions]) -> Result[AzureTenantIDsResponseV1Item]:
        """List the Azure tenants that Discover for Cloud knows, each with its subscription IDs."""
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
        tenant_id: CommaSeparated,
        subscription_ids: CommaSeparated | None = None,
        template: str | None = None,
        azure_management_group: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[AzureUserScript]:
        """Get the script that grants access to subscriptions of Azure tenants, as JSON or as the bytes of a file.

        *azure_management_group* makes the script use the management group.
        ``CSPMRegistration.get_azure_user_scripts_attachment`` replaces it.
        """
        ...

    GetCSPMAzureUserScriptsAttachment = get_azure_user_scripts_attachment
    GetDiscoverCloudAzureUserScriptsAttachment = get_azure_user_scripts_attachment

    @get("GetDiscoverCloudAzureUserScripts", "/cloud-connect-azure/entities/user-scripts/v1")
    def get_azure_user_scripts(self, **more: Unpack[CallOptions]) -> Result[AzureUserScript]:
        """Get the script that grants access to all Azure subscriptions, as a str in ``bash`` of the record."""
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
        parent_type: ParentType | None = None,
        ids: Strings | None = None,
        status: AccountStatus | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        scan_type: ScanType | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPAccountV1]:
        """List Google Cloud organizations, folders and projects of Discover for Cloud with their registration status.

        *ids* are their IDs, *parent_type* one of the three kinds. *sort* is a field with direction, such as
        ``parent_type|asc``.
        """
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
        """Register a Google Cloud organization, folder or project, with a new service account that you give access.

        *parent_id* is its ID, *parent_type* its kind. ``connect_gcp_account`` uses a service account of your own.
        """
        ...

    CreateCSPMGCPAccount = create_gcp_account
    CreateD4CGCPAccount = create_gcp_account

    @delete("DeleteD4CGCPAccount", "/cloud-connect-gcp/entities/account/v1")
    def delete_gcp_account(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Any]:
        """Remove Google Cloud organizations, folders or projects from Discover for Cloud, by ID."""
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
        """Register a Google Cloud parent with a service account of your own: a new key, or one that is known.

        For a new one, give *client_email*, *client_id*, *private_key*, *private_key_id* and *project_id* of its key
        file. For a known one, give *service_account_id*. Both need *parent_id* and *parent_type*.
        """
        ...

    ConnectD4CGCPAccount = connect_gcp_account

    @get("GetD4CGCPServiceAccountsExt", "/cloud-connect-gcp/entities/service-accounts/v1", scope="D4C registration")
    def get_gcp_service_account(
        self, id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[GCPServiceAccountExtV1]:
        """Get ID, client email and conditions of a Google Cloud service account.

        *id* is the number of the service account.
        """
        ...

    GetD4CGCPServiceAccountsExt = get_gcp_service_account

    @patch(
        "UpdateD4CGCPServiceAccountsExt",
        "/cloud-connect-gcp/entities/service-accounts/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
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
        parent_type: ParentType | None = None,
        status: AccountStatus | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPUserScript]:
        """Get the script that grants access to Google Cloud parents, as JSON or as the bytes of a file.

        *ids* are organizations, folders or projects, *parent_type* is their kind, *status* the status of their
        registration.
        """
        ...

    GetD4CGCPUserScriptsAttachment = get_gcp_user_scripts_attachment_v2

    @get("GetD4CGCPUserScripts", "/cloud-connect-gcp/entities/user-scripts/v1")
    def get_gcp_user_scripts(
        self, parent_type: ParentType | None = None, **more: Unpack[CallOptions]
    ) -> Result[GCPUserScript]:
        """Get the script that grants access to Google Cloud, as a str in ``bash`` of the record."""
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
        single_account: Flag | None = None,
        delete: Flag | None = None,
        account_type: Literal["commercial", "gov"] | None = None,
        organization_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Get the static installation scripts of Falcon Horizon for AWS.

        *single_account* selects the script for one account, *delete* the one that removes the set-up. *organization_id*
        is ``o-...``. *account_type* matters only for a commercial AWS account in a government cloud of Falcon.
        """
        ...

    GetHorizonD4CScripts = get_aws_horizon_scripts


D4C_Registration = D4CRegistration
