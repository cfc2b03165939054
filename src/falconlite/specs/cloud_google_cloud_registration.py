"""Typed dicts of the request bodies of ``CloudGoogleCloudRegistration``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from falconlite.specs.body import Body


class NetworkConfig(Body, total=False):
    """The ``network`` of ``AgentlessScanningInfra``; also in ``AgentlessScanningUserInputs``."""

    subnets: Mapping[str, str]
    vpc_name: str


class AgentlessScanningInfra(Body, total=False):
    """A value in the ``infra`` of ``AgentlessScanningSettings``."""

    client_credentials_secret_name: str
    network: NetworkConfig
    scanner_sa_email: str


class AgentlessScanningUserInputs(Body, total=False):
    """The ``user_inputs`` of ``AgentlessScanningSettings``."""

    custom_network: NetworkConfig
    host_project_id: str
    network_configuration_type: str
    org_id: str
    regions: Sequence[str]


class AgentlessScanningSettings(Body, total=False):
    """The ``dspm_settings`` of ``CreateGCPRegistrationRequest``, ``UpdateGCPRegistrationRequest`` and others."""

    deployment_version: str
    infra: Mapping[str, AgentlessScanningInfra]
    user_inputs: AgentlessScanningUserInputs
    wif_principal: str


class ProductFeatures(Body, total=False):
    """One of the ``products`` of ``CreateGCPRegistrationRequest`` and ``UpdateGCPRegistrationRequest``."""

    features: Sequence[str]
    product: str


class CreateGCPRegistrationRequest(Body, total=False):
    """One of the ``resources`` of ``GCPRegistrationCreateRequestExtV1``."""

    additional_properties: Any
    deployment_method: str
    dspm_settings: AgentlessScanningSettings
    entity_id: Sequence[str]
    excluded_project_patterns: Sequence[str]
    falcon_client_key_id: str
    falcon_client_key_type: str
    infra_manager_region: str
    infra_project_id: str
    labels: Mapping[str, str]
    products: Sequence[ProductFeatures]
    registration_description: str
    registration_name: str
    registration_scope: str
    resource_name_prefix: str | None
    resource_name_suffix: str | None
    tags: Mapping[str, str]
    vulnerability_scanning_settings: AgentlessScanningSettings
    wif_project_id: str
    wif_project_number: str


class GCPRegistrationCreateRequestExtV1(Body, total=False):
    """The body of ``update_registration`` and ``create_registration``."""

    resources: Sequence[CreateGCPRegistrationRequest]


class UpdateGCPRegistrationRequest(Body, total=False):
    """One of the ``resources`` of ``GCPRegistrationUpdateRequestExtV1``."""

    additional_properties: Any
    deployment_method: str
    dspm_settings: AgentlessScanningSettings
    entity_id: Sequence[str]
    excluded_project_patterns: Sequence[str]
    falcon_client_key_id: str
    falcon_client_key_type: str
    infra_manager_region: str
    infra_project_id: str
    labels: Mapping[str, str]
    log_ingestion_sink_name: str | None
    log_ingestion_subscription_name: str | None
    log_ingestion_topic_id: str | None
    products: Sequence[ProductFeatures]
    registration_description: str
    registration_name: str
    registration_scope: str
    resource_name_prefix: str | None
    resource_name_suffix: str | None
    tags: Mapping[str, str]
    vulnerability_scanning_settings: AgentlessScanningSettings
    wif_pool_name: str | None
    wif_project_id: str
    wif_project_number: str
    wif_provider_name: str | None


class GCPRegistrationUpdateRequestExtV1(Body, total=False):
    """The body of ``cloud_registration_gcp_update_registration``."""

    resources: Sequence[UpdateGCPRegistrationRequest]


class TerraformScriptParameters(Body, total=False):
    """One of the ``resources`` of ``GCPTerraformScriptRequestV1``."""

    dspm_settings: AgentlessScanningSettings
    entity_id: Sequence[str]
    excluded_project_patterns: Sequence[str]
    falcon_client_key_id: str
    falcon_client_key_type: str
    infra_project_id: str
    labels: str
    realtime_visibility_enabled: bool
    registration_id: str
    registration_name: str
    resource_name_prefix: str
    resource_name_suffix: str
    tags: str
    vars_only: bool
    vulnerability_scanning_settings: AgentlessScanningSettings
    wif_project_id: str


class GCPTerraformScriptRequestV1(Body, total=False):
    """The body of ``cloud_registration_gcp_post_terraform_script``."""

    resources: Sequence[TerraformScriptParameters]
