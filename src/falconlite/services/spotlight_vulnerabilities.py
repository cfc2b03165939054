"""Spotlight: vulnerabilities of hosts, and their remediations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_token
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.spotlight_vulnerabilities import (
        APIHostPatchDetails,
        APIRemediationV2,
        APIVulnerabilityV2,
        BaseAPIVulnerabilityV2,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class SpotlightVulnerabilities(Service):
    """Spotlight: find and describe vulnerabilities of hosts, remediations and installed patches.

    Scope where known: Vulnerabilities: Read. *after* is the token of the previous answer. For vulnerabilities, *filter*
    is required: FQL without wildcards, for example ``status:'open'+cve.severity:'CRITICAL'``. *sort* is then
    updated_timestamp, closed_timestamp, rule.name or rule.recommendation_id with ``|asc`` or ``|desc``.
    """

    @get(
        "combinedQueryInstalledPatches",
        "/spotlight/combined/installed-patches/v1",
        pages=by_token("after"),
        key="aid",
        deprecated=True,
    )
    def query_installed_patches_combined(
        self,
        *,
        after: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIHostPatchDetails]:
        """Find the patches installed on hosts, page by page.

        *filter* is FQL over aid, cid, hostname and reboot_required. *sort* is hostname with ``|asc`` or ``|desc``.
        """
        ...

    combinedQueryInstalledPatches = query_installed_patches_combined

    @get(
        "combinedQueryVulnerabilities",
        "/spotlight/combined/vulnerabilities/v1",
        scope="Vulnerabilities",
        pages=by_token("after", most=5000),
        key="id",
    )
    def query_vulnerabilities_combined(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        facet: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[BaseAPIVulnerabilityV2]:
        """Find vulnerabilities and return their records, page by page; *limit* is 1 to 5,000 (100).

        *filter* is FQL over aid, cid, closed_timestamp, created_timestamp, last_seen_within, status, updated_timestamp,
        ``cve.`` (base_score, cps_rating, exploit_status_to_include, exprt_rating, id, is_cisa_kev, remediation_level,
        severity, types), ``host_info.`` (asset_criticality, asset_roles, groups, instance_state, internet_exposure,
        platform_name, product_type_desc, tags) and ``suppression_info.`` (is_suppressed, reason). *facet* adds blocks
        to each record: cve, evaluation_logic, host_info or remediation.
        """
        ...

    combinedQueryVulnerabilities = query_vulnerabilities_combined

    @get("getRemediationsV2", "/spotlight/entities/remediations/v2", scope="Vulnerabilities", at_once=400)
    def get_remediations_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIRemediationV2]:
        """Describe remediations by ID, up to 400 IDs a call."""
        ...

    getRemediationsV2 = get_remediations_v2

    @get("getRemediations", "/spotlight/entities/remediations/v2", scope="Vulnerabilities", at_once=400)
    def get_remediations(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIRemediationV2]:
        """Describe remediations by ID, up to 400 IDs a call; sends the same request as ``get_remediations_v2``."""
        ...

    getRemediations = get_remediations

    @get("getVulnerabilities", "/spotlight/entities/vulnerabilities/v2", scope="Vulnerabilities", at_once=400)
    def get_vulnerabilities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIVulnerabilityV2]:
        """Describe vulnerabilities by ID, up to 400 IDs a call."""
        ...

    getVulnerabilities = get_vulnerabilities

    @get(
        "queryVulnerabilities",
        "/spotlight/queries/vulnerabilities/v1",
        scope="Vulnerabilities",
        pages=by_token("after", most=400),
    )
    def query_vulnerabilities(
        self,
        *,
        filter: str,
        after: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of vulnerabilities, page by page; *limit* is 1 to 400 (100).

        *filter* is FQL over the fields of ``query_vulnerabilities_combined``.
        """
        ...

    queryVulnerabilities = query_vulnerabilities


Spotlight_Vulnerabilities = SpotlightVulnerabilities
