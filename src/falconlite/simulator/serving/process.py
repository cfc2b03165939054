"""A cloud as a process: uvicorn, one port for each cloud, and connections that faults can break."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import struct
from email.utils import formatdate
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

from falconlite.simulator.serving.asgi import LINE, Application, head_of
from falconlite.simulator.serving.server import PATIENCE

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Sequence

    from falconlite.simulator.serving.control import Control

BACKLOG = 1024
LONGEST_HEAD = 64 * 1024
"""Maximum bytes of a request line together with its headers."""

LONGEST_COPY = 64 * 1024
"""Maximum bytes that are copied to send them in one piece."""

PARSERS = {"httptools": "httptools_impl.HttpToolsProtocol", "h11": "h11_impl.H11Protocol"}
"""The parsers of uvicorn. The first takes half the time of the second, but is an optional install."""


class Joining:
    """A transport that can buffer output and send it in one piece, which saves a system call for each answer."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._held: list[bytes] | None = None
        self.is_closing = transport.is_closing

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def hold(self) -> None:
        """Buffer the output until ``release``."""
        self._held = []

    def release(self) -> None:
        """Send the buffered output. A long body is not copied, but sent after the head."""
        held, self._held = self._held or [], None
        if sum(map(len, held)) <= LONGEST_COPY:
            held = [b"".join(held)]
        for content in held:
            self._transport.write(content)

    def write(self, content: bytes) -> None:
        """Send bytes, or buffer them."""
        if self._held is None:
            self._transport.write(content)
        else:
            self._held.append(content)

    def close(self) -> None:
        """Close the connection after sending the remaining data."""
        self.release()
        self._transport.close()


class Wiring:
    """The connection of a request, for faults that ASGI cannot express."""

    def __init__(self, transport: Joining, flow: Any) -> None:
        self._transport, self._flow = transport, flow
        self.hold, self.release = transport.hold, transport.release

    @property
    def closing(self) -> bool:
        """Whether the connection no longer delivers data."""
        return self._transport.is_closing()

    async def write(self, content: bytes) -> None:
        """Send bytes unchanged, when the buffer has room."""
        if self._flow.write_paused:
            await self._flow.drain()
        self._transport.write(content)

    def close(self) -> None:
        """Close the connection after sending the remaining data."""
        self._transport.close()

    def abort(self, *, reset: bool) -> None:
        """Close the connection immediately; with *reset* by a TCP RST."""
        if reset:
            held = self._transport.get_extra_info("socket")
            held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()


class Watch:
    """Closes a connection if no part of a request arrives for *patience* seconds.

    The duration of an answer does not count. *connection* is a protocol of uvicorn, whose own limit covers only the
    time between an answer and the next request.
    """

    def __init__(self, connection: Any, patience: float) -> None:
        self._connection, self._patience = connection, patience
        self.heard: float = connection.loop.time()
        self.timer: asyncio.TimerHandle = connection.loop.call_later(patience, self._look)

    def _look(self) -> None:
        loop = self._connection.loop
        if not self._request_is_missing():
            self.heard = loop.time()
        left = self.heard + self._patience - loop.time()
        if left > 0:
            self.timer = loop.call_later(left, self._look)
        else:
            self._connection.transport.abort()

    def _request_is_missing(self) -> bool:
        """Return whether a request, or the rest of one, is missing, and uvicorn's own timeout does not cover it."""
        connection = self._connection
        cycle = connection.cycle
        if cycle is None or cycle.response_complete:
            return connection.timeout_keep_alive_task is None
        return cycle.more_body and not connection.flow.read_paused


def bind(host: str, port: int) -> socket.socket:
    """Listen on an address. Raise OSError if it is in use or not on this machine."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns off Nagle's algorithm, which costs 40 ms an answer, only if the socket names its protocol.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(BACKLOG)
        listening.setblocking(False)
    except OverflowError as error:
        listening.close()
        raise OSError(str(error)) from None
    except OSError:
        listening.close()
        raise
    return listening


KEPT = 8 << 20
"""Bytes of one large allocation. After it, the allocator of glibc keeps freed memory of up to twice this size.

