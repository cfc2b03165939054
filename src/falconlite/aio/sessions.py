"""Send requests over the caller's session: an ``aiohttp.ClientSession``, or an ``AsyncClient`` of httpx2 or httpx.

The session determines proxies, certificates, cookies and the number of connections. falconlite imports none of these
libraries: it uses the one that the caller, or a test double, has imported.
"""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from falconlite.aio.tasks import current, wait
from falconlite.http.headers import Headers
from falconlite.http.messages import TIMEOUT, UNSET, Response, Unset, encode
from falconlite.http.secrets import secrets_of
from falconlite.transport.attempt import NEVER, Attempt
from falconlite.transport.failures import NO_ANSWER, failure_of, is_failure
from falconlite.transport.reading import headers_of
from falconlite.transport.receiving import LONGEST_REFUSAL, PIECE, received

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from falconlite.errors import TransportError
    from falconlite.http.messages import Request

CLASSES = {"aiohttp": "ClientSession", "httpx2": "AsyncClient", "httpx": "AsyncClient"}
"""The class of a session, by library."""

SENDERS = {
    "aiohttp": ("aiohttp.client", "ClientSession", "_request"),
    "httpx2": ("httpx2", "AsyncHTTPTransport", "handle_async_request"),
    "httpx": ("httpx", "AsyncHTTPTransport", "handle_async_request"),
}
"""By library: the module, class and method replaced by test doubles."""

MODULES = frozenset(module for module, _, _ in SENDERS.values())

UNSENT = {"ClientConnectorError", "ConnectError", "ConnectTimeout", "ConnectionTimeoutError", "PoolTimeout"}
"""Names of errors that mean that nothing of the request was sent."""


def library_of(session: Any) -> str | None:
    """Return the name of the library of a session; None for other objects."""
    for kind in type(session).__mro__:
        package = kind.__module__.partition(".")[0]
        if CLASSES.get(package) == kind.__name__:
            return package
    return None


def doubled() -> str | None:
    """Return the name of a library whose requests a test double intercepts now; None if there is none."""
    if MODULES.isdisjoint(sys.modules):
        return None
    for library, (module, kind, method) in SENDERS.items():
        loaded = sys.modules.get(module)
        owner = getattr(loaded, kind, None)
        if owner is not None:
            code = getattr(getattr(owner, method), "__code__", None)
            home = code.co_filename.replace("\\", "/") if code is not None else ""
            if f"/{library}/" not in home:
                return library
    return None


def made(library: str) -> Any:
    """Create a session that stores no cookies and reads no settings. The caller closes it."""
    loaded: Any = sys.modules[library]
    if library == "aiohttp":
        return loaded.ClientSession(cookie_jar=loaded.DummyCookieJar())
    return loaded.AsyncClient(trust_env=False)


