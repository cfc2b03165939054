"""Record the command in a terminal, on a simulator: docs/images/recording.svg. ``--check`` compares it with the file.

A still image needs no player and no script, is readable without motion, and a git host shows it in the README.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import shlex
import sys
import tempfile
from html import unescape
from pathlib import Path

import pexpect
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from falconlite.simulator import Cloud, VirtualClock

FILE = Path(__file__).parent.parent / "docs" / "images" / "recording.svg"
COLUMNS, ROWS = 92, 60
START = 1767225600.0  # 2026-01-01T00:00:00Z, on a clock that stands still
COMMANDS = (
    "falconlite hosts list --filter \"platform_name:'Windows'+last_seen:<'now-60d'\" --most 4",
    "falconlite hosts contain --filter \"hostname:'HQ-SRV*'\" --yes --report contained.jsonl",
    "falconlite hosts list --filter \"status:'contained'\" --columns hostname,local_ip,status",
    "falconlite call QueryDevicesByFilter limit=2",
)
GREYS = [(72, 79, 88), (177, 186, 196), (110, 118, 129), (255, 255, 255)]
COLOURS = [(255, 123, 114), (63, 185, 80), (210, 153, 34), (88, 166, 255), (188, 140, 255), (57, 197, 207)]
LIGHTER = [(255, 161, 152), (86, 211, 100), (227, 179, 65), (121, 192, 255), (210, 168, 255), (86, 212, 221)]
THEME = TerminalTheme((22, 27, 34), (230, 237, 243), [GREYS[0], *COLOURS, GREYS[1]], [GREYS[2], *LIGHTER, GREYS[3]])
"""Light on dark, with a contrast of at least 4.5 to 1: it looks the same on a light and a dark page."""

FORMAT = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>falconlite in a terminal</title>
<desc>{{description}}</desc>
<style>
.{unique_id}-matrix {{
font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
font-size: {char_height}px;
line-height: {line_height}px;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""Rich's own format, without the font that it loads from another host."""


def recorded() -> str:
    """Run the commands in a pseudo-terminal, in order; return what it shows."""
    cloud = Cloud(hosts=200, seed="7", clock=VirtualClock(START), containment_delay=0)
    said = []
    with tempfile.TemporaryDirectory() as folder, cloud.serve() as served:
        environment = {
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "HOME": folder,
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
            "FALCON_CLIENT_ID": cloud.client_id,
            "FALCON_CLIENT_SECRET": cloud.client_secret,
            "FALCON_BASE_URL": served.url,
        }
        for command in COMMANDS:
            program, *arguments = shlex.split(command)
            child = pexpect.spawn(
                program,
                arguments,
                cwd=folder,
                env=environment,
                dimensions=(ROWS, COLUMNS),
                encoding="utf-8",
                timeout=60,
            )
            child.expect(pexpect.EOF)
            child.close()
            if child.exitstatus != 0:
                sys.exit(f"{command}: status {child.exitstatus}\n{child.before}")
            said.append(f"\x1b[1;32m$\x1b[0m \x1b[1m{command}\x1b[0m\n{shown(child.before or '')}")
    return "\n".join(said)


def shown(written: str) -> str:
    """Return what stays on the screen of what was written, without progress bars: their rates vary."""
    lines = written.replace("\r\n", "\n").split("\n")
    kept = [re.sub(r"\x1b\[[0-9;?]*[A-HJKSTfhlnsu]", "", line.rpartition("\r")[2]) for line in lines]
    return "\n".join(line for line in kept if "\u2501" not in line)


def rendered(said: str) -> str:
    """Draw the terminal."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(said))
    svg = console.export_svg(title="falconlite", theme=THEME, code_format=FORMAT, unique_id="falconlite")
    description = "Four commands and what they print: " + "; ".join(COMMANDS)
    return svg.replace("{description}", description.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def words(svg: str) -> list[str]:
    """Return the texts of a drawing, without its measures: these may change with a version of Rich."""
    return unescape(" ".join(re.findall(r"<text[^>]*>([^<]*)</text>", svg))).replace("\xa0", " ").split()


def main() -> int:
    """Write the file, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare; status 1 if the file shows something else")
    given = parser.parse_args()
    made = rendered(recorded())
    if given.check:
        same = FILE.exists() and words(FILE.read_text(encoding="utf-8")) == words(made)
        sys.stdout.write("" if same else f"out of date: {FILE.name}; 'make index' writes it\n")
        return 0 if same else 1
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
