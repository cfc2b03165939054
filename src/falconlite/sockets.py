"""Connections that keep a deadline and know whether the request has left; the adapter and the TLS contexts for them."""

from __future__ import annotations

import os
import socket
import ssl
import threading
from contextlib import suppress
from functools import cache, partial
from http.client import HTTPResponse
from io import BufferedReader, RawIOBase
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.exceptions import NewConnectionError
from urllib3.exceptions import TimeoutError as NoConnectionInTime
from urllib3.util import connection
from urllib3.util.connection import allowed_gai_family
from urllib3.util.ssl_ import create_urllib3_context
from urllib3.util.ssl_match_hostname import match_hostname

from falconlite.wire import SYSTEM

if TYPE_CHECKING:
    from typing_extensions import Buffer

NEVER = float("inf")
RECORD = 16384
"""What one TLS record holds: a longer piece is sent in several steps, each with the whole timeout for itself."""


class Attempt:
    """One attempt to send: when it must be over by the monotonic clock, and how far it has come."""

    end = NEVER
    ours = False  # a connection of ours has it, so that what follows is true
    sent = False  # part of it may have left

    def cut(self, patience: float | None) -> float | None:
        """Return a timeout that does not reach beyond the end; raise TimeoutError once that has passed."""
        if self.end == NEVER:
            return patience
        left = self.end - monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        return left if patience is None else min(patience, left)


class Current(threading.local):
    """The attempt that this thread is about, so that its connection finds it."""

    attempt: Attempt | None = None


CURRENT = Current()


class Incoming(RawIOBase):
    """What a socket receives, with the wait for each part cut to what is left of the attempt.

    A socket's own timeout starts again with every byte, so that a server that drips would be listened to for ever.
    *before* was received already, and comes first.
    """

    def __init__(self, sock: socket.socket, attempt: Attempt, before: bytes = b"") -> None:
        self._file, self._before = sock.makefile("rb", buffering=0), before
        self._sock, self._attempt = sock, attempt
        self._patience = self._set = sock.gettimeout()

    def makefile(self, _mode: str) -> BufferedReader:
        """Pass for a socket with a response of http.client's, which wants no more than this."""
        return BufferedReader(self)

    def readable(self) -> bool:
        """Say that it is for reading."""
        return True

    def readinto(self, buffer: Buffer) -> int | None:
        """Receive some bytes."""
        if self._before:
            view = memoryview(buffer)
            part = self._before[: len(view)]
            view[: len(part)], self._before = part, self._before[len(part) :]
            return len(part)
        wait = self._attempt.cut(self._patience)
        if wait != self._set:
            self._sock.settimeout(wait)
            self._set = wait
        return self._file.readinto(buffer)

    def close(self) -> None:
        """Let go of the socket."""
        self._file.close()
        super().close()


def _response(attempt: Attempt, sock: Any, *args: Any, **given: Any) -> HTTPResponse:
    return HTTPResponse(Incoming(sock, attempt), *args, **given)  # type: ignore[arg-type]  # it has what is asked of it


