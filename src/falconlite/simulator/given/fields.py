"""The types of the fields of a record, from its model: the test of a value, and the parser of a CSV cell."""

from __future__ import annotations

import json
import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_origin

from falconlite.simulator.fql.matching import instant

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.models.record import Record

NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")

FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""Characters before which falconlite's CSV exports put an apostrophe, unless the value is a number."""


class Type(NamedTuple):
    """A type of field: its name in errors, the test of a value, and the parser of a CSV cell.

    All values of the Python type *plain* are valid.
    """

    words: str
    fits: Callable[[Any], bool]
    read: Callable[[str], Any]
    plain: type[Any] | None = None


def _text(cell: str) -> str:
    """Parse a cell; remove the apostrophe that protects it from spreadsheet formulas."""
    rest = cell[1:]
    return rest if cell[0] == "'" and rest.startswith(FORMULA) and not NUMBER.fullmatch(rest) else cell


def _json(cell: str) -> Any:
    """Parse a list or an object. A cell that is not JSON stays a str, and fails the test."""
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        return cell


COMMON_DATE = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z", re.ASCII
)
"""Pattern of most dates. This test is several times as fast as parsing."""


def _is_date(value: Any) -> bool:
    return type(value) is str and (not value or bool(COMMON_DATE.fullmatch(value)) or instant(value) is not None)


def _is_texts(value: Any) -> bool:
    return type(value) is list and all(type(each) is str for each in value)


def _is_objects(value: Any) -> bool:
    return type(value) is list and all(type(each) is dict for each in value)


ANY = Type("anything", lambda _: True, _text)
"""The type of a field that the model does not declare."""

TEXT = Type("a string", lambda value: type(value) is str, _text, str)
DATE = Type("a date such as 2026-01-01T00:00:00Z", _is_date, _text)
WHOLE = Type("a whole number", lambda value: type(value) is int, _json)
FLAG = Type("true or false", lambda value: type(value) is bool, _json)
TEXTS = Type('a list of strings, such as ["a", "b"]', _is_texts, _json)
RECORDS = Type('a list of objects, such as [{"a": "b"}]', _is_objects, _json)
COMMENTS = Type(
    'a list of objects with strings, such as [{"value": "seen", "user": "me"}]',
    lambda value: _is_objects(value) and all(type(each) is str for one in value for each in one.values()),
    _json,
)
OBJECT = Type('an object, such as {"a": "b"}', lambda value: type(value) is dict, _json, dict)

SIMPLE: dict[Any, Type] = {str: TEXT, datetime: DATE, int: WHOLE, bool: FLAG}


@cache
def types_of(model: type[Record]) -> Mapping[str, Type]:
    """Return the type of each field that the model declares."""
    return {name: _type(field.annotation) for name, field in model.model_fields.items()}


def _type(annotation: Any) -> Type:
    if annotation in SIMPLE:
        return SIMPLE[annotation]
    origin = get_origin(annotation)
    inner = [each for each in get_args(annotation) if each is not type(None) and each is not Ellipsis]
    if origin is dict:
        return OBJECT
    if origin is tuple:
        return TEXTS if _bare(inner[0]) is str else RECORDS
    found = [SIMPLE[each] for each in map(_bare, inner) if each in SIMPLE]
    return found[0] if found else OBJECT


def _bare(annotation: Any) -> Any:
    """Return a type without its Annotated metadata."""
    return get_args(annotation)[0] if hasattr(annotation, "__metadata__") else annotation
