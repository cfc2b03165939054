"""The short way of a small call: over a connection of the session's own pool, past what requests does in between.

requests and urllib3 work out anew for every call what is the same for all of them. Here the head of a request is put
together by hand, and its answer taken apart where it is plain and short; ``http.client`` reads any other. Whoever
patches, mounts or hooks into requests or urllib3 would see nothing of that, so it is done only where nobody does.
"""

from __future__ import annotations

import http.client
import logging
import socket
import sys
from functools import partial
from operator import attrgetter, is_
from queue import Full
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
from falconlite.http.messages import UNSET, Response, encode
from falconlite.transport.bodies import LONG_PIECE, check_length, joined, packing_of, unpacked
from falconlite.transport.connections import SOCKET, OneContextAdapter
from falconlite.transport.framing import Framed, Incoming, check_quiet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.http.messages import Request
    from falconlite.transport.connections import Attempt

LONGEST_BODY = 16384
"""Bytes of a request that are sent in one piece; a longer one goes the long way, which can be stopped in between."""

IN_TARGET = LETTERS + "._~!$&'()*+,;=:@/-"
"""What urllib3 writes as it is, unlike a query that is part of a path, and what is percent-encoded."""

LONGEST_HEAD = 32768
MOST_HEADERS = 99
"""Bytes and lines of a head that is read here."""

BODILESS = {"204", "304"}
"""Statuses of answers without a body, whatever they say of its length."""

LONGEST_ANSWER = 65536
"""Bytes of a body that are put together here; http.client reads a longer one without a copy."""

COUNTED = "X-Ratelimit-Remaining"
"""What every call looks for, in this spelling."""

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
"""What test doubles, recorders and tracers put something else in place of, on these classes or those below them.

Connecting is not among it: that is done here in the same way.
"""


def _library(kind: type[Any]) -> bool:
    return kind.__module__.partition(".")[0] in LIBRARIES


def _genuine(kind: type[Any], name: str) -> Any:
    """Return what a class has by a name if it is the libraries' own, else something that it will never be."""
    found = getattr(kind, name, None)
    if isinstance(found, type):
        return found if _library(found) else object()
    files = {sys.modules[base.__module__].__file__ for base in kind.__mro__[:-1] if _library(base)}
    return found if type(found) is FunctionType and found.__code__.co_filename in files else object()


ORIGINALS = tuple((attrgetter(*names), kind, tuple(_genuine(kind, name) for name in names)) for kind, names in WATCHED)
SESSION = requests.Session
POOL_LOG = logging.getLogger("urllib3.connectionpool")


class Lane:
    """What is the same for all calls to one base URL."""

    __slots__ = ("adapter", "defaults", "headers", "pool", "prefix", "session")

    def __init__(self, session: requests.Session, adapter: OneContextAdapter, pool: Any, base_url: str) -> None:
        self.session, self.adapter, self.pool = session, adapter, pool
        self.headers: Any = dict(session.headers._store)  # type: ignore[attr-defined]  # noqa: SLF001  # seen at a glance
        host, port = (
            pool.host.rstrip(".").strip("[]"),
            "" if pool.port == port_by_scheme[pool.scheme] else f":{pool.port}",
        )
        self.prefix = urlsplit(base_url).path
        self.defaults = {"host": f"Host: {f'[{host}]' if ':' in host else host}{port}\r\n"}
        for name, value in session.headers.items():
            self.defaults[str(name).lower()] = f"{name}: {_text(value)}\r\n"

    def open(self) -> bool:
        """Tell whether nobody wants to see what passes: nothing is patched, mounted or hooked in."""
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
    """Tell whether what a double left on a session is the session's own method, as requests_mock leaves it."""
    left = [(name, session.__dict__[name]) for name in ("send", "get_adapter") if name in session.__dict__]
    return all(
        getattr(method, "__func__", None) is getattr(SESSION, name) and method.__self__ is session
        for name, method in left
    )


def lane_to(session: requests.Session, base_url: str, merged: Mapping[str, Any]) -> Lane | None:
    """Work out the lane to a base URL, or None where the long way has to be gone: by a proxy, or unverified."""
    adapter = session.adapters.get("https://")
    if type(session) is not SESSION or type(adapter) is not OneContextAdapter:
        return None
    if merged["cert"] or merged["verify"] is False:
        return None
    if requests.utils.select_proxy(base_url, merged["proxies"]):
        return None
    probe = requests.Request("GET", base_url).prepare()
    pool: Any = adapter.get_connection_with_tls_context(probe, merged["verify"], merged["proxies"], merged["cert"])
    return Lane(session, adapter, pool, base_url)


