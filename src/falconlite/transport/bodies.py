"""Read and decompress the body of an answer, completely and within limits."""

from __future__ import annotations

import zlib
from functools import partial
from io import BytesIO
from threading import get_ident
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite.transport.attempt import NEVER
from falconlite.transport.failures import is_failure
from falconlite.transport.idle import Broken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import requests

    from falconlite.errors import TransportError
    from falconlite.transport.answer import Answer
    from falconlite.transport.attempt import Attempt


PIECE = 65536

LONG_PIECE = 1024 * 1024
"""Bytes per read, so that memory is used only for bytes that came, whatever length was announced."""

LONGEST = 512 * 1024 * 1024
"""Most bytes of an answer that are read into memory, compressed or not; a longer one must be streamed."""

TOO_LONG = (
    f"more than {LONGEST // 1024 // 1024} MiB are not read into memory: call with stream=True to read it in pieces"
)

LONGEST_REFUSAL = 1024 * 1024
"""Most bytes that are read of the answer to a streamed call that failed."""

GZIP = frozenset(("gzip", "x-gzip"))
MAGIC = b"\x1f\x8b"
"""The first bytes of a gzip member."""


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
                raise Broken(f"the compressed body is damaged: {error}") from error
            self._packed = member.unused_data if member.eof else member.unconsumed_tail
            if member.eof:
                self._member, self._behind = None, True
            if content:
                return content
        return b""

    def _begin(self) -> bool:
        """Begin a member; return whether one may begin here."""
        if self._behind:
            self._packed = self._packed.lstrip(b"\0")
            if self._packed[:2] != MAGIC[: len(self._packed)]:
                self._packed = b""
            if len(self._packed) < len(MAGIC):
                return False
        self._member = zlib.decompressobj(16 + zlib.MAX_WBITS)
        return True

    def end(self) -> None:
        """Raise Broken if the compressed body ended too early."""
        if self._member is not None or self._packed:
            raise Broken("the compressed body ends too early")


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
        """Return up to *size* bytes as soon as some have come, as ``read`` does that waits for all of them."""
        return self._read(size, soon=True)

    def cut(self) -> None:
        """Break the connection, so that a read that waits in another thread fails at once."""
        original: Any = getattr(self._answer.raw, "_original_response", None)
        if hasattr(original, "cut"):  # it came over a connection of falconlite
            original.cut()

    def _read(self, size: int, *, soon: bool) -> bytes:
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
        if getattr(connection, "holder", None):  # this thread returns it to the pool, even if another one took it
            connection.holder = get_ident()
        return raw

    def close(self) -> None:
        """Return the connection to the pool if the body was read to its end; otherwise close it."""
        self._answer.close()


class Streamed:
    """The body of a streamed answer that came directly, decompressed."""

    def __init__(
        self,
        answer: Answer,
        connection: Any,
        returned: Callable[[], None],
        packing: str,
        failure: Callable[[BaseException], TransportError],
    ) -> None:
        self._answer, self._connection, self._returned, self._failure = answer, connection, returned, failure
        self._members = Members() if packing in GZIP else None
        self._other = _unpacking(_Source(answer), packing) if packing and not self._members else None
        self._open = True

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, none at the end; raise TransportError if the body ends early or is damaged."""
        return self._read(size, soon=False)

    def read1(self, size: int) -> bytes:
        """Return up to *size* bytes as soon as some have come, as ``read`` does that waits for all of them."""
        return self._read(size, soon=True)

    def cut(self) -> None:
        """Break the connection, so that a read that waits in another thread fails at once."""
        self._answer.cut()

    def beginning(self, most: int) -> bytes:
        """Return about *most* bytes of the body, and close it; raise the errors of ``Answer`` and of zlib."""
        pieces, total = [], 0
        while total < most and (piece := self._next(PIECE, soon=True)):
            pieces.append(piece)
            total += len(piece)
        self.close()
        return b"".join(pieces)

    def close(self) -> None:
        """Return the connection to the pool if the body was read to its end; otherwise close it."""
        if self._open:
            self._open = False
            self._connection.holder = get_ident()  # this thread returns it, even if another one took it
            self._connection.unclean = not self._answer.complete
            self._returned()

    def _read(self, size: int, *, soon: bool) -> bytes:
        if not self._open:
            return b""
        piece, failure = b"", None
        try:
            piece = self._next(size, soon=soon)
        except BaseException as error:
            self.close()
            if not is_failure(error):
                raise
            failure = self._failure(error)
        if failure is not None:
            raise failure  # outside of except: otherwise the library's error is its context (see without_frames)
        if not piece and size:
            self.close()
        return piece

    def _next(self, size: int, *, soon: bool) -> bytes:
        if self._members is not None:
            return self._inflated(self._members, size)
        if self._other is not None:
            content: bytes = self._other.read(size, decode_content=True)
            if not content:
                check_whole(self._other)
            return content
        piece = self._answer.read(size)
        if soon or not piece or len(piece) == size:
            return piece
        pieces, left = [piece], size - len(piece)
        while left and (piece := self._answer.read(left)):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def _inflated(self, members: Members, size: int) -> bytes:
        piece = members.take(size)
        while not piece and (packed := self._answer.read(PIECE)):
            members.give(packed)
            piece = members.take(size)
        if not piece:
            members.end()
        return piece


class _Source:
    """An answer as a file, for the decoders of urllib3."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.closed = False

    def read(self, size: int) -> bytes:
        return self._answer.read(size)

    def close(self) -> None:
        self.closed = True


