"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset, by_scroll
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


class Intel(Service):
    """TODO."""

    @post(
        "cao_incidents_aggregates_v1",
        "/intel/aggregates/incidents/v1",
        shape=placed(
            {
                "filters": "filters_spec.filters",
                "max": "extended_bounds.max",
                "min": "extended_bounds.min",
                "other_bucket": "filters_spec.other_bucket",
                "other_bucket_key": "filters_spec.other_bucket_key",
            }
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
        """TODO."""
        ...

    @get(
        "QueryIntelActorEntities", "/intel/combined/actors/v1", scope="Actors (Falcon Intelligence)", pages=by_offset()
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
        """TODO."""
        ...

    QueryIntelActorEntities = query_actor_entities

    @get(
        "QueryIntelIndicatorEntities",
        "/intel/combined/indicators/v1",
        scope="Indicators (Falcon Intelligence)",
        pages=by_offset(),
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
        """TODO."""
        ...

    QueryIntelIndicatorEntities = query_indicator_entities

    @get(
        "QueryMalwareEntities",
        "/intel/combined/malware/v1",
        scope="Malware Families (Falcon Intelligence)",
        pages=by_offset(),
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
        """TODO."""
        ...

    QueryMalwareEntities = query_malware_entities

    @get(
        "QueryIntelReportEntities",
        "/intel/combined/reports/v1",
        scope="Reports (Falcon Intelligence)",
        pages=by_offset(),
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
        """TODO."""
        ...

    QueryIntelReportEntities = query_report_entities

    @get("GetIntelActorEntities", "/intel/entities/actors/v1", scope="Actors (Falcon Intelligence)")
    def get_actor_entities(
        self, ids: Strings, *, fields: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ActorDocument]:
        """TODO."""
        ...

    GetIntelActorEntities = get_actor_entities

    @post("cao_incidents_entities_v1", "/intel/entities/incidents/GET/v1", reads=True, scope="CAO Incidents")
    def cao_incidents_entities_v1(
        self, body: Mapping[str, Any] | None = None, *, ids: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[ResponseEntityV1]:
        """TODO."""
        ...

    @post(
        "GetIntelIndicatorEntities",
        "/intel/entities/indicators/GET/v1",
        reads=True,
        scope="Indicators (Falcon Intelligence)",
    )
    def get_indicator_entities(self, *, ids: Strings, **more: Unpack[BodyOptions]) -> Result[PublicIndicatorV3]:
        """TODO."""
        ...

    GetIntelIndicatorEntities = get_indicator_entities

    @get(
        "GetMalwareMitreReport",
        "/intel/entities/malware-mitre-reports/v1",
        scope="Malware Families (Falcon Intelligence)",
        produces=("text/csv",),
        answers="bytes",
        download=True,
    )
    def get_malware_report(self, id: str, *, format: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    GetMalwareMitreReport = get_malware_report

    @get("GetMalwareEntities", "/intel/entities/malware/v1", scope="Malware Families (Falcon Intelligence)")
    def get_malware_entities(
        self, ids: Strings, *, fields: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[MalwareDocument]:
        """TODO."""
        ...

    GetMalwareEntities = get_malware_entities

    @get(
        "GetMitreReport",
        "/intel/entities/mitre-reports/v1",
        scope="Actors (Falcon Intelligence)",
        produces=("application/octet-stream", "text/csv"),
        answers="bytes",
        download=True,
    )
    def get_mitre_report(self, *, actor_id: str, format: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    GetMitreReport = get_mitre_report

    @post(
        "PostMitreAttacks",
        "/intel/entities/mitre/v1",
        reads=True,
        scope="Actors (Falcon Intelligence)",
        answers="json",
        empty=True,
    )
    def mitre_attacks(self, *, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Any]:
        """TODO."""
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
        """TODO."""
        ...

    GetIntelReportPDF = get_report_pdf

    @get("GetIntelReportEntities", "/intel/entities/reports/v1", scope="Reports (Falcon Intelligence)")
    def get_report_entities(
        self, ids: Strings, *, fields: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[NewsDocument]:
        """TODO."""
        ...

    GetIntelReportEntities = get_report_entities

    @get(
        "GetIntelRuleFile",
        "/intel/entities/rules-files/v1",
        header={"accept": "Accept"},
        also={"Accept": "accept"},
        scope="Rules (Falcon Intelligence)",
        produces=("application/gzip", "application/octet-stream", "application/zip"),
        answers="bytes",
        download=True,
    )
    def get_rule_file(
        self, id: int, *, format: str | None = None, accept: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """TODO."""
        ...

    GetIntelRuleFile = get_rule_file

    @get(
        "GetLatestIntelRuleFile",
        "/intel/entities/rules-latest-files/v1",
        header={"accept": "Accept", "if_none_match": "If-None-Match", "if_modified_since": "If-Modified-Since"},
        also={"Accept": "accept", "If-None-Match": "if_none_match", "If-Modified-Since": "if_modified_since"},
        scope="Rules (Falcon Intelligence)",
        produces=("application/gzip", "application/octet-stream", "application/zip"),
        answers="bytes",
        download=True,
    )
    def get_latest_rule_file(
        self,
        type: str,
        *,
        format: str | None = None,
        accept: str | None = None,
        if_none_match: str | None = None,
        if_modified_since: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """TODO."""
        ...

    GetLatestIntelRuleFile = get_latest_rule_file

    @get("GetIntelRuleEntities", "/intel/entities/rules/v1", scope="Rules (Falcon Intelligence)")
    def get_rule_entities(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[Rule]:
        """TODO."""
        ...

    GetIntelRuleEntities = get_rule_entities

    @post(
        "GetVulnerabilities",
        "/intel/entities/vulnerabilities/GET/v1",
        reads=True,
        scope="Vulnerabilities (Falcon Intelligence)",
    )
    def get_vulnerabilities(self, *, ids: Strings, **more: Unpack[BodyOptions]) -> Result[Vulnerability]:
        """TODO."""
        ...

    GetVulnerabilities = get_vulnerabilities

    @get("QueryIntelActorIds", "/intel/queries/actors/v1", scope="Actors (Falcon Intelligence)", pages=by_offset())
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
        """TODO."""
        ...

    QueryIntelActorIds = query_actor_ids

    @get("cao_incidents_queries_v1", "/intel/queries/incidents/v1", scope="CAO Incidents", pages=by_scroll())
    def cao_incidents_queries_v1(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        limit: int | None = None,
        offset: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    @get(
        "QueryIntelIndicatorIds",
        "/intel/queries/indicators/v1",
        scope="Indicators (Falcon Intelligence)",
        pages=by_offset(),
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
        """TODO."""
        ...

    QueryIntelIndicatorIds = query_indicator_ids

    @get("QueryMalware", "/intel/queries/malware/v1", scope="Malware Families (Falcon Intelligence)", pages=by_offset())
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
        """TODO."""
        ...

    QueryMalware = query_malware

    @get(
        "QueryMitreAttacksForMalware", "/intel/queries/mitre-malware/v1", scope="Malware Families (Falcon Intelligence)"
    )
    def query_mitre_attacks_for_malware(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    QueryMitreAttacksForMalware = query_mitre_attacks_for_malware

    @get("QueryMitreAttacks", "/intel/queries/mitre/v1", scope="Actors (Falcon Intelligence)")
    def query_mitre_attacks(
        self, ids: Strings | None = None, *, id: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    QueryMitreAttacks = query_mitre_attacks

    @get("QueryIntelReportIds", "/intel/queries/reports/v1", scope="Reports (Falcon Intelligence)", pages=by_offset())
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
        """TODO."""
        ...

    QueryIntelReportIds = query_report_ids

    @get("QueryIntelRuleIds", "/intel/queries/rules/v1", scope="Rules (Falcon Intelligence)", pages=by_offset())
    def query_rule_ids(
        self,
        *,
        type: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        name: Strings | None = None,
        description: Strings | None = None,
        tags: Strings | None = None,
        min_created_date: int | None = None,
        max_created_date: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryIntelRuleIds = query_rule_ids

    @get(
        "QueryVulnerabilities",
        "/intel/queries/vulnerabilities/v1",
        scope="Vulnerabilities (Falcon Intelligence)",
        pages=by_scroll(),
    )
    def query_vulnerabilities(
        self,
        *,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryVulnerabilities = query_vulnerabilities
