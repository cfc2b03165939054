"""Sample uploads: files and archives for the analysis in Falcon."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from falconlite.binding.paging import by_offset
from falconlite.binding.uploads import FilePart, RawBody
from falconlite.operations.declare import delete, get, post
from falconlite.operations.service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Unpack

    from falconlite.binding.operation import Strings
    from falconlite.models.sample_uploads import (
        ArchiveWithFilesV1,
        ExtractionFileResultV1,
        ExtractionWithFilesV1,
        SampleMetadataV2,
    )
    from falconlite.operations.options import BodyOptions, CallOptions, UploadOptions
    from falconlite.results.result import Result
    from falconlite.specs.sample_uploads import ExtractionFileParametersV1

ARCHIVES = {"zip": "application/zip", "7zip": "application/x-7z-compressed"}
"""Content types by ``file_type``."""


class ArchivePart(FilePart):
    """An archive sent as one part of a form; ``file_type`` decides its content type."""

    def __init__(self, argument: str, *, field: str, name: str) -> None:
        super().__init__(argument, field=field, name=name)
        self.own |= {"file_type"}

    def _part(self, contents: Mapping[str, Any]) -> tuple[Any, ...]:
        kind = str(contents.get("file_type", "zip"))  # from parameters it may be any value, as in falconpy
        return (*super()._part(contents), ARCHIVES.get(kind, ARCHIVES["zip"]))


class SampleUploads(Service):
    """Samples for analysis: upload files and archives, extract archives, download and delete samples.

    Scopes: Sample uploads: Read; Sample uploads: Write to upload, extract and delete.

    The ID of a sample and of an archive is its SHA-256 digest. Archives are processed after the call returns:
    ``status`` becomes ``done`` or ``error``. Files to upload are bytes, a str, an open file or a path.
    """

    scope = "Sample uploads"

    @get("ArchiveListV1", "/archives/entities/archive-files/v1", pages=by_offset())
    def list_archive(
        self, id: str, *, limit: int | None = None, offset: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """List the names of the files in an archive; *limit* is 100 by default, *offset* skips names."""
        ...

    ArchiveListV1 = list_archive

    @get("ArchiveGetV1", "/archives/entities/archives/v1")
    def get_archive(
        self, id: str, *, include_files: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[ArchiveWithFilesV1]:
        """Read how far the processing of an archive is.

        *include_files* (False) adds the list of its files; for a long one use ``list_archive``.
        """
        ...

    ArchiveGetV1 = get_archive

    @post(
        "ArchiveUploadV1",
        "/archives/entities/archives/v1",
        query={"comment", "is_confidential", "name", "password"},
        upload=RawBody(),
        deprecated="upload_archive",
    )
    def upload_archive_v1(
        self,
        body: Any = None,
        *,
        name: str,
        password: str | None = None,
        is_confidential: bool | None = None,
        comment: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ArchiveWithFilesV1]:
        """Upload an archive of up to 100 MB as a body of bytes; replaced by ``upload_archive``.

        The arguments besides *body* are sent in the URL, *password* too.
        """
        ...

    ArchiveUploadV1 = upload_archive_v1
    archive_upload_v1 = upload_archive_v1

    @delete("ArchiveDeleteV1", "/archives/entities/archives/v1", empty=True)
    def delete_archive(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """Delete an uploaded archive. It cannot be undone."""
        ...

    ArchiveDeleteV1 = delete_archive

    @post(
        "ArchiveUploadV2",
        "/archives/entities/archives/v2",
        body={"name"},
        upload=ArchivePart("file_data", field="file", name="name"),
        choices={"file_type": tuple(ARCHIVES)},
        also={"file": "file_data", "archive": "file_data"},
    )
    def upload_archive(
        self,
        name: str,
        file_data: Any,
        *,
        file_type: Literal["zip", "7zip"] | None = None,
        password: str | None = None,
        is_confidential: bool | None = None,
        comment: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[ArchiveWithFilesV1]:
        """Upload an archive and list the files in it.

        *name* is its file name, *file_data* its content. *file_type* is ``zip`` (default) or ``7zip``. *password* opens
        it. *is_confidential* (True) keeps the files within your company; False shows them to other customers. *comment*
        is shown to other users.

        ``get_archive`` reports when the list is ready; ``create_extraction`` makes samples of the files.
        """
        ...

    ArchiveUploadV2 = upload_archive
    archive_upload = upload_archive

    @get("ExtractionListV1", "/archives/entities/extraction-files/v1", pages=by_offset())
    def list_extraction(
        self, id: str, *, limit: int | None = None, offset: int | None = None, **more: Unpack[CallOptions]
    ) -> Result[ExtractionFileResultV1]:
        """List the files of an extraction, each with its status and SHA-256 digest.

        *id* is the ID of the extraction. *limit* is the number of files in one answer, *offset* skips files.
        """
        ...

    ExtractionListV1 = list_extraction

    @get("ExtractionGetV1", "/archives/entities/extractions/v1")
    def get_extraction(
        self, id: str, *, include_files: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[ExtractionWithFilesV1]:
        """Read how far an extraction is: ``error`` if at least one file failed.

        *include_files* (False) adds the list of its files; for a long one use ``list_extraction``.
        """
        ...

    ExtractionGetV1 = get_extraction

    @post("ExtractionCreateV1", "/archives/entities/extractions/v1", upload=RawBody("file_data"))
    def create_extraction(
        self,
        file_data: Any = None,
        *,
        sha256: str | None = None,
        files: Sequence[ExtractionFileParametersV1] | Sequence[Mapping[str, Any]] | None = None,
        extract_all: bool | None = None,
        **more: Unpack[BodyOptions],
    ) -> Result[ExtractionWithFilesV1]:
        """Extract files of an archive and store them as samples.

        *sha256* is the archive's ID. *files* are dicts of ``name``, ``comment`` and ``is_confidential``; *extract_all*
        takes all files instead. *file_data*, which falconpy has, is sent unchanged in place of this body.

        Returns the extraction, whose ID ``get_extraction`` takes.
        """
        ...

    ExtractionCreateV1 = create_extraction

    @get(
        "GetSampleV3",
        "/samples/entities/samples/v3",
        produces=("application/octet-stream",),
        answers="bytes",
        download=True,
    )
    def get_sample(
        self, ids: Strings, *, password_protected: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[bytes]:
        """Download a sample by its SHA-256 digest, one in a call. It may be malware.

        *password_protected* (False) returns a zip archive whose password is ``infected``. Returns bytes, or a download
        with ``stream=True``.
        """
        ...

    GetSampleV3 = get_sample

    @post(
        "UploadSampleV3",
        "/samples/entities/samples/v3",
        body={"file_name"},
        upload=FilePart("file_data", field="sample", name="file_name"),
        also={"sample": "file_data", "upfile": "file_data"},
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
        """Upload a sample of up to 256 MB, for QuickScan and other analyses.

        Types: Windows programs, Office and RTF documents, PDF, APK, JAR, HTML applications, shortcuts, help files and
        scripts. *is_confidential* (True) keeps the file within your company; False shows it to other customers in
        MalQuery. *comment* is shown to other users.

        Returns the ``sha256`` of the file.
        """
        ...

    UploadSampleV3 = upload_sample

    @delete("DeleteSampleV3", "/samples/entities/samples/v3", at_once=1)
    def delete_sample(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """Delete a sample with its metadata, one SHA-256 digest in a call. It cannot be undone."""
        ...

    DeleteSampleV3 = delete_sample


Sample_Uploads = SampleUploads
