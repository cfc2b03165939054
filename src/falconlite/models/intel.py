"""Models of the records of ``Intel``."""

from __future__ import annotations

from pydantic import AliasChoices, Field

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for Intel
from falconlite.models.record import Figure, Flag, Many, Number, One, Record, Text, Timestamp


class DomainEntity(Record):
    """One of the ``capabilities`` of ``ActorDocument``; also in ``SimpleActor`` and ``NewsDocument``."""

    id: Number = None
    name: Text = None
    slug: Text = None
    value: Text = None


class ThreatEntity(Record):
    """One of the ``develops_threats`` of ``ActorDocument``."""

    family_name: Text = None


class ECrimeKillChain(Record):
    """The ``ecrime_kill_chain`` of ``ActorDocument``."""

    attribution: Text = None
    crimes: Text = None
    customers: Text = None
    exploitation: Text = None
    marketing: Text = None
    monetization: Text = None
    rich_text_attribution: Text = None
    rich_text_crimes: Text = None
    rich_text_customers: Text = None
    rich_text_exploitation: Text = None
    rich_text_marketing: Text = None
    rich_text_monetization: Text = None
    rich_text_services_offered: Text = None
    rich_text_services_used: Text = None
    rich_text_technical_tradecraft: Text = None
    rich_text_victims: Text = None
    services_offered: Text = None
    services_used: Text = None
    technical_tradecraft: Text = None
    victims: Text = None


class ActorEntity(Record):
    """One of the ``has_subgroup`` of ``ActorDocument``."""

    id: Text = None
    name: Text = None
    publish_flags: Many[str] = ()


class ActorImage(Record):
    """The ``image`` of ``ActorDocument``."""

    height: Number = None
    url: Text = None
    width: Number = None


class ActorNewsDocument(Record):
    """One of the ``in_reports`` of ``ActorDocument``."""

    created_date: Number = None
    id: Number = None
    name: Text = None
    slug: Text = None


class KillChain(Record):
    """The ``kill_chain`` of ``ActorDocument``."""

    actions_and_objectives: Text = None
    command_and_control: Text = None
    delivery: Text = None
    exploitation: Text = None
    installation: Text = None
    objectives: Text = None
    reconnaissance: Text = None
    rich_text_actions_and_objectives: Text = None
    rich_text_command_and_control: Text = None
    rich_text_delivery: Text = None
    rich_text_exploitation: Text = None
    rich_text_installation: Text = None
    rich_text_objectives: Text = None
    rich_text_reconnaissance: Text = None
    rich_text_weaponization: Text = None
    weaponization: Text = None


class ActorDocument(Record):
    """An actor document, as ``query_actor_entities`` and ``get_actor_entities`` return it."""

    active: Flag = None
    actor_type: Text = None
    animal_classifier: Text = None
    capabilities: Many[DomainEntity] = ()
    capability: One[DomainEntity] = None
    created_date: Number = None
    description: Text = None
    description_length: Number = None
    develops_threats: Many[ThreatEntity] = ()
    develops_threats_count: Number = None
    ecrime_kill_chain: One[ECrimeKillChain] = None
    entitlements: Many[DomainEntity] = ()
    first_activity_date: Number = None
    group: One[DomainEntity] = None
    has_subgroup: Many[ActorEntity] = ()
    has_subgroup_actors_count: Number = None
    has_successor: Many[ActorEntity] = ()
    has_successor_actors_count: Number = None
    id: Number = None
    image: One[ActorImage] = None
    in_reports: Many[ActorNewsDocument] = ()
    in_reports_count: Number = None
    is_subgroup_of: Many[ActorEntity] = ()
    is_subgroup_of_actors_count: Number = None
    is_successor_of: Many[ActorEntity] = ()
    is_successor_of_actors_count: Number = None
    is_supported_by: Many[ActorEntity] = ()
    is_supported_by_actors_count: Number = None
    kill_chain: One[KillChain] = None
    known_as: Text = None
    last_activity_date: Number = None
    last_modified_date: Number = None
    motivations: Many[DomainEntity] = ()
    name: Text = None
    notify_users: Flag = None
    objectives: Many[DomainEntity] = ()
    origins: Many[DomainEntity] = ()
    recent_alerting: Number = None
    region: One[DomainEntity] = None
    rich_text_description: Text = None
    sells_threats: Many[ThreatEntity] = ()
    sells_threats_count: Number = None
    short_description: Text = None
    slug: Text = None
    status: Text = None
    supports: Many[ActorEntity] = ()
    supports_actors_count: Number = None
    target_countries: Many[DomainEntity] = ()
    target_industries: Many[DomainEntity] = ()
    target_regions: Many[DomainEntity] = ()
    thumbnail: One[ActorImage] = None
    url: Text = None
    uses_distinct_indicators_count: Number = None
    uses_indicators_count: Number = None
    uses_mitre_attacks_count: Number = None
    uses_mitre_tactics_count: Number = None
    uses_mitre_techniques_count: Number = None
    uses_threats: Many[ThreatEntity] = ()
    uses_threats_count: Number = None
    uses_vulnerabilities: Many[str] = ()
    vulnerabilities_count: Number = None


