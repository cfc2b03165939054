"""Define one event: its host, its time, its own values, and how it is written as JSON, XML and CSV."""

from __future__ import annotations

import json
import re
from time import time_ns
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from falconlite.errors import PayloadValidationError
from falconlite.hec.formats import TimeUnit, member_of
from falconlite.http.messages import encode, is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

SECOND = 1_000_000_000
"""Nanoseconds in a second."""


class IngestPayload:
    """One event.

    - *host* (str): name of the event's machine
    - *timestamp* (int): time of the event since the epoch, in *timeunit*; default: the time of sending
    - *timeunit* (str): nanoseconds, milliseconds or seconds; default: the unit of the collector, or nanoseconds
    - *custom* (dict): the event's own values. Other keywords are added to it.
    - *fields* (dict): fields beside the event, which the raw endpoint does not accept

    Raise PayloadValidationError (a ValueError) for a value that is not allowed.
    """

    def __init__(
        self,
        host: str | None = None,
        timestamp: int | None = None,
        timeunit: str | None = None,
        custom: Mapping[str, Any] | None = None,
        fields: Mapping[str, Any] | None = None,
        **values: Any,
    ) -> None:
        self.host = host
        self._timestamp = timestamp
        self._timeunit = None if timeunit is None else _unit(timeunit)
        self.custom: dict[str, Any] = {**_mapping("custom", custom), **values}
        self.fields: dict[str, Any] = _mapping("fields", fields)

    def __repr__(self) -> str:
        return f"<IngestPayload: {len(self.custom)} values, {len(self.fields)} fields>"

    @property
    def timestamp(self) -> int:
        """Time of the event since the epoch, in its unit."""
        if self._timestamp is None:
            self._timestamp = time_ns() * self.timeunit // SECOND
        return self._timestamp

    @timestamp.setter
    def timestamp(self, value: int | None) -> None:
        self._timestamp = value

    @property
    def timeunit(self) -> int:
        """Number of units in a second. The name of a unit can be assigned."""
        return TimeUnit.NANOSECONDS.value if self._timeunit is None else self._timeunit.value

    @timeunit.setter
    def timeunit(self, value: str) -> None:
        self._timeunit = _unit(value)

    def and_values(self, values: Mapping[str, Any]) -> IngestPayload:
        """Add values to the event; return the event. Names may be those of methods and arguments."""
        self.custom.update(values)
        return self

    def in_unit(self, unit: str) -> IngestPayload:
        """Return this event if it has its own unit, otherwise a copy with *unit*."""
        if self._timeunit is not None:
            return self
        return IngestPayload(self.host, self._timestamp, unit, self.custom, self.fields)

    def to_json(self, raw: bool = False, nowrap: bool = False) -> dict[str, Any] | str:
        """Return the event as a dict; with *raw* as a str of JSON without ``fields``; with *nowrap* without "event"."""
        event = {**self._standard(), **self.custom}
        found: dict[str, Any] = event if nowrap else {"event": event}
        if raw:
            return encode(found).decode()
        if self.fields and not nowrap:
            found["fields"] = dict(self.fields)
        return found

    def to_xml(self, raw: bool = False, nowrap: bool = False) -> str:
        """Return the event as a line of XML; with *raw* without ``fields``; with *nowrap* without "event" and them."""
        event = _elements({**self._standard(), **self.custom})
        if nowrap:
            return event
        fields = f"<fields>{_elements(self.fields)}</fields>" if self.fields and not raw else ""
        return f"<event>{event}</event>{fields}"

    def to_csv(self) -> str:
        """Return the event as two lines of CSV: names and values. ``fields`` are left out."""
        import csv
        from io import StringIO

        row = {**self._standard(), **self.custom}
        text = StringIO()
        writer = csv.DictWriter(text, list(row))
        writer.writeheader()
        writer.writerow({name: _text(value) for name, value in row.items()})
        return text.getvalue()

    def _standard(self) -> dict[str, Any]:
        unit = TimeUnit.NANOSECONDS if self._timeunit is None else self._timeunit
        return {"host": self.host, "timestamp": self.timestamp, "timeunit": unit.name.lower()}


def _unit(given: Any) -> TimeUnit:
    try:
        return member_of(TimeUnit, "timeunit", given)
    except (TypeError, ValueError) as error:
        raise PayloadValidationError(None, f"{error}; nothing was sent") from None


def _mapping(argument: str, given: Any) -> dict[str, Any]:
    if given is None:
        return {}
    if not is_mapping(given):
        raise PayloadValidationError(None, f"{argument} must be a dict, not {type(given).__name__}; nothing was sent")
    return dict(given)


def _text(value: Any) -> str:
    """Format a value for an element or a column: a str unchanged, None as "", others as JSON."""
    if value is None:
        return ""
    text = encode(value).decode()
    return json.loads(text) if text[:1] == '"' else text


def _elements(values: Mapping[str, Any]) -> str:
    return "".join(_element(name, value) for name, value in values.items())


def _element(name: Any, value: Any) -> str:
    if not isinstance(name, str) or not re.fullmatch(r"[^\W\d][\w.-]*", name):
        raise PayloadValidationError(None, f"{name!r} cannot be the name of an XML element; nothing was sent")
    text = escape(_text(value), {"\n": "&#10;", "\r": "&#13;"})  # one event is one line
    if re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text):
        raise PayloadValidationError(None, f"{name} holds a character that XML does not allow; nothing was sent")
    return f"<{name}>{text}</{name}>"
