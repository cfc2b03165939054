"""The state of one customer account: devices, host groups, alerts, installation tokens."""

from __future__ import annotations

from functools import cached_property
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar, cast

from falconlite.simulator.accounts.activity import Activity
from falconlite.simulator.accounts.cursors import Cursors
from falconlite.simulator.accounts.token_store import TokenStore
from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet import alert_records
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.fleet.machines import DATES
from falconlite.simulator.fleet.maker import Maker
from falconlite.simulator.fleet.roster import Roster
from falconlite.simulator.fql.filters import NOTHING, compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from falconlite.http.messages import Clock
    from falconlite.simulator.fleet.alert_records import Alert
    from falconlite.simulator.fleet.tables import Table
    from falconlite.simulator.fql.filters import Dialect, Filter

GROUPS = (
    ("Windows machines", "dynamic", "platform_name:'Windows'"),
    ("Other machines", "dynamic", "platform_name:!'Windows'"),
    ("Servers", "static", ""),
)


MOST_AT_ONCE = 50_000
"""The most hosts that are replaced during one call."""


class Store(Protocol):
    """What one collection keeps for one account: a class named ``Store`` in the module of its handlers.

    It is made with the account as its one argument, when ``Tenant.store`` first asks for it.
    """

    def state(self) -> Any:
        """Return the state as JSON values."""
        ...

    def restore(self, state: Any) -> None:
        """Continue from a state; raise ValueError if it is not valid."""
        ...


Kept = TypeVar("Kept", bound=Store)


class Rule(NamedTuple):
    """The rule that chooses the members of a dynamic group; *read* is the moment that "now" means in it."""

    text: str
    read: float
    matches: Filter

    @classmethod
    def of(cls, text: str, dialect: Dialect, now: float) -> Rule:
        """Parse a rule. An empty rule finds nothing."""
        return cls(text, now, compiled(text, dialect, now) if text else NOTHING)

    @property
    def drifts(self) -> bool:
        """Whether the members change with time alone."""
        return "now" in self.text or not self.matches.names.isdisjoint(DATES)