class CSIXLabel(Record):
    """One of the ``labels`` of ``PublicIndicatorV3``."""

    created_on: Number = None
    last_valid_on: Number = None
    name: Text = None


class CSIXRelation(Record):
    """One of the ``relations`` of ``PublicIndicatorV3``."""

    created_date: Number = None
    id: Text = None
    indicator: Text = None
    last_valid_date: Number = None
    type: Text = None


class PublicIndicatorV3(Record):
    """A public indicator, as ``query_indicator_entities`` and ``get_indicator_entities`` return it."""

    marker: Text = Field(default=None, validation_alias=AliasChoices("_marker", "marker"))
    actors: Many[str] = ()
    deleted: Flag = None
    domain_types: Many[str] = ()
    id: Text = None
    indicator: Text = None
    ip_address_types: Many[str] = ()
    kill_chains: Many[str] = ()
    labels: Many[CSIXLabel] = ()
    last_updated: Number = None
    malicious_confidence: Text = None
    malware_families: Many[str] = ()
    published_date: Number = None
    relations: Many[CSIXRelation] = ()
    reports: Many[str] = ()
    targets: Many[str] = ()
    threat_types: Many[str] = ()
    type: Text = None
    vulnerabilities: Many[str] = ()


class DenormalizedAdversaryReference(Record):
    """One of the ``associated_actors`` of ``MalwareDocument``."""

    animal_classifier: Text = None
    id: Text = None
    name: Text = None
    type: Text = None


class DenormalizedReportReference(Record):
    """One of the ``reports`` of ``DenormalizedThreatUsedMitre`` and ``MalwareDocument``."""

    publish_date: Text = None
    report_id: Text = None
    title: Text = None


class DenormalizedThreatUsedMitre(Record):
    """One of the ``mitre`` of ``MalwareDocument``."""

    attack_id: Text = None
    observables: Many[str] = ()
    reports: Many[DenormalizedReportReference] = ()
    tactic_id: Text = None
    tactic_name: Text = None
    technique_id: Text = None
    technique_name: Text = None


class DenormalizedThreatReference(Record):
    """One of the ``next_stage_of`` of ``MalwareDocument``."""

    name: Text = None
    slug: Text = None


class MalwareEnvironmentAggregates(Record):
    """The ``seen_in_environment`` of ``MalwareDocument``."""

    detections: Number = None
    sandbox: Number = None
    vulnerabilities: Number = None


class DenormalizedCountry(Record):
    """One of the ``target_countries`` of ``MalwareDocument``."""

    code: Text = None
    name: Text = None


class DenormalizedSector(Record):
    """One of the ``target_industries`` of ``MalwareDocument``."""

    id: Text = None
    name: Text = None


class DenormalizedCustomerTarget(Record):
    """One of the ``targets_systems`` of ``MalwareDocument``."""

    customer_target: Text = None


class Vuln(Record):
    """One of the ``vulnerabilities`` of ``MalwareDocument``."""

    cve: Text = None


