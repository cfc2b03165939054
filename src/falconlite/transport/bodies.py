"""Read the body of an answer that requests or urllib3 received, completely and within limits."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from threading import get_ident
from typing import TYPE_CHECKING, Any

from urllib3 import HTTPResponse

from falconlite.transport.attempt import NEVER
from falconlite.transport.failures import is_failure
from falconlite.transport.framing import Framed
from falconlite.transport.packings import check_arrived, check_whole
from falconlite.transport.receiving import (
    GZIP,
    LONG_PIECE,
    LONGEST,
    PIECE,
    TOO_LONG,
    Members,
    check_length,
    joined,
    packing_of,
    received,
    unpacked,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests

    from falconlite.errors import TransportError
    from falconlite.http.messages import Arrived
    from falconlite.transport.attempt import Attempt


class Body:
    """The body of a streamed answer, decompressed."""

    def __init__(self, answer: requests.Response, failure: Callable[[BaseException], TransportError]) -> None:
        self._answer, self._failure = answer, failure
        self._members = Members() if packing_of(answer.headers) in GZIP else None
        self._rest = BytesIO()

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, none at the end; raise TransportError if the body ends early or is damaged."""
        return self._read(size, soon=False)

    def read1(self, size: int) -> bytes:
        """Return up to *size* bytes as soon as some have arrived. ``read`` waits for all of them."""
        return self._read(size, soon=True)

    def cut(self) -> None:
        """Break the connection, so that a read that waits in another thread fails immediately."""
        original: Any = getattr(self._answer.raw, "_original_response", None)
        if isinstance(original, Framed):
            original.cut()

    def _read(self, size: int, *, soon: bool) -> bytes:
        if not size:
            return b""
        if piece := self._rest.read(size):
            return piece
        try:
            piece = self._unpacked(self._members, size, soon=soon) if self._members else self._plain(size, soon=soon)
            failure = None
        except BaseException as error:
            self.close()
            if not is_failure(error):
                raise
            failure = self._failure(error)
        if failure is not None:
            raise failure  # outside of except: otherwise the library's error is its context (see without_frames)
        if len(piece) > size:  # urllib3 1.26 counts the compressed bytes
            self._rest = BytesIO(piece)
            piece = self._rest.read(size)
        return piece

    def _plain(self, size: int, *, soon: bool) -> bytes:
        raw = self._raw()
        take, size = _reader(raw, size, soon=soon)
        piece: bytes
        while not (piece := take(size, decode_content=True)) and not raw.closed:
            pass  # too few compressed bytes for a byte of content
        if not piece:
            check_whole(raw)
        return piece

    def _unpacked(self, members: Members, size: int, *, soon: bool) -> bytes:
        raw = self._raw()
        take, most = _reader(raw, PIECE, soon=soon)
        while not (piece := members.take(size)):
            packed: bytes = take(most, decode_content=False)
            if not packed:
                check_arrived(raw)
                members.end()
                break
            members.give(packed)
        return piece

    def _raw(self) -> Any:
        raw = self._answer.raw
        connection: Any = getattr(raw, "_connection", None)
        if getattr(connection, "holder", None):  # this thread returns it to the pool, even if another thread took it
            connection.holder = get_ident()
        return raw

    def close(self) -> None:
        """Return the connection to the pool if the body was read to its end; otherwise close it."""
        self._answer.close()


def _reads_soon(raw: Any) -> bool:
    """Tell whether ``read1`` returns the bytes that have come; urllib3 1.26 lacks it."""
    return hasattr(getattr(raw, "_fp", None), "read1") and hasattr(raw, "read1")


def _reader(raw: Any, size: int, *, soon: bool) -> tuple[Callable[..., bytes], int]:
    """Return the read method, and the number of bytes to request; *soon*: do not wait for all of them."""
    if not soon:
        return raw.read, size
    return (raw.read1, size) if _reads_soon(raw) else (raw.read, 1)


def whole(answer: requests.Response, *, enveloped: bool = False) -> tuple[bytes, Arrived | None]:
    """Read a body to its end, and decompress it. Return what ``received`` does.

    Raise HTTPException, Damaged or ValueError if it is incomplete, damaged, or longer than ``LONGEST``.
    """
    if was_read(answer):
        return answer.content or b"", None
    raw: Any = answer.raw
    if not isinstance(raw, HTTPResponse):
        return answer.content or b"", None
    headers = answer.headers
    length = headers.get("Content-Length") or ""
    if len(length) > 8:  # more than 100 MB
        check_length(length)
    if enveloped and (len(length) > 4 or "Transfer-Encoding" in headers):  # not short, which saves calls
        return received(partial(_take, raw), answer.status_code, headers, enveloped=True)
    content = joined(iter(partial(raw.read, LONG_PIECE, decode_content=False), b""))
    if getattr(raw, "length_remaining", None):
        check_arrived(raw)
    return unpacked(content, packing_of(headers)) if "Content-Encoding" in headers else content, None


def _take(raw: Any, size: int) -> bytes:
    """Return up to *size* bytes unchanged; none at the end of a complete body."""
    piece: bytes = raw.read(size, decode_content=False)
    if not piece:
        check_arrived(raw)
    return piece


def is_framed(answer: requests.Response) -> bool:
    """Tell whether an answer arrived over a connection of falconlite, which enforces the deadline itself."""
    return isinstance(getattr(answer.raw, "_original_response", None), Framed)


def was_read(answer: requests.Response) -> bool:
    """Tell whether the body was read already, by a hook of the caller's session or a test double."""
    kept: Any = answer
    return bool(kept._content_consumed or kept._content is not False)  # noqa: SLF001  # requests has no public attribute for it


def read_within(answer: requests.Response, attempt: Attempt, most: float = NEVER) -> bytes:
    """Read a body in small pieces until the deadline, up to about *most* bytes, and close it."""
    if was_read(answer):
        return answer.content
    raw: Any = answer.raw
    pieces: list[bytes] = []
    total = 0
    soon = _reads_soon(raw)  # otherwise, in urllib3 1.26, each read waits until the piece is full
    body = iter(partial(raw.read1, PIECE, decode_content=True), b"") if soon else answer.iter_content(512)
    for piece in body:
        attempt.cut(None)
        pieces.append(piece)
        total += len(piece)
        if total >= most:
            break
        if total > LONGEST:
            raise ValueError(TOO_LONG)
    else:
        check_whole(raw)
    answer.close()
    return b"".join(pieces)
