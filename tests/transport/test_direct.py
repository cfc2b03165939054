"""The fast path of a call, compared with the slow path through requests, over real sockets."""

from __future__ import annotations

import contextlib
import functools
import gc
import gzip
import http.client
import io
import json
import os
import random
import socket
import subprocess
import sys
import threading
import zlib
from types import SimpleNamespace
from unittest import mock

import pytest
import requests
import requests_mock
import responses
import urllib3
import vcr
import wrapt
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

import falconlite.transport.default
import falconlite.transport.direct
from falconlite import FalconError, Hosts, OAuth2, TransportError
from falconlite.http.messages import Request
from falconlite.simulator import Cloud, Fault
from falconlite.transport import watched
from falconlite.transport.attempt import Attempt
from falconlite.transport.default import DefaultTransport
from falconlite.transport.direct import _plain, exchange
from falconlite.transport.framing import Incoming
from falconlite.transport.idle import Broken
from falconlite.transport.watched import untouched
from tests.cases import each
from tests.talker import LEAST, always, certified, saying, talker
from tests.tunnel import tunnel

OPEN = {"timeout": 10.0}


@pytest.fixture
def short(monkeypatch):
    """Return the paths of the requests that went directly, up to an answer or an error; without the first ones."""
    gone: list[str] = []
    real = falconlite.transport.direct.exchange

    def noting(there, request, *rest):
        went = [] if request.path in {"/warm", "/first"} else [request.path]
        try:
            answer = real(there, request, *rest)
        except BaseException:
            gone.extend(went)
            raise
        if answer is not None:
            gone.extend(went)
        return answer

    monkeypatch.setattr(falconlite.transport.default, "exchange", noting)
    return gone


@pytest.fixture
def server():
    with talker(always(LEAST)) as server:
        yield server


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=20)


def nothing(*_args, **_given):
    """Do nothing: a hook that disables the fast path."""


def longer(transport):
    transport.session.hooks["response"].append(nothing)
    return transport


def heard(message):
    """Split a request into its first line, its headers in any order, and its body."""
    head, _, body = message.partition(b"\r\n\r\n")
    line, *headers = head.split(b"\r\n")
    pairs = sorted((name.lower(), value) for name, _, value in (header.partition(b": ") for header in headers))
    return line, pairs, body


@contextlib.contextmanager
def warm(base_url, way=lambda transport: transport, **settings):
    """Return a transport after its first call, which went the given way."""
    transport = way(DefaultTransport(**settings))
    assert transport.send(base_url, Request("GET", "/warm", **OPEN)).status == 200
    yield transport
    transport.close()


# The same request


ACCEPT = {"ext_headers": {"aCCept": "application/x", "ACCEPT-encoding": "identity"}}
CALLS = {
    "a query": ({}, ("GET", "/x"), {"parameters": {"filter": "a:'b'+c:>1", "ids": ["1", "2"], "empty": ""}}),
    "no query": ({}, ("GET", "/devices/queries/devices/v1"), {}),
    "a JSON body": ({}, ("POST", "/x"), {"body": {"ids": ["1"], "text": "\u00fcber \U0001f600"}}),
    "an empty JSON body": ({}, ("POST", "/x"), {"body": {}}),
    "a JSON body and a query": ({}, ("PATCH", "/x"), {"body": [1, None], "parameters": {"ids": "a&b=c"}}),
    "DELETE without a body": ({}, ("DELETE", "/x"), {"parameters": {"ids": "1"}}),
    "POST without a body": ({}, ("POST", "/x"), {}),
    "HEAD": ({}, ("HEAD", "/x"), {}),
    "a verb of nobody's": ({}, ("UPDATE", "/x"), {}),
    "headers in odd case": ({}, ("GET", "/x"), {"headers": {"x-LOWER-Upper": "a  b", "aCCEPT": "text/plain"}}),
    "a type of its own": ({}, ("POST", "/x"), {"body": {}, "headers": {"content-type": "application/vnd+json"}}),
    "a length of its own": ({}, ("POST", "/x"), {"body": {}, "headers": {"content-LENGTH": "99"}}),
    "a host of its own": ({}, ("GET", "/x"), {"headers": {"host": "example.com"}}),
    "an encoding of transfer": ({}, ("GET", "/x"), {"headers": {"transfer-encoding": "chunked"}}),
    "both lengths": ({}, ("POST", "/x"), {"body": {}, "headers": {"Transfer-Encoding": "identity"}}),
    "Connection: close": ({}, ("GET", "/x"), {"headers": {"connection": "close"}}),
    "a value of bytes": ({}, ("GET", "/x"), {"headers": {"X-Name": b"\xe9"}}),
    "a value of spaces": ({}, ("GET", "/x"), {"headers": {"X-Name": " \t a ", "X-Empty": ""}}),
    "latin-1": ({}, ("GET", "/x"), {"headers": {"X-Name": "caf\u00e9"}}),
    "an agent": ({"user_agent": "mine/1 (HTTP/1.1; x)"}, ("GET", "/x"), {}),
    "an agent that looks like a first line": ({"user_agent": "GET / HTTP/1.1"}, ("GET", "/x"), {}),
    "an agent of bytes": ({"user_agent": b"mine/2"}, ("GET", "/x"), {}),
    "headers of the class": (ACCEPT, ("GET", "/x"), {"headers": {"x-call": "1"}}),
    "a path of the base URL": ({"under": "/api/v2"}, ("GET", "/x"), {"parameters": {"a": "1"}}),
    "an odd path of the base URL": ({"under": "/\u00fc/%7e/a b".replace(" ", "+")}, ("GET", "/x"), {}),
    "no ASCII in the query": ({}, ("GET", "/x"), {"parameters": {"q": "\u00fc \u20ac+~\U0001f600", "\u00e4": "1"}}),
    "a query in the route": ({}, ("GET", "/x?a=1"), {"parameters": {"b": "2"}}),
    "a query in the route that is empty": ({}, ("GET", "/x?"), {}),
    "an empty query in the route and another": ({}, ("GET", "/x?"), {"parameters": {"b": "2"}}),
    "a route that is percent-encoded": ({}, ("GET", "/a%2fb%2Fc%20d"), {}),
    "a route with a percent sign": ({}, ("GET", "/100%/%zz"), {}),
    "a route with brackets": ({}, ("GET", "/x[0]?a[]=1"), {}),
    "a route with all that may be": ({}, ("GET", "/!$&'()*+,;=:@~-._//x;v=1"), {}),
    "a route that is no ASCII": ({}, ("GET", '/\u00fc \U0001f600|"<>{}^`'), {}),
    "a body too long for one piece": ({}, ("POST", "/x"), {"body": ["x" * 70000]}),
    "raw data": ({}, ("POST", "/x"), {"data": b"raw"}),
}


