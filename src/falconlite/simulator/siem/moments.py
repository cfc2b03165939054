"""The time range of a search: relative such as ``1d``, in milliseconds since 1970, or ``now``."""

from __future__ import annotations

import re

from falconlite.simulator.answers import Refused
from falconlite.simulator.fql.matching import instant

UNITS = {
    "ms": ("ms", "millis", "millisecond", "milliseconds"),
    "s": ("s", "sec", "secs", "second", "seconds"),
    "m": ("m", "min", "mins", "minute", "minutes"),
    "h": ("h", "hr", "hrs", "hour", "hours"),
    "d": ("d", "day", "days"),
    "w": ("w", "week", "weeks"),
    "mon": ("mon", "month", "months"),
    "y": ("y", "year", "years"),
}
SECONDS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800, "mon": 2_592_000, "y": 31_536_000}

BY_NAME = {name: SECONDS[unit] for unit, names in UNITS.items() for name in names}
"""Seconds of each unit, by all its names."""

RELATIVE = re.compile(r"-?([0-9]{1,9}) ?([a-zA-Z]+)")


def moment_of(given: object, name: str, now: float, default: float) -> float:
    """Convert a value to seconds since 1970. Raise Refused (400) for other values."""
    if given is None or given == "":
        return default
    text = str(given).strip()
    if text == "now":
        return now
    if text.isascii() and text.isdecimal() and len(text) < 16:
        return int(text) / 1000
    match = RELATIVE.fullmatch(text)
    if match and match[2] in BY_NAME:
        return now - int(match[1]) * BY_NAME[match[2]]
    absolute = instant(text) if len(text) >= len("2030-01-01") else None
    if absolute is None:
        raise Refused(400, f"{name} must be a time such as 24h, now, or milliseconds since 1970, not {text!r}")
    return absolute
