"""Event streams: events as they happen, on both servers and in process; resuming, refreshing, limits, shutdown."""

import http.client
import json
import socket
import ssl
import threading
from contextlib import ExitStack, contextmanager, suppress
from time import monotonic
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest

from falconlite import Alerts, EventStreams, Hosts
from falconlite.errors import TransportError
from falconlite.http.messages import Request
from falconlite.simulator import Cloud, Fault, VirtualClock
from falconlite.simulator.accounts.activity import Deed
from falconlite.simulator.answers import Reply
from falconlite.simulator.audit import deeds_of
from falconlite.simulator.clock import START
from falconlite.simulator.collections.event_streams import FEED, INTERVAL, KEEP_ALIVE
from falconlite.simulator.live import PULSE
from falconlite.simulator.serving.server import certified
from tests.simulator.test_asgi import Process

pytest.importorskip("uvicorn")


@contextmanager
def threaded(cloud, ca_path=None):
    with cloud.serve(tls=ca_path is not None) as served:
        yield served.url, served.ca_path


@contextmanager
def in_a_loop(cloud, ca_path=None):
    context = certified(ca_path, ()) if ca_path else None
    with Process(cloud, context=context) as process:
        yield process.url, ca_path


SERVERS = pytest.mark.parametrize("server", [threaded, in_a_loop])


@pytest.fixture
def cloud():
    return Cloud(hosts=20, alerts=6, clock=VirtualClock())


class Client:
    """The SDK, and a reader of the feed on a socket of its own."""

    def __init__(self, cloud, url, ca_path=None):
        self.url, self.feeds = url, []
        self.context = ssl.create_default_context(cafile=ca_path) if ca_path else None
        settings = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "base_url": url}
        self.streams = EventStreams(**settings, ssl_verify=ca_path or True)
        self.hosts, self.alerts = Hosts(auth_object=self.streams), Alerts(auth_object=self.streams)

    def discover(self, app_id="app", **more):
        return self.streams.list_available_streams(app_id=app_id, **more).body["resources"]

    def open(self, stream, query="", **headers):
        where = urlsplit(stream["dataFeedURL"])
        assert f"{where.scheme}://{where.netloc}" == self.url
        more = {"context": self.context} if self.context else {}
        kind = http.client.HTTPSConnection if self.context else http.client.HTTPConnection
        connection = kind(where.netloc, timeout=10, **more)
        headers = {"Authorization": f"Token {stream['sessionToken']['token']}", **headers}
        connection.request("GET", f"{where.path}?{where.query}{query}", headers=headers)
        answer = connection.getresponse()
        self.feeds += [answer, connection]
        return answer

    def feed(self, app_id="app", query=""):
        (stream,) = self.discover(app_id)
        answer = self.open(stream, query)
        assert answer.status == 200
        return answer

    def close(self):
        self.streams.__exit__(None, None, None)
        for one in self.feeds:
            one.close()


@pytest.fixture
def using(cloud):
    """Serve the cloud, and return a client."""
    with ExitStack() as ends:

        def use(server, ca_path=None):
            client = Client(cloud, *ends.enter_context(server(cloud, ca_path)))
            ends.callback(client.close)
            return client

        yield use


def events(answer, count):
    """Read so many events, past the blank lines of a silence."""
    found = []
    while len(found) < count:
        line = answer.readline()
        assert line, "the stream ended"
        found += [json.loads(line)] if line.strip() else []
    return found


def drain(body, received):
    """Read to the end, byte by byte, so that nothing is lost before an error."""
    while byte := body.read(1):
        received += byte


def offsets(found):
    return [event["metadata"]["offset"] for event in found]


def kinds(found):
    return [event["metadata"]["eventType"] for event in found]


def until(true):
    end = monotonic() + 10
    while not true():
        assert monotonic() < end


