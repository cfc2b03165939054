"""The token as a state machine: its invariants hold in any order of events; each also has a test of its own."""

from __future__ import annotations

import copyreg
import json
import math
import threading
import time
import warnings
from itertools import count, pairwise
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from falconlite import (
    FalconError,
    FalconInterface,
    Hosts,
    LoginFailed,
    OAuth2,
    RateLimited,
    StaleTokenWarning,
    TransportError,
)
from falconlite.auth.tokens import Tokens
from falconlite.errors import ConnectionFailed
from falconlite.http.messages import Request, Response
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, answer, refusal, token

OTHER = {"client_id": "OTHER" * 6, "client_secret": "SECRET" * 6}
READ = Request("GET", "/devices/queries/devices/v1", repeatable=True)
OK = answer(200, {"meta": {}, "resources": ["a"], "errors": []})
REFUSED = refusal(403, "access denied, invalid client secret")
NO = "access denied, invalid client secret"


def unreachable() -> TransportError:
    error = ConnectionFailed(None, "no route to host")
    error.arrived = False
    return error


def playing(*answers, logins=None, **given):
    """Return an auth object (logged in if its first login works), its script and its clock."""
    net, clock = Script(*answers, logins=logins), Clock()
    auth = OAuth2(**CREDS, transport=net, clock=clock, **given)
    auth.login()
    return auth, net, clock


def status(auth, **options):
    return Hosts(auth, lazy_login=True).query_devices(**options)["status_code"]


# Refused logins are remembered


def test_a_wrong_secret_is_not_tried_with_every_call():
    auth, net, clock = playing(logins=[REFUSED])
    tried = [clock.now]
    for _ in range(2000):
        before = len(net.forms())
        assert status(auth) == 403
        if len(net.forms()) > before:
            tried.append(clock.now)
        clock.now += 1
    assert [round(later - earlier) for earlier, later in pairwise(tried)] == [
        10, 20, 40, 80, 160, 300, 300, 300, 300, 300,
    ]  # fmt: skip
    assert net.bearers() == []


@pytest.mark.parametrize(
    ("failure", "waits"),
    [
        (refusal(503, "down"), [1, 2, 4, 8, 16, 32, 60, 60]),
        (refusal(500, "broken"), [1, 2, 4, 8, 16, 32, 60, 60]),
        (answer(200, "<html>"), [1, 2, 4, 8, 16, 32, 60, 60]),
        (ConnectionFailed(None, "cut"), [1, 2, 4, 8, 16, 32, 60, 60]),
        (refusal(401, "no such client"), [10, 20, 40, 80, 160, 300, 300]),
        (answer(308, Location="https://elsewhere.example"), [10, 20, 40, 80, 160, 300, 300]),
        (refusal(429, "too many"), [60, 60, 60]),
        (refusal(429, "too many")._replace(headers={"Retry-After": "7"}), [7, 7, 7]),
        (refusal(429, "too many")._replace(headers={"Retry-After": "700"}), [60, 60, 60]),
    ],
    ids=lambda value: getattr(value, "status", None) and str(value.status),
)
def test_how_long_a_failed_login_is_remembered_depends_on_who_failed(failure, waits):
    auth, net, clock = playing(logins=[failure], retry=False)
    for wait in waits:
        before = len(net.forms())
        clock.now += wait - 0.01
        assert status(auth) != 200
        assert len(net.forms()) == before
        clock.now += 0.02
        assert status(auth) != 200
        assert len(net.forms()) == before + 1


def test_a_remembered_failure_is_a_new_error_that_says_when_the_next_login_is_tried():
    auth, net, clock = playing(logins=[REFUSED])
    clock.now += 1
    caught = []
    for _ in range(3):
        with pytest.raises(LoginFailed) as raised:
            auth.send(READ)
        caught.append(raised.value)
        clock.now += 2.5
    assert [str(error).partition("failed a moment ago; the next one is possible in ")[2][:5] for error in caught] == [
        "9 s) ",
        "7 s) ",
        "4 s) ",
    ]
    assert len({id(error) for error in caught}) == 3
    assert len({id(error.__traceback__) for error in caught}) == 3
    for error in caught:
        assert (error.code, error.status_code, error.trace_id) == (403, 403, "T-1")
        assert error.errors == [{"code": 403, "message": NO}]
        assert error.headers["content-type"] == "application/json"
        assert (error.operation_id, error.route) == ("oauth2AccessToken", "/oauth2/token")
        assert error.__cause__ is error.__context__ is None
    assert len(net.forms()) == 1


