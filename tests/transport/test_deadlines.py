"""A deadline holds against a server that is slow in any part of its answer."""

from __future__ import annotations

import contextlib
import io
import socket
import threading
import time

import pytest
import requests
import urllib3.util.connection

from falconlite import ConnectionFailed, TimedOut
from falconlite.http.messages import Request
from falconlite.transport.attempt import Attempt
from falconlite.transport.default import DefaultTransport
from tests.talker import LEAST, always, certified, saying, talker, tunnelling

API = "https://api.crowdstrike.com"
ROUTES = ("plain", "tls", "tunnel")
BOUND = 8.0
"""Seconds: calls with a deadline of half a second end long before; slow or hanging calls do not."""


@contextlib.contextmanager
def soon():
    """Fail if the block takes longer than the deadline allows."""
    before = time.monotonic()
    yield
    assert time.monotonic() - before < BOUND


@contextlib.contextmanager
def reached(way, talk, tmp_path, data=None):
    """Run a server that is reached in one of the ways; yield it, its base URL and a transport.

    The TLS handshake is done before: it may be slow on a busy machine, and is not tested here. *data* tells whether the
    test sends data, which goes another way to the network.
    """
    if way == "plain":
        with talker(talk) as server:
            transport = DefaultTransport()
            yield server, server.url, transport
            transport.close()
        return

    def after_an_answer(server, client):
        server.hear(client)
        client.sendall(LEAST)
        talk(server, client)

    context, path = certified(tmp_path, "127.0.0.1", "api.crowdstrike.com")
    with contextlib.ExitStack() as running:
        server = running.enter_context(talker(after_an_answer, context))
        base_url, proxy = server.url, {}
        if way == "tunnel":
            connected = tunnelling(b"HTTP/1.1 200 Connected\r\n\r\n", {"api.crowdstrike.com": server.port})
            base_url, proxy = API, {"https": running.enter_context(talker(connected)).url}
        transport = DefaultTransport(verify=path, proxy=proxy)
        transport.send(base_url, Request("POST", "/first", data=None if data is None else b""))
        server.heard.clear()
        yield server, base_url, transport
        transport.close()


def late(transport, base_url, **given):
    """Send a request whose deadline must expire; return the error."""
    given = {"timeout": (20.0, 20.0), "deadline": 0.4, **given}
    with soon(), pytest.raises(TimedOut) as caught:
        transport.send(base_url, Request("POST", "/x", **given))
    assert "deadline" in str(caught.value)
    assert caught.value.lasting is False
    return caught.value


LONG = b"HTTP/1.1 200 OK\r\n" + b"X-Filler: " + b"x" * 3000 + b"\r\nContent-Length: 2\r\n\r\n{}"
DRIPS = {
    "head": b"",
    "first line": LONG[:5],
    "body": b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n",
    "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1388\r\n",
    "body without a length": b"HTTP/1.1 200 OK\r\n\r\n",
}


@pytest.mark.parametrize(
    ("way", "what"),
    [*(("plain", what) for what in DRIPS), ("tls", "head"), ("tls", "chunks"), ("tunnel", "head"), ("tunnel", "body")],
)
def test_a_server_that_drips_is_not_listened_to_for_ever(way, what, tmp_path):
    first = DRIPS[what]

    def drip(server, client):
        server.hear(client)
        client.sendall(first)
        server.drip(client, LONG[len(first) :] if len(first) < 10 else b"x" * 5000)

    with reached(way, drip, tmp_path) as (server, base_url, transport):
        assert late(transport, base_url).arrived is True
        assert len(server.heard) == 1


@pytest.mark.parametrize(
    ("way", "timeout"), [("plain", None), ("plain", (20.0, None)), ("tls", 20.0), ("tls", None), ("tunnel", 20.0)]
)
def test_a_server_that_says_nothing_is_not_waited_for(way, timeout, tmp_path):
    with reached(way, saying(b""), tmp_path) as (_, base_url, transport):
        assert late(transport, base_url, timeout=timeout).arrived is True


