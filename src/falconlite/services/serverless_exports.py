"""Serverless exports: files with the detections and vulnerabilities of serverless functions."""

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
    """Export the detections and vulnerabilities of serverless functions to a file, and download it.

    Start an export, wait until its job is done, then download its file. An ID is the ID of an export job.
    """

    @get(
        "DownloadExportFileMixin0",
        "/lambdas/entities/exports/files/v1",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def download_export_file(self, id: str, **more: Unpack[CallOptions]) -> Result[bytes]:
        """Download the file of a finished export of serverless functions.

        *id* is the ID of the export job. The content is bytes in the format that was ordered in ``launch_export_job``.
        """
        ...

    DownloadExportFileMixin0 = download_export_file

    @get("ReadExportJobsMixin0", "/lambdas/entities/exports/v1", at_once=100)
    def read_export_jobs(self, *, ids: Strings, **more: Unpack[CallOptions]) -> Result[ExternalExportJob]:
        """Describe export jobs by ID, with their ``status`` and their times; at most 100 IDs a call."""
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
        """Start an export of data of serverless functions and return the ID of the job.

        One job for each *resource* runs at a time. *resource* is ``function.detections``, ``function.vulnerabilities``
        or ``function.vulnerabilities-expanded``. *expand_vulnerabilities* adds the details of each vulnerability. *fql*
        selects the records and *sort* orders them. *format* is the file format, such as ``json``.
        """
        ...

    LaunchExportJobMixin0 = launch_export_job

    @get("QueryExportJobsMixin0", "/lambdas/queries/exports/v1")
    def query_export_jobs(self, filter: str | None = None, **more: Unpack[CallOptions]) -> Result[str]:
        """Find IDs of export jobs among the last 100.

        *filter* is FQL on the fields ``resource`` and ``status``.
        """
        ...

    QueryExportJobsMixin0 = query_export_jobs
