"""``EventStreams.follow``: every event once, as it happens, over breaks, ended sessions and several partitions."""

import json
import logging
import threading
from time import monotonic

import pytest

from falconlite import EventStreams, Hosts
from falconlite.errors import Forbidden, LoginFailed, UnreadableAnswer
from falconlite.http.messages import Response
from falconlite.simulator import Client, Cloud, Fault
from falconlite.simulator.collections import event_streams
from falconlite.streams import feed as feeds
from falconlite.streams.opening import lines_of, place_of
from tests.cases import each
from tests.doubles import CREDS, Script, answer

FEED = "/sensors/entities/datafeed/v1/*"
LIST = "/sensors/entities/datafeed/v2"
REFRESH = "/sensors/entities/datafeed-actions/*"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Shorter pauses; the code waits in real time."""
    monkeypatch.setattr(feeds, "PAUSES", (0.05, 0.2))


@pytest.fixture
def cloud():
    return Cloud(hosts=20, alerts=6, rate_limit=0)


@pytest.fixture
def served(cloud):
    with cloud.serve() as served:
        yield served


@pytest.fixture(params=["served", "in process"])
def streams(request, cloud):
    creds = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    if request.param == "in process":
        return EventStreams(**creds, transport=cloud)
    return EventStreams(**creds, base_url=request.getfixturevalue("served").url)


def numbers(events):
    return [event["metadata"]["offset"] for event in events]


def taken(feed, count):
    return [next(feed) for _ in range(count)]


def calls(cloud, path):
    return [one for one in cloud.requests if one.path.startswith(path.rstrip("*"))]


def deed(cloud, streams, count=1):
    """Make changes, of which the stream tells."""
    hosts = Hosts(auth_object=streams.auth_object)
    ids = hosts.query_devices_by_filter(limit=count).body["resources"]
    hosts.update_device_tags(action_name="add", ids=ids, tags=["a"])


def test_events_are_returned_as_they_happen_and_closing_ends_the_threads(cloud, streams):
    with streams.follow(app_id="reader") as feed:
        assert numbers(taken(feed, 8)) == [*range(1, 9)]  # six alerts, the login, the start of the stream
        assert feed.offsets == {0: 9}
        came = []
        reader = threading.Thread(target=lambda: came.append((next(feed), monotonic())))
        reader.start()
        began = monotonic()
        deed(cloud, streams)
        reader.join(5)
        assert came[0][0]["metadata"]["offset"] == 9
        assert came[0][1] - began < 0.9  # not at the end of a full buffer, nor at a later look
        began = monotonic()
    assert monotonic() - began < 0.5
    assert not [one for one in threading.enumerate() if one.name.startswith("falconlite-events")]
    assert list(feed) == []


def test_a_broken_feed_continues_without_a_gap_and_without_doubles(cloud, streams):
    for size in (2500, 0, 4000):
        cloud.faults.add(Fault.cut_in_body(size), route=FEED)
    cloud.faults.add(Fault.status(503), times=2, route=FEED)
    told = []
    with streams.follow(app_id="reader", notify=told.append) as feed:
        found = numbers(taken(feed, 10))
    assert found == [*range(1, 11)]
    assert len(told) >= 5
    assert all("partition 0" in line and "reconnecting in" in line for line in told)
    assert len(calls(cloud, FEED)) >= 6


@pytest.mark.parametrize("streams", ["served"], indirect=True)
def test_a_session_is_refreshed_before_its_interval_ends(cloud, streams, monkeypatch):
    monkeypatch.setattr(event_streams, "INTERVAL", 1)
    told = []
    with streams.follow(app_id="reader", duration=1.7, notify=told.append) as feed:
        assert len(list(feed)) == 8
    assert (len(calls(cloud, FEED)), told) == (1, [])
    assert len(calls(cloud, REFRESH)) == 2


@pytest.mark.parametrize("streams", ["served"], indirect=True)
def test_a_session_that_ends_is_replaced(cloud, streams, monkeypatch):
    monkeypatch.setattr(event_streams, "INTERVAL", 1)
    cloud.faults.add(Fault.status(500), times=None, route=REFRESH)
    told = []
    with streams.follow(app_id="reader", duration=1.8, notify=told.append) as feed:
        found = numbers(list(feed))
    assert found == [*range(1, len(found) + 1)]
    assert len(calls(cloud, FEED)) >= 2
    assert len(calls(cloud, LIST)) == 2
    assert any("could not be refreshed" in line for line in told)
    assert any("the API ended the feed" in line for line in told)


def test_a_later_reader_resumes_and_types_are_chosen(cloud, streams):
    with streams.follow(app_id="reader") as feed:
        taken(feed, 3)
    kept = feed.offsets
    with streams.follow(app_id="other", offsets=kept, types="AuthActivityAuditEvent, UserActivityAuditEvent") as feed:
        found = taken(feed, 2)
    assert kept == {0: 4}
    assert {event["metadata"]["eventType"] for event in found} == {"AuthActivityAuditEvent"}
    assert numbers(found)[0] == 7
    assert "eventType=AuthActivityAuditEvent" in calls(cloud, FEED)[-1].target.replace("%2C", ",")


def test_from_now_on_nothing_is_lost_in_a_break_before_the_first_event_that_is_wanted(cloud, streams):
    """The feed reads all types at first: any event tells where to reconnect."""
    with streams.follow(app_id="reader", since="now", types="UserActivityAuditEvent", duration=0.5) as feed:
        assert list(feed) == []
    assert feed.offsets
    deed(cloud, streams)
    with streams.follow(app_id="reader", since="now", types="UserActivityAuditEvent", offsets=feed.offsets) as feed:
        assert next(feed)["event"]["OperationName"]


def test_events_that_the_api_has_dropped_are_told():
    told = []
    net = Firehose(answer(200, {"meta": {}, "resources": [stream(0)], "errors": []}))
    for offset in (7, 3):
        follower = EventStreams(**CREDS, base_url="us-2", transport=net)
        with follower.follow(app_id="r", offsets={0: offset}, notify=told.append) as feed:
            assert numbers(taken(feed, 2)) == [7, 8]
    assert told == ["partition 0: continues at offset 7 in place of 3: the API may have dropped events"]


def test_another_reader_of_the_app_id_is_waited_for(cloud, streams):
    told = []
    with streams.follow(app_id="reader") as first:
        next(first)
        with streams.follow(app_id="reader", duration=0.3, notify=told.append) as second:
            assert list(second) == []
    assert "another reader uses it" in told[0]
    with streams.follow(app_id="reader", offsets=first.offsets, notify=told.append) as third:
        assert numbers([next(third)]) == [2]


@each("secret, scopes, error", [("wrong", None, LoginFailed), (None, ["Hosts: read"], Forbidden)])
def test_a_refusal_ends_the_iteration(secret, scopes, error):
    cloud = Cloud(hosts=1, clients={"a" * 32: Client("s" * 40, scopes=scopes) if scopes else "s" * 40})
    streams = EventStreams(client_id="a" * 32, client_secret=secret or "s" * 40, transport=cloud, lazy_login=True)
    with streams.follow(app_id="reader") as feed, pytest.raises(error):
        next(feed)


@each(
    "given, error",
    [
        ({"app_id": "a b"}, ValueError),
        ({"app_id": "a" * 33}, ValueError),
        ({"app_id": 1}, TypeError),
        ({"since": "yesterday"}, ValueError),
        ({"offsets": [1]}, TypeError),
        ({"offsets": {0: -1}}, ValueError),
        ({"types": ["A,B"]}, ValueError),
        ({"duration": -1}, ValueError),
        ({"notify": "print"}, TypeError),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(given, error):
    net = Script()
    with pytest.raises(error):
        EventStreams(**CREDS, transport=net, lazy_login=True).follow(**{"app_id": "reader", **given})
    assert net.sent == []


class Body:
    """A feed that is quiet after its lines, until it is cut."""

    def __init__(self, lines):
        self._pieces, self._ended = [*lines], threading.Event()
        self.cut = self.close = self._ended.set

    def read1(self, _size):
        if not self._pieces:
            self._ended.wait(10)
        return self._pieces.pop(0) if self._pieces else b""


class Firehose(Script):
    """Two partitions on another host, as the cloud has them."""

    def send(self, base_url, request):
        if not base_url.startswith("https://firehose"):
            return super().send(base_url, request)
        self.sent.append((base_url, request))
        body = Body([self.lines(int(request.path[-1]))])
        return Response(200, {"Content-Type": "application/json"}, b"", stream=body)

    def lines(self, partition):
        events = ({"metadata": {"offset": n, "eventType": f"P{partition}"}, "event": {}} for n in (7, 8))
        return b"".join(json.dumps(event).encode() + b"\n" for event in events)


def stream(partition):
    host = "https://firehose.us-2.crowdstrike.com"
    return {
        "dataFeedURL": f"{host}/sensors/entities/datafeed/v1/{partition}?appId=reader",
        "sessionToken": {"token": f"session-secret-{partition}", "expiration": "2026-01-01T00:00:00Z"},
        "refreshActiveSessionURL": f"https://api.us-2.crowdstrike.com/x/v1/{partition}?appId=reader",
        "refreshActiveSessionInterval": 1800,
    }


def test_all_partitions_are_read_and_tokens_stay_secret(caplog):
    caplog.set_level(logging.DEBUG, logger="falconlite")
    net = Firehose(answer(200, {"meta": {}, "resources": [stream(0), stream(1)], "errors": []}))
    streams = EventStreams(**CREDS, base_url="us-2", transport=net, debug=True)
    with streams.follow(app_id="reader", offsets={1: 8}) as feed:
        found = taken(feed, 3)
        assert feed.offsets == {0: 9, 1: 9}
        assert "secret" not in repr(feed)
    assert sorted(event["metadata"]["eventType"] for event in found) == ["P0", "P0", "P1"]  # offset 7 came before
    sent = {request.path[-1]: request for base_url, request in net.sent if "firehose" in base_url}
    assert {name: dict(one.query).get("offset") for name, one in sent.items()} == {"0": None, "1": "8"}
    assert {name: one.headers["Authorization"] for name, one in sent.items()} == {
        "0": "Token session-secret-0",
        "1": "Token session-secret-1",
    }
    assert "followEventStream" in caplog.text
    assert "session-secret" not in caplog.text
    assert not [one for base_url, one in net.sent if "api." in base_url and "Token" in str(dict(one.headers))]


@each(
    "url",
    [
        "http://firehose.us-2.crowdstrike.com/v1/0",
        "http://127.0.0.1:9999/v1/0",
        "https://user@firehose.example/v1/0",
        "ftp://127.0.0.1/v1/0",
        "/sensors/entities/datafeed/v1/0",
        None,
    ],
)
def test_the_token_goes_to_no_address_in_the_clear(url):
    with pytest.raises(UnreadableAnswer, match="nothing was sent"):
        place_of({"dataFeedURL": url, "sessionToken": {"token": "T"}}, "http://127.0.0.1:8080")


def test_lines_are_split_wherever_the_pieces_end():
    body = Body([b'{"a"', b": 1}\n\n{", b"}\n", b'{"cut'])
    body.close()
    assert list(lines_of(body)) == [b'{"a": 1}', b"", b"{}"]


def test_a_line_that_is_not_an_event_is_told():
    good = b'{"metadata": {"offset": 1, "eventType": "A"}, "event": {}}\n'

    class Strange(Firehose):
        def lines(self, _partition):
            return b"<html>\n" + good

    net, told = Strange(answer(200, {"meta": {}, "resources": [stream(0)], "errors": []})), []
    with EventStreams(**CREDS, base_url="us-2", transport=net).follow(app_id="r", notify=told.append) as feed:
        assert next(feed)["metadata"]["offset"] == 1
    assert told == ["partition 0: a line of 6 bytes is not an event; it is left out"]