def test_the_next_login_is_never_promised_in_no_time():
    auth, _, clock = playing(logins=[REFUSED])
    clock.now += 9.8
    with pytest.raises(LoginFailed, match="in 1 s"):
        auth.send(READ)


def test_a_lost_login_is_remembered_with_its_kind():
    auth, net, clock = playing(logins=[unreachable()], retry=False)
    clock.now += 0.5
    with pytest.raises(ConnectionFailed, match=r"no route to host \(the login failed .* in 1 s\)") as caught:
        auth.send(READ)
    assert (caught.value.arrived, len(net.sent)) == (False, 1)
    result = Hosts(auth, lazy_login=True).query_devices()
    assert (result["status_code"], result.answered) == (500, False)
    assert "no route to host" in result.errors[0]["message"]


@pytest.mark.parametrize("failure", [REFUSED, unreachable()], ids=["refused", "unreachable"])
def test_what_is_remembered_of_a_failed_login_holds_on_to_no_frame(failure):
    net = Script(logins=[failure])
    auth = FalconInterface(**CREDS, transport=net, clock=Clock())
    with pytest.raises(type(failure) if isinstance(failure, Exception) else LoginFailed):
        auth.send(READ)
    assert auth.tokens.failure is not None
    assert auth.tokens.failure.__traceback__ is None


@pytest.mark.parametrize("failure", [REFUSED, unreachable()], ids=["refused", "unreachable"])
def test_what_is_remembered_is_a_new_error_whatever_copying_makes_of_one(failure, monkeypatch):
    """As tblib does, which Dask uses: it pickles every error with its traceback."""
    for kind in (LoginFailed, ConnectionFailed):
        monkeypatch.setitem(copyreg.dispatch_table, kind, lambda error: (lambda: error, ()))
    auth, caught = FalconInterface(**CREDS, transport=Script(logins=[failure]), clock=Clock()), []
    for _ in range(3):
        with pytest.raises(FalconError) as error:
            auth.send(READ)
        caught.append(error.value)
    assert auth.tokens.failure not in caught
    assert auth.tokens.failure.__traceback__ is None
    assert len({id(error) for error in caught}) == 3
    assert str(caught[1]) == str(caught[2]) != str(caught[0])
    assert type(caught[0]) is type(caught[1]) is type(auth.tokens.failure)
    assert (caught[0].code, caught[0].args, caught[0].headers) == (caught[1].code, caught[1].args, caught[1].headers)


def test_what_becomes_of_one_result_of_a_failed_login_is_not_seen_in_the_next():
    auth, _, _ = playing(logins=[refusal(403, "kept")])
    hosts = Hosts(auth, lazy_login=True)
    for ask in (auth.login, hosts.query_devices, hosts.query_devices):
        result = ask()
        assert result.errors == [{"code": 403, "message": "kept"}]
        result["body"]["errors"].clear()
        result["headers"].clear()
        result["status_code"] = 200


def test_login_asks_in_any_case_and_a_success_ends_the_memory():
    auth, net, clock = playing(logins=[REFUSED, REFUSED, token("T1"), REFUSED])
    assert auth.login()["status_code"] == 403
    assert auth.login()["status_code"] == 201
    assert status(auth) == 200
    clock.now += 1800
    assert status(auth) == 403
    clock.now += 10  # the first refusal again, not the third
    net.logins = [token("T2")]
    assert status(auth) == 200


@pytest.mark.parametrize("change", [lambda auth: setattr(auth, "creds", OTHER), lambda auth: auth.child_login("KID")])
def test_other_credentials_are_tried_at_once(change):
    auth, net, _ = playing(logins=[REFUSED, token("T1")])
    change(auth)
    assert status(auth) == 200
    assert net.bearers() == ["T1"]


def test_a_login_that_the_deadline_left_no_room_for_is_not_held_against_the_next_call():
    auth, net, clock = playing(logins=[token("T1"), refusal(429)._replace(headers={"Retry-After": "30"}), token("T2")])
    clock.now += 1800
    auth.retry = False
    assert status(auth) == 429
    clock.now += 20
    auth.creds = OTHER  # so that only the rate limit of the token route applies
    auth.retry = None
    hosts = Hosts(auth, lazy_login=True)
    with pytest.raises(RateLimited, match="after its deadline; nothing was sent"):
        hosts.query_devices(deadline=5, pythonic=True)
    clock.now += 11
    assert hosts.query_devices(deadline=5)["status_code"] == 200
    assert net.bearers() == ["T2"]


