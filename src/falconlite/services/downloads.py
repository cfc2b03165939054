"""Downloads: CrowdStrike's tools for cloud security, such as scanners for pipelines."""

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

SIGNED = frozenset({"download_url"})
"""Field with a URL that downloads a file without a login, until it expires."""


class Downloads(Service):
    """Tools for cloud security: list the files, and get URLs to download them.

    Scopes: Infrastructure as Code (IaC): Read; Cloud Security Tools Download: Read for ``fetch_download_info_v2``.

    A download URL works without a login until it expires, so reprs mask it. *filter* is FQL over ``os``, ``arch``,
    ``category``, ``file_name`` and ``file_version``; *sort* takes the same fields, with ``|asc`` or ``|desc``.
    """

    @get(
        "FetchFilesDownloadInfo",
        "/csdownloads/combined/files-download/v1",
        answers="json",
        secret=SIGNED,
        scope="Infrastructure as Code (IaC)",
    )
    def fetch_download_info(
        self, *, filter: str | None = None, sort: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """Find files and return a download URL for each; ``fetch_download_info_v2`` pages."""
        ...

    FetchFilesDownloadInfo = fetch_download_info

    @get(
        "FetchFilesDownloadInfoV2",
        "/csdownloads/combined/files-download/v2",
        secret=SIGNED,
        scope="Cloud Security Tools Download",
        pages=by_offset(most=100, window=1000),
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
        """Find tools and return a download URL for each; *limit* is at most 100 (100).

        *offset* skips files; *offset* plus *limit* is at most 1,000.
        """
        ...

    FetchFilesDownloadInfoV2 = fetch_download_info_v2

    @get(
        "DownloadFile",
        "/csdownloads/entities/files/download/v1",
        answers="json",
        secret=SIGNED,
        scope="Infrastructure as Code (IaC)",
    )
    def download(self, *, file_name: str, file_version: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Get the download URL of a file by its name and version; the file itself is not downloaded."""
        ...

    DownloadFile = download

    @get(
        "EnumerateFile",
        "/csdownloads/entities/files/enumerate/v1",
        answers="json",
        scope="Infrastructure as Code (IaC)",
    )
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
        """List the files that your tenant may download; each argument is a value to filter by."""
        ...

    EnumerateFile = enumerate
