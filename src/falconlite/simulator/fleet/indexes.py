"""An index of one str field of a fleet. It finds the few devices that may pass a check without testing every value."""

from __future__ import annotations

from bisect import bisect_left, insort
from itertools import islice
from typing import TYPE_CHECKING

from falconlite.simulator.fleet.pieces import in_order
from falconlite.simulator.fql.matching import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from falconlite.simulator.fql.filters import Sought

MOST = 1000
"""Maximum number of candidates. If more devices may match, the search reads the column instead."""


class Index:
    """Places by whole value, by prefix and by word, all in lower case. Values do not change; new ones are appended."""

    def __init__(self, texts: Iterable[str | None], *, words: bool) -> None:
        self._by_text: dict[str, int | list[int]] = {}
        self._by_word: dict[str, int | list[int]] | None = {} if words else None
        self._size = 0
        for text in texts:
            self._add(text)
        self._sorted: list[str] = in_order(list(self._by_text), str) if words else []

    def catch_up(self, texts: Sequence[str | None]) -> None:
        """Add the values of places appended since the last call."""
        for place in range(self._size, len(texts)):
            text = texts[place]
            if self._by_word is not None and text and text.casefold() not in self._by_text:
                insort(self._sorted, text.casefold())
            self._add(text)

    def _add(self, text: str | None) -> None:
        if text:
            _put(self._by_text, text.casefold(), self._size)
            if self._by_word is not None:
                for word in dict.fromkeys(words_of(text)):
                    _put(self._by_word, word, self._size)
        self._size += 1

    def places(self, sought: Sought) -> set[int] | None:
        """Return places that include all matches; None if there may be more than MOST."""
        found: set[int] = set()
        for text in sought.texts:
            few = self._within(text) if sought.how == "within" else _of(self._by_text, text.casefold())
            if few is None or len(found) + len(few) > MOST:
                return None
            found.update(few)
        return found

    def _within(self, text: str) -> Sequence[int] | None:
        whole = text.casefold()
        found = list(_of(self._by_text, whole))
        words = words_of(text)
        if not words:
            return found
        if self._by_word is None:
            return None
        having: list[Sequence[int]] = [_of(self._by_word, word) for word in words]
        rarest = min(having, key=len)
        found += rarest
        for beginning in islice(self._sorted, bisect_left(self._sorted, whole), None):
            if len(found) > MOST or not beginning.startswith(whole):
                break
            found += _of(self._by_text, beginning)
        return found if len(found) <= MOST else None


def _put(places: dict[str, int | list[int]], key: str, place: int) -> None:
    """Add a place. Most keys have one place, which is stored without a list."""
    there = places.setdefault(key, place)
    if isinstance(there, list):
        there.append(place)
    elif there != place:
        places[key] = [there, place]


def _of(places: dict[str, int | list[int]], key: str) -> Sequence[int]:
    there = places.get(key, ())
    return (there,) if isinstance(there, int) else there
