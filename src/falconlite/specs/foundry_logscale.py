"""Typed dicts of the request bodies of ``FoundryLogScale``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from falconlite.specs.body import Body, TypedDict


class DynamicExecuteSearchRequestV1(Body, total=False):
    """The body of ``execute_dynamic``."""

    end: str
    repo_or_view: str
    search_query: str
    search_query_args: Any
    start: str


class ExtraIn(Body, total=False):
    """The ``with_in`` of ``SavedSearchExecuteRequestV1``."""

    field: str
    values: Sequence[str]


# names that no field of a class can have
_ExtraLimitNames = TypedDict("_ExtraLimitNames", {"from": str}, total=False)


class ExtraLimit(Body, _ExtraLimitNames, total=False):
    """The ``with_limit`` of ``SavedSearchExecuteRequestV1``."""

    limit: int


# names that no field of a class can have
_ExtraRenameNames = TypedDict("_ExtraRenameNames", {"as": str}, total=False)


class ExtraRename(Body, _ExtraRenameNames, total=False):
    """One of the ``with_renames`` of ``SavedSearchExecuteRequestV1``."""

    field: str


class ExtraSort(Body, total=False):
    """The ``with_sort`` of ``SavedSearchExecuteRequestV1``."""

    fields: Sequence[str]
    limit: int
    order: Sequence[str]
    reverse: bool
    type: Sequence[str]


class SavedSearchExecuteRequestV1(Body, total=False):
    """The body of ``execute``."""

    end: str
    id: str
    mode: str
    name: str
    parameters: Any
    start: str
    version: str
    with_in: ExtraIn
    with_limit: ExtraLimit
    with_renames: Sequence[ExtraRename]
    with_sort: ExtraSort
