"""The outcome of one check."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import Any

from falconlite.cli.output.printable import printable
from falconlite.cli.status import Status

OK, WARN, FAIL, SKIPPED, MISSING = "ok", "warn", "fail", "skipped", "missing"

MARKS = {OK: "OK", WARN: "WARN", FAIL: "FAIL", SKIPPED: "--", MISSING: "MISS"}

COLOURS = {OK: "green", WARN: "yellow", FAIL: "red", SKIPPED: "bright_black", MISSING: "bright_black"}

COLUMNS = ("check", "state", "detail", "hint")


@dataclass
class Check:
    """The finding of one check.

    - ``name`` (str): the name of the check
    - ``state`` (str): ``ok``, ``warn`` (calls work, but something needs attention), ``fail``, ``skipped``, or
      ``missing`` (a scope that ``--scopes`` does not name)
    - ``detail`` (str): the finding in words
    - ``hint`` (str): what to do
    - ``status``: the exit status of a failure
    """

    name: str
    state: str
    detail: str
    hint: str = ""
    status: Status = Status.UNREACHABLE

    @property
    def of_scope(self) -> bool:
        """Whether it is about a scope."""
        return self.name.startswith("scope ")

    def record(self) -> dict[str, Any]:
        """Return the record that is written."""
        return {"check": self.name, "state": self.state, "detail": self.detail, "hint": self.hint or None}

    def lines(self) -> str:
        """Return the lines for a person."""
        hint = f"\n{' ' * 16}hint: {printable(self.hint)}" if self.hint else ""
        return f"{self._mark()} {self.name:<8}  {printable(self.detail)}{hint}\n"

    def _mark(self) -> str:
        """Return the state in capitals, coloured on a terminal."""
        mark = f"{MARKS[self.state]:<5}"
        if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
            return mark
        import click

        return click.style(mark, fg=COLOURS[self.state])