OLD = urllib3.__version__.startswith("1.")  # type: ignore[attr-defined]  # not in __all__

if OLD:  # on the slow path, urllib3 1.26 sends a different body than requests announces
    del CALLS["an encoding of transfer"]


@each(("settings", "call", "options"), CALLS.values(), ids=CALLS.keys())
def test_the_server_hears_the_same_by_both_ways(server, settings, call, options):
    told = []
    given_to_all = {name: value for name, value in settings.items() if name != "under"}
    for way in (lambda transport: transport, longer):
        with OAuth2(access_token="T", base_url=server.url + settings.get("under", "")) as auth:
            hosts = Hosts(auth, **given_to_all)
            hosts.override("GET", "/warm")
            way(auth.connection.transport)
            result = hosts.override(*call, timeout=5, retry=False, **options)
            assert result["status_code"] == 200, result
        told.append(heard(server.heard[-1]))
    assert told[0] == told[1]


def test_most_calls_go_the_short_way(server, short):
    with OAuth2(access_token="T", base_url=server.url) as auth:
        hosts = Hosts(auth)
        hosts.override("GET", "/first")
        for call in ("GET", "POST", "PATCH", "DELETE", "HEAD"):
            hosts.override(call, "/x", {"a": "\u00fc"}, body={"a": 1}, headers={"X-Odd": "1"})
        hosts.query_devices(limit=1)
        hosts.get_device_details(["1", "2"])
    assert short == ["/x"] * 5 + ["/devices/queries/devices-scroll/v1", "/devices/entities/devices/v2"]


def test_a_login_is_the_same_by_both_ways(short):
    made = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
    body = b'{"access_token": "T", "expires_in": 1799}'
    told = []
    with talker(always(made + b"Content-Length: %d\r\n\r\n" % len(body) + body)) as server:
        for way in (lambda transport: transport, longer):
            with OAuth2(client_id="a&b", client_secret="c=\u00fc", base_url=server.url) as auth:
                auth.login()
                way(auth.connection.transport)
                assert auth.login()["status_code"] == 201
            told.append(heard(server.heard[-2]))
    assert told[0] == told[1]
    assert told[0][2].startswith(b"client_id=a%26b&")
    assert short[0] == "/oauth2/token"


@pytest.mark.xfail(OLD, reason="urllib3 1.26 reads no port with a zero before it", strict=True)
def test_an_address_of_ip_version_6_and_a_name_are_the_same_by_both_ways(short):
    try:
        listener = socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True)
    except OSError:
        pytest.skip("needs IPv6")
    with talker(always(LEAST), listener=listener) as server:
        port = server.port
        for base_url in (f"http://[::1]:{port}", f"http://LocalHost:{port}", f"http://127.0.0.1:0{port}/"):
            with warm(base_url) as transport:
                try:
                    transport.send(base_url, Request("GET", "/x", **OPEN))
                    longer(transport).send(base_url, Request("GET", "/x", **OPEN))
                except TransportError:
                    pytest.skip("needs IPv6")
            assert heard(server.heard[-1]) == heard(server.heard[-2])
    assert short


# The same answer


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
PACKED = gzip.compress(b'{"resources": []}' * 9, mtime=0)
MUCH = gzip.compress(random.Random(7).randbytes(150_000), mtime=0)


def sized(body, more=b"", head=HEAD):
    return head + more + b"Content-Length: %d\r\n\r\n" % len(body) + body


