"""Models of the records of ``CloudAzureRegistration``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class IssueFieldValue(Record):
    """An issue field value, as ``cloud_registration_azure_get_issue_suppression_values_by_field`` returns it."""

    count: Number = None
    value: Text = None


class DeletedSubscriptionInfo(Record):
    """Deleted subscription info, as ``delete_legacy_subscription`` returns it."""

    management_group_id: Text = None
    subscription_id: Text = None
    subscription_name: Text = None


class Suppression(Record):
    """A suppression, as ``cloud_registration_azure_get_suppressions`` and others return it."""

    category: Text = None
    created_at: Timestamp = None
    entity_id: Text = None
    entity_type: Text = None
    impact: Text = None
    issue_name: Text = None
    reason: Text = None
    registration_id: Text = None
    severity: Text = None
    suppressed_by: Text = None
    suppression_id: Text = None
    type: Text = None


class ImpactedEntities(Record):
    """The ``impacted_entities`` of ``Issue``."""

    affected: Number = None
    total: Number = None


class Issue(Record):
    """An issue, as ``cloud_registration_azure_get_issues`` returns it."""

    category: Text = None
    entity_id: Text = None
    entity_name: Text = None
    entity_type: Text = None
    feature: Text = None
    first_seen: Timestamp = None
    impact: Text = None
    impacted_entities: One[ImpactedEntities] = None
    issue: Text = None
    last_seen: Timestamp = None
    name: Text = None
    region: Text = None
    severity: Text = None
    status: Text = None


class HealthCheckTriggerInfo(Record):
    """A triggered health check, as ``health_check`` returns it."""

    tenant_id: Text = None


class AdditionalFeature(Record):
    """One of the ``additional_features`` of ``TenantRegistration``."""

    feature: Text = None
    product: Text = None
    subscription_ids: Many[str] = ()


class AgentlessScanningRegionCustomNetworkConfiguration(Record):
    """A value in the ``dspm_custom_vnet_configuration`` of ``TenantRegistration``."""

    clones_subnet_id: Text = None
    scanners_subnet_id: Text = None


class EventHubSettings(Record):
    """One of the ``event_hub_settings`` of ``TenantRegistration``."""

    cid: Text = None
    consumer_group: Text = None
    event_hub_id: Text = None
    management_type: Text = None
    purpose: Text = None
    tenant_id: Text = None


class ClientKeyInfo(Record):
    """The ``key_info`` of ``TenantRegistration``."""

    app_registration_id: Text = None
    app_registration_name: Text = None
    created: Timestamp = None
    expires: Timestamp = None
    fingerprint_sha1: Text = None
    key_length: Number = None
    signature_algo: Text = None
    valid: Flag = None
    valid_days: Number = None
    version: Number = None


class ProductFeatures(Record):
    """One of the ``products`` of ``TenantRegistration`` and ``DeletedRegistration``."""

    features: Many[str] = ()
    product: Text = None


class TenantRegistration(Record):
    """A tenant registration, as ``get_registration``, ``create_registration`` and ``update_registration`` return it.

    Known values: ``dspm_network_configuration_type`` is managed, managed_no_nat or custom;
    ``vulnerability_scanning_network_configuration_type`` is managed, managed_no_nat or custom.
    """

    account_type: Text = None
    additional_features: Many[AdditionalFeature] = ()
    additional_properties: Any = None
    admin_consent_url: Text = None
    api_client_key_id: Text = None
    api_client_key_type: Text = None
    app_registration_id: Text = None
    app_registration_name: Text = None
    cid: Text = None
    created: Timestamp = None
    cs_infra_region: Text = None
    cs_infra_subscription_id: Text = None
    cs_infra_subscription_name: Text = None
    deleted: Timestamp = None
    deployment_method: Text = None
    deployment_stack_host_id: Text = None
    deployment_stack_host_region: Text = None
    deployment_stack_host_type: Text = None
    deployment_stack_host_url: Text = None
    deployment_stack_name: Text = None
    dspm_custom_vnet_configuration: Named[AgentlessScanningRegionCustomNetworkConfiguration] = Field(
        default_factory=dict
    )
    dspm_host_subscription_id: Text = None
    dspm_network_configuration_type: Text = None
    dspm_regions: Many[str] = ()
    enterprise_app_url: Text = None
    environment: Text = None
    event_hub_settings: Many[EventHubSettings] = ()
    key_info: One[ClientKeyInfo] = None
    last_healthcheck_completed_at: Timestamp = None
    management_group_ids: Many[str] = ()
    microsoft_graph_permission_ids: Many[str] = ()
    microsoft_graph_permission_ids_readonly: Flag = None
    primary_domain: Text = None
    products: Many[ProductFeatures] = ()
    registration_description: Text = None
    registration_id: Text = None
    registration_name: Text = None
    resource_name_prefix: Text = None
    resource_name_suffix: Text = None
    status: Text = None
    subscription_ids: Many[str] = ()
    tags: Named[str] = Field(default_factory=dict)
    template_version: Text = None
    tenant_id: Text = None
    tenant_name: Text = None
    updated: Timestamp = None
    vulnerability_scanning_custom_vnet_configuration: Named[AgentlessScanningRegionCustomNetworkConfiguration] = Field(
        default_factory=dict
    )
    vulnerability_scanning_host_subscription_id: Text = None
    vulnerability_scanning_network_configuration_type: Text = None
    vulnerability_scanning_regions: Many[str] = ()


class DeprovisionScript(Record):
    """The ``bash`` of ``DeprovisionScripts``."""

    activity_log_diagnostic_settings_cleanup: Text = None


class DeprovisionScripts(Record):
    """The ``deprovision_scripts`` of ``DeletedRegistration``."""

    bash: One[DeprovisionScript] = None
    powershell: One[DeprovisionScript] = None


class DeletedRegistration(Record):
    """A deleted registration, as ``delete_registration`` returns it."""

    activity_log_diagnostic_settings_name: Text = None
    cs_infra_subscription_id: Text = None
    deleted: Flag = None
    deployment_method: Text = None
    deployment_stack_location: Text = None
    deployment_stack_name: Text = None
    deployment_stack_scope: Text = None
    deprovision_scripts: One[DeprovisionScripts] = None
    enterprise_app_url: Text = None
    products: Many[ProductFeatures] = ()
    status: Text = None
    subscriptions: Many[DeletedSubscriptionInfo] = ()
    tenant_id: Text = None
    tenant_name: Text = None


class ScriptVersion(Record):
    """A script version, as ``cloud_registration_azure_get_script_versions`` returns it."""

    deployment_method: Text = None
    download_url: Text = None
    published_date: Timestamp = None
    version: Text = None


class AzureScript(Record):
    """An Azure script, as ``download_script`` returns it."""

    cid: Text = None
    tenantId: Text = None
    url: Text = None
    version: Text = None
