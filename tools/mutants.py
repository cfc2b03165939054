"""Mutation testing: change one thing in a module and check that its tests fail: ``make mutants``.

cosmic-ray makes the changes and runs the tests. This program chooses a sample, the same for the same seed, and works
in a copy of the project. It prints each mutant that no test noticed, with its location and change.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shlex
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cosmic_ray.commands import init
from cosmic_ray.mutating import mutate_and_test
from cosmic_ray.testing import run_tests
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
SOURCE = "src/falconlite"

MODULES = {
    "fast": (
        "transport/fast.py",
        [
            "transport/test_fast",
            "transport/test_connections",
            "transport/test_exchanges",
            "transport/test_cuts",
            "transport/test_deadlines",
        ],
    ),
    "framing": (
        "transport/framing.py",
        ["transport/test_fast", "transport/test_connections", "transport/test_exchanges", "transport/test_cuts"],
    ),
    "transport": (
        "transport/pooled.py",
        ["transport/test_pooled", "transport/test_fast", "transport/test_connections", "transport/test_deadlines"],
    ),
    "sending": (
        "retry/attempts.py",
        [
            "retry/test_attempts",
            "auth/test_interface",
            "journeys/test_forks",
            "auth/test_tokens",
            "journeys/test_reliability",
        ],
    ),
    "operation": (
        "binding/operation.py",
        ["binding/test_operation", "binding/test_constructs", "binding/test_shapes", "compat/test_wire"],
    ),
    "retry": ("retry/policy.py", ["retry/test_policy", "retry/test_attempts", "retry/test_flow"]),
    "tokens": (
        "auth/tokens.py",
        [
            "auth/test_tokens",
            "auth/test_subclasses",
            "auth/test_stores",
            "auth/test_interface",
            "retry/test_attempts",
            "journeys/test_interrupts",
        ],
    ),
    "result": (
        "results/result.py",
        [
            "results/test_result",
            "operations/test_service",
            "results/test_answers",
            "models/test_models",
            "journeys/test_secrets",
        ],
    ),
    "reading": ("results/reading.py", ["results/test_result", "results/test_answers", "operations/test_download"]),
    "verdicts": ("bulk/verdicts.py", ["bulk/test_calls", "bulk/test_bulk", "journeys/test_answers_in_the_middle"]),
    "waiting": ("bulk/waiting.py", ["bulk/test_waiting"]),
    **{
        name: (path, ["results/test_cursor", "paging/test_paging", "journeys/test_answers_in_the_middle"])
        for name, path in (
            ("walk", "paging/walk.py"),
            ("offsets", "paging/offsets.py"),
            ("following", "paging/tokens.py"),
            ("seen", "paging/seen.py"),
            ("state", "paging/state.py"),
        )
    },
    "redact": ("redact.py", ["test_redact", "journeys/test_secrets", "journeys/test_logs"]),
}
"""Module to where it is under the source, and the tests that have to notice a change of it."""

SLACK = 30.0
"""Seconds that the tests may take beyond three times what they take without a mutant: longer is a hang, and counts."""


def main() -> int:
    """Score the requested modules; return 1 if one is below its minimum."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--module", action="append", choices=MODULES, help="a module, more than once for several")
    parser.add_argument("--sample", type=int, default=30, metavar="N", help="mutants of each module (30)")
    parser.add_argument("--seed", type=int, default=11, help="which of them (11)")
    parser.add_argument("--least", type=float, default=90, metavar="PERCENT", help="the score that is enough (90)")
    asked = parser.parse_args()
    scores = {}
    with tempfile.TemporaryDirectory() as folder:
        work_in_a_copy(Path(folder))
        for name in asked.module or MODULES:
            scores[name] = score(name, asked.sample, asked.seed)
    for name, percent in scores.items():
        print(f"{name:10} {percent:5.1f} %")
    return int(any(percent < asked.least for percent in scores.values()))


def work_in_a_copy(folder: Path) -> None:
    """Copy the project without hidden and generated files, and make Python import falconlite from the copy."""
    shutil.copytree(ROOT, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*", "__pycache__"))
    os.chdir(folder)
    os.environ["PYTHONPATH"] = str(folder / "src")


def score(name: str, size: int, seed: int) -> float:
    """Run a sample of a module's mutants; print the survivors and return the percentage that tests noticed."""
    where, tests = MODULES[name]
    path = Path(SOURCE, where)
    files = [f"tests/{test}.py" for test in tests]
    command = shlex.join([sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "-p", "no:cacheprovider", *files])
    began = time.monotonic()
    outcome, output = run_tests(command, None)
    if outcome != TestOutcome.SURVIVED:
        sys.exit(f"the tests of {name} fail without a mutant:\n{output[-2000:]}")
    limit = 3 * (time.monotonic() - began) + SLACK
    found = list(mutants(path))
    chosen = random.Random(seed).sample(found, min(size, len(found)))  # noqa: S311  # a seeded sample, not cryptography
    killed = 0
    for item in chosen:
        result = mutate_and_test(item.mutations, command, limit)
        if result.test_outcome == TestOutcome.SURVIVED:
            print(f"{path}:{item.mutations[0].start_pos[0]} survives: {changed(result.diff)}", flush=True)
        killed += result.test_outcome != TestOutcome.SURVIVED
    print(f"{name}: {killed} of {len(chosen)} noticed, of {len(found)} that there are", flush=True)
    return 100 * killed / len(chosen)


def mutants(path: Path) -> Iterator[Any]:
    """List all mutants of a module in a fixed order, without those in code that never runs."""
    idle = list(unused(ast.parse(path.read_text())))
    with use_db("mutants.sqlite", WorkDB.Mode.create) as known:
        init([path], known, {})
        items = sorted(known.work_items, key=lambda item: place_of(item.mutations[0]))
    for item in items:
        start = item.mutations[0].start_pos
        if not any(begin <= start < end for begin, end in idle):
            yield item


def place_of(mutation: Any) -> tuple[Any, ...]:
    """Return a key that identifies a mutant within its module."""
    return mutation.start_pos, mutation.operator_name, mutation.occurrence


def unused(tree: ast.AST) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield the start and end of annotations and type-checking imports, as (line, column)."""
    for node in ast.walk(tree):
        parts = [getattr(node, "annotation", None), getattr(node, "returns", None)]
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            parts.append(node)
        for part in parts:
            if isinstance(part, ast.AST):
                found: Any = part
                yield (found.lineno, found.col_offset), (found.end_lineno, found.end_col_offset)


def changed(diff: str) -> str:
    """Return the changed lines of a diff."""
    lines = diff.splitlines()[2:]
    return "  ->  ".join(
        line[1:].strip() for line in lines if line.startswith(("-", "+")) and line[:3] not in {"---", "+++"}
    )


if __name__ == "__main__":
    sys.exit(main())
