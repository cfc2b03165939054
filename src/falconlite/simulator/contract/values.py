"""Check JSON values against annotations: those of arguments, and of fields of typed dicts at any depth."""

from __future__ import annotations

import types
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from falconlite.http.messages import Null
from falconlite.simulator.answers import Refused
from falconlite.specs.body import Required

if TYPE_CHECKING:
    from collections.abc import Iterator

PLAIN: Mapping[type, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a string",
    datetime: "a string",
}


class Misfit(Refused):
    """Raised for a value that does not match: *path* is its place, *wanted* is the expected type."""

    def __init__(self, path: str, wanted: str) -> None:
        super().__init__(400, f"{path or 'the body'} must be {wanted}")
        self.path, self.wanted = path, wanted


def fitted(hint: Any, value: Any, path: str) -> Any:
    """Return the declared part of a JSON value. Raise Refused, naming the first field that does not match.

    In a typed dict, null counts as absent if the field cannot be null. An empty str matches any choice, because clients
    send it for unset fields.
    """
    if hint is Any or (value is None and may_be_null(hint)):
        return value
    parts = parts_of(hint)
    if len(parts) == 1:
        return _fitted(parts[0], value, path)
    wanted: list[str] = []
    for part in parts:
        try:
            return _fitted(part, value, path)
        except Misfit as misfit:  # noqa: PERF203  # each type of the union may fail
            if misfit.path != path:  # the outer type is right, an inner one is not
                raise
            wanted.append(misfit.wanted)
    raise Misfit(path, " or ".join(dict.fromkeys(wanted)))


def _fitted(kind: Any, value: Any, path: str) -> Any:
    origin = get_origin(kind)
    if is_record(kind):
        return _record(kind, value, path)
    if origin is Literal:
        if value != "" and value not in get_args(kind):
            raise Misfit(path, f"one of {', '.join(map(str, get_args(kind)))}")
    elif origin in {Sequence, Iterable}:
        if not isinstance(value, list):
            raise Misfit(path, "a list")
        return [fitted(get_args(kind)[0], item, path) for item in value]
    elif origin is Mapping or kind is Mapping:
        if not isinstance(value, dict):
            raise Misfit(path, "an object")
        (_, inner) = get_args(kind) or (str, Any)
        return {name: fitted(inner, item, f"{path}.{name}") for name, item in value.items()}
    elif kind in PLAIN and not _is_plain(kind, value):
        raise Misfit(path, PLAIN[kind])
    return value


def _is_plain(kind: type, value: Any) -> bool:
    kind = str if kind is datetime else kind
    return type(value) is kind or (kind is float and type(value) is int)


def _record(kind: Any, value: Any, path: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Misfit(path, "an object")
    found: dict[str, Any] = {}
    for name, (hint, required) in fields_of(kind).items():
        place = name if path in {"", "resources"} else f"{path}.{name}"
        given = value.get(name)
        if name in value and (given is not None or may_be_null(hint)):
            found[name] = fitted(hint, given, place)
        if required and (given is None or (given in ("", []) and not kind.__total__)):
            raise Refused(400, f"missing field in the body: {place}")
    return found


def strangers(hint: Any, value: Any) -> Iterator[str]:
    """Yield the names of fields that the typed dicts in an annotation do not declare."""
    for part in parts_of(hint):
        if is_record(part) and isinstance(value, dict):
            for name, inner in value.items():
                if name in fields_of(part):
                    yield from strangers(fields_of(part)[name][0], inner)
                else:
                    yield name
        elif get_origin(part) is Sequence and isinstance(value, list):
            for inner in value:
                yield from strangers(get_args(part)[0], inner)
        elif get_origin(part) is Mapping and isinstance(value, dict):
            for inner in value.values():
                yield from strangers(get_args(part)[1], inner)


@cache
def fields_of(kind: Any) -> dict[str, tuple[Any, bool]]:
    """Return the type of each field of a typed dict, and whether it is required."""
    hints = get_type_hints(kind, include_extras=True)  # __required_keys__ ignores postponed annotations
    return {
        name: (get_args(hint)[0], True) if get_origin(hint) is Required else (hint, bool(kind.__total__))
        for name, hint in hints.items()
    }


def is_record(kind: Any) -> bool:
    """Return whether a type is a typed dict."""
    return isinstance(kind, type) and hasattr(kind, "__total__")


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in {Union, types.UnionType}


def may_be_null(hint: Any) -> bool:
    """Return whether an annotation allows null."""
    return hint is Any or (_is_union(hint) and not {type(None), Null}.isdisjoint(get_args(hint)))


def parts_of(hint: Any) -> list[Any]:
    """Return the types of a union without null, or the single type."""
    return [part for part in (get_args(hint) if _is_union(hint) else [hint]) if part not in {type(None), Null}]
