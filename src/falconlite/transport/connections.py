"""Connections that keep a deadline, know whether the request has left, and are used again only after a whole answer."""

from __future__ import annotations

import socket
import ssl
import sys
from collections import deque
from contextlib import suppress
from functools import cache, partial
from http.client import HTTPResponse
from queue import Empty, Full, SimpleQueue
from threading import Lock, get_ident, local
from time import monotonic
from typing import Any
from weakref import ref

from requests.adapters import HTTPAdapter
from urllib3 import connection as connections
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError
from urllib3.util import connection
from urllib3.util.connection import allowed_gai_family
from urllib3.util.ssl_match_hostname import match_hostname

from falconlite.transport.framing import LONGEST_LINE, Framed, Incoming, arrived, check_quiet, quiet
from falconlite.transport.trust import current, shared_context

NEVER = float("inf")
SOCKET = socket.socket
"""The class of sockets, unless a double puts another in its place, of which nobody knows what may be asked."""

RECORD = 16384
"""What one TLS record holds: a longer piece is sent in several steps, each with the whole timeout for itself."""

LOOK_AGAIN = 0.05
"""Seconds after which a thread that waits for a connection looks whether another one was lost by an interrupt."""


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


class Current(local):
    """The attempt that this thread is about, so that its connection finds it."""

    attempt: Attempt | None = None


CURRENT = Current()


