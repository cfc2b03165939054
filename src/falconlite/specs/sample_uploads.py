"""Typed dicts of the request bodies of ``SampleUploads``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class ExtractionFileParametersV1(Body, total=False):
    """One of the ``files`` of ``ExtractionCreateRequestV1``."""

    comment: str
    is_confidential: bool
    name: str


class ExtractionCreateRequestV1(Body, total=False):
    """The body of ``create_extraction``."""

    extract_all: bool
    files: Sequence[ExtractionFileParametersV1]
    sha256: str
