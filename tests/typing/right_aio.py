"""Calls of falconlite.aio that type checkers must accept, and the types that they must infer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import assert_type

import falconlite
from falconlite import Result, Saved, aio
from falconlite import fql as f
from falconlite.aio import (
    APIHarness,
    APIHarnessV2,
    AsyncDownload,
    Child,
    FalconInterface,
    Hosts,
    Iteration,
    OAuth2,
    Service,
)
from falconlite.auth.outcomes import ChildOutcome
from falconlite.bulk import Bulk, Waited
from falconlite.exporting import Exported
from falconlite.models.hosts import AffectedEntity, Device
from falconlite.models.installation_tokens import InstallationToken
from falconlite.paging import Cursor
from falconlite.results.result import PythonicResult

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Ours(Hosts):
    """A subclass with methods of its own."""

    async def windows(self) -> list[str]:
        return (await self.query_devices(filter=self.F.platform_name == "Windows")).models


async def count(child: Child) -> int:
    assert_type(child.cid, str)
    async with Hosts(auth_object=child) as hosts:
        return (await hosts.query_devices(limit=1)).meta.total


async def told(done: int, failed: int) -> None:
    print(done, failed)


async def calls() -> None:
    async with Hosts(client_id="id", client_secret="secret", timeout=5, pythonic=True) as hosts:
        assert_type(hosts, Hosts)
        assert_type(await hosts.query_devices(limit=5, filter=f.platform_name == "Windows"), Result[str])
        assert_type(await hosts.QueryDevicesByFilter(limit=5, timeout=3), Result[str])
        assert_type((await hosts.query_devices()).models, list[str])
        assert_type(await hosts.get_device_details(["a"]), Result[Device])
        assert_type((await hosts.get_device_details("a,b")).models[0].hostname, str | None)
        await hosts.perform_action(action_name="contain", ids={"a", "b"}, note="why")
        report = await hosts.perform_action.bulk(action_name="contain", ids=["a"], progress=told)
        same: Bulk[AffectedEntity] = await report.again(workers=2)
        print(same.left)
        assert_type((await hosts.get_device_details.bulk(ids=["a"], workers=2)).models, list[Device])
        async for page in hosts.query_devices_by_filter_combined.pages(filter="a", limit=5):
            assert_type(page, PythonicResult[Device])
        async for page in hosts.query_devices_by_filter_combined.pages(most=5):
            assert_type(page.models[0].hostname, str | None)
        async with hosts.query_devices_by_filter.records(filter="a", raw=True, most=5) as lines:
            async for line in lines:
                assert_type(line, bytes)
            assert_type(lines.cursor, Cursor)
        async for record in hosts.query_devices_by_filter.records(filter="a"):
            assert_type(record, Any)
        async for device in hosts.iter_devices(fields="hostname", workers=2):
            assert_type(device, dict[str, Any])
        async for content in hosts.iter_devices("a", raw=True):
            assert_type(content, bytes)
        devices = hosts.iter_devices()
        assert_type(await devices.__anext__(), dict[str, Any])
        assert_type((devices.done, devices.missing, devices.cursor), tuple[int, list[str], Cursor])
        async for model in devices.models():
            assert_type(model, Device)
        await devices.aclose()
        iterator: AsyncIterator[dict[str, Any]] = devices
        also: Iteration[dict[str, Any]] = devices
        print(iterator, also)
        assert_type(await hosts.export_devices("x.csv", columns=["hostname"]), Exported)
        assert_type((await hosts.query_devices_by_filter_combined.export("x.parquet", filter="a")).records, int)
        assert_type(await hosts.wait(["a"], until="contained", timeout=60, progress=told), Waited)
        assert_type(hosts.sibling("HostGroup"), Service)
        assert_type((hosts.timeout, hosts.pythonic, hosts.token_status)[1], bool)
        assert_type(hosts.auth_object, FalconInterface)
        hosts.on_response = [print]
        assert_type(await hosts.headers, dict[str, str])
        assert_type(await hosts.override("GET", "/x"), Result[Any])
        assert_type(await hosts.override("GET", "/x", stream=True), AsyncDownload)
        async for record in hosts.override.records("GET", "/x", most=3):
            assert_type(record, Any)
        async for line in hosts.override.records("GET", "/x", raw=True):
            assert_type(line, bytes)
        assert_type(await Hosts.query_devices(hosts, limit=5), Result[str])
        assert_type(hosts.query_devices.__name__, str)


async def files() -> None:
    sensors = aio.SensorDownload(auth_object=falconlite.OAuth2())
    assert_type(await sensors.download_sensor_installer("a"), Result[bytes])
    async with await sensors.download_sensor_installer("a", stream=True) as download:
        assert_type(download, AsyncDownload)
        assert_type(await download.read(5), bytes)
        assert_type((download.ok, download.status_code), tuple[bool, int])
        async for piece in download:
            assert_type(piece, bytes)
        async for piece in download.iter_content(5):
            assert_type(piece, bytes)
        assert_type(await download.save("x", overwrite=False), Saved)


async def auth() -> None:
    async with OAuth2(creds={"client_id": "id", "client_secret": "secret"}) as shared:
        interface: FalconInterface = shared
        assert_type(await shared.login(), Any)
        assert_type((await shared.token()).status_code, int)
        assert_type(await shared.logout(everywhere=True), Result[Any])
        assert_type(shared.authenticated(), bool)
        assert_type(shared.child("0" * 32), Child)
        assert_type(await interface.children(), list[Child])
        async for outcome in shared.for_each_child(count):
            assert_type(outcome.get(), int)
        async for name in shared.for_each_child(lambda child: child.cid):
            assert_type(name.get(), str)
        assert_type(await aio.gather_children(shared, count, workers=5), list[ChildOutcome[int]])
        assert_type(await aio.gather_children(Hosts(shared), lambda child: child.cid), list[ChildOutcome[str]])
        assert_type(await Ours(auth_object=shared).windows(), list[str])
        assert_type(Ours(auth_object=shared).sibling("Alerts"), Service)
        assert_type((await aio.InstallationTokens(shared).tokens_read("a")).models, list[InstallationToken])
    uber = APIHarnessV2(client_id="id", client_secret="secret")
    assert_type(await uber.command("QueryDevicesByFilter", limit=5), Result[Any])
    assert_type(await uber.command(override="GET,/file", stream=True), AsyncDownload)
    assert_type(await uber.login(), bool)
    assert_type(uber.commands, list[list[Any]])
    async for record in uber.records("QueryDevicesByFilter", filter="x"):
        assert_type(record, Any)
    assert_type(APIHarness().authenticated, bool)
    async with aio.EventStreams(uber).follow(app_id="a") as feed:
        async for event in feed:
            assert_type(event, dict[str, Any])
        assert_type(feed.offsets, dict[int, int])
    async with aio.HEC("key", "url") as collector:
        assert_type(await collector.send_event_list([{"a": 1}]), int)
        assert_type((await collector.send_events([{"a": 1}], workers=2)).sent, int)
        assert_type(collector.format_event({"a": 1}), dict[str, Any] | str)
    assert_type(await aio.run(falconlite.Hosts().query_devices, limit=5), Result[str])
