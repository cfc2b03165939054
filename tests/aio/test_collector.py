"""``aio.HEC``: each event arrives once, batches are sent in tasks, and what blocks is done in threads."""

import asyncio
import contextlib
import gzip
import json
import threading
from typing import Any

import pytest
import requests

from falconlite import HEC, aio
from falconlite.hec import sending
from tests.aio.test_uploads import File, until
from tests.hec.served import ACCEPTED, KEY, Collector, refused
from tests.raw import plain, raw


@contextlib.asynccontextmanager
async def collecting(*steps, **settings):
    """Run a collector during the block; yield a twin that sends to it, and the collector."""
    collector = Collector(*steps)
    with raw(collector.answer) as collector.server:
        async with aio.HEC(KEY, "url-key", base_url=collector.server.url, **{"thread_count": 4, **settings}) as hec:
            yield hec, collector


EVENTS = [{"n": n, "text": "x" * 100} for n in range(2000)]


async def source():
    for event in EVENTS:
        if event["n"] % 100 == 0:
            await asyncio.sleep(0)
        yield event


def numbers(collector):
    return sorted(event["n"] for event in collector.events)


@pytest.mark.parametrize("session", [False, True])
def test_each_event_arrives_once_from_every_source(session):
    async def main():
        more = {"session": requests.Session()} if session else {}
        for given in (EVENTS, iter(EVENTS), source()):
            async with collecting(batch_bytes=20_000, **more) as (hec, collector):
                told = []

                async def progress(report, told=told):
                    await asyncio.sleep(0)
                    told.append(report.sent)

                report = await hec.send_events(given, progress=progress)
                assert (report.sent, report.failed, report.ended) == (2000, 0, None)
                assert numbers(collector) == [*range(2000)]
                assert len(told) == len(collector.asked) > 10
                assert collector.server.connections <= 4
                assert hec.last_report is report

    asyncio.run(main())


def test_one_event_a_list_and_the_test_event():
    async def main():
        async with collecting() as (hec, collector):
            assert await hec.send_event({"n": 1}) == 200
            assert await hec.test_connection() is True
            assert await hec.send_event_list([{"n": 2}, {"n": 3}]) == 2
            assert [n async for n in hec.process_list_with_progress([{"n": 4}, {"n": 5}])] == [1, 2]
            assert [n async for n in await hec.send_event_list([{"n": 6}], show_progress=True)] == [1]
            assert sorted(event.get("n", 0) for event in collector.events) == [0, 1, 2, 3, 4, 5, 6]
            assert (hec.last_status, hec.totals.sent) == (200, 7)

    asyncio.run(main())


def test_a_file_is_read_and_batches_are_compressed_in_threads(tmp_path, monkeypatch):
    lines = [json.dumps({"n": n}).encode() + b"\n" for n in range(5000)]
    content, here = b"".join(lines), []
    (tmp_path / "a.gz").write_bytes(gzip.compress(content))
    (tmp_path / "a").write_bytes(content)
    compress: Any = vars(sending)["compress"]

    def compressed(*given, **more):
        here.append(threading.current_thread())
        return compress(*given, **more)

    monkeypatch.setattr(sending, "compress", compressed)

    class Watched:
        def __init__(self, of):
            self.of = of

        def read(self, size):
            here.append(threading.current_thread())
            return self.of.read(size)

    async def main():
        for make in (
            lambda: tmp_path / "a",
            lambda: tmp_path / "a.gz",
            lambda: File(content),
            lambda: Watched((tmp_path / "a").open("rb")),
        ):
            async with collecting(batch_bytes=20_000) as (hec, collector):
                given = make()
                report = await hec.send_file(given)
                assert report.sent == 5000
                assert sorted(b"".join(collector.bodies).splitlines()) == sorted(content.splitlines())
                if isinstance(given, Watched):
                    given.of.close()
        assert here
        assert threading.main_thread() not in here

    asyncio.run(main())


def test_after_a_refused_key_no_batch_is_sent_and_the_rest_counts_as_failed():
    async def main():
        async with collecting(refused(b"403 Forbidden"), batch_bytes=1000) as (hec, collector):
            report = await hec.send_events(source(), workers=1)
            assert (report.sent, len(collector.asked)) == (0, 1)
            assert report.ended is not None
            assert report.failed == report.events < 2000
            assert KEY not in repr(hec)

    asyncio.run(main())


def test_a_cancelled_call_counts_each_event_that_it_took():
    async def main():
        async with collecting((0.05, plain(b'{"text": "Success", "code": 0}')), batch_bytes=1000) as (hec, _):
            task = asyncio.create_task(hec.send_events(source(), workers=2))
            await until(lambda: hec.last_report is not None and hec.last_report.sent)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            report = hec.last_report
            assert report.events == report.sent + report.failed + report.unclear < 2000
            assert report.unclear > 0  # those on their way
            assert await hec.send_event({"n": 1}) == 200

    asyncio.run(main())


def test_settings_are_those_of_the_collector():
    async def main():
        async with collecting(ACCEPTED) as (hec, _):
            hec.batch_bytes, hec.ingest_format = 5000, "xml"
            assert (hec.batch_bytes, hec.ingest_format_name) == (5000, "XML")
            with pytest.raises(TypeError, match="nonsense"):
                aio.HEC(KEY, "url", nonsense=1)  # type: ignore[call-arg]  # wrong on purpose
            assert isinstance(hec._original, HEC)
            session = requests.Session()
            hec.sessions = [session]
            assert hec.sessions == [session]
            seen = []
            session.hooks["response"].append(lambda answer, **_: seen.append(answer))
            assert await hec.send_event({"n": 1}) == 200
            assert len(seen) == 1

    asyncio.run(main())
