"""The state of one customer account: devices, host groups, alerts, installation tokens."""

from __future__ import annotations

from functools import cached_property
from random import Random
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from falconlite.simulator.accounts.activity import Activity
from falconlite.simulator.accounts.cursors import Cursors
from falconlite.simulator.accounts.own_records import check_clashes, completed, enrol, merged, put_groups
from falconlite.simulator.accounts.token_store import TokenStore
from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet import alert_records
from falconlite.simulator.fleet.kinds import DAY
from falconlite.simulator.fleet.maker import Maker
from falconlite.simulator.fleet.roster import Roster
from falconlite.simulator.given.given import NOTHING, Supplied

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from falconlite.http.messages import Clock
    from falconlite.simulator.accounts.rules import Rule
    from falconlite.simulator.fleet.alert_records import Alert
    from falconlite.simulator.fleet.tables import Table

GROUPS = (
    ("Windows machines", "dynamic", "platform_name:'Windows'"),
    ("Other machines", "dynamic", "platform_name:!'Windows'"),
    ("Servers", "static", ""),
)


MOST_AT_ONCE = 50_000
"""Maximum number of hosts replaced during one call."""


class Store(Protocol):
    """The store of one collection for one account: a class named ``Store`` in the module of its handlers.

    ``Tenant.store`` creates it at its first use, with the account as the only argument.
    """

    def state(self) -> Any:
        """Return the state as JSON values."""
        ...

    def restore(self, state: Any) -> None:
        """Continue from a state; raise ValueError if it is not valid."""
        ...


Kept = TypeVar("Kept", bound=Store)