GZIP = b"Content-Encoding: gzip\r\n"
ANSWERS = {
    "a length": sized(b"{}"),
    "a length of nothing": sized(b""),
    "chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n3;x=y\r\nabc\r\n0\r\nX-Trailer: 1\r\n\r\n",
    "chunks without an end": HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
    "a chunk without a size": HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    "chunks and a length": HEAD + b"Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    "gzip": sized(PACKED, GZIP),
    "gzip in odd case": sized(PACKED, b"content-ENCODING: GZip\r\n"),
    "x-gzip": sized(PACKED, b"Content-Encoding: x-gzip\r\n"),
    "gzip in chunks": HEAD + GZIP + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(PACKED), PACKED),
    "gzip until the end": HEAD + GZIP + b"\r\n" + PACKED,
    "gzip of nothing": sized(gzip.compress(b"", mtime=0), GZIP),
    "gzip that is nothing": sized(b"", GZIP),
    "gzip that is cut": sized(PACKED[:-6], GZIP),
    "gzip that is damaged": sized(PACKED[:12] + b"\xff\xff\xff" + PACKED[15:], GZIP),
    "gzip with a wrong sum": sized(PACKED[:-8] + b"abcdefgh", GZIP),
    "no gzip": sized(b"{}", GZIP),
    "gzip of several members": sized(PACKED + gzip.compress(b"more", mtime=0), GZIP),
    "gzip and something behind": sized(PACKED + b"behind", GZIP),
    "deflate": sized(zlib.compress(b"{}"), b"Content-Encoding: deflate\r\n"),
    "raw deflate": sized(zlib.compress(b"{}")[2:-4], b"Content-Encoding: deflate\r\n"),
    "packed twice": sized(gzip.compress(zlib.compress(b"{}"), mtime=0), b"Content-Encoding: deflate, gzip\r\n"),
    "packed twice in two lines": sized(
        gzip.compress(zlib.compress(b"{}"), mtime=0), b"Content-Encoding: deflate\r\nContent-Encoding: gzip\r\n"
    ),
    "an encoding of nobody's": sized(b"{}", b"Content-Encoding: rot13\r\n"),
    "204": b"HTTP/1.1 204 No Content\r\n\r\n",
    "204 with a length": b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n",
    "304": b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\nETag: x\r\n\r\n",
    "HTTP/1.0": sized(b"{}", head=b"HTTP/1.0 200 OK\r\n"),
    "HTTP/1.0 kept alive": sized(b"{}", head=b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n"),
    "HTTP/1.0 without a length": b"HTTP/1.0 200 OK\r\n\r\n{}",
    "HTTP/0.9": b"{}",
    "HTTP/2": sized(b"{}", head=b"HTTP/2 200\r\n"),
    "Connection: close": sized(b"{}", b"Connection: close\r\n"),
    "connection: Close with the length cut": HEAD + b"connection: Close\r\nContent-Length: 5\r\n\r\n{}",
    "headers twice": sized(b"{}", b"X-A: 1\r\nX-B: 2\r\nX-A: 3\r\n"),
    "headers twice in two cases": sized(b"{}", b"X-A: 1\r\nx-a: 2\r\nX-a: 3\r\n"),
    "cookies": sized(b"{}", b"Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=2\r\n"),
    "lower-case headers": sized(b"{}", b"x-ratelimit-remaining: 5\r\n").replace(b"Content", b"content"),
    "headers over several lines": sized(b"{}", b"X-A: 1\r\n 2\r\n\t3\r\nX-B: 4\r\n"),
    "headers of spaces": sized(b"{}", b"X-A:   1 \t \r\nX-B:\r\n"),
    "a first header that is folded": sized(b"{}", head=b"HTTP/1.1 200 OK\r\n X-A: 1\r\n"),
    "100 first": b"HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\n" + sized(b"{}"),
    "103 first": b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + sized(b"{}"),
    "101": b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
    "too short": HEAD + b"Content-Length: 5\r\n\r\n{}",
    "too long": HEAD + b"Content-Length: 2\r\n\r\n{}and more",
    "no length": HEAD + b"\r\n{}",
    "no length and nothing": HEAD + b"\r\n",
    "a length that is none": HEAD + b"Content-Length: many\r\n\r\n{}",
    "a length below nothing": HEAD + b"Content-Length: -2\r\n\r\n{}",
    "a length twice": HEAD + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
    "two lengths": HEAD + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x",
    "two lengths in two cases": HEAD + b"content-length: 2\r\nContent-Length: 3\r\n\r\n{}x",
    "two lengths in one header": HEAD + b"Content-Length: 2, 3\r\n\r\n{}x",
    "a length twice in one header": HEAD + b"Content-Length: 5, 5\r\n\r\nabcde",
    "a length twice in one header, and too short": HEAD + b"Content-Length: 5, 5\r\n\r\nabc",
    "a length twice, and too short": HEAD + b"Content-Length: 5\r\nContent-Length: 5\r\n\r\nabc",
    "no status": b"HTTP/1.1\r\n\r\n",
    "a status that is none": b"HTTP/1.1 abc OK\r\n\r\n",
    "a status of 99": b"HTTP/1.1 99 OK\r\n\r\n",
    "a status of 999": sized(b"{}", head=b"HTTP/1.1 999\r\n"),
    "no HTTP": b"SSH-2.0-OpenSSH_9\r\n\r\n",
    "a header without a colon": sized(b"{}", b"no colon here\r\nX-A: 1\r\n"),
    "a header without a name": sized(b"{}", b": nameless\r\nX-A: 1\r\n"),
    "99 headers": sized(b"{}", b"".join(b"X-%d: 1\r\n" % n for n in range(90))),
    "200 headers": sized(b"{}", b"".join(b"X-%d: 1\r\n" % n for n in range(200))),
    "a long header": sized(b"{}", b"X-A: " + b"a" * 60000 + b"\r\n"),
    "a header too long": sized(b"{}", b"X-A: " + b"a" * 70000 + b"\r\n"),
    "a first line too long": b"HTTP/1.1 200 " + b"a" * 70000 + b"\r\n\r\n",
    "headers that are no ASCII": sized(b"{}", b"X-A: \xe9\xff\x80\r\nX-\xe9: 1\r\n"),
    "a NUL in a header": sized(b"{}", b"X-A: a\0b\r\n"),
    "line feeds alone": sized(b"{}").replace(b"\r\n", b"\n"),
    "nothing": b"",
    "half a first line": b"HTTP/1.1 20",
    "half a head": HEAD,
    "a head alone": HEAD + b"Content-Length: 2\r\n\r\n",
    "500 in HTML": sized(b"<html>", head=b"HTTP/1.1 500 Oops\r\nContent-Type: text/html\r\n"),
    "302": sized(b"", b"Location: http://[bad\r\n", head=b"HTTP/1.1 302 Found\r\n"),
    "a body of some size": sized(b"x" * 200_000),
    "much, and too short": HEAD + b"Content-Length: 200000\r\n\r\n" + b"x" * 150_000,
    "much, and twice its length": HEAD + b"Content-Length: 150000\r\nContent-Length: 150000\r\n\r\n" + b"x" * 150_000,
    "much gzip": sized(MUCH, GZIP),
    "much gzip that is cut": sized(MUCH[:-6], GZIP),
    "much gzip that is damaged": sized(MUCH[:70_000] + b"\xff" * 9 + MUCH[70_009:], GZIP),
    "much gzip with a wrong sum": sized(MUCH[:-8] + b"abcdefgh", GZIP),
}


def outcome(transport, base_url, request):
    try:
        answer = transport.send(base_url, request)
    except TransportError as error:
        return type(error), error.arrived, error.lasting
    return answer.status, answer.content, {name.lower(): value for name, value in answer.headers.items()}


class Heard:
    """A socket to read an answer from; recv returns at most *size* bytes."""

    def __init__(self, data, size=1 << 20):
        self.data, self.size, self.taken = io.BytesIO(data), size, 0

    def recv(self, most):
        return self.data.read(min(most, self.size))

    def send(self, data):
        return len(data)

    def gettimeout(self):
        return None

    def settimeout(self, seconds):
        assert seconds is None

    def makefile(self, mode, buffering):
        return self.data


def told(data, size=1 << 20, verb="GET"):
    """Return the outcome of an answer that arrives in parts of a size, and whether the connection is kept."""
    connection = SimpleNamespace(sock=Heard(data, size), closed=False)
    connection.close = lambda: setattr(connection, "closed", True)
    idle = SimpleNamespace(take=lambda: connection, give=lambda one: one.unclean and one.close())
    there = SimpleNamespace(idle=idle, prefix="", defaults={}, returned=print, said=(None, "", frozenset()))
    try:
        answer = exchange(there, Request(verb, "/x"), Attempt(), None)
    except Exception as error:
        return type(error), str(error), connection.closed
    return answer.status, list(answer.headers.items()), answer.content, connection.closed


@each("name", ANSWERS)
def test_an_answer_is_the_same_in_whatever_parts_it_comes(name):
    whole = told(ANSWERS[name])
    for size in (1, 2, 3, 7, 100) if len(ANSWERS[name]) < 5000 else (1000, 16384):
        assert told(ANSWERS[name], size)[:3] == whole[:3]


NAMES = st.sampled_from(
    ["Content-Length", "content-length", "Transfer-Encoding", "Connection", "X-A", "x-a", "Date", ""]
)
VALUES = st.sampled_from(
    ["0", "2", "02", "+2", "2 ", " 2", "\u00b2", "2_0", "3", "99999", "keep-alive", "close", "chunked", ""]
)
LINES = st.tuples(
    NAMES, st.sampled_from([":", ": ", ":\t", " : ", ""]), VALUES | st.text("a\t \r\n\x00\x0b\x1c\x85\xa0:", max_size=4)
)
FIRST = st.sampled_from(
    ["HTTP/1.1 200 OK", "HTTP/1.1 200", "HTTP/1.1 204 No", "HTTP/1.1  200 OK", "HTTP/1.1 100 Go", "HTTP/1.1 600 ?"]
)