class Bounded:
    """What is added to urllib3's connections: connecting, sending and reading keep to the attempt's deadline.

    Two things cannot be bounded: the system's look-up of a name, and a proxy that is spoken to by TLS and drips parts
    of records (each of its bytes has the whole of what is left).
    """

    def _new_conn(self: Any) -> Any:
        attempt = CURRENT.attempt
        if attempt is None:
            return super()._new_conn()  # type: ignore[misc]  # of the connection that this is mixed into
        attempt.ours = True
        if attempt.end == NEVER:
            return super()._new_conn()  # type: ignore[misc]  # of the connection that this is mixed into
        host, patience = self._dns_host, self.timeout
        try:
            sock = self._connected(super()._new_conn, host, patience, attempt)  # type: ignore[misc]  # of the connection that this is mixed into
        finally:
            self._dns_host, self.timeout = host, patience
        try:
            sock.settimeout(attempt.cut(patience))
        except TimeoutError:
            sock.close()
            raise
        return sock

    def _connected(self: Any, connect: Any, host: str, patience: float | None, attempt: Attempt) -> Any:
        """Try one address after the other, each with what is left: urllib3 gives each of them the whole timeout."""
        *others, last = [host] if hasattr(self, "_socks_options") or _redirected() else self._addresses(host)
        for address in others:
            self._dns_host, self.timeout = address, attempt.cut(patience)
            with suppress(NewConnectionError, NoConnectionInTime):
                return connect()
        self._dns_host, self.timeout = last, attempt.cut(patience)
        return connect()

    def _addresses(self: Any, host: str) -> list[str]:
        try:
            found = socket.getaddrinfo(host.strip("[]"), self.port, allowed_gai_family(), socket.SOCK_STREAM)
        except OSError as error:
            raise NewConnectionError(self, f"Failed to resolve {host!r} ({error})") from error
        return list(dict.fromkeys(str(address[0]) for *_, address in found))

    def _tunnel(self: Any) -> None:
        super()._tunnel()  # type: ignore[misc]  # of the connection that this is mixed into
        if (attempt := CURRENT.attempt) is not None:
            self.sock.settimeout(attempt.cut(self.timeout))

    def _connect_tls_proxy(self: Any, hostname: str, sock: Any) -> Any:
        """Verify a proxy by the same certificates as the API, where urllib3 would take the system's."""
        context = self.ssl_context
        if context is None or self.proxy_config.ssl_context is not None:
            return super()._connect_tls_proxy(hostname, sock)  # type: ignore[misc]  # of the connection that this is mixed into
        self.proxy_config = self.proxy_config._replace(ssl_context=context)
        wrapped = super()._connect_tls_proxy(hostname, sock)  # type: ignore[misc]  # of the connection that this is mixed into
        if not context.check_hostname and context.verify_mode != ssl.CERT_NONE:  # urllib3 1.26 leaves the name to us
            try:
                match_hostname(wrapped.getpeercert(), hostname)
            except ValueError:
                wrapped.close()
                raise
        return wrapped

    def endheaders(self: Any, *args: Any, **given: Any) -> None:
        """Connect if need be; from then on the request counts as sent, since part of it may get through."""
        if self.sock is None and self.auto_open:
            self.connect()
        if (attempt := CURRENT.attempt) is not None and self.sock is not None:
            attempt.ours = True
            self.sock.settimeout(attempt.cut(self.timeout))  # what an earlier deadline left of it is too short
            attempt.sent = True
        super().endheaders(*args, **given)  # type: ignore[misc]  # of the connection that this is mixed into

    def send(self: Any, data: Any) -> None:
        """Send, in steps that are short enough to be stopped when the deadline has passed."""
        attempt = CURRENT.attempt
        if attempt is None or attempt.end == NEVER or not isinstance(data, (bytes, bytearray)) or self.sock is None:
            super().send(data)  # type: ignore[misc]  # of the connection that this is mixed into
            return
        view = memoryview(data)
        for start in range(0, len(view), RECORD):
            self.sock.settimeout(attempt.cut(self.timeout))
            super().send(view[start : start + RECORD])  # type: ignore[misc]  # of the connection that this is mixed into

    @property
    def response_class(self) -> Any:
        """What reads an answer, a proxy's to a CONNECT included."""
        attempt = CURRENT.attempt
        return HTTPResponse if attempt is None or attempt.end == NEVER else partial(_response, attempt)


def _redirected() -> bool:
    """Tell whether a program has put its own way to connect in place of urllib3's: it wants to be given the name."""
    code = getattr(connection.create_connection, "__code__", None)
    return code is None or code.co_filename != connection.__file__


@cache
def _bounded(connection: type[Any]) -> type[Any]:
    """Make the bounded class of a connection, under its own name, which is in messages."""
    return type(connection.__name__, (Bounded, connection), {})