By default it returns more memory to the system. Each large answer would allocate it again, which takes longer than
computing the answer.
"""


def serve(
    application: Application,
    sockets: Sequence[socket.socket],
    *,
    context: ssl.SSLContext | None = None,
    parser: str | None = None,
    patience: float = PATIENCE,
    ready: Callable[[Callable[[], object]], None] = lambda _: None,
) -> None:
    """Serve on listening sockets until SIGINT, SIGTERM, or a call to stop.

    A connection is closed when its client sends nothing for *patience* seconds (at most twice that) while the server
    waits for a request. *ready* is called once the server can be stopped, with a function that stops it from any
    thread.
    """
    import uvicorn

    bytes(KEPT)  # freed immediately, see KEPT

    class Server(uvicorn.Server):
        """A uvicorn server that stops on request, and restores the signal handlers."""

        def handle_exit(self, sig: int, frame: Any) -> None:
            super().handle_exit(sig, frame)
            loop.call_soon_threadsafe(application.end)

        @contextlib.contextmanager
        def capture_signals(self) -> Iterator[None]:
            with super().capture_signals():
                try:
                    ready(lambda: loop.call_soon_threadsafe(self.handle_exit, signal.SIGTERM, None))
                    yield
                finally:
                    self._captured_signals.clear()  # otherwise uvicorn would raise them again and end the process

    loop = asyncio.new_event_loop()
    config = uvicorn.Config(
        application,
        http=protocol_of(application.control, parser, patience),
        ws="none",
        lifespan="off",  # the application has no startup or shutdown
        log_config=None,
        log_level="critical",  # the cloud writes its own log; errors of clients are not logged
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=cast("int", patience),  # a float too
        timeout_graceful_shutdown=1,
        h11_max_incomplete_event_size=LONGEST_HEAD,
    )
    config.load()
    config.ssl = context
    if context is not None:  # uvicorn sets no limit for the handshake
        loop.create_server = partial(loop.create_server, ssl_handshake_timeout=patience)  # type: ignore[method-assign]  # only this loop's
    try:
        loop.run_until_complete(Server(config).serve(list(sockets)))
    finally:
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left))
        loop.close()


def protocol_of(control: Control, parser: str | None = None, patience: float = PATIENCE) -> type[asyncio.Protocol]:
    """Return the class by which uvicorn reads requests; *parser* is one of PARSERS, None the best installed one.

    A connection is closed if no part of a request arrives for *patience* seconds. uvicorn does so only after an answer.
    """
    parser = parser or ("httptools" if find_spec("httptools") else "h11")
    module, _, name = PARSERS[parser].partition(".")
    base: Any = getattr(import_module(f"uvicorn.protocols.http.{module}"), name)

    class Conversation(base):  # type: ignore[misc]  # its class is chosen at run time
        """One connection, which is also passed to the application."""

        app: Any
        _head = 0
        _watch: Watch

        def connection_made(self, transport: asyncio.Transport) -> None:
            joining = Joining(transport)
            super().connection_made(joining)
            application, line = self.app, Wiring(joining, self.flow)

            async def wired(scope: Any, receive: Any, send: Any) -> None:
                scope.setdefault("extensions", {})[LINE] = line
                await application(scope, receive, send)

            self.app = wired
            self._watch = Watch(self, patience)

        def connection_lost(self, exc: Exception | None) -> None:
            self._watch.timer.cancel()
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            self._watch.heard = self.loop.time()
            super().data_received(data)

        def send_400_response(self, _: str) -> None:
            """Refuse a request that is not HTTP, in the API's envelope, and close the connection."""
            answer = control.cloud.refuse(400, "this is no HTTP request")
            answer = answer._replace(headers={**answer.headers, "Connection": "close"})
            date = formatdate(int(control.cloud.clock.time()), usegmt=True)
            self.transport.write(head_of(answer, date) + answer.content)
            self.transport.close()

    if parser == "h11":
        return Conversation

    class Bounded(Conversation):
        """Limits the length of a head; this parser has no limit."""

        def on_message_begin(self) -> None:
            self._head = 0
            super().on_message_begin()

        def on_url(self, url: bytes) -> None:
            self._grow(len(url))
            super().on_url(url)

        def on_header(self, name: bytes, value: bytes) -> None:
            self._grow(len(name) + len(value))
            super().on_header(name, value)

        def _grow(self, size: int) -> None:
            self._head += size
            if self._head > LONGEST_HEAD:
                raise ValueError("the head of the request is too long")

    return Bounded
