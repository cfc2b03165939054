"""Container vulnerabilities: vulnerabilities of images, by severity, rating, score and exploitation."""

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
    """Container vulnerabilities: count and find them, and list the vulnerabilities of one image.

    Scope: Falcon Container Image: Read; the API publishes none for ``read_combined_vulnerability_detail``,
    ``read_vulnerabilities_by_count`` and ``read_vulnerabilities_by_pub_date``. Lists page by *offset*, the number of
    records to skip (0): *limit* is 1 to 100 (100), *offset* plus *limit* at most 10,000. Counts take *limit* and
    *offset* too, but do not page. *filter* is FQL over ai_related, base_os, cid, container_id,
    container_running_status, containers_impacted_range, cps_rating, cve_id, cvss_score, description, exploited_status,
    exploited_status_name, fix_status, image_digest, image_id, images_impacted_range, include_base_image_vuln,
    index_digest, package_name_version, registry, repository, severity and tag, unless said otherwise.
    """

    @get(
        "ReadVulnerabilityCountByActivelyExploited",
        "/container-security/aggregates/vulnerabilities/count-by-actively-exploited/v1",
        scope="Falcon Container Image",
    )
    def read_vulnerability_counts_by_active_exploited(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnCount]:
        """Count vulnerabilities that are exploited actively, and the others."""
        ...

    ReadVulnerabilityCountByActivelyExploited = read_vulnerability_counts_by_active_exploited
    read_vulnerability_counts_by_actively_exploited = read_vulnerability_counts_by_active_exploited

    @get(
        "ReadVulnerabilityCountByCPSRating",
        "/container-security/aggregates/vulnerabilities/count-by-cps-rating/v1",
        scope="Falcon Container Image",
    )
    def read_vulnerability_counts_by_cps_rating(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFilterResponse]:
        """Count vulnerabilities for each CPS rating."""
        ...

    ReadVulnerabilityCountByCPSRating = read_vulnerability_counts_by_cps_rating

    @get(
        "ReadVulnerabilityCountByCVSSScore",
        "/container-security/aggregates/vulnerabilities/count-by-cvss-score/v1",
        scope="Falcon Container Image",
    )
    def read_vulnerability_counts_by_cvss_score(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFilterResponse]:
        """Count vulnerabilities for each range of the CVSS score."""
        ...

    ReadVulnerabilityCountByCVSSScore = read_vulnerability_counts_by_cvss_score

    @get(
        "ReadVulnerabilityCountBySeverity",
        "/container-security/aggregates/vulnerabilities/count-by-severity/v1",
        scope="Falcon Container Image",
    )
    def read_vulnerability_counts_by_severity(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIFilterResponse]:
        """Count vulnerabilities for each severity."""
        ...

    ReadVulnerabilityCountBySeverity = read_vulnerability_counts_by_severity

    @get(
        "ReadVulnerabilityCount",
        "/container-security/aggregates/vulnerabilities/count/v1",
        scope="Falcon Container Image",
    )
    def read_vulnerability_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnCount]:
        """Count the vulnerabilities that match a filter; one record with the number."""
        ...

    ReadVulnerabilityCount = read_vulnerability_count

    @get(
        "ReadVulnerabilitiesByImageCount",
        "/container-security/combined/vulnerabilities/by-image-count/v1",
        pages=by_offset(most=100, window=10_000),
    )
    def read_vulnerabilities_by_count(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnByImageCount]:
        """List the vulnerabilities that most images have.

        *filter* takes cid, cve_id, registry, repository and tag.
        """
        ...

    ReadVulnerabilitiesByImageCount = read_vulnerabilities_by_count

    @get(
        "ReadVulnerabilitiesPublicationDate",
        "/container-security/combined/vulnerabilities/by-published-date/v1",
        pages=by_offset(most=100, window=10_000),
    )
    def read_vulnerabilities_by_pub_date(
        self,
        *,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[APIVulnByPublicationDate]:
        """List the vulnerabilities that were published last.

        *filter* takes cid, cve_id, registry, repository and tag.
        """
        ...

    ReadVulnerabilitiesPublicationDate = read_vulnerabilities_by_pub_date

    @get(
        "ReadCombinedVulnerabilitiesDetails",
        "/container-security/combined/vulnerabilities/details/v1",
        pages=by_offset(most=5000, window=10_000),
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
        """List the vulnerabilities of one image, with the packages that have them; *id* is its UUID.

        *limit* is 1 to 5,000 (5,000). *filter* takes cid, cve_id, severity, cps_rating, cvss_score, is_zero_day,
        exploited_status, exploited_status_name, remediation_available and include_base_image_vuln.
        """
        ...

    ReadCombinedVulnerabilitiesDetails = read_combined_vulnerability_detail

    @get(
        "ReadCombinedVulnerabilitiesInfo",
        "/container-security/combined/vulnerabilities/info/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
    )
    def read_combined_vulnerabilities_info(
        self, *, cve_id: str, limit: int | None = None, offset: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[APIVulnerabilityInfo]:
        """List the images and packages that have one vulnerability; *cve_id* is like CVE-2024-3094."""
        ...

    ReadCombinedVulnerabilitiesInfo = read_combined_vulnerabilities_info

    @get(
        "ReadCombinedVulnerabilities",
        "/container-security/combined/vulnerabilities/v1",
        scope="Falcon Container Image",
        pages=by_offset(most=100, window=10_000),
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
        """Find vulnerabilities and return their records with the numbers of images and packages they affect.

        *sort* is cve_id, severity, cvss_score, description, images_impacted, packages_impacted or cps_current_rating.
        """
        ...

    ReadCombinedVulnerabilities = read_combined_vulnerabilities