class Tenant:
    """One account. Its hosts and alerts are generated at their first use.

    *churn* is the number of hosts that leave in an hour; as many new ones arrive. *given* are records of the user. With
    such records and no made-up hosts, there are no made-up groups.
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
        given: Supplied = NOTHING,
    ) -> None:
        self.cid, self.seed, self.clock, self.containment_delay = cid, seed, clock, containment_delay
        self.hosts, self.most_alerts, self.churn = hosts, alerts, churn
        self.born = float(int(clock.time()))  # whole seconds: the same second gives the same records
        self.chance = Random(f"{seed}:tenant:{cid}")
        self.groups: dict[str, dict[str, Any]] = {}
        created = self.born - 400 * DAY
        for name, kind, rule in GROUPS:
            id = self.new_group(name, kind, f"{name} of the made-up fleet", "admin@corp.example", created)
            self.groups[id] |= {"assignment_rule": rule} if rule else {}
        self.first_groups, self._own_groups = list(self.groups), list[dict[str, Any]]()
        # Rules of later groups only: the first rules use fields that never change.
        self.rules: dict[str, Rule] = {}
        self.cursors = Cursors(self.chance)
        self.tokens = TokenStore(self.chance, clock)
        self.given, self.supplied = given, sum(map(len, given))
        if any(given):
            self._take(given)
        self.after_chance = Random(f"{seed}:after:{cid}")
        self.alert_cursors = Cursors(self.after_chance)
        self.tables: dict[str, Table] = {}  # alert tables by collection
        self.detections: dict[str, str] = {}  # detection ID to composite ID of the alert, filled on demand
        self.short_ids: dict[str, str] = {}  # alert ID without the CID to composite ID, filled on demand
        self.added: dict[str, None] = {}  # hosts of the user added at run time
        self.added_alerts: list[str] = []  # alerts of the user added at run time
        self.worked_on: set[str] = set()  # composite IDs of changed alerts
        self.trail: list[dict[str, str]] = []  # the actions on alerts
        self.pending: dict[str, tuple[float, str]] = {}  # device ID to the time of its next status, and that status
        self.replaced = 0  # number of hosts that were replaced
        self.arrived: dict[str, tuple[int, int]] = {}  # new host to its number and time of arrival
        self.version = 0  # increases with every change of a device
        self.activity = Activity()  # the audit log
        self.stores: dict[str, Store] = {}  # stores of collections, by the name of their module
        self.listed: dict[str, tuple[int, str]] = {}  # static group to the version of the fleet, and its rule
        self.last_search: tuple[Any, Sequence[str]] = (None, ())

    def store(self, kind: Callable[[Tenant], Kept]) -> Kept:
        """Return the store of a collection for this account; create it at the first call."""
        name = kind.__module__.rpartition(".")[2]
        if name not in self.stores:
            self.stores[name] = kind(self)
        return cast("Kept", self.stores[name])  # Only that class creates the entry of this name.

    def _take(self, given: Supplied) -> None:
        """Take the records of the user. Raise ValueError if a made-up record has one of their IDs."""
        if not self.hosts:
            self.groups.clear()
        first = completed(Supplied(groups=given.groups, tokens=given.tokens), self.cid, self.seed, self.born)
        check_clashes("a host group", [group["id"] for group in first.groups], self.groups)
        self._own_groups = list(first.groups)
        put_groups(first.groups, self.groups, self.rules, self.born)
        self.tokens.tokens.update((token["id"], dict(token)) for token in first.tokens)

    def check_ids(self) -> None:
        """Raise ValueError if a made-up record has the ID of a record of the user."""
        if self.given.hosts and self.hosts:
            len(self.devices)  # building them compares the IDs
        if self.given.alerts and self.most_alerts:
            len(self.alerts)

    @cached_property
    def own(self) -> Supplied:
        """The hosts and alerts of the user."""
        given = Supplied(hosts=self.given.hosts, alerts=self.given.alerts)
        return completed(given, self.cid, self.seed, self.born)

    @cached_property
    def devices(self) -> Roster:
        """The hosts by device ID, sorted by ID."""
        roster = Roster(self.maker, self.clock, self.hosts, self.own.hosts)
        enrol(roster, self._own_groups, self.clock.time())
        return roster

    @cached_property
    def maker(self) -> Maker:
        """The maker of the account's machines."""
        return Maker(self.cid, self.seed, self.born, self.first_groups)

    @cached_property
    def alerts(self) -> dict[str, Alert]:
        """The alerts by composite ID, newest first. Made-up ones concern the hosts that the account had at first."""
        maker = alert_records.Maker(self.cid, self.seed, self.born, self.maker, self.hosts, self.own.hosts)
        return merged(self.own.alerts, maker.alerts(self.most_alerts))

    def composite_id(self, id: str) -> str:
        """Return the composite ID of an alert for its ID without the CID; "" if not found."""
        composite = f"{self.cid}:{id}"
        if composite in self.alerts or not (self.given.alerts or self.added_alerts):
            return composite
        if not self.short_ids:
            self.short_ids.update((alert["id"], composite) for composite, alert in self.alerts.items())
        return self.short_ids.get(id, "")

    def table(self, name: str, make: Callable[[], Table]) -> Table:
        """Return a table of alerts; create it at the first call."""
        table = self.tables.get(name)
        if table is None:
            table = self.tables[name] = make()
        return table

    def change(self, id: str, at: float | None = None, /, **fields: Any) -> None:
        """Change a device, now or at an earlier moment *at*. Update its dynamic groups."""
        self.version += 1
        version = int(self.devices.value(id, "meta")["version"]) + 1
        meta = {"version": str(version), "version_string": f"{version}:{self.version}"}
        time = stamp(self.clock.time() if at is None else at)
        self.devices.change(id, {**fields, "meta": meta, "modified_timestamp": time})
        self._follow_rules(id)

    def _follow_rules(self, id: str) -> None:
        if self.rules:
            record, groups = self.devices[id], self.devices.value(id, "groups")
            right = self.after_rules(groups, {group: rule.matches(record) for group, rule in self.rules.items()})
            if right != groups:
                self.devices.change(id, {"groups": right})

    def after_rules(self, groups: list[str], belongs: Mapping[str, bool]) -> list[str]:
        """Return the groups of a device, from the dynamic groups that it belongs to."""
        kept = [id for id in groups if belongs.get(id, True)]
        return kept + [id for id, member in belongs.items() if member and id not in kept]

    def place(self, id: str, group: str, *, join: bool) -> None:
        """Add a device to a group, or remove it."""
        groups = self.devices.value(id, "groups")
        if (group in groups) is not join:
            others = [other for other in groups if other != group]
            self.change(id, groups=[*others, group] if join else others)

    def settle(self) -> None:
        """Apply everything due by now: pending containments, hosts that leave and arrive, ends of streams."""
        now = self.clock.time()
        self.activity.settle()
        for id in [id for id, (due, _) in self.pending.items() if due <= now] if self.pending else ():
            due, status = self.pending.pop(id)
            self.change(id, due, status=status)
        if self.churn > 0:
            self._replace(now)

    def _replace(self, now: float) -> None:
        """Replace hosts at even intervals. If more than MOST_AT_ONCE are due, skip the earliest."""
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
        self.added.pop(id, None)
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
            given=self.given,
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
