"""Simulate processes that share a budget: a virtual clock, the real script in a real server, the real leases.

    python benchmarks/shared_budget.py [--workers 16 200 2000] [--minutes 10] [--write]

Each worker makes one call after the other as soon as it may. An enforcer counts the calls of any 60 seconds, as the API
does, and answers 429 to those above the limit. ``--write`` draws ``docs/performance/shared_budget.svg``.
"""

from __future__ import annotations

import argparse
import sys
from collections import deque
from heapq import heappop, heappush
from pathlib import Path
from pkgutil import get_data
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from plots import STYLE

from falconlite.retry.shared.share import Share, reply_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

LINES = """
.line { fill: none; stroke-width: 2 }
.grid { stroke: #8c959f; stroke-width: 0.5 }
.kind0 { stroke: #0969da }
.kind1 { stroke: #bf8700 }
.kind2 { stroke: #cf222e }
"""
PICTURE = Path(__file__).parent.parent / "docs" / "performance" / "shared_budget.svg"

START = 1_700_000_000.0
MINUTE = 60.0


class Kind(NamedTuple):
    """Workers of one group."""

    group: str
    workers: int
    weight: float = 1.0
    floor: int = 0
    seconds: float = 0.05
    """Duration of a call."""
    pause: float = 0.0
    """Seconds between two calls of a worker."""
    begins: float = 0.0
    ends: float = float("inf")


class Run:
    """What a simulation counted: calls by worker and minute, refusals, questions to the store, waits by group."""

    def __init__(self, minutes: int, kinds: Sequence[Kind]) -> None:
        self.minutes, self.kinds = minutes, kinds
        self.calls: list[dict[int, int]] = [{} for _ in range(minutes)]
        self.refused = [0] * minutes
        self.questions = [0] * minutes
        self.groups: list[str] = [kind.group for kind in kinds for _ in range(kind.workers)]
        self.waits: dict[str, list[float]] = {kind.group: [] for kind in kinds}

    def total(self, minute: int, group: str | None = None) -> int:
        """Return the calls of a minute, of one group or all."""
        return sum(n for who, n in self.calls[minute].items() if group in {None, self.groups[who]})

    def questions_a_call(self, since: int = 1) -> float:
        """Return the store operations for each call, from a minute on."""
        return sum(self.questions[since:]) / max(sum(self.total(m) for m in range(since, self.minutes)), 1)

    def fairness(self, since: int = 1) -> float:
        """Return Jain's index of the calls of the workers, from a minute on: 1 if all had as many."""
        made = [sum(minute.get(who, 0) for minute in self.calls[since:]) for who in range(len(self.groups))]
        return sum(made) ** 2 / (len(made) * sum(n * n for n in made)) if any(made) else 0.0


