"""An HTTP server on loopback that records requests and returns scripted answers."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

ABSENT = type("Absent", (), {"__repr__": lambda self: "ABSENT"})()
"""The body of a request without one, as distinct from an empty object."""

ENVELOPE = {"meta": {"query_time": 0.1, "trace_id": "trace"}, "resources": ["a", "b", "c"], "errors": []}
"""The default answer of the API."""


class Recorded(NamedTuple):
    """A recorded request."""

    method: str
    path: str  # as sent, percent-encoded
    raw_query: str
    headers: Mapping[str, str]
    raw_body: bytes

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs, in the order sent."""
        return parse_qsl(self.raw_query, keep_blank_values=True)

    @property
    def type(self) -> str:
        """The content type of the body."""
        return self.headers.get("Content-Type", "")

    @property
    def body(self) -> Any:
        """The body: a JSON value, the pairs of a form, otherwise bytes; ABSENT without one."""
        if not self.raw_body:
            return ABSENT
        if self.type.startswith("application/json"):
            return json.loads(self.raw_body)
        if self.type.startswith("application/x-www-form-urlencoded"):
            return parse_qsl(self.raw_body.decode(), keep_blank_values=True)
        return self.raw_body

    @property
    def bearer(self) -> str | None:
        """The bearer token of the request."""
        kind, _, token = self.headers.get("Authorization", "").partition(" ")
        return token if kind == "Bearer" else None

    def __str__(self) -> str:
        """Format the request in one line, with a sorted query and the body as canonical JSON."""
        text = f"{self.method} {self.path}"
        if self.query:
            text += "?" + "&".join(f"{name}={value}" for name, value in sorted(self.query))
        if self.body is ABSENT:
            return text
        if self.type == "application/json":
            return f"{text} {json.dumps(self.body, sort_keys=True)}"
        return f"{text} {self.type}: {self.body!r}"


class Answer(NamedTuple):
    """A scripted answer: the server sends only these headers, Date, Server and the length."""

    status: int
    headers: Mapping[str, str]
    content: bytes


def answer(body: Any = b"", status: int = 200, type: str | None = None, **headers: str) -> Answer:
    """Make an answer: bytes are sent unchanged (without a type unless given), everything else as JSON."""
    if not isinstance(body, bytes):
        body, type = json.dumps(body).encode(), type or "application/json"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, {"Content-Type": type, **named} if type else named, body)


def close(made: Any) -> None:
    """Close the connections that falconlite keeps open; falconpy keeps none."""
    auth = getattr(made, "auth_object", made)
    if hasattr(auth, "close"):
        auth.close()


class Recorder:
    """A server that runs during its ``with`` block.

    ``token``, ``revoke`` and ``api`` are its answers; without a scripted ``token`` it issues TOK1, TOK2 ...
    """

    def __init__(self) -> None:
        self.requests: list[Recorded] = []
        self.open: set[socket.socket] = set()
        self.connections = 0
        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.recorder = self
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.reset()

    def reset(self) -> None:
        """Forget requests and scripts."""
        self.requests.clear()
        self.issued = self.connections = 0
        self.api = answer(ENVELOPE)
        self.revoke = answer({"meta": {}, "resources": [], "errors": []})
        self.token: Answer | None = None

    def take(self) -> list[Recorded]:
        """Return the requests since the previous call."""
        taken, self.requests = self.requests, []
        return taken

    def reply(self, request: Recorded) -> Answer:
        """Record a request and choose its answer."""
        self.requests.append(request)
        if request.path == "/oauth2/revoke":
            return self.revoke
        if request.path != "/oauth2/token":
            return self.api
        self.issued += 1
        token = {"access_token": f"TOK{self.issued}", "token_type": "bearer", "expires_in": 1799}
        return self.token or answer(token, 201)

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.server.shutdown()
        self.thread.join()
        for connection in list(self.open):  # idle in a client's pool: their threads wait for a request
            with suppress(OSError):  # closed meanwhile
                connection.shutdown(socket.SHUT_RDWR)
        self.server.server_close()  # joins the threads


class Server(ThreadingHTTPServer):
    daemon_threads = False
    recorder: Recorder


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet
    server: Server

    def setup(self) -> None:
        super().setup()
        self.server.recorder.open.add(self.connection)
        self.server.recorder.connections += 1

    def finish(self) -> None:
        self.server.recorder.open.discard(self.connection)
        super().finish()

    def exchange(self) -> None:
        path, _, query = self.path.partition("?")
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        said = self.server.recorder.reply(Recorded(self.command, path, query, self.headers, body))
        self.send_response(said.status)
        for name, value in said.headers.items():
            self.send_header(name, value)
        if said.status != 204:
            self.send_header("Content-Length", str(len(said.content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(said.content)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self.exchange
        raise AttributeError(name)

    def log_message(self, *args: object) -> None:
        pass
