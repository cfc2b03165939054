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

        *filter* also takes ``compliant``, ``last_evaluated`` and the fields of a control, such as ``control.framework``
        and ``control.name``. *include_failing_iom_severity_counts* adds the numbers of failed indicators of
        misconfiguration by severity.
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

        *filter* and *sort* take further fields, such as ``active``, ``instance_id``, ``tag_key``, ``first_seen``,
        ``updated_at`` and ``iom_count``.
        """
        ...

    cloud_security_assets_queries = query_assets
