"""Where falconlite means to differ from falconpy, and how a test holds it to that."""

from __future__ import annotations

from typing import Any, NamedTuple


class Difference(NamedTuple):
    """What falconlite does instead, why, and where the fact sheet of falconpy's behaviour says so."""

    ours: Any
    why: str
    source: str


def expected(theirs: Any, difference: Difference | None) -> Any:
    """Return what falconlite is to do where falconpy does *theirs*; a difference that is none is a failure."""
    if difference is None:
        return theirs
    assert difference.ours != theirs, f"falconpy does the same by now, so this is no difference: {difference}"
    return difference.ours
