"""Models of the records of ``D4CRegistration``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class Permission(Record):
    """One of the ``aws_permissions_status`` of ``AWSAccountV2``."""

    name: Text = None
    status: Text = None


class CloudAccounts(Record):
    """One of the ``accounts`` of ``CloudScope``."""

    ids: Many[str] = ()
    provider: Text = None


class CloudScope(Record):
    """One of the ``cloud_scopes`` of ``AWSAccountV2``, ``AzureAccountV1Ext`` and ``GCPAccountV1``."""

    accounts: Many[CloudAccounts] = ()
    business_impact: Text = None
    business_unit: Text = None
    cid: Text = None
    created_at: Timestamp = None
    description: Text = None
    id: Number = None
    name: Text = None
    owners: Many[str] = ()
    total_accounts: Number = None
    updated_at: Timestamp = None


class AccountCondition(Record):
    """One of the ``conditions`` of ``AWSAccountV2``, ``AzureAccountV1Ext`` and others."""

    feature: Text = None
    is_visible: Flag = None
    last_transition: Timestamp = None
    message: Text = None
    reason: Text = None
    status: Text = None
    type: Text = None


class AWSD4COrganizationAccountV1(Record):
    """The ``organization`` of ``AWSD4CAccountV1``."""

    account_id: Text = None
    cid: Text = None
    organization_id: Text = None
    root_account_id: Text = None


class AWSD4CAccountV1(Record):
    """The ``d4c`` of ``AWSAccountV2``."""

    account_id: Text = None
    cid: Text = None
    iam_role_arn: Text = None
    intermediate_role_arn: Text = None
    organization: One[AWSD4COrganizationAccountV1] = None
    status: Text = None


class ProductFeatures(Record):
    """One of the ``features`` of ``AWSAccountV2``."""

    features: Many[str] = ()
    product: Text = None


class AWSInventoryFilterSetting(Record):
    """One of the ``inventory_filter`` of ``AWSAccountV2``."""

    account_id: Text = None
    regions: Many[str] = ()
    service: Text = None


class AWSAccountV2(Record):
    """An AWS account, as ``get_aws_account`` and ``create_aws_account`` return it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    account_id: Text = None
    account_name: Text = None
    account_type: Text = None
    active_regions: Many[str] = ()
    aws_cloudtrail_bucket_name: Text = None
    aws_cloudtrail_region: Text = None
    aws_eventbus_arn: Text = None
    aws_permissions_status: Many[Permission] = ()
    behavior_assessment_enabled: Flag = None
    cid: Text = None
    cloud_registration_enabled: Flag = None
    cloud_scopes: Many[CloudScope] = ()
    cloudformation_root_stack_arn: Text = None
    cloudformation_update_url: Text = None
    cloudformation_url: Text = None
    conditions: Many[AccountCondition] = ()
    cspm_enabled: Flag = None
    d4c: One[AWSD4CAccountV1] = None
    d4c_migrated: Flag = None
    dspm_enabled: Flag = None
    dspm_host_account_id: Text = None
    dspm_role_arn: Text = None
    environment: Text = None
    eventbus_name: Text = None
    external_id: Text = None
    falcon_client_id: Text = None
    features: Many[ProductFeatures] = ()
    iam_role_arn: Text = None
    intermediate_role_arn: Text = None
    inventory_filter: Many[AWSInventoryFilterSetting] = ()
    is_cloud_registration: Flag = None
    is_cspm_lite: Flag = None
    is_custom_rolename: Flag = None
    is_delegated_admin: Flag = None
    is_master: Flag = None
    ngsiem_enabled: Flag = None
    organization_id: Text = None
    remediation_cloudformation_url: Text = None
    remediation_region: Text = None
    remediation_tou_accepted: Timestamp = None
    resource_name_prefix: Text = None
    resource_name_suffix: Text = None
    root_account_id: Text = None
    root_iam_role: Flag = None
    s3_url: Text = None
    secondary_role_arn: Text = None
    sensor_management_enabled: Flag = None
    settings: Any = None
    status: Text = None
    target_ous: Many[str] = ()
    template_source_region: Text = None
    use_existing_cloudtrail: Flag = None
    valid: Flag = None
    vulnerability_scanning_enabled: Flag = None
    vulnerability_scanning_host_account_id: Text = None
    vulnerability_scanning_role_arn: Text = None


class AWSAccountConsoleURL(Record):
    """An AWS account console URL, as ``get_aws_console_setup`` returns it."""

    account_id: Text = None
    url: Text = None


class AWSAccountScript(Record):
    """An AWS account script, as ``get_aws_account_scripts`` returns it."""

    bash: Text = None


