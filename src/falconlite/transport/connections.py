"""Define connections that enforce a deadline, record whether a request was sent, and are reused only if clean."""

from __future__ import annotations

import socket
import ssl
import sys
from contextlib import suppress
from functools import cache, partial
from http.client import HTTPResponse
from queue import Empty, SimpleQueue
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any
from weakref import ref

import urllib3
from requests.adapters import HTTPAdapter
from urllib3 import connection as connections
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.util import connection
from urllib3.util.connection import allowed_gai_family
from urllib3.util.ssl_ import create_urllib3_context
from urllib3.util.ssl_match_hostname import match_hostname

from falconlite.transport.attempt import CURRENT, NEVER
from falconlite.transport.dialing import addresses_of, connected
from falconlite.transport.framing import Framed, Incoming
from falconlite.transport.heads import LONGEST_LINE
from falconlite.transport.idle import NOT_SENT, SOCKET, Idle, arrived, check_quiet, has_left
from falconlite.transport.trust import current, shared_context

if TYPE_CHECKING:
    from falconlite.transport.attempt import Attempt

OLD = create_urllib3_context if urllib3.__version__.startswith("1.") else None  # type: ignore[attr-defined]  # not in __all__
"""urllib3 1.26 passes no name for an IP address to the context, so its contexts must not check the name."""

RECORD = 16384
"""Bytes of one TLS record. A longer piece is sent in several steps, and each may take the whole timeout."""

LOOK_AGAIN = 0.05
"""Seconds after which a thread that waits for a connection checks whether an interrupt made another thread lose one."""


class Bounded:
    """Mixed into urllib3's connections: they enforce the deadline, and match one answer to one request.

    The deadline does not limit two things: the system's look-up of a name, and a TLS proxy that sends parts of records
    slowly (each byte may take the whole remaining time).
    """

    unclean = True
    """Whether the last exchange may be incomplete: set before its first byte, cleared after its last."""

    holder: int | None = None
    """ID of the thread that took the connection from its pool; 0 while it is in the pool, None if it never was."""

    last: Any = None
    """The current answer, or the last one."""

    maker: Any = None
    """The class of the socket: a test double may replace the system's class for some time."""

    begun = b""
    """Bytes that came before the request was sent."""

    unsent = False
    """Whether sending failed because the server has closed the connection: its answer cannot be a success."""

    def connect(self: Any) -> None:
        """Connect, with the current CA certificates."""
        self.unclean, self.maker, self.begun = True, socket.socket, b""
        if getattr(self, "ssl_context", None) is not None:
            self.ssl_context = current(self.ssl_context)
        super().connect()  # type: ignore[misc]  # urllib3's class has it

    def _new_conn(self: Any) -> Any:
        attempt = CURRENT.attempt
        if attempt is None:
            return super()._new_conn()  # type: ignore[misc]  # urllib3's class has it
        attempt.tracked = True
        patience = self.timeout
        usual: Any = super()._new_conn  # type: ignore[misc]  # urllib3's class has it
        if hasattr(self, "_socks_options") or _redirected(usual):  # these must resolve the host name themselves
            self.timeout = attempt.cut(patience)
            try:
                sock = usual()
            finally:
                self.timeout = patience
        else:
            sock = self._connected(attempt, patience)
        try:
            sock.settimeout(attempt.cut(patience))
        except TimeoutError:
            sock.close()
            raise
        return sock

    def _connected(self: Any, attempt: Attempt, patience: float | None) -> socket.socket:
        """Try the addresses like the fast path. urllib3 would try one after the other, each for the whole timeout."""
        host = self._dns_host.strip("[]")
        try:
            found = addresses_of(host, self.port, allowed_gai_family())
        except OSError as error:
            raise NewConnectionError(self, f"Failed to connect: {error}") from error
        options = self.socket_options or ()
        try:
            sock = connected(found, attempt, patience, options=options, source=self.source_address)
        except TimeoutError as error:
            said = f"Connection to {host} timed out. (connect timeout={patience})"
            raise ConnectTimeoutError(self, said) from error
        except OSError as error:
            raise NewConnectionError(self, f"Failed to establish a new connection: {error}") from error
        sys.audit("http.client.connect", self, host, self.port)
        return sock

    def _tunnel(self: Any) -> None:
        super()._tunnel()  # type: ignore[misc]  # urllib3's class has it
        if (attempt := CURRENT.attempt) is not None:
            self.sock.settimeout(attempt.cut(self.timeout))

    def _connect_tls_proxy(self: Any, hostname: str, sock: Any) -> Any:
        """Verify a proxy with the same certificates as the API. urllib3 would use the system's."""
        context = self.ssl_context
        if context is None or self.proxy_config.ssl_context is not None:
            return super()._connect_tls_proxy(hostname, sock)  # type: ignore[misc]  # urllib3's class has it
        self.proxy_config = self.proxy_config._replace(ssl_context=context)
        wrapped = super()._connect_tls_proxy(hostname, sock)  # type: ignore[misc]  # urllib3's class has it
        if not context.check_hostname and context.verify_mode != ssl.CERT_NONE:  # urllib3 1.26 does not check the name
            try:
                match_hostname(wrapped.getpeercert(), hostname)
            except ValueError:
                wrapped.close()
                raise
        return wrapped

    def endheaders(self: Any, *args: Any, **given: Any) -> None:
        """Connect if necessary. From then on the request counts as sent, because parts of it may arrive."""
        self.unclean, self.begun, self.unsent = True, b"", False
        if self.sock is None and self.auto_open:
            self.connect()
        if (attempt := CURRENT.attempt) is not None and self.sock is not None:
            attempt.tracked = True
            self.sock.settimeout(attempt.cut(self.timeout))  # an earlier call may have left a shorter timeout
            if self.maker is SOCKET:
                check_quiet(self.sock)
            attempt.sent = True
        super().endheaders(*args, **given)  # type: ignore[misc]  # urllib3's class has it

    def send(self: Any, data: Any) -> None:
        """Send in short steps, so that sending stops at the deadline."""
        attempt = CURRENT.attempt
        if attempt is None or attempt.end == NEVER or not isinstance(data, (bytes, bytearray)) or self.sock is None:
            if attempt is not None:
                self._listen()
            self._send(data)
            return
        view = memoryview(data)
        for start in range(0, len(view), RECORD):
            self.sock.settimeout(attempt.cut(self.timeout))
            self._listen()
            part = data if len(view) <= RECORD else view[start : start + RECORD]
            self._send(part)

    def _send(self: Any, data: Any) -> None:
        """Send. If the server has left, raise BrokenPipeError, after which urllib3 reads the answer."""
        try:
            super().send(data)  # type: ignore[misc]  # urllib3's class has it
        except OSError as error:
            if not has_left(error):
                raise
            self.unsent = True
            raise BrokenPipeError(*error.args) from error

    def _listen(self: Any) -> None:
        """Receive bytes that came before the request was sent: interim answers, or an answer that is too early."""
        if self.sock is not None and self.maker is SOCKET and len(self.begun) < LONGEST_LINE:
            self.begun += arrived(self.sock)

    @property
    def response_class(self) -> Any:
        """The class that reads an answer, also a proxy's answer to CONNECT."""
        attempt = CURRENT.attempt
        if attempt is None or self.maker is not SOCKET:
            return partial(_lenient, self)
        return partial(_strict, self, attempt)

    def settled(self: Any) -> bool:
        """Tell whether the last response was read to its end, so that the connection can be reused."""
        if self.unclean and self.sock is not None and getattr(self.last, "complete", False):
            self.last, self.unclean = None, False
        return not self.unclean


