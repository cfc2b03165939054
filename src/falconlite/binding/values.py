"""Validate and convert the values of a call: lists, str values, path segments, headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from falconlite.errors import IgnoredSettingWarning, PayloadValidationError, warn
from falconlite.http.headers import IN_HEADER_NAME, IN_HEADER_VALUE
from falconlite.http.messages import NULL, is_listed, plain
from falconlite.redact import redact

if TYPE_CHECKING:
    from collections.abc import Mapping


def listed(name: str, value: Any) -> list[Any]:
    """Read a list of values: a comma-separated str is split, any other iterable is copied."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    if type(value) is not list and not is_listed(value):
        try:
            one = plain(value)
        except (TypeError, ValueError):
            one = True
        if one is True or one is False:
            raise PayloadValidationError(
                None, f"{name} must be a str (commas separate) or a list of str, not {type(value).__name__}"
            )
        return listed(name, one) if isinstance(one, str) else [_written(name, one)]
    items = list(value)
    for place, item in enumerate(items):
        if type(item) is str and item:
            continue
        if item is None or item is NULL or (isinstance(item, str) and not item):
            raise PayloadValidationError(None, f"{name} holds an empty value: {shown(items)}")
        if type(item) is not int:
            items[place] = plain_of(name, item)
    return items


def plain_of(name: str, value: Any) -> Any:
    """Return one value as a str, int, float or bool; raise PayloadValidationError for any other type."""
    try:
        return value.decode() if isinstance(value, bytes) else plain(value)
    except UnicodeError:
        kind = "bytes that are not UTF-8"
    except ValueError as error:
        raise PayloadValidationError(None, f"{name}: {error}; nothing was sent") from error
    except TypeError:
        kind = type(value).__name__  # only the type, because the value may be a secret
    raise PayloadValidationError(
        None, f"{name} must be a str, a number, a boolean or a date, not {kind}; nothing was sent"
    )


def segment(name: str, value: Any) -> str:
    """Percent-encode a value as one segment of a path; raise PayloadValidationError if it would change the route."""
    text = text_of(name, value)
    if text in {"", ".", ".."}:
        raise PayloadValidationError(
            None, f"{name} must be a value that is allowed in a path, not {text!r}; nothing was sent"
        )
    try:
        return quote(text, safe="")
    except UnicodeError:
        raise PayloadValidationError(
            None, f"{name} holds characters that are not Unicode: {text!r}; nothing was sent"
        ) from None


def text_of(name: str, value: Any) -> str:
    """Write one value of a query string or a path: booleans in lower case, aware datetimes as RFC 3339."""
    one = value if type(value) is str else plain_of(name, value)
    if isinstance(one, bool):
        return "true" if one else "false"
    return one if isinstance(one, str) else _written(name, one)


def _written(name: str, number: float) -> str:
    """Write a number; raise PayloadValidationError for an int with more digits than Python writes."""
    try:
        return str(number)
    except ValueError as error:
        raise PayloadValidationError(None, f"{name}: the number is too long; nothing was sent") from error


def given_at_all(value: Any) -> bool:
    """Tell whether a value is neither None nor empty. Values without a truth value (arrays) are tested by length."""
    if value is None:
        return False
    try:
        return bool(value)
    except (TypeError, ValueError):
        return len(value) > 0 if hasattr(value, "__len__") else True


def shown(value: Any) -> str:
    """Format a value for an error message: its first 200 characters, or its type if it has no repr."""
    try:
        return f"{redact(value)!r:.200}"
    except Exception:  # noqa: BLE001  # nested too deeply, or the caller's own repr fails
        return f"a {type(value).__name__}"


def query_pairs(query: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the pairs of a query string; a list repeats its name."""
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if not isinstance(name, str):
            raise PayloadValidationError(
                None, f"names in parameters must be str, not {type(name).__name__}; nothing was sent"
            )
        if type(value) is str:
            pairs.append((name, value))
        elif type(value) is int:
            pairs.append((name, _written(name, value)))
        elif isinstance(value, (list, tuple)) or is_listed(value):
            for item in value:
                pairs.append((name, item if type(item) is str else text_of(name, item)))  # noqa: PERF401  # saves a call
        else:
            pairs.append((name, text_of(name, value)))
    return pairs


def is_header(value: Any) -> bool:
    """Tell whether a str or bytes can be the value of a header: Latin-1 without line breaks and NUL."""
    text = value.decode("latin-1") if isinstance(value, bytes) else value
    return isinstance(text, str) and not text.strip(IN_HEADER_VALUE)


def check_agent(agent: Any) -> Any:
    """Return a checked ``user_agent``; raise TypeError or PayloadValidationError if no header can hold it."""
    if agent is not None and not isinstance(agent, (str, bytes)):
        raise TypeError(f"user_agent must be a str, not {type(agent).__name__}")
    if agent and not is_header(agent):
        raise PayloadValidationError(
            None, "user_agent is sent as a header, so line breaks, NUL and characters beyond Latin-1 are not allowed"
        )
    return agent


def check_headers(headers: Any) -> dict[str, str]:
    """Copy the caller's headers without Authorization; raise PayloadValidationError for an invalid one."""
    checked: dict[str, str] = {}
    if not given_at_all(headers):
        return checked
    if not hasattr(headers, "items"):
        raise PayloadValidationError(
            None, f"headers must be a dict of names and values, not {type(headers).__name__}; nothing was sent"
        )
    for name, value in headers.items():
        if value is None:
            continue  # requests leaves it out too
        text = value.decode("latin-1") if isinstance(value, bytes) else text_of(f"header {name!r}", value)
        if not str(name) or str(name).strip(IN_HEADER_NAME) or text.strip(IN_HEADER_VALUE):
            shown_name = name if isinstance(name, str) else type(name)
            raise PayloadValidationError(
                None, f"{shown_name!r} is not a valid header name, or its value is not valid; nothing was sent"
            )
        if str(name).lower() == "authorization":
            warn(IgnoredSettingWarning("headers never replace Authorization: the token of the auth object is sent"))
        else:
            checked[str(name)] = text
    return checked