@cache
def _pool_of(pool: type[Any]) -> type[Any]:
    """Make the class of a pool of such connections; a recorder may put others in place of urllib3's at any time."""
    now = property(lambda _: _bounded(pool.ConnectionCls))
    return type(pool.__name__, (pool,), {"ConnectionCls": now})


def _bind(manager: Any) -> Any:
    manager.pool_classes_by_scheme = {name: _pool_of(pool) for name, pool in manager.pool_classes_by_scheme.items()}
    return manager


class OneContextAdapter(HTTPAdapter):
    """An adapter whose connections are bounded, and share one SSL context for each CA setting, with other adapters too.

    requests lets every new connection read the CA bundle again, which takes longer than most calls.
    """

    def __init__(self, pool_size: int) -> None:
        self.contexts: dict[object, ssl.SSLContext] = {}
        super().__init__(pool_maxsize=pool_size)

    def init_poolmanager(self, *args: Any, **given: Any) -> None:
        """Make the pools, of bounded connections."""
        super().init_poolmanager(*args, **given)
        _bind(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **given: Any) -> Any:
        """Find or make the pools of a proxy, of bounded connections."""
        known = self.proxy_manager.get(proxy)
        return _bind(super().proxy_manager_for(proxy, **given)) if known is None else known

    def close(self) -> None:
        """Close all pools now: urllib3 leaves that to the end of the last reference, which a traceback may hold."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118  # no dict: it cannot be iterated
                pool = manager.pools.get(key)
                if pool is not None:  # let go meanwhile by another thread
                    pool.close()
        super().close()

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        """Add our context to what a pool is known by."""
        pool: Any
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        if host["scheme"] == "https" and not cert:
            context = self.contexts.get(verify)
            if context is None:
                context = self.contexts[verify] = shared_context(verify)
            pool = {"ssl_context": context, "cert_reqs": "CERT_NONE" if verify is False else "CERT_REQUIRED"}
        return host, pool

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave alone a connection that has our context: the CAs are in it.

        A plain URL by way of a proxy that is spoken to by TLS is verified too, where requests would not.
        """
        if cert or not url.lower().startswith("https"):
            super().cert_verify(conn, conn.scheme, verify, cert)  # type: ignore[no-untyped-call]  # requests' stubs leave it out


def shared_context(verify: bool | str) -> ssl.SSLContext:
    """Return the context for a CA setting that all adapters share while one of them has it: it is large to keep."""
    key: object = verify
    if isinstance(verify, str) and verify != SYSTEM:
        with suppress(OSError):  # of which context_for has more to say
            key = (verify, os.stat(verify).st_mtime_ns)  # noqa: PTH116  # pathlib is not on the import path
    context = _CONTEXTS.get(key)
    return _CONTEXTS.setdefault(key, context_for(verify)) if context is None else context


_CONTEXTS: WeakValueDictionary[object, ssl.SSLContext] = WeakValueDictionary()


def context_for(verify: bool | str) -> ssl.SSLContext:
    """Make the SSL context for a CA setting; raise ValueError for a place that holds no certificates."""
    if verify == SYSTEM:
        return system_context()
    context = create_urllib3_context()
    if verify is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    place = DEFAULT_CA_BUNDLE_PATH if verify is True else verify
    try:
        if os.path.isdir(place):  # noqa: PTH112  # pathlib is not on the import path
            context.load_verify_locations(capath=place)
        else:
            context.load_verify_locations(cafile=place)
    except OSError as error:  # which an SSLError is, too
        raise ValueError(f"there are no CA certificates to verify with in {place!r}: {error}") from error
    return context


def system_context() -> ssl.SSLContext:
    """Make an SSL context that trusts what the system trusts; raise ModuleNotFoundError without truststore."""
    try:
        import truststore
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "ssl_verify='system' needs truststore: pip install 'falconlite[truststore]'", name="truststore"
        ) from error
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