class Bounded:
    """What is added to urllib3's connections: they keep to the attempt's deadline, and to one answer for one request.

    Two things cannot be bounded: the system's look-up of a name, and a proxy that is spoken to by TLS and drips parts
    of records (each of its bytes has the whole of what is left).
    """

    unclean = True
    """Whether the last exchange is not known to have ended: True from before it begins until after its last byte."""

    holder: int | None = None
    """The thread that took this out of its pool, 0 while it is in there, None where it never was."""

    last: Any = None
    """The answer that is read, or was read last."""

    maker: Any = None
    """The class that made the socket: a double may put its own in place of the system's for a while."""

    begun = b""
    """What came before the request had been sent."""

    def connect(self: Any) -> None:
        """Connect, with the CA certificates as they are now."""
        self.unclean, self.maker, self.begun = True, socket.socket, b""
        if getattr(self, "ssl_context", None) is not None:
            self.ssl_context = current(self.ssl_context)
        super().connect()  # type: ignore[misc]  # of the connection that this is mixed into

    def _new_conn(self: Any) -> Any:
        attempt = CURRENT.attempt
        if attempt is None:
            return super()._new_conn()  # type: ignore[misc]  # of the connection that this is mixed into
        attempt.ours = True
        if attempt.end == NEVER:
            return super()._new_conn()  # type: ignore[misc]  # of the connection that this is mixed into
        patience = self.timeout
        usual: Any = super()._new_conn  # type: ignore[misc]  # of the connection that this is mixed into
        if hasattr(self, "_socks_options") or _redirected(usual):  # who connects otherwise wants to be given the name
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
        """Try one address after the other, each with what is left: urllib3 gives each of them the whole timeout."""
        host = self._dns_host.strip("[]")
        try:
            found = socket.getaddrinfo(host, self.port, allowed_gai_family(), socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise NewConnectionError(self, f"Failed to resolve {host!r} ({error})") from error
        failure: OSError = OSError("getaddrinfo returned no address")
        for family, kind, protocol, _, address in found:
            wait = attempt.cut(patience)
            sock = socket.socket(family, kind, protocol)
            try:
                for option in self.socket_options or ():
                    sock.setsockopt(*option)
                sock.settimeout(wait)
                if self.source_address:
                    sock.bind(self.source_address)
                sock.connect(address)
            except OSError as error:
                sock.close()
                failure = error
            except BaseException:
                sock.close()
                raise
            else:
                sys.audit("http.client.connect", self, self.host, self.port)
                return sock
        if isinstance(failure, TimeoutError):
            said = f"Connection to {host} timed out. (connect timeout={patience})"
            raise ConnectTimeoutError(self, said) from failure
        raise NewConnectionError(self, f"Failed to establish a new connection: {failure}") from failure

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
        self.unclean, self.begun = True, b""
        if self.sock is None and self.auto_open:
            self.connect()
        if (attempt := CURRENT.attempt) is not None and self.sock is not None:
            attempt.ours = True
            self.sock.settimeout(attempt.cut(self.timeout))  # what an earlier deadline left of it is too short
            if self.maker is SOCKET:
                check_quiet(self.sock)
            attempt.sent = True
        super().endheaders(*args, **given)  # type: ignore[misc]  # of the connection that this is mixed into

    def send(self: Any, data: Any) -> None:
        """Send, in steps that are short enough to be stopped when the deadline has passed."""
        attempt = CURRENT.attempt
        if attempt is None or attempt.end == NEVER or not isinstance(data, (bytes, bytearray)) or self.sock is None:
            if attempt is not None:
                self._listen()
            super().send(data)  # type: ignore[misc]  # of the connection that this is mixed into
            return
        view = memoryview(data)
        for start in range(0, len(view), RECORD):
            self.sock.settimeout(attempt.cut(self.timeout))
            self._listen()
            part = data if len(view) <= RECORD else view[start : start + RECORD]
            super().send(part)  # type: ignore[misc]  # of the connection that this is mixed into

    def _listen(self: Any) -> None:
        """Receive what comes before the request has been sent: interim answers, or an answer that is too early."""
        if self.sock is not None and self.maker is SOCKET and len(self.begun) < LONGEST_LINE:
            self.begun += arrived(self.sock)

    @property
    def response_class(self) -> Any:
        """What reads an answer, a proxy's to a CONNECT included."""
        attempt = CURRENT.attempt
        if attempt is None or self.maker is not SOCKET:
            return partial(_lenient, self)
        return partial(_strict, self, attempt)

    def settled(self: Any) -> bool:
        """Tell whether the last answer was read to its end, so that this can be used again."""
        if self.unclean and self.sock is not None and getattr(self.last, "complete", False):
            self.last, self.unclean = None, False
        return not self.unclean


BEGIN = HTTPResponse.begin


def _strict(connection: Bounded, attempt: Attempt, sock: Any, *args: Any, **given: Any) -> HTTPResponse:
    if HTTPResponse.begin is not BEGIN:  # somebody wants to see what is read
        return _lenient(connection, Incoming(sock, attempt, connection.begun), *args, **given)
    begun = connection.begun
    made = Framed(Incoming(sock, attempt, begun), *args, early=len(begun), **given)
    connection.last = made
    return made


class _Lenient(HTTPResponse):
    """An answer as ``http.client`` reads it: to a caller who uses the session without us, or of a double."""

    @property
    def complete(self) -> bool:
        """Whether it was read to its end, as far as ``http.client`` knows."""
        return self.isclosed() and not self.will_close and not self.length


def _lenient(connection: Bounded, *args: Any, **given: Any) -> HTTPResponse:
    made = _Lenient(*args, **given)
    connection.last = made
    return made


class Idle:
    """The connections of a pool that nobody uses, the last one first; without a lock that an interrupt could keep.

    It has what urllib3 calls of a queue. What is not known to be clean does not go in, and does not come out.
    """

    def __init__(self, maxsize: int) -> None:
        self.maxsize = maxsize
        self._items: deque[Any] = deque()

    def take(self) -> Any:
        """Return a connection that can be used, or None."""
        while self._items:
            try:
                found = self._items.pop()
            except IndexError:  # another thread took it
                break
            found.holder = get_ident()
            if found.unclean or found.sock is None or found.maker is not socket.socket or not quiet(found.sock):
                found.close()
            else:
                return found
        return None

    def get(self, block: bool = True, timeout: float | None = None) -> Any:  # noqa: ARG002  # as a queue has it
        """Return a connection that can be used; raise Empty where there is none."""
        found = self.take()
        if found is None:
            raise Empty
        return found

    def put(self, item: Any, block: bool = True) -> None:  # noqa: ARG002  # as a queue has it
        """Take a connection back, from the thread that has it; one whose answer has not ended is closed."""
        if item is None or item.holder not in {None, get_ident()}:
            return  # an interrupt made somebody give it back twice
        if item.unclean and not item.settled():
            item.close()
        elif len(self._items) >= self.maxsize:
            raise Full
        else:
            item.holder = 0
            self._items.append(item)

    def qsize(self) -> int:
        """Return how many there are."""
        return len(self._items)


class Waiting(Idle):
    """The same for a pool that lets threads wait for a connection, as a caller's session may.

    The pool may have as many connections as it may keep. One that an interrupt made a thread lose is not counted: it is
    gone with the last reference to it.
    """

    def __init__(self, pool: Any, maxsize: int) -> None:
        super().__init__(maxsize)
        self._pool = ref(pool)  # the pool waits for nobody to have this
        self._living: list[Any] = []  # references, without a callback: an interrupt would keep that from being called
        self._lock = Lock()
        self._returned: SimpleQueue[None] = SimpleQueue()

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """Return a connection that can be used, or a new one; wait for it where *block* is true, else raise Empty."""
        if not block:
            return super().get()  # by who closes the pool
        attempt, end = CURRENT.attempt, NEVER if timeout is None else monotonic() + timeout
        if attempt is not None:
            attempt.ours = True
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
                    found = pool._new_conn()  # noqa: SLF001  # as in shortcut
                    self._living.append(ref(found))
            return found

    def put(self, item: Any, block: bool = True) -> None:
        """Take a connection back, as its base does, and wake a thread that waits."""
        super().put(item, block)
        if self._returned.qsize() < self.maxsize:
            self._returned.put(None)


def _redirected(usual: Any) -> bool:
    """Tell whether a program has put its own way to connect in place of urllib3's: it wants to be given the name.

    *usual* is the method of the connection's class that connects; its class may be the program's own.
    """
    codes = (getattr(method, "__code__", None) for method in (usual, connection.create_connection))
    return {getattr(code, "co_filename", "") for code in codes} != {connections.__file__, connection.__file__}


@cache
def _bounded(connection: type[Any]) -> type[Any]:
    """Make the bounded class of a connection, under its own name, which is in messages."""
    return type(connection.__name__, (Bounded, connection), {})


@cache
def _pool_of(pool: type[Any], queue: type[Any]) -> type[Any]:
    """Make the class of a pool of such connections; a recorder may put others in place of urllib3's at any time."""
    now = property(lambda _: _bounded(pool.ConnectionCls))
    kept = property(lambda one: partial(Waiting, one)) if queue is Waiting else queue
    return type(pool.__name__, (pool,), {"ConnectionCls": now, "QueueCls": kept, "bounded": True})


def bind(manager: Any, *, waits: bool = False) -> Any:
    """Let a manager of pools make pools of bounded connections; *waits* where threads wait for one."""
    queue = Waiting if waits else Idle
    manager.pool_classes_by_scheme = {
        name: _pool_of(pool, queue) for name, pool in manager.pool_classes_by_scheme.items()
    }
    return manager


def bind_session(session: Any, url: str, proxy: str | None) -> None:
    """Let the adapter of a caller's session for a URL make bounded connections too, once; those it had are closed.

    Adapters that are no ``HTTPAdapter`` of requests stay unchanged.
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
    """An adapter whose connections are bounded, and share one SSL context for each CA setting, with other adapters too.

    requests lets every new connection read the CA bundle again, which takes longer than most calls.
    """

    def __init__(self, pool_size: int) -> None:
        self.contexts: dict[object, ssl.SSLContext] = {}
        super().__init__(pool_maxsize=pool_size)

    def init_poolmanager(self, *args: Any, **given: Any) -> None:
        """Make the pools, of bounded connections."""
        super().init_poolmanager(*args, **given)
        bind(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **given: Any) -> Any:
        """Find or make the pools of a proxy, of bounded connections."""
        known = self.proxy_manager.get(proxy)
        return bind(super().proxy_manager_for(proxy, **given)) if known is None else known

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
