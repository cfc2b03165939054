"""The rate limit that all calls of an auth object share: pauses after a 429, spacing, the maximum per minute."""

from __future__ import annotations

import time
from fractions import Fraction
from threading import Barrier, BrokenBarrierError, Thread

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from falconlite import OAuth2
from falconlite.retry.limits import LOGINS, SLACK, Budget, ceiling_of, limiter_of
from tests.doubles import CREDS, Clock
from tests.retry.test_attempts import Together


@pytest.fixture
def clock():
    return Clock()


def waited(budget, clock, scope=""):
    """Wait for a reservation; return the seconds waited."""
    start = clock.now
    for _ in range(5):
        wait = budget.reserve(scope)
        if wait == 0:
            return pytest.approx(clock.now - start, abs=1e-4)
        clock.sleep(wait)
    raise AssertionError(f"no place after {clock.now - start} seconds")


# The pause after a 429


def test_without_a_ceiling_there_is_room_for_any_number_of_calls(clock):
    budget = Budget(clock)
    assert [budget.reserve("") for _ in range(10_000)] == [0.0] * 10_000


def test_after_a_429_nobody_sends_before_the_moment(clock):
    budget = Budget(clock)
    budget.reserve("")
    budget.cool_down("", 5)
    for _ in range(49):
        assert budget.reserve("") > 0
        clock.now += 0.1
    assert waited(budget, clock) == 0.1


@pytest.mark.parametrize("asked", [(5, 30, 1), (30, 5), (30, -5), (30, 0), (30,)])
def test_the_longest_of_several_demands_holds(clock, asked):
    budget = Budget(clock)
    for seconds in asked:
        budget.cool_down("", seconds)
    assert waited(budget, clock) == 30


def test_at_the_very_moment_there_is_room_again(clock):
    budget = Budget(clock, 1)
    budget.cool_down("", 5)
    clock.now += 5
    assert budget.reserve("") == 0
    clock.now += 60
    assert budget.reserve("") == 0


def test_a_refused_call_takes_no_place(clock):
    budget = Budget(clock, 2)
    budget.cool_down("", 5)
    for _ in range(10):
        budget.reserve("")
    clock.now += 6
    assert [budget.reserve("") for _ in range(2)] == [0, 0]


# Scopes

TOKENS = "/installation-tokens"


def test_a_pause_of_routes_with_their_own_limit_is_theirs_alone(clock):
    budget = Budget(clock)
    assert (budget.reserve(TOKENS), budget.busy) == (0, False)
    budget.cool_down(TOKENS, 30)
    assert [budget.reserve(scope) for scope in ("", LOGINS, "/another")] == [0, 0, 0]
    assert budget.busy
    assert waited(budget, clock, TOKENS) == 30
    assert not budget.busy


def test_a_pause_of_all_is_also_that_of_routes_with_their_own_limit_and_not_of_logins(clock):
    budget = Budget(clock)
    budget.cool_down("", 30)
    assert budget.reserve(LOGINS) == 0
    assert waited(budget, clock, TOKENS) == 30


def test_routes_with_their_own_limit_count_for_the_ceiling_and_logins_do_not(clock):
    budget = Budget(clock, 3)
    assert [budget.reserve(scope) for scope in (TOKENS, "", LOGINS, LOGINS, TOKENS)] == [0] * 5
    assert waited(budget, clock, TOKENS) == 60


def test_a_call_that_waits_for_its_routes_takes_no_place_of_all(clock):
    budget = Budget(clock, 2)
    budget.cool_down(TOKENS, 5)
    assert all(budget.reserve(TOKENS) > 0 for _ in range(10))
    assert [budget.reserve(""), budget.reserve("")] == [0, 0]


def test_what_is_left_for_routes_with_their_own_limit_spaces_their_calls_alone(clock):
    budget = Budget(clock)
    budget.report(TOKENS, 1)
    budget.reserve(TOKENS)
    assert budget.reserve("") == 0
    assert waited(budget, clock, TOKENS) == 0.5


# Spacing of calls


@pytest.mark.parametrize(
    ("remaining", "space"), [(10**9, 0), (11, 0), (10, 0.2), (6, 0.2), (5, 0.5), (1, 0.5), (0, 0.5), (-1, 0.5)]
)
def test_calls_are_spaced_out_when_few_are_left(clock, remaining, space):
    budget = Budget(clock)
    budget.reserve("")
    budget.report("", remaining)
    assert [waited(budget, clock) for _ in range(3)] == [space] * 3


