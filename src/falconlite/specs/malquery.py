"""Typed dicts of the request bodies of ``MalQuery``."""

from __future__ import annotations

from collections.abc import Sequence

from falconlite.specs.body import Body


class FuzzyOptions(Body, total=False):
    """The ``options`` of ``FuzzySearchParametersV1``."""

    filter_meta: Sequence[str]
    limit: int


class SearchParameter(Body, total=False):
    """One of the ``patterns`` of ``FuzzySearchParametersV1`` and ``ExternalExactSearchParametersV1``."""

    type: str
    value: str


class FuzzySearchParametersV1(Body, total=False):
    """The body of ``fuzzy_search``."""

    options: FuzzyOptions
    patterns: Sequence[SearchParameter]


class MultiDownloadRequestV1(Body, total=False):
    """The body of ``samples_multidownload``."""

    samples: Sequence[str]


class ExternalHuntOptions(Body, total=False):
    """The ``options`` of ``ExternalExactSearchParametersV1`` and ``ExternalHuntParametersV1``."""

    app: str
    filter_filetypes: Sequence[str]
    filter_meta: Sequence[str]
    limit: int
    max_date: str
    max_size: str
    min_date: str
    min_size: str
    submitted_by_customer: bool


class ExternalExactSearchParametersV1(Body, total=False):
    """The body of ``exact_search``."""

    options: ExternalHuntOptions
    patterns: Sequence[SearchParameter]


class ExternalHuntParametersV1(Body, total=False):
    """The body of ``hunt``."""

    options: ExternalHuntOptions
    yara_rule: str
