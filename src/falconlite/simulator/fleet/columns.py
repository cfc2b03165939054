"""Columns: one field of a whole fleet. A filter tests each distinct value once, instead of each device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import stamp
from falconlite.simulator.fleet.joined import Joined
from falconlite.simulator.fleet.pieces import in_order
from falconlite.simulator.fql.filters import Both
from falconlite.simulator.fql.matching import OF_STR, folded, instant, values_of
from falconlite.simulator.fql.order import rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from falconlite.simulator.fql.filters import Check, Filter


SAMPLE = 500
"""Size of the sample by which a column decides whether its values repeat."""

GROUPS, SMALL = 16, 20_000
"""Maximum numbers of values and of devices for lists of devices by value, which take memory."""

FEW = 8
"""If fewer than an eighth of all devices need a test, test them one by one."""


class Column:
    """The values of a field by device: a *code* for each, and the meaning of the codes.

    *slow* is 1 if its filters take long. Other conditions are tested first then, so that fewer devices remain.
    """

    slow = 0

    def __init__(self, codes: list[Any]) -> None:
        self.codes = codes
        self._groups: tuple[int, dict[Any, list[int]]] | None = None

    def put(self, place: int, value: Any) -> None:
        """Store the value of a device. The place after the last belongs to a new device."""
        self.codes[place : place + 1] = [self.code(value)]
        self._groups = None

    def alike(self, check: Check, order: Sequence[int], version: int) -> Sequence[int] | None:
        """Return the places of all devices that pass a check, in *order*; None if the caller must use ``chosen``.

        It answers if the column has few values, such as the platforms, and exactly one passes. *version* identifies
        the order.
        """
        if self.slow or check.date is not None or len(order) > SMALL:
            return None
        if self._groups is None or self._groups[0] != version:
            codes, groups = self.codes, dict[Any, list[int]]()
            if len(set(map(codes.__getitem__, order[:SAMPLE]))) <= GROUPS:
                for place in order:
                    groups.setdefault(codes[place], []).append(place)
            self._groups = version, groups if len(groups) <= GROUPS else {}
        groups = self._groups[1]
        passing = [code for code in groups if check.holds(self.values(code))]
        return groups[passing[0]] if len(passing) == 1 else None

    def code(self, value: Any) -> Any:
        """Return the code of a record's value: a str, or several as a tuple."""
        return tuple(value) if isinstance(value, list) else value

    def values(self, code: Any) -> Sequence[Any]:
        """Return the values that a code means."""
        return code if isinstance(code, tuple) else values_of(code)

    def key(self, code: Any) -> Any:
        """Return the sort key of a code; None if it has no value."""
        values = self.values(code)
        return min(map(rank, values)) if values else None

    def chosen(self, check: Check, places: Sequence[int]) -> list[int]:
        """Return the places that pass a check, in their order."""
        codes, known = self.codes, Known(lambda code: check.holds(self.values(code)))
        return [place for place in places if known[codes[place]]]

    def in_order(self, places: Sequence[int], *, descending: bool) -> list[int]:
        """Sort places by value. Places without a value come last."""
        codes, known = self.codes, Known(self.key)
        keys = {place: known[codes[place]] for place in places}
        having = [place for place in places if keys[place] is not None]
        having = in_order(having, keys.__getitem__, reverse=descending)
        return having + [place for place in places if keys[place] is None]


class Texts(Column):
    """A column of a field with one str or none. It is sorted by the str."""

    def __init__(self, texts: list[Any]) -> None:
        super().__init__(texts)
        sample = texts[:SAMPLE]
        self.slow = int(len(set(sample)) * 2 >= len(sample))  # values rarely repeat
        self._joined: Joined | None = None

    def put(self, place: int, value: Any) -> None:
        """Store the value of a device. The next search joins the values again."""
        super().put(place, value)
        self._joined = None

    def chosen(self, check: Check, places: Sequence[int]) -> list[int]:
        """Return the places that pass a check. Results are cached only if values repeat."""
        if not self.slow or any(test.view not in OF_STR for test in check.tests):
            return super().chosen(check, places)
        negated, passed = check.negated, self._passed(check, len(places))
        if passed is not None and negated:
            return [place for place in places if place not in passed] if passed else list(places)
        if passed is not None:
            return [place for place in places if place in passed] if passed else []
        if len(check.tests) != 1:
            return super().chosen(check, places)
        codes, (view, holds, _), empty = self.codes, check.tests[0], check.empty
        view = OF_STR[view]
        return [place for place in places if (holds(view(text)) if (text := codes[place]) else empty) is not negated]

    def _passed(self, check: Check, count: int) -> set[int] | None:
        """Return the places of all devices that pass one of the tests; None if each value needs a test."""
        if check.empty or count * FEW < len(self.codes) or not all(test.part for test in check.tests):
            return None
        if self._joined is None:
            self._joined = Joined(self.codes)
        if not self._joined.works:
            return None
        codes, passed = self.codes, set[int]()
        for view, holds, part in check.tests:
            having = self._joined.having(part)
            if view is folded:
                passed.update([place for place, value in having if holds(value)])
            else:
                passed.update([place for place, _ in having if holds(codes[place])])
        return passed

    def in_order(self, places: Sequence[int], *, descending: bool) -> list[int]:
        """Sort places by value. Places without a value come last."""
        codes = self.codes
        having = [place for place in places if codes[place]]
        having = in_order(having, codes.__getitem__, reverse=descending)
        return having if len(having) == len(places) else having + [place for place in places if not codes[place]]


