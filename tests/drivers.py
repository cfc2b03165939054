"""Run tests of behaviour a second time, with their calls in a task of an event loop instead of threads.

The whole test function runs by ``aio.run``, so each wait, lock and ``parallel()`` of falconlite within it takes the way
of tasks. Tests that are about threads, processes, signals or memory themselves run in threads only: see
``ABOUT_THREADS``.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from falconlite import aio
from falconlite.aio.tasks import current, wait
from falconlite.aio.transport import TaskTransport
from falconlite.aio.twins import share
from falconlite.auth.interface import FalconInterface
from falconlite.transport.default import DefaultTransport

if TYPE_CHECKING:
    from collections.abc import Callable

ABOUT_THREADS = frozenset(
    {
        "Barrier",
        "Event",
        "Thread",
        "ThreadPoolExecutor",
        "fork",
        "in_child",
        "interrupted_after",
        "setitimer",
        "settrace",
    }
    | {"asyncio", "subprocess"}
)
"""A test that uses one of these names, by itself or by a function of its module, runs in threads only."""


def is_about_threads(test: Callable[..., Any]) -> bool:
    """Tell whether a test is marked so, or whether it, or a function of its module that it calls, uses one of ``ABOUT_THREADS``."""
    if any(mark.name == "threads" for mark in getattr(test, "pytestmark", ())):
        return True
    test = getattr(test, "once", test)
    named = _names(test.__code__)
    for name in list(named):
        called = test.__globals__.get(name)
        if getattr(called, "__module__", None) == test.__module__ and hasattr(called, "__code__"):
            named |= _names(called.__code__)
    return bool(ABOUT_THREADS & named)


def _names(code: Any) -> set[str]:
    found = {*code.co_names, *code.co_freevars}
    for constant in code.co_consts:
        if hasattr(constant, "co_names"):
            found |= _names(constant)
    return found


class Driver:
    """Shares each auth object of a test with tasks, its fixtures' too, and observes who sends requests."""

    def __init__(self) -> None:
        self.in_tasks = self.outside = 0
        self.threads: list[str] = []
        self._transports: list[TaskTransport] = []
        self._twins: dict[DefaultTransport, TaskTransport] = {}
        self._patches = ExitStack()

    def begin(self) -> None:
        """Begin to share new auth objects."""
        make, send = FalconInterface.__init__, TaskTransport.send
        way, plain, close = TaskTransport._sent, DefaultTransport.send, DefaultTransport.close
        twins = self._twins

        def made(auth: Any, *args: Any, **given: Any) -> None:
            make(auth, *args, **given)
            self._transports.append(share(auth))

        def sent(transport: Any, *args: Any) -> Any:
            if current() is None:
                self.outside += 1
            else:
                self.in_tasks += 1
            return send(transport, *args)

        def in_turns(transport: Any, *args: Any) -> Any:
            """Call a test double in the task itself, after other tasks had a turn: threads would cost more time."""
            if transport.direct is not None:
                return way(transport, *args)
            wait(asyncio.sleep(0))
            return transport.given.send(*args)

        def sent_alone(transport: Any, *args: Any) -> Any:
            """Send by a transport without an auth object."""
            if current() is None or type(transport) is not DefaultTransport:
                return plain(transport, *args)
            if transport not in twins:
                twins[transport] = TaskTransport(transport, transport.settings()["pool_size"])
                transport.in_tasks = twins[transport].direct  # type: ignore[attr-defined]  # for tests that look at it
            return twins[transport].send(*args)

        def closed(transport: Any) -> None:
            close(transport)
            twin = twins.pop(transport, None)
            if twin is not None:
                twin.close()

        self._patches.enter_context(patch.object(TaskTransport, "_sent", in_turns))
        self._patches.enter_context(patch.object(DefaultTransport, "send", sent_alone))
        self._patches.enter_context(patch.object(DefaultTransport, "close", closed))
        self._patches.enter_context(patch.object(FalconInterface, "__init__", made))
        self._patches.enter_context(patch.object(TaskTransport, "send", sent))

    def run(self, test: Callable[..., None], given: dict[str, Any]) -> None:
        """Run a test in a task; fail if something else than tasks made its calls."""
        __tracebackhide__ = True
        start = threading.Thread.start

        def started(thread: Any) -> None:
            self.threads.append(thread.name)
            start(thread)

        async def main() -> set[Any]:
            await aio.run(test, **given)
            return asyncio.all_tasks() - {asyncio.current_task()}

        self.outside = 0
        with patch.object(threading.Thread, "start", started):
            left = asyncio.run(main())
        assert not left, f"tasks were left: {left}"
        assert not self.outside, f"{self.outside} requests were not sent by tasks"
        crew = [name for name in self.threads if name.startswith("falconlite-parallel")]
        assert not crew, f"parallel() started threads: {crew}"

    def end(self) -> None:
        """Undo what ``begin`` did, and end the threads of the transports."""
        self._patches.close()
        for transport in (*self._transports, *self._twins.values()):
            transport._threads.close()
