"""Run the benchmarks: ``python benchmarks/run.py``; ``--help`` lists the options."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

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
    for name, found in () if given.tables else _measured(given.only, quick=given.quick, source=given.source):
        results[name] = _rounded(found)
        if results_at:
            results_at.write_text(f"{json.dumps(results, indent=1)}\n", encoding="utf-8")
    if page_at:
        page_at.write_text(filled(page_at.read_text(encoding="utf-8"), results), encoding="utf-8")
    else:
        print(bare(results))
    return 0


def _check(page: Path, results: dict[str, Any]) -> int:
    text = page.read_text(encoding="utf-8")
    if filled(text, results) == text:
        print(f"{page.name} is up to date")
        return 0
    print(f"{page.name} is not what its results say: run python benchmarks/run.py")
    return 1


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
