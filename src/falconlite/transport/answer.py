"""Read one answer of HTTP/1.1 from a socket: strictly, within the deadline, in pieces as they arrive."""

from __future__ import annotations

import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from falconlite.transport.heads import LONGEST_LINE, chunk_size, final_head, framing_of, read_trailer, text_of
from falconlite.transport.idle import Broken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.transport.attempt import Attempt

PIECE = 262_144
"""Maximum bytes per receive. OpenSSL returns one record, at most 16,384 bytes, each time."""


class Answer:
    """The response to one request. *begun* are bytes received already, the first *early* of them before the request.

    ``begin()`` reads the head, ``read()`` the body until it returns no more bytes. Raise Broken if the bytes are not
    one complete answer, TimeoutError if the server or the deadline is too late, OSError if the connection breaks.
    """

    __slots__ = (
        *(
            "_at",
            "_attempt",
            "_begun",
            "_chunked",
            "_closes",
            "_early",
            "_left",
            "_patience",
            "_set",
            "_sock",
            "_taken",
        ),
        *("_verb", "complete", "headers", "length", "over", "status"),
    )

    def __init__(
        self, sock: Any, attempt: Attempt, patience: float | None, *, begun: bytes = b"", early: int = 0, verb: str = ""
    ) -> None:
        self._sock: Any = sock
        self._attempt, self._patience, self._verb = attempt, patience, verb
        self._set = sock.gettimeout()
        self._begun, self._at, self._early, self._taken = begun, 0, early, 0
        self.over = False
        """Whether the body was read to its end."""
        self.complete = False
        """Whether the body was read to its end, no bytes came after it, and the connection stays open."""

    def begin(self) -> None:
        """Read the head of the final answer; skip interim ones."""
        head, early = final_head(self._line, lambda: self._taken, self._early)
        self.status: int = head.status
        self.headers: Sequence[tuple[str, str]] = head.headers
        self._chunked, self.length, closes = framing_of(head, self._verb)
        self._closes = bool(closes or early)
        self._left = 0 if self._chunked else self.length  # of the body, or of the current chunk; None if not known
        if self.length == 0:
            self._end()

    def read(self, most: int = PIECE) -> bytes:
        """Return the next bytes of the body, at least one and up to *most*; none at its end."""
        if self.over:
            return b""
        if self._chunked and not self._left:
            self._left = self._next_chunk()
            if not self._left:
                self._end()
                return b""
        piece = self._take(most if self._left is None else min(most, self._left))
        if self._left is None:
            if not piece:
                self._end()
            return piece
        if not piece:
            raise Broken(f"the answer ends {self._left} bytes before its end")
        self._left -= len(piece)
        if self._left == 0 and not self._chunked:
            self._end()
        elif self._left == 0 and self._text(3) not in {b"\r\n", b"\n"}:
            raise Broken("a chunk of the answer does not end where it should")
        return piece

    def cut(self) -> None:
        """Break the connection: a read that waits in another thread ends immediately."""
        if isinstance(self._sock, socket.socket):
            with suppress(OSError):  # it is closed already
                socket.socket.shutdown(self._sock, socket.SHUT_RDWR)  # SSLSocket's own method would disturb the read
        elif hasattr(self._sock, "cut"):  # it belongs to a task
            self._sock.cut()

    def release(self) -> None:
        """Release the socket and the received bytes, because an error may hold this object."""
        self._sock, self._begun, self._at = None, b"", 0

    def _end(self) -> None:
        self.over = True
        self.complete = not self._closes and not self._waiting()

    def _next_chunk(self) -> int:
        """Return the size of the next chunk; 0 after the last, when the trailer was read too."""
        size = chunk_size(self._text(LONGEST_LINE + 1))
        if not size:
            read_trailer(self._line)
        return size

    def _line(self, what: str, within: bool) -> str:
        return text_of(self._text(LONGEST_LINE + 1), what, within)

    def _text(self, most: int) -> bytes:
        """Return the bytes up to and including the next line feed, at most *most*; fewer at the end."""
        while (end := self._begun.find(b"\n", self._at, self._at + most)) < 0 and self._waiting() < most:
            part = self._received(LONGEST_LINE)
            if not part:
                break
            self._begun, self._at = self._begun[self._at :] + part, 0
        line = self._taken_from(most if end < 0 else end + 1 - self._at)
        self._taken += len(line)
        return line

    def _take(self, most: int) -> bytes:
        return self._taken_from(most) if self._waiting() else self._received(most)

    def _waiting(self) -> int:
        """Return the number of bytes received and not taken."""
        return len(self._begun) - self._at

    def _taken_from(self, most: int) -> bytes:
        """Take received bytes. The others stay in place, so that many short chunks cost no copies."""
        piece = self._begun[self._at : self._at + most]
        self._at += len(piece)
        if not self._waiting():
            self._begun, self._at = b"", 0
        return piece

    def _received(self, most: int) -> bytes:
        wait = self._attempt.cut(self._patience)
        if wait != self._set:
            self._sock.settimeout(wait)
            self._set = wait
        part: bytes = self._sock.recv(most)
        return part
