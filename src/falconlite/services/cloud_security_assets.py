"""TODO."""

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
    """TODO."""

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
        """TODO."""
        ...

    cloud_security_assets_combined_application_findings = combined_application_findings

    @get(
        "cloud-security-assets-combined-compliance-by-account",
        "/cloud-security-assets/combined/compliance-controls/by-account-region-and-resource-type/v1",
        pages=by_token("after", most=10000),
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
        """TODO."""
        ...

    cloud_security_assets_combined_compliance_by_account = get_combined_compliance_by_account

    @get("cloud-security-assets-entities-get", "/cloud-security-assets/entities/resources/v1")
    def get_assets(self, ids: Strings | None = None, **more: Unpack[CallOptions]) -> Result[CloudResource]:
        """TODO."""
        ...

    cloud_security_assets_entities_get = get_assets

    @post("cloud_security_assets_entities_post", "/cloud-security-assets/entities/resources/v1", reads=True)
    def cloud_security_assets_entities_post(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[CloudResource]:
        """TODO."""
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
        """TODO."""
        ...

    cloud_security_assets_queries = query_assets
