"""Waiting for a state: who got there, who did not and why, in how many calls and seconds."""

from __future__ import annotations

import json
import math
import pickle
import threading
from typing import get_args

import pytest

from falconlite import Forbidden, Hosts, LoginFailed, NotFound, PartialResult, ServerError, TransportError
from falconlite.bulk import waiting
from falconlite.errors import BadRequest, RateLimited, UnreadableAnswer
from falconlite.http.messages import Response
from falconlite.services.hosts import HostState
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.cases import each
from tests.doubles import CREDS, Clock, Script, answer, refusal

DETAILS, ONLINE = "/devices/entities/devices/v2", "/devices/entities/online-state/v1"
NOBODY = "f" * 32
STATES_SAID = ", ".join(map(repr, get_args(HostState)))


def ids_of(number):
    return [f"{n:032x}" for n in range(number)]


def details(**states):
    """Return an answer with the details of hosts: their status by ID."""
    return answer(200, {"meta": {}, "resources": [{"device_id": id, "status": at} for id, at in states.items()]})


class Api:
    """A transport that answers with a function of the IDs of a call; it records the IDs and the time of each."""

    def __init__(self, reply, clock):
        self.reply, self.clock = reply, clock
        self.asked, self.times, self.requests = [], [], []
        self.lock = threading.Lock()

    def send(self, base_url, request):
        with self.lock:
            ids = request.json["ids"]
            self.asked.append(ids)
            self.times.append(self.clock.now - 1_000_000)
            self.requests.append(request)
        found = self.reply(ids)
        if isinstance(found, Exception):
            raise found
        return found

    def close(self):
        pass


def at(transport, clock, **settings):
    return Hosts(access_token="BEARER", transport=transport, clock=clock, **{"retry": False, **settings})


def scripted(*replies, **settings):
    """Return hosts and a transport whose checks get these answers; the last one repeats. Each is for all IDs."""
    queue, clock = list(replies), Clock()

    def reply(ids):
        found = queue.pop(0) if len(queue) > 1 else queue[0]
        return details(**dict.fromkeys(ids, found)) if isinstance(found, str) else found

    api = Api(reply, clock)
    return at(api, clock, **settings), api


def parts(report):
    """Return the parts of a report by name; each ID must be in one of them."""
    found = {name: getattr(report, name) for name in ("done", "pending", "missing", "failed", "not_tried")}
    assert sorted(id for part in found.values() for id in part) == sorted(report.expected)
    assert sorted([*report.done, *report.left]) == sorted(report.expected)
    assert (report.ok, bool(report)) == (not report.left,) * 2
    return {name: part for name, part in found.items() if part}


@pytest.fixture
def cloud():
    return Cloud(hosts=60, alerts=0, children=0, clock=VirtualClock(), containment_delay=25)


@pytest.fixture
def hosts(cloud):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud, clock=cloud.clock)


def some(hosts, count):
    return hosts.query_devices_by_filter(filter="status:'normal'", limit=count).resources


def asked(cloud, path=DETAILS, verb="POST"):
    return [set(json.loads(call.body)["ids"]) for call in cloud.requests if (call.verb, call.path) == (verb, path)]


# Against the simulator


@pytest.mark.parametrize("pythonic", [False, True])
def test_it_waits_until_hosts_are_contained_and_then_released(cloud, hosts, pythonic):
    hosts.pythonic = pythonic
    ids = some(hosts, 3)
    hosts.perform_action(action_name="contain", ids=ids)
    report = hosts.wait(ids, until="contained")
    assert parts(report) == {"done": ids}
    assert report.raise_for_failures() is report
    assert {device.status for device in hosts.get_device_details(ids).models} == {"contained"}
    assert report.waited == 5 + 7.5 + 11.25 + 16.875 == cloud.clock.monotonic()
    assert (report.checks, report.calls, report.attempts, len(report)) == (5, 5, 5, 3)
    hosts.perform_action(action_name="lift_containment", ids=ids)
    assert hosts.wait(",".join(ids), "normal", every=5).waited == 25


