"""Run the programs of a check and write what they print to its log."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).parent.parent.parent
LOGS = ROOT / "build" / "release-check"
DIST = LOGS / "dist"
"""The sdist and the wheel that ``build`` leaves, for the checks after it and for the release."""

Log = TextIO


class CheckFailed(Exception):
    """A check failed; the message is for the line of the check."""


def run(
    log: Log,
    *command: str | Path,
    cwd: Path = ROOT,
    env: dict[str, str] | None = None,
    statuses: tuple[int, ...] = (0,),
) -> str:
    """Run a program and return what it prints, which goes to the log too. Raise CheckFailed for any other status.

    *env* is added to the environment; a variable with an empty value is removed.
    """
    words = [str(word) for word in command]
    log.write(f"$ {' '.join(words)}\n")
    log.flush()
    variables = {name: value for name, value in (os.environ | (env or {})).items() if value}
    ended = subprocess.run(  # noqa: S603  # programs that this file and the Makefile name
        words, check=False, cwd=cwd, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    log.write(ended.stdout)
    if ended.returncode not in statuses:
        last = next((line for line in reversed(ended.stdout.splitlines()) if line.strip()), "no output")
        raise CheckFailed(f"{Path(words[0]).name} ended with status {ended.returncode}: {last.strip()[:200]}")
    return ended.stdout


def tool(name: str) -> Path:
    """Return a program of the environment that runs this file."""
    return Path(sys.executable).with_name(name)


def built() -> tuple[Path, Path]:
    """Return the sdist and the wheel that the check ``build`` left."""
    found = [*DIST.glob("*.tar.gz"), *DIST.glob("*.whl")]
    if len(found) != 2:
        raise CheckFailed("there is no sdist and wheel: run the check build first")
    return found[0], found[1]