def test_a_proxy_that_drips_its_answer_is_not_listened_to_for_ever():
    def drip(server, client):
        server.hear(client)
        server.drip(client, b"HTTP/1.1 200 Connected\r\nX-Filler: " + b"x" * 3000)

    with talker(drip) as proxy:
        transport = DefaultTransport(proxy={"https": proxy.url})
        assert late(transport, API).arrived is False
        transport.close()


@pytest.mark.parametrize("way", ["direct", "tunnel"])
def test_a_handshake_that_nobody_answers_ends(way):
    def stay_silent(server, client):
        while client.recv(1024):
            pass

    with talker(stay_silent) as server:
        if way == "direct":
            transport = DefaultTransport()
            assert late(transport, server.url.replace("http", "https")).arrived is False
        else:
            connected = tunnelling(b"HTTP/1.1 200 Connected\r\n\r\n", {"api.crowdstrike.com": server.port})
            with talker(connected) as proxy:
                transport = DefaultTransport(proxy={"https": proxy.url})
                assert late(transport, API).arrived is False
        transport.close()


@pytest.mark.usefixtures("every_way")
def test_a_handshake_that_drips_ends(tmp_path):
    def drip(server, client):
        client.recv(4096)
        server.drip(client, b"\x16\x03\x03\x0f\xff" + bytes(4000))

    with talker(drip) as server:
        transport = DefaultTransport()
        assert late(transport, server.url.replace("http", "https")).arrived is False
        transport.close()


@pytest.fixture
def deaf():
    """The port of a server on all loopback addresses that accepts no more connections."""
    with socket.socket() as server:
        server.bind(("", 0))
        server.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", server.getsockname()[1]))
        yield server.getsockname()[1]
        for one in waiting:
            one.close()


@pytest.mark.usefixtures("every_way")
def test_a_connection_that_does_not_come_about_is_not_waited_for(deaf):
    transport = DefaultTransport()
    assert late(transport, f"http://127.0.0.1:{deaf}").arrived is False
    transport.close()


def resolving(monkeypatch, *addresses):
    """Give a name several addresses."""
    real = socket.getaddrinfo

    def resolve(host, port, *args, **given):
        if host != "many.test":
            return real(host, port, *args, **given)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


@pytest.mark.usefixtures("every_way")
def test_all_addresses_of_a_name_together_have_the_deadline(deaf, monkeypatch):
    resolving(monkeypatch, *(f"127.0.0.{n}" for n in range(1, 200)))
    transport = DefaultTransport()
    assert late(transport, f"http://many.test:{deaf}", timeout=0.15).arrived is False
    transport.close()


def test_a_program_that_connects_in_its_own_way_is_given_the_name(monkeypatch):
    real = urllib3.util.connection.create_connection

    def pinned(address, *args, **given):
        asked.append(address[0])
        return real(("127.0.0.1", address[1]), *args, **given)

    asked = []
    monkeypatch.setattr(urllib3.util.connection, "create_connection", pinned)
    with talker(always(LEAST)) as server:
        transport = DefaultTransport()
        answer = transport.send(f"http://pinned.invalid:{server.port}", Request("GET", "/x", deadline=20.0))
        assert answer.content == b"{}"
        transport.close()
    assert asked == ["pinned.invalid"]


@pytest.mark.usefixtures("every_way")
def test_a_name_is_looked_up_once(monkeypatch):
    real, asked = socket.getaddrinfo, []

    def resolve(host, *args, **given):
        asked.append(host)
        return real("127.0.0.1" if host == "once.test" else host, *args, **given)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with talker(always(LEAST)) as server:
        transport = DefaultTransport()
        assert transport.send(f"http://once.test:{server.port}", Request("GET", "/x", deadline=20.0)).status == 200
        transport.close()
    assert asked.count("once.test") == 1