def test_progress_is_told_after_each_check(cloud, hosts):
    ids, told = hosts.query_devices_by_filter(filter="status:'normal'", limit=3).resources, []
    hosts.perform_action(action_name="contain", ids=ids[:2])
    report = hosts.wait(ids, "contained", timeout=60, progress=lambda *numbers: told.append(numbers))
    assert (len(told), told[0], told[-1]) == (report.checks, (0, 3), (2, 3))
    with pytest.raises(TypeError, match="progress"):
        hosts.wait(ids, "contained", progress=3)


def test_at_the_end_of_the_time_it_says_where_the_others_are(cloud, hosts):
    ids = some(hosts, 3)
    hosts.perform_action(action_name="contain", ids=ids[:2])
    cloud._tenants[cloud.cid].pending[ids[1]] = (1e12, "contained")  # an offline host
    report = hosts.wait(ids, until="contained", timeout=60, every=7)
    assert parts(report) == {"done": ids[:1], "pending": {ids[1]: "containment_pending", ids[2]: "normal"}}
    assert report.waited == 60
    assert repr(report) == "<Waited contained: 1 of 3 done, 2 pending after 60 s>"
    with pytest.raises(PartialResult, match=f"{ids[1]} is containment_pending; {ids[2]} is normal") as caught:
        report.raise_for_failures()
    assert (caught.value.done, caught.value.__cause__) == (1, None)


def test_only_hosts_that_are_not_there_yet_are_checked_again(cloud, hosts):
    ids = some(hosts, 3)
    hosts.perform_action(action_name="contain", ids=ids[:2])
    hosts.wait(ids, until="contained", timeout=60, every=20)
    assert asked(cloud) == [set(ids)] * 3 + [{ids[2]}]


def test_fifty_thousand_hosts_in_few_calls():
    clock, ids = Clock(), ids_of(50_000)
    slow = set(ids[::1000])

    def reply(asked):
        there = clock.now > 1_000_010
        return details(**{id: "contained" if there or id not in slow else "normal" for id in asked})

    api = Api(reply, clock)
    report = at(api, clock).wait([*ids, *ids[:9000]], until="contained")
    assert report.done == ids
    assert (report.checks, report.calls, report.waited) == (3, 12, 12.5)
    assert sorted(map(len, api.asked)) == [50, 50, *[5000] * 10]
    assert sorted(id for batch in api.asked[:10] for id in batch) == ids


def test_a_hidden_host_appears_when_it_is_restored(cloud, hosts):
    ids = some(hosts, 2)
    hosts.perform_action(action_name="hide_host", ids=ids)
    clock, send = cloud.clock, cloud.send

    class Restoring:
        def send(self, base_url, request):
            if clock.monotonic() > 100 and asked(cloud)[-1] == set(ids):
                cloud._tenants[cloud.cid].change(ids[0], host_hidden_status="visible")
            return send(base_url, request)

        def close(self):
            pass

    late = Hosts(access_token=cloud.issue_token(), transport=Restoring(), clock=clock)
    report = late.wait(ids, until="visible", timeout=200)
    assert set(parts(report)) == {"done", "missing"}
    assert (report.done, *report.missing) == (ids[:1], ids[1])


def test_online_and_offline_are_read_from_the_online_state(cloud, hosts):
    ids = some(hosts, 60)
    online, offline = (set(hosts.wait(ids, until=state, timeout=0).done) for state in ("online", "offline"))
    states = {record["id"]: record["state"] for record in hosts.get_online_state(ids).resources}
    assert online == {id for id, state in states.items() if state == "online"}
    assert offline == {id for id, state in states.items() if state == "offline"}
    assert online
    assert offline


