"""Check a nested JSON body by the typed dict that declares it, and name the first field that does not fit."""

from __future__ import annotations

import collections.abc
import types
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from falconlite.simulator.answers import Refused
from falconlite.simulator.checks import read_json
from falconlite.simulator.contract.arguments import check_query
from falconlite.specs.body import Required

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from falconlite.binding.operation import Operation

NAMES = {str: "a string", int: "a whole number", bool: "true or false", float: "a number"}


def as_declared(spec: Any) -> Callable[..., dict[str, Any]]:
    """Return the function that reads a body by the typed dict *spec*, as the ``read`` of a Handler."""

    def read(operation: Operation, query: Any, content: bytes, _headers: Any, *, strict: bool) -> dict[str, Any]:
        check_query(operation, query)
        return read_spec(spec, read_json(content), strict=strict)

    return read


def read_spec(spec: Any, given: Any, *, strict: bool) -> dict[str, Any]:
    """Return a body that fits the typed dict *spec*; a list of records is returned as ``resources``.

    Null counts as absent where the field cannot be null. Fields that the typed dict does not have are left out, or
    refused if *strict*.
    """
    if strict and (strangers := list(dict.fromkeys(_strangers(spec, given)))):
        raise Refused(400, f"unknown field in the body: {', '.join(strangers)}")
    if get_origin(spec) is not None:
        if not given:
            raise Refused(400, "the body must be a list of at least one object")
        return {"resources": _fitted(spec, given, "")}
    if not isinstance(given, dict):
        raise Refused(400, "the body must be a JSON object")
    fitted: dict[str, Any] = _fitted(spec, given, "")
    return fitted


@cache
def _fields(spec: Any) -> dict[str, tuple[Any, bool]]:
    """Return the type of each field of a typed dict, and whether the field is required."""
    hints = get_type_hints(spec, include_extras=True)  # __required_keys__ knows nothing of postponed annotations
    return {
        name: (get_args(hint)[0], True) if get_origin(hint) is Required else (hint, bool(spec.__total__))
        for name, hint in hints.items()
    }


def _is_record(spec: Any) -> bool:
    return isinstance(spec, type) and hasattr(spec, "__total__")


def _parts(spec: Any) -> tuple[Any, ...]:
    """Return the types of a union without None, or the one type."""
    if get_origin(spec) in {Union, types.UnionType}:
        return tuple(part for part in get_args(spec) if part is not type(None))
    return (spec,)


def _may_be_null(spec: Any) -> bool:
    return spec is Any or (get_origin(spec) in {Union, types.UnionType} and type(None) in get_args(spec))


def _strangers(spec: Any, given: Any) -> Iterator[str]:
    """Yield the names of the fields that the typed dict does not have."""
    for part in _parts(spec):
        if _is_record(part) and isinstance(given, dict):
            for name, value in given.items():
                if name in _fields(part):
                    yield from _strangers(_fields(part)[name][0], value)
                else:
                    yield name
        elif get_origin(part) is collections.abc.Sequence and isinstance(given, list):
            for value in given:
                yield from _strangers(get_args(part)[0], value)
        elif get_origin(part) is collections.abc.Mapping and isinstance(given, dict):
            for value in given.values():
                yield from _strangers(get_args(part)[1], value)


def _fitted(spec: Any, given: Any, path: str) -> Any:
    """Return the declared part of a value; raise Refused if it does not fit."""
    if spec is Any or (given is None and _may_be_null(spec)):
        return given
    (part, *others) = _parts(spec)
    if others:
        return given
    origin = get_origin(part)
    if _is_record(part):
        return _record(part, given, path)
    if origin is Literal:
        if given not in get_args(part):
            raise Refused(400, f"{path} must be one of {', '.join(map(str, get_args(part)))}")
    elif origin is collections.abc.Sequence:
        if not isinstance(given, list):
            raise Refused(400, f"{path or 'the body'} must be a list")
        return [_fitted(get_args(part)[0], value, path) for value in given]
    elif origin is collections.abc.Mapping:
        if not isinstance(given, dict):
            raise Refused(400, f"{path} must be an object")
        return {name: _fitted(get_args(part)[1], value, f"{path}.{name}") for name, value in given.items()}
    elif part in NAMES and type(given) is not part and not (part is float and type(given) is int):
        raise Refused(400, f"{path} must be {NAMES[part]}")
    return given


def _record(spec: Any, given: Any, path: str) -> dict[str, Any]:
    if not isinstance(given, dict):
        raise Refused(400, f"{path or 'the body'} must be an object")
    found: dict[str, Any] = {}
    for name, (kind, required) in _fields(spec).items():
        place = name if path in {"", "resources"} else f"{path}.{name}"
        value = given.get(name)
        if name in given and (value is not None or _may_be_null(kind)):
            found[name] = _fitted(kind, value, place)
        if required and (value is None or (value in ("", []) and not spec.__total__)):
            raise Refused(400, f"missing field in the body: {place}")
    return found
