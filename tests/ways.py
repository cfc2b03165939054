"""The ways to the network. What holds for answers, errors and deadlines must hold on each of them."""

from __future__ import annotations

import asyncio
from functools import partial, partialmethod
from threading import get_ident
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import requests

import falconlite.transport.default
from falconlite.aio.tasks import current, run
from falconlite.aio.transport import TaskTransport
from falconlite.transport.default import DefaultTransport

if TYPE_CHECKING:
    from collections.abc import Callable

DIRECT, SESSION, CALLERS, TASK = WAYS = ("direct", "session", "caller's", "task")
"""Falconlite's own pool, falconlite's own session of requests, a session of the caller's, and a task of asyncio."""


def take(way: str, patch: Any) -> list[Any]:
    """Make the clients of a test take one way, unless the test gives them a session; *patch* is monkeypatch.

    Return the sessions and event loops that it makes; the caller closes them after the test.
    """
    made: list[Any] = []
    if way == SESSION:
        patch.setattr(falconlite.transport.default, "untouched", lambda: False)
    elif way == CALLERS:
        patch.setattr(DefaultTransport, "__init__", partialmethod(_over_a_session, DefaultTransport.__init__, made))
    elif way == TASK:
        tasks = Tasks()
        made.append(tasks)
        for name in ("send", "use", "reset", "close"):
            patch.setattr(DefaultTransport, name, tasks.method(name, getattr(DefaultTransport, name)))
    return made


def _over_a_session(transport: Any, real: Any, made: list[Any], *, session: Any = None, **settings: Any) -> None:
    if session is None:
        made.append(session := requests.Session())
    real(transport, session=session, **settings)


class Tasks:
    """Sends the requests of this thread in tasks of an event loop; those of other threads go as usual."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = get_ident()
        self.shared: WeakSet[TaskTransport] = WeakSet()

    def run(self, call: Callable[..., Any], *args: Any) -> Any:
        if self.loop.is_running() or self.loop.is_closed():
            return call(*args)
        return self.loop.run_until_complete(run(call, *args))

    def method(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        """Return what replaces a method of the transport."""

        def method(transport: Any, *args: Any, **given: Any) -> Any:
            shared = vars(transport).get("shared")
            if name == "send" and get_ident() == self.thread and current() is None:
                if shared is None:
                    shared = transport.shared = TaskTransport(transport, transport.settings()["pool_size"])
                    self.shared.add(shared)
                response = self.run(shared.send, *args)
                return response if response.stream is None else response._replace(stream=Stream(response.stream, self))
            if name != "send" and shared is not None:
                getattr(shared.direct, name)(**given)
                shared._threads.close()
            return real(transport, *args, **given)

        return method

    def close(self) -> None:
        for shared in list(self.shared):
            shared.close()
        self.loop.close()


class Stream:
    """A body that is read in tasks."""

    def __init__(self, stream: Any, tasks: Tasks) -> None:
        self.stream, self.tasks = stream, tasks

    def __getattr__(self, name: str) -> Any:
        return partial(self.tasks.run, getattr(self.stream, name))
