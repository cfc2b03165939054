"""Models of the records of ``CloudSecurityCompliance``."""

from __future__ import annotations

from falconlite.models.record import Many, Number, One, Record, Text


class CompliancePosture(Record):
    """The ``posture`` of ``RequirementSummary``, ``SectionSummary``, ``FrameworkSummary`` and others."""

    failing: Number = None
    passing: Number = None
    score: Number = None
    suppressed: Number = None


class RequirementSummary(Record):
    """One of the ``requirements`` of ``SectionSummary``."""

    id: Text = None
    name: Text = None
    posture: One[CompliancePosture] = None
    version: Text = None


class SectionSummary(Record):
    """One of the ``sections`` of ``FrameworkSummary``."""

    name: Text = None
    posture: One[CompliancePosture] = None
    requirements: Many[RequirementSummary] = ()


class FrameworkSummary(Record):
    """A framework summary, as ``framework_posture_summaries`` returns it."""

    authority: Text = None
    id: Text = None
    name: Text = None
    posture: One[CompliancePosture] = None
    sections: Many[SectionSummary] = ()
    version: Text = None


class RulePostureSummary(Record):
    """A rule posture summary, as ``rule_posture_summaries`` returns it."""

    id: Text = None
    name: Text = None
    posture: One[CompliancePosture] = None
    provider: Text = None
