"""Read the body of any operation by its declaration, and check its arguments by their annotations."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin
from urllib.parse import parse_qsl

from falconlite.binding.operation import BODILESS
from falconlite.binding.shapes import one_aggregate, one_resource, placed
from falconlite.operations.hints import evaluated
from falconlite.simulator.answers import Refused
from falconlite.simulator.checks import names_in_body, read_json, spelled
from falconlite.simulator.contract.values import fitted, parts_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from falconlite.binding.operation import Operation

PART = re.compile(
    rb'content-disposition:[^\r\n]*?\bname="?([^"\r\n;]*)"?[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n', re.IGNORECASE
)
"""The head of one part of a form with files."""

KINDS = {"Strings": Sequence[str], "CommaSeparated": str}
"""Types in a body by kind of argument: ``Strings`` are a list, ``CommaSeparated`` is one str."""

FREE = frozenset(("sort",))
"""Arguments whose declared choices are incomplete: not all directions and separators are declared."""


def read(
    operation: Operation, query: Mapping[str, Any], content: bytes, headers: Mapping[str, str], *, strict: bool
) -> dict[str, Any]:
    """Return the fields of a body by their names on the wire; raise Refused if body or query is not as declared."""
    check_query(operation, query)
    return read_body(operation, content, headers, strict=strict)


def read_body(operation: Operation, content: bytes, headers: Mapping[str, str], *, strict: bool) -> dict[str, Any]:
    """Return the fields of a body by their names on the wire; raise Refused if it is not as declared.

    A list of objects is returned as ``resources``.
    """
    if operation.upload is not None:
        return _form(operation, content, headers.get("content-type", ""))
    if not operation.has_body:
        return {}
    if not content and operation.verb in BODILESS and operation.body.isdisjoint(operation.required):
        return {}
    given = read_json(content)
    shape = operation.shape
    if shape is one_aggregate or shape is one_resource:
        inner = given if shape is one_aggregate else given.get("resources") if isinstance(given, dict) else None
        name = "the body" if shape is one_aggregate else "resources"
        if not inner or not isinstance(inner, list) or not all(isinstance(item, dict) for item in inner):
            raise Refused(400, f"{name} must be a list of at least one object")
        known = {operation.wire[name] for name in names_in_body(operation)}
        inner = [spelled(item, known) for item in inner]
        for item in inner:
            _know(item, known, strict=strict)
        return {"resources": [_fields(operation, item) for item in inner]}
    if isinstance(shape, placed):
        return _placed(operation, shape, given, strict=strict)
    if shape is not None or not operation.body:
        return _any(given)
    if not isinstance(given, dict):
        raise Refused(400, "the body must be a JSON object")
    known = {operation.wire[name] for name in names_in_body(operation)}
    fields = spelled(given, known)
    _know(fields, known, strict=strict)
    return _fields(operation, fields)


def check_query(operation: Operation, query: Mapping[str, Any]) -> None:
    """Raise Refused for a query value that is not among the declared choices."""
    hints = hints_of(operation)
    for name in operation.query:
        value = query.get(operation.wire[name])
        allowed = literals(hints.get(name, Any))
        if allowed and isinstance(value, str) and name not in FREE and value not in allowed:
            raise Refused(400, f"{operation.wire[name]} must be one of {', '.join(allowed)}")


@cache
def hints_of(operation: Operation) -> dict[str, Any]:
    """Return the types of an operation's arguments; {} if the operation's module has no source."""
    hints = evaluated(operation.stub)
    return {name: hint for name, hint in hints.items() if not isinstance(hint, str)}


def _fields(operation: Operation, found: Mapping[str, Any]) -> dict[str, Any]:
    """Check the declared fields, and return those that are not null."""
    hints, fields = hints_of(operation), {}
    for name in sorted(names_in_body(operation)):
        wire = operation.wire[name]
        value = found.get(wire)
        if name in operation.required and value in (None, "", []):
            raise Refused(400, f"missing field in the body: {wire}")
        if value is not None:
            if name not in FREE:
                fitted(KINDS.get(operation.places[name].kind, hints.get(name, Any)), value, wire)  # unknown fields stay
            fields[wire] = value
    return fields


def _know(given: Mapping[str, Any], known: Collection[str], *, strict: bool) -> None:
    if strict and (strangers := [name for name in given if name not in known]):
        raise Refused(400, f"unknown field in the body: {', '.join(strangers)}")


def _placed(operation: Operation, shape: placed, given: Any, *, strict: bool) -> dict[str, Any]:
    """Read a body with fields at nested paths."""
    found: dict[str, Any] = {}
    begins: set[str | int | None] = set()
    for name in operation.body:
        wire = operation.wire[name]
        for steps in shape.paths_of(wire):
            begins.add(steps[0] if steps else "")
            value = _at(given, steps)
            if value is not None:
                found.setdefault(wire, value)
    names = {step for step in begins if isinstance(step, str) and step}
    if begins and "" not in begins:  # no field is the whole body
        if not isinstance(given, dict if names else list):
            raise Refused(400, f"the body must be {'a JSON object' if names else 'a list'}")
        if isinstance(given, dict):
            _know(given, names, strict=strict)
    return _fields(operation, found)


def _at(value: Any, steps: Sequence[str | int | None]) -> Any:
    """Return the value at a path, None if absent. For a list, return the value in each item."""
    for place, step in enumerate(steps):
        if isinstance(step, str):
            value = value.get(step) if isinstance(value, dict) else None
        elif not isinstance(value, list):
            return None
        elif step is not None:
            value = value[step] if step < len(value) else None
        else:
            inner = [_at(item, steps[place + 1 :]) for item in value]
            return [item for item in inner if item is not None] or None
    return value


def _any(given: Any) -> dict[str, Any]:
    """Return a body whose shape is not declared field by field."""
    if isinstance(given, dict):
        return given
    if isinstance(given, list) and all(isinstance(item, dict) for item in given):
        return {"resources": given}
    return {}


def _form(operation: Operation, content: bytes, kind: str) -> dict[str, Any]:
    """Read a form with a file, or a body that is the file itself."""
    upload: Any = operation.upload
    needed = not upload.argument or upload.argument in operation.required
    if kind.startswith("multipart/"):
        fields = {found[1].decode("utf-8", "replace"): found.end() for found in PART.finditer(content)}
        boundary = b"\r\n--" + kind.partition("boundary=")[2].strip('"').encode()
        values = {name: content[start:].partition(boundary)[0] for name, start in fields.items()}
    elif kind.startswith("application/x-www-form-urlencoded"):
        values = {name: value.encode() for name, value in parse_qsl(content.decode("utf-8", "replace"))}
    elif needed and not content:
        raise Refused(400, "the call needs a file")
    else:
        return {}
    field = getattr(upload, "field", "")
    texts = {name: value.decode("utf-8", "replace") for name, value in values.items() if name != field}
    if field and needed and field not in values:
        raise Refused(400, f"missing part of the form: {field}")
    for name in sorted(operation.body & frozenset(operation.required)):
        if operation.wire[name] not in texts:
            raise Refused(400, f"missing part of the form: {operation.wire[name]}")
    return texts


def literals(hint: Any) -> list[str]:
    """Return the allowed values of a query argument; none if others are allowed too."""
    parts = [part for part in parts_of(hint) if part is not bool]
    if not parts or any(get_origin(part) is not Literal for part in parts):
        return []
    return [str(value) for part in parts for value in get_args(part)]
