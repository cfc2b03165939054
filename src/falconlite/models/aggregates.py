"""Records of aggregates: alerts and detections, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Many, Number, Otherwise, Record, Text

if TYPE_CHECKING:
    from typing import TypeAlias

Figure: TypeAlias = Annotated[int | float | None, Otherwise(None)]


class Bucket(Record):
    """What was counted under one label, or in one range.

    ``label`` is a value of the field, of whatever kind that is, ``key_as_string`` the same as text; ``from_`` (the
    API's ``from``) and ``to`` are the ends of a range, ``value`` is what was worked out (max, avg, ...).
    """

    label: Any = None
    count: Number = None
    key_as_string: Text = None
    from_: Figure = Field(default=None, validation_alias=AliasChoices("from", "from_"))
    to: Figure = None
    string_from: Text = None
    string_to: Text = None
    value: Figure = None
    value_as_string: Text = None
    sub_aggregates: Many[Aggregate] = ()


class Aggregate(Record):
    """The answer to one specification, under its ``name``; ``sum_other_doc_count`` are those that no bucket has."""

    name: Text = None
    buckets: Many[Bucket] = ()
    sum_other_doc_count: Number = None
    doc_count_error_upper_bound: Number = None
    hits: Any = None


Bucket.model_rebuild()
