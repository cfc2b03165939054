"""Sockets that let other tasks run while they wait, and otherwise act like blocking sockets.

A socket stays registered with the event loop between calls, and has one timer, which is reset only when it fires. So a
call costs the event loop one future.
"""

from __future__ import annotations

import os
import socket
import ssl
from contextlib import suppress
from functools import partial
from threading import get_ident, local
from time import monotonic
from typing import TYPE_CHECKING, Any

from falconlite.aio.tasks import current, wait
from falconlite.transport.direct import RECORD

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterable

SLACK = 0.001
"""Seconds that a timer may fire late, because the deadline differs slightly between the steps of a call."""


MOST_AT_ONCE = 262144
"""Maximum bytes decrypted in one step, which takes 0.5 ms."""


class Buffer(local):
    """A buffer of a thread for the bytes of one step, so that their parts need not be joined."""

    def __init__(self) -> None:
        self.space = memoryview(bytearray(MOST_AT_ONCE))


BUFFER = Buffer()


class Socket:
    """A connected socket. Call its methods in a task; ``settimeout`` limits each of them."""

    def __init__(self, sock: Any) -> None:
        running = current()
        if running is None:
            raise RuntimeError("this needs a task of an event loop")
        self._sock, self._loop = sock, running.loop
        self._thread, self._process = get_ident(), os.getpid()
        self._timeout: float | None = None
        self._turn: asyncio.Future[Any] | None = None  # future of the waiting task
        self._step: Callable[[], Any] = sock.fileno
        self._reads = self._writes = False  # whether the event loop watches for readable, for writable
        self._asked = False  # whether a request was sent whose response has not arrived
        self._ends: float | None = None
        self._timer: Any = None
        self._rings = 0.0  # when the timer fires
        sock.settimeout(0.0)

    def fileno(self) -> int:
        """Return the number of the socket; -1 if it is closed."""
        number: int = self._sock.fileno()
        return number

    def settimeout(self, seconds: float | None) -> None:
        """Set the timeout of each method; 0 for no waiting, None for no limit."""
        self._timeout = seconds

    def gettimeout(self) -> float | None:
        """Return the timeout of each method."""
        return self._timeout

    def recv(self, most: int) -> bytes:
        """Return the next bytes when they arrive, b"" at the end."""
        content: bytes
        if self._timeout == 0:
            return self._received(most)
        step = partial(self._received, most)
        if self._asked and not self.pending():
            self._asked = False
            content = self._when_ready(step)
        else:
            content = self._done(step)
        self._give_way()  # before the bytes are used
        return content

    @staticmethod
    def _give_way() -> None:
        running = current()
        if running is not None:
            running.give_way()

    def _received(self, most: int) -> bytes:
        content: bytes = self._sock.recv(most)
        return content

    def send(self, content: Any) -> int:
        """Send some bytes; return how many."""
        count: int = self._done(lambda: self._sock.send(content), write=True)
        self._asked = True
        return count

    def sendall(self, content: bytes) -> None:
        """Send all bytes."""
        left, timeout = memoryview(content), self._timeout
        ends = None if timeout is None else monotonic() + timeout
        try:
            while left:
                left = left[self.send(left) :]
                if left:
                    self._end_at(ends)
        finally:
            self._timeout = timeout

    def _end_at(self, ends: float | None) -> None:
        """Limit the next step to the monotonic time *ends*, because the timeout covers several steps together."""
        if ends is not None:
            self._timeout = ends - monotonic()
            if self._timeout <= 0:
                raise TimeoutError("timed out")

    def pending(self) -> int:
        """Return the number of bytes decrypted and not received yet."""
        return 0

    def cut(self) -> None:
        """Break the connection: a read that waits in a task ends immediately. Any thread may call this."""
        with suppress(OSError):  # closed already
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)  # SSLSocket's own method would disturb the read

    def close(self) -> None:
        """Close the socket. Any thread may call this."""
        if self._process != os.getpid():  # the event loop belongs to the parent process
            self._sock.close()
        elif self._thread != get_ident() and self._loop.is_running():
            try:
                self._loop.call_soon_threadsafe(self._close)
            except RuntimeError:  # closed meanwhile
                self._sock.close()
        else:
            self._close()

    def detached(self) -> Any:
        """Return the plain socket, no longer watched by the event loop."""
        if self._timer is not None:
            self._timer.cancel()
        self._watch()
        return self._sock

    def _close(self) -> None:
        if not self._loop.is_closed():
            if self._timer is not None:
                self._timer.cancel()
            self._watch()
        self._sock.close()

    def _watch(self, *, read: bool = False, write: bool = False) -> None:
        """Make the event loop call ``_take`` when the socket is readable, when it is writable, or stop it."""
        loop, number = self._loop, self._sock.fileno()
        if read is not self._reads:
            self._reads = read
            loop.add_reader(number, self._take) if read else loop.remove_reader(number)
        if write is not self._writes:
            self._writes = write
            loop.add_writer(number, self._take) if write else loop.remove_writer(number)

    def _done(self, step: Callable[[], Any], *, write: bool = False) -> Any:
        """Take a step now, or when the socket is ready for it; raise TimeoutError after the socket's timeout."""
        try:
            return step()
        except BlockingIOError:  # a plain socket does not say which event it needs
            pass
        except ssl.SSLWantReadError:
            write = False
        except ssl.SSLWantWriteError:
            write = True
        return self._when_ready(step, write=write)

    def _when_ready(self, step: Callable[[], Any], *, write: bool = False) -> Any:
        """Take a step when the socket is ready: the event loop takes it, and the task gets the result."""
        turn = self._turn = self._loop.create_future()
        self._step = step
        self._set_timer()
        if write or self._writes or not self._reads:
            self._watch(read=not write, write=write)
        try:
            return wait(turn)
        finally:
            self._turn = None

    def _take(self) -> None:
        """Take the step of the waiting task. The event loop calls this when the socket is ready."""
        turn = self._turn
        if turn is None or turn.done():
            self._watch()  # leave the bytes for the next call
            return
        try:
            found = self._step()
        except BlockingIOError:
            pass
        except ssl.SSLWantReadError:
            self._watch(read=True)
        except ssl.SSLWantWriteError:
            self._watch(write=True)
        except Exception as error:  # noqa: BLE001  # raised in the waiting task
            turn.set_exception(error)
        else:
            turn.set_result(found)

    def _set_timer(self) -> None:
        """Set the timer, unless it fires before the end of this wait: then it is reset on firing."""
        self._ends = None
        if self._timeout is not None:
            self._ends = monotonic() + self._timeout
            if self._timer is None or self._rings > self._ends + SLACK:
                if self._timer is not None:
                    self._timer.cancel()
                self._rings = self._ends
                self._timer = self._loop.call_later(self._timeout, self._ring)

    def _ring(self) -> None:
        self._timer, turn = None, self._turn
        if turn is None or turn.done() or self._ends is None:
            return
        left = self._ends - monotonic()
        if left > 0:
            self._rings = self._ends
            self._timer = self._loop.call_later(left, self._ring)
        else:
            turn.set_exception(TimeoutError("timed out"))


