"""Hooks: what each gets, in which order, and that none can break a call."""

from __future__ import annotations

import functools
import json
import logging
import pickle
import threading
from contextlib import suppress
from typing import Any

import pytest

from falconlite import (
    APIHarnessV2,
    ConnectionFailed,
    FalconInterface,
    HostGroup,
    Hosts,
    IgnoredSettingWarning,
    OAuth2,
    Request,
    Response,
    TimedOut,
    parallel,
)
from falconlite.observing import observers
from falconlite.observing.observers import Observers
from falconlite.redact import MASK
from falconlite.simulator import Cloud
from tests.cases import each
from tests.doubles import CREDS, JSON, Clock, Script, answer, refusal, token
from tests.raw import raw

HOOKS = ("on_request", "on_response", "on_retry", "on_login")
QUERY = "QueryDevicesByFilterScroll"
LOGIN, REVOKE = "oauth2AccessToken", "oauth2RevokeToken"
OK = answer(200, {"meta": {"trace_id": "T-2"}, "resources": ["a"], "errors": []})
DOWN, BUSY = refusal(503, "down"), refusal(429, "busy")


class Seen(list[Any]):
    """Events in the order in which the hooks got them; ``hooks`` are the keywords that collect them."""

    def __init__(self):
        super().__init__()
        self.hooks: dict[str, Any] = {name: functools.partial(self.add, name) for name in HOOKS}

    def add(self, name, event):
        self.append((name, event))

    def of(self, name):
        return [event for kind, event in self if kind == name]

    @property
    def short(self):
        """Kind, operation and attempt of each event."""
        return [(kind, getattr(e, "operation_id", e[1]), getattr(e, "attempt", e[2])) for kind, e in self]


@pytest.fixture
def seen():
    return Seen()


def made(seen, *answers, kind: Any = Hosts, logins=None, **settings):
    return kind(
        **CREDS, transport=Script(*answers, logins=logins), clock=Clock(), lazy_login=True, **seen.hooks, **settings
    )


def test_the_events_of_a_call_come_in_this_order(seen):
    hosts = made(seen, DOWN, refusal(401), BUSY, OK)
    assert hosts.query_devices()["status_code"] == 200
    assert seen.short == [
        ("on_request", LOGIN, 1),
        ("on_response", LOGIN, 1),
        ("on_login", "issued", 201),
        ("on_request", QUERY, 1),
        ("on_response", QUERY, 1),
        ("on_retry", QUERY, 1),
        ("on_request", QUERY, 2),
        ("on_response", QUERY, 2),
        ("on_request", LOGIN, 1),
        ("on_response", LOGIN, 1),
        ("on_login", "issued", 201),
        ("on_retry", QUERY, 2),
        ("on_request", QUERY, 3),
        ("on_response", QUERY, 3),
        ("on_retry", QUERY, 3),
        ("on_request", QUERY, 4),
        ("on_response", QUERY, 4),
    ]
    retries = seen.of("on_retry")
    assert [(e.reason, e.status) for e in retries] == [
        ("server_error", 503),
        ("unauthorized", 401),
        ("rate_limited", 429),
    ]
    waits = hosts.auth_object.clock.waits
    assert [e.pause_seconds for e in retries] == [waits[0], 0.0, waits[1]]
    assert len({e.call_id for kind, e in seen if e[1] == QUERY}) == 1
    assert len({e.call_id for e in seen.of("on_login")}) == 2
    assert [e.trace_id for e in seen.of("on_response") if e.operation_id == QUERY] == ["T-1", "T-1", "T-1", "T-2"]


def test_the_answer_of_a_call_is_as_without_hooks(seen):
    with_hooks, without = made(seen, DOWN, OK), made(Seen(), DOWN, OK)
    for name in HOOKS:
        setattr(without, name, None)
    assert with_hooks.query_devices() == without.query_devices()
    sent = [[request._replace(observed=None) for _, request in hosts.auth_object.connection.transport.sent]
            for hosts in (with_hooks, without)]  # fmt: skip
    assert [(r.verb, r.path, r.headers, r.query) for r in sent[0]] == [
        (r.verb, r.path, r.headers, r.query) for r in sent[1]
    ]


