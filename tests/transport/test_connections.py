"""Connections over real sockets: where they go, who can observe them, how much they may receive."""

from __future__ import annotations

import contextlib
import gzip
import http.client
import io
import json
import logging
import os
import select
import socket
import ssl
import subprocess
import sys
import threading
import time
import zlib
from pathlib import Path
from typing import Any

import pytest
import requests
import requests_mock
import trustme
import urllib3
import wrapt
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar
from rich.pretty import pretty_repr

import falconlite.aio.connections
import falconlite.transport.connections
import falconlite.transport.default
import falconlite.transport.dialing
import falconlite.transport.direct
import falconlite.transport.receiving
from falconlite import APIHarnessV2, Hosts, OAuth2
from falconlite.errors import FalconError
from falconlite.http.messages import Request
from falconlite.transport.connections import Bounded, Queue
from falconlite.transport.default import DefaultTransport
from tests.cases import each
from tests.talker import always, certified, saying, talker

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def envelope(*records, more=b""):
    body = json.dumps({"meta": {}, "resources": list(records), "errors": []}).encode()
    return HEAD + more + b"Content-Length: %d\r\n\r\n" % len(body) + body


GOOD = envelope("a")


@pytest.fixture
def short(monkeypatch):
    """Return a list with True for each request that went directly, after the first one."""
    gone: list[bool] = []
    real, first = falconlite.transport.direct.exchange, []

    def noting(*args):
        response = real(*args)
        (gone if first else first).append(response is not None)
        return response

    monkeypatch.setattr(falconlite.transport.default, "exchange", noting)
    return gone


@contextlib.contextmanager
def client(url, **settings):
    with OAuth2(access_token="T" * 24, base_url=url, retry=False, **settings) as auth:
        yield Hosts(auth)


# Proxies from the environment: only what requests would use for this URL is read


USELESS = [
    {"NO_PROXY": "localhost,127.0.0.1,::1"},
    {"NO_PROXY": "*"},
    {"NO_PROXY": ".internal.example,10.0.0.0/8"},
    {"NO_PROXY": "localhost, 127.0.0.1"},
    {"NO_PROXY": "[::1],fe80::/10"},
    {"NO_PROXY": ""},
    {"NO_PROXY": "http://not:a:url"},
    {"no_proxy": "localhost,127.0.0.1,::1", "NO_PROXY": "a b c"},
    {"FTP_PROXY": "ftp://[bad"},
    {"SOME_PROXY": "::not a url::"},
    {"GRPC_PROXY": "host:port:more"},
    {"HTTPS_PROXY": "::1"},
    {"https_proxy": ":8080"},
]


@each("variables", USELESS, ids=str)
def test_a_variable_that_is_no_proxy_of_this_url_stops_nothing(variables, session, monkeypatch):
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with talker(always(GOOD), listener=socket.create_server(("127.0.0.2", 0))) as server:
        url = f"http://127.0.0.2:{server.port}"
        with client(url, session=session()) as hosts:
            assert hosts.query_devices_by_filter(limit=1)["body"]["resources"] == ["a"]


@each("proxy", ["http://user:pass-word-1@[bad", "http://user:x@pass-word-1/y@127.0.0.1:9"])
def test_a_proxy_of_this_url_that_is_no_url_is_named_without_its_password(monkeypatch, proxy):
    monkeypatch.setenv("HTTP_PROXY", proxy)
    monkeypatch.setenv("NO_PROXY", "localhost")
    with client("http://127.0.0.2:9") as hosts:
        result = hosts.query_devices_by_filter(limit=1)
    assert result["status_code"] == 500
    assert "pass-word-1" not in str(result)


# Observers see every call; without observers the fast path is used again