@given(
    FIRST,
    st.lists(LINES, max_size=5),
    st.sampled_from(["\r\n", "\n"]),
    st.binary(max_size=4),
    st.sampled_from(["GET", "HEAD"]),
)
def test_what_is_read_here_is_what_http_client_reads(first, lines, end, body, verb):
    head = end.join([first, *("".join(line) for line in lines), "", ""]).encode("latin-1")
    answer, rest = _plain(Heard(head + body), Attempt(), None, None)
    if answer is None:
        assert rest == head + body
        return
    theirs = http.client.HTTPResponse(Incoming(Heard(head + body), Attempt()), method="GET")
    theirs.begin()
    assert (answer.status, list(answer.headers.items())) == (theirs.status, theirs.getheaders())
    assert answer.content == theirs.read()
    assert answer.content + rest == body
    assert not theirs.will_close


@each(
    "data",
    [
        sized(b"{}", head=b"HTTP/1.1 100 Continue\r\n"),
        sized(b"{}", head=b"HTTP/1.1 199 Odd\r\n"),
        sized(b"{}", head=b"HTTP/1.1 600 Odd\r\n"),
        sized(b"{}", head=b"HTTP/1.1 20a OK\r\n"),
        sized(b"{}", head=b"HTTP/1.1 2000 OK\r\n"),
        sized(b"{}", head=b"HTTP/1.1 204 No Content\r\n"),
        sized(b"{}", head=b"HTTP/1.1 304 Not Modified\r\n"),
        sized(b"{}", b"X-A: \xe9\r\n"),
        sized(b"{}", b"X-A: a\0b\r\n"),
        sized(b"{}", b"nocolon\r\n"),
        sized(b"{}", b"Connection: close\r\n"),
        sized(b"x" * 70_000),
    ],
)
def test_an_answer_that_is_not_plain_or_not_short_is_left_to_http_client(data):
    answer, begun = _plain(Heard(data), Attempt(), None, None)
    assert answer is None
    assert data.startswith(begun)


def test_a_head_that_is_too_long_is_left_to_http_client_however_it_comes():
    data = ANSWERS["a header too long"]
    there = Heard(data)
    there.recv = mock.Mock(side_effect=[data[:20_000], data[20_000:]])  # type: ignore[method-assign]  # a stand-in
    assert _plain(there, Attempt(), None, None) == (None, data)


@pytest.mark.parametrize("status", [b"204 No Content", b"304 Not Modified"])
def test_nobody_waits_for_the_body_of_an_answer_that_has_none(status):
    there = Heard(b"HTTP/1.1 %b\r\nContent-Length: 5\r\n\r\n" % status)
    there.recv = mock.Mock(side_effect=[there.data.getvalue(), AssertionError("there is no more")])  # type: ignore[method-assign]  # a stand-in
    assert _plain(there, Attempt(), None, None)[0] is None


@pytest.mark.parametrize("size", [99_999, 100_000])
def test_a_long_body_is_read_in_one_piece_the_long_way_too(size, monkeypatch):
    pieces = []
    real = requests.Response.iter_content
    monkeypatch.setattr(requests.Response, "iter_content", lambda *args: pieces.append(args) or real(*args))
    with talker(always(sized(b"x" * size))) as server, warm(server.url) as transport:
        pieces.clear()
        assert longer(transport).send(server.url, Request("GET", "/x", **OPEN)).content == b"x" * size
    assert not pieces


def test_spaces_behind_a_value_stay_as_http_client_leaves_them():
    assert told(sized(b"{}", b"X-A:  1  \r\n"))[1][1] == ("X-A", "1  ")


def test_a_line_of_a_head_has_up_to_65536_bytes():
    assert told(ANSWERS["a long header"])[0] == 200
    assert told(ANSWERS["a header too long"])[0] is Broken


def test_a_length_has_up_to_sixteen_digits():
    assert told(HEAD + b"Content-Length: " + b"2".zfill(16) + b"\r\n\r\n{}")[2] == b"{}"
    assert told(HEAD + b"Content-Length: " + b"2".zfill(17) + b"\r\n\r\n{}")[0] is Broken


def test_a_body_that_is_longer_than_it_says_ends_the_connection():
    assert told(ANSWERS["too long"])[2:] == (b"{}", True)
    assert told(ANSWERS["a length"])[2:] == (b"{}", False)


@pytest.mark.parametrize("verb", ["HEAD", "GET"])
def test_the_answer_to_head_has_no_body(verb):
    assert told(sized(b"{}"), verb=verb)[2] == (b"" if verb == "HEAD" else b"{}")


def then_done(answer):
    """Return a talk with one good answer, the given one, and then nothing more."""

    def talk(server, client):
        server.hear(client)
        client.sendall(LEAST)
        server.hear(client)
        client.sendall(answer)
        client.shutdown(socket.SHUT_WR)
        client.recv(1)

    return talk


@pytest.mark.no_cover
@pytest.mark.filterwarnings("ignore::urllib3.exceptions.DependencyWarning")
@each("options", [{}, {"deadline": 20.0}, {"timeout": None}], ids=["plain", "deadline", "patient"])
@each("answer", ANSWERS.values(), ids=ANSWERS.keys())
def test_an_answer_is_read_the_same_by_both_ways(answer, options, short):
    short.clear()
    outcomes = []
    with talker(then_done(answer)) as server:
        for way in (lambda transport: transport, longer):
            with warm(server.url, way) as transport:
                outcomes.append(outcome(transport, server.url, Request("GET", "/x", **{**OPEN, **options})))
        assert server.connections == 2
    assert outcomes[0] == outcomes[1]
    assert short == ["/x"]


@pytest.mark.parametrize("name", ["a length", "gzip", "204", "chunks and a length", "nothing", "no length"])
def test_an_answer_to_head_is_read_the_same_by_both_ways(name, short):
    head = ANSWERS[name].partition(b"\r\n\r\n")
    outcomes = []
    with talker(then_done(head[0] + head[1])) as server:
        for way in (lambda transport: transport, longer):
            with warm(server.url, way) as transport:
                outcomes.append(outcome(transport, server.url, Request("HEAD", "/x", **OPEN)))
    assert outcomes[0] == outcomes[1]
    assert short == ["/x"]


def test_rate_limit_headers_in_lower_case_reach_the_budget(short):
    low = sized(b"{}", b"x-ratelimit-limit: 100\r\nx-ratelimit-remaining: 7\r\n")
    with talker(always(low)) as server, warm(server.url) as transport:
        answer = transport.send(server.url, Request("GET", "/x"))
        assert answer.headers["X-Ratelimit-Remaining"] == "7"
    assert short == ["/x"]


