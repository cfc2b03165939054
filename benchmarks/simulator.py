"""Measure the simulator's process: calls per second that one core answers, memory, and waits during a long search.

    python benchmarks/simulator.py [--calls 2000] [--hosts 1000] [--alerts 300] [--only alerts]
    python benchmarks/simulator.py --search --hosts 1000000

A row is a kind of call; "new" means that each call has another filter.

- *a core*: calls that one core answers in a second, which is calls by CPU time of the process; median of three rounds.
- *a second*: calls that the clients made in a second.

The clients are sixteen connections with keep-alive; each waits for its response before the next request. If the machine
has two cores, the process gets one to itself.

``--search`` lists how long searches take, and the longest time that ``/_sim/clock`` took meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import selectors
import socket
import subprocess
import sys
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from threading import Event, Thread
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlencode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CLIENTS, ROUNDS = 16, 3

PROGRAM = """
import os, sys
from falconlite.simulator import Cloud
from falconlite.simulator.serving.asgi import Application
from falconlite.simulator.serving.control import Control
from falconlite.simulator.serving.process import bind, serve

if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
most = sys.maxsize
cloud = Cloud(hosts=int(sys.argv[1]), alerts=int(sys.argv[2]), rate_limit=most, login_limit=most,
              anonymous_limit=most, installation_tokens_limit=most)
listening = bind("127.0.0.1", 0)

def say(_):
    print(listening.getsockname()[1], cloud.client_id, cloud.client_secret, flush=True)

