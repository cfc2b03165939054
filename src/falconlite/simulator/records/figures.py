"""Generate a number or a boolean by the name of its field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.simulator.records.life import Making

    Maker: TypeAlias = Callable[[Making], object]

RANGES = (
    (r"(.*_)?(percent(age)?|perc|pct|percentage_of_.*|progress|completion_percentage)", 0, 100),
    (r"(.*_)?(confidence|score|severity|severity_numeric|risk)", 1, 100),
    (r"(.*_)?port(_.*)?", 1024, 49151),
    (r"(.*_)?size(_bytes)?|(.*_)?bytes", 1_000, 10_000_000),
    (r"(.*_)?(precedence|priority|order|position|rank|level|step)", 1, 20),
    (r"(major|minor|(.*_)?version)", 1, 20),
    (r"(.*_)?(pid|uid|id|number|sequence)", 1, 2**31 - 1),
    (r"(.*_)?(ttl|expires_in|timeout|seconds|interval)(_.*)?", 60, 3600),
    (r"(.*_)?code", 0, 599),
    (r"(.*_)?(count|total|num)s?|total_.*|num_.*", 0, 40),
    (r"(day_of_month|days?_of_week|weekday)s?|months?", 1, 7),
    (r"(.*_)?hours?", 0, 23),
)
"""Names of fields in snake case, with minimum and maximum; the first match counts."""

COMPILED = tuple((re.compile(pattern), low, high) for pattern, low, high in RANGES)

FALSE = re.compile(
    r"(is_|has_|was_)?(.*_)?(deleted|hidden|expired|disabled|limit_exceeded|exceeded|error|failed|revoked|cancell?ed"
    r"|suppressed|blocked|locked|quarantined|reopened|truncated)"
)
TRUE = re.compile(r"(is_)?(.*_)?(enabled|active|success|successful|valid|supported|completed|managed|signed)")


def whole_of(name: str) -> Maker:
    """Return the generator of an int."""
    low, high = next(((low, high) for pattern, low, high in COMPILED if pattern.fullmatch(name)), (0, 100))
    span = high - low + 1
    return lambda made: low + int(made.random() * span)


def figure_of(name: str) -> Maker:
    """Return the generator of a float: scores are 0 to 10, coordinates are those of a place."""
    if "percent" in name or name.endswith("_perc") or name in {"progress", "audit"}:
        return lambda made: round(made.random() * 100, 1)
    if name in {"lat", "lon", "latitude", "longitude"}:
        return lambda made: round(made.random() * 90, 4)
    if "score" in name or name in {"severity", "rating", "vpr"}:
        return lambda made: round(made.random() * 10, 1)
    return lambda made: round(made.random() * 1000, 2)


def flag_of(name: str) -> Maker:
    """Return the generator of a bool: false for exceptional states, mostly true for normal ones, otherwise random."""
    if FALSE.fullmatch(name):
        return lambda _: False
    if TRUE.fullmatch(name):
        return lambda made: made.random() < 0.9
    return lambda made: made.random() < 0.5
