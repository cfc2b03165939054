"""One budget of requests for all threads and services that share an auth object."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from falconlite.http.messages import Clock

MINUTE = 60.0

CLOSE = 10
"""Requests left in the minute at which calls are spaced out; below half of it, more so."""

SPACED = 0.2
"""Seconds between calls when few requests are left; ``SPARED`` when next to none are."""

SPARED = 0.5

SLACK = 1e-6
"""Seconds added to a wait, so that arithmetic in floating point does not end it a moment too soon."""


class Limiter(Protocol):
    """When a request may be sent; another store than this process can stand behind it.

    Every request is asked for with ``take``, until that says 0; every answer that tells what is left of the API's
    rate limit is reported, and every 429.
    """

    def take(self) -> float:
        """Take a place for one request and return 0, or take none and return the seconds until it is worth asking."""
        ...

    def report(self, remaining: int) -> None:
        """Take note of how many requests the API says are left in this minute."""
        ...

    def cool_down(self, seconds: float) -> None:
        """Let nobody send for so long: the API has had too many requests."""
        ...


class Budget:
    """The limiter of one process: a shared pause after a 429, fewer calls when few are left, and perhaps a ceiling.

    With a ceiling, no more than that many requests are sent in any 60 seconds. Times are the clock's.
    """

    def __init__(self, clock: Clock, requests_per_minute: int | None = None) -> None:
        self._clock = clock
        self._lock = Lock()
        self._sent: deque[float] | None = deque(maxlen=requests_per_minute) if requests_per_minute else None
        self._closed_until = self._last = float("-inf")
        self._space, self._space_until = 0.0, float("-inf")
        self.requests_per_minute = requests_per_minute
        self.busy = self._sent is not None
        """Whether there is anything to ask ``take`` for; read without the lock."""

    def __repr__(self) -> str:
        return f"<Budget: {self.requests_per_minute or 'no'} requests per minute>"

    def take(self) -> float:
        """Take a place for one request and return 0, or take none and return the seconds until it is worth asking."""
        with self._lock:
            now = self._clock.monotonic()
            free = max(self._closed_until, self._next(now))
            if free > now:
                return free - now + SLACK
            if self._sent is not None:
                self._sent.append(now)
            self._last = now
            self.busy = self._sent is not None or self._space > 0
            return 0.0

    def _next(self, now: float) -> float:
        """When the ceiling and the space between calls leave room for one more."""
        free = float("-inf")
        if self._space:
            if now >= self._space_until:
                self._space = 0.0
            else:
                free = self._last + self._space
        if self._sent is not None and len(self._sent) == self._sent.maxlen:
            free = max(free, self._sent[0] + MINUTE)
        return free

    def report(self, remaining: int) -> None:
        """Take note of how many requests the API says are left in this minute."""
        with self._lock:
            self._space = 0.0 if remaining > CLOSE else SPACED if remaining > CLOSE // 2 else SPARED
            self._space_until = self._clock.monotonic() + MINUTE
            self.busy = self.busy or self._space > 0

    def cool_down(self, seconds: float) -> None:
        """Let nobody send for so long; the longest of several such demands holds."""
        with self._lock:
            self._closed_until = max(self._closed_until, self._clock.monotonic() + seconds)
            self.busy = True

    def after_fork(self) -> None:
        """Go on in a new process, without the lock that a thread of the old one may have held."""
        self._lock = Lock()


class Apart:
    """The limiter of routes that the API counts for themselves too: pauses are theirs alone, the ceiling is for all."""

    def __init__(self, clock: Clock, shared: Limiter) -> None:
        self._own, self._shared = Budget(clock), shared

    @property
    def busy(self) -> bool:
        """Whether there is anything to ask ``take`` for."""
        return self._own.busy or bool(getattr(self._shared, "busy", True))

    def take(self) -> float:
        """Take a place for one request and return 0, or take none and return the seconds until it is worth asking."""
        return self._own.take() or self._shared.take()

    def report(self, remaining: int) -> None:
        """Take note of how many requests the API says are left for these routes in this minute."""
        self._own.report(remaining)

    def cool_down(self, seconds: float) -> None:
        """Let nobody send to these routes for so long."""
        self._own.cool_down(seconds)

    def after_fork(self) -> None:
        """Go on in a new process; what is shared is renewed by whom it belongs to."""
        self._own.after_fork()


def ceiling_of(given: Any) -> int | None:
    """Read ``requests_per_minute``: a whole number, 1 or more, or None for no ceiling of our own."""
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int):
        raise TypeError(f"requests_per_minute is a whole number or None, not {given!r}")
    if given < 1:
        raise ValueError(f"requests_per_minute is 1 or more, or None for no ceiling, not {given!r}")
    return given


def limiter_of(given: Any) -> Limiter | None:
    """Check ``limiter``: something with the three methods of a Limiter, or None."""
    if given is not None and not all(hasattr(given, name) for name in ("take", "report", "cool_down")):
        raise TypeError(f"limiter must have take(), report() and cool_down(), not be {type(given).__name__}")
    return given  # type: ignore[no-any-return]  # a Limiter, as just checked
