"""A server on loopback that sends exactly the bytes that a test chooses, to each connection."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import threading
from typing import TYPE_CHECKING

import trustme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LEAST = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


class Talker:
    """A server that passes each connection to *talk*; ``heard`` lists what ``hear`` received."""

    def __init__(
        self,
        talk: Callable[[Talker, socket.socket], None],
        tls: ssl.SSLContext | None,
        listener: socket.socket | None = None,
    ) -> None:
        self.talk, self.tls = talk, tls
        self.heard: list[bytes] = []
        self.connections = 0
        self.stopped = threading.Event()
        self.listener = listener or socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self.port}"
        self.threads: list[threading.Thread] = []
        self.sockets: list[socket.socket] = []

    def accept(self) -> None:
        while not self.stopped.is_set():
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            self.sockets.append(client)
            self.start(self.serve, client)

    def start(self, target, *args) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        thread.start()
        self.threads.append(thread)

    def serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            client.settimeout(20)
            if self.tls:
                client = self.tls.wrap_socket(client, server_side=True, do_handshake_on_connect=False)
                self.sockets.append(client)
                client.do_handshake()
            self.talk(self, client)
        with contextlib.suppress(OSError):
            client.close()

    def hear(self, client: socket.socket) -> bytes:
        """Return a whole request, or nothing if the client has left."""
        data = bytearray()
        while b"\r\n\r\n" not in data:
            part = client.recv(65536)
            if not part:
                return b""
            data += part
        head, _, body = data.partition(b"\r\n\r\n")
        length = next((int(h[15:]) for h in head.split(b"\r\n") if h.lower().startswith(b"content-length:")), None)
        chunked = b"transfer-encoding: chunked" in head.lower()
        while (length is not None and len(body) < length) or (chunked and not body.endswith(b"0\r\n\r\n")):
            part = client.recv(65536)
            if not part:
                break
            body += part
        self.heard.append(bytes(head + b"\r\n\r\n" + body))
        return self.heard[-1]

    def drip(self, client: socket.socket, data: bytes, pause: float = 0.02) -> None:
        """Send byte by byte, with a pause after each, until the end of the test."""
        for place in range(len(data)):
            client.sendall(data[place : place + 1])
            if self.stopped.wait(pause):
                return

    def stop(self) -> None:
        self.stopped.set()
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for end in self.sockets:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        while self.threads:
            thread = self.threads.pop()
            thread.join(10)
            assert not thread.is_alive(), f"{thread} of the server on port {self.port} does not end"
        for end in self.sockets:
            end.close()


@contextlib.contextmanager
def talker(
    talk: Callable[[Talker, socket.socket], None],
    tls: ssl.SSLContext | None = None,
    listener: socket.socket | None = None,
) -> Iterator[Talker]:
    """Run a server during the block, on *listener* if given."""
    server = Talker(talk, tls, listener)
    server.start(server.accept)
    try:
        yield server
    finally:
        server.stop()


def saying(*answers: bytes) -> Callable[[Talker, socket.socket], None]:
    """Return a talk with one answer per request; after the last one it stays silent until the client leaves."""

    def talk(server: Talker, client: socket.socket) -> None:
        for answer in answers:
            if not server.hear(client):
                return
            client.sendall(answer)
        client.recv(1)

    return talk


def always(answer: bytes) -> Callable[[Talker, socket.socket], None]:
    """Return a talk that sends the same answer to each request."""

    def talk(server: Talker, client: socket.socket) -> None:
        while server.hear(client):
            client.sendall(answer)

    return talk


def certified(folder: Path, *names: str) -> tuple[ssl.SSLContext, str]:
    """Return a server's TLS context for some names, and the path of its CA."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("127.0.0.1",))).configure_cert(context)
    path = folder / f"ca-{len(list(folder.iterdir()))}.pem"
    authority.cert_pem.write_to_path(str(path))
    return context, str(path)


def tunnelling(answer: bytes, routes: dict[str, int] | None = None) -> Callable[[Talker, socket.socket], None]:
    """Return the talk of a proxy that answers a CONNECT with *answer*, then forwards bytes if it has a route."""

    def talk(server: Talker, client: socket.socket) -> None:
        asked = server.hear(client)
        client.sendall(answer)
        if asked and routes:
            onward = socket.create_connection(("127.0.0.1", routes[asked.split()[1].decode().rpartition(":")[0]]))
            server.sockets.append(onward)
            relay(client, onward)
            onward.close()

    return talk


def relay(client: socket.socket, onward: socket.socket) -> None:
    """Forward bytes both ways until one side closes, in one thread: TLS sockets do not support two."""
    while True:
        waiting = isinstance(client, ssl.SSLSocket) and client.pending()
        ready = [client] if waiting else select.select([client, onward], [], [], 20)[0]
        for source in ready:
            data = source.recv(65536)
            if not data:
                return
            (onward if source is client else client).sendall(data)