def test_a_function_decides_by_the_record(cloud, hosts):
    ids = some(hosts, 3)
    hosts.update_device_tags("add", ids[0], "ready")

    def tagged(record):
        return [tag for tag in record["tags"] if tag == "FalconGroupingTags/ready"]

    report = hosts.wait(ids, tagged, timeout=10)
    assert parts(report) == {"done": ids[:1], "pending": dict.fromkeys(ids[1:], "normal")}
    assert repr(report).startswith("<Waited tagged: 1 of 3 done")


# Hosts that do not exist


def test_unknown_hosts_are_missing_after_three_checks_and_do_not_delay_the_rest(cloud, hosts):
    ids = some(hosts, 1)
    report = hosts.wait([NOBODY, *ids], until="normal", every=4)
    assert (set(parts(report)), report.waited) == ({"done", "missing"}, 8)
    assert isinstance(report.missing[NOBODY], NotFound)
    assert asked(cloud) == [{NOBODY, *ids}, {NOBODY}, {NOBODY}]
    with pytest.raises(PartialResult, match=f"there is no device {NOBODY}") as caught:
        report.raise_for_failures()
    assert caught.value.code == 404


def test_a_host_that_two_answers_omit_is_not_missing():
    nothing = details()
    hosts, api = scripted(nothing, nothing, "normal", nothing, nothing, "contained")
    report = hosts.wait(["a"], until="contained", every=1)
    assert (parts(report), len(api.asked)) == ({"done": ["a"]}, 6)


def test_a_host_that_is_deleted_meanwhile_is_missing_with_its_last_state():
    hosts, api = scripted("containment_pending", details())
    report = hosts.wait("a", until="contained")
    assert (set(parts(report)), report.states) == ({"missing"}, {"a": "containment_pending"})
    assert len(api.asked) == 4


# Answers that did not come


@each(
    ("trouble", "kind"),
    [
        (refusal(503), ServerError),
        (refusal(500), ServerError),
        (refusal(429), RateLimited),
        (refusal(408), Exception),
        (TransportError("reset"), TransportError),
        (Response(200, {"Content-Type": "text/html"}, b"<html>"), UnreadableAnswer),
        (answer(200, {"meta": {}, "errors": [{"code": 500, "id": "a", "message": "no"}]}), ServerError),
    ],
)
def test_trouble_that_passes_is_waited_out_and_is_not_a_state(trouble, kind):
    hosts, api = scripted("normal", trouble, trouble, trouble, trouble, "contained")
    assert parts(hosts.wait("a", until="contained")) == {"done": ["a"]}
    assert len(api.asked) == 6
    hosts, api = scripted("normal", trouble)
    report = hosts.wait("a", until="contained", timeout=30)
    assert (set(parts(report)), report.states, report.waited) == ({"failed"}, {"a": "normal"}, 30)
    assert isinstance(report.failed["a"], kind)
    with pytest.raises(PartialResult) as caught:
        report.raise_for_failures()
    assert caught.value.__cause__ is report.failed["a"]


def lasting():
    error = TransportError("certificate verify failed")
    error.lasting = True
    return error


@each("refused", [refusal(403), refusal(401), answer(302), lasting()])
def test_a_refusal_that_lasts_ends_the_wait(refused):
    hosts, api = scripted("normal", refused)
    report = hosts.wait("a", until="contained", every=4)
    assert (set(parts(report)), report.waited, len(api.asked)) == ({"failed"}, 4, 2)
    assert report.ended is report.failed["a"]


def test_batches_not_tried_after_a_refusal_are_reported_so():
    clock = Clock()
    api = Api(lambda ids: refusal(403), clock)
    report = at(api, clock).wait(ids_of(50_000), until="contained", workers=1)
    assert {name: len(part) for name, part in parts(report).items()}.keys() == {"failed", "not_tried"}
    assert isinstance(report.ended, Forbidden)
    assert (len(api.asked) < 10, report.waited) == (True, 0)
    with pytest.raises(PartialResult) as caught:
        report.raise_for_failures()
    assert caught.value.__cause__ is report.ended


