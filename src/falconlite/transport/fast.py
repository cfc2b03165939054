"""Write small requests directly to a pooled connection: the fast path; send others by the pooled transport.

requests and urllib3 compute the same values again for every call. Here the head of a request is written in one step,
and a short plain answer is parsed in one step; ``http.client`` reads other answers. Patches, adapters and hooks of
requests or urllib3 would not see these calls, so programs that have any use the pooled transport.
"""

from __future__ import annotations

import http.client
import logging
import socket
import sys
from operator import attrgetter, is_
from queue import Full
from time import monotonic
from types import FunctionType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import requests
import requests.utils
from requests.adapters import HTTPAdapter
from requests.structures import CaseInsensitiveDict
from urllib3._collections import HTTPHeaderDict
from urllib3.connection import HTTPSConnection, port_by_scheme
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ClosedPoolError

from falconlite.http.headers import IN_HEADER_NAME, LETTERS
from falconlite.http.messages import POOL_SIZE, TIMEOUT, UNSET, Response, Unset, encode
from falconlite.transport.attempt import CURRENT, NEVER, Attempt
from falconlite.transport.connections import SOCKET, OneContextAdapter
from falconlite.transport.failures import FAILURES
from falconlite.transport.frames import bare
from falconlite.transport.framing import Framed, Incoming, check_quiet
from falconlite.transport.pooled import NO_ANSWER, Pooled
from falconlite.transport.receiving import check_length, received

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.http.messages import Request

LONGEST_BODY = 16384
"""Most bytes of a request that is sent at once; the pooled transport can stop in the middle of a longer one."""

IN_TARGET = LETTERS + "._~!$&'()*+,;=:@/-"
"""Characters of a path that urllib3 sends unchanged."""

LONGEST_HEAD = 32768
MOST_HEADERS = 99
"""Most bytes, and most lines, of a head that is parsed here."""

BODILESS = {"204", "304"}
"""Statuses of answers without a body, whatever their Content-Length."""

LONGEST_ANSWER = 65536
"""Most bytes of a body that is read here; http.client reads longer ones without a copy."""

COUNTED = "X-Ratelimit-Remaining"
"""A header that every call looks up, in this letter case."""

LIBRARIES = {"requests", "urllib3", "http"}

WATCHED: tuple[tuple[type[Any], tuple[str, ...]], ...] = (
    (requests.Session, ("send", "get_adapter")),
    (HTTPAdapter, ("send", "get_connection_with_tls_context", "add_headers", "request_url", "build_response")),
    (HTTPConnectionPool, ("ConnectionCls", "urlopen", "_make_request")),
    (HTTPSConnectionPool, ("ConnectionCls", "urlopen", "_make_request")),
    (HTTPSConnection, ("request", "putrequest", "putheader", "endheaders", "send", "getresponse")),
    (http.client.HTTPConnection, ("putrequest", "putheader", "getresponse", "_send_request")),
    (http.client.HTTPResponse, ("__init__", "begin", "_read_status", "read", "readinto", "getheader", "close")),
)
"""Attributes that test doubles, recorders and tracers replace, on these classes or their bases.

Methods that connect are left out, since the fast path calls them too.
"""


def _library(kind: type[Any]) -> bool:
    return kind.__module__.partition(".")[0] in LIBRARIES


def _genuine(kind: type[Any], name: str) -> Any:
    """Return an attribute of a class if a library defines it; otherwise a new object, which equals no attribute."""
    found = getattr(kind, name, None)
    if isinstance(found, type):
        return found if _library(found) else object()
    files = {sys.modules[base.__module__].__file__ for base in kind.__mro__[:-1] if _library(base)}
    return found if type(found) is FunctionType and found.__code__.co_filename in files else object()


ORIGINALS = tuple((attrgetter(*names), kind, tuple(_genuine(kind, name) for name in names)) for kind, names in WATCHED)
SESSION = requests.Session
POOL_LOG = logging.getLogger("urllib3.connectionpool")


