"""Pages of a list: by integer offset within the first 10,000, and by tokens."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

WINDOW = 10_000
"""Maximum of offset plus limit. Only tokens reach later records."""

LIFETIME = 120
"""Lifetime of a token in seconds, from the answer that returned it."""


def stay_within_window(query: Mapping[str, Any]) -> None:
    """Raise Refused if offset plus limit exceeds the window."""
    reach = query["limit"] + query.get("offset", 0)
    if reach > WINDOW:
        raise Refused(400, f"offset and limit may reach {WINDOW} together, not {reach}")


def slice_of(found: Sequence[Any], query: Mapping[str, Any]) -> tuple[Sequence[Any], int]:
    """Return the page at an integer offset, and the offset."""
    offset: int = query.get("offset", 0)
    if offset < 0:
        raise Refused(400, "offset must not be negative")
    return found[offset : offset + query["limit"]], offset


class Cursor(NamedTuple):
    """A position in a snapshot, and the filter and sort that made the snapshot."""

    snapshot: Sequence[str]
    position: int
    kind: str
    filter: str
    sort: str
    expires: float


class Cursors:
    """The valid page tokens of one account. A token returns the same page each time, so a client can retry a call."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self.live: dict[str, Cursor] = {}
        self.made = 0
        """Number of tokens created since the program started."""

    def keep(self, cursor: Cursor) -> str:
        """Create a token for a position."""
        token = urlsafe_b64encode(self._chance.randbytes(36)).decode()
        self.live[token] = cursor
        self.made += 1
        return token

    def find(self, token: str, now: float) -> Cursor | None:
        """Return the position of a token; None if the token is unknown or has expired."""
        while self.live:
            oldest = next(iter(self.live))
            if self.live[oldest].expires > now:
                break
            del self.live[oldest]
        return self.live.get(token)
