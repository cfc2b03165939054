"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_scroll
from falconlite.binding.shapes import placed
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.falconx_sandbox import ReportV1, SampleMetadataV2, SubmissionV1, SummaryReportV1
    from falconlite.operations.options import CallOptions, UploadOptions
    from falconlite.results.result import Result
    from falconlite.specs.falconx_sandbox import SandboxParametersV1


class FalconXSandbox(Service):
    """TODO."""

    @get(
        "GetArtifacts",
        "/falconx/entities/artifacts/v1",
        header={"accept_encoding": "Accept-Encoding"},
        fixed={"Accept-Encoding": "gzip"},
        also={"Accept-Encoding": "accept_encoding"},
        scope="Sandbox (Falcon Intelligence)",
        produces=(
            "*/*",
            "application/gzip",
            "application/json",
            "application/octet-stream",
            "image/jpeg",
            "image/png",
            "text/csv",
            "text/plain",
        ),
        download=True,
    )
    def get_artifacts(
        self, id: str, *, name: str | None = None, accept_encoding: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    GetArtifacts = get_artifacts

    @get(
        "GetMemoryDumpExtractedStrings",
        "/falconx/entities/memory-dump/extracted-strings/v1",
        header={"accept_encoding": "Accept-Encoding"},
        fixed={"Accept-Encoding": "gzip"},
        also={"Accept-Encoding": "accept_encoding"},
        scope="Sandbox (Falcon Intelligence)",
        produces=("application/json", "application/octet-stream"),
        download=True,
    )
    def get_dump_extracted_strings(
        self, id: str, *, name: str | None = None, accept_encoding: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    GetMemoryDumpExtractedStrings = get_dump_extracted_strings

    @get(
        "GetMemoryDumpHexDump",
        "/falconx/entities/memory-dump/hex-dump/v1",
        header={"accept_encoding": "Accept-Encoding"},
        fixed={"Accept-Encoding": "gzip"},
        also={"Accept-Encoding": "accept_encoding"},
        scope="Sandbox (Falcon Intelligence)",
        produces=("application/json", "application/octet-stream"),
        download=True,
    )
    def get_hex_dump(
        self, id: str, *, name: str | None = None, accept_encoding: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    GetMemoryDumpHexDump = get_hex_dump

    @get(
        "GetMemoryDump",
        "/falconx/entities/memory-dump/v1",
        header={"accept_encoding": "Accept-Encoding"},
        fixed={"Accept-Encoding": "gzip"},
        also={"Accept-Encoding": "accept_encoding"},
        scope="Sandbox (Falcon Intelligence)",
        produces=("application/json", "application/octet-stream"),
        download=True,
    )
    def get_memory_dump(
        self, id: str, *, name: str | None = None, accept_encoding: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    GetMemoryDump = get_memory_dump

    @get("GetSummaryReports", "/falconx/entities/report-summaries/v1", scope="Sandbox (Falcon Intelligence)")
    def get_summary_reports(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SummaryReportV1]:
        """TODO."""
        ...

    GetSummaryReports = get_summary_reports

    @get("GetReports", "/falconx/entities/reports/v1", scope="Sandbox (Falcon Intelligence)")
    def get_reports(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ReportV1]:
        """TODO."""
        ...

    GetReports = get_reports

    @delete("DeleteReport", "/falconx/entities/reports/v1", scope="Sandbox (Falcon Intelligence)")
    def delete_report(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteReport = delete_report

    @get("GetSubmissions", "/falconx/entities/submissions/v1", scope="Sandbox (Falcon Intelligence)")
    def get_submissions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SubmissionV1]:
        """TODO."""
        ...

    GetSubmissions = get_submissions

    @post(
        "Submit",
        "/falconx/entities/submissions/v1",
        query={"aid"},
        shape=placed(
            {
                "auto_detect_environment": "auto_detect_environment",
                "sandbox": "sandbox",
                "send_email_notification": "send_email_notification",
                "user_tags": "user_tags",
            },
            rest="sandbox[0]",
        ),
        scope="Sandbox (Falcon Intelligence)",
    )
    def submit(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        aid: str | None = None,
        auto_detect_environment: bool | None = None,
        sandbox: Sequence[SandboxParametersV1] | None = None,
        send_email_notification: bool | None = None,
        user_tags: Strings | None = None,
        action_script: str | None = None,
        command_line: str | None = None,
        document_password: str | None = None,
        enable_tor: bool | None = None,
        environment_id: int | None = None,
        network_settings: str | None = None,
        sha256: str | None = None,
        submit_name: str | None = None,
        system_date: str | None = None,
        system_time: str | None = None,
        url: str | None = None,
        browser: str | None = None,
        interactivity: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SubmissionV1]:
        """TODO."""
        ...

    Submit = submit

    @get("QueryReports", "/falconx/queries/reports/v1", scope="Sandbox (Falcon Intelligence)", pages=by_scroll())
    def query_reports(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryReports = query_reports

    @get(
        "QuerySubmissions", "/falconx/queries/submissions/v1", scope="Sandbox (Falcon Intelligence)", pages=by_scroll()
    )
    def query_submissions(
        self,
        *,
        filter: str | None = None,
        offset: str | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QuerySubmissions = query_submissions

    @get(
        "GetSampleV2",
        "/samples/entities/samples/v2",
        produces=("application/json", "application/octet-stream"),
        answers="json",
        download=True,
    )
    def get_sample(
        self, ids: Strings, *, password_protected: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetSampleV2 = get_sample

    @post(
        "UploadSampleV2",
        "/samples/entities/samples/v2",
        upload=FilePart("file_data", field="sample", name="file_name"),
        scope="Sandbox (Falcon Intelligence)",
    )
    def upload_sample(
        self,
        file_data: Any | None = None,
        *,
        sample: Any | None = None,
        file_name: str | None = None,
        comment: str | None = None,
        is_confidential: bool | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[SampleMetadataV2]:
        """TODO."""
        ...

    UploadSampleV2 = upload_sample

    @delete("DeleteSampleV2", "/samples/entities/samples/v2", scope="Sandbox (Falcon Intelligence)")
    def delete_sample(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteSampleV2 = delete_sample

    @post("QuerySampleV1", "/samples/queries/samples/GET/v1", reads=True)
    def query_sample(
        self, body: Mapping[str, Any] | None = None, *, sha256s: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    QuerySampleV1 = query_sample
