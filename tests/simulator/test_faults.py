"""Faults: their effect on a socket and in process, when they occur, and how quickly a server stops."""

import gzip
import http.client
import json
import socket
import ssl
import threading
import tracemalloc
from contextlib import ExitStack, contextmanager
from time import monotonic

import pytest

from falconlite.errors import ConnectionFailed, TimedOut, TransportError
from falconlite.http.messages import Request
from falconlite.simulator import Call, Cloud, Fault
from falconlite.simulator.faults.travel import BLOCK, Disturbed
from tests.cases import each

HOSTS = "/devices/queries/devices/v1"
TOKENS = "/installation-tokens/entities/tokens/v1"
LABEL = {"label": "lab"}

NOTHING_DONE = [
    Fault.status(503),
    Fault.rate_limited(1),
    Fault.html(),
    Fault.redirect("https://elsewhere.test/"),
    Fault.huge(10),
    Fault.cut_before(),
    Fault.reset(),
]
DONE = [
    Fault.lost_answer(),
    Fault.delay(0),
    Fault.drip(0),
    Fault.cut_in_body(),
    Fault.chunked(),
    Fault.wrong_length(1),
    Fault.gzip(),
    Fault.damaged_gzip(),
    Fault.not_json(),
    Fault.invalid_utf8(),
]


def wait_until(true):
    end = monotonic() + 5
    while not true():
        assert monotonic() < end


@pytest.fixture
def cloud(clock):
    cloud = Cloud(hosts=60, clock=clock)
    cloud.token = cloud.issue_token()  # type: ignore[attr-defined]  # for the tests
    return cloud


@pytest.fixture(params=["http", "https"])
def served(request, cloud):
    with cloud.serve(tls=request.param == "https") as served:
        yield served


@pytest.fixture
def plain(cloud):
    with cloud.serve() as served:
        yield served


def tokens(cloud):
    """Count the installation tokens, which these tests create."""
    call = Call("GET", "/installation-tokens/queries/tokens/v1", {"Authorization": f"Bearer {cloud.issue_token()}"})
    return json.loads(cloud.handle(call).content)["meta"]["pagination"]["total"]


@contextmanager
def connection_to(served):
    if served.ca_path:
        context = ssl.create_default_context(cafile=served.ca_path)
        connection: http.client.HTTPConnection = http.client.HTTPSConnection(
            "localhost", served.port, timeout=5, context=context
        )
    else:
        connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=5)
    try:
        yield connection
    finally:
        connection.close()


def start(connection, cloud, verb="GET", target=HOSTS, body=None):
    content = None if body is None else json.dumps(body)
    connection.request(verb, target, content, {"Authorization": f"Bearer {cloud.token}"})


def ask(cloud, served, verb="GET", target=HOSTS, body=None):
    """Make one call on a new connection; return the answer and its body."""
    with connection_to(served) as connection:
        start(connection, cloud, verb, target, body)
        with connection.getresponse() as answer:
            return answer, answer.read()


def raw(cloud, served, verb="GET", target=HOSTS, connection="close"):
    """Make one call and return the pieces as recv returned them, until the server closes."""
    with socket.create_connection(("127.0.0.1", served.port), timeout=5) as talk:
        headers = f"Host: a\r\nAuthorization: Bearer {cloud.token}\r\nConnection: {connection}\r\n"
        talk.sendall(f"{verb} {target} HTTP/1.1\r\n{headers}\r\n".encode())
        return list(iter(lambda: talk.recv(65536), b""))


def hear_out(connection):
    """Read to the end below TLS, which may report a RST as the end of the stream."""
    while socket.socket.recv(connection, 65536):
        pass


def send(cloud, verb="GET", path=HOSTS, **more):
    """Make one call in process."""
    headers = {"Authorization": f"Bearer {cloud.token}"}
    return cloud.send("https://api.crowdstrike.com", Request(verb, path, headers=headers, **more))


def read(stream, size=7):
    """Read a stream in pieces; return its content, and the error that ended it."""
    content = b""
    try:
        while part := stream.read(size):
            content += part
    except TransportError as error:
        return content, error
    return content, None


# Answers instead of the API's


def test_a_status_is_answered_in_the_apis_envelope_and_keeps_the_connection(cloud, plain):
    cloud.faults.add(Fault.status(503, {"Retry-After": "3"}), times=2)
    with connection_to(plain) as connection:
        for expected in (503, 503, 200):
            start(connection, cloud)
            with connection.getresponse() as answer:
                assert (answer.status, json.loads(answer.read())["errors"]) == (
                    expected,
                    [{"code": 503, "message": "service unavailable"}] if expected == 503 else [],
                )
                assert answer.getheader("Retry-After") == ("3" if expected == 503 else None)
    assert plain.connections == 1


