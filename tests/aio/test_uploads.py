"""Uploads of tasks: what is given arrives, while it is read, in bounded memory; a cancelled upload ends at once."""

import asyncio
import contextlib
import hashlib
import io
import random
import threading
from pathlib import Path
from time import monotonic

import pytest
import requests

from falconlite import SampleUploads, aio
from falconlite.simulator import Cloud, Fault
from tests.talker import certified

CONTENT = random.Random(7).randbytes(300_001)
PIECE = 50_000
pytestmark = pytest.mark.filterwarnings("ignore::falconlite.DeprecatedOperation")  # the only body that is a file

ROUTE = "/archives/entities/archives/v2"


async def until(true):
    """Wait until a function returns a true value."""
    ends = monotonic() + 5
    while not true():  # nothing could set an event
        assert monotonic() < ends
        await asyncio.sleep(0.01)


async def pieces(content=CONTENT):
    for start in range(0, len(content), PIECE):
        await asyncio.sleep(0)
        yield content[start : start + PIECE]
        yield b""  # would end a body in chunks


class File:
    """An asynchronous file that can only be read, like a stream of another response."""

    def __init__(self, content=CONTENT):
        self.file = io.BytesIO(content)
        self.most = 0

    async def read(self, size=-1):
        await asyncio.sleep(0)
        self.most = max(self.most, size)
        return self.file.read(size)


class Seekable(File):
    """An asynchronous file like those of aiofiles and anyio."""

    async def seek(self, offset, whence=0):
        return self.file.seek(offset, whence)

    async def tell(self):
        return self.file.tell()


class Slow(io.BytesIO):
    """A file of the caller's, which may block: it must not be read in the thread of the event loop."""

    here = 0

    def read(self, size=-1, /):
        self.here += size != 0 and threading.current_thread() is threading.main_thread()
        return super().read(size)


class Starlette(File):
    """Like Starlette's UploadFile: it says its name and size, and has seek but no tell."""

    filename, size = "of a form", len(CONTENT)

    async def seek(self, offset):
        self.file.seek(offset)


@pytest.fixture(scope="module")
def cloud():
    return Cloud(hosts=0, rate_limit=0)


@pytest.fixture(scope="module")
def served(cloud):
    with cloud.serve() as served:
        yield served


@pytest.fixture(params=["direct", "session", "in process"])
def way(request, cloud):
    """Return the settings of each way to the cloud: "session" sends in threads."""
    given = {"client_id": cloud.client_id, "client_secret": cloud.client_secret}
    if request.param == "in process":
        return given | {"transport": cloud}
    given["base_url"] = request.getfixturevalue("served").url
    return given | ({"session": requests.Session()} if request.param == "session" else {})


SOURCES = {
    "bytes": lambda _: CONTENT,
    "path": lambda path: path,
    "file": lambda path: path.open("rb"),
    "slow file": lambda _: Slow(CONTENT),
    "asynchronous iterator": lambda _: pieces(),
    "asynchronous file": lambda _: File(),
    "asynchronous file with positions": lambda _: Seekable(),
    "upload of a form": lambda _: Starlette(),
}


def test_what_is_given_arrives(way, cloud, tmp_path):
    (tmp_path / "a.bin").write_bytes(CONTENT)

    async def main():
        async with aio.SampleUploads(**way) as samples, aio.APIHarnessV2(**way) as uber:
            for name, make in SOURCES.items():
                calls = {
                    "part": lambda given: samples.upload_archive("a", given),
                    "body": lambda given: samples.upload_archive_v1(given, name="a"),
                    "files": lambda given: uber.command("ArchiveUploadV2", files={"file": ("a", given)}, name="a"),
                    "data": lambda given: uber.command("ArchiveUploadV1", data=given, name="a"),
                }
                for place, call in calls.items():
                    given = make(tmp_path / "a.bin")
                    with contextlib.closing(given) if hasattr(given, "close") else contextlib.nullcontext():
                        result = await call(given)
                    assert result["status_code"] in {200, 202}, (name, place, result["body"])
                    (found,) = result["body"]["resources"]
                    assert found["sha256"] == hashlib.sha256(CONTENT).hexdigest(), (name, place)
                    assert way.get("transport") or not getattr(given, "here", 0), (name, place)

    asyncio.run(main())


def test_a_body_is_read_again_for_a_retry_if_that_is_possible(cloud, served, tmp_path):
    (tmp_path / "a.bin").write_bytes(CONTENT)
    again = {"bytes", "path", "file", "slow file", "asynchronous file with positions"}

    async def main():
        creds = {"client_id": cloud.client_id, "client_secret": cloud.client_secret, "base_url": served.url}
        async with aio.SampleUploads(**creds) as samples:
            for name, make in SOURCES.items():
                cloud.faults.add(Fault.status(429, headers={"Retry-After": "0"}), times=1, route=ROUTE)
                given = make(tmp_path / "a.bin")
                with contextlib.closing(given) if hasattr(given, "close") else contextlib.nullcontext():
                    result = await samples.upload_archive("a", given)
                assert (result["status_code"] < 300, result.attempts) == ((True, 2) if name in again else (False, 1))

    asyncio.run(main())


class Server:
    """A server in the same event loop: it reads requests, and answers as *answer* says."""

    def __init__(self, answer):
        self.answer, self.ended = answer, asyncio.Event()
        self.got, self.arrived = bytearray(), asyncio.Event()
        self.tasks, self.head = set(), b""
        self.most, self.count, self.left = 10, 0, 0

    async def serve(self, reader, writer):
        self.tasks.add(asyncio.current_task())
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await self.answer(self, reader, writer)
        finally:
            self.ended.set()
            writer.close()

    @contextlib.asynccontextmanager
    async def running(self, tls=None):
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0, ssl=tls)
        async with server:
            yield f"http{'s' if tls else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            for task in self.tasks:
                task.cancel()
            if self.tasks:
                await asyncio.wait(self.tasks)


