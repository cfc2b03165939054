"""Typed dicts for complex request bodies: aggregates, ranges, action parameters, host groups.

The bodies of one collection are in a module of its name, for example ``falconlite.specs.sensor_update_policy``.

Each is a plain dict at run time. With ``AggregateSpec(type="terms", field="severity")`` a type checker finds a misspelt
name. Other mappings are accepted too.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence  # noqa: TC003  # pydantic reads the annotations
from typing import Any, Literal

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:  # pydantic requires this one on older Pythons
    from typing_extensions import TypedDict

__all__ = ("ActionParameter", "AggregateSpec", "DateRange", "GroupSpec", "GroupSpecs", "NumberRange")


class ActionParameter(TypedDict):
    """One of the ``action_parameters`` of an action; the value is always a ``str``."""

    name: str
    value: str


DateRange = TypedDict("DateRange", {"from": str, "to": str}, total=False)
"""One of ``date_ranges``: RFC 3339, or relative as ``now-7d``; both ends are optional."""


class NumberRange(TypedDict, total=False):
    """One of ``ranges``: *From* is included, *To* is not, and both are optional. The API spells them with capitals."""

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


_From = TypedDict("_From", {"from": int}, total=False)  # a Python keyword, which cannot be a field of a class


class AggregateSpec(_AggregateFields, _From):
    """One specification of an aggregation, for the list in the body and for ``sub_aggregates``.

    The API documents the fields as ``msa.AggregateQueryRequest``. Collections differ in what they accept.

    * ``type``: kind of aggregation: terms, range, date_range, date_histogram, cardinality, min, max and others
    * ``field``: field to aggregate by
    * ``name``: your name for the aggregation, which the answer repeats
    * ``filter`` (FQL), ``q``: count only matching records; *q* searches every field
    * ``size``: most buckets that ``terms`` returns
    * ``from``: number of buckets to skip
    * ``sort``: order of the buckets, ``_count`` or ``_term`` with ``|asc`` or ``|desc``
    * ``min_doc_count``, ``max_doc_count``: leave out buckets with fewer or more records
    * ``include``, ``exclude``: values that get a bucket, or that get none
    * ``missing``: value to use for records without the field; without it they are not counted
    * ``ranges``, ``date_ranges``: the buckets of ``range`` and ``date_range``
    * ``interval``: width of the buckets of ``date_histogram``: year, month, week, day, hour or minute
    * ``time_zone``: time zone of the buckets of ``date_histogram``
    * ``percents``: the percentiles to compute
    * ``sub_aggregates``: aggregations within each bucket, up to three levels

    Only detections support ``extended_bounds`` and ``filters_spec``.
    """


class GroupSpec(TypedDict, total=False):
    """One of the ``resources`` that create or update host groups; ``id`` is for an update."""

    id: str
    name: str
    group_type: Literal["static", "dynamic", "staticByID"]
    description: str
    assignment_rule: str | None


class GroupSpecs(TypedDict):
    """The body that creates or updates several host groups."""

    resources: Sequence[GroupSpec]


_KINDS: tuple[Any, ...] = (ActionParameter, DateRange, NumberRange, AggregateSpec, GroupSpec, GroupSpecs)
for _kind in _KINDS:
    _kind.__pydantic_config__ = {"extra": "forbid"}  # otherwise pydantic silently drops unknown fields
