"""Decode the records of a large envelope in slices while its body arrives, so the whole body is never in memory.

A slice ends where a record seems to end. Decoding verifies this: JSON is read from left to right, so if ``[`` + slice +
``]`` is JSON, the slice holds only complete records. The start of the envelope is verified in the same way, and its end
is decoded behind the start. So the value equals ``json.loads`` of the whole body.
"""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING, Any

from falconlite.results.decoding import Uncollected, age, decode, decoder
from falconlite.waiting import give_way, task

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

SLICE = 128 * 1024
"""Number of bytes decoded in one step, or slightly more."""

LONGEST_HEAD = 1024 * 1024
"""Maximum bytes before the first record; an envelope with more is decoded as a whole."""

GUESSES = 4
"""Maximum number of places in the head tried as the start of the records."""

LUCK = 4
"""Number of wrong guesses at the end of a slice, in excess of right ones, after which guessing stops."""

QUOTED = 8192
"""Number of bytes of the start that are kept, for errors that quote it."""

PAUSED = 1.0
"""Seconds for which garbage collection is paused while a body arrives."""

LIST = re.compile(rb'"resources"[ \t\r\n]*:[ \t\r\n]*\[')
SPACE = re.compile(r"[ \t\r\n]*")
OPENING = re.compile(rb'[ \t\r\n]*(?:\{[ \t\r\n]*"(?:[^"\\]|\\.){0,200}"|")')
"""The recognizable start of a record: an object with its first key, or a str."""


class Arriving:
    """Takes the body of an answer in pieces, and decodes the records in it.

    As a context manager, it pauses garbage collection while the body arrives, for ``PAUSED`` seconds at most; after
    that only while records are decoded.
    """

    def __init__(self) -> None:
        self._pieces: list[bytes] = []  # bytes that are not decoded
        self._held = self._size = 0  # how many those are; number of bytes received
        self._wanted: float = SLICE  # bytes to hold before the next attempt to decode
        self._head = self._start = b""
        self._border: tuple[bytes, bytes] | None = None  # the end of a record, and what follows up to the next one
        self._luck = LUCK
        self._records: list[Any] = []
        self._pause: Uncollected | None = None

    def __enter__(self) -> Self:
        self._pause, self._until = Uncollected(), monotonic() + PAUSED
        self._pause.__enter__()
        return self

    def __exit__(self, *raised: object) -> None:
        if self._pause is not None:
            if task() is not None:
                age()
            self._pause.__exit__(None, None, None)
            self._pause = None

    def give(self, piece: bytes) -> None:
        """Take the next bytes of the body, decompressed. Decode the records that are complete, if they are many."""
        if self._pause is not None and monotonic() > self._until:
            self.__exit__()
        self._pieces.append(piece)
        self._held += len(piece)
        self._size += len(piece)
        if self._held < self._wanted or not (self._head or self._begin()):
            return
        with Uncollected():
            done = self._guessed() or self._searched()
        # If a record is longer than the held bytes, twice as many must arrive before the next attempt. So the time is
        # proportional to the length of the body.
        self._wanted = self._held + SLICE if done else 2 * self._held
        give_way()

    def end(self) -> tuple[bytes, Arrived | None]:
        """Return the whole body if none of it is decoded; otherwise b"" and the decoded body."""
        rest = self._joined()
        self._pieces = []
        if not self._records:
            return (self._head + rest if self._head else rest), None
        return b"", Arrived(self._head, self._records, rest, self._start, self._size)

    def _joined(self) -> bytes:
        """Return the bytes that are held, as one piece."""
        if len(self._pieces) != 1:
            self._pieces = [b"".join(self._pieces)]
        return self._pieces[0]

    def _keep(self, rest: bytes) -> None:
        """Hold only the *rest*, which is not decoded."""
        self._pieces, self._held = [rest], len(rest)

    def _begin(self) -> bool:
        """Find the start of the records; return whether it was found."""
        content = self._joined()
        for found in islice(LIST.finditer(content), GUESSES):
            head = content[: found.end()]
            if _opens_records(head):
                self._head, self._start = head, content[:QUOTED]
                self._keep(content[len(head) :])
                return True
        self._wanted = 2 * len(content) if len(content) < LONGEST_HEAD else float("inf")
        return False

    def _guessed(self) -> bool:
        """Decode up to the last place that looks like the end of a record; return whether it is one."""
        if self._border is None:
            self._border = self._first_border()
        if self._border is None or self._luck <= 0:
            return False
        suffix, between = self._border
        end = self._pieces[-1].rfind(suffix + between)
        if end < 0:
            end = self._joined().rfind(suffix + between)
        if end < 0:
            return False
        end += len(suffix)
        if self._decoded(end, end + between.index(b",") + 1):
            self._luck = min(self._luck + 1, LUCK)
            return True
        self._luck -= 1
        return False

    def _searched(self) -> bool:
        """Decode all complete records that are held, found by json; return whether there is one."""
        end, used = complete(self._joined())
        return end > 0 and self._decoded(end, used)

    def _first_border(self) -> tuple[bytes, bytes] | None:
        """Return what separates the first two records, which marks the ends of others too; None if unknown."""
        content = self._joined()
        end, used = complete(content, 1)
        if not end:
            return None
        opening = OPENING.match(content, used)
        if opening is None:  # numbers, or lists
            self._luck = 0
            return None
        last = content[max(end - 2, 0) : end]
        suffix = last if last[-1:] == b"}" and last[:1] in b'"]}' else last[-1:]
        return suffix, content[end : opening.end()]

    def _decoded(self, end: int, used: int) -> bool:
        """Decode up to *end* in the last piece; return whether these are complete records. Hold what follows *used*."""
        *pieces, last = self._pieces
        content = b"".join((b"[", *pieces, memoryview(last)[:end], b"]"))
        try:
            records = records_in(content, decoder(len(content)))
        except (ValueError, RecursionError):
            return False
        if records:
            self._records += records
            self._keep(last[used:])
        return bool(records)