serve(Application(Control(cloud), alone=True), [listening], ready=say)
"""


class Client:
    """A connection that sends the next request as soon as the response is complete."""

    def __init__(self, port: int) -> None:
        self.connection = socket.create_connection(("127.0.0.1", port))
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._received, self._whole = bytearray(), 0

    def ask(self, content: bytes) -> None:
        """Send a request."""
        self._received, self._whole = bytearray(), 0
        self.connection.sendall(content)

    def listen(self) -> bool:
        """Read available bytes; return whether the response is complete."""
        part = self.connection.recv(1 << 20)
        if not part:
            raise SystemExit("the connection was closed before the answer")
        self._received += part
        if not self._whole and (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end].lower()
            if not head.startswith((b"http/1.1 200 ", b"http/1.1 201 ")):
                raise SystemExit(f"not answered: {self._received.decode()}")
            self._whole = end + 4 + int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        return 0 < self._whole <= len(self._received)

    def answer(self, content: bytes) -> Any:
        """Send a request, and return the decoded body of its response."""
        self.ask(content)
        while not self.listen():
            pass
        return json.loads(self._received.partition(b"\r\n\r\n")[2])


class Simulator:
    """The process, and requests to it with a token."""

    def __init__(self, process: subprocess.Popen[str], accepts: str) -> None:
        assert process.stdout is not None
        port, client_id, secret = process.stdout.readline().split()
        self.process, self.port, self._accepts = process, int(port), ""
        self._form = urlencode({"client_id": client_id, "client_secret": secret}).encode()
        self._token = ""
        self._token = Client(self.port).answer(self.login())["access_token"]
        self._accepts = accepts

    def login(self) -> bytes:
        """Return a request for a token."""
        return self.request("POST", "/oauth2/token", self._form)

    def request(self, verb: str, target: str, content: Any = b"") -> bytes:
        """Return a request; *content* is sent as JSON unless it is bytes."""
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        headers = {"Host": "127.0.0.1", "User-Agent": "benchmark", "Accept": "*/*", "Content-Length": str(len(body))}
        headers |= {"Authorization": f"Bearer {self._token}"} if self._token else {}
        headers |= {"Accept-Encoding": self._accepts} if self._accepts else {}
        lines = [f"{verb} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        return "\r\n".join(lines).encode() + body

    def get(self, path: str, **query: Any) -> bytes:
        """Return a GET request."""
        return self.request("GET", f"{path}?{urlencode(query, quote_via=quote)}" if query else path)

    def ids(self, path: str, **query: Any) -> list[str]:
        """Return the IDs that a query finds."""
        accepts, self._accepts = self._accepts, ""
        found: list[str] = Client(self.port).answer(self.get(path, **query))["resources"]
        self._accepts = accepts
        return found

    def cpu(self) -> float:
        """Return the CPU seconds that the process has used; 0 if the system does not tell."""
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9

    def peak(self) -> int:
        """Return the peak memory of the process in MB; 0 if the system does not tell."""
        status = Path(f"/proc/{self.process.pid}/status")
        return int(re.findall(r"VmHWM:\s+(\d+) kB", status.read_text())[0]) // 1024 if status.exists() else 0


class Speed(NamedTuple):
    """The calls that were answered in a second of CPU time (0: not known), and in a second."""

    core: float
    wall: float


def measured(simulator: Simulator, requests: Iterator[bytes], calls: int) -> Speed:
    """Make calls by all clients."""
    left = calls
    with selectors.DefaultSelector() as selector:
        started, used = perf_counter(), simulator.cpu()
        for _ in range(CLIENTS):
            client = Client(simulator.port)
            selector.register(client.connection, selectors.EVENT_READ, client)
            client.ask(next(requests))
        while left > 0:
            for key, _ in selector.select():
                if key.data.listen():
                    left -= 1
                    key.data.ask(next(requests))
        seconds, used = perf_counter() - started, simulator.cpu() - used
        for key in list(selector.get_map().values()):
            key.data.connection.close()
    return Speed(calls / used if used else 0.0, calls / seconds)


def kinds(simulator: Simulator) -> dict[str, Callable[[int], bytes]]:
    """Return the kinds of calls: a function that makes the n-th request of each."""
    get, post = simulator.get, partial(simulator.request, "POST")
    hosts = simulator.ids("/devices/queries/devices/v1", limit=5000)
    alerts = simulator.ids("/alerts/queries/alerts/v2", limit=10_000)
    detects = simulator.ids("/detects/queries/detects/v1")
    statuses = ("new", "in_progress", "reopened", "closed")

    def some(ids: list[str], number: int, size: int) -> list[str]:
        return [ids[(number * size + place) % len(ids)] for place in range(size)]

    def new(number: int, severity: str = "severity") -> str:
        since = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}T00:00:{number % 60:02}Z"
        status = statuses[number % 4]
        return f"status:'{status}'+{severity}:>{number % 90}+created_timestamp:>'{since}'+device.hostname:!'n{number}'"

    def of_hosts(number: int) -> str:
        return f"platform_name:'Windows'+last_seen:>'2025-12-01T00:00:{number % 60:02}Z'+hostname:!'n{number}'"

    def count_by(field: str, **more: Any) -> list[dict[str, Any]]:
        return [{"name": "count", "type": "terms", "field": field, **more}]

    def histogram(number: int) -> list[dict[str, Any]]:
        spec = {"name": "days", "type": "date_histogram", "field": "created_timestamp", "interval": "day"}
        return [{**spec, "filter": new(number)}]

    query, entities = "/devices/queries/devices/v1", "/devices/entities/devices/v2"
    found, shown, counted = "/alerts/queries/alerts/v2", "/alerts/entities/alerts/v2", "/alerts/aggregates/alerts/v2"
    combined, summaries = "/alerts/combined/alerts/v1", "/detects/entities/summaries/GET/v1"
    return {
        "hosts: query": lambda _: get(query, limit=100),
        "hosts: query, new": lambda n: get(query, limit=100, filter=of_hosts(n)),
        "hosts: query by a part, new": lambda n: get(query, limit=100, filter=f"hostname:*'*{n:x}*'"),
        "hosts: query by device_id": lambda n: get(query, filter=f"device_id:'{hosts[n % len(hosts)]}'"),
        "hosts: 1 record": lambda n: get(entities, ids=hosts[n % len(hosts)]),
        "hosts: 10 records": lambda n: post(entities, {"ids": some(hosts, n, 10)}),
        "hosts: combined, 100": lambda _: get("/devices/combined/devices/v1", limit=100),
        "hosts: scroll": lambda _: get("/devices/queries/devices-scroll/v1", limit=100),
        "host groups: combined, new": lambda n: get("/devices/combined/host-groups/v1", filter=f"name:!'n{n}'"),
        "alerts: query": lambda _: get(found, limit=100),
        "alerts: query, new": lambda n: get(found, limit=100, filter=new(n)),
        "alerts: 10 records": lambda n: post(shown, {"composite_ids": some(alerts, n, 10)}),
        "alerts: combined, 100": lambda _: post(combined, {}),
        "alerts: combined, 100, new": lambda n: post(combined, {"filter": new(n)}),
        "alerts: aggregate": lambda _: post(counted, count_by("status")),
        "alerts: aggregate, new": lambda n: post(counted, count_by("status", filter=new(n))),
        "alerts: histogram, new": lambda n: post(counted, histogram(n)),
        "alerts: nested aggregate, new": lambda n: post(
            counted, count_by("severity_name", filter=new(n), sub_aggregates=count_by("product"))
        ),
        "alerts: update": lambda n: simulator.request(
            "PATCH",
            "/alerts/entities/alerts/v3",
            {
                "composite_ids": some(alerts, n, 1),
                "action_parameters": [{"name": "update_status", "value": statuses[n % 4]}],
            },
        ),
        "detects: query, new": lambda n: get("/detects/queries/detects/v1", filter=new(n, "max_severity")),
        "detects: 10 records": lambda n: post(summaries, {"ids": some(detects, n, 10)}),
        "detects: aggregate, new": lambda n: post(
            "/detects/aggregates/detects/GET/v1", count_by("status", filter=new(n, "max_severity"))
        ),
        "installation tokens: query": lambda _: get("/installation-tokens/queries/tokens/v1"),
        "children: query": lambda _: get("/mssp/queries/children/v1"),
        "login": lambda _: simulator.login(),
    }


def speed(simulator: Simulator, calls: int, only: str) -> None:
    """Print a row for each kind of call."""
    print(f"{'call':<32} {'a core':>8} {'a second':>9}")
    for name, make in kinds(simulator).items():
        if only in name:
            requests = map(make, count())
            measured(simulator, requests, max(calls // 10, CLIENTS))
            rounds = [measured(simulator, requests, calls) for _ in range(ROUNDS)]
            print(f"{name:<32} {median(one.core for one in rounds):>8.0f} {median(one.wall for one in rounds):>9.0f}")


SEARCHES: tuple[dict[str, str], ...] = (
    {},
    {"sort": "hostname.asc"},
    {"filter": "hostname:'*web*'", "sort": "last_seen.desc"},
    {"filter": "hostname:'HQ-WS-00001'"},
    {"filter": "hostname:'HQ-WS-00002'"},
    {"filter": "serial_number:'EX1'"},
    {"filter": "serial_number:'EX2'"},
    {"filter": "device_id:'1'"},
    {"filter": "device_id:'2'"},
    {"filter": "tags:'*kiosk'", "sort": "tags.desc"},
    {"filter": "last_seen:>'now-1h'", "sort": "serial_number.desc"},
)


def searches(simulator: Simulator) -> None:
    """Print how long each search takes, and the longest time of another call meanwhile."""
    waits, done = list[float](), Event()

    def look() -> None:
        client, request = Client(simulator.port), simulator.get("/_sim/clock")
        while not done.is_set():
            started = perf_counter()
            client.answer(request)
            waits.append(perf_counter() - started)
            sleep(0.005)

    other = Thread(target=look)
    other.start()
    client = Client(simulator.port)
    print(f"{'search':<62} {'ms':>7} {'/_sim/clock, longest ms':>24}")
    for search in SEARCHES:
        waits.clear()
        started = perf_counter()
        client.answer(simulator.get("/devices/queries/devices/v1", limit=5000, **search))
        taken = perf_counter() - started
        print(f"{search!s:<62} {taken * 1000:>7.1f} {max(waits, default=0) * 1000:>24.0f}")
    done.set()
    other.join()


def main() -> None:
    """Start the process, measure it, print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=2000, help="calls a round (2000)")
    parser.add_argument("--hosts", type=int, default=1000, help="size of the fleet (1000)")
    parser.add_argument("--alerts", type=int, default=300, help="number of alerts (300)")
    parser.add_argument("--only", default="", help="measure only kinds of calls with this in their name")
    parser.add_argument("--accept-encoding", default="", help="that the clients send, such as gzip (none)")
    parser.add_argument("--search", action="store_true", help="measure searches, and calls meanwhile")
    given = parser.parse_args()
    command = [sys.executable, "-c", PROGRAM, str(given.hosts), str(given.alerts)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            if hasattr(os, "sched_setaffinity") and not given.search:
                os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
            simulator = Simulator(process, given.accept_encoding)
            if given.search:
                searches(simulator)
            else:
                speed(simulator, given.calls, given.only)
            print(f"peak memory of the process: {simulator.peak()} MB")
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
