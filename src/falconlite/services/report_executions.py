"""TODO."""

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
    """TODO."""

    scope = "Scheduled Reports"

    @get(
        "report-executions-download.get",
        "/reports/entities/report-executions-download/v1",
        produces=("*/*",),
        answers="bytes",
        download=True,
    )
    def get_download(self, ids: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    report_executions_download_get = get_download

    @post(
        "report-executions.retry",
        "/reports/entities/report-executions-retry/v1",
        shape=placed({"ids": "[].id"}),
        also={"id": "ids"},
    )
    def retry_reports(self, ids: Strings, **more: Unpack[BodyOptions]) -> Result[ReportExecutionV1]:
        """TODO."""
        ...

    report_executions_retry = retry_reports

    @get("report-executions.get", "/reports/entities/report-executions/v1")
    def get_reports(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ReportExecutionV1]:
        """TODO."""
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
        """TODO."""
        ...

    report_executions_query = query_reports
    reports_executions_query = query_reports
