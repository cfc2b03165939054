"""Records that stay, with their columns: a search tests each value of a field once, and an order is sorted once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.columns import Column, chosen
from falconlite.simulator.fql.filters import compiled
from falconlite.simulator.fql.matching import reader, whole_text
from falconlite.simulator.fql.order import sort_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite.simulator.fql.filters import Dialect

    Record = Mapping[str, Any]

SEARCHES = 32
"""Number of searches whose result is kept until a record changes."""


class Table:
    """The records of one collection by ID. *describe* returns the record of an ID; *dialect* reads filters."""

    def __init__(self, ids: Sequence[str], describe: Callable[[str], Record], dialect: Dialect) -> None:
        self.ids, self._describe, self._dialect = list(ids), describe, dialect
        self.places = {id: place for place, id in enumerate(ids)}
        self.records = [describe(id) for id in ids]
        self._columns: dict[str, Values] = {}
        self._orders: dict[str, list[int]] = {}
        self._texts: list[str] = []  # the whole text of each record, once a search has words
        self._found: dict[tuple[Any, ...], list[Any]] = {}

    def changed(self, id: str) -> None:
        """Read a record again after a change. An ID of another collection is ignored."""
        place = self.places.get(id)
        if place is None:
            return
        record = self.records[place] = self._describe(id)
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

    def find(self, query: Mapping[str, Any], now: float, *, sort: str, flag: str = "") -> list[str]:
        """Find IDs by ``filter`` and ``q``, sorted by ``sort`` or by the default order *sort*.

        Only records in which the field *flag* is true are found, if one is named.
        """
        text, q, sort = query.get("filter", ""), query.get("q", ""), query.get("sort") or sort
        key = (text, q, sort, flag, now if "now" in text else None)
        return self.once(key, lambda: self._search(text, q, sort, flag, now))

    def once(self, key: tuple[Any, ...], work_out: Callable[[], list[Any]]) -> list[Any]:
        """Return a result that stays the same until a record changes. Callers must not change it."""
        found = self._found.get(key)
        if found is None:
            found = work_out()
            while len(self._found) >= SEARCHES:
                del self._found[next(iter(self._found))]
            self._found[key] = found
        return found

    def _search(self, text: str, q: str, sort: str, flag: str, now: float) -> list[str]:
        matches = compiled(text, self._dialect, now)
        ids, records, words = self.ids, self.records, q.casefold().split()
        places = chosen(matches, self._column, self._order(sort))
        if flag:
            places = [place for place in places if records[place][flag]]
        if words:
            texts = self._texts = self._texts or [whole_text(record) for record in records]
            places = [place for place in places if all(word in texts[place] for word in words)]
        return [ids[place] for place in places]

    def _order(self, sort: str) -> list[int]:
        order = self._orders.get(sort)
        if order is None:
            name, descending = sort_of(sort)
            if not self._dialect.knows(name):
                raise Refused(400, f"cannot sort by {name!r}")
            order = self._orders[sort] = self._column(name).in_order(range(len(self.ids)), descending=descending)
        return order

    def _column(self, name: str) -> Values:
        column = self._columns.get(name)
        if column is None:
            column = self._columns[name] = Values(self.records, reader(name))
        return column


class Values(Column):
    """A property of records of any shape. Equal values share a number."""

    def __init__(self, records: Iterable[Record], read: Callable[[Record], Sequence[Any]]) -> None:
        self.read = read
        self._table: list[Sequence[Any]] = []
        self._numbers: dict[Any, int] = {}
        super().__init__([self.code(read(record)) for record in records])

    def is_stale(self) -> bool:
        """Return whether most of the values are no longer those of a record."""
        return len(self._table) > 2 * len(self.codes) + 100

    def code(self, value: Any) -> int:
        """Return the number of a property's values."""
        key = tuple((type(each), each if each.__hash__ else repr(each)) for each in value)  # 1, 1.0 and true differ
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._table)
            self._table.append(tuple(value))
        return number

    def values(self, code: Any) -> Sequence[Any]:
        """Return the values with that number."""
        found: Sequence[Any] = self._table[code]
        return found
