"""Notice that the program which reads the output has ended, while there is nothing to write."""

from __future__ import annotations

import select
import stat
import sys
from contextlib import contextmanager
from os import fstat
from threading import Event, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EVERY = 0.25
"""Seconds between two looks."""


@contextmanager
def listening(stop: Callable[[], object]) -> Iterator[None]:
    """Call *stop* in another thread if the reader of stdout ends during the block; raise BrokenPipeError after it.

    Without this, a command that waits for records would notice it only at the next record, perhaps hours later.
    """
    pipe = _pipe()
    if pipe is None:
        yield
        return
    ended, gone = Event(), Event()

    def watch() -> None:
        poll = select.poll()
        poll.register(pipe, 0)  # errors only
        while not ended.wait(EVERY):
            if poll.poll(0):
                gone.set()
                stop()
                return

    Thread(target=watch, name="falconlite-listening", daemon=True).start()
    try:
        yield
    finally:
        ended.set()
    if gone.is_set():
        raise BrokenPipeError


def _pipe() -> int | None:
    """Return the descriptor of stdout if it is a pipe that can be watched."""
    try:
        descriptor = sys.stdout.fileno()
        mode = fstat(descriptor).st_mode
    except (OSError, ValueError):  # it is closed, or not a file of the operating system
        return None
    return descriptor if hasattr(select, "poll") and (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)) else None