@SERVERS
@pytest.mark.parametrize("tls", [False, True])
def test_events_come_as_they_happen(cloud, using, server, tls, tmp_path):
    client = using(server, str(tmp_path / "ca.pem") if tls else None)
    answer = client.feed()
    assert answer.getheader("Transfer-Encoding") == "chunked"
    past = events(answer, 8)  # six alerts, the login, the start of this stream
    assert offsets(past) == list(range(1, 9))
    assert all(kind.endswith("DetectionSummaryEvent") for kind in kinds(past[:6]))
    assert [event["event"]["CompositeId"] for event in past[:6]] == client.alerts.query_alerts_v2(
        sort="created_timestamp.asc"
    ).body["resources"]
    assert [event["event"]["OperationName"] for event in past[6:]] == ["userAuthenticate", "streamStarted"]

    ids = client.alerts.query_alerts_v2(limit=2).body["resources"]
    device = client.hosts.query_devices_by_filter(limit=1).body["resources"]
    said = []
    reader = threading.Thread(target=lambda: said.append((events(answer, 3), monotonic())))
    reader.start()
    cloud.advance(100)
    client.alerts.update_alerts_v3(
        composite_ids=[*ids, "no such"], action_parameters=[{"name": "update_status", "value": "closed"}]
    )
    client.hosts.perform_action(action_name="contain", ids=device)
    done = monotonic()
    reader.join(10)
    (new, arrived), *_ = said
    assert arrived - done < PULSE / 2  # it was woken, not asked again
    assert [event["event"]["OperationName"] for event in new] == [*["detection_update"] * 2, "containment_requested"]
    assert [event["event"]["Attributes"].get("detection_id") for event in new[:2]] == ids
    assert {event["event"]["Attributes"]["new_state"] for event in new[:2]} == {"closed"}
    assert new[2]["event"]["Attributes"]["device_id"] == device[0]
    metadata = new[0]["metadata"]
    assert metadata == {
        "customerIDString": cloud.cid,
        "offset": 9,
        "eventType": "UserActivityAuditEvent",
        "eventCreationTime": (1_767_225_600 + 100) * 1000,
        "version": "1.0",
    }


@SERVERS
def test_each_event_comes_once_to_a_reader_that_resumes_after_cuts(cloud, using, server):
    client = using(server)
    seen = []
    for size in (2500, 10, 1700):
        cloud.faults.add(Fault.cut_in_body(size), route=f"{FEED}*")
        answer = client.feed(query=f"&offset={seen[-1] + 1}" if seen else "")
        received = bytearray()
        with pytest.raises(http.client.IncompleteRead):
            drain(answer, received)
        whole, _, cut = received.rpartition(b"\n")
        assert (len(received), bool(cut)) == (size, True)
        seen += offsets(map(json.loads, whole.splitlines()))
    left = 6 + 1 + 4 + 3 - len(seen)  # alerts, logins, starts of streams, ends of streams
    seen += offsets(events(client.feed(query=f"&offset={seen[-1] + 1}"), left))
    assert seen == list(range(1, 15))


@SERVERS
def test_a_session_ends_that_is_not_refreshed_in_time(cloud, using, server):
    client = using(server)
    (stream,) = client.discover()
    answer = client.open(stream, "&whence=2")
    cloud.advance(INTERVAL - 1)
    assert client.streams.refresh_active_stream(app_id="app").status_code == 200
    cloud.advance(INTERVAL - 1)
    assert events(answer, 1)[0]["event"]["OperationName"] == "streamStarted"
    assert client.discover() == []
    cloud.advance(1)
    left = [json.loads(line) for line in answer.read().splitlines() if line]  # it ends with the last chunk
    assert {event["event"]["OperationName"] for event in left} <= {"userAuthenticate"}
    assert client.streams.refresh_active_stream(app_id="app").status_code == 404
    assert client.open(stream).status == 401
    assert client.feed()


@SERVERS
def test_one_connection_reads_a_stream_under_a_name(using, server):
    client = using(server)
    (stream,) = client.discover()
    assert client.streams.refresh_active_stream(app_id="app").status_code == 404  # nobody reads it yet
    answer = client.open(stream)
    assert (answer.status, client.open(stream).status) == (200, 429)
    assert client.discover() == []
    assert client.feed("another")
    client.close()
    until(client.discover)


@SERVERS
def test_a_silent_stream_is_kept_alive_by_blank_lines(cloud, using, server):
    answer = using(server).feed(query="&whence=2")
    events(answer, 1)
    for _ in range(2):
        cloud.advance(KEEP_ALIVE)
        assert answer.readline() == b"\r\n"


@SERVERS
def test_many_open_streams_leave_room_for_other_calls(cloud, using, server):
    client = using(server)
    feeds = [client.feed(f"reader{number}", "&whence=2") for number in range(40)]
    started = monotonic()
    for _ in range(20):
        assert client.hosts.query_devices_by_filter(limit=1).status_code == 200
    assert monotonic() - started < 3
    device = client.hosts.query_devices_by_filter(limit=1).body["resources"]
    client.hosts.perform_action(action_name="hide_host", ids=device)
    for number, answer in enumerate(feeds):
        found = events(answer, 40 - number + 1)  # the starts of the streams from this one on
        assert found[-1]["event"]["OperationName"] == "hide_host"


