"""QuickScan Pro: a verdict on files with the reasons for it, from several engines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.binding.shapes import one_resource
from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.quick_scan_pro import FileUploadResource, GetScanResultResource, LaunchScanResource
    from falconlite.operations.options import CallOptions, UploadOptions
    from falconlite.results.result import Result


class QuickScanPro(Service):
    """QuickScan Pro: upload files, scan them, read and delete the results.

    Scopes: QuickScan Pro: Read; QuickScan Pro: Write to upload, scan and delete.

    A file's ID is its SHA-256 digest; a scan has its own ID. Files are deleted when your retention time ends.
    """

    scope = "QuickScan Pro"

    @post(
        "UploadFileQuickScanPro",
        "/quickscanpro/entities/files/v1",
        query={"file_name"},
        header={"x_file_password": "X-File-Password"},
        upload=FilePart("file", name="file_name", named="UploadedFile"),
        default={"scan": False},
        also={"X-File-Password": "x_file_password"},
    )
    def upload_file(
        self,
        *,
        file: Any,
        file_name: str | None = None,
        scan: bool = False,
        password: str | None = None,
        x_file_password: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[FileUploadResource]:
        """Upload a file of up to 256 MB, and scan it if *scan* is True.

        *file* is bytes, a str, an open file or a path; *file_name* is its name (``UploadedFile``). *password* opens an
        encrypted archive. It is sent in a form; *x_file_password* is the header for uploads without a form.

        Returns the ``sha256``, and the ``scan_id`` of a scan that was started.
        """
        ...

    UploadFileMixin0Mixin93 = upload_file
    UploadFileMixin0Mixin94 = upload_file
    UploadFileQuickScanPro = upload_file

    @delete("DeleteFile", "/quickscanpro/entities/files/v1")
    def delete_file(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete uploaded files by SHA-256 digest. It cannot be undone."""
        ...

    DeleteFile = delete_file

    @get("GetScanResult", "/quickscanpro/entities/scans/v1")
    def get_scan_result(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[GetScanResultResource]:
        """Describe scans by ID: the status, and the verdict with its reasons."""
        ...

    GetScanResult = get_scan_result

    @post("LaunchScan", "/quickscanpro/entities/scans/v1", shape=one_resource)
    def launch_scan(
        self,
        body: Mapping[str, Any] | None = None,
        *,
        password: str | None = None,
        sha256: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[LaunchScanResource]:
        """Start a scan of an uploaded file; *sha256* is its digest, *password* opens an encrypted archive.

        For several files give *body*. Returns the scan's ID. Scans count against a quota, which the answer has as
        ``quota``.
        """
        ...

    LaunchScan = launch_scan

    @delete("DeleteScanResult", "/quickscanpro/entities/scans/v1")
    def delete_scan_result(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete results of scans by ID. It cannot be undone."""
        ...

    DeleteScanResult = delete_scan_result

    @get("QueryScanResults", "/quickscanpro/queries/scans/v1", pages=by_offset(most=5000))
    def query_scan_results(
        self,
        *,
        filter: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """Find IDs of scans; *limit* is at most 5,000 (50).

        *filter* is FQL; the API requires it, and an empty str finds all. *filter* takes _all, adversary, cid,
        created_timestamp, entity, executor, file_size, file_type, file_type_short, first_content_bytes_ascii,
        first_content_bytes_hex, id, mime_type, sha256, static_indicators, status, type, updated_timestamp, verdict,
        verdict_reason, verdict_reasons, verdict_source, ``artifacts.`` (file_artifacts.filename, file_artifacts.sha256,
        file_artifacts.verdict, file_artifacts.verdict_reasons, url_artifacts.url, url_artifacts.verdict,
        url_artifacts.verdict_reasons), ``artifacts_tree.`` (nodes.adversary, nodes.malware_family,
        nodes.properties.name, nodes.properties.repository, nodes.properties.version, nodes.type, nodes.value,
        nodes.verdict, nodes.verdict_reasons), ``malware_config.`` (domain, ip, url), ``mitre_attacks.`` (attack_id,
        attack_id_wiki, capec_id, description, parent.attack_id, parent.attack_id_wiki, parent.technique, tactic,
        technique) and ``yara_rules.`` (created_at, description, rule_name, sha256, tags, updated_at).
        ``created_timestamp``, ``updated_timestamp`` and ``file_size`` take ``>`` and ``<``; descriptions take ``*`` and
        ``~``; ``_all`` searches every field. *sort* is ``created_timestamp`` with ``|asc`` or ``|desc``.
        """
        ...

    QueryScanResults = query_scan_results
