"""Connections for tasks: other tasks run while one waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from falconlite._late import late
from falconlite.aio.sockets import SecureSocket, Socket, ready
from falconlite.transport.dialing import addresses_of, connected
from falconlite.transport.direct import Connection, Server
from falconlite.waiting import blocking

if TYPE_CHECKING:
    import socket
    import ssl

    from falconlite.http.messages import Request
    from falconlite.transport.attempt import Attempt
    from falconlite.transport.direct import Trust


class TaskConnection(Connection):
    """A connection for tasks: other tasks run while one waits."""

    __slots__ = ()

    def reach(self, host: str, port: int, attempt: Attempt, patience: float | None, trust: Trust | None) -> Any:
        """Return a socket connected to a server. Meanwhile a thread calls *trust*."""
        addresses = blocking(addresses_of, host, port)
        if trust is not None:
            blocking(trust)  # reads the CA bundle
        sock = connected(addresses, attempt, patience, ready=ready)
        return sock if trust is not None else Socket(sock)

    def secure(self, sock: socket.socket, context: ssl.SSLContext, name: bytes) -> Any:
        """Return a TLS socket over this one; verify the server's name."""
        return SecureSocket.over(sock, context, name, sock.gettimeout())


class TaskServer(Server):
    """A server with connections for tasks."""

    __slots__ = ()

    KIND: ClassVar[Any] = TaskConnection

    def upload(
        self, connection: Connection, request: Request, attempt: Attempt, read: float | None
    ) -> tuple[bytes, int]:
        """Send a request whose ``data`` is a ``Body``."""
        send: Any = late("falconlite.aio.uploads", "uploaded")
        sent: tuple[bytes, int] = send(self, connection, request, attempt, read)
        return sent
