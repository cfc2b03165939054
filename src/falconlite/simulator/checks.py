"""Read the arguments of a call by the declaration of its operation; refuse calls that violate it."""

from __future__ import annotations

import json
import re
from functools import cache
from math import isfinite
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from falconlite.binding.shapes import one_aggregate, one_resource
from falconlite.binding.uploads import RawBody
from falconlite.bulk.batches import limit_of
from falconlite.simulator.answers import Refused
from falconlite.simulator.forms import Uploaded, read_form

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from falconlite.binding.operation import Operation
    from falconlite.simulator.answers import Reply
    from falconlite.simulator.question import Question


class Handler(NamedTuple):
    """The function that answers an operation, and the facts that the operation's declaration lacks.

    - *limit*: default and maximum of ``limit``; *least*: its minimum.
    - *most*: maximum length of lists other than IDs, by name; *excess*: status for longer lists.
    - *free*: no API limit on IDs is known. The batch size that the client declares is not enforced.
    - *commas*: ``ids=a,b`` is two IDs.
    - *optional*: arguments that the API does not need, although the declaration requires them.
    - *public*: the operation needs no bearer token.
    - *form*: the body is a form.
    - *raw*: the body may be the file itself, instead of a form with the file. The other fields of the form are in the
      query string then.
    - *government*: the government clouds have the operation.
    - *retired*: first and last day of its deprecation, as the API writes them.
    - *read*: reads the body, in place of ``read_body``, and checks the query further.
    """

    answer: Callable[[Question], Reply]
    limit: tuple[int, int] | None = None
    least: int = 1
    most: Mapping[str, int] = {}
    excess: int = 400
    free: bool = False
    commas: bool = False
    optional: frozenset[str] = frozenset()
    public: bool = False
    form: bool = False
    raw: bool = False
    government: bool = True
    retired: tuple[str, str] | None = None
    read: Callable[..., dict[str, Any]] | None = None


def is_file(handler: Handler, kind: str) -> bool:
    """Tell whether the body is the file of a form; *kind* is its content type."""
    return handler.raw and not kind.startswith("multipart/")


def read_query(operation: Operation, handler: Handler, raw: str, *, kind: str = "", strict: bool) -> dict[str, Any]:
    """Read a query string. Parameters with an empty value count as absent. *kind* is the content type of the body."""
    given: dict[str, list[str]] = {}
    for name, value in parse_qsl(raw, keep_blank_values=True):
        given.setdefault(name, []).extend([value] if value else [])
    known = _parameters(operation)
    if is_file(handler, kind):
        known = {**known, **_fields(operation)}
    if strict and (strangers := [name for name in given if name not in known]):
        raise Refused(400, f"unknown parameter: {', '.join(strangers)}")
    query: dict[str, Any] = {}
    for wire, argument in known.items():
        values = given.get(wire)
        if values:
            query[wire] = _parameter(operation, handler, argument, values)
        elif argument.required and argument.name not in handler.optional:
            raise Refused(400, f"missing parameter: {wire}")
    if "limit" in operation.query:
        _bound(operation, handler, query)
    return query


class Argument(NamedTuple):
    """An argument that an operation declares.

    *kinds* are the types in its annotation without None; *tests* are their entries in BODY_TYPES.
    """

    name: str
    wire: str
    annotation: str
    kinds: Sequence[str]
    required: bool
    tests: Sequence[tuple[Callable[[Any], bool], str]]


@cache
def _parameters(operation: Operation) -> Mapping[str, Argument]:
    """Return the declared arguments of the query string, by their names there."""
    return {operation.wire[name]: _argument(operation, name) for name in sorted(operation.query)}


@cache
def _fields(operation: Operation) -> Mapping[str, Argument]:
    """Return the declared fields of the body, by their names there."""
    return {operation.wire[name]: _argument(operation, name) for name in sorted(names_in_body(operation))}


@cache
def names_in_body(operation: Operation) -> frozenset[str]:
    """Return the arguments that may be in the body.

    An operation declares an argument once. The specification of an aggregate has its own filter even if the query
    string has one: generated clients, such as the Go SDK, always send it.
    """
    both = {"filter"} if "date_ranges" in operation.body and "filter" in operation.query else set()
    return frozenset(operation.body | both)


