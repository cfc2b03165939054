"""The driver of flows: each step runs once, the flow receives its outcome, and nothing is left open."""

from __future__ import annotations

import gc
import weakref

import pytest

from falconlite import Hosts, TransportError
from falconlite.http.messages import Request, Response
from falconlite.retry.flow import Send, Turn, Wait, drive
from falconlite.retry.limits import Budget
from tests.doubles import CREDS, Clock, Script, answer, refusal

REQUEST = Request("GET", "/x")


def test_each_step_is_done_and_its_outcome_goes_back():
    error, clock, budget = TransportError(), Clock(), Budget(Clock(), 1)
    net = Script(Response(200, {}, b""), error)

    def flow():
        answered, failed = (yield Send("https://a", REQUEST)), (yield Send("https://b", REQUEST))
        waited = yield Wait(3)
        reserved, full = (yield Turn(budget, "")), (yield Turn(budget, ""))
        return answered, failed, waited, reserved, full

    first, second, waited, reserved, full = drive(flow(), net, clock)
    assert (first.status, second, waited, reserved) == (200, error, None, 0.0)
    assert full == pytest.approx(60)
    assert [base_url for base_url, _ in net.sent] == ["https://a", "https://b"]
    assert clock.waits == [3]


@pytest.mark.parametrize("raised", [KeyboardInterrupt, StopIteration, RuntimeError])
def test_what_a_step_raises_ends_the_flow_and_goes_on_to_the_caller(raised):
    ended = []

    def flow():
        try:
            yield Send("https://a", REQUEST)
        finally:
            ended.append(True)

    class Broken(Script):
        def send(self, base_url, request):
            raise raised("broken")

    with pytest.raises(raised, match="broken"):
        drive(flow(), Broken(), Clock())
    assert ended == [True]


def test_an_error_that_a_flow_raises_is_not_held_by_its_own_traceback():
    class Lost(Script):
        def send(self, base_url, request):
            raise TransportError

    def failed():
        try:
            Hosts(access_token="T", transport=Lost(), clock=Clock(), retry=2, pythonic=True).query_devices()
        except TransportError as error:
            return error.attempts, weakref.ref(error)

    gc.disable()
    try:
        attempts, held = failed()
        assert (attempts, held()) == (2, None)
    finally:
        gc.enable()


# A policy that is not a Retry


class Steady:
    """Sends three times, a second apart, whatever the answer."""

    attempts, throttled = 3, 7.0

    def __init__(self):
        self.seen = []

    def delay(self, attempt, request, outcome, *, now, chance):
        self.seen.append((attempt, request.path, getattr(outcome, "status", type(outcome)), 0 <= chance <= 1))
        return 1.0 if attempt < self.attempts else None


def test_a_policy_of_ones_own_says_when_a_call_is_sent_again():
    policy, clock = Steady(), Clock()
    net = Script(refusal(400), TransportError(), answer(429))
    hosts = Hosts(**CREDS, transport=net, clock=clock, retry=policy)
    start = clock.now
    result = hosts.query_devices()
    assert (result["status_code"], result.attempts) == (429, 3)
    assert [seen[2] for seen in policy.seen if "devices" in seen[1]] == [400, TransportError, 429]
    assert clock.now - start == 2
    assert hosts.auth_object.retry is policy
    assert hosts.auth_object.limiter.reserve("") == pytest.approx(7)


@pytest.mark.parametrize("lacks", ["attempts", "throttled"])
def test_a_policy_lacks_nothing(lacks):
    policy = Steady()
    setattr(policy, lacks, -1)
    with pytest.raises(ValueError, match=r"a policy must have attempts .* unlike Steady"):
        Hosts(**CREDS, transport=Script(), retry=policy)
