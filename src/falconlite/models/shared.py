"""Models that the records of several collections have in common."""

from __future__ import annotations

from falconlite.models.record import Figure, Key, Number, One, Record, Text


class AffectedEntity(Record):
    """The object of an action, for example a device."""

    id: Key = ""
    path: Text = None


class Paging(Record):
    """The position of a page in a list: ``limit`` records from ``offset``, or after ``after``, out of ``total``."""

    after: Text = None
    limit: Number = None
    offset: Number = None
    total: Number = None


class Affected(Record):
    """How many resources a request affected."""

    resources_affected: Number = None


class MetaInfo(Record):
    """The ``meta`` of an answer: ``query_time`` is in seconds, ``trace_id`` is the ID that support needs."""

    pagination: One[Paging] = None
    powered_by: Text = None
    query_time: Figure = None
    trace_id: Text = None
    writes: One[Affected] = None


class APIError(Record):
    """An error that the API reports beside or instead of records."""

    code: Number = None
    id: Text = None
    message: Text = None
