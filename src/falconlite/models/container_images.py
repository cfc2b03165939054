"""Models of the records of ``ContainerImages``."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class APIImageAssessment(Record):
    """One of the ``buckets`` of ``APIImageAssessmentHistory``."""

    assessed: Number = None
    error_image_pull: Number = None
    error_image_push: Number = None
    error_missing_config: Number = None
    error_unsupported_schema_version: Number = None
    time_stamp: Text = None


class APIImageAssessmentHistory(Record):
    """An image assessment history, as ``aggregate_assessment_history`` returns it."""

    buckets: Many[APIImageAssessment] = ()
    name: Text = None


class APIFilterLabel(Record):
    """One of the ``buckets`` of ``APIFilterResponse``; also in ``APIImageIssuesSummary``."""

    count: Number = None
    label: Text = None


class APIFilterResponse(Record):
    """Group of counts, as ``aggregate_count_by_base_os`` and ``aggregate_count_by_state`` return them."""

    buckets: Many[APIFilterLabel] = ()
    name: Text = None


class APIImageCount(Record):
    """An image count, as ``aggregate_count`` returns it."""

    count: Number = None


class ExtAPIImageCombined(Record):
    """An image, as ``get_combined_images`` returns it."""

    ai_related: Flag = None
    architecture: Text = None
    base_os: Text = None
    cid: Text = None
    containers: Number = None
    detections: Number = None
    first_seen: Timestamp = None
    highest_detection_severity: Text = None
    highest_vulnerability_severity: Text = None
    image_digest: Text = None
    image_id: Text = None
    index_digest: Text = None
    last_seen: Timestamp = None
    layers_with_vulnerabilities: Number = None
    multi_arch: Flag = None
    packages: Number = None
    registry: Text = None
    report_url_by_id_and_digest: Text = None
    report_url_by_repo_and_tag: Text = None
    repository: Text = None
    tag: Text = None
    vulnerabilities: Number = None
    warning: Number = None


class APIImageByVulnerabilityCount(Record):
    """An image by vulnerability count, as ``get_combined_images_by_vulnerability_count`` returns it."""

    image_id: Text = None
    registry: Text = None
    repository: Text = None
    tag: Text = None
    vulnerability_count: Number = None


class LightWeightConfig(Record):
    """The ``config`` of ``APICustomerAndImage``."""

    architecture: Text = None
    cmd: Many[str] = ()
    entry_point: Many[str] = ()
    env: Many[str] = ()
    exposed_ports: Named[Any] = Field(default_factory=dict)
    labels: Named[str] = Field(default_factory=dict)
    user: Text = None
    working_dir: Text = None


class ImageDetails(Record):
    """The ``source_base_image`` of ``APICustomerAndImage``."""

    digest: Text = None
    registry: Text = None
    repository: Text = None
    tag: Text = None


class APICustomerAndImage(Record):
    """A customer and an image, as ``get_combined_detail`` returns it."""

    ai_related: Flag = None
    base_image_id: Text = None
    base_os: Text = None
    base_os_version: Text = None
    cid: Text = None
    config: One[LightWeightConfig] = None
    created_at: Timestamp = None
    crowdstrike_user: Text = None
    digest: Text = None
    eol_date: Text = None
    first_scanned: Text = None
    image_id: Text = None
    image_scanning_active: Flag = None
    image_size: Number = None
    index_digest: Text = None
    is_base_image: Flag = None
    multi_arch: Flag = None
    registry: Text = None
    repository: Text = None
    source: Text = None
    source_base_image: One[ImageDetails] = None
    tag: Text = None
    updated_at: Timestamp = None
    uuid: Text = None
    warning: Number = None


class CloudGroup(Record):
    """One of the ``cloud_groups_v2`` of ``APIImageCombinedExport``."""

    business_impact: Text = None
    business_unit: Text = None
    environment: Text = None
    id: Text = None
    name: Text = None


class APIImageCombinedExport(Record):
    """An image, as ``read_combined_export`` returns it."""

    ai_related: Flag = None
    architecture: Text = None
    base_os: Text = None
    business_impact: Many[str] = ()
    business_unit: Many[str] = ()
    cid: Text = None
    cloud_groups_v2: Many[CloudGroup] = ()
    cve_exploited_status: Number = None
    cve_first_seen: Text = None
    cve_id: Text = None
    cve_publication_date: Text = None
    cvss_score: Text = None
    detection_name: Text = None
    detection_severity: Text = None
    detection_type: Text = None
    environment: Many[str] = ()
    first_seen: Timestamp = None
    groups: Many[str] = ()
    image_build_date: Text = None
    image_digest: Text = None
    image_id: Text = None
    index_digest: Text = None
    is_base_image: Flag = None
    last_seen: Timestamp = None
    package_name_version: Text = None
    packages_impacted: Number = None
    registry: Text = None
    repository: Text = None
    source: Text = None
    started_containers: Number = None
    stopped_containers: Number = None
    tag: Text = None
    vulnerability_cps_rating: Text = None
    vulnerability_description: Text = None
    vulnerability_severity: Text = None


class IssuesSummaryContainerInfo(Record):
    """The ``image_container_info`` of ``APIImageIssuesSummary``."""

    first_seen: Number = None
    last_seen: Number = None
    running_containers: Number = None


class APIDetectionCountByType(Record):
    """One of the ``image_detections`` of ``APIImageIssuesSummary``."""

    count: Number = None
    type: Text = None


class ImageSummaryPackagesInfo(Record):
    """The ``packages_info`` of ``APIImageIssuesSummary``."""

    count_with_vulnerabilities: Number = None
    total_count: Number = None


class APIPolicyCountByAction(Record):
    """One of the ``policies_summary`` of ``APIImageIssuesSummary``."""

    action: Text = None
    count: Number = None


class APIVulnCountBySeverity(Record):
    """One of the ``vulnerabilities_summary`` of ``APIImageIssuesSummary``."""

    count: Number = None
    severity: Text = None


class APIImageIssuesSummary(Record):
    """An image issues summary, as ``get_combined_issues_summary`` returns it."""

    image_container_info: One[IssuesSummaryContainerInfo] = None
    image_detections: Many[APIDetectionCountByType] = ()
    is_dca_run: Flag = None
    known_issues: Number = None
    packages_info: One[ImageSummaryPackagesInfo] = None
    policies_summary: Many[APIPolicyCountByAction] = ()
    runtime_detections: Many[APIFilterLabel] = ()
    vulnerabilities_summary: Many[APIVulnCountBySeverity] = ()
    zero_day_impacted: Flag = None


class APIImageVulnerabilitiesSummary(Record):
    """An image vulnerabilities summary, as ``get_combined_vulnerabilities_summary`` returns it."""

    app_packages_with_vulnerabilities: Number = None
    app_vuln_by_severity: Many[APIVulnCountBySeverity] = ()
    image_vuln_by_severity: Many[APIVulnCountBySeverity] = ()
    layers_with_vulnerabilities: Number = None
    os_packages_with_vulnerabilities: Number = None
    os_vuln_by_severity: Many[APIVulnCountBySeverity] = ()
    total_app_packages: Number = None
    total_os_packages: Number = None
    total_vulnerabilities: Number = None