def _reads_soon(raw: Any) -> bool:
    """Tell whether ``read1`` returns the bytes that have come; urllib3 1.26 lacks it."""
    return hasattr(getattr(raw, "_fp", None), "read1") and hasattr(raw, "read1")


def _reader(raw: Any, size: int, *, soon: bool) -> tuple[Callable[..., bytes], int]:
    """Return the method that reads, and how many bytes to ask for: *soon* means not to wait for all of them."""
    if not soon:
        return raw.read, size
    return (raw.read1, size) if _reads_soon(raw) else (raw.read, 1)


def whole(answer: requests.Response) -> bytes:
    """Read a body to its end, and decompress it.

    Raise Broken or ValueError if it is incomplete, damaged, or longer than ``LONGEST``.
    """
    if was_read(answer):
        return answer.content or b""
    raw: Any = answer.raw
    if not isinstance(raw, late("urllib3", "HTTPResponse")):
        return answer.content or b""
    headers = answer.headers
    if len(headers.get("Content-Length") or "") > 8:  # more than 100 MB
        check_length(headers["Content-Length"])
    content = joined(iter(partial(raw.read, LONG_PIECE, decode_content=False), b""))
    if getattr(raw, "length_remaining", None):
        check_arrived(raw)
    return unpacked(content, packing_of(headers)) if "Content-Encoding" in headers else content


def is_framed(answer: requests.Response) -> bool:
    """Tell whether an answer came over a connection of falconlite, which enforces the deadline itself."""
    return hasattr(getattr(answer.raw, "_original_response", None), "cut")


def joined(pieces: Iterable[bytes]) -> bytes:
    """Join pieces; raise ValueError if they exceed ``LONGEST`` bytes."""
    found, total = [], 0
    try:
        for piece in pieces:
            total += len(piece)
            if total > LONGEST:
                raise ValueError(TOO_LONG)
            found.append(piece)
        return found[0] if len(found) == 1 else b"".join(found)
    except MemoryError:
        found.clear()
    raise ValueError("the answer does not fit into memory")


def unpacked(content: bytes, packing: str) -> bytes:
    """Decompress a body by its Content-Encoding, up to ``LONGEST`` bytes."""
    if not packing or not content:
        return content
    return joined(_members_of(content) if packing in GZIP else _decoded(content, packing))


def _members_of(content: bytes) -> Iterator[bytes]:
    members = Members()
    for start in range(0, len(content), PIECE):
        members.give(content[start : start + PIECE])
        while piece := members.take(LONG_PIECE):
            yield piece
    members.end()


def _decoded(content: bytes, packing: str) -> Iterator[bytes]:
    """Yield the bytes that urllib3 decompresses. It may return b"" before the end."""
    source = BytesIO(content)
    body = _unpacking(source, packing)
    while True:
        ended = source.closed or source.tell() == len(content)
        piece = body.read(PIECE, decode_content=True)
        if piece:
            yield piece
        elif ended:
            break
    check_whole(body)


def _unpacking(source: Any, packing: str) -> Any:
    """Return a file that decompresses another one, by any Content-Encoding that urllib3 knows."""
    return late("urllib3", "HTTPResponse")(source, {"Content-Encoding": packing}, 200, preload_content=False)


def check_length(length: Any) -> None:
    """Raise ValueError for a Content-Length above ``LONGEST``."""
    if length is not None and str(length).isdecimal() and int(length) > LONGEST:
        raise ValueError(f"it has {length} bytes; {TOO_LONG}")


def check_arrived(raw: Any) -> None:
    """Raise Broken if fewer bytes came than announced, which urllib3 1.26 does not check."""
    missing = getattr(raw, "length_remaining", None)
    if missing:
        raise Broken(f"the answer ends {missing} bytes before its end")


def check_whole(raw: Any) -> None:
    """Raise Broken if a compressed body ended too early, which urllib3 does not check."""
    check_arrived(raw)
    decoder = getattr(raw, "_decoder", None)
    for one in getattr(decoder, "_decoders", None) or [decoder]:
        member = getattr(one, "_obj", None)
        # Any bytes may follow a complete gzip member (state 2), as in other clients.
        if getattr(member, "eof", True) is False and getattr(one, "_state", 0) != 2 and raw.tell():
            raise Broken("the compressed body ends too early")


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


def packing_of(headers: Any) -> str:
    """Return the Content-Encoding of a body in lower case; an empty str if it has none."""
    return str(headers.get("Content-Encoding") or "").strip().lower()
