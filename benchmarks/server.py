"""The benchmark server, run as a separate process: ``python benchmarks/server.py HOSTS CORE CERTIFICATE``.

It has one thread, prerendered responses and keep-alive. It prints its URLs as a line of JSON, then its counters as
another line for each line that it reads. It exits at the end of its input.
"""

from __future__ import annotations

import heapq
import json
import os
import select
import selectors
import socket
import ssl
import sys
from itertools import count
from time import monotonic, process_time
from typing import Any

from answers import Answers, Asked

FIRST_WINDOW = 10 * 1460
"""Bytes that TCP sends before it waits for the first acknowledgement (RFC 6928)."""

LINK = 125_000_000
"""Bytes a second: 1 Gbit/s."""

IDLE = 0.24
"""Seconds without traffic after which TCP halves its window again (RFC 2861): 200 ms and a round trip."""


KNOWN = 1000
"""Requests whose answers are remembered by their bytes."""


class Window:
    """Simulate TCP's slow start: the bytes that may be in flight in one direction of a connection."""

    def __init__(self, rtt: float) -> None:
        self.rtt, self.size, self.most = rtt, FIRST_WINDOW, max(FIRST_WINDOW, int(LINK * rtt))
        self.used = monotonic()

    def time(self, size: int) -> float:
        """Record *size* sent bytes; return their transfer time beyond half a round trip, in seconds."""
        now = monotonic()
        for _ in range(min(int((now - self.used) / IDLE), 20)):
            self.size = max(self.size // 2, FIRST_WINDOW)
        seconds = 0.0
        while size > self.size < self.most:
            size -= self.size
            self.size = min(self.size * 2, self.most)
            seconds += self.rtt
        seconds += size / LINK
        self.used = now + seconds
        return seconds


class Listener:
    """A port (plain or TLS, its distance, gzipped or not) and its counters."""

    def __init__(self, answers: Answers, context: ssl.SSLContext | None, rtt: float) -> None:
        self.answers, self.context, self.rtt = answers, context, rtt
        self.socket = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.socket.setblocking(False)
        self.known: dict[bytes, bytes] = {}  # earlier requests, as bytes, with their responses
        self.counts = {"connections": 0, "handshakes": 0, "requests": 0, "tokens": 0}

    @property
    def url(self) -> str:
        """The URL of the port."""
        return f"{'https' if self.context else 'http'}://127.0.0.1:{self.socket.getsockname()[1]}"


class Connection:
    """One connection: received bytes, and bytes to send."""

    def __init__(self, server: Server, listener: Listener, sock: socket.socket) -> None:
        self.server, self.listener = server, listener
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.near, self.shaken = not listener.rtt, listener.context is None
        if listener.context is not None:
            sock = listener.context.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)
        self.sock = sock
        self.inbox = bytearray()
        self.outbox: list[memoryview] = []
        self.up, self.down = Window(listener.rtt), Window(listener.rtt)

    def __call__(self, mask: int) -> None:
        """Handle the events for which the socket is ready."""
        if not self.near:
            self.approach()
            return
        try:
            if not self.shaken:
                self.sock.do_handshake()  # type: ignore[attr-defined]  # then it is an SSLSocket
                self.shaken = True
                self.listener.counts["handshakes"] += 1
                self.server.wait(self, selectors.EVENT_READ)
                return
            if mask & selectors.EVENT_WRITE:
                self.flush()
            if mask & selectors.EVENT_READ:
                self.read()
        except (ssl.SSLWantReadError, BlockingIOError):
            pass
        except ssl.SSLWantWriteError:
            self.server.wait(self, selectors.EVENT_WRITE | selectors.EVENT_READ)
        except OSError:
            self.end()

    def approach(self) -> None:
        """Delay the first bytes of a distant connection by the round trips of its handshakes.

        Loopback connects at once, so the delay is added here: one round trip for TCP and one for TLS 1.3.
        """
        self.near = True
        self.server.selector.unregister(self.sock)
        self.server.later((2 if self.listener.context else 1) * self.listener.rtt, self.server.begin, self)

    def read(self) -> None:
        """Receive the available bytes and answer complete requests."""
        while True:
            received = self.sock.recv(1 << 18)
            if not received:
                self.end()
                return
            known = self.listener.known.get(received)
            if known is not None and not self.inbox:
                self.listener.counts["requests"] += 1
                self.reply(known, len(received))
                return
            self.inbox += received
            while self.answer():
                pass
            if len(received) < 1 << 14:  # nothing left; another recv would only block
                return

    def answer(self) -> bool:
        """Answer the first request in the inbox, if it is complete."""
        inbox = self.inbox
        end = inbox.find(b"\r\n\r\n")
        if end < 0:
            return False
        size, body = end + 4, b""
        if inbox[:3] != b"GET":
            head = bytes(inbox[:end]).lower()
            place = head.find(b"\r\ncontent-length:")
            length = int(head[place + 17 :].partition(b"\r\n")[0]) if place >= 0 else 0
            size += length
            if len(inbox) < size:
                return False
            body = bytes(inbox[end + 4 : size])
        _, marked, token = bytes(inbox[:end]).partition(b"uthorization: Bearer ")
        whole = bytes(inbox[:size])
        del inbox[:size]
        verb, target = whole[: whole.find(b" HTTP")].decode().split(" ", 1)
        path, _, query = target.partition("?")
        listener = self.listener
        listener.counts["requests"] += 1
        listener.counts["tokens"] += path == "/oauth2/token"
        content = listener.answers.about(Asked(verb, path, query, body, token[:32].decode() if marked else ""))
        if verb == "GET" and len(listener.known) < KNOWN:
            listener.known[whole] = content
        self.reply(content, size)
        return True

    def reply(self, content: bytes, size: int) -> None:
        """Schedule the response to a request of *size* bytes for the time when it would arrive."""
        rtt = self.listener.rtt
        if not rtt:
            self.send(content)
        else:
            self.server.later(rtt + self.up.time(size) + self.down.time(len(content)), self.send, content)

    def send(self, content: bytes) -> None:
        """Send a response."""
        self.outbox.append(memoryview(content))
        if len(self.outbox) == 1:
            try:
                self.flush()
            except (BlockingIOError, ssl.SSLWantWriteError):
                self.server.wait(self, selectors.EVENT_WRITE | selectors.EVENT_READ)
            except OSError:
                self.end()

    def flush(self) -> None:
        """Send pending bytes."""
        while self.outbox:
            rest = self.outbox[0]
            while rest:
                rest = rest[self.sock.send(rest) :]
                self.outbox[0] = rest
            del self.outbox[0]
        if self.server.waits_to_write(self):
            self.server.wait(self, selectors.EVENT_READ)

    def end(self) -> None:
        """Close the connection."""
        self.outbox = []
        if self.sock.fileno() >= 0:
            self.server.selector.unregister(self.sock)
            self.sock.close()


