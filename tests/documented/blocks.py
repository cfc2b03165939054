"""The pages of the documentation, and the blocks of code in them."""

import re
import subprocess
import textwrap
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
FENCE = re.compile(r"^ *```(\w*)([^\n]*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
NOT_RUN = re.compile(r"no-run: \S.+")


class Block(NamedTuple):
    """A block of code: its page, the line of its first line, its kind, the rest of its information string, its text."""

    page: Path
    line: int
    kind: str
    info: str
    text: str

    @property
    def runs(self):
        """Whether tests run it: there is no other information string than ``no-run: reason``."""
        assert not self.info or NOT_RUN.fullmatch(self.info), f"{self}: what is {self.info!r}? no-run needs a reason"
        return not self.info

    def __str__(self):
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(page, *kinds):
    """Return the blocks of a page, of these kinds if any are given."""
    text = page.read_text(encoding="utf-8")
    found = [
        Block(page, text.count("\n", 0, one.start(3)) + 1, one[1], one[2].strip(), textwrap.dedent(one[3]))
        for one in FENCE.finditer(text)
    ]
    return [one for one in found if not kinds or one.kind in kinds]


class Command(NamedTuple):
    """A command of a block: where it is, its text, the status that it ends with, and its output if that is shown."""

    place: str
    text: str
    status: int
    output: str | None


def commands(block):
    """Return the commands of a block in their order.

    In a ``console`` block, a command begins with ``$ ``, and its further lines with ``> ``; the lines below are its output.
    """
    if block.kind != "console":
        return [_command(block, number, text, None) for number, text in _whole(block.text.splitlines())]
    found, lines = [], block.text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
    assert starts[:1] == [0], f"{block}: the first line of a console block is a command"
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        more = next((at for at in range(start + 1, end) if not lines[at].startswith("> ")), end)
        text = "\n".join(line[2:] for line in lines[start:more])
        found.append(_command(block, start, text, "\n".join(lines[more:end])))
    return found


def _command(block, number, text, output):
    status = re.search(r"  # exit (\d+)$", text)
    return Command(
        f"{block.page.relative_to(ROOT)}:{block.line + number}", text, int(status[1]) if status else 0, output
    )


def _whole(lines):
    """Join the lines of each command, and leave out comments and empty lines."""
    start, text = 0, ""
    for number, line in enumerate(lines):
        start, text = (start, f"{text}\n{line}") if text else (number, line)
        if not text.strip() or (text.lstrip().startswith("#") and "\n" not in text):
            text = ""
        elif _is_whole(text):
            yield start, text
            text = ""
    assert not text, f"this command has no end: {text}"


def _is_whole(text):
    """Ask bash whether a command ends here: no open quote, bracket, loop or here-document, and no backslash at the end."""
    if not re.search(r"[\"'({<\\|&]|\b(?:do|then|case)\b", text):
        return True
    if text.endswith("\\"):
        return False
    asked = subprocess.run(["bash", "-n"], input=text, capture_output=True, text=True, timeout=60, check=False)
    return asked.returncode == 0 and not asked.stderr
