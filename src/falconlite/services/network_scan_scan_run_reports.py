"""Network scan reports: the report of a scan run as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class NetworkScanScanRunReports(Service):
    """Network scan reports: download the report of a scan run.

    Scope: Network scanning: Read.
    """

    scope = "Network scanning"

    @get(
        "get_scan_run_reports",
        "/netscan/entities/scan-run-reports/v1",
        produces=("application/json", "text/csv"),
        answers="bytes",
        download=True,
    )
    def get_scan_run_reports(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download the report of one scan run as CSV; *id* is the scan run."""
        ...

    GetScanRunReports = get_scan_run_reports
