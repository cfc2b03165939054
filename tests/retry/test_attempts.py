"""Retries: what is retried, the pauses, the deadline, the rate limit that threads share."""

from __future__ import annotations

import heapq
import json
import logging
from threading import Condition, Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falconlite import (
    FalconInterface,
    HostGroup,
    Hosts,
    InstallationTokens,
    OAuth2,
    RateLimited,
    Retry,
    ServerError,
    TransportError,
)
from falconlite.bulk import bulk
from falconlite.errors import ConnectionFailed, TimedOut
from falconlite.http.messages import Request, Response
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, answer, refusal, token
from tests.test_uber import EVERY, SERVICES, arguments

pytestmark = pytest.mark.filterwarnings("ignore::falconlite.SDKDeprecationWarning")

OK = answer(200, {"meta": {}, "resources": ["a"], "errors": []})
DOWN = refusal(503, "down")
BUSY = refusal(429, "too many")


def busy(seconds: float) -> Any:
    """Return a 429 with a retry time."""
    return BUSY._replace(headers=BUSY.headers | {"Retry-After": str(seconds)})


def lost(*, arrived: bool = True, lasting: bool = False) -> TransportError:
    error = ConnectionFailed(None, "cut")
    error.arrived, error.lasting = arrived, lasting
    return error


@pytest.fixture(autouse=True)
def half(monkeypatch):
    """Make every random number one half."""
    monkeypatch.setattr("random.random", lambda: 0.5)


def playing(*answers, logins=None, **settings):
    """Return a service that is logged in, its script and its clock."""
    net, clock = Script(*answers, logins=logins), Clock()
    hosts = Hosts(**CREDS, transport=net, clock=clock, **settings)
    net.sent.clear()
    return hosts, net, clock


class Together:
    """A clock for several threads: when all of them wait, it moves on to the next one to wake."""

    def __init__(self, threads: int) -> None:
        self.now, self.awake = 1000.0, threads
        self.sleepers: list[float] = []
        self.changed = Condition()

    def time(self) -> float:
        return self.now + 1_000_000_000

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self.changed:
            until = self.now + seconds
            heapq.heappush(self.sleepers, until)
            self.awake -= 1
            self.move()
            while self.now < until:
                assert self.changed.wait(30), "a thread neither waits for the clock nor ends"

    def leave(self) -> None:
        """Stop counting a thread that has finished."""
        with self.changed:
            self.awake -= 1
            self.move()

    def move(self) -> None:
        if self.awake == 0 and self.sleepers:
            self.now = self.sleepers[0]
            while self.sleepers and self.sleepers[0] <= self.now:
                heapq.heappop(self.sleepers)
                self.awake += 1
            self.changed.notify_all()


def together(clock, calls):
    """Run each of *calls* in a separate thread, with a shared clock."""

    def run(call):
        try:
            call()
        finally:
            clock.leave()

    threads = [Thread(target=run, args=(call,)) for call in calls]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]


# Attempts


def test_a_call_is_sent_until_it_is_answered_and_the_result_says_how_often():
    hosts, net, clock = playing(DOWN, lost(), busy(7), OK)
    result = hosts.query_devices(limit=1)
    assert (result["status_code"], result.resources, result.attempts, result.answered) == (200, ["a"], 4, True)
    assert clock.waits == [0.25, 0.5, 7.5]
    sent = [request._replace(deadline=None) for _, request in net.sent]
    assert sent == [sent[0]] * 4


def test_a_call_that_is_answered_at_once_counts_one_attempt_and_waits_for_nothing():
    hosts, net, clock = playing()
    assert hosts.query_devices().attempts == 1
    assert (len(net.sent), clock.waits) == (1, [])


def test_when_no_attempt_is_left_the_last_answer_is_the_result():
    hosts, net, clock = playing(DOWN, DOWN, DOWN, refusal(504, "too late"))
    result = hosts.query_devices()
    assert (result["status_code"], result.attempts, len(net.sent)) == (504, 4, 4)
    assert clock.waits == [0.25, 0.5, 1.0]


def test_an_error_says_how_often_the_call_was_sent():
    hosts, _, _ = playing(DOWN, pythonic=True)
    with pytest.raises(ServerError, match=r"down.*, 4 attempts") as caught:
        hosts.query_devices()
    assert caught.value.attempts == caught.value.result.attempts == 4


def test_a_lost_answer_is_raised_as_it_was_lost_last_and_says_how_often():
    failures = [lost() for _ in range(4)]
    hosts, _, _ = playing(*failures, pythonic=True)
    with pytest.raises(TransportError, match=r"cut \(4 attempts\)") as caught:
        hosts.query_devices()
    assert caught.value is failures[3]
    assert caught.value.attempts == 4
    hosts, _, _ = playing(lost())
    result = hosts.query_devices()
    assert (result["status_code"], result.attempts, result.answered) == (500, 4, False)


def test_an_error_that_is_not_sent_again_says_one_attempt():
    hosts, _, _ = playing(refusal(500, "no"), pythonic=True)
    with pytest.raises(ServerError) as caught:
        hosts.query_devices()
    assert caught.value.attempts == 1


def test_the_attempts_before_and_after_a_401_are_added_up():
    hosts, net, _ = playing(DOWN, refusal(401), DOWN, OK)
    assert hosts.query_devices().attempts == 4
    assert net.bearers() == ["T1", "T1", "T2", "T2"]
    hosts, _, _ = playing(DOWN, refusal(401), lost())
    assert hosts.query_devices().attempts == 6