class Server:
    """Values that are the same for all calls to one base URL."""

    __slots__ = ("adapter", "defaults", "headers", "pool", "prefix", "session")

    def __init__(self, session: requests.Session, adapter: OneContextAdapter, pool: Any, base_url: str) -> None:
        self.session, self.adapter, self.pool = session, adapter, pool
        self.headers: Any = dict(session.headers._store)  # type: ignore[attr-defined]  # noqa: SLF001  # comparing it takes one call
        host, port = (
            pool.host.rstrip(".").strip("[]"),
            "" if pool.port == port_by_scheme[pool.scheme] else f":{pool.port}",
        )
        self.prefix = urlsplit(base_url).path
        self.defaults = {"host": f"Host: {f'[{host}]' if ':' in host else host}{port}\r\n"}
        for name, value in session.headers.items():
            self.defaults[str(name).lower()] = f"{name}: {_text(value)}\r\n"

    def open(self) -> bool:
        """Tell whether the fast path may be used: there is no patch, adapter, hook or debug log."""
        session = self.session
        adapter, mounted, own = self.adapter, session.adapters, session.__dict__
        if len(mounted) != 2 or mounted.get("https://") is not adapter or mounted.get("http://") is not adapter:
            return False
        if (session.hooks and session.hooks.get("response")) or session.params or session.cookies:
            return False
        if session.headers._store != self.headers:  # type: ignore[attr-defined]  # noqa: SLF001  # as above
            return False
        for methods, kind, originals in ORIGINALS:
            if not all(map(is_, methods(kind), originals)):
                return False
        if http.client.HTTPConnection.debuglevel or socket.socket is not SOCKET or POOL_LOG.isEnabledFor(logging.DEBUG):
            return False
        if ("send" in own or "get_adapter" in own) and not _restored(session):
            return False
        return "send" not in adapter.__dict__


def _restored(session: requests.Session) -> bool:
    """Tell whether the session has only attributes that a test double restored, as requests_mock does."""
    left = [(name, session.__dict__[name]) for name in ("send", "get_adapter") if name in session.__dict__]
    return all(
        getattr(method, "__func__", None) is getattr(SESSION, name) and method.__self__ is session
        for name, method in left
    )


def server_at(session: requests.Session, base_url: str, merged: Mapping[str, Any]) -> Server | None:
    """Make the server to a base URL; None if a proxy, or no verification, requires the pooled transport."""
    adapter = session.adapters.get("https://")
    if type(session) is not SESSION or type(adapter) is not OneContextAdapter:
        return None
    if merged["cert"] or merged["verify"] is False:
        return None
    if requests.utils.select_proxy(base_url, merged["proxies"]):
        return None
    probe = requests.Request("GET", base_url).prepare()
    pool: Any = adapter.get_connection_with_tls_context(probe, merged["verify"], merged["proxies"], merged["cert"])
    return Server(session, adapter, pool, base_url)