def test_a_request_event_has_the_size_that_is_sent(seen, requests_mock):
    requests_mock.register_uri("POST", "https://api.crowdstrike.com/oauth2/token", status_code=201,
                               json={"access_token": "T", "expires_in": 1799})  # fmt: skip
    requests_mock.register_uri(
        "POST", "https://api.crowdstrike.com/devices/entities/devices/v2", headers=JSON, text='{"resources": []}'
    )
    requests_mock.register_uri(
        "GET", "https://api.crowdstrike.com/devices/queries/devices-scroll/v1", headers=JSON, text='{"errors": []}'
    )
    hosts = Hosts(**CREDS, **seen.hooks)
    hosts.post_device_details_v2(ids=["ä" * 32, "b" * 32])
    hosts.query_devices(limit=5)
    sizes = [len(r.body or b"") for r in requests_mock.request_history]
    assert [e.request_bytes for e in seen.of("on_request")] == sizes
    assert sizes[0] > 0
    assert sizes[2] == 0
    assert [e.answer_bytes for e in seen.of("on_response")][1:] == [17, 14]


def test_the_events_name_verb_path_and_child(seen):
    cid = "0123456789abcdef0123456789abcdef"
    auth = OAuth2(**CREDS, transport=Script(), **seen.hooks)
    Hosts(auth.child(cid)).query_devices(filter="hostname:'x'")
    Hosts(auth).query_devices()
    found = [(e.verb, e.path, e.member_cid) for e in seen.of("on_request")]
    path = "/devices/queries/devices-scroll/v1"
    assert found == [
        ("POST", "/oauth2/token", cid),
        ("GET", path, cid),
        ("POST", "/oauth2/token", None),
        ("GET", path, None),
    ]
    assert [e.member_cid for e in seen.of("on_login")] == [cid, None]


@pytest.mark.parametrize("failure", [ConnectionFailed, TimedOut])
@pytest.mark.parametrize("pythonic", [True, False])
def test_an_attempt_without_an_answer_is_seen_once(seen, failure, pythonic):
    hosts = made(seen, failure(None, "no answer"), retry=2, pythonic=pythonic)
    with suppress(failure):
        hosts.query_devices()
    events = [event for event in seen.of("on_response") if event.operation_id == QUERY]
    assert [(e.attempt, e.status, e.error, e.answer_bytes) for e in events] == [
        (1, None, failure.__name__, None),
        (2, None, failure.__name__, None),
    ]
    assert [(e.reason, e.error) for e in seen.of("on_retry")] == [("no_answer", failure.__name__)]


def test_a_cut_answer_is_seen_once(seen):
    """The server promises 100 bytes and closes the connection after 10."""
    cut = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n0123456789"
    with raw(lambda asked: [cut, None]) as server:
        Hosts(access_token="T", base_url=server.url, retry=False, **seen.hooks).query_devices()
        assert len(server.asked) == 1
    (event,) = seen.of("on_response")
    assert (event.status, bool(event.error)) == (None, True)


@each("status", [200, 204, 302, 404, 500])
def test_each_status_is_seen_once(status):
    seen = Seen()
    made(seen, answer(status, {"errors": []}), retry=False).query_devices()
    (event,) = [event for event in seen.of("on_response") if event.operation_id == QUERY]
    assert (event.status, event.error) == (status, "")


def test_a_call_that_is_not_sent_has_no_event(seen):
    hosts = made(seen)
    hosts.perform_action(ids="a", action_name="zap")
    assert seen == []


def test_seconds_are_those_of_the_attempt_without_its_pause(seen):
    clock = Clock()

    def slow():
        clock.now += 1.5
        return DOWN if clock.now < 1_000_002 else OK

    hosts = Hosts(access_token="T", transport=Script(slow), clock=clock, **seen.hooks)
    hosts.query_devices()
    assert [e.seconds for e in seen.of("on_response")] == [1.5, 1.5]


