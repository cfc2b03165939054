"""Read fields of records by their dotted names, and convert their values to str."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def field(record: Any, name: str) -> Any:
    """Return the value of a field, None if absent; dots lead into nested objects.

    A key that contains dots itself takes precedence.
    """
    if isinstance(record, dict) and name in record:
        return record[name]
    value = record
    for part in name.split("."):
        if isinstance(value, list):
            value = [each.get(part) for each in value if isinstance(each, dict)]
        elif isinstance(value, dict):
            value = value.get(part)
        else:
            return None
    return value


def text(value: Any) -> str:
    """Convert a value to str: a list of plain values with commas, nested ones as JSON, None as ""."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and not any(isinstance(each, (dict, list)) for each in value):
        return ", ".join(text(each) for each in value)
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return json.dumps(value) if isinstance(value, (bool, int, float)) else str(value)


def chosen(record: Mapping[str, Any], columns: tuple[str, ...]) -> dict[str, Any]:
    """Return a record with only these fields, by the given names. Absent fields are null."""
    return {name: field(record, name) for name in columns}
