"""Retry policy: whether to retry a call, and after which pause. A budget prevents retry storms."""

from __future__ import annotations

import sys
from threading import Lock
from time import gmtime, strftime
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite._tuples import NamedTuple
from falconlite.errors import TransportError
from falconlite.http.headers import Headers, number_of, rate_limit
from falconlite.http.messages import number_in, whole_of

if TYPE_CHECKING:
    from falconlite.http.messages import Request, Response, RetryPolicy

GATEWAY = frozenset((502, 503, 504))
"""Statuses of a gateway that could not reach its service, or not in time."""

TOO_MANY = 429

LONGEST = 60.0
"""Default of the longest pause in seconds. The API counts by the minute, so a longer pause has no benefit."""

CHANCE = 1.0
"""Longest random delay in seconds added to a pause that the API demands, to spread the callers."""


class Retry(NamedTuple):
    """The default retry policy: when a call is retried, and the pauses between attempts.

    - *attempts* (int): maximum number of times that a call is sent, including the first; default 4.
    - *base* (float): longest pause in seconds after the first failure; default 0.5.
    - *throttled* (float): longest pause in seconds after the first 429 that states no pause; default 4.
    - *longest* (float): longest pause in seconds; default 60. If the API asks for a longer one, the call is not
      retried: its response is returned immediately.

    Any call is retried after a 429, or if the connection could not be opened. After 502, 503, 504 and a broken
    connection, only calls that are safe to repeat are retried.

    A pause stated in the response (``X-Ratelimit-Retryafter``, ``Retry-After``) is used. Other pauses are random, from
    0 to a maximum that doubles with each attempt (full jitter).
    """

    attempts: int = 4
    base: float = 0.5
    throttled: float = 4.0
    longest: float = LONGEST

    def delay(
        self,
        attempt: int,
        request: Request,
        outcome: Response | TransportError,
        *,
        now: float,
        chance: float,
    ) -> float | None:
        """Return the seconds to wait before the next attempt, or None to give up.

        *attempt* starts at 1. *outcome* is its response or error. *now* is the time in seconds since the epoch.
        *chance* is a random number from 0 to 1.
        """
        if not self.again(attempt, request, outcome):
            return None
        if isinstance(outcome, TransportError):
            return self._pause(self.base, attempt, chance)
        asked = wait_asked(outcome, now, self.longest)
        if asked is None:
            return self._pause(self.throttled if outcome.status == TOO_MANY else self.base, attempt, chance)
        return asked + chance * CHANCE if asked <= self.longest else None

    def again(self, attempt: int, request: Request, outcome: Response | TransportError) -> bool:
        """Tell whether a call may be retried after this outcome, if the pause is short enough."""
        if attempt >= self.attempts:
            return False
        if isinstance(outcome, TransportError):
            return not outcome.lasting and (request.repeatable or not outcome.arrived)
        return outcome.status == TOO_MANY or (outcome.status in GATEWAY and request.repeatable)

    def _pause(self, base: float, attempt: int, chance: float) -> float:
        return min(self.longest, base * 2.0 ** min(attempt - 1, 32)) * chance


ONCE = Retry(attempts=1)


def retry_of(given: Any) -> RetryPolicy:
    """Validate ``retry``: a Retry or another policy, a number of attempts, False for one attempt, None for the default.

    True means the default, too. Raise TypeError or ValueError for other values.
    """
    if given is None or given is True:
        return Retry()
    if given is False:
        return ONCE
    if not isinstance(given, Retry) and callable(getattr(given, "delay", None)):
        return _checked(given)
    policy = given if isinstance(given, Retry) else Retry(given)
    attempts = whole_of(policy.attempts)
    if attempts is None and policy is not given:
        raise TypeError(f"retry must be a Retry, a number of attempts, or False for one, not {given!r}")
    if attempts is None or attempts < 1:
        raise ValueError(f"retry must be a number of attempts, 1 or more, not {policy.attempts!r}")
    plain: dict[str, Any] = {"attempts": attempts}
    for name, pause in zip(policy._fields[1:], policy[1:], strict=True):
        seconds = number_in(pause)
        if seconds is None or not 0 <= seconds < float("inf"):
            raise ValueError(f"retry: {name} must be a number of seconds, 0 or more, not {pause!r}")
        plain[name] = seconds
    return policy if {type(part) for part in policy} <= {int, float} else policy._replace(**plain)


def _checked(policy: Any) -> RetryPolicy:
    """Validate a retry policy of another class than Retry."""
    attempts, throttled = whole_of(getattr(policy, "attempts", None)), number_in(getattr(policy, "throttled", None))
    if attempts is None or attempts < 1 or throttled is None or not 0 <= throttled < float("inf"):
        raise ValueError(
            "retry: a policy must have attempts (1 or more), throttled (seconds) and delay(), "
            f"unlike {type(policy).__name__}"
        )
    return policy  # type: ignore[no-any-return]  # a RetryPolicy, as just checked


