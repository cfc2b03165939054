"""Google Cloud organizations, folders and projects registered with Falcon Cloud Security."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.shapes import one_resource, placed
from falconlite.operations.declare import delete, get, patch, post, put
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_google_cloud_registration import (
        GCPEntitiesResources,
        GCPRegistration,
        HealthCheckTriggerInfo,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result
    from falconlite.specs.cloud_google_cloud_registration import (
        AgentlessScanningSettings,
        ProductFeatures,
        TerraformScriptParameters,
    )


class CloudGoogleCloudRegistration(Service):
    """Google Cloud registrations of Falcon Cloud Security: create, describe, change, check and remove them.

    Scopes: Cloud Security Google Cloud Registration: Read; Cloud Security Google Cloud Registration: Write for changes.
    The API publishes none for ``generate_gcp_infra_manager_script`` and ``cloud_registration_gcp_update_registration``.

    *ids* are registration IDs. *entity_id* are IDs of Google Cloud, and *registration_scope* is their kind:
    organizations, folders or projects. *products* are the products to turn on: a list of dicts with ``product`` and
    ``features``. *infra_project_id* is the project for CrowdStrike's resources; *wif_project_id* and
    *wif_project_number* are the project of the workload identity federation. *dspm_settings* and
    *vulnerability_scanning_settings* set up these two features. *labels* and *tags* are attached to the resources;
    *resource_name_prefix* and *resource_name_suffix* become part of their names. The ``encrypted_private_key`` of a
    record is masked in logs and reprs.
    """

    @get(
        "cloud-registration-gcp-get-entities",
        "/cloud-security-registration-google-cloud/entities/accounts/v1",
        scope="Cloud Security Google Cloud Registration",
        answers="object",
    )
    def get_entities(
        self,
        *,
        ids: Strings | None = None,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_all_statuses: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPEntitiesResources]:
        """List the organizations, folders and projects of registrations, in one object with a list for each kind.

        *filter* is FQL: created, dspm_status, entity_id, entity_name, entity_type, ioa_status, iom_status, parent_id,
        project_number, registration_id, registration_name, registration_scope, updated, vulnerability_scanning_status.
        *sort* is a field with ``|asc`` or ``|desc``; it applies before the records are grouped by kind. *limit* is 1 to
        500 (100), over all kinds. *offset* is the number of entities to skip (0): for the next page, add the number of
        entries in the three lists. *include_all_statuses* adds entities with any status (False).
        """
        ...

    cloud_registration_gcp_get_entities = get_entities

    @post(
        "cloud-registration-gcp-trigger-health-check",
        "/cloud-security-registration-google-cloud/entities/registration-scans/v1",
        query={"ids"},
        scope="Cloud Security Google Cloud Registration",
        key="registration_id",
    )
    def trigger_health_check(
        self, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[HealthCheckTriggerInfo]:
        """Start health checks of Google Cloud registrations, by ID."""
        ...

    cloud_registration_gcp_trigger_health_check = trigger_health_check

    @get(
        "cloud-registration-gcp-get-registration",
        "/cloud-security-registration-google-cloud/entities/registrations/v1",
        scope="Cloud Security Google Cloud Registration",
        at_once=1,
        key="registration_id",
        secret={"encrypted_private_key"},
    )
    def get_registration(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[GCPRegistration]:
        """Describe a Google Cloud registration by its ID.

        The API takes one ID a call; ``bulk()`` sends a call for each.
        """
        ...

    cloud_registration_gcp_get_registration = get_registration

    @put(
        "cloud-registration-gcp-put-registration",
        "/cloud-security-registration-google-cloud/entities/registrations/v1",
        shape=one_resource,
        scope="Cloud Security Google Cloud Registration",
        secret={"encrypted_private_key"},
    )
    def update_registration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        additional_properties: Any | None = None,
        deployment_method: str | None = None,
        dspm_settings: AgentlessScanningSettings | None = None,
        entity_id: Strings | None = None,
        excluded_project_patterns: Strings | None = None,
        falcon_client_key_id: str | None = None,
        falcon_client_key_type: str | None = None,
        infra_manager_region: str | None = None,
        infra_project_id: str | None = None,
        labels: Mapping[str, str] | None = None,
        products: Sequence[ProductFeatures] | None = None,
        registration_description: str | None = None,
        registration_name: str | None = None,
        registration_scope: str | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        tags: Mapping[str, str] | None = None,
        vulnerability_scanning_settings: AgentlessScanningSettings | None = None,
        wif_project_id: str | None = None,
        wif_project_number: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPRegistration]:
        """Create a Google Cloud registration, or replace one, from a full description.

        ``cloud_registration_gcp_update_registration`` changes single fields of one, given by ID.
        """
        ...

    cloud_registration_gcp_put_registration = update_registration

    @post(
        "cloud-registration-gcp-create-registration",
        "/cloud-security-registration-google-cloud/entities/registrations/v1",
        shape=one_resource,
        scope="Cloud Security Google Cloud Registration",
        secret={"encrypted_private_key"},
    )
    def create_registration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        additional_properties: Any | None = None,
        deployment_method: str | None = None,
        dspm_settings: AgentlessScanningSettings | None = None,
        entity_id: Strings | None = None,
        excluded_project_patterns: Strings | None = None,
        falcon_client_key_id: str | None = None,
        falcon_client_key_type: str | None = None,
        infra_manager_region: str | None = None,
        infra_project_id: str | None = None,
        labels: Mapping[str, str] | None = None,
        products: Sequence[ProductFeatures] | None = None,
        registration_description: str | None = None,
        registration_name: str | None = None,
        registration_scope: str | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        tags: Mapping[str, str] | None = None,
        vulnerability_scanning_settings: AgentlessScanningSettings | None = None,
        wif_project_id: str | None = None,
        wif_project_number: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPRegistration]:
        """Register a Google Cloud organization, folders or projects with Falcon Cloud Security.

        The API needs *deployment_method*, *entity_id*, *infra_project_id*, *registration_name*, *registration_scope*
        and *wif_project_id*.
        """
        ...

    cloud_registration_gcp_create_registration = create_registration

    @delete(
        "cloud-registration-gcp-delete-registration",
        "/cloud-security-registration-google-cloud/entities/registrations/v1",
        scope="Cloud Security Google Cloud Registration",
        at_once=1,
        key="registration_id",
        secret={"encrypted_private_key"},
    )
    def delete_registration(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[GCPRegistration]:
        """Delete a Google Cloud registration by its ID, and return it.

        The API takes one ID a call; ``bulk()`` sends a call for each.
        """
        ...

    cloud_registration_gcp_delete_registration = delete_registration

    @patch(
        "cloud-registration-gcp-update-registration",
        "/cloud-security-registration-google-cloud/entities/registrations/v1",
        query={"ids"},
        shape=one_resource,
        at_once=1,
        key="registration_id",
        repeatable=True,
        secret={"encrypted_private_key"},
    )
    def cloud_registration_gcp_update_registration(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        ids: Strings,
        additional_properties: Any | None = None,
        deployment_method: str | None = None,
        dspm_settings: AgentlessScanningSettings | None = None,
        entity_id: Strings | None = None,
        excluded_project_patterns: Strings | None = None,
        falcon_client_key_id: str | None = None,
        falcon_client_key_type: str | None = None,
        infra_manager_region: str | None = None,
        infra_project_id: str | None = None,
        labels: Mapping[str, str] | None = None,
        log_ingestion_sink_name: str | None = None,
        log_ingestion_subscription_name: str | None = None,
        log_ingestion_topic_id: str | None = None,
        products: Sequence[ProductFeatures] | None = None,
        registration_description: str | None = None,
        registration_name: str | None = None,
        registration_scope: str | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        tags: Mapping[str, str] | None = None,
        vulnerability_scanning_settings: AgentlessScanningSettings | None = None,
        wif_pool_name: str | None = None,
        wif_project_id: str | None = None,
        wif_project_number: str | None = None,
        wif_provider_name: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[GCPRegistration]:
        """Change fields of a Google Cloud registration, given by its ID in *ids*.

        *log_ingestion_...* and *wif_...* name resources in Google Cloud that the registration uses.
        """
        ...

    @post(
        "cloud_registration_gcp_post_infra_manager_script",
        "/cloud-security-registration-google-cloud/entities/scripts-infra-manager/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        answers="json",
    )
    def generate_gcp_infra_manager_script(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        dspm_settings: AgentlessScanningSettings | None = None,
        entity_id: Strings | None = None,
        excluded_project_patterns: Strings | None = None,
        falcon_client_key_id: str | None = None,
        falcon_client_key_type: str | None = None,
        infra_manager_region: str | None = None,
        infra_project_id: str | None = None,
        labels: str | None = None,
        realtime_visibility_enabled: bool | None = None,
        registration_id: str | None = None,
        registration_name: str | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        tags: str | None = None,
        template: str | None = None,
        vulnerability_scanning_settings: AgentlessScanningSettings | None = None,
        wif_project_id: str | None = None,
        resources: Sequence[Mapping[str, Any]] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Get the commands that set up a registration by Google Cloud's Infrastructure Manager.

        The keywords describe one script; *resources* is a list of dicts with the same fields. *infra_manager_region* is
        where Infrastructure Manager runs. falconpy sends only *resources*.
        """
        ...

    cloud_registration_gcp_post_infra_manager_script = generate_gcp_infra_manager_script

    @post(
        "cloud_registration_gcp_post_terraform_script",
        "/cloud-security-registration-google-cloud/entities/scripts-terraform/v1",
        shape=placed({"resources": "resources"}, rest="resources[0]"),
        scope="Cloud Security Google Cloud Registration",
        produces=("application/json", "application/octet-stream", "application/zip"),
        download=True,
    )
    def cloud_registration_gcp_post_terraform_script(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        dspm_settings: AgentlessScanningSettings | None = None,
        entity_id: Strings | None = None,
        excluded_project_patterns: Strings | None = None,
        falcon_client_key_id: str | None = None,
        falcon_client_key_type: str | None = None,
        infra_project_id: str | None = None,
        labels: str | None = None,
        realtime_visibility_enabled: bool | None = None,
        registration_id: str | None = None,
        registration_name: str | None = None,
        resource_name_prefix: str | None = None,
        resource_name_suffix: str | None = None,
        tags: str | None = None,
        vars_only: bool | None = None,
        vulnerability_scanning_settings: AgentlessScanningSettings | None = None,
        wif_project_id: str | None = None,
        resources: Sequence[TerraformScriptParameters] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """Download the Terraform files that set up a registration, a zip file, as bytes.

        The keywords describe one script and need *registration_id*; *resources* is a list of dicts with the same
        fields. *labels* and *tags* are str here. *vars_only* leaves out all but the variables. falconpy sends only
        *resources*.
        """
        ...