# Every operation


@each(("kind", "name"), EVERY)
@each("fault", [DOWN, refusal(502), refusal(504), lost()], ids=["503", "502", "504", "lost"])
@pytest.mark.threads("about volume")
def test_an_operation_is_sent_again_after_a_fault_exactly_where_it_may_be_repeated(kind, name, fault):
    operation = kind.operations[name]
    net = Script(fault, OK)
    result = getattr(kind(access_token="T", transport=net, clock=Clock()), name)(**arguments(operation))
    assert len(net.sent) == (2 if operation.repeatable else 1)
    assert result.ok is operation.repeatable


@each(("kind", "name"), EVERY)
@each("fault", [BUSY, busy(3), lost(arrived=False)], ids=["429", "429 with a time", "unreachable"])
def test_any_operation_is_sent_again_where_the_api_has_done_nothing(kind, name, fault):
    net = Script(fault, OK)
    result = getattr(kind(access_token="T", transport=net, clock=Clock()), name)(**arguments(kind.operations[name]))
    assert (result.ok, result.attempts, len(net.sent)) == (True, 2, 2)


def test_what_creates_or_deletes_is_never_repeated_after_a_lost_answer():
    sent = {}
    for kind in SERVICES:
        for operation in set(kind.operations.values()):
            if operation.verb == "DELETE" or "create" in operation.id.lower():
                net = Script(lost())
                getattr(kind(access_token="T", transport=net, clock=Clock()), operation.alias)(**arguments(operation))
                sent[operation.id] = len(net.sent)
    assert {"tokens-create", "createHostGroups", "deleteHostGroups"} <= sent.keys()
    assert set(sent.values()) == {1}


@pytest.mark.parametrize(
    ("verb", "times"), [("GET", 4), ("HEAD", 4), ("POST", 1), ("PUT", 1), ("PATCH", 1), ("DELETE", 1)]
)
def test_a_call_of_any_route_is_repeated_where_its_verb_only_reads(verb, times):
    for fault in (DOWN, lost()):
        hosts, net, _ = playing(fault)
        hosts.override(verb, "/some/route/v1")
        assert len(net.sent) == times


@pytest.mark.parametrize("answered", [refusal(400), refusal(403), refusal(404), refusal(409), refusal(500)])
def test_an_answer_that_would_be_the_same_is_not_asked_for_again(answered):
    hosts, net, clock = playing(answered)
    assert hosts.query_devices().attempts == 1
    assert (len(net.sent), clock.waits) == (1, [])


# The number of attempts that the caller sets


def with_retry(level, value, *answers, **settings):
    """Make a call with a policy of the auth object, the class or the call; return result, script, clock."""
    auth_policy, class_policy, call_policy = (
        {"retry": value} if level == at else {} for at in ("auth", "class", "call")
    )
    net, clock = Script(*answers), Clock()
    auth = OAuth2(**CREDS, transport=net, clock=clock, **auth_policy, **settings)
    hosts = Hosts(auth, **class_policy)
    net.sent.clear()
    return hosts.query_devices(**call_policy), net, clock


LEVELS = pytest.mark.parametrize("level", ["auth", "class", "call"])


@LEVELS
@pytest.mark.parametrize(
    ("value", "times"), [(False, 1), (1, 1), (2, 2), (True, 4), (None, 4), (Retry(attempts=6, base=0), 6)]
)
def test_how_often_is_said_by_the_call_or_the_class_or_the_auth_object(level, value, times):
    for fault in (DOWN, lost(), BUSY):
        result, net, clock = with_retry(level, value, fault)
        assert (len(net.sent), result.attempts, len(clock.waits)) == (times, times, times - 1)


def test_the_call_is_heard_before_the_class_and_the_class_before_the_auth_object():
    net, clock = Script(DOWN), Clock()
    auth = OAuth2(**CREDS, transport=net, clock=clock, retry=2)
    hosts = Hosts(auth, retry=3)
    tokens = InstallationTokens(auth)

    def attempts(call, **options):
        return call(**options).attempts

    assert [attempts(hosts.query_devices, retry=5), attempts(hosts.query_devices), attempts(tokens.tokens_query)] == [
        5,
        3,
        2,
    ]
    hosts.retry = None
    auth.retry = False
    assert attempts(hosts.query_devices) == 1


@LEVELS
def test_without_retries_a_call_does_not_wait_for_the_pause_of_another(level):
    net, clock = Script(busy(30), OK), Clock()
    auth = OAuth2(**CREDS, transport=net, clock=clock, retry=False if level == "auth" else None)
    Hosts(auth).query_devices(retry=False)
    hosts = Hosts(auth, **({"retry": False} if level == "class" else {}))
    assert hosts.query_devices(**({"retry": False} if level == "call" else {})).ok
    assert clock.waits == []


