"""Typed dicts of the request bodies of ``ScheduledReports``."""

from __future__ import annotations

from falconlite.specs.body import Body, Required


class ReportExecutionLaunchRequestV1(Body, total=False):
    """One item of the body of ``launch``."""

    id: Required[str]
