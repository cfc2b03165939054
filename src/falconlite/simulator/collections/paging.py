"""Order, slices, and the tokens that lead from page to page."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import Refused
from falconlite.simulator.fql.filters import compiled
from falconlite.simulator.fql.matching import mentions, reader, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from random import Random

    from falconlite.simulator.fql.filters import Dialect

WINDOW = 10_000
"""How far an integer offset reaches; past it only tokens do."""

LIFETIME = 120
"""Seconds that a token lives from the answer that gave it."""


def search(
    records: Iterable[Mapping[str, Any]], query: Mapping[str, Any], dialect: Dialect, now: float, *, sort: str
) -> list[Mapping[str, Any]]:
    """Find records by ``filter`` and ``q``, in the order of ``sort`` or of the default for it."""
    matches, words = compiled(query.get("filter", ""), dialect, now), query.get("q", "").casefold().split()
    chosen = (record for record in records if matches(record) and mentions(record, words))
    return in_order(chosen, query.get("sort") or sort, dialect.knows)


def in_order(records: Iterable[Mapping[str, Any]], sort: str, knows: Callable[[str], bool]) -> list[Mapping[str, Any]]:
    """Sort by one field; records without it come last."""
    name, descending = sort_of(sort)
    if not knows(name):
        raise Refused(400, f"cannot sort by {name!r}")
    read = reader(name)
    having: list[tuple[tuple[bool, float, str], Mapping[str, Any]]] = []
    lacking: list[Mapping[str, Any]] = []
    for record in records:
        values = read(record)
        if values:
            having.append((min(map(rank, values)), record))
        else:
            lacking.append(record)
    having.sort(key=lambda pair: pair[0], reverse=descending)
    return [record for _, record in having] + lacking


def sort_of(sort: str) -> tuple[str, bool]:
    """Read ``name``, ``name.desc`` or ``name|desc``; return the name, and whether it is descending."""
    for separator in ".|":
        head, _, direction = sort.rpartition(separator)
        if head and direction in {"asc", "desc"}:
            return head, direction == "desc"
    return sort, False


def rank(value: Any) -> tuple[bool, float, str]:
    """Put numbers in their own order, before texts."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return False, value, ""
    return True, 0, written(value)


def stay_within_window(query: Mapping[str, Any], status: int = 400) -> None:
    """Refuse an offset that leads past the window."""
    reach = query["limit"] + query.get("offset", 0)
    if reach > WINDOW:
        raise Refused(status, f"offset and limit may reach {WINDOW} together, not {reach}")


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
        self.live: dict[str, Cursor] = {}

    def keep(self, cursor: Cursor) -> str:
        """Make the token for a place."""
        token = urlsafe_b64encode(self._chance.randbytes(36)).decode()
        self.live[token] = cursor
        return token

    def find(self, token: str, now: float) -> Cursor | None:
        """Return the place of a token that is still alive."""
        while self.live:
            oldest = next(iter(self.live))
            if self.live[oldest].expires > now:
                break
            del self.live[oldest]
        return self.live.get(token)
