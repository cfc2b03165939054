"""Compare the expected values with those of a call: list missing and different values by place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from falconlite.redact import redact

LONGEST = 200
"""Maximum length of a value in a message, in characters."""


def differences(wanted: Any, given: Any, place: str) -> list[str]:
    """Return the differences of *given* from *wanted*; an empty list if it fits.

    - An object fits if it has at least the wanted fields.
    - A list fits if it has the same number of items, in the same order, and each fits.
    - Any other value fits if it is equal. ``true`` is not 1. Objects such as ``unittest.mock.ANY`` compare themselves.
    """
    if isinstance(wanted, Mapping):
        if not isinstance(given, Mapping):
            return [
                f"{place}: expected an object with {', '.join(map(str, wanted)) or 'any fields'}, got {shown(given)}"
            ]
        found = []
        for name, value in wanted.items():
            inner = f"{place}.{name}"
            if name in given:
                found += differences(value, given[name], inner)
            else:
                found.append(f"{inner}: expected {shown(value, name)}, is not there")
        return found
    if isinstance(wanted, (list, tuple)):
        return _of_lists(list(wanted), given, place)
    same = type(given) is bool if isinstance(wanted, bool) else not (isinstance(given, bool) and _is_number(wanted))
    if same and wanted == given:
        return []
    return [f"{place}: expected {shown(wanted, place)}, got {shown(given, place)}"]


def _of_lists(wanted: list[Any], given: Any, place: str) -> list[str]:
    if not isinstance(given, list):
        return [f"{place}: expected {shown(wanted, place)}, got {shown(given, place)}"]
    if len(wanted) == len(given):
        found = [text for n, one in enumerate(wanted) for text in differences(one, given[n], f"{place}[{n}]")]
        if found and _same_items(wanted, given):
            return [f"{place}: has the same items in another order: expected {shown(wanted)}, got {shown(given)}"]
        return found
    missing = [one for one in wanted if all(differences(one, other, "") for other in given)]
    extra = [one for one in given if all(differences(other, one, "") for other in wanted)]
    told = [f"; {name}: {shown(items)}" for name, items in (("missing", missing), ("not expected", extra)) if items]
    return [f"{place}: expected {len(wanted)} items, got {len(given)}{''.join(told)}"]


def _same_items(wanted: list[Any], given: list[Any]) -> bool:
    left = list(given)
    for one in wanted:
        place = next((n for n, other in enumerate(left) if not differences(one, other, "")), None)
        if place is None:
            return False
        del left[place]
    return True


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float))


def shown(value: Any, place: str = "") -> str:
    """Return a value as JSON, with secrets masked, cut to 200 characters; *place* ends with the name of its field."""
    name = place.rpartition(".")[2] or "value"
    try:
        text = json.dumps(redact({name: value})[name], ensure_ascii=False) if _is_json(value) else repr(value)
    except (TypeError, ValueError, RecursionError):
        text = f"<{type(value).__name__}>"
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}... ({len(text)} characters)"


def _is_json(value: Any) -> bool:
    return value is None or isinstance(value, (str, bool, int, float, Mapping, list, tuple))