def test_the_first_call_of_all_is_not_spaced(clock):
    budget = Budget(clock)
    budget.report("", 1)
    assert budget.reserve("") == 0


def test_the_space_ends_when_the_api_says_so_or_has_said_nothing_for_a_minute(clock):
    for end in (lambda budget: budget.report("", 11), lambda _: clock.sleep(60)):
        budget = Budget(clock)
        budget.report("", 1)
        assert budget.reserve("") == 0
        assert budget.reserve("") > 0
        end(budget)
        assert [budget.reserve("") for _ in range(3)] == [0, 0, 0]


def test_the_space_is_left_for_as_long_as_the_api_says_that_few_are_left(clock):
    budget = Budget(clock)
    for _ in range(5):
        budget.report("", 5)
        waited(budget, clock)
        clock.now += 59
    assert budget.reserve("") == 0
    assert budget.reserve("") > 0


# The maximum per minute


def test_no_more_than_the_ceiling_are_sent_in_a_minute(clock):
    budget = Budget(clock, 3)
    start = clock.now
    assert [waited(budget, clock) for _ in range(3)] == [0, 0, 0]
    clock.now += 10
    assert waited(budget, clock) == 50
    assert [waited(budget, clock) for _ in range(2)] == [0, 0]
    assert waited(budget, clock) == 60
    assert clock.now == pytest.approx(start + 120)


def test_the_ceiling_counts_back_from_each_call_and_not_from_the_full_minute(clock):
    budget = Budget(clock, 2)
    budget.reserve("")
    clock.now += 59
    budget.reserve("")
    clock.now += 2
    assert budget.reserve("") == 0  # the first is more than a minute ago
    assert waited(budget, clock) == 58  # the second is not


# Whether a reservation is necessary


def test_a_budget_is_busy_only_while_there_is_something_to_wait_for(clock):
    budget = Budget(clock)
    assert not budget.busy
    budget.cool_down("", 5)
    budget.reserve("")
    assert budget.busy
    clock.now += 6
    assert budget.busy  # as long as no call asked
    budget.reserve("")
    assert not budget.busy
    budget.report("", 5)
    budget.reserve("")
    assert budget.busy
    budget.report("", 5000)
    clock.now += 1
    budget.reserve("")
    assert not budget.busy
    budget.report("", 5)
    clock.now += 61
    budget.reserve("")
    assert not budget.busy
    budget.report("", 5000)
    assert not budget.busy
    assert Budget(clock, 9).busy


# Properties


class Budgets(RuleBasedStateMachine):
    """A limiter with events in any order, compared with its promises."""

    @initialize(ceiling=st.none() | st.integers(1, 4))
    def begin(self, ceiling):
        self.clock = Clock()
        self.ceiling, self.budget = ceiling, Budget(self.clock, ceiling)
        self.sent: list[Fraction] = []
        self.closed_until = self.spaced_until = Fraction(0)
        self.space = 0.0

    @property
    def now(self):
        return Fraction(self.clock.monotonic())

    def ask(self):
        busy = self.budget.busy
        wait = self.budget.reserve("")
        assert wait >= 0
        assert busy or wait == 0
        if wait == 0:
            assert self.now >= self.closed_until - Fraction(SLACK)
            if self.sent and self.now < self.spaced_until:
                assert self.now - self.sent[-1] >= Fraction(self.space) - Fraction(SLACK)
            self.sent.append(self.now)
            assert self.budget.busy == bool(self.ceiling or (self.space and self.now < self.spaced_until))
        return wait

    @rule(seconds=st.floats(0, 90))
    def time_passes(self, seconds):
        self.clock.now += seconds

    @rule()
    def a_call_is_made(self):
        self.ask()

    @rule(calls=st.integers(1, 9))
    def a_burst_of_calls_is_made(self, calls):
        for _ in range(calls):
            self.ask()

    @rule()
    def a_call_waits_as_long_as_it_is_told(self):
        longest = max(60, self.closed_until - self.now)
        start = self.now
        for _ in range(4):  # closed, then full, then spaced: at most one wait each
            wait = self.ask()
            if wait == 0:
                break
            self.clock.sleep(wait)
        else:
            raise AssertionError("there is no end to the waiting")
        assert self.now - start <= longest + 60

    @rule()
    def it_is_not_worth_asking_before_the_time_it_told(self):
        wait = self.ask()
        if wait > 0.5 or (wait > 0.01 and self.now + 1 < self.spaced_until):  # otherwise the spacing may end earlier
            self.clock.now += wait - 0.005
            assert 0 < self.ask() < 0.01

    @rule(seconds=st.floats(-5, 90))
    def the_api_wants_a_pause(self, seconds):
        self.closed_until = max(self.closed_until, self.now + Fraction(seconds))
        self.budget.cool_down("", seconds)

    @rule(remaining=st.integers(-1, 30))
    def the_api_says_what_is_left(self, remaining):
        self.space = 0.0 if remaining > 10 else 0.2 if remaining > 5 else 0.5
        self.spaced_until = self.now + 60
        self.budget.report("", remaining)

    @precondition(lambda self: self.ceiling)
    @invariant()
    def no_minute_holds_more_than_the_ceiling(self):
        for first, beyond in zip(self.sent, self.sent[self.ceiling :], strict=False):
            assert beyond - first >= 60 - Fraction(SLACK)