@pytest.mark.usefixtures("every_way")
def test_the_next_address_is_tried_under_a_deadline_too(monkeypatch):
    resolving(monkeypatch, "127.0.0.2", "127.0.0.1")
    with talker(always(LEAST)) as server:  # it listens only on the second one
        transport = DefaultTransport()
        request = Request("GET", "/x", deadline=20.0)
        assert transport.send(f"http://many.test:{server.port}", request).content == b"{}"
        assert server.heard[0].splitlines()[1] == f"Host: many.test:{server.port}".encode()
        transport.close()


@pytest.mark.parametrize(
    ("way", "pace", "kind"),
    [
        ("plain", "not at all", "bytes"),
        ("plain", "slowly", "bytes"),
        ("plain", "slowly", "file"),
        ("tls", "slowly", "bytes"),
        ("tls", "slowly", "file"),
        ("tunnel", "not at all", "file"),
    ],
)
def test_a_server_that_does_not_read_is_not_written_to_for_ever(way, pace, kind, tmp_path):
    def read(server, client):
        while pace == "slowly" and not server.stopped.wait(0.02) and client.recv(40_000):
            pass
        server.stopped.wait(20)

    content = bytes(30_000_000)
    with reached(way, read, tmp_path, content) as (_, base_url, transport):
        data = content if kind == "bytes" else io.BytesIO(content)
        assert late(transport, base_url, data=data).arrived is True


@pytest.mark.usefixtures("every_way")
def test_a_deadline_that_has_passed_sends_nothing():
    with talker(always(LEAST)) as server:
        for session in (None, requests.Session()):
            transport = DefaultTransport(session=session)
            for deadline in (0.0, -1.0):
                assert late(transport, server.url, deadline=deadline).arrived is False
            transport.session.close()
        assert server.connections == 0


@pytest.mark.parametrize("way", ROUTES)
def test_a_call_in_time_is_answered(way, tmp_path):
    def drip(server, client):
        while server.hear(client):
            server.drip(client, LEAST, 0.001)

    with reached(way, drip, tmp_path, b"x") as (server, base_url, transport):
        for timeout in (20.0, None):
            answer = transport.send(
                base_url, Request("POST", "/x", deadline=30.0, timeout=timeout, data=b"x" * 100_000)
            )
            assert answer.content == b"{}"
        assert server.connections == 1
        assert [len(one.partition(b"\r\n\r\n")[2]) for one in server.heard] == [100_000] * 2


@pytest.mark.parametrize("way", ROUTES)
@pytest.mark.parametrize("data", [None, "bytes", "chunks"])
def test_a_connection_forgets_the_deadline_of_the_call_before(way, data, tmp_path):
    def answer(server, client):
        server.hear(client)
        client.sendall(LEAST)
        server.stopped.wait(0.8)
        server.hear(client)
        client.sendall(LEAST)
        server.stopped.wait(20)

    content = {None: None, "bytes": bytes(20_000_000), "chunks": iter([bytes(50_000)] * 400)}[data]
    with reached(way, answer, tmp_path, data) as (server, base_url, transport):
        request = Request("POST", "/x", timeout=20.0)
        before = None if data is None else b""  # the same way to the network
        assert transport.send(base_url, request._replace(deadline=0.5, data=before)).status == 200
        assert transport.send(base_url, request._replace(data=content)).status == 200
        assert server.connections == 1


class Hours:
    """A clock that stands still until moved."""

    def __init__(self, monkeypatch):
        self.now = 1000.0
        for name in ("attempt", "connections", "default", "pooled"):
            monkeypatch.setattr(f"falconlite.transport.{name}.monotonic", lambda: self.now)


