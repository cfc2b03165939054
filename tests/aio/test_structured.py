"""Structured concurrency: timeouts and deadlines, groups of tasks, iterators that end early, backpressure."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
from contextlib import contextmanager
from typing import Any

import pytest

from falconlite import Forbidden, TimedOut, aio
from falconlite.simulator import Cloud, Fault
from tests.cases import each
from tests.doubles import answer
from tests.talker import talker

DEVICES, DETAILS = "/devices/queries/devices/v1", "/devices/entities/devices/v2"
LONG, SHORT = 30.0, 0.05


def cloud_of(**more):
    return Cloud(**{"hosts": 400, "alerts": 0, "children": 4, "child_hosts": 3, "seed": 2, **more})


def auth_of(cloud, **more):
    named = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    return aio.OAuth2(**{**named, "transport": cloud, "pythonic": True, **more})


def details(cloud):
    return sum(call.path == DETAILS for call in cloud.requests)


@contextmanager
def silent():
    """Run a server that answers nothing."""

    def wait(server, client):
        while server.hear(client):
            pass

    with talker(wait) as server:
        yield server.url


def client(url, **more):
    return aio.Hosts(access_token="T", base_url=url, allow_http=True, pool_size=1, pythonic=True, retry=False, **more)


async def within(seconds, call):
    if sys.version_info >= (3, 11):
        async with asyncio.timeout(seconds):
            return await call
    return await asyncio.wait_for(call, seconds)


@each(
    "outer, deadline, error",
    [(LONG, SHORT, TimedOut), (SHORT, LONG, asyncio.TimeoutError), (SHORT, None, asyncio.TimeoutError)],
)
@each("how", [within, lambda seconds, call: asyncio.wait_for(call, seconds)])
def test_the_shorter_of_timeout_and_deadline_ends_a_call_and_frees_its_connection(outer, deadline, error, how):
    async def main():
        async with client(url) as hosts:
            for _ in range(2):  # with a connection that was not given back, the second would wait for it
                with pytest.raises(error) as caught:
                    await how(outer, hosts.query_devices_by_filter(deadline=deadline))
                assert "connections were in use" not in str(caught.value)
            tasks = [asyncio.ensure_future(hosts.query_devices_by_filter(deadline=SHORT)) for _ in range(2)]
            done = await asyncio.gather(*tasks, return_exceptions=True)
            assert [type(one) for one in done] == [TimedOut, TimedOut]

    with silent() as url:
        asyncio.run(main())


def test_a_deadline_also_bounds_the_wait_for_a_connection():
    async def main():
        async with client(url) as hosts:
            first = asyncio.ensure_future(hosts.query_devices_by_filter(deadline=LONG))
            await asyncio.sleep(0)
            with pytest.raises(TimedOut, match="all 1 connections were in use") as caught:
                await hosts.query_devices_by_filter(deadline=SHORT)
            assert caught.value.arrived is False
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first

    with silent() as url:
        asyncio.run(main())


async def in_group(calls):
    """Run coroutines in a group of tasks; raise the first error."""
    if sys.version_info >= (3, 11):
        try:
            async with asyncio.TaskGroup() as group:
                for call in calls:
                    group.create_task(call)
        except Exception as errors:
            raise errors.exceptions[0] from None  # that of an ExceptionGroup
        return
    tasks = [asyncio.ensure_future(call) for call in calls]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


def test_a_failure_in_a_group_cancels_the_others_and_leaves_all_sound():
    cloud = cloud_of()

    async def one(hosts, number):
        if number == 3:
            await asyncio.sleep(0)
            raise ZeroDivisionError
        async for _ in hosts.iter_devices(limit=10, workers=2):
            pass
        raise AssertionError("it was not cancelled")

    async def main():
        async with auth_of(cloud, pool_size=2) as auth:
            hosts = aio.Hosts(auth_object=auth)
            with pytest.raises(ZeroDivisionError):
                await in_group(one(hosts, number) for number in range(6))
            assert asyncio.all_tasks() == {asyncio.current_task()}
            found = await asyncio.gather(*(hosts.query_devices_by_filter(limit=1) for _ in range(4)))
            assert {answer.status_code for answer in found} == {200}  # a variable "one" is an error in 3.13

    asyncio.run(main())


def test_an_error_of_one_child_is_its_outcome_and_the_others_have_theirs():
    cloud = cloud_of()

    async def work(child):
        if child.cid == cloud.children[1]:
            raise ZeroDivisionError
        if child.cid == cloud.children[2]:
            cloud.faults.add(Fault.status(403), route=DEVICES, times=1)
        found = await aio.Hosts(auth_object=child).query_devices_by_filter()
        return len(found.resources)

    async def main():
        async with auth_of(cloud) as auth:
            outcomes = await aio.gather_children(auth, work, cloud.children, workers=1)
            assert [one.cid for one in outcomes] == list(cloud.children)
            kinds = [type(one.error) for one in outcomes]
            assert kinds == [type(None), ZeroDivisionError, Forbidden, type(None)]
            assert [one.get() for one in outcomes if one.error is None] == [3, 3]

    asyncio.run(main())


def test_a_gathering_that_is_cancelled_waits_until_its_children_have_cleaned_up():
    cloud, begun, ended = cloud_of(), [], []
    all_run: Any = None

    async def work(child):
        begun.append(child.cid)
        if len(begun) == 3:
            all_run.set()
        try:
            await asyncio.sleep(LONG)
        finally:
            for _ in range(5):
                await asyncio.sleep(0)
            ended.append(child.cid)

    async def main():
        nonlocal all_run
        all_run = asyncio.Event()
        async with auth_of(cloud) as auth:
            gathering = asyncio.ensure_future(aio.gather_children(auth, work, workers=3))
            await all_run.wait()
            gathering.cancel()
            with pytest.raises(asyncio.CancelledError):
                await gathering
            assert sorted(ended) == sorted(begun)
            assert len(begun) == 3

    asyncio.run(main())


def test_an_interrupt_of_the_program_ends_calls_and_leaves_no_task():
    auths = []

    async def main():
        auths.append(client(url))
        asyncio.get_running_loop().call_later(SHORT, signal.raise_signal, signal.SIGINT)
        await asyncio.gather(*(auths[0].query_devices_by_filter() for _ in range(3)))

    with silent() as url, pytest.raises(KeyboardInterrupt):
        asyncio.run(main())
    transport = auths[0]._original.auth_object.connection.transport
    assert transport._permits._free == 1
    assert sum(one.idle.qsize() for one in transport.direct._servers.values()) == 0


# Iterators


def readings(hosts):
    """Make iterators of each kind."""
    return {
        "devices": hosts.iter_devices(limit=10, workers=2),
        "records": hosts.query_devices_by_filter.records(limit=10),
        "pages": hosts.query_devices_by_filter.pages(limit=10),
    }


@each("kind", ["devices", "records", "pages"])
@each("end", ["dropped", "closed", "cancelled", "left running"])
def test_an_iterator_that_ends_early_leaves_nothing(kind, end):
    cloud = cloud_of()

    async def main():
        async with auth_of(cloud) as auth:
            found = readings(aio.Hosts(auth_object=auth))[kind]
            await found.__anext__()
            if end == "closed":
                await found.aclose()
                assert asyncio.all_tasks() == {asyncio.current_task()}
                await found.aclose()
                with pytest.raises(StopAsyncIteration):
                    await found.__anext__()
            elif end == "cancelled":
                reading = asyncio.ensure_future(_last(found))
                await asyncio.sleep(0)
                reading.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await reading
            elif end == "left running":
                reading = asyncio.ensure_future(_last(found))
                await asyncio.sleep(0)
                return  # the loop cancels the task
            del found
            gc.collect()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            sent = len(cloud.requests)
            await asyncio.sleep(0.01)
            assert len(cloud.requests) == sent

    asyncio.run(main())
    gc.collect()  # warnings of tasks and coroutines that were dropped are errors


async def _last(found):
    async for _ in found:
        pass


class Gated:
    """A transport that holds the first request to a route back until ``gate`` is set."""

    def __init__(self, cloud, route):
        self.cloud, self.route, self.gate, self.sent = cloud, route, asyncio.Event(), 0

    async def send(self, base_url, request):
        if request.path == self.route:
            self.sent += 1
            if self.sent == 1:
                await self.gate.wait()
        await asyncio.sleep(0)
        return self.cloud.send(base_url, request)

    def close(self):
        pass


@each("kind", ["devices", "records", "pages"])
def test_only_one_task_reads_an_iterator_and_another_may_not_close_it_meanwhile(kind):
    cloud = cloud_of()

    async def main():
        held = Gated(cloud, routes[kind])
        async with auth_of(cloud, transport=held) as auth:
            found = readings(aio.Hosts(auth_object=auth))[kind]
            first = asyncio.ensure_future(found.__anext__())
            await asyncio.sleep(0.01)
            with pytest.raises(RuntimeError, match="another task"):
                await found.__anext__()
            with pytest.raises(RuntimeError, match="another task"):
                await found.aclose()
            held.gate.set()
            await first
            await found.aclose()

    routes = {"devices": DETAILS, "records": DEVICES, "pages": DEVICES}
    asyncio.run(main())


@each("workers", [1, 3])
def test_while_a_part_is_late_or_its_reader_is_slow_few_more_are_read(workers):
    cloud = cloud_of(hosts=2000)

    async def turns():
        for _ in range(300):
            await asyncio.sleep(0)

    async def main():
        held = Gated(cloud, DETAILS)
        async with auth_of(cloud, transport=held) as auth:
            reading = aio.Hosts(auth_object=auth).iter_devices(limit=10, workers=workers)
            first = asyncio.ensure_future(reading.__anext__())
            await turns()
            assert details(cloud) == (2 * workers - 1 if workers > 1 else 0)  # all but the first, which is late
            held.gate.set()
            await first
            for number in range(2, 60):
                await reading.__anext__()
                if number % 10 == 5:
                    await turns()
                assert details(cloud) <= -(-number // 10) + 2 * workers
            await reading.aclose()

    asyncio.run(main())


# Loops


def test_a_client_of_a_closed_loop_says_so_and_works_in_no_other():
    cloud = cloud_of()
    hosts = aio.Hosts(auth_object=auth_of(cloud))

    async def main():
        return (await hosts.query_devices_by_filter(limit=1)).status_code

    assert asyncio.run(main()) == 200
    with pytest.raises(RuntimeError, match="an event loop that is closed: make one in each event loop"):
        asyncio.run(main())
    assert hosts._original.query_devices_by_filter(limit=1).status_code == 200  # threads may use it all the same


def test_an_answer_of_a_coroutine_function_is_awaited():
    class Own:
        async def send(self, _, request):
            await asyncio.sleep(0)
            return answer(200, {"meta": {}, "resources": [request.path], "errors": []})

        def close(self):
            pass

    async def main():
        async with aio.Hosts(access_token="T", transport=Own()) as hosts:
            return (await hosts.query_devices_by_filter())["body"]["resources"]

    assert asyncio.run(main()) == ["/devices/queries/devices/v1"]
