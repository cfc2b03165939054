"""Read the body of an answer: as it comes, or as far as it is of use; tell whether it is whole."""

from __future__ import annotations

from functools import partial
from http.client import HTTPException, IncompleteRead
from io import BytesIO
from typing import TYPE_CHECKING, Any

from urllib3 import HTTPResponse

from falconlite.failures import FAILURES
from falconlite.sockets import NEVER

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests

    from falconlite.errors import TransportError
    from falconlite.sockets import Attempt


PIECE = 65536

LONGEST = 512 * 1024 * 1024
"""Bytes of an answer that are read into memory; what is longer is for a stream."""


class Body:
    """The body of an answer as it comes, unpacked."""

    def __init__(self, answer: requests.Response, failure: Callable[[BaseException], TransportError]) -> None:
        self._answer, self._failure = answer, failure
        self._rest = BytesIO()

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, none at the end; raise TransportError where the body breaks off or is damaged."""
        raw = self._answer.raw
        if piece := self._rest.read(size):
            return piece
        try:
            while not (piece := raw.read(size, decode_content=True)) and not raw.closed:
                pass  # packed bytes that make nothing yet
            if not piece:
                check_whole(raw)
            failure = None
        except BaseException as error:
            self.close()
            if not isinstance(error, FAILURES):
                raise
            failure = self._failure(error)
        if failure is not None:
            raise failure  # out here, so that the library's error is not its context: see without_frames
        if len(piece) > size:  # urllib3 1.26 counts the packed bytes
            self._rest = BytesIO(piece)
            piece = self._rest.read(size)
        return piece

    def close(self) -> None:
        """Let go of the connection: back to the pool if the body was read to its end, else closed."""
        self._answer.close()


def whole(answer: requests.Response) -> bytes:
    """Read a long body in one piece, where requests would put it together from thousands."""
    raw = answer.raw
    if isinstance(raw, HTTPResponse) and not getattr(raw, "chunked", True) and not was_read(answer):
        return raw.read(decode_content=True)
    return answer.content or b""


def check_length(length: Any) -> None:
    """Raise ValueError for an answer that is too long to be read into memory."""
    if length is not None and str(length).isdecimal() and int(length) > LONGEST:
        raise ValueError(
            f"it has {length} bytes, and more than {LONGEST // 1024 // 1024} MiB are not read into memory: "
            "a call with stream=True reads it as it comes"
        )


def check_whole(raw: Any) -> None:
    """Raise HTTPException where a body ended too early: urllib3 1.26 does not look, and nothing looks into gzip."""
    missing = getattr(raw, "length_remaining", None)
    if missing:
        raise IncompleteRead(b"", missing)
    decoder = getattr(raw, "_decoder", None)
    unpacked = getattr(decoder, "_obj", None)
    # Behind a whole member of gzip (state 0 is the first) may stand anything, as other clients allow.
    if getattr(unpacked, "eof", True) is False and getattr(decoder, "_state", 0) == 0 and raw.tell():
        raise HTTPException("the packed body ends too early")


def was_read(answer: requests.Response) -> bool:
    """Tell whether somebody has read the body already, as a hook of the caller's session may, or a double has it."""
    kept: Any = answer
    return bool(kept._content_consumed or kept._content is not False)  # noqa: SLF001  # requests tells it nowhere else


def read_within(answer: requests.Response, attempt: Attempt, most: float = NEVER) -> bytes:
    """Read a body in pieces while the attempt lasts, up to *most* bytes or so, and let go of it."""
    if was_read(answer):
        return answer.content
    raw, pieces, total = answer.raw, [], 0
    if hasattr(getattr(raw, "_fp", None), "read1") and hasattr(raw, "read1"):  # each piece is what has come
        body = iter(partial(raw.read1, PIECE, decode_content=True), b"")
    else:  # of urllib3 1.26, which waits until a piece is full
        body = answer.iter_content(512)
    for piece in body:
        attempt.cut(None)
        pieces.append(piece)
        total += len(piece)
        if total >= most:
            break
    else:
        check_whole(raw)
    answer.close()
    return b"".join(pieces)
