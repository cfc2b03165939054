"""A queue from threads to a task of an event loop."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from queue import Empty, Queue
from time import monotonic
from typing import Any

from falconlite.aio.tasks import MADE, current, wait


class TaskQueue(Queue[Any]):
    """A queue that threads fill and one task reads. While the task waits, other tasks run."""

    def __init__(self, most: int, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(most)
        self._loop = loop
        self._turn: asyncio.Future[None] | None = None

    def put(self, item: Any, block: bool = True, timeout: float | None = None) -> None:
        """Add an item; raise Full if there is no room within the timeout."""
        super().put(item, block, timeout)
        self.wake()

    def wake(self) -> None:
        """Make the task check the queue again."""
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(self._tell)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """Return the next item; raise Empty if none arrives in time, or after ``wake``."""
        if current() is None or not block:
            return super().get(block, timeout)
        ends = None if timeout is None else monotonic() + timeout
        turn = self._turn = self._loop.create_future()  # before the check, so that no item goes unnoticed
        try:
            return self.get_nowait()
        except Empty:
            pass
        wait(asyncio.wait((turn,), timeout=None if ends is None else max(ends - monotonic(), 0.0)))
        return self.get_nowait()

    def _tell(self) -> None:
        if self._turn is not None and not self._turn.done():
            self._turn.set_result(None)


MADE["queue"] = TaskQueue