@pytest.mark.parametrize("how", ["requests_per_minute", "limiter", "set later"])
def test_a_ceiling_or_a_limiter_holds_without_retries_too(how):
    class Closed:
        def reserve(self, scope):
            return 0.0 if scope == "oauth2" or len(clock.waits) > 1 else 30.0

        def report(self, scope, remaining): ...
        def cool_down(self, scope, seconds): ...

    given_ = {"requests_per_minute": {"requests_per_minute": 1}, "limiter": {"limiter": Closed()}}.get(how, {})
    hosts, net, clock = playing(retry=False, **given_)
    if how == "set later":
        hosts.auth_object.requests_per_minute = 1
    assert [hosts.query_devices().ok for _ in range(2)] == [True, True]
    assert len(net.sent) == 2
    assert sum(clock.waits) == pytest.approx(61 if how == "limiter" else 60.5)


# The deadline


def with_deadline(level, seconds, *answers):
    """Make a call with a deadline of the auth object, the class or the call; return result, script, clock."""
    of_auth, of_class, of_call = ({"deadline": seconds} if level == at else {} for at in ("auth", "class", "call"))
    net, clock = Script(*answers), Clock()
    hosts = Hosts(OAuth2(**CREDS, transport=net, clock=clock, **of_auth), **of_class)
    net.sent.clear()
    return hosts.query_devices(**of_call), net, clock


@LEVELS
def test_no_call_waits_past_its_deadline_and_what_it_has_by_then_is_the_result(level):
    result, net, clock = with_deadline(level, 10, busy(7), busy(7), OK)
    assert (result["status_code"], result.attempts, result.answered) == (429, 2, True)
    assert (len(net.sent), clock.waits) == (2, [7.5])


@LEVELS
def test_a_pause_that_does_not_fit_is_not_begun(level):
    result, net, clock = with_deadline(level, 7.5, busy(7), OK)
    assert (result["status_code"], result.attempts, len(net.sent), clock.waits) == (429, 1, 1, [])
    result, net, clock = with_deadline(level, 7.6, busy(7), OK)
    assert (result["status_code"], result.attempts, len(net.sent), clock.waits) == (200, 2, 2, [7.5])


def test_a_lost_answer_is_raised_when_the_pause_does_not_fit():
    hosts, net, clock = playing(lost(), pythonic=True, deadline=0.2)
    with pytest.raises(ConnectionFailed) as caught:
        hosts.query_devices()
    assert (caught.value.attempts, len(net.sent), clock.waits) == (1, 1, [])


def test_the_call_may_have_no_end_where_the_auth_object_has_one():
    hosts, net, clock = playing(busy(60), busy(60), busy(60), OK, deadline=30)
    assert hosts.query_devices(deadline=None).attempts == 4
    assert clock.waits == [60.5, 60.5, 60.5]
    assert [request.deadline for _, request in net.sent] == [None] * 4


def test_an_attempt_is_given_what_is_left_of_the_deadline():
    def slow():
        clock.now += 3
        return DOWN

    hosts, net, clock = playing(slow, slow, OK)
    assert hosts.query_devices(deadline=10).ok
    assert [request.deadline for _, request in net.sent] == pytest.approx([10, 6.75, 3.25])


def test_the_time_that_a_login_takes_counts_too():
    def slow():
        clock.now += 8
        return token("T2")

    hosts, net, clock = playing(busy(1), OK, logins=[token("T1"), slow])
    clock.now += 1790
    result = hosts.query_devices(deadline=9)
    assert (result["status_code"], result.attempts, clock.waits) == (429, 1, [])
    assert net.sent[0][1].deadline == pytest.approx(9)


def test_the_first_attempt_after_a_login_is_given_what_is_left_of_the_deadline():
    def slow():
        clock.now += 8
        return token("T2")

    hosts, net, clock = playing(logins=[token("T1"), slow])
    clock.now += 1790
    assert hosts.query_devices(deadline=9).ok
    assert net.sent[1][1].deadline == pytest.approx(1)


def test_the_pauses_of_a_login_end_at_the_deadline_of_the_call():
    hosts, net, clock = playing(logins=[token("T1"), refusal(429), token("T2")])
    clock.now += 1800
    before = clock.now
    assert hosts.query_devices(deadline=1.5)["status_code"] == 429
    assert (net.paths(), clock.waits, clock.now) == (["/oauth2/token"], [], before)


def test_nothing_is_sent_once_the_deadline_is_over():
    def slow():
        clock.now += 20
        return token("T2")

    hosts, net, clock = playing(logins=[token("T1"), slow])
    hosts.auth_object.requests_per_minute = 100  # so that the call does not use the fast path
    clock.now += 1790
    result = hosts.query_devices(deadline=9)
    assert net.paths() == ["/oauth2/token"]
    assert (result.ok, result.attempts, result.answered) == (False, 0, False)
    assert "deadline" in result.errors[0]["message"]
    hosts.pythonic = True
    clock.now += 1790
    net.logins.append(slow)
    with pytest.raises(TimedOut, match="nothing was sent") as caught:
        hosts.query_devices(deadline=9)
    assert (caught.value.attempts, caught.value.arrived) == (0, False)


outcomes = st.sampled_from([OK, DOWN, BUSY, busy(2), busy(40), lost(), lost(arrived=False), refusal(401)])


