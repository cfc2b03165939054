"""One attempt to send a request: its deadline, how far it has come, and which attempt a thread is working on."""

from __future__ import annotations

from threading import local
from time import monotonic

NEVER = float("inf")


class Attempt:
    """One attempt to send: when it must end by the monotonic clock, and how far it has come."""

    end = NEVER
    ours = False  # whether a connection of falconlite's has it, which keeps ``sent`` up to date
    sent = False  # whether a part of the request may have left

    def cut(self, patience: float | None) -> float | None:
        """Return *patience*, cut to the seconds that are left; raise TimeoutError if the end has passed."""
        if self.end == NEVER:
            return patience
        left = self.end - monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        return left if patience is None else min(patience, left)


class Current(local):
    """The attempt that this thread is working on: its connection looks it up here."""

    attempt: Attempt | None = None


CURRENT = Current()