# The old token is used until it expires, not longer


def test_the_old_token_is_not_sent_past_its_end_while_the_next_login_is_far_off():
    auth, net, clock = playing(logins=[token("OLD"), REFUSED])
    clock.now += 1679
    for _ in range(120):  # refused at 0, 10, 30 and 70 seconds: the next is at 150
        assert status(auth) == 200
        clock.now += 1
    assert status(auth) == 403
    assert net.bearers() == ["OLD"] * 120


def test_a_token_that_died_while_a_new_one_was_asked_for_is_not_sent():
    def slow():
        clock.now += 121
        return unreachable()

    auth, net, clock = playing(logins=[token("OLD"), slow], retry=False)
    clock.now += 1679
    assert status(auth) == 500
    assert net.bearers() == []
    assert (auth.token_value, auth.token_status) == (None, 500)


def test_a_token_that_the_api_refused_is_not_sent_again_while_no_other_is_to_be_had():
    auth, net, clock = playing(OK, refusal(401), logins=[token("OLD"), REFUSED])
    clock.now += 1700
    assert status(auth) == 200
    for _ in range(5):
        assert status(auth) == 403
    assert net.bearers() == ["OLD", "OLD"]
    assert (auth.token_value, auth.token_status, auth.token_fail_reason) == (None, 403, NO)


def test_a_token_that_the_api_refused_is_not_sent_again_when_the_login_for_it_fails():
    auth, net, clock = playing(OK, refusal(401), logins=[token("OLD"), REFUSED])
    assert status(auth) == 200
    for _ in range(5):
        assert status(auth) == 403
        clock.now += 1
    assert net.bearers() == ["OLD", "OLD"]
    assert (auth.token_value, auth.token_status, auth.token_fail_reason) == (None, 403, NO)


def test_a_token_that_another_thread_has_made_older_is_not_taken_for_a_new_one(monkeypatch):
    auth, net, clock = playing()
    clock.now += 1700
    turn = auth.tokens.turn

    def older(**given):
        auth.token_time = clock.now - 1800
        return turn(**given)

    monkeypatch.setattr(auth.tokens, "turn", older)
    assert status(auth) == 200
    assert net.bearers() == ["T2"]


def test_a_token_of_other_credentials_is_not_sent_once_they_are_changed(monkeypatch):
    auth, net, clock = playing(logins=[token("OLD"), REFUSED])
    clock.now += 1700
    turn = auth.tokens.turn

    def changed(**given):  # by another thread, just before this one gets the lock
        monkeypatch.undo()
        auth.creds = OTHER
        return turn(**given)

    monkeypatch.setattr(auth.tokens, "turn", changed)
    assert status(auth) == 403
    assert net.bearers() == []


def test_a_token_with_the_same_value_and_another_history_is_no_other_token():
    auth, net, _ = playing(OK, refusal(401), logins=[token("OLD"), token("NEW")])
    hosts = Hosts(auth)

    def told():
        auth.token_fail_reason = "somebody has set this"
        return refusal(401)

    net.answers = [told, OK]
    assert hosts.query_devices().ok
    assert net.bearers() == ["OLD", "NEW"]


def test_when_new_tokens_are_refused_too_none_is_asked_for_for_ten_seconds():
    auth, net, clock = playing(refusal(401))
    asked = []
    for _ in range(35):
        before = len(net.forms())
        assert status(auth) == 401
        asked.append(len(net.forms()) - before)
        clock.now += 1
    assert asked == ([1] + [0] * 9) * 3 + [1, 0, 0, 0, 0]
    assert net.bearers()[:5] == ["T1", "T2", "T2", "T2", "T2"]


def test_a_logout_ends_the_distrust_of_new_tokens():
    auth, net, _ = playing(refusal(401))
    assert status(auth) == 401
    auth.logout()
    net.answers = [refusal(401), OK]
    assert status(auth) == 200
    assert net.bearers() == ["T1", "T2", "T3", "T4"]


# Races with other threads


