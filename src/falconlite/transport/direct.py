"""Send requests directly over pooled connections, without requests, urllib3 or ``http.client``.

Those compute the same values again for every call, and importing them takes as long as a whole start of a program. Here
the head of a request is written in one step, and a short plain answer is parsed in one step; ``Answer`` reads others.
"""

from __future__ import annotations

import socket
import sys
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlencode, urlsplit
from weakref import finalize

from falconlite._late import late
from falconlite.about import AGENT
from falconlite.http.headers import IN_HEADER_NAME, LETTERS
from falconlite.http.messages import UNSET, Response, encode
from falconlite.transport.dialing import addresses_of, connected
from falconlite.transport.idle import MOST_AT_ONCE, NOT_SENT, Idle, arrived, check_quiet, has_left

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from ssl import SSLContext

    from falconlite.http.messages import Request
    from falconlite.transport.attempt import Attempt

    Contexts = dict[bool | str, SSLContext]
    Trust = Callable[[], SSLContext]

ENCODINGS = "gzip, deflate"
"""Compressions that an answer may have."""

RECORD = 16384
"""Bytes of one TLS record. A longer request is sent in steps, so that sending stops at the deadline."""

UNRESERVED = LETTERS + "_.-~"
"""Characters of a query that need no percent-encoding."""

IN_TARGET = LETTERS + "._~!$&'()*+,;=:@/-"
"""Characters of a path that urllib3 sends unchanged."""

LONGEST_HEAD = 32768
MOST_HEADERS = 99
"""Maximum number of bytes, and of lines, of a head that is parsed in one step."""

BODILESS = {"204", "304"}
"""Statuses of responses without a body, whatever their Content-Length."""

LONGEST_ANSWER = 65536
"""Maximum bytes of a body that is received in one step."""

PORTS = {"http": 80, "https": 443}


class Closed(Exception):
    """Another thread has closed the connections; nothing was sent."""


class Server:
    """Values that are the same for all calls to one base URL, and its idle connections."""

    __slots__ = ("_contexts", "defaults", "host", "idle", "port", "prefix", "said", "verify")

    KIND: ClassVar[Any] = None  # the class of its connections

    def __init__(
        self, place: tuple[str, int], prefix: str, verify: bool | str | None, contexts: Contexts, pool_size: int
    ) -> None:
        self.host, self.port = host, port = place
        self.prefix, self.verify, self._contexts = prefix, verify, contexts
        self.idle: Idle | None = Idle(pool_size)
        self.said: tuple[Any, str, frozenset[str]] = (None, "", frozenset())
        """The headers of the last request, as given and as written; the next request mostly has the same."""
        usual = PORTS["http" if verify is None else "https"]
        named = f"[{host}]" if ":" in host else host.rstrip(".")
        self.defaults = {
            "host": f"Host: {named if port == usual else f'{named}:{port}'}\r\n",
            "user-agent": f"User-Agent: {AGENT}\r\n",
            "accept-encoding": f"Accept-Encoding: {ENCODINGS}\r\n",
            "accept": "Accept: */*\r\n",
            "connection": "Connection: keep-alive\r\n",
        }

    @classmethod
    def at(cls, base_url: str, verify: bool | str, contexts: Contexts, pool_size: int) -> Server | None:
        """Make the server to a base URL; None for a URL that only urllib3 can read.

        *contexts* are the SSL contexts that a transport has made so far, by their CA setting.
        """
        try:
            parts = urlsplit(base_url)
            scheme, place, prefix, query, fragment = parts
            host, port = parts.hostname or "", parts.port
        except ValueError:
            return None
        simple = (
            scheme in PORTS and host.isascii() and "%" not in host and not query and not fragment and "@" not in place
        )
        if not (simple and host):
            return None
        trust = verify if scheme == "https" else None
        return cls((host, port or PORTS[scheme]), prefix, trust, contexts, pool_size)

    def upload(
        self,
        connection: Connection,  # noqa: ARG002  # a subclass uses the arguments
        request: Request,  # noqa: ARG002  # as above
        attempt: Attempt,  # noqa: ARG002  # as above
        read: float | None,  # noqa: ARG002  # as above
    ) -> tuple[bytes, int]:
        """Send a request with ``data``; this class leaves that to the session of requests."""
        raise NotPlain

    def returned(self, connection: Connection, idle: Idle) -> None:
        """Keep a connection for the next call, unless the server was closed meanwhile."""
        if self.idle is idle:
            idle.give(connection)
        else:
            connection.close()

    def close(self) -> None:
        """Close the idle connections, and do not reuse any of them."""
        idle, self.idle = self.idle, None
        if idle is not None:
            idle.clear()

    def context(self) -> SSLContext:
        """Return the SSL context; the first call reads the CA bundle, and later ones if its file has changed."""
        from falconlite.transport.trust import current, shared_context

        verify: Any = self.verify
        known = self._contexts.get(verify)
        found = self._contexts[verify] = shared_context(verify) if known is None else current(known)
        return found


