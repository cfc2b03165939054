"""Clocks that tests can move: a virtual one that stands still, and the machine's clock with an offset."""

from __future__ import annotations

import time
from threading import Lock
from typing import TYPE_CHECKING

from falconlite.waiting import pause

if TYPE_CHECKING:
    from falconlite.http.messages import Clock

START = 1_767_225_600.0
"""Default start time of a virtual clock: 2026-01-01T00:00:00Z."""

LATEST = 32_503_680_000.0
"""Maximum time of these clocks: the year 3000. Formatted dates end not long after."""


class VirtualClock:
    """A clock that stands still until it is moved; ``sleep`` moves it and returns immediately.

    *start* is in seconds since 1970. A cloud, its clients and many threads may share one clock.
    """

    def __init__(self, start: float = START) -> None:
        self._start, self._gone = _step(start, 0.0), 0.0
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<VirtualClock {self.time()!r}>"

    def time(self) -> float:
        """Return the seconds since 1970."""
        return self._start + self._gone

    def monotonic(self) -> float:
        """Return the seconds since this clock was made."""
        return self._gone

    def sleep(self, seconds: float) -> None:
        """Move the clock by *seconds* and return immediately."""
        self.advance(max(seconds, 0.0))

    def advance(self, seconds: float) -> None:
        """Move the clock forward. Raise ValueError for a negative step, no number, or a step past the year 3000."""
        with self._lock:
            self._gone += _step(seconds, self.time())


class MovableClock:
    """The machine's clock with an offset; ``sleep`` really waits.

    *start* is the time at which it begins to run, in seconds since 1970. Default: the machine's time.
    """

    def __init__(self, start: float | None = None) -> None:
        self._added = 0.0
        self._apart = 0.0 if start is None else _step(start, 0.0) - time.time()
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<MovableClock {self._added:+} s>"

    def time(self) -> float:
        """Return the seconds since 1970."""
        return time.time() + self._apart + self._added

    def monotonic(self) -> float:
        """Return the seconds since some fixed moment."""
        return time.monotonic() + self._added

    def sleep(self, seconds: float) -> None:
        """Wait."""
        pause(time, max(seconds, 0.0))

    def advance(self, seconds: float) -> None:
        """Move the clock forward. Raise ValueError for a negative step, no number, or a step past the year 3000."""
        with self._lock:
            self._added += _step(seconds, self.time())


class HeldClock:
    """The clock of a cloud. It stands still during a call, so that repeating the call gives the same result."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held: tuple[float, float] | None = None

    def __repr__(self) -> str:
        return f"<HeldClock of {self._clock!r}>"

    def time(self) -> float:
        """Return the seconds since 1970."""
        return self._held[0] if self._held else self._clock.time()

    def monotonic(self) -> float:
        """Return the seconds since some fixed moment."""
        return self._held[1] if self._held else self._clock.monotonic()

    def sleep(self, seconds: float) -> None:
        """Sleep on the underlying clock."""
        self._clock.sleep(seconds)

    def at(self, past: float) -> HeldClock:
        """Stand still at a past time, in seconds since 1970, in a ``with`` statement."""
        now, moment = self._clock.time(), self._clock.monotonic()
        self._held = past, moment - (now - past)
        return self

    def __enter__(self) -> None:
        """Stand still at the present time, or at the time of ``at``."""
        if self._held is None:
            self._held = self._clock.time(), self._clock.monotonic()

    def __exit__(self, *_: object) -> None:
        """Let the clock run again."""
        self._held = None


def _step(seconds: float, now: float) -> float:
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 <= seconds <= LATEST - now:
        raise ValueError(f"a clock moves by seconds, at least 0 and not past the year 3000, not by {seconds!r}")
    return float(seconds)