class Watch:
    """Something that observes calls until removed; ``seen`` is whether it saw the last call."""

    def __init__(self, monkeypatch):
        self.patch = monkeypatch
        self.calls: Any = []

    def debuglevel(self):
        self.patch.setattr(http.client.HTTPConnection, "debuglevel", 1)

    def logger(self):
        log, buffer = logging.getLogger("urllib3.connectionpool"), io.StringIO()
        handler = logging.StreamHandler(buffer)
        self.patch.setattr(log, "level", logging.DEBUG)
        self.patch.setattr(log, "handlers", [handler])
        log.manager._clear_cache()  # type: ignore[attr-defined]  # private
        self.calls = buffer

    def make_request(self):
        self._wrap(urllib3.connectionpool.HTTPConnectionPool, "_make_request")

    def get_response(self):
        self._wrap(http.client.HTTPConnection, "getresponse")

    def read(self):
        self._wrap(http.client.HTTPResponse, "read")

    def begin(self):
        self._wrap(http.client.HTTPResponse, "begin")

    def _wrap(self, kind, name):
        def noting(wrapped, _instance, args, given):
            self.calls.append(name)
            return wrapped(*args, **given)

        self.patch.setattr(kind, name, wrapt.FunctionWrapper(getattr(kind, name), noting))


@pytest.mark.parametrize("how", ["debuglevel", "logger", "make_request", "get_response", "read", "begin"])
def test_who_watches_sees_the_next_call(how, short, capsys):
    with talker(always(GOOD)) as server, client(server.url) as hosts:
        hosts.query_devices_by_filter()
        hosts.query_devices_by_filter()
        assert short == [True]
        with pytest.MonkeyPatch.context() as patch:
            watch = Watch(patch)
            getattr(watch, how)()
            assert hosts.query_devices_by_filter().resources == ["a"]
            seen = capsys.readouterr().out if how == "debuglevel" else watch.calls
            seen = seen.getvalue() if how == "logger" else seen
            assert seen
            if how == "debuglevel":
                assert "send: b'GET /devices/" in seen
                assert "reply: 'HTTP/1.1 200 OK" in seen
        logging.getLogger("urllib3.connectionpool").manager._clear_cache()  # type: ignore[attr-defined]  # private
        assert short == [True]
        hosts.query_devices_by_filter()
        assert short == [True, True]


def test_a_patch_of_send_request_closes_the_short_way(short, monkeypatch):
    with talker(always(GOOD)) as server, client(server.url) as hosts:
        hosts.query_devices_by_filter()
        real = http.client.HTTPConnection._send_request  # type: ignore[attr-defined]  # private
        monkeypatch.setattr(http.client.HTTPConnection, "_send_request", lambda *args: real(*args))
        assert hosts.query_devices_by_filter().resources == ["a"]
    assert short == []


def test_an_audit_hook_hears_of_each_request_by_the_short_way_too(tmp_path):
    program = """
import sys, urllib.parse
sent = []
sys.addaudithook(lambda event, args: sent.append(bytes(args[1])[:12]) if event == "http.client.send" else None)
from falconlite import Hosts
hosts = Hosts(access_token="T", base_url=sys.argv[1], retry=False)
for number in range(3):
    hosts.query_devices_by_filter(limit=number + 1)
print(sent == [b"GET /devices"] * 3)
"""
    with talker(always(GOOD)) as server:
        done = subprocess.run([sys.executable, "-c", program, server.url], capture_output=True, text=True, check=False)
    assert done.stdout == "True\n", done


def test_a_cookie_of_a_gateway_is_not_kept_and_leaves_the_short_way_open(short):
    with talker(saying(*[envelope("a", more=b"Set-Cookie: gateway=1; Path=/\r\n")] * 3)) as server:
        with client(server.url) as hosts:
            for _ in range(3):
                assert hosts.query_devices_by_filter().resources == ["a"]
            assert not hosts.auth_object.connection.transport.session.cookies
        assert short == [True, True]
        assert b"ookie" not in b"".join(server.heard)


