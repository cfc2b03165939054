"""Return the body of a direct answer in pieces, for downloads and event streams."""

from __future__ import annotations

from io import BytesIO
from threading import get_ident
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite.transport.failures import is_failure
from falconlite.transport.receiving import GZIP, PIECE, Members

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.errors import TransportError
    from falconlite.transport.answer import Answer


class Streamed:
    """The body of a streamed answer of the fast path, decompressed."""

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
        self._other = (
            late("falconlite.transport.packings", "unpacking")(_Source(answer), packing)
            if packing and not self._members
            else None
        )
        self._rest = BytesIO()
        self._open = True

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, none at the end; raise TransportError if the body ends early or is damaged."""
        return self._read(size, soon=False)

    def read1(self, size: int) -> bytes:
        """Return up to *size* bytes as soon as some have arrived. ``read`` waits for all of them."""
        return self._read(size, soon=True)

    def cut(self) -> None:
        """Break the connection, so that a read that waits in another thread fails immediately."""
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
            self._connection.holder = get_ident()  # this thread returns it, even if another thread took it
            self._connection.unclean = not self._answer.complete
            self._answer.release()  # so that cut() does not break a later call on the same connection
            self._returned()

    def _read(self, size: int, *, soon: bool) -> bytes:
        if not self._open or not size:
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
        if not piece:
            self.close()
        return piece

    def _next(self, size: int, *, soon: bool) -> bytes:
        if self._members is not None:
            return self._inflated(self._members, size)
        if self._other is not None:
            return self._unpacked(self._other, size)
        piece = self._answer.read(size)
        if soon or not piece or len(piece) == size:
            return piece
        pieces, left = [piece], size - len(piece)
        while left and (piece := self._answer.read(left)):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def _unpacked(self, other: Any, size: int) -> bytes:
        if piece := self._rest.read(size):
            return piece
        while not (piece := other.read(size, decode_content=True)) and not other.closed:
            pass  # too few compressed bytes for a byte of content
        if not piece:
            late("falconlite.transport.packings", "check_whole")(other)
        if len(piece) > size:  # urllib3 1.26 counts the compressed bytes
            self._rest = BytesIO(piece)
            piece = self._rest.read(size)
        return piece

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
