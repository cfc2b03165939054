"""Compile a query to a pipeline of filters and functions, and run it on events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import Refused
from falconlite.simulator.siem.filters import number, read_filter
from falconlite.simulator.siem.reading import UNDERSTOOD, Function, Reader
from falconlite.simulator.siem.words import split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import TypeAlias

    Event: TypeAlias = Mapping[str, Any]
    Step: TypeAlias = Callable[[Sequence[Event]], Sequence[Event]]
    Total: TypeAlias = Callable[[Sequence[Event]], str | None]

SHOWN = 200
"""Default number of events of a query, and default limit of several functions."""

MOST_ROWS, MOST_GROUPS = 20_000, 1_000_000
GROUPS = 20_000
"""Default limit of ``groupBy``."""

TIME = "@timestamp"


class Query(NamedTuple):
    """A compiled query; *ordered* tells whether a step determines the order and number of the results."""

    steps: Sequence[Step]
    ordered: bool

    def run(self, events: Iterable[Event]) -> list[dict[str, Any]]:
        """Return the results; *events* are in the order of time. Default: the last 200, newest first."""
        found: Sequence[Event] = list(events)
        for step in self.steps:
            found = step(found)
        shown = found if self.ordered else found[-SHOWN:][::-1]
        return [dict(event) for event in shown]


def compiled(text: str, arguments: Mapping[str, str]) -> Query:
    """Compile a query. Raise Refused (400), which names the supported language, for anything outside it."""
    reader = Reader(split(text, arguments))
    steps: list[Step] = []
    ordered = False
    while reader.word.kind != "end":
        if reader.calls():
            function = reader.function()
            if function.name not in STEPS:
                raise Refused(
                    400,
                    f"the simulator does not understand {function.name}() at character {function.at}; "
                    f"it understands {UNDERSTOOD}",
                )
            steps.append(STEPS[function.name](function))
            ordered |= function.name != "select"
        else:
            steps.append(_kept(read_filter(reader)))
        if reader.word.kind != "end":
            reader.need("|")
            if reader.word.kind == "end":
                raise Refused(400, "the query ends with a |")
    return Query(steps, ordered)


def _kept(test: Callable[[Event], bool]) -> Step:
    return lambda events: [event for event in events if test(event)]


def _head(function: Function) -> Step:
    function.only("limit")
    most = function.number("limit", SHOWN, MOST_ROWS, first=True)
    return lambda events: events[:most]


def _tail(function: Function) -> Step:
    function.only("limit")
    most = function.number("limit", SHOWN, MOST_ROWS, first=True)
    return lambda events: events[-most:][::-1]


def _count(function: Function) -> Step:
    name, total = _total(function)
    return lambda events: [{name: total(events)}]


def _group(function: Function) -> Step:
    function.only("field", "function", "limit")
    fields = function.fields()
    if not fields:
        raise Refused(400, "groupBy() needs a field, such as groupBy([name])")
    given = function.named.get("function", Function("count", None, {}, function.at))
    totals = [_total(each) for each in (given if isinstance(given, list) else [given])]
    most = function.number("limit", GROUPS, MOST_GROUPS)

    def grouped(events: Sequence[Event]) -> list[Event]:
        groups: dict[tuple[str, ...], list[Event]] = {}
        for event in events:
            if all(field in event for field in fields):
                groups.setdefault(tuple(str(event[field]) for field in fields), []).append(event)
        found = [
            {**dict(zip(fields, values, strict=True)), **_totals(totals, members)}
            for values, members in list(groups.items())[:most]
        ]
        return sorted(found, key=lambda row: [str(row[field]) for field in fields])

    return grouped


def _totals(totals: Sequence[tuple[str, Total]], events: Sequence[Event]) -> dict[str, str]:
    found = {name: total(events) for name, total in totals}
    return {name: value for name, value in found.items() if value is not None}


def _total(given: object) -> tuple[str, Total]:
    """Return the name and the function of an aggregate of events."""
    if not isinstance(given, Function) or given.name not in {"count", *NUMBERS}:
        named = given.name if isinstance(given, Function) else given
        raise Refused(400, f"the simulator understands the functions count, {', '.join(NUMBERS)}, not {named}")
    fields = given.fields()
    name = given.text("as", f"_{given.name}")
    if given.name == "count":
        given.only("field", "distinct", "as")
        distinct = given.text("distinct", "false", ("true", "false")) == "true"
        return name, lambda events: _counted(events, fields[:1], distinct=distinct)
    given.only("field", "as")
    if not fields:
        raise Refused(400, f"{given.name}() needs a field")
    total = NUMBERS[given.name]
    return name, lambda events: _figure(total, events, fields[0])


def _counted(events: Sequence[Event], fields: Sequence[str], *, distinct: bool) -> str:
    if not fields:
        return str(len(events))
    values = [str(event[fields[0]]) for event in events if fields[0] in event]
    return str(len(set(values)) if distinct else len(values))


NUMBERS: Mapping[str, Callable[[Sequence[float]], float]] = {
    "sum": sum,
    "min": min,
    "max": max,
    "avg": lambda numbers: sum(numbers) / len(numbers),
}


def _figure(total: Callable[[Sequence[float]], float], events: Sequence[Event], field: str) -> str | None:
    numbers = [value for event in events if (value := number(event.get(field, ""))) is not None]
    return f"{total(numbers):.15g}" if numbers else None


def _sort(function: Function) -> Step:
    function.only("field", "order", "type", "limit")
    fields = function.fields()
    if not fields:
        raise Refused(400, "sort() needs a field, such as sort(_count)")
    order = function.text("order", "desc", ("asc", "desc"))
    kind = function.text("type", "any", ("any", "number", "string"))
    most = function.number("limit", SHOWN, MOST_ROWS)
    return lambda events: _sorted(events, fields, kind, reverse=order == "desc")[:most]


def _sorted(events: Sequence[Event], fields: Sequence[str], kind: str, *, reverse: bool) -> list[Event]:
    """Sort by some fields: numbers before strs, and events without the field last."""
    found = list(events)
    for field in reversed(fields):
        figures = {id(event): number(event[field]) for event in found if field in event and kind != "string"}
        numbers = [event for event in found if figures.get(id(event)) is not None]
        texts = [event for event in found if field in event and figures.get(id(event)) is None]
        numbers.sort(key=lambda event: figures[id(event)] or 0.0, reverse=reverse)
        texts.sort(key=lambda event: str(event[field]), reverse=reverse)
        found = numbers + texts + [event for event in found if field not in event]
    return found


def _table(function: Function) -> Step:
    function.only("fields", "sortby", "order", "limit", "reverse")
    fields = function.fields("fields")
    sort = function.fields("sortby") if "sortby" in function.named else [TIME]
    order = function.text("order", "desc", ("asc", "desc"))
    most = function.number("limit", SHOWN, MOST_ROWS)
    choose = _chosen(fields)
    return lambda events: choose(_sorted(events, sort, "any", reverse=order == "desc")[:most])


def _select(function: Function) -> Step:
    function.only("fields")
    return _chosen(function.fields("fields"))


def _chosen(fields: Sequence[str]) -> Step:
    if not fields:
        raise Refused(400, "table() and select() need fields, such as select([name, size])")
    return lambda events: [{field: event[field] for field in fields if field in event} for event in events]


STEPS: Mapping[str, Callable[[Function], Step]] = {
    "head": _head,
    "tail": _tail,
    "count": _count,
    "groupBy": _group,
    "sort": _sort,
    "table": _table,
    "select": _select,
    **dict.fromkeys(NUMBERS, _count),
}
"""The functions that can be a step."""
