"""Order, slices, and the tokens that lead from page to page."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import Refused
from falconlite.simulator.matching import reader, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from random import Random

LIFETIME = 120
"""Seconds that a token lives from the answer that gave it."""


def in_order(records: Iterable[Mapping[str, Any]], sort: str, knows: Callable[[str], bool]) -> list[Mapping[str, Any]]:
    """Sort by one field, ``name``, ``name.desc`` or ``name|desc``; records without it come last."""
    name, descending = sort, False
    for separator in ".|":
        head, _, direction = sort.rpartition(separator)
        if head and direction in {"asc", "desc"}:
            name, descending = head, direction == "desc"
    if not knows(name):
        raise Refused(400, f"cannot sort by {name!r}")
    read = reader(name)
    having: list[tuple[str, Mapping[str, Any]]] = []
    lacking: list[Mapping[str, Any]] = []
    for record in records:
        values = read(record)
        if values:
            having.append((min(map(written, values)), record))
        else:
            lacking.append(record)
    having.sort(key=lambda pair: pair[0], reverse=descending)
    return [record for _, record in having] + lacking


def slice_of(found: Sequence[Any], query: Mapping[str, Any]) -> tuple[Sequence[Any], int]:
    """Cut the page that an integer offset asks for; return it and the offset."""
    offset: int = query.get("offset", 0)
    if offset < 0:
        raise Refused(400, "offset must not be negative")
    return found[offset : offset + query["limit"]], offset


class Cursor(NamedTuple):
    """A place in a snapshot, and the question that it answers."""

    snapshot: Sequence[str]
    position: int
    kind: str
    filter: str
    sort: str
    expires: float


class Cursors:
    """The live tokens of one tenant. A token gives the same page each time, so a call may be repeated."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._live: dict[str, Cursor] = {}

    def keep(self, cursor: Cursor) -> str:
        """Make the token for a place."""
        token = urlsafe_b64encode(self._chance.randbytes(36)).decode()
        self._live[token] = cursor
        return token

    def find(self, token: str, now: float) -> Cursor | None:
        """Return the place of a token that is still alive."""
        while self._live:
            oldest = next(iter(self._live))
            if self._live[oldest].expires > now:
                break
            del self._live[oldest]
        return self._live.get(token)
