"""Columns: one field of a whole fleet, so that a question is asked of each value once, not of each device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp
from falconlite.simulator.fql.filters import ORDERS, Both
from falconlite.simulator.fql.matching import values_of
from falconlite.simulator.fql.order import rank

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from falconlite.simulator.fql.filters import Check, Filter


class Column:
    """The values of a field by place: a *code* each, and what a code stands for."""

    def __init__(self, codes: list[Any]) -> None:
        self.codes = codes

    def put(self, place: int, value: Any) -> None:
        """Write what a device has now; the place after the last is that of a new device."""
        self.codes[place : place + 1] = [self.code(value)]

    def code(self, value: Any) -> Any:
        """Turn the value of a record into what is kept: a text, or several as a tuple."""
        return tuple(value) if isinstance(value, list) else value

    def values(self, code: Any) -> Sequence[Any]:
        """Turn a code into the values of the field."""
        return code if isinstance(code, tuple) else values_of(code)

    def key(self, code: Any) -> Any:
        """Turn a code into what it is sorted by; None where there is no value."""
        values = self.values(code)
        return min(map(rank, values)) if values else None

    def chosen(self, check: Check, places: Sequence[int]) -> list[int]:
        """List the places that a check lets pass, in their order."""
        codes, known = self.codes, Known(lambda code: check.holds(self.values(code)))
        return [place for place in places if known[codes[place]]]

    def in_order(self, places: Sequence[int], *, descending: bool) -> list[int]:
        """Sort places by the values there; those without one come last."""
        codes, known = self.codes, Known(self.key)
        keys = {place: known[codes[place]] for place in places}
        having = [place for place in places if keys[place] is not None]
        having.sort(key=keys.__getitem__, reverse=descending)
        return having + [place for place in places if keys[place] is None]


class Texts(Column):
    """A field that is one text, or none: sorted by itself."""

    def in_order(self, places: Sequence[int], *, descending: bool) -> list[int]:
        """Sort places by their texts."""
        codes = self.codes
        having = [place for place in places if codes[place]]
        having.sort(key=codes.__getitem__, reverse=descending)
        return having if len(having) == len(places) else having + [place for place in places if not codes[place]]


class Dates(Column):
    """A field of dates, kept in seconds since the epoch."""

    def values(self, code: Any) -> Sequence[Any]:
        """Write the date as records do."""
        return (stamp(code),)

    def in_order(self, places: Sequence[int], *, descending: bool) -> list[int]:
        """Sort places by seconds; there is no device without a date."""
        return sorted(places, key=self.codes.__getitem__, reverse=descending)

    def chosen(self, check: Check, places: Sequence[int]) -> list[int]:
        """Compare seconds with seconds where the check is about time."""
        if check.bound is None:
            return super().chosen(check, places)
        (operator, limit), codes = check.bound, self.codes
        compare = ORDERS[operator]
        return [place for place in places if compare(codes[place], limit)]


class Objects(Column):
    """What is read out of structured values; those that devices share are read once."""

    def __init__(self, found: list[Any], read: Callable[[Any], Sequence[Any]]) -> None:
        self._read = read
        self._table: list[Sequence[Any]] = []
        self._kept: list[Any] = []  # what is known by its id must live as long
        self._numbers: dict[int, int] = {}
        super().__init__([self.code(value) for value in found])

    def code(self, value: Any) -> Any:
        """Give a value its number."""
        number = self._numbers.get(id(value))
        if number is None:
            number = self._numbers[id(value)] = len(self._table)
            self._table.append(self._read(value))
            self._kept.append(value)
        return number

    def values(self, code: Any) -> Sequence[Any]:
        """Look up what was read."""
        found: Sequence[Any] = self._table[code]
        return found


class Known(dict[Any, Any]):
    """Answers that are worked out when they are first asked for."""

    def __init__(self, work_out: Callable[[Any], Any]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, key: Any) -> Any:
        found = self[key] = self._work_out(key)
        return found


def chosen(filter: Filter, column: Callable[[str], Column], places: Sequence[int]) -> Sequence[int]:
    """List the places that a filter lets pass, in their order."""
    if not isinstance(filter, Both):
        return column(filter.name).chosen(filter, places)
    if filter.every:
        for part in filter.parts:
            places = chosen(part, column, places)
        return places
    passed = {place for part in filter.parts for place in chosen(part, column, places)}
    return [place for place in places if place in passed]
