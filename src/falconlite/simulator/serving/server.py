"""A cloud on a real socket: HTTP/1.1 with keep-alive on 127.0.0.1, with or without TLS."""

from __future__ import annotations

import selectors
import socket
import ssl
import struct
import sys
import threading
from contextlib import closing, contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Call
from falconlite.simulator.faults.travel import Disturbed
from falconlite.simulator.live import PIECE, PULSE, LiveBody
from falconlite.simulator.serving.control import Control

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from falconlite.http.messages import Response
    from falconlite.simulator.faults.travel import Wire
    from falconlite.simulator.serving.served import Answering

ADDRESS = "127.0.0.1"
LONGEST_BODY = 64 * 1024 * 1024
PATIENCE = 30.0
"""Seconds to wait for data from a client, including its TLS handshake."""

TWO_HOSTS = "the call has more than one Host header"
"""Why a call is refused: one of its host names may let a web page reach this machine."""


class Conversation(BaseHTTPRequestHandler):
    """One connection: requests in sequence until either side closes it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]  # only the Server below starts this class

    def setup(self) -> None:
        """Do the TLS handshake in this thread, so that a slow client does not delay others."""
        self.request.settimeout(self.server.patience)
        super().setup()
        if isinstance(self.connection, ssl.SSLSocket):
            self.connection.do_handshake()
            self.server.count(handshakes=1)

    def __getattr__(self, name: str) -> Callable[[], None]:
        """Return the handler for a verb: the same for all verbs."""
        if name.startswith("do_"):
            return self._converse
        raise AttributeError(name)

    def _converse(self) -> None:
        if len(self.headers.get_all("Host", ())) > 1:
            return self.send_error(400, TWO_HOSTS)
        body = self._read_body()
        if body is not None:
            scheme = "https" if isinstance(self.connection, ssl.SSLSocket) else "http"
            call = Call(self.command, self.path, dict(self.headers.items()), body, scheme=scheme)
            try:
                response = self.server.control.handle(call)
            except Disturbed as disturbed:
                self._disturb(disturbed.response, disturbed.wire)
            else:
                self._answer(response)
        return None

    def _answer(self, response: Response) -> None:
        if isinstance(response.stream, LiveBody):
            self._stream(response, response.stream)
        else:
            self._write(response)

    def _read_body(self) -> bytes | None:
        """Read the body; if it is not valid, send an error and return None."""
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return self._read_chunks()
        length = self.headers.get("Content-Length", "0")
        if not (length.isascii() and length.isdecimal()):
            self.send_error(400, "Content-Length is no number")
        elif len(length) > 12 or int(length) > LONGEST_BODY:
            self.send_error(413, "the body is too long")
        else:
            return self.rfile.read(int(length))
        return None

    def _read_chunks(self) -> bytes | None:
        body = bytearray()
        while True:
            size = self.rfile.readline(100).partition(b";")[0].strip()
            if not size or size.strip(b"0123456789abcdefABCDEF") or len(size) > 12:
                self.send_error(400, "a chunk of the body has no size")
                return None
            if len(body) + int(size, 16) > LONGEST_BODY:
                self.send_error(413, "the body is too long")
                return None
            if int(size, 16) == 0:
                while self.rfile.readline(1000).strip():
                    pass
                return bytes(body)
            body += self.rfile.read(int(size, 16))
            self.rfile.readline(100)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer requests that http.server refuses, in the API's envelope, and close the connection."""
        self.close_connection = True
        self._write(self.server.cloud.refuse(code, message or explain or HTTPStatus(code).phrase))

    def _write(self, response: Response) -> None:
        """Write head and body in one piece."""
        head = self._head(response)
        self.wfile.write(head if getattr(self, "command", None) == "HEAD" else head + response.content)

    def _head(self, response: Response) -> bytes:
        date = self.date_time_string(int(self.server.cloud.clock.time()))
        headers = {"Date": date, **response.headers}
        if headers.get("Connection", "").lower() == "close":
            self.close_connection = True
        elif self.close_connection:
            headers["Connection"] = "close"
        phrase, _ = self.responses.get(response.status, ("Unknown", ""))
        lines = [f"HTTP/1.1 {response.status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")

    def _disturb(self, response: Response | None, wire: Wire) -> None:
        """Send an answer with its fault."""
        if not self._wait(wire.wait) or response is None:
            self.close_connection = True
            if response is not None and response.stream is not None:
                response.stream.close()
            if wire.resets:
                self._reset()
            return None
        if isinstance(response.stream, LiveBody):
            return self._stream(response, response.stream)
        head = self._head(response)
        pieces: Iterable[bytes] = (head,)
        if self.command != "HEAD" and wire.head:
            pieces = wire.pieces(head + response.content, framed=True)
        elif self.command != "HEAD":
            pieces = chain(pieces, wire.pieces(response.content, framed=True))
        for place, piece in enumerate(pieces):
            if place and not self._wait(wire.pause):
                self.close_connection = True
                return None
            self.wfile.write(piece)
        self.close_connection = self.close_connection or wire.ends
        return None

    def _stream(self, response: Response, body: LiveBody) -> None:
        """Write a body while it is produced, until it ends, the client disconnects or the server ends."""
        framed = self.request_version != "HTTP/1.0"
        if not framed:
            self.close_connection = True
            headers = {name: value for name, value in response.headers.items() if name != "Transfer-Encoding"}
            response = response._replace(headers=headers)
        waiting, waking = socket.socketpair()
        with closing(body), waiting, waking, selectors.DefaultSelector() as selector:
            waking.setblocking(False)
            body.watch(lambda: _poke(waking))
            selector.register(waiting, selectors.EVENT_READ)
            selector.register(self.connection, selectors.EVENT_READ)
            self.wfile.write(self._head(response))
            while (piece := body.take()) is not None:
                if piece:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if framed else piece)
                    continue
                ready = [key.fileobj for key, _ in selector.select(PULSE)]
                if waiting in ready:
                    waiting.recv(PIECE)
                if self.server.ended.is_set() or (self.connection in ready and self._is_gone(selector)):
                    self.close_connection = True
                    return
            if body.broken:
                self.close_connection = True
            elif framed:
                self.wfile.write(b"0\r\n\r\n")

    def _is_gone(self, selector: selectors.BaseSelector) -> bool:
        """Return whether the client has disconnected. If unread data hides it, return False and stop watching."""
        try:
            if not socket.socket.recv(self.connection, 1, socket.MSG_PEEK):
                return True
        except OSError:
            return True
        selector.unregister(self.connection)
        return False

    def _wait(self, seconds: float) -> bool:
        """Wait until the time is over, the client disconnects or the server ends. Return whether the time is over."""
        if seconds <= 0:
            return True
        end = monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self.connection, selectors.EVENT_READ)
            if not selector.select(None if seconds == inf else seconds):
                return True
        try:
            gone = not socket.socket.recv(self.connection, 1, socket.MSG_PEEK)
        except OSError:
            gone = True
        # The client has sent more data, so its disconnecting would not be noticed.
        return not gone and not self.server.ended.wait(None if end == inf else max(end - monotonic(), 0))

    def _reset(self) -> None:
        """Close the connection by a TCP RST, below TLS and other holders of the socket."""
        with socket.socket(fileno=self.connection.detach()) as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


