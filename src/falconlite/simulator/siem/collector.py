"""Read the body of a call to the event collector: JSON objects one after the other, or lines."""

from __future__ import annotations

import json
import re
import zlib
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.hec.batches import LARGEST
from falconlite.hec.formats import TimeUnit

if TYPE_CHECKING:
    from collections.abc import Iterator

PAIR = re.compile(r"""([A-Za-z_@#][\w.@#-]*)=(?:"([^"]*)"|'([^']*)'|([^\s,"']+))""")
"""A value in a line of text, such as ``user=ana`` or ``text="a b"``."""

DEEPEST = 20
"""Maximum depth of nested objects that become fields."""


class Unfit(Exception):
    """Raised for a request that the collector rejects, with the status and Splunk's number and message."""

    def __init__(self, status: int, code: int, text: str, **more: Any) -> None:
        super().__init__(text)
        self.status, self.document = status, {"text": text, "code": code, **more}


class Sent(NamedTuple):
    """One event: *at* is its time in seconds since 1970, None if it has none."""

    at: float | None
    fields: dict[str, str]


def unpacked(content: bytes, encoding: str) -> bytes:
    """Decompress a body. Raise Unfit if it is damaged, or longer than the collector accepts."""
    if encoding not in {"", "identity", "gzip", "deflate"}:
        raise Unfit(400, 6, "Invalid data format")
    if encoding in {"gzip", "deflate"}:
        reader = zlib.decompressobj(wbits=31 if encoding == "gzip" else 15)
        try:
            content = reader.decompress(content, LARGEST + 1)
        except zlib.error:
            raise Unfit(400, 6, "Invalid data format") from None
        if not reader.eof and len(content) <= LARGEST:
            raise Unfit(400, 6, "Invalid data format")
    if len(content) > LARGEST:
        raise Unfit(413, 413, f"the body may have {LARGEST} bytes, uncompressed")
    return content


def events_of(content: bytes) -> list[Sent]:
    """Return the events of a JSON body. Raise Unfit, and accept none of them, if one is invalid."""
    try:
        text = content.decode().strip()
    except UnicodeDecodeError:
        raise Unfit(400, 6, "Invalid data format") from None
    if not text:
        raise Unfit(400, 5, "No data")
    found: list[Sent] = []
    decode, place = json.JSONDecoder(parse_constant=_refused).raw_decode, 0
    while place < len(text):
        number = len(found)
        try:
            value, place = decode(text, place)
        except (ValueError, RecursionError):
            raise _invalid(number) from None
        found.append(_event(value, number))
        while text[place : place + 1].isspace():
            place += 1
    return found


def _refused(name: str) -> Any:
    raise ValueError(name)


def _invalid(number: int) -> Unfit:
    return Unfit(400, 6, "Invalid data format", **{"invalid-event-number": number})


def _event(value: Any, number: int) -> Sent:
    if not isinstance(value, dict):
        raise _invalid(number)
    if value.get("event") is None:
        raise Unfit(400, 12, "Event field is required", **{"invalid-event-number": number})
    if value["event"] == "":
        raise Unfit(400, 13, "Event field cannot be blank", **{"invalid-event-number": number})
    more = value.get("fields", {})
    if not isinstance(more, dict):
        raise Unfit(400, 15, "Error in handling indexed fields", **{"invalid-event-number": number})
    fields = fields_of(value["event"])
    for name, wire in (("@host", "host"), ("@source", "source"), ("#type", "sourcetype")):
        if isinstance(value.get(wire), str):
            fields[name] = value[wire]
    fields.update(_flat("", more))
    at = _figure(value["time"], number) if value.get("time") not in {None, ""} else time_in(value["event"])
    return Sent(at, fields)


def _figure(value: Any, number: int) -> float:
    try:
        found = float(value)
    except (TypeError, ValueError):
        raise _invalid(number) from None
    if not 0 <= found < 1e11 or isinstance(value, bool):
        raise _invalid(number)
    return found


def lines_of(content: bytes) -> list[Sent]:
    """Return the events of a raw body, one for each nonblank line. A line of JSON is split into its fields."""
    lines = [line for line in content.decode("utf-8", "replace").splitlines() if line.strip()]
    if not lines:
        raise Unfit(400, 5, "No data")
    return [_line(line) for line in lines]


def _line(line: str) -> Sent:
    value: Any = line
    if line.lstrip().startswith("{"):
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            value = line
    inner = value["event"] if isinstance(value, dict) and isinstance(value.get("event"), dict) else value
    return Sent(time_in(inner), {**fields_of(inner), "@rawstring": line})


def fields_of(event: Any) -> dict[str, str]:
    """Return the fields of an event: those of an object by path, or the pairs in a str, and the raw event."""
    if isinstance(event, (dict, list)):
        return {**dict(_flat("", event)), "@rawstring": json.dumps(event)}
    text = event if isinstance(event, str) else json.dumps(event)
    pairs = {match[1]: match[2] or match[3] or match[4] or "" for match in PAIR.finditer(text)}
    return {**pairs, "@rawstring": text}


def _flat(name: str, value: Any, depth: int = 0) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and depth < DEEPEST:
        for key, inner in value.items():
            yield from _flat(f"{name}.{key}" if name else str(key), inner, depth + 1)
    elif isinstance(value, list) and depth < DEEPEST:
        for place, inner in enumerate(value):
            yield from _flat(f"{name}[{place}]", inner, depth + 1)
    elif value is not None:
        yield name, value if isinstance(value, str) else json.dumps(value)


def time_in(event: Any) -> float | None:
    """Return the time in an event in the formats of falconpy and falconlite: a timestamp with its unit."""
    if not isinstance(event, dict):
        return None
    value, unit = event.get("timestamp"), str(event.get("timeunit", "")).upper()
    if not isinstance(value, (int, float)) or isinstance(value, bool) or unit not in TimeUnit.__members__:
        return None
    found: float = value / TimeUnit[unit].value
    return found if 0 <= found < 1e11 else None
