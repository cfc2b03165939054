"""Every command of the documentation of the command line works, on a simulator with its defaults."""

import os
import re
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path

from tests.cases import each

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*(ROOT / "docs" / "cli").glob("*.md"), ROOT / "README.md"])
BLOCK = re.compile(r"^ *```sh\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
SHELL = re.compile(r"[|<>;&*?~`$(){}\\#]")
"""Characters by which a line needs a shell."""


def lines(page):
    """Return the commands of a page, and the status that each ends with: that of its comment ``# exit 7``, or 0."""
    found = []
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        text = textwrap.dedent(block).replace("\\\n", " ")
        for line in filter(None, map(str.strip, text.splitlines())):
            command, _, status = line.partition("  # exit ")
            if "falconlite " in command or page.parent == ROOT / "docs" / "cli":
                found.append((command, int(status or 0)))
    return found


WITH_COMMANDS = [page for page in PAGES if lines(page)]


@each("page", WITH_COMMANDS, ids=[str(page.relative_to(ROOT)) for page in WITH_COMMANDS])
def test_the_commands_of_a_page_end_with_the_status_that_it_says(page, here, environment, tmp_path, monkeypatch):
    """Run them in order in one folder: those that need a shell by bash, the others in this process, which is quicker."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.chdir(folder)
    path = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
    for command, status in lines(page):
        if command.startswith("falconlite ") and not SHELL.search(re.sub(r"'[^']*'|\"[^\"$]*\"", "", command)):
            ended = here(*shlex.split(command)[1:])
            told = ended.status, ended.out[-500:], ended.err[-1500:]
        else:
            ended = subprocess.run(
                ["bash", "-c", f"set -o pipefail; {command}"],
                env=environment | {"PATH": path},
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
                stdin=subprocess.DEVNULL,
            )
            told = ended.returncode, ended.stdout[-500:], ended.stderr[-1500:]
        assert told[0] == status, (command, *told)


def test_the_table_of_exit_statuses_is_that_of_the_command():
    from falconlite.cli.status import Status

    rows = re.findall(
        r"^\| (\d+) \| (.+) \|$", (ROOT / "docs" / "cli" / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert [(int(number), meaning) for number, meaning in rows] == [(int(one), one.meaning) for one in Status]
