"""Measure how many small calls per second the simulator's process answers.

    python benchmarks/simulator.py [--calls 5000]

If the machine has two cores, the process gets one to itself. The clients are sockets with keep-alive; each waits for
its response before the next request. A row holds the number of clients, calls per second, and the median and 99th
percentile of the response times in milliseconds. The last line is the time of the same call without a network.
"""

from __future__ import annotations

import argparse
import os
import selectors
import socket
import subprocess
import sys
from itertools import count
from time import perf_counter
from urllib.parse import urlencode, urlsplit

from falconlite.simulator import Call, Cloud

TARGET = "/devices/queries/devices/v1?limit=5"


class Client:
    """A connection that sends the next request as soon as the response is complete."""

    def __init__(self, address: tuple[str, int], content: bytes) -> None:
        self.connection = socket.create_connection(address)
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._content, self._received, self._asked = content, b"", 0.0

    def ask(self) -> None:
        """Send the request."""
        self._received, self._asked = b"", perf_counter()
        self.connection.sendall(self._content)

    def listen(self) -> float | None:
        """Read available bytes; return the seconds since the request once the response is complete."""
        part = self.connection.recv(65536)
        if not part:
            raise SystemExit("the connection was closed before the answer")
        self._received += part
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end or len(body) < length_of(head):
            return None
        if not head.startswith((b"HTTP/1.1 200 ", b"HTTP/1.1 201 ")):
            raise SystemExit(f"not answered: {head.decode()}")
        return perf_counter() - self._asked


def length_of(head: bytes) -> int:
    """Read the length of a body."""
    return int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])


def measured(address: tuple[str, int], content: bytes, clients: int, calls: int) -> tuple[float, list[float]]:
    """Make calls with a number of clients; return the total seconds and the seconds of each call."""
    waits: list[float] = []
    asked = count(clients)
    with selectors.DefaultSelector() as selector:
        started = perf_counter()
        for _ in range(clients):
            client = Client(address, content)
            selector.register(client.connection, selectors.EVENT_READ, client)
            client.ask()
        while len(waits) < calls:
            for key, _ in selector.select():
                wait = key.data.listen()
                if wait is not None:
                    waits.append(wait)
                    if next(asked) < calls:
                        key.data.ask()
        seconds = perf_counter() - started
        for key in list(selector.get_map().values()):
            key.data.connection.close()
    return seconds, sorted(waits)


def log_in(address: tuple[str, int], credentials: dict[str, str]) -> str:
    """Get a token through the same kind of connection."""
    form = urlencode(credentials).encode()
    head = f"POST /oauth2/token HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {len(form)}\r\n\r\n"
    client = Client(address, head.encode() + form)
    client.ask()
    while client.listen() is None:
        pass
    token = client._received.partition(b'"access_token": "')[2].partition(b'"')[0].decode()  # noqa: SLF001  # a module of the same project
    client.connection.close()
    return token


def handled(calls: int) -> float:
    """Return the seconds that the cloud takes for one call in this process."""
    cloud = Cloud(rate_limit=10**9)
    call = Call("GET", TARGET, {"Host": "127.0.0.1", "Authorization": f"Bearer {cloud.issue_token()}"})
    started = perf_counter()
    for _ in range(calls):
        cloud.handle(call)
    return (perf_counter() - started) / calls


def keep_to(core: int) -> None:
    """Use only one core, if the system supports that."""
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[core % len(cores)]})


def main() -> None:
    """Start the process, measure it, print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=5000, help="calls a row (5000)")
    given = parser.parse_args()
    code = "import os, sys\nfrom falconlite.simulator.__main__ import main\nmain(['--port', '0', '--rate-limit', '0'])"
    if hasattr(os, "sched_setaffinity"):
        code = code.replace("\n", "\nos.sched_setaffinity(0, {max(os.sched_getaffinity(0))})\n", 1)
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            said = dict(process.stdout.readline().rstrip().split(":", 1) for _ in range(3))
            said = {name: value.strip() for name, value in said.items()}
            keep_to(0)
            url = urlsplit(said["URL"])
            address = (url.hostname or "", url.port or 0)
            token = log_in(address, {"client_id": said["client ID"], "client_secret": said["client secret"]})
            content = f"GET {TARGET} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n\r\n".encode()
            measured(address, content, 1, 500)
            print(f"{'clients':>7} {'calls/s':>8} {'median ms':>10} {'p99 ms':>7}")
            for clients in (1, 4, 16):
                seconds, waits = measured(address, content, clients, given.calls)
                half, most = waits[len(waits) // 2] * 1000, waits[len(waits) * 99 // 100] * 1000
                print(f"{clients:>7} {given.calls / seconds:>8.0f} {half:>10.2f} {most:>7.2f}")
        finally:
            process.terminate()
    print(f"the cloud alone: {handled(given.calls) * 1e6:.0f} us a call")


if __name__ == "__main__":
    main()
