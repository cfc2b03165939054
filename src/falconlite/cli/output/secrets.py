"""Mask secrets in records before they are written."""

from __future__ import annotations

from typing import Any

from falconlite.redact import IDENTIFIERS, MASK, SECRET_NAMES, is_secret

NAMES = SECRET_NAMES - IDENTIFIERS - {"token"}
"""Names of fields whose values are masked; a CID and a client ID are no secrets for the person who logged in."""

TOKEN_MARKS = frozenset(("expires_timestamp", "revoked_timestamp"))
"""Fields of an installation token, by which a record with a ``value`` is known to be one."""


def masked(value: Any, more: frozenset[str] = frozenset()) -> Any:
    """Copy a JSON value with the values of secret fields replaced; return it unchanged without secret fields.

    *more* are names of secret fields besides those that are known everywhere.
    """
    if isinstance(value, dict):
        return {name: _masked(name, each, value, more) for name, each in value.items()}
    if isinstance(value, list):
        return [masked(each, more) for each in value]
    return value


def _masked(name: str, value: Any, record: dict[str, Any], more: frozenset[str]) -> Any:
    if name in more and value and isinstance(value, (str, dict, list)):
        return MASK
    secret = isinstance(value, str) and value and (is_secret(name, NAMES) or (name == "token" and len(value) > 1))
    if secret or (name == "value" and isinstance(value, str) and value and record.keys() & TOKEN_MARKS):
        return MASK
    return masked(value, more)