@pytest.mark.parametrize(
    ("logins", "outcome", "status", "attempts"),
    [
        ([refusal(403)], "refused", 403, 1),
        ([answer(200, {})], "refused", 200, 1),
        ([TimedOut(None, "no answer")], "no_answer", None, 2),
        ([DOWN, answer(201, {"access_token": "T"})], "issued", 201, 2),
    ],
)
def test_a_login_event_has_the_outcome(seen, logins, outcome, status, attempts):
    made(seen, logins=logins, retry=2).query_devices()
    (event,) = seen.of("on_login")
    assert (event.outcome, event.status, event.attempts) == (outcome, status, attempts)
    assert event.call_id == seen.of("on_request")[0].call_id


def test_a_login_that_the_limiter_does_not_allow_is_not_sent(seen):
    class Closed:
        def reserve(self, scope):
            return 1e6

        def report(self, scope, remaining): ...
        def cool_down(self, scope, seconds): ...

    made(seen, limiter=Closed()).query_devices()
    assert [event.outcome for event in seen.of("on_login")] == ["not_sent"]
    assert seen.of("on_request") == []


@pytest.mark.parametrize("way", [lambda auth: Hosts(auth, lazy_login=True).query_devices(), OAuth2.login, OAuth2.token])
def test_a_login_whose_provider_fails_is_not_sent(way, seen):
    def fails():
        raise LookupError

    auth = OAuth2(creds=fails, member_cid="c" * 32, transport=(net := Script()), clock=Clock(), **seen.hooks)
    way(auth)
    ((name, event),) = seen
    assert (name, event.outcome, event.status, event.attempts) == ("on_login", "not_sent", None, 0)
    assert event.member_cid == "c" * 32
    assert net.sent == []


def test_a_hook_that_makes_a_call_when_a_provider_has_failed_does_not_ask_it_again():
    asked = []

    def fails():
        asked.append(1)
        raise LookupError

    auth = OAuth2(creds=fails, transport=Script(), clock=Clock())
    hosts = Hosts(auth, lazy_login=True)
    auth.on_login = lambda _: hosts.query_devices()
    hosts.query_devices()
    assert asked == [1]


def test_a_token_that_is_only_requested_and_a_logout_are_seen(seen):
    auth = OAuth2(**CREDS, transport=Script(), **seen.hooks)
    auth.token()
    auth.login()
    auth.logout()
    assert [kind for kind, *_ in seen.short] == ["on_request", "on_response", "on_login"] * 2 + [
        "on_request",
        "on_response",
    ]
    assert seen.of("on_response")[-1].operation_id == REVOKE


def test_calls_in_threads_are_each_seen_in_their_own_thread():
    threads: dict[str, list[str]] = {}

    def note(event):
        threads.setdefault(event.call_id, []).append(threading.current_thread().name)

    auth = OAuth2(access_token="T", transport=Script(), on_request=note, on_response=note)
    list(parallel(lambda n: Hosts(auth).query_devices(limit=n), range(1, 41), workers=8))
    assert len(threads) == 40
    assert all(len(names) == 2 and names[0] == names[1] != "MainThread" for names in threads.values())


def test_paging_and_bulk_are_seen_request_by_request(seen):
    cloud = Cloud(hosts=250)
    sent: list[str] = []

    class Counting:
        def send(self, base_url, request):
            sent.append(request.path.partition("?")[0])
            return cloud.send(base_url, request)

        def close(self): ...

    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=Counting(), **seen.hooks)
    ids = list(hosts.query_devices_by_filter_scroll.records(limit=100))
    assert len(ids) == 250
    hosts.perform_action.bulk(ids=ids, action_name="contain")
    assert sorted(e.path for e in seen.of("on_request")) == sorted(sent)
    assert sorted(e.path for e in seen.of("on_response")) == sorted(sent)
    assert len(sent) == 5


