"""Run the benchmarks: ``python benchmarks/run.py``; ``--help`` lists the options."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from history import HISTORY, recorded
from plots import drawings
from report import bare, filled

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "performance.md"
JSON = Path(__file__).parent / "results.json"


def main() -> int:
    """Measure; write the results and their tables."""
    parser = ArgumentParser(description="Measure falconlite beside its peers.")
    parser.add_argument("--quick", action="store_true", help="one round, fewer calls, no instruction counts")
    parser.add_argument("--only", action="append", default=[], metavar="SCENARIO", help="leave out all others")
    parser.add_argument("--json", type=Path, help="where results go, and are kept from")
    parser.add_argument("--page", type=Path, help="the page whose tables are to be filled")
    parser.add_argument("--history", type=Path, help="the file to which the figures of this run are appended")
    parser.add_argument("--source", type=Path, help="the folder of another falconlite to measure, such as src")
    parser.add_argument("--tables", action="store_true", help="measure nothing, write the tables of the last results")
    parser.add_argument("--check", action="store_true", help="measure nothing, tell whether the page is up to date")
    given = parser.parse_args()
    results_at = given.json or (None if given.quick else JSON)
    page_at = given.page or (None if given.quick else PAGE)
    results: dict[str, Any] = {}
    if results_at and results_at.exists():
        results = json.loads(results_at.read_text(encoding="utf-8"))
    if given.check:
        return _check(page_at or PAGE, results)
    done: list[str] = []
    for name, found in () if given.tables else _measured(given.only, quick=given.quick, source=given.source):
        results[name] = _rounded(found)
        done.append(name)
        if results_at:
            results_at.write_text(f"{json.dumps(results, indent=1)}\n", encoding="utf-8")
    if page_at:
        for path, text in _written(page_at, results).items():
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    else:
        print(bare(results))
    history_at = given.history or (None if given.quick or given.source or given.json else HISTORY)
    if history_at and done:
        print("\n".join(recorded(history_at, results, done) or ["no figure is worse than at the last landing"]))
    return 0


def _written(page: Path, results: dict[str, Any]) -> dict[Path, str]:
    """Return the texts of the page and of its charts."""
    charts = {page.parent / page.stem / name: text for name, text in drawings(results).items()}
    return {page: filled(page.read_text(encoding="utf-8"), results), **charts}


def _check(page: Path, results: dict[str, Any]) -> int:
    stale = [
        path.name
        for path, text in _written(page, results).items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    if stale:
        print(f"{', '.join(stale)}: not what the results say; run python benchmarks/run.py --tables")
        return 1
    print(f"{page.name} and its charts are up to date")
    return 0


def _measured(only: list[str], *, quick: bool, source: Path | None) -> Iterator[tuple[str, Any]]:
    from bench import Bench, machine
    from scenarios import FULL, QUICK, SCENARIOS

    if strangers := [name for name in only if name not in SCENARIOS]:
        raise SystemExit(f"no such scenario: {', '.join(strangers)}; there are {', '.join(SCENARIOS)}")
    scale = QUICK if quick else FULL
    yield "machine", machine()
    with Bench(scale.hosts, source) as bench:
        for name, scenario in SCENARIOS.items():
            if only and name not in only:
                continue
            start = perf_counter()
            yield name, scenario(bench, scale)
            print(f"{name}: {perf_counter() - start:.0f} s", file=sys.stderr)


def _rounded(value: Any) -> Any:
    """Round results to six significant digits; more would be noise."""
    if isinstance(value, dict):
        return {name: _rounded(found) for name, found in value.items()}
    if isinstance(value, list):
        return [_rounded(found) for found in value]
    return float(f"{value:.6g}") if isinstance(value, float) else value


if __name__ == "__main__":
    sys.exit(main())