test_whatever_happens_the_budget_keeps_its_promises = pytest.mark.no_cover(Budgets.TestCase)
Budgets.TestCase.settings = settings(max_examples=150, stateful_step_count=40)


# Threads


class Crossing(Clock):
    """A clock that two threads read at the same moment unless a lock prevents it."""

    def __init__(self):
        super().__init__()
        self.both = Barrier(2)

    def monotonic(self):
        try:
            self.both.wait(0.1)
        except BrokenBarrierError:
            pass
        else:
            self.both.reset()
        return super().monotonic()


def test_two_threads_do_not_take_the_same_place():
    budget, waits = Budget(Crossing(), 1), []
    threads = [Thread(target=lambda: waits.append(budget.reserve(""))) for _ in range(2)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert sorted(wait > 0 for wait in waits) == [False, True]


@pytest.mark.parametrize("event", [lambda budget: budget.cool_down("", 30), lambda budget: budget.report("", 3)])
def test_news_of_the_api_waits_for_who_takes_a_place(event):
    clock = Crossing()
    budget = Budget(clock)
    thread = Thread(target=event, args=(budget,))
    thread.start()
    budget.reserve("")
    thread.join()
    assert clock.both.broken  # they never met
    assert budget.busy  # and the second event is not lost


def test_no_thread_is_left_without_a_place_and_the_ceiling_holds_for_all_of_them():
    clock, sent = Together(16), []
    budget = Budget(clock, 5)

    def call():
        for _ in range(3):
            while (wait := budget.reserve("")) > 0:
                clock.sleep(wait)
            sent.append(clock.monotonic())
        clock.leave()

    threads = [Thread(target=call) for _ in range(16)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert len(sent) == 48
    sent.sort()
    assert all(beyond - first >= 60 for first, beyond in zip(sent, sent[5:], strict=False))
    assert sent[-1] - sent[0] == pytest.approx(60 * 9, abs=0.1)


# Values of the settings


@pytest.mark.parametrize(("given", "kind"), [("60", TypeError), (1.5, TypeError), (True, TypeError), (0, ValueError)])
def test_a_ceiling_is_a_whole_number_above_nothing(given, kind):
    assert [ceiling_of(good) for good in (None, 1, 6000)] == [None, 1, 6000]
    with pytest.raises(kind, match=f"requests_per_minute must be .* not {given!r}"):
        ceiling_of(given)


def test_a_limiter_is_known_by_its_methods():
    budget = Budget(time)
    assert limiter_of(budget) is budget
    assert limiter_of(None) is None
    whole = type("Whole", (), dict.fromkeys(("reserve", "report", "cool_down"), print))()
    assert limiter_of(whole) is whole
    for methods, name in (
        ({"take": print, "report": print, "cool_down": print}, "reserve"),
        ({"reserve": lambda self: 0.0, "report": print, "cool_down": print}, "reserve"),  # without scopes
        ({"reserve": lambda self, scope: 0.0, "report": lambda self, left: None, "cool_down": print}, "report"),
        ({"reserve": print, "report": print, "cool_down": 5.0}, "cool_down"),
    ):
        with pytest.raises(
            TypeError, match=rf"reserve\(scope\), .*; {name} of Old is missing or takes other arguments"
        ):
            OAuth2(limiter=type("Old", (), methods)(), **CREDS)
    with pytest.raises(TypeError, match="reserve of Budget"):
        limiter_of(Budget)


def test_a_budget_shows_its_ceiling():
    assert [repr(Budget(time, ceiling)) for ceiling in (None, 60)] == [
        "<Budget: no requests per minute>",
        "<Budget: 60 requests per minute>",
    ]
