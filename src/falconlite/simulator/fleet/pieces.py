"""Sort long lists in pieces, so that other threads run in between: ``sorted`` lets none run until it is done."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

SHORT = 20_000
"""Length of a list that is sorted at once, in some hundredths of a second."""

PIECES = 512


def in_order(items: Sequence[T], key: Callable[[T], Any], *, reverse: bool = False) -> list[T]:
    """Return the items sorted by *key*, as ``sorted`` does: items with equal keys stay in their order."""
    if len(items) <= SHORT:
        return sorted(items, key=key, reverse=reverse)
    borders = sorted({key(items[place]) for place in range(0, len(items), len(items) // PIECES)})
    pieces: list[list[T]] = [[] for _ in range(len(borders) + 1)]
    for item in items:
        pieces[bisect_right(borders, key(item))].append(item)
    if reverse:
        pieces.reverse()
    return [item for piece in pieces for item in sorted(piece, key=key, reverse=reverse)]
