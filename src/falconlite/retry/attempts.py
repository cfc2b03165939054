"""Send a request with retries: make attempts, pause between them, wait for the limiter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from falconlite._late import late
from falconlite.errors import RateLimited, TransportError
from falconlite.http.headers import Headers, rate_limit
from falconlite.http.messages import Response, Unset, encode
from falconlite.http.secrets import secrets_of, without
from falconlite.retry.flow import Send, Turn, Wait
from falconlite.retry.policy import CHANCE, LONGEST, TOO_MANY, Retry, longest_of, moment_in, wait_asked
from falconlite.retry.timeouts import UNSENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.http.messages import Clock, Request, RetryPolicy
    from falconlite.http.observed import ObservedCall
    from falconlite.observing.observers import Observers
    from falconlite.retry.flow import Flow, Outcome
    from falconlite.retry.limits import Limiter
    from falconlite.retry.policy import Quota

UNAUTHORIZED = 401


class Shared(Protocol):
    """The parts of a connection that sending needs. The flow only reads the clock; the driver waits."""

    @property
    def clock(self) -> Clock:
        """The clock."""
        ...

    @property
    def limiter(self) -> Limiter:
        """The limiter, which delays requests."""
        ...

    @property
    def limited(self) -> bool:
        """Whether the limiter also applies to calls that are never retried."""
        ...

    @property
    def answered(self) -> Callable[[str], None] | None:
        """The limiter's method that gets each response of a scope; None if the limiter lacks it."""
        ...

    @property
    def observers(self) -> Observers | None:
        """The hooks and watchers, or None."""
        ...

    @property
    def quota(self) -> Quota:
        """The retry budget."""
        ...

    @property
    def retry(self) -> RetryPolicy:
        """The retry policy for requests without their own."""
        ...

    def say(self, said: str, request: Request, outcome: Outcome | None = None) -> None:
        """Log a message about a request; ``%s`` in *said* becomes its route and, if given, its outcome."""
        ...

    def too_late(self, said: str) -> TransportError:
        """Return the error for a call not sent because its deadline passed."""
        ...

    def sends_along(self) -> tuple[str, ...]:
        """Return the secrets that are sent with every request."""
        ...


def attempts(
    shared: Shared,
    base_url: str,
    request: Request,
    *,
    ends: float | None,
    outcome: Outcome | None = None,
    rewind: Callable[[], bool] | None = None,
) -> Flow[Response]:
    """Send a request, and retry it by its policy.

    *ends* is the monotonic time of its deadline. *outcome* is the outcome of an earlier attempt. *rewind* prepares the
    files of the request for a retry, and returns False if they cannot be read again.

    Return the last response, or raise the last TransportError. Both hold the number of attempts.
    """
    policy = shared.retry if isinstance(request.retry, Unset) else request.retry
    longest = longest_of(policy)
    waits = policy.attempts > 1 or shared.limited
    attempt, paid = 0, 0
    last: Outcome | None = None
    while True:
        if outcome is None:
            stopped = yield from _turn(shared, request, ends, longest if waits else None)
            if stopped is not None:
                if last is None:
                    raise stopped
                outcome = last  # more informative than the deadline error
                shared.quota.give_back(paid)
                break
            outcome = yield from _sent(shared, base_url, request, ends, reserved=waits)
        attempt += 1
        now = shared.clock.time()
        chance = 0.0 if type(policy) is Retry and _succeeded(outcome) else _chance()
        pause = policy.delay(attempt, request, outcome, now=now, chance=chance)
        asked = _learn(shared, request, outcome, policy.throttled if pause is None else pause, longest)
        if pause is None or not _fits(shared.clock, pause, ends):
            if asked is not None and (pause is not None or _again(policy, attempt, request, outcome)):
                outcome = _not_awaited(outcome, asked, longest, now)
            break
        if rewind is not None and not rewind():
            break
        paid = shared.quota.take(outcome)
        if not paid:
            shared.say("%s: no further attempt, too many calls failed recently", request, outcome)
            break
        shared.say(f"%s: attempt {attempt + 1} of {policy.attempts} in {pause:.1f} s", request, outcome)
        if seen := _observed(shared, request):
            seen[0].retrying(seen[1], outcome, pause)
        last, outcome = outcome, None
        yield Wait(pause)
    if isinstance(outcome, TransportError):
        outcome.attempts = attempt
        try:
            raise outcome
        finally:
            del outcome, last  # breaks the reference cycle of the error, its traceback and this frame
    if outcome.status < TOO_MANY:
        shared.quota.give_back(paid or 1)
    return _told(shared, request, outcome, attempt)


def _observed(shared: Shared, request: Request) -> tuple[Observers, ObservedCall] | None:
    """Return the observers of this call, and the call; None if there are no observers."""
    observers = shared.observers
    return None if observers is None or request.observed is None else (observers, request.observed)


def _sent(shared: Shared, base_url: str, request: Request, ends: float | None, *, reserved: bool) -> Flow[Outcome]:
    """Send a request once. Report it to the observers, and its response to a limiter that reserved it."""
    step = Send(base_url, _within(request, ends, shared.clock))
    seen = _observed(shared, request)
    if seen is not None:
        seen[0].sending(seen[1], base_url, request)
    before = shared.clock.monotonic()
    outcome = cast("Outcome", (yield step))
    if seen is not None:
        seen[0].answered(seen[1], outcome, shared.clock.monotonic() - before)
    if reserved and shared.answered is not None:
        shared.answered(request.own_limit)
    return outcome


