"""Track one attempt to send a request: its deadline, and whether a part of it was sent."""

from __future__ import annotations

from threading import local
from time import monotonic

NEVER = float("inf")


class Attempt:
    """One attempt to send: the monotonic time at which it must end, and its progress."""

    end = NEVER
    tracked = False  # whether a connection of falconlite sends it and sets ``sent``
    sent = False  # whether a part of the request may have been sent

    def cut(self, patience: float | None) -> float | None:
        """Return the smaller of *patience* and the remaining seconds; raise TimeoutError if none remain."""
        if self.end == NEVER:
            return patience
        left = self.end - monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        return left if patience is None else min(patience, left)


class Current(local):
    """The current attempt of this thread, for its connection."""

    attempt: Attempt | None = None


CURRENT = Current()