BEGIN = HTTPResponse.begin


def _strict(connection: Bounded, attempt: Attempt, sock: Any, *args: Any, **given: Any) -> HTTPResponse:
    if HTTPResponse.begin is not BEGIN:  # a program has patched it to record answers
        return _lenient(connection, Incoming(sock, attempt, connection.begun), *args, **given)
    begun = connection.begun
    made = Framed(Incoming(sock, attempt, begun), *args, early=NOT_SENT if connection.unsent else len(begun), **given)
    connection.last = made
    return made


class _Lenient(HTTPResponse):
    """An answer read by ``http.client``: for requests without falconlite over the same session, and test doubles."""

    @property
    def complete(self) -> bool:
        """Whether it was read to its end, according to ``http.client``."""
        return self.isclosed() and not self.will_close and not self.length


def _lenient(connection: Bounded, *args: Any, **given: Any) -> HTTPResponse:
    made = _Lenient(*args, **given)
    connection.last = made
    return made


class Queue(Idle):
    """The idle connections of a pool, with the methods of a queue that urllib3 calls."""

    def get(self, block: bool = True, timeout: float | None = None) -> Any:  # noqa: ARG002  # the signature of a queue
        """Return a usable connection; raise Empty if there is none."""
        found = self.take()
        if found is None:
            raise Empty
        return found

    def put(self, item: Any, block: bool = True) -> None:  # noqa: ARG002  # the signature of a queue
        """Store a connection of this thread; close it if its answer is incomplete."""
        if item is not None:
            self.give(item)


