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

        *filter* takes account_id, account_name, assessment_id, business_impact, cloud_group, cloud_label,
        cloud_label_id, cloud_provider, cloud_scope, compliant, environment, last_evaluated, region, resource_gcrn,
        resource_provider, resource_type, resource_type_name, service, service_category, severities, tag_key, tag_value,
        tags_string and ``control.`` (benchmark.name, benchmark.version, extension.status, framework, name, type,
        version). *sort* takes account_id, account_name, assessment_id, cloud_provider, last_evaluated, region,
        resource_provider, resource_type, resource_type_name, service, service_category, ``control.`` (benchmark.name,
        benchmark.version, framework, name, type, version) or ``resource_counts.`` (compliant, non_compliant, total),
        for example ``last_evaluated|desc``. *include_failing_iom_severity_counts* adds the numbers of failed indicators
        of misconfiguration by severity.
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

        *filter* takes account_bitmap_token_64, account_id, account_name, active, business_impact, cloud_group,
        cloud_label, cloud_label_id, cloud_provider, cloud_scope, cluster_id, cluster_name, compartment_ocid,
        configuration.id, creation_time, cve_ids, environment, exprt_ratings, first_seen, highest_severity, id,
        instance_id, instance_state, ioa_count, iom_count, legacy_resource_id, legacy_uuid, managed_by, organization_Id,
        os_version, platform_name, publicly_exposed, region, resource_gcrn, resource_id, resource_name, resource_parent,
        resource_type, resource_type_name, sensor_priority, service, service_category, severity, snapshot_detections,
        ssm_managed, status, tag_key, tag_value, tags, tags_string, tenant_id, updated_at, zone, ``aspm.``
        (deployment_cloud_resource_id, deployment_provider, deployment_type, technologies), ``azure.`` (resource_group,
        vm_id), ``cloud_risks.`` (rule, severity, status), ``compliant.`` (benchmark_name, benchmark_version, framework,
        policy_id, requirement, rule, section), ``control.`` (benchmark.name, benchmark.version, framework, requirement,
        type, version), ``data_classifications.`` (found, label, label_id, scanned, tag, tag_id), ``insights.``
        (boolean_value, date_value, id, integer_value, string_list_value, string_value), ``non_compliant.``
        (benchmark_name, benchmark_version, framework, policy_id, requirement, rule, rule_name, section, severity) and
        ``vmware.`` (guest_os_id, guest_os_version, host_system_name, host_type, instance_uuid, vm_host_name,
        vm_tools_status). *sort* takes account_id, account_name, active, cloud_provider, cloud_risks.open_risk_count,
        cluster_id, cluster_name, compartment_name, compartment_ocid, compartment_path, creation_time, first_seen, id,
        instance_id, instance_state, ioa_count, iom_count, managed_by, organization_Id, os_version, platform_name,
        publicly_exposed, publiclyExposedAccessRange, publiclyExposedExposureMethod, publiclyExposedToTheInternet,
        region, resource_id, resource_name, resource_parent, resource_type, resource_type_name, service,
        service_category, ssm_managed, status, tenancy_name, tenancy_ocid, tenancy_type, tenant_id, updated_at, zone,
        ``aspm.`` (deployment_cloud_resource_id, deployment_provider, deployment_type, exprt_rating, technologies),
        ``data_classifications.`` (found, scanned) or ``vmware.`` (guest_os_id, guest_os_version, host_system_name,
        host_type, instance_uuid, vm_host_name, vm_tools_status).
        """
        ...

    cloud_security_assets_queries = query_assets
