"""Foundry lookup files: the withdrawn operations that upload them."""

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
    """Foundry lookup files: create and update them, with operations that the API has withdrawn.

    Use the lookup files of ``NGSIEM`` instead. An *id* has 32 characters; *description* has 5 to 255.
    """

    @post(
        "CreateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        upload=FilePart("file", name="file_name"),
        deprecated=True,
    )
    def create_file_v1(
        self,
        *,
        file: Any,
        name: str | None = None,
        description: str | None = None,
        id: str | None = None,
        repo: str | None = None,
        file_name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[LookupFile]:
        """Upload a lookup file. The API has withdrawn this operation; see ``NGSIEM.create_lookup_file``.

        *file* is bytes, a str with the content, an open file or a path (``os.PathLike``), sent with the file name
        *file_name*. *name* has 5 to 50 characters; *repo*, the repository or view, has 5 to 255.
        """
        ...

    CreateFileV1 = create_file_v1

    @patch(
        "UpdateFileV1",
        "/loggingapi/entities/lookup-files/v1",
        upload=FilePart("file", name="file_name"),
        repeatable=True,
        deprecated=True,
    )
    def update_file_v1(
        self,
        *,
        id: str | None = None,
        description: str | None = None,
        file: Any | None = None,
        file_name: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[LookupFile]:
        """Replace the content or description of a lookup file. The API has withdrawn this operation.

        See ``NGSIEM.update_lookup_file``. *file* and *file_name* are as for ``create_file_v1``.
        """
        ...

    UpdateFileV1 = update_file_v1
