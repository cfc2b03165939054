"""Models of the records of ``CAOHunting``."""

from __future__ import annotations

from falconlite.models.aggregates import Aggregate as Aggregate  # noqa: PLC0414  # its home for CAOHunting
from falconlite.models.record import Flag, Many, Number, One, Record, Text, Timestamp


class GuideCategory(Record):
    """The ``category`` of ``HuntingGuideEntity``."""

    name: Text = None
    type: Text = None


class MitreData(Record):
    """One of the ``mitre`` of ``HuntingGuideEntity`` and ``IntelligenceQueryEntity``."""

    tactic_id: Text = None
    tactic_name: Text = None
    technique_id: Text = None
    technique_name: Text = None


class EntityInfo(Record):
    """One of the ``queries`` of ``HuntingGuideEntity``; also in ``IntelligenceQueryEntity``."""

    id: Text = None
    name: Text = None


class HuntingGuideEntity(Record):
    """A hunting guide, as ``get_guides`` returns it."""

    adversaries: Many[str] = ()
    ai_description: Text = None
    ai_short_description: Text = None
    category: One[GuideCategory] = None
    cql_query_count: Number = None
    description: Text = None
    environments: Many[str] = ()
    hunt_count: Number = None
    hunt_filter: Text = None
    id: Text = None
    languages: Many[str] = ()
    last_updated_at: Timestamp = None
    malware_families: Many[str] = ()
    mitre: Many[MitreData] = ()
    name: Text = None
    queries: Many[EntityInfo] = ()


class Translation(Record):
    """One of the ``translations`` of ``IntelligenceQueryEntity``."""

    content: Text = None
    language: Text = None


class IntelligenceQueryEntity(Record):
    """An intelligence query, as ``get_queries`` returns it."""

    adversaries: Many[str] = ()
    content: Text = None
    created_at: Timestamp = None
    depends_on: Many[str] = ()
    description: Text = None
    elite_analyst_notes: Text = None
    elite_query_explainer: Text = None
    environment: Many[str] = ()
    has_elite_analyst_notes: Flag = None
    has_elite_query_explainer: Flag = None
    hunting_guides: Many[EntityInfo] = ()
    id: Text = None
    kill_chain: Many[str] = ()
    language: Text = None
    last_updated_at: Timestamp = None
    malware_families: Many[str] = ()
    mitre: Many[MitreData] = ()
    mitre_technique_ids: Many[str] = ()
    name: Text = None
    provider: Text = None
    relates_to_community_alias: Many[str] = ()
    reports: Many[str] = ()
    reports_count: Number = None
    subscriptions: Many[str] = ()
    translated_languages: Many[str] = ()
    translations: Many[Translation] = ()
    type: Text = None
    version: Text = None