class Server(ThreadingHTTPServer):
    """Accepts connections, counts them, and closes them all when it is closed.

    A connection is closed when its client sends nothing for *patience* seconds while the server waits for a request.
    """

    daemon_threads = True
    request_queue_size = 128  # with the default of 5, threads that connect simultaneously wait for seconds

    def __init__(self, cloud: Answering, port: int, context: ssl.SSLContext | None, patience: float) -> None:
        self.cloud, self.control, self.patience = cloud, Control(cloud, tls=context is not None), patience
        self._context = context
        self.connections = self.handshakes = 0
        self.ended = threading.Event()
        self._lock = threading.Lock()
        self._live: dict[threading.Thread, socket.socket] = {}
        super().__init__((ADDRESS, port), Conversation)

    def count(self, *, connections: int = 0, handshakes: int = 0) -> None:
        """Add to the counts."""
        with self._lock:
            self.connections += connections
            self.handshakes += handshakes

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection. Its own thread does the TLS handshake later."""
        connection, address = super().get_request()
        self.count(connections=1)
        if self._context is not None:
            connection = self._context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    def process_request(self, request: Any, client_address: Any) -> None:
        """Start the thread of a connection."""
        thread = threading.Thread(target=self.process_request_thread, args=(request, client_address), daemon=True)
        self._live = {known: connection for known, connection in self._live.items() if known.is_alive()}
        self._live[thread] = request
        thread.start()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore clients that disconnect; show other errors."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    @property
    def open_connections(self) -> int:
        """Number of connections that have a thread."""
        return sum(thread.is_alive() for thread in tuple(self._live))

    def hang_up(self) -> None:
        """Close every connection, and wait for its thread. The server no longer accepts connections."""
        self.ended.set()
        for connection in self._live.values():
            with suppress(OSError):  # closed already
                socket.socket.shutdown(connection, socket.SHUT_RDWR)  # below TLS, which another thread may be reading
        for thread in self._live:
            thread.join(PATIENCE)


class Served:
    """A running server: its address and its counts."""

    def __init__(self, server: Server, url: str, ca_path: str | None) -> None:
        self._server, self.url, self.ca_path = server, url, ca_path

    def __repr__(self) -> str:
        return f"<Served {self.url}>"

    @property
    def port(self) -> int:
        """The port on 127.0.0.1."""
        return int(self._server.server_address[1])

    @property
    def connections(self) -> int:
        """Number of TCP connections accepted."""
        return self._server.connections

    @property
    def open_connections(self) -> int:
        """Number of connections that are open."""
        return self._server.open_connections

    @property
    def handshakes(self) -> int:
        """Number of completed TLS handshakes."""
        return self._server.handshakes


def _poke(waking: socket.socket) -> None:
    """Wake the thread that waits at the other end. A full buffer means it is awake, a closed one that it has ended."""
    with suppress(OSError):
        waking.send(b"\0")


@contextmanager
def serve(
    cloud: Answering, *, port: int, tls: bool, names: Sequence[str], patience: float = PATIENCE
) -> Iterator[Served]:
    """Serve a cloud until the context ends. Then no thread, connection or file remains."""
    with TemporaryDirectory(prefix="falconlite-") as folder:
        ca_path = str(Path(folder) / "ca.pem") if tls else None
        server = Server(cloud, port, certified(ca_path, names) if ca_path else None, patience)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            scheme = "https" if tls else "http"
            yield Served(server, f"{scheme}://{ADDRESS}:{server.server_address[1]}", ca_path)
        finally:
            server.shutdown()
            thread.join()
            server.hang_up()
            server.server_close()


def certified(ca_path: str, names: Sequence[str]) -> ssl.SSLContext:
    """Make a certificate authority, write its certificate, and return a TLS context with a certificate signed by it."""
    try:
        import trustme
    except ModuleNotFoundError as error:
        from falconlite.extras import needs

        raise ModuleNotFoundError(needs("TLS", "trustme", "simulator"), name=error.name) from None
    authority = trustme.CA()
    authority.cert_pem.write_to_path(ca_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", ADDRESS, *names).configure_cert(context)
    return context
