"""Convert the values of arguments to the types that an operation declares."""

from __future__ import annotations

import ast
import json
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import wrong

if TYPE_CHECKING:
    from falconlite.operations.entries import ArgumentEntry

LITERAL = re.compile(r"Literal(\[.*?\])")
LISTS = re.compile(r"(?:Iterable|Sequence)\[(str|int|float)]")
NUMBERS = {"int": int, "float": float}
FIELDS = ("id", "device_id", "composite_id", "aid")
"""Fields of a record that hold its ID, for records that are piped."""


def choices_of(argument: ArgumentEntry) -> tuple[str, ...]:
    """Return the values that an argument takes; empty if it takes any."""
    kinds = kinds_of(argument)
    if argument.choices or "str" in kinds:
        return argument.choices
    if "bool" in kinds:
        return ("true", "false")
    return tuple(str(value) for found in LITERAL.findall(argument.type) for value in ast.literal_eval(found))


def kinds_of(argument: ArgumentEntry) -> set[str]:
    """Return the names of the types, without the types of choices."""
    return set(filter(None, LITERAL.sub("", argument.type).split(" or ")))


def items_of(argument: ArgumentEntry) -> str:
    """Return the type of the items of a list: str, int or float; empty if it is no list of plain values."""
    found = LISTS.search(argument.type)
    return found[1] if found else ""


def converted(argument: ArgumentEntry, values: list[str]) -> Any:
    """Convert the values of an argument to its type; raise a failure if they do not match it."""
    if kind := items_of(argument):
        items = [item for value in values for item in split(value)]
        if kind in NUMBERS:
            return [_number(argument, item, kind) for item in items]
        return [_chosen(argument, item) for item in items]
    if len(values) > 1:
        raise wrong(f"{argument.name} takes one value, and was given {len(values)}")
    return _one(argument, values[0])


def _one(argument: ArgumentEntry, text: str) -> Any:
    kinds = kinds_of(argument)
    if choices_of(argument):
        chosen = _chosen(argument, text)
        return chosen == "true" if "bool" in kinds else chosen
    if "bool" in kinds and text.lower() in {"true", "false"}:
        return text.lower() == "true"
    if kind := next((one for one in NUMBERS if one in kinds), ""):
        try:
            return NUMBERS[kind](text)
        except ValueError:
            return text if "str" in kinds else _number(argument, text, kind)
    if kinds & {"str", "Any", "datetime", "Null"}:
        return text
    try:
        return json.loads(text)
    except ValueError:
        raise wrong(f"{argument.name} is {argument.type}: give it as JSON, {argument.name}:='...'") from None


def _number(argument: ArgumentEntry, text: str, kind: str) -> Any:
    try:
        return NUMBERS[kind](text)
    except ValueError:
        raise wrong(f"{argument.name} is a number ({kind}), not {text!r}") from None


def _chosen(argument: ArgumentEntry, text: str) -> str:
    """Return a choice in the API's spelling; any str if there are no choices."""
    known = {choice.lower(): choice for choice in choices_of(argument)}
    if not known or text.lower() in known:
        return known.get(text.lower(), text)
    near = get_close_matches(text.lower(), known, 1)
    hint = f", did you mean {known[near[0]]}?" if near else ""
    raise wrong(f"{argument.name} is one of {', '.join(known.values())}, not {text!r}{hint}")


def split(text: str) -> list[str]:
    """Split a list: by lines and commas. A line that is JSON is a str, a number, or a record with its ID."""
    items: list[str] = []
    for line in text.splitlines():
        if line.lstrip().startswith(('"', "{")):
            items.append(_id_of(line))
        else:
            items += filter(None, (part.strip() for part in line.split(",")))
    return items


def _id_of(line: str) -> str:
    try:
        value = json.loads(line)
    except ValueError:
        raise wrong(f"this line is not JSON: {line[:60]}") from None
    if isinstance(value, dict):
        value = next((value[name] for name in FIELDS if value.get(name)), None)
    if not isinstance(value, str):
        raise wrong(f"this line has no ID ({', '.join(FIELDS)}): {line[:60]}")
    return value
