"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.uploads import FilePart
from falconlite.operations.declare import patch, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from falconlite.models.foundry_logscale import LookupFile
    from falconlite.operations.options import UploadOptions
    from falconlite.results.result import Result


class FoundryLookupFiles(Service):
    """TODO."""

    @post(
        "CreateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        upload=FilePart("file", name="file_name"),
        deprecated=True,
    )
    def create_file_v1(
        self,
        *,
        file: Any | None = None,
        name: str | None = None,
        description: str | None = None,
        id: str | None = None,
        repo: str | None = None,
        file_name: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[LookupFile]:
        """TODO."""
        ...

    CreateFileV1 = create_file_v1

    @patch(
        "UpdateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        upload=FilePart("file", name="file_name"),
        deprecated=True,
    )
    def update_file_v1(
        self,
        *,
        id: str | None = None,
        description: str | None = None,
        file: Any | None = None,
        file_name: Any | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[LookupFile]:
        """TODO."""
        ...

    UpdateFileV1 = update_file_v1
