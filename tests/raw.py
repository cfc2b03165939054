"""A server that answers each request with a script of bytes and pauses, and the ways in which a client can reach it."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import requests

from falconlite import FalconError, OAuth2
from tests.talker import talker
from tests.ways import CALLERS, SESSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tests.talker import Talker

CLOSE, RESET, SILENCE, REST = "close", "reset", "silence", "rest"
"""Steps other than bytes to send and seconds to wait.

Close the connection, reset it, say no more until the client leaves, or receive the rest of the request.
"""

JSON = b"Content-Type: application/json\r\n"


class Asked(NamedTuple):
    """A request as received. ``connection`` and ``number`` count from 1, ``number`` within the connection."""

    connection: int
    number: int
    verb: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query, keep_blank_values=True)

    @property
    def tag(self) -> str:
        """The value of ``filter``; tests identify their calls by it."""
        return self.query.get("filter", [""])[0]

    @property
    def ids(self) -> list[str]:
        """The IDs of the call, in the query or in the body."""
        return json.loads(self.body)["ids"] if self.body else self.query.get("ids", [])


class Gone(Exception):
    """Raised when the client has left or the script ends the connection."""


class Line:
    """One connection: receives requests and runs the steps of their answers."""

    def __init__(self, client: socket.socket, connection: int) -> None:
        self.client, self.connection, self.number, self.rest = client, connection, 0, bytearray()

    def hear(self, *, body: bool = True) -> Asked:
        """Receive a request; without *body*, only its head, so that the rest stays in the socket."""
        while b"\r\n\r\n" not in self.rest:
            self._receive()
        head, _, rest = self.rest.partition(b"\r\n\r\n")
        self.rest = bytearray(rest)
        first, *lines = head.decode("latin-1").split("\r\n")
        verb, target, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self.number += 1
        self.missing = int(headers.get("content-length", "0"))
        content = self._body() if body else b""
        return Asked(self.connection, self.number, verb, target, headers, content)

    def say(self, steps: Iterable[Any]) -> None:
        """Run steps; raise Gone if they end the connection."""
        for step in steps:
            if isinstance(step, bytes):
                self.client.sendall(step)
            elif isinstance(step, float):
                time.sleep(step)
            elif step == REST:
                self._body()
            elif step == SILENCE:
                while self.client.recv(65536):
                    pass
                raise Gone
            else:
                if step == RESET:
                    self.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                raise Gone

    def _body(self) -> bytes:
        while len(self.rest) < self.missing:
            self._receive()
        content = bytes(self.rest[: self.missing])
        del self.rest[: self.missing]
        self.missing = 0
        return content

    def _receive(self) -> None:
        part = self.client.recv(65536)
        if not part:
            raise Gone
        self.rest += part


class Raw:
    """A scripted server: *script* gets each request and returns the steps of its answer.

    If ``early`` is true for a request's head, the script runs before the body is received; its step REST receives the
    body. ``asked`` lists the requests so far.
    """

    def __init__(self, script: Callable[[Asked], Iterable[Any]]) -> None:
        self.script = script
        self.greeting = b""
        self.early = False
        self.asked: list[Asked] = []
        self.talker: Any = None
        self._busy = 0
        self._quiet = threading.Condition()

    @property
    def url(self) -> str:
        return self.talker.url

    @property
    def connections(self) -> int:
        return self.talker.connections

    def talk(self, server: Talker, client: socket.socket) -> None:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._quiet:
            number = server.connections
        line = Line(client, number)
        try:
            if self.greeting:
                client.sendall(self.greeting)
            while True:
                asked = line.hear(body=not self.early)
                with self._quiet:
                    self._busy += 1
                    self.asked.append(asked)
                try:
                    line.say(self.script(asked))
                    line.say([REST])
                except BaseException:
                    client.close()  # before the exchange counts as finished
                    raise
                finally:
                    with self._quiet:
                        self._busy -= 1
                        self._quiet.notify_all()
        except (Gone, ssl.SSLError, ConnectionError):
            pass

    def rest(self, seconds: float = 5, *, asked: int = 0) -> None:
        """Wait until the server has sent everything, so that it is in the client's socket.

        *asked* is the number of requests that it must have received: a call can end early on surplus bytes.
        """
        with self._quiet:
            at_rest = self._quiet.wait_for(lambda: len(self.asked) >= asked and not self._busy, seconds)
            assert at_rest, "the server does not come to rest"


@contextlib.contextmanager
def raw(script: Callable[[Asked], Iterable[Any]], tls: ssl.SSLContext | None = None) -> Iterator[Raw]:
    """Run a scripted server during the block."""
    server = Raw(script)
    with talker(server.talk, tls) as server.talker:
        yield server


# Ways to the network


def over_session(auth: OAuth2) -> None:
    """Make an auth object use falconlite's own session, by a hook that does nothing."""
    transport: Any = auth.connection.transport
    transport.session.hooks["response"].append(lambda *_args, **_given: None)


@contextlib.contextmanager
def reaching(server: Raw, way: str, *, path: str | None = None, **settings: Any) -> Iterator[OAuth2]:
    """Yield an auth object that uses one of ``WAYS`` to a server; *path* is the path of the server's CA."""
    given: dict[str, Any] = {"access_token": "T" * 24, "base_url": server.url, "retry": False, "timeout": 5} | settings
    session = None
    if way == CALLERS:
        given["session"] = session = requests.Session()
        if path:
            session.verify = path
    elif path:
        given["ssl_verify"] = path
    auth = OAuth2(**given)
    if way == SESSION:
        over_session(auth)
    try:
        yield auth
    finally:
        auth.connection.transport.close()
        if session is not None:
            session.close()


# Good answers, and outcomes of calls


def envelope(*resources: Any, **pagination: Any) -> bytes:
    """Return the body of a good answer."""
    return json.dumps({"meta": {"pagination": pagination}, "resources": list(resources), "errors": []}).encode()


def plain(body: bytes, status: bytes = b"200 OK", more: bytes = JSON) -> bytes:
    """Return an answer with a Content-Length."""
    return b"HTTP/1.1 %s\r\n%sContent-Length: %d\r\n\r\n%s" % (status, more, len(body), body)


def chunked(*parts: bytes, last: bytes = b"0\r\n\r\n", more: bytes = JSON) -> bytes:
    """Return an answer in chunks."""
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)
    return b"HTTP/1.1 200 OK\r\n%sTransfer-Encoding: chunked\r\n\r\n%s%s" % (more, chunks, last)


class Failed(NamedTuple):
    """The outcome of a call that reported an error."""

    why: str


def outcome(call: Callable[..., Any], **given: Any) -> Any:
    """Make a call and return its records, or Failed; assert that it is one of the two."""
    try:
        result = call(**given)
    except FalconError as error:
        return Failed(repr(error))
    if 200 <= result["status_code"] <= 299 and result.ok:
        assert not result.unreadable
        assert not result.errors
        return result["body"]["resources"]
    assert result["status_code"] >= 300
    assert not result.ok
    if result.unreadable or not result.answered:  # else the records are those that the server sent
        assert result["body"]["errors"]
        assert result["body"]["resources"] == []
    try:
        result.raise_for_status()
    except FalconError as error:
        return Failed(repr(error))
    raise AssertionError(f"raise_for_status() lets pass {dict(result)}")
