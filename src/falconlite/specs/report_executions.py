"""Typed dicts of the request bodies of ``ReportExecutions``."""

from __future__ import annotations

from falconlite.specs.body import Body, Required


class ReportExecutionRetryRequestV1(Body, total=False):
    """One item of the body of ``retry_reports``."""

    id: Required[str]
