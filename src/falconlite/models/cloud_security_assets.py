"""Models of the records of ``CloudSecurityAssets``."""

from __future__ import annotations

from typing import Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Flag, Many, Named, Number, One, Record, Text, Timestamp


class ResourceApplicationFindingsItem(Record):
    """An application finding of a resource, as ``combined_application_findings`` returns it."""

    crn: Text = None
    finding_type: Text = None
    findings: Many[Any] = ()


class CloudAccounts(Record):
    """One of the ``accounts`` of ``CloudScope``."""

    ids: Many[str] = ()
    provider: Text = None


class CloudScope(Record):
    """One of the ``cloud_groups`` of ``ComplianceControl`` and ``CloudResource``."""

    accounts: Many[CloudAccounts] = ()
    business_impact: Text = None
    business_unit: Text = None
    cid: Text = None
    created_at: Timestamp = None
    description: Text = None
    id: Number = None
    name: Text = None
    owners: Many[str] = ()
    total_accounts: Number = None
    updated_at: Timestamp = None


class CloudGroup(Record):
    """One of the ``cloud_groups_v2`` of ``ComplianceControl`` and ``CloudResource``."""

    business_impact: Text = None
    business_unit: Text = None
    environment: Text = None
    id: Text = None
    name: Text = None


class Criteria(Record):
    """One of the ``criteria`` of ``Label``."""

    accounts: Many[str] = ()
    resources: Many[str] = ()


class Label(Record):
    """One of the ``cloud_labels`` of ``ComplianceControl`` and ``CloudResource``."""

    criteria: Many[Criteria] = ()
    dynamic: Flag = None
    global_: Flag = Field(default=None, validation_alias=AliasChoices("global", "global_"))
    group: Text = None
    id: Number = None
    name: Text = None


class ResourceBenchmark(Record):
    """The ``benchmark`` of ``ControlInfo``."""

    id: Text = None
    name: Text = None
    version: Text = None


class ControlInfo(Record):
    """The ``control`` of ``ComplianceControl``."""

    benchmark: One[ResourceBenchmark] = None
    framework: Text = None
    name: Text = None
    type: Text = None
    version: Text = None


class NonCompliantBySeverity(Record):
    """The ``non_compliant_by_severity`` of ``ResourceCounts``."""

    critical: Number = None
    high: Number = None
    informational: Number = None
    medium: Number = None


class ResourceCounts(Record):
    """The ``resource_counts`` of ``ComplianceControl``."""

    compliant: Number = None
    non_compliant: Number = None
    non_compliant_by_severity: One[NonCompliantBySeverity] = None
    total: Number = None


class Rule(Record):
    """One of the ``rules`` of ``ComplianceControl``."""

    id: Text = None
    name: Text = None
    origin: Text = None
    policy_id: Number = None


class ComplianceControl(Record):
    """A compliance control, as ``get_combined_compliance_by_account`` returns it."""

    account_id: Text = None
    account_name: Text = None
    assessment_id: Text = None
    cloud_groups: Many[CloudScope] = ()
    cloud_groups_v2: Many[CloudGroup] = ()
    cloud_labels: Many[Label] = ()
    cloud_provider: Text = None
    control: One[ControlInfo] = None
    gcrn: Text = None
    groups: Many[str] = ()
    last_evaluated: Timestamp = None
    region: Text = None
    resource_counts: One[ResourceCounts] = None
    resource_provider: Text = None
    resource_type: Text = None
    resource_type_name: Text = None
    rules: Many[Rule] = ()
    service: Text = None
    service_category: Text = None
    severities: Many[str] = ()
    tags: Named[str] = Field(default_factory=dict)


class AssetGraph(Record):
    """The ``asset_graph`` of ``CloudContext``."""

    id: Text = None
    res_id: Text = None


class CloudRisks(Record):
    """The ``cloud_risks`` of ``CloudContext``."""

    openRiskCount: Number = None
    riskFactors: Many[str] = ()
    riskIds: Many[str] = ()
    severities: Many[str] = ()
    statuses: Many[str] = ()


class DataClassificationFinding(Record):
    """One of the ``findings`` of ``DataClassification``."""

    labelId: Text = None
    tagId: Text = None
    timestamp: Timestamp = None


class DataLabel(Record):
    """A value in the ``labels`` of ``Tag``."""

    label_id: Text = None
    label_name: Text = None
    last_seen: Timestamp = None


class Tag(Record):
    """A value in the ``tags`` of ``DataClassification``."""

    labels: Named[DataLabel] = Field(default_factory=dict)
    last_seen: Timestamp = None
    tag_id: Text = None
    tag_name: Text = None


class DataClassification(Record):
    """The ``data_classifications`` of ``CloudContext``."""

    findings: Many[DataClassificationFinding] = ()
    found: Flag = None
    labels: Named[str] = Field(default_factory=dict)
    last_updated: Timestamp = None
    scanned: Flag = None
    tags: Named[Tag] = Field(default_factory=dict)


class FrameworkBenchmark(Record):
    """One of the ``benchmarks`` of ``Control``."""

    id: Text = None
    name: Text = None
    version: Text = None


class Control(Record):
    """One of the ``controls`` of ``Compliance``."""

    applicableProfiles: Many[str] = ()
    benchmarks: Many[FrameworkBenchmark] = ()
    code: Text = None
    description: Text = None
    framework: Text = None
    name: Text = None
    origin: Text = None
    requirement: Text = None
    section_name: Text = None
    type: Text = None
    uuid: Text = None
    version: Text = None


