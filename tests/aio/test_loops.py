"""Event loops: uvloop, anyio; others get a clear error. What may block runs in threads, so that the loop does not wait."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from typing import Any

import anyio
import pytest

from falconlite import TimedOut, aio
from falconlite.auth.stores.memory import InMemory
from falconlite.simulator import Cloud, Fault
from tests.cases import each
from tests.doubles import CREDS, Script
from tests.talker import LEAST, always, talker

UVLOOP = sys.platform != "win32"


def settings(cloud, **more):
    return {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "pythonic": True, **more}


LOOPS = ["asyncio", *(["uvloop"] if UVLOOP else [])]


def run_on(loop, main):
    if loop == "uvloop":
        import uvloop

        anyio.run(main, backend_options={"loop_factory": uvloop.new_event_loop})
    else:
        anyio.run(main)


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_calls_iterators_faults_and_deadlines_are_the_same_on_each_loop_and_under_anyio(loop, tls):
    cloud = Cloud(hosts=60, alerts=0, children=2, child_hosts=3)

    async def main():
        more = {"ssl_verify": served.ca_path} if tls else {}
        async with aio.Hosts(**settings(cloud), base_url=served.url, pool_size=2, **more) as hosts:
            counts = []

            async def count():
                counts.append(len([one async for one in hosts.iter_devices(limit=10, workers=2)]))

            async with anyio.create_task_group() as group:
                for _ in range(3):
                    group.start_soon(count)
            assert counts == [60] * 3
            cloud.faults.add(Fault.cut_before(), route="/devices/queries/devices/v1", times=1)
            assert (await hosts.query_devices_by_filter(limit=5)).status_code == 200
            cloud.faults.add(Fault.hang(), route="/devices/queries/devices/v1", times=2)
            with pytest.raises(TimedOut):
                await hosts.query_devices_by_filter(deadline=0.2)
            with anyio.move_on_after(0.2) as scope:
                await hosts.query_devices_by_filter()
            assert scope.cancelled_caught
            found = await asyncio.gather(*(hosts.query_devices_by_filter() for _ in "abc"))
            assert [one.status_code for one in found] == [200] * 3

    with cloud.serve(tls=tls) as served:
        run_on(loop, main)


def test_another_kind_of_event_loop_gets_a_clear_error():
    async def main():
        await aio.Hosts(**CREDS, transport=Script()).query_devices_by_filter()

    with pytest.raises(RuntimeError, match="asyncio"):
        anyio.run(main, backend="trio")


# Blocking calls


class Held(threading.Event):
    """Lets a call that blocks end only after the event loop has run something else: a blocked loop would hang."""

    def held(self):
        if self.loop_thread == threading.get_ident():
            raise AssertionError("it runs in the thread of the event loop")
        assert self.wait(20)
        self.calls += 1

    calls = 0
    loop_thread = 0


class SlowStore(InMemory):
    __slots__ = ("held",)

    held: Any

    def load(self, key):
        self.held.held()
        return super().load(key)

    def lease(self, *_):
        self.held.held()
        return True

    def save(self, key, token):
        self.held.held()
        return super().save(key, token)


def slow_store(held, _patch):
    store = SlowStore()
    store.held = held
    return {**CREDS, "store": store}


def slow_limiter(held, _patch):
    class Slow:
        def reserve(self, _):
            held.held()
            return 0.0

        def report(self, *_):
            pass

        cool_down = report

    return {**CREDS, "limiter": Slow()}


def slow_provider(held, _patch):
    def provide():
        held.held()
        return CREDS

    return {"creds": provide}


def slow_transport(held, _patch):
    class Slow(Script):
        def send(self, *given):
            held.held()
            return super().send(*given)

    return {**CREDS, "transport": Slow()}


@each("blocks", [slow_store, slow_limiter, slow_provider, slow_transport])
def test_what_may_block_runs_in_threads_and_other_tasks_go_on(blocks, monkeypatch):
    async def main():
        held = Held()
        held.loop_thread = threading.get_ident()
        async with aio.Hosts(**{"transport": Script(), **blocks(held, monkeypatch), "lazy_login": True}) as hosts:
            call = asyncio.ensure_future(hosts.query_devices_by_filter())
            for _ in range(5):
                await asyncio.sleep(0.001)
            assert not call.done()
            held.set()
            assert (await call).status_code == 200
            assert held.calls

    asyncio.run(main())


def test_a_name_is_looked_up_in_a_thread(monkeypatch):
    names = []

    def look_up(*given, **more):
        names.append(threading.get_ident() == mine)
        return real(*given, **more)

    async def main():
        async with aio.Hosts(access_token="T", base_url=server.url.replace("127.0.0.1", "localhost")) as hosts:
            await hosts.query_devices_by_filter()

    real, mine = socket.getaddrinfo, threading.get_ident()
    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with talker(always(LEAST)) as server:
        asyncio.run(main())
    assert names
    assert not any(names)


def test_a_lease_that_comes_after_its_call_was_cancelled_is_given_back():
    """Otherwise no process could log in until it expires."""

    class Store(InMemory):
        shared = True

        def __init__(self):
            super().__init__()
            self.leased, self.gate, self.asked, self.given_back = set(), threading.Event(), threading.Event(), 0
            self.released = threading.Event()

        def lease(self, key, _):
            self.asked.set()
            assert self.gate.wait(20)
            self.leased.add(key)
            return True

        def release(self, key):
            self.leased.discard(key)
            self.released.set()

    async def main():
        async with aio.Hosts(**CREDS, transport=Script(), store=store, lazy_login=True) as hosts:
            call = asyncio.ensure_future(hosts.query_devices_by_filter())
            assert await asyncio.to_thread(store.asked.wait, 20)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            store.gate.set()
            assert await asyncio.to_thread(store.released.wait, 20)
            assert store.leased == set()
            assert (await hosts.query_devices_by_filter()).status_code == 200

    store = Store()
    asyncio.run(main())