class Connection:
    """A connection to a server; it is used again only after a complete answer."""

    __slots__ = ("__weakref__", "_closer", "holder", "maker", "sock", "unclean")

    def __init__(self, server: Server, attempt: Attempt, patience: float | None) -> None:
        """Connect. The CA bundle is read while the first address is tried."""
        self.sock: Any = None
        self.unclean = True
        """Whether the last exchange may be incomplete: set before its first byte, cleared after its last."""
        self.holder: int | None = None
        """ID of the thread that took the connection; 0 while it is idle, None if it never was."""
        self.maker = socket.socket
        """The class of the socket: a test double may replace the system's class for some time."""
        host, port = server.host, server.port
        trust = None if server.verify is None else server.context
        try:
            sock = self.reach(host, port, attempt, patience, trust)
        except TimeoutError as error:
            raise TimeoutError(f"no connection to {host} port {port}: {error}") from error
        except OSError as error:
            raise ConnectionError(f"no connection to {host} port {port}: {error}") from error
        try:
            sock.settimeout(attempt.cut(patience))
            if trust is not None:
                # as in certificates; bytes, because a str would load the codec of IDNA
                sock = self.secure(sock, trust(), host.rstrip(".").encode())
            sys.audit("http.client.connect", self, host, port)
            # Closes the connection of a client that a program dropped, even one in a reference cycle.
            self._closer = finalize(self, sock.close)
            self.sock = sock  # last: an interrupt before it leaves no socket open
        finally:
            if self.sock is None:
                sock.close()

    def reach(self, host: str, port: int, attempt: Attempt, patience: float | None, trust: Trust | None) -> Any:
        """Return a socket that is connected to a server; *trust* is called once meanwhile."""
        return connected(addresses_of(host, port), attempt, patience, meanwhile=trust)

    def secure(self, sock: Any, context: SSLContext, name: bytes) -> Any:
        """Return a socket for TLS over this one; verify the server's name."""
        return context.wrap_socket(sock, server_hostname=name)

    def settled(self) -> bool:
        """Tell whether the connection can be used again."""
        return not self.unclean

    def close(self) -> None:
        """Close the connection."""
        if self.sock is not None:
            self.sock = None
            self._closer()


Server.KIND = Connection


class NotPlain(Exception):
    """The request needs the session of requests."""