def test_a_socket_that_is_reset_means_the_same_by_both_ways(short):
    def talk(server, client):
        server.hear(client)
        client.sendall(LEAST)
        server.hear(client)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    outcomes = []
    with talker(talk) as server:
        for way in (lambda transport: transport, longer):
            with warm(server.url, way) as transport:
                outcomes.append(outcome(transport, server.url, Request("POST", "/x", **OPEN)))
    assert outcomes[0] == outcomes[1] == (falconlite.ConnectionFailed, True, False)


def test_silence_means_the_same_by_both_ways(short):
    outcomes = []
    for options in ({"timeout": (5, 0.1)}, {"deadline": 0.1, "timeout": None}, {"deadline": 0.0}):
        with talker(saying(LEAST, b"HTTP/1.1 200 OK\r\nContent-")) as server:
            for way in (lambda transport: transport, longer):
                with warm(server.url, way) as transport:
                    outcomes.append(outcome(transport, server.url, Request("GET", "/x", **options)))
    assert outcomes[:4] == [(falconlite.TimedOut, True, False)] * 4
    assert outcomes[4:] == [(falconlite.TimedOut, False, False)] * 2
    assert len(short) == 3


# Observers


@contextlib.contextmanager
def put(target, name, made):
    """Replace a method as tracers do, without using unittest.mock."""
    original = target.__dict__.get(name)
    setattr(target, name, made(getattr(target, name)))
    try:
        yield
    finally:
        delattr(target, name) if original is None else setattr(target, name, original)


def mocked(target, name):
    def install(transport, seen):
        real = getattr(target, name)

        def fake(*args, **options):
            seen.append(name)
            return real(*args, **options)

        return mock.patch.object(target, name, fake)

    return install


def decorated(target, name):
    def install(transport, seen):
        def decorate(real):
            @functools.wraps(real)
            def tracing(*args, **options):
                seen.append(name)
                return real(*args, **options)

            return tracing

        return put(target, name, decorate)

    return install


def proxied(target, name):
    def install(transport, seen):
        def tracing(real, _instance, args, options):
            seen.append(name)
            return real(*args, **options)

        real = target.__dict__.get(name)
        return put(target, name, lambda found: wrapt.FunctionWrapper(real or found, tracing))

    return install


def on_instance(name, whose):
    def install(transport, seen):
        target = whose(transport)
        real = getattr(target, name)

        def fake(*args, **options):
            seen.append(name)
            return real(*args, **options)

        return mock.patch.object(target, name, fake)

    return install


@contextlib.contextmanager
def mounting(transport, seen):
    class Adapter(HTTPAdapter):
        def send(self, *args, **options):
            seen.append("adapter")
            return super().send(*args, **options)

    transport.session.mount("http://127", Adapter())
    yield
    transport.session.adapters.pop("http://127").close()


@contextlib.contextmanager
def remounting(transport, seen):
    kept = transport.session.adapters
    transport.session.adapters = type(kept)()
    with mounting(transport, seen):
        transport.session.mount("http://", HTTPAdapter())
        yield
    transport.session.adapters = kept


@contextlib.contextmanager
def hooking(transport, seen):
    transport.session.hooks["response"].append(lambda *_, **__: seen.append("hook"))
    yield
    transport.session.hooks["response"].clear()


@contextlib.contextmanager
def hooking_anew(transport, seen):
    kept, transport.session.hooks = transport.session.hooks, {"response": lambda *_, **__: seen.append("hook")}
    yield
    transport.session.hooks = kept


WATCHERS = {
    "mock.patch of Session.send": mocked(requests.Session, "send"),
    "mock.patch of Session.get_adapter": mocked(requests.Session, "get_adapter"),
    "mock.patch of HTTPAdapter.send": mocked(HTTPAdapter, "send"),
    "mock.patch of HTTPAdapter.add_headers": mocked(HTTPAdapter, "add_headers"),
    "mock.patch of urlopen": mocked(urllib3.HTTPConnectionPool, "urlopen"),
    "mock.patch of a connection's request": mocked(HTTPConnection, "request"),
    "a decorated Session.send": decorated(requests.Session, "send"),
    "a decorated urlopen": decorated(urllib3.HTTPConnectionPool, "urlopen"),
    "a decorated putrequest of http.client": decorated(http.client.HTTPConnection, "putrequest"),
    "a decorated putrequest of urllib3": decorated(HTTPConnection, "putrequest"),
    "a decorated putheader of http.client": decorated(http.client.HTTPConnection, "putheader"),
    "a decorated endheaders of http.client": decorated(http.client.HTTPConnection, "endheaders"),
    "a decorated send of http.client": decorated(http.client.HTTPConnection, "send"),
    "a decorated getresponse of http.client": decorated(http.client.HTTPConnection, "getresponse"),
    "wrapt on Session.send": proxied(requests.Session, "send"),
    "wrapt on HTTPAdapter.send": proxied(HTTPAdapter, "send"),
    "wrapt on urlopen": proxied(urllib3.HTTPConnectionPool, "urlopen"),
    "wrapt on putrequest": proxied(http.client.HTTPConnection, "putrequest"),
    "wrapt on getresponse": proxied(http.client.HTTPConnection, "getresponse"),
    "send of the session itself": on_instance("send", lambda transport: transport.session),
    "get_adapter of the session itself": on_instance("get_adapter", lambda transport: transport.session),
    "send of the adapter itself": on_instance("send", lambda transport: transport.session.adapters["http://"]),
    "a mounted adapter": mounting,
    "other adapters": remounting,
    "a hook": hooking,
    "another set of hooks": hooking_anew,
}


@pytest.mark.parametrize("install", WATCHERS.values(), ids=WATCHERS.keys())
def test_who_looks_in_later_sees_the_next_call_and_is_gone_when_gone(install, server, short):
    seen = []
    with warm(server.url) as transport:
        transport.send(server.url, Request("GET", "/short"))
        assert short == ["/short"]
        with install(transport, seen):
            assert transport.send(server.url, Request("GET", "/seen")).status == 200
            assert seen
            assert short == ["/short"]
        times = len(seen)
        assert transport.send(server.url, Request("GET", "/again")).status == 200
        assert len(seen) == times
        assert short == ["/short", "/again"]
    assert [heard(message)[0].split()[1] for message in server.heard] == [b"/warm", b"/short", b"/seen", b"/again"]


@pytest.mark.parametrize("target", [requests.Session, HTTPAdapter, urllib3.HTTPSConnectionPool, HTTPSConnection])
def test_a_method_that_is_put_on_a_class_below_closes_the_short_way(target, server):
    name = {"HTTPSConnectionPool": "urlopen", "HTTPSConnection": "putrequest"}.get(target.__name__, "send")
    with warm(server.url) as transport:
        assert untouched()
        with decorated(target, name)(transport, []):
            assert not untouched()
        assert untouched()


