"""The outcome of each host, and how it is shown on a terminal."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.failures import Failure
from falconlite.cli.output.printable import printable
from falconlite.cli.output.progress import clear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

COLUMNS = ("hostname", "device_id", "outcome", "stdout", "stderr", "error")

DONE, FAILED, UNCLEAR, QUEUED = "done", "failed", "unclear", "queued"


class HostFailure(Failure):
    """Why one host is not done; *unclear* if the command may have run."""

    def __init__(self, message: str, *, unclear: bool) -> None:
        super().__init__(message)
        self.unclear = unclear


@dataclass
class Host:
    """A host: its session, and its answer.

    - ``outcome`` (str): "done", "failed", "unclear" (it may have run), "queued" (it runs when the host is back); empty
      while nothing has failed
    - ``more`` (dict): more fields of its record
    """

    device_id: str
    hostname: str = ""
    session_id: str = ""
    outcome: str = ""
    complete: bool = False
    stdout: str = ""
    stderr: str = ""
    error: str = ""
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Whether the next command can be sent to it."""
        return bool(self.session_id) and not self.outcome

    def end(self, outcome: str, error: str = "") -> None:
        """Set what became of it."""
        self.outcome, self.error = outcome, error

    def record(self) -> dict[str, Any]:
        """Return its record for the output."""
        shown = ("device_id", "hostname", "outcome", "complete", "stdout", "stderr", "error")
        return {**{name: getattr(self, name) for name in shown}, **self.more}

    def failure(self) -> HostFailure:
        """Return why it is not done."""
        return HostFailure(self.error or "no reason was given", unclear=self.outcome == UNCLEAR)


def is_unclear(error: Exception) -> bool:
    """Tell whether the command may have run on a host that failed."""
    return getattr(error, "unclear", False) is True


def _stdout(record: Mapping[str, Any]) -> str:
    return str(record.get("stdout") or "")


def show(records: Iterable[Mapping[str, Any]], body: Callable[[Mapping[str, Any]], str] = _stdout) -> int:
    """Write the answer of each host under a heading with its name; return the number of hosts.

    *body* returns the part of a record to write before its errors; default: stdout.
    """
    number, plain = 0, not sys.stdout.isatty() or bool(os.environ.get("NO_COLOR"))
    for number, record in enumerate(records, 1):
        if number == 1 and sys.stdout.isatty():
            clear()
        name = record.get("hostname") or record.get("device_id") or record.get("id") or ""
        heading = printable(f"{name}  {record.get('device_id') or ''}".rstrip())
        lines = ["" if number > 1 else None, heading if plain else click.style(heading, bold=True)]
        lines += [printable(line) for line in body(record).splitlines()]
        lines += [f"stderr: {printable(line)}" for line in str(record.get("stderr") or "").splitlines()]
        outcome = QUEUED if record.get("queued") else str(record.get("outcome"))
        said = str(record.get("error") or "")
        if outcome != DONE:
            lines.append(outcome if said in str(record.get("stderr") or "") else printable(f"{outcome}: {said}"))
        sys.stdout.write("".join(f"{line}\n" for line in lines if line is not None))
        sys.stdout.flush()
    return number
