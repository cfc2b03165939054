"""List the differences between two descriptions of the API."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from apis.description import Value, attribute, variables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from apis.description import Api, Route

NEW, GONE, DIFFERENT = "new", "gone", "different"

HEADERS = {"authorization", "accept", "content-type", "user-agent"}
"""Headers of every request, which no operation declares."""


class Finding(NamedTuple):
    """One difference: *ours* is what falconlite declares, *theirs* what the source says."""

    group: str  # service class
    operation: str  # operation ID; empty for a class or a method
    route: str
    change: str  # "new", "gone" or "different"; new is what falconlite lacks
    kind: str
    """"operation", "id", "route", "parameter", "place", "required", "choices", "limit", "type", "body", "field",
    "field required" and so on, "record", "deprecated", "class" or "method".
    """
    name: str
    ours: str = ""
    theirs: str = ""


def compare(ours: Api, theirs: Api) -> list[Finding]:
    """Return all differences, by class and operation."""
    groups = _groups(ours, theirs)
    found = [*_routes(ours, theirs, groups), *_classes(ours, theirs)]
    return sorted(found, key=lambda one: (one.group.lower(), one.operation != "", one.route, one.kind, one.name))


def _groups(ours: Api, theirs: Api) -> dict[str, str]:
    """Return the service class of each group of the other source: that of most of its operations."""
    counts: dict[str, Counter[str]] = {}
    for key, route in theirs.routes.items():
        if key in ours.routes:
            counts.setdefault(route.group, Counter())[ours.routes[key].group] += 1
    return {group: count.most_common(1)[0][0] for group, count in counts.items()}


def _routes(ours: Api, theirs: Api, groups: Mapping[str, str]) -> Iterator[Finding]:
    gone = {key: route for key, route in ours.routes.items() if key not in theirs.routes}
    by_id = {attribute(id): key for key, route in gone.items() for id in route.ids}
    for key, route in theirs.routes.items():
        if key in ours.routes:
            yield from _ids(ours, theirs, key)
            yield from _route(ours.routes[key], route)
            continue
        before = next((by_id[id] for id in map(attribute, route.ids) if by_id.get(id) in gone), None)
        if before is not None:
            moved = gone.pop(before)
            yield Finding(
                moved.group, moved.ids[0], str(moved), DIFFERENT, "route", route.ids[0], str(moved), str(route)
            )
            yield from _route(moved, route)
        else:
            known = theirs.classes is not None and route.group in theirs.classes
            group = route.group if known else groups.get(route.group, route.group)
            also = f" (also {', '.join(route.ids[1:])})" if route.ids[1:] else ""
            yield Finding(group, route.ids[0], str(route), NEW, "operation", route.ids[0], "", f"{route}{also}")
    for route in gone.values():
        yield Finding(route.group, route.ids[0], str(route), GONE, "operation", route.ids[0], str(route))


def _ids(ours: Api, theirs: Api, key: str) -> Iterator[Finding]:
    """Yield the differences between the IDs of one operation.

    Two routes of the other source may have the same ID; then falconlite decides which of them it calls.
    """
    here, there = ours.routes[key], theirs.routes[key]
    known = {attribute(id) for id in here.ids}
    renamed = known.isdisjoint(map(attribute, there.ids))
    for id in there.ids:
        if attribute(id) in known:
            continue
        elsewhere = [
            other for other, route in ours.routes.items() if attribute(id) in {attribute(name) for name in route.ids}
        ]
        if not elsewhere and renamed and id == there.ids[0]:
            yield Finding(here.group, here.ids[0], str(here), DIFFERENT, "id", id, here.ids[0], id)
        elif not elsewhere:
            yield Finding(here.group, here.ids[0], str(here), NEW, "id", id)
        elif not any(other in theirs.routes and id in theirs.routes[other].ids for other in elsewhere):
            calls = str(ours.routes[elsewhere[0]])
            yield Finding(here.group, here.ids[0], str(here), DIFFERENT, "id", id, f"calls {calls}", f"calls {there}")


def _route(ours: Route, theirs: Route) -> Iterator[Finding]:
    """Yield the differences within one operation."""

    def finding(change: str, kind: str, name: str, here: str = "", there: str = "") -> Finding:
        return Finding(ours.group, ours.ids[0], str(ours), change, kind, name, here, there)

    yield from (finding(*row) for row in _parameters(ours, theirs))
    yield from (finding(*row) for row in _bodies(ours.body, theirs.body))
    if ours.record and theirs.record:
        if (
            theirs.record.kind
            and "string" in {ours.record.kind, theirs.record.kind} - {""}
            and (ours.record.kind != theirs.record.kind)
        ):
            yield finding(DIFFERENT, "type", "record", ours.record.kind, theirs.record.kind)
        yield from (finding(*row) for row in _fields("record", "", ours.record, theirs.record))
    if theirs.deprecated is not None and theirs.deprecated != ours.deprecated:
        words = {True: "deprecated", False: "in use", None: ""}
        yield finding(DIFFERENT, "deprecated", "deprecated", words[ours.deprecated], words[theirs.deprecated])


Row = tuple[str, str, str, str, str]


def _parameters(ours: Route, theirs: Route) -> Iterator[Row]:
    spelled = dict(zip(variables(theirs), variables(ours), strict=False))
    there = {
        (place, spelled.get(name, name) if place == "path" else name.lower() if place == "header" else name): value
        for (place, name), value in theirs.parameters.items()
        if (place, name.lower()) not in {("header", header) for header in HEADERS}
    }
    places_there = {name: place for place, name in there}
    here = {(place, name): value for (place, name), value in ours.parameters.items() if name not in HEADERS}
    body = ours.body.fields if ours.body and ours.body.fields else {}
    places_here = dict.fromkeys(body, "body") | {name: place for place, name in here}
    for (place, name), value in there.items():
        if (place, name) in here:
            yield from _values(name, here[place, name], value)
        elif name in places_here and (places_here[name], name) not in there:
            yield DIFFERENT, "place", name, places_here[name], place
        else:
            yield NEW, "parameter", name, "", _told(value, place)
    for (place, name), value in here.items():
        if (place, name) not in there and (name not in places_there or (places_there[name], name) in here):
            yield GONE, "parameter", name, _told(value, place), ""


def _told(value: Value, place: str) -> str:
    """Describe a parameter in a few words."""
    words = [place, value.kind, "required" if value.required else "", f"at most {value.most}" if value.most else ""]
    return ", ".join(filter(None, [*words, _listed(value.choices) if value.choices else ""]))


def _listed(values: Iterable[str]) -> str:
    return f"one of {', '.join(values)}"


def _values(name: str, ours: Value, theirs: Value) -> Iterator[Row]:
    """Yield the differences between two values of the same name."""
    if None not in {ours.required, theirs.required} and bool(ours.required) != bool(theirs.required):
        words = ("optional", "required")
        yield DIFFERENT, "required", name, words[bool(ours.required)], words[bool(theirs.required)]
    if theirs.choices and set(ours.choices) != set(theirs.choices):
        yield DIFFERENT, "choices", name, *_choices(ours.choices, theirs.choices)
    elif ours.choices and not theirs.choices and theirs.kind != "boolean":
        yield DIFFERENT, "choices", name, _listed(ours.choices), "any value"
    if None not in {ours.most, theirs.most} and ours.most != theirs.most:
        yield DIFFERENT, "limit", name, str(ours.most), str(theirs.most)
    if ours.kind and theirs.kind and ours.kind != theirs.kind:
        joined = ours.joined and theirs.kind == "string"
        if not joined and {ours.kind, theirs.kind} != {"integer", "number"}:
            yield DIFFERENT, "type", name, ours.kind, theirs.kind


def _choices(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, str]:
    """Return the choices that only one side has; all of them if the other one accepts any value."""
    if not ours:
        return "any value", _listed(theirs)
    only_ours = [choice for choice in ours if choice not in theirs]
    only_theirs = [choice for choice in theirs if choice not in ours]
    return f"also {', '.join(only_ours)}" if only_ours else "", f"also {', '.join(only_theirs)}" if only_theirs else ""


def _bodies(ours: Value | None, theirs: Value | None) -> Iterator[Row]:
    if ours is None and theirs is None:
        return
    if ours is None or theirs is None:
        names = ", ".join((ours or theirs or Value()).fields or ())
        yield (NEW, "body", "body", "", names) if ours is None else (GONE, "body", "body", names, "")
        return
    yield from _fields("field", "", ours, theirs)


def _fields(kind: str, path: str, ours: Value, theirs: Value) -> Iterator[Row]:
    """Yield the differences between the fields of two objects; *kind* is "field" in a body, "record" in an answer."""
    if ours.fields is None or theirs.fields is None:
        return
    for name, value in theirs.fields.items():
        full = f"{path}.{name}" if path else name
        if name not in ours.fields:
            yield NEW, kind, full, "", _told(value, "")
            continue
        if kind == "field":
            for change, what, path_of, here, there in _values(full, ours.fields[name], value):
                yield change, f"field {what}", path_of, here, there
        yield from _fields(kind, full, ours.fields[name], value)
    for name, value in ours.fields.items():
        if name not in theirs.fields:
            yield GONE, kind, f"{path}.{name}" if path else name, _told(value, ""), ""


def _classes(ours: Api, theirs: Api) -> Iterator[Finding]:
    """Yield classes and methods that one side lacks.

    Methods of an operation that is listed already are left out, and so are IDs of the other source that are methods
    here only: in falconlite every ID is a method.
    """
    if ours.classes is None or theirs.classes is None:
        return
    listed = {
        attribute(id)
        for one, other in ((theirs, ours), (ours, theirs))
        for key, route in one.routes.items()
        if key not in other.routes
        for id in route.ids
    }
    every_id = {attribute(id) for route in theirs.routes.values() for id in route.ids}
    for name, methods in theirs.classes.items():
        if name not in ours.classes:
            plural = "" if len(methods) == 1 else "s"
            yield Finding(name, "", "", NEW, "class", name, "", f"{len(methods)} method{plural}" if methods else "")
        if not methods or name not in ours.classes:
            continue
        here = {method for names in ours.classes[name] for method in names}
        there = {method for names in methods for method in names}
        for names in methods:
            missing = [method for method in names if method not in here]
            if missing and not listed.intersection(names):
                yield Finding(name, "", "", NEW, "method", missing[0], "", ", ".join(missing))
        for method in sorted(here - there - listed - every_id):
            yield Finding(name, "", "", GONE, "method", method, method)
    for name in ours.classes:
        if name not in theirs.classes:
            yield Finding(name, "", "", GONE, "class", name)
