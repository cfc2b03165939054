"""Models of the records of ``SampleUploads``."""

from __future__ import annotations

from falconlite.models.record import Many, Number, Record, Text


class ArchiveWithFilesV1(Record):
    """Archive and its files, as ``get_archive``, ``upload_archive_v1`` and ``upload_archive`` return them."""

    error: Text = None
    files: Many[str] = ()
    mime_type: Text = None
    name: Text = None
    sha256: Text = None
    size: Number = None
    status: Text = None
    upload_timestamp: Text = None


class ExtractionFileResultV1(Record):
    """An extraction file result, as ``list_extraction`` returns it."""

    error: Text = None
    extract_timestamp: Text = None
    name: Text = None
    sha256: Text = None
    status: Text = None


class ExtractionWithFilesV1(Record):
    """Extraction and its files, as ``get_extraction`` and ``create_extraction`` return them."""

    error: Text = None
    extract_timestamp: Text = None
    files: Many[ExtractionFileResultV1] = ()
    id: Text = None
    status: Text = None


class SampleMetadataV2(Record):
    """Sample metadata, as ``upload_sample`` returns it."""

    file_name: Text = None
    sha256: Text = None
