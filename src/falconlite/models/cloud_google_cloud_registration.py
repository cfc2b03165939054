"""Models of the records of ``CloudGoogleCloudRegistration``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class NetworkConfig(Record):
    """The ``network`` of ``AgentlessScanningInfra``; also in ``AgentlessScanningUserInputs``."""

    subnets: Named[str] = Field(default_factory=dict)
    vpc_name: Text = None


class AgentlessScanningInfra(Record):
    """A value in the ``infra`` of ``AgentlessScanningSettings``."""

    client_credentials_secret_name: Text = None
    network: One[NetworkConfig] = None
    scanner_sa_email: Text = None


class AgentlessScanningUserInputs(Record):
    """The ``user_inputs`` of ``AgentlessScanningSettings``."""

    custom_network: One[NetworkConfig] = None
    host_project_id: Text = None
    network_configuration_type: Text = None
    org_id: Text = None
    regions: Many[str] = ()


class AgentlessScanningSettings(Record):
    """The ``dspm_settings`` of ``FolderDetails``, ``OrganizationDetails``, ``ProjectDetails`` and others."""

    deployment_version: Text = None
    infra: Named[AgentlessScanningInfra] = Field(default_factory=dict)
    user_inputs: One[AgentlessScanningUserInputs] = None
    wif_principal: Text = None


class FolderDetails(Record):
    """One of the ``folders`` of ``GCPEntitiesResources``."""

    created: Timestamp = None
    dspm_settings: One[AgentlessScanningSettings] = None
    dspm_status: Text = None
    folder_id: Text = None
    folder_name: Text = None
    ioa_failed_permissions: Many[str] = ()
    ioa_passed_permissions: Many[str] = ()
    ioa_status: Text = None
    iom_failed_permissions: Many[str] = ()
    iom_passed_permissions: Many[str] = ()
    iom_status: Text = None
    is_initial_registration: Flag = None
    organization_id: Text = None
    parent_id: Text = None
    registration_description: Text = None
    registration_id: Text = None
    registration_name: Text = None
    registration_scope: Text = None
    root_folder_id: Text = None
    status: Text = None
    updated: Timestamp = None
    vulnerability_scanning_settings: One[AgentlessScanningSettings] = None
    vulnerability_scanning_status: Text = None


class OrganizationDetails(Record):
    """One of the ``organizations`` of ``GCPEntitiesResources``."""

    created: Timestamp = None
    dspm_settings: One[AgentlessScanningSettings] = None
    dspm_status: Text = None
    ioa_failed_permissions: Many[str] = ()
    ioa_passed_permissions: Many[str] = ()
    ioa_status: Text = None
    iom_failed_permissions: Many[str] = ()
    iom_passed_permissions: Many[str] = ()
    iom_status: Text = None
    organization_id: Text = None
    organization_name: Text = None
    registration_description: Text = None
    registration_id: Text = None
    registration_name: Text = None
    registration_scope: Text = None
    status: Text = None
    updated: Timestamp = None
    vulnerability_scanning_settings: One[AgentlessScanningSettings] = None
    vulnerability_scanning_status: Text = None


class ProjectDetails(Record):
    """One of the ``projects`` of ``GCPEntitiesResources``."""

    created: Timestamp = None
    deployment_method: Text = None
    dspm_settings: One[AgentlessScanningSettings] = None
    dspm_status: Text = None
    ioa_failed_permissions: Many[str] = ()
    ioa_passed_permissions: Many[str] = ()
    ioa_status: Text = None
    iom_failed_permissions: Many[str] = ()
    iom_passed_permissions: Many[str] = ()
    iom_status: Text = None
    is_initial_registration: Flag = None
    organization_id: Text = None
    project_id: Text = None
    project_name: Text = None
    project_number: Text = None
    registration_description: Text = None
    registration_id: Text = None
    registration_name: Text = None
    registration_scope: Text = None
    service_account: Text = None
    status: Text = None
    updated: Timestamp = None
    vulnerability_scanning_settings: One[AgentlessScanningSettings] = None
    vulnerability_scanning_status: Text = None


class GCPEntitiesResources(Record):
    """Set of GCP entities, as ``get_entities`` returns them."""

    folders: Many[FolderDetails] = ()
    organizations: Many[OrganizationDetails] = ()
    projects: Many[ProjectDetails] = ()


class HealthCheckTriggerInfo(Record):
    """A triggered health check, as ``trigger_health_check`` returns it."""

    registration_id: Text = None


class Folder(Record):
    """One of the ``folders`` of ``GCPRegistration``."""

    folder_id: Text = None
    folder_name: Text = None


class InfraManagerProperties(Record):
    """The ``infra_manager_properties`` of ``GCPRegistration``."""

    deployment_id: Text = None
    region: Text = None
    stack_name: Text = None


class LogIngestionProperties(Record):
    """The ``log_ingestion_properties`` of ``GCPRegistration``."""

    sink_name: Text = None
    subscription_id: Text = None
    topic_id: Text = None


class Organization(Record):
    """The ``organization`` of ``GCPRegistration``."""

    organization_id: Text = None
    organization_name: Text = None


class ProductFeatures(Record):
    """One of the ``products`` of ``GCPRegistration``."""

    features: Many[str] = ()
    product: Text = None


class Project(Record):
    """One of the ``projects`` of ``GCPRegistration``."""

    project_id: Text = None
    project_name: Text = None
    project_number: Text = None


class ServiceAccountProperties(Record):
    """The ``service_account_properties`` of ``GCPRegistration``."""

    client_email: Text = None
    client_id: Text = None
    encrypted_private_key: Annotated[Text, Field(repr=False)] = None
    id: Number = None
    private_key_id: Text = None
    project_id: Text = None


class WIFProperties(Record):
    """The ``wif_properties`` of ``GCPRegistration``."""

    identity_source: Text = None
    pool_id: Text = None
    pool_name: Text = None
    project_id: Text = None
    project_number: Text = None
    provider_id: Text = None
    provider_name: Text = None


class GCPRegistration(Record):
    """A GCP registration, as ``get_registration``, ``update_registration`` and others return it."""

    additional_properties: Any = None
    cloud_registration_enabled: Flag = None
    created: Timestamp = None
    cspm_enabled: Flag = None
    deployment_method: Text = None
    dspm_settings: One[AgentlessScanningSettings] = None
    excluded_project_patterns: Many[str] = ()
    falcon_client_key_id: Text = None
    falcon_client_key_type: Text = None
    folders: Many[Folder] = ()
    infra_manager_properties: One[InfraManagerProperties] = None
    infra_project_id: Text = None
    labels: Named[str] = Field(default_factory=dict)
    last_healthcheck_completed_at: Timestamp = None
    log_ingestion_properties: One[LogIngestionProperties] = None
    organization: One[Organization] = None
    products: Many[ProductFeatures] = ()
    projects: Many[Project] = ()
    registration_description: Text = None
    registration_id: Text = None
    registration_name: Text = None
    registration_scope: Text = None
    resource_name_prefix: Text = None
    resource_name_suffix: Text = None
    service_account_properties: One[ServiceAccountProperties] = None
    status: Text = None
    tags: Named[str] = Field(default_factory=dict)
    updated: Timestamp = None
    vulnerability_scanning_settings: One[AgentlessScanningSettings] = None
    wif_properties: One[WIFProperties] = None