class Dates(Column):
    """A column of dates, stored in seconds since the epoch.

    Both they and the limits of filters are floats: comparing an int with a float takes three times as long.
    """

    def __init__(self, times: Iterable[int]) -> None:
        super().__init__([float(time) for time in times])

    def code(self, value: Any) -> float:
        """Return the date in seconds as a float."""
        return float(value)

    def values(self, code: Any) -> Sequence[Any]:
        """Return the date in the format of records."""
        return (stamp(code),)

    def in_order(self, places: Sequence[int], *, descending: bool) -> list[int]:
        """Sort places by seconds. Every device has this date."""
        return in_order(places, self.codes.__getitem__, reverse=descending)

    def chosen(self, check: Check, places: Sequence[int]) -> list[int]:
        """Return the places that pass a check. A date condition compares seconds."""
        if check.date is None:
            return super().chosen(check, places)
        codes, (operator, limit) = self.codes, check.date
        if operator == ">":
            return [place for place in places if codes[place] > limit]
        if operator == ">=":
            return [place for place in places if codes[place] >= limit]
        if operator == "<":
            return [place for place in places if codes[place] < limit]
        return [place for place in places if codes[place] <= limit]


class Moments(Column):
    """A column of dates in the user's own format, any that the API reads. It is sorted by time."""

    def key(self, code: Any) -> Any:
        """Return the time of a date; None if it has none."""
        return instant(code)


class Objects(Column):
    """A column of a property inside structured values. A value that devices share is read once."""

    def __init__(self, found: list[Any], read: Callable[[Any], Sequence[Any]]) -> None:
        self._read = read
        self._table: list[Sequence[Any]] = []
        self._kept: list[Any] = []  # values are identified by id(), so they must stay alive
        self._numbers: dict[int, int] = {}
        super().__init__([self.code(value) for value in found])

    def code(self, value: Any) -> Any:
        """Return the number of a value."""
        number = self._numbers.get(id(value))
        if number is None:
            number = self._numbers[id(value)] = len(self._table)
            self._table.append(self._read(value))
            self._kept.append(value)
        return number

    def values(self, code: Any) -> Sequence[Any]:
        """Return the property of the value with that number."""
        found: Sequence[Any] = self._table[code]
        return found


class Known(dict[Any, Any]):
    """A dict that computes a missing value at its first use."""

    def __init__(self, work_out: Callable[[Any], Any]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, key: Any) -> Any:
        found = self[key] = self._work_out(key)
        return found


def begun(
    filter: Filter, column: Callable[[str], Column], order: Sequence[int], version: int
) -> tuple[Sequence[int], Filter]:
    """Return the places that pass one condition, if a column lists them by value, and the remaining filter.

    Otherwise return all places of *order*, and the whole filter.
    """
    parts = list(filter.parts) if isinstance(filter, Both) and filter.every else [filter]
    for number, part in enumerate(parts):
        if not isinstance(part, Both) and (places := column(part.name).alike(part, order, version)) is not None:
            del parts[number]
            return places, Both(True, parts)
    return order, filter


def chosen(filter: Filter, column: Callable[[str], Column], places: Sequence[int]) -> Sequence[int]:
    """Return the places that pass a filter, in their order."""
    if not isinstance(filter, Both):
        return column(filter.name).chosen(filter, places)
    if filter.every:
        for part in sorted(filter.parts, key=lambda part: 2 if isinstance(part, Both) else column(part.name).slow):
            places = chosen(part, column, places)
        return places
    passed = {place for part in filter.parts for place in chosen(part, column, places)}
    return [place for place in places if place in passed]
