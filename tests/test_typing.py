"""The public types with two type checkers: correct calls pass, and each mistake is reported on its line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "tests" / "typing").glob("*.py"))
MISTAKES = {
    (file.name, n)
    for file in FILES
    for n, line in enumerate(file.read_text().splitlines(), 1)
    if line.endswith("# wrong")
}


def mypy() -> list[tuple[str, int]]:
    # As modules outside tests, with which pyproject.toml is lenient, and with the cache of "make check".
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--no-pretty"]
    command += [option for file in FILES for option in ("-m", file.stem)]
    env = {**os.environ, "MYPYPATH": str(FILES[0].parent)}
    found = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=300, check=False, env=env)
    assert found.returncode in {0, 1}, found.stderr
    return [(name, int(line)) for name, line in re.findall(r"(\w+\.py):(\d+): error", found.stdout)]


def pyright() -> list[tuple[str, int]]:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, *map(str, FILES)]
    found = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=300, check=False)
    report = json.loads(found.stdout)
    assert report["summary"]["filesAnalyzed"] == len(FILES) == 4
    errors = [d for d in report["generalDiagnostics"] if d["severity"] == "error"]
    return [(Path(d["file"]).name, d["range"]["start"]["line"] + 1) for d in errors]


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_right_calls_have_the_types_that_they_should_and_every_mistake_is_found_and_nothing_else(checker):
    assert {name for name, _ in MISTAKES} == {"wrong.py", "wrong_aio.py"}
    assert set(checker()) == MISTAKES
