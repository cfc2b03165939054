"""Pages of a list: by integer offset within the first 10,000, and by tokens."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

WINDOW = 10_000
"""How far an integer offset reaches; past it only tokens do."""

LIFETIME = 120
"""Seconds that a token lives from the answer that gave it."""


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