@given(
    st.lists(st.tuples(outcomes, st.sampled_from([0, 0.1, 1, 30])), min_size=1, max_size=12),
    st.sampled_from([0.1, 1, 5, 40, 100, 300]),
    st.sampled_from([0, 0, 1, 30, 100]),
    st.booleans(),
)
def test_no_pause_ends_and_no_attempt_begins_after_the_deadline(played, deadline, closed, old):
    clock = Clock()
    begun = []

    def taking(seconds, outcome):
        def play():
            begun.append(clock.monotonic())
            clock.now += seconds
            return outcome

        return play

    net = Script(
        *(taking(seconds, outcome) for outcome, seconds in played), logins=[token("T1"), taking(2, token("T2"))]
    )
    hosts = Hosts(**CREDS, transport=net, clock=clock, retry=6, requests_per_minute=1000)
    hosts.auth_object.limiter.cool_down("", closed)
    clock.now += 1700 if old else 0
    ends = clock.monotonic() + deadline
    woken = []
    sleep = clock.sleep

    def noting(seconds):
        sleep(seconds)
        woken.append(clock.monotonic())

    clock.sleep = noting  # type: ignore[method-assign]  # a stand-in
    hosts.query_devices(deadline=deadline)
    assert all(moment < ends for moment in (*woken, *begun))


# The rate limit


def test_after_a_429_no_service_of_the_auth_object_sends_before_the_moment():
    hosts, _, clock = playing(busy(30), OK)
    tokens = InstallationTokens(hosts)
    hosts.query_devices(retry=False)
    start = clock.now
    assert tokens.tokens_query().ok
    assert clock.waits == [pytest.approx(30.5)]
    assert clock.now - start >= 30


@pytest.mark.parametrize(
    "named",
    [
        {"X-Ratelimit-Retryafter": "1700000030"},
        {"X-RateLimit-RetryAfter": "1700000030000"},
        {"retry-after": "30"},
        {"Retry-After": "Tue, 14 Nov 2023 22:13:50 GMT"},
    ],
)
def test_the_moment_may_be_named_in_any_way(named):
    clock = Clock(1_700_000_000.0)
    net = Script(BUSY._replace(headers=named), OK)
    hosts = Hosts(**CREDS, transport=net, clock=clock)
    assert hosts.query_devices().ok
    assert clock.waits == [30.5]


def test_a_429_that_names_no_moment_makes_all_wait_too():
    hosts, _, clock = playing(BUSY, OK)
    hosts.query_devices(retry=False)
    InstallationTokens(hosts).tokens_query()
    assert clock.waits == [pytest.approx(4.5)]


def test_a_call_that_would_wait_past_its_deadline_is_not_sent():
    hosts, net, clock = playing(busy(30), OK)
    hosts.query_devices(retry=False)
    net.sent.clear()
    result = hosts.query_devices(deadline=20)
    assert (result["status_code"], result.attempts, result.answered) == (429, 0, False)
    assert "allows this call in 30" in result.errors[0]["message"]
    with pytest.raises(RateLimited, match="nothing was sent") as caught:
        hosts.query_devices(deadline=20, pythonic=True)
    assert (caught.value.code, caught.value.attempts, caught.value.result.answered) == (429, 0, False)
    assert (net.sent, clock.waits) == ([], [])
    clock.now += 31
    assert hosts.query_devices(deadline=20).ok


def test_a_call_that_was_answered_keeps_its_answer_when_there_is_no_room_for_another_attempt():
    hosts, net, _ = playing(busy(30), OK, retry=Retry(longest=5))
    result = hosts.query_devices(deadline=20)
    assert (result["status_code"], result.attempts, result.answered) == (429, 1, True)
    assert result.headers["Retry-After"] == "30"
    assert len(net.sent) == 1


@pytest.mark.parametrize("first", [DOWN, lost()], ids=["503", "lost"])
def test_a_pause_of_the_others_that_begins_meanwhile_does_not_hide_what_came_of_the_first_attempt(first):
    hosts, net, clock = playing(first, OK)
    sleep = clock.sleep

    def others(seconds):
        sleep(seconds)
        hosts.auth_object.limiter.cool_down("", 30)

    clock.sleep = others
    result = hosts.query_devices(deadline=20)
    assert (result["status_code"], result.attempts) == ((503, 1) if first is DOWN else (500, 1))
    assert (len(net.sent), clock.waits) == (1, [0.25])
    assert hosts.auth_object.connection.quota.left == 500  # an attempt that was not made costs nothing


def test_a_policy_with_shorter_pauses_does_not_cut_the_one_that_all_share():
    hosts, net, clock = playing(busy(30), OK)
    impatient = Hosts(hosts, retry=Retry(longest=5))
    assert (impatient.query_devices()["status_code"], len(net.sent)) == (429, 1)
    refused = impatient.query_devices()
    assert (refused["status_code"], refused.attempts, len(net.sent)) == (429, 0, 1)
    assert "30.0 s, but the longest pause of its retry policy is 5.0 s; nothing was sent" in said(refused)
    assert clock.waits == []
    assert hosts.query_devices().ok
    assert clock.waits == [pytest.approx(30.5)]


# Pauses that are too long


def said(result) -> str:
    return "; ".join(error["message"] for error in result.errors)


PAGE = Response(503, {"Content-Type": "text/html", "retry-after": "3600"}, b"<html>down for maintenance")
LONG = {
    "429": busy(3600),
    "503": DOWN._replace(headers=busy(3600).headers),
    "page": PAGE,
    "empty": busy(3600)._replace(content=b""),
    "moment": BUSY._replace(headers={"X-Ratelimit-Retryafter": "1003600"}),
    "1970": busy(3600)._replace(headers={"Retry-After": "Mon, 12 Jan 1970 14:46:40 GMT", "Date": "junk"}),
}


