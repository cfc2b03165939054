"""The samples, archives and analyses of one account."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from copy import deepcopy
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.saved import part, read_chance, written_chance

if TYPE_CHECKING:
    from falconlite.simulator.accounts.tenant import Tenant

Row = dict[str, Any]

KEPT = ("samples", "archives", "extractions", "submissions", "scans", "pro_scans")


class Quota(NamedTuple):
    """Quota of a kind of analysis: its number a month, and its duration in seconds."""

    total: int
    takes: float


SANDBOX = Quota(500, 300.0)
QUICK = Quota(50_000, 20.0)
PRO = Quota(1_000, 30.0)

MONTH = 30 * 86400

STARTS = 10.0
"""Seconds until an analysis starts in the sandbox."""


class Vault:
    """The state of the sample collections in one account. Times are seconds since the epoch."""

    def __init__(self, tenant: Tenant) -> None:
        self.cid, self.clock = tenant.cid, tenant.clock
        self._chance = Random(f"{tenant.seed}:samples:{tenant.cid}")
        self.samples: dict[str, Row] = {}
        self.archives: dict[str, Row] = {}
        self.extractions: dict[str, Row] = {}
        self.submissions: dict[str, Row] = {}
        self.scans: dict[str, Row] = {}
        self.pro_scans: dict[str, Row] = {}

    @property
    def now(self) -> float:
        """The present time."""
        return self.clock.time()

    def new_id(self) -> str:
        """Return a new ID in the sandbox's form: the CID and a unique number."""
        return f"{self.cid}_{self._chance.getrandbits(128):032x}"

    def keep(self, content: bytes, name: str, actor: str, **more: Any) -> str:
        """Store a sample; return its digest."""
        sha256 = hashlib.sha256(content).hexdigest()
        stored = b64encode(content).decode()
        self.samples[sha256] = {"name": name, "user": actor, "time": self.now, "content": stored, **more}
        return sha256

    def content(self, sha256: str) -> bytes | None:
        """Return the bytes of a sample; None if it does not exist."""
        sample = self.samples.get(sha256.lower())
        return None if sample is None else b64decode(sample["content"])

    def quota(self, kind: Quota, rows: dict[str, Row]) -> dict[str, int]:
        """Return a quota in the form of ``meta.quota``."""
        now = self.now
        used = sum(row["time"] > now - MONTH for row in rows.values())
        running = sum(row["time"] + kind.takes > now for row in rows.values())
        return {"total": kind.total, "used": used, "in_progress": running}

    def spend(self, kind: Quota, rows: dict[str, Row]) -> None:
        """Raise Refused if a quota is used up."""
        if self.quota(kind, rows)["used"] >= kind.total:
            raise Refused(429, "the quota of analyses is used up")

    def is_over(self, kind: Quota, row: Row) -> bool:
        """Return whether an analysis has finished."""
        return bool(row["time"] + kind.takes <= self.now)

    def stamp(self, time: float) -> str:
        """Format a moment."""
        return stamp(time)

    def state(self) -> Any:
        """Return the state as JSON values."""
        return {"chance": written_chance(self._chance), **{name: deepcopy(getattr(self, name)) for name in KEPT}}

    def restore(self, state: Any) -> None:
        """Continue from a state."""
        read_chance(self._chance, part({"state": state}, "state", dict).get("chance"), "chance of the samples")
        for name in KEPT:
            rows = part(state, name, dict)
            if not all(isinstance(row, dict) and isinstance(row.get("time"), (int, float)) for row in rows.values()):
                raise ValueError(f"{name} of the state is not valid")
            setattr(self, name, rows)
        try:
            for row in self.samples.values():
                b64decode(row["content"])
        except (KeyError, TypeError):
            raise ValueError("a sample of the state has no content") from None
