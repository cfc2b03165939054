"""Get a request through: attempts, the pauses between them, and the budget that all calls of an auth object share."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from weakref import WeakSet

from falconlite._late import late
from falconlite.auth.settings import Settings
from falconlite.debug import LOGGER
from falconlite.errors import RateLimited, TransportError
from falconlite.http.headers import Headers, rate_limit
from falconlite.http.messages import Response, Unset, encode
from falconlite.redact import secrets_in, secrets_of, without
from falconlite.retry.limits import Apart, Budget
from falconlite.retry.policy import CHANCE, LONGEST, TOO_MANY, Quota, longest_of, moment_in, wait_asked

if TYPE_CHECKING:
    from falconlite.auth.settings import AuthSettings
    from falconlite.http.messages import Request
    from falconlite.retry.limits import Limiter
    from falconlite.transport.multipart import Load

UNAUTHORIZED = 401

UNSENT = "; nothing was sent"
"""End of the message of an error about a call that was not sent."""


class Sender(Settings):
    """The part of an auth object that sends a request until it is answered, or patience ends."""

    def __init__(self, settings: AuthSettings) -> None:
        super().__init__(settings)
        self._quota = Quota()
        self._login_budget = Budget(self.clock)  # the API counts the token route for itself
        _LIVING.add(self)

    def _insist(
        self,
        base_url: str,
        request: Request,
        *,
        limiter: Limiter,
        ends: float | None,
        outcome: Response | TransportError | None = None,
        load: Load | None = None,
    ) -> Response:
        """Send a request as often as the policy says; *outcome* is what came of it already, *load* what to rewind.

        Return the last answer, or raise the last TransportError, with the number of attempts in it.
        """
        retry = self._retry if isinstance(request.retry, Unset) else request.retry
        waits = retry.attempts > 1 or self._limited
        longest, again = longest_of(retry), getattr(retry, "again", None)
        attempt, paid = 0, 0
        last: Response | TransportError | None = None
        while True:
            if outcome is None:
                stopped = self._await_turn(request, limiter, ends, longest=longest if waits else None)
                if stopped is not None:
                    if last is None:
                        raise stopped
                    outcome = last  # which says more than that there is no time for another attempt
                    self._quota.give_back(paid)
                    break
                outcome = self._attempt(base_url, request, ends)
            attempt += 1
            pause = retry.delay(attempt, request, outcome, now=self.clock.time(), chance=self._chance())
            asked = self._learn(limiter, outcome, retry.throttled if pause is None else pause, longest)
            if pause is None or not self._fits(pause, ends):
                if asked is not None and (pause is not None or (again and again(attempt, request, outcome))):
                    outcome = self._not_awaited(outcome, asked, longest)
                break
            if load is not None and not load.rewind():
                break
            paid = self._quota.take(outcome)
            if not paid:
                self._log("%s: no further attempt, too many calls failed of late", request, outcome)
                break
            self._log(f"%s: attempt {attempt + 1} of {retry.attempts} in {pause:.1f} s", request, outcome)
            last, outcome = outcome, None
            self.clock.sleep(pause)
        if isinstance(outcome, TransportError):
            outcome.attempts = attempt
            try:
                raise outcome
            finally:
                del outcome, last  # the error's traceback holds this frame, which would so hold the error
        if outcome.status < TOO_MANY:
            self._quota.give_back(paid or 1)
        if (
            outcome.status >= 400 or request.form is not None
        ):  # a refusal, or a login: either may quote what it was sent
            outcome = without(outcome, (*secrets_of(request), *secrets_in(self._session)))
        return outcome._replace(attempts=attempt) if attempt > 1 else outcome

    def _limiter_of(self, request: Request) -> Limiter:
        """Return what a request must ask: the budget of all, or that of routes with a limit of their own."""
        if not request.own_limit or self._limiter:
            return self._budget
        return self._apart.get(request.own_limit) or self._apart.setdefault(
            request.own_limit, Apart(self.clock, self._budget)
        )

    def _attempt(self, base_url: str, request: Request, ends: float | None) -> Response | TransportError:
        if ends is not None:
            request = request._replace(deadline=max(ends - self.clock.monotonic(), 0.001))
        try:
            return self._transport.send(base_url, request)
        except TransportError as error:
            return error

    def _await_turn(
        self, request: Request, limiter: Limiter, ends: float | None, *, longest: float | None
    ) -> RateLimited | TransportError | None:
        """Wait until the limiter has a place for this request.

        Return None, or the error that says why the request is not sent: the wait is longer than *longest* (None: do
        not ask the limiter), or ends after the deadline.
        """
        while self._fits(0.0, ends):
            wait = 0.0 if longest is None else limiter.take()
            if longest is None or wait <= 0:
                return None
            if not wait <= longest + CHANCE:  # not a number either
                said = f"{wait:.1f} s, and the longest pause of its retry policy is {longest:.1f} s"
                return RateLimited(None, f"the rate limit leaves room for this call in {said}{UNSENT}")
            wait += self._chance() * min(wait, CHANCE)  # so that not all who wait come at once
            if not self._fits(wait, ends):
                said = f"the rate limit leaves room for this call in {wait:.1f} s, after its deadline"
                return RateLimited(None, f"{said}{UNSENT}")
            self._log(f"%s waits {wait:.1f} s for its turn", request)
            self.clock.sleep(wait)
        return too_late("before it was this call's turn")

    def _learn(
        self, limiter: Limiter, outcome: Response | TransportError, pause: float, longest: float
    ) -> float | None:
        """Tell the limiter what an answer says of the rate limit; return the seconds that the answer asks to wait.

        The limiter is not told of a pause that is too long for the retry policy: no thread would sleep through it.
        """
        if isinstance(outcome, TransportError):
            return None
        asked = wait_asked(outcome, self.clock.time(), longest) if outcome.status >= TOO_MANY else None
        if outcome.status == TOO_MANY:
            if asked is None or asked <= max(longest, LONGEST):
                limiter.cool_down(pause if asked is None else asked)
        elif outcome.status != UNAUTHORIZED:  # which is counted against another limit, that of the address
            remaining = rate_limit(Headers(outcome.headers)).remaining
            if remaining is not None:
                limiter.report(remaining)
        return asked

    def _not_awaited(
        self, outcome: Response | TransportError, asked: float, longest: float
    ) -> Response | TransportError:
        """Add to the errors of a 429 or a 5xx until when the API asks to wait, and why no pause was begun."""
        if isinstance(outcome, TransportError):
            return outcome
        from falconlite.results.result import Result  # here, where it is rare: it is no part of sending

        result = Result.read(outcome)
        if not isinstance(result.body, dict):
            return outcome
        moment = moment_in(asked, self.clock.time())
        until = f", until {moment}" if moment else ""
        why = f"longer than the longest pause of retry ({longest:.0f} s)" if asked > longest else "past its deadline"
        said = f"the API asks to wait {asked:.0f} s{until}, {why}: the call was not sent again"
        found = result.body.get("errors") or []
        errors = [*(found if isinstance(found, list) else [found]), {"code": outcome.status, "message": said}]
        try:
            content = encode({**result.body, "errors": errors})
        except ValueError:  # the answer holds NaN or the like
            return outcome
        headers = {name: text for name, text in outcome.headers.items() if name.lower() != "content-type"}
        return outcome._replace(headers={**headers, "Content-Type": "application/json"}, content=content)

    def _fits(self, pause: float, ends: float | None) -> bool:
        return ends is None or self.clock.monotonic() + pause < ends

    def _ends(self) -> float | None:
        """When the deadline of what begins now is over; None where it has none."""
        return None if self._deadline is None else self.clock.monotonic() + self._deadline

    def _chance(self) -> float:
        chance: float = late("random", "random")()  # jitter, not cryptography
        return chance

    def _log(self, said: str, request: Request, outcome: Response | TransportError | None = None) -> None:
        logger = self.debug_logger or LOGGER
        route = f"{request.verb} {request.path.partition('?')[0]}"
        if isinstance(outcome, Response):
            route = f"{route} was answered {outcome.status}"
        elif outcome is not None:
            route = f"{route} was not answered ({type(outcome).__name__})"
        logger.info(said, route)

    def _after_fork(self) -> None:
        """Leave to the parent what is the parent's: its connections, and locks that one of its threads may hold."""
        for part in (self._quota, self._login_budget, self._budget, *self._apart.values(), self._transport):
            renew = getattr(part, "after_fork", None)
            if renew:
                renew()


def too_late(said: str) -> TransportError:
    """Make the error of a call that its deadline kept from being sent at all."""
    error: TransportError = late("falconlite.transport.pooled", "TimedOut")(None, f"the deadline passed {said}{UNSENT}")
    error.arrived, error.attempts = False, 0
    return error


_LIVING: WeakSet[Sender] = WeakSet()


def _after_fork() -> None:
    for sender in list(_LIVING):
        sender._after_fork()  # noqa: SLF001  # its own kind


if hasattr(os, "register_at_fork"):  # not on Windows, which cannot fork
    os.register_at_fork(after_in_child=_after_fork)
