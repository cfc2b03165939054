"""Models of the records of ``ZeroTrustAssessment``."""

from __future__ import annotations

from pydantic import Field

from falconlite.models.record import Figure, Many, Named, Number, One, Record, Text, Timestamp


class Assessment(Record):
    """The ``assessment`` of ``SignalProperties``."""

    os: Number = None
    overall: Number = None
    sensor_config: Number = None
    version: Text = None


class SignalProperty(Record):
    """One of the ``os_signals`` of ``AssessmentItems``."""

    criteria: Text = None
    group_name: Text = None
    meets_criteria: Text = None
    signal_id: Text = None
    signal_name: Text = None


class AssessmentItems(Record):
    """The ``assessment_items`` of ``SignalProperties``."""

    os_signals: Many[SignalProperty] = ()
    sensor_signals: Many[SignalProperty] = ()


class SignalProperties(Record):
    """A zero trust assessment of a device, as ``get_assessment`` returns it."""

    aid: Text = None
    assessment: One[Assessment] = None
    assessment_items: One[AssessmentItems] = None
    cid: Text = None
    event_platform: Text = None
    modified_time: Timestamp = None
    product_type_desc: Text = None
    sensor_file_status: Text = None
    system_serial_number: Text = None


class OSAudit(Record):
    """One of the ``platforms`` of ``CIDAuditResult``."""

    audit: Named[float] = Field(default_factory=dict)
    average_overall_score: Figure = None
    name: Text = None
    num_aids: Number = None


class CIDAuditResult(Record):
    """Audit of zero trust assessments, as ``get_audit`` returns them."""

    average_overall_score: Figure = None
    cid: Text = None
    num_aids: Number = None
    platforms: Many[OSAudit] = ()


class ZeroTrustSimpleAssessment(Record):
    """A zero trust assessment, as ``get_assessments_by_score`` returns it."""

    aid: Text = None
    score: Number = None
