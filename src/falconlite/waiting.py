"""Let the same code wait in a thread, or in a task of an event loop if ``falconlite.aio`` runs it there."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Context

    from typing_extensions import ParamSpec

    from falconlite.http.messages import Clock

    P = ParamSpec("P")

R = TypeVar("R")


class Task(Protocol):
    """How code waits in a task of an event loop, without blocking its thread; see ``falconlite.aio.tasks``."""

    def sleep(self, seconds: float) -> None:
        """Let other tasks run for a number of seconds."""
        ...

    def in_thread(self, call: Callable[[], R]) -> R:
        """Call a function that may block in another thread, and let other tasks run meanwhile."""
        ...

    def uninterrupted(self, call: Callable[[], R]) -> R:
        """Call a function in another thread; a task that is cancelled meanwhile waits for its end."""
        ...

    def queue(self, most: int) -> Any:
        """Return a queue for at most *most* items (0 for any number), to which threads put and this task gets."""
        ...

    def give_way(self) -> None:
        """Let other tasks run if this one has run for long."""
        ...

    def foreman(self, call: Callable[[Any], Any], context: Context) -> Any:
        """Return the object that makes the calls of ``parallel`` in tasks."""
        ...


_current: Callable[[], Task | None] | None = None


def use(current: Callable[[], Task | None]) -> None:
    """Set the function that returns the task that runs its caller, or None in a plain thread."""
    global _current  # noqa: PLW0603  # set once, when falconlite.aio is imported
    _current = current


def task() -> Task | None:
    """Return the task that runs the caller; None in a plain thread."""
    return None if _current is None else _current()


def give_way() -> None:
    """Let other tasks run if a task runs the caller and its thread was busy for long; call this between slow steps."""
    running = task()
    if running is not None:
        running.give_way()


def load(module: str) -> None:
    """Import a module: here, or in another thread if a task runs the caller."""
    if module not in sys.modules:
        blocking(import_module, module)


def blocking(call: Callable[P, R], /, *args: P.args, **given: P.kwargs) -> R:
    """Call a function that may block: here, or in another thread if a task runs the caller."""
    running = task()
    return call(*args, **given) if running is None else running.in_thread(lambda: call(*args, **given))


def uninterrupted(call: Callable[P, R], /, *args: P.args, **given: P.kwargs) -> R:
    """Call a function that may block briefly, and must end before its caller cleans up.

    Use it for files: a cancelled task must not close a file that another thread is writing.
    """
    running = task()
    return call(*args, **given) if running is None else running.uninterrupted(lambda: call(*args, **given))


def pause(clock: Clock, seconds: float) -> None:
    """Wait for a number of seconds. A task lets others run meanwhile; a test clock gets a call of ``sleep``."""
    running = task()
    if running is None or getattr(clock, "__name__", "") != "time":
        clock.sleep(seconds)
    else:
        running.sleep(seconds)
