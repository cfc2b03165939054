"""Sockets whose methods let other tasks run while they wait; otherwise they are like blocking sockets."""

from __future__ import annotations

import ssl
from time import monotonic
from typing import TYPE_CHECKING, Any

from falconlite.aio.tasks import Running, current, wait

if TYPE_CHECKING:
    import asyncio
    import socket
    from collections.abc import Callable, Iterable


class Socket:
    """A connected socket. Its methods must be called in a task; ``settimeout`` bounds each of them."""

    def __init__(self, sock: Any) -> None:
        self._sock = sock
        self._timeout: float | None = None
        sock.settimeout(0.0)

    def fileno(self) -> int:
        """Return the number of the socket; -1 if it is closed."""
        number: int = self._sock.fileno()
        return number

    def settimeout(self, seconds: float | None) -> None:
        """Set how long each method may wait; 0 for not at all, None for no limit."""
        self._timeout = seconds

    def gettimeout(self) -> float | None:
        """Return how long each method may wait."""
        return self._timeout

    def recv(self, most: int) -> bytes:
        """Return the next bytes when they come, b"" at the end."""
        running = current()
        if running is not None and self._timeout != 0:
            running.give_way()
        content: bytes = self._done(self._sock.recv, most)
        return content

    def send(self, content: Any) -> int:
        """Send some bytes; return how many."""
        count: int = self._done(self._sock.send, content)
        return count

    def sendall(self, content: bytes) -> None:
        """Send all bytes."""
        left, ends = memoryview(content), self._ends()
        while left:
            left = left[self._done(self._sock.send, left, ends=ends) :]

    def close(self) -> None:
        """Close the socket."""
        self._sock.close()

    def _ends(self) -> float | None:
        """Return the monotonic time at which a method that begins now has taken too long."""
        return None if self._timeout is None else monotonic() + self._timeout

    def _done(self, step: Callable[..., Any], *args: Any, ends: float | None = None) -> Any:
        """Take a step as soon as it is possible; raise TimeoutError if that takes too long, or longer than *ends*."""
        while True:
            try:
                return step(*args)
            except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError) as wants:
                if self._timeout == 0:
                    raise
                # A plain socket does not say what it wants.
                read = isinstance(wants, ssl.SSLWantReadError) or (
                    isinstance(wants, BlockingIOError) and step != self._sock.send
                )
            if ends is None:  # first now, since most steps need not wait
                ends = self._ends()
            ready((self._sock,), None if ends is None else max(ends - monotonic(), 0.0), read=read)


class SecureSocket(Socket):
    """A connected socket for TLS."""

    @classmethod
    def over(cls, sock: socket.socket, context: ssl.SSLContext, name: bytes, timeout: float | None) -> SecureSocket:
        """Begin TLS over a socket, and verify the server's name."""
        sock.settimeout(0.0)
        secure = cls(context.wrap_socket(sock, server_hostname=name, do_handshake_on_connect=False))
        secure.settimeout(timeout)
        made = False
        try:
            secure._done(secure._sock.do_handshake)
            made = True
        finally:
            if not made:
                secure.close()
        return secure

    def pending(self) -> int:
        """Return the number of bytes that were decrypted and not received yet."""
        number: int = self._sock.pending()
        return number

    def version(self) -> str | None:
        """Return the version of TLS."""
        name: str | None = self._sock.version()
        return name


def ready(socks: Iterable[Any], timeout: float | None, *, read: bool) -> list[Any]:
    """Wait in a task until sockets can be read, or written; return them. Raise TimeoutError if none can in time."""
    running = current()
    if running is None:
        raise RuntimeError("this needs a task of an event loop")
    loop, numbers = running.loop, {sock.fileno(): sock for sock in socks}
    turn: asyncio.Future[int] = loop.create_future()
    watch, unwatch = (loop.add_reader, loop.remove_reader) if read else (loop.add_writer, loop.remove_writer)
    timer = None if timeout is None else loop.call_later(timeout, _end, turn, -1)
    try:
        for number in numbers:
            watch(number, _end, turn, number)
        found = wait(turn)
    finally:
        if timer is not None:
            timer.cancel()
        for number in numbers:
            unwatch(number)
    if found < 0:
        raise TimeoutError("timed out")
    return [numbers[found]]


def _end(turn: asyncio.Future[int], number: int) -> None:
    if not turn.done():
        turn.set_result(number)


def can_watch(running: Running) -> bool:
    """Tell whether an event loop can wait for sockets; that of Windows, ``ProactorEventLoop``, cannot."""
    return not type(running.loop).__name__.startswith("Proactor")
