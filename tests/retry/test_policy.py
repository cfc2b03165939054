"""The retry policy: a table of answers and failures, properties that hold for all, and the retry budget."""

from __future__ import annotations

import math
import time
from contextlib import suppress
from datetime import timezone
from decimal import Decimal
from email.utils import format_datetime, formatdate, parsedate_to_datetime
from functools import partial
from threading import Barrier, BrokenBarrierError, Thread

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from falconlite import TransportError
from falconlite.errors import ConnectionFailed, TimedOut
from falconlite.http.messages import Request, Response
from falconlite.retry.policy import GATEWAY, ONCE, Quota, Retry, epoch_of, moment_in, retry_of, wait_asked
from tests.cases import each

NOW = 1_700_000_000.0
READ = Request("GET", "/devices/queries/devices/v1", repeatable=True)
CREATE = Request("POST", "/devices/entities/host-groups/v1")


def answered(status: int, **headers: str) -> Response:
    """Return an answer; underscores in header names become hyphens."""
    return Response(status, {name.replace("_", "-"): value for name, value in headers.items()}, b"")


def failed(*, arrived: bool = True, lasting: bool = False) -> TransportError:
    error = TransportError()
    error.arrived, error.lasting = arrived, lasting
    return error


USUAL = Retry()


def delay(outcome, *, policy=USUAL, attempt=1, request=CREATE, now=NOW, chance=0.0):
    return policy.delay(attempt, request, outcome, now=now, chance=chance)


def date(moment: float) -> str:
    return formatdate(moment, usegmt=True)


# Pauses after a 429

ASKED = [
    ({"X_Ratelimit_Retryafter": f"{NOW + 7:.0f}"}, 7),
    ({"X_Ratelimit_Retryafter": f"{(NOW + 7) * 1000:.0f}"}, 7),
    ({"X_Ratelimit_Retryafter": f"{NOW + 7.25}"}, 7.25),
    ({"X_Ratelimit_Retryafter": f"{NOW - 3600:.0f}"}, 1),
    ({"X_Ratelimit_Retryafter": "0"}, 1),
    ({"X_Ratelimit_Retryafter": "-7"}, 1),
    ({"X_Ratelimit_Retryafter": f"{NOW + 3607:.0f}", "Date": date(NOW + 3600)}, 7),
    ({"X_Ratelimit_Retryafter": f"{NOW - 3593:.0f}", "Date": date(NOW - 3600)}, 7),
    ({"X_Ratelimit_Retryafter": f"{NOW + 7:.0f}", "Date": "yesterday"}, 7),
    ({"X_Ratelimit_Retryafter": f"{NOW + 7:.0f}", "Retry_After": "30"}, 7),
    ({"X_Ratelimit_Retryafter": "soon", "Retry_After": "30"}, 30),
    ({"Retry_After": "7"}, 7),
    ({"Retry_After": " 7 "}, 7),
    ({"Retry_After": "2.5"}, 2.5),
    ({"Retry_After": "0"}, 1),
    ({"Retry_After": "7", "Date": date(NOW + 3600)}, 7),
    ({"Retry_After": date(NOW + 7)}, 7),
    ({"Retry_After": date(NOW + 7), "Date": date(NOW + 4)}, 3),
    ({"Retry_After": date(NOW - 7)}, 1),
    ({"Retry_After": "Tuesday, 14-Nov-23 22:13:27 GMT"}, 7),  # the two older date formats of RFC 9110
    ({"Retry_After": "Tue Nov 14 22:13:27 2023"}, 7),
    ({"Retry_After": "Tue, 14 Nov 2023 22:13:27 -0000"}, 7),
    ({"Retry_After": "Tue, 14 Nov 2023 23:13:27 +0100"}, 7),
]


