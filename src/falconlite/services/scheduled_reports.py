"""Scheduled reports: reports and searches that run on a schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.scheduled_reports import ReportExecutionV1, ScheduledReportV1
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


class ScheduledReports(Service):
    """Scheduled reports and searches: find, describe and start them.

    Scope: Scheduled Reports: Read. ``ReportExecutions`` has the runs and their files.
    """

    scope = "Scheduled Reports"

    @post(
        "scheduled-reports.launch",
        "/reports/entities/scheduled-reports/execution/v1",
        shape=placed({"ids": "[].id"}),
        also={"id": "ids"},
        access="Read",
    )
    def launch(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[ReportExecutionV1]:
        """Start scheduled reports now, by ID; returns the records of the runs.

        ``ReportExecutions.get_reports`` returns the status of a run. The call is not retried after a fault, because
        each one starts a run. Scope: Scheduled Reports: Read.
        """
        ...

    scheduled_reports_launch = launch

    @get("scheduled-reports.get", "/reports/entities/scheduled-reports/v1")
    def get_reports(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ScheduledReportV1]:
        """Describe scheduled reports by ID: schedule, recipients, parameters and last run."""
        ...

    scheduled_reports_get = get_reports

    @get("scheduled-reports.query", "/reports/queries/scheduled-reports/v1", pages=by_offset())
    def query_reports(
        self,
        *,
        sort: str | None = None,
        filter: str | None = None,
        q: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scheduled reports.

        *filter* is FQL over type, trigger_reference, recipients, user_uuid, cid and trigger_params.metadata, and over
        the times created_on and modified_on. *q* searches all str fields. *sort* is next_execution_on,
        last_execution_on, last_updated_on or created_on. *offset* is the number of IDs to skip (0).
        """
        ...

    scheduled_reports_query = query_reports
