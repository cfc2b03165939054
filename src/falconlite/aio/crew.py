"""Make the calls of ``parallel`` in tasks of an event loop."""

from __future__ import annotations

import asyncio
import sys
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.aio.tasks import MADE, current, run, wait
from falconlite.threads import Ended

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Context


class Results:
    """A queue of finished calls, for one reader."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._ended: deque[Ended] = deque()
        self._reader: asyncio.Future[None] | None = None

    def empty(self) -> bool:
        """Tell whether ``get`` would wait."""
        return not self._ended

    def put(self, ended: Ended) -> None:
        """Add a finished call."""
        self._ended.append(ended)
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    def get(self) -> Ended:
        """Return the next finished call; wait until there is one."""
        while not self._ended:
            self._reader = self._loop.create_future()
            wait(self._reader)
        return self._ended.popleft()


class Foreman:
    """Starts a task for each call. ``parallel`` limits their number.

    If the reader is cancelled, or ends the iteration early, running calls are cancelled too; the foreman waits for
    their end.
    """

    def __init__(self, call: Callable[[Any], Any], context: Context, loop: asyncio.AbstractEventLoop) -> None:
        self.call, self.context, self.loop = call, context, loop
        self.ended: Any = Results(loop)
        self.tasks: set[asyncio.Task[None]] = set()

    def give(self, number: int, item: Any) -> None:
        """Start a task that makes the call of an item."""
        coroutine = run(self.work, number, item)
        task = self.context.copy().run(partial(self.loop.create_task, coroutine, name=f"falconlite call {number}"))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def call_here(self, number: int, item: Any) -> None:
        """Make the call of an item in this task."""
        self.work(number, item)

    def work(self, number: int, item: Any) -> None:
        """Make the call of an item."""
        try:
            result = self.call(item)
        except BaseException as error:  # noqa: BLE001  # the reader raises it or passes it on
            self.ended.put(Ended(number, None, error))
        else:
            self.ended.put(Ended(number, result, None))

    def dismiss(self, *, wait: bool) -> None:
        """End the tasks: wait for running ones, or cancel them if the reader was cancelled or closed."""
        raised = sys.exc_info()[1]
        closed = isinstance(raised, (asyncio.CancelledError, GeneratorExit))
        here = current()
        if here is None or here.loop is not self.loop or not wait:  # the garbage collector closes it
            for task in list(self.tasks):
                if not self.loop.is_closed():
                    self.loop.call_soon_threadsafe(task.cancel)
            return
        if closed:
            for task in list(self.tasks):
                task.cancel()
        while self.tasks:
            _wait_for(self.tasks)


def _wait_for(tasks: set[asyncio.Task[None]]) -> None:
    """Wait until tasks have ended."""
    wait(asyncio.wait(set(tasks)))


MADE["foreman"] = Foreman
