"""A call that is cancelled at any await: token, locks, budget and connections stay sound; nothing is written twice."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from typing import Any

import pytest

from falconlite import Hosts, aio
from falconlite.aio.sockets import Socket
from falconlite.aio.tasks import current
from falconlite.simulator import Cloud, Fault
from falconlite.waiting import task
from tests.stepping import cancelled_at

LOGIN = "/oauth2/token"
DEVICES = "/devices/queries/devices/v1"
POOL = 2


class TurningClock:
    """The machine's clock; a pause takes no time, but other tasks get a turn."""

    def __init__(self):
        self.skipped = 0.0

    def time(self):
        return time.time() + self.skipped

    def monotonic(self):
        return time.monotonic() + self.skipped

    def sleep(self, seconds):
        self.skipped += seconds
        running = task()
        if running is not None:
            running.sleep(0)


class World:
    """A cloud behind a socket, and a client of it that tasks use."""

    served: Any
    uploads = False
    number = 0

    def __init__(self, folder):
        self.folder = folder
        self.cloud = Cloud(hosts=40, alerts=0, children=3, child_hosts=1, login_limit=10**9, seed=3)
        named = {"client_id": self.cloud.client_id, "client_secret": self.cloud.client_secret}
        self.others = []  # tasks that are not cancelled
        self.ids = Hosts(**named, transport=self.cloud).query_devices_by_filter(limit=6).resources

    def new(self, **more):
        """Make a client without a token."""
        self.auth = aio.OAuth2(
            client_id=self.cloud.client_id,
            client_secret=self.cloud.client_secret,
            base_url=self.served.url,
            pool_size=POOL,
            clock=TurningClock(),
            pythonic=True,
            **more,
        )
        self.hosts = aio.Hosts(auth_object=self.auth)

    @property
    def transport(self):
        return self.auth._original.connection.transport


async def read(world):
    await world.hosts.query_devices_by_filter(limit=5)


async def read_with_faults(world):
    world.cloud.faults.add(Fault.status(503), route=DEVICES, times=1)
    world.cloud.faults.add(Fault.status(429), route=DEVICES, times=1)
    await read(world)


async def renewed(world):
    world.cloud.faults.add(Fault.status(401), route=DEVICES, times=1)
    await read(world)


async def logged_in(world):
    world.auth._original.tokens.forget()
    await read(world)


async def write(world):
    await aio.InstallationTokens(auth_object=world.auth).tokens_create(label="x")


async def write_with_login(world):
    world.auth._original.tokens.forget()
    await write(world)


async def limited(world):
    world.auth._original.limiter.cool_down("", 30)
    await read(world)


async def in_line(world):
    """Wait for a connection while others are in use."""
    world.others = [asyncio.create_task(read(world)) for _ in range(POOL)]
    await asyncio.sleep(0)
    await read(world)


async def connecting(world):
    await world.auth.close()
    await read(world)


async def bulk(world):
    tags = [f"FalconGroupingTags/{world.number}"]
    await world.hosts.update_device_tags.bulk(action_name="add", ids=world.ids, tags=tags, at_once=1, workers=4)


async def devices(world):
    async with world.hosts.iter_devices(limit=10, workers=2) as found:
        async for _ in found:
            pass


async def downloaded(world):
    sensors = aio.SensorDownload(auth_object=world.auth)
    found = await sensors.get_combined_sensor_installers_by_query_v3(limit=1)
    async with await sensors.download_sensor_installer_v3(id=found.resources[0]["sha256"], stream=True) as download:
        await download.read()


async def uploaded(world):
    await aio.SampleUploads(auth_object=world.auth).upload_sample(file_data=b"MZ" * 99, file_name="x.exe")


async def exported(world):
    await world.hosts.query_devices_by_filter_combined.export(world.folder / "hosts.jsonl", limit=10)


async def of_children(world):
    async def work(child):
        return await aio.Hosts(auth_object=child).query_devices_by_filter(limit=1)

    await aio.gather_children(world.auth, work, workers=2)


async def logged_out(world):
    await world.auth.logout()


CALLS = {
    call.__name__: call
    for call in (
        read,
        read_with_faults,
        renewed,
        logged_in,
        write,
        write_with_login,
        limited,
        in_line,
        connecting,
        bulk,
        devices,
        downloaded,
        uploaded,
        exported,
        of_children,
        logged_out,
    )
}
WRITES = ("/installation-tokens/entities/tokens/v1", "/samples/entities/samples/v2")


def sent(world):
    return Counter(call.path for call in world.cloud.requests)


async def settle(world):
    """Wait until the server has read what was sent, and threads of name lookups have ended."""
    for _ in range(200):
        if world.uploads:  # over sessions, which keep connections too
            assert world.served.open_connections <= 2 * POOL
            return
        idle = sum(one.idle.qsize() for one in world.transport.direct._servers.values() if one is not None)
        if world.served.open_connections == idle:
            return
        await asyncio.sleep(0.005)
    raise AssertionError(f"{world.served.open_connections} connections are open, {idle} are kept")


def is_free(lock):
    free = []
    asker = threading.Thread(target=lambda: free.append(lock.acquire(blocking=False) and not lock.release()))
    asker.start()
    asker.join()
    return free == [True]


async def check(world, name, before):
    """Check all that a cancelled call may have left."""
    assert not asyncio.all_tasks() - {asyncio.current_task()}
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("falconlite-parallel")]
    auth = world.auth._original
    assert is_free(auth.tokens.lock)
    assert is_free(auth.connection.lock)
    await settle(world)
    assert world.transport._permits._free == POOL
    made = sent(world) - before
    assert made[LOGIN] <= (4 if name == "of_children" else 1)
    if name == "bulk":  # each batch is one host
        ids = [part for call in world.cloud.requests for part in str(call.body).split('"') if part in world.ids]
        assert len(ids) == len(set(ids)), "a host was written twice"
    else:
        assert all(made[route] <= 1 for route in WRITES)
    world.cloud.faults.clear()
    found = await asyncio.gather(*(world.hosts.query_devices_by_filter(limit=1) for _ in range(POOL + 1)))
    assert [one.status_code for one in found] == [200] * (POOL + 1)
    assert sent(world)[LOGIN] - before[LOGIN] <= (5 if name == "of_children" else 2)


@pytest.mark.parametrize("how", [{}, {"late": True}, {"times": 2}], ids=["at once", "late", "twice"])
@pytest.mark.parametrize("name", CALLS)
def test_a_call_that_is_cancelled_at_any_await_leaves_all_sound(name, how, tmp_path, monkeypatch):
    world, number = World(tmp_path), 0
    world.uploads = name == "uploaded"
    recv, send = Socket.recv, Socket.send

    def awaited(sock, most):
        if sock.gettimeout() != 0:
            sock._asked = True
        return recv(sock, most)

    def in_turn(sock, content):
        current().sleep(0)
        return send(sock, content)

    monkeypatch.setattr(Socket, "recv", awaited)  # it awaits the answer even if that has come already
    monkeypatch.setattr(Socket, "send", in_turn)

    async def main():
        nonlocal number
        world.new()
        await read(world)
        reached = True
        while reached:
            world.number = number = number + 1
            world.cloud.requests.clear()
            before = sent(world)
            reached = await cancelled_at(number, CALLS[name](world), **how)
            await asyncio.gather(*world.others)
            await check(world, name, before)
        await world.auth.close()

    with world.cloud.serve() as world.served:
        asyncio.run(main())
    assert number > 2 or world.uploads, "it waited for nothing"