@pytest.mark.parametrize(
    ("fault", "kind", "body"),
    [
        (Fault.status(401, body={"a": 1}), "application/json", b'{"a": 1}'),
        (Fault.status(502, body=b"<html>", content_type="text/html"), "text/html", b"<html>"),
        (Fault.status(204), None, b""),
        (Fault.status(520, body=b""), "application/json", b""),
        (Fault.html(504), "text/html", b"<html><head><title>504 Gateway Timeout</title></head>"),
        (Fault.html(), "text/html", b"<html><head><title>200 OK</title></head>"),
        (Fault.redirect("https://elsewhere.test/a", 307), None, b""),
    ],
    ids=repr,
)
def test_any_answer_can_stand_in(cloud, plain, fault, kind, body):
    cloud.faults.add(fault)
    answer, content = ask(cloud, plain)
    assert (answer.status, answer.getheader("Content-Type")) == (fault.answer.status, kind)
    assert content.startswith(body)
    assert bool(content) is bool(body)
    assert answer.getheader("Location") == fault.answer.headers.get("Location")


def test_a_status_that_is_no_error_is_answered_in_the_envelope_as_well(cloud):
    cloud.faults.add(Fault.status(202))
    assert json.loads(send(cloud).content)["resources"] == []


def test_a_fault_may_end_the_connection_and_tell_a_time_of_its_own(cloud, plain):
    cloud.faults.add(Fault.status(503, {"Connection": "close", "Date": "Fri, 01 Jan 2021 00:00:00 GMT"}))
    answer = b"".join(raw(cloud, plain, connection="keep-alive"))  # to the end: the server closed the connection
    assert answer.count(b"Connection: close\r\n") == 1
    assert answer.count(b"Date: ") == answer.count(b"Date: Fri, 01 Jan 2021 00:00:00 GMT\r\n") == 1


@pytest.mark.parametrize(
    ("unit", "name", "value"),
    [
        ("s", "X-Ratelimit-Retryafter", "1767225613"),
        ("ms", "X-Ratelimit-Retryafter", "1767225612500"),
        ("Retry-After", "Retry-After", "8"),
        (None, None, None),
    ],
)
def test_a_rate_limit_names_its_moment_by_the_clock_of_the_cloud(cloud, clock, unit, name, value):
    clock.seconds = 5.0
    cloud.faults.add(Fault.rate_limited(7.5, unit))
    answer = send(cloud)
    told = {known: text for known, text in answer.headers.items() if known.lower().endswith(("retryafter", "-after"))}
    assert (answer.status, told) == (429, {name: value} if name else {})
    assert (answer.headers["X-Ratelimit-Limit"], answer.headers["X-Ratelimit-Remaining"]) == ("6000", "0")


@pytest.mark.parametrize("fault", NOTHING_DONE, ids=repr)
def test_a_call_that_is_not_carried_out_changes_nothing_and_costs_nothing(cloud, plain, fault):
    cloud.faults.add(fault)
    try:
        ask(cloud, plain, "POST", TOKENS, LABEL)
    except (http.client.HTTPException, OSError):
        assert fault.answer is None
    assert [call.verb for call in cloud.requests] == ["POST"]
    left = int(send(cloud).headers["X-Ratelimit-Remaining"])
    assert (tokens(cloud), left) == (0, 5999)


@pytest.mark.parametrize("fault", DONE, ids=repr)
def test_a_call_whose_answer_suffers_is_carried_out_once(cloud, plain, fault):
    cloud.faults.add(fault)
    try:
        ask(cloud, plain, "POST", TOKENS, LABEL)
    except (http.client.HTTPException, OSError):
        assert fault.wire.silent or fault.wire.ends
    assert tokens(cloud) == 1


def test_a_repeat_after_a_lost_answer_makes_a_duplicate(cloud, served):
    cloud.faults.add(Fault.lost_answer())
    with pytest.raises((http.client.RemoteDisconnected, ssl.SSLEOFError)):
        ask(cloud, served, "POST", TOKENS, LABEL)
    assert ask(cloud, served, "POST", TOKENS, LABEL)[0].status == 201
    assert tokens(cloud) == 2


