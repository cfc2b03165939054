"""Run synchronous code in tasks of an event loop: each call in a greenlet, which pauses while the code waits.

``run`` calls a function in a greenlet. Where the function would block its thread, it calls ``wait`` with an awaitable.
That switches to the coroutine of ``run``, which awaits it and then switches back with the result. So threads and tasks
use the same code. If a task is cancelled, its code gets the ``CancelledError`` where it waits.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections import deque
from contextlib import suppress
from threading import local
from time import thread_time
from typing import TYPE_CHECKING, Any, TypeVar, cast

from greenlet import getcurrent, greenlet  # type: ignore[import-untyped]  # it has no types

from falconlite import waiting

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from contextvars import Context

    from typing_extensions import ParamSpec

    P = ParamSpec("P")

R = TypeVar("R")

TURN = 0.002
"""Seconds after which a call that never waits lets other tasks run."""

AT_ONCE = 16
"""Maximum number of calls that start before the event loop checks its sockets again, if many are waiting."""

MADE: dict[str, Callable[..., Any]] = {}
"""Classes by which other modules extend this one: "foreman" (``crew``) and "queue" (``queues``)."""


def running_loop() -> asyncio.AbstractEventLoop:
    """Return the running event loop; raise RuntimeError if it is not asyncio's."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "no event loop of asyncio is running: use falconlite.aio with asyncio.run, uvloop or anyio's asyncio "
            "backend; trio is not supported"
        ) from None


class Running(greenlet):  # type: ignore[misc]  # greenlet has no types
    """The greenlet of one call of ``run``. Its methods wait without blocking the thread."""

    forked = False  # whether this is a forked process, without an event loop

    def __init__(self, call: Callable[..., Any]) -> None:
        caller = getcurrent()
        super().__init__(call, caller)
        self.gr_context = caller.gr_context  # context variables of the task
        self.loop = running_loop()

    def sleep(self, seconds: float) -> None:
        """Let other tasks run for a number of seconds."""
        wait(asyncio.sleep(seconds))

    def in_thread(self, call: Callable[[], R]) -> R:
        """Call a function in another thread, in a copy of this task's context."""
        return wait(asyncio.to_thread(call))

    def uninterrupted(self, call: Callable[[], R]) -> R:
        """Call a function in another thread, like ``in_thread``; wait for its end before raising a cancellation."""
        future = asyncio.ensure_future(asyncio.to_thread(call))
        try:
            return wait(asyncio.shield(future))
        except BaseException:
            while not future.done():
                with suppress(asyncio.CancelledError):
                    wait(asyncio.wait((future,)))
            future.exception()  # a further error belongs to the same call, or follows the cancellation
            raise

    def queue(self, most: int) -> Any:
        """Return a queue that threads fill and this task reads."""
        return MADE["queue"](most, self.loop)

    def foreman(self, call: Callable[[Any], Any], context: Context) -> Any:
        """Return a foreman, which makes the calls of ``parallel`` in tasks, each in a copy of a context."""
        return MADE["foreman"](call, context, self.loop)

    def give_way(self) -> None:
        """Let other tasks run if the thread was busy for ``TURN`` seconds."""
        turn = TURNS.wait()
        if turn is not None:
            wait(turn)


def current() -> Running | None:
    """Return the greenlet of the caller; None outside of ``run``."""
    found = getcurrent()
    return found if isinstance(found, Running) and not found.forked else None


def wait(awaitable: Awaitable[R]) -> R:
    """Await in the caller's task, which must be within ``run``; return the result or raise the error."""
    running = getcurrent()
    if not isinstance(running, Running) or running.forked:
        if asyncio.iscoroutine(awaitable):
            awaitable.close()
        raise RuntimeError("this needs a task of an event loop")
    parent: Any = running.parent  # the greenlet of ``run``
    found: R = parent.switch(awaitable)
    return found


class Turns(local):
    """Shares the event loop fairly: it can check its sockets and timers while many calls are busy.

    After the thread was busy for ``TURN``, calls wait for the next turn of the event loop. Then new calls continue a
    few at a time, and long ones one by one. The time is CPU time, because the event loop turns while the thread waits.
    """

    loop: Any = None

    def wait(self, *, begins: bool = False) -> asyncio.Future[None] | None:
        """Return an awaitable if a call must wait before it starts or continues; None if it need not."""
        loop = running_loop()
        if self.loop is not loop:
            self.loop, self.since, self.asked = loop, thread_time(), False
            self.beginning: deque[asyncio.Future[None]] = deque()
            self.going_on: deque[asyncio.Future[None]] = deque()
        line = self.beginning if begins else self.going_on
        if not line and thread_time() - self.since < TURN:
            return None
        turn: asyncio.Future[None] = loop.create_future()
        line.append(turn)
        if not self.asked:
            self._ask(loop)
        return turn

    def _ask(self, loop: asyncio.AbstractEventLoop) -> None:
        self.asked = True
        loop.call_soon(self.next, loop)

    def next(self, loop: asyncio.AbstractEventLoop) -> None:
        """Let some of the waiting calls continue. The event loop calls this after checking its sockets."""
        if self.loop is not loop:
            return
        self.asked, self.since = False, thread_time()
        for line, most in ((self.going_on, 1), (self.beginning, AT_ONCE)):
            begun = 0
            while line and begun < most:
                turn = line.popleft()
                if not turn.done():
                    turn.set_result(None)
                    begun += 1
        if self.going_on or self.beginning:
            self._ask(loop)


TURNS = Turns()


async def run(call: Callable[P, R], /, *args: P.args, **given: P.kwargs) -> R:
    """Call a function in this task when its turn has come, and await everything that it waits for."""
    turn = TURNS.wait(begins=True)
    if turn is not None:
        await turn
    return await run_at_once(call, *args, **given)


async def run_at_once(call: Callable[P, R], /, *args: P.args, **given: P.kwargs) -> R:
    """Call a function in this task, and await everything that it waits for. The caller has waited for its turn."""
    running = Running(call)
    step: Any = running.switch(*args, **given)
    while not running.dead:
        try:
            found = await step
        except BaseException:  # noqa: BLE001, PERF203  # raised where the function waits; includes CancelledError
            step = None
            step = running.throw(*cast("tuple[Any, ...]", sys.exc_info()))
        else:
            step = running.switch(found)
    return cast("R", step)


def _after_fork() -> None:
    running = getcurrent()
    if isinstance(running, Running):
        running.forked = True


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)

waiting.use(current)