def sly(meanwhile):
    """Make a request; call *meanwhile* when its deadline is read, which is after the token was read."""

    class Interrupted(Request):
        @property
        def deadline(self):
            meanwhile()
            return 300.0

    return Interrupted("GET", "/x", repeatable=True)


def test_no_call_goes_without_a_token_while_another_thread_logs_in_for_the_first_time():
    net = Script()
    auth = FalconInterface(**CREDS, transport=net, clock=Clock())
    auth.send(sly(lambda: auth.token_value or auth.login()))
    assert net.bearers() == ["T1"]


def test_no_call_goes_with_a_dead_token_while_another_thread_renews_it():
    auth, net, clock = playing()
    clock.now += 1800
    auth.send(sly(lambda: auth.token_value == "T2" or auth.login()))
    assert net.bearers() == ["T2"]


class WatchedTokens(Tokens):
    """Tokens that call *meanwhile* on each read of the renewal time."""

    meanwhile: Any = None

    @property
    def renew_at(self):
        return self.__dict__["renew_at"]

    @renew_at.setter
    def renew_at(self, moment):
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile:
            meanwhile()
        self.__dict__["renew_at"] = moment


def watched(net):
    auth = FalconInterface(**CREDS, transport=net, clock=Clock())
    auth.tokens.__class__ = WatchedTokens
    auth.login()
    return auth


@pytest.mark.parametrize(
    "end",
    [
        lambda auth: auth.logout(),
        lambda auth: setattr(auth, "creds", OTHER),
        lambda auth: setattr(auth, "token_value", None),
        lambda auth: auth.child_login("KID"),
    ],
)
def test_no_call_goes_without_a_token_while_another_thread_gives_it_up(end):
    net = Script()
    auth = watched(net)
    auth.tokens.meanwhile = lambda: auth.send(READ)
    end(auth)
    assert len(net.bearers()) == 1
    assert net.bearers()[0] in ("T1", "T2")


def test_no_call_goes_without_a_token_while_another_thread_is_refused_one():
    net = Script(logins=[token("T1"), REFUSED])
    auth = watched(net)
    auth.tokens.meanwhile = lambda: auth.send(READ)
    assert auth.login()["status_code"] == 403
    assert net.bearers() == ["T1"]


def test_threads_that_wait_for_a_login_that_fails_do_not_try_it_one_after_the_other():
    started, go_on = threading.Event(), threading.Event()

    def slow():
        started.set()
        assert go_on.wait(10)
        return REFUSED

    net = Script(logins=[slow, token("TOO MANY")])
    auth = FalconInterface(**CREDS, transport=net, clock=Clock())
    statuses: list[int] = []
    threads = [threading.Thread(target=lambda: statuses.append(status(auth))) for _ in range(16)]
    threads[0].start()
    assert started.wait(10)
    [thread.start() for thread in threads[1:]]
    go_on.set()
    [thread.join() for thread in threads]
    assert statuses == [403] * 16
    assert len(net.forms()) == 1


def test_a_call_that_is_refused_waits_for_the_login_of_another_thread():
    started, go_on = threading.Event(), threading.Event()

    def slow():
        started.set()
        assert go_on.wait(10)
        return token("T2")

    thread = threading.Thread(target=lambda: auth.login())

    def refused():
        thread.start()
        assert started.wait(10)
        threading.Timer(0.05, go_on.set).start()
        return refusal(401)

    auth, net, _ = playing(refused, OK, logins=[token("T1"), slow, token("TOO MANY")])
    assert status(auth) == 200
    thread.join()
    assert net.bearers() == ["T1", "T2"]
    assert len(net.forms()) == 2


def test_who_waits_for_the_login_of_another_gives_up_at_the_deadline():
    net, clock = Script(), Clock()
    auth = FalconInterface(**CREDS, transport=net, clock=clock)
    held, done = threading.Event(), threading.Event()

    def hold():
        with auth.tokens.lock:
            held.set()
            assert done.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(10)
    result = Hosts(auth, lazy_login=True).query_devices(deadline=0.05)
    done.set()
    thread.join()
    assert (result.ok, result.attempts, result.answered, net.sent) == (False, 0, False, [])
    assert "while another thread was logging in; nothing was sent" in result.errors[0]["message"]


@pytest.mark.parametrize("deadline", [1e9, 1e300, float("inf")])
def test_a_deadline_may_be_far_off(deadline):
    auth = FalconInterface(**CREDS, transport=Script(), clock=Clock())
    assert auth.send(READ._replace(deadline=deadline)).status == 200
    assert status(FalconInterface(**CREDS, transport=Script(), clock=Clock(), deadline=deadline)) == 200


