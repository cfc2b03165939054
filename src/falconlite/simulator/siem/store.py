"""The store of Next-Gen SIEM for one account: events, data connections with their keys, lookup files, search jobs."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from math import isfinite
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from falconlite.simulator.answers import stamp
from falconlite.simulator.saved import part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.siem.collector import Sent

MOST_BYTES = 64 * 1024 * 1024
"""Maximum bytes of stored events. The oldest are dropped."""

REPOSITORY = "third-party"
"""The repository of the events that were sent."""


BY_DEFAULT = {
    "parser_name": "json",
    "source_type": "HEC / HTTP Event Connector",
    "vendor_name": "Generic",
    "vendor_product_name": "HEC",
}
"""Default fields of a connection."""


class Origin(NamedTuple):
    """The source of events: a connection, and its parser and vendor at that time."""

    connection: str
    parser: str
    vendor: str


class Kept(NamedTuple):
    """One event: its time and its arrival in milliseconds since 1970, its number, and its fields as JSON."""

    at: int
    came: int
    number: int
    origin: Origin
    fields: bytes

    def whole(self) -> dict[str, Any]:
        """Return all fields, including those that the platform adds."""
        return {
            "#type": self.origin.parser,
            "#Vendor": self.origin.vendor,
            **json.loads(self.fields),
            "@timestamp": self.at,
            "#repo": REPOSITORY,
            "@id": f"{self.origin.connection[:24]}_0_{self.number}",
            "@ingesttimestamp": str(self.came),
            "@timezone": "Z",
        }


class Job(NamedTuple):
    """One search: the fields of its request, and the times of its start and its last poll."""

    id: str
    repository: str
    given: Mapping[str, Any]
    started: float
    polled: float


class Siem:
    """The state of one account."""

    def __init__(self, tenant: Tenant) -> None:
        self.tenant, self.clock = tenant, tenant.clock
        self.events: list[Kept] = []
        self.count = self.size = 0  # number of events ever received, bytes stored
        self.connections: dict[str, dict[str, Any]] = {}
        self.keys: dict[str, str] = {}  # ingest key to connection
        self.files: dict[str, dict[str, bytes]] = {}  # by search domain and name
        self.jobs: dict[str, Job] = {}
        self._drawn = 0

    def draw(self) -> Random:
        """Return a random generator for one new ID or key."""
        self._drawn += 1
        return Random(f"{self.tenant.seed}:ngsiem:{self.tenant.cid}:{self._drawn}")

    def new_key(self, connection: str) -> str:
        """Create a new ingest key of a connection. Its previous key becomes invalid."""
        self.keys = {key: id for key, id in self.keys.items() if id != connection}
        key = str(UUID(int=self.draw().getrandbits(128), version=4)).replace("-", "")
        self.keys[key] = connection
        return key

    def connect(self, name: str, fields: Mapping[str, str]) -> str:
        """Create a data connection with an ingest key; return its ID."""
        id, now = f"{self.draw().getrandbits(128):032x}", stamp(self.clock.time())
        self.connections[id] = {
            "id": id,
            "name": name,
            "status": "Pending",
            "created": now,
            "last_ingested": None,
            **fields,
        }
        self.new_key(id)
        return id

    def connect_by_default(self, name: str) -> str:
        """Create a data connection for JSON events; return its ingest key."""
        return self.key_of(self.connect(name, dict(BY_DEFAULT)))

    def key_of(self, connection: str) -> str:
        """Return the ingest key of a connection."""
        return next(key for key, id in self.keys.items() if id == connection)

    def ingest(self, connection: str, sent: Iterable[Sent]) -> None:
        """Store events of a connection."""
        now = self.clock.time()
        record = self.connections[connection]
        came = int(now * 1000)
        origin = Origin(connection, record["parser_name"], record["vendor_name"].lower())
        for one in sent:
            self.count += 1
            at = int((now if one.at is None else one.at) * 1000)
            written = json.dumps(one.fields, separators=(",", ":")).encode()
            self.events.append(Kept(at, came, self.count, origin, written))
            self.size += len(written)
        record |= {"status": "Active", "last_ingested": stamp(now)}
        self._forget()

    def _forget(self) -> None:
        """Drop the oldest events beyond the maximum of bytes, a quarter of them at a time."""
        if self.size > MOST_BYTES:
            place = 0
            while self.size > MOST_BYTES * 3 // 4:
                self.size -= len(self.events[place].fields)
                place += 1
            del self.events[:place]

    def found(self, start: float, end: float, until: float, *, by_ingest: bool) -> Iterator[dict[str, Any]]:
        """Return the events in a time range that arrived until a moment, in the order of their time."""
        first, last, latest = int(start * 1000), int(end * 1000), int(until * 1000)
        there = (one for one in self.events if one.came <= latest)
        chosen = [one for one in there if first <= (one.came if by_ingest else one.at) < last]
        chosen.sort(key=lambda one: one.at)
        return map(Kept.whole, chosen)

    def state(self) -> dict[str, Any]:
        """Return the state as JSON values."""
        return {
            "events": [[one.at, one.came, one.number, list(one.origin), one.fields.decode()] for one in self.events],
            "count": self.count,
            "drawn": self._drawn,
            "connections": {id: dict(record) for id, record in self.connections.items()},
            "keys": dict(self.keys),
            "files": {
                domain: {name: b64encode(content).decode() for name, content in files.items()}
                for domain, files in self.files.items()
            },
            "jobs": [[job.id, job.repository, dict(job.given), job.started, job.polled] for job in self.jobs.values()],
        }

    def restore(self, state: Any) -> None:
        """Continue from a ``state()``; raise ValueError if it is not valid."""
        try:
            self._restore(state)
        except (TypeError, ValueError, KeyError, AttributeError, OverflowError):
            raise ValueError("ngsiem of the state is not valid") from None

    def _restore(self, state: Any) -> None:
        origins: dict[tuple[str, ...], Origin] = {}
        for at, came, number, parts, fields in part(state, "events", list):
            origin = origins.setdefault(tuple(map(str, parts)), Origin(*map(str, parts)))
            self.events.append(Kept(int(at), int(came), int(number), origin, fields.encode()))
        self.size = sum(len(one.fields) for one in self.events)
        self.count, self._drawn = part(state, "count", int), part(state, "drawn", int)
        self.connections, self.keys = part(state, "connections", dict), part(state, "keys", dict)
        self.files = {
            domain: {name: b64decode(content, validate=True) for name, content in files.items()}
            for domain, files in part(state, "files", dict).items()
        }
        self.jobs = {
            id: Job(id, str(repository), dict(given), float(started), float(polled))
            for id, repository, given, started, polled in part(state, "jobs", list)
        }
        for one in self.events:
            if not isinstance(json.loads(one.fields), dict):
                raise ValueError("events")  # noqa: TRY004  # bad JSON, not a bad program
        if not all(isfinite(job.started) and isfinite(job.polled) for job in self.jobs.values()):
            raise ValueError("jobs")
        for id in self.keys.values():
            self.connections[id]["status"].upper()  # each key needs its connection
