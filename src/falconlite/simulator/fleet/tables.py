"""Records with columns: a search tests each distinct value of a field once, and sorts by a field only once."""

from __future__ import annotations

from itertools import compress
from operator import not_
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.columns import Column, chosen
from falconlite.simulator.fleet.encoded import EncodedRecords
from falconlite.simulator.fleet.pieces import passing
from falconlite.simulator.fql.filters import compiled
from falconlite.simulator.fql.matching import reader, whole_text
from falconlite.simulator.fql.order import sort_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite.simulator.answers import Encoded
    from falconlite.simulator.fql.filters import Check, Dialect, Filter

    Record = Mapping[str, Any]

SEARCHES = 32
"""Maximum number of cached searches. A change of a record clears the cache."""


VIEWS = 32
"""Maximum number of cached views of a property."""


class Records:
    """Records and their columns, each built at its first use. The records must not change."""

    def __init__(self, records: Sequence[Record]) -> None:
        self.records = records
        self._columns: dict[str, Values] = {}
        self._texts: list[str] = []  # all values of each record as one str, filled by the first search with words

    def column(self, name: str) -> Values:
        """Return the column of a property."""
        column = self._columns.get(name)
        if column is None:
            column = self._columns[name] = Values(self.records, reader(name))
        return column

    def passing(self, filter: Filter, words: Sequence[str], places: Sequence[int]) -> Sequence[int]:
        """Return the places whose record passes a filter and contains all the words (in lower case)."""
        places = chosen(filter, self.column, places)
        if words:
            texts = self._texts = self._texts or [whole_text(record) for record in self.records]
            places = [place for place in places if all(word in texts[place] for word in words)]
        return places


class Table(Records):
    """The records of one collection by ID. *describe* returns the record of an ID; *dialect* reads filters."""

    records: list[Record]

    def __init__(self, ids: Sequence[str], describe: Callable[[str], Record], dialect: Dialect) -> None:
        super().__init__([describe(id) for id in ids])
        self.ids, self._describe, self._dialect = list(ids), describe, dialect
        self.places = {id: place for place, id in enumerate(ids)}
        self._orders: dict[str, list[int]] = {}
        self._found: dict[tuple[Any, ...], list[Any]] = {}
        self._encoded = EncodedRecords[str]()

    def changed(self, id: str) -> None:
        """Read a record again after a change. An ID of another collection is ignored."""
        place = self.places.get(id)
        if place is None:
            return
        record = self.records[place] = self._describe(id)
        self._encoded.forget(id)
        if self._texts:
            self._texts[place] = whole_text(record)
        self._found.clear()
        for name, column in list(self._columns.items()):
            before = column.codes[place]
            column.put(place, column.read(record))
            if column.codes[place] != before:
                self._orders = {sort: order for sort, order in self._orders.items() if sort_of(sort)[0] != name}
            if column.is_stale():
                del self._columns[name]

    def added(self, id: str) -> None:
        """Append the record of a new ID."""
        place = self.places[id] = len(self.ids)
        record = self._describe(id)
        self.ids.append(id)
        self.records.append(record)
        if self._texts:
            self._texts.append(whole_text(record))
        self._found.clear()
        self._orders.clear()
        for column in self._columns.values():
            column.put(place, column.read(record))

    def record(self, id: str) -> Record:
        """Return the record of an ID."""
        return self.records[self.places[id]]

    def encoded(self, ids: Iterable[str]) -> Encoded:
        """Return records as JSON."""
        return self._encoded.of(ids, self.record)

    def find(self, query: Mapping[str, Any], now: float, *, sort: str, flag: str = "") -> list[str]:
        """Find IDs by ``filter`` and ``q``, sorted by ``sort`` or by the default order *sort*.

        If *flag* names a field, find only records in which it is true.
        """
        text, q, sort = query.get("filter", ""), query.get("q", ""), query.get("sort") or sort
        key = (text, q, sort, flag, now if "now" in text else None)
        return self.once(key, lambda: self._search(text, q, sort, flag, now))

    def once(self, key: tuple[Any, ...], work_out: Callable[[], list[Any]]) -> list[Any]:
        """Return a result, cached until a record changes. Callers must not change it."""
        found = self._found.get(key)
        if found is None:
            found = work_out()
            while len(self._found) >= SEARCHES:
                del self._found[next(iter(self._found))]
            self._found[key] = found
        return found

    def _search(self, text: str, q: str, sort: str, flag: str, now: float) -> list[str]:
        matches = compiled(text, self._dialect, now)
        places = self.passing(matches, q.casefold().split(), self.visible(flag, self._order(sort)))
        ids = self.ids
        return [ids[place] for place in places]

    def visible(self, flag: str, places: Sequence[int]) -> Sequence[int]:
        """Return the places whose record has a true field *flag*; all places without *flag*."""
        records = self.records
        return [place for place in places if records[place][flag]] if flag else places

    def _order(self, sort: str) -> list[int]:
        order = self._orders.get(sort)
        if order is None:
            name, descending = sort_of(sort)
            if not self._dialect.knows(name):
                raise Refused(400, f"cannot sort by {name!r}")
            order = self._orders[sort] = self.column(name).in_order(range(len(self.ids)), descending=descending)
        return order


