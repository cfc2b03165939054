"""Calls of tasks over a session of the caller's, and over a library that a test double or recorder watches."""

from __future__ import annotations

import asyncio
import gzip
import json
from contextlib import asynccontextmanager
from threading import get_ident, main_thread
from typing import Any

import aiohttp
import httpx
import httpx2
import pytest
import requests
import requests_mock
import responses
import vcr
from aioresponses import aioresponses

from falconlite import APIError, ConnectionFailed, TimedOut, TransportError, aio
from falconlite.aio.sessions import SessionTransport, doubled
from tests.cases import each
from tests.raw import CLOSE, JSON, SILENCE, chunked, envelope, plain, raw

TOKEN = {"access_token": "T" * 24, "expires_in": 1799, "token_type": "bearer"}


@asynccontextmanager
async def requests_session():
    with requests.Session() as session:
        yield session


SESSIONS: dict[str, Any] = {
    "aiohttp": lambda: aiohttp.ClientSession(),
    "aiohttp, packed": lambda: aiohttp.ClientSession(auto_decompress=False),
    "httpx2": lambda: httpx2.AsyncClient(trust_env=False),
    "httpx": lambda: httpx.AsyncClient(trust_env=False),
    "requests": requests_session,
}


def over(session: Any, server: Any, **settings: Any) -> Any:
    settings = {"access_token": "T" * 24, "base_url": server.url, "retry": False, "timeout": 5} | settings
    return aio.Hosts(session=session, **settings)


async def fails(hosts: Any, **given: Any) -> TransportError:
    with pytest.raises(TransportError) as caught:
        await hosts.override("POST", "/x", body={"ids": []}, **given)
    return caught.value


