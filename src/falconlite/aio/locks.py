"""A lock for threads and tasks: a task that waits for it lets other tasks run."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any

from greenlet import getcurrent  # type: ignore[import-untyped]  # the package has no types

from falconlite.aio.tasks import current, wait

if TYPE_CHECKING:
    from falconlite.aio.tasks import Running


class Lock:
    """A reentrant lock with the methods of ``threading.RLock``. Its owner is a task, or a thread outside of tasks.

    Waiting tasks get it in order of arrival.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: Any = None
        self._count = 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    def __repr__(self) -> str:
        return f"<Lock: {'taken' if self._lock.locked() else 'free'}>"

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Take the lock; return whether it was taken. A negative *timeout* (seconds) waits without limit."""
        me = getcurrent()
        if self._owner is me:
            self._count += 1
            return True
        running = current()
        if running is None:
            taken = self._lock.acquire(blocking, timeout if blocking else -1)
        else:
            taken = (not self._waiting and self._lock.acquire(blocking=False)) or (
                blocking and self._wait(running, timeout)
            )
        if taken:
            self._owner, self._count = me, 1
        return taken

    __enter__ = acquire

    def release(self) -> None:
        """Release the lock, once for each ``acquire``."""
        if self._owner is not getcurrent():
            raise RuntimeError("cannot release a lock of another task or thread")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._lock.release()
            self._wake()

    def __exit__(self, *raised: object) -> None:
        self.release()

    def _is_owned(self) -> bool:
        return self._owner is getcurrent()

    def _wait(self, running: Running, timeout: float) -> bool:
        """Wait in a task until the lock is taken or the time is over."""
        ends = None if timeout < 0 else monotonic() + timeout
        turn = running.loop.create_future()
        self._waiting.append(turn)
        taken = False
        try:
            while not self._lock.acquire(blocking=False):
                left = None if ends is None else ends - monotonic()
                if left is not None and left <= 0:
                    return False
                done, _ = wait(asyncio.wait((turn,), timeout=left))
                if done:  # another thread may have taken it first
                    turn = running.loop.create_future()
                    self._waiting.appendleft(turn)
            taken = True
        finally:
            if turn in self._waiting:
                self._waiting.remove(turn)
            elif not taken:
                self._wake()  # this task was woken but does not take the lock
        return True

    def _wake(self) -> None:
        """Wake the next task. Its event loop may run in another thread."""
        while self._waiting:
            try:
                turn = self._waiting.popleft()
            except IndexError:  # another thread has woken it
                return
            try:
                turn.get_loop().call_soon_threadsafe(_set, turn)
            except RuntimeError:  # its event loop is closed
                continue
            return


def _set(turn: asyncio.Future[None]) -> None:
    if not turn.done():
        turn.set_result(None)
