"""Aggregates: count records by value, time or range, or compute one number from them.

Shapes that no source shows are guesses, modelled on Elasticsearch, whose terms the API uses. The ``label`` of a time
bucket is in milliseconds, and a single number is one bucket with ``value``.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from itertools import chain
from math import inf, isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import EPOCH, Refused, stamp
from falconlite.simulator.checks import read_fields
from falconlite.simulator.fleet.tables import Records
from falconlite.simulator.fql.filters import compiled
from falconlite.simulator.fql.matching import instant, like, moment, number, written
from falconlite.simulator.fql.order import rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from falconlite.simulator.fleet.tables import Values
    from falconlite.simulator.fql.filters import Dialect, Filter
    from falconlite.simulator.question import Question

    Record = Mapping[str, Any]
    Spec = dict[str, Any]
    Bucket = tuple[dict[str, Any], Sequence[int]]  # a bucket as the API returns it, and the places of its records

DEEPEST, MOST = 5, 100
"""Maximum depth of nested specifications, and maximum number in one call, nested ones included. Both are guesses."""

SIZE = 10
"""Default number of values in ``terms``."""

INTERVALS = ("year", "quarter", "month", "week", "day", "hour", "minute")


class Rows(NamedTuple):
    """Some of a collection's records, by place, in their order."""

    of: Records
    places: Sequence[int]

    def by_code(self, column: Values) -> dict[int, list[int]]:
        """Group the places by the code of their values in a column, in the order in which the codes occur."""
        groups: dict[int, list[int]] = {}
        codes = column.codes
        for place in self.places:
            groups.setdefault(codes[place], []).append(place)
        return groups


def aggregated(ask: Question, records: Sequence[Record], dialect: Dialect) -> list[dict[str, Any]]:
    """Answer every specification in the body."""
    return aggregated_rows(ask, Rows(Records(records), range(len(records))), dialect)


def aggregated_rows(ask: Question, rows: Rows, dialect: Dialect) -> list[dict[str, Any]]:
    """Answer every specification in the body, from a table that keeps columns."""
    return [_result(spec, rows) for spec in _specs(ask, ask.body["resources"], dialect, [MOST], 1)]


NONE = Rows(Records(()), ())
"""An empty table, on which each type checks its arguments."""


def _specs(ask: Question, given: Sequence[Spec], dialect: Dialect, left: list[int], depth: int) -> list[Spec]:
    """Check specifications and nested ones. Zeros and empty values count as absent: Go clients send them."""
    left[0] -= len(given)
    if depth > DEEPEST or left[0] < 0:
        raise Refused(400, f"at most {MOST} specifications in one call, {DEEPEST} deep")
    now, specs = ask.tenant.clock.time(), list[dict[str, Any]]()
    for fields in given:
        spec: Spec = {name: value for name, value in fields.items() if value not in (0, "", [], {})}
        spec["now"] = now
        kind, field = spec.get("type", ""), spec.get("field", "")
        if kind not in TYPES:
            raise Refused(400, f"unknown type of aggregate: {kind!r}; it is one of {', '.join(TYPES)}")
        if kind == "filters":
            spec["named"] = _named(spec.get("filters_spec"), dialect, now)
        elif not dialect.knows(field):
            raise Refused(400, f"cannot aggregate by field {field!r}")
        if any(spec.get(name, 0) < 0 for name in ("size", "from", "min_doc_count", "max_doc_count")):
            raise Refused(400, "size, from, min_doc_count and max_doc_count must not be negative")
        TYPES[kind](spec, NONE)
        _sort(spec, [])
        spec["matches"] = compiled(spec.get("filter", ""), dialect, now)
        inner = [read_fields(ask.operation, each) for each in spec.get("sub_aggregates", ())]
        spec["sub_aggregates"] = _specs(ask, inner, dialect, left, depth + 1)
        specs.append(spec)
    return specs


def _result(spec: Spec, rows: Rows) -> dict[str, Any]:
    chosen = Rows(rows.of, rows.of.passing(spec["matches"], spec.get("q", "").casefold().split(), rows.places))
    found = [pair for pair in TYPES[spec["type"]](spec, chosen) if _wanted(spec, pair[0]["count"])]
    _sort(spec, found)
    start, size = spec.get("from", 0), spec.get("size", SIZE if spec["type"] in TERMS else None)
    shown = found[start:][:size]
    rest = sum(shape["count"] for shape, _ in found) - sum(shape["count"] for shape, _ in shown)
    buckets = [shape for shape, _ in shown]
    if inner := spec["sub_aggregates"]:
        buckets = [
            shape | {"sub_aggregates": [_result(each, Rows(rows.of, members)) for each in inner]}
            for shape, members in shown
        ]
    return {"name": spec.get("name", ""), "buckets": buckets, "sum_other_doc_count": rest}


