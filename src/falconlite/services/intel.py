"""Falcon Intelligence: actors, indicators, malware families, reports, rules, vulnerabilities and CAO incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.aggregates import Aggregate
    from falconlite.models.intel import (
        ActorDocument,
        MalwareDocument,
        NewsDocument,
        PublicIndicatorV3,
        ResponseEntityV1,
        Rule,
        Vulnerability,
    )
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result
    from falconlite.specs import DateRange, NumberRange

RuleType = Literal[
    "snort-suricata-master",
    "snort-suricata-update",
    "snort-suricata-changelog",
    "yara-master",
    "yara-update",
    "yara-changelog",
    "common-event-format",
    "netwitness",
    "cql-master",
    "cql-update",
    "cql-changelog",
]


class Intel(Service):
    """Threat intelligence: find and describe actors, indicators, malware families and reports, and download rule sets.

    Scopes, each Read, each for the operations with its name: Actors (Falcon Intelligence); Indicators (Falcon
    Intelligence); Malware Families (Falcon Intelligence); Reports (Falcon Intelligence); Rules (Falcon Intelligence);
    Vulnerabilities (Falcon Intelligence); CAO Incidents.

    Lists page by *offset*, the number of records to skip (0). *filter* is FQL, *q* is a str to search for in every
    field. *sort* is a field with ``|asc`` or ``|desc``, such as ``created_date|desc``. *fields* are names of fields, or
    a set of them: ``__basic__`` (default) or ``__full__``. Times of actors, indicators and reports are seconds since
    1970.

    - Actors have a numeric ID and a slug, ``fancy-bear``.
    - A malware family has its name as ID: lower case, with spaces, dots and slashes replaced by hyphens.
    - An indicator's ID is its type and value: ``domain_example.com``.
    """

    @post(
        "cao_incidents_aggregates_v1",
        "/intel/aggregates/incidents/v1",
        shape=placed(
            {
                "filters": "[0].filters_spec.filters",
                "max": "[0].extended_bounds.max",
                "min": "[0].extended_bounds.min",
                "other_bucket": "[0].filters_spec.other_bucket",
                "other_bucket_key": "[0].filters_spec.other_bucket_key",
            },
            rest="[0]",
        ),
        reads=True,
        scope="CAO Incidents",
    )
    def cao_incidents_aggregates_v1(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        date_ranges: Sequence[Mapping[str, str]] | Sequence[DateRange] | None = None,
        exclude: str | None = None,
        extended_bounds: Mapping[str, str] | None = None,
        field: str | None = None,
        filter: str | None = None,
        filters_spec: Mapping[str, Any] | None = None,
        include: str | None = None,
        interval: str | None = None,
        max_doc_count: int | None = None,
        min_doc_count: int | None = None,
        missing: str | None = None,
        name: str | None = None,
        percents: Sequence[float] | None = None,
        q: str | None = None,
        ranges: Sequence[Mapping[str, float]] | Sequence[NumberRange] | None = None,
        size: int | None = None,
        sort: str | None = None,
        sub_aggregates: Sequence[Mapping[str, Any]] | None = None,
        time_zone: str | None = None,
        type: str | None = None,
        filters: str | None = None,
        from_: int | None = None,
        max: str | None = None,
        min: str | None = None,
        other_bucket: str | None = None,
        other_bucket_key: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Aggregate]:
        """Count CAO incidents by field or date range.

        *field* is one of ``Id``, ``ActivityStart``, ``ActivityEnd``, ``PublishDate``; a ``Slug`` or ``Name`` of
        ``TargetCountries``, ``TargetIndustries``, ``TargetRegions``, ``Motivations`` or ``Objectives``; one of
        ``MitreAttack`` (``TacticId``, ``TacticName``, ``TechniqueId``, ``TechniqueName``); or
        ``InvolvesAdversaries.AnimalClassifier``, ``InvolvesAdversaries.Slug``, ``InvolvesThreats.FamilyName``.

        *filters*, *other_bucket* and *other_bucket_key* go into *filters_spec*, *min* and *max* into *extended_bounds*.
        For several aggregates give *body*, a list.
        """
        ...

    @get(
        "QueryIntelActorEntities",
        "/intel/combined/actors/v1",
        scope="Actors (Falcon Intelligence)",
        pages=by_offset(most=5000),
    )
    def query_actor_entities(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        fields: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ActorDocument]:
        """Find actors and return their records; *limit* is 1 to 5,000.

        *filter* takes the fields of ``query_actor_ids``.
        """
        ...

    QueryIntelActorEntities = query_actor_entities

    @get(
        "QueryIntelIndicatorEntities",
        "/intel/combined/indicators/v1",
        scope="Indicators (Falcon Intelligence)",
        pages=by_offset(most=10_000),
        key="id",
    )
    def query_indicator_entities(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        include_deleted: bool | None = None,
        include_relations: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[PublicIndicatorV3]:
        """Find indicators and return their records; *limit* is 1 to 10,000.

        *filter* takes the fields of ``query_indicator_ids``. *include_deleted* (False) adds deleted indicators.
        *include_relations* (True) adds the related ones to each record; leave them out for smaller answers.
        """
        ...

    QueryIntelIndicatorEntities = query_indicator_entities

    @get(
        "QueryMalwareEntities",
        "/intel/combined/malware/v1",
        scope="Malware Families (Falcon Intelligence)",
        pages=by_offset(most=5000),
        key="id",
    )
    def query_malware_entities(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        fields: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[MalwareDocument]:
        """Find malware families and return their records; *limit* is 1 to 5,000.

        To read page by page, *fields* must contain ``id``.
        """
        ...

    QueryMalwareEntities = query_malware_entities

    @get(
        "QueryIntelReportEntities",
        "/intel/combined/reports/v1",
        scope="Reports (Falcon Intelligence)",
        pages=by_offset(most=5000),
    )
    def query_report_entities(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        fields: Strings | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[NewsDocument]:
        """Find reports and return their records; *limit* is 1 to 5,000.

        *filter* takes the fields of ``query_report_ids``.
        """
        ...

    QueryIntelReportEntities = query_report_entities

    @get("GetIntelActorEntities", "/intel/entities/actors/v1", scope="Actors (Falcon Intelligence)")
    def get_actor_entities(
        self, ids: Strings, *, fields: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ActorDocument]:
        """Describe actors by ID."""
        ...

    GetIntelActorEntities = get_actor_entities

    @post("cao_incidents_entities_v1", "/intel/entities/incidents/GET/v1", reads=True, scope="CAO Incidents", key="Id")
    def cao_incidents_entities_v1(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ResponseEntityV1]:
        """Describe CAO incidents by ID: the adversary's activity, its times, targets and techniques."""
        ...

    @post(
        "GetIntelIndicatorEntities",
        "/intel/entities/indicators/GET/v1",
        reads=True,
        scope="Indicators (Falcon Intelligence)",
    )
    def get_indicator_entities(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[PublicIndicatorV3]:
        """Describe indicators by ID."""
        ...

    GetIntelIndicatorEntities = get_indicator_entities

    @get(
        "GetMalwareMitreReport",
        "/intel/entities/malware-mitre-reports/v1",
        scope="Malware Families (Falcon Intelligence)",
        default={"format": "JSON"},
        produces=("application/json", "text/csv"),
        answers="bytes",
        download=True,
    )
    def get_malware_report(
        self,
        id: str,
        *,
        format: Literal["CSV", "JSON", "JSON_NAVIGATOR"] = "JSON",
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """Download the MITRE ATT&CK techniques of a malware family as a file.

        *id* is the family's name. *format* is JSON, CSV, or JSON_NAVIGATOR for a layer of the ATT&CK Navigator. Returns
        bytes, or a download with ``stream=True``.
        """
        ...

    GetMalwareMitreReport = get_malware_report

    @get("GetMalwareEntities", "/intel/entities/malware/v1", scope="Malware Families (Falcon Intelligence)")
    def get_malware_entities(
        self, ids: Strings, *, fields: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[MalwareDocument]:
        """Describe malware families by name."""
        ...

    GetMalwareEntities = get_malware_entities

    @get(
        "GetMitreReport",
        "/intel/entities/mitre-reports/v1",
        scope="Actors (Falcon Intelligence)",
        produces=("application/json", "application/octet-stream", "text/csv"),
        answers="bytes",
        download=True,
    )
    def get_mitre_report(
        self, *, actor_id: str, format: Literal["CSV", "JSON"], **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download the MITRE ATT&CK techniques of an actor as a file.

        *actor_id* is the slug. Returns bytes, or a download with ``stream=True``.
        """
        ...

    GetMitreReport = get_mitre_report

    @post(
        "PostMitreAttacks",
        "/intel/entities/mitre/v1",
        reads=True,
        scope="Actors (Falcon Intelligence)",
    )
    def mitre_attacks(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Any]:
        """Find the reports and observables behind attacks of actors.

        *ids* are attacks as ``query_mitre_attacks`` returns them: ``fancy-bear_TA0011_T1071``.
        """
        ...

    PostMitreAttacks = mitre_attacks

    @get(
        "GetIntelReportPDF",
        "/intel/entities/report-files/v1",
        scope="Reports (Falcon Intelligence)",
        produces=("application/octet-stream", "application/pdf"),
        answers="bytes",
        download=True,
    )
    def get_report_pdf(
        self, ids: Strings | None = None, *, id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download a report as PDF.

        Give *id* or *ids*, one ID; *ids* is ignored if both are given. Returns bytes, or a download with
        ``stream=True``.
        """
        ...

    GetIntelReportPDF = get_report_pdf

    @get("GetIntelReportEntities", "/intel/entities/reports/v1", scope="Reports (Falcon Intelligence)")
    def get_report_entities(
        self, ids: Strings, *, fields: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[NewsDocument]:
        """Describe reports by ID."""
        ...

    GetIntelReportEntities = get_report_entities

    @get(
        "GetIntelRuleFile",
        "/intel/entities/rules-files/v1",
        header={"accept": "Accept"},
        also={"Accept": "accept"},
        scope="Rules (Falcon Intelligence)",
        produces=("*/*",),
        answers="bytes",
        download=True,
    )
    def get_rule_file(
        self,
        id: int,
        *,
        format: Literal["zip", "gzip"] | None = None,
        accept: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """Download a rule set by its ID; ``get_latest_rule_file`` finds the newest one by type.

        *format* is zip (default) or gzip; *accept* is the same choice as a media type, sent as the header Accept.
        Returns bytes, or a download with ``stream=True``.
        """
        ...

    GetIntelRuleFile = get_rule_file

    @get(
        "GetLatestIntelRuleFile",
        "/intel/entities/rules-latest-files/v1",
        header={"accept": "Accept", "if_none_match": "If-None-Match", "if_modified_since": "If-Modified-Since"},
        also={"Accept": "accept", "If-None-Match": "if_none_match", "If-Modified-Since": "if_modified_since"},
        scope="Rules (Falcon Intelligence)",
        produces=("*/*",),
        answers="bytes",
        download=True,
    )
    def get_latest_rule_file(
        self,
        type: RuleType,
        *,
        format: Literal["zip", "gzip"] | None = None,
        accept: str | None = None,
        if_none_match: str | None = None,
        if_modified_since: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """Download the newest rule set of a *type*, if it has changed.

        *format* is zip (default) or gzip; *accept* is the same choice as a media type. *if_none_match* is the ETag of
        the file that you have, *if_modified_since* its date as HTTP writes it (``Sun, 06 Nov 1994 08:49:37 GMT``): if
        nothing newer exists, the answer has status 304 and no file, which pythonic mode raises as an APIError. Returns
        bytes, or a download with ``stream=True``.
        """
        ...

    GetLatestIntelRuleFile = get_latest_rule_file

    @get("GetIntelRuleEntities", "/intel/entities/rules/v1", scope="Rules (Falcon Intelligence)")
    def get_rule_entities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Rule]:
        """Describe rule sets by ID."""
        ...

    GetIntelRuleEntities = get_rule_entities

    @post(
        "GetVulnerabilities",
        "/intel/entities/vulnerabilities/GET/v1",
        reads=True,
        scope="Vulnerabilities (Falcon Intelligence)",
    )
    def get_vulnerabilities(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Vulnerability]:
        """Describe vulnerabilities by ID."""
        ...

    GetVulnerabilities = get_vulnerabilities

    @get(
        "QueryIntelActorIds",
        "/intel/queries/actors/v1",
        scope="Actors (Falcon Intelligence)",
        pages=by_offset(most=5000),
    )
    def query_actor_ids(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of actors; *limit* is 1 to 5,000.

        *filter* is FQL over id, name, slug, group, region, status, origins, known_as, actor_type, capability,
        objectives, description, motivations, capabilities, created_date, target_regions, target_countries,
        animal_classifier, short_description, target_industries, last_activity_date, last_modified_date,
        first_activity_date, ``group.`` (id, slug, value), ``region.`` (id, slug, value), ``origins.`` (id, slug,
        value), ``capability.`` (id, slug, value), ``kill_chain.`` (delivery, objectives, exploitation, installation,
        weaponization, reconnaissance, command_and_control, actions_on_objectives, actions_and_objectives),
        ``motivations.`` (id, slug, value), ``mitre_attack.`` (id, tactic_id, tactic_name, technique_id,
        technique_name), ``target_regions.`` (id, slug, value), ``target_countries.`` (id, slug, value),
        ``ecrime_kill_chain.`` (crimes, victims, customers, marketing, attribution, monetization, services_used,
        services_offered, technical_tradecraft) and ``target_industries.`` (id, slug, value).
        """
        ...

    QueryIntelActorIds = query_actor_ids

    @get("cao_incidents_queries_v1", "/intel/queries/incidents/v1", scope="CAO Incidents", pages=by_offset(most=200))
    def cao_incidents_queries_v1(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of CAO incidents; *limit* is at most 200.

        *sort* is ``ActivityStart``, ``ActivityEnd``, ``PublishDate``, ``LastModifiedAt``, ``InvolvesAdversaries.Name``
        or ``InvolvesAdversaries.Slug``, with ``.asc`` or ``.desc``. *filter* takes the fields of the aggregates, and
        ``Title``, ``LastModifiedAt``, ``InvolvesAdversaries.Id``, ``InvolvesIndicators.Value``,
        ``TargetsVulnerabilities.CVE``; ``All`` searches every field.
        """
        ...

    @get(
        "QueryIntelIndicatorIds",
        "/intel/queries/indicators/v1",
        scope="Indicators (Falcon Intelligence)",
        pages=by_offset(most=10_000),
    )
    def query_indicator_ids(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        include_deleted: bool | None = None,
        include_relations: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of indicators; *limit* is 1 to 10,000.

        *filter* is FQL over id, type, scope, actors, labels, _marker, deleted, reports, targets, indicator,
        kill_chains, domain_types, last_updated, reports.slug, threat_types, published_date, vulnerabilities,
        ip_address_types, malware_families, malicious_confidence and ``labels.`` (name, created_on, last_valid_on). The
        value of an indicator is its field indicator. To read very many, sort by ``_marker`` and continue with a
        *filter* on the last one.

        *include_deleted* (False) adds deleted indicators.
        """
        ...

    QueryIntelIndicatorIds = query_indicator_ids

    @get(
        "QueryMalware",
        "/intel/queries/malware/v1",
        scope="Malware Families (Falcon Intelligence)",
        pages=by_offset(most=5000),
    )
    def query_malware(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find names of malware families; *limit* is 1 to 5,000."""
        ...

    QueryMalware = query_malware

    @get(
        "QueryMitreAttacksForMalware", "/intel/queries/mitre-malware/v1", scope="Malware Families (Falcon Intelligence)"
    )
    def query_mitre_attacks_for_malware(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Find the MITRE ATT&CK tactics and techniques of malware families; *ids* are their names."""
        ...

    QueryMitreAttacksForMalware = query_mitre_attacks_for_malware

    @get("QueryMitreAttacks", "/intel/queries/mitre/v1", scope="Actors (Falcon Intelligence)")
    def query_mitre_attacks(
        self, ids: Strings | None = None, *, id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Find the MITRE ATT&CK tactics and techniques of actors.

        *ids* are slugs of actors; *id* is one slug. Each answer joins slug, tactic and technique:
        ``fancy-bear_TA0011_T1071``.
        """
        ...

    QueryMitreAttacks = query_mitre_attacks

    @get(
        "QueryIntelReportIds",
        "/intel/queries/reports/v1",
        scope="Reports (Falcon Intelligence)",
        pages=by_offset(most=5000),
    )
    def query_report_ids(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of reports; *limit* is 1 to 5,000.

        *filter* is FQL over id, url, name, slug, tags, type, actors, malware, summary, name.raw, sub_type, description,
        motivations, created_date, target_countries, short_description, target_industries, last_modified_date, ``tags.``
        (id, slug, value), ``type.`` (id, name, slug), ``actors.`` (id, url, name, slug, animal_classifier),
        ``malware.`` (slug, family_name, community_identifiers), ``sub_type.`` (id, name, slug), ``motivations.`` (id,
        slug, value), ``mitre_attack.`` (id, tactic_id, tactic_name, technique_id, technique_name),
        ``target_countries.`` (id, slug, value) and ``target_industries.`` (id, slug, value).
        """
        ...

    QueryIntelReportIds = query_report_ids

    @get("QueryIntelRuleIds", "/intel/queries/rules/v1", scope="Rules (Falcon Intelligence)", pages=by_offset())
    def query_rule_ids(
        self,
        *,
        type: RuleType,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        name: Strings | None = None,
        description: Strings | None = None,
        tags: Strings | None = None,
        min_created_date: int | str | None = None,
        max_created_date: int | str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of rule sets of a *type*; *limit* is 10 by default.

        *name*, *description* and *tags* are texts to look for. *min_created_date* and *max_created_date* bound the time
        of creation, both included.
        """
        ...

    QueryIntelRuleIds = query_rule_ids

    @get(
        "QueryVulnerabilities",
        "/intel/queries/vulnerabilities/v1",
        scope="Vulnerabilities (Falcon Intelligence)",
        pages=by_offset(),
    )
    def query_vulnerabilities(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of vulnerabilities.

        *filter* is FQL over cve, _all, severity, cvss_v3_base, publish_date, exploit_status, related_actors,
        related_threats, updated_timestamp, related_threats.name, community_identifiers, ``cvss_v3_base.`` (score,
        severity), ``related_actors.`` (name, animal_classifier), ``related_reports.`` (title, serial_id) and
        ``affected_products.`` (vendor, product).
        """
        ...

    QueryVulnerabilities = query_vulnerabilities
