"""Records that are made when they are read, from other records. A search reads the fields that it needs, one by one."""

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
"""Number of searches whose result is kept: four bytes a record."""


class Source(Protocol):
    """Makes the records of one kind of an account. A *key* is a whole number of 32 bits that names a record."""

    moving: Collection[str]
    """The properties that change with the clock alone."""

    def every(self) -> Iterable[int]:
        """Return the keys of all records."""
        ...

    def version(self) -> object:
        """Return what differs after records or fields changed, other than by the clock."""
        ...

    def minute(self) -> int:
        """Return the present time, in whole minutes: moving properties stay the same for a minute."""
        ...

    def id(self, key: int) -> str:
        """Return the ID of a record."""
        ...

    def key(self, id: str) -> int | None:
        """Return the key of an ID; None if the record does not exist."""
        ...

    def moment(self, name: str) -> Callable[[int], float] | None:
        """Return the function that reads a date of a record by its key, in seconds; None if it has no date *name*."""
        ...

    def fields(self, key: int) -> Any:
        """Return a record whose ``get`` makes one field, as filters and sorts read it."""
        ...

    def record(self, key: int) -> dict[str, Any]:
        """Return a whole record."""
        ...


class Found(Sequence[str]):
    """The IDs of a search: each is made when it is read."""

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
        """Return the place of an ID; raise ValueError if it was not found."""
        key = self._source.key(id)
        if key is None or start or stop is not None:
            raise ValueError(f"{id!r} was not found, or not by its place among all")
        return self._keys.index(key)


class Searches:
    """Searches the records of a source, and keeps the results until a record changes."""

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
    """Return the function that tells whether the record of a key passes a filter."""
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
    date, holds = moment, matches.tests[0].holds  # the text of the date is not needed
    return lambda key: holds(date(key))


def _sorted(keys: Sequence[int], source: Source, name: str, *, descending: bool) -> list[int]:
    """Sort keys by one property. Records without it come last."""
    moment = source.moment(name)
    if moment is not None:
        times = array("d", map(moment, keys))
        return [keys[place] for place in in_order(range(len(keys)), times.__getitem__, reverse=descending)]
    read, fields = reader(name), source.fields
    known: dict[Any, Any] = {}  # equal values are stored once
    ranks: list[Any] = []
    for key in keys:
        values = read(fields(key))
        first = min(map(rank, values)) if values else None
        ranks.append(known.setdefault(first, first))
    having = [place for place, value in enumerate(ranks) if value is not None]
    having = in_order(having, ranks.__getitem__, reverse=descending)
    return [keys[place] for place in having] + [key for key, value in zip(keys, ranks, strict=True) if value is None]
