"""Typed dicts of the request bodies of ``CloudAzureRegistration``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from falconlite.specs.body import Body


class LegacySubscriptionDeleteRequestExtV1Item(Body, total=False):
    """One of the ``resources`` of ``LegacySubscriptionDeleteRequestExtV1``."""

    retain_client: bool
    subscription_id: str
    tenant_id: str


class LegacySubscriptionDeleteRequestExtV1(Body, total=False):
    """The body of ``delete_legacy_subscription``."""

    resources: Sequence[LegacySubscriptionDeleteRequestExtV1Item]


class SuppressionTarget(Body, total=False):
    """The ``target`` of ``SuppressionCreateInput``."""

    entity_id: str
    entity_type: str
    issue_name: str


class SuppressionCreateInput(Body, total=False):
    """One of the ``resources`` of ``SuppressionCreateRequest``."""

    reason: str
    registration_id: str
    target: SuppressionTarget
    type: str


class SuppressionCreateRequest(Body, total=False):
    """The body of ``cloud_registration_azure_create_suppressions``."""

    resources: Sequence[SuppressionCreateInput]


class SuppressionDeleteRequest(Body, total=False):
    """The body of ``cloud_registration_azure_delete_suppressions``."""

    suppression_ids: Sequence[str]


class SuppressionUpdateInput(Body, total=False):
    """One of the ``resources`` of ``SuppressionUpdateRequest``."""

    reason: str
    suppression_id: str


class SuppressionUpdateRequest(Body, total=False):
    """The body of ``cloud_registration_azure_update_suppressions``."""

    resources: Sequence[SuppressionUpdateInput]


class AdditionalFeature(Body, total=False):
    """One of the ``additional_features`` of ``AzureRegistrationCreateInput`` and ``AzureRegistrationUpdateInput``."""

    feature: str
    product: str
    subscription_ids: Sequence[str]


class AgentlessScanningRegionCustomNetworkConfiguration(Body, total=False):
    """A value in the ``dspm_custom_vnet_configuration`` of ``AzureRegistrationCreateInput`` and others."""

    clones_subnet_id: str
    scanners_subnet_id: str


class EventHubSettings(Body, total=False):
    """One of the ``event_hub_settings`` of ``AzureRegistrationCreateInput`` and ``AzureRegistrationUpdateInput``."""

    cid: str
    consumer_group: str
    event_hub_id: str
    management_type: str
    purpose: str
    tenant_id: str


class ProductFeatures(Body, total=False):
    """One of the ``products`` of ``AzureRegistrationCreateInput`` and ``AzureRegistrationUpdateInput``."""

    features: Sequence[str]
    product: str


class AzureRegistrationCreateInput(Body, total=False):
    """The ``resource`` of ``AzureRegistrationCreateRequestExtV1``."""

    account_type: str
    additional_features: Sequence[AdditionalFeature]
    additional_properties: Any
    api_client_key_id: str
    api_client_key_type: str
    cs_infra_region: str
    cs_infra_subscription_id: str
    cs_infra_subscription_name: str
    deployment_method: str
    deployment_stack_host_id: str
    deployment_stack_host_region: str
    deployment_stack_name: str
    dspm_custom_vnet_configuration: Mapping[str, AgentlessScanningRegionCustomNetworkConfiguration]
    dspm_host_subscription_id: str
    dspm_network_configuration_type: Literal["managed", "managed_no_nat", "custom"]
    dspm_regions: Sequence[str]
    environment: str | None
    event_hub_settings: Sequence[EventHubSettings]
    management_group_ids: Sequence[str]
    microsoft_graph_permission_ids: Sequence[str]
    microsoft_graph_permission_ids_readonly: bool
    primary_domain: str
    products: Sequence[ProductFeatures]
    registration_description: str
    registration_name: str
    resource_name_prefix: str | None
    resource_name_suffix: str | None
    status: str
    subscription_ids: Sequence[str]
    tags: Mapping[str, str]
    template_version: str
    tenant_id: str
    tenant_name: str
    vulnerability_scanning_custom_vnet_configuration: Mapping[str, AgentlessScanningRegionCustomNetworkConfiguration]
    vulnerability_scanning_host_subscription_id: str
    vulnerability_scanning_network_configuration_type: Literal["managed", "managed_no_nat", "custom"]
    vulnerability_scanning_regions: Sequence[str]


class AzureRegistrationCreateRequestExtV1(Body, total=False):
    """The body of ``create_registration``."""

    resource: AzureRegistrationCreateInput


class AzureRegistrationUpdateInput(Body, total=False):
    """The ``resource`` of ``AzureRegistrationUpdateRequestExtV1``."""

    account_type: str
    additional_features: Sequence[AdditionalFeature]
    additional_properties: Any
    api_client_key_id: str
    api_client_key_type: str
    cs_infra_region: str
    cs_infra_subscription_id: str
    cs_infra_subscription_name: str
    deployment_method: str
    deployment_stack_host_id: str
    deployment_stack_host_region: str
    deployment_stack_name: str
    dspm_custom_vnet_configuration: Mapping[str, AgentlessScanningRegionCustomNetworkConfiguration]
    dspm_host_subscription_id: str
    dspm_network_configuration_type: Literal["managed", "managed_no_nat", "custom"]
    dspm_regions: Sequence[str]
    environment: str | None
    event_hub_settings: Sequence[EventHubSettings]
    management_group_ids: Sequence[str]
    microsoft_graph_permission_ids: Sequence[str]
    microsoft_graph_permission_ids_readonly: bool
    primary_domain: str
    products: Sequence[ProductFeatures]
    registration_description: str
    registration_id: str
    registration_name: str
    resource_name_prefix: str | None
    resource_name_suffix: str | None
    status: str
    subscription_ids: Sequence[str]
    tags: Mapping[str, str]
    template_version: str
    tenant_id: str
    tenant_name: str
    vulnerability_scanning_custom_vnet_configuration: Mapping[str, AgentlessScanningRegionCustomNetworkConfiguration]
    vulnerability_scanning_host_subscription_id: str
    vulnerability_scanning_network_configuration_type: Literal["managed", "managed_no_nat", "custom"]
    vulnerability_scanning_regions: Sequence[str]


class AzureRegistrationUpdateRequestExtV1(Body, total=False):
    """The body of ``update_registration``."""

    resource: AzureRegistrationUpdateInput


class AzureDownloadScriptRequestData(Body, total=False):
    """One of the ``resources`` of ``AzureDownloadScriptRequestV1``."""

    tenantId: str


class AzureDownloadScriptRequestV1(Body, total=False):
    """The body of ``download_script``."""

    resources: Sequence[AzureDownloadScriptRequestData]