@pytest.fixture(params=["UTC0", "EST+5", "IST-5:30"])
def anywhere(request, monkeypatch):
    """Run a test in several time zones."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("anywhere")
@each(("headers", "seconds"), ASKED)
def test_a_429_is_followed_by_the_pause_that_it_asks_for_and_up_to_a_second_more(headers, seconds):
    assert wait_asked(answered(429, **headers), NOW) == pytest.approx(seconds)
    for attempt in (1, 2, 3):
        for chance in (0.0, 0.25, 1.0):
            pause = delay(answered(429, **headers), attempt=attempt, chance=chance)
            assert pause == pytest.approx(seconds + chance)


@pytest.mark.parametrize(
    "headers", [{"Retry_After": "600"}, {"X_Ratelimit_Retryafter": f"{NOW + 600}"}, {"Retry_After": date(NOW + 600)}]
)
def test_a_pause_that_is_longer_than_the_longest_is_not_begun(headers):
    for status in (429, 503):
        assert delay(answered(status, **headers), request=READ) is None
        assert delay(answered(status, **headers), policy=Retry(longest=598.9), request=READ) is None
        assert delay(answered(status, **headers), policy=Retry(longest=600), request=READ, chance=0.5) == 600.5


@pytest.mark.parametrize("more", [0.1, 1])
def test_a_moment_that_was_told_in_whole_seconds_may_be_a_second_past_the_longest_pause(more):
    told = answered(429, X_Ratelimit_Retryafter=f"{NOW + 60 + more}")
    assert delay(told, policy=Retry(longest=60), chance=0) == 60
    assert delay(answered(429, X_Ratelimit_Retryafter=f"{NOW + 61.1}"), policy=Retry(longest=60)) is None


def test_a_negative_number_of_seconds_asks_for_no_pause():
    assert wait_asked(answered(429, Retry_After="-0.5"), NOW) is None


def test_a_date_in_whole_seconds_makes_no_pause_too_long():
    headers = {"X_Ratelimit_Retryafter": f"{NOW + 60.9}", "Date": date(NOW)}
    assert delay(answered(429, **headers), chance=0.5) == 60.5
    assert delay(answered(429, **headers | {"X_Ratelimit_Retryafter": f"{NOW + 61.1}"})) is None


def ratelimit(seconds: float, told: float) -> dict[str, str]:
    """Return the headers of a limit that ends in *seconds*, from a server whose clock shows *told*."""
    return {"X_Ratelimit_Retryafter": f"{NOW + seconds:.0f}", "Date": date(told)}


WRONG_CLOCKS = [
    (ratelimit(7, 0), 7),  # 1970
    (ratelimit(7, NOW + 2e9), 7),  # far away: the local clock is closer, though by the server clock no pause is needed
    (ratelimit(7, NOW - 86_400), 7),
    (ratelimit(7, NOW + 86_400), 7),
    ({"Retry_After": date(NOW + 7), "Date": date(0)}, 7),
    (ratelimit(3600, 0), 3600),  # both are long
    (ratelimit(3600, NOW + 1800), 1800),
    (ratelimit(86_407, NOW + 86_400), 7),  # the local clock is wrong
    (ratelimit(-86_393, NOW - 86_400), 7),
    ({"X_Ratelimit_Retryafter": "1e300", "Date": date(0)}, 1e297),
    ({"X_Ratelimit_Retryafter": "-1e300", "Date": date(0)}, 1),
]


@pytest.mark.parametrize(("headers", "seconds"), WRONG_CLOCKS)
def test_of_the_clocks_of_server_and_client_the_one_counts_that_makes_a_wait_of_a_minute(headers, seconds):
    assert wait_asked(answered(429, **headers), NOW) == pytest.approx(seconds)
    assert delay(answered(429, **headers)) == (pytest.approx(seconds) if seconds <= 60 else None)


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "2023-11-14T22:13:20Z"), (3600.0, "2023-11-14T23:13:20Z"), (1e17, ""), (1e300, "")]
)
def test_a_moment_is_written_in_utc_unless_no_calendar_has_it(seconds, said):
    assert moment_in(seconds, NOW) == said


NOTHING_ASKED = [
    {},
    {"Retry_After": ""},
    {"Retry_After": "soon"},
    {"Retry_After": "-5"},
    {"Retry_After": "nan"},
    {"Retry_After": "inf"},
    {"Retry_After": "1e999"},
    {"Retry_After": "9" * 400},
    {"X_Ratelimit_Retryafter": "9" * 400},
    {"X_Ratelimit_Retryafter": "nan"},
    {"X_Ratelimit_Retryafter": "-inf"},
    {"Retry_After": "Tue, 14 Nov 99999 22:13:27 GMT"},
    {"Retry_After": "Tue, 99 Nov 2023 22:13:27 GMT"},
    {"Retry_After": "Tue, 14 Nov 99999999999999999999 22:13:27 GMT"},
    {"Retry_After": "Tue, 14 Nov 2023 22:13:27 +9999999999999999"},
    {"Retry_After": "\N{SUPERSCRIPT TWO}"},
]


@each("headers", NOTHING_ASKED)
@each(("attempt", "most"), [(1, 4), (2, 8), (3, 16), (4, 32), (5, 60), (60, 60), (5000, 60)])
def test_a_429_that_asks_for_nothing_is_followed_by_a_pause_by_chance_that_doubles(headers, attempt, most):
    policy = Retry(attempts=9999)
    for chance in (0.0, 0.5, 1.0):
        assert delay(answered(429, **headers), policy=policy, attempt=attempt, chance=chance) == most * chance


# Which answers are retried


@pytest.mark.parametrize("status", sorted(GATEWAY))
def test_what_a_gateway_could_not_pass_on_is_sent_again_where_it_may_be_repeated(status):
    assert [delay(answered(status), attempt=n, request=READ, chance=1.0) for n in (1, 2, 3, 4)] == [0.5, 1, 2, None]
    assert delay(answered(status), request=CREATE) is None
    assert delay(answered(status, Retry_After="9"), request=READ, chance=0.5) == 9.5
    assert delay(answered(status, Retry_After="9"), request=CREATE) is None


def test_a_request_may_be_repeated_by_what_is_declared_and_not_by_its_verb():
    assert delay(answered(503), request=CREATE._replace(repeatable=True)) is not None
    assert delay(answered(503), request=READ._replace(repeatable=False)) is None


@each("status", [200, 201, 204, 301, 308, 400, 401, 403, 404, 408, 409, 500, 501, 505, 599])
def test_any_other_answer_is_the_last(status):
    assert delay(answered(status, Retry_After="1", X_Ratelimit_Retryafter=f"{NOW + 1}"), request=READ) is None


def test_a_lost_answer_is_asked_for_again_only_where_that_may_be_repeated():
    assert [delay(failed(), attempt=n, request=READ, chance=1.0) for n in (1, 2, 3, 4)] == [0.5, 1, 2, None]
    assert delay(failed(), request=CREATE) is None


def test_what_never_arrived_is_sent_again_whatever_it_is():
    assert [delay(failed(arrived=False), attempt=n, chance=1.0) for n in (1, 2, 3, 4)] == [0.5, 1, 2, None]


@pytest.mark.parametrize("arrived", [True, False])
def test_what_would_fail_in_the_same_way_is_not_tried_again(arrived):
    assert delay(failed(arrived=arrived, lasting=True), request=READ) is None


@pytest.mark.parametrize("kind", [ConnectionFailed, TimedOut])
def test_the_failures_of_the_real_transport_count_as_lost_answers(kind):
    assert delay(kind(), request=READ) is not None
    assert delay(kind(), request=CREATE) is None


@pytest.mark.parametrize("attempts", [1, 2, 7])
def test_there_are_as_many_attempts_as_the_policy_has(attempts):
    policy = Retry(attempts=attempts)
    outcomes = (answered(429, Retry_After="1"), answered(429), answered(503), failed(), failed(arrived=False))
    for outcome in outcomes:
        pauses = [delay(outcome, policy=policy, attempt=n, request=READ) for n in range(1, attempts + 3)]
        assert [pause is not None for pause in pauses] == [True] * (attempts - 1) + [False] * 3


# Properties

seconds = st.floats(0, 1000, allow_nan=False)
attempts = st.integers(1, 8)
policies = st.builds(Retry, attempts=st.integers(1, 9), base=seconds, throttled=seconds, longest=seconds)
chances = st.floats(0, 1)
requests = st.booleans().map(lambda repeatable: Request("POST", "/x", repeatable=repeatable))
numbers = st.floats(width=64) | st.integers(-(10**30), 10**30) | st.integers(int(NOW) - 999, int(NOW) + 999)
nonsense = (
    st.text(max_size=20)
    | st.sampled_from(["nan", "-inf", "inf", "1e999", "-0", "", " ", "9" * 400, "0x10", "1_0", "\u0663", "\xb2"])
    | numbers.map(str)
    | numbers.map(lambda number: str(number) + "000")
)
dates = (
    st.integers(-(10**10), 10**10).map(lambda moment: formatdate(moment, usegmt=True))
    | st.tuples(st.text(max_size=4), st.integers(-9, 99999), st.text(max_size=4), st.integers(-9, 10**12), nonsense)
    .map(lambda parts: " ".join(map(str, parts)))
    | st.from_regex(r"\A\w{3}, \d{1,3} (Jan|Feb|Nov|May) \d{1,7} \d{1,3}:\d{1,3}:\d{1,3} ([+-]\d{1,9}|GMT|\w{1,4})?\Z")
)  # fmt: skip
named = st.fixed_dictionaries(
    {},
    optional={
        "X-Ratelimit-Retryafter": nonsense | dates,
        "Retry-After": nonsense | dates,
        "Date": nonsense | dates,
        "X-Ratelimit-Remaining": nonsense,
        "X-Other": nonsense,
    },
)
answers = st.builds(
    lambda status, headers: Response(status, headers, b""),
    st.sampled_from([200, 401, 429, 429, 429, 500, 502, 503, 504]),
    named,
)
failures = st.builds(failed, arrived=st.booleans(), lasting=st.booleans())
outcomes = answers | failures
moments = st.floats(-1e12, 1e12)


@given(policies, attempts, requests, outcomes, moments, chances)
def test_a_pause_is_never_negative_and_never_above_the_longest_and_a_second(
    policy, attempt, request, outcome, now, chance
):
    pause = policy.delay(attempt, request, outcome, now=now, chance=chance)
    if pause is not None:
        assert math.isfinite(pause)
        assert 0 <= pause <= policy.longest + 1
        assert attempt < policy.attempts


@given(policies, attempts, requests, outcomes, moments, chances, chances)
def test_chance_makes_a_pause_longer_and_decides_nothing_else(policy, attempt, request, outcome, now, one, other):
    less, more = (policy.delay(attempt, request, outcome, now=now, chance=c) for c in sorted((one, other)))
    assert (less is None) == (more is None)
    if less is not None and more is not None:
        assert less <= more


@given(policies, attempts, requests, answers, moments, chances)
def test_the_letter_case_of_headers_makes_no_difference(policy, attempt, request, response, now, chance):
    decide = partial(policy.delay, attempt, request, now=now, chance=chance)
    expected = decide(response)
    for spell in (str.lower, str.upper, str.swapcase):
        assert decide(response._replace(headers={spell(k): v for k, v in response.headers.items()})) == expected


@given(policies, attempts, requests, outcomes, moments, chances)
def test_a_later_attempt_waits_no_shorter_and_is_never_made_where_an_earlier_one_is_not(
    policy, attempt, request, outcome, now, chance
):
    decide = partial(policy.delay, request=request, outcome=outcome, now=now, chance=chance)
    first, second = decide(attempt), decide(attempt + 1)
    assert second is None or (first is not None and first <= second)


@given(policies, attempts, answers | failures, moments, chances)
def test_what_may_not_be_repeated_is_never_sent_again_where_what_may_be_is_not(policy, attempt, outcome, now, chance):
    once, twice = (policy.delay(attempt, r, outcome, now=now, chance=chance) for r in (CREATE, READ))
    assert once in (None, twice)


# Values of retry=


@pytest.mark.parametrize(
    ("given_", "policy"),
    [
        (None, Retry()),
        (True, Retry()),
        (False, ONCE),
        (1, ONCE),
        (7, Retry(attempts=7)),
        (np.int64(7), Retry(attempts=7)),
        (Retry(np.uint8(7), base=np.float32(0.5), longest=Decimal(5)), Retry(7, 0.5, longest=5)),
        (Retry(longest=5), Retry(longest=5)),
        (Retry(base=0, throttled=0, longest=0), Retry(base=0, throttled=0, longest=0)),
    ],
)
def test_retry_is_a_policy_or_a_number_of_attempts_or_yes_or_no(given_, policy):
    found = retry_of(given_)
    assert found == policy
    assert {type(part) for part in tuple(found)} <= {int, float}


@each(
    ("given_", "kind", "named_"),
    [
        ("3", TypeError, "'3'"),
        (np.float32(2.5), TypeError, "2.5"),
        (2.5, TypeError, "2.5"),
        ((4, 0.5, 4.0, 60.0), TypeError, "retry must be a Retry"),
        (0, ValueError, "1 or more, not 0"),
        (-1, ValueError, "not -1"),
        (Retry(attempts=0), ValueError, "not 0"),
        (Retry(attempts=2.5), ValueError, "not 2.5"),  # wrong on purpose
        (Retry(base=-1), ValueError, "base .* not -1"),
        (Retry(throttled=math.nan), ValueError, "throttled .* not nan"),
        (Retry(longest=math.inf), ValueError, "longest .* not inf"),
        (Retry(longest="9"), ValueError, "longest .* not '9'"),  # wrong on purpose
        (Retry(base=True), ValueError, "base .* not True"),
    ],
)
def test_any_other_policy_is_refused_by_name(given_, kind, named_):
    with pytest.raises(kind, match=named_):
        retry_of(given_)


# The retry budget

DOWN, BUSY, TOLD = answered(503), answered(429), answered(429, Retry_After="3")


class Quotas(RuleBasedStateMachine):
    """A retry budget, compared with a manual count."""

    def __init__(self):
        super().__init__()
        self.quota, self.left = Quota(), Quota.FULL

    @rule(outcome=st.sampled_from([DOWN, BUSY, TOLD, failed()]))
    def an_attempt_fails(self, outcome):
        cost = 10
        if isinstance(outcome, Response) and outcome.status == 429:
            cost = 1 if outcome.headers else 5
        paid = self.quota.take(outcome)
        assert paid == (cost if cost <= self.left else 0)
        self.left -= paid

    @precondition(lambda self: self.left > 50)
    @rule()
    def a_storm_comes(self):
        for _ in range(self.left // 10):
            assert self.quota.take(DOWN) == 10
        assert self.quota.take(DOWN) == 0
        self.left %= 10

    @rule(amount=st.integers(1, 10))
    def a_call_succeeds(self, amount):
        self.quota.give_back(amount)
        self.left = min(self.left + amount, 500)

    @invariant()
    def it_is_neither_below_nothing_nor_above_full(self):
        assert 0 <= self.quota.left == self.left <= 500


test_a_quota_is_neither_below_nothing_nor_above_full = Quotas.TestCase
Quotas.TestCase.settings = settings(max_examples=50)


def test_a_storm_ends_and_successes_bring_the_quota_back():
    quota = Quota()
    assert sum(bool(quota.take(DOWN)) for _ in range(1000)) == 50
    quota.give_back(9)
    assert quota.take(DOWN) == 0
    assert quota.take(BUSY) == 5  # a retry time from the API costs less
    for _ in range(1000):
        quota.give_back()
    assert quota.left == 500


class Slow(int):
    """A number whose comparison waits until two threads compare it, or for 0.2 seconds."""

    both = Barrier(2)

    def __lt__(self, other):
        with suppress(BrokenBarrierError):
            self.both.wait(0.2)
        return int(self) < other


def test_two_threads_do_not_take_the_same_part_of_the_quota():
    quota, taken = Quota(), []
    quota.left = Slow(10)
    threads = [Thread(target=lambda: taken.append(quota.take(DOWN))) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert sorted(taken) == [0, 10]
    assert quota.left == 0


FIXED = st.datetimes(timezones=st.just(timezone.utc)).map(
    lambda moment: format_datetime(moment.replace(microsecond=0), usegmt=True)
)
MUTATED = st.tuples(FIXED, st.integers(0, 28), st.sampled_from("0 9:,-G+a\u0664")).map(
    lambda drawn: drawn[0][: drawn[1]] + drawn[2] + drawn[0][drawn[1] + 1 :]
)


@given(FIXED | MUTATED)
def test_a_date_means_what_the_standard_library_reads_in_it(text):
    try:
        moment = parsedate_to_datetime(text)
        expected = (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        expected = None
    assert epoch_of(text) == expected
