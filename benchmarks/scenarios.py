"""The scenarios to measure. Each returns its samples by place and label."""

from __future__ import annotations

import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from answers import CHILD_HOSTS, body_of, identity
from bench import interleaved
from loops import present_loops
from peers import present
from tasks import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bench import Bench, Samples

    Job = Callable[[], dict[str, float]]

FEW = ("falconpy", "falconpy, session=", "requests.Session", "urllib3", "falconlite")
"""The clients of what takes long."""

SERVERLESS = ("falconpy", "requests.Session", "http.client", "falconlite")
"""The clients of serverless functions."""

OURS = "falconlite"

DISTANCE = 0.04
"""Seconds of a round trip to what is far away."""


class Scale(NamedTuple):
    """The size of each scenario."""

    rounds: int
    long: int  # rounds of scenarios that take minutes
    calls: int  # calls of a warm client
    far: tuple[int, int]  # sequential calls: few, and many
    hosts: int  # hosts to export
    children: tuple[int, int]  # child tenants, and those that falconpy reads
    imports: int  # classes to import
    clients: int  # idle clients
    threads: tuple[int, int]  # threads, and calls per thread
    together: int  # calls at the same time in an event loop
    records: int  # largest number of records in a response
    counted: bool  # whether to count instructions


FULL = Scale(5, 3, 400, (50, 200), 100_000, (500, 25), 1000, 40, (64, 20), 1000, 5000, counted=True)
QUICK = Scale(1, 1, 40, (5, 10), 5000, (20, 2), 5, 4, (8, 4), 50, 1000, counted=False)


def few() -> list[str]:
    """Return the installed ones of the main clients."""
    return installed(FEW)


def installed(peers: tuple[str, ...]) -> list[str]:
    """Return the clients that are installed."""
    return [name for name in peers if name in present()]


def calls_of(peer: str, place: str, scale: Scale) -> int:
    """Return the number of calls; fewer for falconpy, which reads the CA bundle in each call (100 times slower)."""
    return scale.calls // 40 + 1 if peer == "falconpy" and place != "http" else scale.calls


