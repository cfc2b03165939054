"""Rare answers, long requests and odd addresses, on every way to the network; interrupts at each instruction."""

from __future__ import annotations

import gc
import json
import socket
import sys
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from falconlite import Hosts
from falconlite.http.messages import Request
from falconlite.transport import dialing, direct, idle, streamed
from falconlite.transport.default import DefaultTransport
from falconlite.transport.idle import Idle
from tests.cases import each
from tests.raw import CLOSE, chunked, envelope, plain, raw, reaching
from tests.stepping import interrupted_after
from tests.talker import LEAST, always, certified, talker
from tests.ways import WAYS, take

OPEN = {"timeout": 10.0}

LONG = {"ids": ["a" * 32] * 200_000}
"""A body that does not fit into the buffers of the sockets."""


@pytest.fixture(params=WAYS)
def way(request, monkeypatch):
    made = take(request.param, monkeypatch)
    yield request.param
    for each_made in made:
        each_made.close()


# A server that answers a long request before it has come, and leaves


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("status", [b"200 OK", b"413 Too Large"])
@pytest.mark.parametrize("way", WAYS)
def test_an_answer_to_half_a_request_is_believed_if_it_refuses(way, status, tls, tmp_path):
    context, path = certified(tmp_path) if tls else (None, None)

    def script(asked):
        if asked.tag == "after":
            return [plain(envelope(asked.tag))]
        return [0.05, plain(envelope("early"), status), 0.02, CLOSE]

    with raw(script, context) as server, reaching(server, way, path=path) as auth:
        server.early = True
        server.talker.listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        hosts = Hosts(auth)
        for _ in range(2):
            result = hosts.override("POST", "/x", body=LONG)
            assert result["status_code"] == (500 if status.startswith(b"200") else 413), result
            assert hosts.override("GET", "/x", {"filter": "after"})["body"]["resources"] == ["after"]


# Addresses, times and methods


@pytest.mark.parametrize("way", WAYS)
def test_a_host_name_that_ends_with_a_dot_is_that_of_the_certificate(way, tmp_path, monkeypatch):
    context, path = certified(tmp_path, "falcon.example")
    names = []
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    with raw(lambda asked: [plain(envelope(asked.headers["host"]))], context) as server:
        there = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", server.talker.port))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: there)
        base_url = f"https://falcon.example.:{server.talker.port}"
        with reaching(server, way, path=path, base_url=base_url) as auth:
            assert Hosts(auth).query_devices_by_filter().resources == [f"falcon.example:{server.talker.port}"]
    assert names == ["falcon.example"]


def test_a_timeout_of_months_is_one(way):
    with talker(always(LEAST)) as server:
        transport = DefaultTransport()
        for limits in ({"timeout": 1e7}, {"timeout": (1e9, 1e9), "deadline": 1e9}):
            assert transport.send(server.url, Request("GET", "/x", **limits)).status == 200
            transport.close()


def test_a_method_with_letters_beyond_ascii_is_not_sent(way):
    with talker(always(LEAST)) as server:
        transport = DefaultTransport()
        with pytest.raises(Exception, match="GÉT"):
            transport.send(server.url, Request("GÉT", "/x", **OPEN))
        transport.close()
        assert server.heard == []


# Bodies left for the caller


@pytest.mark.parametrize("answer", [plain(b"abc", more=b""), chunked(b"a", b"bc", more=b"")], ids=["plain", "chunked"])
def test_a_body_of_which_nothing_is_wanted_yet_is_whole(way, answer):
    with talker(always(answer)) as server:
        transport = DefaultTransport()
        for _ in range(2):
            body = transport.send(server.url, Request("GET", "/x", stream=True, **OPEN)).stream
            assert [body.read(size) for size in (0, 2, 0, 2, 0, 2, 0)] == [b"", b"ab", b"", b"c", b"", b"", b""]
            body.close()
        transport.close()
        assert server.connections == 1