def simulate(
    client: Any,
    kinds: Sequence[Kind],
    *,
    limit: int = 6000,
    minutes: int = 4,
    seed: int = 1,
    others: Callable[[float], float] = lambda _: 0.0,
    report: bool = True,
    way: Callable[[float], float] = lambda _: 0.0,
) -> Run:
    """Run workers for a number of minutes; *others* are the calls a second of clients without the store.

    *way* is how many seconds a request takes to the API, and its answer back, at a time. The API counts it when it
    arrives.
    """
    client.flushall()
    script = client.register_script((get_data("falconlite.retry.shared", "budget.lua") or b"").decode())
    random, run = Random(seed), Run(minutes, kinds)  # noqa: S311  # not cryptography
    window: deque[float] = deque()
    workers = [(kind, Share(limit)) for kind in kinds for _ in range(kind.workers)]
    events: list[tuple[float, int, int, float | None]] = []  # time, order, worker, when the call wanted to be sent
    for who, (kind, _) in enumerate(workers):
        at = kind.begins + random.random() * max(kind.seconds, kind.pause)
        heappush(events, (at, who, who, at))
    order, foreign, before = len(workers), 0.0, 0.0
    answers: dict[int, tuple[float, int | None]] = {}  # by worker: when the last call was answered, the requests left
    while events:
        at, _, who, wanted = heappop(events)
        if at >= minutes * MINUTE:
            break
        kind, share = workers[who]
        order += 1
        if wanted is not None:  # a worker wants to send a call
            if at >= kind.ends:
                continue
            if who in answers:
                when, left = answers.pop(who)
                share.answered(when)
                if report and left is not None:
                    share.remaining, share.heard, share.stated = left, when, limit
            if not share.take(at):
                wait = share.wait(at)
                if not wait:
                    given = share.question(at)
                    run.questions[int(at // MINUTE)] += 1
                    answer = script(keys=["b"], args=[START + at, kind.group, kind.weight, kind.floor, *given])
                    share.told(reply_of(answer), at, at)
                    wait = 0.0 if share.left else max(share.wait(at), 0.001)
                heappush(events, (at + wait, order, who, wanted))
                continue
            run.waits[kind.group].append(at - wanted)
            if there := way(at):
                heappush(events, (at + there, order, who, None))
                continue
        # A call arrives at the API.
        foreign += (at - before) * others(at)
        before = at
        while window and window[0] <= at - MINUTE:
            window.popleft()
        while foreign >= 1:
            foreign -= 1
            if len(window) < limit:
                window.append(at)
        minute = int(at // MINUTE)
        took = kind.seconds * (0.5 + random.random()) + way(at)
        if len(window) >= limit:
            run.refused[minute] += 1
            pause = max(window[0] + MINUTE - at, 1.0)
            share.remaining, share.heard, share.stated = 0, at, limit
            given = share.pause(at, pause)
            script(keys=["b"], args=[START + at, kind.group, kind.weight, kind.floor, *given])
            share.close(at, pause)
            answers[who] = at + took, None
        else:
            window.append(at)
            run.calls[minute][who] = run.calls[minute].get(who, 0) + 1
            answers[who] = at + took, limit - len(window)
        at += took + (random.expovariate(1 / kind.pause) if kind.pause else 0)
        heappush(events, (at, order, who, at))
    return run


def drawn(runs: Sequence[tuple[str, Run]], limit: int) -> str:
    """Draw the part of the budget that each run used in each minute, as lines, with fairness and questions a call."""
    left, top, width, height, row = 48, 44, 420, 180, 26
    full_width, full_height = 760, top + height + 36
    minutes = max(run.minutes for _, run in runs)
    told = [
        f"{name}: {run.total(run.minutes - 1) / limit:.1%} used, fairness {run.fairness(run.minutes // 2):.3f}, "
        f"{run.questions_a_call(run.minutes // 2):.2f} questions a call"
        for name, run in runs
    ]
    title = "Part of the budget used in each minute"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{full_width}" height="{full_height}"',
        f'viewBox="0 0 {full_width} {full_height}" role="img" aria-labelledby="title what">',
        f'<title id="title">{title}</title><desc id="what">{"; ".join(told)}.</desc>',
        f"<style>{STYLE}{LINES}</style>",
        '<rect class="page" width="100%" height="100%" rx="6"/>',
        f'<text class="title" x="8" y="26">{title}</text>',
    ]

    def place(minute: int, part: float) -> str:
        return f"{left + width * minute / (minutes - 1):.1f},{top + height * (1 - max(part - 0.8, 0) / 0.2):.1f}"

    for part in (0.8, 0.9, 0.97, 1.0):
        line = place(0, part).split(",")[1]
        parts.append(f'<path class="grid" d="M{left} {line}h{width}"/>')
        parts.append(f'<text x="{left - 6}" y="{float(line) + 4:.0f}" text-anchor="end">{part:.0%}</text>')
    for minute in range(minutes):
        at = place(minute, 0.8).split(",")[0]
        parts.append(f'<text x="{at}" y="{top + height + 22}" text-anchor="middle">{minute + 1}</text>')
    for number, (name, run) in enumerate(runs):
        points = " ".join(place(minute, run.total(minute) / limit) for minute in range(run.minutes))
        high, cost = top + 14 + 3 * row * number, run.questions_a_call(run.minutes // 2)
        parts += [
            f'<polyline class="line kind{number}" points="{points}"/>',
            f'<path class="line kind{number}" d="M{left + width + 24} {high - 4}h22"/>',
            f'<text x="{left + width + 54}" y="{high}">{name}</text>',
            f'<text x="{left + width + 54}" y="{high + 18}">fairness {run.fairness(run.minutes // 2):.3f}</text>',
            f'<text x="{left + width + 54}" y="{high + 36}">{cost:.2f} store operations a call</text>',
        ]
    return "\n".join([*parts, "</svg>", ""])


def shown(run: Run, limit: int = 6000) -> Iterator[str]:
    """Return lines that describe a run."""
    for minute in range(run.minutes):
        parts = "  ".join(f"{g} {run.total(minute, g)}" for g in dict.fromkeys(run.groups))
        yield (
            f"minute {minute + 1}: {run.total(minute) / limit:7.2%} used, {run.refused[minute]} refused, "
            f"{run.questions[minute] / max(run.total(minute), 1):.3f} questions a call; {parts}"
        )
    yield f"fairness {run.fairness():.4f}, questions a call {run.questions_a_call():.3f}"
    for group, waits in run.waits.items():
        if waits:
            ordered = sorted(waits)
            half, most = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
            yield f"{group}: seconds of waiting p50 {half:.2f}, p99 {most:.2f}, max {ordered[-1]:.2f}"


def main() -> None:
    """Run the simulations of the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--workers", type=int, nargs="*", default=[16, 200, 2000])
    parser.add_argument("--minutes", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=0.05)
    parser.add_argument("--write", action="store_true", help=f"draw {PICTURE.name}")
    given = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from tests.redis_server import server

    runs = []
    with server() as one:
        client = one.client()
        for workers in given.workers:
            run = simulate(client, [Kind("all", workers, seconds=given.seconds)], minutes=given.minutes)
            runs.append((f"{workers:,} workers", run))
            print(f"-- {workers} workers")
            print(*shown(run), sep="\n", flush=True)
    if given.write:
        PICTURE.write_text(drawn(runs, 6000), encoding="utf-8")


if __name__ == "__main__":
    main()
