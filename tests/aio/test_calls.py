"""What a task calls besides plain operations: waits, exports, iterators, bulk reports, Uber, OAuth2 and children."""

import asyncio
import csv
import json
import threading
import time
from typing import Any

import pytest

from falconlite import PartialResult, aio
from falconlite.bulk.report import Bulk
from falconlite.exporting.target import Counted
from falconlite.models.hosts import Device
from falconlite.simulator import Cloud
from tests.aio.test_uploads import File
from tests.doubles import CREDS, Script, answer, refusal

IDS = [f"{i:032x}" for i in range(30)]


@pytest.fixture
def cloud():
    return Cloud(hosts=30, rate_limit=0)


def given(cloud, **more):
    return {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "transport": cloud} | more


async def ids_of(hosts):
    return (await hosts.query_devices_by_filter(limit=30))["body"]["resources"]


def test_wait_calls_a_coroutine_function_for_each_host_one_at_a_time(cloud):
    async def main():
        async with aio.Hosts(**given(cloud, clock=time)) as hosts:
            ids, seen, running = await ids_of(hosts), [], []

            async def until(record):
                running.append(record)
                await asyncio.sleep(0)
                assert len(running) == 1
                running.clear()
                seen.append(record["device_id"])
                return seen.count(record["device_id"]) == 2  # at the second check

            told = []
            waited = await hosts.wait(ids, until, every=0.001, workers=4, progress=lambda *now: told.append(now))
            assert (waited.ok, len(waited.done), sorted(seen)) == (True, 30, sorted(ids * 2))
            assert told[-1] == (30, 30)
            waiting = asyncio.create_task(hosts.wait(ids, "contained", every=60))
            await asyncio.sleep(0.02)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

    asyncio.run(main())


class Sink(File):
    """An asynchronous file to write to."""

    def __init__(self):
        super().__init__(b"")

    async def write(self, content):
        await asyncio.sleep(0)
        return self.file.write(content)


def test_exports_hold_each_record_once_and_are_written_in_threads(cloud, tmp_path, monkeypatch):
    here, write = [], Counted.write

    def written(self, content):
        here.append(threading.current_thread())
        return write(self, content)

    monkeypatch.setattr(Counted, "write", written)

    async def main():
        async with aio.Hosts(**given(cloud)) as hosts, aio.APIHarnessV2(**given(cloud)) as uber:
            ids = sorted(await ids_of(hosts))
            made = await hosts.export_devices(tmp_path / "a.jsonl")
            assert (made.records, made.path) == (30, tmp_path / "a.jsonl")
            lines = (tmp_path / "a.jsonl").read_bytes().splitlines()
            assert sorted(json.loads(line)["device_id"] for line in lines) == ids
            assert (await hosts.export_devices(tmp_path / "a.csv", columns="device_id")).records == 30
            with (tmp_path / "a.csv").open(encoding="utf-8") as file:
                assert sorted(row["device_id"] for row in csv.DictReader(file)) == ids
            assert (await hosts.query_devices_by_filter_combined.export(tmp_path / "a.parquet")).records == 30
            assert (await uber.export(tmp_path / "b.jsonl", "QueryDevicesByFilter")).records == 30
            assert sorted(json.loads(line) for line in (tmp_path / "b.jsonl").read_bytes().splitlines()) == ids
            sink = Sink()
            assert (await hosts.export_devices(sink)).bytes == len(sink.file.getvalue())
            assert sorted(json.loads(line)["device_id"] for line in sink.file.getvalue().splitlines()) == ids

    asyncio.run(main())
    assert here
    assert threading.main_thread() not in here


def test_an_export_in_processes(cloud, tmp_path):
    async def main():
        with cloud.serve() as served:
            way = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "base_url": served.url}
            async with aio.Hosts(**way) as hosts:
                made = await hosts.export_devices(tmp_path / "a.jsonl", processes=2)
        lines = (tmp_path / "a.jsonl").read_bytes().splitlines()
        assert made.records == len({json.loads(line)["device_id"] for line in lines}) == 30

    asyncio.run(main())