class Waiting(Queue):
    """The idle connections of a blocking pool, for which threads wait. A caller's session may have one.

    The number of connections is limited to the size of the pool. A connection lost in an interrupted thread counts
    until its last reference is gone.
    """

    def __init__(self, pool: Any, maxsize: int) -> None:
        super().__init__(maxsize)
        self._pool = ref(pool)  # a strong reference would keep the pool alive
        self._living: list[Any] = []  # weak references, without callbacks, which an interrupt could suppress
        self._lock = Lock()
        self._returned: SimpleQueue[None] = SimpleQueue()

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """Return a usable or a new connection; wait for one if *block* is true, otherwise raise Empty."""
        if not block:
            return super().get()  # urllib3 calls it like this to close the pool
        attempt, end = CURRENT.attempt, NEVER if timeout is None else monotonic() + timeout
        if attempt is not None:
            attempt.tracked = True
        while (found := self._free()) is None:
            left = min(end - monotonic(), LOOK_AGAIN)
            if left <= 0:
                raise Empty
            with suppress(Empty):
                self._returned.get(timeout=left if attempt is None else attempt.cut(left))
        return found

    def _free(self) -> Any:
        with self._lock:
            found, pool = self.take(), self._pool()
            if found is None and pool is not None:
                self._living = [one for one in self._living if one() is not None]
                if len(self._living) < self.maxsize:
                    found = pool._new_conn()  # noqa: SLF001  # urllib3 has no public method for it
                    self._living.append(ref(found))
            return found

    def put(self, item: Any, block: bool = True) -> None:
        """Store a connection, as the base class does, and wake a thread that waits."""
        super().put(item, block)
        if self._returned.qsize() < self.maxsize:
            self._returned.put(None)


def _redirected(usual: Any) -> bool:
    """Tell whether a program has replaced urllib3's connect functions, which must then resolve the host name.

    *usual* is the method of the connection's class that connects.
    """
    codes = (getattr(method, "__code__", None) for method in (usual, connection.create_connection))
    return {getattr(code, "co_filename", "") for code in codes} != {connections.__file__, connection.__file__}


@cache
def _bounded(connection: type[Any]) -> type[Any]:
    """Make the bounded subclass of a connection class; it has the same name, which error messages show."""
    return type(connection.__name__, (Bounded, connection), {})


@cache
def _pool_of(pool: type[Any], queue: type[Any]) -> type[Any]:
    """Make a pool class with bounded connections. A recorder may replace urllib3's classes at any time."""
    now = property(lambda _: _bounded(pool.ConnectionCls))
    kept = property(lambda one: partial(Waiting, one)) if queue is Waiting else queue
    return type(pool.__name__, (pool,), {"ConnectionCls": now, "QueueCls": kept, "bounded": True})


def bind(manager: Any, *, waits: bool = False) -> Any:
    """Configure a pool manager to create pools of bounded connections; *waits* makes the pools blocking."""
    queue = Waiting if waits else Queue
    manager.pool_classes_by_scheme = {
        name: _pool_of(pool, queue) for name, pool in manager.pool_classes_by_scheme.items()
    }
    return manager


def bind_session(session: Any, url: str, proxy: str | None) -> None:
    """Configure the caller's session to make bounded connections for a URL; close the existing ones.

    An adapter that is not an ``HTTPAdapter`` of requests stays unchanged.
    """
    adapter = session.get_adapter(url)
    manager = getattr(adapter, "poolmanager", None)
    if not isinstance(adapter, HTTPAdapter) or manager is None or isinstance(adapter, OneContextAdapter):
        return
    managers = [manager, *adapter.proxy_manager.values()]
    if proxy is not None:
        managers.append(adapter.proxy_manager_for(proxy))
    for one in managers:
        classes = getattr(one, "pool_classes_by_scheme", {}).values()
        if classes and not any(getattr(pool, "bounded", False) for pool in classes):
            bind(one, waits=bool(getattr(adapter, "_pool_block", False)))
            one.clear()


class OneContextAdapter(HTTPAdapter):
    """An adapter with bounded connections. All adapters share one SSL context for each CA setting.

    In requests, each new connection reads the CA bundle again, which takes longer than most calls.
    """

    def __init__(self, pool_size: int) -> None:
        self.contexts: dict[object, ssl.SSLContext] = {}
        super().__init__(pool_maxsize=pool_size)

    def init_poolmanager(self, *args: Any, **given: Any) -> None:
        """Make the pools of bounded connections."""
        super().init_poolmanager(*args, **given)
        bind(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **given: Any) -> Any:
        """Find or make the pools of bounded connections to a proxy."""
        known = self.proxy_manager.get(proxy)
        return bind(super().proxy_manager_for(proxy, **given)) if known is None else known

    def close(self) -> None:
        """Close all pools now. urllib3 would wait until the last reference is gone, which a traceback may hold."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118  # not a dict: it is not iterable
                pool = manager.pools.get(key)
                if pool is not None:  # None if another thread has removed it
                    pool.close()
        super().close()

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        """Add the shared context to the key of a pool."""
        pool: Any
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        if host["scheme"] == "https" and not cert:
            context = self.contexts.get(verify)
            if context is None:
                context = self.contexts[verify] = shared_context(verify, OLD)
            pool = {"ssl_context": context, "cert_reqs": "CERT_NONE" if verify is False else "CERT_REQUIRED"}
        return host, pool

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Set the certificates of connections without the shared context, which holds the CAs already.

        This verifies a TLS proxy for a plain URL too; requests would not.
        """
        if cert or not url.lower().startswith("https"):
            super().cert_verify(conn, conn.scheme, verify, cert)  # type: ignore[no-untyped-call]  # the stubs of requests lack it