def test_a_host_that_is_refused_is_not_checked_again():
    clock = Clock()

    def reply(ids):
        if "bad" in ids:
            return answer(400, {"meta": {}, "errors": [{"code": 400, "id": "bad", "message": "malformed"}]})
        return details(**dict.fromkeys(ids, "contained"))

    api = Api(reply, clock)
    report = at(api, clock).wait(["a", "bad"], until="contained")
    assert (set(parts(report)), report.waited) == ({"done", "failed"}, 0)
    assert isinstance(report.failed["bad"], BadRequest)


def test_an_error_of_the_transport_is_not_repeated():
    hosts, api = scripted(ZeroDivisionError("a mistake"))
    report = hosts.wait("a", until="contained")
    assert (set(parts(report)), len(api.asked)) == ({"failed"}, 1)
    assert isinstance(report.failed["a"], ZeroDivisionError)


def test_a_record_beside_an_error_of_its_host_is_not_believed():
    record, error = {"device_id": "a", "status": "contained"}, {"code": 500, "id": "a", "message": "stale"}
    hosts, _ = scripted(answer(200, {"resources": [record], "errors": [error]}), "normal", "contained")
    report = hosts.wait("a", until="contained")
    assert (parts(report), report.checks) == ({"done": ["a"]}, 3)


def test_an_outage_of_all_batches_is_waited_out():
    """After eight failed batches in a row the check ends, and the next one continues."""
    clock = Clock()
    api = Api(lambda ids: details(**dict.fromkeys(ids, "normal")) if clock.now > 1_000_010 else refusal(503), clock)
    report = at(api, clock).wait(ids_of(60_000), until="normal", workers=1)
    assert (len(report.done), report.ended, report.checks) == (60_000, None, 3)


@each(("login", "seconds"), [(refusal(503), 60), (refusal(403), 0)])
def test_a_login_that_fails_ends_the_wait_if_that_lasts(login, seconds):
    clock = Clock()
    script = Script(logins=[login])
    hosts = Hosts(**CREDS, transport=script, clock=clock, retry=False, lazy_login=True)
    report = hosts.wait("a", until="contained", timeout=60)
    assert parts(report) == {"not_tried": ["a"]}
    assert isinstance(report.ended, LoginFailed)
    assert (report.waited, report.calls) == (seconds, 0)
    with pytest.raises(PartialResult) as caught:
        report.raise_for_failures()
    assert caught.value.__cause__ is report.ended


# Time


def test_pauses_grow_to_half_a_minute_and_the_last_check_is_at_the_timeout():
    hosts, api = scripted("normal")
    report = hosts.wait("a", until="contained", timeout=120)
    assert [round(time, 3) for time in api.times] == [0, 5, 12.5, 23.75, 40.625, 65.938, 95.938, 120]
    assert report.waited == 120


@each(("timeout", "every", "times"), [(0, None, [0]), (10, 4, [0, 4, 8, 10]), (8, 4, [0, 4, 8]), (3, 100, [0, 3])])
def test_checks_are_as_far_apart_as_was_asked(timeout, every, times):
    hosts, api = scripted("normal")
    hosts.wait("a", until="contained", timeout=timeout, every=every)
    assert api.times == times


def test_no_pause_of_a_retry_goes_past_the_timeout():
    wait = str(1_000_000 + 50)
    limited = answer(429, {"errors": [{"code": 429, "message": "slow"}]}, X_RateLimit_RetryAfter=wait)
    hosts, api = scripted("normal", limited, retry=None)
    report = hosts.wait("a", until="contained", timeout=30, every=10)
    assert (report.waited, set(parts(report))) == (30, {"failed"})
    assert [request.deadline for request in api.requests[:2]] == [30, 20]