@pytest.mark.parametrize("name", LONG)
def test_a_pause_that_is_too_long_is_not_begun_and_the_answer_says_until_when_the_api_asks_to_wait(name):
    hosts, net, clock = playing(LONG[name], OK)
    result = hosts.query_devices()
    assert (result["status_code"], result.attempts, result.answered, clock.waits) == (LONG[name].status, 1, True, [])
    assert len(net.sent) == 1
    assert result.headers.items() >= {k: v for k, v in LONG[name].headers.items() if k != "Content-Type"}.items()
    first, *more, last = (error["message"] for error in result.errors)
    assert more == []
    assert first in ("too many", "down", "<html>down for maintenance", "the API answered 429 with no content")
    assert "wait 3600 s, until 1970-01-12T14:46:40Z, longer than the longest pause of retry (60 s)" in last
    net.answers = [LONG[name]]
    with pytest.raises((RateLimited, ServerError), match=r"until 1970-01-12T14:46:40Z.*: the call was not retried"):
        hosts.query_devices(pythonic=True)


def test_a_pause_that_ends_after_the_deadline_is_not_begun_and_the_answer_says_until_when_the_api_asks_to_wait():
    hosts, net, clock = playing(busy(30), OK)
    result = hosts.query_devices(deadline=20)
    assert (result["status_code"], len(net.sent), clock.waits) == (429, 1, [])
    assert "wait 30 s, until 1970-01-12T13:47:10Z, past its deadline: the call was not retried" in said(result)


@pytest.mark.parametrize(
    "played",
    [(busy(3600), {"retry": False}), (DOWN, {}), (BUSY, {"retry": 1}), (LONG["503"], {"retry": False})],
    ids=["once", "no moment", "429 once", "503 once"],
)
def test_an_answer_after_which_no_pause_was_possible_stays_as_the_api_sent_it(played):
    fault, options = played
    hosts, _, _ = playing(fault)
    assert [error["message"] for error in hosts.query_devices(**options).errors] in (["too many"], ["down"])


def test_what_may_not_be_repeated_is_not_said_to_have_waited_for_a_pause():
    net = Script(LONG["503"])
    result = HostGroup(**CREDS, transport=net, clock=Clock()).create_host_groups(name="a", group_type="static")
    assert [error["message"] for error in result.errors] == ["down"]


def test_nobody_waits_for_a_limit_that_is_too_long_and_each_call_gets_its_own_answer():
    clock = Together(8)
    bodies = [json.dumps({"errors": [{"message": str(n)}]}).encode() for n in range(8)]
    net = Script(*(busy(3600)._replace(content=body) for body in bodies))
    hosts = Hosts(access_token="T", transport=net, clock=clock)
    results: list[Any] = []
    together(clock, [lambda: results.append(hosts.query_devices())] * 8)
    assert [result["status_code"] for result in results] == [429] * 8
    assert sorted(result.errors[0]["message"] for result in results) == [str(n) for n in range(8)]
    assert clock.now == 1000.0


def test_a_refusal_that_cannot_be_written_again_is_returned_as_it_came():
    body = b'{"errors": [{"code": 429, "message": "too many"}], "rate": NaN}'
    hosts = Hosts(access_token="T", transport=Script(busy(3600)._replace(content=body)), clock=Clock())
    result = hosts.query_devices()
    assert (result["status_code"], result.errors) == (429, [{"code": 429, "message": "too many"}])


@pytest.mark.parametrize("wait", [61.1, 3600.0, float("inf"), float("nan")])
def test_a_limiter_that_asks_for_a_wait_that_is_too_long_keeps_the_call_from_being_sent(wait):
    class Closed:
        def reserve(self, scope):
            return wait

        def report(self, scope, remaining): ...
        def cool_down(self, scope, seconds): ...

    hosts, net, clock = playing(limiter=Closed(), deadline=None)
    result = hosts.query_devices()
    assert (result["status_code"], result.attempts, net.sent, clock.waits) == (429, 0, [], [])
    assert "nothing was sent" in said(result)


@pytest.mark.parametrize("name", LONG)
def test_a_login_does_not_begin_a_pause_that_is_too_long(name):
    net, clock = Script(logins=[LONG[name], token()]), Clock()
    hosts = Hosts(**CREDS, transport=net, clock=clock, lazy_login=True)
    result = hosts.query_devices()
    assert (result["status_code"], clock.waits, net.paths()) == (LONG[name].status, [], ["/oauth2/token"])
    assert "the API asks to wait" in said(result)
    clock.now += 61
    assert hosts.query_devices().ok


def test_where_the_budget_has_no_room_for_the_second_attempt_after_a_401_that_is_the_reason():
    def refused():
        hosts.auth_object.limiter.cool_down("", 30)
        return refusal(401)

    hosts, net, clock = playing(DOWN, refused, OK)
    result = hosts.query_devices(deadline=20)
    assert (result["status_code"], result.attempts, result.answered) == (429, 2, False)
    assert said(result).startswith("the rate limit allows this call in 30")
    assert said(result).endswith("its deadline; the API refused its first token (401), so nothing was done")
    net.answers = [refused, OK]
    clock.now += 60
    with pytest.raises(RateLimited, match="so nothing was done") as caught:
        hosts.query_devices(deadline=20, pythonic=True)
    assert (caught.value.attempts, caught.value.args) == (1, (429, caught.value.message))
    assert clock.waits == [0.25]


