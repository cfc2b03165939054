"""The devices of an account: machines are generated once, records are made on reading, changes are stored apart."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import repeat
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.fleet.columns import Column, Dates, Moments, Objects, Texts, begun, chosen
from falconlite.simulator.fleet.encoded import EncodedRecords
from falconlite.simulator.fleet.histories import addresses, logins
from falconlite.simulator.fleet.indexes import Index
from falconlite.simulator.fleet.kinds import FIELDS, group_hash, knows
from falconlite.simulator.fleet.machines import DATES, moved, seen
from falconlite.simulator.fleet.owned import DEFAULTS, Owned
from falconlite.simulator.fleet.pieces import in_order
from falconlite.simulator.fql.filters import Both
from falconlite.simulator.fql.matching import instant, reader
from falconlite.simulator.fql.order import sort_of
from falconlite.simulator.given.given import Clash, named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from falconlite.http.messages import Clock
    from falconlite.simulator.answers import Encoded
    from falconlite.simulator.fleet.kinds import Device
    from falconlite.simulator.fleet.machines import Machine
    from falconlite.simulator.fleet.maker import Maker
    from falconlite.simulator.fql.filters import Filter

MINUTE = 60
"""Devices change with the clock once a minute. Within a minute, the same search has the same result."""

APART = frozenset(("last_reboot", "last_login_timestamp"))
"""Fields that are earlier than ``last_seen``."""

FIRST = frozenset(("first_seen", "first_login_timestamp"))
"""Fields that hold the time of a device's arrival."""

INDEXED = frozenset(("device_id", "hostname", "serial_number"))
"""Indexed fields. No operation changes them."""

COLUMNS = 20
"""Maximum number of cached columns: a column of 100,000 hosts takes up to 13 MB, that of ``meta`` 50 MB."""

LISTS = frozenset(("groups", "tags", "ou", "notes", "pod_labels", "pod_annotations"))

OBJECTS = frozenset(("meta", "policies", "device_policies", "managed_apps"))