def test_an_expired_token_is_refused_by_the_api_itself_from_then_on(cloud, plain):
    cloud.faults.add(Fault.expired_token(), skip=1)
    assert [ask(cloud, plain)[0].status for _ in range(3)] == [200, 401, 401]
    cloud.token = cloud.issue_token()
    assert ask(cloud, plain)[0].status == 200


# Faults of connections


def test_a_connection_is_cut_before_the_answer(cloud, served):
    cloud.faults.add(Fault.cut_before())
    with pytest.raises((http.client.RemoteDisconnected, ssl.SSLEOFError)):
        ask(cloud, served)
    assert ask(cloud, served)[0].status == 200


def test_a_connection_is_reset(cloud, served):
    cloud.faults.add(Fault.reset())
    with connection_to(served) as connection:
        start(connection, cloud)
        with pytest.raises(ConnectionResetError):
            hear_out(connection.sock)
    wait_until(lambda: served.open_connections == 0)
    assert ask(cloud, served)[0].status == 200


@pytest.mark.parametrize(("after", "arriving"), [(0, 0), (10, 10), (10**9, None)])
def test_a_body_is_cut(cloud, served, after, arriving):
    cloud.faults.add(Fault.cut_in_body(after))
    with pytest.raises((http.client.IncompleteRead, ssl.SSLEOFError)) as caught:
        ask(cloud, served)
    if isinstance(caught.value, http.client.IncompleteRead):
        whole = len(ask(cloud, served)[1])
        arriving = whole - 1 if arriving is None else arriving
        assert (len(caught.value.partial), caught.value.expected) == (arriving, whole - arriving)


def test_a_length_that_is_too_long_leaves_the_client_waiting_for_more(cloud, plain):
    cloud.faults.add(Fault.wrong_length(5))
    with pytest.raises(http.client.IncompleteRead) as caught:
        ask(cloud, plain)
    assert caught.value.expected == 5
    assert json.loads(caught.value.partial)["errors"] == []


def test_a_length_that_is_too_short_leaves_bytes_on_the_connection(cloud, plain):
    cloud.faults.add(Fault.wrong_length(-5), times=2)
    head, _, body = b"".join(raw(cloud, plain)).partition(b"\r\n\r\n")
    assert b"\r\nContent-Length: %d\r\n" % (len(body) - 5) in head
    assert len(json.loads(body)["resources"]) == 60
    assert len(ask(cloud, plain)[1]) == len(body) - 5
    wait_until(lambda: plain.open_connections == 0)


def test_an_answer_comes_late(cloud, served):
    cloud.faults.add(Fault.delay(0.15))
    began = monotonic()
    assert ask(cloud, served)[0].status == 200
    assert 0.15 <= monotonic() - began < 2


