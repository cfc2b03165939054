"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_offset
from falconlite.operations.declare import get
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.downloads import CombinedFileDownloadResource
    from falconlite.operations.options import CallOptions
    from falconlite.results.result import Result


class Downloads(Service):
    """TODO."""

    @get("FetchFilesDownloadInfo", "/csdownloads/combined/files-download/v1", scope="Infrastructure as Code (IaC)")
    def fetch_download_info(
        self, *, filter: str | None = None, sort: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    FetchFilesDownloadInfo = fetch_download_info

    @get(
        "FetchFilesDownloadInfoV2",
        "/csdownloads/combined/files-download/v2",
        scope="Cloud Security Tools Download",
        pages=by_offset(),
    )
    def fetch_download_info_v2(
        self,
        *,
        filter: str | None = None,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[CombinedFileDownloadResource]:
        """TODO."""
        ...

    FetchFilesDownloadInfoV2 = fetch_download_info_v2

    @get("DownloadFile", "/csdownloads/entities/files/download/v1", scope="Infrastructure as Code (IaC)")
    def download(self, *, file_name: str, file_version: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    DownloadFile = download

    @get("EnumerateFile", "/csdownloads/entities/files/enumerate/v1", scope="Infrastructure as Code (IaC)")
    def enumerate(
        self,
        *,
        file_name: str | None = None,
        file_version: str | None = None,
        platform: str | None = None,
        os: str | None = None,
        arch: str | None = None,
        category: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[Any]:
        """TODO."""
        ...

    EnumerateFile = enumerate
