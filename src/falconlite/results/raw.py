"""Read responses without decoding their records: each record keeps its JSON bytes, and only its key is decoded.

msgspec (extra ``export``) finds the start and end of records. Without it, and for responses that it cannot read, json
does the same, six times slower. Both reject the same input as ``json.loads``.
"""

from __future__ import annotations

import json
from functools import cache
from json.decoder import scanstring  # type: ignore[attr-defined]  # typeshed omits it
from re import compile as pattern
from typing import TYPE_CHECKING, Any

from falconlite.results.decoding import Uncollected
from falconlite.results.result import PythonicResult
from falconlite.waiting import give_way, load

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from falconlite.http.messages import Request, Response
    from falconlite.results.result import Result

    Read = Callable[[str, int], tuple[Any, int]]

USUAL = "resources"
"""Field of an envelope that usually holds the records."""

PAST_SPACE = pattern(r"[ \t\n\r]*").match
"""Finds the end of the spaces that JSON allows between values."""

STEP = 250
"""Number of records whose keys are read before a task lets others run."""

DECODER: Any = json.JSONDecoder
"""Its ``scan_once`` is not in the stubs."""

WHOLE = DECODER().scan_once
"""Decodes the value at a position, and returns it with the position after it."""

RECORD = DECODER(parse_int=len, parse_float=len, parse_constant=len).scan_once
"""The same for a record of which only keys are kept. Its numbers become their lengths: ``int`` refuses 4,301 digits."""


class RawObject(dict[str, Any]):
    """A record that is an object: a dict of its key alone, with its JSON bytes in ``content``."""

    __slots__ = ("content",)

    content: Any  # bytes, or a part of the answer as msgspec refers to it


class RawLines(RawObject):
    """An object record of a response with line breaks, which may occur in its bytes too."""

    __slots__ = ()


class RawText(str):
    """A record that is a str, such as an ID, with its JSON bytes in ``content``."""

    __slots__ = ("content",)

    content: bytes


class RawReader:
    """Reads the responses of one list, in place of ``PythonicResult``.

    *keys* (tuple of str) are the decoded fields of a record; the others stay in its bytes.
    """

    def __init__(self, keys: tuple[str, ...]) -> None:
        self.keys = keys

    def read(self, response: Response, operation: Any = None, request: Request | None = None) -> Result[Any]:
        """Read a response as ``PythonicResult.read`` does, with the same checks.

        The records of an answer with errors have all their fields, because the error that is raised holds the answer.
        """
        place = None if getattr(operation, "answers", "") == "list" else getattr(operation, "records", USUAL)

        def loads(content: bytes) -> Any:
            give_way()
            if response.status >= 300:
                return split(content, place, None)
            found = None if place is None else split_fast(content, place, self.keys)
            if found is None:
                found = split(content, place, self.keys)
            failed = isinstance(found, dict) and (found.get("errors") or found.get("error"))
            return split(content, place, None) if failed else found

        return PythonicResult.read(response, operation, request, loads)


def content_of(record: Any) -> bytes:
    """Return the JSON bytes of a record."""
    return bytes(record.content)


def decoded(record: Any) -> Any:
    """Return a record with all its fields."""
    return json.loads(content_of(record))


def as_raw(record: Any) -> Any:
    """Return a record with its JSON bytes; a decoded record is encoded again."""
    if isinstance(record, (RawObject, RawText)) or not isinstance(record, (dict, str)):
        return record
    return _made(record, json.dumps(record, ensure_ascii=False))


def fewer(record: Any, wanted: Collection[str]) -> Any:
    """Return a record with only these fields; their values keep their bytes."""
    values = _values_of(record)
    inside = ", ".join(f"{json.dumps(name)}: {values[name]}" for name in values if name in wanted)
    return _made({name: value for name, value in record.items() if name in wanted}, f"{{{inside}}}")


def text_in(record: Any, name: str) -> RawText:
    """Return a field of a record that is a str, with its JSON bytes."""
    text: RawText = _made(record[name], _values_of(record)[name])
    return text


def _values_of(record: Any) -> dict[str, str]:
    """Return the JSON of each field of a record; the last one of a repeated name, as json does."""
    text = content_of(record).decode("utf-8", "surrogatepass")

    def read(_: str, at: int) -> tuple[str, int]:
        stop = _scan(RECORD, text, at)[1]
        return text[at:stop], stop

    return _object(text, 0, read)[0]


def _made(value: Any, written: str) -> Any:
    """Return a record, an object or a str, with its JSON."""
    made: Any = RawText(value) if isinstance(value, str) else RawLines(value)
    made.content = written.encode("utf-8", "surrogatepass")
    return made


# With msgspec.


def split_fast(content: bytes, place: str, keys: tuple[str, ...]) -> dict[str, Any] | None:
    """Read an envelope like ``split``, with msgspec.

    Return None without msgspec, and for a response that it cannot read. That response may still be valid: it may have a
    field besides meta, errors and the records, NaN, half a surrogate pair, or another encoding.
    """
    if (decoders := _decoders(place, keys)) is None:
        return None
    envelope, kept, failures = decoders
    try:
        parts = envelope(content)
        give_way()  # each step may take milliseconds
        found = {name: json.loads(bytes(part)) for name in ("meta", "errors") if (part := getattr(parts, name))}
        if type(records := parts.records) is list:
            if not content.isascii():  # msgspec does not check that skipped bytes are UTF-8
                records = [_checked(record) for record in records]
            kind = RawLines if b"\n" in content or b"\r" in content else RawObject
            made = found[place] = []
            for start in range(0, len(records), STEP):
                with Uncollected():
                    made += [kept(record, kind) for record in records[start : start + STEP]]
                give_way()
        elif records is None:
            found[place] = None
    except failures:
        return None
    return found


