"""Read answers of HTTP/1.1 strictly, so that no call gets a partial answer or the answer of another call.

``http.client`` accepts a head without an end, a line without a colon, and chunks without the last one. It also returns
interim answers (103 and others) as if they were final, so that the next call would get the final answer.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from http.client import HTTPException, HTTPMessage, HTTPResponse, IncompleteRead, LineTooLong, RemoteDisconnected
from io import BufferedReader, RawIOBase
from ssl import SSLWantReadError
from typing import TYPE_CHECKING, Any

from urllib3.util.wait import wait_for_read

from falconlite.http.headers import IN_HEADER_NAME

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from falconlite.transport.attempt import Attempt

LONGEST_LINE = 65536
MOST_HEADERS = 100
"""Most bytes of a line, and most lines of a head, as in ``http.client``."""

MOST_INTERIM = 100
"""Most interim answers that are skipped before the final one."""

HEX = b"0123456789ABCDEFabcdef"
LONGEST_NUMBER = 16
"""Most digits of a length, or of the size of a chunk."""

SWITCHING_PROTOCOLS = 101
BODILESS = frozenset((204, 304))


class Broken(HTTPException):
    """The bytes that came are not one complete answer of HTTP/1.1."""


class Incoming(RawIOBase):
    """Reads from a socket; each wait is limited to the time that is left of the attempt.

    The timeout of a socket restarts with every byte, so a server that sends single bytes slowly would never exceed it.
    *before* are bytes that were received already; they are returned first.
    """

    def __init__(self, sock: socket.socket, attempt: Attempt, before: bytes = b"") -> None:
        self._file, self._before = sock.makefile("rb", buffering=0), before
        self._sock, self._attempt = sock, attempt
        self._patience = self._set = sock.gettimeout()
        self.over = False
        """Whether the answer has ended. If so, only bytes that were received already are returned."""

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
        """Break the connection: a read that waits in another thread ends at once."""
        sock: Any = self._sock if isinstance(self._sock, socket.socket) else getattr(self._sock, "socket", None)
        if sock is not None:
            with suppress(OSError):  # it is closed already
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # that of an SSLSocket would disturb the waiting read


class Framed(HTTPResponse):
    """An answer that is read strictly; *early* is the number of bytes that came before the request was sent."""

    def __init__(self, incoming: Incoming, *args: Any, early: int = 0, **given: Any) -> None:
        super().__init__(incoming, *args, **given)  # type: ignore[arg-type]  # makefile is the only method of a socket that is called
        self._incoming, self._early, self._taken = incoming, early, 0
        self._trailed = False  # whether the last chunk and its trailer were read
        self.complete = False
        """Whether the answer was read to its end, no bytes came after it, and the connection stays open."""

    if TYPE_CHECKING:  # attributes of http.client that the stubs lack
        _method: str | None

        def _check_close(self) -> bool: ...

    def begin(self, **_: Any) -> None:
        """Read the head of the final answer; skip interim ones."""
        if getattr(self, "headers", None) is not None:
            return
        for _past in range(MOST_INTERIM + 1):
            before = self._taken
            version, status, reason = self._read_status()
            headers = self._read_headers()
            if status >= 200:
                break
            if status == SWITCHING_PROTOCOLS:
                raise Broken("the server switched to another protocol, which was not requested")
        else:
            raise Broken(f"more than {MOST_INTERIM} interim answers came")
        self._early = max(self._early - before, 0)  # counts only for the final answer: interim ones may come early
        if self._early and status < 300:
            raise Broken("a success came before its request was sent, so it answers another request")
        self.code = self.status = status
        self.reason = reason
        self.version = 10 if version == "HTTP/1.0" else 11
        self.headers = self.msg = headers
        self._read_framing(headers)

    def _read_status(self) -> tuple[str, int, str]:
        line = self._line("status line")
        if self.debuglevel > 0:
            print("reply:", repr(line))  # noqa: T201  # http.client prints it at this debug level
        if not line:
            raise RemoteDisconnected("the server closed the connection without an answer")
        version, _, rest = line.partition(" ")
        status, _, reason = rest.lstrip(" ").partition(" ")
        if not (_is_plain(line) and version[:-1] == "HTTP/1." and _is_number(version[-1:])):
            raise Broken(f"the answer does not begin like HTTP/1.1: {line[:60]!r}")
        if not (_is_number(status) and len(status) == 3 and status[0] != "0"):
            raise Broken(f"the answer's status is not a number of three digits: {line[:60]!r}")
        return version, int(status), reason.strip()

    def _read_headers(self) -> HTTPMessage:
        pairs: list[tuple[str, str]] = []
        while line := self._line("header line", within=True):
            name, colon, value = line.partition(":")
            if not _is_plain(line):
                raise Broken("the answer's head has a line with a control character")
            if line[0] in " \t" and pairs:  # a continuation of the previous value
                name, value = pairs.pop()
                pairs.append((name, f"{value} {line.strip()}"))
            elif colon and name and not name.strip(IN_HEADER_NAME):
                pairs.append((name, value.lstrip(" \t")))
            else:
                raise Broken("the answer's head has a line that is not a header")
            if len(pairs) > MOST_HEADERS:
                raise Broken(f"the answer has more than {MOST_HEADERS} headers")
        headers = HTTPMessage()
        for name, value in pairs:
            headers[name] = value
            if self.debuglevel > 0:
                print("header:", name + ":", value)  # noqa: T201  # for the same reason
        return headers

    def _read_framing(self, headers: HTTPMessage) -> None:
        """Determine how the end of the body is marked."""
        lengths = {part.strip() for value in headers.get_all("Content-Length") or () for part in value.split(",")}
        codings = [value.strip().lower() for value in headers.get_all("Transfer-Encoding") or ()]
        if len(lengths) > 1 or any(not _is_number(length) for length in lengths):
            raise Broken("the answer's Content-Length is not a number, or there are two different ones")
        if codings not in ([], ["identity"], ["chunked"]):
            raise Broken("the answer has an unknown Transfer-Encoding")
        self.chunked = codings == ["chunked"]
        self.chunk_left = None
        self.length = None if self.chunked or not lengths else int(lengths.pop())
        if self._method == "HEAD" or self.status in BODILESS:
            self.chunked, self.length = False, 0
        ends = self._check_close()
        self.will_close = bool(
            ends or self._early or (self.length is None and not self.chunked) or (self.chunked and lengths)
        )

    def _line(self, what: str, *, within: bool = False) -> str:
        """Read one line of a head, and return it without its end; *within* requires a line to come."""
        line: bytes = self.fp.readline(LONGEST_LINE + 1)
        self._taken += len(line)
        if len(line) > LONGEST_LINE:
            raise LineTooLong(what)
        if line[-1:] != b"\n" and (line or within):
            raise Broken(f"the answer ends within a {what}" if line else "the answer's head has no end")
        return line[:-2].decode("latin-1") if line[-2:] == b"\r\n" else line[:-1].decode("latin-1")

    def cut(self) -> None:
        """Break the connection: a read that waits in another thread ends at once."""
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
        size = line.rstrip(b"\r\n").partition(b";")[0].rstrip(b" \t")
        if line[-1:] != b"\n" or not 0 < len(size) <= LONGEST_NUMBER or size.strip(HEX):
            raise Broken("a chunk of the answer has no size")
        self.chunk_left = int(size, 16)
        if self.chunk_left:
            return self.chunk_left
        for _ in range(MOST_HEADERS + 1):
            if not self._line("trailer", within=True):
                break
        else:
            raise Broken(f"the answer's trailer has more than {MOST_HEADERS} lines")
        self._trailed = True
        self.chunk_left = None
        self._close_conn()
        return None

    def read(self, amt: int | None = None) -> bytes:
        """Return up to *amt* bytes of the body, or all that is left; raise IncompleteRead if it ends early."""
        content = super().read(amt)
        if amt and not content and self.length:
            raise IncompleteRead(b"", self.length)
        return content

    def _close_conn(self) -> None:
        """Release the socket, at the end of the body or if it breaks off."""
        ended = self._trailed if self.chunked is True else self.length == 0
        if ended and not self.will_close:
            self._incoming.over = True
            self.complete = not self.fp.peek(1)
        super()._close_conn()  # type: ignore[misc]  # the stubs lack this method of http.client


def _is_plain(line: str) -> bool:
    return "\r" not in line and "\0" not in line


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER


def quiet(sock: Any) -> bool:
    """Tell whether an idle connection is still open and no bytes have come over it."""
    kind = type(sock)
    if hasattr(kind, "pending") and sock.pending():
        return False  # OpenSSL has read bytes already, which the system does not report
    if not wait_for_read(sock, timeout=0.0):
        return True
    if not hasattr(kind, "version"):  # no TLS
        return False
    return _received(sock, 1) is None  # the bytes may be a session ticket, which this reads, without data


def arrived(sock: Any) -> bytes:
    """Return the bytes that have come over a connection, without waiting."""
    waits = (hasattr(type(sock), "pending") and sock.pending()) or wait_for_read(sock, timeout=0.0)
    return (_received(sock, LONGEST_LINE) or b"") if waits else b""


def _received(sock: Any, most: int) -> bytes | None:
    """Receive bytes without waiting; b"" at the end or for a broken connection, None if none have come."""
    patience = sock.gettimeout()
    try:
        sock.settimeout(0.0)
        content: bytes = sock.recv(most)
    except (BlockingIOError, SSLWantReadError):
        return None
    except OSError:
        return b""
    finally:
        sock.settimeout(patience)
    return content


def check_quiet(sock: Any) -> None:
    """Raise Broken if bytes came before a request was sent: they would be read as its answer."""
    if not quiet(sock):
        raise Broken("bytes came before the request was sent, so they are not its answer")
