"""Take locks so that an interrupt cannot leave them locked, and replace locks after a fork."""

from __future__ import annotations

import os
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakSet

if TYPE_CHECKING:

    class Taken:
        """The class below, for type checkers."""

        def __init__(self, lock: Any, *, blocking: bool = True, timeout: float = -1) -> None: ...
        def __enter__(self) -> bool: ...
        def __exit__(self, *raised: object) -> None: ...

else:

    class Taken:
        """Take a lock in a ``with`` statement with a timeout; no interrupt can leave it locked.

        ``with ... as taken`` tells whether the lock was taken. If not, the end of the block raises RuntimeError.

        A signal handler runs between two Python instructions, never inside a C function. Code that calls ``acquire()``,
        and methods written in Python, have gaps in which an interrupt would leave the lock taken. The slots of this
        class hold C functions, which the ``with`` statement calls like methods.
        """

        __slots__ = ("__enter__", "__exit__")

        def __init__(self, lock: Any, *, blocking: bool = True, timeout: float = -1) -> None:
            self.__enter__ = partial(lock.acquire, blocking, timeout)
            self.__exit__ = lock.__exit__


def let_go(lock: Any) -> None:
    """Release a lock that this thread still holds after an interrupted call.

    When an exception leaves a ``with`` block, Python 3.10 handles signals before it releases the lock, so a second
    interrupt can prevent the release.
    """
    while lock._is_owned():  # noqa: SLF001  # a lock has no public method for it
        lock.release()


def waiting(seconds: float) -> float:
    """Clamp seconds to the bounds of a lock's timeout."""
    return min(max(seconds, 0), threading.TIMEOUT_MAX)


class Renewable(Protocol):
    """An object with locks or connections that a forked process must not share with its parent."""

    def after_fork(self) -> None:
        """Replace them in the new process."""
        ...


LIVING: WeakSet[Any] = WeakSet()
"""All ``Renewable`` objects of this process."""


def _after_fork() -> None:
    for each in list(LIVING):
        each.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which cannot fork
    os.register_at_fork(after_in_child=_after_fork)