def _argument(operation: Operation, name: str) -> Argument:
    annotation = str(operation.stub.__annotations__.get(name, ""))
    kinds = [part for part in annotation.split(" | ") if part != "None"]
    tests = [
        (_or_whole(fits) if "int" in kinds[1:] else fits, wanted)
        for start, fits, wanted in BODY_TYPES
        if annotation.startswith(start)
    ]
    if name == "action_parameters":
        tests.append((_are_parameters, "a list of objects with the strings name and value"))
    return Argument(name, operation.wire[name], annotation, kinds, name in operation.required, tests)


def _or_whole(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Extend a test to pass whole numbers too."""
    return lambda value: type(value) is int or fits(value)


def _parameter(operation: Operation, handler: Handler, argument: Argument, values: list[str]) -> Any:
    name, wire, kinds = argument.name, argument.wire, argument.kinds
    if kinds[0] == "Strings":
        return [part for value in values for part in value.split(",") if part] if handler.commas else values
    if len(values) > 1:
        if any(kind.startswith("Sequence") for kind in kinds):
            return values
        raise Refused(400, f"{wire} was given {len(values)} times")
    value = values[0]
    if kinds == ["int"]:
        if not re.fullmatch(r"-?[0-9]{1,9}", value):
            raise Refused(400, f"{wire} must be a whole number")
        return int(value)
    if kinds == ["bool"]:
        if value not in {"true", "false"}:
            raise Refused(400, f"{wire} must be true or false")
        return value == "true"
    _choose(operation, name, value)
    return value


def read_body(
    operation: Operation,
    handler: Handler,
    content: bytes,
    *,
    kind: str = "",
    query: Mapping[str, Any] = MappingProxyType({}),
    strict: bool,
) -> tuple[dict[str, Any], Uploaded | None]:
    """Read a body: its fields, and its file. *kind* is the content type, *query* the decoded query string."""
    if operation.upload is None or (isinstance(operation.upload, RawBody) and operation.body):
        return _read_fields(operation, handler, content, strict=strict), None
    if isinstance(operation.upload, RawBody) or is_file(handler, kind):
        fields: dict[str, Any] = {name: query[name] for name in _fields(operation) if name in query}
        file = Uploaded("", "", content) if content else None
    else:
        fields, file = read_form(operation, content, kind)
    body = read_fields(
        operation, {name: value for name, value in fields.items() if value not in ("", [])}, strict=strict
    )
    if file is None and operation.upload.argument in {"", *operation.required}:
        raise Refused(400, f"missing file: {getattr(operation.upload, 'field', 'the body')}")
    return body, file


def _read_fields(operation: Operation, handler: Handler, content: bytes, *, strict: bool) -> dict[str, Any]:
    """Read a JSON body or a form. A list of records is returned as ``resources``.

    Unknown fields of a form are always ignored, as OAuth 2 requires.
    """
    if not operation.body:
        return {}
    if operation.shape is one_aggregate:
        return {"resources": _records(operation, read_json(content), "the body", strict=strict)}
    given = _form(content) if handler.form else read_json(content)
    if not isinstance(given, dict):
        raise Refused(400, "the body must be a JSON object")
    if operation.shape is one_resource:
        records = _records(operation, given.get("resources"), "resources", strict=strict)
        _know(given, {"resources"}, strict=strict)
        return {"resources": records}
    body = read_fields(operation, given, strict=strict and not handler.form)
    if "limit" in operation.body:
        _bound(operation, handler, body)
    return body


def _records(operation: Operation, given: Any, name: str, *, strict: bool) -> list[dict[str, Any]]:
    if not given or not _are_objects(given):
        raise Refused(400, f"{name} must be a list of at least one object")
    return [read_fields(operation, record, strict=strict) for record in given]


def read_fields(operation: Operation, given: Mapping[str, Any], *, strict: bool = False) -> dict[str, Any]:
    """Read the declared fields. Other fields are ignored, or refused if *strict*."""
    fields: dict[str, Any] = {}
    known = _fields(operation)
    given = spelled(given, known)
    for wire, argument in known.items():
        value = given.get(wire)
        if value is not None:
            _fit(operation, argument, value)
        if argument.required and (value is None or value in ("", [])):
            raise Refused(400, f"missing field in the body: {wire}")
        if wire in given and (value is not None or "Null" in argument.annotation):
            fields[wire] = value
    _know(given, known, strict=strict)
    return fields


def spelled(given: Mapping[str, Any], known: Collection[str]) -> Mapping[str, Any]:
    """Return fields by their declared names. Case does not count, as in Go's JSON; an exact match wins."""
    strangers = [name for name in given if name not in known]
    if not strangers:
        return given
    names = {name.lower(): name for name in known}
    exact = {name: value for name, value in given.items() if name in known}
    return {names.get(name.lower(), name): given[name] for name in strangers} | exact


def _know(given: Mapping[str, Any], known: Collection[str], *, strict: bool) -> None:
    if strict and (strangers := [name for name in given if name not in known]):
        raise Refused(400, f"unknown field in the body: {', '.join(strangers)}")


def _form(content: bytes) -> dict[str, Any]:
    return dict(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True))


