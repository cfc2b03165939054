"""Find the route to a server, and open a connection, through the proxy if one is set."""

from __future__ import annotations

import socket
from base64 import b64encode
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

if TYPE_CHECKING:
    from falconlite.auth.connection import Connection

PATIENCE = 5.0
"""Seconds to wait for a connection, and for each answer on it."""

PORTS = {"http": 80, "https": 443}

LONGEST_HEAD = 65536
"""Maximum bytes that are read of a proxy's answer."""


class Route(NamedTuple):
    """The network path to a server: its host and port, TLS or not, the proxy, and the trusted certificates."""

    host: str
    port: int
    secure: bool
    proxy: SplitResult | None
    verify: bool | str

    @property
    def first(self) -> tuple[str, int]:
        """The host and the port to connect to."""
        if self.proxy is None:
            return self.host, self.port
        return self.proxy.hostname or "", self.proxy.port or PORTS.get(self.proxy.scheme, 80)


class Refused(OSError):
    """A proxy does not connect to the server."""

    def __init__(self, status: str, message: str) -> None:
        super().__init__(message)
        self.refusal = status


def route_of(connection: Connection) -> Route:
    """Return the route to the base URL, with the proxies and certificates that calls use; ValueError if wrong."""
    base_url = connection.base_url
    transport: Any = connection.transport
    parts = urlsplit(base_url)
    proxy = transport.pooled.proxy_for(base_url)
    verify = transport.pooled.settings_for(base_url)["verify"]
    return Route(
        parts.hostname or "",
        parts.port or PORTS[parts.scheme],
        parts.scheme == "https",
        urlsplit(proxy if "://" in proxy else f"http://{proxy}") if proxy else None,
        verify,
    )


def opened_on(route: Route) -> socket.socket:
    """Return a connection to the server, through the proxy if there is one; raise Refused, or OSError."""
    opened = socket.create_connection(route.first, PATIENCE)
    if route.proxy is None:
        return opened
    try:
        if route.proxy.scheme == "https":
            from falconlite.transport.trust import context_for

            opened = context_for(route.verify).wrap_socket(opened, server_hostname=route.proxy.hostname)
        place = f"{route.host}:{route.port}"
        lines = [f"CONNECT {place} HTTP/1.1", f"Host: {place}"]
        if route.proxy.username:
            pair = f"{unquote(route.proxy.username)}:{unquote(route.proxy.password or '')}"
            lines.append(f"Proxy-Authorization: Basic {b64encode(pair.encode()).decode()}")
        opened.sendall("\r\n".join([*lines, "", ""]).encode())
        head = b""
        while b"\r\n\r\n" not in head and len(head) < LONGEST_HEAD and (part := opened.recv(4096)):
            head += part
        _check_tunnel(head)
    except BaseException:
        opened.close()
        raise
    return opened


def _check_tunnel(head: bytes) -> None:
    """Raise Refused unless a proxy's answer is a success; raise OSError if it is not HTTP."""
    version, _, rest = head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
    if not version.startswith("HTTP/"):
        raise OSError("its answer is not HTTP" if head else "it closed the connection")
    if not rest.startswith("2"):
        raise Refused(rest[:3], rest.strip())
