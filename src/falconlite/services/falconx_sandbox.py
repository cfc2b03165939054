"""Falcon Sandbox: run files and URLs in a sandbox, and read the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
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

ActionScript = Literal[
    "default", "default_maxantievasion", "default_openie", "default_randomfiles", "default_randomtheme"
]
NetworkSettings = Literal["default", "tor", "simulated", "offline"]


class FalconXSandbox(Service):
    """Sandbox analysis: upload samples, submit files and URLs, read reports, and download their artifacts.

    Scopes where known: Sandbox (Falcon Intelligence): Read; Write to upload, submit and delete.

    A sample's ID is its SHA-256 digest. A report has the ID of its submission, which ``submit`` returns. An analysis
    usually takes less than 15 minutes. Lists page by *offset*, the number of IDs to skip (0). Files are returned as
    bytes, or as a download with ``stream=True``.
    """

    @get(
        "GetArtifacts",
        "/falconx/entities/artifacts/v1",
        header={"accept_encoding": "Accept-Encoding"},
        fixed={"Accept-Encoding": "gzip"},
        also={"Accept-Encoding": "accept_encoding"},
        scope="Sandbox (Falcon Intelligence)",
        produces=("*/*",),
        answers="bytes",
        download=True,
    )
    def get_artifacts(
        self,
        id: str,
        *,
        name: str | None = None,
        accept_encoding: Literal["gzip"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """Download an artifact of an analysis: IOCs, network traffic, a screenshot or a memory dump.

        *id* comes from a report or its summary. *name* names the file in the answer's headers. The API sends the file
        compressed with gzip; falconlite decompresses it; *accept_encoding* has no other value.
        """
        ...

    GetArtifacts = get_artifacts

    @get(
        "GetMemoryDumpExtractedStrings",
        "/falconx/entities/memory-dump/extracted-strings/v1",
        header={"accept_encoding": "Accept-Encoding"},
        fixed={"Accept-Encoding": "gzip"},
        also={"Accept-Encoding": "accept_encoding"},
        scope="Sandbox (Falcon Intelligence)",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_dump_extracted_strings(
        self,
        id: str,
        *,
        name: str | None = None,
        accept_encoding: Literal["gzip"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """Download the strings found in a memory dump; *id* is the ID of the strings, from a report."""
        ...

    GetMemoryDumpExtractedStrings = get_dump_extracted_strings

    @get(
        "GetMemoryDumpHexDump",
        "/falconx/entities/memory-dump/hex-dump/v1",
        header={"accept_encoding": "Accept-Encoding"},
        fixed={"Accept-Encoding": "gzip"},
        also={"Accept-Encoding": "accept_encoding"},
        scope="Sandbox (Falcon Intelligence)",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_hex_dump(
        self,
        id: str,
        *,
        name: str | None = None,
        accept_encoding: Literal["gzip"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """Download a memory dump in hexadecimal form; *id* is the ID of the hex dump, from a report."""
        ...

    GetMemoryDumpHexDump = get_hex_dump

    @get(
        "GetMemoryDump",
        "/falconx/entities/memory-dump/v1",
        header={"accept_encoding": "Accept-Encoding"},
        fixed={"Accept-Encoding": "gzip"},
        also={"Accept-Encoding": "accept_encoding"},
        scope="Sandbox (Falcon Intelligence)",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_memory_dump(
        self,
        id: str,
        *,
        name: str | None = None,
        accept_encoding: Literal["gzip"] | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[bytes]:
        """Download a memory dump in its binary form; *id* comes from a report."""
        ...

    GetMemoryDump = get_memory_dump

    @get("GetSummaryReports", "/falconx/entities/report-summaries/v1", scope="Sandbox (Falcon Intelligence)")
    def get_summary_reports(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SummaryReportV1]:
        """Describe reports by ID in short: verdict, environment, and IDs of the artifacts."""
        ...

    GetSummaryReports = get_summary_reports

    @get("GetReports", "/falconx/entities/reports/v1", scope="Sandbox (Falcon Intelligence)")
    def get_reports(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[ReportV1]:
        """Describe reports by ID in full: processes, network, signatures, extracted files."""
        ...

    GetReports = get_reports

    @delete("DeleteReport", "/falconx/entities/reports/v1", scope="Sandbox (Falcon Intelligence)", at_once=1)
    def delete_report(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete a report, one ID in a call. It cannot be undone.

        The API answers before the report is deleted. Call ``get_summary_reports`` until it no longer returns the
        report.
        """
        ...

    DeleteReport = delete_report

    @get(
        "GetSubmissions",
        "/falconx/entities/submissions/v1",
        secret={"document_password"},
        scope="Sandbox (Falcon Intelligence)",
    )
    def get_submissions(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[SubmissionV1]:
        """Read the state of submissions by ID: ``created``, ``running``, ``success`` or ``error``."""
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
        also={"send_email_notifications": "send_email_notification"},
        secret={"document_password"},
        scope="Sandbox (Falcon Intelligence)",
    )
    def submit(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        aid: str | None = None,
        auto_detect_environment: bool | None = None,
        sandbox: Sequence[SandboxParametersV1] | Sequence[Mapping[str, Any]] | None = None,
        send_email_notification: bool | None = None,
        user_tags: Strings | None = None,
        action_script: ActionScript | None = None,
        command_line: str | None = None,
        document_password: str | None = None,
        enable_tor: bool | None = None,
        environment_id: int | None = None,
        network_settings: NetworkSettings | None = None,
        sha256: str | None = None,
        submit_name: str | None = None,
        system_date: str | None = None,
        system_time: str | None = None,
        url: str | None = None,
        browser: str | None = None,
        interactivity: bool | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[SubmissionV1]:
        """Submit a sample or a URL for analysis.

        Give *sha256* of an uploaded sample, or *url* (HTTP, HTTPS or FTP), and *environment_id*:

        - 100, 110: Windows 7 with 32 and with 64 bits
        - 140, 160: Windows 11 and Windows 10
        - 200: Android, static analysis
        - 310, 330: Ubuntu 20 (retired, runs as 330) and 24
        - 400, 430: macOS 10.15 (retired, runs as 430) and macOS Tahoe on ARM

        *network_settings* is ``default`` (connected), ``tor``, ``simulated`` or ``offline``; it replaces *enable_tor*.
        *command_line* has up to 2,048 characters; *document_password*, for Office and PDF files, up to 32.
        *system_date* is ``yyyy-MM-dd``, *system_time* ``HH:mm``. *submit_name* is a file name, used to detect the type.
        *aid* is the agent ID of a host. For several environments give *sandbox*, a list of these settings.

        Returns the submission, whose ID ``get_submissions`` takes. A submission counts against the quota in ``meta``.
        """
        ...

    Submit = submit

    @get(
        "QueryReports", "/falconx/queries/reports/v1", scope="Sandbox (Falcon Intelligence)", pages=by_offset(most=5000)
    )
    def query_reports(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of reports; *limit* is at most 5,000. *sort* is ``asc`` or ``desc``.

        *filter* is FQL.
        """
        ...

    QueryReports = query_reports

    @get(
        "QuerySubmissions",
        "/falconx/queries/submissions/v1",
        scope="Sandbox (Falcon Intelligence)",
        pages=by_offset(most=5000),
    )
    def query_submissions(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of submissions; *limit* is at most 5,000. *sort* is ``asc`` or ``desc``.

        *filter* is FQL.
        """
        ...

    QuerySubmissions = query_submissions

    @get(
        "GetSampleV2",
        "/samples/entities/samples/v2",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_sample(
        self, ids: Strings, *, password_protected: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download a sample by its SHA-256 digest, one in a call. It may be malware.

        *password_protected* (False) returns a zip archive whose password is ``infected``.
        """
        ...

    GetSampleV2 = get_sample

    @post(
        "UploadSampleV2",
        "/samples/entities/samples/v2",
        body={"file_name"},
        upload=FilePart("file_data", field="sample", name="file_name"),
        also={"sample": "file_data", "upfile": "file_data"},
        scope="Sandbox (Falcon Intelligence)",
    )
    def upload_sample(
        self,
        file_data: Any,
        *,
        file_name: str,
        comment: str | None = None,
        is_confidential: bool | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[SampleMetadataV2]:
        """Upload a sample of up to 256 MB; ``submit`` analyzes it.

        *file_data* is bytes, a str, an open file or a path. Types: Windows programs, Office and RTF documents, PDF,
        APK, JAR, HTML applications, shortcuts, help files and scripts. *is_confidential* (True) keeps the file within
        your company; False shares it with all of MalQuery. *comment* is shown to other users.

        Returns the ``sha256`` of the file.
        """
        ...

    UploadSampleV2 = upload_sample

    @delete("DeleteSampleV2", "/samples/entities/samples/v2", scope="Sandbox (Falcon Intelligence)", at_once=1)
    def delete_sample(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete a sample with its metadata and submissions, one SHA-256 digest in a call. It cannot be undone."""
        ...

    DeleteSampleV2 = delete_sample

    @post("QuerySampleV1", "/samples/queries/samples/GET/v1", reads=True)
    def query_sample(
        self, body: Mapping[str, Any] | None = None, *, sha256s: Strings | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """Find which samples exist and may be used, by SHA-256 digest; up to 200 *sha256s* in a call."""
        ...

    QuerySampleV1 = query_sample


FalconX_Sandbox = FalconXSandbox
