"""The state of one customer account: devices, host groups, installation tokens."""

from __future__ import annotations

from functools import cached_property
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet import DAY, Device, Maker
from falconlite.simulator.installation_tokens import TokenStore
from falconlite.simulator.paging import Cursors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.wire import Clock

GROUPS = (("Windows machines", "dynamic"), ("Other machines", "dynamic"), ("Servers", "static"))


class Tenant:
    """One account; its fleet is made when first looked at."""

    def __init__(self, cid: str, *, seed: object, hosts: int, clock: Clock, containment_delay: float) -> None:
        self.cid, self.seed, self.clock, self.containment_delay = cid, seed, clock, containment_delay
        self._hosts, self.born = hosts, clock.time()
        chance = Random(f"{seed}:tenant:{cid}")
        self.groups = {group["id"]: group for group in (self._group(chance, *given) for given in GROUPS)}
        self.cursors = Cursors(chance)
        self.tokens = TokenStore(chance, clock)
        self.pending: dict[str, tuple[float, str]] = {}  # device ID to when its status changes, and to what
        self.version = 0  # grows with every change of a device
        self.last_search: tuple[Any, Sequence[str]] = (None, ())

    @cached_property
    def devices(self) -> dict[str, Device]:
        """The fleet by device ID, in the order of the IDs."""
        return Maker(self.cid, self.seed, self.born, list(self.groups)).devices(self._hosts)

    def touch(self, device: Device) -> None:
        """Note that a device has changed."""
        self.version += 1
        version = int(device["meta"]["version"]) + 1
        device["meta"] = {"version": str(version), "version_string": f"{version}:{self.version}"}
        device["modified_timestamp"] = stamp(self.clock.time())

    def settle(self) -> None:
        """Let what has been pending for long enough come to pass."""
        if not self.pending:
            return
        now = self.clock.monotonic()
        for id in [id for id, (due, _) in self.pending.items() if due <= now]:
            _, status = self.pending.pop(id)
            self.devices[id]["status"] = status
            self.touch(self.devices[id])

    def _group(self, chance: Random, name: str, kind: str) -> dict[str, Any]:
        created = stamp(self.born - 400 * DAY)
        return {
            "id": f"{chance.getrandbits(128):032x}",
            "cid": self.cid,
            "name": name,
            "description": f"{name} of the made-up fleet",
            "group_type": kind,
            "created_by": "admin@corp.example",
            "created_timestamp": created,
            "modified_by": "admin@corp.example",
            "modified_timestamp": created,
            "meta": {"version": 1, "version_string": "1:1"},
        }
