"""A cloud as a process of its own: uvicorn, one port a cloud, connections that really break."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import struct
from email.utils import formatdate
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from falconlite.simulator.serving.asgi import LINE, Application, head_of
from falconlite.simulator.serving.server import PATIENCE

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator, Sequence

    from falconlite.simulator.serving.control import Control

BACKLOG = 1024
LONGEST_HEAD = 64 * 1024
"""Bytes that the line of a request and its headers may have together."""

PARSERS = {"httptools": "httptools_impl.HttpToolsProtocol", "h11": "h11_impl.H11Protocol"}
"""What uvicorn can read requests by; the first takes half the time of the second, but has to be installed."""


class Wiring:
    """The connection of a request, past ASGI: what faults need that no HTTP message can say."""

    def __init__(self, transport: asyncio.Transport, flow: Any) -> None:
        self._transport, self._flow = transport, flow

    @property
    def closing(self) -> bool:
        """Whether nothing that is sent from now on would arrive."""
        return self._transport.is_closing()

    async def write(self, content: bytes) -> None:
        """Send bytes as they are, when there is room for them."""
        if self._flow.write_paused:
            await self._flow.drain()
        self._transport.write(content)

    def close(self) -> None:
        """End the connection when all is sent."""
        self._transport.close()

    def abort(self, *, reset: bool) -> None:
        """End the connection now, by a TCP RST if that is wanted."""
        if reset:
            held = self._transport.get_extra_info("socket")
            held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._transport.abort()


def bind(host: str, port: int) -> socket.socket:
    """Listen on an address; OSError if it is taken or not of this machine."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named: asyncio turns Nagle's algorithm off, which costs 40 ms an answer, only for sockets that do.
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


def serve(
    application: Application,
    sockets: Sequence[socket.socket],
    *,
    context: ssl.SSLContext | None = None,
    parser: str | None = None,
    ready: Callable[[Callable[[], object]], None] = lambda _: None,
) -> None:
    """Serve on sockets that listen, until SIGINT or SIGTERM, or until it is stopped.

    *ready* is called when both would be heard, with a function that any thread may call to the same end.
    """
    import uvicorn

    class Server(uvicorn.Server):
        """Ends in peace when it is told to, and takes nobody's signals afterwards."""

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
                    self._captured_signals.clear()  # or they would be raised again, and be the end of the process

    loop = asyncio.new_event_loop()
    config = uvicorn.Config(
        application,
        http=protocol_of(application.control, parser),
        ws="none",
        lifespan="off",  # the application has nothing to begin or to end
        log_config=None,
        log_level="critical",  # what a client does is no mistake of the server; those are logged by the cloud
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=int(PATIENCE),
        timeout_graceful_shutdown=1,
        h11_max_incomplete_event_size=LONGEST_HEAD,
    )
    config.load()
    config.ssl = context
    try:
        loop.run_until_complete(Server(config).serve(list(sockets)))
    finally:
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left))
        loop.close()


def protocol_of(control: Control, parser: str | None = None) -> type[asyncio.Protocol]:
    """Make the class by which uvicorn reads requests; *parser* is one of PARSERS, or None for the best there is."""
    parser = parser or ("httptools" if find_spec("httptools") else "h11")
    module, _, name = PARSERS[parser].partition(".")
    base: Any = getattr(import_module(f"uvicorn.protocols.http.{module}"), name)

    class Conversation(base):  # type: ignore[misc]  # its class is chosen at run time
        """One connection, which is handed to the application as well."""

        app: Any
        _head = 0

        def connection_made(self, transport: asyncio.Transport) -> None:
            super().connection_made(transport)
            application, line = self.app, Wiring(transport, self.flow)

            async def wired(scope: Any, receive: Any, send: Any) -> None:
                scope.setdefault("extensions", {})[LINE] = line
                await application(scope, receive, send)

            self.app = wired

        def send_400_response(self, _: str) -> None:
            """Refuse what is no HTTP in the API's own envelope, and hang up."""
            answer = control.cloud.refuse(400, "this is no HTTP request")
            answer = answer._replace(headers={**answer.headers, "Connection": "close"})
            date = formatdate(int(control.cloud.clock.time()), usegmt=True)
            self.transport.write(head_of(answer, date) + answer.content)
            self.transport.close()

    if parser == "h11":
        return Conversation

    class Bounded(Conversation):
        """A head has an end: this parser would read on for ever."""

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