class SecureSocket(Socket):
    """A connected socket for TLS."""

    @classmethod
    def over(cls, sock: socket.socket, context: ssl.SSLContext, name: bytes, timeout: float | None) -> SecureSocket:
        """Start TLS over a socket, and verify the server's name."""
        sock.settimeout(0.0)
        secure = cls(context.wrap_socket(sock, server_hostname=name, do_handshake_on_connect=False))
        done = False
        try:
            secure._shake_hands(timeout)
            secure.settimeout(timeout)
            done = True
        finally:
            if not done:
                secure.close()
        return secure

    def _shake_hands(self, timeout: float | None) -> None:
        """Do the handshake, which takes 1 ms in total: other tasks run in between."""
        ends = None if timeout is None else monotonic() + timeout
        while True:
            self._end_at(ends)
            self._give_way()
            try:
                self._sock.do_handshake()
            except ssl.SSLWantReadError:
                write = False
            except ssl.SSLWantWriteError:
                write = True
            else:
                return
            self._when_ready(_nothing, write=write)

    def _received(self, most: int) -> bytes:
        """Receive several TLS records in one step, because a step takes longer than decrypting a record."""
        content: bytes = self._sock.read(min(most, RECORD))
        count = len(content)
        if count < RECORD or count == most:  # so a token, which is short, never stays in the buffer
            return content
        most, space = min(most, MOST_AT_ONCE), BUFFER.space
        space[:count] = content
        with suppress(OSError):  # no more bytes have arrived; the next step raises an error again
            while count < most and (more := self._sock.read(most - count, space[count:])):
                count += more
        return bytes(space[:count])

    def pending(self) -> int:
        """Return the number of bytes decrypted and not received yet."""
        number: int = self._sock.pending()
        return number

    def version(self) -> str | None:
        """Return the version of TLS."""
        name: str | None = self._sock.version()
        return name


def _nothing() -> None:
    """Take no step: the task takes it itself."""


def ready(socks: Iterable[Any], timeout: float) -> list[Any]:
    """Wait in a task until connections are established or have failed; return one of them, none after the timeout."""
    running = current()
    if running is None:
        raise RuntimeError("this needs a task of an event loop")
    loop, numbers = running.loop, {sock.fileno(): sock for sock in socks}
    turn: asyncio.Future[int] = loop.create_future()
    timer = loop.call_later(timeout, _end, turn, -1)
    try:
        for number in numbers:
            loop.add_writer(number, _end, turn, number)
        found = wait(turn)
    finally:
        timer.cancel()
        for number in numbers:
            loop.remove_writer(number)
    return [numbers[found]] if found >= 0 else []


def _end(turn: asyncio.Future[int], number: int) -> None:
    if not turn.done():
        turn.set_result(number)


def can_watch(loop: asyncio.AbstractEventLoop) -> bool:
    """Tell whether an event loop can watch sockets. Windows' ``ProactorEventLoop`` cannot."""
    return not type(loop).__name__.startswith("Proactor")
