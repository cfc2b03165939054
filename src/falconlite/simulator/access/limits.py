"""Rate limits: how many calls pass in any minute, by customer, by token and by route."""

from __future__ import annotations

import sys
from collections import deque
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.faults.faults import AGAIN, too_many
from falconlite.simulator.saved import part
from falconlite.simulator.segments import SEGMENTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from falconlite.http.messages import Clock
    from falconlite.simulator.answers import Reply
    from falconlite.simulator.faults.faults import Unit

MINUTE = 60.0


class Window:
    """A sliding-window rate limit: calls allowed in any 60 seconds. Refused calls do not count."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.calls: deque[float] = deque()

    def left(self, now: float) -> int:
        """Return the number of calls still allowed."""
        while self.calls and self.calls[0] <= now - MINUTE:
            self.calls.popleft()
        return max(self.limit - len(self.calls), 0)

    def take(self, now: float) -> None:
        """Count a call."""
        self.calls.append(now)

    def wait(self, now: float) -> float:
        """Return the seconds until the next call is allowed."""
        return self.calls[0] + MINUTE - now if self.calls else MINUTE


class Rates(NamedTuple):
    """The rate limits in calls a minute, and the header of a 429.

    *account* is for a customer, *logins* for the token route, *anonymous* for calls without a valid token, *own* for
    each group of routes that has a separate limit. If *pooled*, calls of children count against the parent's limit.
    *unit* is the form of the retry time in a 429, as in ``Fault.rate_limited``.
    """

    account: int
    logins: int
    anonymous: int
    own: int
    pooled: bool
    unit: Unit


NONE = sys.maxsize
"""A limit that no program reaches: used for "no limit"."""


def rates_of(
    account: int, logins: int | None, anonymous: int | None, own: int | None, *, pooled: bool, unit: Unit
) -> Rates:
    """Return the limits of a cloud: 0 is none, and an *account* of 0 lifts the others too. None is the default."""
    given = {"rate_limit": account, "login_limit": logins, "anonymous_limit": anonymous}
    for name, limit in {**given, "installation_tokens_limit": own}.items():
        if limit is not None and limit < 0:
            raise ValueError(f"{name} must be a number of calls a minute, or 0 for no limit, not {limit!r}")

    def chosen(asked: int | None, default: int) -> int:
        return ((default if account else 0) if asked is None else asked) or NONE

    return Rates(account or NONE, chosen(logins, 300), chosen(anonymous, 15), chosen(own, 60), pooled, unit)


class Limits:
    """The rate limits of one customer. Each window is created at its first call."""

    def __init__(self, rates: Rates, clock: Clock, parent: str) -> None:
        if rates.unit not in AGAIN:
            raise ValueError(f"retry_after must be one of {', '.join(map(repr, AGAIN))}, not {rates.unit!r}")
        self.rates, self._clock, self._parent = rates, clock, parent
        self._windows: dict[str, Window] = {}

    def take(self, cid: str | None, own: str, *, public: bool) -> tuple[Mapping[str, str], Reply | None]:
        """Count a call; return its rate limit headers, and the refusal if there is one.

        *cid* is the account (None: the call has no valid token). *own* is the ``own_limit`` of the routes, "" for none:
        their calls count against that limit and against the account's. The headers describe the limit that refuses the
        call; if none refuses, the own limit if there is one.
        """
        now = self._clock.monotonic()
        windows = self._of(cid, own.strip("/"), public=public)
        for window in windows:
            if not window.left(now):
                return _headers(window, 0), too_many(self._clock.time(), window.wait(now), self.rates.unit)
        for window in windows:
            window.take(now)
        return _headers(windows[-1], windows[-1].left(now)), None

    def _of(self, cid: str | None, own: str, *, public: bool) -> list[Window]:
        rates = self.rates
        if public:
            return [self._window("logins", rates.logins)]
        if cid is None:
            return [self._window("anonymous", rates.anonymous)]
        owner = self._parent if rates.pooled else cid
        account = self._window(f"account {owner}", rates.account)
        return [account, self._window(f"{own} {owner}", rates.own)] if own else [account]

    def _window(self, name: str, limit: int) -> Window:
        window = self._windows.get(name)
        if window is None:
            window = self._windows[name] = Window(limit)
        return window

    def state(self) -> dict[str, Any]:
        """Return how many seconds ago each call was, by window."""
        now = self._clock.monotonic()
        return {name: [now - moment for moment in window.calls] for name, window in self._windows.items()}

    def restore(
        self, state: Mapping[str, Any], gone: float, cids: Iterable[str], lost: list[str] | None = None
    ) -> None:
        """Continue from a ``state()`` that was saved *gone* seconds ago; *cids* are the accounts of this cloud.

        A limit of another account raises ValueError; with *lost* (list), a line is appended to it instead.
        """
        then, cids = self._clock.monotonic() - gone, frozenset(cids)
        for name in state:
            ages, limit = part(state, name, list), self._limit(name, cids)
            if limit is None and lost is not None:
                lost.append(f"rate limit {name!r}: this cloud has none of that name")
                continue
            if limit is None or not all(type(age) in {int, float} and isfinite(age) for age in ages):
                raise ValueError(f"limits of the state: {name!r} is not a rate limit")
            self._window(name, limit).calls.extend(then - age for age in ages)

    def _limit(self, name: str, cids: Collection[str]) -> int | None:
        """Return the limit of a window; None if no window has that name."""
        kind, _, cid = name.partition(" ")
        if cid in cids:
            own = self.rates.own if kind.partition("/")[0] in SEGMENTS else None
            return self.rates.account if kind == "account" else own
        return {"logins": self.rates.logins, "anonymous": self.rates.anonymous}.get(name)


def _headers(window: Window, left: int) -> dict[str, str]:
    return {"X-Ratelimit-Limit": str(window.limit), "X-Ratelimit-Remaining": str(left)}
