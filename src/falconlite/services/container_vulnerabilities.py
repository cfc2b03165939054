"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.container_vulnerabilities import (
        APIFilterResponse,
        APIVulnByImageCount,
        APIVulnByPublicationDate,
        APIVulnCount,
        APIVulnerabilityCombined,
        APIVulnerabilityDetails,
        APIVulnerabilityInfo,
    )
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ContainerVulnerabilities(Service):
    """TODO."""

    @get(
        "ReadVulnerabilityCountByActivelyExploited",
        "/container-security/aggregates/vulnerabilities/count-by-actively-exploited/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_vulnerability_counts_by_active_exploited(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnCount]:
        """TODO."""
        ...

    ReadVulnerabilityCountByActivelyExploited = read_vulnerability_counts_by_active_exploited
    read_vulnerability_counts_by_actively_exploited = read_vulnerability_counts_by_active_exploited

    @get(
        "ReadVulnerabilityCountByCPSRating",
        "/container-security/aggregates/vulnerabilities/count-by-cps-rating/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_vulnerability_counts_by_cps_rating(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadVulnerabilityCountByCPSRating = read_vulnerability_counts_by_cps_rating

    @get(
        "ReadVulnerabilityCountByCVSSScore",
        "/container-security/aggregates/vulnerabilities/count-by-cvss-score/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_vulnerability_counts_by_cvss_score(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadVulnerabilityCountByCVSSScore = read_vulnerability_counts_by_cvss_score

    @get(
        "ReadVulnerabilityCountBySeverity",
        "/container-security/aggregates/vulnerabilities/count-by-severity/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_vulnerability_counts_by_severity(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFilterResponse]:
        """TODO."""
        ...

    ReadVulnerabilityCountBySeverity = read_vulnerability_counts_by_severity

    @get(
        "ReadVulnerabilityCount",
        "/container-security/aggregates/vulnerabilities/count/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_vulnerability_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnCount]:
        """TODO."""
        ...

    ReadVulnerabilityCount = read_vulnerability_count

    @get(
        "ReadVulnerabilitiesByImageCount",
        "/container-security/combined/vulnerabilities/by-image-count/v1",
        pages=by_offset(),
    )
    def read_vulnerabilities_by_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnByImageCount]:
        """TODO."""
        ...

    ReadVulnerabilitiesByImageCount = read_vulnerabilities_by_count

    @get(
        "ReadVulnerabilitiesPublicationDate",
        "/container-security/combined/vulnerabilities/by-published-date/v1",
        pages=by_offset(),
    )
    def read_vulnerabilities_by_pub_date(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnByPublicationDate]:
        """TODO."""
        ...

    ReadVulnerabilitiesPublicationDate = read_vulnerabilities_by_pub_date

    @get(
        "ReadCombinedVulnerabilitiesDetails",
        "/container-security/combined/vulnerabilities/details/v1",
        pages=by_offset(),
    )
    def read_combined_vulnerability_detail(
        self,
        *,
        id: str,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnerabilityDetails]:
        """TODO."""
        ...

    ReadCombinedVulnerabilitiesDetails = read_combined_vulnerability_detail

    @get(
        "ReadCombinedVulnerabilitiesInfo",
        "/container-security/combined/vulnerabilities/info/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_combined_vulnerabilities_info(
        self, *, cve_id: str, limit: int | None = None, offset: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIVulnerabilityInfo]:
        """TODO."""
        ...

    ReadCombinedVulnerabilitiesInfo = read_combined_vulnerabilities_info

    @get(
        "ReadCombinedVulnerabilities",
        "/container-security/combined/vulnerabilities/v1",
        scope="Falcon Container Image",
        pages=by_offset(),
    )
    def read_combined_vulnerabilities(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnerabilityCombined]:
        """TODO."""
        ...

    ReadCombinedVulnerabilities = read_combined_vulnerabilities
