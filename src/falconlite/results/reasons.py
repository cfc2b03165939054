"""Find the reasons in the errors of a response, whatever their shape; name the type of a JSON value."""

from __future__ import annotations

import json
from typing import Any

REASONS = (
    *("title", "error", "message", "error_description", "detail", "details", "description", "reason", "msg"),
    *("error_message", "errormessage", "fault", "faultstring"),
)
"""Fields in which APIs and gateways give a reason: lower case, in the order in which they are shown."""


def messages(errors: Any) -> list[str]:
    """Return the reasons in the errors of a response, whatever their shape."""
    found = []
    for error in listed(errors):
        text = (isinstance(error, dict) and error.get("message")) or reason_in(error)
        if text:
            found.append(text if isinstance(text, str) else reason_in(text) or written(text))
    return found


def listed(errors: Any, code: int | None = None) -> list[Any]:
    """Make a list of the ``errors`` of an answer: an object, a str or any other true value becomes one error.

    *code* is the ``code`` of an error made from a value that is not an object.
    """
    if isinstance(errors, list):
        return errors
    if not errors:
        return []
    if isinstance(errors, dict):
        return [errors]
    return [{"message": written(errors)} if code is None else {"code": code, "message": written(errors)}]


def reason_in(value: Any, depth: int = 8) -> str:
    """Return the reason that a JSON value gives for an error, down to *depth* levels; empty if it gives none."""
    if not depth or not isinstance(value, (dict, list)):
        return written(value) if value else ""
    if isinstance(value, list):
        return "; ".join(dict.fromkeys(text for item in value if (text := reason_in(item, depth - 1))))
    fields = {key.lower(): part for key, part in value.items() if isinstance(part, (str, dict, list))}
    if text := reason_in(fields.get("errors"), depth - 1):
        return text
    return ": ".join(dict.fromkeys(text for name in REASONS if (text := reason_in(fields.get(name), depth - 1))))


def written(value: Any) -> str:
    """Return a reason as a str: a str unchanged, any other value as JSON."""
    try:
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        return f"a {type(value).__name__} that is nested too deeply to be shown"


KINDS: dict[type, str] = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bytes: "no JSON",
    bool: "true or false",
    type(None): "null",
}
"""Names of JSON types in error messages; all others are numbers."""


def kind_of(value: object) -> str:
    """Name the type of a JSON value: "an object", "a number"."""
    return KINDS.get(type(value), "a number")
