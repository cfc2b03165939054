"""Read times on the command line: an age or a span, a date, a timestamp."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def moment(text: str, sign: int, now: datetime | None = None) -> datetime:
    """Read a time: ``90d`` from now, in the past with the *sign* -1; a date (its midnight in UTC); or a timestamp.

    Raise ValueError if it is none of them.
    """
    now = now or datetime.now(timezone.utc)
    if span := re.fullmatch(r"([0-9]{1,6})([mhdw])", text):
        return now + sign * timedelta(**{UNITS[span[2]]: int(span[1])})
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)
    found = datetime.fromisoformat(re.sub("[Zz]$", "+00:00", text))
    if found.tzinfo is None:
        raise ValueError("a timestamp needs its time zone, such as Z")
    return found.astimezone(timezone.utc)


def _reader(sign: int) -> Callable[..., datetime | None]:
    def read(_context: click.Context, _option: click.Parameter, value: str | None) -> datetime | None:
        if value is None:
            return None
        try:
            return moment(value, sign)
        except (ValueError, OverflowError) as error:
            raise click.BadParameter(
                f"use 30d, 12h, 2035-01-31 or 2035-01-31T08:00:00Z, not {value!r} ({error})"
            ) from None

    return read


ahead = _reader(1)
"""Callback of an option: read a time in the future."""

ago = _reader(-1)
"""Callback of an option: read a time in the past."""
