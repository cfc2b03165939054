"""``iter_devices``: every host once with its record, whatever changes or fails, in little memory."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import threading
import tracemalloc
from itertools import islice

import pytest

from falconlite import (
    APIError,
    BadRequest,
    Forbidden,
    Hosts,
    NotFound,
    PartialResult,
    PayloadValidationError,
    ServerError,
    ShortListWarning,
    Stopped,
)
from falconlite.paging import Cursor
from falconlite.paging import devices as fleet
from falconlite.paging.devices import Devices
from falconlite.simulator import Cloud, Fault, VirtualClock
from tests.cases import each
from tests.doubles import CREDS, Script, answer, token

SCROLL, COMBINED, HIDDEN, DETAILS = (
    "/devices/queries/devices-scroll/v1",
    "/devices/combined/devices/v1",
    "/devices/combined/devices-hidden/v1",
    "/devices/entities/devices/v2",
)
WAIT = 60


def cloud_of(hosts=250, **more):
    return Cloud(**{"hosts": hosts, "alerts": 0, "children": 0, "seed": 5, "clock": VirtualClock(), **more})


def service(cloud, transport=None, **more):
    return Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=transport or cloud, **more)


def ids_of(found):
    return [record["device_id"] for record in found]


def everything(cloud, **more):
    found = []
    while True:
        page = service(cloud).query_devices_by_filter(limit=5000, offset=len(found), **more)
        found += page.resources
        if not page.resources or len(found) >= min(page.total, 10_000):
            return found


def sent(cloud, route=""):
    return [call.path for call in cloud.requests if call.path.startswith(route) and "oauth2" not in call.path]


class Between:
    """A transport that runs a function before each call, and counts concurrent calls."""

    def __init__(self, cloud, act=lambda request: None):
        self.cloud, self.act, self.lock, self.under_way = cloud, act, threading.Lock(), 0

    def send(self, base_url, request):
        with self.lock:
            self.under_way += 1
        try:
            if request.path != "/oauth2/token":
                self.act(request)
            return self.cloud.send(base_url, request)
        finally:
            with self.lock:
                self.under_way -= 1

    def close(self):
        pass


def crew():
    return {thread for thread in threading.enumerate() if thread.name.startswith("falconlite-parallel")}


@pytest.fixture(autouse=True)
def ours():
    """Return the threads that this test has started and that still run: those of others may wait for the collector."""
    before = crew()
    return lambda: crew() - before


@pytest.fixture
def small_pages(monkeypatch):
    """Make pages of a hundred IDs."""
    monkeypatch.setattr(fleet, "IDS", 100)


# Every host once


@each("given", [{}, {"limit": 70}, {"limit": 70, "workers": 1}, {"limit": 33, "ordered": False}])
@each("asked", [{}, {"sort": "hostname.desc"}, {"filter": "platform_name:'Windows'"}])
def test_every_host_comes_once_as_the_api_describes_it(given, asked):
    cloud = cloud_of()
    ids = everything(cloud, **asked)
    expected = service(cloud).get_device_details(ids).resources
    reading = service(cloud).iter_devices(**asked, **given)
    found = list(reading)
    assert sorted(ids_of(found)) == sorted(ids)
    if given.get("ordered", True):
        assert found == expected
    else:
        assert {record["device_id"]: record for record in found} == {one["device_id"]: one for one in expected}
    assert (reading.found, reading.done, reading.missing) == (len(ids), len(ids), [])
    assert list(reading) == []


@pytest.mark.parametrize("pythonic", [False, True])
@pytest.mark.parametrize("fields", ["hostname, status", ["hostname", "status"], ("hostname", "status")])
def test_a_few_fields_come_by_the_combined_operation(fields, pythonic):
    cloud = cloud_of()
    reading = service(cloud, pythonic=pythonic).iter_devices("platform_name:'Windows'", fields=fields, limit=100)
    found = list(reading)
    assert ids_of(found) == everything(cloud, filter="platform_name:'Windows'")
    assert all({"device_id", "status"} <= record.keys() <= {"device_id", "hostname", "status"} for record in found)
    assert len(sent(cloud, COMBINED)) == len(found) // 100 + 1
    assert not sent(cloud, DETAILS)
    assert (reading.found, reading.done, reading.missing) == (len(found), len(found), [])


def test_where_the_combined_route_is_missing_the_fields_are_picked_here():
    cloud = cloud_of()
    expected = list(service(cloud).iter_devices(fields="hostname,tags", sort="hostname.asc"))
    cloud.faults.add(Fault.status(404), route=COMBINED, times=None)
    reading = service(cloud).iter_devices(fields="hostname,tags", sort="hostname.asc", limit=60)
    first = next(reading)
    saved = reading.cursor
    assert [first, *reading] == expected
    assert len(sent(cloud, DETAILS)) == 5
    assert list(service(cloud).iter_devices(fields="hostname,tags", sort="hostname.asc", cursor=saved)) == expected[1:]
    with pytest.raises(BadRequest):  # a wrong argument is not a missing route
        next(service(cloud).iter_devices("((", limit=60))


def test_hidden_hosts_come_whole_by_the_combined_operation():
    cloud = cloud_of(120)
    ids = everything(cloud)
    service(cloud).perform_action(action_name="hide_host", ids=ids[::4])
    found = list(service(cloud).iter_devices(hidden=True, limit=7))
    assert ids_of(found) == ids[::4]
    assert all(len(record) > 30 for record in found)
    few = list(service(cloud).iter_devices(hidden=True, fields="hostname"))
    assert few == [{name: record[name] for name in record if name in {"device_id", "hostname"}} for record in found]
    assert ids_of(service(cloud).iter_devices()) == [id for id in ids if id not in ids[::4]]
    cloud.faults.add(Fault.status(404), route=HIDDEN, times=None)
    with pytest.raises(NotFound):
        next(service(cloud).iter_devices(hidden=True))


@pytest.mark.parametrize("given", [{}, {"fields": "hostname"}, {"hidden": True}])
def test_an_empty_fleet_is_an_end_and_no_error(given):
    cloud, told = cloud_of(0), []
    reading = service(cloud).iter_devices(**given, progress=lambda *now: told.append(now))
    assert list(reading) == list(reading) == []
    assert told == [(0, 0)]
    assert len(sent(cloud)) == 1


@each("most", [0, 1, 69, 70, 71, 300])
@each("given", [{}, {"fields": "hostname"}, {"ordered": False}])
def test_most_bounds_the_records(most, given):
    cloud = cloud_of()
    reading = service(cloud).iter_devices(most=most, limit=70, **given)
    found = ids_of(reading)
    assert sorted(found) == everything(cloud)[:most]
    assert len(sent(cloud, DETAILS)) == (0 if "fields" in given else -(-min(most, 250) // 70))
    rest = service(cloud).iter_devices(limit=70, cursor=reading.cursor, **given)
    assert sorted(found + ids_of(rest)) == everything(cloud)


def test_typed_records():
    cloud = cloud_of(30)
    reading = service(cloud).iter_devices(limit=10)
    assert isinstance(reading, Devices)
    first = next(reading.models())
    assert first.hostname == service(cloud).get_device_details(first.device_id).models[0].hostname
    assert [device.device_id for device in reading.models()] == everything(cloud)[1:]
    assert {device.hostname for device in service(cloud).iter_devices(fields="hostname").models()} > {first.hostname}


# Cost


class Fleet:
    """A transport with a large fleet: IDs by scroll, and records only when requested."""

    def __init__(self, count):
        self.count, self.sent, self.lock = count, [], threading.Lock()

    def send(self, base_url, request):
        with self.lock:
            self.sent.append(request.path)
        if request.path == "/oauth2/token":
            return token()
        if request.path == DETAILS:
            return answer(200, {"resources": [{"device_id": id, "tags": [id[:4]]} for id in request.json["ids"]]})
        query = dict(request.query)
        begin = int(query.get("offset") or 0)
        end = min(begin + int(query["limit"]), self.count)
        pagination = {"total": self.count, "offset": str(end) if end < self.count else ""}
        return answer(200, {"resources": [f"{n:032x}" for n in range(begin, end)], "meta": {"pagination": pagination}})

    def close(self):
        pass


@pytest.mark.no_cover
@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.threads("about volume")
def test_a_hundred_thousand_hosts_come_in_few_requests_and_few_are_in_memory(ordered):
    def live():
        return sum(type(each) is dict and "device_id" in each for each in gc.get_objects())

    net, most = Fleet(100_000), 0
    hosts = Hosts(**CREDS, transport=net)
    seen, before = bytearray(100_000), live()
    for n, record in enumerate(hosts.iter_devices(limit=1000, workers=2, ordered=ordered)):
        seen[int(record["device_id"], 16)] += 1
        if n % 15_000 == 0:
            most = max(most, live() - before)
    assert set(seen) == {1}
    assert 0 < most <= 6 * 1000  # the current part, two parts per worker, and one spare
    assert net.sent.count(SCROLL) == 10
    assert net.sent.count(DETAILS) == 100
    assert net.sent.count("/oauth2/token") == 1
    assert len(net.sent) == 111


@pytest.mark.no_cover
@pytest.mark.parametrize("given", [{}, {"ordered": False}])
@pytest.mark.usefixtures("small_pages")
@pytest.mark.threads("about volume")
def test_nothing_is_kept_of_what_was_handed_out(given):
    hosts = Hosts(**CREDS, transport=Fleet(20_000))
    tracemalloc.start()
    try:
        for n, _ in enumerate(hosts.iter_devices(limit=50, workers=2, **given)):
            if n == 2000:
                _, early = tracemalloc.get_traced_memory()
                tracemalloc.reset_peak()
        _, late = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert late - early < 700_000, (early, late)  # the remaining IDs would be 1.6 MB, their records 8 MB


@pytest.mark.no_cover
@pytest.mark.threads("about volume")
def test_the_hosts_of_the_embedded_api_come_once_each_past_its_window():
    cloud = cloud_of(25_000)
    found = ids_of(service(cloud).iter_devices(fields="hostname"))
    assert len(found) == len(set(found)) == 25_000
    assert found == sorted(found)
    assert len(cloud.requests) == 1 + 5


@pytest.mark.no_cover
@pytest.mark.threads("about volume")
def test_twenty_thousand_whole_records_in_few_requests():
    cloud, told = cloud_of(20_000), []
    found = ids_of(service(cloud).iter_devices(limit=5000, workers=2, progress=lambda *now: told.append(now)))
    assert len(found) == len(set(found)) == 20_000
    assert found[:10_000] == everything(cloud)
    calls = [call.path for call in cloud.requests][:7]
    assert (calls.count(SCROLL), calls.count(DETAILS), calls.count("/oauth2/token")) == (2, 4, 1)
    assert told == [(5000, 20_000), (10_000, 20_000), (15_000, 20_000), (20_000, 20_000)]


@pytest.mark.usefixtures("small_pages")
def test_nothing_is_sent_before_the_first_is_asked_for_and_details_are_asked_for_while_ids_are_read():
    cloud, both = cloud_of(120), threading.Barrier(2)
    state = {"scrolls": 0, "first": True}

    def act(request):
        if request.path == SCROLL:
            state["scrolls"] += 1
            if state["scrolls"] == 2:
                both.wait(WAIT)
        elif state.pop("first", None):
            both.wait(WAIT)

    hosts = service(cloud, Between(cloud, act))
    before = len(cloud.requests)
    reading = hosts.iter_devices(limit=50)
    assert len(cloud.requests) == before
    assert len(ids_of(reading)) == 120  # the second page and a record request wait for each other


def test_services_do_not_load_the_fleet():
    code = "import sys; from falconlite import Hosts; Hosts(lazy_login=True, access_token='T'); print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert not {"falconlite.paging.devices", "falconlite.threads", "falconlite.paging.walk"} & set(ran.stdout.split())


# While the fleet changes


def test_hosts_that_go_between_query_and_details_are_named():
    cloud = cloud_of(200)
    ids = everything(cloud)
    told, gone = [], [*ids[40:43], *ids[80:120], ids[199]]

    def act(request):
        if request.path == DETAILS:
            for id in set(gone).intersection(request.json["ids"]):
                service(cloud).devices_actions_delete_v1(id, filter="device_id:*'*'")

    hosts = service(cloud, Between(cloud, act))
    reading = hosts.iter_devices(limit=40, progress=lambda *now: told.append(now))
    assert ids_of(reading) == [id for id in ids if id not in gone]
    assert reading.missing == gone
    assert (reading.found, reading.done) == (200, 156)
    assert told == [(40, 200), (77, 197), (77, 157), (117, 157), (156, 156)]
    assert reading.cursor.done == 200


def test_a_host_that_is_hidden_meanwhile_is_missing_too():
    cloud = cloud_of(20)
    ids = everything(cloud)

    def act(request):
        if request.path == DETAILS:
            service(cloud).perform_action(action_name="hide_host", ids=ids[5])

    reading = service(cloud, Between(cloud, act)).iter_devices()
    assert ids_of(reading) == ids[:5] + ids[6:]
    assert reading.missing == [ids[5]]


@pytest.mark.filterwarnings("ignore::falconlite.ShortListWarning")  # hosts leave while the total stays
@pytest.mark.parametrize("given", [{}, {"sort": "hostname.asc"}, {"ordered": False}, {"fields": "hostname"}])
def test_a_living_fleet_whose_tokens_die_loses_nobody_who_stays(given):
    cloud = cloud_of(300, churn=400)
    before, found = everything(cloud), []
    with service(cloud).iter_devices(limit=30, **given) as reading:
        for n, record in enumerate(reading):
            found.append(record["device_id"])
            if n % 50 == 49:
                cloud.advance(70)
    staying = set(before) & set(everything(cloud))
    assert len(found) == len(set(found))
    assert staying <= set(found)
    assert len(staying) < 300
    assert reading.found == reading.done + len(reading.missing)


@pytest.mark.parametrize("sort", [None, "hostname.asc"])
@pytest.mark.usefixtures("small_pages")
def test_a_scroll_token_that_dies_is_survived(sort):
    cloud, asked = cloud_of(450), []

    def act(request):
        if request.path == SCROLL:
            asked.append(dict(request.query).get("offset"))
            if len(asked) in {3, 6}:
                cloud.advance(130)

    assert ids_of(service(cloud, Between(cloud, act)).iter_devices(limit=50, sort=sort)) == everything(cloud, sort=sort)
    assert [n for n, token in enumerate(asked, 1) if token is None] == [1, 4, 7]


# Faults


@pytest.mark.parametrize("route", [SCROLL, DETAILS])
@pytest.mark.parametrize(
    "fault", [Fault.rate_limited(1), Fault.status(503), Fault.expired_token(), Fault.cut_before()], ids=repr
)
def test_what_can_be_tried_again_is(route, fault):
    cloud = cloud_of(200)
    hosts = service(cloud)
    times = 1 if fault == Fault.expired_token() else 2  # a token refused twice is not an expired one
    cloud.faults.add(fault, route=route, times=times)
    assert ids_of(hosts.iter_devices(limit=20)) == everything(cloud)
    assert len(cloud.faults.happened) == times


@each("ordered", [True, False])
@each("bad", [0, 3, 9])
@each("asked", [{}, {"sort": "hostname.asc"}])
def test_an_error_in_the_middle_says_what_was_read_and_leads_on(asked, bad, ordered, ours):
    cloud = cloud_of(200)
    ids, failing = everything(cloud, **asked), [True]

    def act(request):
        if request.path == DETAILS and ids[bad * 20] in request.json["ids"] and failing:
            cloud.faults.add(Fault.status(500), route=DETAILS)
            failing.clear()

    # One call at a time, so that the intended call gets the fault
    hosts = service(cloud, Between(cloud, act), retry=False)
    reading, found = hosts.iter_devices(limit=20, ordered=ordered, workers=1, **asked), []
    with pytest.raises(PartialResult if bad else ServerError) as caught:
        found.extend(ids_of(reading))
    assert not ours()
    done = reading.done
    assert done == 20 * bad
    if bad:
        assert f"{done} devices were read" in str(caught.value)
        assert isinstance(caught.value, PartialResult)
        assert (caught.value.done, caught.value.code) == (done, 500)
        assert isinstance(caught.value.__cause__, ServerError)
        assert caught.value.cursor == reading.cursor
    assert list(reading) == []
    assert sorted(ids_of(hosts.iter_devices(limit=20, cursor=reading.cursor, **asked))) == sorted(ids[done:])


@pytest.mark.usefixtures("small_pages")
def test_an_error_among_the_ids_comes_after_what_was_found_before():
    cloud = cloud_of(140)
    hosts = service(cloud, retry=False)
    cloud.faults.add(Fault.status(403), route=SCROLL)
    with pytest.raises(Forbidden):
        next(hosts.iter_devices(limit=10))
    scrolls = []

    def act(request):
        if request.path == SCROLL:
            scrolls.append(request)
            if len(scrolls) == 2:
                cloud.faults.add(Fault.status(503), route=SCROLL)

    found = []
    with pytest.raises(PartialResult, match="100 devices were read") as caught:
        found.extend(ids_of(service(cloud, Between(cloud, act), retry=False).iter_devices(limit=10)))
    rest = hosts.iter_devices(limit=10, cursor=Cursor.from_json(caught.value.cursor.to_json()))
    assert caught.value.done == rest.done == rest.found == 100
    assert ids_of(rest) == everything(cloud)[100:]


def test_answers_that_lack_hosts_for_another_reason_are_errors():
    ids = answer(200, {"resources": ["a", "b"], "meta": {"pagination": {"total": 2, "offset": ""}}})
    shard = answer(200, {"resources": [{"device_id": "a"}], "errors": [{"code": 500, "message": "a shard failed"}]})
    with pytest.raises(APIError, match="a shard failed"):
        next(Hosts(**CREDS, transport=Script(ids, shard)).iter_devices())
    route = answer(404, {"errors": [{"code": 404, "message": "no such route"}]})
    with pytest.raises(NotFound, match="no such route"):
        next(Hosts(**CREDS, transport=Script(ids, route)).iter_devices())
    gone = answer(404, {"resources": [], "errors": [{"code": 404, "message": "gone"}] * 2})
    reading = Hosts(**CREDS, transport=Script(ids, gone)).iter_devices()
    assert list(reading) == []
    assert reading.missing == ["a", "b"]
    partly = answer(404, {"resources": [{"device_id": "b"}], "errors": [{"code": 404, "message": "gone"}]})
    reading = Hosts(**CREDS, transport=Script(ids, partly)).iter_devices()
    assert ids_of(reading) == ["b"]
    assert reading.missing == ["a"]


# Cursors


@pytest.mark.no_cover
@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("asked", [{}, {"sort": "hostname.desc"}, {"fields": "hostname"}])
def test_a_cursor_leads_on_from_any_record(asked, ordered):
    cloud = cloud_of(30)
    given = {"limit": 7, "workers": 2, "ordered": ordered, **asked}
    everyone = sorted(everything(cloud))
    for taken in range(31):
        with service(cloud).iter_devices(**given) as reading:
            found = ids_of(islice(reading, taken))
            saved = reading.cursor.to_json()
        assert reading.cursor.to_json() == saved
        rest = service(cloud).iter_devices(**given | {"limit": 4}, cursor=Cursor.from_json(saved))
        assert (rest.done, rest.found) == (taken, taken)
        assert sorted(found + ids_of(rest)) == everyone
        assert rest.done == 30


@pytest.mark.parametrize("given", [{}, {"fields": "hostname"}])
@pytest.mark.usefixtures("small_pages")
def test_a_cursor_between_two_pages_asks_for_no_page_again(given):
    cloud = cloud_of(200)
    reading = service(cloud).iter_devices(limit=100, **given)
    ids = ids_of(islice(reading, 100))
    between = reading.cursor
    ids += ids_of(reading)
    before = len(sent(cloud))
    assert list(service(cloud).iter_devices(limit=100, cursor=reading.cursor, **given)) == []
    assert len(sent(cloud)) == before
    assert ids_of(service(cloud).iter_devices(limit=100, cursor=between, **given)) == ids[100:]
    assert len(sent(cloud)) == before + (1 if given else 2)


@pytest.mark.parametrize("asked", [{}, {"sort": "hostname.asc"}])
def test_a_cursor_knows_what_came_out_of_turn(asked):
    cloud, go = cloud_of(100), threading.Event()
    ids = everything(cloud, **asked)

    def act(request):
        if request.path == DETAILS and ids[0] in request.json["ids"]:
            assert go.wait(WAIT)

    hosts = service(cloud, Between(cloud, act))
    reading = hosts.iter_devices(limit=20, ordered=False, workers=2, **asked)
    found = ids_of(islice(reading, 30))
    assert ids[0] not in found
    saved = reading.cursor
    go.set()
    reading.close()
    assert saved.done == 30
    assert set(saved.ahead) == set(found)
    rest = hosts.iter_devices(limit=20, ordered=False, workers=2, cursor=Cursor.from_json(saved.to_json()), **asked)
    more = ids_of(islice(rest, 45))
    last = ids_of(hosts.iter_devices(cursor=rest.cursor, **asked))
    rest.close()
    assert sorted(found + more + last) == sorted(ids)


def test_a_cursor_of_another_question_is_refused():
    cloud = cloud_of(20)
    hosts = service(cloud)
    with hosts.iter_devices("status:'normal'", limit=5) as reading:
        next(reading)
    with hosts.iter_devices("status:'normal'", fields="hostname", limit=5) as few:
        next(few)
    for filter, given, cursor in (
        (None, {}, reading.cursor),
        ("status:'contained'", {}, reading.cursor),
        ("status:'normal'", {"sort": "hostname.asc"}, reading.cursor),
        ("status:'normal'", {"hidden": True}, reading.cursor),
        ("status:'normal'", {}, few.cursor),
        ("status:'normal'", {"fields": "status"}, few.cursor),
    ):
        with pytest.raises(ValueError, match="another call"):
            hosts.iter_devices(filter, **given, cursor=cursor)


def test_a_total_that_is_too_small_does_not_mislead():
    ids = answer(200, {"resources": ["a", "b"], "meta": {"pagination": {"total": 1, "offset": ""}}})
    details = answer(200, {"resources": [{"device_id": "a"}, {"device_id": "b"}]})
    told = []
    reading = Hosts(**CREDS, transport=Script(ids, details)).iter_devices(progress=lambda *now: told.append(now))
    assert ids_of(reading) == ["a", "b"]
    assert told == [(2, 2)]


# Leaving early


@each("given", [{}, {"ordered": False}, {"fields": "hostname"}])
@each("how", ["close", "with", "drop", "break"])
def test_leaving_early_leaves_no_thread_and_no_call(given, how, ours):
    cloud = cloud_of(200)
    net = Between(cloud)
    reading = service(cloud, net).iter_devices(limit=10, **given)
    next(reading)
    if how == "close":
        reading.close()
        reading.close()
        assert list(reading) == []
    elif how == "with":
        with reading as same:
            assert same is iter(reading) is reading
    elif how == "break":
        with reading:
            for _ in reading:
                break
    del reading
    assert not ours()
    assert net.under_way == 0


@pytest.mark.parametrize("given", [{}, {"fields": "hostname"}])
def test_a_stop_ends_it_and_the_cursor_leads_on(given, ours):
    cloud, stop = cloud_of(200), threading.Event()
    reading = service(cloud).iter_devices(limit=10, workers=2, stop=stop, **given)
    found = ids_of(islice(reading, 5))
    stop.set()
    with pytest.raises(Stopped, match="resume from cursor") as caught:
        found.extend(record["device_id"] for record in reading)
    assert caught.value.done == len(found) < 100
    assert len(found) % 10 == 0
    assert not ours()
    assert found + ids_of(service(cloud).iter_devices(cursor=reading.cursor, **given)) == everything(cloud)


@pytest.mark.parametrize("given", [{}, {"fields": "hostname"}])
def test_an_error_of_progress_ends_it(given, ours):
    def progress(done, total):
        assert (done, total) == (10, 200)
        raise KeyError(done)

    reading = service(cloud_of(200)).iter_devices(limit=10, progress=progress, **given)
    with pytest.raises(KeyError):
        list(reading)
    assert not ours()
    assert reading.done == reading.cursor.done == 10
    assert list(reading) == []


@pytest.mark.parametrize("route", [SCROLL, DETAILS])
@pytest.mark.usefixtures("small_pages")
def test_what_is_no_error_of_ours_ends_it_too(route, ours):
    cloud = cloud_of(300)

    def act(request):
        if request.path == route:
            raise KeyboardInterrupt

    reading = service(cloud, Between(cloud, act)).iter_devices(limit=50)
    with pytest.raises(KeyboardInterrupt):
        next(reading)
    assert not ours()
    assert list(reading) == []


# Arguments


@each("fields", [None, "hostname"])
@each(
    ("given", "error", "named"),
    [
        ({"limit": 0}, PayloadValidationError, "limit"),
        ({"limit": 5001}, PayloadValidationError, "5000"),
        ({"limit": True}, TypeError, "limit"),
        ({"limit": "7"}, TypeError, "limit"),
        ({"workers": 0}, ValueError, "workers"),
        ({"workers": 1.5}, TypeError, "workers"),
        ({"ordered": 1}, TypeError, "ordered"),
        ({"hidden": "yes"}, TypeError, "hidden"),
        ({"most": -1}, ValueError, "most"),
        ({"most": "9"}, TypeError, "most"),
        ({"progress": 1}, TypeError, "progress"),
        ({"stop": 1}, TypeError, "stop"),
        ({"cursor": "{}"}, TypeError, "from_json"),
        ({"filter": {"a": 1}}, PayloadValidationError, "filter"),
        ({"fields": 7.5j}, PayloadValidationError, "fields"),
        ({"fields": ["hostname", ""]}, PayloadValidationError, "fields"),
        ({"offset": "T"}, TypeError, "offset"),
        ({"filtre": "x"}, TypeError, "did you mean 'filter'"),
        ({"expand_result": True}, TypeError, "expand_result"),
        ({"body": {}}, TypeError, "body"),
        ({"timeout": "soon"}, ValueError, "timeout"),
    ],
)
def test_arguments_that_cannot_work_are_refused_at_once(given, error, named, fields):
    net = Script()
    hosts = Hosts(**CREDS, transport=net, lazy_login=True)
    with pytest.raises(error, match=named):
        hosts.iter_devices(**{"fields": fields, **given})
    assert net.sent == []


def test_options_go_with_every_call():
    cloud, seen = cloud_of(20), []
    net = Between(cloud, lambda request: seen.append((request.path, request.headers.get("X-Case"), request.timeout)))
    list(service(cloud, net).iter_devices(headers={"X-Case": "7"}, timeout=9, pythonic=False))
    assert seen == [(SCROLL, "7", 9), (DETAILS, "7", 9)]


def test_a_cursor_is_json_without_secrets():
    cloud = cloud_of(20)
    with service(cloud).iter_devices(limit=5) as reading:
        next(reading)
    text = reading.cursor.to_json()
    assert cloud.client_secret not in text
    assert json.loads(text)["done"] == 1


def test_the_total_is_known_from_the_first_page_on():
    cloud = Cloud(hosts=2500)
    hosts = Hosts(client_id=cloud.client_id, client_secret=cloud.client_secret, transport=cloud)
    devices = hosts.iter_devices(limit=1000)
    assert devices.total == 0
    next(devices)
    assert devices.total == 2500
    assert len(list(devices)) == 2499
    assert devices.total == devices.found == 2500
    some = hosts.iter_devices(limit=1000, most=1200)
    next(some)
    assert some.total == 1200


# Answers that are not pages


def page_of(*ids, **more):
    return answer(200, {"resources": list(ids), "meta": {"pagination": {"total": len(ids), "offset": ""}}, **more})


def details(*ids, **more):
    return answer(200, {"meta": {}, "resources": [{"device_id": id} for id in ids], "errors": [], **more})


GONE, SORRY = {"code": 404, "message": "no such device"}, {"code": 500, "message": "a shard failed"}


@pytest.mark.parametrize(
    ("described", "found", "missing"),
    [
        (details("a", "b"), ["a", "b"], []),
        (details("b"), ["b"], ["a"]),  # hidden hosts are left out silently
        (details(), [], ["a", "b"]),
        (details("B", "A"), ["A", "B"], []),
        (details("b", errors=[GONE]), ["b"], ["a"]),
        (details("a", "b", errors=[SORRY]), ["a", "b"], []),  # none of its hosts is missing
        (details("a", "b", "a"), ["a", "b"], []),
        (answer(404, {"meta": {}, "resources": [], "errors": [GONE, GONE]}), [], ["a", "b"]),
    ],
)
def test_a_good_answer_tells_which_hosts_are_missing(described, found, missing):
    reading = Hosts(access_token="T", transport=Script(page_of("a", "b"), described)).iter_devices()
    assert ids_of(reading) == found
    assert reading.missing == missing
    assert reading.found == 2


NO_DETAILS = {
    "another host": details("a", "c"),
    "another host among all": details("a", "b", "c"),
    "an error of the API": details("a", errors=[SORRY]),
    "an error of the API beside a 404": details("a", errors=[GONE, SORRY]),
    "an error that is an object": details("a", errors=SORRY),
    "an error that is a str": details(errors="a shard failed"),
    "an error that is null": details(errors=[None]),
    "an object for resources": details(resources={"device_id": "a"}),
    "a str for resources": details(resources="a"),
    "a list for meta": details("a", "b", meta=[]),
    "strings": details(resources=["a", "b"]),
    "null": details(resources=[None, {"device_id": "a"}]),
    "a key that is a number": details(resources=[{"device_id": 5}, {"device_id": "a"}]),
    "a key that is missing": details(resources=[{"hostname": "a"}]),
    "a key that is a list": details(resources=[{"device_id": ["a"]}]),
    "a 404 of the route": answer(404, {"errors": [GONE]}),
    "a 404 and a failure": answer(404, {"resources": [{"device_id": "a"}], "errors": [SORRY]}),
}


@each("fields", [None, "hostname"])
@each("described", NO_DETAILS.values(), ids=NO_DETAILS)
@pytest.mark.usefixtures("small_pages")
def test_details_that_are_none_make_no_host_missing(described, fields):
    class Broken(Fleet):
        def send(self, base_url, request):
            if request.path == COMBINED:
                return answer(404, {"errors": [GONE]})
            given = super().send(base_url, request)
            return described if request.path == DETAILS and self.sent.count(DETAILS) == 3 else given

    net = Broken(50)
    reading, found = Hosts(access_token="T", transport=net).iter_devices(limit=10, workers=1, fields=fields), []
    with pytest.raises(PartialResult, match="20 devices were read, then: ") as caught:
        found.extend(record["device_id"] for record in reading)
    assert isinstance(caught.value.__cause__, APIError)
    assert reading.missing == []
    again = Hosts(access_token="T", transport=net).iter_devices(limit=10, fields=fields, cursor=caught.value.cursor)
    found += ids_of(again)
    assert found == [f"{n:032x}" for n in range(50)]
    with pytest.raises(APIError):
        next(Hosts(access_token="T", transport=Script(page_of("a", "b"), described)).iter_devices(limit=10))


@pytest.mark.parametrize("given", [{}, {"fields": "hostname"}, {"ordered": False}])
def test_a_fleet_that_is_smaller_than_the_api_said_is_short(given):
    def net():
        first = {"resources": ["a"] if "fields" not in given else [{"device_id": "a"}]}
        pagination = {"total": 3, "offset": "", "next": ""}
        return Script(answer(200, {**first, "meta": {"pagination": pagination}}), details("a"))

    reading = Hosts(access_token="T", transport=net()).iter_devices(**given)
    with pytest.warns(ShortListWarning, match="2 of them are missing") as told:
        assert ids_of(reading) == ["a"]
    assert (reading.short, len(told), told[0].filename) == (2, 1, __file__)
    reading, found = Hosts(access_token="T", transport=net()).iter_devices(**given, strict=True), []
    with pytest.raises(PartialResult, match="counts 3 records, and 2 of them are missing") as caught:
        found.extend(record["device_id"] for record in reading)
    assert (found, reading.short, caught.value.done) == (["a"], 2, 1)
    rest = Script(page_of("a", "b", "c"), details("b", "c"))
    if "fields" in given:
        rest = Script(answer(200, {"resources": [{"device_id": id} for id in "abc"], "meta": {}}))
    again = Hosts(access_token="T", transport=rest).iter_devices(**given, strict=True, cursor=caught.value.cursor)
    assert ids_of(again) == ["b", "c"]
    with pytest.raises(TypeError, match="strict must be True or False"):
        Hosts(access_token="T", transport=net()).iter_devices(**given, strict=1)
