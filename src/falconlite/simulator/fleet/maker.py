"""Generate the machines of one account from a seed, and describe each at a moment."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet.kinds import BY_HUNDREDTHS, DAY, device_policies, group_hash
from falconlite.simulator.fleet.machine_fields import OF_PODS, PARTS, SHARED, constant, of_pod
from falconlite.simulator.fleet.machines import PULSE, Machine, moved, seen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from falconlite.simulator.fleet.kinds import Device


class Maker:
    """Generates the machines of one account from a seed, and describes them at a moment."""

    def __init__(self, cid: str, seed: object, born: float, groups: list[str]) -> None:
        self.cid, self.seed, self.born = cid, seed, int(born)
        policies = {name: device_policies(cid, name, self.born) for name in ("Windows", "Mac", "Linux")}
        prevention = {name: [policies[name]["prevention"]] for name in policies}
        cluster = f"{Random(cid).getrandbits(64):016x}"
        windows, others, servers = groups
        places = {
            (windows_too, server): [windows if windows_too else others] + [servers] * server
            for windows_too in (False, True)
            for server in (False, True)
        }
        hashes = {which: group_hash(members) for which, members in places.items()}
        self.parts: dict[str, Callable[[Machine], Any]] = {
            "cid": constant(cid),
            **{name: _of_kind(name) for name in dict.fromkeys(name for kind in BY_HUNDREDTHS for name in kind.fields)},
            **PARTS,
            "k8s_cluster_id": of_pod(constant(cluster)),
            "groups": lambda m: places[m.kind.fields["platform_id"] == "0", m.kind.fields["product_type"] != "1"],
            "group_hash": lambda m: hashes[m.kind.fields["platform_id"] == "0", m.kind.fields["product_type"] != "1"],
            "policies": lambda machine: prevention[machine.kind.fields["platform_name"]],
            "device_policies": lambda machine: policies[machine.kind.fields["platform_name"]],
        }
        shared = SHARED | ({"cid", *BY_HUNDREDTHS[0].fields} - PARTS.keys())
        self._same: dict[str, Device] = {}
        self._own: dict[str, list[tuple[str, Callable[[Machine], Any]]]] = {}
        for kind in dict.fromkeys(kind.fields["os_version"] for kind in BY_HUNDREDTHS):
            one = next(each for each in BY_HUNDREDTHS if each.fields["os_version"] == kind)
            of_kind = Machine("", 0, 0, 0, 0, one, 0, 0, 0)
            told = {name: self.parts[name](of_kind) for name in self.parts if name in shared}
            self._same[kind] = {name: value for name, value in told.items() if value is not None}
            absent = () if one.name == "node" else OF_PODS
            self._own[kind] = [pair for pair in self.parts.items() if pair[0] not in shared and pair[0] not in absent]

    def machines(self, count: int) -> Iterator[Machine]:
        """Yield the initial machines of the account."""
        chance, twin = Random(f"{self.seed}:fleet:{self.cid}"), None
        for number in range(1, count + 1):
            bits = chance.getrandbits(384)
            twin = self._drawn(bits, number, twin)
            yield twin

    def _drawn(self, bits: int, number: int, before: Machine | None) -> Machine:
        fate, age, rest = bits >> 96 & 0xFFFF, bits >> 112 & 0xFFFF, bits >> 128 & 0xFFFF
        id = f"{bits >> 256:032x}"
        if before and fate < 655:  # 1 % are older entries of the previous machine
            first, last = self._ago(200 + age * 500 / 0x10000), self._ago(1 + rest * 150 / 0x10000)
            return Machine(id, number, bits, before.name, before.body, before.kind, first, last, bits & PULSE)
        if fate < 3932:  # 5 % have not been seen for long
            first, last = self._ago(120 + age * 700 / 0x10000), self._ago(46 + rest * 60 / 0x10000)
        else:
            first, last = self._ago(2 + age * 700 / 0x10000), self._ago(-rest * 2000 / 0x10000)
        return Machine(
            id, number, bits, number, bits, BY_HUNDREDTHS[(bits & 0xFFFF) * 100 >> 16], first, last, bits & PULSE
        )

    def _ago(self, days: float) -> int:
        return int(self.born - days * DAY)

    def arrival(self, number: int, when: int) -> Machine:
        """Return the *number*-th machine that arrives later."""
        bits = Random(f"{self.seed}:arrival:{self.cid}:{number}").getrandbits(384)
        name = 500_000 + number
        kind = BY_HUNDREDTHS[(bits & 0xFFFF) * 100 >> 16]
        last = when + int((bits >> 128 & 0xFFFF) * 2000 / 0x10000 * DAY)
        return Machine(f"{bits >> 256:032x}", name, bits, name, bits, kind, when, last, bits & PULSE)

    def record(self, machine: Machine, now: int) -> Device:
        """Return the record of a machine that no operation has changed."""
        kind = machine.kind.fields["os_version"]
        device: Device = {"device_id": machine.id, **self._same[kind]}
        for name, part in self._own[kind]:
            value = part(machine)
            if value is not None:
                device[name] = value
        time = seen(machine, now)
        device["first_seen"] = device["first_login_timestamp"] = stamp(machine.first)
        device["agent_local_time"] = device["last_seen"] = device["modified_timestamp"] = stamp(time)
        for name in ("last_reboot", "last_login_timestamp"):
            device[name] = stamp(moved(machine, name, time))
        return device

    def devices(self, count: int) -> dict[str, Device]:
        """Return the records of a fleet as the clock starts, sorted by ID."""
        machines = sorted(self.machines(count), key=lambda machine: machine.id)
        return {machine.id: self.record(machine, self.born) for machine in machines}


def _of_kind(name: str) -> Callable[[Machine], Any]:
    return lambda machine: machine.kind.fields.get(name)