def test_sockets_of_a_double_are_used_and_let_go_of_with_it(monkeypatch):
    """httpretty's method: replace socket.socket with another class for a while."""
    made = []

    class Double(socket.socket):
        def __init__(self, *args, **given):
            super().__init__(*args, **given)
            made.append(self)

    with talker(always(GOOD)) as server, client(server.url) as hosts:
        hosts.query_devices_by_filter()
        with monkeypatch.context() as patch:
            patch.setattr(socket, "socket", Double)
            for _ in range(2):
                assert hosts.query_devices_by_filter().resources == ["a"]
            assert server.connections == 2
            assert made
        assert hosts.query_devices_by_filter().resources == ["a"]
        assert server.connections == 2  # the first one again


def test_the_short_way_is_open_again_after_requests_mock(short):
    with talker(always(GOOD)) as server, client(server.url) as hosts:
        hosts.query_devices_by_filter()
        with requests_mock.Mocker() as mocked:
            mocked.get(requests_mock.ANY, json={"resources": ["mocked"]})
            assert hosts.query_devices_by_filter().resources == ["mocked"]
        short.clear()
        assert hosts.query_devices_by_filter().resources == ["a"]
        assert short == [True]


@pytest.mark.parametrize("deadline", [None, 5])
def test_who_connects_in_a_way_of_its_own_is_asked_to(monkeypatch, deadline):
    real, asked = urllib3.connection.HTTPConnection._new_conn, []

    def connect(self):
        asked.append(self.host)
        return real(self)

    monkeypatch.setattr(urllib3.connection.HTTPConnection, "_new_conn", connect)
    with talker(always(GOOD)) as server, client(server.url, deadline=deadline) as hosts:
        assert hosts.query_devices_by_filter().resources == ["a"]
    assert asked == ["127.0.0.1"]


# One connection, one call


class Connection(Bounded):
    """A connection without a working socket."""

    def __init__(self):
        self.sock, self.closed = object(), False

    def close(self):
        self.sock, self.closed = None, True


def test_a_connection_that_is_given_back_twice_is_in_the_pool_once(monkeypatch):
    monkeypatch.setattr("falconlite.transport.idle.quiet", lambda _: True)
    idle, one = Queue(4), Connection()
    one.unclean, one.maker = False, socket.socket
    idle.put(one)
    idle.put(one)
    assert idle.qsize() == 1
    taken = []
    thread = threading.Thread(target=lambda: taken.append(idle.take()))
    thread.start()
    thread.join()
    assert taken == [one]
    idle.put(one)  # by this thread, which after an interrupt still believes that it holds it
    assert idle.qsize() == 0
    assert not one.closed


@pytest.mark.usefixtures("every_way")
def test_what_comes_before_anything_was_asked_is_no_answer(monkeypatch):
    def talk(server, client):
        client.sendall(envelope("another's"))
        while server.hear(client):
            client.sendall(GOOD)

    real = falconlite.transport.dialing.connected

    def connect(*args, **given):
        sock = real(*args, **given)
        select.select([sock], [], [], 5)  # the greeting arrives before the request is sent
        return sock

    for module in (falconlite.transport.direct, falconlite.transport.connections, falconlite.aio.connections):
        monkeypatch.setattr(module, "connected", connect)
    with talker(talk) as server, client(server.url, timeout=2) as hosts:
        results = [hosts.query_devices_by_filter() for _ in range(3)]
    assert {result["status_code"] for result in results} == {500}
    assert all("before the request was sent" in str(result.errors) for result in results)


@pytest.mark.parametrize("status", [b"200 OK", b"413 Too Large"])
def test_an_answer_that_comes_while_the_body_is_sent_is_believed_if_it_refuses(status):
    early = GOOD.replace(b"200 OK", status)
    began = threading.Event()

    def talk(server, client):
        client.recv(1000)
        client.sendall(early)
        began.set()
        with contextlib.suppress(OSError):
            while client.recv(1 << 20):
                pass

    def pieces():
        yield b"x" * 1000
        assert began.wait(5)
        time.sleep(0.05)
        yield b"x" * 1000

    with talker(talk) as server, client(server.url, timeout=5) as hosts:
        result = hosts.override("POST", "/x", data=pieces())
        assert result["status_code"] == (500 if status.startswith(b"200") else 413)
        hosts.override("POST", "/x", data=b"y")
        assert server.connections == 2  # the first was not used again


