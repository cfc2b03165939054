"""Records of hosts, such as vulnerabilities. Each is computed from its host and the seed when it is read."""

from __future__ import annotations

import re
from array import array
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.fleet.kinds import Device

    Part = Callable[["Row"], Any]

BITS = 4
"""Number of bits in a key that number the records of one host."""

HEX = re.compile(r"[0-9a-f]{32}")


def first_hosts(tenant: Tenant, most: int) -> Iterator[Device]:
    """Yield the initial records of the first hosts."""
    for machine in islice(tenant.maker.machines(tenant.hosts), most):
        yield tenant.maker.record(machine, int(tenant.born))


def hostname_of(device: Device) -> str:
    """Return the name of a host; its ID if it has none."""
    return str(device.get("hostname") or device["device_id"])


class Row:
    """One record of a host. Its fields are computed one by one; *item* identifies it among the host's records."""

    __slots__ = ("_chances", "aid", "item", "of")

    def __init__(self, of: HostRecords, aid: str, item: int) -> None:
        self.of, self.aid, self.item = of, aid, item
        self._chances = b""

    def get(self, name: str) -> Any:
        """Compute a field; None if the record lacks it."""
        part = self.of.parts.get(name)
        if isinstance(part, Inside):
            return Fields(part.parts, self)
        return None if part is None else part(self)

    def host(self, name: str) -> Any:
        """Return the present value of a field of the host."""
        return self.of.tenant.devices.field(self.aid, name)

    @property
    def hostname(self) -> str:
        """The name of the host; its ID if it has none."""
        return str(self.host("hostname") or self.aid)

    def chance(self, number: int) -> float:
        """Return a random number from 0 to 1, fixed for each record and *number* (0 to 7)."""
        if not self._chances:
            self._chances = sha256(f"{self.of.tenant.seed}:{self.of.name}:{self.aid}:{self.item}".encode()).digest()
        return int.from_bytes(self._chances[4 * number : 4 * number + 4], "big") / 2**32

    def ago(self, days: float) -> float:
        """Return the moment *days* before the account's start, but not before the host was first seen."""
        return max(self.of.tenant.born - days * 86400, self.of.tenant.devices.arrived(self.aid))


class Inside:
    """A field function for an object: *parts* computes the object's fields."""

    def __init__(self, parts: Mapping[str, Part]) -> None:
        self.parts = parts

    def __call__(self, row: Row) -> dict[str, Any]:
        """Return the whole object."""
        made = {name: part(row) for name, part in self.parts.items()}
        return {name: value for name, value in made.items() if value is not None}


class Fields(dict[str, Any]):
    """An object that computes single fields, for filters and sorts."""

    def __init__(self, parts: Mapping[str, Part], row: Row) -> None:
        super().__init__()
        self._parts, self._row = parts, row

    def get(self, name: str, default: Any = None) -> Any:
        """Compute a field."""
        part = self._parts.get(name)
        return default if part is None else part(self._row)


class Date:
    """A field function for a date: *seconds* returns it in seconds since the epoch."""

    def __init__(self, seconds: Callable[[Row], float]) -> None:
        self.seconds = seconds

    def __call__(self, row: Row) -> str:
        """Return the date in the format of records."""
        return stamp(self.seconds(row))


