"""Handle Ctrl-C during work that must not be interrupted: delay it, or let the work stop by itself."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def held_back() -> Iterator[None]:
    """Hold Ctrl-C back until the block has ended; KeyboardInterrupt is raised then."""
    came = False

    def note(*_: Any) -> None:
        nonlocal came
        came = True

    with _handler(note):
        yield
    if came:
        raise KeyboardInterrupt


@contextmanager
def stopping() -> Iterator[Event]:
    """Yield an event that the first Ctrl-C sets. A second one raises KeyboardInterrupt."""
    stop = Event()

    def note(*_: Any) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    with _handler(note):
        yield stop


@contextmanager
def _handler(function: Any) -> Iterator[None]:
    """Call a function for Ctrl-C. Other threads than the main one receive no signals and may set no handler."""
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, function)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