OK = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 32\r\n\r\n{"resources": [], "errors": []}\n'


async def chunks(server, reader, writer):
    """Read bodies in chunks, and answer."""
    while True:
        server.head = await reader.readuntil(b"\r\n\r\n")
        while size := int(await reader.readline(), 16):
            server.got += await reader.readexactly(size)
            server.arrived.set()
            await reader.readexactly(2)
        await reader.readexactly(2)
        writer.write(OK)
        await writer.drain()


def made(url, **more):
    return aio.SampleUploads(access_token="T" * 24, base_url=url, timeout=5, retry=False, **more)


@pytest.fixture(params=["plain", "TLS"])
def secured(request, tmp_path):
    """Return the context of a server, and the settings of its clients, without TLS and with it."""
    if request.param == "plain":
        return None, {}
    context, path = certified(tmp_path, "127.0.0.1")
    return context, {"ssl_verify": path}


def test_a_body_is_sent_while_it_is_read_and_no_piece_is_larger_than_64_kib(secured):
    tls, more = secured

    async def main():
        server = Server(chunks)

        async def source():
            yield b"first"
            await asyncio.wait_for(server.arrived.wait(), 5)  # before the second piece is there
            yield b"x" * 1_000_000

        async with server.running(tls) as url, made(url, **more) as samples:
            assert (await samples.upload_archive_v1(source(), name="a"))["status_code"] == 200
            assert bytes(server.got) == b"first" + b"x" * 1_000_000
            assert b"\r\ntransfer-encoding: chunked\r\n" in server.head.lower()
            assert b"content-length" not in server.head.lower()
            file = File(CONTENT)
            assert (await samples.upload_archive_v1(file, name="a"))["status_code"] == 200
            assert 0 < file.most <= 65536

    asyncio.run(main())


async def never(server, reader, writer):
    """Read a request slowly."""
    await reader.readuntil(b"\r\n\r\n")
    server.arrived.set()
    while part := await reader.read(10 if server.most > 0 else -server.most * 65536):
        server.count += len(part)
        await asyncio.sleep(0.001 if server.most > 0 else 0)
    server.left += 1


@pytest.mark.parametrize("session", [False, True])
def test_a_cancelled_upload_ends_and_its_connection_and_its_file_are_closed(tmp_path, monkeypatch, session):
    (tmp_path / "a.bin").write_bytes(b"x" * 30_000_000)
    opened = []

    def open_noted(path, mode):
        opened.append(Path(path).open(mode))  # noqa: SIM115  # closed by what is tested
        return opened[-1]

    monkeypatch.setattr("falconlite.transport.multipart.open", open_noted, raising=False)

    async def endless():
        try:
            while True:
                yield b"x" * 65536
                await asyncio.sleep(0.001)
        finally:
            over.set()

    async def main():
        server, more = Server(never), {"session": requests.Session()} if session else {}
        async with server.running() as url, made(url, pool_size=1, **more) as samples:
            for given in (tmp_path / "a.bin", endless(), b"x" * 30_000_000):
                server.arrived.clear()
                task = asyncio.create_task(samples.upload_archive("a", given))
                await asyncio.wait_for(server.arrived.wait(), 5)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert all(file.closed for file in opened)
            assert len(opened) == 1
            server.answer, server.most = chunks, -1  # read on, so that a thread that waits for it goes on
            assert (await samples.upload_archive_v1(pieces(), name="a"))["status_code"] == 200
            await until(lambda: server.left == 3)
            assert server.count < 30_000_000  # no cancelled upload was sent to its end

    over = threading.Event()
    asyncio.run(main())


def test_an_answer_before_the_end_of_the_body_is_the_outcome_and_an_error_of_the_source_is_one(secured):
    tls, more = secured

    async def early(server, reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    async def broken():
        yield b"x" * 100
        raise OSError("the source broke off")

    async def of_numbers():
        yield 1

    async def main():
        server = Server(early)
        async with server.running(tls) as url, made(url, **more) as samples:
            result = await samples.upload_archive_v1(io.BytesIO(b"x" * 20_000_000), name="a")
            assert result["status_code"] == 413
            given = {"access_token": "T" * 24, "base_url": url, "retry": False, "timeout": 5, **more}
            for call in (  # threads have the same outcome if the server ends TLS before all is sent
                lambda: SampleUploads(**given).upload_archive_v1(io.BytesIO(b"x" * 20_000_000), name="a"),
                lambda: SampleUploads(**given).override("POST", "/a/entities/b/v1", body={"a": "x" * 20_000_000}),
            ):
                assert (await asyncio.to_thread(call))["status_code"] == 413
            server.answer = chunks
            result = await samples.upload_archive_v1(broken(), name="a")
            assert result["status_code"] == 500
            assert "the source broke off" in result["body"]["errors"][0]["message"]
            result = await samples.upload_archive_v1(of_numbers(), name="a")
            assert result["status_code"] == 500
            assert "must yield bytes or str, not int" in result["body"]["errors"][0]["message"]
            result = await samples.upload_archive("a", 1)
            assert result["status_code"] == 400
            assert "nothing was sent" in result["body"]["errors"][0]["message"]

    asyncio.run(main())