@each("name", SESSIONS)
def test_a_session_sends_every_call(name):
    def script(asked):
        if asked.path == "/packed":
            return [plain(gzip.compress(envelope(*["a" * 90] * 900)), more=JSON + b"Content-Encoding: gzip\r\n")]
        if asked.path == "/chunks":
            return [chunked(envelope("a")[:9], envelope("a")[9:])]
        if asked.path == "/moved":
            return [plain(b"{}", b"308 Moved", JSON + b"Location: /y\r\nSet-Cookie: a=b\r\n")]
        if asked.path == "/file":
            return [b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab", 0.01, b"cde"]
        return [plain(envelope(asked.verb, asked.target, asked.headers.get("content-type"), asked.body.decode()))]

    async def run(server):
        async with SESSIONS[name]() as session, over(session, server) as hosts:

            async def answer(*args, **given):
                return (await hosts.override(*args, **given)).resources

            assert await answer("GET", "/a", {"filter": "a:'b'+c"}) == ["GET", "/a?filter=a%3A%27b%27%2Bc", None, ""]
            sent = await answer("POST", "/a", body={"ids": ["\u00fc"]})
            assert [sent[2], json.loads(sent[3])] == ["application/json", {"ids": ["\u00fc"]}]
            assert (await answer("POST", "/a"))[3] == ""
            assert await answer("GET", "/packed") == ["a" * 90] * 900
            assert await answer("GET", "/chunks") == ["a"]
            moved = await hosts.override("GET", "/moved")
            assert moved["status_code"] == 308
            assert server.asked[-1].path == "/moved"
            files = await answer("POST", "/a", files=[("file", ("a.txt", b"content", "text/plain"))])
            assert "content" in files[3]
            async with await hosts.override("GET", "/file", stream=True) as download:
                assert await download.read() == b"abcde"
            assert not session.closed if hasattr(session, "closed") else not getattr(session, "is_closed", False)
        return {asked.headers["authorization"] for asked in server.asked}

    with raw(script) as server:
        assert asyncio.run(run(server)) == {f"Bearer {'T' * 24}"}
        assert server.connections <= 2


FAULTS = {
    "early end": ([b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{}", CLOSE], ConnectionFailed, True),
    "no answer": ([CLOSE], ConnectionFailed, True),
    "silence": ([SILENCE], TimedOut, True),
    "a silent body": ([b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{}", SILENCE], TimedOut, True),
    "no HTTP": ([b"nonsense\r\n\r\n", CLOSE], ConnectionFailed, True),
}


@each("name", ["aiohttp", "httpx2", "httpx"])
def test_what_fails_is_told_as_over_falconlite_s_own_connections(name):
    async def run(server, steps):
        async with SESSIONS[name]() as session:
            for kind, (given, error, arrived) in FAULTS.items():
                for limits in ({"timeout": 0.1}, {"deadline": 0.1, "timeout": 5})[: 1 + (error is TimedOut)]:
                    steps[:] = given
                    failure = await fails(over(session, server, pythonic=True), **limits)
                    assert (type(failure), failure.arrived) == (error, arrived), (kind, limits, failure)
                    assert "T" * 24 not in repr(failure)
            closed = over(session, server, base_url="http://127.0.0.1:9", pythonic=True)
            failure = await fails(closed)
            assert (type(failure), failure.arrived) == (ConnectionFailed, False)
            task = asyncio.create_task(over(session, server).override("GET", "/x"))
            steps[:] = [SILENCE]
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    steps: list[Any] = []
    with raw(lambda _: list(steps)) as server:
        asyncio.run(run(server, steps))


def test_a_session_of_asyncio_is_for_tasks():
    async def run():
        async with aiohttp.ClientSession() as session:
            hosts = aio.Hosts(session=session, access_token="T" * 24)
            assert "aiohttp" in repr(hosts._original.auth_object.connection.transport)
            with pytest.raises(RuntimeError, match="in tasks only"):
                await asyncio.to_thread(hosts._original.query_devices_by_filter)
            with pytest.raises(TypeError, match="either session or transport"):
                aio.Hosts(session=session, transport=SessionTransport(session), access_token="T" * 24)

    asyncio.run(run())
    with pytest.raises(TypeError, match=r"aiohttp\.ClientSession.*not int"):
        SessionTransport(1)


# Doubles: the same calls, seen by each library's


URL = "https://api.crowdstrike.com"
FOUND = {"meta": {}, "resources": ["1"], "errors": []}


async def calls() -> list[Any]:
    """Log in, list, and be refused."""
    async with aio.Hosts(client_id="a" * 32, client_secret="b" * 40, base_url=URL, pythonic=True) as hosts:
        found = await hosts.query_devices_by_filter(limit=5)
        with pytest.raises(APIError) as caught:
            await hosts.get_device_details(ids=["2"], retry=False)
    return [found.resources, caught.value.code]


def over_aiohttp(_):
    with aioresponses() as double:
        double.post(f"{URL}/oauth2/token", payload=TOKEN, status=201)
        double.get(f"{URL}/devices/queries/devices/v1?limit=5", payload=FOUND)
        double.post(f"{URL}/devices/entities/devices/v2", status=404, payload={"errors": [{"code": 404}]})
        double.post(f"{URL}/oauth2/revoke", payload={})
        yield
        assert {str(url) for _, url in double.requests} >= {f"{URL}/oauth2/token"}


def over_httpx(request):
    name = "httpx2" if request == "httpx2" else "httpx"
    library = __import__(name)
    asked = []

    async def handle(_transport, sent):
        asked.append(sent.url.path)
        answers = {"/oauth2/token": (201, TOKEN), "/devices/queries/devices/v1": (200, FOUND)}
        status, found = answers.get(sent.url.path, (404, {"errors": [{"code": 404}]}))
        return library.Response(status, json=found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library.AsyncHTTPTransport, "handle_async_request", handle)
        yield
    assert asked[:3] == ["/oauth2/token", "/devices/queries/devices/v1", "/devices/entities/devices/v2"]


def over_requests_mock(_):
    with requests_mock.Mocker() as double:
        double.post(f"{URL}/oauth2/token", json=TOKEN, status_code=201)
        double.get(f"{URL}/devices/queries/devices/v1", json=FOUND)
        double.post(f"{URL}/devices/entities/devices/v2", status_code=404, json={"errors": [{"code": 404}]})
        double.post(f"{URL}/oauth2/revoke", json={})
        yield
        assert double.call_count >= 3


def over_responses(_):
    with responses.RequestsMock(assert_all_requests_are_fired=False) as double:
        double.post(f"{URL}/oauth2/token", json=TOKEN, status=201)
        double.get(f"{URL}/devices/queries/devices/v1", json=FOUND)
        double.post(f"{URL}/devices/entities/devices/v2", status=404, json={"errors": [{"code": 404}]})
        double.post(f"{URL}/oauth2/revoke", json={})
        yield
        assert len(double.calls) >= 3


def over_vcr(_):
    answers = [
        ("POST", f"{URL}/oauth2/token", 201, TOKEN),
        ("GET", f"{URL}/devices/queries/devices/v1?limit=5", 200, FOUND),
        ("POST", f"{URL}/devices/entities/devices/v2", 404, {"errors": [{"code": 404}]}),
        ("POST", f"{URL}/oauth2/revoke", 200, {}),
    ]
    kind = {"Content-Type": ["application/json"]}
    with vcr.VCR(record_mode="none").use_cassette("none.yaml") as cassette:
        for verb, url, status, body in answers:
            told = {
                "status": {"code": status, "message": ""},
                "headers": kind,
                "body": {"string": json.dumps(body).encode()},
            }
            cassette.append(vcr.request.Request(verb, url, b"", {}), told)
        cassette.rewound, cassette.dirty = True, False  # to be played, and not to be written
        yield
        assert cassette.play_count >= 3


DOUBLES = {
    "aioresponses": over_aiohttp,
    "httpx": over_httpx,
    "httpx2": over_httpx,
    "requests_mock": over_requests_mock,
    "responses": over_responses,
    "vcr": over_vcr,
}


@each("name", DOUBLES)
def test_doubles_see_the_calls_of_tasks(name):
    double = DOUBLES[name](name)
    next(double)
    try:
        assert asyncio.run(calls()) == [["1"], 404]
    finally:
        next(double, None)
    assert doubled() is None
    assert get_ident() == main_thread().ident
