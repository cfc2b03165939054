"""Find records by ``filter`` and ``q``, and sort them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused
from falconlite.simulator.fql.filters import compiled
from falconlite.simulator.fql.matching import mentions, reader, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from falconlite.simulator.fql.filters import Dialect


def search(
    records: Iterable[Mapping[str, Any]], query: Mapping[str, Any], dialect: Dialect, now: float, *, sort: str
) -> list[Mapping[str, Any]]:
    """Find records by ``filter`` and ``q``, sorted by ``sort`` or by the default order."""
    matches, words = compiled(query.get("filter", ""), dialect, now), query.get("q", "").casefold().split()
    chosen = (record for record in records if matches(record) and mentions(record, words))
    return in_order(chosen, query.get("sort") or sort, dialect.knows)


def in_order(records: Iterable[Mapping[str, Any]], sort: str, knows: Callable[[str], bool]) -> list[Mapping[str, Any]]:
    """Sort by one field. Records without it come last."""
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
    """Parse ``name``, ``name.desc`` or ``name|desc``. Return the name, and whether the order is descending."""
    for separator in ".|":
        head, _, direction = sort.rpartition(separator)
        if head and direction in {"asc", "desc"}:
            return head, direction == "desc"
    return sort, False


def rank(value: Any) -> tuple[bool, float, str]:
    """Return a sort key: numbers by value, before str."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return False, value, ""
    return True, 0, written(value)