def test_where_the_deadline_leaves_no_room_for_the_second_attempt_after_a_401_that_is_the_reason():
    def slow():
        clock.now += 20
        return token("T2")

    hosts, net, clock = playing(DOWN, refusal(401), OK, logins=[token("T1"), slow])
    with pytest.raises(TimedOut, match=r"first token \(401\), so nothing was done \(2 attempts\)") as caught:
        hosts.query_devices(deadline=20, pythonic=True)
    assert (caught.value.attempts, caught.value.arrived) == (2, False)
    assert net.bearers() == ["T1", "T1"]
    assert hosts.query_devices(deadline=20).ok
    assert net.bearers() == ["T1", "T1", "T2"]


def test_bulk_does_not_end_where_one_batch_has_no_time_left_after_a_401():
    def slow():
        clock.now += 20
        return token("T2")

    done = [answer(200, {"meta": {}, "resources": [{"id": n} for n in "cd"], "errors": []})]
    hosts, net, clock = playing(refusal(401), *done, logins=[token("T1"), slow])
    report = bulk(hosts.perform_action, action_name="contain", ids=list("abcd"), at_once=2, workers=1, deadline=20)
    assert (report.ended, report.done, list(report.failed), report.unclear) == (None, ["c", "d"], ["a", "b"], [])
    assert net.bearers() == ["T1", "T2"]


@pytest.mark.parametrize(("remaining", "space"), [("99", 0), ("11", 0), ("10", 0.3), ("5", 0.75), ("0", 0.75)])
def test_calls_are_spaced_out_when_the_api_says_that_few_are_left(remaining, space):
    hosts, _, clock = playing(OK._replace(headers=OK.headers | {"X-Ratelimit-Remaining": remaining}))
    tokens = InstallationTokens(hosts)
    for call in (hosts.query_devices, tokens.tokens_query, hosts.query_devices, tokens.tokens_query):
        assert call().ok  # the first brings the limit, the second is the first to count
    assert clock.waits == pytest.approx([space] * 2 if space else [], abs=1e-4)


@pytest.mark.parametrize("remaining", ["", "few", "nan", "inf", "-1e999", "1e400", "\xb2"])
def test_what_is_left_may_be_no_number(remaining):
    hosts, _, clock = playing(OK._replace(headers=OK.headers | {"X-Ratelimit-Remaining": remaining}))
    assert [hosts.query_devices().ok for _ in range(3)] == [True] * 3
    assert clock.waits == []


def test_the_space_between_calls_ends_with_the_first_answer_that_says_that_enough_are_left():
    few, many = (OK._replace(headers=OK.headers | {"X-Ratelimit-Remaining": left}) for left in ("3", "5999"))
    hosts, _, clock = playing(few, few, many)
    for _ in range(6):
        hosts.query_devices()
    assert clock.waits == pytest.approx([0.75], abs=1e-4)


def test_what_is_left_of_the_limit_for_calls_without_a_good_token_is_not_ours():
    expired = refusal(401)
    hosts, _, clock = playing(expired._replace(headers=expired.headers | {"X-Ratelimit-Remaining": "3"}), OK)
    assert hosts.query_devices().attempts == 2
    assert hosts.query_devices().ok
    assert clock.waits == []


def test_a_ceiling_holds_for_all_that_share_the_auth_object_and_counts_attempts():
    hosts, net, clock = playing(OK, DOWN, OK, requests_per_minute=3)
    tokens = InstallationTokens(hosts)
    moments = []
    send = net.send
    net.send = lambda *sent: (moments.append(clock.now), send(*sent))[1]
    for _ in range(4):
        assert hosts.query_devices().ok
        assert tokens.tokens_query().ok
    assert len(moments) == 9
    assert all(beyond - first >= 60 for first, beyond in zip(moments, moments[3:], strict=False))


class Recorder:
    """A limiter that records its calls."""

    def __init__(self, *waits: float) -> None:
        self.waits, self.seen, self.logins = list(waits), [], 0

    def reserve(self, scope):
        if scope == "oauth2":
            self.logins += 1
            return 0.0
        wait = self.waits.pop(0) if self.waits else 0.0
        self.seen.append(("take", wait))
        return wait

    def report(self, scope, remaining):
        self.seen.append(("report", remaining))

    def cool_down(self, scope, seconds):
        self.seen.append(("cool_down", seconds))


def test_a_limiter_is_asked_for_each_request_and_told_what_the_api_says():
    limiter = Recorder(2, 1)
    few = OK._replace(headers=OK.headers | {"X-Ratelimit-Remaining": "7"})
    many = OK._replace(headers=OK.headers | {"X-Ratelimit-Remaining": "5999"})
    hosts, _, clock = playing(few, busy(9), refusal(401), DOWN, lost(), BUSY, many, limiter=limiter)
    assert (limiter.seen, limiter.logins) == ([], 1)
    assert hosts.query_devices().ok
    assert clock.waits == [2.5, 1.5]
    assert hosts.query_devices(retry=5).ok
    assert limiter.seen == [
        ("take", 2),
        ("take", 1),
        ("take", 0),
        ("report", 7),
        ("take", 0),
        ("cool_down", 9),
        ("take", 0),  # refused with a 401
        ("take", 0),
        ("take", 0),
        ("take", 0),
        ("cool_down", 8),  # with this random number, half of the longest third pause
        ("take", 0),
        ("report", 5999),
    ]
    assert hosts.auth_object.limiter is limiter