@pytest.mark.parametrize("way", ["own", "session"])
@pytest.mark.parametrize("encrypted", [False, True])
def test_an_upload_gets_its_answer_after_interim_ones_that_came_while_it_was_sent(way, encrypted, tmp_path):
    """With TLS, too, an early refusal is read from its first byte."""
    context, path = certified(tmp_path) if encrypted else (None, True)
    meanwhile = [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\nX: y\r\n\r\n",
        GOOD.replace(b"200", b"413"),
    ]
    came = [threading.Event() for _ in meanwhile]

    def talk(server, client):
        received = b""
        while part := client.recv(1000):
            received += part
            for number, said in enumerate(meanwhile):
                if b"begin %d" % number in received and not came[number].is_set():
                    client.sendall(said)
                    came[number].set()
            if received.endswith(b"\r\n0\r\n\r\n"):
                client.sendall(b"" if b"begin 2" in received else GOOD)
                received = b""

    def pieces(number):
        yield b"begin %d" % number
        assert came[number].wait(5)
        time.sleep(0.05)
        yield b"end %d" % number

    session = {"session": requests.Session()} if way == "session" else {}
    with talker(talk, context) as server, client(server.url, timeout=5, ssl_verify=path, **session) as hosts:
        answers = [hosts.override("POST", "/x", data=pieces(number)) for number in range(3)]
        assert [answer["status_code"] for answer in answers] == [200, 200, 413], answers
        assert server.connections == 1


# A caller's session whose pool blocks, with adapters for part of the API


def waiting(url, size):
    session = requests.Session()
    session.mount(url, HTTPAdapter(pool_block=True, pool_maxsize=size))
    return session


def pool_of(session, url):
    pools = session.get_adapter(url).poolmanager.pools
    [key] = pools.keys()
    return pools[key]


def test_a_connection_that_an_interrupt_lost_does_not_keep_others_waiting():
    with talker(always(GOOD)) as server, client(server.url, session=waiting(server.url, 1)) as hosts:
        assert hosts.query_devices_by_filter().resources == ["a"]
        pool = pool_of(hosts.auth_object.session, server.url)
        kept = pool._get_conn()
        refused = hosts.query_devices_by_filter(deadline=0.2)
        assert refused["status_code"] == 500, "the one connection is in use"
        threading.Timer(0.1, kept.close).start()
        del kept  # like an interrupt between the pool and urllib3's try
        assert hosts.query_devices_by_filter(deadline=10).resources == ["a"]


def test_a_pool_that_lets_threads_wait_gives_no_connection_to_two_of_them():
    with talker(always(GOOD)) as server, client(server.url, session=waiting(server.url, 2)) as hosts:
        hosts.query_devices_by_filter()
        pool = pool_of(hosts.auth_object.session, server.url)
        twice = pool._get_conn()
        pool._put_conn(twice)
        pool._put_conn(twice)  # like an interrupt at the end of urlopen in urllib3
        with contextlib.closing(pool._get_conn()) as one, contextlib.closing(pool._get_conn()) as other:
            assert one is not other
            with pytest.raises(urllib3.exceptions.EmptyPoolError):
                pool._get_conn(timeout=0.1)


def test_an_adapter_for_one_route_reads_past_interim_answers_too():
    session = requests.Session()
    script = [b"HTTP/1.1 103 Early Hints\r\n\r\n" + envelope("mine"), envelope("next")]
    with talker(saying(*script)) as server:
        session.mount(f"{server.url}/devices", HTTPAdapter())
        with client(server.url, session=session) as hosts:
            assert [hosts.query_devices_by_filter().resources for _ in script] == [["mine"], ["next"]]


# The lock of the cookies, which http.cookiejar takes before its try


class Torn(RequestsCookieJar):
    """Is interrupted while it holds the lock."""

    def extract_cookies(self, *_):
        self._cookies_lock.acquire()  # type: ignore[attr-defined]  # private
        raise KeyboardInterrupt


