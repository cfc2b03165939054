"""Keep the figures of each commit, and tell which of them are worse than those of the last landing.

A line of history.jsonl is a run: commit, time, machine, and for each ratio that has a goal its median, its spread (the
standard deviation of the rounds) and the number of rounds. A commit with "+" had changes that were not committed.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from datetime import datetime, timezone
from math import sqrt
from pathlib import Path
from statistics import median, stdev
from typing import TYPE_CHECKING, Any, NamedTuple

from figures import number
from goals import goals_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from figures import Results

ROOT = Path(__file__).parent.parent
HISTORY = Path(__file__).parent / "history.jsonl"

Run = dict[str, Any]

ERRORS = 3
"""Standard errors by which two medians must differ."""

LEAST = {"instructions": 0.02, "peak": 0.02, "each": 0.02}
LEAST_TIME = 0.05
"""Differences that are never reported, as parts of the earlier ratio: for counts and memory, and for times."""

SAME = ("cpu", "cores", "system", "python")
"""What two machines must have in common, or their ratios are not compared."""


class Figure(NamedTuple):
    """A ratio: the median over rounds, its spread and the number of rounds."""

    median: float
    spread: float
    rounds: int

    @classmethod
    def of(cls, ratios: Sequence[float]) -> Figure:
        """Summarise the ratios of the rounds."""
        return cls(median(ratios), stdev(ratios) if len(ratios) > 1 else 0.0, len(ratios))

    @property
    def error(self) -> float:
        """The standard error of the median: 1.25 times that of the mean, if the noise is normal."""
        return 1.25 * self.spread / sqrt(self.rounds)


def run_of(results: Results, scenarios: Iterable[str], commit: str, when: str) -> Run:
    """Return the run that *results* hold, with the figures of these scenarios."""
    wanted = set(scenarios)
    figures = {
        goal.key(measure): [float(f"{part:.6g}") for part in Figure.of(found)]
        for goal in goals_of(results)
        for measure in goal.measures
        if goal.scenario in wanted and (found := goal.ratios(results, measure))
    }
    return {"commit": commit, "date": when, "machine": results["machine"], "figures": figures}


def worse(runs: Sequence[Run], latest: Run) -> list[str]:
    """Return a line for each figure of the latest run that is worse than at the last landing, by more than noise."""
    found = []
    for key, parts in latest["figures"].items():
        before = _landing(runs, latest, key)
        if before is None:
            continue
        new, old = Figure(*parts), Figure(*before["figures"][key])
        if new.median - old.median > noise(key, old, new):
            change = (new.median / old.median - 1) * 100
            found.append(
                f"{key}: {number(new.median)}, was {number(old.median)} at {before['commit'][:7]} "
                f"({change:+.0f} %, noise {noise(key, old, new) / old.median * 100:.0f} %)"
            )
    return found


def noise(key: str, old: Figure, new: Figure) -> float:
    """Return the largest difference of two medians that may be chance."""
    least = LEAST.get(key.rpartition(", ")[2], LEAST_TIME) * old.median
    return max(ERRORS * sqrt(old.error**2 + new.error**2), least)


def _landing(runs: Sequence[Run], latest: Run, key: str) -> Run | None:
    """Return the last run of another commit, all of it committed, that has a figure of the same kind of machine."""
    machine = [latest["machine"].get(name) for name in SAME]
    for run in reversed(runs):
        if (
            key in run["figures"]
            and not run["commit"].endswith("+")
            and run["commit"] != latest["commit"].rstrip("+")
            and [run["machine"].get(name) for name in SAME] == machine
        ):
            return run
    return None


def recorded(path: Path, results: Results, scenarios: Iterable[str]) -> list[str]:
    """Append a run to the history; return the figures that are worse."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    latest = run_of(results, scenarios, _commit(), datetime.now(timezone.utc).isoformat(timespec="seconds"))
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{json.dumps(latest)}\n")
    return worse([json.loads(line) for line in lines], latest)


def _commit() -> str:
    """Return the commit that is checked out, with "+" if the package has changes."""
    try:
        changed = _git("status", "--porcelain", "--", "src", "benchmarks/*.py")
        return _git("rev-parse", "HEAD") + ("+" if changed else "")
    except (OSError, subprocess.CalledProcessError):
        return "unknown+"


def _git(*command: str) -> str:
    git = shutil.which("git") or "git"
    return subprocess.run([git, *command], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
