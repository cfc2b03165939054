"""One customer: its clients and tokens, its accounts, and its rate limits."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.access.identity import Identity
from falconlite.simulator.access.limits import Limits
from falconlite.simulator.accounts.additions import add, check, completed_for
from falconlite.simulator.accounts.tenant import Tenant
from falconlite.simulator.accounts.tenant_state import restore, state_of
from falconlite.simulator.clock import LATEST
from falconlite.simulator.given.given import EMPTY
from falconlite.simulator.saved import compare, part, read_chance, written_chance

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from falconlite.http.messages import Clock
    from falconlite.simulator.access.limits import Rates
    from falconlite.simulator.access.scopes import Client
    from falconlite.simulator.given.given import Given

FORMAT, READ = 2, (1, 2)
"""Version of the format that ``state`` returns, and the versions that ``restore`` reads."""

EARLIER: dict[str, Any] = {
    "supplied": 0,
    "added": [],
    "added_alerts": [],
    "activity": {"first": 0, "deeds": []},
}
"""The parts of an account that a state of the first format does not have."""

SHARE = 10
"""By default a child has a tenth of its parent's hosts and alerts."""


class Size(NamedTuple):
    """The size of an account: its seed, its numbers of records, and ``Given.digest`` of the user's records."""

    seed: str
    hosts: int
    alerts: int
    children: int
    child_hosts: int
    churn: float
    data: str


class Account:
    """A parent account with its children, made from a seed; *scopes* lists the scopes that clients may have.

    *store_of* returns the store class of a collection, by the name of its module.
    """

    def __init__(
        self,
        size: Size,
        *,
        clock: Clock,
        clients: Mapping[str, str | Client],
        rates: Rates,
        scopes: Callable[[], Collection[str]],
        store_of: Callable[[str], type[Any] | None],
        token_lifetime: float,
        containment_delay: float,
        given: Given = EMPTY,
    ) -> None:
        self.size, self.clock, self._store_of = size, clock, store_of
        seed = size.seed
        self.traces = Random(f"{seed}:traces")
        self.identity = Identity(Random(f"{seed}:identity"), clock, clients, token_lifetime, size.children, scopes)
        self.limits = Limits(rates, clock, self.identity.cid)
        children = dict.fromkeys(self.identity.children, (size.child_hosts, size.alerts // SHARE))
        self.tenants = {
            cid: Tenant(
                cid,
                seed=seed,
                hosts=hosts,
                alerts=alerts,
                clock=clock,
                containment_delay=containment_delay,
                churn=size.churn,
                given=given.of(cid, self.identity.cid, self.identity.children),
            )
            for cid, (hosts, alerts) in {self.identity.cid: (size.hosts, size.alerts), **children}.items()
        }
        for tenant in self.tenants.values():
            tenant.check_ids()

    def add(self, given: Given) -> dict[str, list[str]]:
        """Add records of the user to the accounts: all of them, or none. Return their IDs by collection."""
        parts = {cid: given.of(cid, self.identity.cid, self.identity.children) for cid in self.tenants}
        wanted = {cid: completed_for(self.tenants[cid], part) for cid, part in parts.items() if any(part)}
        for cid, new in wanted.items():
            check(self.tenants[cid], new)
        ids: dict[str, list[str]] = {}
        for cid, new in wanted.items():
            for name, those in add(self.tenants[cid], new).items():
                ids.setdefault(name, []).extend(those)
        return ids

    def state(self) -> dict[str, Any]:
        """Return the whole state as JSON values. Times are saved as seconds before now."""
        return {
            "format": FORMAT,
            "made": self.size._asdict(),
            "time": self.clock.time(),
            "traces": written_chance(self.traces),
            "identity": self.identity.state(),
            "limits": self.limits.state(),
            "tenants": {cid: state_of(tenant) for cid, tenant in self.tenants.items()},
        }

    def restore(self, state: Mapping[str, Any], gone: float, lost: list[str] | None = None) -> None:
        """Continue from a ``state()`` that was saved *gone* seconds ago. After a ValueError this object is unusable.

        A part that cannot be applied raises ValueError; with *lost* (list), a line is appended to it instead.
        """
        read_chance(self.traces, state.get("traces"), "traces")
        self.identity.restore(part(state, "identity", dict), gone, lost)
        self.limits.restore(part(state, "limits", dict), gone, self.tenants, lost)
        tenants = part(state, "tenants", dict)
        if state["format"] == 1:
            tenants = {cid: {**EARLIER, **part(tenants, cid, dict)} for cid in tenants}
        if lost is None and tenants.keys() != self.tenants.keys():
            raise ValueError("tenants of the state are not the accounts of this cloud")
        for cid in tenants:
            if cid in self.tenants:
                restore(self.tenants[cid], part(tenants, cid, dict), self._store_of, lost)
            elif lost is not None:
                lost.append(f"account {cid}: this cloud has no such account")


def moment_of(state: Any, size: Size, *, strict: bool = True) -> float:
    """Return when a state was saved. Raise ValueError if it is not a state, or if it is of another size or seed.

    Unless *strict*, only the seed must be the same.
    """
    if part(state, "format", int) not in READ:
        raise ValueError(f"the state has format {json.dumps(state['format'])}; this version reads {FORMAT}")
    made, mine = part(state, "made", dict), size._asdict()
    compare({"data": "", **made}, mine if strict else {"seed": mine["seed"]})
    moment = float(part(state, "time", (int, float)))
    if not 0 <= moment <= LATEST:
        raise ValueError(f"time of the state is out of range: {moment!r}")
    return moment
