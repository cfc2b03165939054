"""Responses of the benchmark server: rendered once, of realistic size, the same for every client."""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import NamedTuple

from falconlite.simulator.fleet.maker import Maker

BLOCK = 5000
"""Records that differ. A larger fleet repeats them under other IDs, which are as long."""

SMALL = "/devices/queries/devices/v1"
PAGES = "/devices/queries/devices-scroll/v1"
DETAILS = "/devices/entities/devices/v2"
TOKEN = "/oauth2/token"  # noqa: S105  # a route

FIRST_CHILD = 0x1000
"""The block of the first child tenant's hosts. Each child has a block of its own; lower blocks are the parent's."""

CHILD_HOSTS = 200
"""Hosts of each child tenant."""

CREATED = "201 Created"
HEAD = (
    "HTTP/1.1 {status}\r\n"
    "Server: nginx\r\n"
    "Date: Mon, 02 Mar 2026 09:00:00 GMT\r\n"
    "Content-Type: application/json\r\n"
    "Content-Length: {length}\r\n"
    "Connection: keep-alive\r\n"
    "{more}"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Cs-Traceid: 6f1c7a8e-52a4-4a0f-9d55-1c2b3a4d5e6f\r\n"
    "X-Ratelimit-Limit: 6000\r\n"
    "X-Ratelimit-Remaining: 5980\r\n"
    "Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n"
    "\r\n"
)
MARK = "#@#@"
"""Stands for the first four digits of an ID: the number of its block."""


class Asked(NamedTuple):
    """The parts of a request that determine its response."""

    verb: str
    path: str
    query: str
    body: bytes
    token: str = ""


def framed(content: bytes, status: str = "200 OK", *, packed: bool = False) -> bytes:
    """Prepend the response head to a body."""
    more = "X-Cs-Region: us-1\r\n"
    if status == CREATED:
        more = ""  # falconpy would switch to that cloud
    if packed:
        content = gzip.compress(content, 6)
        more += "Content-Encoding: gzip\r\n"
    return HEAD.format(status=status, length=len(content), more=more).encode() + content


class Answers:
    """Responses of an API with *hosts* hosts; if *packed*, bodies are gzipped."""

    def __init__(self, hosts: int, *, packed: bool = False) -> None:
        self.hosts, self.packed = hosts, packed
        self.lost = framed(b'{"meta": {}, "errors": [{"code": 404, "message": "no such route"}]}', "404 Not Found")
        self.foreign = framed(
            b'{"meta": {}, "errors": [{"code": 403, "message": "hosts of another tenant"}]}', "403 Forbidden"
        )

    def prepare(self) -> None:
        """Render the responses in advance, so that no client waits for rendering."""
        self._records(0, BLOCK)
        if self.packed:
            return
        for size in (100, 1000):
            for place in range(0, BLOCK, 1000):
                self._records(place, size)
        for place in range(0, BLOCK, CHILD_HOSTS):
            self._records(place, CHILD_HOSTS)
        for size in (5, 5000, 10_000):
            for offset in range(0, self.hosts if size > 5 else 1, size):
                self.to("GET", PAGES, f"limit={size}&offset={offset}" if offset else f"limit={size}")
        self.to("GET", SMALL, "limit=5")

    @cache  # noqa: B019  # one instance per kind of listener, for the whole process
    def to(self, verb: str, path: str, query: str, child: int | None = None) -> bytes:
        """Answer a request whose response depends on these alone."""
        if path in {SMALL, PAGES} and verb == "GET":
            given = dict(part.split("=", 1) for part in query.split("&") if part)
            return self._page(int(given.get("limit") or 100), int(given.get("offset") or 0), child)
        return self.lost

    def about(self, asked: Asked) -> bytes:
        """Answer one request."""
        child = child_of(asked.token)
        if asked.path == DETAILS and asked.verb == "POST":
            return self._details(asked.body, child)
        if asked.path == TOKEN:
            return token_for(asked.body)
        return self.to(asked.verb, asked.path, asked.query, child)

    def _page(self, limit: int, offset: int, child: int | None) -> bytes:
        first, total = (0, self.hosts) if child is None else hosts_of(child)
        end = min(offset + limit, total)
        ids = [identity(first + number) for number in range(offset, end)]
        page = {"total": total, "offset": str(end) if end < total else "", "expires_at": 0}
        return framed(enveloped({"pagination": page}, json.dumps(ids)), packed=self.packed)

    def _details(self, body: bytes, child: int | None) -> bytes:
        count = body.count(b'"') // 2 - 1  # every str except the name "ids"
        first = body.find(b'"', body.find(b"[")) + 1
        block, place = body[first : first + 4], positions()[body[first + 4 : first + 32].decode()]
        tenant = int(block, 16) - FIRST_CHILD
        if (tenant if tenant >= 0 else None) != child:
            return self.foreign
        answer = self._records(place, count)
        return answer if self.packed else answer.replace(MARK.encode(), block)

    @cache  # noqa: B019  # as above
    def _records(self, place: int, count: int) -> bytes:
        """Render *count* hosts starting at *place*; if packed, hosts of the first block."""
        texts = [text for _, text in fleet()[place : place + count]]
        content = enveloped({}, f"[{', '.join(texts)}]")
        return framed(content.replace(MARK.encode(), b"0000") if self.packed else content, packed=self.packed)


