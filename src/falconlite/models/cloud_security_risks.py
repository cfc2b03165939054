"""Models of the records of ``CloudSecurityRisks``."""

from __future__ import annotations

from typing import Any

from falconlite.models.record import Many, Number, One, Record, Text, Timestamp


class Asset(Record):
    """The ``asset`` of ``EnrichedTimelineResource``."""

    account_id: Text = None
    account_name: Text = None
    cloud_provider: Text = None
    id: Text = None
    region: Text = None
    resource_id: Text = None
    type: Text = None


class AttributeChange(Record):
    """One of the ``changes`` of ``ConfigurationChange``."""

    action: Text = None
    attribute: Text = None
    details: Any = None


class ResourceEvent(Record):
    """One of the ``resource_events`` of ``ConfigurationChange``."""

    event_name: Text = None
    timestamp: Timestamp = None
    user_id: Text = None
    user_name: Text = None


class ConfigurationChange(Record):
    """One of the ``configuration_changes`` of ``EnrichedTimeline``."""

    asset_id: Text = None
    asset_revision: Number = None
    changes: Many[AttributeChange] = ()
    external_asset_type: Text = None
    id: Text = None
    resource_events: Many[ResourceEvent] = ()
    updated_at: Timestamp = None


class CloudRiskEvent(Record):
    """One of the ``events`` of ``EnrichedRiskInstance``."""

    details: Any = None
    event_type: Text = None
    occurred_at: Timestamp = None


class EnrichedRiskFactorReason(Record):
    """The ``reason`` of ``EnrichedRiskFactor``."""

    configuration_change_id: Text = None
    trigger_reason: Text = None
    updated_at: Timestamp = None


class EnrichedRiskFactor(Record):
    """One of the ``risk_factors`` of ``EnrichedResolution`` and ``EnrichedRiskInstance``."""

    calculated_at: Timestamp = None
    category: Text = None
    id: Text = None
    name: Text = None
    reason: One[EnrichedRiskFactorReason] = None
    value: Any = None


class EnrichedResolution(Record):
    """The ``resolution`` of ``EnrichedRiskInstance``."""

    reason: Text = None
    risk_factors: Many[EnrichedRiskFactor] = ()
    risk_factors_categories: Many[str] = ()


class EnrichedRiskInstance(Record):
    """One of the ``risk_instances`` of ``EnrichedRisks``."""

    created_at: Timestamp = None
    current_status: Text = None
    events: Many[CloudRiskEvent] = ()
    first_seen: Timestamp = None
    id: Text = None
    last_seen: Timestamp = None
    reason: Text = None
    resolution: One[EnrichedResolution] = None
    resolved_at: Timestamp = None
    risk_factors: Many[EnrichedRiskFactor] = ()
    risk_factors_categories: Many[str] = ()
    rule_name: Text = None
    severity: Text = None


class EnrichedRisks(Record):
    """The ``risks`` of ``EnrichedTimeline``."""

    risk_instances: Many[EnrichedRiskInstance] = ()


class EnrichedTimeline(Record):
    """The ``timeline`` of ``EnrichedTimelineResource``."""

    configuration_changes: Many[ConfigurationChange] = ()
    risks: One[EnrichedRisks] = None


class EnrichedTimelineResource(Record):
    """Timeline of a resource and its risks, as ``cloud_security_timeline_risks_enriched`` returns them."""

    asset: One[Asset] = None
    timeline: One[EnrichedTimeline] = None
