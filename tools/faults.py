"""Run the fault scenarios against falconlite and falconpy: ``python tools/faults.py [--write] [name ...]``.

The rows are in tests/journeys/test_reliability.py. Each runs against a loopback server, in a separate process, in dict
mode, with the library's defaults and the settings that the row gives to both. falconlite's limits are shortened where
the row says so, and its pauses are skipped. ``--write`` stores falconpy's results in tests/compat/faults.json;
tools/tables.py writes the docs from that file.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from argparse import ArgumentParser
from collections import Counter
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any

ROOT = Path(__file__).parent.parent
LIBRARIES = ("falconlite", "falconpy")  # in this order
PATIENCE = 10.0
"""Seconds after which a call counts as hanging."""

MIB = 1 << 20
MUCH = 64 * MIB
"""Report memory growth above this number of bytes."""

TIMES = {0: "not sent", 1: "sent once", 2: "sent twice"}
DONE = {0: "not done", 1: "done once", 2: "done twice"}


def table() -> Any:
    """Import the module with the rows."""
    sys.path.insert(0, str(ROOT))
    return import_module("tests.journeys.test_reliability")


def play(name: str, library: str) -> str:
    """Run one row with a library; describe the outcome and the time in words."""
    rows = table()
    row = rows.BY_NAME[name]
    stage = rows.Stage(import_module(library), row).__enter__()  # never exited: the process ends with the scene
    before = peak()
    scene = Thread(target=row.scene, args=(stage,), daemon=True)
    scene.start()
    scene.join(PATIENCE)
    took = max(peak() - before, stage.peak)
    seen = stage.seen()
    return f"{words(row, seen, ended=not scene.is_alive(), took=took)}\t{seen.seconds:.1f} s"


def peak() -> int:
    """Return the peak memory of this process in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def words(row: Any, seen: Any, *, ended: bool, took: int) -> str:
    """Describe in words what happened."""
    calls = len(seen.outcomes)
    parts = []
    if calls:
        kinds = sorted(Counter(phrase(outcome) for outcome in seen.outcomes).items())
        parts += [kind if number == calls else f"{kind} ({number} of {calls})" for kind, number in kinds]
    if not ended:
        parts.append(f"no end in {PATIENCE:.0f} seconds")
    if calls > 1:
        parts.append(f"{seen.sent} requests for {calls} calls")
    elif seen.sent or not seen.logins:
        parts.append(TIMES.get(seen.sent, f"sent {seen.sent} times"))
    if seen.logins > 1:
        parts.append(f"{seen.logins} token requests")
    if row.made is not None:
        parts.append(DONE[seen.made])
    if seen.elsewhere != "nothing":
        parts.append(f"{seen.elsewhere} goes to the other server")
    if took > MUCH:
        parts.append(f"{took // MIB} MiB of memory")
    return ", ".join(parts)


def phrase(outcome: Any) -> str:
    """Describe the outcome of a call."""
    if not outcome.said.isdecimal():
        return "bytes" if outcome.said == "bytes" else f"raises `{outcome.said}`"
    if outcome.said >= "300" or outcome.records:
        return f"status {outcome.said}"
    return f"status {outcome.said} without records" + (" but with an error" if outcome.errors else "")


def measure(name: str, library: str) -> tuple[str, str]:
    """Run a row in a separate process."""
    command = [sys.executable, __file__, "--play", name, "--with", library]
    found = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)  # noqa: S603  # runs this file
    if found.returncode:
        raise SystemExit(f"{name} with {library}: {found.stderr}")
    said, _, seconds = found.stdout.strip().partition("\t")
    return said, seconds


def compare(names: list[str], *, write: bool) -> None:
    """Print what both libraries do; with *write*, store falconpy's results."""
    rows = table()
    outcomes = json.loads(rows.MEASURED.read_text(encoding="utf-8"))["outcomes"] if rows.MEASURED.exists() else {}
    for name in names or rows.BY_NAME:
        print(f"{name}: {rows.BY_NAME[name].fault}")
        for library in LIBRARIES:
            said, seconds = measure(name, library)
            print(f"    {library:10}  {said} ({seconds})")
            outcomes[name] = said  # falconpy's, since it comes last
    if write:
        version = import_module("falconpy").version()
        kept = {"falconpy": version, "outcomes": {name: outcomes[name] for name in rows.BY_NAME if name in outcomes}}
        rows.MEASURED.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    """Parse the command line and run."""
    parser = ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("names", nargs="*", metavar="name", help="rows to play; all unless named")
    parser.add_argument("--write", action="store_true", help="keep what falconpy did")
    parser.add_argument("--play", metavar="name", help="play one row here, with one library")
    parser.add_argument("--with", dest="library", choices=LIBRARIES, default=LIBRARIES[0])
    given = parser.parse_args()
    if given.play:
        print(play(given.play, given.library), flush=True)
        os._exit(0)  # do not wait for hanging threads
    compare(given.names, write=given.write)


if __name__ == "__main__":
    main()
