"""Read, format and test the values of records."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import EPOCH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800, "M": 2592000, "y": 31536000}


class Test(NamedTuple):
    """One comparison: *view* reads a value, and *holds* compares the result unless it is None.

    A column caches the result of a view for each value, and ``holds`` is a built-in method of a str, set or float if
    possible. This makes testing a new filter on all values fast.

    *part* is a str in lower case that every passing str contains, ignoring case; "" if unknown.
    """

    view: Callable[[Any], Any]
    holds: Callable[[Any], bool]
    part: str = ""

    def __call__(self, value: Any) -> bool:
        """Return whether a value passes."""
        seen = self.view(value)
        return seen is not None and self.holds(seen)


def same(wanted: bool | float) -> Test:
    """Match a boolean or a number, including one stored as a str."""
    if isinstance(wanted, bool):
        return Test(_lowered, _equal(written(wanted)))
    return Test(number, _equal(float(wanted)))


def _equal(wanted: str | float) -> Callable[[Any], bool]:
    return frozenset((wanted,)).__contains__  # ``wanted.__eq__`` would take twice as long


def same_words(text: str) -> Test:
    """Match values that have all the words, in any case and order."""
    words = _words(text)
    return Test(_words, words.issubset, max(words, key=len, default=""))


def one_of(texts: Iterable[str]) -> Test:
    """Match values equal to one of several strs."""
    return Test(written, frozenset(texts).__contains__)


def within(text: str) -> Test:
    """Match values that begin with the str, or contain its words in sequence, in any case.

    ``web`` and ``corp`` match ``WEB1.corp.example``; ``eb1`` does not.
    """
    whole, words = text.casefold(), words_of(text)
    if not words:
        return Test(folded, _equal(whole), whole)
    run, first = f" {' '.join(words)} ", words[0]

    def holds(value: str) -> bool:
        return value.startswith(whole) or (first in value and run in f" {' '.join(words_of(value))} ")

    return Test(folded, holds, max(words, key=len))


def _words(value: Any) -> frozenset[str]:
    return frozenset(words_of(written(value)))


WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """Return the words that ``within`` compares, in lower case."""
    return WORD.findall(text.casefold())


def mentions(record: Any, words: Sequence[str]) -> bool:
    """Return whether a record contains all the words (in lower case)."""
    if not words:
        return True
    text = whole_text(record)
    return all(word in text for word in words)


def whole_text(record: Any) -> str:
    """Join all values of a record, in lower case, one a line."""
    return "\n".join(_texts(record)).casefold()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)
    else:
        yield written(value)


def like(pattern: str, *, folds: bool) -> Test:
    """Match ``*`` as any characters. It searches piece by piece, so that no pattern takes long."""
    head, *pieces = (pattern.casefold() if folds else pattern).split("*")
    longest = max((head, *pieces), key=len).casefold()
    return Test(folded if folds else written, _pieces(head, pieces) if pieces else _equal(head), longest)


def _pieces(head: str, pieces: list[str]) -> Callable[[str], bool]:
    """Return a test for a str: begins with *head*, ends with the last piece, and contains the others in order."""
    *between, tail = pieces
    if len(between) == 1 and not (head or tail):
        (part,) = between
        return lambda text: part in text
    least = len(head) + len(tail)

    def matches(text: str) -> bool:
        if len(text) < least or not (text.startswith(head) and text.endswith(tail)):
            return False
        place, end = len(head), len(text) - len(tail)
        for piece in between:
            found = text.find(piece, place, end)
            if found < 0:
                return False
            place = found + len(piece)
        return True

    return matches


def moment(text: str, now: float) -> float | None:
    """Parse a full, shortened or relative date (``now-7d``) to seconds since the epoch."""
    relative = re.fullmatch(r"now(?:([+-])([0-9]{1,6})([smhdwMy]))?", text)
    if relative is None:
        return instant(text)
    sign, count, unit = relative.groups()
    return now if sign is None else now + (1 if sign == "+" else -1) * int(count) * UNITS[unit]


DATE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]{1,9})?)?"
    r"(?:[Zz]|([+-])([0-9]{2}):?([0-9]{2})[Zz]?)?)?)?)?"
)
"""Pattern of a date. A ``Z`` after an offset is ignored, because samples of the vendor write ``+00:00Z``."""


def instant(text: Any) -> float | None:
    """Parse an absolute date to seconds since the epoch; None if it is not a date."""
    return _instant(text) if isinstance(text, str) else None


@lru_cache(maxsize=100_000)
def _instant(text: str) -> float | None:
    match = DATE.fullmatch(text)
    if match is None:
        return None
    *parts, fraction, sign, hours, minutes = match.groups()
    year, month, day, hour, minute, second = (int(part or least) for part, least in zip(parts, "011000", strict=True))
    try:
        whole = EPOCH.replace(year, month, day, hour, minute, 59 if second == 60 else second)
    except ValueError:
        return None
    seconds = (whole - EPOCH).total_seconds() + float(fraction or 0)
    shift = int(hours or 0) * 3600 + int(minutes or 0) * 60
    return seconds - shift if sign != "-" else seconds + shift


def reader(name: str) -> Callable[[Mapping[str, Any]], Sequence[Any]]:
    """Return the function that reads the values of a property: a sequence, empty if the property is absent or ""."""
    steps = name.removesuffix(".raw").split(".")
    first, *further = steps
    if not further:
        return lambda record: values_of(record.get(first))

    def read(record: Mapping[str, Any]) -> Sequence[Any]:
        values = values_of(record.get(first))
        for step in further:
            values = [found for value in values if isinstance(value, dict) for found in values_of(value.get(step))]
        return values

    return read


def values_of(value: Any) -> Sequence[Any]:
    """Return the values of a field: a sequence, empty if the field is absent or ""."""
    if value is None or value == "":
        return ()
    return value if isinstance(value, list) else (value,)


def folded(value: Any) -> str:
    """Format a value in lower case, for a comparison without case."""
    return written(value).casefold()


def _lowered(value: Any) -> str:
    return written(value).lower()


def written(value: Any) -> str:
    """Format a value in the form that filters use."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)


OF_STR: Mapping[Callable[[Any], Any], Callable[[Any], Any]] = {written: str, folded: str.casefold}
"""Views of a str that are built-in methods."""


def number(value: Any) -> float | None:
    """Read a number; None if it is not a number."""
    if isinstance(value, bool):
        return None
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return None


def version(value: Any) -> tuple[int, ...] | None:
    """Parse the numbers of a version; None if it has none."""
    return tuple(map(int, re.findall(r"[0-9]{1,9}", written(value)))) or None
