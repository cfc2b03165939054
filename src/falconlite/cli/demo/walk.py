"""Show lines of code and their outcome while running them."""

from __future__ import annotations

import sys
from typing import Any, NoReturn

from rich.console import Console
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from falconlite.cli.failures import Failure
from falconlite.cli.output.printable import printable

WIDTH = 80
"""Width of the demo, or of the terminal if that is narrower."""


class Walk:
    """A walk through lines of code in one namespace.

    - *names*: the variables that the lines can use
    """

    def __init__(self, **names: Any) -> None:
        console = Console(file=sys.stdout, highlight=False)
        self.console = Console(file=sys.stdout, highlight=False, width=min(WIDTH, console.width))
        self.names = names

    def part(self, title: str) -> None:
        """Start a part."""
        self.console.print()
        self.console.rule(f"[bold]{title}", align="left", style="dim")

    def run(self, line: str) -> Any:
        """Show a line, run it, and return the value of its assignment or its expression."""
        self.console.print(
            Syntax(f">>> {line}", "python", theme="ansi_dark", background_color="default", word_wrap=True)
        )
        name, assigned, _ = line.partition(" = ")
        if assigned and name.isidentifier():
            exec(line, self.names)  # noqa: S102  # the point of a demo: it runs the lines that it shows
            return self.names[name]
        if line.startswith(("from ", "import ")):
            exec(line, self.names)  # noqa: S102  # as above
            return None
        return eval(line, self.names)  # noqa: S307  # as above

    def checked(self, line: str) -> Any:
        """Run a line that returns a result. End the demo with a failure if the API refused the call."""
        result = self.run(line)
        if not result.ok:
            stop(f"[{result.status_code}] {result.errors}")
        return result

    def say(self, outcome: object) -> None:
        """Show an outcome."""
        self.console.print(Padding(Text(printable(str(outcome)), style="green"), (0, 0, 0, 4)))

    def table(self, title: str, *columns: str, rows: list[tuple[Any, ...]]) -> None:
        """Show records."""
        shown = Table(title=title, title_justify="left", title_style="dim", box=None, padding=(0, 2, 0, 0))
        for column in columns:
            shown.add_column(column, style="cyan" if column == columns[0] else None, overflow="fold")
        for row in rows:
            shown.add_row(*(Text(printable("" if value is None else str(value))) for value in row))
        self.console.print(shown)


def stop(reason: str) -> NoReturn:
    """End the demo."""
    raise Failure(f"the demo stopped: {reason}")