def headroom(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Measure the server's limit, and the rate of the cheapest clients."""
    found = {}
    for place in ("http", "https"):
        made = found[place] = interleaved(
            min(scale.rounds, 3),
            {
                "fifty under way": partial(bench.measure, "pipelined", "socket", place, scale.calls * 10),
                "bare socket": partial(bench.measure, "warm", "socket", place, scale.calls),
                "http.client": partial(bench.measure, "warm", "http.client", place, scale.calls),
            },
        )
        for samples in made.values():
            pairs = zip(samples["server"], samples["requests"], strict=True)
            samples["each"] = [cpu / requests for cpu, requests in pairs]
    return found


def cold(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Start a program: import, log in, make one call."""
    found = {}
    peers = ["python", *present()]
    for place in ("https", "http"):
        jobs = {peer: partial(bench.measure, "cold", peer, place) for peer in peers}
        interleaved(1, jobs)  # to compile all bytecode
        found[place] = interleaved(scale.rounds, jobs)
        if scale.counted and place == "https":
            bench.count(found[place], {peer: (bench.command("cold", peer, place), None, 1) for peer in peers})
    return found


def context(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Start a function of a platform that puts the token into the context, and make one call."""
    return _serverless(bench, scale, "context", "http")


def function(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Start a function with credentials in its environment, and invoke it twice."""
    found = _serverless(bench, scale, "function", "https")
    for samples in found["https"].values():
        calls = zip(samples["total"], samples["first"], samples["second"], strict=True)
        samples["init"] = [total - first - second for total, first, second in calls]
    return found


def _serverless(bench: Bench, scale: Scale, task: str, place: str) -> dict[str, Samples]:
    jobs = {peer: partial(bench.measure, task, peer, place) for peer in installed(SERVERLESS)}
    interleaved(1, jobs)  # to compile all bytecode
    found = interleaved(scale.rounds, jobs)
    if scale.counted:
        bench.count(found, {peer: (bench.command(task, peer, place), None, 1) for peer in jobs})
    return {place: found}


def imports(bench: Bench, scale: Scale) -> dict[str, Any]:
    """Import each service class in a process of its own."""
    import falconlite
    from falconlite._index import NAMES

    named = {getattr(falconlite, name).__name__ for name, home in NAMES.items() if home.startswith("services.")}
    classes = sorted(named)[: scale.imports]  # some have several names
    wanted = {"python": ("python", ""), **{f"falconlite {name}": ("falconlite", name) for name in classes}}
    if "falconpy" in present():
        wanted["falconpy Hosts"] = ("falconpy", "Hosts")
    jobs = {label: partial(bench.measure, "imported", package, "", name) for label, (package, name) in wanted.items()}
    interleaved(1, jobs)  # to compile all bytecode
    found = interleaved(1, jobs)
    if scale.counted:
        commands = {label: bench.command("imported", package, "", name) for label, (package, name) in wanted.items()}
        bench.count(found, {label: (command, None, 1) for label, command in commands.items()})
    bare = found.pop("python")
    for samples in found.values():
        for measure in {"cpu", "modules", "instructions"} & samples.keys():
            samples[measure] = [samples[measure][0] - bare[measure][0]]
    return {"classes": found}


def start(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Measure each step of a start, as the difference to a program that ends before that step."""
    if not scale.counted:
        return {}
    commands = [*(bench.command("step", name, "https") for name in STEPS), bench.command("cold", OURS, "https")]
    names: tuple[str, ...] = (*STEPS, "client, token, first call")
    jobs = dict(zip(names, zip(commands, [None, *commands], [1] * len(names), strict=False), strict=True))
    found: Samples = {name: {} for name in jobs}
    bench.count(found, jobs)
    return {"steps": found}


def warm(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Repeat the same small call."""
    found = {}
    peers = [*present(), "socket"]
    for place in ("http", "https"):
        calls = {peer: calls_of(peer, place, scale) for peer in peers}
        found[place] = interleaved(
            scale.rounds, {peer: partial(bench.measure, "warm", peer, place, calls[peer]) for peer in peers}
        )
        for peer in peers:  # includes the login and the calls before the timer starts
            made = found[place][peer]
            made["calls"] = [number - (peer != "socket") for number in made["requests"]]
        if scale.counted:
            jobs = {}
            for peer in peers if place == "http" else [*few(), "http.client"]:
                short, long = (2, 6) if peer == "falconpy" and place == "https" else (20, 120)
                commands = [bench.command("warm", peer, place, number) for number in (long, short)]
                jobs[peer] = (commands[0], commands[1], long - short)
            bench.count(found[place], jobs)
    return found


def far(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Start, log in and make many small calls to an API that is 40 ms away."""
    found = {}
    for calls, rounds in zip(scale.far, (scale.rounds, scale.long), strict=True):
        peers = [*few(), "http.client"]
        made = found[str(calls)] = interleaved(
            rounds, {peer: partial(bench.measure, "far", peer, "far", calls) for peer in peers}
        )
        for samples in made.values():  # minimum: one round trip each for TCP, TLS, the token and every call
            samples["floors"] = [total / ((3 + calls) * DISTANCE) for total in samples["total"]]
            pairs = zip(samples["total"], samples["calling"], strict=True)
            samples["before"] = [total - calling for total, calling in pairs]
    return found


def records(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Request many records in one call."""
    path = bench.folder / "ids"
    path.write_text("\n".join(map(identity, range(scale.records))), encoding="ascii")
    jobs = {peer: partial(bench.measure, "first", peer, "https", path) for peer in few()}
    found = {f"first {scale.records}": interleaved(scale.rounds, jobs)}
    for place, count in (("https", 100), ("https", scale.records), ("packed", scale.records)):
        jobs = {peer: partial(bench.measure, "records", peer, place, count) for peer in few()}
        found[f"{place} {count}"] = interleaved(scale.rounds, jobs)
    return found


DECODERS = (
    ("json", ""),
    ("falconlite", ""),
    ("pydantic_core all", ""),
    ("pydantic_core keys", ""),
    ("orjson", "orjson"),
    ("msgspec", "msgspec"),
    ("json, model_validate", ""),
    ("falconlite, models", ""),
)


def decoders(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Decode a body in memory, to plain values and to models."""
    names = [name for name, needs in DECODERS if not needs or find_spec(needs)]
    paths = {count: bench.folder / f"{count}.json" for count in (100, scale.records)}
    found = {}
    for count, path in paths.items():
        path.write_bytes(body_of(count))
        jobs = {name: partial(bench.measure, "decoder", name, "", path, 1) for name in names}
        found[str(count)] = interleaved(scale.rounds, jobs)
    if scale.counted:
        path = bench.folder / "500.json"
        path.write_bytes(body_of(500))
        commands = {name: [bench.command("decoder", name, "", path, number) for number in (3, 1)] for name in names}
        bench.count(
            found[str(scale.records)], {name: (long, short, 2 * 500) for name, (long, short) in commands.items()}
        )
    return found


EXPORTS = (
    "falconpy: kept",
    "falconpy, session=: kept",
    "falconlite: kept",
    "falconlite: 4 at a time",
    "falconlite: 8 at a time",
    "falconlite: iter_devices",
    "falconlite: iter_devices raw",
    "falconlite: export_devices",
    "falconlite: export_devices, processes=2",
)

NEEDED = {
    "falconlite: iter_devices raw": "'raw' in inspect.signature(falconlite.Hosts.iter_devices).parameters",
    "falconlite: export_devices": "hasattr(falconlite.Hosts, 'export_devices')",
    "falconlite: export_devices, processes=2": "'processes' in inspect.signature("
    "falconlite.Hosts.export_devices).parameters",
}
"""What must be true of falconlite for a way to be measured: an older one may be under test."""


def export(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Write all hosts of an API that is 40 ms away to a file."""
    path = Path(bench.folder, "hosts.jsonl")
    jobs: Mapping[str, Job] = {
        how: partial(bench.measure, "export", how, "far", scale.hosts, path, family=how.endswith("processes=2"))
        for how in EXPORTS
        if how.partition(": ")[0] in present() and _possible(bench, how)
    }
    return {"far": interleaved(scale.long, jobs)}


def _possible(bench: Bench, how: str) -> bool:
    if bench.knows(NEEDED.get(how, "True")):
        return True
    print(f"skipped: {how}: this falconlite does not have it", file=sys.stderr)
    return False


def children(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Read the hosts of many child tenants of an API that is 40 ms away."""
    many, some = scale.children
    slow = f"falconpy: one after the other, {some} children scaled to {many}"
    jobs = {
        f"falconlite: {workers} at a time": partial(
            bench.measure, "children", f"falconlite: {workers} at a time", "far", many, CHILD_HOSTS
        )
        for workers in (8, 32)
    }
    if "falconpy" in present():
        jobs = {slow: partial(bench.measure, "children", "falconpy: each", "far", some, CHILD_HOSTS), **jobs}
    found = interleaved(scale.long, jobs)
    for measure in ("wall", "cpu", "requests", "connections", "tokens") if slow in found else ():
        found[slow][measure] = [value * many / some for value in found[slow][measure]]
    again = {
        f"{label}, once more": {name: samples[f"again {name}"] for name in ("wall", "cpu", "peak")}
        for label, samples in found.items()
        if "again wall" in samples
    }
    return {"far": {**found, **again}}


def idle(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Create clients, make one call with each, and keep them."""
    peers = [*few(), "falconlite, session="]
    return {
        place: interleaved(
            scale.long, {peer: partial(bench.measure, "idle", peer, place, scale.clients) for peer in peers}
        )
        for place in ("http", "https")
    }


def threads(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Call from many threads with one shared client."""
    count, calls = scale.threads
    jobs = {peer: partial(bench.measure, "threads", peer, "far", count, calls) for peer in few()}
    found = interleaved(scale.long, jobs)
    for made in found.values():
        made["renewals"] = [tokens - 1 for tokens in made["tokens"]]  # minus the login
    return {"far": found}


def loops(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Do the same in tasks of an event loop, beside other clients of asyncio and the synchronous client."""
    peers = present_loops()
    warm_jobs = {peer: partial(bench.measure, "loop_warm", peer, "https", scale.calls) for peer in peers}
    warm_jobs = {OURS: partial(bench.measure, "warm", OURS, "https", scale.calls), **warm_jobs}
    found = {"warm": interleaved(scale.rounds, warm_jobs)}
    if scale.counted:
        tasks = {label: "warm" if label == OURS else "loop_warm" for label in warm_jobs}
        more: dict[str, list[str]] = {"warm": [], "loop_warm": ["60"]}
        commands = {
            # Valgrind is so slow that falconlite would let the loop turn in each call.
            label: [bench.command(task, label, "https", number, *more[task]) for number in (120, 20)]
            for label, task in tasks.items()
            if label != "falconlite in threads"  # valgrind runs its threads one after the other
        }
        bench.count(found["warm"], {label: (long, short, 100) for label, (long, short) in commands.items()})
    many = {
        peer: partial(bench.measure, "loop_many", peer, "https", scale.together) for peer in ("asyncio alone", *peers)
    }
    found["many"] = interleaved(scale.long, many)
    path = bench.folder / "ids"
    path.write_text("\n".join(map(identity, range(scale.records))), encoding="ascii")
    for name, place in (("first", "https"), ("packed", "packed")):
        details = {peer: partial(bench.measure, "loop_details", peer, place, path) for peer in peers}
        interleaved(1, details)  # to compile all bytecode
        found[name] = interleaved(scale.rounds, details)
    return {**found, **_bulk_in_tasks(bench, scale)}


def _bulk_in_tasks(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Export and read child tenants in tasks and in threads, on any core, since threads compete for the interpreter."""
    target = Path(bench.folder, "hosts.jsonl")
    exports: dict[str, Job] = {}
    for way in ("export_devices", "iter_devices raw"):
        given = ("far", scale.hosts, target)
        exports[f"falconlite: {way}"] = partial(bench.measure, "export", f"falconlite: {way}", *given, family=True)
        exports[f"falconlite.aio: {way}"] = partial(bench.measure, "loop_export", way, *given, family=True)
    interleaved(1, exports)  # to compile all bytecode
    many, each = scale.children[0], CHILD_HOSTS
    families: dict[str, Job] = {
        "falconlite: for_each_child": partial(
            bench.measure, "children", "falconlite: 32 at a time", "far", many, each, family=True
        ),
        "falconlite.aio: gather_children": partial(
            bench.measure, "loop_children", "32", "far", many, each, family=True
        ),
    }
    rounds = 2 * scale.rounds  # its CPU time varies most from one run to the next
    return {"export": interleaved(rounds, exports), "children": interleaved(scale.long, families)}


SCENARIOS: dict[str, Callable[[Bench, Scale], dict[str, Any]]] = {
    scenario.__name__: scenario
    for scenario in (
        headroom,
        cold,
        context,
        function,
        imports,
        start,
        warm,
        far,
        records,
        decoders,
        export,
        children,
        idle,
        threads,
        loops,
    )
}