def test_no_handshake_begins_once_the_tunnel_took_the_deadline(monkeypatch, tmp_path):
    hours, begun = Hours(monkeypatch), []
    context, path = certified(tmp_path, "api.crowdstrike.com")

    def answer_late(server, client):
        hours.now += 100
        tunnelling(b"HTTP/1.1 200 Connected\r\n\r\n", {"api.crowdstrike.com": behind.port})(server, client)

    with talker(lambda *_: begun.append(1), context) as behind, talker(answer_late) as proxy:
        transport = DefaultTransport(verify=path, proxy={"https": proxy.url})
        assert late(transport, API, deadline=50.0).arrived is False
        transport.close()
    assert begun == []


def test_no_handshake_begins_once_the_connection_took_the_deadline(monkeypatch, tmp_path):
    hours, begun = Hours(monkeypatch), []
    real = urllib3.util.connection.create_connection

    def connect(*args, **given):
        hours.now += 100
        return real(*args, **given)

    monkeypatch.setattr(urllib3.util.connection, "create_connection", connect)
    context, path = certified(tmp_path)
    with talker(lambda *_: begun.append(1), context) as server:
        transport = DefaultTransport(verify=path)
        assert late(transport, server.url, deadline=50.0).arrived is False
        transport.close()
    assert begun == []


def test_a_timeout_before_the_deadline_is_no_deadline(session):
    with talker(saying(b"")) as server:
        transport = DefaultTransport(session=session())
        with soon(), pytest.raises(TimedOut) as caught:
            transport.send(server.url, Request("GET", "/x", timeout=(20.0, 0.2), deadline=60.0))
        assert "deadline" not in str(caught.value)
        transport.session.close()


@pytest.mark.usefixtures("every_way")
def test_a_failure_before_the_deadline_is_no_timeout():
    def hang_up(server, client):
        server.hear(client)

    with talker(hang_up) as server:
        transport = DefaultTransport()
        with soon(), pytest.raises(ConnectionFailed) as caught:
            transport.send(server.url, Request("GET", "/x", deadline=60.0))
        assert "deadline" not in str(caught.value)
        transport.close()


@pytest.mark.parametrize("first", [b"", *(drip for name, drip in DRIPS.items() if "body" in name or name == "chunks")])
@pytest.mark.parametrize("timeout", [20.0, None])
def test_a_session_of_the_caller_keeps_the_deadline_as_well_as_it_can(first, timeout):
    def drip(server, client):
        server.hear(client)
        client.sendall(first)
        if first:
            server.drip(client, b"x" * 5000, 0.001)
        server.stopped.wait(20)

    with talker(drip) as server:
        transport = DefaultTransport(session=requests.Session())
        assert late(transport, server.url, timeout=timeout, deadline=0.7).arrived is True
        transport.session.close()


@pytest.mark.usefixtures("every_way")
def test_threads_have_deadlines_of_their_own():
    def answer(server, client):
        while server.hear(client):
            server.stopped.wait(1.0)
            client.sendall(LEAST)

    found = {}

    def call(deadline):
        try:
            found[deadline] = transport.send(server.url, Request("GET", "/x", timeout=20.0, deadline=deadline)).status
        except TimedOut as error:
            found[deadline] = "deadline" in str(error)

    with talker(answer) as server:
        transport = DefaultTransport()
        threads = [threading.Thread(target=call, args=(deadline,)) for deadline in (0.2, 30.0, None)]
        [one.start() for one in threads]
        [one.join() for one in threads]
        transport.close()
    assert found == {0.2: True, 30.0: 200, None: 200}


def test_an_attempt_without_a_deadline_leaves_timeouts_alone():
    attempt = Attempt()
    assert [attempt.cut(5.0), attempt.cut(None)] == [5.0, None]
    attempt.end = time.monotonic() + 60
    assert attempt.cut(5.0) == 5.0
    assert 50 < attempt.cut(None) <= 60
    attempt.end = time.monotonic()
    with pytest.raises(TimeoutError, match="deadline"):
        attempt.cut(5.0)
