"""Downloads of tasks: the bytes that the API sent, files written in threads, and connections that are given back."""

import asyncio
import gc
import hashlib
import os
import random
import threading
import time

import pytest
import requests

from falconlite import DamagedDownload, NotFound, SpentDownload, aio
from falconlite.aio.transport import Held
from falconlite.simulator import Cloud

CONTENT = random.Random(9).randbytes(700_001)
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture(scope="module")
def cloud():
    cloud = Cloud(hosts=0, rate_limit=0)

    async def upload():
        async with made(cloud, transport=cloud) as samples:
            assert (await samples.upload_sample(file_name="a", file_data=CONTENT))["status_code"] == 200

    asyncio.run(upload())
    return cloud


@pytest.fixture(scope="module")
def served(cloud):
    with cloud.serve() as served:
        yield served


def made(cloud, **settings):
    return aio.SampleUploads(client_id=cloud.client_id, client_secret=cloud.client_secret, timeout=5, **settings)


@pytest.fixture(params=["direct", "session"])
def way(request, served):
    """Return the settings of each way to the network: "session" reads in threads."""
    return {"base_url": served.url} | ({"session": requests.Session()} if request.param == "session" else {})


async def in_pieces(download):
    return b"".join([piece async for piece in download])


async def in_small_pieces(download):
    return b"".join([piece async for piece in download.iter_content(1000)])


async def by_size(download):
    found = [await download.read(300_000)]
    while found[-1]:
        found.append(await download.read(300_000))
    return b"".join(found)


async def whole(download):
    return await download.read()


def test_each_way_to_read_returns_all_bytes_and_gives_the_only_connection_back(cloud, way):
    async def main():
        async with made(cloud, pool_size=1, deadline=5, **way) as samples:
            for read in (whole, by_size, in_pieces, in_small_pieces):
                async with await samples.get_sample(ids=DIGEST, stream=True) as download:
                    assert (download.ok, download.status_code, download.part) == (True, 200, None)
                    assert download.raise_for_status() is not None
                    assert await read(download) == CONTENT
            ways_to_leave = [lambda download: download.close()]
            if "session" not in way:  # urllib3 closes dropped connections with a ResourceWarning
                ways_to_leave.append(lambda download: download.read(10))
            for leave in ways_to_leave:
                download = await samples.get_sample(ids=DIGEST, stream=True)
                await leave(download)
                del download  # closed early, or dropped without close
                gc.collect()
                await asyncio.sleep(0)
            assert (await samples.get_sample(ids=DIGEST)) == CONTENT

    asyncio.run(main())


def test_a_file_is_saved_in_threads_completely_or_not_at_all(cloud, way, tmp_path, monkeypatch):
    here, fsync, sha256 = [], os.fsync, hashlib.sha256

    class Digest:
        def __init__(self):
            self.of = sha256()

        def update(self, piece):
            here.append(threading.current_thread())
            self.of.update(piece)

        def hexdigest(self):
            return self.of.hexdigest()

    def synced(number):
        here.append(threading.current_thread())
        fsync(number)

    monkeypatch.setattr(hashlib, "sha256", Digest)
    monkeypatch.setattr(os, "fsync", synced)

    async def main():
        async with made(cloud, pool_size=1, deadline=5, **way) as samples:
            saved = await (await samples.get_sample(ids=DIGEST, stream=True)).save(tmp_path / "a", sha256=DIGEST)
            assert saved == (str(tmp_path / "a"), len(CONTENT), DIGEST)
            assert (tmp_path / "a").read_bytes() == CONTENT
            assert len(here) > 2
            assert threading.main_thread() not in here
            with pytest.raises(DamagedDownload):
                await (await samples.get_sample(ids=DIGEST, stream=True)).save(tmp_path / "b", sha256="0" * 64)
            download = await samples.get_sample(ids=DIGEST, stream=True)
            with pytest.raises(FileExistsError):
                async with download:
                    await download.save(tmp_path / "a", overwrite=False)
            with pytest.raises(SpentDownload):
                await download.read()
            task = asyncio.create_task((await samples.get_sample(ids=DIGEST, stream=True)).save(tmp_path / "c"))

            def cancelling(number):
                task.get_loop().call_soon_threadsafe(task.cancel)
                time.sleep(0.05)
                here.append(os.fstat(number))  # still open: the task waits for the thread

            monkeypatch.setattr(os, "fsync", cancelling)
            with pytest.raises(asyncio.CancelledError):
                await task
            assert isinstance(here[-1], os.stat_result)
            assert [path.name for path in tmp_path.iterdir()] == ["a"]
            assert (await samples.get_sample(ids=DIGEST)) == CONTENT

    asyncio.run(main())


def test_a_failed_download_is_refused_and_holds_no_connection(cloud, way):
    async def main():
        async with made(cloud, pool_size=1, deadline=5, **way) as samples:
            refused = await samples.get_sample(ids="0" * 64, stream=True)
            assert (refused.ok, refused.status_code) == (False, 404)
            assert refused.result["status_code"] == 404
            with pytest.raises(NotFound):
                refused.raise_for_status()
            for read in (refused.read, refused.save):
                with pytest.raises(NotFound):
                    await (read() if read == refused.read else read("nowhere"))
            with pytest.raises(NotFound):
                await samples.get_sample(ids="0" * 64, stream=True, pythonic=True)
            assert (await samples.get_sample(ids=DIGEST)) == CONTENT

    asyncio.run(main())


def test_a_body_is_a_source_of_an_upload(cloud, served):
    """Over two connections, without a copy in memory."""

    async def main():
        async with made(cloud, base_url=served.url, deadline=5) as samples:
            download = await samples.get_sample(ids=DIGEST, stream=True)
            result = await samples.upload_archive("copy", download)
            assert result["body"]["resources"][0]["sha256"] == DIGEST

    asyncio.run(main())


def test_permits_of_bodies_that_a_closed_loop_leaves_do_no_harm(cloud, served):
    held = []

    async def main():
        samples = made(cloud, base_url=served.url)
        held.append(await samples.get_sample(ids=DIGEST, stream=True))

    asyncio.run(main())
    assert isinstance(held[0]._original._body._stream, Held)
    held.clear()
    gc.collect()