def test_uploads_and_downloads_are_seen(seen):
    uber = APIHarnessV2(access_token="T", transport=Script(), **seen.hooks)
    uber.command(override="POST,/x", data=b"12345")
    uber.command(override="POST,/x", files=[("file", ("a", b"12345"))])
    assert [e.request_bytes for e in seen.of("on_request")] == [5, None]
    stream: Any = type("Body", (), {"read": lambda *_: b"", "close": lambda _: None})()
    uber = APIHarnessV2(
        access_token="T", transport=Script(Response(200, {"Content-Type": "application/zip"}, b"", stream=stream)),
        on_response=seen.hooks["on_response"],
    )  # fmt: skip
    uber.command(override="GET,/x", stream=True).close()
    assert seen.of("on_response")[-1].answer_bytes is None


def test_a_request_that_the_program_sends_itself_is_seen(seen):
    auth = OAuth2(access_token="a-long-token", transport=Script(DOWN, OK), clock=Clock(), **seen.hooks)
    auth.send(Request("GET", "/x/a-long-token/y?q=1", repeatable=True))
    path = f"/x/{MASK}/y"
    assert [(e.operation_id, e.path, e.attempt) for e in seen.of("on_request")] == [("", path, 1), ("", path, 2)]


def test_an_event_shows_no_secret_header_query_or_body(seen):
    secret = "canary-secret-of-a-client"
    hosts = Hosts(
        client_id="canary-id", client_secret=secret, ext_headers={"X-Api-Key": "canary-key"}, clock=Clock(),
        transport=Script(refusal(401, "canary-answer"), BUSY, OK, logins=map(token, ["canary-token-1", "canary-token-2"])),
        **seen.hooks,
    )  # fmt: skip
    hosts.override("POST", "/x/canary-token-1/canary-key/y?token=canary-query", body={"password": "canary-body"})
    hosts.auth_object.send(Request("GET", "/x/canary-header", headers={"X-Api-Key": "canary-header"}))
    hosts.logout()
    parts = [
        repr(event) + json.dumps(event) + repr(vars(event) if hasattr(event, "__dict__") else "") for _, event in seen
    ]
    assert len(parts) > 10
    assert "canary" not in "".join(parts)
    with pytest.raises(AttributeError):
        seen[0][1].attempt = 7


# Broken hooks


def broken(event):
    raise ValueError("canary of a hook")


def test_a_broken_hook_breaks_no_call_and_is_logged_once(seen, caplog):
    hosts = made(seen, DOWN, OK)
    for name in HOOKS:
        setattr(hosts, name, [broken, seen.hooks[name]])
    for _ in range(3):
        assert hosts.query_devices()["status_code"] == 200
    assert {kind for kind, _ in seen} == set(HOOKS)  # those after a broken one are called
    errors = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert sorted(record.getMessage().partition(":")[0] for record in errors) == sorted(HOOKS)
    assert all(record.name == "falconlite" and "canary of a hook" in record.exc_text for record in errors)


def divide(secret, event):
    raise ZeroDivisionError


def test_a_broken_hook_is_named_without_its_arguments(caplog):
    hook = functools.partial(divide, "canary-argument")
    Hosts(access_token="T", transport=Script(), on_request=hook).query_devices()
    assert "canary-argument" not in caplog.text
    assert "partial raised an exception" in caplog.text


@pytest.mark.parametrize("name", HOOKS)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_in_a_hook_ends_the_call(seen, name, kind):
    def interrupted(event):
        raise kind

    hosts = made(seen, DOWN, OK)
    setattr(hosts, name, interrupted)
    with pytest.raises(kind):
        hosts.query_devices()
    setattr(hosts, name, None)
    assert hosts.query_devices()["status_code"] == 200


def test_calls_that_a_hook_makes_are_not_reported_to_hooks(seen):
    calls = []

    def again(event):
        calls.append(event.operation_id)
        hosts.query_hidden_devices()

    net = Script()
    hosts = Hosts(access_token="T", transport=net, on_response=again)
    hosts.query_devices()
    hosts.query_devices()
    assert calls == [QUERY, QUERY]
    assert len(net.sent) == 4