def test_an_interrupt_leaves_the_lock_of_a_sessions_cookies_free():
    session = requests.Session()
    session.cookies = Torn()
    free = []
    with talker(always(GOOD)) as server, client(server.url, session=session) as hosts:
        with pytest.raises(KeyboardInterrupt):
            hosts.query_devices_by_filter()
        thread = threading.Thread(target=lambda: free.append(session.cookies._cookies_lock.acquire(blocking=False)))  # type: ignore[attr-defined]  # private
        thread.start()
        thread.join()
    assert free == [True]


@pytest.mark.usefixtures("own_ways")
def test_no_answer_of_the_own_pool_waits_for_the_lock_of_its_cookies():
    results = []
    with talker(always(GOOD)) as server, client(server.url) as hosts:
        with hosts.auth_object.connection.transport.session.cookies._cookies_lock:
            thread = threading.Thread(target=lambda: results.append(hosts.query_devices_by_filter()), daemon=True)
            thread.start()
            thread.join(5)
        assert results
        assert results[0].resources == ["a"]


@pytest.mark.usefixtures("every_way")
def test_bytes_that_wait_inside_of_tls_end_the_connection(tmp_path):
    context, path = certified(tmp_path)
    with talker(always(GOOD + GOOD.replace(b'"a"', b'"b"')), context) as server:
        with client(server.url, ssl_verify=path) as hosts:
            assert [hosts.query_devices_by_filter().resources for _ in range(4)] == [["a"]] * 4
        assert server.connections == 4


@pytest.mark.usefixtures("every_way")
def test_session_tickets_end_no_connection(tmp_path):
    context, path = certified(tmp_path)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.num_tickets = 4
    with talker(always(GOOD), context) as server:
        with client(server.url, ssl_verify=path) as hosts:
            for _ in range(4):
                hosts.query_devices_by_filter()
        assert server.connections == 1


# Targets


@pytest.mark.usefixtures("every_way")
def test_addresses_are_used_as_getaddrinfo_returns_them(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        shut = closed.getsockname()
    with talker(always(GOOD)) as server:

        def found(host, port, *_args, **_given):
            assert (host, port) == ("falcon.example", 9)
            kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            return [(*kind, shut), (*kind, ("127.0.0.1", server.port))]

        monkeypatch.setattr(socket, "getaddrinfo", found)
        for deadline in (30, None):
            with client("http://falcon.example:9", allow_http=True, deadline=deadline) as hosts:
                assert hosts.query_devices_by_filter().resources == ["a"]


def test_the_scope_of_an_address_is_kept(monkeypatch):
    tried = []

    class Tried(socket.socket):
        def connect(self, address):
            tried.append(address)
            raise OSError("no route")

    address = ("fe80::1", 9, 0, 7)
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda *_a, **_g: [(socket.AF_INET6, socket.SOCK_STREAM, 6, "", address)]
    )
    monkeypatch.setattr(socket, "socket", Tried)
    monkeypatch.setattr("urllib3.util.connection.allowed_gai_family", lambda: socket.AF_UNSPEC)
    with client("http://falcon.example:9", allow_http=True) as hosts:
        hosts.query_devices_by_filter()
    assert tried == [address]


def test_a_ca_bundle_that_is_replaced_holds_from_the_next_connection_on(session, tmp_path):
    old, new = trustme.CA(), trustme.CA()
    given = session()
    bundle = tmp_path / "corporate.pem"
    bundle.write_bytes(old.cert_pem.bytes())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    new.issue_cert("127.0.0.1").configure_cert(context)
    with (
        talker(always(GOOD), context) as server,
        OAuth2(access_token="T", base_url=server.url, ssl_verify=str(bundle), session=given, retry=False) as auth,
    ):
        hosts = Hosts(auth)
        assert hosts.query_devices_by_filter()["status_code"] == 500
        bundle.write_bytes(new.cert_pem.bytes())
        assert hosts.query_devices_by_filter()["status_code"] == 200
        if given is None:  # requests itself needs the file
            bundle.unlink()
            auth.close()
            assert hosts.query_devices_by_filter()["status_code"] == 200


