"""Check that a success is an envelope, with records of the declared kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.errors import UnreadableAnswer
from falconlite.results.places import why_not
from falconlite.results.reasons import kind_of
from falconlite.results.result import Result

if TYPE_CHECKING:
    from collections.abc import Collection

    from falconlite.binding.operation import Operation


def why_unreadable(result: Result[Any]) -> str:
    """Return why a success is not an envelope; "" if it is one."""
    body = result.body
    if result.unreadable:
        return "it cannot be read"
    if (result.status_code or 0) < 200:  # a result created by a program may have none
        return "that is not the status of a final answer"
    if not isinstance(body, dict):
        return f"its body is {kind_of(body)}, not an object with meta, resources or errors"
    operation = getattr(result, "_operation", None)
    if getattr(operation, "elsewhere", False):
        return why_not(body, operation)
    resources, meta = body.get("resources"), body.get("meta")
    if not isinstance(resources, (list, type(None))):
        return f"its resources are {kind_of(resources)}, not a list"
    if not isinstance(meta, (dict, type(None))):
        return f"its meta is {kind_of(meta)}, not an object"
    return ""


def why_odd(records: Collection[Any], *, plain: bool, key: str = "") -> str:
    """Return the problem of the first record that is not of the declared kind; "" if all are.

    *plain* (bool): records are str values. Otherwise they are objects, with a str under *key* if given.
    """
    if plain and set(map(type, records)) == {str} and all(records):  # most pages; a loop takes ten times as long
        return ""
    for place, record in enumerate(records):
        if plain:
            if not isinstance(record, str):
                return f"its record {place} is {kind_of(record)}, not a string"
            if not record:
                return f"its record {place} is an empty string"
        elif not isinstance(record, dict):
            return f"its record {place} is {kind_of(record)}, not an object"
        elif key and not (isinstance(record.get(key), str) and record[key]):
            found = kind_of(record[key]) if record.get(key) else "empty" if key in record else "missing"
            return f"the {key} of its record {place} is {found}"
    return ""


def unreadable(result: Result[Any], why: str, operation: Operation | None = None) -> UnreadableAnswer:
    """Return the error for a success that is unreadable; *why* continues "the answer has status 200, but"."""
    message = f"the answer has status {result.status_code}, but {why}"
    code = UnreadableAnswer.default_code
    told: Result[Any] = Result.local(code, message, result.member_cid, headers=result.headers, attempts=result.attempts)
    error = UnreadableAnswer(code, message, result.headers, result=told)
    error.member_cid = result.member_cid
    if operation is not None:
        error.method, error.route = operation.verb, operation.route
        error.operation_id, error.scope = operation.id, operation.needs
    return error
