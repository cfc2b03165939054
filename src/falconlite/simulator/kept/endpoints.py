"""Handlers of the operations on a kind of record, derived from the kind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from falconlite.simulator.aggregates import aggregated
from falconlite.simulator.answers import Refused, Reply, found, missing
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.contract.arguments import read
from falconlite.simulator.kept.pages import page_of
from falconlite.specs.shared import EntityActionRequestV2

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from typing import TypeAlias

    from falconlite.simulator.kept.kinds import Kind, Stored
    from falconlite.simulator.kept.repository import Repository, Store
    from falconlite.simulator.question import Question

    Action: TypeAlias = Callable[[Question, Stored, Mapping[str, Sequence[str]]], Stored]
    """Function that returns the fields set by an action, from its parameters. It may raise Refused."""


class Endpoints:
    """Makes the handlers of one kind of record of a collection.

    *store* is the store class of the collection. Each method returns a Handler and passes further arguments to it.
    """

    def __init__(self, store: type[Store], kind: Kind) -> None:
        self._store, self.kind = store, kind

    def of(self, ask: Question) -> Repository:
        """Return the records of the caller's account."""
        return ask.tenant.store(self._store).of(self.kind)

    # Reading.

    def query(self, *, after: bool = False, **more: Any) -> Handler:
        """Handle a search for IDs, page by page; *after* (bool): pages have tokens, too."""
        return Declared(partial(self._search, whole=False, after=after), **more)

    def combined(self, *, after: bool = False, **more: Any) -> Handler:
        """Handle a search for records, page by page; *after* (bool): pages have tokens, too."""
        return Declared(partial(self._search, whole=True, after=after), **more)

    def _search(self, ask: Question, *, whole: bool, after: bool) -> Reply:
        repository, query = self.of(ask), {**ask.body, **ask.query}
        page, pagination = page_of(repository.find(query), query, after=after, ahead=self.kind.ahead)
        return Reply(self.shown(ask, page) if whole else page, pagination=pagination)

    def read(self, **more: Any) -> Handler:
        """Handle a read: return records by ID, from the query or the body."""
        return Declared(self._read, **{"free": True, **more})

    def _read(self, ask: Question) -> Reply:
        repository, ids = self.of(ask), ids_of(ask)
        there = [id for id in ids if repository.get(id) is not None]
        return self.told(ask, there, ids)

    def shown(self, ask: Question, ids: Iterable[str]) -> list[Stored]:
        """Return records in the form of answers."""
        record = self.of(ask).record
        return [self._visible(ask, record(id)) for id in ids]

    def _visible(self, ask: Question, record: Stored) -> Stored:
        hidden = self.kind.hidden
        visible = {name: value for name, value in record.items() if name not in hidden} if hidden else record
        return self.kind.show(ask, self.of(ask), visible)

    def told(
        self, ask: Question, there: Sequence[str], ids: Sequence[str] = (), status: int = 200, **more: Any
    ) -> Reply:
        """Reply with the existing records, and an error for each unknown ID."""
        return self.answered(self.shown(ask, there), [id for id in ids if id not in there], status, **more)

    def answered(self, resources: Sequence[Any], unknown: Collection[str], status: int = 200, **more: Any) -> Reply:
        """Reply with resources, and an error for each unknown ID; without resources, with the kind's status."""
        errors = missing(self.kind.name, unknown)
        if self.kind.unknown == 200:
            return Reply(resources, status, errors, **more)
        return found(resources, [{**error, "code": self.kind.unknown} for error in errors], status, **more)

    # Changes.

    def create(self, spec: Any, *, at: str = "resources", status: int = 201, **more: Any) -> Handler:
        """Create records: all of them, or none.

        *spec* is the typed dict of the body; *at* is its list of records, "" if the body is the one record.
        """
        return Handler(partial(self._create, at=at, status=status), **{"read": as_declared(spec), **more})

    def _create(self, ask: Question, *, at: str, status: int) -> Reply:
        given = records_in(ask.body, at)
        return self.told(ask, self.new(ask, given), (), status, affected=len(given))

    def new(self, ask: Question, given: Sequence[Mapping[str, Any]]) -> list[str]:
        """Create records from the fields of a call; return the new IDs."""
        kind, repository = self.kind, self.of(ask)
        fields = [self._made(ask, each) for each in given]
        if len(repository.records) + len(fields) > kind.most:
            raise Refused(400, f"there may be at most {kind.most} {kind.name} records")
        repository.clash([{**record, kind.key: ""} for record in fields])
        ids = []
        for record in fields:
            ids.append(repository.new_id())
            repository.add({**record, kind.key: ids[-1]})
        return ids

    def _made(self, ask: Question, given: Mapping[str, Any]) -> Stored:
        kind = self.kind
        if absent := [name for name in kind.needs if given.get(name) in (None, "", [])]:
            raise Refused(400, f"missing field in the body: {', '.join(absent)}")
        settable = {name: given[name] for name in kind.settable if given.get(name) is not None}
        knows = kind.dialect.knows
        owner = {name: ask.tenant.cid for name in ("cid", "customer_id") if knows(name)}
        stamps = self._stamps(ask)
        return {**kind.defaults, **owner, **kind.make(ask, self.of(ask), settable), **stamps}

    def _stamps(self, ask: Question, *, change: bool = False) -> Stored:
        stamps, now = self.kind.stamps, self.kind.moment(ask.tenant.clock.time())
        values = {stamps.modified_by: ask.actor, stamps.modified_at: now}
        if not change:
            values |= {stamps.created_by: ask.actor, stamps.created_at: now}
        return {name: value for name, value in values.items() if name}

    def update(self, spec: Any, *, at: str = "resources", status: int = 200, **more: Any) -> Handler:
        """Set the given fields of records: of all, or of none. Other fields keep their values.

        *spec* is the typed dict of the body; *at* is its list of records, "" if the body is the one record.
        """
        return Handler(partial(self._update, at=at, status=status), **{"read": as_declared(spec), **more})

    def _update(self, ask: Question, *, at: str, status: int) -> Reply:
        given, key = records_in(ask.body, at), self.kind.key
        if any(not each.get(key) for each in given):
            raise Refused(400, f"missing field in the body: {key}")
        ids = list(dict.fromkeys(each[key] for each in given))
        there = [id for id in ids if self.of(ask).get(id) is not None]
        self.set(ask, {each[key]: each for each in given if each[key] in there})
        return self.told(ask, there, ids, status, affected=len(there))

    def set(self, ask: Question, given: Mapping[str, Mapping[str, Any]]) -> None:
        """Set fields of records by ID, as an update does."""
        kind, kept = self.kind, self.of(ask)
        settable = [name for name in kind.settable if name not in kind.fixed]
        fields = {id: {name: each[name] for name in settable if name in each} for id, each in given.items()}
        cleared = {
            id: {name: kind.defaults.get(name, "") if value is None else value for name, value in each.items()}
            for id, each in fields.items()
        }
        self.apply(ask, {id: kind.change(ask, kept, kept.records[id], each) for id, each in cleared.items()})

    def apply(self, ask: Question, changes: Mapping[str, Stored]) -> None:
        """Change records by ID after checking the unique fields; record the caller and the time."""
        repository = self.of(ask)
        repository.clash([{**repository.records[id], **fields} for id, fields in changes.items()])
        for id, fields in changes.items():
            repository.change(id, **{**fields, **self._stamps(ask, change=True)})

    def delete(self, *, answers: Literal["ids", "records", "nothing"] = "ids", **more: Any) -> Handler:
        """Delete records: all existing ones, or none if one of them must stay. Reply with IDs, records or nothing."""
        return Declared(partial(self._delete, answers=answers), **{"free": True, **more})

    def _delete(self, ask: Question, *, answers: str) -> Reply:
        ids = ids_of(ask)
        gone = self.drop(ask, [id for id in ids if self.of(ask).get(id) is not None])
        shown = list(gone) if answers == "ids" else [self._visible(ask, record) for record in gone.values()]
        reply = self.answered(shown, [id for id in ids if id not in gone], affected=len(gone))
        return reply._replace(resources=None) if answers == "nothing" and gone else reply

    def drop(self, ask: Question, ids: Sequence[str]) -> dict[str, Stored]:
        """Delete existing records; return them by ID."""
        repository = self.of(ask)
        for id in ids:
            self.kind.may_go(ask, repository, repository.records[id])
        return {id: repository.remove(id) for id in ids}

    def act(self, actions: Mapping[str, Action], **more: Any) -> Handler:
        """Apply the action ``action_name`` to records: to all existing ones, or to none."""
        read = as_declared(EntityActionRequestV2)
        return Handler(partial(self._act, actions=actions), **{"free": True, "read": read, **more})

    def _act(self, ask: Question, *, actions: Mapping[str, Action]) -> Reply:
        name, ids = ask.query["action_name"], ids_of(ask)
        if name not in actions:
            raise Refused(400, f"action_name must be one of {', '.join(actions)}")
        parameters: dict[str, list[str]] = {}
        for each in ask.body.get("action_parameters", ()):
            parameters.setdefault(each["name"], []).append(each["value"])
        records = self.of(ask)
        there = {id: record for id in ids if (record := records.get(id)) is not None}
        self.apply(ask, {id: actions[name](ask, record, parameters) for id, record in there.items()})
        return self.told(ask, list(there), ids, affected=len(there))

    # Counting.

    def aggregate(self, **more: Any) -> Handler:
        """Count records by the specifications in the body."""
        return Declared(self._aggregate, **more)

    def _aggregate(self, ask: Question) -> Reply:
        self.of(ask).settle(ask.tenant.clock.time())
        return self.counted(ask, self.of(ask).records)

    def counted(self, ask: Question, ids: Iterable[str]) -> Reply:
        """Reply with counts of some records, by the specifications in the body."""
        records = self.of(ask).records
        if "resources" not in ask.body:  # a body that is the only specification
            ask = ask._replace(body={"resources": [ask.body]})
        return Reply(aggregated(ask, [records[id] for id in ids], self.kind.dialect))


Declared: Callable[..., Handler] = partial(Handler, read=read)
"""Handler that enforces everything that the declaration says about the arguments."""


def ids_of(ask: Question) -> list[str]:
    """Return the IDs of a call, without duplicates."""
    ids = ask.query.get("ids") or ask.body.get("ids") or ()
    return list(dict.fromkeys([ids] if isinstance(ids, str) else ids))


def records_in(body: Mapping[str, Any], at: str) -> Sequence[Mapping[str, Any]]:
    """Return the records in a body: those of the list *at*, or the body itself."""
    if not at:
        return (body,)
    given: Sequence[Mapping[str, Any]] = body.get(at) or ()
    if not given:
        raise Refused(400, f"{at} must be a list of at least one object")
    return given