class RequestsTransport:
    """The default transport: sends small plain requests by the fast path, all others by the pooled transport."""

    def __init__(
        self,
        *,
        session: requests.Session | None = None,
        verify: bool | str = True,
        proxy: Mapping[str, str] | None = None,
        pool_size: int = POOL_SIZE,
    ) -> None:
        self.pooled = Pooled(session=session, verify=verify, proxy=proxy, pool_size=pool_size)
        self._servers: dict[str, Server | None] = {}  # by base URL; None if it needs the pooled transport

    def send(self, base_url: str, request: Request) -> Response:
        """Send one request and return its response."""
        servers = self._servers  # close() and others replace the dict, so that no old server is stored in the new one
        server = servers.get(base_url)
        plain = request.data is None and not request.files and not request.stream and request.proxy is UNSET
        if server is not None and plain and server.open():
            timeout = TIMEOUT if isinstance(request.timeout, Unset) else request.timeout
            attempt, before, failure = Attempt(), CURRENT.attempt, None
            if not (isinstance(request.deadline, Unset) or request.deadline is None):
                attempt.end = monotonic() + request.deadline
            CURRENT.attempt = attempt
            try:
                response = exchange(server, request, attempt, timeout)
                if response is not None:
                    return response
            except ClosedPoolError:
                pass  # another thread has called close()
            except BaseException as error:  # noqa: BLE001  # raised again, without frames
                if not isinstance(error, FAILURES):
                    raise bare(error)  # noqa: B904  # the same exception
                failure = self.pooled.failure(NO_ANSWER, request, attempt, None, error)
            finally:
                CURRENT.attempt = before
            if failure is not None:
                raise failure  # outside of except: otherwise the library's error is its context (see without_frames)
            if attempt.end != NEVER:  # connecting took a part of the time
                request = request._replace(deadline=attempt.end - monotonic())
        response = self.pooled.send(base_url, request)
        if base_url not in servers and self.pooled.own and request.proxy is UNSET:
            servers[base_url] = server_at(self.pooled.session, base_url, self.pooled.settings_for(base_url))
        return response

    @property
    def session(self) -> requests.Session:
        """The session: falconlite's own, or the caller's."""
        return self.pooled.session

    @property
    def own(self) -> bool:
        """Whether the session is falconlite's own."""
        return self.pooled.own

    def use(self, *, session: Any = UNSET, verify: Any = UNSET, proxy: Any = UNSET) -> None:
        """Change a setting: the session (None for falconlite's own), the CA setting or the proxies."""
        self.pooled.use(session=session, verify=verify, proxy=proxy)
        self._servers = {}

    def reset(self) -> None:
        """Read the environment's proxies and CA bundles again at the next call."""
        self.pooled.reset()
        self._servers = {}

    def after_fork(self) -> None:
        """Leave the connections to the parent process, after a fork."""
        self.pooled.after_fork()
        self._servers = {}

    def close(self) -> None:
        """Close the pool, unless the session is the caller's; a later call opens it again."""
        self.pooled.close()
        self._servers = {}


class NotPlain(Exception):
    """The request needs the pooled transport."""


def exchange(server: Server, request: Request, attempt: Attempt, timeout: Any) -> Response | None:
    """Send a request along a server and read its answer; return None, with nothing sent, if that is not possible.

    Raise the errors of the socket, http.client and urllib3. The connection is marked before the first byte is sent, and
    reused only after the last byte of an answer of the announced length. So an interrupt cannot leave it unclean.
    """
    connect, read = timeout if type(timeout) is tuple else (timeout, timeout)
    pool = server.pool
    idle = pool.pool
    if idle is None:
        raise ClosedPoolError(pool, "the pool is closed")
    connection = idle.take() or pool._new_conn()  # noqa: SLF001  # urllib3 has no public method for it
    answer = response = None
    try:
        if connection.sock is None:
            connection.timeout = connect
            connection.connect()
            check_quiet(connection.sock)
        sock: Any = connection.sock
        attempt.tracked = True
        patience = attempt.cut(read)
        if sock.gettimeout() != patience:
            sock.settimeout(patience)
        connection.unclean = attempt.sent = True
        try:
            sock.sendall(written(server, request, connection))  # no variable for the message, which holds the token
        except NotPlain:
            connection.unclean = attempt.sent = False
        else:
            response, begun = _plain(sock, attempt, read, patience) if request.verb != "HEAD" else (None, b"")
            if response is None:
                answer = Framed(Incoming(sock, attempt, begun), method=request.verb)
                answer.begin()
                check_length(answer.length)
                response = _read(answer, enveloped=request.enveloped)
                connection.unclean = not answer.complete
            elif not begun:  # otherwise more bytes than its length came
                connection.unclean = False
    except BaseException:
        if answer is not None:
            answer.close()  # it holds the socket, and the error may hold the answer
        connection.close()
        raise
    try:
        if pool.pool is idle:
            idle.put(connection)
        else:  # another thread has closed the pool
            connection.close()
    except Full:
        connection.close()
    return response