class Server:
    """All listeners and connections, and the schedule of delayed actions."""

    def __init__(self, listeners: dict[str, Listener]) -> None:
        self.listeners = listeners
        self.selector = selectors.DefaultSelector()
        self.timers: list[tuple[float, int, Any, tuple[Any, ...]]] = []
        self.numbers = count()
        for listener in listeners.values():
            self.selector.register(listener.socket, selectors.EVENT_READ, listener)

    def later(self, delay: float, what: Any, *args: Any) -> None:
        """Schedule an action after a delay."""
        heapq.heappush(self.timers, (monotonic() + delay, next(self.numbers), what, args))

    def wait(self, connection: Connection, mask: int) -> None:
        """Change the events to wait for on a connection."""
        if connection.sock.fileno() >= 0:
            self.selector.modify(connection.sock, mask, connection)

    def waits_to_write(self, connection: Connection) -> bool:
        """Return whether the connection waits to become writable."""
        return bool(self.selector.get_key(connection.sock).events & selectors.EVENT_WRITE)

    def accept(self, listener: Listener) -> None:
        """Accept a connection."""
        try:
            sock, _ = listener.socket.accept()
        except BlockingIOError:
            return
        listener.counts["connections"] += 1
        self.begin(Connection(self, listener, sock))

    def begin(self, connection: Connection) -> None:
        """Listen to a connection."""
        self.selector.register(connection.sock, selectors.EVENT_READ, connection)

    def counted(self) -> str:
        """Return the counters so far and the CPU time used, as JSON."""
        counts = {name: listener.counts for name, listener in self.listeners.items()}
        return json.dumps({"counts": counts, "cpu": process_time()})

    def run(self) -> None:
        """Serve until standard input ends."""
        self.selector.register(sys.stdin.buffer, selectors.EVENT_READ, None)
        while True:
            timeout = max(self.timers[0][0] - monotonic(), 0) if self.timers else None
            if timeout and hasattr(self.selector, "fileno"):  # epoll rounds up to a millisecond, on each of the calls
                select.select([self.selector.fileno()], [], [], timeout)
                timeout = 0
            for key, mask in self.selector.select(timeout):
                if isinstance(key.data, Connection):
                    key.data(mask)
                elif isinstance(key.data, Listener):
                    self.accept(key.data)
                elif sys.stdin.buffer.readline():
                    print(self.counted(), flush=True)
                else:
                    return
            while self.timers and self.timers[0][0] <= monotonic():
                _, _, what, args = heapq.heappop(self.timers)
                what(*args)


def main() -> None:
    """Serve until the parent exits."""
    hosts, core, certificate = sys.argv[1:]
    if core and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {int(core)})
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_cert_chain(certificate)
    plain, packed = Answers(int(hosts)), Answers(int(hosts), packed=True)
    plain.prepare()
    packed.prepare()
    listeners = {
        "http": Listener(plain, None, 0),
        "https": Listener(plain, context, 0),
        "far": Listener(plain, context, 0.04),
        "packed": Listener(packed, context, 0),
    }
    print(json.dumps({name: listener.url for name, listener in listeners.items()}), flush=True)
    Server(listeners).run()


if __name__ == "__main__":
    main()