class NotPlain(Exception):
    """A request that has to go the long way."""


def pass_by(lane: Lane, request: Request, attempt: Attempt, timeout: Any) -> Response | None:
    """Send a request along a lane and read its answer; None, with nothing sent, where it has to go the long way.

    Raise what the socket, http.client and urllib3 raise. The connection is used again only after the last byte of
    an answer that ended where it said; before the first byte is sent it is marked, so an interrupt cannot undo that.
    """
    connect, read = timeout if type(timeout) is tuple else (timeout, timeout)
    pool = lane.pool
    idle = pool.pool
    if idle is None:
        raise ClosedPoolError(pool, "the pool is closed")
    connection = idle.take() or pool._new_conn()  # noqa: SLF001  # it has no public way to a new connection
    answer = response = None
    try:
        if connection.sock is None:
            connection.timeout = connect
            connection.connect()
            check_quiet(connection.sock)
        sock: Any = connection.sock
        attempt.ours = True
        patience = attempt.cut(read)
        if sock.gettimeout() != patience:
            sock.settimeout(patience)
        connection.unclean = attempt.sent = True
        try:
            sock.sendall(written(lane, request, connection))  # no variable holds the message, which has the token in it
        except NotPlain:
            connection.unclean = attempt.sent = False
        else:
            response, begun = _plain(sock, attempt, read, patience) if request.verb != "HEAD" else (None, b"")
            if response is None:
                answer = Framed(Incoming(sock, attempt, begun), method=request.verb)
                answer.begin()
                check_length(answer.length)
                response = _read(answer, joined(iter(partial(answer.read, LONG_PIECE), b"")))
                connection.unclean = not answer.complete
            elif not begun:  # else more came than its length: nobody knows what of
                connection.unclean = False
    except BaseException:
        if answer is not None:
            answer.close()  # it holds the socket, and the error may hold it
        connection.close()
        raise
    try:
        if pool.pool is idle:
            idle.put(connection)
        else:  # closed meanwhile, by another thread
            connection.close()
    except Full:
        connection.close()
    return response


def _plain(sock: Any, attempt: Attempt, read: float | None, patience: float | None) -> tuple[Response | None, bytes]:
    """Receive an answer that is plain and short, and what came after it; None, and what came, if it is another."""
    data = b""
    while (end := data.find(b"\r\n\r\n")) < 0:
        if b"\n\n" in data or b"\n\r\n" in data:  # a head may end so, too
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
    """Let the next part come no later than the deadline; return for how long it is waited."""
    wait = attempt.cut(read)
    if wait != patience:
        sock.settimeout(wait)
    return wait


def written(lane: Lane, request: Request, connection: Any) -> bytes:
    """Write a whole request as HTTP/1.1; raise NotPlain where that is not as plain as it should be."""
    body: bytes | None = None
    headers = dict(lane.defaults)
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
        target = lane.prefix + request.path
        if (
            (body is not None and len(body) > LONGEST_BODY)
            or "transfer-encoding" in headers  # urllib3 makes a body for that
            or target.strip(IN_TARGET)
            or request.path[:1] != "/"
        ):
            raise NotPlain
        if request.query:
            target += "?" + urlencode(request.query)
        head = f"{request.verb} {target} HTTP/1.1\r\n" + "".join(headers.values())
        if head.count("\n") != len(headers) + 1 or head.count("\r") != len(headers) + 1:
            raise NotPlain  # a value that would be more than one
        message = head.encode("latin-1") + b"\r\n" + (body or b"")
    except (ValueError, TypeError) as error:  # no JSON, no Unicode, a header of bytes: the long way words it
        raise NotPlain from error
    sys.audit("http.client.send", connection, message)  # as http.client does
    return message


def _read(answer: Framed, content: bytes) -> Response:
    given = list(answer.headers.raw_items())
    headers = dict(given)
    names = {*map(str.lower, headers)}
    if (COUNTED in headers or COUNTED.lower() not in names) and len(names) == len(given):
        if "content-encoding" in names:
            content = unpacked(content, packing_of(answer.headers))
        return Response(answer.status, headers, content)
    merged = CaseInsensitiveDict(HTTPHeaderDict(given))
    return Response(answer.status, merged, unpacked(content, packing_of(merged)))


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
