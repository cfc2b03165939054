"""Read the body of a call or an answer: its type, its decoded str, its JSON, and the fields of its aggregations."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTUAL = re.compile("json|text|xml|html|csv|javascript|yaml|x-www-form-urlencoded", re.IGNORECASE)


def aliases(body: Any) -> dict[str, str]:
    """Return the field that each named aggregation in a body counts."""
    several = body if isinstance(body, list) else [body]
    return {
        str(one["name"]): str(one["field"])
        for one in several
        if isinstance(one, dict) and {"name", "field"} <= set(one)
    }


def kind_of(headers: Mapping[str, str]) -> str:
    """Return the Content-Type in headers; "" if absent."""
    return next((value for name, value in headers.items() if name.lower() == "content-type"), "")


def decoded(content: bytes, kind: str) -> str | None:
    """Decode a body to str; None if it is not text."""
    if kind and not TEXTUAL.search(kind) and b"\0" in content[:10_000]:
        return None
    if kind.lower().startswith("multipart/"):
        return None  # Its files and its random boundary differ in each call.
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


def loaded(text: str) -> Any:
    """Parse a JSON object or list; None if it is neither."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, (dict, list)) else None
