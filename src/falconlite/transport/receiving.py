"""Receive a body completely and within limits. Large envelopes are decoded, and gzip is inflated, while they arrive."""

from __future__ import annotations

import zlib
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite._late import late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from falconlite.http.messages import Arrived

PIECE = 65536

LONG_PIECE = 1024 * 1024
"""Bytes per read, so that memory grows only with received bytes, not with the announced length."""

LONGEST = 512 * 1024 * 1024
"""Maximum bytes of an answer that are read into memory, compressed or not; a longer one must be streamed."""

TOO_LONG = (
    f"more than {LONGEST // 1024 // 1024} MiB are not read into memory: call with stream=True to read it in pieces"
)

LONGEST_REFUSAL = 1024 * 1024
"""Maximum bytes that are read of the answer to a streamed call that failed."""

GZIP = frozenset(("gzip", "x-gzip"))
MAGIC = b"\x1f\x8b"
"""The first bytes of a gzip member."""

NO_MEMORY = "the answer does not fit into memory"

LARGE = 256 * 1024
"""Minimum bytes of an envelope that is decoded while it arrives."""

LARGE_PACKED = 16 * 1024
"""The same for a compressed body: bytes as sent."""

PARTIAL_CONTENT = 206


class Damaged(ConnectionError):
    """The compressed body is not complete."""


def received(
    read: Callable[[int], bytes], status: int, headers: Any, *, enveloped: bool
) -> tuple[bytes, Arrived | None]:
    """Read a body to its end and decompress it. Return it, or b"" and the value decoded during arrival.

    *read* returns up to a number of bytes, and b"" at the end of a complete body; it raises an error if the body ends
    early. *headers* must be case-insensitive. *enveloped* comes from the request.

    Raise Damaged if a compressed body is incomplete, ValueError for more than ``LONGEST`` bytes, before or after
    decompression. The limit applies to the length of a body even if it is never in memory as a whole.
    """
    packing = packing_of(headers)
    if not (enveloped and _is_large(status, headers, packing)):
        return unpacked(joined(iter(partial(read, LONG_PIECE), b"")), packing), None
    arriving: Any = late("falconlite.results.arriving", "Arriving")
    pieces = limited(iter(partial(read, PIECE), b""))
    decoded: Any = None
    try:
        with arriving() as decoded:
            for piece in limited(inflated(pieces)) if packing else pieces:
                decoded.give(piece)
            parts: tuple[bytes, Arrived | None] = decoded.end()
        return parts  # noqa: TRY300  # ends the function
    except MemoryError:
        decoded = None  # releases what it holds
    raise ValueError(NO_MEMORY)


def _is_large(status: int, headers: Any, packing: str) -> bool:
    """Tell whether a response may be a large and complete envelope."""
    if not 200 <= status < 300 or status == PARTIAL_CONTENT or (packing and packing not in GZIP):
        return False
    if str(headers.get("Content-Type") or "").partition(";")[0].strip().lower() != "application/json":
        return False
    length = headers.get("Content-Length") or ""
    return not length.isdecimal() or int(length) >= (LARGE_PACKED if packing else LARGE)


class Members:
    """Decompresses gzip in pieces; each member must be complete.

    Zeros after a member are padding. Other bytes after a member are ignored, as in other clients.
    """

    def __init__(self) -> None:
        self._member: Any = None
        self._packed = b""
        self._behind = False  # whether a complete member was read

    def give(self, packed: bytes) -> None:
        """Add the next compressed bytes."""
        self._packed += packed

    def take(self, most: int) -> bytes:
        """Return up to *most* decompressed bytes; b"" if more compressed bytes are needed."""
        while self._packed:
            if self._member is None and not self._begin():
                return b""
            member: Any = self._member
            try:
                content: bytes = member.decompress(self._packed, most)
            except zlib.error as error:
                raise Damaged(f"the compressed body is damaged: {error}") from error
            self._packed = member.unused_data if member.eof else member.unconsumed_tail
            if member.eof:
                self._member, self._behind = None, True
            if content:
                return content
        return b""

    def _begin(self) -> bool:
        """Start a member; return whether one may start here."""
        if self._behind:
            self._packed = self._packed.lstrip(b"\0")
            if self._packed[:2] != MAGIC[: len(self._packed)]:
                self._packed = b""
            if len(self._packed) < len(MAGIC):
                return False
        self._member = zlib.decompressobj(16 + zlib.MAX_WBITS)
        return True

    def end(self) -> None:
        """Raise Damaged if the compressed body ended too early."""
        if self._member is not None or self._packed:
            raise Damaged("the compressed body ends too early")


def inflated(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Decompress gzip; raise Damaged if it is not complete."""
    members = Members()
    for packed in pieces:
        members.give(packed)
        while piece := members.take(PIECE):
            yield piece
    members.end()


def limited(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield pieces; raise ValueError if they exceed ``LONGEST`` bytes."""
    total = 0
    for piece in pieces:
        total += len(piece)
        if total > LONGEST:
            raise ValueError(TOO_LONG)
        yield piece


def joined(pieces: Iterable[bytes]) -> bytes:
    """Join pieces; raise ValueError if they exceed ``LONGEST`` bytes."""
    found: list[bytes] = []
    total = 0
    try:
        for piece in pieces:
            total += len(piece)
            if total > LONGEST:
                raise ValueError(TOO_LONG)
            found.append(piece)
        return found[0] if len(found) == 1 else b"".join(found)
    except MemoryError:
        found.clear()
    raise ValueError(NO_MEMORY)


def unpacked(content: bytes, packing: str) -> bytes:
    """Decompress a body by its Content-Encoding, up to ``LONGEST`` bytes."""
    if not packing or not content:
        return content
    if packing in GZIP:
        return joined(inflated(content[start : start + PIECE] for start in range(0, len(content), PIECE)))
    return joined(late("falconlite.transport.packings", "decoded")(content, packing, PIECE))


def check_length(length: Any) -> None:
    """Raise ValueError for a Content-Length above ``LONGEST``."""
    if length is not None and str(length).isdecimal() and int(length) > LONGEST:
        raise ValueError(f"it has {length} bytes; {TOO_LONG}")


def packing_of(headers: Any) -> str:
    """Return the Content-Encoding of a body in lower case; "" if it has none."""
    return str(headers.get("Content-Encoding") or "").strip().lower()
