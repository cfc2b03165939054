"""The short way of a small call: over a connection of the session's own pool, past what requests does in between.

requests and urllib3 work out anew for every call what is the same for all of them. Here the head of a request is put
together by hand, and its answer read by ``http.client``. Whoever patches, mounts or hooks into requests or urllib3
would see nothing of that, so it is done only where nobody does.
"""

from __future__ import annotations

import http.client
import sys
from io import BytesIO
from types import FunctionType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import requests
import requests.utils
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from falconlite.bodies import check_whole
from falconlite.sockets import NEVER, OneContextAdapter
from falconlite.wire import UNSET, Response, encode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.sockets import Attempt
    from falconlite.wire import Request

LONGEST_BODY = 65536
"""Bytes of a request that are sent in one piece; a longer one goes the long way, which can be stopped in between."""

WATCHED: tuple[tuple[Any, str], ...] = (
    (requests.Session, "send"),
    (requests.Session, "get_adapter"),
    (HTTPAdapter, "send"),
    (HTTPAdapter, "get_connection_with_tls_context"),
    (HTTPConnectionPool, "urlopen"),
    (HTTPConnection, "request"),
    (HTTPConnection, "getresponse"),
    (http.client.HTTPConnection, "putrequest"),
    (http.client.HTTPConnection, "getresponse"),
)
"""What test doubles, recorders and tracers put something else in place of."""


def _genuine(kind: Any, name: str) -> Any:
    """Return a method if it is the library's own, else something that it will never be."""
    found = kind.__dict__.get(name)
    own = type(found) is FunctionType and found.__code__.co_filename == sys.modules[kind.__module__].__file__
    return found if own else object()


ORIGINALS = (
    *((kind.__dict__.get, name, _genuine(kind, name)) for kind, name in WATCHED),
    (HTTPConnectionPool.__dict__.get, "ConnectionCls", HTTPConnection),
    (HTTPSConnectionPool.__dict__.get, "ConnectionCls", HTTPSConnection),
)


class Lane:
    """What is the same for all calls to one base URL."""

    __slots__ = ("adapter", "defaults", "host", "pool", "prefix", "session")

    def __init__(self, session: requests.Session, adapter: OneContextAdapter, pool: Any, base_url: str) -> None:
        self.session, self.adapter, self.pool = session, adapter, pool
        parts = urlsplit(base_url)
        port = {"http": ":80", "https": ":443"}[parts.scheme]
        self.prefix, self.host = parts.path, parts.netloc.removesuffix(port)
        self.defaults = {str(name).lower(): f"{name}: {_text(value)}\r\n" for name, value in session.headers.items()}

    def open(self) -> bool:
        """Tell whether nobody wants to see what passes: nothing is patched, mounted or hooked in."""
        session = self.session
        mounted = session.adapters
        if len(mounted) != 2 or mounted["https://"] is not self.adapter or mounted["http://"] is not self.adapter:
            return False
        if session.hooks["response"] or session.params or session.cookies:
            return False
        for get, name, original in ORIGINALS:
            if get(name) is not original:
                return False
        return "send" not in session.__dict__ and "send" not in self.adapter.__dict__


def lane_to(session: requests.Session, base_url: str, merged: Mapping[str, Any]) -> Lane | None:
    """Work out the lane to a base URL, or None where the long way has to be gone: by a proxy, or unverified."""
    adapter = session.adapters.get("https://")
    if type(adapter) is not OneContextAdapter or merged["cert"] or merged["verify"] is False:
        return None
    if requests.utils.select_proxy(base_url, merged["proxies"]):
        return None
    probe = requests.Request("GET", base_url).prepare()
    pool: Any = adapter.get_connection_with_tls_context(probe, merged["verify"], merged["proxies"], merged["cert"])
    return Lane(session, adapter, pool, base_url)


def pass_by(lane: Lane, request: Request, attempt: Attempt, timeout: Any) -> Response | None:
    """Send a request along a lane and read its answer; None, with nothing sent, where it has to go the long way.

    Raise what the socket, http.client and urllib3 raise.
    """
    message = written(lane, request)
    if message is None:
        return None
    connect, read = timeout if type(timeout) is tuple else (timeout, timeout)
    pool = lane.pool
    connection = pool._get_conn()  # noqa: SLF001  # it has no public way to a connection
    try:
        if connection.sock is None:
            connection.timeout = connect
            connection.connect()
        sock: Any = connection.sock
        attempt.ours = True
        sock.settimeout(attempt.cut(read))
        attempt.sent = True
        sock.sendall(message)
        if read is None or attempt.end == NEVER:
            sock.settimeout(read)
        answer = connection.response_class(sock, method=request.verb)
        answer.begin()
        content = answer.read()
        if answer.will_close:
            connection.close()
    except BaseException:
        connection.close()
        raise
    finally:
        pool._put_conn(connection)  # noqa: SLF001  # as above
    return _read(answer, content)


def written(lane: Lane, request: Request) -> bytes | None:
    """Write a whole request as HTTP/1.1; None where that is not as plain as it should be."""
    body: bytes | None = None
    headers = dict(lane.defaults)
    if request.json is not UNSET:
        try:
            body = encode(request.json)
        except ValueError:
            return None  # the long way words it
        headers["content-type"] = "Content-Type: application/json\r\n"
    elif request.form is not None:
        try:
            body = urlencode(request.form).encode()
        except UnicodeError:
            return None
        headers["content-type"] = "Content-Type: application/x-www-form-urlencoded\r\n"
    for name, value in request.headers.items():
        headers[name.lower()] = f"{name}: {value}\r\n"
    if body is not None:
        if len(body) > LONGEST_BODY:
            return None
        headers["content-length"] = f"Content-Length: {len(body)}\r\n"
    elif request.verb not in {"GET", "HEAD"}:
        headers["content-length"] = "Content-Length: 0\r\n"
    try:
        query = ""
        if request.query:
            query = f"{'&' if '?' in request.path else '?'}{urlencode(request.query)}"
        head = f"{request.verb} {lane.prefix}{request.path}{query} HTTP/1.1\r\nHost: {lane.host}\r\n"
        head += "".join(headers.values())
        if head.count(" HTTP/1.1") != 1 or head.count("\n") != len(headers) + 2 or head.count("\r") != len(headers) + 2:
            return None  # a value that would be more than one
        return head.encode("latin-1") + b"\r\n" + (body or b"")
    except UnicodeError:
        return None


def _read(answer: http.client.HTTPResponse, content: bytes) -> Response:
    headers: dict[str, str] = {}
    packed = False
    for name, value in answer.headers.raw_items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else str(value)
        packed = packed or (len(name) == len("Content-Encoding") and name.lower() == "content-encoding")
    if packed and content:
        body: Any = urllib3.HTTPResponse(BytesIO(content), headers=headers, preload_content=False)
        content = body.read(decode_content=True)
        check_whole(body)
    return Response(answer.status, headers, content)


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
