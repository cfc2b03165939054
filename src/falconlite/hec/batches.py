"""Divide events, and the lines of a file, into batches of a number of bytes."""

from __future__ import annotations

import zlib
from gzip import GzipFile
from typing import TYPE_CHECKING, Any

from falconlite._tuples import NamedTuple
from falconlite.errors import PayloadValidationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from typing_extensions import Self

LARGEST = 10_240_000
"""Maximum bytes of a batch, before compression: falconpy's batches of a file have this size."""

USUAL = 5_000_000
"""Default of ``batch_bytes``: eight batches, the most in memory with four workers, take 40 MB."""

GZIP = b"\x1f\x8b"
"""First bytes of a gzip file."""


class Batch(NamedTuple):
    """Consecutive events sent in one request.

    - *first* (int): number of the first event, counted from 0
    - *events* (int): number of events
    - *start*, *end* (int): bytes of the file, or of the events as they are sent
    - *content* (bytes): the events in the form of the request
    - *refused* (str): reason why the batch cannot be sent; empty if it can
    """

    first: int
    events: int
    start: int
    end: int
    content: bytes = b""
    refused: str = ""

    def __repr__(self) -> str:
        return f"<Batch of {self.events} events from {self.first}>"  # without the events


def of_events(events: Iterable[Any], encoded: Callable[[Any], bytes], limit: int) -> Iterator[Batch]:
    """Divide events into batches of at most *limit* bytes.

    An event that cannot be encoded, or is larger than *limit*, is a refused batch. If *events* raises an error, the
    events before it are a batch, and then the error is raised.
    """
    source = iter(events)
    number = first = start = size = 0
    lines: list[bytes] = []
    broken: BaseException | None = None
    while True:
        try:
            event = next(source)
        except StopIteration:
            break
        except BaseException as error:  # noqa: BLE001  # raised below, after the events before it
            broken = error
            break
        line, refused = _line(event, number, encoded, limit)
        if lines and (refused or size + len(line) > limit):
            yield Batch(first, len(lines), start, start + size, b"".join(lines))
            first, start, size, lines = number, start + size, 0, []
        number += 1
        if refused:
            yield Batch(first, 1, start, start, b"", refused)
            first = number
            continue
        lines.append(line)
        size += len(line)
    if lines:
        yield Batch(first, len(lines), start, start + size, b"".join(lines))
    if broken is not None:
        try:
            raise broken
        finally:
            del broken  # breaks the reference cycle of the error, its traceback and this frame


def _line(event: Any, number: int, encoded: Callable[[Any], bytes], limit: int) -> tuple[bytes, str]:
    """Return an event as a line, or why it cannot be sent."""
    try:
        line = encoded(event) + b"\n"
    except PayloadValidationError as error:
        return b"", f"event {number}: {error}"
    if len(line) > limit:
        return b"", f"event {number} has {len(line)} bytes, more than batch_bytes ({limit}); nothing was sent"
    return line, ""


def of_lines(read: Callable[[int], bytes], limit: int, start: int = 0) -> Iterator[Batch]:
    """Divide the lines of a file into batches of at most *limit* bytes; a longer line is a refused batch.

    *start* is the position of the first byte that *read* returns. Blank lines are sent, but do not count as events.
    """
    first, rest = 0, b""
    while True:
        ended = broken = None
        while len(rest) <= limit:
            try:
                part = read(limit + 1 - len(rest))
            except OSError as error:
                broken = error
                break
            if not part:
                ended = True
                break
            rest += part
        cut = len(rest) if ended else rest.rfind(b"\n", 0, limit) + 1
        if not cut and not ended and broken is None:
            try:
                skipped = _skip_line(read, rest)
            except OSError as error:
                raise _after(start, error) from error
            end = start + skipped.length
            refused = f"line {first} is longer than batch_bytes ({limit}); nothing was sent"
            yield Batch(first, 1, start, end, b"", refused)
            first, start, rest = first + 1, end, skipped.rest
            continue
        if cut:
            count = sum(1 for line in rest[:cut].splitlines() if line.strip()) if rest[:cut].strip() else 0
            yield Batch(first, count, start, start + cut, rest[:cut])
            first, start, rest = first + count, start + cut, rest[cut:]
        if broken is not None:
            raise _after(start, broken) from broken
        if ended:
            return


def _after(start: int, error: OSError) -> OSError:
    return OSError(f"the file could not be read after byte {start}: {error or type(error).__name__}")


class _Skipped(NamedTuple):
    """The length of a skipped line, and the bytes read after it."""

    length: int
    rest: bytes


def _skip_line(read: Callable[[int], bytes], rest: bytes) -> _Skipped:
    """Read to the end of a line, and discard it; *rest* is its start."""
    length, part = 0, rest
    while part and b"\n" not in part:
        length += len(part)
        part = read(65536)
    end = part.find(b"\n") + 1
    return _Skipped(length + end, part[end:])


class Opened:
    """A file to send: a path, or an open file, in bytes. gzip is detected by its first bytes and decompressed.

    *start* is the number of bytes to skip, after decompression. A file that the caller opened stays open, and is read
    from its current position. Raise TypeError for other values, OSError if the file cannot be read.
    """

    def __init__(self, file: Any, start: int = 0) -> None:
        self._close: Callable[[], object] | None = None
        if hasattr(file, "read"):
            raw = file
        elif isinstance(file, (str, bytes)) or hasattr(file, "__fspath__"):
            raw = open(file, "rb")  # noqa: SIM115, PTH123  # closed by close(); bytes are a path too
            self._close = raw.close
        else:  # an int would be a file descriptor
            raise TypeError(f"file must be a path or an open file, not {type(file).__name__}")
        try:
            self.read = _reader(raw)
            while start > 0:
                part = self.read(min(start, 1 << 20))
                if not part:
                    raise ValueError("start is beyond the end of the file")  # noqa: TRY301  # closes the file
                start -= len(part)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self._close is not None:
            self._close()


def _reader(raw: Any) -> Callable[[int], bytes]:
    begun = _Begun(raw)
    if begun.head != GZIP:
        return begun.read
    unpacked: Any = GzipFile(fileobj=begun, mode="rb")  # type: ignore[call-overload]  # it only reads

    def read(size: int) -> bytes:
        try:
            return unpacked.read(size)  # type: ignore[no-any-return]  # bytes
        except (EOFError, zlib.error) as error:
            raise OSError(f"its gzip is damaged: {error}") from error

    return read


class _Begun:
    """A file whose first two bytes were read to detect gzip. A file in text mode is encoded as UTF-8."""

    def __init__(self, raw: Any) -> None:
        self._raw, self.head = raw, b""
        while len(self.head) < len(GZIP) and (part := self._part(len(GZIP) - len(self.head))):
            self.head += part
        self._unread = self.head

    def _part(self, size: int) -> bytes:
        part = self._raw.read(size)
        if part is None:
            raise BlockingIOError("file is not ready: open it in blocking mode")
        return part.encode() if isinstance(part, str) else bytes(part)

    def read(self, size: int = -1) -> bytes:
        """Return up to *size* bytes, or slightly more from a file in text mode."""
        if not self._unread:
            return self._part(size)
        part, self._unread = self._unread[:size], self._unread[size:] if size >= 0 else b""
        return part
