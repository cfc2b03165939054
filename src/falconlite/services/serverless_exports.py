"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.operations.declare import get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.serverless_exports import ExternalExportJob
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class ServerlessExports(Service):
    """TODO."""

    @get(
        "DownloadExportFileMixin0",
        "/lambdas/entities/exports/files/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_export_file(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """TODO."""
        ...

    DownloadExportFileMixin0 = download_export_file

    @get("ReadExportJobsMixin0", "/lambdas/entities/exports/v1", records="Resources")
    def read_export_jobs(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalExportJob]:
        """TODO."""
        ...

    ReadExportJobsMixin0 = read_export_jobs

    @post("LaunchExportJobMixin0", "/lambdas/entities/exports/v1")
    def launch_export_job(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        expand_vulnerabilities: bool | None = None,
        format: str | None = None,
        fql: str | None = None,
        resource: str | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    LaunchExportJobMixin0 = launch_export_job

    @get("QueryExportJobsMixin0", "/lambdas/queries/exports/v1")
    def query_export_jobs(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    QueryExportJobsMixin0 = query_export_jobs
