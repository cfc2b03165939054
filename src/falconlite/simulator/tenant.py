"""The state of one customer account: devices, host groups, alerts, installation tokens."""

from __future__ import annotations

from functools import cached_property
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator import alert_records
from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet import DAY, Device, Maker
from falconlite.simulator.installation_tokens import TokenStore
from falconlite.simulator.paging import Cursors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.simulator.alert_records import Alert
    from falconlite.simulator.filters import Filter
    from falconlite.wire import Clock

GROUPS = (
    ("Windows machines", "dynamic", "platform_name:'Windows'"),
    ("Other machines", "dynamic", "platform_name:!'Windows'"),
    ("Servers", "static", ""),
)


class Tenant:
    """One account; its fleet is made when first looked at, and its alerts as well, on the fleet as it then is."""

    def __init__(
        self, cid: str, *, seed: object, hosts: int, alerts: int, clock: Clock, containment_delay: float
    ) -> None:
        self.cid, self.seed, self.clock, self.containment_delay = cid, seed, clock, containment_delay
        self._hosts, self._alerts, self.born = hosts, alerts, clock.time()
        chance = Random(f"{seed}:tenant:{cid}")
        self._names = chance
        self.groups: dict[str, dict[str, Any]] = {}
        created = self.born - 400 * DAY
        for name, kind, rule in GROUPS:
            id = self.new_group(name, kind, f"{name} of the made-up fleet", "admin@corp.example", created)
            self.groups[id] |= {"assignment_rule": rule} if rule else {}
        self._first_groups = list(self.groups)
        # Only of groups made or changed since: what the first rules go by never changes, and filters need lark.
        self.rules: dict[str, Filter] = {}
        self.cursors = Cursors(chance)
        self.tokens = TokenStore(chance, clock)
        self.alert_cursors = Cursors(Random(f"{seed}:after:{cid}"))
        self.pending: dict[str, tuple[float, str]] = {}  # device ID to when its status changes, and to what
        self.version = 0  # grows with every change of a device
        self.last_search: tuple[Any, Sequence[str]] = (None, ())

    @cached_property
    def devices(self) -> dict[str, Device]:
        """The fleet by device ID, in the order of the IDs."""
        return Maker(self.cid, self.seed, self.born, self._first_groups).devices(self._hosts)

    @cached_property
    def alerts(self) -> dict[str, Alert]:
        """What was found on the fleet, by composite ID, the newest first."""
        maker = alert_records.Maker(self.cid, self.seed, self.born, list(self.devices.values()))
        return maker.alerts(self._alerts)

    def touch(self, device: Device) -> None:
        """Note that a device has changed; it may belong to other dynamic groups now."""
        for id, matches in self.rules.items():
            _set_membership(device, id, member=matches(device))
        self.version += 1
        version = int(device["meta"]["version"]) + 1
        device["meta"] = {"version": str(version), "version_string": f"{version}:{self.version}"}
        device["modified_timestamp"] = stamp(self.clock.time())

    def place(self, device: Device, group: str, *, join: bool) -> None:
        """Let a device join a group, or leave it."""
        if _set_membership(device, group, member=join):
            self.touch(device)

    def settle(self) -> None:
        """Let what has been pending for long enough come to pass."""
        if not self.pending:
            return
        now = self.clock.monotonic()
        for id in [id for id, (due, _) in self.pending.items() if due <= now]:
            _, status = self.pending.pop(id)
            self.devices[id]["status"] = status
            self.touch(self.devices[id])

    def new_group(self, name: str, kind: str, description: str, actor: str, created: float | None = None) -> str:
        """Make a host group that nobody is in yet; return its ID."""
        id, time = f"{self._names.getrandbits(128):032x}", stamp(self.clock.time() if created is None else created)
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


def _set_membership(device: Device, group: str, *, member: bool) -> bool:
    """Write a group into a device, or take it out; tell whether that was a change."""
    if (group in device["groups"]) is member:
        return False
    others = [id for id in device["groups"] if id != group]
    device["groups"] = [*others, group] if member else others
    return True