def _checked(record: Any) -> bytes:
    """Return a record as bytes; raise ValueError if they are not UTF-8."""
    content = bytes(record)
    if not content.isascii():
        content.decode()
    return content


@cache
def _decoders(place: str, keys: tuple[str, ...]) -> Any:
    """Return the decoder of an envelope, the function that reads the keys of its records, and the errors of both.

    They are made once for each kind of list. Return None without msgspec.
    """
    try:
        load("msgspec")
        import msgspec
    except ImportError:
        return None
    none, unset = msgspec.Raw(b""), msgspec.UNSET
    envelope = msgspec.defstruct(
        "Envelope",
        [
            ("meta", msgspec.Raw, none),
            ("errors", msgspec.Raw, none),
            ("records", list[msgspec.Raw] | None | msgspec.UnsetType, unset),
        ],
        rename={"records": place},
        forbid_unknown_fields=True,
    )
    names = [(f"key{number}", name) for number, name in enumerate(keys)]
    record = msgspec.defstruct("Keys", [(own, Any, unset) for own, _ in names], rename=dict(names), gc=False)
    keys_of = msgspec.json.Decoder(record).decode

    def kept(content: Any, kind: type[RawObject]) -> Any:
        try:
            found = keys_of(content)
        except msgspec.ValidationError:  # no object
            value = json.loads(bytes(content))
            return _made(value, bytes(content).decode()) if isinstance(value, str) else value
        made = kind()
        made.content = content
        for own, name in names:
            value = getattr(found, own)
            if value is not unset:
                made[name] = value
        return made

    return msgspec.json.Decoder(envelope).decode, kept, (msgspec.DecodeError, ValueError, RecursionError)


# With json.


def split(content: bytes, place: str | None, keys: Collection[str] | None) -> Any:
    """Decode a response like ``json.loads``, but keep the JSON bytes of its records.

    *place* is the field that holds the list of records, besides ``resources``; None if the response is the list itself.
    *keys* are the fields of a record to return, None for all of them. The bytes are UTF-8 even if the response is not.
    Raise ValueError or RecursionError like ``json.loads``.
    """
    text = content.decode(json.detect_encoding(content), "surrogatepass")
    start = _past(text, 0)

    def item(_: str, at: int) -> tuple[Any, int]:
        return _record(text, at, keys)

    def member(name: str, at: int) -> tuple[Any, int]:
        held = name in {place, USUAL} and text[at : at + 1] == "["
        return _list(text, at, item) if held else _scan(WHOLE, text, at)

    found: Any
    with Uncollected():
        first = text[start : start + 1]
        if first == "[" and place is None:
            found, stop = _list(text, start, item)
        else:
            found, stop = _object(text, start, member) if first == "{" else _scan(WHOLE, text, start)
    if (stop := _past(text, stop)) != len(text):
        raise json.JSONDecodeError("Extra data", text, stop)
    return found


def _record(text: str, at: int, keys: Collection[str] | None) -> tuple[Any, int]:
    """Read the record at a position; return it with the position after it."""
    if text[at : at + 1] not in {"{", '"'}:
        return _scan(WHOLE, text, at)
    value, stop = _scan(WHOLE if keys is None else RECORD, text, at)
    if keys is not None and isinstance(value, dict):
        value = {name: value[name] for name in keys if name in value}
    return _made(value, text[at:stop]), stop


def _object(text: str, at: int, read: Read) -> tuple[dict[str, Any], int]:
    """Read the object at a position, its values with *read*; return it with the position after it."""
    found: dict[str, Any] = {}
    at = _past(text, at + 1)
    if text[at : at + 1] == "}":
        return found, at + 1
    while True:
        if text[at : at + 1] != '"':
            raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
        name, at = scanstring(text, at + 1, True)
        at = _past(text, at)
        if text[at : at + 1] != ":":
            raise json.JSONDecodeError("Expecting ':' delimiter", text, at)
        found[name], at = read(name, _past(text, at + 1))
        at = _past(text, at)
        mark, at = text[at : at + 1], at + 1
        if mark == "}":
            return found, at
        if mark != ",":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at - 1)
        at = _past(text, at)


def _list(text: str, at: int, read: Read) -> tuple[list[Any], int]:
    """Read the list at a position, its values with *read*; return it with the position after it."""
    found: list[Any] = []
    at = _past(text, at + 1)
    if text[at : at + 1] == "]":
        return found, at + 1
    while True:
        value, at = read("", at)
        found.append(value)
        at = _past(text, at)
        mark, at = text[at : at + 1], at + 1
        if mark == "]":
            return found, at
        if mark != ",":
            raise json.JSONDecodeError("Expecting ',' delimiter", text, at - 1)
        at = _past(text, at)


def _scan(scan: Callable[[str, int], tuple[Any, int]], text: str, at: int) -> tuple[Any, int]:
    try:
        return scan(text, at)
    except StopIteration as end:
        raise json.JSONDecodeError("Expecting value", text, end.value) from None


def _past(text: str, at: int) -> int:
    found: Any = PAST_SPACE(text, at)
    return int(found.end())
