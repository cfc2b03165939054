"""The ASGI server: the same answers as the threaded server, faults that break connections, hostile bytes."""

import asyncio
import contextlib
import gc
import http.client
import json
import socket
import ssl
import threading
from itertools import product
from time import monotonic
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from falconlite import Hosts
from falconlite.errors import TransportError
from falconlite.simulator import Call, Cloud, Fault, VirtualClock
from falconlite.simulator.faults.latency import Latency
from falconlite.simulator.routes import simulated
from falconlite.simulator.serving import asgi
from falconlite.simulator.serving.asgi import Application
from falconlite.simulator.serving.control import Control
from falconlite.simulator.serving.process import LONGEST_COPY, LONGEST_HEAD, PARSERS, Joining, bind, serve
from falconlite.simulator.serving.server import LONGEST_BODY, certified
from tests.cases import cases, each

pytest.importorskip("uvicorn")


class Process:
    """The application of the simulator process, in a thread of this one."""

    def __init__(self, cloud, parser=None, context=None, log=None):
        self.application = Application(Control(cloud), log)
        self.listening = bind("127.0.0.1", 0)
        self.port = self.listening.getsockname()[1]
        self.url = f"http{'s' if context else ''}://127.0.0.1:{self.port}"
        self._ready = threading.Event()
        arguments = {"context": context, "parser": parser, "ready": self._started}
        self.thread = threading.Thread(target=serve, args=(self.application, [self.listening]), kwargs=arguments)

    def _started(self, stop):
        self.stop = stop
        self._ready.set()

    def __enter__(self):
        self.thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_):
        self.stop()
        self.thread.join(10)
        assert not self.thread.is_alive()
        self.listening.close()


@pytest.fixture(params=list(PARSERS))
def parser(request):
    pytest.importorskip(request.param)
    return request.param


@pytest.fixture
def process(cloud, parser):
    with Process(cloud, parser) as process:
        yield process


def new_cloud():
    return Cloud(hosts=30, alerts=20, clock=VirtualClock(), rate_limit=10**9, login_limit=10**9, anonymous_limit=10**9)