def test_what_was_replaced_when_it_was_first_looked_at_opens_the_short_way_when_it_is_back(server, monkeypatch):
    none = watched.Known(frozenset(module for module, _, _ in watched.WATCHED), None, lambda _: (), (), None)
    with warm(server.url) as transport:
        with decorated(requests.Session, "send")(transport, []):
            monkeypatch.setattr(watched, "KNOWN", none)
            assert not untouched()
            assert not untouched()
        assert untouched()


def test_requests_mock_sees_the_next_call_of_a_client_that_went_the_short_way(server, short):
    with warm(server.url) as transport:
        with requests_mock.Mocker() as fake:
            fake.get(f"{server.url}/x", text="faked")
            assert transport.send(server.url, Request("GET", "/x")).content == b"faked"
            assert fake.call_count == 1
        with requests_mock.Mocker(session=transport.session) as fake:
            fake.get(f"{server.url}/x", text="faked again")
            assert transport.send(server.url, Request("GET", "/x")).content == b"faked again"
        assert transport.send(server.url, Request("GET", "/x")).content == b"{}"
    assert len(server.heard) == 2


def test_responses_sees_the_next_call_of_a_client_that_went_the_short_way(server, short):
    with warm(server.url) as transport:
        with responses.RequestsMock() as fake:
            fake.get(f"{server.url}/x", body="faked")
            assert transport.send(server.url, Request("GET", "/x")).content == b"faked"
        assert short == []
        assert transport.send(server.url, Request("GET", "/x")).content == b"{}"
    assert short == ["/x"]
    assert len(server.heard) == 2


def test_a_header_that_is_put_on_the_transports_session_is_sent(server, short):
    with warm(server.url) as transport:
        transport.session.headers["X-Late"] = "1"
        transport.send(server.url, Request("GET", "/x"))
        assert (b"x-late", b"1") in heard(server.heard[-1])[1]
        transport.session.headers["X-Late"] = "2"
        transport.send(server.url, Request("GET", "/x"))
        assert (b"x-late", b"2") in heard(server.heard[-1])[1]


def test_a_cookie_that_is_put_on_the_transports_session_is_sent(server, short):
    with warm(server.url) as transport:
        transport.session.cookies.set("c", "v")
        transport.send(server.url, Request("GET", "/x"))
        assert (b"cookie", b"c=v") in heard(server.heard[-1])[1]


def test_a_session_class_that_somebody_put_in_place_of_requests_own_is_used(server, short, monkeypatch):
    class Cached(requests.Session):
        def send(self, request, **given):
            seen.append(request.url)
            return super().send(request, **given)

    seen = []
    monkeypatch.setattr(requests, "Session", Cached)
    with warm(server.url) as transport:
        transport.send(server.url, Request("GET", "/x"))
    assert seen == [f"{server.url}/warm", f"{server.url}/x"]
    assert short == []


@pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning"
)  # vcrpy 8 drops them
def test_vcrpy_records_and_replays(server, tmp_path):
    cassette = str(tmp_path / "calls.yaml")
    with warm(server.url) as transport:
        for _ in range(2):
            with vcr.use_cassette(cassette) as tape:
                assert transport.send(server.url, Request("GET", "/x")).content == b"{}"
                assert len(tape) == 1
        assert len(server.heard) == 2
        assert transport.send(server.url, Request("GET", "/x")).status == 200
        assert len(server.heard) == 3


PROGRAM = """
import sys
{start}
m.start()
m.get(sys.argv[1] + '/inside', json=dict(resources=['f']))
from falconlite import Hosts
import falconlite.transport.default as way
gone = []
real = way.exchange
way.exchange = lambda there, request, *rest: (gone.append(request.path), real(there, request, *rest))[1]
hosts = Hosts(access_token="T", base_url=sys.argv[1])
inside = [hosts.override("GET", "/inside")["body"]["resources"] for _ in range(2)]
before = len(gone)
m.stop()
after = [hosts.override("GET", "/after")["status_code"] for _ in range(2)]
another = Hosts(access_token="T", base_url=sys.argv[1])
after += [another.override("GET", "/after")["status_code"] for _ in range(2)]
print(inside, before, after)
"""
DOUBLES = {
    "requests_mock": "import requests_mock; m = requests_mock.Mocker()",
    "responses": "import responses; m = responses.RequestsMock()",
}


@pytest.mark.parametrize("start", DOUBLES.values(), ids=DOUBLES.keys())
def test_a_program_that_begins_under_a_double_gets_answers_of_the_double_and_then_of_the_server(start, server):
    program = PROGRAM.format(start=start)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, server.url],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "[['f'], ['f']] 0 [200, 200, 200, 200]\n", done.stderr
    assert len(server.heard) == 4


# A caller's session, proxies, certificates


def test_all_of_a_callers_own_session_counts_and_it_goes_the_long_way(server, short):
    seen = []
    session = requests.Session()
    session.headers["X-Mine"] = "1"
    session.params = {"p": "1"}
    session.cookies.set("c", "v")
    session.hooks["response"].append(lambda *_, **__: seen.append(1))
    with Hosts(access_token="T", base_url=server.url, session=session) as hosts:
        for _ in range(3):
            assert hosts.override("GET", "/x")["status_code"] == 200
    line, headers, _ = heard(server.heard[-1])
    assert line == b"GET /x?p=1 HTTP/1.1"
    assert {(b"x-mine", b"1"), (b"cookie", b"c=v"), (b"authorization", b"Bearer T")} <= set(headers)
    assert len(seen) == 3
    assert short == []
    session.close()


@pytest.mark.parametrize("how", ["the environment", "the caller"])
@pytest.mark.parametrize("tls", [False, True])
def test_a_proxy_is_never_passed_by(how, tls, tmp_path, monkeypatch, short):
    context, path = certified(tmp_path, "api.crowdstrike.com") if tls else (None, True)
    with talker(always(LEAST), context) as server, contextlib.ExitStack() as stack:
        routes = {"api.crowdstrike.com": server.port}
        proxy = stack.enter_context(tunnel(routes)).url if tls else server.url  # it gets absolute URLs
        if how == "the environment":
            monkeypatch.setenv("HTTPS_PROXY" if tls else "HTTP_PROXY", proxy)
        base_url = f"http{'s' if tls else ''}://api.crowdstrike.com"
        options = {"proxy": proxy} if how == "the caller" else {}
        with OAuth2(access_token="T", base_url=base_url, allow_http=True, ssl_verify=path, **options) as auth:
            for _ in range(3):
                assert Hosts(auth).override("GET", "/x")["status_code"] == 200
        assert len(server.heard) == 3
        assert heard(server.heard[-1])[0].split()[1] == (b"/x" if tls else b"http://api.crowdstrike.com/x")
    assert short == []