def test_the_token_route_and_the_api_do_not_wait_for_each_other():
    hosts, _, clock = playing(busy(40), OK, logins=[token("T1"), busy(50), token("T2")])
    auth = hosts.auth_object
    hosts.query_devices(retry=False)
    auth.retry = False
    assert auth.login()["status_code"] == 429
    assert clock.waits == []  # although the API wants a pause
    auth.retry = None
    assert auth.login()["status_code"] == 201
    assert clock.waits == [pytest.approx(50.5)]  # the pause of the token route, without the other 40 seconds
    hosts.query_devices()
    assert clock.waits == [pytest.approx(50.5)]  # long enough for the API too


def test_a_429_of_the_token_route_keeps_no_call_back():
    hosts, _, clock = playing(OK, logins=[token("T1"), busy(50)])
    clock.now += 1700
    assert hosts.query_devices(deadline=20).ok  # with the old token
    assert hosts.query_devices(deadline=20).ok
    assert clock.waits == []


@pytest.mark.parametrize(
    "faults",
    [[DOWN], [lost()], [lost(arrived=False)], [BUSY], [busy(9)], [DOWN, lost(), BUSY]],
    ids=lambda f: str(len(f)),
)
def test_token_requests_are_sent_again_too(faults):
    net, clock = Script(logins=[*faults, token("T1")]), Clock()
    hosts = Hosts(**CREDS, transport=net, clock=clock)
    assert (hosts.token_status, hosts.token, len(net.forms())) == (201, "T1", len(faults) + 1)
    assert len(clock.waits) == len(faults)
    assert hosts.query_devices().attempts == 1


def test_a_token_is_given_up_in_several_attempts_too():
    hosts, net, _ = playing()
    net.revokes = [DOWN, lost(), answer(200, {"meta": {}})]
    assert hosts.logout()["status_code"] == 200
    assert net.paths() == ["/oauth2/revoke"] * 3


def test_a_logout_that_the_budget_has_no_room_for_forgets_the_token_all_the_same():
    hosts, net, clock = playing(logins=[token("T1"), busy(50)])
    auth = hosts.auth_object
    auth.deadline = 10
    clock.now += 1700
    hosts.query_devices()
    assert hosts.token == "T1"
    result = hosts.logout()
    assert (result["status_code"], hosts.token, "/oauth2/revoke" in net.paths()) == (429, None, False)


# The retry budget


@pytest.mark.parametrize(
    ("fault", "extra"),
    [(DOWN, 50), (lost(), 50), (lost(arrived=False), 50), (BUSY, 100)],
    ids=["503", "lost", "no", "429"],
)
def test_a_cloud_that_is_down_is_left_in_peace(fault, extra):
    hosts, net, _ = playing(fault, logins=[token("T1", 86_400)])
    results = [hosts.query_devices() for _ in range(1000)]
    assert len(net.sent) == 1000 + extra
    assert results[0].attempts == 4
    assert results[-1].attempts == 1


def test_logins_draw_on_the_same_quota():
    hosts, net, _ = playing(logins=[token("T1"), DOWN])
    for _ in range(300):
        hosts.login()
    assert len(net.forms()) == 350


def test_calls_that_succeed_bring_the_retries_back():
    hosts, net, _ = playing(DOWN)
    for _ in range(100):
        hosts.query_devices()
    net.answers = [DOWN, OK]
    assert hosts.query_devices().attempts == 1
    for _ in range(10):
        assert hosts.query_devices().ok
    net.answers = [DOWN, OK]
    assert hosts.query_devices().attempts == 2


def test_a_retry_that_helps_costs_nothing_in_the_end():
    hosts, net, _ = playing()
    for _ in range(200):
        net.answers = [DOWN, OK]
        assert hosts.query_devices().attempts == 2
    for _ in range(200):
        net.answers = [busy(1), OK]
        assert hosts.query_devices().attempts == 2


# Logs


def test_every_wait_is_logged_without_what_is_secret(caplog):
    caplog.set_level(logging.INFO, "falconlite")
    hosts, _, _ = playing(DOWN, lost(), busy(7), OK)
    hosts.query_devices(filter="hostname:'canary'", headers={"X-Api-Key": "canary"}, parameters={"x": "canary"})
    route = "GET /devices/queries/devices-scroll/v1"
    assert [(r.levelname, r.name, r.getMessage()) for r in caplog.records] == [
        ("INFO", "falconlite", f"{route} was answered 503: attempt 2 of 4 in 0.2 s"),
        ("INFO", "falconlite", f"{route} was not answered (ConnectionFailed): attempt 3 of 4 in 0.5 s"),
        ("INFO", "falconlite", f"{route} was answered 429: attempt 4 of 4 in 7.5 s"),
    ]
    for secret in ("canary", "T1", *CREDS.values()):
        assert secret not in str([vars(record) for record in caplog.records])


def test_a_wait_for_the_budget_is_logged_and_so_is_that_of_a_login(caplog):
    caplog.set_level(logging.INFO, "falconlite")
    hosts, _, clock = playing(OK, logins=[token("T1"), DOWN, token("T2")])
    hosts.auth_object.limiter.cool_down("", 9)
    hosts.query_devices(filter="canary")
    clock.now += 1790
    hosts.query_devices(filter="canary")
    assert caplog.messages == [
        "GET /devices/queries/devices-scroll/v1 waits 9.5 s for its turn",
        "POST /oauth2/token was answered 503: attempt 2 of 4 in 0.2 s",
    ]