def test_a_short_answer_to_a_retry_is_waited_for_within_the_timeout():
    wait = str(1_000_000 + 12)
    limited = answer(429, {"errors": [{"code": 429, "message": "slow"}]}, X_RateLimit_RetryAfter=wait)
    hosts, _ = scripted(limited, "contained", retry=None)
    report = hosts.wait("a", until="contained", timeout=30)
    assert (parts(report), report.checks, report.calls, report.attempts) == ({"done": ["a"]}, 1, 1, 2)


def test_a_shorter_deadline_of_the_caller_is_kept():
    hosts, api = scripted("normal", deadline=7)
    hosts.wait("a", until="contained", timeout=20, every=15)
    assert [request.deadline for request in api.requests[:2]] == [7, 5]


def test_a_clock_that_ends_just_before_its_goal_causes_no_further_check(monkeypatch):
    hosts, api = scripted("normal")
    sleep = api.clock.sleep
    monkeypatch.setattr(api.clock, "sleep", lambda seconds: sleep(seconds - 1e-6))
    hosts.wait("a", until="contained", timeout=4, every=4)
    assert len(api.asked) == 2


# Stopping


def test_stop_ends_the_wait_within_a_second(monkeypatch):
    clock, stop = Clock(), threading.Event()
    api = Api(lambda ids: details(**dict.fromkeys(ids, "normal")), clock)
    sleep = clock.sleep

    def stopping(seconds):
        sleep(seconds)
        if clock.now > 1_000_003:
            stop.set()

    monkeypatch.setattr(clock, "sleep", stopping)
    report = at(api, clock).wait("a", until="contained", stop=stop)
    assert (parts(report), report.stopped) == ({"pending": {"a": "normal"}}, True)
    assert (report.waited, len(api.asked)) == (4, 1)


def test_stop_that_is_set_already_sends_nothing():
    hosts, api = scripted("normal")
    stop = threading.Event()
    stop.set()
    report = hosts.wait("a,b", until="contained", stop=stop)
    assert (parts(report), report.stopped, api.asked) == ({"not_tried": ["a", "b"]}, True, [])
    assert report.checks == 0


@pytest.mark.parametrize(("state", "stopped"), [("normal", True), ("contained", False)])
def test_stop_during_a_check_ends_the_wait_with_its_outcome(state, stopped):
    clock, stop = Clock(), threading.Event()

    def reply(ids):
        stop.set()
        return details(a=state)

    api = Api(reply, clock)
    report = at(api, clock).wait("a", until="contained", stop=stop)
    assert (report.states, report.stopped, report.checks, clock.waits) == ({"a": state}, stopped, 1, [])


@pytest.mark.parametrize("where", ["pause", "request"])
@pytest.mark.threads("counts them")
def test_an_interrupt_leaves_no_thread(where, monkeypatch):
    clock = Clock()

    def interrupted(*_):
        raise KeyboardInterrupt

    api = Api(interrupted if where == "request" else lambda ids: details(a="normal"), clock)
    if where == "pause":
        monkeypatch.setattr(clock, "sleep", interrupted)
    before = set(threading.enumerate())
    with pytest.raises(KeyboardInterrupt):
        at(api, clock).wait("a", until="contained")
    assert set(threading.enumerate()) <= before


# The report and the arguments


def test_answers_and_records_are_not_kept(monkeypatch):
    """The details of 50,000 hosts would take some hundred megabytes."""
    looks = []

    class Seen(waiting.Look):
        def __init__(self, *args):
            super().__init__(*args)
            looks.append(self)

    monkeypatch.setattr(waiting, "Look", Seen)
    hosts, _ = scripted("normal")
    assert hosts.wait(ids_of(3), until="normal").ok
    assert (looks[0].there, looks[0].results, looks[0].records) == (set(ids_of(3)), [], {})