class Compliance(Record):
    """The ``compliant`` of ``Detections``."""

    benchmarkNames: Many[str] = ()
    benchmarkVersions: Many[str] = ()
    controls: Many[Control] = ()
    frameworkVersions: Many[str] = ()
    frameworks: Many[str] = ()
    legacy_policy_ids: Many[int] = ()
    rules: Many[str] = ()


class DetectionCount(Record):
    """The ``ioa_counts_by_severity`` of ``Detections``."""

    critical: Number = None
    high: Number = None
    informational: Number = None
    medium: Number = None
    total: Number = None


class Detections(Record):
    """The ``detections`` of ``CloudContext``."""

    compliant: One[Compliance] = None
    highest_severity: Text = None
    ioa_counts: Number = None
    ioa_counts_by_severity: One[DetectionCount] = None
    iom_counts: Number = None
    iom_counts_by_severity: One[DetectionCount] = None
    non_compliant: One[Compliance] = None
    resource_url: Text = None
    severities: Many[str] = ()


class App(Record):
    """The ``app`` of ``Vulnerability``."""

    name: Text = None
    version: Text = None


class Vulnerability(Record):
    """One of the ``vulnerabilities`` of ``Host``."""

    app: One[App] = None
    cve_id: Text = None
    exprt_rating: Text = None


class Host(Record):
    """The ``host`` of ``CloudContext``."""

    aid: Text = None
    apps: Many[str] = ()
    cve_ids: Many[str] = ()
    exprt_ratings: Many[str] = ()
    managed_by: Text = None
    os_build: Text = None
    os_version: Text = None
    platform_name: Text = None
    platform_os_name: Text = None
    platform_os_version: Text = None
    recommendations: Many[str] = ()
    sensor_priority: Text = None
    snapshot_detections: Many[str] = ()
    ssm_managed: Flag = None
    state: Text = None
    vulnerabilities: Many[Vulnerability] = ()
    vulnerabilities_count: Number = None


class InsightDetails(Record):
    """A value in the ``details`` of ``Insight``."""

    calculatedAt: Timestamp = None
    context: Any = None
    value: Any = None


class ExternalInsight(Record):
    """One of the ``external`` of ``Insight``."""

    booleanValue: Flag = None
    dateValue: Timestamp = None
    id: Text = None
    integerValue: Number = None
    ruleId: Text = None
    stringListValue: Many[str] = ()
    stringValue: Text = None


class Insight(Record):
    """The ``insights`` of ``CloudContext``."""

    details: Named[InsightDetails] = Field(default_factory=dict)
    external: Many[ExternalInsight] = ()
    internal: Any = None


class CloudContext(Record):
    """The ``cloud_context`` of ``CloudResource``."""

    account_name: Text = None
    allows_public_access: Flag = None
    asset_graph: One[AssetGraph] = None
    cloud_risks: One[CloudRisks] = None
    cspm_license: Text = None
    data_classifications: One[DataClassification] = None
    detections: One[Detections] = None
    has_falcon_sensor: Flag = None
    has_tags: Flag = None
    host: One[Host] = None
    insights: One[Insight] = None
    instance_id: Text = None
    instance_state: Text = None
    legacy_resource_id: Text = None
    legacy_type_id: Number = None
    legacy_uuid: Text = None
    managed_by: Text = None
    open_cloud_risks: Number = None
    publicly_exposed: Flag = None
    scan_type: Text = None


class Relationship(Record):
    """One of the ``relationships`` of ``CloudResource``."""

    crn: Text = None
    relationship_name: Text = None
    resource_id: Text = None
    resource_type: Text = None


class CloudResource(Record):
    """A cloud resource, as ``get_assets`` and ``cloud_security_assets_entities_post`` return it."""

    account_id: Text = None
    account_name: Text = None
    active: Flag = None
    arn: Text = None
    category: Text = None
    cid: Text = None
    cloud_context: One[CloudContext] = None
    cloud_groups: Many[CloudScope] = ()
    cloud_groups_v2: Many[CloudGroup] = ()
    cloud_labels: Many[Label] = ()
    cloud_provider: Text = None
    cluster_id: Text = None
    cluster_name: Text = None
    compartment_name: Text = None
    compartment_ocid: Text = None
    compartment_path: Text = None
    configuration: Any = None
    configuration_metadata: Any = None
    creation_time: Timestamp = None
    first_seen: Timestamp = None
    gcrn: Text = None
    groups: Many[str] = ()
    hash: Text = None
    id: Text = None
    location: Text = None
    organization_id: Text = None
    parent: Text = None
    project_id: Text = None
    project_number: Text = None
    region: Text = None
    relationships: Many[Relationship] = ()
    resource_group: Text = None
    resource_id: Text = None
    resource_name: Text = None
    resource_number: Text = None
    resource_type: Text = None
    resource_type_name: Text = None
    resource_url: Text = None
    revision: Number = None
    service: Text = None
    service_category: Text = None
    status: Text = None
    subscription_id: Text = None
    supplementary_configuration: Any = None
    tags: Named[str] = Field(default_factory=dict)
    tenancy_name: Text = None
    tenancy_ocid: Text = None
    tenancy_type: Text = None
    tenant_id: Text = None
    updated_at: Timestamp = None
    zone: Text = None
    zones: Many[Any] = ()
