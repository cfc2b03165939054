"""A lock that no interrupt leaves taken, and the auth objects that a fork has to see to."""

from __future__ import annotations

import os
import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakSet

if TYPE_CHECKING:

    class Taken:
        """The class below, as type checkers see it."""

        def __init__(self, lock: Any, *, blocking: bool = True, timeout: float = -1) -> None: ...
        def __enter__(self) -> bool: ...
        def __exit__(self, *raised: object) -> None: ...

else:

    class Taken:
        """Take a lock in a ``with`` statement, for so many seconds at most; no interrupt can leave the lock taken.

        ``with`` gives whether the lock was taken. If it was not, the end of the block raises the lock's RuntimeError.

        A signal handler runs between two instructions of Python code, never within a function in C. Code that calls
        ``acquire()``, and methods written in Python, have gaps in which an interrupt leaves the lock taken. The slots
        of this class hold functions in C, which the ``with`` statement finds as if they were methods.
        """

        __slots__ = ("__enter__", "__exit__")

        def __init__(self, lock: Any, *, blocking: bool = True, timeout: float = -1) -> None:
            self.__enter__ = partial(lock.acquire, blocking, timeout)
            self.__exit__ = lock.__exit__


def let_go(lock: Any) -> None:
    """Release a lock if this thread still has it after a call, which never keeps it.

    Python 3.10 looks for signals before the end of a ``with`` block that an exception leaves, so a second interrupt can
    come before the release.
    """
    while lock._is_owned():  # noqa: SLF001  # a lock tells it nowhere else
        lock.release()


def waiting(seconds: float) -> float:
    """Return a time that a lock can be told to wait."""
    return min(max(seconds, 0), threading.TIMEOUT_MAX)


class Renewable(Protocol):
    """What has locks or connections that a forked process must not share with its parent."""

    def after_fork(self) -> None:
        """Replace them in the new process."""
        ...


LIVING: WeakSet[Any] = WeakSet()
"""Each ``Renewable`` of this process."""


def _after_fork() -> None:
    for each in list(LIVING):
        each.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which cannot fork
    os.register_at_fork(after_in_child=_after_fork)