def test_a_body_comes_drop_by_drop(cloud, plain):
    body = ask(cloud, plain)[1]
    cloud.faults.add(Fault.drip(0.05, len(body) // 4 + 1))
    began = monotonic()
    head, *pieces = raw(cloud, plain)
    assert monotonic() - began >= 4 * 0.05
    assert head.endswith(b"\r\n\r\n")
    assert len(pieces) > 1
    assert len(json.loads(b"".join(pieces))["resources"]) == 60


def test_a_head_comes_drop_by_drop(cloud, plain):
    cloud.faults.add(Fault.drip(0.05, 100, head=True))
    first, *rest = raw(cloud, plain, target="/nowhere")
    assert first.startswith(b"HTTP/1.1 404 Not Found\r\n")
    assert b"\r\n\r\n" not in first
    assert b"\r\n\r\n{" in b"".join([first, *rest])


def test_a_drop_is_as_large_as_it_is_said_to_be():
    assert list(Fault.drip(1, 3).wire.pieces(b"abcdefgh", framed=True)) == [b"abc", b"def", b"gh"]
    assert list(Fault.drip(1).wire.pieces(b"abc", framed=True)) == [b"a", b"b", b"c"]


def test_a_client_that_goes_away_ends_what_is_on_its_way_to_it(cloud, served):
    for fault in (Fault.hang(), Fault.delay(60), Fault.drip(60, head=True)):
        cloud.faults.add(fault)
        with connection_to(served) as connection:
            start(connection, cloud)
            wait_until(lambda fault=fault: [known for _, known in cloud.faults.happened][-1:] == [fault])
            assert served.open_connections == 1
        wait_until(lambda: served.open_connections == 0)


def test_a_client_that_resets_its_connection_ends_a_wait_as_well(cloud, plain):
    cloud.faults.add(Fault.hang())
    with socket.create_connection(("127.0.0.1", plain.port)) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
        wait_until(lambda: cloud.faults.happened)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    wait_until(lambda: plain.open_connections == 0)


@pytest.mark.parametrize("tls", [False, True])
def test_a_server_ends_at_once_whatever_hangs_or_drips_and_leaves_no_thread(cloud, tls):
    faults = [Fault.hang(), Fault.delay(60), Fault.drip(60), Fault.drip(60, head=True), Fault.huge(1 << 40)]
    before, began = threading.active_count(), monotonic()
    with ExitStack() as held:
        with cloud.serve(tls=tls) as served:
            for place, fault in enumerate(faults, 1):
                cloud.faults.add(fault)
                start(held.enter_context(connection_to(served)), cloud)
                wait_until(lambda place=place: len(cloud.faults.happened) == place)
            assert (served.open_connections, threading.active_count()) == (5, before + 6)
        assert monotonic() - began < 2
        assert (served.open_connections, threading.active_count()) == (0, before)


def test_a_client_that_says_more_meanwhile_is_kept_waiting_as_long(cloud, plain):
    cloud.faults.add(Fault.delay(0.1))
    began = monotonic()
    with socket.create_connection(("127.0.0.1", plain.port), timeout=5) as connection:
        connection.sendall(b"GET /nowhere HTTP/1.1\r\n\r\n")
        wait_until(lambda: cloud.faults.happened)
        connection.sendall(b"GET /nowhere HTTP/1.1\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 404"
    assert 0.1 <= monotonic() - began < 2


def test_a_server_ends_at_once_where_a_client_says_more_meanwhile(cloud):
    cloud.faults.add(Fault.hang())
    began = monotonic()
    with cloud.serve() as served, socket.create_connection(("127.0.0.1", served.port), timeout=5) as connection:
        connection.sendall(b"GET /nowhere HTTP/1.1\r\n\r\n")
        wait_until(lambda: cloud.faults.happened)
        connection.sendall(b"GET /nowhere HTTP/1.1\r\n\r\n")
    assert monotonic() - began < 2
    assert len(cloud.requests) == 1


# Faults of bodies


def test_a_packed_body_is_what_it_was(cloud, plain):
    body = ask(cloud, plain)[1]
    cloud.faults.add(Fault.gzip())
    answer, packed = ask(cloud, plain)
    assert answer.getheader("Content-Encoding") == "gzip"
    assert json.loads(gzip.decompress(packed))["resources"] == json.loads(body)["resources"]


@pytest.mark.parametrize(("cut", "error"), [(False, gzip.BadGzipFile), (True, EOFError)])
def test_a_damaged_packed_body_cannot_be_unpacked(cloud, plain, cut, error):
    cloud.faults.add(Fault.damaged_gzip(cut=cut))
    answer, packed = ask(cloud, plain)
    assert answer.getheader("Content-Encoding") == "gzip"
    with pytest.raises(error):
        gzip.decompress(packed)


def test_json_is_cut_with_the_right_length(cloud, plain):
    cloud.faults.add(Fault.not_json())
    answer, body = ask(cloud, plain)
    assert (answer.status, answer.getheader("Content-Type")) == (200, "application/json")
    with pytest.raises(json.JSONDecodeError):
        json.loads(body)


def test_json_has_bytes_that_are_no_utf8(cloud, plain):
    cloud.faults.add(Fault.invalid_utf8())
    answer, body = ask(cloud, plain)
    assert answer.getheader("Content-Type") == "application/json"
    with pytest.raises(UnicodeDecodeError):
        body.decode()
    assert len(json.loads(body.decode("latin-1"))["resources"]) == 60  # everything else is unchanged


def test_a_body_comes_in_chunks(cloud, served):
    cloud.faults.add(Fault.chunked(size=64), times=2)
    with connection_to(served) as connection:
        for _ in range(2):
            start(connection, cloud)
            with connection.getresponse() as answer:
                assert (answer.getheader("Transfer-Encoding"), answer.getheader("Content-Length")) == ("chunked", None)
                assert len(json.loads(answer.read())["resources"]) == 60
    assert served.connections == 1


@pytest.mark.parametrize(("after", "read"), [(0, 0), (64, 64), (70, 64), (10**9, None)])
def test_chunks_break_off(cloud, plain, after, read):
    whole = ask(cloud, plain)[1]
    cloud.faults.add(Fault.chunked(after, size=64), times=2)
    _, _, body = b"".join(raw(cloud, plain)).partition(b"\r\n\r\n")
    chunks = [whole[place : place + 64] for place in range(0, len(whole), 64)]
    all_but_the_last = sum(len(b"%x\r\n\r\n" % len(chunk)) + len(chunk) for chunk in chunks)
    assert len(body) == {0: 4, 64: 70, 70: 80}.get(after, all_but_the_last)
    with pytest.raises(http.client.IncompleteRead) as caught:
        ask(cloud, plain)
    assert len(caught.value.partial) == (len(whole) if read is None else read)


def test_a_huge_body_is_never_held_in_memory(cloud, served):
    size = (32 << 20) + 5
    cloud.faults.add(Fault.huge(size))
    tracemalloc.start()
    try:
        with connection_to(served) as connection:
            start(connection, cloud)
            with connection.getresponse() as answer:
                assert answer.getheader("Content-Type") == "application/octet-stream"
                assert answer.length == size
                place = 0
                while part := answer.read(len(BLOCK)):
                    assert part == BLOCK[: len(part)]
                    place += len(part)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert place == size
    assert BLOCK[:1000] == bytes(n % 251 for n in range(1000))
    assert peak < 4 << 20


def test_a_huge_body_breaks_off(cloud, plain):
    cloud.faults.add(Fault.huge(1 << 30, after=100_000))
    with pytest.raises(http.client.IncompleteRead) as caught:
        ask(cloud, plain)
    assert (len(caught.value.partial), caught.value.expected) == (100_000, (1 << 30) - 100_000)


def test_a_head_request_gets_no_body_whatever_the_fault(cloud, plain):
    faults = [Fault.html(), Fault.huge(1 << 40), Fault.chunked(), Fault.drip(0.01, head=True)]
    for fault in faults:
        cloud.faults.add(fault)
        head, end, body = b"".join(raw(cloud, plain, "HEAD")).partition(b"\r\n\r\n")
        assert (head[:9], end, body) == (b"HTTP/1.1 ", b"\r\n\r\n", b"")
    assert len(cloud.faults.happened) == 4


# In process


@pytest.mark.parametrize(
    "fault",
    [
        Fault.cut_before(),
        Fault.lost_answer(),
        Fault.reset(),
        Fault.cut_in_body(),
        Fault.wrong_length(1),
        Fault.damaged_gzip(),
        Fault.damaged_gzip(cut=True),
        Fault.chunked(10),
        Fault.chunked(10**9),
        Fault.huge(100, after=50),
    ],
    ids=repr,
)
def test_in_process_what_breaks_a_connection_is_an_error_of_it(cloud, fault):
    cloud.faults.add(fault)
    with pytest.raises(ConnectionFailed, match="no answer came from the API") as caught:
        send(cloud)
    assert caught.value.arrived
    assert send(cloud).status == 200


def test_in_process_a_hanging_server_is_a_timeout_at_once(cloud):
    cloud.faults.add(Fault.hang())
    with pytest.raises(TimedOut, match="says nothing"):
        send(cloud, "POST", TOKENS, json=LABEL)
    assert tokens(cloud) == 0


@pytest.mark.parametrize(
    "fault",
    [Fault.gzip(), Fault.chunked(), Fault.delay(1), Fault.drip(0.01, 100), Fault.drip(0, head=True)],
    ids=repr,
)
def test_in_process_another_way_to_travel_makes_no_difference(cloud, fault):
    expected = json.loads(send(cloud).content)["resources"]
    cloud.faults.add(fault)
    assert json.loads(send(cloud).content)["resources"] == expected
    assert cloud.faults.happened[0][1] == fault


def test_in_process_a_length_that_is_too_short_cuts_the_body(cloud):
    length = len(send(cloud).content)
    cloud.faults.add(Fault.wrong_length(-5))
    answer = send(cloud)
    assert (len(answer.content), answer.headers["Content-Length"]) == (length - 5, str(length - 5))
    cloud.faults.add(Fault.wrong_length(-(10**6)))
    answer = send(cloud)
    assert (answer.content, answer.headers["Content-Length"]) == (b"", "0")


def test_in_process_a_stream_breaks_off_where_it_would_on_a_socket(cloud):
    whole = send(cloud).content
    for fault, arriving in ((Fault.cut_in_body(10), 10), (Fault.wrong_length(1), len(whole)), (Fault.chunked(20), 20)):
        cloud.faults.add(fault)
        answer = send(cloud, stream=True)
        content, error = read(answer.stream)
        assert (answer.status, len(content), type(error)) == (200, arriving, ConnectionFailed)


def test_in_process_a_packed_stream_is_unpacked_as_far_as_it_goes(cloud):
    for fault, whole in ((Fault.gzip(), True), (Fault.damaged_gzip(cut=True), False), (Fault.damaged_gzip(), False)):
        cloud.faults.add(fault)
        content, error = read(send(cloud, stream=True).stream)
        assert (error is None) is whole
        assert content.startswith(b'{"meta"') or fault == Fault.damaged_gzip()


def test_in_process_a_huge_stream_can_be_left(cloud):
    cloud.faults.add(Fault.huge(1 << 40))
    stream = send(cloud, stream=True).stream
    assert stream.read(10) == bytes(range(10))
    assert stream.read(1 << 20) == BLOCK[10:]
    stream.close()
    assert stream.read(10) == b""
    for size in (0, 300, len(BLOCK), len(BLOCK) + 1):
        cloud.faults.add(Fault.huge(size))
        assert send(cloud).content == (BLOCK + BLOCK)[:size]


def test_in_process_the_answer_to_a_stream_that_was_refused_is_read(cloud):
    cloud.faults.add(Fault.gzip())
    answer = send(cloud, path="/nowhere", stream=True)
    assert (answer.stream, json.loads(answer.content)["errors"][0]["code"]) == (None, 404)
    cloud.faults.add(Fault.cut_in_body())
    with pytest.raises(ConnectionFailed):
        send(cloud, path="/nowhere", stream=True)


def test_in_process_an_empty_body_cannot_be_cut():
    cloud = Cloud(hosts=1, redirect_to="us-2")
    cloud.faults.add(Fault.cut_in_body())
    answer = cloud.send("https://api.crowdstrike.com", Request("POST", "/oauth2/token"))
    assert (answer.status, answer.content) == (308, b"")


@pytest.fixture
def slept(clock, monkeypatch):
    """Replace the sleep of the clock; return the list of sleeps."""
    slept = []
    monkeypatch.setattr(clock, "sleep", slept.append, raising=False)
    return slept


def test_in_process_one_waits_by_the_clock(cloud, slept):
    length = len(send(cloud).content)
    cloud.faults.add(Fault.delay(3))
    cloud.faults.add(Fault.drip(0.5, length // 2 + 1))
    cloud.faults.add(Fault.drip(0.5, 10**6, head=True))
    cloud.faults.add(Fault.drip(0.5, length, head=True))
    for _ in range(5):
        assert send(cloud).status == 200
    assert slept == [3, 0.5, 0.5]


@pytest.mark.parametrize(
    ("fault", "request_", "waited"),
    [
        (Fault.delay(3), {"timeout": 2.0}, 2.0),
        (Fault.delay(3), {"timeout": (9.0, 2.0)}, 2.0),
        (Fault.delay(61), {}, 60.0),
        (Fault.delay(3), {"timeout": None, "deadline": 1.0}, 1.0),
        (Fault.delay(3), {"timeout": 2.0, "deadline": 1.0}, 1.0),
        (Fault.drip(3, 50), {"timeout": (9.0, 2.0)}, 2.0),
        (Fault.drip(1, 1), {"deadline": 10.0}, 10.0),
    ],
    ids=repr,
)
def test_in_process_one_waits_no_longer_than_the_request_says(cloud, slept, fault, request_, waited):
    cloud.faults.add(fault)
    with pytest.raises(TimedOut, match="in time"):
        send(cloud, **request_)
    assert slept == [waited]


def test_in_process_one_waits_as_long_as_the_request_allows(cloud, slept):
    for timeout in (3.0, None, (1.0, None)):
        cloud.faults.add(Fault.delay(3))
        assert send(cloud, timeout=timeout, deadline=None).status == 200
    cloud.faults.add(Fault.drip(0.5, 500))
    assert send(cloud, timeout=0.5, deadline=60.0).status == 200
    assert slept[:3] == [3, 3, 3]


def test_a_call_by_hand_is_answered_too_or_shows_what_disturbs_it(cloud):
    cloud.faults.add(Fault.status(500))
    cloud.faults.add(Fault.reset())
    call = Call("GET", HOSTS)
    assert cloud.handle(call).status == 500
    with pytest.raises(Disturbed) as caught:
        cloud.handle(call)
    assert (caught.value.response, caught.value.wire.resets) == (None, True)


# When a fault occurs


def outcomes(cloud, calls):
    """Make calls, each a method and a path; return their statuses."""
    return [send(cloud, verb, path).status for verb, path in calls]


def test_faults_come_in_the_order_they_were_added_each_so_often(cloud):
    cloud.faults.add(Fault.status(503), times=2)
    cloud.faults.add(Fault.status(429), skip=1)
    cloud.faults.add(Fault.status(500))
    assert outcomes(cloud, [("GET", HOSTS)] * 6) == [503, 503, 200, 429, 500, 200]
    assert [str(fault) for _, fault in cloud.faults.happened] == [
        "Fault.status(503)",
        "Fault.status(503)",
        "Fault.status(429)",
        "Fault.status(500)",
    ]


def test_a_fault_without_end_lasts_until_it_is_cleared(cloud):
    cloud.faults.add(Fault.status(503), times=None)
    assert outcomes(cloud, [("GET", HOSTS)] * 5) == [503] * 5
    cloud.faults.clear()
    assert outcomes(cloud, [("GET", HOSTS)]) == [200]
    assert len(cloud.faults.happened) == 5


@pytest.mark.parametrize(
    ("route", "hits"),
    [
        (None, [1, 1, 1, 1]),
        (HOSTS, [1, 0, 0, 0]),
        ("/devices/queries/*", [1, 1, 0, 0]),
        ("/devices/{kind}/devices/{version}", [1, 0, 1, 0]),
        ("/devices/queries/{all}", [0, 0, 0, 0]),
        ("/devices.queries.devices.v1", [0, 0, 0, 0]),
        ("/{a}/*", [1, 1, 1, 1]),
    ],
)
def test_a_fault_keeps_to_its_route(cloud, route, hits):
    paths = [HOSTS, "/devices/queries/devices-scroll/v1", "/devices/entities/devices/v2", "/alerts/queries/alerts/v2"]
    cloud.faults.add(Fault.status(503), route=route, times=None)
    assert [status == 503 for status in outcomes(cloud, [("GET", path) for path in paths])] == [bool(h) for h in hits]


def test_a_route_does_not_look_at_the_query(cloud):
    cloud.faults.add(Fault.status(503), route=HOSTS)
    assert send(cloud, query=[("limit", "1")]).status == 503


def test_a_fault_keeps_to_its_verb(cloud):
    cloud.faults.add(Fault.status(503), verb="post", times=None)
    assert outcomes(cloud, [("GET", HOSTS), ("POST", HOSTS), ("PATCH", HOSTS)]) == [200, 503, 405]


def test_calls_that_do_not_match_are_not_counted(cloud):
    cloud.faults.add(Fault.status(503), route=HOSTS, verb="GET", skip=1, times=1)
    calls = [("POST", HOSTS), ("GET", "/nowhere"), ("GET", HOSTS), ("GET", "/nowhere"), ("GET", HOSTS), ("GET", HOSTS)]
    assert outcomes(cloud, calls) == [405, 404, 200, 404, 503, 200]


def test_a_call_that_one_fault_does_not_match_is_the_next_ones(cloud):
    cloud.faults.add(Fault.status(503), route=TOKENS)
    cloud.faults.add(Fault.status(500))
    assert outcomes(cloud, [("GET", HOSTS), ("DELETE", TOKENS)]) == [500, 503]


def test_happened_holds_the_call_and_only_so_many(monkeypatch, clock):
    monkeypatch.setattr("falconlite.simulator.cloud.CALLS", 3)
    cloud = Cloud(hosts=1, clock=clock)
    cloud.faults.add(Fault.status(503), times=None)
    for n in range(5):
        cloud.handle(Call("GET", f"/{n}"))
    assert [call.path for call, _ in cloud.faults.happened] == ["/2", "/3", "/4"]
    assert repr(cloud.faults) == "<Faults: 1 scripted, 0 by chance, 3 happened>"


def suffered(cloud, paths):
    return [cloud.handle(Call("GET", path)).status for path in paths]


def by_chance(clock, *codes, seed=7, rate=0.3, **more):
    cloud = Cloud(hosts=1, clock=clock, anonymous_limit=10_000)
    cloud.faults.at_random(rate, [Fault.status(code) for code in codes or (502, 503)], seed=seed, **more)
    return cloud


def test_chance_is_of_the_seed(clock):
    paths = ["/a"] * 400
    first = suffered(by_chance(clock), paths)
    assert first == suffered(by_chance(clock), paths)
    assert first != suffered(by_chance(clock, seed=8), paths)
    assert 80 < sum(status != 404 for status in first) < 160
    assert set(first) == {404, 502, 503}


def test_chance_counts_the_calls_that_match_and_nothing_else(clock):
    alone = suffered(by_chance(clock), ["/a"] * 50)
    mixed = suffered(by_chance(clock, route="/a", verb="GET"), ["/a", "/b"] * 50)
    assert mixed == [status for known in alone for status in (known, 404)]


def test_a_scripted_fault_goes_before_chance_and_leaves_its_draws_alone(clock):
    alone = suffered(by_chance(clock), ["/a"] * 50)
    cloud = by_chance(clock)
    cloud.faults.add(Fault.status(429), times=10)
    assert suffered(cloud, ["/a"] * 50) == [429] * 10 + alone[10:]


def test_two_chances_do_not_disturb_each_other(clock):
    one, other = by_chance(clock), by_chance(clock, 500, seed=8)
    both = by_chance(clock)
    both.faults.at_random(0.3, [Fault.status(500)], seed=8)
    paths = ["/a"] * 100
    expected = [
        second if first == 404 else first
        for first, second in zip(suffered(one, paths), suffered(other, paths), strict=True)
    ]
    assert suffered(both, paths) == expected


def test_a_rate_of_none_and_of_all(clock):
    assert set(suffered(by_chance(clock, rate=0), ["/a"] * 50)) == {404}
    assert set(suffered(by_chance(clock, rate=1), ["/a"] * 50)) == {502, 503}
    cloud = by_chance(clock, rate=1)
    cloud.faults.clear()
    assert suffered(cloud, ["/a"]) == [404]


def test_threads_share_out_what_chance_and_script_have_for_so_many_calls(clock):
    cloud = by_chance(clock)
    cloud.faults.add(Fault.status(429), times=50)
    statuses = []
    threads = [
        threading.Thread(target=lambda: statuses.extend(suffered(cloud, ["/a"] * 100)), daemon=True) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = [429] * 50 + suffered(by_chance(clock), ["/a"] * 400)[50:]
    assert sorted(statuses) == sorted(expected)
    assert [fault.answer.status for _, fault in cloud.faults.happened] == [code for code in expected if code != 404]


def test_a_fault_is_a_value(cloud):
    assert Fault.status(503, {"A": "b"}) == Fault.status(503, {"A": "b"}) != Fault.status(503)
    assert Fault.damaged_gzip() == Fault.damaged_gzip() != Fault.damaged_gzip(cut=True)
    with pytest.raises(AttributeError):
        Fault.reset().done = True  # type: ignore[misc]  # must be rejected
    fault = Fault.html()
    cloud.faults.add(fault)
    send(cloud).headers["X-Mine"] = "1"
    assert fault == Fault.html()


@each(
    ("made", "error", "message"),
    [
        (lambda _: Fault.status(100), ValueError, "status must be a number from 200 to 999, not 100"),
        (
            lambda _: Fault.rate_limited(1, "h"),
            ValueError,
            "unit must be one of 's', 'ms', 'Retry-After', None, not 'h'",
        ),
        (lambda _: Fault.delay(-1), ValueError, "seconds must be a number, 0 or more, not -1"),
        (lambda _: Fault.drip(-1), ValueError, "seconds_between must be a number, 0 or more, not -1"),
        (lambda _: Fault.drip(1, 0), ValueError, "size must be a number, 1 or more, not 0"),
        (lambda _: Fault.cut_in_body(-1), ValueError, "after must be a number, 0 or more, not -1"),
        (lambda _: Fault.chunked(size=0), ValueError, "size must be a number, 1 or more, not 0"),
        (lambda _: Fault.wrong_length(0), ValueError, "delta must not be 0"),
        (lambda _: Fault.huge(-1), ValueError, "size must be a number, 0 or more, not -1"),
        (lambda faults: faults.add(Fault.reset), TypeError, r"as Fault.reset\(\), not <bound method"),
        (lambda faults: faults.add(Fault.reset(), times=0), ValueError, "times must be a number, 1 or more, not 0"),
        (lambda faults: faults.add(Fault.reset(), skip=-1), ValueError, "skip must be a number, 0 or more, not -1"),
        (lambda faults: faults.at_random(1.1, [Fault.reset()]), ValueError, "a rate from 0 to 1"),
        (lambda faults: faults.at_random(0.1, []), ValueError, "at least one fault"),
        (lambda faults: faults.at_random(0.1, [503]), TypeError, "not 503"),
    ],
)
def test_what_cannot_work_is_refused(cloud, made, error, message):
    with pytest.raises(error, match=message):
        made(cloud.faults)