def _plain(sock: Any, attempt: Attempt, read: float | None, patience: float | None) -> tuple[Response | None, bytes]:
    """Receive a short plain answer and the bytes after it; for other answers return None and all bytes."""
    data = b""
    while (end := data.find(b"\r\n\r\n")) < 0:
        if b"\n\n" in data or b"\n\r\n" in data:  # a head may also end like this
            return None, data
        patience = _wait(sock, attempt, read, patience)
        part = sock.recv(LONGEST_ANSWER) if len(data) <= LONGEST_HEAD else b""
        if not part:
            return None, data
        data += part
    end += 4
    first, *lines = data[: end - 4].decode("latin-1").split("\r\n")
    text = first + "".join(lines)
    version, _, status = first[:12].partition(" ")
    if (
        end > LONGEST_HEAD
        or version != "HTTP/1.1"
        or not ("200" <= status <= "599" and status.isdecimal())
        or first[12:13] not in {"", " "}
        or not (text.isascii() and text.isprintable())
        or len(lines) > MOST_HEADERS
    ):
        return None, data
    headers, names = {}, {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not name or name.strip(IN_HEADER_NAME):
            return None, data
        headers[name] = names[name.lower()] = value.lstrip(" ")
    length = names.get("content-length", "")
    if (
        len(names) != len(lines)
        or not (length.isdecimal() and len(length) < 6 and int(length) <= LONGEST_ANSWER)
        or "transfer-encoding" in names
        or "content-encoding" in names
        or names.get("connection", "keep-alive") != "keep-alive"
        or (COUNTED not in headers and COUNTED.lower() in names)
        or status in BODILESS
    ):
        return None, data
    whole = end + int(length)
    while len(data) < whole:
        patience = _wait(sock, attempt, read, patience)
        part = sock.recv(whole - len(data))
        if not part:
            return None, data
        data += part
    return Response(int(status), headers, data[end:whole]), data[whole:]


def _wait(sock: Any, attempt: Attempt, read: float | None, patience: float | None) -> float | None:
    """Return the timeout for the next part, cut to the deadline; set it on the socket."""
    wait = attempt.cut(read)
    if wait != patience:
        sock.settimeout(wait)
    return wait


def written(server: Server, request: Request, connection: Any) -> bytes:
    """Encode a complete request as HTTP/1.1; raise NotPlain if it needs the pooled transport."""
    body: bytes | None = None
    headers = dict(server.defaults)
    try:
        if request.json is not UNSET:
            body = encode(request.json)
            headers["content-type"] = "Content-Type: application/json\r\n"
        elif request.form is not None:
            body = urlencode(request.form).encode()
            headers["content-type"] = "Content-Type: application/x-www-form-urlencoded\r\n"
        for name, value in request.headers.items():
            headers[name.lower()] = name + ": " + value + "\r\n"
        if body is not None:
            headers["content-length"] = f"Content-Length: {len(body)}\r\n"
        elif request.verb not in {"GET", "HEAD"}:
            headers["content-length"] = "Content-Length: 0\r\n"
        target = server.prefix + request.path
        if (
            (body is not None and len(body) > LONGEST_BODY)
            or "transfer-encoding" in headers  # urllib3 makes a chunked body
            or target.strip(IN_TARGET)
            or request.path[:1] != "/"
        ):
            raise NotPlain
        if request.query:
            target += "?" + urlencode(request.query)
        head = f"{request.verb} {target} HTTP/1.1\r\n" + "".join(headers.values())
        if head.count("\n") != len(headers) + 1 or head.count("\r") != len(headers) + 1:
            raise NotPlain  # a header has a line break
        message = head.encode("latin-1") + b"\r\n" + (body or b"")
    except (
        ValueError,
        TypeError,
    ) as error:  # not JSON, not Unicode, a header of bytes: the pooled transport raises the error
        raise NotPlain from error
    sys.audit("http.client.send", connection, message)  # http.client raises the same audit event
    return message


def _read(answer: Framed, *, enveloped: bool) -> Response:
    given = list(answer.headers.raw_items())
    headers = dict(given)
    names = {*map(str.lower, headers)}
    simple = (COUNTED in headers or COUNTED.lower() not in names) and len(names) == len(given)
    found: Any = answer.headers if simple else CaseInsensitiveDict(HTTPHeaderDict(given))
    content, arrived = received(answer.read, answer.status, found, enveloped=enveloped)
    return Response(answer.status, headers if simple else found, content, arrived=arrived)


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