class Values(Column):
    """A column of a property with values of any type. Equal values share a number."""

    def __init__(self, records: Iterable[Record], read: Callable[[Record], Sequence[Any]]) -> None:
        self.read = read
        self._table: list[Sequence[Any]] = []
        self._numbers: dict[Any, int] = {}
        self._views: dict[Callable[[Any], Any], Seen] = {}
        super().__init__([self.code(read(record)) for record in records])

    def is_stale(self) -> bool:
        """Return whether most of the stored values belong to no record any more."""
        return len(self._table) > 2 * len(self.codes) + 100

    def code(self, value: Any) -> int:
        """Return the number that stands for the values of a property."""
        key = tuple((type(each), each if each.__hash__ else repr(each)) for each in value)  # keep 1, 1.0 and true apart
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._table)
            self._table.append(tuple(value))
        return number

    def values(self, code: Any) -> Sequence[Any]:
        """Return the values with that number."""
        found: Sequence[Any] = self._table[code]
        return found

    def chosen(self, check: Check, places: Sequence[int]) -> list[int]:
        """Return the places that pass a check, in their order."""
        return passing(places, (self.codes.__getitem__, *self._steps(check, len(places))))

    def _steps(self, check: Check, count: int) -> Sequence[Callable[[Any], Any]]:
        """Return test functions for a number, applied in sequence; *count* numbers will be tested.

        Test all values in advance, unless *count* is less than twice their number.
        """
        if len(check.tests) == 1 and count < 2 * len(self._table):
            seen = self.seen(check.tests[0].view)
            if seen.single:
                negation = (not_,) if check.negated else ()
                return (seen.first.__getitem__, check.tests[0].holds, *negation)
        passed = {self._numbers[()]} if check.empty and () in self._numbers else set[int]()
        for view, holds, _ in check.tests:
            passed.update(self.seen(view).passing(holds))
        return ((set(range(len(self._table))) - passed if check.negated else passed).__contains__,)

    def seen(self, view: Callable[[Any], Any]) -> Seen:
        """Return the values read through a view."""
        seen = self._views.get(view)
        if seen is None:
            while len(self._views) >= VIEWS:
                del self._views[next(iter(self._views))]
            seen = self._views[view] = Seen(view)
        seen.catch_up(self._table)
        return seen


class Seen:
    """The values of a property, read through one view.

    *first* is the first value by number; None without values. *single*: each number has exactly one value.
    """

    def __init__(self, view: Callable[[Any], Any]) -> None:
        self.first: list[Any] = []
        self.single = True
        self._view = view
        self._values: list[Any] = []
        self._numbers: list[int] = []

    def catch_up(self, table: Sequence[Sequence[Any]]) -> None:
        """Read the values added since the last call."""
        for number in range(len(self.first), len(table)):
            seen = [found for found in map(self._view, table[number]) if found is not None]
            self._values += seen
            self._numbers += [number] * len(seen)
            self.first.append(seen[0] if seen else None)
            self.single = self.single and len(seen) == 1

    def passing(self, holds: Callable[[Any], bool]) -> Iterable[int]:
        """Return the numbers that have a passing value."""
        return compress(self._numbers, map(holds, self._values))
