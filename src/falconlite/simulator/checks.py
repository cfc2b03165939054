"""Read a call by its operation's own declaration; refuse what does not fit it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.operation import Operation
    from falconlite.simulator.answers import Question, Reply


class Handler(NamedTuple):
    """The function that answers an operation, and what its declaration does not say.

    *limit* is the default and the maximum of ``limit``; *most* the maximum length of lists, by name; *commas* tells
    that ``ids=a,b`` is two IDs; *public* that no bearer is asked for; *form* that the body is one.
    """

    answer: Callable[[Question], Reply]
    limit: tuple[int, int] | None = None
    most: Mapping[str, int] = {}
    commas: bool = False
    public: bool = False
    form: bool = False


def read_query(operation: Operation, handler: Handler, raw: str, *, strict: bool) -> dict[str, Any]:
    """Read a query string; parameters with an empty value count as not given."""
    given: dict[str, list[str]] = {}
    for name, value in parse_qsl(raw, keep_blank_values=True):
        given.setdefault(name, []).extend([value] if value else [])
    known = {operation.wire[name]: name for name in sorted(operation.query)}
    if strict and (strangers := [name for name in given if name not in known]):
        raise Refused(400, f"unknown parameter: {', '.join(strangers)}")
    query: dict[str, Any] = {}
    for wire, name in known.items():
        values = given.get(wire)
        if values:
            query[wire] = _parameter(operation, handler, name, values)
        elif name in operation.required:
            raise Refused(400, f"missing parameter: {wire}")
    if handler.limit:
        _, most = handler.limit
        if not 1 <= query.setdefault("limit", handler.limit[0]) <= most:
            raise Refused(400, f"limit must be between 1 and {most}")
    _count(handler, query)
    return query


def _parameter(operation: Operation, handler: Handler, name: str, values: list[str]) -> Any:
    wire, annotation = operation.wire[name], _annotation(operation, name)
    if annotation.startswith("Strings"):
        return [part for value in values for part in value.split(",") if part] if handler.commas else values
    if len(values) > 1:
        raise Refused(400, f"{wire} was given {len(values)} times")
    value = values[0]
    if annotation.startswith("int"):
        if not re.fullmatch(r"-?[0-9]{1,9}", value):
            raise Refused(400, f"{wire} must be a whole number")
        return int(value)
    if annotation.startswith("bool"):
        if value not in {"true", "false"}:
            raise Refused(400, f"{wire} must be true or false")
        return value == "true"
    _choose(operation, name, value)
    return value


def read_body(operation: Operation, handler: Handler, content: bytes) -> dict[str, Any]:
    """Read a JSON body, or a form; fields that the operation does not declare are left out, as the API does."""
    if not operation.body:
        return {}
    given = _form(content) if handler.form else _object(content)
    body: dict[str, Any] = {}
    for name in sorted(operation.body):
        wire = operation.wire[name]
        value = given.get(wire)
        if value is not None:
            _fit(operation, name, value)
        if name in operation.required and (value is None or value in ("", [])):
            raise Refused(400, f"missing field in the body: {wire}")
        if wire in given and (value is not None or "Null" in _annotation(operation, name)):
            body[wire] = value
    _count(handler, body)
    return body


def _form(content: bytes) -> dict[str, Any]:
    return dict(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True))


def _object(content: bytes) -> dict[str, Any]:
    if not content:
        raise Refused(400, "the call needs a JSON body")
    try:
        given = json.loads(content)
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON") from None
    if not isinstance(given, dict):
        raise Refused(400, "the body must be a JSON object")
    return given


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and item for item in value)


def _are_parameters(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(item, dict) and isinstance(item.get("name"), str) and isinstance(item.get("value"), str)
        for item in value
    )


BODY_TYPES: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("Strings", _is_texts, "a list of texts"),
    ("int", lambda value: type(value) is int, "a whole number"),
    ("bool", lambda value: type(value) is bool, "true or false"),
    ("Sequence[Mapping", _are_parameters, "a list of objects with the texts name and value"),
    ("datetime", lambda value: isinstance(value, str), "a text or null"),
    ("str", lambda value: isinstance(value, str), "a text"),
)


def _fit(operation: Operation, name: str, value: Any) -> None:
    annotation = _annotation(operation, name)
    for start, fits, wanted in BODY_TYPES:
        if annotation.startswith(start) and not fits(value):
            raise Refused(400, f"{operation.wire[name]} must be {wanted}")
    _choose(operation, name, value)


def _choose(operation: Operation, name: str, value: Any) -> None:
    choices = operation.choices.get(name)
    if choices is not None and value not in choices:
        raise Refused(400, f"{operation.wire[name]} must be one of {', '.join(choices)}")


def _count(handler: Handler, given: Mapping[str, Any]) -> None:
    for wire, most in handler.most.items():
        if len(given.get(wire, ())) > most:
            raise Refused(400, f"at most {most} {wire} at a time, not {len(given[wire])}")


def _annotation(operation: Operation, name: str) -> str:
    return str(operation.stub.__annotations__.get(name, ""))