class HostRecords:
    """All records of one kind, computed from the hosts.

    - *name*: name of the kind
    - *parts*: the function of each field; None as a value means that the record lacks the field
    - *items*: returns the items of a host, by its ID and platform; default: each host has one record
    - *ids*: writes the ID of a record, and reads host and item from an ID; these need not exist
    - *moving*: properties that change with the clock
    - *others*: further records without a host
    """

    def __init__(
        self,
        tenant: Tenant,
        name: str,
        parts: Mapping[str, Part],
        ids: Ids,
        items: Callable[[Tenant, str, str], Sequence[int]] | None = None,
        moving: Collection[str] = (),
        others: Callable[[Tenant], Sequence[dict[str, Any]]] | None = None,
    ) -> None:
        self.tenant, self.name, self.parts, self.moving = tenant, name, parts, moving
        self._items, self._ids = items, ids
        self._others = list(others(tenant)) if others else []
        self._own_ids = {record["id"]: ~place for place, record in enumerate(self._others)}
        self._keys = array("i")
        self._keys_of: object = None
        self._odd: dict[str, str] = {}  # hosts whose ID is not 32 hexadecimal digits, by the digest of their ID

    def _of(self, aid: str) -> Sequence[int]:
        platform = "" if self._items is None else str(self.tenant.devices.field(aid, "platform_name") or "")
        return (0,) if self._items is None else self._items(self.tenant, aid, platform)

    def every(self) -> Sequence[int]:
        """Return the keys of all records, grouped by host; records without a host come last."""
        roster = self.tenant.devices
        there = (len(roster.machines), len(roster))  # changes when a host arrives or leaves
        if there != self._keys_of:
            keys, odd = array("i"), {}
            for place in roster.in_turn():
                aid = roster.machines[place].id
                if not HEX.fullmatch(aid):
                    odd[digest(aid)] = aid
                keys.extend([place << BITS | item for item in self._of(aid)])
            keys.extend(~place for place in range(len(self._others)))
            self._keys, self._odd, self._keys_of = keys, odd, there
        return self._keys

    def version(self) -> object:
        """Return a value that differs after each change of a host or a host group."""
        groups = self.tenant.groups
        return self.tenant.devices.changes, tuple((id, group["name"]) for id, group in groups.items())

    def minute(self) -> int:
        """Return the present time in whole minutes, the step in which hosts change."""
        return self.tenant.devices.now()

    def _row(self, key: int) -> Row:
        return Row(self, self.tenant.devices.machines[key >> BITS].id, key & (1 << BITS) - 1)

    def id(self, key: int) -> str:
        """Return the ID of a record."""
        if key < 0:
            return str(self._others[~key]["id"])
        row = self._row(key)
        return self._ids.write(self.tenant.cid, row.aid, row.item)

    def key(self, id: str) -> int | None:
        """Return the key of an ID; None if there is no record with it."""
        if id in self._own_ids:
            return self._own_ids[id]
        self.every()  # this fills in the hosts with other IDs
        places = self.tenant.devices.places
        for found, item in self._ids.read(self.tenant.cid, id):
            aid = self._odd.get(found, found)
            if aid in places and item in self._of(aid) and self._ids.write(self.tenant.cid, aid, item) == id:
                return places[aid] << BITS | item
        return None

    def fields(self, key: int) -> Any:
        """Return an object that computes the record's fields when they are read."""
        return self._others[~key] if key < 0 else self._row(key)

    def moment(self, name: str) -> Callable[[int], float] | None:
        """Return the function that reads a record's date, in seconds; None if *name* is not a date of all records."""
        part = self.parts.get(name)
        if not isinstance(part, Date) or self._others:
            return None
        row, seconds = self._row, part.seconds
        return lambda key: float(int(seconds(row(key))))  # records have whole seconds

    def record(self, key: int) -> dict[str, Any]:
        """Return a whole record."""
        if key < 0:
            return self._others[~key]
        row = self._row(key)
        return Inside(self.parts)(row)


class Ids:
    """An ID format that encodes the host and the item, so that finding a record needs no stored index."""

    def write(self, cid: str, aid: str, item: int) -> str:
        """Return the ID of a record."""
        raise NotImplementedError

    def read(self, cid: str, id: str) -> Iterator[tuple[str, int]]:
        """Yield the candidates: hosts, by their IDs or digests, and items."""
        raise NotImplementedError


class OfHost(Ids):
    """An ID format for kinds with one record a host: the ID of the host."""

    def write(self, cid: str, aid: str, item: int) -> str:  # noqa: ARG002  # the signature of all IDs
        """Return the ID of a record."""
        return aid

    def read(self, cid: str, id: str) -> Iterator[tuple[str, int]]:  # noqa: ARG002  # as above
        """Yield the host."""
        yield id, 0


class Veiled(Ids):
    """An ID format that looks random: the digits of the host's ID, masked by the item. *count* is the number of items.

    *name* makes the IDs of each kind different. With *of_account* the ID begins with the CID, and has 64 digits.
    """

    def __init__(self, name: str, count: int = 1, *, of_account: bool = False) -> None:
        self._masks = [int(digest(f"{name}:{item}"), 16) for item in range(count)]
        self._name, self._of_account = name, of_account

    def write(self, cid: str, aid: str, item: int) -> str:
        """Return the ID of a record."""
        veiled = f"{int(digest(aid), 16) ^ self._masks[item]:032x}"
        return f"{cid}_{veiled}{digest(f'{self._name}:{aid}:{item}')}" if self._of_account else veiled

    def read(self, cid: str, id: str) -> Iterator[tuple[str, int]]:
        """Yield the candidates: hosts and items."""
        digits = id.removeprefix(f"{cid}_")[:32] if self._of_account else id
        if HEX.fullmatch(digits):
            for item, mask in enumerate(self._masks):
                yield f"{int(digits, 16) ^ mask:032x}", item


def digest(text: str) -> str:
    """Return 32 hexadecimal digits: the given str if it has this form, otherwise its hash."""
    return text if HEX.fullmatch(text) else sha256(text.encode()).hexdigest()[:32]


def constant(value: Any) -> Part:
    """Return a field function with the same value for all records."""
    return lambda _: value


def of_host(name: str, default: Any = None) -> Part:
    """Return a field function that returns a field of the host."""

    def part(row: Row) -> Any:
        value = row.host(name)
        return default if value is None else value

    return part


def unit(row: Row) -> str:
    """Return the first organizational unit of a host."""
    return str((row.host("ou") or [""])[0])


def groups_of(row: Row) -> list[str]:
    """Return the IDs of the groups that a host is in."""
    return [id for id in row.host("groups") or () if id in row.of.tenant.groups]


@lru_cache(maxsize=4)  # the records of one host are computed in sequence
def bits_of(seed: object, name: str, aid: str) -> bytes:
    """Return 32 random bytes of a host. Each byte decides whether the host has one item."""
    return sha256(f"{seed}:{name}:{aid}".encode()).digest()