def test_a_server_that_needs_no_proxy_is_spoken_to_the_short_way(server, short, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with warm(server.url) as transport:
        transport.send(server.url, Request("GET", "/x"))
    assert short == ["/x"]


@pytest.mark.parametrize("told", ["the environment", "the caller"])
def test_a_ca_bundle_counts_by_the_short_way_too(told, tmp_path, monkeypatch, short):
    context, path = certified(tmp_path)
    if told == "the environment":
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", path)
    with talker(always(LEAST), context) as server:
        with warm(server.url, verify=path if told == "the caller" else True) as transport:
            transport.send(server.url, Request("GET", "/x"))
            for connection in list(transport._servers[server.url].idle._items):
                connection.close()
            transport.send(server.url, Request("GET", "/x"))
        assert server.connections == 2
        _, other = certified(tmp_path)
        monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)
        error = outcome(DefaultTransport(verify=other), server.url, Request("GET", "/x"))
        assert error == (falconlite.ConnectionFailed, False, True)
    assert short == ["/x"] * 3


@pytest.mark.filterwarnings("ignore:ssl_verify=False")
def test_a_call_that_verifies_nothing_is_warned_of_every_time(tmp_path, short):
    context, _ = certified(tmp_path)
    with (
        talker(always(LEAST), context) as server,
        OAuth2(access_token="T", base_url=server.url, ssl_verify=False) as auth,
    ):
        for _ in range(2):
            with pytest.warns(urllib3.exceptions.InsecureRequestWarning):
                Hosts(auth).override("GET", "/x")
    assert short == []


@pytest.mark.filterwarnings("ignore:ssl_verify=False", "ignore:Unverified HTTPS request")
def test_what_is_changed_in_mid_life_is_obeyed_at_the_next_call(tmp_path, server, short):
    context, path = certified(tmp_path)
    with talker(always(LEAST), context) as secure, talker(always(LEAST)) as proxy:
        with OAuth2(access_token="T", base_url=server.url) as auth:
            hosts = Hosts(auth)

            def call():
                return [hosts.override("GET", "/x", retry=False)["status_code"] for _ in range(2)]

            assert call() == [200, 200]
            auth.proxy = proxy.url
            assert call() == [200, 200]
            assert (len(server.heard), len(proxy.heard)) == (2, 2)
            auth.proxy = None
            session = requests.Session()
            session.headers["X-Mine"] = "1"
            auth.session = session
            assert call() == [200, 200]
            assert all((b"x-mine", b"1") in heard(message)[1] for message in server.heard[2:])
            auth.session = None
            assert call() == [200, 200]
            assert len(server.heard) == 6
            auth.base_url = secure.url
            assert call() == [500, 500]
            auth.ssl_verify = path
            assert call() == [200, 200]
            auth.ssl_verify = True
            assert call() == [500, 500]
            auth.ssl_verify = False
            assert call() == [200, 200]
            assert (len(server.heard), len(proxy.heard), len(secure.heard)) == (6, 2, 4)
        session.close()
    assert len(short) == 10  # each pair, but for the proxy, the session, and without verification


# Safety


@pytest.fixture(scope="module", params=[lambda transport: transport, longer], ids=["short", "long"])
def ear(request):
    """A server, and a client that uses one of the two paths."""
    with talker(always(LEAST)) as server, OAuth2(access_token="T", base_url=server.url) as auth:
        hosts = Hosts(auth)
        hosts.override("GET", "/warm")
        request.param(auth.connection.transport)
        yield SimpleNamespace(server=server, auth=auth, hosts=hosts)


TEXT = st.text(max_size=20) | st.text("\r\n\t :\0aHTP/1. \x85\u2028\xe9", max_size=20)
PLACES = {
    "the agent": lambda ear, text: setattr(ear.auth, "user_agent", text) or ear.hosts.override("GET", "/x"),
    "a header": lambda ear, text: ear.hosts.override("GET", "/x", headers={"X-Value": text}),
    "a header's name": lambda ear, text: ear.hosts.override("GET", "/x", headers={f"X-{text}": "1"}),
    "a query": lambda ear, text: ear.hosts.override("GET", "/x", {"q": text}),
    "a query's name": lambda ear, text: ear.hosts.override("GET", "/x", {f"q{text}": "1"}),
    "a route": lambda ear, text: ear.hosts.override("GET", f"/x{text}"),
    "a body": lambda ear, text: ear.hosts.override("POST", "/x", body={"a": text}),
}


@pytest.mark.no_cover
@pytest.mark.parametrize("place", PLACES)
@examples(max_examples=60)
@given(text=TEXT)
def test_no_value_adds_a_header_a_line_or_a_request(ear, place, text):
    before, connections = len(ear.server.heard), ear.server.connections
    ear.auth.timeout = 5
    ear.auth.retry = False
    with contextlib.suppress(FalconError):
        PLACES[place](ear, text)
    ear.auth.user_agent = None
    assert ear.hosts.override("GET", "/after")["status_code"] == 200
    *new, after = ear.server.heard[before:]
    assert after.startswith(b"GET /after HTTP/1.1\r\n")
    assert ear.server.connections <= connections + 1
    assert len(new) <= 1
    for message in new:
        line, headers, body = heard(message)
        assert len(line.split(b" ")) == 3
        assert line.endswith(b" HTTP/1.1")
        assert set(line) <= set(range(32, 127))
        expected = 7 + (place in {"a header", "a header's name"}) + 2 * (place == "a body")
        assert len(headers) == expected, headers
        assert bool(body) is (place == "a body")


def test_a_connection_that_the_server_has_closed_in_peace_costs_no_call(short):
    def once(server, client):
        server.hear(client)
        client.sendall(LEAST)
        client.close()
        closed.release()

    closed = threading.Semaphore(0)
    with talker(once) as server, warm(server.url) as transport:
        for number in range(20):
            closed.acquire(timeout=10)
            transport.send(server.url, Request("POST", f"/create/{number}", json={}, **OPEN))
        paths = [heard(message)[0].split()[1].decode() for message in server.heard[1:]]
        assert paths == [f"/create/{number}" for number in range(20)]
        assert server.connections == 21
    assert len(short) == 20


