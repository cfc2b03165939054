"""Clocks that can be moved: one that stands still, and the machine's own with what was added to it."""

from __future__ import annotations

import time
from threading import Lock

START = 1_767_225_600.0
"""Where a virtual clock starts unless told otherwise: 2026-01-01T00:00:00Z."""

LATEST = 32_503_680_000.0
"""Where time ends for these clocks: the year 3000; written dates end not long after."""


class VirtualClock:
    """A clock that stands still until it is moved; ``sleep`` moves it and returns at once.

    *start* is a moment in seconds since 1970. It may be shared by a cloud, its clients and many threads.
    """

    def __init__(self, start: float = START) -> None:
        self._start, self._gone = _step(start, 0.0), 0.0
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<VirtualClock {self.time()!r}>"

    def time(self) -> float:
        """Seconds since 1970."""
        return self._start + self._gone

    def monotonic(self) -> float:
        """Seconds since this clock was made."""
        return self._gone

    def sleep(self, seconds: float) -> None:
        """Let that much time go by, which takes none."""
        self.advance(max(seconds, 0.0))

    def advance(self, seconds: float) -> None:
        """Move on; ValueError for a step back, for no number, or past the year 3000."""
        with self._lock:
            self._gone += _step(seconds, self.time())


class MovableClock:
    """The machine's clock, and what was added to it; ``sleep`` really waits."""

    def __init__(self) -> None:
        self._added = 0.0
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<MovableClock {self._added:+} s>"

    def time(self) -> float:
        """Seconds since 1970."""
        return time.time() + self._added

    def monotonic(self) -> float:
        """Seconds since some moment."""
        return time.monotonic() + self._added

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(max(seconds, 0.0))

    def advance(self, seconds: float) -> None:
        """Move on; ValueError for a step back, for no number, or past the year 3000."""
        with self._lock:
            self._added += _step(seconds, self.time())


def _step(seconds: float, now: float) -> float:
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 <= seconds <= LATEST - now:
        raise ValueError(f"a clock goes on by seconds, 0 at least and not past the year 3000, not by {seconds!r}")
    return float(seconds)