@SERVERS
def test_the_end_of_the_server_and_a_reset_end_open_streams_soon(cloud, server):
    before = threading.active_count()
    with ExitStack() as ends:
        with server(cloud) as (url, _):
            client = Client(cloud, url)
            ends.callback(client.close)
            by_reset = client.feed()
            events(by_reset, 8)
            cloud.reset()
            assert by_reset.read() == b""
            for number in range(5):
                events(client.feed(f"reader{number}"), 6)
            started = monotonic()
        assert monotonic() - started < 1.5
        assert threading.active_count() == before
        for answer in client.feeds[2::2]:
            with suppress(http.client.IncompleteRead, ConnectionResetError):
                assert not answer.read().count(b"Detection")


@SERVERS
def test_a_feed_whose_answer_is_lost_leaves_its_name_free(cloud, using, server):
    client = using(server)
    cloud.faults.add(Fault.lost_answer(), route=f"{FEED}*")
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        client.feed()
    assert client.discover()
    cloud.faults.add(Fault.delay(0.05), route=f"{FEED}*")
    answer = client.feed()
    assert events(answer, 1)


def test_old_http_gets_the_stream_without_chunks(cloud):
    with cloud.serve() as served:
        client = Client(cloud, served.url)
        (stream,) = client.discover()
        client.close()
        with socket.create_connection(("127.0.0.1", served.port), timeout=10) as connection:
            token = stream["sessionToken"]["token"]
            connection.sendall(f"GET {FEED}0 HTTP/1.0\r\nAuthorization: Token {token}\r\n\r\n".encode())
            head, _, body = connection.makefile("rb").read(900).partition(b"\r\n\r\n")
    assert b"chunked" not in head
    assert body.startswith(b'{"metadata":')


# What a reader asks for.


def document(cloud, target, token, verb="GET"):
    headers = {"Authorization": token, "Host": "sim"}
    return cloud.send("http://sim", Request(verb, target, headers=headers, stream=True))


@pytest.fixture
def reading(cloud, caller):
    """Open a feed in process."""
    call = caller(cloud)

    def read(query="", app_id="app", **more):
        stream = call("listAvailableStreamsOAuth2", appId=app_id, **more).resources[0]
        token = f"token {stream['sessionToken']['token']}"
        return document(cloud, f"{FEED}0?appId={app_id}{query}", token).stream

    return read


def lines(body, count):
    found = b""
    while found.count(b"\n") < count:
        found += body.read(1)
    return [json.loads(line) for line in found.splitlines()]


def test_a_reader_chooses_types_format_and_start(reading):
    mine = reading("&eventType=AuthActivityAuditEvent,Other")
    (started,) = lines(mine, 1)
    assert (started["event"]["Attributes"]["eventType"], started["metadata"]["offset"]) == (
        "AuthActivityAuditEvent,Other", 7,
    )  # fmt: skip
    mine.close()
    (stopped, again) = lines(reading("&whence=2&offset=-1"), 2)
    assert [event["event"]["OperationName"] for event in (stopped, again)] == ["streamStopped", "streamStarted"]
    assert offsets(lines(reading("&offset=3", "flat", format="json"), 7)) == list(range(3, 10))
    flat = lines(reading("&offset=8", "flatter", format="flatjson"), 3)
    assert flat[0]["metadata.offset"] == 8
    assert flat[0]["event.AuditKeyValues.0.Key"] == "APIClientID"


@pytest.mark.parametrize(
    ("target", "token", "verb", "status"),
    [
        (f"{FEED}0", "Token nonsense", "GET", 401),
        (f"{FEED}0", "Bearer {token}", "GET", 401),
        (f"{FEED}0?appId=other", "Token {token}", "GET", 401),
        (f"{FEED}1", "Token {token}", "GET", 404),
        (f"{FEED}0", "Token {token}", "POST", 405),
        (f"{FEED}0?offset=x", "Token {token}", "GET", 400),
        (f"{FEED}0?whence=1", "Token {token}", "GET", 400),
    ],
)
def test_a_wrong_request_of_a_feed_is_refused(cloud, caller, target, token, verb, status):
    (stream,) = caller(cloud)("listAvailableStreamsOAuth2", appId="app").resources
    answer = document(cloud, target, token.format(token=stream["sessionToken"]["token"]), verb)
    assert (answer.status, json.loads(answer.content)["errors"][0]["code"]) == (status, status)


def test_a_name_has_32_characters_at_most(cloud, caller):
    call = caller(cloud)
    assert [call("listAvailableStreamsOAuth2", appId="a" * length).status for length in (32, 33)] == [200, 400]


