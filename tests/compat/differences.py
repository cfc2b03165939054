"""Intended differences from falconpy, and how tests check them."""

from __future__ import annotations

from typing import Any, NamedTuple


class Difference(NamedTuple):
    """falconlite's behaviour, the reason, and the section on falconpy's behaviour in the fact sheet."""

    ours: Any
    why: str
    source: str


def expected(theirs: Any, difference: Difference | None) -> Any:
    """Return falconlite's expected behaviour where falconpy does *theirs*; fail if a difference is not one."""
    if difference is None:
        return theirs
    assert difference.ours != theirs, f"falconpy does the same by now, so this is no difference: {difference}"
    return difference.ours