class Tenant:
    """One account. Its hosts and its alerts are made when they are first used.

    *churn* is the number of hosts that leave in an hour; as many new ones arrive.
    """

    def __init__(
        self,
        cid: str,
        *,
        seed: object,
        hosts: int,
        alerts: int,
        clock: Clock,
        containment_delay: float,
        churn: float = 0.0,
    ) -> None:
        self.cid, self.seed, self.clock, self.containment_delay = cid, seed, clock, containment_delay
        self.hosts, self.most_alerts, self.churn = hosts, alerts, churn
        self.born = float(int(clock.time()))  # a running clock has moved by microseconds: same second, same records
        self.chance = Random(f"{seed}:tenant:{cid}")
        self.groups: dict[str, dict[str, Any]] = {}
        created = self.born - 400 * DAY
        for name, kind, rule in GROUPS:
            id = self.new_group(name, kind, f"{name} of the made-up fleet", "admin@corp.example", created)
            self.groups[id] |= {"assignment_rule": rule} if rule else {}
        self.first_groups = list(self.groups)
        # Only of groups made or changed later: the first rules use fixed fields, and compiling filters needs lark.
        self.rules: dict[str, Rule] = {}
        self.cursors = Cursors(self.chance)
        self.tokens = TokenStore(self.chance, clock)
        self.after_chance = Random(f"{seed}:after:{cid}")
        self.alert_cursors = Cursors(self.after_chance)
        self.tables: dict[str, Table] = {}  # the alerts as each collection searches them
        self.detections: dict[str, str] = {}  # the composite IDs of alerts by detection ID, as they are looked up
        self.worked_on: set[str] = set()  # composite IDs of the alerts that were changed
        self.trail: list[dict[str, str]] = []  # the actions on alerts
        self.pending: dict[str, tuple[float, str]] = {}  # device ID to the time of its next status, and that status
        self.replaced = 0  # number of hosts that were replaced
        self.arrived: dict[str, tuple[int, int]] = {}  # new host to its number and time of arrival
        self.version = 0  # increases with every change of a device
        self.activity = Activity()  # what clients did
        self.stores: dict[str, Store] = {}  # what collections keep, by the name of their module
        self.listed: dict[str, tuple[int, str]] = {}  # static group to the version of the fleet, and its rule
        self.last_search: tuple[Any, Sequence[str]] = (None, ())

    def store(self, kind: Callable[[Tenant], Kept]) -> Kept:
        """Return what a collection keeps for this account; make it at the first call."""
        name = kind.__module__.rpartition(".")[2]
        if name not in self.stores:
            self.stores[name] = kind(self)
        return cast("Kept", self.stores[name])  # made by that class

    @cached_property
    def devices(self) -> Roster:
        """The hosts by device ID, sorted by ID."""
        return Roster(self.maker, self.clock, self.hosts)

    @cached_property
    def maker(self) -> Maker:
        """The maker of the account's machines."""
        return Maker(self.cid, self.seed, self.born, self.first_groups)

    @cached_property
    def alerts(self) -> dict[str, Alert]:
        """The alerts by composite ID, newest first; made of the hosts that the account had at first."""
        maker = alert_records.Maker(self.cid, self.seed, self.born, self.maker, self.hosts)
        return maker.alerts(self.most_alerts)

    def table(self, name: str, make: Callable[[], Table]) -> Table:
        """Return a table of alerts; make it at the first call."""
        table = self.tables.get(name)
        if table is None:
            table = self.tables[name] = make()
        return table

    def change(self, id: str, at: float | None = None, /, **fields: Any) -> None:
        """Change a device, now or at an earlier moment *at*. Its dynamic groups are updated."""
        self.version += 1
        version = int(self.devices.value(id, "meta")["version"]) + 1
        meta = {"version": str(version), "version_string": f"{version}:{self.version}"}
        time = stamp(self.clock.time() if at is None else at)
        self.devices.change(id, {**fields, "meta": meta, "modified_timestamp": time})
        self._follow_rules(id)

    def _follow_rules(self, id: str) -> None:
        if self.rules:
            record, groups = self.devices[id], self.devices.value(id, "groups")
            right = self._after_rules(groups, {group: rule.matches(record) for group, rule in self.rules.items()})
            if right != groups:
                self.devices.change(id, {"groups": right})

    def _after_rules(self, groups: list[str], belongs: Mapping[str, bool]) -> list[str]:
        kept = [id for id in groups if belongs.get(id, True)]
        return kept + [id for id, member in belongs.items() if member and id not in kept]

    def place(self, id: str, group: str, *, join: bool) -> None:
        """Add a device to a group, or remove it."""
        groups = self.devices.value(id, "groups")
        if (group in groups) is not join:
            others = [other for other in groups if other != group]
            self.change(id, groups=[*others, group] if join else others)

    def settle(self) -> None:
        """Apply what is due by now: pending containments, hosts that leave and arrive, ends of streams."""
        now = self.clock.time()
        self.activity.settle()
        for id in [id for id, (due, _) in self.pending.items() if due <= now] if self.pending else ():
            due, status = self.pending.pop(id)
            self.change(id, due, status=status)
        if self.churn > 0:
            self._replace(now)

    def _replace(self, now: float) -> None:
        """Replace hosts at even intervals. If more than MOST_AT_ONCE are due, the earliest are skipped."""
        due = int((now - self.born) * self.churn / 3600)
        self.replaced = max(self.replaced, due - MOST_AT_ONCE)
        while self.replaced < due:
            self.replaced += 1
            number = self.replaced
            if len(self.devices) == 0:
                continue
            self.remove(
                self.devices.nth(Random(f"{self.seed}:leaving:{self.cid}:{number}").randrange(len(self.devices)))
            )
            self.add(number, int(self.born + number * 3600 / self.churn))

    def add(self, number: int, when: int) -> None:
        """Add a new host. It is in no static group."""
        machine = self.maker.arrival(number, when)
        self.devices.add(machine)
        self.arrived[machine.id] = (number, when)
        self.version += 1
        groups = self.devices.value(machine.id, "groups")
        dynamic = [id for id in groups if self.groups.get(id, {}).get("group_type") == "dynamic"]
        meta = self.devices.value(machine.id, "meta")
        self.devices.change(machine.id, {"groups": dynamic, "meta": meta, "modified_timestamp": stamp(when)})
        self._follow_rules(machine.id)

    def remove(self, id: str) -> None:
        """Delete a device."""
        self.devices.remove(id)
        self.pending.pop(id, None)
        self.arrived.pop(id, None)
        self.version += 1

    def fresh(self) -> Tenant:
        """Return a new account with the same arguments, in its first state."""
        return Tenant(
            self.cid,
            seed=self.seed,
            hosts=self.hosts,
            alerts=self.most_alerts,
            clock=self.clock,
            containment_delay=self.containment_delay,
            churn=self.churn,
        )

    def new_group(self, name: str, kind: str, description: str, actor: str, created: float | None = None) -> str:
        """Create an empty host group; return its ID."""
        id, time = f"{self.chance.getrandbits(128):032x}", stamp(self.clock.time() if created is None else created)
        self.groups[id] = {
            "id": id,
            "cid": self.cid,
            "name": name,
            "description": description,
            "group_type": kind,
            "created_by": actor,
            "created_timestamp": time,
            "modified_by": actor,
            "modified_timestamp": time,
            "meta": {"version": 1, "version_string": "1:1"},
        }
        return id
