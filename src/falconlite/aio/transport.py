"""Send requests in tasks of an event loop: directly over nonblocking sockets, other requests in threads."""

from __future__ import annotations

import asyncio
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from inspect import iscoroutinefunction
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from falconlite._late import late
from falconlite.aio.connections import TaskServer
from falconlite.aio.sessions import SessionTransport, doubled, made
from falconlite.aio.sockets import can_watch
from falconlite.aio.tasks import current, running_loop, wait
from falconlite.errors import TimedOut
from falconlite.http.messages import Unset
from falconlite.retry.timeouts import UNSENT
from falconlite.transport.default import DefaultTransport, has_proxies
from falconlite.transport.streamed import Streamed
from falconlite.transport.watched import may_be_patched_at_import
from falconlite.waiting import blocking

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.aio.tasks import Running
    from falconlite.http.messages import Request, Response, Stream, Transport
    from falconlite.transport.direct import Server


class DirectTransport(DefaultTransport):
    """The fast path of ``DefaultTransport`` for tasks. Calls that need the library requests go to *given*, in threads.

    The fast path includes TLS through a proxy, unless the connection to the proxy itself uses TLS or SOCKS.
    """

    SERVER = TaskServer
    UPLOADS = True

    def _server_at(self, base_url: str) -> Server | None:
        if self._pooled is None and not (self._proxy or has_proxies() or may_be_patched_at_import()):
            return super()._server_at(base_url)
        return blocking(self._beyond_proxy, base_url)  # loads requests

    def _beyond_proxy(self, base_url: str) -> Server | None:
        found = super()._server_at(base_url)
        if found is None and self.own and self._verify is not False and base_url.startswith("https:"):
            settings, proxy = self.pooled.settings_for(base_url), self.pooled.proxy_for(base_url)
            if proxy and urlsplit(proxy).scheme == "http" and not settings["cert"] and settings["verify"] is not False:
                tunnel: Any = late("falconlite.aio.tunnels", "TunnelServer")
                found = tunnel.through(proxy, base_url, settings["verify"], self._contexts, self._pool_size)
        return found

    def __init__(self, given: DefaultTransport, threads: Threads) -> None:
        super().__init__(**given.settings())
        self.elsewhere = InThreads(given, threads)

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request and return its response."""
        if request.data is not None or request.files:
            request = late("falconlite.aio.uploads", "with_body")(request)
        return super().send(base_url, request)


class Threads:
    """A thread pool for blocking requests; at most one thread for each connection."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pool: ThreadPoolExecutor | None = None

    def call(self, send: Callable[[str, Request], Response], base_url: str, request: Request) -> Response:
        """Send a request in a thread."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._most, "falconlite-aio")
        context = copy_context()
        loop = asyncio.get_running_loop()
        try:
            return wait(loop.run_in_executor(self._pool, lambda: context.run(send, base_url, request)))
        except BaseException:
            getattr(request.data, "end", bool)()  # the body of an upload
            raise

    def close(self) -> None:
        """End the threads after their requests."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False)


