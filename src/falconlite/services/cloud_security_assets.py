"""Cloud security assets: the resources in the cloud accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset, by_token
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.cloud_security_assets import (
        CloudResource,
        ComplianceControl,
        ResourceApplicationFindingsItem,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class CloudSecurityAssets(Service):
    """Find and describe cloud resources, their compliance and the findings in applications.

    Scopes: Cloud Security API Assets: Read. *filter* is FQL. *sort* is a field with ``|asc`` or ``|desc``. Give either
    *offset*, the number of records to skip (less than 10,000), or *after*, the token of the answer before; only *after*
    reads more than 10,000 records. Fields to filter and sort by are, for instance, ``account_id``, ``account_name``,
    ``cloud_provider``, ``region``, ``resource_type``, ``service`` and ``service_category``. A GCRN is the name of a
    resource across all clouds.
    """

    scope = "Cloud Security API Assets"

    @get(
        "cloud-security-assets-combined-application-findings",
        "/cloud-security-assets/combined/application-findings/v1",
        pages=by_offset(most=1000),
    )
    def combined_application_findings(
        self,
        *,
        type: str,
        crn: str | None = None,
        gcrn: str | None = None,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ResourceApplicationFindingsItem]:
        """Find the findings in an application and return their records; *limit* is 1 to 1,000 (50).

        *type* is the kind of finding, such as ``packages``. *gcrn* is the application; *crn* is its older name. *sort*
        depends on *type*: packages sort by ``key`` and ``vulnerabilities``. This list has no *after*.
        """
        ...

    cloud_security_assets_combined_application_findings = combined_application_findings

    @get(
        "cloud-security-assets-combined-compliance-by-account",
        "/cloud-security-assets/combined/compliance-controls/by-account-region-and-resource-type/v1",
        pages=by_token("after", most=10_000),
    )
    def get_combined_compliance_by_account(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        include_failing_iom_severity_counts: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ComplianceControl]:
        """Count compliant resources by account, region and resource type; *limit* is at most 10,000 (20).

        *filter* takes region, service, tag_key, compliant, tag_value, account_id, severities, cloud_group, cloud_label,
        cloud_scope, environment, tags_string, account_name, assessment_id, resource_gcrn, resource_type,
        cloud_label_id, cloud_provider, last_evaluated, business_impact, service_category, resource_provider,
        resource_type_name and ``control.`` (name, type, version, framework, benchmark.name, extension.status,
        benchmark.version). *sort* takes region, service, account_id, account_name, assessment_id, resource_type,
        cloud_provider, last_evaluated, service_category, resource_provider, resource_type_name, ``control.`` (name,
        type, version, framework, benchmark.name, benchmark.version) or ``resource_counts.`` (total, compliant,
        non_compliant), for example ``last_evaluated|desc``. *include_failing_iom_severity_counts* adds the numbers of
        failed indicators of misconfiguration by severity.
        """
        ...

    cloud_security_assets_combined_compliance_by_account = get_combined_compliance_by_account

    @get("cloud-security-assets-entities-get", "/cloud-security-assets/entities/resources/v1", at_once=100)
    def get_assets(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[CloudResource]:
        """Describe cloud resources by ID; at most 100 IDs a call.

        ``cloud_security_assets_entities_post`` takes up to 500.
        """
        ...

    cloud_security_assets_entities_get = get_assets

    @post(
        "cloud_security_assets_entities_post", "/cloud-security-assets/entities/resources/v1", reads=True, at_once=500
    )
    def cloud_security_assets_entities_post(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[CloudResource]:
        """Describe cloud resources by ID, sent in the body; at most 500 IDs a call."""
        ...

    @get(
        "cloud-security-assets-queries",
        "/cloud-security-assets/queries/resources/v1",
        pages=by_token("after", most=1000),
    )
    def query_assets(
        self,
        *,
        after: str | None = None,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of cloud resources; *limit* is at most 1,000 (500).

        *filter* takes id, tags, zone, active, region, status, cve_ids, service, tag_key, severity, ioa_count,
        iom_count, tag_value, tenant_id, account_id, cluster_id, first_seen, managed_by, os_version, updated_at,
        cloud_group, cloud_label, cloud_scope, environment, instance_id, legacy_uuid, resource_id, ssm_managed,
        tags_string, account_name, cluster_name, creation_time, exprt_ratings, platform_name, resource_gcrn,
        resource_name, resource_type, cloud_label_id, cloud_provider, instance_state, business_impact, organization_Id,
        resource_parent, sensor_priority, compartment_ocid, configuration.id, highest_severity, publicly_exposed,
        service_category, legacy_resource_id, resource_type_name, snapshot_detections, account_bitmap_token_64,
        ``aspm.`` (technologies, deployment_type, deployment_provider, deployment_cloud_resource_id), ``azure.`` (vm_id,
        resource_group), ``vmware.`` (host_type, guest_os_id, vm_host_name, instance_uuid, vm_tools_status,
        guest_os_version, host_system_name), ``control.`` (type, version, framework, requirement, benchmark.name,
        benchmark.version), ``insights.`` (id, date_value, string_value, boolean_value, integer_value,
        string_list_value), ``compliant.`` (rule, section, framework, policy_id, requirement, benchmark_name,
        benchmark_version), ``cloud_risks.`` (rule, status, severity), ``non_compliant.`` (rule, section, severity,
        framework, policy_id, rule_name, requirement, benchmark_name, benchmark_version) and ``data_classifications.``
        (tag, found, label, tag_id, scanned, label_id). *sort* takes id, zone, active, region, status, service,
        ioa_count, iom_count, tenant_id, account_id, cluster_id, first_seen, managed_by, os_version, updated_at,
        instance_id, resource_id, ssm_managed, account_name, cluster_name, tenancy_name, tenancy_ocid, tenancy_type,
        creation_time, platform_name, resource_name, resource_type, cloud_provider, instance_state, organization_Id,
        resource_parent, compartment_name, compartment_ocid, compartment_path, publicly_exposed, service_category,
        resource_type_name, publiclyExposedAccessRange, cloud_risks.open_risk_count, publiclyExposedToTheInternet,
        publiclyExposedExposureMethod, ``aspm.`` (exprt_rating, technologies, deployment_type, deployment_provider,
        deployment_cloud_resource_id), ``vmware.`` (host_type, guest_os_id, vm_host_name, instance_uuid,
        vm_tools_status, guest_os_version, host_system_name) or ``data_classifications.`` (found, scanned).
        """
        ...

    cloud_security_assets_queries = query_assets