class Roster(Mapping[str, "Device"]):
    """Devices by ID, sorted by ID. A record is made when it is read; ``change`` stores changes.

    *count* hosts are generated from the seed; *owned* are the user's hosts.
    """

    def __init__(self, maker: Maker, clock: Clock, count: int, owned: Sequence[Owned] = ()) -> None:
        self.maker, self.clock, self.mixed = maker, clock, bool(owned)
        machines: list[Machine | Owned] = [*maker.machines(count), *owned]
        self.machines = in_order(machines, lambda machine: machine.id)
        self.places = {machine.id: place for place, machine in enumerate(self.machines)}
        if len(self.places) < len(self.machines):
            made = {machine.id for machine in self.machines if not isinstance(machine, Owned)}
            twice = [host.id for host in owned if host.id in made]
            raise Clash(f"made-up hosts have the IDs of these hosts: {named(twice)}; give another seed, or no hosts=")
        self.changes = 0
        """Number of changes so far, not counting those by the clock."""
        self._still = bool(owned) and not count  # only hosts of the user, which the clock does not change
        self.first = [machine.id for machine in self.machines]  # the IDs at the start of the clock
        self._ids = self.first.copy()  # by place
        self.changed: dict[str, dict[str, Any]] = {}
        self._order = list(range(len(self.machines)))
        self._columns: dict[str, Column] = {}
        self._indexes: dict[str, Index] = {}
        self._encoded = EncodedRecords[str]()
        self._encoded_at = 0  # the minute
        self._hidden = {place for place, host in enumerate(self.machines) if _is_hidden(host)} if owned else set[int]()
        self._minute = 0
        self._seen: list[int] = []

    def now(self) -> int:
        """Return the present minute, at least the start of the clock."""
        return max(self.maker.born, int(self.clock.time() // MINUTE) * MINUTE)

    # The Mapping interface.

    def __getitem__(self, id: str) -> Device:
        machine, changed = self.machines[self.places[id]], self.changed.get(id)
        if isinstance(machine, Owned):
            return {**machine.record(), **(changed or {})}
        record = self.maker.record(machine, self.now())
        if changed is None:
            return record
        # The sensor still reports a changed device, so its dates advance.
        return {**record, **changed, "modified_timestamp": max(record["last_seen"], changed["modified_timestamp"])}

    def encoded(self, ids: Iterable[str]) -> Encoded:
        """Return the records of devices as JSON."""
        now = self.now()
        if self._encoded_at != now:
            self._encoded.clear()
            self._encoded_at = now
        return self._encoded.of(ids, self.__getitem__)

    def __contains__(self, id: object) -> bool:
        return id in self.places

    def __iter__(self) -> Iterator[str]:
        return iter([self.machines[place].id for place in self._order])

    def __len__(self) -> int:
        return len(self._order)

    # Changes.

    def value(self, id: str, name: str) -> Any:
        """Return a field that the clock does not change."""
        changed = self.changed.get(id)
        if changed is not None and name in changed:
            return changed[name]
        machine = self.machines[self.places[id]]
        if not isinstance(machine, Owned):
            return self.maker.parts[name](machine)
        found, default = machine.get(name), DEFAULTS.get(name)
        return default if found is None else {**default, **found} if isinstance(default, dict) else found

    def field(self, id: str, name: str) -> Any:
        """Return the present value of a field; None if absent. ``modified_timestamp`` is not supported."""
        machine = self.machines[self.places[id]]
        if name in DATES or name in FIRST:
            if isinstance(machine, Owned):
                return machine.get(name)
            return stamp(machine.first if name in FIRST else moved(machine, name, seen(machine, self.now())))
        changed = self.changed.get(id)
        if changed is not None and name in changed:
            return changed[name]
        part = self._part(name)
        return None if part is None else part(machine)

    def arrived(self, id: str) -> float:
        """Return when a host was first seen, in seconds since the epoch; 0 if unknown."""
        machine = self.machines[self.places[id]]
        return (instant(machine.get("first_seen")) or 0.0) if isinstance(machine, Owned) else machine.first

    def given(self, id: str) -> Device:
        """Return the record of a host as the user supplied it."""
        machine = self.machines[self.places[id]]
        return machine.record() if isinstance(machine, Owned) else self[id]

    def logins(self, id: str) -> list[tuple[int, str]]:
        """Return times and users of logins, latest first."""
        machine = self.machines[self.places[id]]
        return machine.logins() if isinstance(machine, Owned) else logins(machine, self.now())

    def addresses(self, id: str, current: str) -> list[tuple[int, str]]:
        """Return times and local addresses, the current one first."""
        machine = self.machines[self.places[id]]
        if isinstance(machine, Owned):
            return machine.addresses()
        return addresses(machine, current, self.maker.born, self.now())

    def enrol(self, id: str, groups: list[str]) -> None:
        """Set the initial groups of a host."""
        place = self.places[id]
        self.changes += 1
        self._encoded.forget(id)
        machine = self.machines[place]
        if isinstance(machine, Owned) and "groups" in machine.names:
            self.machines[place] = machine.with_fields(groups=groups)
        elif isinstance(machine, Owned):
            names = {**machine.names, "groups": len(machine.names)}
            self.machines[place] = machine._replace(names=names, values=(*machine.values, groups))
        else:
            record = self[id]
            self.change(id, {"groups": groups, "meta": record["meta"], "modified_timestamp": record["first_seen"]})
        self._columns.pop("groups", None)

    def change(self, id: str, fields: Mapping[str, Any]) -> None:
        """Write fields of a device. The first change of a device must include ``modified_timestamp``."""
        place = self.places[id]
        self.changes += 1
        self._encoded.forget(id)
        if "groups" in fields:
            fields = {**fields, "group_hash": group_hash(fields["groups"])}
        self.changed.setdefault(id, {}).update(fields)
        if "host_hidden_status" in fields:
            (self._hidden.add if fields["host_hidden_status"] == "hidden" else self._hidden.discard)(place)
        for name, column in self._columns.items():
            first = name.partition(".")[0]
            if first in fields and name not in DATES:
                column.put(place, fields[first])
        if "modified_timestamp" in fields:
            self._columns.pop("modified_timestamp", None)

    def remove(self, id: str) -> None:
        """Delete a device."""
        del self.places[id]
        self.changes += 1
        self._encoded.forget(id)
        self.changed.pop(id, None)
        del self._order[bisect_left(self._order, id, key=self._id)]

    def add(self, machine: Machine | Owned) -> None:
        """Add a device."""
        place = len(self.machines)
        self.changes += 1
        self.machines.append(machine)
        self._ids.append(machine.id)
        self.places[machine.id] = place
        insort(self._order, place, key=self._id)
        self._seen = []
        if _is_hidden(machine):
            self._hidden.add(place)
        self._still = self._still and isinstance(machine, Owned)
        if isinstance(machine, Owned) and not self.mixed:
            self.mixed = True
            self._columns.clear()  # with hosts of the user, columns have other types
            self._indexes.clear()
        for name, column in self._columns.items():
            part = self._part(name.partition(".")[0])
            if isinstance(column, Moments):
                column.put(place, self._date(name, machine))
            elif isinstance(machine, Owned):
                column.put(place, None if part is None else part(machine))
            elif name in FIRST:
                column.put(place, machine.first)
            elif name in DATES:
                column.put(place, moved(machine, name, seen(machine, self._minute)))
            else:
                column.put(place, None if part is None else part(machine))

    def in_turn(self) -> Sequence[int]:
        """Return the places of the devices, in the order of IDs."""
        return self._order

    def nth(self, number: int) -> str:
        """Return the n-th ID in the order of IDs."""
        return self.machines[self._order[number]].id

    def _id(self, place: int) -> str:
        return self._ids[place]

    # Searches.

    def find(self, filter: Filter, sort: str = "", *, hidden: bool | None = None) -> Sequence[str]:
        """Find IDs of all devices, or only of hidden or visible ones. Default order: by ID."""
        few = self._few(filter)
        places: Sequence[int] = self._order if few is None else self._alive(few)
        if hidden is not None and (hidden or self._hidden):
            places = [place for place in places if (place in self._hidden) is hidden]
        elif few is None:
            places, filter = begun(filter, self._column, self._order, self.changes)
        places = chosen(filter, self._column, places)
        if sort:
            name, descending = sort_of(sort)
            if not knows(name):
                raise Refused(400, f"cannot sort by {name!r}")
            places = self._column(name).in_order(places, descending=descending)
        ids = self._ids
        return [ids[place] for place in places]

    def _few(self, filter: Filter) -> set[int] | None:
        """Return a few places that include all matches of a filter; None if no index helps."""
        if isinstance(filter, Both):
            parts = [self._few(part) for part in filter.parts]
            known = [part for part in parts if part is not None]
            if filter.every:
                return min(known, key=len, default=None)
            return set().union(*known) if parts and len(known) == len(parts) else None
        name = filter.name.removesuffix(".raw")
        if name not in INDEXED or filter.sought is None:
            return None
        column, index = self._column(name), self._indexes.get(name)
        if index is None:
            index = self._indexes[name] = Index(column.codes, words=name == "hostname")
        index.catch_up(column.codes)
        return index.places(filter.sought)

    def _alive(self, places: set[int]) -> list[int]:
        """Return the places among these whose device was not deleted, in the order of IDs."""
        machines, there = self.machines, self.places
        return sorted((place for place in places if there.get(machines[place].id) == place), key=self._id)

    def counts(self, name: str) -> Counter[str]:
        """Count the visible devices by a field with one str or none."""
        codes = self._column(name).codes
        return Counter(codes[place] or "" for place in self._order if place not in self._hidden)

    def members(self, group: str) -> set[str]:
        """Return the IDs of the members of a group."""
        codes, machines = self._column("groups").codes, self.machines
        return {machines[place].id for place in self._order if group in (codes[place] or ())}

    def _column(self, name: str) -> Column:
        name = name.lower().removesuffix(".raw")
        if self.now() != self._minute:
            for moving in () if self._still else DATES:
                self._columns.pop(moving, None)
            self._seen = []
            self._minute = self.now()
        column = self._columns.pop(name, None) or self._made(name)
        while len(self._columns) >= COLUMNS:
            del self._columns[next(iter(self._columns))]
        self._columns[name] = column  # move to the end: the most recently used
        return column

    def _made(self, name: str) -> Column:
        first, now = name.partition(".")[0], self._minute
        if self.mixed and name in (*FIRST, *DATES):
            return self._moments(name)
        machines: list[Any] = self.machines
        if name in FIRST:
            return Dates(machine.first for machine in machines)
        if name in DATES:
            if not self._seen:
                self._seen = [seen(machine, now) for machine in machines]
            times = [moved(*pair) for pair in zip(machines, repeat(name), self._seen)] if name in APART else self._seen
            column: Column = Dates(times)
            for id in self.changed if name == "modified_timestamp" else ():
                place = self.places[id]
                column.codes[place] = max(column.codes[place], float(int(instant(self.changed[id][name]) or 0)))
            return column
        part = self._part(first)
        found = [None] * len(machines) if part is None else [part(machine) for machine in machines]
        if first in OBJECTS or "." in name or first not in FIELDS:
            column = _objects(found, first, name)
        elif first in LISTS:
            column = Column([None if value is None else tuple(value) for value in found])
        else:
            column = Texts(found)
        for id, changed in self.changed.items():
            if first in changed:
                column.put(self.places[id], changed[first])
        return column

    def _part(self, name: str) -> Callable[[Any], Any] | None:
        """Return the function of a field that no operation changed; None if no device has the field."""
        made = self.maker.parts.get(name)
        if not self.mixed:
            return made

        def part(machine: Machine | Owned) -> Any:
            if isinstance(machine, Owned):
                return machine.get(name)
            return None if made is None else made(machine)

        return part

    def _moments(self, name: str) -> Moments:
        """Return a column of dates for both made-up and user devices."""
        column = Moments([self._date(name, machine) for machine in self.machines])
        for id in self.changed if name == "modified_timestamp" else ():
            column.put(self.places[id], self[id][name])
        return column

    def _date(self, name: str, machine: Machine | Owned) -> str | None:
        if isinstance(machine, Owned):
            found: str | None = machine.get(name)
            return found
        return stamp(machine.first if name in FIRST else moved(machine, name, seen(machine, self._minute)))


def _is_hidden(machine: Machine | Owned) -> bool:
    return isinstance(machine, Owned) and machine.get("host_hidden_status") == "hidden"


def _objects(found: list[Any], field: str, name: str) -> Objects:
    """Return the column of a property inside structured values."""
    read = reader(name)
    return Objects(found, lambda value: read({field: value}))