class MalwareDocument(Record):
    """A malware document, as ``query_malware_entities`` and ``get_malware_entities`` return it."""

    actors_count: Number = None
    all_systems: Many[str] = ()
    associated_actors: Many[DenormalizedAdversaryReference] = ()
    capabilities: Many[str] = ()
    community_identifiers: Many[str] = ()
    created_timestamp: Timestamp = None
    description: Text = None
    description_text_length: Number = None
    developed_by: Many[DenormalizedAdversaryReference] = ()
    developed_by_count: Number = None
    distinct_indicator_count: Number = None
    files_containing_threat_count: Number = None
    id: Text = None
    indicator_count: Number = None
    kill_chain: Many[str] = ()
    last_updated: Text = None
    mitre: Many[DenormalizedThreatUsedMitre] = ()
    mitre_attack_count: Number = None
    mitre_tactic_count: Number = None
    mitre_technique_count: Number = None
    motivation: Many[str] = ()
    name: Text = None
    next_stage_of: Many[DenormalizedThreatReference] = ()
    next_stages: Many[DenormalizedThreatReference] = ()
    plugin_of: Many[DenormalizedThreatReference] = ()
    plugins: Many[DenormalizedThreatReference] = ()
    purchased_by: Many[DenormalizedAdversaryReference] = ()
    purchased_by_count: Number = None
    report_count: Number = None
    reports: Many[DenormalizedReportReference] = ()
    seen_in_environment: One[MalwareEnvironmentAggregates] = None
    slug: Text = None
    sold_by: Many[DenormalizedAdversaryReference] = ()
    sold_by_count: Number = None
    status: Text = None
    sub_botnet_of: Many[DenormalizedThreatReference] = ()
    sub_botnets: Many[DenormalizedThreatReference] = ()
    successor_of: Many[DenormalizedThreatReference] = ()
    successors: Many[DenormalizedThreatReference] = ()
    systems_targeted_count: Number = None
    target_countries: Many[DenormalizedCountry] = ()
    target_industries: Many[DenormalizedSector] = ()
    targeting_profile: Many[str] = ()
    targets_systems: Many[DenormalizedCustomerTarget] = ()
    threat_file_count: Number = None
    threat_properties: Many[str] = ()
    threat_relations_count: Number = None
    used_by: Many[DenormalizedAdversaryReference] = ()
    used_by_count: Number = None
    variant_of: Many[DenormalizedThreatReference] = ()
    variants: Many[DenormalizedThreatReference] = ()
    vulnerabilities: Many[Vuln] = ()


class Image(Record):
    """The ``thumbnail`` of ``SimpleActor`` and ``NewsDocument``."""

    height: Number = None
    url: Text = None
    width: Number = None


class SimpleActor(Record):
    """One of the ``actors`` of ``NewsDocument``."""

    animal_classifier: Text = None
    entitlements: Many[DomainEntity] = ()
    id: Number = None
    name: Text = None
    slug: Text = None
    thumbnail: One[Image] = None
    url: Text = None


class File(Record):
    """One of the ``attachments`` of ``NewsDocument``."""

    id: Number = None
    url: Text = None


class ReportMalware(Record):
    """One of the ``malware`` of ``NewsDocument``."""

    community_identifiers: Many[str] = ()
    family_name: Text = None
    slug: Text = None


class MitreAttack(Record):
    """One of the ``mitre_attacks`` of ``NewsDocument``."""

    id: Text = None
    tactic_id: Text = None
    tactic_name: Text = None
    technique_id: Text = None
    technique_name: Text = None


class NewsDocument(Record):
    """A news document, as ``query_report_entities`` and ``get_report_entities`` return it."""

    active: Flag = None
    actors: Many[SimpleActor] = ()
    attachments: Many[File] = ()
    created_date: Number = None
    description: Text = None
    entitlements: Many[DomainEntity] = ()
    id: Number = None
    image: One[Image] = None
    last_modified_date: Number = None
    malware: Many[ReportMalware] = ()
    mitre_attacks: Many[MitreAttack] = ()
    motivations: Many[DomainEntity] = ()
    name: Text = None
    notify_users: Flag = None
    read_time_in_minutes: Number = None
    rich_text_description: Text = None
    rich_text_short_description: Text = None
    short_description: Text = None
    slug: Text = None
    sub_type: One[DomainEntity] = None
    summary: Text = None
    tags: Many[DomainEntity] = ()
    target_countries: Many[DomainEntity] = ()
    target_industries: Many[DomainEntity] = ()
    thumbnail: One[Image] = None
    topic: One[DomainEntity] = None
    type: One[DomainEntity] = None
    url: Text = None