class SessionTransport:
    """The transport over the caller's session, for tasks. It never closes the session."""

    in_task = True
    """``send`` is called in a task, and waits there."""

    def __init__(self, session: Any) -> None:
        library = library_of(session)
        if library is None:
            raise TypeError(
                "session must be an aiohttp.ClientSession, an AsyncClient of httpx2 or httpx, or a requests.Session, "
                f"not {type(session).__name__}"
            )
        self.session = session
        self._open: Any = _open_aiohttp if library == "aiohttp" else partial(_open_httpx, sys.modules[library])

    def __repr__(self) -> str:
        return f"<{type(self).__name__} over {type(self.session).__module__}.{type(self.session).__name__}>"

    def close(self) -> None:
        """Leave the session open, because it belongs to the caller."""

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request in a task and return its response."""
        attempt = Attempt()
        attempt.tracked = True
        if not (isinstance(request.deadline, Unset) or request.deadline is None):
            attempt.end = monotonic() + request.deadline
        timeout: Any = TIMEOUT if isinstance(request.timeout, Unset) else request.timeout
        timeout = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        answer: Any = None
        failure: TransportError
        try:
            headers, body = wait(_body_of(request))
            url = base_url + request.path
            if request.query:
                url = f"{url}?{urlencode(request.query)}"
            attempt.cut(None)  # raises TimeoutError if the deadline has passed
            attempt.sent = True
            answer = _within(attempt, self._open(self.session, request.verb, url, headers, body, timeout))
            pairs = headers_of(answer.headers)
            if request.stream and answer.status < 300:
                attempt.end = NEVER
                return Response(answer.status, pairs, b"", stream=Body(answer, partial(_failure, request, attempt)))
            content, arrived = self._content(answer, request, attempt, pairs)
            answer.close()
            return Response(answer.status, pairs, content, arrived=arrived)
        except BaseException as error:
            if answer is not None:
                answer.close()
            if not _is_failure(error):
                raise
            failure = _failure(request, attempt, error, NO_ANSWER)
        raise failure  # outside of except: otherwise the library's error becomes the __context__

    def _content(self, answer: Any, request: Request, attempt: Attempt, pairs: Any) -> tuple[bytes, Any]:
        def read(size: int) -> bytes:
            piece: bytes = _within(attempt, answer.read(size))
            return piece

        if request.stream:  # an error: the start of its body gives the reason
            pieces, total = [], 0
            while total < LONGEST_REFUSAL and (piece := read(PIECE)):
                pieces.append(piece)
                total += len(piece)
            return b"".join(pieces), None
        packed = {"content-encoding", "content-length"} if answer.unpacked else set()
        seen = Headers({name: value for name, value in pairs.items() if name.lower() not in packed})
        return received(read, answer.status, seen, enveloped=request.enveloped)


class Body:
    """The body of a streamed response, to be read in a task."""

    in_task = True

    def __init__(self, answer: Any, failed: Callable[[BaseException], TransportError]) -> None:
        self._answer, self._failed = answer, failed

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, none at the end; raise TransportError if the body ends early or is damaged."""
        pieces, left = [], size
        while left and (piece := self.read1(left)):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def read1(self, size: int) -> bytes:
        """Return up to *size* bytes as soon as some have arrived."""
        if self._answer is None or not size:
            return b""
        piece, failure = b"", None
        try:
            piece = wait(self._answer.read(size))
        except BaseException as error:
            self.close()
            if not _is_failure(error):
                raise
            failure = self._failed(error)
        if failure is not None:
            raise failure  # outside of except, as above
        if not piece:
            self.close()
        return piece

    def close(self) -> None:
        """Release the connection."""
        answer, self._answer = self._answer, None
        if answer is not None:
            answer.close()


class _Aiohttp:
    """A response of aiohttp."""

    def __init__(self, answer: Any, unpacked: bool) -> None:
        self.answer, self.unpacked = answer, unpacked
        self.status: int = answer.status
        self.headers = [(str(name), value) for name, value in answer.headers.items()]

    async def read(self, size: int) -> bytes:
        piece: bytes = await self.answer.content.read(size)
        return piece

    def close(self) -> None:
        if self.answer.content.at_eof():
            self.answer.release()
        else:
            self.answer.close()


async def _open_aiohttp(session: Any, verb: str, url: str, headers: Any, body: Any, timeout: Any) -> _Aiohttp:
    """Send a request and wait for the head of the response."""
    connect, read = timeout
    kinds: Any = sys.modules["aiohttp"]
    limits = kinds.ClientTimeout(total=None, connect=None, sock_connect=connect, sock_read=read)
    target = sys.modules["yarl"].URL(url, encoded=True)
    sent = session.request(verb, target, headers=headers, data=body, allow_redirects=False, timeout=limits)
    return _Aiohttp(await sent, getattr(session, "auto_decompress", True))