def _wanted(spec: Spec, count: int) -> bool:
    return bool(spec.get("min_doc_count", 0) <= count <= spec.get("max_doc_count", count))


def _sort(spec: Spec, found: list[Bucket]) -> None:
    """Sort the buckets: by ``sort`` if given, otherwise ``terms`` by count and all others by label."""
    default = "_count|desc" if spec["type"] in TERMS else ""
    key, _, direction = spec.get("sort", default).partition("|")
    if key == "":
        return
    if key not in {"_count", "_key", "_term"} or direction not in {"asc", "desc"}:
        raise Refused(400, "sort must be _count or _key, with |asc or |desc")
    if key == "_count":
        found.sort(key=lambda pair: int(pair[0]["count"]), reverse=direction == "desc")
    elif direction == "desc":
        found.reverse()  # they are sorted by label


def _in_order(members: Mapping[Any, list[list[int]]]) -> list[tuple[Any, Sequence[int]]]:
    """Join the places of each label, and sort by label."""
    return sorted(((label, _joined(groups)) for label, groups in members.items()), key=lambda pair: rank(pair[0]))


def _joined(groups: Sequence[list[int]]) -> Sequence[int]:
    return groups[0] if len(groups) == 1 else sorted(chain.from_iterable(groups))


def _terms(spec: Spec, rows: Rows) -> list[Bucket]:
    """Count each value of a field. A record with several values counts once for each."""
    column, missing = rows.of.column(spec["field"]), spec.get("missing")
    tests = {name: like(spec[name], folds=False) for name in ("include", "exclude") if name in spec}
    members: dict[Any, list[list[int]]] = {}
    for code, places in rows.by_code(column).items():
        values = [value for value in column.values(code) if not isinstance(value, (dict, list))]
        for label in dict.fromkeys(values or ([] if missing is None else [missing])):
            if not tests or all(test(label) is (name == "include") for name, test in tests.items()):
                members.setdefault(label, []).append(places)
    return [(_term(label, len(having)), having) for label, having in _in_order(members)]


def _term(label: Any, count: int) -> dict[str, Any]:
    shape = {"label": label, "count": count}
    return shape | {"key_as_string": written(label)} if isinstance(label, bool) else shape


def _histogram(spec: Spec, rows: Rows) -> list[Bucket]:
    """Count by interval. Empty intervals are left out."""
    interval, shift = spec.get("interval", ""), _shift(spec.get("time_zone", ""))
    if interval not in INTERVALS:
        raise Refused(400, f"date_histogram needs an interval: {', '.join(INTERVALS)}")
    column, members = rows.of.column(spec["field"]), dict[float, list[int]]()
    codes, starts = column.codes, column.seen(_starts(interval, shift)).first
    for place in rows.places:
        start = starts[codes[place]]
        if start is not None:
            members.setdefault(start, []).append(place)
    return [
        ({"label": int(start * 1000), "key_as_string": _stamp(start), "count": len(members[start])}, members[start])
        for start in sorted(members)
    ]


_stamp = lru_cache(10_000)(stamp)


@lru_cache(100)
def _starts(interval: str, shift: float) -> Callable[[Any], float | None]:
    """Return a view that maps a date to the start of its interval. The same interval returns the same function."""

    def start(value: Any) -> float | None:
        time = instant(value)
        return None if time is None else _start(time + shift, interval) - shift

    return start


def _shift(zone: str) -> float:
    """Return the seconds of a time zone. Only offsets are supported."""
    if zone in {"", "UTC", "Z"}:
        return 0.0
    match = re.fullmatch(r"([+-])([0-9]{2}):?([0-9]{2})", zone)
    if match is None or int(match[2]) > 14:
        raise Refused(400, "time_zone must be UTC or an offset such as +02:00")
    seconds = int(match[2]) * 3600 + int(match[3]) * 60
    return float(seconds if match[1] == "+" else -seconds)


WIDTHS = {"minute": 60, "hour": 3600, "day": 86400}