def test_a_call_that_is_given_up_for_the_quota_says_so(caplog):
    hosts, _, _ = playing(DOWN)
    hosts.auth_object.connection.quota.left = 0
    caplog.set_level(logging.INFO, "falconlite")
    hosts.query_devices()
    assert caplog.messages == [
        "GET /devices/queries/devices-scroll/v1 was answered 503: no further attempt, too many calls failed recently"
    ]


def test_waits_go_to_the_logger_that_debug_names(caplog):
    logger = logging.getLogger("somebody.elses")
    caplog.set_level(logging.INFO, "somebody.elses")
    hosts, _, _ = playing(DOWN, OK, debug=logger)
    hosts.query_devices(filter="hostname:'canary'")
    assert [record.name for record in caplog.records if record.levelno == logging.INFO] == ["somebody.elses"]
    assert "attempt 2 of 4" in caplog.text
    assert "canary" not in caplog.text


def test_a_query_that_is_part_of_a_route_is_not_logged(caplog):
    caplog.set_level(logging.INFO, "falconlite")
    hosts, _, _ = playing(DOWN, OK)
    hosts.override("GET", "/some/route/v1?token=canary")
    assert caplog.messages == ["GET /some/route/v1 was answered 503: attempt 2 of 4 in 0.2 s"]


def test_a_percent_sign_in_a_route_does_not_upset_the_log(caplog):
    caplog.set_level(logging.INFO, "falconlite")
    hosts, _, _ = playing(DOWN, OK)
    hosts.override("GET", "/some/%s/%d/v1")
    assert len(caplog.messages) == 1


# Threads


class Moments:
    """A transport that answers 429 until *opens*, with that time, and records when each request came."""

    def __init__(self, clock, *opens: float, takes: float = 0.0) -> None:
        self.clock, self.opens, self.takes = clock, [clock.now + after for after in opens], takes
        self.moments: list[float] = []
        self.logins = 0

    def send(self, base_url, request):
        if request.path == "/oauth2/token":
            self.logins += 1
            return token("T1")
        self.moments.append(self.clock.now)
        if self.takes:
            self.clock.sleep(self.takes)
        opens = next((moment for moment in self.opens if self.clock.now < moment), None)
        return OK if opens is None else busy(opens - self.clock.now)

    def close(self): ...


def crew(clock, net, **settings):
    """Return 64 service objects that share an auth object, which is logged in."""
    auth = FalconInterface(**CREDS, transport=net, clock=clock, **settings)
    auth.login()
    return [Hosts(auth).query_devices if n % 2 else HostGroup(auth).query_host_groups for n in range(64)]


def test_after_one_429_no_thread_of_64_sends_before_the_moment():
    clock = Together(64)
    net = Moments(clock, 5)
    start, results = clock.now, []

    def later(n, call):
        def run():
            clock.sleep(n / 100)  # the first gets its 429 before the second starts
            results.append(call())

        return run

    together(clock, [later(n, call) for n, call in enumerate(crew(clock, net))])
    assert [result.ok for result in results] == [True] * 64
    assert len(net.moments) == 65
    assert sorted(net.moments)[1] >= start + 5
    assert sum(result.attempts for result in results) == 65


def test_64_threads_that_all_meet_a_429_wait_together_and_all_get_through():
    clock = Together(64)
    net = Moments(clock, 5, takes=0.1)
    start, results = clock.now, []
    together(clock, [lambda call=call: results.append(call()) for call in crew(clock, net)])
    assert [result.ok for result in results] == [True] * 64
    assert [moment for moment in net.moments if start < moment < start + 5] == []
    assert len(net.moments) == 128
    assert {result.attempts for result in results} == {2}
    assert net.logins == 1


def test_a_thread_with_a_short_deadline_does_not_wait_with_the_others():
    clock = Together(64)
    net = Moments(clock, 30)
    start, results = clock.now, []
    together(clock, [lambda call=call: results.append((call(deadline=10), clock.now)) for call in crew(clock, net)])
    assert {result["status_code"] for result, _ in results} == {429}
    assert {moment for _, moment in results} == {start}


def test_a_ceiling_holds_for_64_threads():
    clock = Together(64)
    net = Moments(clock)
    results: list[Any] = []

    def twice(call):
        return lambda: results.extend(call(deadline=None) for _ in range(2))

    together(clock, [twice(call) for call in crew(clock, net, requests_per_minute=16)])
    assert [result.ok for result in results] == [True] * 128
    moments = sorted(net.moments)
    assert len(moments) == 128
    assert all(beyond - first >= 60 for first, beyond in zip(moments, moments[16:], strict=False))
    assert moments[-1] - moments[0] < 60 * 7 + 30


def test_a_request_may_be_sent_without_a_service_class():
    net, clock = Script(DOWN, OK), Clock()
    auth = FalconInterface(**CREDS, transport=net, clock=clock)
    assert auth.send(Request("GET", "/x", repeatable=True)).attempts == 2
    assert auth.send(Request("GET", "/x", retry=Retry(attempts=1))).attempts == 1
