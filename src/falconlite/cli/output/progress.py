"""Show progress on stderr: how many of how many, the rate, and the time left. Only if stderr is a terminal."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rich.progress import Progress

    R = TypeVar("R")

EVERY = 0.1
"""Minimum seconds between two updates."""


_RUNNING: list[Progress] = []
"""The line that is on the screen now, if there is one."""


def clear() -> None:
    """Take the line off the screen for good: the output begins, on the same terminal."""
    while _RUNNING:
        _RUNNING.pop().stop()


@contextmanager
def progress(noun: str, total: int | None = None, *, size: bool = False) -> Iterator[Callable[[int, int | None], None]]:
    """Yield a function of two numbers: how many are done, and the total (or None to keep the one known).

    - *noun* (str): the plural of the counted things; example "hosts". With *size* it is the name of a file, whose bytes
      are counted
    - *total* (int): the number to reach, if it is known

    The line disappears at the end. Nothing is written if stderr is no terminal.
    """
    if not sys.stderr.isatty():
        yield _ignore
        return
    from rich import progress as rich
    from rich.console import Console

    columns = (
        rich.TextColumn("{task.description}", markup=False),
        rich.BarColumn(bar_width=None),
        *(
            (rich.DownloadColumn(), rich.TransferSpeedColumn())
            if size
            else (rich.MofNCompleteColumn(), rich.TextColumn("{task.fields[rate]}"))
        ),
        rich.TimeRemainingColumn(),
    )
    began, last = time.monotonic(), 0.0
    with rich.Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as bars:
        _RUNNING.append(bars)
        task = bars.add_task(noun, total=total, rate="")

        def update(done: int, known: int | None = None) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last < EVERY and done != known:
                return
            last = now
            rate = done / (now - began) if now > began else 0.0
            if known is not None:
                bars.update(task, total=known)
            bars.update(task, completed=done, rate=f"{rate:,.0f}/s")

        try:
            yield update
        finally:
            _RUNNING.clear()


def _ignore(_done: int, _total: int | None = None) -> None:
    """Show nothing."""


def counted(records: Iterable[R], noun: str, total: int | None = None) -> Iterator[R]:
    """Yield records, and show their number while they are read."""
    with progress(noun, total) as show:
        for number, record in enumerate(records, 1):
            yield record
            show(number, None)
