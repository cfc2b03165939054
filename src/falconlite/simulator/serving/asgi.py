"""A cloud as an ASGI application: for uvicorn, or mounted in another application.

    from starlette.applications import Starlette
    from starlette.routing import Mount

    app = Starlette(routes=[Mount("/", app=Application(Control(cloud, breaks=False)))])

It uses no framework, because the cloud does the routing.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from email.utils import formatdate
from functools import lru_cache
from http import HTTPStatus
from itertools import chain
from math import inf
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote

from falconlite.simulator.answers import Call
from falconlite.simulator.faults.travel import Disturbed, Wire
from falconlite.simulator.later import Later, whole
from falconlite.simulator.live import PULSE, LiveBody
from falconlite.simulator.serving.server import LONGEST_BODY, TWO_HOSTS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, MutableMapping, Sequence
    from typing import TypeAlias

    from falconlite.http.messages import Response
    from falconlite.simulator.serving.control import Control

    Message: TypeAlias = MutableMapping[str, Any]
    Receive: TypeAlias = Callable[[], Awaitable[Message]]
    Send: TypeAlias = Callable[[Message], Awaitable[None]]

LINE = "falconlite.line"
"""The scope extension in which a server passes its connection."""

WHOLE = Wire()
"""The transmission of an answer without a fault."""

INTERVAL = 0.001
"""Switch interval of threads in seconds. A search blocks the loop this long; an answer needs several turns."""

LONG = 0.1
"""Duration in seconds after which a call is assumed to have created many long-lived objects."""

PHRASES = {status.value: status.phrase for status in HTTPStatus}


CLOSES = (b"connection", b"close")
"""The request header that closes its connection, in the form of ASGI."""


class Name(bytes):
    """Name of a header in the spelling of the API, which uvicorn does not change.

    uvicorn writes names in lower case, but falconpy finds only the spelling of the API.
    """

    def lower(self) -> Name:
        """Return the name with its spelling unchanged."""
        return self


FRAMING = frozenset(("connection", "content-length", "transfer-encoding"))
"""The headers that uvicorn searches for."""


class FramingName(Name):
    """Name of a header that uvicorn searches for. Comparing ignores case, so uvicorn finds it."""

    def __eq__(self, other: object) -> bool:
        """Compare without case."""
        return isinstance(other, bytes) and bytes.lower(self) == bytes.lower(other)

    def __hash__(self) -> int:
        """Hash without case."""
        return hash(bytes.lower(self))


@lru_cache(256)
def spelled(name: str) -> Name:
    """Return the name of a header for an ASGI server."""
    return (FramingName if name.lower() in FRAMING else Name)(name.encode("latin-1"))


@lru_cache(16)
def date_of(seconds: int) -> str:
    """Format a time (seconds since 1970) for the header Date."""
    return formatdate(seconds, usegmt=True)


class Line(Protocol):
    """The connection that a server passes to an application, for faults that ASGI cannot express."""

    @property
    def closing(self) -> bool:
        """Whether the connection no longer delivers data."""
        ...

    async def write(self, content: bytes) -> None:
        """Send bytes unchanged, when the buffer has room."""

    def hold(self) -> None:
        """Buffer the server's output until ``release``."""

    def release(self) -> None:
        """Send the buffered output in one piece."""

    def close(self) -> None:
        """Close the connection after sending the remaining data."""

    def abort(self, *, reset: bool) -> None:
        """Close the connection immediately; with *reset* by a TCP RST."""


