"""Read the parts of a file to send: the whole file, or the unsent parts of a report."""

from __future__ import annotations

import gzip
import io
import json
import sys
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.cli.failures import wrong

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 1 << 20

CHUNK = 8_000_000
"""Bytes of JSON lines that are in memory and sent together: two batches."""


class Part(NamedTuple):
    """Bytes of a file, after decompression, from *start* to *end*; None is the end of the file."""

    start: int
    end: int | None = None


@contextmanager
def opened(name: str) -> Iterator[io.BufferedReader]:
    """Open a file, decompressed if it is gzip; ``-`` is standard input."""
    if name == "-":
        yield _unpacked(sys.stdin.buffer)
        return
    try:
        raw = open(name, "rb")  # noqa: SIM115, PTH123  # closed below
    except OSError as error:
        raise wrong(f"{name}: {error.strerror}") from None
    with raw:
        yield _unpacked(raw)


def _unpacked(raw: Any) -> io.BufferedReader:
    buffered = raw if hasattr(raw, "peek") else io.BufferedReader(raw)
    packed = buffered.peek(2)[:2] == b"\x1f\x8b"
    return gzip.GzipFile(fileobj=buffered) if packed else buffered  # type: ignore[return-value]  # it has read1 too


class Reader:
    """A reader of a part of an open file: it ends with the part. ``place`` is its position."""

    def __init__(self, file: io.BufferedReader, place: int, part: Part) -> None:
        self._file, self._end, self.place = file, part.end, place
        while self.place < part.start:  # standard input can also be read forward
            piece = file.read(min(PIECE, part.start - self.place))
            if not piece:
                raise wrong(f"the input ends at byte {self.place:,}, before byte {part.start:,}, where it continues")
            self.place += len(piece)

    def read(self, size: int = -1) -> bytes:
        """Return up to *size* bytes as soon as there are some, none at the end of the part."""
        left = PIECE if self._end is None else self._end - self.place
        most = left if size < 0 else size if self._end is None else min(size, left)
        try:
            piece = (
                self._file.read1(most) if most > 0 else b""
            )  # read() of damaged gzip would lose the bytes before the damage
        except (EOFError, zlib.error) as error:
            raise OSError(f"the gzip data is damaged after byte {self.place:,}: {error}") from error
        self.place += len(piece)
        return piece


class Chunk(NamedTuple):
    """JSON lines: the events, where each starts and the last one ends, and the lines that are not JSON objects."""

    events: list[dict[str, Any]]
    starts: list[int]
    bad: list[Part]


def chunks_of(reader: Reader, size: int = CHUNK) -> Iterator[Chunk]:
    """Yield the JSON lines of a part, about *size* bytes at a time."""
    text = b""
    while True:
        begin, ended = reader.place - len(text), False
        pieces = [text]
        while not ended and sum(map(len, pieces)) < size:
            pieces.append(reader.read(size))
            ended = not pieces[-1]
        text = b"".join(pieces)
        cut = len(text) if ended else text.rfind(b"\n") + 1
        if cut:
            yield _chunk(text[:cut], begin)
        if ended:
            return
        text = text[cut:]
        size = max(size, len(text) + PIECE)  # a line longer than a chunk


def _chunk(text: bytes, place: int) -> Chunk:
    events: list[dict[str, Any]] = []
    starts: list[int] = []
    bad: list[Part] = []
    for line in text.splitlines(keepends=True):
        if line.strip():
            try:
                event = json.loads(line)
            except ValueError:
                event = None
            if isinstance(event, dict):
                events.append(event)
                starts.append(place)
            else:
                bad.append(Part(place, place + len(line)))
        place += len(line)
    return Chunk(events, [*starts, place], bad)
