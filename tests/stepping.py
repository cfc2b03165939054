"""Interrupt code after a given number of instructions, as a signal handler might; cancel a task at a given await."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Stop(BaseException):
    """Raised at one instruction."""


def interrupted_after(steps: int, call: Any, follows: Callable[[Any], bool]) -> bool:
    """Make a call, and raise Stop at instruction number *steps*; return whether it got that far.

    Only frames for which *follows* is true count. Python 3.12 and later count lines, since they report no instructions.
    """
    left = steps

    def trace(frame: Any, event: str, _: Any) -> Any:
        nonlocal left
        if not follows(frame):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, sys.version_info >= (3, 12)
        if event in {"opcode", "line"}:
            left -= 1
            if left == 0:
                raise Stop
        return trace

    sys.settrace(trace)
    try:
        call()
    except Stop:
        pass
    finally:
        sys.settrace(None)
    return left <= 0


class Stepped(Coroutine[Any, Any, Any]):
    """A coroutine whose task is cancelled when it waits for the *number*-th time, and again *times* - 1 waits later on.

    *late* cancels it when the awaited thing has just come, otherwise at once.
    """

    def __init__(self, of: Any, number: int, *, late: bool, times: int) -> None:
        self.of, self.left, self.late, self.times = of, number, late, times

    def send(self, value: Any) -> Any:
        return self._noted(self.of.send(value))

    def throw(self, *error: Any) -> Any:
        return self._noted(self.of.throw(*error))

    def close(self) -> None:
        self.of.close()

    def __await__(self) -> Any:
        return (yield from self.of.__await__())

    def _noted(self, awaited: Any) -> Any:
        self.left -= 1
        if -self.times < self.left <= 0:
            task = asyncio.current_task()
            assert task is not None
            if self.late and awaited is not None:
                awaited.add_done_callback(lambda _: task.cancel())
                if self.left < 0:
                    task.get_loop().call_soon(task.cancel)
            else:
                task.get_loop().call_soon(task.cancel)
        return awaited


async def cancelled_at(number: int, call: Any, *, late: bool = False, times: int = 1) -> bool:
    """Run a coroutine in a task, and cancel it when it waits for the *number*-th time; return whether it got that far."""
    stepped = Stepped(call, number, late=late, times=times)
    task: asyncio.Task[Any] = asyncio.get_running_loop().create_task(stepped)
    with suppress(asyncio.CancelledError):
        await task
    return stepped.left <= 0