def test_a_report_can_be_pickled():
    hosts, _ = scripted("normal")
    report = hosts.wait(["a"], lambda record: False, timeout=10)
    again = pickle.loads(pickle.dumps(report))
    assert (repr(again), again.pending, again.waited) == (repr(report), {"a": "normal"}, 10)


def test_no_ids_are_there_at_once():
    hosts, api = scripted("normal")
    report = hosts.wait([], until="contained")
    assert (report.ok, report.checks, api.asked) == (True, 0, [])


def test_a_record_without_the_field_is_in_no_state():
    hosts, _ = scripted(answer(200, {"resources": [{"device_id": "a"}, {"device_id": "b", "status": ["contained"]}]}))
    assert hosts.wait("a,b", until="contained", timeout=0).pending == {"a": None, "b": ["contained"]}


@pytest.mark.threads("counts them")
def test_an_error_of_the_function_passes_through():
    hosts, api = scripted("normal")
    before = set(threading.enumerate())
    with pytest.raises(ZeroDivisionError):
        hosts.wait("a", lambda record: 1 / 0)
    assert (len(api.asked), set(threading.enumerate()) <= before) == (1, True)


def test_a_method_that_a_subclass_overrides_is_called():
    def overridden(self, ids, **more):
        seen.append(list(ids))
        return Hosts.get_device_details(self, ids, **more)

    seen, clock, kind = [], Clock(), type("Mine", (Hosts,), {"get_device_details": overridden})
    api = Api(lambda ids: details(a="contained"), clock)
    assert kind(access_token="B", transport=api, clock=clock).wait("a", until="contained").ok
    assert seen == [["a"]]


@each(
    ("kind", "message", "given"),
    [
        (ValueError, f"until must be one of {STATES_SAID}, or a function, not 'contaned'", {"until": "contaned"}),
        (TypeError, "until must be a str or a function, not int", {"until": 5}),
        (TypeError, "timeout must be a number of seconds, not None", {"timeout": None}),
        (ValueError, "timeout must be 0 seconds or more, not -1", {"timeout": -1}),
        (ValueError, "timeout must be 0 seconds or more, not nan", {"timeout": math.nan}),
        (TypeError, "every must be a number of seconds, not '5'", {"every": "5"}),
        (ValueError, "every must be above 0 seconds, not 0", {"every": 0}),
        (ValueError, "every must be above 0 seconds, not inf", {"every": math.inf}),
        (ValueError, "workers must be 1 or more, not 0", {"workers": 0}),
        (TypeError, "stop must be a threading.Event or None, not int", {"stop": 5}),
        (TypeError, "ids must be an iterable of str values, not int", {"ids": 5}),
        (TypeError, "ids must be str values; number 0, counted from 0, is int", {"ids": [5]}),
        (ValueError, "ids: number 0, counted from 0, is empty or has blanks or commas", {"ids": ["a b"]}),
        (TypeError, "got an unexpected keyword argument 'untill'", {"untill": "x"}),
    ],
)  # fmt: skip
def test_wrong_arguments_are_refused_before_anything_is_sent(kind, message, given):
    hosts, api = scripted("normal")
    with pytest.raises(kind) as caught:
        hosts.wait(**{"ids": ["a"], "until": "contained", **given})
    assert message in str(caught.value)
    assert api.asked == []


def test_an_endless_wait_ends_with_the_state():
    hosts, _ = scripted(*["normal"] * 40, "contained")
    assert hosts.wait("a", until="contained", timeout=math.inf).done == ["a"]


def test_faults_in_the_middle_lose_no_host(cloud, hosts):
    ids = some(hosts, 40)
    hosts.perform_action(action_name="contain", ids=ids)
    for fault in (Fault.status(503), Fault.lost_answer(), Fault.status(429)):
        cloud.faults.add(fault, route=DETAILS, times=9)
    hosts.retry = False
    report = hosts.wait(ids, until="contained", timeout=3600)
    assert parts(report) == {"done": ids}