class IncidentRef(Record):
    """One of the ``CausedByIncidents`` of ``ResponseEntityV1``."""

    Id: Text = None
    Title: Text = None


class AdversaryRefV1(Record):
    """One of the ``InvolvesAdversaries`` of ``ResponseEntityV1``."""

    AnimalClassifier: Text = None
    Name: Text = None
    Slug: Text = None


class MalwareRef(Record):
    """One of the ``InvolvesThreats`` of ``ResponseEntityV1``."""

    FamilyName: Text = None


class MitreAttackRef(Record):
    """One of the ``MitreAttack`` of ``ResponseEntityV1``."""

    Id: Text = None
    TacticId: Text = None
    TacticName: Text = None
    TechniqueId: Text = None
    TechniqueName: Text = None


class EnumRef(Record):
    """One of the ``Motivations`` of ``ResponseEntityV1``."""

    Name: Text = None
    Slug: Text = None


class ReportRef(Record):
    """One of the ``ReferencedByReports`` of ``ResponseEntityV1``."""

    Id: Text = None
    IntelReportId: Text = None
    PublishDate: Number = None
    Slug: Text = None
    Title: Text = None


class NotableEventRef(Record):
    """One of the ``ReferencesNotableEvents`` of ``ResponseEntityV1``."""

    Title: Text = None


class VulnerabilityRef(Record):
    """One of the ``TargetsVulnerabilities`` of ``ResponseEntityV1``."""

    CVE: Text = None


class ResponseEntityV1(Record):
    """A MITRE report of an actor, as ``cao_incidents_entities_v1`` returns it."""

    ActivityEnd: Number = None
    ActivityStart: Number = None
    CausedByIncidents: Many[IncidentRef] = ()
    CreatedAt: Number = None
    Id: Text = None
    InvolvesAdversaries: Many[AdversaryRefV1] = ()
    InvolvesThreats: Many[MalwareRef] = ()
    LastModifiedAt: Number = None
    MitreAttack_: Many[MitreAttackRef] = Field(default=(), validation_alias=AliasChoices("MitreAttack", "MitreAttack_"))
    Motivations: Many[EnumRef] = ()
    Objectives: Many[EnumRef] = ()
    PublishDate: Number = None
    ReducedTimeStampGranularity: Text = None
    ReferencedByReports: Many[ReportRef] = ()
    ReferencesNotableEvents: Many[NotableEventRef] = ()
    TargetCountries: Many[EnumRef] = ()
    TargetIndustries: Many[EnumRef] = ()
    TargetRegions: Many[EnumRef] = ()
    TargetingProfile: Many[EnumRef] = ()
    TargetsVulnerabilities: Many[VulnerabilityRef] = ()
    Title: Text = None


class Rule(Record):
    """A rule, as ``get_rule_entities`` returns it."""

    categories: Many[str] = ()
    created_date: Text = None
    customer_id: Text = None
    id: Text = None
    name: Text = None
    rule_type: Text = None
    updated_date: Text = None
    value: Text = None


class CVSSv2(Record):
    """The ``cvss_v2_base`` of ``Vulnerability``."""

    access_complexity: Text = None
    access_vector: Text = None
    authentication: Text = None
    availability_impact: Text = None
    confidentiality_impact: Text = None
    integrity_impact: Text = None
    score: Figure = None
    severity: Text = None


class CVSSv3(Record):
    """The ``cvss_v3_base`` of ``Vulnerability``."""

    attack_complexity: Text = None
    attack_vector: Text = None
    availability_impact: Text = None
    confidentiality_impact: Text = None
    integrity_impact: Text = None
    privileges_required: Text = None
    scope: Text = None
    score: Figure = None
    severity: Text = None
    user_interaction: Text = None


class Vulnerability(Record):
    """A vulnerability, as ``get_vulnerabilities`` returns it."""

    cvss_v2_base: One[CVSSv2] = None
    cvss_v3_base: One[CVSSv3] = None
    evaluatedAffectedAssetsCount: Figure = None
    exploitStatus: Figure = None
    exprt_rating: Text = None
    totalAffectedAssets: Figure = None
