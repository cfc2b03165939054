"""Models of the records of ``ContainerVulnerabilities``."""

from __future__ import annotations

from falconlite.models.record import Figure, Flag, Many, Number, Record, Text


class APIVulnCount(Record):
    """A vulnerability count, as ``read_vulnerability_counts_by_active_exploited`` and others return it."""

    count: Number = None


class APIFilterLabel(Record):
    """One of the ``buckets`` of ``APIFilterResponse``."""

    count: Number = None
    label: Text = None


class APIFilterResponse(Record):
    """Group of counts, as ``read_vulnerability_counts_by_cps_rating`` and others return them."""

    buckets: Many[APIFilterLabel] = ()
    name: Text = None


class APIVulnByImageCount(Record):
    """Vulnerability with its count of images, as ``read_vulnerabilities_by_count`` returns them."""

    cve_id: Text = None
    images_impacted: Number = None
    product: Many[str] = ()
    severity: Text = None


class APIVulnByPublicationDate(Record):
    """A vulnerability by publication date, as ``read_vulnerabilities_by_pub_date`` returns it."""

    containers_impacted: Number = None
    cve_id: Text = None
    cvss_score: Figure = None
    images_impacted: Number = None
    published_date: Text = None
    severity: Text = None


class APIVulnerabilityDetails(Record):
    """A vulnerability, as ``read_combined_vulnerability_detail`` returns it."""

    cps_current_rating: Text = None
    cve_id: Text = None
    cvss_score: Text = None
    exploited_status: Number = None
    layer_command: Text = None
    layer_index: Number = None
    package_name_version: Text = None
    package_path: Text = None
    remediation_available: Flag = None
    severity: Text = None


class PackageNameVersionType(Record):
    """One of the ``packages`` of ``APIVulnerabilityInfo``."""

    package_fixed_version: Text = None
    package_name_version: Text = None
    package_os_version: Text = None
    package_remediation: Text = None
    package_type: Text = None


class APIVulnerabilityInfo(Record):
    """A vulnerability, as ``read_combined_vulnerabilities_info`` returns it."""

    cps_current_rating: Text = None
    cve_id: Text = None
    cvss_score: Text = None
    description: Text = None
    exploit_found: Text = None
    exploited_status_string: Text = None
    images_impacted: Number = None
    packages: Many[PackageNameVersionType] = ()
    published_date: Text = None
    severity: Text = None
    threat_actors: Many[str] = ()


class APIVulnerabilityCombined(Record):
    """A vulnerability, as ``read_combined_vulnerabilities`` returns it."""

    ai_related: Flag = None
    containers_impacted: Number = None
    cps_current_rating: Text = None
    cve_id: Text = None
    cvss_score: Figure = None
    description: Text = None
    exploit_found: Flag = None
    exploited_status: Number = None
    exploited_status_string: Text = None
    images_impacted: Number = None
    packages_impacted: Number = None
    published_date: Text = None
    remediation_available: Flag = None
    severity: Text = None
