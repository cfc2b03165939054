"""Report a name that this version of falconlite does not declare.

The API may have operations that falconlite does not know yet, so a message never claims that one does not exist. It
names the version, the nearest names, and how to call a route.
"""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from falconlite._late import late
from falconlite.about import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

BY_ROUTE = 'If the API has it, call its route: command(override="GET,/...")'
FROM_A_SERVICE = 'If the API has it, call its route: override("GET", "/...")'

CLOSEST = 24
"""Number of names compared exactly: those that share the most pairs of letters with the given name."""


LONGEST = 200
"""Characters of a name above which no other name is near it."""


class Undeclared(AttributeError):
    """An attribute that this version does not have. The message is made when it is read: programs try attributes."""

    def __init__(self, begin: str, more: Callable[[], str]) -> None:
        super().__init__(begin)
        self.begin, self.more = begin, more

    def __str__(self) -> str:
        return self.begin + self.more()

    def __reduce__(self) -> tuple[type[AttributeError], tuple[str]]:
        return AttributeError, (str(self),)


def no_operation(name: str) -> str:
    """Return the message for an operation ID that is unknown."""
    return f"falconlite {VERSION} declares no operation {name!r}{suggested_operations(name)} {BY_ROUTE}"


def no_name(name: str) -> Undeclared:
    """Return the error for a name, for example of a service class, that the module ``falconlite`` does not have."""

    def more() -> str:
        hint = suggestion(name, late("falconlite._index", "NAMES"))
        return f"{hint} {FROM_A_SERVICE} of a Service object" if name[:1].isupper() else hint

    return Undeclared(f"falconlite {VERSION} has no {name!r}", more)


def suggested_operations(name: str) -> str:
    """Suggest the operations with the nearest names, at most three, as the end of a sentence."""
    known: dict[str, str] = late("falconlite.operations._index", "OPERATIONS")
    by_home: dict[str, str] = {}
    for close in nearest(name, known, 9):
        by_home.setdefault(known[close], close)
    return _worded(list(by_home.values())[:3])


def suggestion(name: str, known: Collection[str]) -> str:
    """Suggest the nearest name as the end of a sentence; only end the sentence if no name is near."""
    return _worded(nearest(name, known, 1))


def _worded(close: list[str]) -> str:
    return f"; did you mean {' or '.join(map(repr, close))}?" if close else "."


def nearest(name: str, known: Iterable[str], count: int) -> list[str]:
    """Return the names similar to a name, ignoring case, the most similar first.

    ``difflib`` takes 50 ms for 3,000 names, so it compares only names that share the most pairs of letters.
    """
    from difflib import get_close_matches

    lowered = {other.lower(): other for other in known}
    wanted = name.lower()
    if len(wanted) > LONGEST:
        return []
    pairs = {wanted[at : at + 2] for at in range(len(wanted) - 1)}
    few = len(pairs) // 3
    shared = ((sum(map(other.__contains__, pairs)), -abs(len(other) - len(wanted)), other) for other in lowered)
    closest = heapq.nlargest(CLOSEST, (found for found in shared if found[0] > few))
    return [lowered[match] for match in get_close_matches(wanted, [other for *_, other in closest], count)]
