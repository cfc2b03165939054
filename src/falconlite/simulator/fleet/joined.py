"""The values of a column joined in long strings, to find the values that contain a part without testing each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.fleet.pieces import SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

END = "\0"
"""Separator between two values. A column with this character in a value cannot be joined."""

MANY = 6
"""If a part occurs in more than a sixth of the values, testing each value is faster."""


class Joined:
    """The values of a column in lower case, ``END`` between them. They must not change.

    Each string holds 20,000 values: other threads can run between two strings, but not during the search of one.
    """

    def __init__(self, values: Sequence[str | None]) -> None:
        pieces = (values[start : start + SHORT] for start in range(0, len(values), SHORT))
        self._texts = [END.join([value.casefold() if value else "" for value in piece]) for piece in pieces]
        self._ends = [text.count(END) for text in self._texts]
        self.works = sum(self._ends) == len(values) - len(self._texts)
        """Whether the values can be joined: none contains ``END``."""

    def having(self, part: str) -> Iterator[tuple[int, str]]:
        """Find the values that contain *part* (not empty); yield the place of each, and the value."""
        for number, text in enumerate(self._texts if END not in part else ()):
            times, first = text.count(part), number * SHORT
            if times * MANY > SHORT or times * MANY > self._ends[number]:
                for place, value in enumerate(text.split(END), first):
                    if part in value:
                        yield place, value
            elif times:
                yield from _few(text, part, first)


def _few(text: str, part: str, place: int) -> Iterator[tuple[int, str]]:
    """Find the values of one string that contain *part*; *place* is that of the first value."""
    found, end = text.find(part), 0
    while found >= 0:
        place += text.count(END, end, found)
        start, end = text.rfind(END, 0, found) + 1, text.find(END, found)
        if end < 0:
            yield place, text[start:]
            return
        yield place, text[start:end]
        found = text.find(part, end)