# Size limits


LIMIT = 1 << 20
ZEROS = b"0" * (4 * LIMIT)
TOO_MUCH = {
    "a length": HEAD + b"Content-Length: %d\r\n\r\n" % len(ZEROS) + ZEROS,
    "chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"10000\r\n%b\r\n" % ZEROS[:0x10000] * 64 + b"0\r\n\r\n",
    "until the end": HEAD + b"\r\n" + ZEROS,
    "gzip": HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b",
    "deflate": HEAD + b"Content-Encoding: deflate\r\nContent-Length: %d\r\n\r\n%b",
}
for name, pack in (("gzip", gzip.compress), ("deflate", zlib.compress)):
    TOO_MUCH[name] %= (len(pack(ZEROS)), pack(ZEROS))


@pytest.mark.parametrize("way", ["short", "long", "caller's"])
@pytest.mark.parametrize("answer", TOO_MUCH.values(), ids=TOO_MUCH.keys())
def test_an_answer_is_read_up_to_the_limit(answer, way, monkeypatch):
    monkeypatch.setattr(falconlite.transport.receiving, "LONGEST", LIMIT)
    greeted = [envelope("a"), answer]

    def talk(server, client):
        while server.hear(client) and greeted:
            with contextlib.suppress(OSError):
                client.sendall(greeted.pop(0))
            if not greeted:
                return

    with talker(talk) as server:
        session = requests.Session() if way == "caller's" else None
        with client(server.url, session=session) as hosts:
            hosts.query_devices_by_filter()
            if way == "long":
                hosts.auth_object.connection.transport.session.hooks["response"].append(lambda *_a, **_g: None)
            result = hosts.query_devices_by_filter()
    assert result["status_code"] == 500
    assert "MiB" in result.errors[0]["message"]


def test_a_length_that_never_comes_takes_no_memory():
    """A chunk and a Content-Length that promise 400 GB: only received bytes take memory."""
    program = """
import resource, sys
from falconlite import Hosts
hosts = Hosts(access_token="T", base_url=sys.argv[1], retry=False, timeout=2)
hosts.query_devices_by_filter()
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
print([hosts.query_devices_by_filter()["status_code"] for _ in range(2)])
"""
    greedy = [
        GOOD,
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n5F5E100000\r\n{}",
        HEAD + b"Content-Length: 500000000\r\n\r\n{}",
    ]

    def talk(server, client):
        while server.hear(client) and greeted:
            client.sendall(greeted.pop(0))
            if len(greeted) < 2:
                return

    greeted = greedy
    with talker(talk) as server:
        done = subprocess.run([sys.executable, "-c", program, server.url], capture_output=True, text=True, check=False)
    assert done.stdout == "[500, 500]\n", done


# A fork, and a caller's own session


@pytest.mark.parametrize("tls", [False, True])
def test_a_callers_session_is_not_shared_with_a_fork(tls, tmp_path):
    context, path = certified(tmp_path) if tls else (None, None)

    def talk(server, client):
        while heard := server.hear(client):
            who = heard.partition(b"filter=")[2].partition(b" ")[0].decode()
            time.sleep(0.005)
            client.sendall(envelope(who))

    with talker(talk, context) as server:
        session = requests.Session()
        session.verify = path or True
        with client(server.url, session=session) as hosts:
            assert hosts.query_devices_by_filter(filter="parent").resources == ["parent"]
            ready, told = os.pipe()
            child = os.fork()
            if not child:
                right = False
                with contextlib.suppress(BaseException):
                    right = all(
                        hosts.query_devices_by_filter(filter=f"child{n}").resources == [f"child{n}"] for n in range(40)
                    )
                os.write(told, b"1" if right else b"0")
                os._exit(0)
            answers = [
                hosts.query_devices_by_filter(filter=f"parent{n}").resources == [f"parent{n}"] for n in range(40)
            ]
            assert os.read(ready, 1) == b"1"
            os.waitpid(child, 0)
            assert all(answers)
            assert hosts.auth_object.session is session
        assert server.connections == 2  # a close by the child would have ended the connection of the parent
        os.close(ready), os.close(told)
        session.close()