class Arrived:
    """A large body decoded during arrival, except for its last records and the bytes after them.

    *start* is the first part of the body, and *size* its length in bytes, both decompressed.
    """

    def __init__(self, head: bytes, records: list[Any], rest: bytes, start: bytes, size: int) -> None:
        self._head, self._records, self._rest = head, records, rest
        self._value: Any = None
        self.start, self.size = start, size

    def __repr__(self) -> str:
        return f"<Arrived {self.size} bytes>"

    def value(self) -> Any:
        """Return the JSON value of the body; raise ValueError or RecursionError as ``json.loads`` does."""
        if self._value is None:
            # Stands for the decoded records. If the envelope had a second list of records (no API sends one), that
            # would replace the first, as in json.loads.
            mark = os.urandom(16).hex()
            value = decode(b'%b"%b",%b' % (self._head, mark.encode(), self._rest))
            found = value["resources"]
            if type(found) is list and found and found[0] == mark:
                self._records += found[1:]
                value["resources"] = self._records
            self._value, self._rest = value, b""
        return self._value

    def content(self) -> bytes:
        """Encode the value as JSON again; return the start of the body if it is not JSON."""
        try:
            return json.dumps(self.value()).encode()
        except (ValueError, RecursionError):
            return self.start


def records_in(content: bytes, from_json: Callable[..., Any] | None) -> list[Any]:
    """Decode a slice in brackets; raise ValueError or RecursionError if it is not JSON in UTF-8."""
    if from_json is not None:
        with suppress(ValueError):  # as in ``decode``
            return from_json(content, cache_strings="all")  # type: ignore[no-any-return]  # brackets are a list
    text = content.decode("utf-8", "surrogatepass")  # from bytes, json would guess the encoding
    return json.loads(text)  # type: ignore[no-any-return]  # as above


def complete(content: bytes, most: int = 0) -> tuple[int, int]:
    """Find complete values, each followed by a comma: at most *most*, 0 for all.

    Return the end of the last one, and the place after its comma; zeros if there is none.
    """
    try:
        text = content[: content.rfind(b",") + 1].decode("utf-8", "surrogatepass")
    except ValueError:
        return 0, 0
    scan = json.JSONDecoder().raw_decode
    at = end = used = count = 0
    try:
        while count < most or not most:
            _, at = scan(text, SPACE.match(text, at).end())  # type: ignore[union-attr]  # it matches everywhere
            comma = SPACE.match(text, at).end()  # type: ignore[union-attr]  # as above
            if text[comma : comma + 1] != ",":
                break
            end, used, at, count = at, comma + 1, comma + 1, count + 1
    except (ValueError, RecursionError):
        pass  # the next value is not complete, or not JSON
    if not text.isascii():
        end, used = (len(text[:place].encode("utf-8", "surrogatepass")) for place in (end, used))
    return end, used


def _opens_records(head: bytes) -> bool:
    """Tell whether *head* is the start of an object, up to the bracket after its key ``resources``."""
    try:
        value = decode(head + b"]}")
    except (ValueError, RecursionError):
        return False
    return type(value) is dict and next(reversed(value), None) == "resources" and value["resources"] == []