def child_cid(number: int) -> str:
    """Return the CID of a child tenant."""
    return f"{number:032x}"


def hosts_of(child: int) -> tuple[int, int]:
    """Return the number of a child's first host, and how many it has. The records of children differ, too."""
    return (FIRST_CHILD + child) * BLOCK + child * CHILD_HOSTS % BLOCK, CHILD_HOSTS


def token_for(form: bytes) -> bytes:
    """Answer a login: the token of a child begins with its CID, that of the parent does not."""
    cid = form.partition(b"member_cid=")[2].partition(b"&")[0]
    token = cid + b"t" * (1100 - len(cid))
    return framed(b'{"access_token": "' + token + b'", "expires_in": 1799, "token_type": "bearer"}', CREATED)


def child_of(token: str) -> int | None:
    """Return the number of the child that a token is for, None for the parent's."""
    return None if token[:1] in {"", "t"} else int(token[:32], 16)


def enveloped(more: dict[str, object], resources: str) -> bytes:
    """Put rendered records into the API's envelope."""
    meta = {"query_time": 0.012, **more, "powered_by": "device-api", "trace_id": "6f1c7a8e-52a4-4a0f-9d55-1c2b3a4d5e6f"}
    return f'{{"meta": {json.dumps(meta)}, "resources": {resources}, "errors": []}}'.encode()


@cache
def fleet() -> list[tuple[str, str]]:
    """Return (ID suffix, rendered record) pairs sorted by ID; a marker stands for the block number."""
    maker = Maker("5a1f7f3c9e0d4b6c8a2e1d3f5b7c9a0e", "benchmark", 1.772e9, [f"{n:032x}" for n in (1, 2, 3)])
    made = []
    for device in maker.devices(BLOCK).values():
        end = device["device_id"][4:]
        made.append((end, json.dumps({**device, "device_id": MARK + end})))
    return sorted(made)


@cache
def positions() -> dict[str, int]:
    """Map the ID suffix of each record to its position."""
    return {end: number for number, (end, _) in enumerate(fleet())}


def identity(number: int) -> str:
    """Return the ID of a host from its number in the fleet."""
    return f"{number // BLOCK:04x}{fleet()[number % BLOCK][0]}"


def body_of(count: int) -> bytes:
    """Return a body with the records of the first hosts, for decoding without a network."""
    texts = [text for _, text in fleet()[:count]]
    return enveloped({}, f"[{', '.join(texts)}]").replace(MARK.encode(), b"0000")