class Application:
    """Answers ASGI calls from a cloud and its endpoints; *log* is called with each call, its status and its seconds.

    Faults that break a connection need a server that passes its connection; ``end`` ends all waiting. *alone*: nothing
    else runs in this process.
    """

    def __init__(
        self,
        control: Control,
        log: Callable[[Call, int | None, float], None] | None = None,
        *,
        alone: bool = False,
    ) -> None:
        self.control, self._log, self._alone = control, log, alone
        self._ended = asyncio.Event()
        self._worker: ThreadPoolExecutor | None = None

    def end(self) -> None:
        """End all waiting."""
        self._ended.set()
        if self._worker is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request, or a lifespan event of the server."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await Exchange(self, scope, receive, send).run()
        else:
            await send({"type": "websocket.close", "code": 1003})

    def answered(self, call: Call) -> tuple[Response | None, Wire]:
        """Answer a call; return the response and its transmission."""
        try:
            return self.control.handle(call, wait=False), WHOLE
        except Disturbed as disturbed:
            return disturbed.response, disturbed.wire
        except Exception:  # A bug in the simulator must not stop the server.
            logging.getLogger("falconlite").exception("simulator: %r failed", call)
            return self.control.cloud.refuse(500, "internal server error"), WHOLE

    def made(self, response: Response) -> Response:
        """Complete the body of a response."""
        try:
            return whole(response)
        except Exception:  # as in answered()
            logging.getLogger("falconlite").exception("simulator: a body could not be made")
            return self.control.cloud.refuse(500, "internal server error")

    async def answered_in_turn(self, call: Call) -> tuple[Response | None, Wire]:
        """Answer a slow call in another thread, one at a time, so that the loop stays responsive."""
        if self._worker is None:
            self._worker = ThreadPoolExecutor(1, "falconlite-simulator")
            if self._alone:
                sys.setswitchinterval(INTERVAL)
        answer = self.answered_uncollected if self._alone else self.answered
        return await asyncio.get_running_loop().run_in_executor(self._worker, answer, call)

    def answered_uncollected(self, call: Call) -> tuple[Response | None, Wire]:
        """Answer a slow call with the garbage collector disabled, because it would block the loop.

        While a search creates objects, the collector would visit all hosts repeatedly: up to seconds for a million
        hosts. After a long call, existing objects are frozen (excluded from collection). An endpoint may replace the
        account, so its call unfreezes all objects first.
        """
        if self.control.is_endpoint(call):
            gc.unfreeze()
            return self.answered(call)
        started = perf_counter()
        gc.disable()
        try:
            return self.answered(call)
        finally:
            if perf_counter() - started > LONG:
                gc.freeze()
            gc.enable()

    def told(self, call: Call, status: int | None, seconds: float) -> None:
        """Write the call to the log, if there is one."""
        if self._log is not None:
            self._log(call, status, seconds)

    async def ended(self) -> None:
        """Wait until the server ends."""
        await self._ended.wait()

    async def wait(self, receive: Receive, seconds: float) -> bool:
        """Wait until the time is over, the client disconnects or the server ends. Return whether the time is over."""
        gone = asyncio.ensure_future(_until_gone(receive))
        ended = asyncio.ensure_future(self._ended.wait())
        try:
            done, _ = await asyncio.wait(
                (gone, ended), timeout=None if seconds == inf else seconds, return_when=asyncio.FIRST_COMPLETED
            )
            return not done
        finally:
            gone.cancel()
            ended.cancel()