def _told(shared: Shared, request: Request, response: Response, attempt: int) -> Response:
    """Return the last response with quoted secrets masked and the number of attempts."""
    if response.status >= 400 or request.form is not None:  # a refusal or a login: both may quote the request
        response = without(response, (*secrets_of(request), *shared.sends_along()))
    return response._replace(attempts=attempt) if attempt > 1 else response


def _turn(
    shared: Shared, request: Request, ends: float | None, longest: float | None
) -> Flow[RateLimited | TransportError | None]:
    """Wait until the limiter allows this request.

    Return None, or an error instead of sending if the wait exceeds *longest* seconds or the deadline. If *longest* is
    None, the limiter is not called.
    """
    while _fits(shared.clock, 0.0, ends):
        wait = 0.0 if longest is None else (yield Turn(shared.limiter, request.own_limit))
        if longest is None or wait <= 0:
            return None
        if not wait <= longest + CHANCE:  # true for NaN too
            said = f"{wait:.1f} s, but the longest pause of its retry policy is {longest:.1f} s"
            return RateLimited(None, f"the rate limit allows this call in {said}{UNSENT}")
        if not getattr(shared.limiter, "exact_waits", False):
            wait += _chance() * min(wait, CHANCE)  # spreads the calls that wait
        if not _fits(shared.clock, wait, ends):
            said = f"the rate limit allows this call in {wait:.1f} s, after its deadline"
            return RateLimited(None, f"{said}{UNSENT}")
        shared.say(f"%s waits {wait:.1f} s for its turn", request)
        if seen := _observed(shared, request):
            seen[0].waiting(seen[1], wait)
        yield Wait(wait)
    return shared.too_late("while the call waited for the rate limit")


def _learn(shared: Shared, request: Request, outcome: Outcome, pause: float, longest: float) -> float | None:
    """Report the rate limit in a response to the limiter; return the seconds to wait that the response demands.

    A pause that is too long for the retry policy is not reported, because no thread would wait for it. A limiter with a
    method ``learn_limit`` gets the limit too, and both numbers of a 429.
    """
    if isinstance(outcome, TransportError):
        return None
    learn = getattr(shared.limiter, "learn_limit", None)
    if learn is not None and outcome.status != UNAUTHORIZED:
        stated = rate_limit(Headers(outcome.headers))
        learn(request.own_limit, stated.limit, stated.remaining)
    asked = wait_asked(outcome, shared.clock.time(), longest) if outcome.status >= TOO_MANY else None
    if outcome.status == TOO_MANY:
        if asked is None or asked <= max(longest, LONGEST):
            shared.limiter.cool_down(request.own_limit, pause if asked is None else asked)
    elif outcome.status != UNAUTHORIZED and learn is None:  # a 401 counts against another limit, by IP address
        remaining = rate_limit(Headers(outcome.headers)).remaining
        if remaining is not None:
            shared.limiter.report(request.own_limit, remaining)
    return asked


def _again(policy: RetryPolicy, attempt: int, request: Request, outcome: Outcome) -> bool:
    """Tell whether the policy gave up only because the pause was too long; False if the policy cannot tell."""
    tell = getattr(policy, "again", None)
    return tell is not None and bool(tell(attempt, request, outcome))


def _not_awaited(outcome: Outcome, asked: float, longest: float, now: float) -> Outcome:
    """Add to the errors of a 429 or 5xx how long the API asks to wait, and why falconlite did not wait."""
    if isinstance(outcome, TransportError):
        return outcome
    from falconlite.results.result import Result  # imported late: rarely needed

    result = Result.read(outcome)
    if not isinstance(result.body, dict):
        return outcome
    moment = moment_in(asked, now)
    until = f", until {moment}" if moment else ""
    why = f"longer than the longest pause of retry ({longest:.0f} s)" if asked > longest else "past its deadline"
    said = f"the API asks to wait {asked:.0f} s{until}, {why}: the call was not retried"
    found = result.body.get("errors") or []
    errors = [*(found if isinstance(found, list) else [found]), {"code": outcome.status, "message": said}]
    try:
        content = encode({**result.body, "errors": errors})
    except ValueError:  # the response holds NaN or an infinite number
        return outcome
    headers = {name: text for name, text in outcome.headers.items() if name.lower() != "content-type"}
    return outcome._replace(headers={**headers, "Content-Type": "application/json"}, content=content)


def _within(request: Request, ends: float | None, clock: Clock) -> Request:
    """Return the request with the remaining seconds of its deadline."""
    return request if ends is None else request._replace(deadline=max(ends - clock.monotonic(), 0.001))


def _fits(clock: Clock, pause: float, ends: float | None) -> bool:
    return ends is None or clock.monotonic() + pause < ends


def _succeeded(outcome: Outcome) -> bool:
    """Tell whether an outcome needs no retry, so the random module need not be loaded."""
    return not isinstance(outcome, TransportError) and outcome.status < 400


def _chance() -> float:
    chance: Any = late("random", "random")()  # jitter, not cryptography
    return float(chance)
