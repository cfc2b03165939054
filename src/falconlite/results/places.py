"""Find the records of answers that have no list of them in ``resources``; the operation declares where they are."""

from __future__ import annotations

from typing import Any

from falconlite.results.reasons import REASONS, kind_of

USUAL = "resources"
"""Field of an envelope that usually holds the records."""

ENVELOPE = frozenset({"meta", USUAL, "errors"})

SINGLE = frozenset({"object", "record"})
"""Kinds of answers that are one record."""

TOTALS = ("totalCount", "Total", "total_deployments", "total_services")
"""Fields beside the records that hold the number of records on all pages, in responses without ``meta``."""


def place_of(body: dict[str, Any], operation: Any) -> str:
    """Return the field that holds the records; ``resources`` if the declared field is missing and that one is not."""
    declared: str = operation.records
    return USUAL if at(body, declared) is None and body.get(USUAL) is not None else declared


def at(body: Any, place: str) -> Any:
    """Return the value of a field, given by a dotted path; None if it is missing or null."""
    for name in place.split("."):
        body = body.get(name) if isinstance(body, dict) else None
    return body


def held(result: Any) -> Any:
    """Return the list, or the object, that holds the records of an answer; None if it is missing or null."""
    operation: Any = getattr(result, "_operation", None)
    body = result.body
    if not isinstance(body, dict):
        return None
    if not getattr(operation, "elsewhere", False):
        return body.get(USUAL)
    if operation.answers == "record":
        return body if result.ok and body.keys() - ENVELOPE else None
    return at(body, place_of(body, operation))


def records_in(value: Any, operation: Any) -> list[Any]:
    """Return the records that a list or an object holds: an object is one record, a map has one for each key.

    An empty object is no record.
    """
    if isinstance(value, list):
        return value
    if not isinstance(value, dict) or not value or operation.answers == "envelope":
        return []
    return [value] if operation.answers in SINGLE else [*value.values()]


def put(result: Any, records: list[Any]) -> None:
    """Replace the list of records in the body of an answer; a record or a map stays."""
    operation, body = getattr(result, "_operation", None), result.body
    if not isinstance(body, dict) or isinstance(held(result), dict):
        return
    place = place_of(body, operation) if getattr(operation, "elsewhere", False) else USUAL
    result["body"] = _with(body, place.split("."), records)


def _with(body: Any, names: list[str], records: Any) -> Any:
    """Copy an object with other records at a place."""
    if not names:
        return records
    name, *rest = names
    return {**body, name: _with(body.get(name) or {}, rest, records)}


def beginning(result: Any, most: int) -> Any:
    """Return the body of an answer with at most so many of its records."""
    operation, body, value = getattr(result, "_operation", None), result.body, held(result)
    if isinstance(value, list):
        short: Any = value[:most]
    elif isinstance(value, dict) and getattr(operation, "answers", "") == "map":
        short = dict([*value.items()][:most])
    else:
        return body
    if len(value) <= most:
        return body
    place = place_of(body, operation) if getattr(operation, "elsewhere", False) else USUAL
    return _with(body, place.split("."), short)


def total_beside(result: Any) -> int | None:
    """Return the number of records on all pages from a field beside the records; None if it is missing."""
    body = result.body
    if not getattr(getattr(result, "_operation", None), "elsewhere", False) or not isinstance(body, dict):
        return None
    found = (body[name] for name in TOTALS if name in body)
    return next((total for total in found if isinstance(total, int) and not isinstance(total, bool)), None)


def why_not(value: Any, operation: Any) -> str:
    """Return why a JSON value is not an answer of the declared kind; "" if it is one."""
    kind = operation.answers
    if kind == "list":
        return _why_not_list(value)
    if not isinstance(value, dict):
        return f"its JSON is {kind_of(value)}, not an object"
    if not isinstance(value.get("meta"), (dict, type(None))) and kind != "record":
        return f"its meta is {kind_of(value['meta'])}, not an object"
    if value.get("errors"):
        return ""
    return _why_not_record(value) if kind == "record" else _why_not_envelope(value, operation)


def _why_not_list(value: Any) -> str:
    if isinstance(value, (list, type(None))) or (isinstance(value, dict) and value.get("errors")):
        return ""
    return f"its JSON is {kind_of(value)}, not a list"


def _why_not_record(value: dict[str, Any]) -> str:
    if all(part is None for part in value.values()):
        return "its JSON is an object without values"
    if not value.keys() - ENVELOPE:
        return f"its JSON has only {', '.join(sorted(value))}, and is not a record"
    if all(name.lower() in REASONS for name in value):  # errors of a gateway
        return "its JSON is a message, not a record"
    return ""


def _why_not_envelope(value: dict[str, Any], operation: Any) -> str:
    place = place_of(value, operation)
    found = at(value, place)
    if found is not None:
        wanted, name = (list, "a list") if operation.answers == "envelope" else (dict, "an object")
        return "" if isinstance(found, wanted) else f"{place} is {kind_of(found)}, not {name}"
    named = place != USUAL and place.partition(".")[0] in value  # a list of Go without entries is null
    if not named and value.get("meta") is None and value.get("errors") is None:
        return f"its JSON has none of meta, {place} and errors"
    return ""
