"""Rate limiting of requests, for all threads and services that share an auth object."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

from falconlite.http.messages import number_in

if TYPE_CHECKING:
    from falconlite.http.messages import Clock

MINUTE = 60.0

CLOSE = 10
"""Remaining requests in the minute: at this number or fewer, calls are ``SPACED`` apart; at half of it, ``SPARED``."""

SPACED = 0.2
"""Seconds between calls if few requests remain; ``SPARED`` if almost none remain."""

SPARED = 0.5

SLACK = 1e-6
"""Seconds added to a wait, so that rounding does not shorten it."""


LOGINS = "oauth2"
"""Scope of logins and revocations, which the API counts separately."""


class Limiter(Protocol):
    """Decides when a request may be sent. An implementation may share the limits with other processes.

    Each request belongs to one *scope* (str), because the API has several rate limits:

    - ``""``: all other calls
    - ``"oauth2"``: logins and revocations of tokens
    - the start of a route, for example ``"/installation-tokens"``: calls with a separate limit

    falconlite calls ``reserve`` before each request until it returns 0, ``report`` for each response that states the
    remaining requests, and ``cool_down`` for each 429.
    """

    def reserve(self, scope: str) -> float:
        """Reserve one request. Return 0.0 if reserved, otherwise the seconds to wait before asking again."""
        ...

    def report(self, scope: str, remaining: int) -> None:
        """Store the number of remaining requests that the API reports for this minute."""
        ...

    def cool_down(self, scope: str, seconds: float) -> None:
        """Reserve nothing for this many seconds, because the API got too many requests of this scope."""
        ...


class _Scope:
    """The state of one rate limit."""

    __slots__ = ("closed_until", "last", "space", "space_until")

    def __init__(self) -> None:
        self.closed_until = self.last = self.space_until = float("-inf")
        self.space = 0.0

    def next(self, now: float) -> float:
        """Monotonic time of the next allowed request, by the pause after a 429 and the space between calls."""
        if self.space and now >= self.space_until:
            self.space = 0.0
        return max(self.closed_until, self.last + self.space) if self.space else self.closed_until

    def busy(self, now: float) -> bool:
        """Whether a call may have to wait."""
        return self.closed_until > now or (self.space > 0 and now < self.space_until)


class Budget:
    """The default limiter, for one process. All calls pause after a 429, and slow down if few requests remain.

    The pauses of a route with a separate limit do not apply to other calls, but the pauses of other calls apply to it.
    With *requests_per_minute*, at most that many requests are sent in any 60 seconds; logins do not count.
    """

    def __init__(self, clock: Clock, requests_per_minute: int | None = None) -> None:
        self._clock = clock
        self._lock = Lock()
        self._sent: deque[float] | None = deque(maxlen=requests_per_minute) if requests_per_minute else None
        self._scopes: dict[str, _Scope] = {}
        self.requests_per_minute = requests_per_minute
        self.busy = self._sent is not None
        """Whether a call of any scope may have to wait; read without the lock."""

    def __repr__(self) -> str:
        return f"<Budget: {self.requests_per_minute or 'no'} requests per minute>"

    def reserve(self, scope: str) -> float:
        """Reserve one request. Return 0.0 if reserved, otherwise the seconds to wait before asking again."""
        with self._lock:
            now = self._clock.monotonic()
            counted = scope != LOGINS
            held = [self._scope(scope), self._scope("")] if scope and counted else [self._scope(scope)]
            free = max(each.next(now) for each in held)
            if counted and self._sent is not None and len(self._sent) == self._sent.maxlen:
                free = max(free, self._sent[0] + MINUTE)
            if free > now:
                return free - now + SLACK
            for each in held:
                each.last = now
            if counted and self._sent is not None:
                self._sent.append(now)
            self.busy = self._sent is not None or any(each.busy(now) for each in self._scopes.values())
            return 0.0

    def _scope(self, name: str) -> _Scope:
        found = self._scopes.get(name)
        if found is None:
            found = self._scopes[name] = _Scope()
        return found

    def report(self, scope: str, remaining: int) -> None:
        """Store the number of remaining requests that the API reports for this minute."""
        with self._lock:
            found = self._scope(scope)
            found.space = 0.0 if remaining > CLOSE else SPACED if remaining > CLOSE // 2 else SPARED
            found.space_until = self._clock.monotonic() + MINUTE
            self.busy = self.busy or found.space > 0

    def cool_down(self, scope: str, seconds: float) -> None:
        """Reserve nothing for this many seconds. The longest of several pauses applies."""
        with self._lock:
            found = self._scope(scope)
            found.closed_until = max(found.closed_until, self._clock.monotonic() + seconds)
            self.busy = True

    def after_fork(self) -> None:
        """Replace the lock in a forked process: a thread of the parent may have held it."""
        self._lock = Lock()


def ceiling_of(given: Any) -> int | None:
    """Validate ``requests_per_minute``: a whole number, 1 or more, or None for no ceiling."""
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int):
        raise TypeError(f"requests_per_minute must be a whole number or None, not {given!r}")
    if given < 1:
        raise ValueError(f"requests_per_minute must be 1 or more, or None for no ceiling, not {given!r}")
    return given


def weight_of(given: Any) -> float:
    """Validate ``weight``: a number above 0. Raise ValueError for other values."""
    weight = number_in(given)
    if weight is None or not 0 < weight < float("inf"):
        raise ValueError(f"weight must be a number above 0, not {given!r}")
    return weight


def floor_of(given: Any) -> int:
    """Validate ``floor``: a whole number of requests per minute, 0 or more. Raise ValueError for other values."""
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        raise ValueError(f"floor must be a whole number of requests per minute, 0 or more, not {given!r}")
    return given


METHODS = {"reserve": ("",), "report": ("", 0), "cool_down": ("", 0.0)}
"""The methods of a limiter, with sample arguments."""


def limiter_of(given: Any, name: str = "limiter") -> Limiter | None:
    """Validate ``limiter``: an object with the three methods of a Limiter, or None. *name* is its keyword, for errors.

    Raise TypeError also if a method takes other arguments, for example in a limiter without scopes.
    """
    for method, args in METHODS.items() if given is not None else ():
        if not takes(getattr(given, method, None), args):
            kind = given if isinstance(given, type) else type(given)
            raise TypeError(
                f"{name} must have reserve(scope), report(scope, remaining) and cool_down(scope, seconds); "
                f"{method} of {kind.__name__} is missing or takes other arguments"
            )
    return given  # type: ignore[no-any-return]  # a Limiter, as just checked


def takes(method: Any, args: tuple[object, ...]) -> bool:
    """Tell whether a method accepts these arguments; True if its signature cannot be read."""
    from inspect import signature

    try:
        signature(method).bind(*args)
    except TypeError:  # raised for objects that are not callable, too
        return False
    except ValueError:
        return callable(method)
    return True
