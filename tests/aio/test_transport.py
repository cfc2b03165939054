"""The connections of tasks: on each event loop, over transports of one's own, and in process."""

from __future__ import annotations

import asyncio
import gc
import os
import ssl
import sys
from itertools import pairwise
from random import Random
from threading import get_ident
from typing import Any
from urllib.parse import urlencode

import pytest

from falconlite import ConnectionFailed, TimedOut, aio
from falconlite.aio import tasks
from falconlite.aio.sockets import BUFFER, MOST_AT_ONCE
from falconlite.http.messages import Response
from falconlite.paging.seen import Seen
from falconlite.results import decoding
from falconlite.results import raw as raw_answers
from falconlite.results.arriving import Arriving
from falconlite.simulator import Cloud
from falconlite.simulator.faults.faults import Fault
from falconlite.simulator.request_bodies import encoded_body
from falconlite.simulator.serving.asgi import Application
from falconlite.simulator.serving.control import Control
from falconlite.transport.direct import RECORD
from tests.cases import each
from tests.raw import CLOSE, SILENCE, envelope, plain, raw
from tests.talker import certified

TOKEN = plain(b'{"access_token": "%s", "expires_in": 1799}' % (b"T" * 24), b"201 Created")
LOGIN = {"client_id": "a" * 32, "client_secret": "b" * 40}


def login(cloud: Cloud) -> dict[str, Any]:
    return {"client_id": cloud.client_id, "client_secret": cloud.client_secret}


class ProactorEventLoop(asyncio.SelectorEventLoop):
    """The event loop of Windows in what matters: it cannot watch sockets."""

    def add_reader(self, *_: Any) -> None:  # type: ignore[override]  # it fails as that of Windows
        raise NotImplementedError

    def add_writer(self, *_: Any) -> None:  # type: ignore[override]  # as above
        raise NotImplementedError


def proactor() -> Any:
    loop = asyncio.SelectorEventLoop()  # watches the pipe that wakes it up
    loop.__class__ = ProactorEventLoop
    return loop


LOOPS: dict[str, Any] = {"asyncio": asyncio.new_event_loop, "Proactor": proactor}
if sys.platform != "win32":
    import uvloop

    LOOPS["uvloop"] = uvloop.new_event_loop


def run_in(name: str, coroutine: Any) -> Any:
    """Run a coroutine in a new event loop of a kind."""
    loop = LOOPS[name]()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


@each("loop", LOOPS)
@each("tls", [False, True])
def test_many_calls_at_once_share_a_token_and_a_few_connections(loop, tls, tmp_path):
    context, path = certified(tmp_path) if tls else (None, True)

    def script(asked):
        return [TOKEN if asked.path == "/oauth2/token" else plain(envelope(asked.tag))]

    async def run():
        async with aio.Hosts(base_url=server.url, ssl_verify=path, pool_size=4, lazy_login=True, **LOGIN) as hosts:
            calls = (hosts.query_devices_by_filter(filter=f"n:{number}") for number in range(100))
            return [found.resources for found in await asyncio.gather(*calls)]

    with raw(script, context) as server:
        assert run_in(loop, run()) == [[f"n:{number}"] for number in range(100)]
        assert [asked.path for asked in server.asked].count("/oauth2/token") == 1
        assert server.connections <= 4