class Exchange:
    """One request and its answer."""

    def __init__(self, application: Application, scope: Message, receive: Receive, send: Send) -> None:
        self._application, self._scope, self._receive, self._send = application, scope, receive, send
        self._line: Line | None = scope.get("extensions", {}).get(LINE)

    async def run(self) -> None:
        """Read the request, and answer it."""
        started = perf_counter()
        body = await self._read()
        if body is None:
            return  # the client disconnected before the end of its request
        call = _call(self._scope, body)
        response, wire = await self._answer(call)
        try:
            if response is not None and isinstance(response.stream, LiveBody):
                await self._stream(response, response.stream, wire)
            elif wire == WHOLE and response is not None and _is_plain(response):
                await self._send_at_once(response)
            else:
                await self._disturb(response, wire)
        finally:
            self._application.told(call, response.status if response else None, perf_counter() - started)

    async def _send_at_once(self, response: Response) -> None:
        """Send head and body in one piece. uvicorn sends two, which takes a tenth of the time of a small call."""
        if self._line is not None:
            self._line.hold()
        try:
            await self._start(response)
            await self._send({"type": "http.response.body", "body": response.content})
        finally:
            if self._line is not None:
                self._line.release()

    async def _read(self) -> bytes | None:
        parts, size = [], 0
        while True:
            message = await self._receive()
            if message["type"] != "http.request":
                return None
            part = message.get("body", b"")
            size += len(part)
            parts.append(part)
            if not message.get("more_body") or size > LONGEST_BODY:
                return b"".join(parts) if len(parts) > 1 else part

    async def _answer(self, call: Call) -> tuple[Response | None, Wire]:
        application = self._application
        if len(call.body) > LONGEST_BODY:
            return self._refuse(413, "the body is too long")
        if sum(name == b"host" for name, _ in self._scope["headers"]) > 1:
            return self._refuse(400, TWO_HOSTS)
        if application.control.may_wait(call):
            response, wire = await application.answered_in_turn(call)
        else:
            response, wire = application.answered(call)
        if response is not None and isinstance(response.stream, Later):
            response = await asyncio.get_running_loop().run_in_executor(None, application.made, response)
        if response is not None and response.stream is not None:
            return response, wire
        if self._line is None and (wire.breaks_off or response is None or not _is_plain(response, wire)):
            return self._refuse(501, "this server cannot break a connection, which the fault needs")
        return response, wire

    def _refuse(self, status: int, message: str) -> tuple[Response, Wire]:
        response = self._application.control.cloud.refuse(status, message)
        return response._replace(headers={**response.headers, "Connection": "close"}), WHOLE

    async def _disturb(self, response: Response | None, wire: Wire) -> None:
        """Send an answer with its fault."""
        if wire.wait > 0 and not await self._application.wait(self._receive, wire.wait):
            return await self._hang_up(reset=wire.resets)
        if response is None:
            return await self._hang_up(reset=wire.resets)
        if wire.breaks_off or not _is_plain(response, wire):
            return await self._write(response, wire)
        await self._start(response)
        pieces = iter(()) if self._scope["method"] == "HEAD" else wire.pieces(response.content, framed=False)
        for place, piece in enumerate(pieces):
            if place and wire.pause and not await self._application.wait(self._receive, wire.pause):
                return await self._hang_up(reset=False)
            if self._line is not None and self._line.closing:
                return await _until_gone(self._receive)
            await self._send({"type": "http.response.body", "body": piece, "more_body": True})
            await asyncio.sleep(0)  # With a fast reader this loop never waits, so let other tasks run.
        await self._send({"type": "http.response.body", "body": b""})
        return None

    async def _stream(self, response: Response, body: LiveBody, wire: Wire) -> None:
        """Send a body while it is produced, until it ends, the client disconnects or the server ends."""
        more, loop = asyncio.Event(), asyncio.get_running_loop()

        def wake() -> None:
            with suppress(RuntimeError):  # the loop is closed
                loop.call_soon_threadsafe(more.set)

        try:
            if wire.wait > 0 and not await self._application.wait(self._receive, wire.wait):
                return await self._hang_up(reset=False)
            await self._start(response)
            body.watch(wake)
            gone, ended = map(asyncio.ensure_future, (_until_gone(self._receive), self._application.ended()))
            for future in (gone, ended):
                future.add_done_callback(lambda _: more.set())
            try:
                await self._pieces(body, more, (gone, ended))
            finally:
                gone.cancel()
                ended.cancel()
        finally:
            body.close()
        return None

    async def _pieces(self, body: LiveBody, more: asyncio.Event, ends: Sequence[asyncio.Future[None]]) -> None:
        while not any(end.done() for end in ends):
            more.clear()
            piece = body.take()
            if piece is None:
                break
            if piece:
                await self._send({"type": "http.response.body", "body": piece, "more_body": True})
                await asyncio.sleep(0)  # as in _disturb()
            else:
                with suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(more.wait(), PULSE)
        if body.broken:
            await self._hang_up(reset=False)
        else:
            await self._send({"type": "http.response.body", "body": b""})

    async def _write(self, response: Response, wire: Wire) -> None:
        """Write an answer that ASGI cannot express directly to the connection, and close the connection."""
        assert self._line is not None, "_answer() refuses what needs a line where there is none"
        head = head_of(response, self._date())
        pieces: Iterable[bytes] = (head,)
        if self._scope["method"] != "HEAD" and wire.head:
            pieces = wire.pieces(head + response.content, framed=True)
        elif self._scope["method"] != "HEAD":
            pieces = chain(pieces, wire.pieces(response.content, framed=True))
        for place, piece in enumerate(pieces):
            if place and wire.pause and not await self._application.wait(self._receive, wire.pause):
                break
            if self._line.closing:
                break
            await self._line.write(piece)
            await asyncio.sleep(0)  # as in _disturb()
        self._line.close()
        await _until_gone(self._receive)

    async def _hang_up(self, *, reset: bool) -> None:
        if self._line is not None:
            self._line.abort(reset=reset)
            await _until_gone(self._receive)

    async def _start(self, response: Response) -> None:
        headers = {"Date": self._date(), **response.headers}
        if self._closes():
            headers.setdefault("Connection", "close")
        pairs = [(spelled(name), value.encode("latin-1")) for name, value in headers.items()]
        await self._send({"type": "http.response.start", "status": response.status, "headers": pairs})

    def _closes(self) -> bool:
        """Return whether the request closes its connection: the server would then add a header in lower case."""
        return self._scope.get("http_version") == "1.0" or CLOSES in self._scope["headers"]

    def _date(self) -> str:
        return date_of(int(self._application.control.cloud.clock.time()))


def head_of(response: Response, date: str) -> bytes:
    """Return the head of an answer in HTTP/1.1."""
    headers = {"Date": date, **response.headers}
    lines = [f"HTTP/1.1 {response.status} {PHRASES.get(response.status, 'Unknown')}"]
    return "\r\n".join([*lines, *(f"{name}: {value}" for name, value in headers.items()), "", ""]).encode("latin-1")


def _is_plain(response: Response, wire: Wire = WHOLE) -> bool:
    """Return whether an ASGI server can send an answer: a known status and a correct Content-Length."""
    if not 200 <= response.status <= 599:
        return False
    if wire.chunked:
        return response.status not in {204, 304}
    length = len(response.content) if wire.huge is None else wire.huge
    if response.status in {204, 304} and length:
        return False
    framing = [(name.lower(), value) for name, value in response.headers.items()]
    lengths = [value for name, value in framing if name == "content-length"]
    measured = lengths == [str(length)] or (response.status in {204, 304} and not lengths)
    return measured and all(name != "transfer-encoding" for name, _ in framing)


def _call(scope: Message, body: bytes) -> Call:
    path = scope.get("raw_path") or quote(scope["path"]).encode()
    path = path.removeprefix(scope.get("root_path", "").encode())  # the mount point of the application
    query = scope.get("query_string", b"")
    target = (path + b"?" + query if query else path).decode("latin-1")
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    return Call(scope["method"], target, headers, body, scheme=scope.get("scheme", "http"))


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _live(receive: Receive, send: Send) -> None:
    for step in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{step}.complete"})
