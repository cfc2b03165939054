"""TODO."""

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
    """TODO."""

    scope = "QuickScan Pro"

    @post(
        "UploadFileQuickScanPro",
        "/quickscanpro/entities/files/v1",
        query={"file_name"},
        header={"x_file_password": "X-File-Password"},
        upload=FilePart("file", name="file_name"),
        also={"X-File-Password": "x_file_password"},
    )
    def upload_file(
        self,
        *,
        file_name: Any | None = None,
        file: Any | None = None,
        scan: bool | None = None,
        password: str | None = None,
        x_file_password: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[FileUploadResource]:
        """TODO."""
        ...

    UploadFileMixin0Mixin93 = upload_file
    UploadFileMixin0Mixin94 = upload_file
    UploadFileQuickScanPro = upload_file

    @delete("DeleteFile", "/quickscanpro/entities/files/v1")
    def delete_file(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteFile = delete_file

    @get("GetScanResult", "/quickscanpro/entities/scans/v1")
    def get_scan_result(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[GetScanResultResource]:
        """TODO."""
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
        """TODO."""
        ...

    LaunchScan = launch_scan

    @delete("DeleteScanResult", "/quickscanpro/entities/scans/v1")
    def delete_scan_result(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteScanResult = delete_scan_result

    @get("QueryScanResults", "/quickscanpro/queries/scans/v1", pages=by_offset())
    def query_scan_results(
        self,
        *,
        filter: str,
        offset: int | None = None,
        limit: int | None = None,
        sort: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[str]:
        """TODO."""
        ...

    QueryScanResults = query_scan_results