@each("size", [10, RECORD - 1, RECORD, 3 * RECORD, MOST_AT_ONCE, MOST_AT_ONCE + RECORD + 1, 1_000_000])
def test_an_answer_over_tls_is_what_was_sent_and_no_token_stays_in_the_buffer(size, tmp_path):
    context, path = certified(tmp_path)
    sent = Random(size).randbytes(size // 2).hex()

    def script(asked):
        return [TOKEN if asked.path == "/oauth2/token" else plain(envelope(sent))]

    async def run():
        async with aio.OAuth2(base_url=server.url, ssl_verify=path, timeout=10, retry=False, **LOGIN) as auth:
            await auth.login()
            assert b"T" * 24 not in bytes(BUFFER.space)
            return (await aio.Hosts(auth_object=auth).query_devices_by_filter()).resources

    with raw(script, context) as server:
        assert asyncio.run(run()) == [sent]


FAULTS = {
    "closed while idle": ([plain(envelope("a")), CLOSE], ["a"]),
    "closed without an answer": ([CLOSE], ConnectionFailed),
    "a body that is cut": ([plain(envelope("a"))[:-3], CLOSE], ConnectionFailed),
    "silence": ([SILENCE], TimedOut),
    "a silent body": ([plain(envelope("a"))[:-3], SILENCE], TimedOut),
    "two answers": ([plain(envelope("a")) + plain(envelope("b")), 0.01], ["a"]),
    "pieces": ([bytes([byte]) for byte in plain(envelope("a"))], ["a"]),
}


@each("loop", LOOPS)
def test_faults_are_told_on_each_event_loop(loop):
    steps: list[Any] = []

    async def call(hosts):
        try:
            return (await hosts.override("POST", "/x", body={}, timeout=0.3)).resources
        except (ConnectionFailed, TimedOut) as error:
            return type(error)

    async def run():
        async with aio.Hosts(base_url=server.url, access_token="T" * 24, pythonic=True, retry=False) as hosts:
            found = {}
            for name, (given, _) in FAULTS.items():
                steps[:] = given
                found[name] = await call(hosts)
                if SILENCE not in given:
                    await asyncio.to_thread(server.rest)
                steps[:] = [plain(envelope("next"))]
                assert await call(hosts) == ["next"], name
            return found

    with raw(lambda _: list(steps)) as server:
        assert run_in(loop, run()) == {name: wanted for name, (_, wanted) in FAULTS.items()}


def test_a_forked_child_takes_no_socket_from_the_event_loop_of_its_parent():
    async def run():
        async with aio.Hosts(base_url=server.url, access_token="T" * 24) as hosts:
            assert (await hosts.query_devices_by_filter(filter="a")).resources == ["a"]
            child = os.fork()
            if not child:
                hosts._original.auth_object.connection.transport.after_fork()
                os._exit(0)
            await asyncio.to_thread(os.waitpid, child, 0)
            return (await hosts.query_devices_by_filter(filter="b", timeout=5)).resources

    with raw(lambda asked: [plain(envelope(asked.tag))]) as server:
        assert asyncio.run(run()) == ["b"]
        assert server.connections == 1


def test_calls_that_begin_at_once_let_the_event_loop_turn(monkeypatch):
    monkeypatch.setattr(tasks, "TURN", 0.0)
    turns = 0

    async def tick():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def run():
        ticking = asyncio.create_task(tick())
        found = await asyncio.gather(*(tasks.run(int, number) for number in range(100)))
        ticking.cancel()
        return found

    assert asyncio.run(run()) == list(range(100))
    assert turns >= 100 // tasks.AT_ONCE


def test_a_call_that_is_cancelled_before_it_begins_lets_the_others_begin(monkeypatch):
    monkeypatch.setattr(tasks, "TURN", 0.0)

    async def run():
        calls = [asyncio.create_task(tasks.run(int, number)) for number in range(50)]
        await asyncio.sleep(0)
        calls[1].cancel()
        return await asyncio.gather(*calls, return_exceptions=True)

    found = asyncio.run(run())
    assert isinstance(found.pop(1), asyncio.CancelledError)
    assert found == [0, *range(2, 50)]


def test_slow_steps_of_calls_are_not_in_one_turn_of_the_event_loop(monkeypatch):
    monkeypatch.setattr(tasks, "TURN", 0.0)
    cloud, turns, steps, home = Cloud(hosts=60), 0, [], get_ident()

    async def tick():
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    def noted(owner, name):
        step = getattr(owner, name)

        def call(*args, **given):
            if get_ident() == home:  # not that of the server
                steps.append((turns, name))
            return step(*args, **given)

        monkeypatch.setattr(owner, name, call)

    async def run():
        given = {**login(cloud), "base_url": served.url, "ssl_verify": served.ca_path}
        ticking = asyncio.create_task(tick())
        async with aio.Hosts(**given) as hosts:
            await asyncio.gather(*(hosts.query_devices_by_filter() for _ in range(6)))
            assert len([record async for record in hosts.iter_devices(raw=True, limit=20)]) == 60
        ticking.cancel()

    noted(ssl.SSLSocket, "do_handshake")
    noted(Seen, "new")
    noted(Seen, "add")
    noted(raw_answers, "split_fast")
    with cloud.serve(tls=True) as served:
        asyncio.run(run())
    assert {name for _, name in steps} == {"do_handshake", "new", "add", "split_fast"}
    assert not [pair for pair in pairwise(steps) if pair[0][0] == pair[1][0]]


@pytest.fixture
def thawed():
    gc.unfreeze()  # conftest freezes what the tests share
    yield
    gc.freeze()


def decoded_in_a_task(content: bytes) -> None:
    def decode():
        with Arriving() as arriving:
            arriving.give(content)
            arriving.end()

    asyncio.run(tasks.run(decode))


def test_the_collector_does_not_look_at_a_large_answer_of_a_task(thawed):
    content = b'{"resources": [%s]}' % b",".join(b'{"a": [{}, {}]}' for _ in range(20_000))
    gc.collect()
    before = gc.get_stats()[-1]["collections"]
    for _ in range(decoding.MOST_AGED):
        decoded_in_a_task(content)
        assert len(gc.get_objects(0)) < 10_000
    decoded_in_a_task(content)  # a full collection is due first
    assert decoding._aged == [decoding.MOST_AGED, before]
    gc.collect()
    decoded_in_a_task(content)
    assert decoding._aged[0] == 1


def test_what_a_program_has_frozen_stays_frozen(thawed):
    gc.freeze()
    frozen = gc.get_freeze_count()
    decoded_in_a_task(b'{"resources": [{"a": 1}, {"a": 2}]}')
    assert gc.get_freeze_count() > frozen / 2 > 0


# Transports


class Asgi:
    """A transport of one's own, to an ASGI application in process."""

    def __init__(self, app: Any) -> None:
        self.app, self.sent = app, []

    async def send(self, base_url: str, request: Any) -> Response:
        self.sent.append(request.path)
        body, kind = encoded_body(request)
        headers = {"host": "api.crowdstrike.com", "content-type": kind, "content-length": str(len(body))}
        query = urlencode(request.query)
        scope = {
            "type": "http",
            "method": request.verb,
            "path": request.path,
            "raw_path": request.path.encode(),
            "query_string": query.encode(),
            "scheme": "https",
            "http_version": "1.1",
            "headers": [
                (name.lower().encode(), value.encode()) for name, value in {**headers, **request.headers}.items()
            ],
        }
        messages: list[Any] = []

        async def receive() -> Any:
            await asyncio.sleep(0)
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            messages.append(message)

        await self.app(scope, receive, send)
        start = messages[0]
        found = {name.decode().title(): value.decode() for name, value in start["headers"]}
        return Response(start["status"], found, b"".join(message.get("body", b"") for message in messages[1:]))

    def close(self) -> None:
        """Do nothing."""


def test_a_transport_may_be_a_coroutine_function():
    async def run():
        transport = Asgi(Application(Control(cloud, breaks=False)))
        async with aio.Hosts(transport=transport, **login(cloud)) as hosts:
            found = await hosts.query_devices_by_filter(limit=3)
            details = await hosts.get_device_details(ids=found.resources)
        return (
            transport.sent,
            len(found.resources),
            [record["device_id"] for record in details.resources] == found.resources,
        )

    cloud = Cloud(hosts=5)
    sent, count, same = asyncio.run(run())
    assert (sent[0], count, same) == ("/oauth2/token", 3, True)


def test_a_cloud_in_process_lets_other_tasks_run_while_a_fault_waits():
    ended = []

    async def call(hosts, name, **given):
        try:
            ended.append((name, (await hosts.query_devices_by_filter(limit=1, **given)).status_code))
        except TimedOut as error:
            ended.append((name, type(error)))

    async def run():
        async with aio.Hosts(transport=cloud, **login(cloud), pythonic=True, retry=False) as hosts:
            cloud.faults.add(Fault.delay(0.3), times=1)
            late = asyncio.create_task(call(hosts, "late"))
            await asyncio.sleep(0)
            cloud.faults.add(Fault.delay(30.0), times=1)
            timed = asyncio.create_task(call(hosts, "out of time", timeout=0.1))
            await asyncio.sleep(0)
            await call(hosts, "at once")
            await asyncio.gather(late, timed)

    cloud = Cloud(hosts=5)
    asyncio.run(run())
    assert ended == [("at once", 200), ("out of time", TimedOut), ("late", 200)]