def test_where_another_thread_renews_the_refused_token_until_the_deadline_that_is_the_reason():
    held, done = threading.Event(), threading.Event()

    def hold():
        with auth.tokens.lock:
            held.set()
            assert done.wait(10)

    thread = threading.Thread(target=hold)

    def refused():
        thread.start()
        assert held.wait(10)
        return refusal(401)

    auth, _, _ = playing(refused)
    result = Hosts(auth).query_devices(deadline=0.05)
    done.set()
    thread.join()
    assert (result["status_code"], result.attempts, result.answered) == (500, 1, False)
    assert "deadline passed while another thread was logging in" in result.errors[0]["message"]
    assert result.errors[0]["message"].endswith("the API refused its first token (401), so nothing was done")


def test_while_new_tokens_are_not_trusted_a_call_takes_one_that_another_thread_already_has():
    def renewed():  # by another thread, which got another 401
        auth.login()
        auth.tokens.distrust_until = clock.monotonic() + 10
        return refusal(401)

    auth, net, clock = playing(renewed, OK)
    assert status(auth) == 200
    assert net.bearers() == ["T1", "T2"]
    assert len(net.forms()) == 2


class Busy:
    """A threaded cloud that answers slowly and revokes its tokens once, midway."""

    def __init__(self, calls):
        self.numbers, self.good, self.half = count(1), "T0", calls // 2

    def send(self, base_url, request):
        if request.path == "/oauth2/token":
            time.sleep(0.03)
            self.good = f"T{next(self.numbers)}"
            return token(self.good)
        self.half -= 1
        if self.half == 0:
            self.good = "nothing"
        takes = request.headers["Authorization"] == f"Bearer {self.good}"
        time.sleep(min(0.01, request.deadline))
        return OK if takes else refusal(401)

    def close(self): ...


def test_of_200_threads_none_is_told_401_while_the_token_endpoint_gives_good_tokens():
    auth = FalconInterface(**CREDS, transport=Busy(1000), retry=False)
    auth.login()
    hosts = Hosts(auth, lazy_login=True)
    statuses: list[int] = []

    def call():
        for deadline in (0.03, 0.05, 30.0, 0.03, 0.05):
            statuses.append(hosts.query_devices(deadline=deadline)["status_code"])  # noqa: PERF401  # noted as each one ends

    threads = [threading.Thread(target=call) for _ in range(200)]
    [thread.start() for thread in threads]
    [thread.join() for thread in threads]
    assert len(statuses) == 1000
    assert set(statuses) <= {200, 500}
    assert hosts.query_devices().ok


def test_a_write_whose_login_was_lost_was_not_done():
    auth, _, clock = playing(logins=[token("T1"), ConnectionFailed(None, "cut")], retry=False)
    clock.now += 1800
    for _ in range(2):  # one login, one remembered refusal
        with pytest.raises(ConnectionFailed) as caught:
            auth.send(READ)
        assert caught.value.arrived is False


# Token lifetime

ODD = [
    (0.001, 60), (1, 60), (59.9, 60), ("5", 60), (0, 1799), (-1, 1799), (-1e300, 1799), (True, 1799), (False, 1799),
    (None, 1799), ("many", 1799), ("", 1799), ("9" * 400, 1799), ([], 1799), ([1799], 1799), ({}, 1799),
    (math.inf, 1799), (-math.inf, 1799), (math.nan, 1799), ("nan", 1799), (1e300, 1799), (86_401, 1799),
    (10**400, 1799), (61, 61), (60, 60), (1799, 1799), ("1799", 1799), (3600.5, 3600.5), (86_400, 86_400),
]  # fmt: skip


@each(("lifetime", "seconds"), ODD, ids=lambda value: repr(value)[:12])
def test_an_odd_lifetime_neither_logs_in_for_every_call_nor_never(lifetime, seconds):
    body = json.dumps({"access_token": "T", "expires_in": lifetime}).encode()
    net, clock = Script(logins=[Response(201, {"Content-Type": "application/json"}, body)]), Clock()
    hosts = Hosts(**CREDS, transport=net, clock=clock)
    assert hosts.auth_object.token_expiration == seconds
    for _ in range(100):
        assert hosts.query_devices().ok
        clock.now += 0.1
    assert len(net.forms()) == 1
    clock.now += 86_400
    assert hosts.query_devices().ok
    assert len(net.forms()) == 2