def _start(seconds: float, interval: str) -> float:
    """Return the beginning of the interval that contains a moment."""
    width = WIDTHS.get(interval)
    return float(int(seconds) // width * width) if width else _start_of(int(seconds) // 86400, interval)


@lru_cache(10_000)
def _start_of(days: int, interval: str) -> float:
    """Return the beginning of the interval that contains a day, counted from 1970."""
    day = EPOCH + timedelta(days=days)
    begun = {
        "week": day - timedelta(days=day.weekday()),
        "month": day.replace(day=1),
        "quarter": day.replace(day=1, month=(day.month - 1) // 3 * 3 + 1),
        "year": day.replace(day=1, month=1),
    }[interval]
    return (begun - EPOCH).total_seconds()


def _ranges(spec: Spec, rows: Rows) -> list[Bucket]:
    """Count by ranges of numbers. A range includes its start and excludes its end."""
    bounds: list[tuple[dict[str, Any], float | None, float | None]] = []
    for given in spec.get("ranges", ()):
        low, high = (_bound(given, name, _finite) for name in ("From", "To"))
        shape = {"label": _label(*("" if edge is None else written(edge) for edge in (low, high)))}
        bounds.append((shape | _edges(low, high), low, high))
    return _in_ranges(spec, rows, bounds, number, "ranges, with From or To")


def _date_ranges(spec: Spec, rows: Rows) -> list[Bucket]:
    """Count by ranges of time. A range includes its start and excludes its end."""
    bounds: list[tuple[dict[str, Any], float | None, float | None]] = []
    for given in spec.get("date_ranges", ()):
        low, high = (_bound(given, name, lambda text: _moment(text, spec["now"])) for name in ("from", "to"))
        texts = ["" if edge is None else stamp(edge) for edge in (low, high)]
        shape = _edges(*(None if edge is None else int(edge * 1000) for edge in (low, high)))
        shape |= {name: text for name, text in zip(("string_from", "string_to"), texts, strict=True) if text}
        bounds.append(({"label": _label(*texts)} | shape, low, high))
    return _in_ranges(spec, rows, bounds, instant, "date_ranges, with from or to")


def _bound(given: Mapping[str, Any], name: str, read: Callable[[Any], float | None]) -> float | None:
    if given.get(name) in (None, ""):
        return None
    bound = read(given[name])
    if bound is None:
        raise Refused(400, f"a range has a {name} that cannot be read")
    return bound


def _finite(value: Any) -> float | None:
    found = None if isinstance(value, str) else number(value)
    return found if found is not None and isfinite(found) else None


def _moment(value: Any, now: float) -> float | None:
    found = moment(value, now) if isinstance(value, str) else None
    return found if found is not None and FIRST <= found <= LAST else None


FIRST, LAST = ((EPOCH.replace(year) - EPOCH).total_seconds() for year in (1, 9999))


def _label(low: str, high: str) -> str:
    return f"{low or '*'}-{high or '*'}"


def _edges(low: float | None, high: float | None) -> dict[str, Any]:
    return {name: edge for name, edge in (("from", low), ("to", high)) if edge is not None}


def _in_ranges(
    spec: Spec,
    rows: Rows,
    bounds: Sequence[tuple[dict[str, Any], float | None, float | None]],
    read: Callable[[Any], float | None],
    needed: str,
) -> list[Bucket]:
    if not bounds or any(low is None and high is None for _, low, high in bounds):
        raise Refused(400, f"{spec['type']} needs {needed}")
    column = rows.of.column(spec["field"])
    groups, firsts = rows.by_code(column), column.seen(read).first
    having = [(firsts[code], places) for code, places in groups.items() if firsts[code] is not None]
    found: list[Bucket] = []
    for shape, low, high in bounds:
        inside = [
            places for place, places in having if (low is None or low <= place) and (high is None or place < high)
        ]
        members = _joined(inside)
        found.append((shape | {"count": len(members)}, members))
    return found


def _cardinality(spec: Spec, rows: Rows) -> list[Bucket]:
    """Count the distinct values of a field."""
    column = rows.of.column(spec["field"])
    groups = {code: places for code, places in rows.by_code(column).items() if column.values(code)}
    different = {written(value) for code in groups for value in column.values(code)}
    members = _joined(list(groups.values()))
    return [({"count": len(members), "value": len(different)}, members)]


def _named(given: Any, dialect: Dialect, now: float) -> list[tuple[str, Filter | None]]:
    """Read ``filters_spec``: names with filters, and None for the records that none of them finds."""
    filters = given.get("filters") if isinstance(given, dict) else None
    if not isinstance(filters, dict) or not filters or not all(isinstance(text, str) for text in filters.values()):
        raise Refused(400, "filters needs filters_spec, with filters: an object of names and filters")
    other, key = given.get("other_bucket") or False, given.get("other_bucket_key") or ""
    if not isinstance(other, bool) or not isinstance(key, str):
        raise Refused(400, "other_bucket must be true or false, and other_bucket_key a string")
    named: list[tuple[str, Filter | None]] = [
        (name, compiled(text, dialect, now)) for name, text in sorted(filters.items())
    ]
    return [*named, (key or OTHERS, None)] if other or key else named


OTHERS = "_other_"
"""Default label of the records that no filter finds."""


def _filters(spec: Spec, rows: Rows) -> list[Bucket]:
    """Count by filters, sorted by name. A record counts once for each filter that finds it."""
    found: list[Bucket] = []
    seen: set[int] = set()
    for name, matches in spec["named"]:
        if matches:
            members = rows.of.passing(matches, (), rows.places)
            seen.update(members)
        else:  # the last one
            members = [place for place in rows.places if place not in seen]
        found.append(({"label": name, "count": len(members)}, members))
    return found


def _figure(work_out: Callable[[list[float]], float]) -> Callable[[Spec, Rows], list[Bucket]]:
    def figure(spec: Spec, rows: Rows) -> list[Bucket]:
        """Compute one number. For dates it is in milliseconds, and a str is added."""
        values, dates = _values(spec, rows)
        value = work_out(values) if values else inf
        return [(_valued(value, len(values), dates=dates), rows.places)]

    return figure


def _values(spec: Spec, rows: Rows) -> tuple[list[float], bool]:
    """Return the numbers of a field (dates in milliseconds), and whether they are dates."""
    column, values, dates = rows.of.column(spec["field"]), list[float](), False
    known: dict[int, list[float]] = {}
    for code in map(column.codes.__getitem__, rows.places):  # in the records' order: a sum of floats depends on it
        if code not in known:
            known[code], dated = _numbers(column.values(code))
            dates = dates or dated
        values += known[code]
    return values, dates


def _numbers(given: Iterable[Any]) -> tuple[list[float], bool]:
    values, dates = list[float](), False
    for value in given:
        time = instant(value) if isinstance(value, str) and "T" in value else None  # "2026" would be a date too
        found = number(value) if time is None else time * 1000
        dates = dates or time is not None
        if found is not None and isfinite(found):
            values.append(found)
    return values, dates


def _valued(value: float, count: int, *, dates: bool) -> dict[str, Any]:
    shape: dict[str, Any] = {"count": count} | ({"value": value} if isfinite(value) else {})
    if dates and FIRST <= value / 1000 <= LAST:  # a sum of dates is not a date
        shape["value_as_string"] = stamp(value / 1000)
    return shape


PERCENTS = (1.0, 5.0, 25.0, 50.0, 75.0, 95.0, 99.0)
"""Default percentiles."""


def _percentiles(spec: Spec, rows: Rows) -> list[Bucket]:
    """Compute percentiles: one bucket for each of ``percents``, in their order, with linear interpolation."""
    percents: list[float] = [float(percent) for percent in spec.get("percents", PERCENTS)]
    if not all(0 <= percent <= 100 for percent in percents):
        raise Refused(400, "percents must be numbers from 0 to 100")
    values, dates = _values(spec, rows)
    values.sort()
    return [
        ({"label": percent} | _valued(_percentile(values, percent), len(values), dates=dates), rows.places)
        for percent in percents
    ]


def _percentile(ordered: Sequence[float], percent: float) -> float:
    if not ordered:
        return inf
    whole, part = divmod((len(ordered) - 1) * percent / 100, 1)
    low = ordered[int(whole)]
    return low if part == 0 else low + (ordered[int(whole) + 1] - low) * part


TYPES: Mapping[str, Callable[[Spec, Rows], list[Bucket]]] = {
    "terms": _terms,
    "term": _terms,
    "facet": _terms,
    "date_histogram": _histogram,
    "range": _ranges,
    "date_range": _date_ranges,
    "cardinality": _cardinality,
    "min": _figure(min),
    "max": _figure(max),
    "avg": _figure(lambda values: sum(values) / len(values)),
    "sum": _figure(sum),
    "percentiles": _percentiles,
    "filters": _filters,
}
"""The supported types. ``filters`` needs ``filters_spec``, which only Detects has."""

TERMS = frozenset(("terms", "term", "facet"))
