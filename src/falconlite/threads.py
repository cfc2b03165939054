"""Make many calls at the same time, in a bounded number of threads: ``parallel(call, items)``."""

from __future__ import annotations

import sys
from collections import deque
from contextvars import copy_context
from operator import length_hint
from queue import SimpleQueue
from threading import get_ident
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast, overload

from falconlite.errors import FalconError
from falconlite.results.result import PythonicResult, Result

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
    from concurrent.futures import Executor, Future
    from threading import Event

    Progress = Callable[[int, int], object]

T = TypeVar("T")
R = TypeVar("R")
T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)

WORKERS = 8
"""Default number of calls at the same time."""

NAME = "falconlite-parallel"
"""Prefix of the names of the threads."""

if TYPE_CHECKING:

    class _Fields(NamedTuple, Generic[T_co, R_co]):
        item: T_co
        result: R_co | None
        error: Exception | None
else:  # Python 3.10 has no generic NamedTuple; a tuple accepts [T, R] by itself

    class _Fields(NamedTuple):
        item: Any
        result: Any
        error: Any


class Outcome(_Fields[T_co, R_co]):
    """The outcome of one item: the result of its call, or the error that the call raised."""

    __slots__ = ()

    @property
    def ok(self) -> bool:
        """Whether the call returned. In dict mode it may have returned a failure: see ``result.ok``."""
        return self.error is None

    def get(self) -> R_co:
        """Return the result, or raise the error."""
        if self.error is None:
            return cast("R_co", self.result)  # without an error this is what the call returned, which may be None
        try:
            raise self.error
        finally:
            del self  # breaks the reference cycle of the error, its traceback and this frame


class Stopped(FalconError):
    """``stop`` was set before all items were tried. The results of calls that had begun were yielded.

    - ``done`` (int): number of items tried.
    - ``left`` (int or None): number of items not tried; None if not known.

    Every item taken from the iterator of items was tried, so its next item is the first one left.
    """

    default_message = "stopped before all items were tried"

    def __init__(
        self,
        code: int | None = None,
        message: str | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        done: int = 0,
        left: int | None = None,
    ) -> None:
        super().__init__(code, message, headers)
        self.done, self.left = done, left


@overload
def parallel(
    call: Callable[[T], R],
    items: Iterable[T],
    *,
    workers: int = WORKERS,
    ordered: bool = True,
    errors: Literal["raise"] = "raise",
    progress: Progress | None = None,
    stop: Event | None = None,
) -> Generator[R, None, None]: ...


@overload
def parallel(
    call: Callable[[T], R],
    items: Iterable[T],
    *,
    workers: int = WORKERS,
    ordered: bool = True,
    errors: Literal["collect"],
    progress: Progress | None = None,
    stop: Event | None = None,
) -> Generator[Outcome[T, R], None, None]: ...


def parallel(
    call: Callable[[T], R],
    items: Iterable[T],
    *,
    workers: int = WORKERS,
    ordered: bool = True,
    errors: Literal["raise", "collect"] = "raise",
    progress: Progress | None = None,
    stop: Event | None = None,
) -> Generator[Any, None, None]:
    """Call *call* with each item in threads; yield the results. Nothing runs before the first ``next()``.

    * *call*: a function of one item
    * *items* (iterable): the items; may be endless. They are taken in the thread that reads the results, at most
      twice *workers* ahead of it
    * *workers* (int): calls at the same time, 1 or more; default 8
    * *ordered* (bool): True (default) yields results in the order of the items, False as soon as they are ready
    * *errors* (str): "raise" (default) raises the error of a call in place of its result, and begins no more calls;
      "collect" yields an ``Outcome`` for each item
    * *progress*: a function that is called after each item, in the reading thread, with the number of items done and
      the number of those that failed
    * *stop* (threading.Event): once it is set, no call is begun; after the results of running calls, Stopped is raised

    Each call runs in a copy of the caller's context. An error of the iterator *items* is raised after the results of
    calls that had begun. When the iteration ends, for any reason, it waits for running calls and the threads end.
    ``close()`` ends the iteration.

    Raise TypeError or ValueError for wrong arguments.
    """
    if not callable(call):
        raise TypeError(f"call must be a function, not {type(call).__name__}")
    if isinstance(workers, bool) or not isinstance(workers, int):
        raise TypeError(f"workers must be a whole number, not {workers!r}")
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    if not isinstance(ordered, bool):
        raise TypeError(f"ordered must be True or False, not {ordered!r}")
    if errors not in ("raise", "collect"):
        raise ValueError(f"errors must be 'raise' or 'collect', not {errors!r}")
    if progress is not None and not callable(progress):
        raise TypeError(f"progress must be a function or None, not {type(progress).__name__}")
    if stop is not None and not callable(getattr(stop, "is_set", None)):
        raise TypeError(f"stop must be a threading.Event or None, not {type(stop).__name__}")
    return _Crew(call, _iterator(items), workers, ordered, errors == "collect", progress, stop).read()


def _iterator(items: Iterable[T]) -> Iterator[T]:
    if isinstance(items, (str, bytes)):
        raise TypeError("items must be an iterable of items, not one str")
    if isinstance(items, Result) and not isinstance(items, PythonicResult):
        raise TypeError("items must be an iterable of items, not a result in dict mode: give its resources")
    try:
        return iter(items)
    except TypeError as error:
        raise TypeError(f"items must be an iterable of items, not {type(items).__name__}") from error


