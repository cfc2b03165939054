"""Keep idle connections, and return only clean ones: still open, without early bytes."""

from __future__ import annotations

import select
import socket
import sys
from collections import deque
from threading import get_ident
from typing import Any

SOCKET = socket.socket
"""The class of sockets. A test double may replace ``socket.socket`` by a class with fewer methods."""

MOST_AT_ONCE = 65536
"""Maximum bytes to read from a connection that should be silent."""


class Broken(ConnectionError):
    """The received bytes are not one complete answer of HTTP/1.1."""


NOT_SENT = sys.maxsize
"""Number of early bytes if the request was not sent to its end: all received bytes."""


def has_left(error: OSError) -> bool:
    """Tell whether sending failed because the server has closed the connection; its answer may have arrived before."""
    gone = type(error).__name__ in {"SSLEOFError", "SSLZeroReturnError"}  # ssl need not be imported
    return gone or isinstance(error, (BrokenPipeError, ConnectionResetError))


class Idle:
    """The idle connections of a pool, last in, first out. It uses no lock, because an interrupt could leave one locked.

    Connections that may be unclean are neither stored nor returned.
    """

    def __init__(self, maxsize: int) -> None:
        self.maxsize = maxsize
        self._items: deque[Any] = deque()

    def take(self) -> Any:
        """Return a usable connection, or None."""
        while self._items:
            try:
                found = self._items.pop()
            except IndexError:  # another thread took it
                break
            found.holder = get_ident()
            if found.unclean or found.sock is None or found.maker is not socket.socket or not quiet(found.sock):
                found.close()
            else:
                return found
        return None

    def give(self, item: Any) -> None:
        """Store a connection of this thread; close it if its answer is incomplete, or if there are enough."""
        if item.holder not in {None, get_ident()}:
            return  # after an interrupt it may be returned twice
        if (item.unclean and not item.settled()) or len(self._items) >= self.maxsize:
            item.close()
        else:
            item.holder = 0
            self._items.append(item)

    def qsize(self) -> int:
        """Return the number of idle connections."""
        return len(self._items)

    def clear(self) -> None:
        """Close all idle connections."""
        while self._items:
            try:
                found = self._items.pop()
            except IndexError:  # another thread took it
                break
            found.close()


def readable(sock: Any) -> bool:
    """Tell, without waiting, whether bytes or the end of a connection have arrived."""
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])  # Windows


def quiet(sock: Any) -> bool:
    """Tell whether an idle connection is still open and no bytes have arrived over it."""
    kind = type(sock)
    if sock.fileno() < 0:
        return False  # it is closed, as at the end of a program
    if hasattr(kind, "pending") and sock.pending():
        return False  # OpenSSL has read bytes already, which the system does not report
    if hasattr(select, "poll"):  # as in readable(), which would cost each call of an operation one more function
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        if not poll.poll(0):
            return True
    elif not readable(sock):
        return True
    if not hasattr(kind, "version"):  # no TLS
        return False
    return _received(sock, 1) is None  # the bytes may be a session ticket, which this read consumes, without data


def arrived(sock: Any) -> bytes:
    """Return the bytes that have arrived over a connection, without waiting."""
    waits = (hasattr(type(sock), "pending") and sock.pending()) or readable(sock)
    return (_received(sock, MOST_AT_ONCE) or b"") if waits else b""


def _received(sock: Any, most: int) -> bytes | None:
    """Receive bytes without waiting; b"" at the end or for a broken connection, None if none have arrived."""
    patience = sock.gettimeout()
    try:
        sock.settimeout(0.0)
        content: bytes = sock.recv(most)
    except OSError as error:
        wants = (
            isinstance(error, BlockingIOError) or type(error).__name__ == "SSLWantReadError"
        )  # without importing ssl
        return None if wants else b""
    finally:
        sock.settimeout(patience)
    return content


def check_quiet(sock: Any) -> None:
    """Raise Broken if bytes arrived before a request was sent, because they would be read as its response."""
    if not quiet(sock):
        raise Broken("bytes came before the request was sent, so they are not its answer")