def talk(port, content, *, end=False):
    """Send raw bytes; return everything received until the server closes, and how it closed."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        with contextlib.suppress(OSError):
            connection.sendall(content)
            if end:
                connection.shutdown(socket.SHUT_WR)
        received = b""
        try:
            while part := connection.recv(65536):
                received += part
        except ConnectionResetError:
            return received, "reset"
    return received, "closed"


def request(token, target="/devices/queries/devices/v1?limit=3", verb="GET", body=b"", close=True):
    lines = [f"{verb} {target} HTTP/1.1", "Host: 127.0.0.1", f"Authorization: Bearer {token}"]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    if close:
        lines.append("Connection: close")
    return "\r\n".join([*lines, "", ""]).encode() + body


def parts(received):
    """Split an answer into its status, its headers without those of the connection, and its body."""
    head, _, body = received.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    headers.pop("Connection", None)
    return int(first.split()[1]), headers, body


def call_of(operation, cloud, ids):
    """Return a request that the operation accepts, or refuses for the same reason each time."""
    query = [(operation.wire[n], operation.choices.get(n, ids[:1])[0]) for n in sorted(operation.query)
             if n in operation.required]  # fmt: skip
    fields = {
        operation.wire[n]: operation.choices.get(n, [ids[:2]])[0] for n in operation.body if n in operation.required
    }
    if operation.id.startswith("oauth2"):
        form = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "token": "x"}
        return operation.route, urlencode(form).encode()
    body = json.dumps(fields).encode() if operation.body else b""
    return f"{operation.route}{'?' if query else ''}{urlencode(query)}", body


def test_both_servers_answer_every_operation_with_the_same_bytes(parser):
    thread_s, process_s = new_cloud(), new_cloud()
    token = thread_s.issue_token()
    assert token == process_s.issue_token()
    ids = sorted(thread_s._tenants[thread_s.cid].devices)
    seen = set()
    with thread_s.serve() as served, Process(process_s, parser) as process:
        for operation in [*simulated().values(), None]:
            target, body = call_of(operation, thread_s, ids) if operation else ("/no/where", b"")
            content = request(token, target, operation.verb if operation else "GET", body)
            theirs, ours = talk(served.port, content)[0], talk(process.port, content)[0]
            assert parts(theirs) == parts(ours), target
            seen.add(parts(ours)[0])
    assert seen >= {200, 201, 202, 403, 404}


@each("wanted", ["Connection: close", "Connection: keep-alive"])
@each("version", ["1.0", "1.1"])
def test_an_answer_that_ends_its_connection_says_so_as_the_api_spells_it(process, wanted, version):
    content = f"GET /a HTTP/{version}\r\nHost: a\r\n{wanted}\r\n\r\n".encode()
    received, _ = talk(process.port, content, end=True)
    closes = version == "1.0" or wanted == "Connection: close"
    assert received.count(b"\r\nConnection: close\r\n") == received.lower().count(b"connection:") == closes


def test_falconpy_finds_the_headers_of_an_answer(cloud, parser):
    falconpy = pytest.importorskip("falconpy")
    with cloud.serve() as served, Process(cloud, parser) as process, cases() as case:
        for url in (served.url, process.url):
            with case(url):
                hosts = falconpy.Hosts(access_token=cloud.issue_token(), base_url=url, pythonic=True)
                found = hosts.query_devices_by_filter(limit=3)
                headers = found.headers
                assert (found.content_type, headers.ratelimit_limit) == ("application/json", "6000")
                assert headers.trace_id == found.meta.trace_id
                assert int(headers.ratelimit_remaining) < 6000
                assert headers.date.endswith(" GMT")
                assert int(headers.content_length) > 0


TRAVELS = [
    Fault.status(503),
    Fault.status(204),
    Fault.status(599),
    Fault.status(799),
    Fault.status(500, {"X-A": "b"}, b"x"),
    Fault.status(204, body=b"not empty"),
    Fault.status(200, {"Content-Length": "99"}, b"short"),
    Fault.status(200, {"Transfer-Encoding": "chunked"}, b"no chunk"),
    Fault.rate_limited(5),
    Fault.html(502),
    Fault.redirect("https://elsewhere.example/"),
    Fault.huge(300_000),
    Fault.huge(300_000, after=100_000),
    Fault.cut_before(),
    Fault.lost_answer(),
    Fault.reset(),
    Fault.expired_token(),
    Fault.delay(0.01),
    Fault.drip(0.001, 40),
    Fault.drip(0.001, 40, head=True),
    Fault.cut_in_body(20),
    Fault.cut_in_body(0),
    Fault.chunked(),
    Fault.chunked(150, size=100),
    Fault.wrong_length(7),
    Fault.wrong_length(-7),
    Fault.gzip(),
    Fault.damaged_gzip(),
    Fault.damaged_gzip(cut=True),
    Fault.not_json(),
    Fault.invalid_utf8(),
]


def test_both_servers_let_an_answer_travel_in_the_same_way(parser):
    def told(cloud, port, fault, verb):
        before = len(cloud.faults.happened)
        cloud.faults.add(fault)
        received, end = talk(port, request(cloud.issue_token(), verb=verb))
        after, _ = talk(port, request(cloud.issue_token()))
        assert parts(after)[0] == 200
        assert len(cloud.faults.happened) == before + 1
        return received and parts(received), end

    thread_s, process_s = new_cloud(), new_cloud()
    with thread_s.serve() as served, Process(process_s, parser) as process, cases() as case:
        for fault, verb in product(TRAVELS, ("GET", "HEAD")):
            with case(f"{verb} {fault!r}"):
                theirs, ours = told(thread_s, served.port, fault, verb), told(process_s, process.port, fault, verb)
                assert theirs == ours
                assert ours[1] == ("reset" if fault == Fault.reset() else "closed")


@pytest.mark.parametrize(
    "fault",
    [Fault.status(503), Fault.delay(0.01), Fault.drip(0.001, 90), Fault.chunked(), Fault.huge(70_000)],
    ids=repr,
)
def test_a_whole_answer_leaves_the_connection_open(process, cloud, fault):
    cloud.faults.add(fault)
    connection = http.client.HTTPConnection("127.0.0.1", process.port, timeout=10)
    for _ in range(2):
        connection.request(
            "GET", "/devices/queries/devices/v1", headers={"Authorization": f"Bearer {cloud.issue_token()}"}
        )
        mine = connection.sock
        answer = connection.getresponse()
        answer.read()
    assert (answer.status, connection.sock is mine) == (200, True)
    connection.close()


def test_a_lost_answer_is_done_and_a_cut_call_is_not(process, cloud, ids):
    body = json.dumps({"ids": ids[:1]}).encode()
    target = "/devices/entities/devices-actions/v2?action_name=hide_host"
    for fault, hidden in ((Fault.cut_before(), 0), (Fault.lost_answer(), 1)):
        cloud.faults.add(fault)
        assert talk(process.port, request(cloud.issue_token(), target, "POST", body)) == (b"", "closed")
        answer = talk(process.port, request(cloud.issue_token(), "/devices/queries/devices-hidden/v1"))[0]
        assert len(json.loads(parts(answer)[2])["resources"]) == hidden


def test_what_hangs_ends_with_the_client(process, cloud):
    cloud.faults.add(Fault.hang())
    with socket.create_connection(("127.0.0.1", process.port)) as connection:
        connection.sendall(request(cloud.issue_token()))
        connection.settimeout(0.2)
        with pytest.raises(TimeoutError):
            connection.recv(1)
    assert talk(process.port, request(cloud.issue_token()))[0].startswith(b"HTTP/1.1 200")


def test_what_hangs_ends_with_the_server_and_says_nothing(cloud, parser):
    cloud.faults.add(Fault.hang())
    with Process(cloud, parser) as process:
        hanging = socket.create_connection(("127.0.0.1", process.port), timeout=10)
        hanging.sendall(request(cloud.issue_token()))
        end = monotonic() + 10
        while not cloud.faults.happened:
            assert monotonic() < end
    assert hanging.recv(100) == b""
    hanging.close()


def test_no_part_of_an_answer_waits_for_the_client_to_confirm_another():
    listening = bind("127.0.0.1", 0)
    assert listening.proto == socket.IPPROTO_TCP  # asyncio checks this before it disables Nagle's algorithm
    listening.close()


def test_a_huge_answer_is_not_held_in_memory(process, cloud):
    cloud.faults.add(Fault.huge(2**40))
    with socket.create_connection(("127.0.0.1", process.port), timeout=10) as connection:
        connection.sendall(request(cloud.issue_token()))
        assert len(connection.recv(65536)) > 0
    assert talk(process.port, request(cloud.issue_token()))[0].startswith(b"HTTP/1.1 200")


def test_the_sdk_speaks_tls_with_it_and_meets_its_faults(cloud, parser, tmp_path):
    ca_path = str(tmp_path / "ca.pem")
    with Process(cloud, parser, certified(ca_path, [])) as process:
        credentials = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
        with Hosts(**credentials, base_url=process.url, ssl_verify=ca_path) as hosts:
            assert hosts.query_devices_by_filter(limit=3).status_code == 200
            for fault in (Fault.reset(), Fault.cut_before(), Fault.cut_in_body(), Fault.wrong_length(5)):
                cloud.faults.add(fault)
                with pytest.raises(TransportError):
                    hosts.query_devices_by_filter(limit=3, pythonic=True, retry=False)
            assert hosts.query_devices_by_filter(limit=3).status_code == 200


# asyncio of Python 3.10 leaves the transport of a handshake that failed open
@pytest.mark.filterwarnings("ignore:.*_SSLProtocolTransport.*:pytest.PytestUnraisableExceptionWarning")
def test_plain_http_on_a_tls_port_harms_nobody(cloud, parser, tmp_path):
    context = certified(str(tmp_path / "ca.pem"), [])
    with Process(cloud, parser, context) as process:
        talk(process.port, b"GET / HTTP/1.1\r\n\r\n")
        trusting = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
        with socket.create_connection(("127.0.0.1", process.port)) as plain:
            trusting.wrap_socket(plain, server_hostname="localhost").close()


@each(
    "content",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nA: " + b"b" * (LONGEST_HEAD * 10) + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\n" + b"A: b\r\n" * LONGEST_HEAD + b"\r\n",
        b"GET /" + b"a" * (LONGEST_HEAD * 10) + b" HTTP/1.1\r\nHost: a\r\n\r\n",
    ],
    ids=range(8),
)
def test_what_is_no_http_is_refused_in_the_envelope_and_ends_the_connection(process, content):
    status, headers, body = parts(talk(process.port, content)[0])
    assert (status, json.loads(body)["errors"][0]["code"]) == (400, 400)
    assert headers["Content-Length"] == str(len(body))


def test_a_body_that_is_too_long_is_refused_as_it_comes(cloud, process):
    size = LONGEST_BODY + 1
    head = f"POST /oauth2/token HTTP/1.1\r\nHost: a\r\nContent-Length: {size}\r\n\r\n".encode()
    received, _ = talk(process.port, head + bytes(size))
    assert not received or parts(received)[0] == 413  # unread bytes may make the kernel reset the connection
    assert cloud.requests == []


def test_a_client_that_goes_away_in_its_body_is_no_call(cloud, process):
    talk(process.port, b"POST /oauth2/token HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nclient", end=True)
    talk(process.port, b"GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    assert [call.path for call in cloud.requests] == ["/a"]


def test_requests_in_one_piece_are_answered_in_turn(cloud, process):
    content = request(cloud.issue_token(), "/a", close=False) + request(cloud.issue_token(), "/b", close=False)
    received, _ = talk(process.port, content + request(cloud.issue_token(), "/c"))
    assert received.count(b"HTTP/1.1 404") == 3
    assert [call.path for call in cloud.requests] == ["/a", "/b", "/c"]


LOUD = Cloud(hosts=3, alerts=3, rate_limit=10**9, login_limit=10**9, anonymous_limit=10**9)
LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "Host: a", "Content-Length: 5", "Content-Length: 5, 5", "Transfer-Encoding: chunked", "Connection: close",
                "Connection: upgrade", "Upgrade: websocket", "Upgrade: h2c", "Expect: 100-continue", "Sec-WebSocket-Key: x",
                "Authorization: Bearer", "Origin: null", "A:", ": b", "HTTP2-Settings: x", "Transfer-Encoding: gzip",
            ]
        ),
        st.text(max_size=12),
    ),
    max_size=5,
)  # fmt: skip
FIRST = st.one_of(
    st.builds(
        "{} {} {}".format,
        st.sampled_from(["GET", "POST", "HEAD", "CONNECT", "OPTIONS", "PRI", "BREW", "get", "PUT", ""]),
        st.one_of(
            st.sampled_from(
                [
                    "/", "*", "//", "//a", "http://a/b", "a:80", "/%zz", "/%00", "/_sim/", "/_sim/faults", "/_sim/clock",
                    "/_sim/latency", "/_sim/requests?limit=x", "/?%", "/a#b", "?", "/oauth2/token", "/é", "http://[",
                    "/_sim/state", "http://:99999/", "/\x00",
                ]
            ),
            st.text(max_size=10),
        ),
        st.sampled_from(["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/0.9", "HTTP/9", ""]),
    ),
    st.text(max_size=20),
)  # fmt: skip
AFTER = st.one_of(
    st.binary(max_size=20), st.sampled_from([b"5\r\nabcde\r\n0\r\n\r\n", b"5;x\r\nab", b'{"advance": 1}'])
)


@pytest.mark.parametrize("server", ["thread", *PARSERS])
def test_no_bytes_make_a_server_fail(server, capfd, caplog):
    if server != "thread":
        pytest.importorskip(server)

    @settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(FIRST, LINES, AFTER)
    def any_bytes(first, lines, after):
        content = "\r\n".join([first, *lines, "", ""]).encode("utf-8", "replace") + after
        received, _ = talk(port, content, end=True)
        for answer in received.split(b"HTTP/1.")[1:]:
            assert not answer[2:].startswith(b"5") or answer[2:5] == b"505", (content, received)
        assert b"Traceback" not in received

    with LOUD.serve() if server == "thread" else Process(LOUD, server) as served:
        port = served.port
        any_bytes()
        assert talk(port, request(LOUD.issue_token()))[0].startswith(b"HTTP/1.1 200")
    assert capfd.readouterr().err == ""
    assert [record for record in caplog.records if record.levelname in {"ERROR", "CRITICAL"}] == []
    LOUD.requests.clear()


def test_a_mistake_of_the_cloud_is_answered_and_shown(process, cloud, monkeypatch, caplog):
    monkeypatch.setattr(cloud, "handle", lambda call, wait: 1 / 0)
    status, _, body = parts(talk(process.port, request("x"))[0])
    assert (status, json.loads(body)["errors"][0]["code"]) == (500, 500)
    assert "ZeroDivisionError" in caplog.text
    assert b"Traceback" not in body


def test_each_call_is_told_to_the_log_with_its_status(cloud, parser):
    told = []
    cloud.faults.add(Fault.cut_before(), route="/b")
    with Process(
        cloud, parser, log=lambda call, status, seconds: told.append((call.path, status, seconds >= 0))
    ) as process:
        for path in ("/a", "/b"):
            talk(process.port, request("x", path))
    assert told == [("/a", 404, True), ("/b", None, True)]


# Under another server


def asked(application, verb="GET", path="/nowhere", **scope):
    """Call an ASGI application once; return its messages."""
    sent, said = [], iter([{"type": "http.request", "body": b""}, {"type": "http.disconnect"}])

    async def receive():
        return next(said)

    async def send(message):
        sent.append(message)

    asyncio.run(application({"type": "http", "method": verb, "path": path, "headers": [], **scope}, receive, send))
    return sent


def test_it_is_an_application_for_any_asgi_server(cloud):
    start, body = asked(Application(Control(cloud)), path="/_sim/é b", query_string=b"x=1")
    assert (start["status"], json.loads(body["body"])["errors"][0]["code"]) == (404, 404)
    assert asked(Application(Control(cloud)), path="/a b/é", query_string=b"x=1")[0]["status"] == 404
    assert cloud.requests[-1].target == "/a%20b/%C3%A9?x=1"
    assert [message["type"] for message in asked(Application(Control(cloud)), type="websocket")] == ["websocket.close"]


@pytest.mark.parametrize(
    "fault", [Fault.reset(), Fault.cut_in_body(), Fault.wrong_length(2), Fault.status(700)], ids=repr
)
def test_without_a_line_a_fault_that_needs_one_is_answered_501(cloud, fault):
    cloud.faults.add(fault)
    start, body = asked(Application(Control(cloud, breaks=False)))
    assert start["status"] == 501
    assert "cannot break a connection" in json.loads(body["body"])["errors"][0]["message"]


def test_it_takes_part_in_the_life_of_a_server(cloud):
    sent = asked(Application(Control(cloud)), type="lifespan")
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_starlette_can_mount_it(cloud):
    applications, routing = pytest.importorskip("starlette.applications"), pytest.importorskip("starlette.routing")
    app = applications.Starlette(routes=[routing.Mount("/falcon", app=Application(Control(cloud, breaks=False)))])
    start, _ = asked(app, path="/falcon/oauth2/token", raw_path=b"/falcon/oauth2/token", query_string=b"")
    assert start["status"] == 405


def test_a_latency_is_waited_for(process, cloud):
    cloud.faults.latency = Latency(0.05)
    began = monotonic()
    assert talk(process.port, request("x"))[0].startswith(b"HTTP/1.1 401")
    assert monotonic() - began >= 0.05
    assert cloud.faults.happened == []


def test_a_long_call_of_a_large_cloud_lets_others_through(parser):
    cloud = new_cloud()
    cloud.large, begun, ends, answer = True, threading.Event(), threading.Event(), cloud.handle

    def handle(call, *, wait):
        begun.set()
        assert ends.wait(20)
        return answer(call)

    cloud.handle = handle
    request = "Host: 127.0.0.1\r\nConnection: close\r\n\r\n"
    with Process(cloud, parser) as process, contextlib.ExitStack() as open_ones:
        waiting = []
        for number in range(3):
            waiting.append(open_ones.enter_context(socket.create_connection(("127.0.0.1", process.port), timeout=20)))
            waiting[-1].sendall(f"GET /{number} HTTP/1.1\r\n{request}".encode())
            assert begun.wait(20)
        for path in ("clock", "requests", "faults", "latency"):
            assert talk(process.port, f"GET /_sim/{path} HTTP/1.1\r\n{request}".encode())[0].startswith(b"HTTP/1.1 200")
        assert talk(process.port, b"no http\r\n\r\n")[0].startswith(b"HTTP/1.1 400")
        ends.set()
        for connection in waiting:
            assert connection.recv(12) == b"HTTP/1.1 404"
    assert sorted(call.path for call in cloud.requests) == ["/0", "/1", "/2"]


def test_only_a_large_cloud_pays_for_another_thread(cloud):
    call = Call("GET", "/devices/queries/devices/v1")
    large = [Cloud(hosts=60_000), Cloud(hosts=10, child_hosts=60_000, children=1), Cloud(alerts=30_000)]
    assert not Control(cloud).may_wait(call)
    assert all(Control(one).may_wait(call) for one in large)
    assert Control(cloud).may_wait(Call("GET", "/_sim/openapi.json"))  # which imports every service
    endpoints = ["clock", "requests?limit=5", "state", "reset", "state/"]
    assert [Control(large[0]).may_wait(Call("GET", f"/_sim/{path}")) for path in endpoints] == [
        False,
        False,
        True,
        True,
        True,
    ]


def test_a_long_call_runs_without_the_garbage_collector_and_its_objects_are_left_alone(monkeypatch):
    cloud, collecting = new_cloud(), []
    answer = cloud.handle
    cloud.handle = lambda call, wait: collecting.append(gc.isenabled()) or answer(call)
    application, call = Application(Control(cloud), alone=True), Call("GET", "/devices/queries/devices/v1")
    gc.unfreeze()
    try:
        assert application.answered_uncollected(call)[0].status == 401
        assert (collecting, gc.isenabled(), gc.get_freeze_count()) == ([False], True, 0)
        monkeypatch.setattr(asgi, "LONG", 0.0)
        application.answered_uncollected(call)
        assert gc.isenabled()
        assert gc.get_freeze_count() > 1000
        assert application.answered_uncollected(Call("POST", "/_sim/reset"))[0].status == 200  # the old account goes
        assert gc.get_freeze_count() == 0
    finally:
        gc.unfreeze()


class Sent:
    """A transport, and a line, that note what happens to them."""

    def __init__(self):
        self.steps = []

    def __getattr__(self, name):
        return lambda *content: self.steps.append((name, *content))


def test_the_head_of_an_answer_is_sent_with_its_body_unless_that_is_long():
    transport = Sent()
    joining = Joining(transport)
    joining.write(b"at once")
    for body in (b"short", b"x" * LONGEST_COPY):
        joining.hold()
        joining.write(b"head")
        joining.write(body)
        assert len(transport.steps) == {b"short": 1}.get(body, 2)
        joining.release()
    joining.hold()
    joining.write(b"last")
    joining.close()  # as uvicorn does before the answer is released
    joining.release()
    joining.pause_reading()
    assert [step for step in transport.steps if step[1:] != (b"",)] == [
        ("write", b"at once"), ("write", b"headshort"), ("write", b"head"), ("write", b"x" * LONGEST_COPY),
        ("write", b"last"), ("close",), ("pause_reading",),
    ]  # fmt: skip


def test_an_answer_without_a_fault_is_held_until_it_is_whole(cloud):
    line = Sent()

    async def receive():
        return {"type": "http.request", "body": b""}

    async def send(message):
        line.steps.append((message["type"],))

    scope = {"type": "http", "method": "GET", "path": "/_sim/clock", "headers": [], "extensions": {asgi.LINE: line}}
    asyncio.run(Application(Control(cloud))(scope, receive, send))
    assert line.steps == [("hold",), ("http.response.start",), ("http.response.body",), ("release",)]
