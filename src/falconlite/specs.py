"""Typed dicts for what is awkward to write as a dict: aggregates, ranges, action parameters, host groups.

Each is a plain dict at run time; ``AggregateSpec(type="terms", field="severity")`` lets a type checker find a
misspelt name. Other mappings are taken as well.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence  # noqa: TC003  # pydantic reads the annotations
from typing import Any, Literal

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:  # pydantic, which brings it, takes no other there
    from typing_extensions import TypedDict

__all__ = ("ActionParameter", "AggregateSpec", "DateRange", "GroupSpec", "GroupSpecs", "NumberRange")


class ActionParameter(TypedDict):
    """One of the ``action_parameters`` of an action; the value is always a text."""

    name: str
    value: str


DateRange = TypedDict("DateRange", {"from": str, "to": str}, total=False)
"""One of ``date_ranges``: RFC 3339, or relative as ``now-7d``; either end may be left out."""


class NumberRange(TypedDict, total=False):
    """One of ``ranges``: *From* is in it, *To* is not; either may be left out. The API writes them with capitals."""

    From: float
    To: float


class _AggregateFields(TypedDict, total=False):
    date_ranges: Sequence[DateRange]
    exclude: str
    extended_bounds: dict[str, str]
    field: str
    filter: str
    filters_spec: dict[str, Any]
    include: str
    interval: str
    max_doc_count: int
    min_doc_count: int
    missing: str
    name: str
    percents: Sequence[float]
    q: str
    ranges: Sequence[NumberRange]
    size: int
    sort: str
    sub_aggregates: Sequence[AggregateSpec]
    time_zone: str
    type: str


_From = TypedDict("_From", {"from": int}, total=False)  # a word of Python's, which no class can have as a field


class AggregateSpec(_AggregateFields, _From):
    """One specification of an aggregate: of the list that is the body, and of ``sub_aggregates``.

    ``extended_bounds`` and ``filters_spec`` are known of detections alone.
    """


class GroupSpec(TypedDict, total=False):
    """One of the ``resources`` that make or change host groups; ``id`` is for a change."""

    id: str
    name: str
    group_type: Literal["static", "dynamic", "staticByID"]
    description: str
    assignment_rule: str | None


class GroupSpecs(TypedDict):
    """The body that makes or changes several host groups."""

    resources: Sequence[GroupSpec]


_KINDS: tuple[Any, ...] = (ActionParameter, DateRange, NumberRange, AggregateSpec, GroupSpec, GroupSpecs)
for _kind in _KINDS:
    _kind.__pydantic_config__ = {"extra": "forbid"}  # pydantic would drop what is no field, without a word