def test_an_alert_that_comes_later_is_an_event_once(cloud, reading):
    first, second = reading("&whence=2", "one"), reading("&whence=2", "two")
    lines(first, 2)
    alerts = cloud._tenants[cloud.cid].alerts
    alert = {**next(iter(alerts.values())), "composite_id": "new"}
    alerts["new"] = alert
    for body, before in ((first, 0), (second, 1)):
        event = lines(body, before + 1)[-1]
        assert (event["event"]["CompositeId"], event["metadata"]["offset"]) == ("new", 9)
    assert first.take() == second.take() == b""


def test_a_failed_login_is_an_event(cloud, caller, reading):
    assert caller(cloud).log_in(client_secret="wrong").status == 403
    (failed, _) = lines(reading("&whence=2&offset=-1"), 2)
    assert (failed["event"]["Success"], failed["event"]["UserId"]) == (False, f"API:{cloud.client_id}")


def test_a_session_of_real_time_response_tells_of_its_start_and_its_end(cloud, caller, reading):
    device = caller(cloud)("QueryDevicesByFilter").resources[0]
    tenant, facts = cloud._tenants[cloud.cid], {"session_id": "s", "hostname": "web-1"}
    start = Deed(START + 1, "RTR-InitSession", "me", device, facts)
    other = start._replace(facts={"session_id": "t", "hostname": "web-2"})
    tenant.activity.note(start, other, Deed(START + 9, "RTR-DeleteSession", "me", "", {"session_id": "s"}))
    began, _, ended, _ = lines(reading("&whence=2&offset=-3"), 4)
    both = {"SessionId": "s", "HostnameField": "web-1", "UserName": "API:me", "AgentIdString": device}
    assert began["event"] == {**both, "StartTimestamp": START + 1}
    assert ended["event"] == {**both, "EndTimestamp": START + 9}
    assert kinds([began, ended]) == ["RemoteResponseSessionStartEvent", "RemoteResponseSessionEndEvent"]


def test_streams_and_offsets_go_on_in_a_restored_cloud(cloud, caller, reading):
    device = caller(cloud)("QueryDevicesByFilter").resources[0]
    caller(cloud)("PerformActionV2", {"ids": [device]}, action_name="contain")
    before = lines(reading(), 8)
    (session,) = cloud.state()["tenants"][cloud.cid]["stores"]["event_streams"]["sessions"].values()
    other = Cloud(hosts=20, alerts=6, clock=VirtualClock())
    other.restore(json.loads(json.dumps(cloud.state())))
    after = document(other, f"{FEED}0?appId=app", f"Token {session[0]}")
    assert lines(after.stream, 9)[:8] == before
    broken = cloud.state()
    broken["tenants"][cloud.cid]["activity"]["deeds"][0] = ["soon"]
    with pytest.raises(ValueError, match="activity"):
        other.restore(broken)


def test_a_client_in_this_process_waits_no_longer_than_it_wants_to(cloud, caller, reading):
    cloud.faults.add(Fault.cut_in_body(100), route=f"{FEED}*")
    body = reading()
    received = bytearray()
    with pytest.raises(TransportError, match="broken off"):
        drain(body, received)
    assert len(received) == 100
    (stream,) = caller(cloud)("listAvailableStreamsOAuth2", appId="app").resources
    headers = {"Authorization": f"Token {stream['sessionToken']['token']}"}
    with pytest.raises(TransportError, match="stream=True"):
        cloud.send("http://sim", Request("GET", f"{FEED}0", headers=headers))
    answer = cloud.send("http://sim", Request("GET", f"{FEED}0?whence=2", headers=headers, stream=True, timeout=0.1))
    assert answer.stream.read(5000)
    with pytest.raises(TransportError, match="in time"):
        answer.stream.read(1)


def test_what_is_told_of_a_change_holds_no_secret_and_is_short(cloud):
    tenant = cloud._tenants[cloud.cid]
    body = {"ids": ["a", "b"], "password": "hunter2", "text": "x" * 9000, "depth": {"token": "hunter2"}}
    operation = SimpleNamespace(id="CreateThing", secret=frozenset())
    ask = SimpleNamespace(body=body, query={}, path={}, tenant=tenant, operation=operation, actor="me")
    deeds = deeds_of(ask, Reply(errors=[{"code": 404, "message": "no", "id": "b"}]))
    assert [(deed.whom, set(deed.facts)) for deed in deeds] == [("a", {"text", "depth"})]
    assert len(deeds[0].facts["text"]) == 200
    assert "hunter2" not in str(deeds)
    assert [deed.whom for deed in deeds_of(ask, Reply())] == ["a", "b"]