def exchange(server: Server, request: Request, attempt: Attempt, timeout: Any) -> Response | None:
    """Send a request to a server and read its answer; return None, with nothing sent, if this path cannot send it.

    Raise the errors of the socket, ``Answer`` and ``receiving``; Closed if the server was closed. The connection is
    marked before the first byte is sent, and used again only after the last byte of an answer of the announced length.
    So an interrupt cannot leave it unclean.
    """
    connect, read = timeout if type(timeout) is tuple else (timeout, timeout)
    idle = server.idle
    if idle is None:
        raise Closed
    attempt.tracked = True
    response: Response | None = None
    connection = answer = None
    try:
        connection = idle.take()
        if connection is None:
            written(server, request)  # raise an error before anything is sent, naming the invalid value
            connection = server.KIND(server, attempt, connect)
            check_quiet(connection.sock)
        sock = connection.sock
        patience = attempt.cut(read)
        if sock.gettimeout() != patience:
            sock.settimeout(patience)
        connection.unclean = attempt.sent = True
        try:
            begun, early = _sent(server, connection, request, attempt, read)
        except NotPlain:
            connection.unclean = attempt.sent = False
        else:
            if not early and request.verb != "HEAD" and not request.stream:
                response, begun = _plain(sock, attempt, read, patience)
            if response is None:
                answer = late("falconlite.transport.answer", "Answer")(
                    sock, attempt, read, begun=begun, early=early, verb=request.verb
                )
                returned = partial(server.returned, connection, idle)
                read_long: Any = late("falconlite.transport.reading", "read")
                found: Response = read_long(answer, request, attempt, connection, returned)
                if request.stream:
                    return found  # the body returns the connection, or has done so
                response = found
                connection.unclean = not answer.complete
            elif not begun:  # otherwise more bytes than its length came
                connection.unclean = False
    except NotPlain:
        return None
    except BaseException:
        if answer is not None:
            answer.release()  # the error may hold it
        if connection is not None:
            connection.close()
        raise
    if server.idle is idle:
        idle.give(connection)
    else:  # another thread has closed the server
        connection.close()
    return response


def _sent(
    server: Server, connection: Connection, request: Request, attempt: Attempt, read: float | None
) -> tuple[bytes, int]:
    """Send a request; return the bytes received before its end, and the number of response bytes that are too early.

    A server that refuses a long request may close the connection early. Its response may still have arrived.
    """
    if request.data is not None:
        return server.upload(connection, request, attempt, read)
    message = written(server, request)
    sys.audit("http.client.send", connection, message)  # http.client raises the same audit event
    sock = connection.sock
    if len(message) <= RECORD:
        count = sock.send(message)
        if count < len(message):
            sock.sendall(message[count:])
        return b"", 0
    return in_steps(connection, (message,), attempt, read)


def in_steps(connection: Connection, parts: Iterable[bytes], attempt: Attempt, read: float | None) -> tuple[bytes, int]:
    """Send the parts of a long request; return what ``_sent`` does."""
    sock, begun = connection.sock, b""
    for part in parts:
        for start in range(0, len(part), RECORD):
            sock.settimeout(attempt.cut(read))
            if len(begun) < MOST_AT_ONCE:
                begun += arrived(sock)
            try:
                sock.sendall(part[start : start + RECORD])
            except OSError as error:
                if not has_left(error):
                    raise
                return begun, NOT_SENT
    return begun, len(begun)


