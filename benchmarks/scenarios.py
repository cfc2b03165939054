"""The scenarios to measure. Each returns its samples by place and label."""

from __future__ import annotations

from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from answers import body_of
from bench import interleaved
from peers import present
from tasks import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bench import Bench, Samples

    Job = Callable[[], dict[str, float]]

FEW = ("falconpy", "falconpy, session=", "requests.Session", "urllib3", "falconlite")
"""The clients of what takes long."""


OURS = "falconlite"

DISTANCE = 0.04
"""Seconds of a round trip to what is far away."""


class Scale(NamedTuple):
    """The size of each scenario."""

    rounds: int
    long: int  # rounds of scenarios that take minutes
    calls: int  # calls of a warm client
    far: int  # sequential calls
    hosts: int  # hosts to export
    clients: int  # idle clients
    threads: tuple[int, int]  # threads, and calls per thread
    records: int  # largest number of records in a response
    counted: bool  # whether to count instructions


FULL = Scale(5, 3, 400, 200, 100_000, 40, (64, 20), 5000, counted=True)
QUICK = Scale(1, 1, 40, 10, 5000, 4, (8, 4), 1000, counted=False)


def few() -> list[str]:
    """Return the installed ones of the main clients."""
    return [name for name in FEW if name in present()]


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
            for peer in peers if place == "http" else few():
                short, long = (2, 6) if peer == "falconpy" and place == "https" else (20, 120)
                commands = [bench.command("warm", peer, place, number) for number in (long, short)]
                jobs[peer] = (commands[0], commands[1], long - short)
            bench.count(found[place], jobs)
    return found


def far(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Log in and make many small calls to an API that is 40 ms away."""
    jobs = {peer: partial(bench.measure, "far", peer, "far", scale.far) for peer in few()}
    found = interleaved(scale.long, jobs)
    for made in found.values():  # minimum: one round trip each for TCP, TLS, the token and every call
        made["floors"] = [wall / ((3 + scale.far) * DISTANCE) for wall in made["wall"]]
    return {"far": found}


def records(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Request many records in one call."""
    found = {}
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
)


def export(bench: Bench, scale: Scale) -> dict[str, Samples]:
    """Write all hosts of an API that is 40 ms away to a file."""
    path = Path(bench.folder, "hosts.jsonl")
    jobs: Mapping[str, Job] = {
        how: partial(bench.measure, "export", how, "far", scale.hosts, path)
        for how in EXPORTS
        if how.partition(": ")[0] in present()
    }
    return {"far": interleaved(scale.long, jobs)}


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


SCENARIOS: dict[str, Callable[[Bench, Scale], dict[str, Any]]] = {
    scenario.__name__: scenario
    for scenario in (headroom, cold, start, warm, far, records, decoders, export, idle, threads)
}
