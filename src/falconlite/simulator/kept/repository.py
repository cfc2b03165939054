"""The records of one kind in one account, and the stores of collections."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.tables import Table
from falconlite.simulator.kept.derived import Searches

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import TypeAlias

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.fql.filters import Dialect
    from falconlite.simulator.kept.derived import Source

    Stored: TypeAlias = dict[str, Any]


class Kind(Protocol):
    """The interface that a repository needs of a kind of record; see ``kept.kinds.Kind``.

    Its functions have the type Any, because type checkers mistake functions in a tuple for methods.
    """

    @property
    def name(self) -> str:
        """Its name in errors."""
        ...

    @property
    def key(self) -> str:
        """The field with the ID."""
        ...

    @property
    def order(self) -> str:
        """The default order."""
        ...

    @property
    def dialect(self) -> Dialect:
        """How filters are read."""
        ...

    @property
    def unique(self) -> Sequence[str | tuple[str, ...]]:
        """Fields that must be unique."""
        ...

    @property
    def clash(self) -> int:
        """The status of a refusal for this kind of record."""
        ...

    @property
    def seed(self) -> Any:
        """The function that makes the initial records."""
        ...

    @property
    def source(self) -> Any:
        """The function that returns a source of computed records, if none are stored."""
        ...

    @property
    def new_id(self) -> Any:
        """The function that generates an ID."""
        ...

    @property
    def settle(self) -> Any:
        """The function that applies due changes to records."""
        ...

    @property
    def sought(self) -> Any:
        """The function that returns a record in the form for filters."""
        ...


class Repository:
    """The records of one kind in one account by ID, oldest first.

    A stored record never changes in place: ``change`` replaces it. A state holds only differences from the initial
    records.
    """

    def __init__(self, store: Store, kind: Kind) -> None:
        self.store, self.tenant, self.kind = store, store.tenant, kind
        self._first: dict[str, Stored] = {record[kind.key]: record for record in kind.seed(store.tenant)}
        self.records = dict(self._first)
        self.made = 0  # number of IDs generated
        self.due: float | None = None  # time of the next work of ``settle``, if its kind has computed it
        self.worked_out: dict[Any, Any] = {}  # results valid until a record changes
        self._table: Table | None = None

    # Reading.

    def find(self, query: Mapping[str, Any]) -> Sequence[str]:
        """Find IDs by ``filter`` and ``q``, sorted by ``sort`` or in the default order."""
        kind, now = self.kind, self.tenant.clock.time()
        self.settle(now)
        if self._table is None:
            self._table = Table(list(self.records), self._sought, kind.dialect)
        return self._table.find(query, now, sort=kind.order)

    def _sought(self, id: str) -> Stored:
        record: Stored = self.kind.sought(self, self.records[id])
        return record

    def get(self, id: str) -> Stored | None:
        """Return the stored record of an ID; None if there is none."""
        self.settle(self.tenant.clock.time())
        return self.records.get(id)

    def record(self, id: str) -> Stored:
        """Return the stored record of an existing ID."""
        return self.records[id]

    def settle(self, now: float) -> None:
        """Apply due changes to the records."""
        self.kind.settle(self, now)

    def where(self, **values: Any) -> list[Stored]:
        """Return the stored records with these field values."""
        return [record for record in self.records.values() if all(record.get(n) == v for n, v in values.items())]

    # Changes.

    def new_id(self) -> str:
        """Return an unused ID."""
        while True:
            self.made += 1
            tenant, kind = self.tenant, self.kind
            id: str = kind.new_id(Random(f"{tenant.seed}:{tenant.cid}:{kind.name}:{self.made}"))
            if id not in self.records:
                return id

    def add(self, record: Stored) -> None:
        """Store a new record with its ID."""
        id = record[self.kind.key]
        self.records[id] = record
        if self._table is not None:
            self._table.added(id)
        self.worked_out.clear()

    def change(self, id: str, /, **fields: Any) -> Stored:
        """Set fields of a record; return it."""
        record = self.records[id] = {**self.records[id], **fields}
        if self._table is not None:
            self._table.changed(id)
        self.worked_out.clear()
        return record

    def remove(self, id: str) -> Stored:
        """Delete a record; return it."""
        self._table = None
        self.worked_out.clear()
        return self.records.pop(id)

    def clash(self, records: Sequence[Mapping[str, Any]]) -> None:
        """Raise Refused if a new or changed record shares a unique value with another record."""
        kind = self.kind
        changed = {record[kind.key] for record in records}
        others = [record for id, record in self.records.items() if id not in changed]
        for names in kind.unique:
            fields = (names,) if isinstance(names, str) else names
            taken = {_values(record, fields) for record in others}
            for record in records:
                values = _values(record, fields)
                if values in taken:
                    told = ", ".join(f"{name} {value!r}" for name, value in zip(fields, values, strict=True))
                    raise Refused(kind.clash, f"there is a {kind.name} with {told} already")
                taken.add(values)

    # State.

    def state(self) -> dict[str, Any]:
        """Return the differences from the initial records as JSON values; {} if none."""
        changed = {id: record for id, record in self.records.items() if record is not self._first.get(id)}
        gone = [id for id in self._first if id not in self.records]
        state = {"made": self.made, "changed": changed, "gone": gone}
        return {name: value for name, value in state.items() if value}

    def restore(self, state: Any) -> None:
        """Continue from a state of an account with the same initial records; raise ValueError if it is not valid."""
        kind, types = self.kind, {"made": int, "changed": dict, "gone": list}
        if not isinstance(state, dict) or any(type(value) is not types.get(name) for name, value in state.items()):
            raise ValueError(f"the {kind.name} records of the state are not valid")
        made, changed, gone = state.get("made", 0), state.get("changed", {}), state.get("gone", [])
        if made < 0 or not all(isinstance(id, str) and id in self._first for id in gone):
            raise ValueError(f"the state deletes a {kind.name} that does not exist, or counts wrongly")
        known = kind.dialect.knows
        for id, record in changed.items():
            if not isinstance(record, dict) or record.get(kind.key) != id or not all(map(known, record)):
                raise ValueError(f"the {kind.name} {id!r} of the state is not valid")
        there = {id: record for id, record in self._first.items() if id not in set(gone)}
        self.made, self.records, self._table, self.due = made, {**there, **changed}, None, None


def _values(record: Mapping[str, Any], fields: Iterable[str]) -> tuple[Any, ...]:
    return tuple(str(record.get(name, "")) for name in fields)


class Derived(Repository):
    """Records that their source computes when they are read. None are stored."""

    def __init__(self, store: Store, kind: Kind) -> None:
        super().__init__(store, kind)
        self._source: Source = kind.source(store.tenant)
        self._searches = Searches(self._source)

    def find(self, query: Mapping[str, Any]) -> Sequence[str]:
        """Find IDs by ``filter`` and ``q``, sorted by ``sort`` or in the default order."""
        return self._searches.find(query, self.kind.dialect, self.kind.order)

    def get(self, id: str) -> Stored | None:
        """Return the record of an ID; None if there is none."""
        key = self._source.key(id)
        return None if key is None else self._source.record(key)

    def record(self, id: str) -> Stored:
        """Return the record of an existing ID."""
        record = self.get(id)
        if record is None:
            raise KeyError(id)
        return record


class Store:
    """The store of one collection for one account: a repository for each of its ``kinds``.

    The module of a collection declares a subclass: ``class Store(repository.Store): kinds = (POLICY,)``.
    """

    kinds: ClassVar[Sequence[Kind]] = ()

    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant
        self._made: dict[str, Repository] = {}

    def of(self, kind: Kind) -> Repository:
        """Return the records of a kind; make the initial ones at the first call."""
        if kind.name not in self._made:
            self._made[kind.name] = (Repository if kind.source is None else Derived)(self, kind)
        return self._made[kind.name]

    def state(self) -> dict[str, Any]:
        """Return the differences from the initial records, by the name of the kind."""
        states = {name: repository.state() for name, repository in self._made.items()}
        return {name: state for name, state in states.items() if state}

    def restore(self, state: Any) -> None:
        """Continue from a state; raise ValueError if it is not valid."""
        kinds = {kind.name: kind for kind in self.kinds}
        if not isinstance(state, dict) or not state.keys() <= kinds.keys():
            raise ValueError(f"the state must have only {', '.join(kinds)}, not {state!r:.100}")
        for name, each in state.items():
            self.of(kinds[name]).restore(each)
