"""Azure tenants registered with Falcon Cloud Security, and the issues of their registration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource, placed
from falconlite.operations.declare import delete, get, patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_azure_registration import (
        AzureScript,
        DeletedRegistration,
        DeletedSubscriptionInfo,
        HealthCheckTriggerInfo,
        Issue,
        IssueFieldValue,
        ScriptVersion,
        Suppression,
        TenantRegistration,
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.cloud_azure_registration import (
        AdditionalFeature,
        AzureRegistrationCreateInput,
        AzureRegistrationUpdateInput,
        EventHubSettings,
        ProductFeatures,
        SuppressionCreateInput,
        SuppressionTarget,
        SuppressionUpdateInput,
    )

SuppressionField = Literal["issue_name", "entity_id", "suppressed_by", "created_at", "reason"]
IssueField = Literal[
    "issue", "name", "severity", "category", "impact", "entity_type", "entity_id", "entity_name", "status", "feature"
]
Network = Literal["managed", "managed_no_nat", "custom"]


class CloudAzureRegistration(Service):
    """Azure tenants of Falcon Cloud Security: register and check them, handle issues, get set-up scripts.

    Scopes: Cloud Security Azure Registration: Read; Cloud Security Azure Registration: Write for changes. The API
    publishes none for ``health_check``, ``validate_registration``, ``update_registration``, ``download_script``, the
    versions of scripts, and reading or changing suppressions.

    A tenant or subscription ID is a UUID. Lists take *limit*, 1 to 1,000 (100), and *offset*, the number of records to
    skip (0). *sort* is a field with ``|asc`` or ``|desc``.
    """

    @get(
        "cloud_registration_azure_get_issue_suppression_values_by_field",
        "/cloud-security-registration-azure/aggregates/issue-suppressions-values-by-fields/v1",
        scope="Cloud Security Azure Registration",
    )
    def cloud_registration_azure_get_issue_suppression_values_by_field(
        self, *, registration_id: str, field: SuppressionField, **more: Unpack[CallOptions]
    ) -> Result[IssueFieldValue]:
        """Count the values of one *field* in the suppressions of a registration."""
        ...

    @get(
        "cloud_registration_azure_get_issue_values_by_field",
        "/cloud-security-registration-azure/aggregates/issues-values-by-fields/v1",
        scope="Cloud Security Azure Registration",
    )
    def cloud_registration_azure_get_issue_values_by_field(
        self,
        *,
        registration_id: str,
        field: IssueField,
        filter: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[IssueFieldValue]:
        """Count the values of one *field* in the issues of a registration.

        *filter* is FQL: category, entity_id, entity_name, entity_type, impact, issue, name, severity, status.
        """
        ...

    @delete(
        "cloud-registration-azure-delete-legacy-subscription",
        "/cloud-security-registration-azure/entities/accounts/legacy/v1",
        body={"retain_client", "subscription_id", "tenant_id"},
        shape=one_resource,
        scope="Cloud Security Azure Registration",
    )
    def delete_legacy_subscription(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        retain_client: bool | None = None,
        subscription_id: str | None = None,
        tenant_id: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[DeletedSubscriptionInfo]:
        """Remove an Azure subscription that was registered in the old way.

        The API needs all three arguments. *retain_client* keeps the client of the subscription.
        """
        ...

    cloud_registration_azure_delete_legacy_subscription = delete_legacy_subscription

    @get(
        "cloud_registration_azure_get_suppressions",
        "/cloud-security-registration-azure/entities/issue-suppressions/v1",
        pages=by_offset(most=1000),
        key="suppression_id",
    )
    def cloud_registration_azure_get_suppressions(
        self,
        *,
        registration_id: str,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Suppression]:
        """List the suppressions of a registration: which issues are hidden, by whom and why.

        *filter* is FQL; it and *sort* take created_at, entity_id, issue_name, reason, suppressed_by.
        """
        ...

    @post(
        "cloud_registration_azure_create_suppressions",
        "/cloud-security-registration-azure/entities/issue-suppressions/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="Cloud Security Azure Registration",
    )
    def cloud_registration_azure_create_suppressions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        reason: str | None = None,
        registration_id: str | None = None,
        target: SuppressionTarget | None = None,
        type: str | None = None,
        resources: Sequence[SuppressionCreateInput] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Suppression]:
        """Hide issues of a registration: one suppression from keywords, or several in *resources*.

        A suppression needs *registration_id*, *type* and *target*, a dict with ``issue_name``, ``entity_id`` or
        ``entity_type``.
        """
        ...

    @delete(
        "cloud_registration_azure_delete_suppressions",
        "/cloud-security-registration-azure/entities/issue-suppressions/v1",
        body={"suppression_ids"},
        scope="Cloud Security Azure Registration",
        answers="json",
        empty=True,
    )
    def cloud_registration_azure_delete_suppressions(
        self, *, suppression_ids: Strings | None = None, **more: Unpack[BodyOptions]
    ) -> Result[Any]:
        """Delete suppressions by *suppression_ids*; their issues are shown again."""
        ...

    @patch(
        "cloud_registration_azure_update_suppressions",
        "/cloud-security-registration-azure/entities/issue-suppressions/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        repeatable=True,
    )
    def cloud_registration_azure_update_suppressions(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        reason: str | None = None,
        suppression_id: str | None = None,
        resources: Sequence[SuppressionUpdateInput] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Suppression]:
        """Change the *reason* of a suppression, given by *suppression_id*, or of several in *resources*."""
        ...

    @get(
        "cloud_registration_azure_get_issues",
        "/cloud-security-registration-azure/entities/issues/v1",
        scope="Cloud Security Azure Registration",
        pages=by_offset(most=1000),
    )
    def cloud_registration_azure_get_issues(
        self,
        *,
        registration_id: str,
        filter: str | None = None,
        sort: str | None = None,
        group_by: Literal["name"] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Issue]:
        """List the issues of a registration, such as missing permissions, with severity and entity.

        *filter* is FQL: category, entity_id, entity_name, entity_type, impact, issue, name, severity, status. *sort*
        takes these without status, and impacted_entities. *group_by* is "name": one record for each name (no groups).
        """
        ...

    @post(
        "cloud-registration-azure-trigger-health-check",
        "/cloud-security-registration-azure/entities/registrations/healthcheck/v1",
        query={"tenant_ids"},
        body=(),
    )
    def health_check(
        self, tenant_ids: Strings | None = None, **more: Unpack[BodyOptions]
    ) -> Result[HealthCheckTriggerInfo]:
        """Start health checks of registered Azure tenants.

        falconpy sends *tenant_ids* in the body; the API expects them in the query string.
        """
        ...

    cloud_registration_azure_trigger_health_check = health_check

    @get(
        "cloud-registration-azure-get-registration",
        "/cloud-security-registration-azure/entities/registrations/v1",
        scope="Cloud Security Azure Registration",
    )
    def get_registration(
        self, *, tenant_id: str | None = None, registration_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[TenantRegistration]:
        """Describe the registration of an Azure tenant, by *tenant_id* or by *registration_id*."""
        ...

    cloud_registration_azure_get_registration = get_registration

    @post(
        "cloud-registration-azure-create-registration",
        "/cloud-security-registration-azure/entities/registrations/v1",
        also={"microsoft_graph_permissions_ids_readonly": "microsoft_graph_permission_ids_readonly"},
        shape=placed({"resource": "resource"}, rest="resource"),
        scope="Cloud Security Azure Registration",
    )
    def create_registration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        resource: AzureRegistrationCreateInput | None = None,
        account_type: str | None = None,
        additional_features: Sequence[AdditionalFeature] | None = None,
        additional_properties: Any | None = None,
        api_client_key_id: str | None = None,
        api_client_key_type: str | None = None,
        cs_infra_region: str | None = None,
        cs_infra_subscription_id: str | None = None,
        deployment_method: str | None = None,
        deployment_stack_host_id: str | None = None,
        deployment_stack_name: str | None = None,
        dspm_regions: Strings | None = None,
        environment: str | None = None,
        event_hub_settings: Sequence[EventHubSettings] | None = None,
        management_group_ids: Strings | None = None,
        microsoft_graph_permission_ids: Strings | None = None,
        products: Sequence[ProductFeatures] | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        status: str | None = None,
        subscription_ids: Strings | None = None,
        tags: Mapping[str, str] | None = None,
        template_version: str | None = None,
        tenant_id: str | None = None,
        cs_infra_subscription_name: str | None = None,
        deployment_stack_host_region: str | None = None,
        dspm_custom_vnet_configuration: Mapping[str, Any] | None = None,
        dspm_host_subscription_id: str | None = None,
        dspm_network_configuration_type: Network | None = None,
        microsoft_graph_permission_ids_readonly: bool | None = None,
        primary_domain: str | None = None,
        registration_description: str | None = None,
        registration_name: str | None = None,
        tenant_name: str | None = None,
        vulnerability_scanning_custom_vnet_configuration: Mapping[str, Any] | None = None,
        vulnerability_scanning_host_subscription_id: str | None = None,
        vulnerability_scanning_network_configuration_type: Network | None = None,
        vulnerability_scanning_regions: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TenantRegistration]:
        """Register an Azure tenant with Falcon Cloud Security.

        The keywords are fields of one registration; *resource* is the registration as a dict, to which the keywords are
        added. *subscription_ids* and *management_group_ids* select the part of the tenant to register. *products* are
        the products to turn on: a list of dicts with ``product`` and ``features``. *cs_infra_subscription_id* and
        *cs_infra_region* are where CrowdStrike's resources go. *deployment_method* is how the set-up is deployed.
        *dspm_...* and *vulnerability_scanning_...* set up these two features: regions, host subscription and network.
        """
        ...

    cloud_registration_azure_create_registration = create_registration

    @delete(
        "cloud-registration-azure-delete-registration",
        "/cloud-security-registration-azure/entities/registrations/v1",
        scope="Cloud Security Azure Registration",
    )
    def delete_registration(self, *, tenant_ids: Strings, **more: Unpack[CallOptions]) -> Result[DeletedRegistration]:
        """Remove the registrations of Azure tenants, by *tenant_ids*.

        The records have the scripts that undo the set-up.
        """
        ...

    cloud_registration_azure_delete_registration = delete_registration

    @patch(
        "cloud-registration-azure-update-registration",
        "/cloud-security-registration-azure/entities/registrations/v1",
        also={"microsoft_graph_permissions_ids_readonly": "microsoft_graph_permission_ids_readonly"},
        shape=placed({"resource": "resource"}, rest="resource"),
        repeatable=True,
    )
    def update_registration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        resource: AzureRegistrationUpdateInput | None = None,
        account_type: str | None = None,
        additional_features: Sequence[AdditionalFeature] | None = None,
        additional_properties: Any | None = None,
        api_client_key_id: str | None = None,
        api_client_key_type: str | None = None,
        cs_infra_region: str | None = None,
        cs_infra_subscription_id: str | None = None,
        deployment_method: str | None = None,
        deployment_stack_host_id: str | None = None,
        deployment_stack_name: str | None = None,
        dspm_regions: Strings | None = None,
        environment: str | None = None,
        event_hub_settings: Sequence[EventHubSettings] | None = None,
        management_group_ids: Strings | None = None,
        microsoft_graph_permission_ids: Strings | None = None,
        products: Sequence[ProductFeatures] | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        status: str | None = None,
        subscription_ids: Strings | None = None,
        tags: Mapping[str, str] | None = None,
        template_version: str | None = None,
        tenant_id: str | None = None,
        cs_infra_subscription_name: str | None = None,
        deployment_stack_host_region: str | None = None,
        dspm_custom_vnet_configuration: Mapping[str, Any] | None = None,
        dspm_host_subscription_id: str | None = None,
        dspm_network_configuration_type: Network | None = None,
        microsoft_graph_permission_ids_readonly: bool | None = None,
        primary_domain: str | None = None,
        registration_description: str | None = None,
        registration_id: str | None = None,
        registration_name: str | None = None,
        tenant_name: str | None = None,
        vulnerability_scanning_custom_vnet_configuration: Mapping[str, Any] | None = None,
        vulnerability_scanning_host_subscription_id: str | None = None,
        vulnerability_scanning_network_configuration_type: Network | None = None,
        vulnerability_scanning_regions: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[TenantRegistration]:
        """Change the registration of an Azure tenant, given by *tenant_id*.

        *resource* is the registration as a dict, to which the keywords are added. Takes the keywords of
        ``create_registration``, and *registration_id*.
        """
        ...

    cloud_registration_azure_update_registration = update_registration

    @post(
        "cloud-registration-azure-validate-registration",
        "/cloud-security-registration-azure/entities/registrations/validate/v1",
        query={"stack_name", "tenant_id"},
        reads=True,
    )
    def validate_registration(
        self, *, tenant_id: str, stack_name: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Check the service principal and the role assignments of an Azure registration.

        *stack_name* also checks that deployment stack, if the set-up used Bicep. Problems are in ``errors``; there are
        no records.
        """
        ...

    cloud_registration_azure_validate_registration = validate_registration

    @get(
        "cloud_registration_azure_get_script_versions",
        "/cloud-security-registration-azure/entities/script-versions/v1",
        pages=by_offset(most=1000),
    )
    def cloud_registration_azure_get_script_versions(
        self,
        *,
        deployment_method: str,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ScriptVersion]:
        """List the versions of set-up scripts for one *deployment_method*, with their URLs.

        *deployment_method* is for example "bicep-legacy" or "bicep-deployment-stack". *sort* takes version,
        deployment_method, published_date.
        """
        ...

    @get(
        "cloud_registration_azure_get_script",
        "/cloud-security-registration-azure/entities/scripts/v1",
        scope="Cloud Security Azure Registration",
        produces=("application/json", "application/octet-stream", "application/zip"),
        deprecated=True,
    )
    def cloud_registration_azure_get_script(self, *, tenant_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Download the set-up script of an Azure tenant, in Terraform or Bicep.

        The API does not describe the answer: a body that is not JSON is returned as bytes. ``download_script`` gets the
        URL of a script.
        """
        ...

    @get(
        "download_azure_script",
        "/cloud-security-registration-azure/entities/scripts/v1",
        scope="Cloud Security Azure Registration",
        produces=("application/json", "application/octet-stream", "application/zip"),
        deprecated=True,
    )
    def deployment_script(self, *, tenant_id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Download the set-up script of an Azure tenant by the older operation ID ``download_azure_script``.

        It sends the request of ``cloud_registration_azure_get_script``.
        """
        ...

    download_azure_script = deployment_script

    @post(
        "cloud-registration-azure-download-script",
        "/cloud-security-registration-azure/entities/scripts/v1",
        wire={"tenant_id": "tenantId"},
        shape=one_resource,
        reads=True,
    )
    def download_script(
        self, body: Mapping[str, Any] | None = None, *, tenant_id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[AzureScript]:
        """Get the URL and version of the script that creates the Azure resources of a tenant."""
        ...

    cloud_registration_azure_download_script = download_script