# Settings


@pytest.mark.parametrize("name", HOOKS)
@pytest.mark.parametrize("kind", [FalconInterface, OAuth2, APIHarnessV2, Hosts])
def test_every_constructor_takes_hooks_and_every_object_lets_them_be_set(name, kind):
    first, second = print, pprint
    found = kind(access_token="T", transport=Script(), **{name: first})
    assert getattr(found, name) == (first,)
    setattr(found, name, [first, second])
    assert getattr(found, name) == (first, second)
    setattr(found, name, None)
    assert getattr(found, name) == ()


def pprint(event): ...


async def later(event): ...


@pytest.mark.parametrize("name", HOOKS)
@pytest.mark.parametrize("given", [7, "on", [print, 7], later, [later], lambda: 0, {"a": print}])
def test_anything_else_is_an_error_that_names_the_hook(name, given):
    with pytest.raises(TypeError, match=name):
        OAuth2(access_token="T", **{name: given})
    auth = OAuth2(access_token="T", transport=Script())
    with pytest.raises(TypeError, match=name):
        setattr(auth, name, given)
    assert getattr(auth, name) == ()


def test_a_hook_beside_an_auth_object_is_ignored_with_a_warning():
    auth = OAuth2(access_token="T", transport=Script(), on_request=pprint)
    Hosts(auth, on_request=[pprint])  # the same, so there is nothing to warn of
    with pytest.warns(IgnoredSettingWarning, match="on_request"):
        Hosts(auth, on_request=print)
    assert auth.on_request == (pprint,)


def test_a_hook_of_a_service_object_is_that_of_all_who_share_the_auth_object(seen):
    auth = OAuth2(access_token="T", transport=Script())
    Hosts(auth).on_request = seen.hooks["on_request"]
    HostGroup(auth).query_host_groups()
    assert seen.short == [("on_request", "queryHostGroups", 1)]


def test_a_child_s_hooks_are_set_on_its_parent():
    auth = OAuth2(**CREDS, transport=Script(), on_request=pprint)
    child = auth.child("0123456789abcdef0123456789abcdef")
    assert child.on_request == (pprint,)
    with pytest.raises(AttributeError, match="set it on its parent"):
        child.on_request = print


def test_hooks_stay_in_their_process_and_the_format_of_the_log_goes_along():
    auth = OAuth2(access_token="T", on_request=lambda event: None, debug_format="json")
    again = pickle.loads(pickle.dumps(auth))
    assert again.on_request == ()
    assert again.debug_format == "json"


def test_hooks_that_two_threads_set_at_once_are_both_kept(monkeypatch):
    auth = OAuth2(access_token="T")
    inside, go = threading.Event(), threading.Event()

    class Slow(Observers):
        def __init__(self, *args):
            super().__init__(*args)
            if not inside.is_set():
                inside.set()
                go.wait()  # the other thread sets its hook meanwhile, unless it has to wait

    monkeypatch.setattr(observers, "Observers", Slow)
    first = threading.Thread(target=setattr, args=(auth, "on_request", print))
    first.start()
    inside.wait()
    second = threading.Thread(target=setattr, args=(auth, "on_response", print))
    second.start()
    second.join(0.1)
    go.set()
    first.join()
    second.join()
    seen = auth.connection.observers
    assert (seen._hooks["on_request"], seen._hooks["on_response"]) == ((print,), (print,))


def test_a_call_without_hooks_takes_the_fast_path_again_after_they_are_removed(seen):
    hosts = Hosts(access_token="T", transport=Script(), clock=Clock(), **seen.hooks)
    reserved = []
    limiter: Any = hosts.auth_object.limiter
    limiter.reserve = lambda scope: reserved.append(scope) or 0.0  # the fast path does not call it
    hosts.query_devices()
    for name in HOOKS:
        setattr(hosts, name, ())
    hosts.query_devices()
    assert reserved == [""]
