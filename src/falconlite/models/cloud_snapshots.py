"""Models of the records of ``CloudSnapshots``."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Figure, Flag, Many, Named, Number, One, Record, Text, Timestamp


class ModuleRemediation(Record):
    """The ``module_remediation`` of ``APIDetectionResponse``."""

    module_call_file: Text = None
    module_call_line: Number = None
    remediation_1: Text = None
    remediation_2: Text = None


class Remediation(Record):
    """The ``remediation`` of ``APIDetectionResponse``."""

    actual_value: Text = None
    expected_value: Text = None


class Rule(Record):
    """The ``rule`` of ``APIDetectionResponse``."""

    cloud_provider: Text = None
    platform: Text = None
    rule_category: Text = None
    rule_name: Text = None
    rule_type: Text = None
    rule_uuid: Text = None
    service: Text = None
    severity: Number = None


class APIDetectionResponse(Record):
    """A detection of a snapshot, as ``search_detections`` returns it."""

    detection_uuid: Text = None
    file_name: Text = None
    is_from_module: Flag = None
    last_detected: Timestamp = None
    misconfigured_line: Number = None
    module_path: Text = None
    module_remediation: One[ModuleRemediation] = None
    module_source: Text = None
    module_version: Text = None
    project_name: Text = None
    project_owners: Many[str] = ()
    project_ref: Text = None
    remediation: One[Remediation] = None
    resource_name: Text = None
    resource_type: Text = None
    rule: One[Rule] = None


class Credentials(Record):
    """Credentials, as ``get_iac_credentials`` and ``get_credentials`` return them."""

    token: Annotated[Text, Field(repr=False)] = None


class AWSBatchClusterRegion(Record):
    """One of the ``batch_regions`` of ``SnapshotAccountStatus``."""

    job_definition_name: Text = None
    job_queue: Text = None
    region: Text = None


class SnapshotAccountStatus(Record):
    """A snapshot account status, as ``register_account`` returns it."""

    account_id: Text = None
    account_status: Text = None
    batch_regions: Many[AWSBatchClusterRegion] = ()
    cloud_provider: Number = None
    iam_external_id: Text = None
    iam_role_arn: Text = None
    processing_account: Text = None
    regions: Many[str] = ()


class ApplicationLibrary(Record):
    """One of the ``libraries`` of ``ApplicationPackageInfoType``."""

    Hash: Text = None
    LayerHash: Text = None
    LayerIndex: Number = None
    License: Text = None
    Name: Text = None
    Path_: Text = Field(default=None, validation_alias=AliasChoices("Path", "Path_"))
    Version: Text = None
    ai_related: Flag = None


class ApplicationPackageInfoType(Record):
    """One of the ``ApplicationPackages`` of ``ScanReportType``."""

    libraries: Many[ApplicationLibrary] = ()
    type: Number = None


class DetectionEngineInfoType(Record):
    """The ``DetectionEngineInfo`` of ``ScanReportType``."""

    ApkStaticVersion: Text = None
    EngineVersion: Text = None
    PerformedAt: Timestamp = None


class Detection(Record):
    """The ``Detection`` of ``DetectionInfoType``."""

    description: Text = None
    details: Any = None
    hash: Text = None
    id: Text = None
    name: Text = None
    path: Text = None
    remediation: Text = None
    severity: Text = None
    title: Text = None
    type: Number = None


class DetectionInfoType(Record):
    """One of the ``Detections`` of ``ScanReportType``."""

    Detection_: One[Detection] = Field(default=None, validation_alias=AliasChoices("Detection", "Detection_"))


class CISAKnownExploitedVulnerabilitiesInfo(Record):
    """The ``cisa_kev_info`` of ``CVE``."""

    due_date: Timestamp = None
    is_cisa_kev: Flag = None


class ContentPackage(Record):
    """One of the ``content_packages`` of ``CVE``."""

    id: Text = None


class CPSRatingHistoryEntry(Record):
    """The ``CurrentRating`` of ``CPSRating``."""

    DateRecorded: Timestamp = None
    Rating: Text = None


class CPSRatingIndicator(Record):
    """One of the ``NegativeIndicators`` of ``CPSRating``."""

    Description: Text = None
    Name: Text = None
    Value: Text = None


class CPSRating(Record):
    """The ``cps_rating`` of ``CVE``."""

    CurrentRating: One[CPSRatingHistoryEntry] = None
    HighestRating: One[CPSRatingHistoryEntry] = None
    NegativeIndicators: Many[CPSRatingIndicator] = ()
    PositiveIndicators: Many[CPSRatingIndicator] = ()
    RatingHistory: Many[CPSRatingHistoryEntry] = ()


class CVSSv2(Record):
    """The ``cvss_v2_score`` of ``CVE``."""

    base_score: Figure = None
    exploitability_score: Figure = None
    impact_score: Figure = None
    severity: Text = None
    vector: Text = None


class CVSSv3(Record):
    """The ``cvss_v3_score`` of ``CVE``."""

    attack_complexity: Text = None
    attack_vector: Text = None
    availability_impact: Text = None
    base_score: Figure = None
    confidentiality_impact: Text = None
    exploitability_score: Figure = None
    impact_score: Figure = None
    integrity_impact: Text = None
    privileges_required: Text = None
    scope: Text = None
    severity: Text = None
    user_interaction: Text = None
    vector: Text = None


class CVEExploitReference(Record):
    """One of the ``references`` of ``CVEExploitSource``."""

    kind: Number = None
    label: Text = None
    url: Text = None


class CVEExploitSource(Record):
    """One of the ``sources`` of ``CVEExploit``."""

    is_flat: Flag = None
    label: Text = None
    references: Many[CVEExploitReference] = ()
    source: Text = None


class CVEExploit(Record):
    """The ``exploited`` of ``CVE``."""

    date_recorded: Timestamp = None
    sources: Many[CVEExploitSource] = ()
    status: Number = None
    updated_timestamp: Timestamp = None


class Reference(Record):
    """One of the ``references`` of ``CVE``."""

    Tags: Many[str] = ()
    URL: Text = None


class CVE(Record):
    """The ``Details`` of ``VulnerabilityType``."""

    actors: Many[str] = ()
    additional_info: Text = None
    base_score: Figure = None
    cisa_kev_info: One[CISAKnownExploitedVulnerabilitiesInfo] = None
    content_packages: Many[ContentPackage] = ()
    cps_rating: One[CPSRating] = None
    cvss_v2_score: One[CVSSv2] = None
    cvss_v3_score: One[CVSSv3] = None
    cvss_version: Text = None
    description: Text = None
    exploitability_score: Figure = None
    exploited: One[CVEExploit] = None
    id: Text = None
    impact_score: Figure = None
    is_supported: Flag = None
    metadata_hash: Number = None
    name: Text = None
    published_date: Timestamp = None
    references: Many[Reference] = ()
    severity: Text = None
    source: Text = None
    source_type: Text = None
    spotlight_published_date: Timestamp = None
    types: Many[str] = ()
    vector: Text = None


class ExploitCVEReference(Record):
    """One of the ``cve_references`` of ``ExploitBotnets`` and ``ExploitThreatActor``."""

    cve: Many[str] = ()
    date_added: Text = None
    url: Text = None


class ExploitBotnets(Record):
    """One of the ``botnets`` of ``ExploitDetails``."""

    botnet_name: Text = None
    cve_references: Many[ExploitCVEReference] = ()
    malpedia_url: Text = None


class ExploitCounts(Record):
    """The ``counts`` of ``ExploitDetails``."""

    botnets: Number = None
    exploits: Number = None
    threat_actors: Number = None


class EPSS(Record):
    """The ``epss`` of ``ExploitDetails``."""

    epss_percentile: Figure = None
    epss_score: Figure = None


class ExploitRecord(Record):
    """One of the ``exploits`` of ``ExploitDetails``."""

    cve: Text = None
    date_added: Text = None
    exploit_availability: Text = None
    exploit_maturity: Text = None
    exploit_type: Text = None
    name: Text = None
    refsource: Text = None
    url: Text = None


class ExploitRansomwareData(Record):
    """One of the ``reference_data`` of ``ExploitRansomware``."""

    date_added: Text = None
    url: Text = None


class ExploitRansomware(Record):
    """One of the ``ransomware`` of ``ExploitDetails``."""

    ransomware_families: Many[str] = ()
    reference_data: Many[ExploitRansomwareData] = ()


class ThreatActorVendorName(Record):
    """One of the ``vendor_names_for_threat_actors`` of ``ExploitThreatActor``."""

    threat_actor_name: Text = None
    url: Text = None
    vendor_name: Text = None


class ExploitThreatActor(Record):
    """One of the ``threat_actors`` of ``ExploitDetails``."""

    cve_references: Many[ExploitCVEReference] = ()
    malpedia_url: Text = None
    misp_id: Text = None
    misp_threat_actor_names: Many[str] = ()
    mitre_id: Text = None
    mitre_threat_actor_names: Many[str] = ()
    threat_actor_name: Text = None
    vendor_names_for_threat_actors: Many[ThreatActorVendorName] = ()


class ExploitTimeline(Record):
    """The ``timeline`` of ``ExploitDetails``."""

    cisa_kev_date_added: Text = None
    cisa_kev_date_due: Text = None
    first_exploit_poc_or_higher: Text = None
    first_exploit_published: Text = None
    first_exploit_weaponized_or_higher: Text = None
    first_reported_botnet: Text = None
    first_reported_ransomware: Text = None
    first_reported_threat_actor: Text = None
    most_recent_exploit_published: Text = None
    most_recent_reported_botnet: Text = None
    most_recent_reported_ransomware: Text = None
    most_recent_reported_threat_actor: Text = None
    nvd_published: Text = None


class ExploitTrending(Record):
    """The ``trending`` of ``ExploitDetails``."""

    github: Flag = None


class ExploitDetails(Record):
    """The ``ExploitDetails`` of ``VulnerabilityType``."""

    botnets: Many[ExploitBotnets] = ()
    counts: One[ExploitCounts] = None
    epss: One[EPSS] = None
    exploit_found: Flag = None
    exploits: Many[ExploitRecord] = ()
    max_exploit_maturity: Text = None
    ransomware: Many[ExploitRansomware] = ()
    reported_exploited_by_botnets: Flag = None
    reported_exploited_by_named_threat_actors: Flag = None
    reported_exploited_by_ransomware: Flag = None
    reported_exploited_in_the_wild: Flag = None
    threat_actors: Many[ExploitThreatActor] = ()
    timeline: One[ExploitTimeline] = None
    trending: One[ExploitTrending] = None


class VulnerabilityProduct(Record):
    """The ``Product`` of ``VulnerabilityType``."""

    CPEID: Text = None
    MajorVersion: Text = None
    PackageHash: Text = None
    PackageProvider: Text = None
    PackageSource: Text = None
    PackageType: Text = None
    Path_: Text = Field(default=None, validation_alias=AliasChoices("Path", "Path_"))
    PlatformType: Text = None
    Product: Text = None
    ProductNormalized: Text = None
    SoftwareArchitecture: Text = None
    Vendor: Text = None


class VulnerabilityType(Record):
    """The ``Vulnerability`` of ``PackageVulnerabilityType``."""

    CVEID: Text = None
    ContentDataHash: Number = None
    Details: One[CVE] = None
    ExploitDetails_: One[ExploitDetails] = Field(
        default=None, validation_alias=AliasChoices("ExploitDetails", "ExploitDetails_")
    )
    FixedVersions: Many[str] = ()
    Product: One[VulnerabilityProduct] = None
    Remediation_: Many[str] = Field(default=(), validation_alias=AliasChoices("Remediation", "Remediation_"))
    RemediationIDs: Many[str] = ()


class PackageVulnerabilityType(Record):
    """One of the ``Vulnerabilities`` of ``ScanReportType``."""

    Vulnerability: One[VulnerabilityType] = None


class VulnerabilitiesType(Record):
    """The ``VulnerabilitiesTruncated`` of ``ScanReportType``."""

    CVEMapping: Many[str] = ()


class JobMetaData(Record):
    """The ``job_metadata`` of ``ScanReportType``."""

    cloud_provider: Number = None
    instance_id: Text = None
    job_end_time: Timestamp = None
    job_id: Text = None
    job_start_time: Timestamp = None
    message: Text = None
    scanner_version: Text = None
    status: Number = None


class OSInfoType(Record):
    """The ``os_info`` of ``ScanReportType``."""

    DisplayVersion: Text = None
    EditionID: Text = None
    InstallType: Text = None
    LayerHash: Text = None
    LayerIndex: Number = None
    Name: Text = None
    Version: Text = None


class SnapshotInventoryApplication(Record):
    """One of the ``applications`` of ``ScanResults``."""

    major_version: Text = None
    package_hash: Text = None
    package_provider: Text = None
    package_source: Text = None
    path: Text = None
    product: Text = None
    software_architecture: Text = None
    type: Text = None
    vendor: Text = None


class Container(Record):
    """One of the ``containers`` of ``ScanResults``."""

    agents: Many[Named[str]] = ()
    ai_related: Flag = None
    allow_privilege_escalation: Flag = None
    app_name: Text = None
    cid: Text = None
    cloud_account_id: Text = None
    cloud_instance_id: Text = None
    cloud_name: Text = None
    cloud_region: Text = None
    cloud_service: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    config_labels: Text = None
    container_id: Text = None
    container_name: Text = None
    created_at: Timestamp = None
    first_seen: Timestamp = None
    image_application_package_count: Number = None
    image_assessed_at: Number = None
    image_detection_count: Number = None
    image_digest: Text = None
    image_has_been_assessed: Flag = None
    image_highest_severity_vulnerability: Text = None
    image_id: Text = None
    image_package_count: Number = None
    image_registry: Text = None
    image_repository: Text = None
    image_tag: Text = None
    image_vulnerability_count: Number = None
    insecure_mount_source: Text = None
    insecure_mount_type: Text = None
    insecure_propagation_mode: Flag = None
    interactive_mode: Flag = None
    ipv4: Text = None
    ipv6: Text = None
    kac_agent_id: Text = None
    labels: Named[str] = Field(default_factory=dict)
    labels_list: Many[str] = ()
    last_seen: Timestamp = None
    namespace: Text = None
    node_name: Text = None
    node_uid: Text = None
    pod_id: Text = None
    pod_name: Text = None
    ports: Many[Named[str]] = ()
    privileged: Flag = None
    root_write_access: Flag = None
    run_as_root_group: Flag = None
    run_as_root_user: Flag = None
    running_status: Flag = None
    volume_mounts: Text = None


class ELFBinary(Record):
    """One of the ``elf_binaries`` of ``ScanResults``."""

    hash: Text = None
    path: Text = None
    permissions: Text = None
    size: Number = None


class ScanResults(Record):
    """The ``results`` of ``ScanReportType``."""

    applications: Many[SnapshotInventoryApplication] = ()
    containers: Many[Container] = ()
    elf_binaries: Many[ELFBinary] = ()
    os_version: Text = None


class ScanReportType(Record):
    """A scan report, as ``get_scan_reports`` returns it."""

    ApplicationPackages: Many[ApplicationPackageInfoType] = ()
    DetectionEngineInfo: One[DetectionEngineInfoType] = None
    Detections: Many[DetectionInfoType] = ()
    Vulnerabilities: Many[PackageVulnerabilityType] = ()
    VulnerabilitiesTruncated: One[VulnerabilitiesType] = None
    job_metadata: One[JobMetaData] = None
    os_info: One[OSInfoType] = None
    results: One[ScanResults] = None