def test_a_body_that_was_read_cuts_no_later_call(way):
    with talker(always(LEAST)) as server:
        transport = DefaultTransport()
        body = transport.send(server.url, Request("GET", "/x", stream=True, **OPEN)).stream
        while body.read(100):
            pass
        body.cut()
        body.close()
        assert transport.send(server.url, Request("POST", "/x", **OPEN)).status == 200
        transport.close()
        assert server.connections == 1


def test_a_refused_stream_does_not_touch_the_connection_once_another_call_may_have_it(monkeypatch):
    real, taken = Idle.give, []

    def give(pool: Idle, item: Any) -> None:
        real(pool, item)
        if not taken:
            taken.append(pool.take())
            item.unclean = True  # as exchange() marks it in another thread

    monkeypatch.setattr(Idle, "give", give)
    with talker(always(plain(b"{}", b"404 Not Found"))) as server:
        transport = DefaultTransport()
        assert transport.send(server.url, Request("GET", "/x", stream=True, **OPEN)).status == 404
        (connection,) = taken
        assert connection.unclean
        connection.close()
        transport.close()


# Threads


def test_a_transport_may_be_closed_while_another_thread_calls_a_new_server(monkeypatch):
    transport = DefaultTransport()
    real, servers = direct.Server.close, transport._servers

    def close(server: direct.Server) -> None:
        servers[f"http://falcon{len(servers)}.example"] = None  # as a thread does that has begun a call before
        real(server)

    with talker(always(LEAST)) as server:
        for host in ("127.0.0.1", "localhost"):
            assert transport.send(f"http://{host}:{server.port}", Request("GET", "/x", **OPEN)).status == 200
        monkeypatch.setattr(direct.Server, "close", close)
        transport.close()
    assert len(servers) == 4


# Interrupts


FILES = {module.__file__ for module in (dialing, direct, idle, streamed)}
WITHOUT = {"written", "_headers", "_lowered", "__del__", "quiet", "arrived", "addresses_of"}
"""Functions that change nothing that outlives the call, and one whose errors Python does not raise."""

STEP = 3 if sys.version_info < (3, 12) else 1
"""Every third instruction, or every line where no instructions are reported."""


def in_direct_way(frame: Any) -> bool:
    """Tell whether a frame is of the direct way, and may leave something behind."""
    code = frame.f_code
    return code.co_filename in FILES and code.co_name not in WITHOUT and frame.f_back.f_code.co_name != "__del__"


def descriptors() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


def read_all(transport: DefaultTransport, url: str, request: Request) -> None:
    body = transport.send(url, request).stream
    while body.read(3):
        pass


def call(transport: DefaultTransport, url: str, request: Request) -> None:
    transport.send(url, request)


CALLS = {
    "a call": (call, {}, False),
    "the first call": (call, {}, True),
    "a long request": (call, {"json": ["a" * 20_000]}, False),
    "a stream": (read_all, {"stream": True}, False),
    "a refused stream": (call, {"stream": True}, False),
}


@pytest.mark.no_cover
@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors as Linux tells them")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
@each("name", CALLS)
def test_after_an_interrupt_at_any_instruction_the_next_call_gets_its_own_answer(name):
    make, given, first = CALLS[name]
    status = b"404 Not Found" if "refused" in name else b"200 OK"

    def echo(server, client):
        while message := server.hear(client):
            path = message.split()[1]
            client.sendall(plain(b'{"path": "%s"}' % path, b"200 OK" if b"after" in path else status))

    with talker(echo) as server:
        transport = DefaultTransport()

        def after(number: int) -> Any:
            return json.loads(transport.send(server.url, Request("GET", f"/after/{number}", **OPEN)).content)

        assert after(0) == {"path": "/after/0"}
        before = descriptors()
        for steps in count(1, STEP):
            if first:
                transport.close()
            request = Request("POST", f"/call/{steps}", **OPEN, **given)
            more = interrupted_after(steps, lambda request=request: make(transport, server.url, request), in_direct_way)
            assert after(steps) == {"path": f"/after/{steps}"}
            items = transport._servers[server.url].idle._items
            assert [one.unclean for one in items] == [False]
            if not more:
                break
        assert steps > 20
        gc.collect()
        assert descriptors() <= before + 2 * len([one for one in server.sockets if one.fileno() > 0])
        transport.close()