@pytest.mark.parametrize(
    "name",
    [
        "chunks without an end",
        "no status",
        "200 headers",
        "too short",
        "half a first line",
        "gzip that is cut",
        "no gzip",
    ],
)
def test_after_an_error_the_connection_is_closed_though_the_error_is_kept(name, short):
    gone = threading.Event()

    def talk(server, client):
        server.hear(client)
        client.sendall(LEAST)
        if server.connections == 1:
            server.hear(client)
            client.sendall(ANSWERS[name])
            client.settimeout(10)
            if name in {"chunks without an end", "too short", "half a first line"}:
                client.shutdown(socket.SHUT_WR)
            if not client.recv(1):
                gone.set()

    with talker(talk) as server, warm(server.url) as transport:
        with pytest.raises(TransportError) as caught:
            transport.send(server.url, Request("GET", "/x", **OPEN))
        assert gone.wait(5), caught
        assert transport.send(server.url, Request("GET", "/y", **OPEN)).status == 200
        assert server.connections == 2
    assert short == ["/x", "/y"]


def test_a_call_that_is_interrupted_leaves_nothing_behind_for_the_next_one(short, monkeypatch):
    def stop(*_args):
        raise KeyboardInterrupt

    with talker(always(LEAST)) as server, warm(server.url) as transport:
        with monkeypatch.context() as patch:
            patch.setattr(http.client.HTTPResponse, "begin", stop)
            with pytest.raises(KeyboardInterrupt):
                transport.send(server.url, Request("GET", "/x", **OPEN))
        assert transport.send(server.url, Request("GET", "/y", **OPEN)).content == b"{}"
        assert server.connections == 2


def test_a_thousand_calls_with_faults_leave_at_most_one_connection(cloud):
    with cloud.serve() as served:
        auth = OAuth2(client_id=cloud.client_id, client_secret=cloud.client_secret, base_url=served.url)
        hosts = Hosts(auth)
        faults = [
            Fault.cut_before(),
            Fault.reset(),
            Fault.lost_answer(),
            Fault.status(500),
            Fault.status(204),
            Fault.html(502),
        ]
        cloud.faults.at_random(0.2, faults, seed=7, route="/devices/*")
        chance = random.Random(3)
        kept = []
        try:
            for _ in range(1000):
                if chance.random() < 0.5:
                    kept.append(hosts.query_devices(limit=1, retry=False))
                else:
                    kept.append(hosts.get_device_details(["a" * 32], retry=False))
            assert {result["status_code"] for result in kept} >= {200, 500, 502}
            assert {result.unreadable for result in kept} == {True, False}  # a 204 has no body
            known = vars(auth.connection.transport)["_servers"]
            assert len([one for one in known[served.url].idle._items if one.sock]) <= 1
            assert served.open_connections <= 2  # the server may not have noticed yet that the last one is closed
        finally:
            cloud.faults.clear()
            auth.close()


def test_sixty_four_threads_get_their_own_answers(short):
    def echo(server, client):
        while message := server.hear(client):
            body = json.dumps({"path": message.split()[1].decode()}).encode()
            client.sendall(sized(body))

    wrong = []
    with talker(echo) as server, warm(server.url, pool_size=64) as transport:

        def call(number):
            for turn in range(10):
                path = f"/{number}/{turn}"
                answer = transport.send(server.url, Request("GET", path, **OPEN))
                if json.loads(answer.content) != {"path": path}:
                    wrong.append(answer)

        threads = [threading.Thread(target=call, args=(number,)) for number in range(64)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        assert wrong == []
        assert server.connections <= 65
    assert len(short) == 640


def test_a_transport_that_another_thread_closes_in_mid_call_answers_all_the_same(short):
    here, go = threading.Event(), threading.Event()

    def talk(server, client):
        while message := server.hear(client):
            if b"/slow" in message:
                here.set()
                go.wait(10)
            client.sendall(LEAST)

    with talker(talk) as server, warm(server.url) as transport:
        answers = []
        thread = threading.Thread(
            target=lambda: answers.append(transport.send(server.url, Request("POST", "/slow", **OPEN)))
        )
        thread.start()
        assert here.wait(10)
        there = transport._servers[server.url]
        transport.close()
        go.set()
        thread.join(10)
        assert [answer.status for answer in answers] == [200]
        transport._servers[server.url] = there  # as a thread that read it earlier still holds it
        assert transport.send(server.url, Request("POST", "/next", **OPEN)).status == 200
        assert [heard(message)[0].split()[1] for message in server.heard] == [b"/warm", b"/slow", b"/next"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_a_child_process_does_not_talk_over_its_parents_connection(server):
    with OAuth2(access_token="T", base_url=server.url) as auth:
        hosts = Hosts(auth)
        [hosts.override("GET", "/parent") for _ in range(2)]
        assert server.connections == 1
        child = os.fork()
        if not child:
            status = 1
            with contextlib.suppress(BaseException):
                status = [hosts.override("GET", "/child")["status_code"] for _ in range(2)] != [200, 200]
            os._exit(int(status))
        assert os.waitpid(child, 0)[1] == 0
        assert server.connections == 2
        assert hosts.override("GET", "/parent")["status_code"] == 200
        assert server.connections == 2


@pytest.mark.parametrize("forget", [DefaultTransport.close, DefaultTransport.after_fork])
def test_the_short_way_opens_again_once_the_pool_was_closed(forget, server, short):
    with warm(server.url) as transport:
        forget(transport)
        for _ in range(2):
            transport.send(server.url, Request("GET", "/x"))
    assert short == ["/x", "/x"]


# Counts


MOST = 19
"""Maximum number of falconlite functions in a warm call of query_devices on the fast path."""


def test_a_warm_call_takes_few_functions_of_ours():
    ours = []

    def watch(frame, event, _):
        if event == "call" and frame.f_globals.get("__name__", "").startswith("falconlite."):
            ours.append((frame.f_globals["__name__"], frame.f_code.co_name))

    whole = sized(b'{"resources": [], "meta": {}, "errors": []}')
    with talker(always(whole)) as server, OAuth2(access_token="T", base_url=server.url) as auth:
        hosts = Hosts(auth)
        [hosts.query_devices(limit=1) for _ in range(2)]
        gc.disable()  # so that connections of earlier tests are not closed during the count
        sys.setprofile(watch)
        try:
            hosts.query_devices(limit=1)
        finally:
            sys.setprofile(None)
            gc.enable()
    assert ("falconlite.transport.direct", "_plain") in ours
    assert len(ours) <= MOST, "\n".join(map(str, ours))


@pytest.mark.parametrize("tls", [False, True])
def test_a_thousand_calls_take_one_connection_and_go_the_short_way(tls, tmp_path, short):
    context, path = certified(tmp_path) if tls else (None, True)
    with talker(always(LEAST), context) as server, warm(server.url, verify=path) as transport:
        for _ in range(1000):
            transport.send(server.url, Request("GET", "/x"))
        assert server.connections == 1
    assert len(short) == 1000