def test_models_parts_pages_and_records_of_iterators(cloud):
    async def main():
        async with aio.Hosts(**given(cloud)) as hosts, aio.APIHarnessV2(**given(cloud)) as uber:
            ids = sorted(await ids_of(hosts))
            models = [each async for each in hosts.iter_devices().models()]
            assert {type(each) for each in models} == {Device}
            assert sorted(each.device_id for each in models) == ids
            parts = [each async for each in hosts.iter_devices().parts()]
            assert sorted(each["device_id"] for part in parts for each in part) == ids
            for records in (
                uber.records("QueryDevicesByFilter", limit=10),
                hosts.query_devices_by_filter.records(limit=10),
                hosts.override.records("GET", "/devices/queries/devices/v1", parameters={"limit": 10}),
            ):
                assert sorted([each async for each in records]) == ids
                assert records.done == 30
            pages = uber.pages(override="GET,/devices/queries/devices/v1", parameters={"limit": 10})
            assert sorted([id async for page in pages for id in page.resources]) == ids
            with pytest.raises(TypeError, match="nonsense"):
                uber.records("QueryDevicesByFilter", nonsense=1)

    asyncio.run(main())


def test_ids_of_an_asynchronous_iterator_and_a_report_that_is_tried_again():
    async def main():
        net = Script(refusal(403, "no"), answer(202, {"meta": {}, "resources": [{"id": IDS[0]}], "errors": []}))
        async with aio.Hosts(**CREDS, transport=net) as hosts:

            async def source():
                for id in IDS:
                    await asyncio.sleep(0)
                    yield id

            report: Any = await hosts.perform_action.bulk(ids=source(), action_name="contain")
            assert issubclass(type(report), Bulk)
            assert (report.ok, report.expected) == (False, IDS)
            with pytest.raises(PartialResult):
                report.raise_for_failures()

            async def progress(done, failed):
                await asyncio.sleep(0)
                told.append((done, failed))

            told = []
            again = await report.again(progress=progress)
            assert (again.calls, again.done) == (2, IDS[:1])
            assert told
            assert type(again) is type(report)

    asyncio.run(main())


def test_every_kind_of_command(cloud):
    async def main():
        async with aio.APIHarnessV2(**given(cloud)) as uber:
            assert await uber.login() is True
            assert len((await uber.command("QueryDevicesByFilter", limit=3))["body"]["resources"]) == 3
            assert len((await uber.command(action="query_devices_by_filter", limit=4)).resources) == 4
            found = await uber.command(override="GET,/devices/queries/devices/v1", parameters={"limit": 5})
            assert len(found["body"]["resources"]) == 5
            assert (await uber.command("nonsense"))["status_code"] == 418
            issued = await uber.command("oauth2AccessToken")
            revoked = await uber.command("oauth2RevokeToken", token_value=issued["body"]["access_token"])
            assert (issued["status_code"], revoked["status_code"]) == (201, 200)
            hosts = aio.Hosts(auth_object=uber)
            assert (await hosts.query_devices_by_filter(limit=1))["status_code"] == 200
            sibling: Any = hosts.sibling("HostGroup")
            assert (await sibling.query_host_groups())["status_code"] == 200
            assert await uber.logout() is True
            assert uber.token_value is None

    asyncio.run(main())


def test_tokens_and_children():
    cloud = Cloud(hosts=5, children=3, rate_limit=0)

    async def main():
        async with aio.OAuth2(**given(cloud)) as auth:
            issued = await auth.token()
            assert issued["status_code"] == 201
            assert (await auth.revoke(issued["body"]["access_token"]))["status_code"] == 200
            assert (await auth.login())["status_code"] == 201
            children = await auth.children()
            assert len(children) == 3
            for child in children:
                assert (await aio.Hosts(auth_object=child).query_devices_by_filter())["status_code"] == 200
                assert child.member_cid == child.cid
                assert child.parent.base_url == auth.base_url
            assert await auth.child_login(children[0].cid) is True
            assert auth.member_cid == children[0].cid
            assert await auth.child_logout() is True

            async def work(child):
                return (await aio.Hosts(auth_object=child).query_devices_by_filter()).total

            totals = {each.cid: each.get() async for each in auth.for_each_child(work)}
            assert totals.keys() == {child.cid for child in children}
            assert (await auth.logout(everywhere=True))["status_code"] == 200
            assert auth.token_value is None
            child = children[0]
            async with child:
                assert (await aio.Hosts(auth_object=child).query_devices_by_filter())["status_code"] == 200
            assert child.token_value is None  # revoked at the end of the block

    asyncio.run(main())
