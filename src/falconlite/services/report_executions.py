"""Report executions: the runs of scheduled reports, and the files that they made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import placed
from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.report_executions import ReportExecutionV1
    from falconlite.operations.options import BodyOptions, CallOptions
    from falconlite.results.result import Result


class ReportExecutions(Service):
    """Report executions: find, describe and repeat the runs of scheduled reports, and download their files.

    Scope: Scheduled Reports: Read. Each run has an ID; ``ScheduledReports`` describes the report that is run.
    """

    scope = "Scheduled Reports"

    @get(
        "report-executions-download.get",
        "/reports/entities/report-executions-download/v1",
        produces=("*/*",),
        answers="bytes",
        download=True,
    )
    def get_download(self, ids: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download the file of a run by the ID of the run, as bytes.

        The file is in the format of its report, such as CSV or JSON. With ``stream=True`` the call returns a
        ``Download``, which saves the file to disk.
        """
        ...

    report_executions_download_get = get_download

    @post(
        "report-executions.retry",
        "/reports/entities/report-executions-retry/v1",
        shape=placed({"ids": "[].id"}),
        also={"id": "ids"},
        access="Read",
    )
    def retry_reports(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[ReportExecutionV1]:
        """Run failed executions again, by ID; returns the records of the runs.

        The call is not retried after a fault, because each one starts a run. Scope: Scheduled Reports: Read.
        """
        ...

    report_executions_retry = retry_reports

    @get("report-executions.get", "/reports/entities/report-executions/v1")
    def get_reports(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ReportExecutionV1]:
        """Describe runs by ID: status, times, parameters and result."""
        ...

    report_executions_get = get_reports

    @get("report-executions.query", "/reports/queries/report-executions/v1", pages=by_offset())
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
        """Find IDs of runs.

        *filter* is FQL over type, scheduled_report_id and status, and over the times created_on, last_updated_on and
        expiration_on. *q* searches all str fields. *sort* is created_on or last_updated_on. *offset* is the number of
        IDs to skip (0).
        """
        ...

    report_executions_query = query_reports
    reports_executions_query = query_reports
