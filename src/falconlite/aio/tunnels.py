"""Connect tasks to a server through an HTTP proxy: ``CONNECT``, then TLS in the tunnel."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import unquote, urlsplit

from falconlite.aio.connections import TaskConnection, TaskServer
from falconlite.aio.sockets import Socket
from falconlite.transport.answer import Answer

if TYPE_CHECKING:
    from falconlite.transport.attempt import Attempt
    from falconlite.transport.direct import Server, Trust

PORT = 80
"""Default port of a proxy, as in urllib3."""


class Proxy:
    """A proxy: its address, and the header with the credentials in its URL. The repr does not show the header."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.host, self.port = parts.hostname or "", parts.port or PORT
        self.header = ""
        if parts.username is not None:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self.header = f"Proxy-Authorization: Basic {b64encode(pair.encode('latin-1')).decode()}\r\n"

    def __repr__(self) -> str:
        return f"<Proxy {self.host}:{self.port}>"


class TunnelConnection(TaskConnection):
    """A connection through a proxy."""

    __slots__ = ("_proxy",)

    def __init__(self, server: Any, attempt: Attempt, patience: float | None) -> None:
        self._proxy: Proxy = server.proxy
        super().__init__(server, attempt, patience)

    def reach(self, host: str, port: int, attempt: Attempt, patience: float | None, trust: Trust | None) -> Any:
        """Return a socket to the server: the proxy forwards all bytes."""
        proxy = self._proxy
        sock = super().reach(proxy.host, proxy.port, attempt, patience, trust)
        tunnel = Socket(sock)
        done = False
        try:
            tunnel.settimeout(attempt.cut(patience))
            place = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
            tunnel.sendall(f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{proxy.header}\r\n".encode("latin-1"))
            answer = Answer(tunnel, attempt, patience, verb="CONNECT")
            answer.begin()
            if not 200 <= answer.status < 300:
                raise OSError(f"Tunnel connection failed: {answer.status}")
            done = True
            return tunnel.detached()
        finally:
            if not done:
                tunnel.close()


class TunnelServer(TaskServer):
    """A server reached through a proxy."""

    __slots__ = ("proxy",)

    proxy: Proxy

    KIND: ClassVar[Any] = TunnelConnection

    @classmethod
    def through(cls, proxy: str, base_url: str, *settings: Any) -> Server | None:
        """Create the server for a base URL; None for a URL that only urllib3 can parse."""
        made = cls.at(base_url, *settings)
        if isinstance(made, TunnelServer):
            made.proxy = Proxy(proxy)
        return made
