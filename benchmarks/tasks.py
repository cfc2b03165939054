"""Tasks that run and measure inside a new process. Each returns its findings as a dict.

This module imports little, because program start is one of the measurements.
"""

from __future__ import annotations

import os
import sys
import time

from peers import OTHERS, PEERS

TYPE_CHECKING = False  # true for type checkers; importing typing would add to the measured start
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from peers import Peer


def memory(name: str) -> float:
    """Return a value of the process status in MB: VmRSS is its current memory, VmHWM its peak."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  # importing pathlib would be measured too
            for line in status:
                if line.startswith(name):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def client(peer: str, url: str, ca: str) -> Peer:
    """Create a client that logs in."""
    return (PEERS.get(peer) or OTHERS[peer])(url, ca)


def cold(peer: str, url: str, ca: str) -> dict[str, Any]:
    """Start, log in, make one call."""
    if len(client(peer, url, ca).small()) != 5:
        raise RuntimeError("not the answer")
    return {"cpu": time.process_time(), "modules": len(sys.modules), "peak": memory("VmHWM")}


def context(peer: str, url: str, ca: str) -> dict[str, Any]:
    """Start, take the token from the running context, make one call."""
    from serverless import in_context

    if len(in_context(peer, url, ca).small()) != 5:
        raise RuntimeError("not the answer")
    return {"cpu": time.process_time(), "modules": len(sys.modules), "peak": memory("VmHWM")}


def function(peer: str, url: str, ca: str) -> dict[str, Any]:
    """Start a function whose module creates a client from the environment; invoke it twice, with one call each."""
    from serverless import in_environment

    one = in_environment(peer, url, ca)
    created, loaded = time.perf_counter(), time.process_time()
    first = one.small()
    invoked = time.perf_counter()
    second = one.small()
    done, cpu = time.perf_counter(), time.process_time()
    if len(first) != 5 or len(second) != 5:
        raise RuntimeError("not the answer")
    return {
        "first": invoked - created,
        "second": done - invoked,
        "loaded": loaded,
        "cpu": cpu,
        "peak": memory("VmHWM"),
    }


def imported(package: str, name: str) -> dict[str, Any]:
    """Import one name of a package; nothing from the package "python"."""
    if package != "python":
        getattr(__import__(package, fromlist=[name]), name)
    return {"cpu": time.process_time(), "modules": len(sys.modules)}


STEPS: tuple[str, ...] = ("the interpreter", "import ssl", "the CA bundle", "import falconlite")
"""How a program with falconlite starts; the client, its token and the first call come after that."""


def step(last: str, _: str, ca: str) -> dict[str, Any]:
    """Start a program up to a given step."""
    reach = STEPS.index(last)
    if reach >= 1:
        import ssl

        if reach >= 2:
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(ca)
    if reach >= 3:
        from falconlite import Hosts  # noqa: F401  # the import is measured
    return {"modules": len(sys.modules)}


def warm(peer: str, url: str, ca: str, calls: str) -> dict[str, Any]:
    """Repeat the same small call many times."""
    one = client(peer, url, ca)
    small = one.small
    for _ in range(3):
        small()
    start, cpu = time.perf_counter(), time.process_time()
    for _ in range(int(calls)):
        small()
    return {
        "cpu": (time.process_time() - cpu) / int(calls),
        "wall": (time.perf_counter() - start) / int(calls),
    }


def far(peer: str, url: str, ca: str, calls: str) -> dict[str, Any]:
    """Log in, then make small calls one after the other."""
    start = time.perf_counter()
    one = client(peer, url, ca)
    begun = time.perf_counter()
    for _ in range(int(calls)):
        one.small()
    done = time.perf_counter()
    return {"wall": done - start, "calling": done - begun, "cpu": time.process_time()}


def records(peer: str, url: str, ca: str, count: str) -> dict[str, Any]:
    """Request many records, in a process that has only made one small call before."""
    one = client(peer, url, ca)
    one.small()
    ids, _ = one.page(int(count), "")
    return _details(one, ids)


def first(peer: str, url: str, ca: str, path: str) -> dict[str, Any]:
    """Request many records in the first call of a process, with the IDs of a file."""
    with open(path, encoding="ascii") as file:  # noqa: PTH123  # importing pathlib would be measured too
        ids = file.read().split()
    return _details(client(peer, url, ca), ids)


def _details(one: Peer, ids: list[str]) -> dict[str, Any]:
    idle = memory("VmRSS")
    start, cpu = time.perf_counter(), time.process_time()
    found = one.details(ids)
    result = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - start}
    if len(found) != len(ids):
        raise RuntimeError("not the answer")
    return {**result, "peak": memory("VmHWM") - idle, "kept": memory("VmRSS") - idle}


def decoder(how: str, path: str, repeat: str) -> dict[str, Any]:
    """Decode a body in memory with a decoder that has decoded an empty body before."""
    from pathlib import Path

    content = Path(path).read_bytes()
    cpu = time.process_time()
    decode = _decoder(how)
    decode(b'{"meta": {}, "resources": [], "errors": []}')
    idle, ready = memory("VmRSS"), time.process_time()
    found = None
    for _ in range(int(repeat)):
        found = None  # release the previous one
        found = decode(content)
    done = time.process_time()
    if not found:
        raise RuntimeError("nothing was decoded")
    return {"cpu": (done - ready) / max(int(repeat), 1), "import": ready - cpu, "peak": memory("VmHWM") - idle}


def _decoder(how: str) -> Callable[[bytes], Any]:
    import json

    if how == "json":
        return json.loads
    if how.startswith("pydantic_core"):
        import pydantic_core

        cache: Any = how.rpartition(" ")[2]
        return lambda content: pydantic_core.from_json(content, cache_strings=cache)
    if how == "orjson":
        loads: Callable[[bytes], Any] = __import__("orjson").loads
        return loads
    if how == "msgspec":
        decode: Callable[[bytes], Any] = __import__("msgspec").json.decode
        return decode
    from falconlite import Hosts
    from falconlite.http.messages import Response
    from falconlite.results.result import Result

    operation, headers = Hosts.operations["PostDeviceDetailsV2"], {"Content-Type": "application/json"}
    if how == "falconlite":
        return lambda content: Result.read(Response(200, headers, content), operation)
    if how == "falconlite, models":
        return lambda content: Result.read(Response(200, headers, content), operation).models
    from falconlite.models.hosts import Device  # "json, model_validate"

    return lambda content: [Device.model_validate(record) for record in json.loads(content)["resources"]]


def export(how: str, url: str, ca: str, hosts: str, path: str) -> dict[str, Any]:
    """Write all hosts to a file, one line of JSON per host."""
    peer, _, way = how.partition(": ")
    one = client(peer, url, ca)
    start, cpu = time.perf_counter(), _cpu()
    written = _EXPORTS.get(way, _streamed)(one, path, int(hosts), way)
    if written != int(hosts):
        raise RuntimeError(f"{written} of {hosts} hosts")
    found = {"wall": time.perf_counter() - start, "cpu": _cpu() - cpu, "peak": memory("VmHWM")}
    return {**found, "bytes": os.stat(path).st_size}  # noqa: PTH116  # importing pathlib would be measured too


def _cpu() -> float:
    """Return the CPU seconds of this process and of its children that have ended."""
    return sum(os.times()[:4])


def _pages(one: Peer, hosts: int, limit: int) -> Iterator[list[str]]:
    offset, seen = "", 0
    while seen < hosts:
        ids, offset = one.page(min(limit, hosts - seen), offset)
        seen += len(ids)
        yield ids


def _kept(one: Peer, path: str, hosts: int, _: str) -> int:
    """Export as in falconpy's samples: all IDs, then all records, then the file."""
    import json

    ids = [found for page in _pages(one, hosts, 5000) for found in page]
    kept = []
    for start in range(0, len(ids), 5000):
        kept.extend(one.details(ids[start : start + 5000]))
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123  # as programs write it
        file.writelines(json.dumps(record) + "\n" for record in kept)
    return len(kept)