class InThreads:
    """A transport whose requests are sent in threads."""

    def __init__(self, given: Transport, threads: Threads) -> None:
        self._given, self._threads = given, threads

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request and return its response."""
        return self._threads.call(self._given.send, base_url, request)

    def close(self) -> None:
        """Do nothing: the owner of the transport and the threads closes them."""


class Permits:
    """Limits the number of connections in use: further tasks wait in order."""

    def __init__(self, most: int) -> None:
        self.most = self._free = most
        self._line: deque[asyncio.Future[bool]] = deque()

    def take(self, running: Running, ends: float | None) -> bool:
        """Take a permit; return whether the task had to wait for it.

        Raise TimedOut if none is free before the monotonic time *ends*.
        """
        if self._free:
            self._free -= 1
            return False
        turn: asyncio.Future[bool] = running.loop.create_future()
        self._line.append(turn)
        timer = None if ends is None else running.loop.call_later(max(ends - monotonic(), 0.0), _late, turn)
        got = False
        try:
            got = wait(turn)
        finally:
            if timer is not None:
                timer.cancel()
            if turn in self._line:
                self._line.remove(turn)
            elif not got and not turn.cancelled() and turn.result():
                self.give_back()  # this task was cancelled just after getting its permit
        if not got:
            failure = TimedOut(None, f"the deadline passed while all {self.most} connections were in use{UNSENT}")
            failure.arrived, failure.attempts = False, 0
            raise failure
        return True

    def give_back(self) -> None:
        """Give a permit to the next task."""
        while self._line:
            turn = self._line.popleft()
            if not turn.done():
                turn.set_result(True)
                return
        self._free += 1


def _late(turn: asyncio.Future[bool]) -> None:
    if not turn.done():
        turn.set_result(False)


class TaskTransport:
    """The transport of an auth object shared by tasks and threads. Each uses its own kind of connections.

    *given* is the transport of the auth object, for threads. Tasks await its ``send`` if that is a coroutine function,
    and call it in threads if it may block. At most *pool_size* requests of tasks run at the same time; further ones
    wait in order, until their deadlines.
    """

    def __init__(self, given: Any, pool_size: int) -> None:
        self.given = given
        self.loop: asyncio.AbstractEventLoop | None = None
        self._watches = False  # whether the event loop can watch sockets
        self._permits, self._threads = Permits(pool_size), Threads(pool_size)
        self.direct = DirectTransport(given, self._threads) if type(given) is DefaultTransport else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} over {self.given!r}>"

    def __getattr__(self, name: str) -> Any:
        return getattr(self.given, name)

    def enter(self) -> None:
        """Use the running event loop; raise RuntimeError if tasks of another event loop use this transport."""
        loop = running_loop()
        if self.loop is not loop:
            if self.loop is not None:
                state = "is closed" if self.loop.is_closed() else "is another one"
                raise RuntimeError(
                    f"this auth object was first used in an event loop that {state}: make one in each event loop"
                )
            self.loop = loop
            self._watches = can_watch(loop)

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request and return its response: in a task, or in a thread outside of tasks."""
        running = current()
        if running is None:
            if iscoroutinefunction(self.given.send) or getattr(self.given, "in_task", False):
                raise RuntimeError("the transport or session of this auth object sends in tasks only, not in threads")
            response: Response = self.given.send(base_url, request)
            return response
        self.enter()
        deadline = None if isinstance(request.deadline, Unset) else request.deadline
        ends = None if deadline is None else monotonic() + deadline
        permits = self._permits
        waited = permits.take(running, ends)
        held = True
        try:
            if waited and ends is not None:
                request = request._replace(deadline=ends - monotonic())
            response = self._sent(base_url, request)
            if response.stream is not None:
                response = response._replace(stream=Held(response.stream, permits, running.loop))
                held = False
            return response
        finally:
            if held:
                permits.give_back()

    def _sent(self, base_url: str, request: Request) -> Response:
        direct, given = self.direct, self.given
        if direct is not None and direct.own and (library := doubled()):
            return _over_a_double(library, base_url, request)
        if direct is not None and self._watches:
            return direct.send(base_url, request)
        if getattr(given, "in_task", False) or getattr(given, "in_process", False):
            return given.send(base_url, request)  # type: ignore[no-any-return]  # a Response
        if iscoroutinefunction(given.send):
            found: Response = wait(given.send(base_url, request))
            return found
        return self._threads.call(given.send, base_url, request)

    def _both(self) -> list[Any]:
        return [each for each in (self.given, self.direct) if each is not None]

    def use(self, **setting: Any) -> None:
        """Pass a changed setting to the transports."""
        for each in self._both():
            if hasattr(each, "use"):
                each.use(**setting)

    def reset(self) -> None:
        """Read the environment's proxies and CA bundles again at the next call."""
        for each in self._both():
            if hasattr(each, "reset"):
                each.reset()

    def after_fork(self) -> None:
        """After a fork, leave the connections and the event loop to the parent process."""
        self.loop = None
        self._permits, self._threads = Permits(self._permits.most), Threads(self._permits.most)
        for each in self._both():
            if hasattr(each, "after_fork"):
                each.after_fork()

    def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        self.given.close()
        if self.direct is not None:
            self.direct.close()
        self._threads.close()


def _over_a_double(library: str, base_url: str, request: Request) -> Response:
    """Send a request over a library that a test double intercepts, so that it sees the call."""
    session = made(library)
    try:
        return SessionTransport(session).send(base_url, request._replace(stream=False))
    finally:
        wait(session.close() if library == "aiohttp" else session.aclose())


class Held:
    """The body of a streamed response. It keeps its permit until it is closed or read to its end."""

    def __init__(self, stream: Stream, permits: Permits, loop: asyncio.AbstractEventLoop) -> None:
        self._stream, self._loop = stream, loop
        self._permits: Permits | None = permits
        self._direct = isinstance(stream, Streamed) or getattr(stream, "in_task", False)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, none at the end."""
        return self._read(self._stream.read, size)

    def read1(self, size: int) -> bytes:
        """Return up to *size* bytes as soon as some have arrived."""
        read1: Any = getattr(self._stream, "read1", self._stream.read)
        return self._read(read1, size)

    def close(self) -> None:
        """Return or close the connection."""
        self._stream.close()
        self._done()

    def __del__(self) -> None:
        self._done()

    def _read(self, read: Callable[[int], bytes], size: int) -> bytes:
        piece = b""
        try:
            piece = read(size) if self._direct else blocking(read, size)
        finally:
            if not piece and size:
                self._done()
        return piece

    def _done(self) -> None:
        permits, self._permits = self._permits, None
        if permits is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(permits.give_back)