# The state machine

MOODS = ["well", "refused", "unreachable", "lost", "busy", "down", "strange", "slow", "hanging"]
CHANGES = ["stale", "dead", "login", "trust"]
UNTRUSTED = 10.0


class Far:
    """A cloud that follows the rules, has optional faults, and records all events."""

    def __init__(self, clock):
        self.clock, self.mood, self.suspicious, self.lifetime = clock, "well", False, 1799
        self.events: list[tuple[Any, ...]] = []
        self.ends: dict[str | None, float] = {}  # expiry time of each token
        self.numbers = count()
        self.secrets = {CREDS["client_secret"]}

    def send(self, base_url, request):
        if request.path == "/oauth2/token":
            return self.log_in(request)
        if request.path == "/oauth2/revoke":
            self.ends[request.form["token"]] = 0
            return answer(200, {"meta": {}})
        bearer = request.headers["Authorization"].removeprefix("Bearer ")
        found = OK if self.takes(bearer) else refusal(401, "access denied, invalid bearer token")
        self.events.append(("call", self.clock.monotonic(), bearer, found.status))
        return found

    def takes(self, bearer):
        return not self.suspicious and self.clock.monotonic() < self.ends.get(bearer, 0)

    def log_in(self, request):
        mood = self.mood
        if mood == "well" and request.form["client_secret"] not in self.secrets:
            mood = "refused"
        self.events.append(("login", self.clock.monotonic(), mood))
        if mood in ("slow", "hanging"):
            takes = 50.0 if mood == "slow" else 400.0
            self.clock.now += min(takes, request.deadline)
            if takes > request.deadline:
                raise ConnectionFailed(None, "it took too long")
        if mood in ("unreachable", "lost"):
            raise unreachable() if mood == "unreachable" else ConnectionFailed(None, "cut")
        faults = {
            "refused": REFUSED,
            "down": refusal(503, "down"),
            "strange": answer(200, "<html>"),
            "busy": refusal(429, "too many")._replace(headers={"Retry-After": "7"}),
        }
        return faults[mood] if mood in faults else self.issue(f"T{next(self.numbers)}")

    def issue(self, value):
        self.ends[value] = self.clock.monotonic() + self.lifetime
        return token(value, self.lifetime)

    def close(self): ...


class Wall(Clock):
    """A clock whose wall time can be moved forward and back."""

    jumped = 0.0

    def time(self):
        return self.now + self.jumped


class NotedTokens(Tokens):
    """Tokens that record the start and end of each login in the cloud's memory."""

    def log_in(self, **given):
        if self.way.credentials is None:
            return super().log_in(**given)
        events, clock = self.connection.transport.events, self.connection.clock  # type: ignore[attr-defined]  # the transport of these tests has it
        events.append(("round", clock.monotonic()))
        result, error = super().log_in(**given)
        events.append(("end", clock.monotonic(), error, self.token))
        return result, error


