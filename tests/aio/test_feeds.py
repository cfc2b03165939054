"""``async for event in streams.follow(...)``: each event once, also if the waiting task is cancelled."""

import asyncio
import gc
import threading

import pytest

from falconlite import aio
from falconlite.errors import Forbidden
from falconlite.simulator import Client, Cloud, Fault
from falconlite.simulator.collections import event_streams
from falconlite.streams import feed as feeds
from tests.aio.test_uploads import until
from tests.doubles import answer, token
from tests.streams.test_feed import FEED, LIST, REFRESH, calls, numbers


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Shorter pauses; the code waits in real time."""
    monkeypatch.setattr(feeds, "PAUSES", (0.05, 0.2))


@pytest.fixture
def cloud():
    return Cloud(hosts=20, alerts=6, rate_limit=0)


@pytest.fixture(params=["served", "in process"])
def way(request, cloud):
    """Return the settings of each way to the cloud."""
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    if request.param == "in process":
        yield given | {"transport": cloud}
    else:
        with cloud.serve() as served:
            yield given | {"base_url": served.url}


async def taken(feed, count):
    return [await asyncio.wait_for(anext(feed), 5) for _ in range(count)]


async def deed(streams):
    """Make a change, of which the stream tells."""
    hosts = aio.Hosts(auth_object=streams.auth_object)
    ids = (await hosts.query_devices_by_filter(limit=1))["body"]["resources"]
    await hosts.update_device_tags(action_name="add", ids=ids, tags=["a"])


def readers():
    return [one for one in threading.enumerate() if one.name.startswith("falconlite-events") and one.is_alive()]


async def no_readers():
    await until(lambda: not readers())


def test_a_cancelled_task_loses_no_event_and_closing_ends_the_threads(cloud, way):
    async def main():
        async with aio.EventStreams(**way) as streams:
            async with streams.follow(app_id="reader") as feed:
                assert numbers(await taken(feed, 8)) == [*range(1, 9)]
                for number in range(9, 12):
                    waiting = asyncio.create_task(anext(feed))
                    await asyncio.sleep(0.02)
                    waiting.cancel()
                    await asyncio.wait((waiting,))
                    assert waiting.cancelled()
                    await deed(streams)
                    assert numbers(await taken(feed, 1)) == [number]
                assert feed.offsets == {0: 12}
                assert readers()
            assert not readers()
            assert [event async for event in feed] == []
            async with streams.follow(app_id="later", offsets={0: 5}) as feed:
                assert numbers(await taken(feed, 3)) == [5, 6, 7]

    asyncio.run(main())


def test_the_loop_runs_while_a_feed_is_awaited_and_a_task_may_close_it(cloud, way):
    async def main():
        async with aio.EventStreams(**way) as streams:
            feed = streams.follow(app_id="reader")
            await taken(feed, 8)

            async def rest():
                return [event async for event in feed]

            reading = asyncio.create_task(rest())
            await asyncio.sleep(0.01)
            with pytest.raises(RuntimeError, match="another task"):
                await anext(feed)
            await feed.aclose()
            assert await asyncio.wait_for(reading, 0.9) == []
            await no_readers()

    asyncio.run(main())


def test_the_threads_of_a_dropped_feed_end(cloud, way):
    async def main():
        async with aio.EventStreams(**way) as streams:

            async def reader():
                async for _ in streams.follow(app_id="reader"):
                    pass

            reading = asyncio.create_task(reader())
            await until(lambda: calls(cloud, FEED))
            reading.cancel()
            await asyncio.wait((reading,))
            del reading
            gc.collect()
            await no_readers()

    asyncio.run(main())


def test_breaks_are_told_to_a_coroutine_function_and_nothing_is_lost_or_doubled(cloud, way):
    for size in (2500, 0, 4000):
        cloud.faults.add(Fault.cut_in_body(size), route=FEED)
    told = []

    async def notify(said):
        await asyncio.sleep(0)
        told.append(said)

    async def main():
        async with (
            aio.EventStreams(**way) as streams,
            streams.follow(app_id="reader", notify=notify) as feed,
        ):
            assert numbers(await taken(feed, 10)) == [*range(1, 11)]
        assert len(told) >= 3
        assert all("partition 0" in said for said in told)

    asyncio.run(main())


def test_a_session_is_refreshed_and_the_duration_ends_the_iteration(cloud, monkeypatch):
    monkeypatch.setattr(event_streams, "INTERVAL", 0.5)

    async def main():
        with cloud.serve() as served:
            given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "base_url": served.url}
            async with aio.EventStreams(**given) as streams:
                assert len([event async for event in streams.follow(app_id="reader", duration=0.9)]) == 8
        assert len(calls(cloud, FEED)) == 1
        assert calls(cloud, REFRESH)

    asyncio.run(main())


def test_a_refusal_is_raised_in_the_task_and_the_wait_for_a_stream_blocks_no_other_task():
    cloud = Cloud(hosts=1, clients={"b" * 32: Client("s" * 40, scopes={"hosts:read"})}, rate_limit=0)

    async def main():
        async with aio.EventStreams(client_id="b" * 32, client_secret="s" * 40, transport=cloud) as streams:
            with pytest.raises(Forbidden):
                async for _ in streams.follow(app_id="reader"):
                    pass
            with pytest.raises(ValueError, match="app_id"):
                streams.follow(app_id="no such label")
        net = Empty()
        given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": net}
        async with aio.EventStreams(**given) as streams:
            feed = streams.follow(app_id="reader")
            waiting = asyncio.create_task(anext(feed))
            await until(lambda: len(net.lists) >= 2)  # never, if the thread of the loop is blocked
            await feed.aclose()
            with pytest.raises(StopAsyncIteration):
                await asyncio.wait_for(waiting, 2)

    asyncio.run(main())


class Empty:
    """A transport whose API lists no streams."""

    in_process = True

    def __init__(self):
        self.lists = []

    def send(self, base_url, request):
        if request.path == LIST:
            self.lists.append(base_url)
            return answer(200, {"meta": {}, "resources": [], "errors": []})
        return token()

    def close(self):
        pass
