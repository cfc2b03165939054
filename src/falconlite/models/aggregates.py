"""Models of aggregates: counts of alerts and detections."""

from __future__ import annotations

from typing import Any

from pydantic import AliasChoices, Field

from falconlite.models.record import Figure, Many, Number, Record, Text


class Bucket(Record):
    """The count of one label or of one range.

    ``label`` is a value of the field, of any type; ``key_as_string`` is the same as a ``str``. ``from_`` (the API's
    ``from``) and ``to`` are the ends of a range. ``value`` is the computed value (max, avg, ...).
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
    """The answer to one specification, with its ``name``; ``sum_other_doc_count`` counts records in no bucket."""

    name: Text = None
    buckets: Many[Bucket] = ()
    sum_other_doc_count: Number = None
    doc_count_error_upper_bound: Number = None
    hits: Any = None


Bucket.model_rebuild()