# Exceptions of the caller


def held(value, depth=0):
    """Return everything that a variable holds, as tools that report variables do."""
    if depth > 4:
        return ""
    parts = [repr(value)]
    if isinstance(value, dict):
        parts += [held(part, depth + 1) for pair in value.items() for part in pair]
    elif isinstance(value, (list, tuple, set)):
        parts += [held(part, depth + 1) for part in value]
    return " ".join(parts)


@pytest.mark.parametrize("way", ["short", "long", "caller's"])
def test_an_interrupt_carries_no_frame_that_holds_the_bearer(way, monkeypatch):
    secret = "bearer-of-everything-1"

    def stop(*_args, **_given):
        raise KeyboardInterrupt

    with talker(always(GOOD)) as server:
        session = requests.Session() if way == "caller's" else None
        transport = DefaultTransport(session=session)
        request = Request("GET", "/x", headers={"Authorization": f"Bearer {secret}"}, timeout=5.0)
        transport.send(server.url, request)
        if way == "long":
            transport.session.hooks["response"].append(lambda *_a, **_g: None)
        with monkeypatch.context() as patch:
            patch.setattr("falconlite.transport.framing.Incoming.readinto", stop)
            patch.setattr("falconlite.transport.direct._wait", stop)
            with pytest.raises(KeyboardInterrupt) as caught:
                transport.send(server.url, request)
        frame = caught.value.__traceback__.tb_next
        modules = set()
        while frame is not None:
            modules.add(frame.tb_frame.f_globals["__name__"])
            for name, value in frame.tb_frame.f_locals.items():
                if name != "request":  # it masks itself
                    assert secret not in held(value), (frame.tb_frame, name)
            frame = frame.tb_next
        by = {"falconlite.transport.default"}
        assert modules == (by if way == "short" else by | {"falconlite.transport.pooled"})
        transport.session.close()


PASSWORD = "pr0xy-pass"


def test_what_is_known_of_the_environments_proxies_is_not_shown(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"http://user:{PASSWORD}@127.0.0.1:9")
    transport = DefaultTransport()
    merged = transport.pooled.settings_for("http://falcon.example")
    assert PASSWORD in str(dict(merged))
    for shown in (pretty_repr(merged), repr(vars(transport.pooled)), merged.__sentry_repr__()):  # type: ignore[attr-defined]  # a private class
        assert PASSWORD not in shown


@pytest.mark.parametrize(
    "wrong",
    [
        lambda given: Hosts(**given, base_url="nowhere"),
        lambda given: OAuth2(**given, user_agent="a\nb"),
        lambda given: APIHarnessV2(**given, nonesuch=1),  # type: ignore[call-arg]  # wrong on purpose
        lambda given: OAuth2(creds={**given, "client_id": 5}),
        lambda given: setattr(OAuth2(**given), "creds", {**given, "client_id": 5}),
        lambda given: setattr(OAuth2(**given), "token_value", given["client_secret"] + "\n"),
        lambda given: setattr(OAuth2(**given), "proxy", f"http://u:{given['client_secret']}@:x"),
        lambda given: setattr(
            Hosts(OAuth2(**given), lazy_login=True), "proxy", f"http://u:{given['client_secret']}@:x"
        ),
    ],
)
def test_no_variable_shows_what_a_constructor_or_a_setting_was_given(wrong):
    with pytest.raises((TypeError, ValueError, FalconError)) as caught:
        wrong({"client_id": "identifies", "client_secret": PASSWORD})
    ours = [found.frame for found in caught.traceback if found.frame.code.path != Path(__file__)]
    assert ours
    assert not [name for frame in ours for name, value in frame.f_locals.items() if PASSWORD in repr(value)]