def read_json(content: bytes) -> Any:
    """Decode a body; raise Refused if it is not JSON."""
    if not content:
        raise Refused(400, "the call needs a JSON body")
    try:
        return json.loads(content, parse_constant=_finite, parse_float=_finite)
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON") from None


def _finite(text: str) -> float:
    """Read a number. Raise ValueError for NaN and infinity: they are not JSON, so no answer could hold them."""
    number = float(text)
    if not isfinite(number):
        raise ValueError(text)
    return number


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) and item for item in value)


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _are_parameters(value: Any) -> bool:
    return _are_objects(value) and all(
        isinstance(item.get("name"), str) and isinstance(item.get("value"), str) for item in value
    )


def _are_numbers(value: Any) -> bool:
    return isinstance(value, list) and all(type(item) in {int, float} for item in value)


BODY_TYPES: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("Strings", _is_texts, "a list of strings"),
    ("int", lambda value: type(value) is int, "a whole number"),
    ("bool", lambda value: type(value) is bool, "true or false"),
    ("Sequence[Mapping", _are_objects, "a list of objects"),
    ("Sequence[float", _are_numbers, "a list of numbers"),
    ("datetime", lambda value: isinstance(value, str), "a string or null"),
    ("str", lambda value: isinstance(value, str), "a string"),
)


def _fit(operation: Operation, argument: Argument, value: Any) -> None:
    for fits, wanted in argument.tests:
        if not fits(value):
            raise Refused(400, f"{argument.wire} must be {wanted}")
    _choose(operation, argument.name, value)


def _choose(operation: Operation, name: str, value: Any) -> None:
    choices = operation.choices.get(name)
    if choices is not None and value not in choices:
        raise Refused(400, f"{operation.wire[name]} must be one of {', '.join(choices)}")


PAGE, LARGEST = 100, 10_000
"""Default and maximum of ``limit`` if neither the handler nor the declaration sets them. Both are guesses."""


def _bound(operation: Operation, handler: Handler, given: dict[str, Any]) -> None:
    """Check ``limit``, also if it is declared as a str, and set its default."""
    declared = (operation.pages.most if operation.pages else None) or LARGEST
    default, most = handler.limit or (min(PAGE, declared), declared)
    limit = given.setdefault("limit", default)
    if isinstance(limit, str):
        if not re.fullmatch(r"[0-9]{1,9}", limit):
            raise Refused(400, "limit must be a whole number")
        limit = given["limit"] = int(limit)
    if not handler.least <= limit <= most:
        raise Refused(400, f"limit must be between {handler.least} and {most}")


def most_of(operation: Operation, handler: Handler, action: str | None = None) -> dict[str, int]:
    """Return the maximum length of each list. For IDs: the action's declared limit, otherwise the largest limit."""
    name, declared = operation.argument_of_ids, operation.at_once
    if not name or not declared or handler.free:
        return dict(handler.most)
    if action is None and not isinstance(declared, int):
        return {**handler.most, operation.wire[name]: max(declared.values())}
    return {**handler.most, operation.wire[name]: limit_of(operation, action) or 0}


def count(operation: Operation, handler: Handler, query: Mapping[str, Any], body: Mapping[str, Any]) -> None:
    """Raise Refused for lists that are too long."""
    given = {**body, **query}
    for wire, most in most_of(operation, handler, str(query.get("action_name", ""))).items():
        value = given.get(wire)
        if isinstance(value, list) and len(value) > most:
            raise Refused(handler.excess, f"at most {most} {wire} at a time, not {len(value)}")
