"""TODO."""

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
    """TODO."""

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
        """TODO."""
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
        """TODO."""
        ...

    combinedQueryVulnerabilities = query_vulnerabilities_combined

    @get("getRemediationsV2", "/spotlight/entities/remediations/v2", scope="Vulnerabilities")
    def get_remediations_v2(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIRemediationV2]:
        """TODO."""
        ...

    getRemediationsV2 = get_remediations_v2

    @get("getRemediations", "/spotlight/entities/remediations/v2", scope="Vulnerabilities")
    def get_remediations(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIRemediationV2]:
        """TODO."""
        ...

    getRemediations = get_remediations

    @get("getVulnerabilities", "/spotlight/entities/vulnerabilities/v2", scope="Vulnerabilities")
    def get_vulnerabilities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[APIVulnerabilityV2]:
        """TODO."""
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
        """TODO."""
        ...

    queryVulnerabilities = query_vulnerabilities