def longest_of(policy: RetryPolicy) -> float:
    """Return the longest pause that a policy accepts, in seconds; ``LONGEST`` if it does not state one."""
    found = number_in(getattr(policy, "longest", None))
    return LONGEST if found is None else found


def wait_asked(response: Response, now: float, longest: float = LONGEST) -> float | None:
    """Return the seconds that a response asks to wait, or None.

    ``X-Ratelimit-Retryafter`` is a time in seconds or milliseconds since the epoch; its size tells which.
    ``Retry-After`` is a number of seconds or a date. The result is at least 1 second.

    A time is compared with the server's clock (``Date``) if the response has it, because this machine's clock may be
    wrong. If the difference exceeds *longest* seconds, ahead or ago, the server's clock may be wrong: then the clock
    with the smaller difference is used.
    """
    headers = Headers(response.headers)
    moment = rate_limit(headers).retry_after
    if moment is None:
        text = headers.get("Retry-After")
        if not text:
            return None
        seconds = number_of(text)
        if seconds is not None and seconds >= 0:
            return max(seconds, 1.0)
        moment = epoch_of(text)
        if moment is None:
            return None
    date = epoch_of(headers.date)
    wait = moment - now if date is None else moment - date
    if longest < wait <= longest + 1.0:
        return longest  # times have whole seconds, so the wait may be up to a second shorter
    if abs(wait) > max(longest, LONGEST):
        wait = min(wait, moment - now, key=abs)
    return max(wait, 1.0)


def moment_in(seconds: float, now: float) -> str:
    """Format the time *seconds* after *now*, in UTC; "" if it is beyond the calendar."""
    try:
        return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(now + seconds))
    except (ValueError, OverflowError, OSError):
        return ""


def epoch_of(date: Any) -> float | None:
    """Parse an HTTP date (RFC 9110) to seconds since the epoch; None if it is missing or malformed."""
    if not date or sys.is_finalizing():  # datetime crashes Python 3.13.0 while it exits
        return None
    try:
        moment: Any = _usual_date(date) or late("email.utils", "parsedate_to_datetime")(date)
        utc = late("datetime", "timezone").utc
        return float((moment if moment.tzinfo else moment.replace(tzinfo=utc)).timestamp())  # HTTP dates are in UTC
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def _usual_date(date: str) -> Any:
    """Parse a date in the usual form, Sun, 06 Nov 1994 08:49:37 GMT; None for other forms.

    Loading ``email.utils`` instead would take as long as a call.
    """
    if len(date) != len("Sun, 06 Nov 1994 08:49:37 GMT") or date[3:5] != ", " or date[25:] != " GMT":
        return None
    day, month, year, time = date[5:7], date[8:11], date[12:16], date[17:25]
    if month not in MONTHS or year < "1000" or date[7] + date[11] + date[16] + time[2] + time[5] != "   ::":
        return None
    try:
        return late("datetime", "datetime").fromisoformat(f"{year}-{MONTHS.index(month) + 1:02}-{day}T{time}+00:00")
    except ValueError:
        return None


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Quota:
    """A retry budget, which prevents retry storms: retries cost points, successful calls refill it.

    A retry costs ``COST`` after a failure, ``COST_LIMITED`` after a 429, ``COST_TOLD`` after a 429 that states a pause.
    A call that succeeds after retries refunds the cost of its last retry; a call that succeeds immediately refunds 1.
    ``FULL`` and ``COST`` are the values of the standard retry mode of the AWS SDKs.
    """

    FULL = 500
    COST = 10
    COST_LIMITED = 5
    COST_TOLD = 1

    def __init__(self) -> None:
        self.left = self.FULL
        self._lock = Lock()

    def take(self, outcome: Response | TransportError) -> int:
        """Take the cost of a retry after *outcome*. Return the cost, or 0 if too little is left."""
        cost = self.COST
        if not isinstance(outcome, TransportError) and outcome.status == TOO_MANY:
            cost = self.COST_LIMITED if wait_asked(outcome, 0.0) is None else self.COST_TOLD
        with self._lock:
            if cost > self.left:
                return 0
            self.left -= cost
            return cost

    def give_back(self, amount: int = 1) -> None:
        """Refill after a success."""
        with self._lock:
            self.left = min(self.left + amount, self.FULL)

    def after_fork(self) -> None:
        """Replace the lock in a forked process: a thread of the parent may have held it."""
        self._lock = Lock()
