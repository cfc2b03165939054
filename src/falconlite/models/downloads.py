"""Models of the records of ``Downloads``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from falconlite.models.record import Number, One, Record, Text, Timestamp


class ContentDownloadEntitiesResource(Record):
    """The ``download_info`` of ``CombinedFileDownloadResource``."""

    download_url: Annotated[Text, Field(repr=False)] = None
    expires_at: Timestamp = None
    file_hash: Text = None


class CombinedFileDownloadResource(Record):
    """A file download, as ``fetch_download_info_v2`` returns it."""

    arch: Text = None
    category: Text = None
    download_info: One[ContentDownloadEntitiesResource] = None
    file_hash: Text = None
    file_name: Text = None
    file_type: Text = None
    file_version: Text = None
    os: Text = None
    size: Number = None
