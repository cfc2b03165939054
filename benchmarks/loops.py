"""Measurements in tasks of an event loop, and the clients of asyncio to compare."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from peers import CLIENT, DETAILS, SMALL, TOKEN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from typing_extensions import Self


class Loop:
    """A client of asyncio, with its connections open during an ``async with`` block."""

    needs: ClassVar[str] = ""

    def __init__(self, url: str, ca: str) -> None:
        self.url, self.ca = url, ca

    @classmethod
    def load(cls) -> None:
        """Import what it needs, before the event loop runs."""
        __import__(cls.needs)

    async def __aenter__(self) -> Self:
        raise NotImplementedError

    async def __aexit__(self, *raised: object) -> None:
        raise NotImplementedError

    async def small(self) -> list[Any]:
        """Request five IDs."""
        raise NotImplementedError

    async def details(self, ids: list[str]) -> list[Any]:
        """Request the records of hosts."""
        raise NotImplementedError


class Falconlite(Loop):
    """``falconlite.aio.Hosts``."""

    needs = "falconlite"

    @classmethod
    def load(cls) -> None:
        """Import the classes."""
        from falconlite.aio import Hosts, OAuth2  # noqa: F401  # loads them

    async def __aenter__(self) -> Self:
        from falconlite import aio

        given: dict[str, Any] = {"base_url": self.url, "pool_size": 20, **CLIENT}
        self.hosts: Any = await aio.Hosts(**given).__aenter__()
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.hosts.__aexit__(None, None, None)

    async def small(self) -> list[Any]:
        """Request five IDs."""
        found: list[Any] = (await self.hosts.query_devices_by_filter(limit=5))["body"]["resources"]
        return found

    async def details(self, ids: list[str]) -> list[Any]:
        """Request the records of hosts."""
        found: list[Any] = (await self.hosts.get_device_details(ids=ids))["body"]["resources"]
        return found


class Threads(Falconlite):
    """``falconlite.Hosts``, each call in a thread: what a program of asyncio does without ``falconlite.aio``."""

    async def __aenter__(self) -> Self:
        from falconlite import Hosts

        given: dict[str, Any] = {"base_url": self.url, **CLIENT}
        self.sync: Any = await asyncio.to_thread(lambda: Hosts(**given))
        return self

    async def __aexit__(self, *raised: object) -> None:
        pass

    async def small(self) -> list[Any]:
        """Request five IDs."""
        return (await asyncio.to_thread(self.sync.query_devices_by_filter, limit=5))["body"]["resources"]  # type: ignore[no-any-return]  # JSON

    async def details(self, ids: list[str]) -> list[Any]:
        """Request the records of hosts."""
        return (await asyncio.to_thread(self.sync.get_device_details, ids=ids))["body"]["resources"]  # type: ignore[no-any-return]  # JSON


class Aiohttp(Loop):
    """An ``aiohttp.ClientSession`` and ``json``."""

    needs = "aiohttp"

    async def __aenter__(self) -> Self:
        import ssl

        import aiohttp

        context = ssl.create_default_context(cafile=self.ca)
        connector = aiohttp.TCPConnector(ssl=context, limit=20)
        self.session: Any = aiohttp.ClientSession(connector=connector)
        self.headers: dict[str, str] = {}
        self.headers = {"Authorization": f"Bearer {(await self.ask('POST', TOKEN, data=CLIENT))['access_token']}"}
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.session.close()

    async def ask(self, verb: str, path: str, **given: Any) -> Any:
        """Send a request and decode the answer."""
        async with self.session.request(verb, self.url + path, headers=self.headers, **given) as answer:
            return json.loads(await answer.read())

    async def small(self) -> list[Any]:
        """Request five IDs."""
        found: list[Any] = (await self.ask("GET", SMALL, params={"limit": 5}))["resources"]
        return found

    async def details(self, ids: list[str]) -> list[Any]:
        """Request the records of hosts."""
        found: list[Any] = (await self.ask("POST", DETAILS, json={"ids": ids}))["resources"]
        return found


class Httpx2(Aiohttp):
    """An ``httpx2.AsyncClient``."""

    needs = "httpx2"

    async def __aenter__(self) -> Self:
        import ssl

        library: Any = __import__(self.needs)
        context = ssl.create_default_context(cafile=self.ca)
        limits = library.Limits(max_connections=20, max_keepalive_connections=20)
        self.session = library.AsyncClient(verify=context, limits=limits, timeout=60)
        self.headers = {}
        self.headers = {"Authorization": f"Bearer {(await self.ask('POST', TOKEN, data=CLIENT))['access_token']}"}
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.session.aclose()

    async def ask(self, verb: str, path: str, **given: Any) -> Any:
        """Send a request and decode the answer."""
        return (await self.session.request(verb, self.url + path, headers=self.headers, **given)).json()


class Nothing(Loop):
    """No client: how long the event loop itself is busy."""

    needs = "asyncio"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *raised: object) -> None:
        pass

    async def small(self) -> list[Any]:
        """Wait once."""
        await asyncio.sleep(0.001)
        return [None] * 5


LOOPS: dict[str, type[Loop]] = {
    "falconlite.aio": Falconlite,
    "falconlite in threads": Threads,
    "aiohttp": Aiohttp,
    "httpx2": Httpx2,
    "asyncio alone": Nothing,
}


def present_loops() -> list[str]:
    """Return the names of the clients whose packages are installed."""
    from importlib.util import find_spec

    return [name for name, kind in LOOPS.items() if kind is not Nothing and find_spec(kind.needs)]


def memory(name: str) -> float:
    """Return a value of the process status in MB."""
    import tasks

    return tasks.memory(name)


class Busy:
    """Measures how long the event loop is busy: the CPU time of its thread between two looks at its sockets.

    The wall time would be that of other programs too. The time of Python's garbage collector is measured by itself: it
    looks at all objects of a program, and runs when the program has made many.
    """

    def __init__(self) -> None:
        self.longest = self.collected = self.collecting = self.began = 0.0

    async def __aenter__(self) -> Self:
        gc.callbacks.append(self.note)
        selector = asyncio.get_running_loop()._selector  # type: ignore[attr-defined]  # noqa: SLF001  # no public name
        self.select, self.since = selector.select, time.thread_time()
        selector.select = self.look
        await asyncio.sleep(0)
        self.longest = self.collected = 0.0
        return self

    async def __aexit__(self, *raised: object) -> None:
        await asyncio.sleep(0)
        gc.callbacks.remove(self.note)
        asyncio.get_running_loop()._selector.select = self.select  # type: ignore[attr-defined]  # noqa: SLF001

    def look(self, timeout: float | None = None) -> Any:
        """Note how long the loop was busy, and wait."""
        self.longest = max(self.longest, time.thread_time() - self.since - self.collecting)
        self.collected = max(self.collected, self.collecting)
        found = self.select(timeout)
        self.since, self.collecting = time.thread_time(), 0.0
        return found

    def note(self, phase: str, _: dict[str, int]) -> None:
        """Add the time of a garbage collection to this turn of the loop."""
        if phase == "start":
            self.began = time.thread_time()
        else:
            self.collecting += time.thread_time() - self.began

    @property
    def measures(self) -> dict[str, float]:
        """What was measured, by name."""
        return {"busy": self.longest, "collected": self.collected}


def loop_warm(peer: str, url: str, ca: str, calls: str, turn: str = "") -> dict[str, Any]:
    """Repeat the same small call in one task; *turn* are the seconds after which falconlite lets the loop turn."""
    if turn and peer == "falconlite.aio":
        from falconlite.aio import tasks

        tasks.TURN = float(turn)

    async def measured() -> dict[str, Any]:
        async with LOOPS[peer](url, ca) as one:
            for _ in range(3):
                await one.small()
            start, cpu = time.perf_counter(), time.process_time()
            for _ in range(int(calls)):
                await one.small()
            return {
                "cpu": (time.process_time() - cpu) / int(calls),
                "wall": (time.perf_counter() - start) / int(calls),
                "peak": memory("VmHWM"),
            }

    LOOPS[peer].load()
    return asyncio.run(measured())


def loop_many(peer: str, url: str, ca: str, calls: str) -> dict[str, Any]:
    """Make many calls at the same time over 20 connections, six times; measure memory and the event loop."""

    async def measured() -> dict[str, Any]:
        async with LOOPS[peer](url, ca) as one, Busy() as busy:
            sizes, cpus, walls, failed = [], [], [], 0
            for _ in range(6):
                start, cpu = time.perf_counter(), time.process_time()
                found = await asyncio.gather(*(one.small() for _ in range(int(calls))), return_exceptions=True)
                failed += sum(not isinstance(each, list) or len(each) != 5 for each in found)
                cpus.append((time.process_time() - cpu) / int(calls))
                walls.append(time.perf_counter() - start)
                sizes.append(memory("VmRSS"))
            return {
                "cpu": min(cpus),
                "wall": min(walls),
                "failed": failed,
                "grown": sizes[-1] - sizes[1],
                **busy.measures,
            }

    LOOPS[peer].load()
    return asyncio.run(measured())


def loop_details(peer: str, url: str, ca: str, path: str) -> dict[str, Any]:
    """Request many records in the first call of an event loop; measure how long the loop was busy."""
    with open(path, encoding="ascii") as file:  # noqa: PTH123  # as the other measurements
        ids = file.read().split()

    async def measured() -> dict[str, Any]:
        async with Busy() as busy, LOOPS[peer](url, ca) as one:
            await asyncio.sleep(0)
            first, busy.longest = busy.longest, 0.0
            cpu = time.process_time()
            found = await one.details(ids)
            cpu = time.process_time() - cpu
            await asyncio.sleep(0)
            measures = busy.measures
            if len(found) != len(ids):
                raise RuntimeError("not the answer")
            return {"cpu": cpu, "first busy": first, **measures}

    LOOPS[peer].load()
    return asyncio.run(measured())


async def _exported(hosts: Any, path: str) -> int:
    return int((await hosts.export_devices(path)).records)


async def _raw(hosts: Any, path: str) -> int:
    devices = hosts.iter_devices(raw=True)
    with open(path, "wb") as file:  # noqa: ASYNC230, PTH123  # as the synchronous program writes it
        async for record in devices:
            file.write(record + b"\n")
    return int(devices.done)


_EXPORTS: dict[str, Callable[[Any, str], Awaitable[int]]] = {"export_devices": _exported, "iter_devices raw": _raw}


def loop_export(way: str, url: str, ca: str, hosts: str, path: str) -> dict[str, Any]:
    """Write all hosts to a file, one line of JSON per host."""
    Path(path).unlink(missing_ok=True)  # the program's own open() would need 20 ms to clear it

    async def measured() -> dict[str, Any]:
        async with Falconlite(url, ca) as one, Busy() as busy:
            start, cpu = time.perf_counter(), time.process_time()
            written = await _EXPORTS[way](one.hosts, path)
            if written != int(hosts):
                raise RuntimeError(f"{written} of {hosts} hosts")
            found = {"wall": time.perf_counter() - start, "cpu": time.process_time() - cpu, "peak": memory("VmHWM")}
            return {**found, **busy.measures, "bytes": os.stat(path).st_size}  # noqa: PTH116

    Falconlite.load()
    return asyncio.run(measured())


def loop_children(way: str, url: str, _: str, count: str, each: str) -> dict[str, Any]:
    """Read all hosts of child tenants, 32 at a time."""

    async def measured() -> dict[str, Any]:
        from falconlite import aio

        cids = [f"{number:032x}" for number in range(int(count))]

        async def read(child: Any) -> list[str]:
            return [record["device_id"] async for record in aio.Hosts(auth_object=child).iter_devices()]

        async with aio.OAuth2(base_url=url, creds=CLIENT) as falcon, Busy() as busy:
            start, cpu = time.perf_counter(), time.process_time()
            outcomes = await aio.gather_children(falcon, read, cids, workers=int(way))
            records = {identity for outcome in outcomes for identity in outcome.get()}
            found = {"wall": time.perf_counter() - start, "cpu": time.process_time() - cpu, "peak": memory("VmHWM")}
            if len(records) != int(count) * int(each):
                raise RuntimeError(f"{len(records)} hosts of {count} children")
            return {**found, **busy.measures}

    Falconlite.load()
    return asyncio.run(measured())


TASKS = {task.__name__: task for task in (loop_warm, loop_many, loop_details, loop_export, loop_children)}