class _Crew(Generic[T, R]):
    """The running calls of one iteration, and the ended ones that are not yet yielded.

    Only the reading thread uses it. An item is taken only if a thread is free for it. So no call waits in a pool, and
    none has to be cancelled when the iteration ends early.
    """

    def __init__(
        self,
        call: Callable[[T], R],
        items: Iterator[T],
        workers: int,
        ordered: bool,
        collect: bool,
        progress: Progress | None,
        stop: Event | None,
    ) -> None:
        self.call, self.items, self.workers, self.ordered = call, items, workers, ordered
        self.collect, self.progress, self.stop = collect, progress, stop
        self.context = copy_context()
        self.more = True  # whether to take more items
        self.stopped = False
        self.broken: Exception | None = None  # the error of the iterator of items
        self.running = self.done = self.failed = 0
        self.ended: SimpleQueue[Future[R]] = SimpleQueue()  # filled by threads, as their calls end
        self.ready: set[Future[R]] = set()  # ended, but not yet yielded
        self.line: deque[Future[R]] = deque()  # in the order in which to yield them
        self.origin: dict[Future[R], tuple[int, T]] = {}  # index of the item, and the item
        self.threads: list[Executor] = []
        self.free: list[Executor] = []
        self.thread: dict[Future[R], Executor] = {}  # the thread that runs the call

    def read(self) -> Generator[Any, None, None]:
        """Yield results or outcomes; leave no thread behind."""
        reader = get_ident()
        try:
            try:
                while True:
                    while not self.ended.empty():
                        self.note(self.ended.get())
                    begun = self.may_begin() and self.begin()
                    if self.line and self.line[0] in self.ready:
                        yield self.take()
                        reader = get_ident()
                    elif self.running and not begun:
                        self.note(self.ended.get())
                    elif not begun:
                        break
                if self.broken is not None:
                    raise self.broken
                if self.more:
                    raise self.early()
            finally:
                # The garbage collector may close this generator in any thread. In a thread of its own it must not wait.
                self.dismiss(wait=get_ident() == reader)
        finally:
            self.dismiss(wait=get_ident() == reader)  # again: an interrupt may have stopped the line above

    def dismiss(self, *, wait: bool) -> None:
        """End the threads once their calls have ended."""
        for thread in self.threads:
            thread.shutdown(wait=False, cancel_futures=True)
        for thread in self.threads:
            thread.shutdown(wait=wait)

    def hire(self) -> Executor:
        """Return a free thread, as a pool of one thread.

        A pool starts its thread at the first call. An interrupt at that moment can lose the thread and the call, so the
        first call does nothing.
        """
        if self.free:
            return self.free.pop()
        from concurrent.futures import ThreadPoolExecutor

        thread = ThreadPoolExecutor(1, NAME)
        self.threads.append(thread)
        try:
            thread.submit(int)
        except RuntimeError as error:
            # An interrupt while threading.Event waits may be raised as "release unlocked lock".
            if error.__context__ is None or isinstance(error.__context__, Exception):
                raise
            raise error.__context__ from None
        return thread

    def may_begin(self) -> bool:
        """Tell whether to take one more item and a thread is free for it."""
        if self.stop is not None and self.stop.is_set():
            self.stopped = True  # final, even if the event is cleared later
        room = self.running < self.workers and self.running + len(self.ready) < 2 * self.workers
        return self.more and room and not self.stopped

    def begin(self) -> bool:
        """Take the next item and begin its call; return False if there are no more items."""
        try:
            item = next(self.items)
        except StopIteration:
            self.more = False
            return False
        except Exception as error:  # noqa: BLE001  # read() raises it after the results of earlier items
            self.more, self.broken = False, error
            return False
        thread = self.hire()
        future = thread.submit(self.context.copy().run, self.call, item)
        self.origin[future] = self.done + self.running, item
        self.thread[future] = thread
        self.running += 1
        if self.ordered:
            self.line.append(future)
        future.add_done_callback(self.ended.put)
        return True

    def note(self, future: Future[R]) -> None:
        """Record that a call ended."""
        self.running -= 1
        self.done += 1
        self.free.append(self.thread.pop(future))
        self.ready.add(future)
        if not self.ordered:
            self.line.append(future)
        error = future.exception()
        if error is not None:
            self.failed += 1
            self.more = self.more and self.collect and isinstance(error, Exception)
            if not self.collect and sys.version_info >= (3, 11):  # by index, since the item may be a secret
                error.add_note(f"falconlite.parallel: raised for item {self.origin[future][0]}, counted from 0")
        if self.progress is not None:
            self.progress(self.done, self.failed)

    def take(self) -> Any:
        """Return the next result, or raise its error; SystemExit and the like are raised in any mode."""
        future = self.line.popleft()
        self.ready.remove(future)
        _, item = self.origin.pop(future)
        try:
            if not self.collect:
                return future.result()
            error = future.exception()
            if isinstance(error, Exception):
                return Outcome(item, None, error)
            return Outcome(item, future.result(), None)
        finally:
            del future  # for the same reason as in Outcome.get

    def early(self) -> Stopped:
        """Make the error of an iteration that was stopped."""
        hint = length_hint(self.items, -1)
        left = hint if hint >= 0 else None
        rest = "the number left is not known" if left is None else f"{left} were not tried"
        return Stopped(None, f"stopped after {self.done} items; {rest}", done=self.done, left=left)