def _streamed(one: Peer, path: str, hosts: int, way: str) -> int:
    """Export with concurrent calls: write each record as it arrives and release it."""
    import json

    from falconlite import parallel

    parts = (page[n : n + 1000] for page in _pages(one, hosts, 10_000) for n in range(0, len(page), 1000))
    written = 0
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123  # as programs write it
        for found in parallel(one.details, parts, workers=int(way.partition(" ")[0])):
            file.writelines(json.dumps(record) + "\n" for record in found)
            written += len(found)
    return written


def _iterated(one: Any, path: str, _: int, __: str) -> int:
    """Export with one loop over one method."""
    import json

    devices = one.hosts.iter_devices()
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123  # as programs write it
        file.writelines(json.dumps(record) + "\n" for record in devices)
    return int(devices.done)


def _raw(one: Any, path: str, _: int, __: str) -> int:
    """Export the bytes of each record, without decoding them."""
    devices = one.hosts.iter_devices(raw=True)
    with open(path, "wb") as file:  # noqa: PTH123  # as programs write it
        file.writelines(record + b"\n" for record in devices)
    return int(devices.done)


def _exported(one: Any, path: str, _: int, way: str) -> int:
    """Export with the method for it, in one process or several."""
    processes = way.partition("processes=")[2]
    more = {"processes": int(processes)} if processes else {}
    return int(one.hosts.export_devices(path, **more).records)


_EXPORTS = {
    "kept": _kept,
    "iter_devices": _iterated,
    "iter_devices raw": _raw,
    "export_devices": _exported,
    "export_devices, processes=2": _exported,
}
"""Functions by the way of the export; each writes a file and returns the number of records in it."""


