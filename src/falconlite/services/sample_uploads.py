"""TODO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.paging import by_scroll
from falconlite.binding.uploads import FilePart
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


class SampleUploads(Service):
    """TODO."""

    scope = "Sample uploads"

    @get("ArchiveListV1", "/archives/entities/archive-files/v1", pages=by_scroll())
    def list_archive(
        self, id: str, *, limit: int | None = None, offset: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[str]:
        """TODO."""
        ...

    ArchiveListV1 = list_archive

    @get("ArchiveGetV1", "/archives/entities/archives/v1")
    def get_archive(
        self, id: str, *, include_files: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[ArchiveWithFilesV1]:
        """TODO."""
        ...

    ArchiveGetV1 = get_archive

    @post("ArchiveUploadV1", "/archives/entities/archives/v1", query={"comment", "is_confidential", "name", "password"})
    def upload_archive_v1(
        self,
        body: Sequence[Mapping[str, Any]] | None = None,
        *,
        name: str,
        password: str | None = None,
        is_confidential: bool | None = None,
        comment: str | None = None,
        **more: Unpack[CallOptions],
    ) -> Result[ArchiveWithFilesV1]:
        """TODO."""
        ...

    ArchiveUploadV1 = upload_archive_v1
    archive_upload_v1 = upload_archive_v1

    @delete("ArchiveDeleteV1", "/archives/entities/archives/v1", answers="json", empty=True)
    def delete_archive(self, id: str, **more: Unpack[CallOptions]) -> Result[Any]:
        """TODO."""
        ...

    ArchiveDeleteV1 = delete_archive

    @post(
        "ArchiveUploadV2",
        "/archives/entities/archives/v2",
        upload=FilePart("file", name="name", type="application/zip"),
        also={"file_data": "file", "archive": "file"},
    )
    def upload_archive(
        self,
        name: str | None = None,
        *,
        file: Any | None = None,
        password: str | None = None,
        is_confidential: bool | None = None,
        comment: str | None = None,
        **more: Unpack[UploadOptions],
    ) -> Result[ArchiveWithFilesV1]:
        """TODO."""
        ...

    ArchiveUploadV2 = upload_archive
    archive_upload = upload_archive

    @get("ExtractionListV1", "/archives/entities/extraction-files/v1", pages=by_scroll())
    def list_extraction(
        self, id: str, *, limit: int | None = None, offset: str | None = None, **more: Unpack[CallOptions]
    ) -> Result[ExtractionFileResultV1]:
        """TODO."""
        ...

    ExtractionListV1 = list_extraction

    @get("ExtractionGetV1", "/archives/entities/extractions/v1")
    def get_extraction(
        self, id: str, *, include_files: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[ExtractionWithFilesV1]:
        """TODO."""
        ...

    ExtractionGetV1 = get_extraction

    @post("ExtractionCreateV1", "/archives/entities/extractions/v1")
    def create_extraction(
        self, *, extract_all: bool | None = None, sha256: str | None = None, **more: Unpack[BodyOptions]
    ) -> Result[ExtractionWithFilesV1]:
        """TODO."""
        ...

    ExtractionCreateV1 = create_extraction

    @get(
        "GetSampleV3",
        "/samples/entities/samples/v3",
        produces=("application/json", "application/octet-stream"),
        answers="json",
        download=True,
    )
    def get_sample(
        self, ids: Strings, *, password_protected: bool | None = None, **more: Unpack[CallOptions]
    ) -> Result[Any]:
        """TODO."""
        ...

    GetSampleV3 = get_sample

    @post(
        "UploadSampleV3", "/samples/entities/samples/v3", upload=FilePart("file_data", field="sample", name="file_name")
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

    UploadSampleV3 = upload_sample

    @delete("DeleteSampleV3", "/samples/entities/samples/v3")
    def delete_sample(self, ids: Strings, **more: Unpack[CallOptions]) -> Result[str]:
        """TODO."""
        ...

    DeleteSampleV3 = delete_sample
