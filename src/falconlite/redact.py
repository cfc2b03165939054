"""What a log line may show: secrets are masked by the name of their field, at any depth, and by their value."""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from falconlite.wire import proxies_of

MASK = "REDACTED"

SECRET_NAMES = frozenset(
    (
        "access_token",
        "api_key",
        "apikey",
        "authorization",
        "client_id",
        "client_secret",
        "cookie",
        "member_cid",
        "password",
        "private_key",
        "proxy-authorization",
        "refresh_token",
        "secret",
        "set-cookie",
        "token",
        "uninstall_token",
        "x-api-key",
        "x-file-password",
    )
)
"""Names, in lower case, whose values no log shows."""


def redact(value: Any, names: frozenset[str] = SECRET_NAMES, values: tuple[str, ...] = ()) -> Any:
    """Copy a JSON value with its secrets masked; files and other objects are only named, never read."""
    if isinstance(value, str):
        for secret in sorted(filter(None, values), key=len, reverse=True):  # the longest first: one may hold another
            value = value.replace(secret, MASK)
        return _in_text().sub(rf"\1\g<quote>{MASK}\g<quote>", value) if ":" in value or "=" in value else value
    if isinstance(value, dict):
        return {
            k: MASK if v and isinstance(k, str) and k.lower() in names else redact(v, names, values)
            for k, v in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [redact(item, names, values) for item in value]
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, (bytes, bytearray)):
        return f"<{len(value)} bytes>"
    return f"<{type(value).__name__}>"


@cache
def _in_text() -> re.Pattern[str]:
    """Find secrets in text that is no JSON: a name, a colon or an equals sign, and a value to the end of its quotes.

    Compiled when the first line is logged, which most programs never do.
    """
    names = "|".join(sorted(map(re.escape, SECRET_NAMES), key=len, reverse=True))
    return re.compile(
        rf"""(?isx) (["']? \b (?: {names} ) \b \\*["']? \s* [:=] \s* (?: (?:basic|bearer) \s+ )? )
        (?: (?P<quote> \\*["'] ) .*? (?<!\\) (?P=quote)  |  ["']? [^"'&\s,;}}]+ )"""
    )


def passwords_of(proxy: Any) -> tuple[str, ...]:
    """Return the passwords in ``proxy``, for a redactor to look for."""
    found = (urlsplit(url if "://" in url else f"http://{url}").password for url in proxies_of(proxy).values())
    return tuple(password for password in found if password)