class DBRoleAssignment(Record):
    """One of the ``role_assignments`` of ``AzureAccountV1Ext``."""

    name: Text = None
    role_definition_id: Text = None
    scope_id: Text = None
    scope_type: Text = None
    status: Text = None
    subscription_id: Text = None


class AzureAccountV1Ext(Record):
    """An Azure account, as ``get_azure_account`` and ``create_azure_account`` return it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    account_type: Text = None
    azure_permissions_status: Many[Permission] = ()
    cid: Text = None
    client_id: Text = None
    cloud_scopes: Many[CloudScope] = ()
    conditions: Many[AccountCondition] = ()
    credentials_end_date: Timestamp = None
    credentials_type: Text = None
    default_subscription_id: Text = None
    environment: Text = None
    ioa_status: Text = None
    iom_status: Text = None
    is_cspm_lite: Flag = None
    object_id: Text = None
    parent_management_group_id: Text = None
    parent_management_group_name: Text = None
    primary_domain: Text = None
    public_certificate: Text = None
    public_certificate_raw: Text = None
    role_assignments: Many[DBRoleAssignment] = ()
    show_modal: Flag = None
    status: Text = None
    subscription_id: Text = None
    subscription_name: Text = None
    tenant_id: Text = None
    tenant_name: Text = None
    years_valid: Number = None


class ResourcePermission(Record):
    """One of the ``resource_permissions`` of ``AzureClientServicePrincipalV1``."""

    name: Text = None
    resource_id: Text = None
    role_id: Text = None
    status: Text = None
    type: Text = None


class AzureClientServicePrincipalV1(Record):
    """An Azure client service principal, as ``update_azure_account_client_id`` returns it."""

    account_type: Text = None
    behavior_assessment_override: Flag = None
    cid: Text = None
    client_id: Text = None
    cloud_registration_enabled: Flag = None
    conditions: Many[AccountCondition] = ()
    cspm_enabled: Flag = None
    default_subscription_id: Text = None
    display_name: Text = None
    encrypted_private_key: Annotated[Text, Field(repr=False)] = None
    is_shared_client: Flag = None
    object_id: Text = None
    public_certificate: Text = None
    resource_permissions: Many[ResourcePermission] = ()
    tenant_id: Text = None
    x5t: Text = None


class AzureKeyV1(Record):
    """An Azure key, as ``azure_download_certificate`` returns it."""

    client_id: Text = None
    end_date: Text = None
    public_certificate: Text = None
    public_certificate_raw: Text = None
    tenant_id: Text = None
    valid: Flag = None


class AzureTenantIDsResponseV1Item(Record):
    """List of Azure tenant IDs, as ``get_azure_tenant_ids`` returns them."""

    subscription_ids: Many[str] = ()
    tenant_id: Text = None


class AzureUserScript(Record):
    """An Azure user script, as ``get_azure_user_scripts_attachment`` and ``get_azure_user_scripts`` return it."""

    bash: Text = None
    service_account_public_keys: Many[str] = ()


class GCPAccountV1(Record):
    """A GCP account, as ``get_gcp_account`` and ``create_gcp_account`` return it."""

    CreatedAt: Timestamp = None
    DeletedAt: Timestamp = None
    ID: Number = None
    UpdatedAt: Timestamp = None
    cid: Text = None
    cloud_registration_enabled: Flag = None
    cloud_scopes: Many[CloudScope] = ()
    conditions: Many[AccountCondition] = ()
    cspm_enabled: Flag = None
    display_name: Text = None
    environment: Text = None
    folder_id: Text = None
    folder_name: Text = None
    gcp_permissions_status: Many[Permission] = ()
    organization_id: Text = None
    organization_name: Text = None
    parent_id: Text = None
    parent_type: Text = None
    project_id: Text = None
    service_account_client_email: Text = None
    service_account_client_id: Text = None
    service_account_conditions: Many[AccountCondition] = ()
    service_account_id: Number = None
    service_account_private_key_id: Text = None
    service_account_project_id: Text = None
    status: Text = None


class GCPAccountRspObjV2(Record):
    """A GCP account, as ``connect_gcp_account`` returns it."""

    client_email: Text = None
    client_id: Text = None
    parent_id: Text = None
    parent_type: Text = None
    project_id: Text = None
    service_account_conditions: Many[AccountCondition] = ()
    service_account_id: Number = None


class GCPServiceAccountExtV1(Record):
    """A GCP service account, as ``get_gcp_service_account`` and ``update_gcp_service_account`` return it."""

    client_email: Text = None
    client_id: Text = None
    project_id: Text = None
    service_account_conditions: Many[AccountCondition] = ()
    service_account_id: Number = None


class GCPUserScript(Record):
    """A GCP user script, as ``get_gcp_user_scripts_attachment_v2`` and ``get_gcp_user_scripts`` return it."""

    bash: Text = None
    service_account_emails: Many[str] = ()