class Machine(RuleBasedStateMachine):
    """Events in any order."""

    @initialize(handed_in=st.booleans(), retry=st.sampled_from([False, None]), window=st.sampled_from([120, 300, 1200]))
    def begin(self, handed_in, retry, window):
        self.clock = Wall()
        self.net = Far(self.clock)
        way_in = {"access_token": self.bring()} if handed_in else CREDS
        self.auth = OAuth2(**way_in, transport=self.net, clock=self.clock, retry=retry, renew_window=window)
        self.auth.tokens.__class__ = NotedTokens
        self.hosts = Hosts(self.auth, lazy_login=True)
        self.ends = {}  # as the client knows them
        self.seen = 0  # number of events checked so far
        self.failures = 0
        self.not_before = self.distrusted_until = float("-inf")
        self.refused: list[float] = []  # when a login that no caller requested was refused
        self.last_failed = False  # whether the last login was refused
        self.given_up = not handed_in  # whether there is no token only because none was requested
        if handed_in:
            self.ends[self.auth.token_value] = self.now + 1799

    def bring(self):
        """Issue a token that another client requested; it outlives every token that this client can know."""
        value = f"H{next(self.net.numbers)}"
        self.net.ends[value] = self.clock.monotonic() + 3000
        return value

    @property
    def now(self):
        return self.clock.monotonic()

    def forget(self):
        """Forget refusals after new credentials or a logout."""
        self.failures, self.refused, self.last_failed, self.given_up = 0, [], False, True
        self.not_before = self.distrusted_until = float("-inf")

    def look(self, *, asked=False):
        """Check the new events; *asked* if the caller requested a login. Return the calls and logins."""
        events, self.seen = self.net.events[self.seen :], len(self.net.events)
        happened, logins = [], []
        for kind, moment, *more in events:
            if kind == "round":
                logins = []
            elif kind == "login":
                assert asked or logins or moment >= self.not_before, "a login before its time"
                logins.append(more[0])
                if more[0] == "refused" and not asked:
                    self.refused.append(moment)
            elif kind == "end":
                happened.append("login")
                self.judge(moment, logins, *more)
            else:
                happened.append(self.check_call(moment, *more))
        for first, seventh in zip(self.refused, self.refused[6:], strict=False):
            assert seventh - first > 60, "a wrong secret is tried too often"
        return happened

    def judge(self, moment, logins, error, held):
        """Record how a login ended."""
        self.given_up, self.last_failed = False, error is not None
        if error is None:
            self.failures, self.not_before = 0, float("-inf")
            self.ends[held.value] = moment + held.expiration
        elif logins:
            self.failures += 1
            times = 2 ** (self.failures - 1)
            usual = {"refused": min(10 * times, 300), "busy": 7}
            self.not_before = moment + usual.get(logins[-1], min(times, 60)) - 1e-6

    def check_call(self, moment, bearer, answered):
        assert bearer in self.net.ends or bearer in self.ends, "a call without a token"
        if self.auth.refreshable:
            assert moment < self.ends[bearer], "a call with a token that is known to be dead"
        return bearer, answered

    # Rules: what may happen

    @rule(seconds=st.sampled_from([0.5, 1, 3, 9, 11, 21, 61, 119, 121, 300, 700, 1679, 1800]))
    def time_passes(self, seconds):
        self.clock.now += seconds

    @rule(after=st.sampled_from([-0.5, 0, 0.5, 5]), which=st.sampled_from(CHANGES))
    def it_is_about_the_time_at_which_something_changes(self, after, which):
        moments = {
            "stale": self.auth.tokens.renew_at,
            "dead": self.ends.get(self.auth.token_value, 0),
            "login": self.not_before,
            "trust": self.distrusted_until,
        }
        if math.isfinite(moments[which]):
            self.clock.now += max(moments[which] + after - self.now, 0)

    @rule(
        which=st.sampled_from(CHANGES),
        after=st.sampled_from([-0.5, 0, 0.5, 5]),
        mood=st.sampled_from(["well", "well", "well", *MOODS]),
        suspicious=st.booleans(),
        deadline=st.sampled_from([300, 5]),
        pauses=st.lists(st.sampled_from([0, 1, 9, 11, 30]), max_size=5),
    )
    def calls_are_made_just_then(self, which, after, mood, suspicious, deadline, pauses):
        self.it_is_about_the_time_at_which_something_changes(after, which)
        self.net.mood, self.net.suspicious = mood, suspicious
        self.calls_are_made(deadline, pauses)

    @rule(seconds=st.sampled_from([-1e6, -3600, 3600, 1e6]))
    def the_wall_clock_jumps(self, seconds):
        self.clock.jumped += seconds

    @rule(mood=st.sampled_from(MOODS))
    def the_token_route_changes_its_mood(self, mood):
        self.net.mood = mood

    @rule()
    def the_token_route_is_well(self):
        self.net.mood = "well"

    @rule(suspicious=st.booleans())
    def the_api_takes_to_refusing_all_tokens_or_stops(self, suspicious):
        self.net.suspicious = suspicious

    @rule(lifetime=st.sampled_from([1799, 600, 100, 30]))
    def tokens_live_for_another_time(self, lifetime):
        self.net.lifetime = lifetime

    @rule()
    def the_token_expires_early(self):
        self.net.ends[self.auth.token_value] = 0

    @rule(secret=st.sampled_from([CREDS["client_secret"], "new"]))
    def the_secret_is_changed_in_the_console(self, secret):
        self.net.secrets = {secret}

    @rule(
        deadline=st.sampled_from([300, 300, 60, 5, None]), pauses=st.lists(st.sampled_from([0, 1, 9, 11]), max_size=5)
    )
    def calls_are_made(self, deadline, pauses):
        for pause in (0, *pauses):
            self.clock.now += pause
            self.call(deadline)

    def call(self, deadline):
        held = self.auth.token_value
        good = held is not None and self.now < self.ends[held]
        trusted = self.now >= self.distrusted_until
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", StaleTokenWarning)
            result = self.hosts.query_devices(deadline=deadline)
        happened = self.look()
        calls = [each for each in happened if each != "login"]
        assert len(calls) <= 2, "more than one replay"
        if good and self.net.takes(held) and self.now < self.ends[held]:
            assert result["status_code"] == 200, "a good token did not serve"
        if not calls:
            assert result["status_code"] != 200
            return
        first = happened.index(calls[0])
        before, after = happened[:first].count("login"), happened[first:].count("login")
        assert before <= 1
        assert after <= (1 if calls[0][1] == 401 and trusted else 0), "a login that nothing called for"
        if len(calls) == 2:
            assert calls[0][1] == 401
            assert calls[0][0] != calls[1][0], "a replay with the same token"
            if calls[1][1] == 401:
                self.distrusted_until = self.now + UNTRUSTED - 1e-6
        if calls[-1][1] == 200 or len(calls) == 2 or not trusted or not self.auth.refreshable:
            assert (result["status_code"], result.answered) == (calls[-1][1], True)
        else:  # refused with a 401, and no new token was issued
            assert self.last_failed
            assert not result.ok
            assert self.auth.token_value is None

    @rule()
    def somebody_logs_in(self):
        result = self.auth.login()
        if not self.auth.refreshable:
            assert result["status_code"] == 403
        else:
            assert result.ok is (self.auth.token_value is not None)
        self.look(asked=True)

    @rule()
    def somebody_logs_out(self):
        held = self.auth.token_value
        result = self.auth.logout()
        assert result["status_code"] == (403 if not self.auth.refreshable else 200 if held else 400)
        if self.auth.refreshable:
            assert self.auth.token_value is None
            assert self.net.ends.get(held, 0) == 0
            if held:
                self.forget()

    @rule(creds=st.sampled_from([CREDS, OTHER | {"client_secret": "wrong"}, CREDS | {"member_cid": "KID"}]))
    def the_credentials_are_changed(self, creds):
        self.auth.creds = creds
        assert self.auth.token_value is None
        self.forget()

    @rule(window=st.sampled_from([0, 120, 600, 1200, 9999]))
    def the_window_is_changed(self, window):
        self.auth.renew_window = window
        assert 120 <= self.auth.renew_window <= 1200

    @rule()
    def a_token_is_handed_in(self):
        value = self.bring()
        self.auth.token_value = value
        self.ends[value] = self.now + 1799
        self.failures, self.last_failed, self.given_up, self.not_before = 0, False, False, float("-inf")
        self.refused = []

    @precondition(lambda self: self.auth.refreshable)
    @rule()
    def somebody_enters_a_child_tenant(self):
        self.forget()
        assert self.auth.child_login("KID") is (self.auth.token_value is not None)
        self.look(asked=True)

    @precondition(lambda self: self.auth.refreshable)
    @rule(as_parent=st.booleans())
    def somebody_leaves_a_child_tenant(self, as_parent):
        if "member_cid" in self.auth.creds:
            self.forget()
        held = self.auth.token_value
        left = self.auth.child_logout(as_parent)
        assert not (left and as_parent and self.auth.token_value is None)
        assert "member_cid" not in self.auth.creds
        assert left or not as_parent or self.last_failed or self.auth.token_value in (held, None)
        self.look(asked=True)

    # Invariants

    @invariant()
    def what_is_said_of_the_token_is_true(self):
        auth = self.auth
        if auth.token_value is None:
            assert (auth.token_status is None) == self.given_up
            assert (auth.token_fail_reason is None) == self.given_up
            assert auth.token_stale
            assert not auth.token_valid
        else:
            assert auth.token_status == 201
            assert (auth.token_fail_reason is not None) == self.last_failed
            assert auth.token_stale == (not auth.token_valid)
            if self.now >= self.ends[auth.token_value]:
                assert auth.token_stale


test_whatever_happens_the_promises_of_the_token_hold = pytest.mark.no_cover(Machine.TestCase)
Machine.TestCase.settings = settings(max_examples=150, stateful_step_count=30)