class _Httpx:
    """A response of httpx."""

    unpacked = True

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.status: int = answer.status_code
        self.headers = list(answer.headers.multi_items())
        self.pieces = answer.aiter_bytes()
        self.loop = asyncio.get_running_loop()
        self.rest = b""

    async def read(self, size: int) -> bytes:
        if not self.rest:
            self.rest = await anext(self.pieces, b"")
        piece, self.rest = self.rest[:size], self.rest[size:]
        return piece

    def close(self) -> None:
        if self.answer.is_closed:
            return
        if current() is not None:
            wait(self.answer.aclose())
        elif self.loop.is_running():
            asyncio.run_coroutine_threadsafe(self.answer.aclose(), self.loop)


async def _open_httpx(library: Any, client: Any, verb: str, url: str, headers: Any, body: Any, timeout: Any) -> _Httpx:
    """Send a request and wait for the head of the response."""
    connect, read = timeout
    limits = library.Timeout(connect=connect, read=read, write=read, pool=None)
    request = client.build_request(verb, url, headers=headers, content=body, timeout=limits)
    return _Httpx(await client.send(request, stream=True, follow_redirects=False, auth=None))


def _within(attempt: Attempt, coroutine: Awaitable[Any]) -> Any:
    """Await until the deadline; raise TimeoutError after it."""
    if attempt.end == NEVER:
        return wait(coroutine)
    try:
        return wait(asyncio.wait_for(coroutine, max(attempt.end - monotonic(), 0)))
    except asyncio.TimeoutError as error:
        if attempt.end - monotonic() > 0:
            raise
        raise TimeoutError("the deadline has passed") from error


async def _body_of(request: Request) -> tuple[dict[str, str], Any]:
    """Return the headers and the body of a request."""
    headers, names = dict(request.headers), {name.lower() for name in request.headers}
    body: Any = None
    kind, length = "", None
    if request.data is not None or request.files:
        body, length, kind = await asyncio.to_thread(_with_files, request)
        if body is not None and not isinstance(body, (bytes, str)):
            body = _pieces(body)
            if length is not None:
                headers["Content-Length"] = str(length)
    elif request.json is not UNSET:
        body, kind = encode(request.json), "application/json"
    elif request.form is not None:
        body, kind = urlencode(request.form), "application/x-www-form-urlencoded"
    if kind and "content-type" not in names:
        headers["Content-Type"] = kind
    return headers, body.encode() if isinstance(body, str) else body


def _with_files(request: Request) -> Any:
    """Build a body from data and files, in a thread, because this may read files, and loads requests."""
    from falconlite.transport.pooled import body_of

    return body_of(request)


async def _pieces(body: Any) -> AsyncIterator[bytes]:
    """Yield a body of files in pieces; threads read it."""
    take = partial(body.read, PIECE) if hasattr(body, "read") else partial(next, iter(body), b"")
    while piece := await asyncio.to_thread(take):
        yield piece.encode() if isinstance(piece, str) else piece


def _is_failure(error: BaseException) -> bool:
    """Tell whether an error means that no complete response arrived."""
    packages = {kind.__module__.partition(".")[0] for kind in type(error).__mro__}
    of_library = bool(packages & {*CLASSES, "httpcore", "httpcore2"})
    return isinstance(error, asyncio.TimeoutError) or is_failure(error) or (of_library and isinstance(error, Exception))


def _failure(
    request: Request, attempt: Attempt, error: BaseException, what: str = "the answer broke off to"
) -> TransportError:
    """Convert a library's error to a TransportError, without secrets."""
    names = {kind.__name__ for kind in type(error).__mro__}
    attempt.sent = attempt.sent and not names & UNSENT
    late = isinstance(error, (asyncio.TimeoutError, TimeoutError)) or "TimeoutException" in names
    if late and not isinstance(error, TimeoutError):
        error = TimeoutError(str(error) or type(error).__name__)
    elif not isinstance(error, (OSError, ValueError)):
        error = ConnectionError(f"{type(error).__name__}: {error}")
    return failure_of(what, request, attempt, error, secrets_of(request))
