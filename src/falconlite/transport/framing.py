"""Make ``http.client`` read answers strictly, so that no call gets a partial answer or the answer of another call.

``http.client`` accepts a head without an end, a line without a colon, and chunks without the last one. It also treats
interim responses (103 and others) as final, so the next call would get the final response.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from http.client import HTTPMessage, HTTPResponse, IncompleteRead
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING, Any

from falconlite.transport.heads import LONGEST_LINE, chunk_size, final_head, framing_of, read_trailer, text_of
from falconlite.transport.idle import Broken

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from falconlite.transport.attempt import Attempt


class Incoming(RawIOBase):
    """Reads from a socket. Each wait is limited to the remaining time of the attempt.

    A socket's timeout restarts with every byte, so a server that sends single bytes slowly would never exceed it.
    *before* are bytes received already; they are returned first.
    """

    def __init__(self, sock: socket.socket, attempt: Attempt, before: bytes = b"") -> None:
        self._file, self._before = sock.makefile("rb", buffering=0), before
        self._sock, self._attempt = sock, attempt
        self._patience = self._set = sock.gettimeout()
        self.over = False
        """Whether the answer has ended. If so, only bytes received already are returned."""

    def makefile(self, _mode: str) -> BufferedReader:
        """Return a buffered reader; ``http.client.HTTPResponse`` calls no other method of a socket."""
        return BufferedReader(self)

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Buffer) -> int | None:
        """Receive some bytes."""
        if self._before:
            view = memoryview(buffer)
            part = self._before[: len(view)]
            view[: len(part)], self._before = part, self._before[len(part) :]
            return len(part)
        if self.over:
            return None
        wait = self._attempt.cut(self._patience)
        if wait != self._set:
            self._sock.settimeout(wait)
            self._set = wait
        return self._file.readinto(buffer)

    def close(self) -> None:
        """Release the socket."""
        self._file.close()
        super().close()

    def cut(self) -> None:
        """Break the connection: a read that waits in another thread ends immediately."""
        sock: Any = self._sock if isinstance(self._sock, socket.socket) else getattr(self._sock, "socket", None)
        if sock is not None:
            with suppress(OSError):  # it is closed already
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # SSLSocket's own method would disturb the waiting read


class Framed(HTTPResponse):
    """An answer read strictly; *early* is the number of bytes received before the request was sent."""

    def __init__(self, incoming: Incoming, *args: Any, early: int = 0, **given: Any) -> None:
        super().__init__(incoming, *args, **given)  # type: ignore[arg-type]  # makefile is the only method of a socket that is called
        self._incoming, self._early, self._taken = incoming, early, 0
        self._trailed = False  # whether the last chunk and its trailer were read
        self.complete = False
        """Whether the answer was read to its end, no bytes came after it, and the connection stays open."""

    if TYPE_CHECKING:  # an attribute of http.client that the stubs lack
        _method: str | None

    def begin(self, **_: Any) -> None:
        """Read the head of the final answer; skip interim ones."""
        if getattr(self, "headers", None) is not None:
            return
        note = print if self.debuglevel > 0 else None  # http.client prints at this debug level
        head, early = final_head(self._line, lambda: self._taken, self._early, note)
        self.code = self.status = head.status
        self.reason = head.reason
        self.version = 10 if head.version == "HTTP/1.0" else 11
        self.headers = self.msg = HTTPMessage()
        for name, value in head.headers:
            self.headers[name] = value
            if note:
                note("header:", name + ":", value)
        self.chunked, self.length, closes = framing_of(head, self._method)
        self.chunk_left = None
        self.will_close = bool(closes or early)

    def _line(self, what: str, within: bool) -> str:
        """Read one line of a head, and return it without its end."""
        line: bytes = self.fp.readline(LONGEST_LINE + 1)
        self._taken += len(line)
        return text_of(line, what, within)

    def cut(self) -> None:
        """Break the connection: a read that waits in another thread ends immediately."""
        if not self.complete:  # another call may have the connection now
            self._incoming.cut()

    # The body: methods of http.client call these.

    def _get_chunk_left(self) -> int | None:
        """Return the number of bytes left in the current chunk, or in the next one; None after the last."""
        if self.chunk_left:
            return self.chunk_left
        if self.chunk_left is not None and self.fp.readline(3) not in {b"\r\n", b"\n"}:
            raise Broken("a chunk of the answer does not end where it should")
        line = self.fp.readline(LONGEST_LINE + 1)
        if not line:
            raise IncompleteRead(b"")
        self.chunk_left = chunk_size(line)
        if self.chunk_left:
            return self.chunk_left
        read_trailer(self._line)
        self._trailed = True
        self.chunk_left = None
        self._close_conn()
        return None

    def read(self, amt: int | None = None) -> bytes:
        """Return up to *amt* bytes of the body, or the whole rest; raise IncompleteRead if it ends early."""
        content = super().read(amt)
        if amt and not content and self.length:
            raise IncompleteRead(b"", self.length)
        return content

    def _close_conn(self) -> None:
        """Release the socket, at the end of the body or if the body is cut off."""
        ended = self._trailed if self.chunked is True else self.length == 0
        if ended and not self.will_close:
            self._incoming.over = True
            self.complete = not self.fp.peek(1)
        super()._close_conn()  # type: ignore[misc]  # the stubs lack this method of http.client
