"""A proxy on loopback that tunnels every host name to a local server, so that real names are used with real TLS."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Tunnel:
    """A CONNECT proxy: *routes* maps host names to loopback ports."""

    def __init__(self, routes: dict[str, int]) -> None:
        self.routes, self.asked = routes, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.threads: list[threading.Thread] = []
        self.sockets: list[socket.socket] = []

    def accept(self) -> None:
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.start(self.serve, client)

    def start(self, target, *args) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        thread.start()
        self.threads.append(thread)

    def serve(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            part = client.recv(4096)
            if not part:
                client.close()
                return
            head += part
        host = head.split()[1].decode().rpartition(":")[0]
        self.asked.append(host)
        if host not in self.routes:
            client.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            client.close()
            return
        server = socket.create_connection(("127.0.0.1", self.routes[host]))
        self.sockets += [client, server]
        client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        self.start(self.copy, server, client)
        self.copy(client, server)

    @staticmethod
    def copy(source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        for end in self.sockets:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        while self.threads:
            thread = self.threads.pop()
            thread.join(10)
            assert not thread.is_alive(), f"{thread} of the tunnel does not end"
        for end in self.sockets:
            end.close()


@contextlib.contextmanager
def tunnel(routes: dict[str, int]) -> Iterator[Tunnel]:
    """Run a tunnel during the block."""
    proxy = Tunnel(routes)
    proxy.start(proxy.accept)
    try:
        yield proxy
    finally:
        proxy.stop()
