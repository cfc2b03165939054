"""Records computed from other records when they are read. A search computes only the fields that it needs."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol, overload

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.pieces import in_order
from falconlite.simulator.fql.filters import Both, compiled
from falconlite.simulator.fql.matching import mentions, reader
from falconlite.simulator.fql.order import rank, sort_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from falconlite.simulator.fql.filters import Dialect, Filter

SEARCHES = 8
"""Maximum number of cached searches: four bytes a record each."""


class Source(Protocol):
    """Computes the records of one kind in an account. A *key* is an integer of 32 bits that identifies a record."""

    moving: Collection[str]
    """Properties that can change with the clock, without a change of the records."""

    def every(self) -> Iterable[int]:
        """Return the keys of all records."""
        ...

    def version(self) -> object:
        """Return a value that differs after each change of records or fields, not counting changes by the clock."""
        ...

    def minute(self) -> int:
        """Return the present time in whole minutes. Moving properties change once a minute."""
        ...

    def id(self, key: int) -> str:
        """Return the ID of a record."""
        ...

    def key(self, id: str) -> int | None:
        """Return the key of an ID; None if there is no record with it."""
        ...

    def moment(self, name: str) -> Callable[[int], float] | None:
        """Return the function that reads a date by key, in seconds; None if the records have no date *name*."""
        ...

    def fields(self, key: int) -> Any:
        """Return an object whose ``get`` computes one field, for filters and sorts."""
        ...

    def record(self, key: int) -> dict[str, Any]:
        """Return a whole record."""
        ...


class Found(Sequence[str]):
    """The IDs found by a search: each is computed when it is read."""

    def __init__(self, keys: array[int], source: Source) -> None:
        self._keys, self._source = keys, source

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> list[str]: ...

    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self._source.id(key) for key in self._keys[place]]
        return self._source.id(self._keys[place])

    def __contains__(self, id: object) -> bool:
        key = self._source.key(id) if isinstance(id, str) else None
        return key is not None and key in self._keys

    def index(self, id: str, start: int = 0, stop: int | None = None) -> int:
        """Return the place of an ID; raise ValueError if the search did not find it."""
        key = self._source.key(id)
        if key is None or start or stop is not None:
            raise ValueError(f"{id!r} was not found, or not by its place among all")
        return self._keys.index(key)


class Searches:
    """Searches the records of a source, and caches the results until a record changes."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._found: dict[tuple[object, ...], Found] = {}

    def find(self, query: Mapping[str, Any], dialect: Dialect, order: str) -> Found:
        """Find IDs by ``filter`` and ``q``, sorted by ``sort`` or in the default order."""
        source, text, sort = self._source, query.get("filter", ""), query.get("sort") or order
        now = source.minute()
        matches, words = compiled(text, dialect, now), query.get("q", "").casefold().split()
        name, descending = sort_of(sort)
        if not dialect.knows(name):
            raise Refused(400, f"cannot sort by {name!r}")
        moves = "now" in text or bool(words) or any(each in source.moving for each in (name, *matches.names))
        what = (text, *words, sort, source.version(), now if moves else None)
        found = self._found.get(what)
        if found is None:
            keys = list(filter(_test(matches, source), source.every()))
            if words:
                keys = [key for key in keys if mentions(source.record(key), words)]
            found = Found(array("i", _sorted(keys, source, name, descending=descending)), source)
            while len(self._found) >= SEARCHES:
                del self._found[next(iter(self._found))]
            self._found[what] = found
        return found


def _test(matches: Filter, source: Source) -> Callable[[int], bool]:
    """Return a predicate on keys for a filter."""
    if isinstance(matches, Both):
        tests = [_test(part, source) for part in matches.parts]
        if len(tests) == 1:
            return tests[0]
        if matches.every:
            return lambda key: all(test(key) for test in tests)
        return lambda key: any(test(key) for test in tests)
    moment, fields = source.moment(matches.name) if matches.date else None, source.fields
    if moment is None:
        return lambda key: matches(fields(key))
    date, holds = moment, matches.tests[0].holds  # the date is compared in seconds, without its str
    return lambda key: holds(date(key))


def _sorted(keys: Sequence[int], source: Source, name: str, *, descending: bool) -> list[int]:
    """Sort keys by one property. Records without it come last."""
    moment = source.moment(name)
    if moment is not None:
        times = array("d", map(moment, keys))
        return [keys[place] for place in in_order(range(len(keys)), times.__getitem__, reverse=descending)]
    read, fields = reader(name), source.fields
    known: dict[Any, Any] = {}  # store equal values once
    ranks: list[Any] = []
    for key in keys:
        values = read(fields(key))
        first = min(map(rank, values)) if values else None
        ranks.append(known.setdefault(first, first))
    having = [place for place, value in enumerate(ranks) if value is not None]
    having = in_order(having, ranks.__getitem__, reverse=descending)
    return [keys[place] for place in having] + [key for key, value in zip(keys, ranks, strict=True) if value is None]