def children(how: str, url: str, _: str, count: str, each: str) -> dict[str, Any]:
    """Read all hosts of child tenants: log in to each, list its hosts, read their records."""
    peer, _, way = how.partition(": ")
    cids = [f"{number:032x}" for number in range(int(count))]
    start, cpu = time.perf_counter(), time.process_time()
    passes = _one_by_one(peer, url, cids) if peer == "falconpy" else _all_children(url, cids, int(way.split()[0]))
    found: dict[str, Any] = {}
    for name, records in zip(("", "again "), passes, strict=False):
        found |= {
            f"{name}wall": time.perf_counter() - start,
            f"{name}cpu": time.process_time() - cpu,
            f"{name}peak": memory("VmHWM"),
        }
        if len(set(records)) != int(count) * int(each):
            raise RuntimeError(f"{len(set(records))} hosts of {count} children")
        start, cpu = time.perf_counter(), time.process_time()
    return found


def _one_by_one(peer: str, url: str, cids: list[str]) -> Iterator[list[str]]:
    """Create a client for each child, one after the other, as falconpy needs one for each token."""
    from peers import CLIENT

    found = []
    for cid in cids:
        hosts = __import__(peer).Hosts(base_url=url, member_cid=cid, **CLIENT)
        ids = hosts.query_devices_by_filter_scroll(limit=5000)["body"]["resources"]
        found += [record["device_id"] for record in hosts.get_device_details(ids=ids)["body"]["resources"]]
    yield found


def _all_children(url: str, cids: list[str], workers: int) -> Iterator[list[str]]:
    """Read the children several at a time, and once more while their tokens are valid."""
    from peers import CLIENT

    from falconlite import Hosts, OAuth2

    def read(child: Any) -> list[str]:
        return [record["device_id"] for record in Hosts(auth_object=child).iter_devices()]

    falcon = OAuth2(base_url=url, creds=CLIENT)
    for _ in range(2):
        outcomes = falcon.for_each_child(read, cids, workers=workers)
        yield [identity for outcome in outcomes for identity in outcome.get()]


def idle(peer: str, url: str, ca: str, count: str) -> dict[str, Any]:
    """Create many clients, each with its own token, and make one call with each."""
    import gc

    made = []
    before = 0.0
    for number in range(2 * int(count)):
        if number == int(count):  # the first half fills memory that the allocator had free
            gc.collect()
            before = memory("VmRSS")
        one = client(peer, url, ca)
        one.small()
        made.append(one)
    gc.collect()
    return {"each": (memory("VmRSS") - before) / int(count)}


def threads(peer: str, url: str, ca: str, count: str, calls: str) -> dict[str, Any]:
    """Call from many threads with one shared client whose token has just expired."""
    import warnings
    from threading import Barrier, Thread

    warnings.simplefilter("ignore")
    one: Any = client(peer, url, ca)
    auth = getattr(getattr(one, "hosts", None), "auth_object", None)
    if auth is not None:
        auth.token_time = 0
    ready, wrong = Barrier(int(count) + 1), []

    def ask() -> None:
        try:
            if len(one.small()) != 5:
                wrong.append("no records")
        except Exception as error:  # noqa: BLE001  # every error is counted
            wrong.append(repr(error))

    def work() -> None:
        ready.wait()
        for _ in range(int(calls)):
            ask()

    workers = [Thread(target=work) for _ in range(int(count))]
    for worker in workers:
        worker.start()
    cpu = time.process_time()
    ready.wait()
    start = time.perf_counter()
    for worker in workers:
        worker.join()
    return {"wall": time.perf_counter() - start, "cpu": time.process_time() - cpu, "failed": len(wrong)}


def pipelined(peer: str, url: str, ca: str, count: str) -> dict[str, Any]:
    """Keep fifty requests in flight, so that the server is never idle."""
    from peers import Socket

    one, times = OTHERS[peer](url, ca), int(count) // 50
    assert isinstance(one, Socket)
    start = time.perf_counter()
    for _ in range(times):
        one.pipelined(50)
    return {"wall": (time.perf_counter() - start) / (times * 50)}


TASKS: dict[str, Callable[..., dict[str, Any]]] = {
    task.__name__: task
    for task in (
        cold,
        context,
        function,
        imported,
        step,
        warm,
        far,
        records,
        first,
        decoder,
        export,
        children,
        idle,
        threads,
        pipelined,
    )
}


def main() -> None:
    """Run a task and print its findings; exit at once, because program exit is not measured."""
    tasks = TASKS
    if sys.argv[1].startswith("loop_"):
        import loops  # only here: asyncio would add to the measured start of the others

        tasks = loops.TASKS
    found = tasks[sys.argv[1]](*sys.argv[2:])
    sys.stdout.write(f"{found!r}\n")
    sys.stdout.flush()
    os._exit(0)
