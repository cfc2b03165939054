"""Sort and filter long lists in pieces: other threads run between two pieces, but not within one."""

from __future__ import annotations

from bisect import bisect_right
from itertools import compress
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

T = TypeVar("T")

SHORT = 20_000
"""Maximum length of a list that is sorted in one step, which takes some 0.01 s."""

PIECES = 512


def in_order(items: Sequence[T], key: Callable[[T], Any], *, reverse: bool = False) -> list[T]:
    """Return the items sorted by *key*. Like ``sorted`` it is stable: items with equal keys keep their order."""
    if len(items) <= SHORT:
        return sorted(items, key=key, reverse=reverse)
    borders = sorted({key(items[place]) for place in range(0, len(items), len(items) // PIECES)})
    pieces: list[list[T]] = [[] for _ in range(len(borders) + 1)]
    for item in items:
        pieces[bisect_right(borders, key(item))].append(item)
    if reverse:
        pieces.reverse()
    return [item for piece in pieces for item in sorted(piece, key=key, reverse=reverse)]


def passing(places: Sequence[int], steps: Sequence[Callable[[Any], Any]]) -> list[int]:
    """Return the places that pass, in their order. Each of *steps* is a function of the result of the step before."""
    found: list[int] = []
    for start in range(0, len(places), SHORT):
        piece = places[start : start + SHORT] if len(places) > SHORT else places
        flags: Iterable[Any] = piece
        for step in steps:
            flags = map(step, flags)
        found += compress(piece, flags)
    return found