def _plain(sock: Any, attempt: Attempt, read: float | None, patience: float | None) -> tuple[Response | None, bytes]:
    """Receive a short plain answer and the bytes after it; for other answers return None and all bytes."""
    data = b""
    while (end := data.find(b"\r\n\r\n")) < 0:
        if b"\n\n" in data or b"\n\r\n" in data:  # a head may also end like this
            return None, data
        patience = _wait(sock, attempt, read, patience)
        part = sock.recv(LONGEST_ANSWER) if len(data) <= LONGEST_HEAD else b""
        if not part:
            return None, data
        data += part
    end += 4
    first, *lines = data[: end - 4].decode("latin-1").split("\r\n")
    text = first + "".join(lines)
    version, _, status = first[:12].partition(" ")
    if (
        end > LONGEST_HEAD
        or version != "HTTP/1.1"
        or not ("200" <= status <= "599" and len(status) == 3 and status.isdecimal())
        or first[12:13] not in {"", " "}
        or not (text.isascii() and text.isprintable())
        or len(lines) > MOST_HEADERS
    ):
        return None, data
    headers, names = {}, {}
    for line in lines:
        name, colon, value = line.partition(":")
        lowered = LOWERED.get(name) or _lowered(name)
        if not (colon and lowered):
            return None, data
        headers[name] = names[lowered] = value.lstrip(" ")
    length = names.get("content-length", "")
    if (
        len(names) != len(lines)
        or not (length.isdecimal() and len(length) < 6 and int(length) <= LONGEST_ANSWER)
        or "transfer-encoding" in names
        or "content-encoding" in names
        or names.get("connection", "keep-alive") != "keep-alive"
        or ("x-ratelimit-remaining" in names and "X-Ratelimit-Remaining" not in headers)  # as every call looks it up
        or status in BODILESS
    ):
        return None, data
    whole = end + int(length)
    while len(data) < whole:
        patience = _wait(sock, attempt, read, patience)
        part = sock.recv(whole - len(data))
        if not part:
            return None, data
        data += part
    return Response(int(status), headers, data[end:whole]), data[whole:]


LOWERED: dict[str, str] = {}
"""Valid header names seen before, in lower case, because a server sends the same names all the time."""


def _lowered(name: str) -> str:
    """Return the name of a header in lower case; "" for an invalid name."""
    if name.strip(IN_HEADER_NAME):
        return ""
    lowered = name.lower()
    if len(LOWERED) < 256:  # a server might send new names without end
        LOWERED[name] = lowered
    return lowered


def _wait(sock: Any, attempt: Attempt, read: float | None, patience: float | None) -> float | None:
    """Return the timeout for the next part, cut to the deadline; set it on the socket."""
    wait = attempt.cut(read)
    if wait != patience:
        sock.settimeout(wait)
    return wait


def written(server: Server, request: Request) -> bytes:
    """Encode a complete request as HTTP/1.1; raise NotPlain if it needs the session of requests."""
    body, framing, verb = b"", "", request.verb
    try:
        names = tuple(request.headers.items())
        given, head, named = server.said
        if names != given:
            given, head, named = server.said = _headers(server, names)
        if request.json is not UNSET:
            body = encode(request.json)
            framing = "" if "content-type" in named else "Content-Type: application/json\r\n"
        elif request.form is not None:
            body = urlencode(request.form).encode()
            framing = "Content-Type: application/x-www-form-urlencoded\r\n"
        if "content-length" in named or "transfer-encoding" in named:  # urllib3 makes a chunked body
            raise NotPlain
        if body or verb not in {"GET", "HEAD"}:
            framing = f"{framing}Content-Length: {len(body)}\r\n"
        target = server.prefix + request.path
        if target.strip(IN_TARGET) or request.path[:1] != "/" or not (verb.isascii() and verb.isalpha()):
            raise NotPlain
        if request.query:
            simple = not "".join(map("".join, request.query)).strip(UNRESERVED)
            query = "&".join(map("=".join, request.query)) if simple else urlencode(request.query)
            target = f"{target}?{query}"
        return f"{verb} {target} HTTP/1.1\r\n{head}{framing}\r\n".encode("latin-1") + body
    except (ValueError, TypeError) as error:  # not JSON, not Unicode, a header of bytes: the session raises the error
        raise NotPlain from error


def _headers(server: Server, given: tuple[tuple[str, str], ...]) -> tuple[Any, str, frozenset[str]]:
    """Write the headers of a request and the server's own headers; return the given ones, the bytes, and the names."""
    lines = dict(server.defaults)
    for name, value in given:
        lines[name.lower()] = name + ": " + value + "\r\n"
    head = "".join(lines.values())
    if not head.count("\n") == head.count("\r") == len(lines):
        raise NotPlain  # a header has a line break
    return given, head, frozenset(lines)
