"""Make many calls at the same time, in a bounded number of threads: ``parallel(call, items)``."""

from __future__ import annotations

import sys
from _thread import start_new_thread
from collections import deque
from contextvars import copy_context
from operator import length_hint
from queue import SimpleQueue
from threading import Thread, get_ident, main_thread
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast, overload

from falconlite.errors import FalconError
from falconlite.results.result import PythonicResult, Result
from falconlite.waiting import task

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
    from concurrent.futures import Executor
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
            return cast("R_co", self.result)  # without an error this is the return value, which may be None
        try:
            raise self.error
        finally:
            del self  # breaks the reference cycle of the error, its traceback and this frame


class Stopped(FalconError):
    """``stop`` was set before all items were tried. The results of calls that had started were yielded.

    - ``done`` (int): number of items tried.
    - ``left`` (int or None): number of items not tried; None if unknown.

    Every item taken from the iterator was tried, so its next item is the first remaining one.
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
    * *items* (iterable): the items; may be endless. The reading thread takes them, at most twice *workers* ahead of the
      results
    * *workers* (int): number of concurrent calls, 1 or more; default 8
    * *ordered* (bool): True (default) yields results in the order of the items, False as soon as they are ready
    * *errors* (str): "raise" (default) raises the error of a call in place of its result, and starts no more calls;
      "collect" yields an ``Outcome`` for each item
    * *progress*: function called after each item, in the reading thread, with the numbers of items done and failed
    * *stop* (threading.Event): once it is set, no call starts; after the results of running calls, Stopped is raised

    Each call runs in a copy of the caller's context. An error of the iterator *items* is raised after the results of
    calls that had started. When the iteration ends, for any reason, it waits for running calls, and the threads end.
    ``close()`` ends the iteration. During interpreter exit, calls run one by one in the reading thread.

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
    if isinstance(items, PythonicResult):
        items.raise_for_status()  # a failure has no items, which is not the same as an empty list
    try:
        return iter(items)
    except TypeError as error:
        raise TypeError(f"items must be an iterable of items, not {type(items).__name__}") from error


class Ended(NamedTuple):
    """The end of one item: the result or error of its call, or the reason why it did not start."""

    number: int
    result: Any
    error: BaseException | None
    begun: bool = True


class _Foreman:
    r"""Starts the threads, and passes calls to them.

    Python runs signal handlers in the main thread, and an interrupt there may leave a lock of ``threading`` or
    ``concurrent.futures`` locked for ever (``Condition.__enter__`` is Python code). The threads would then wait for it,
    and the reader for the threads. So the reader only puts to ``SimpleQueue``\ s and gets from them, which is one step
    in C. A separate thread does the rest.
    """

    def __init__(self, call: Callable[[Any], Any]) -> None:
        self.call, self.context = call, copy_context()
        self.items: SimpleQueue[tuple[int, Any] | None] = SimpleQueue()  # to start; None ends the queue
        self.ended: SimpleQueue[Ended] = SimpleQueue()
        self.free: deque[Executor] = deque()  # each is one thread
        self.hired: list[Executor] = []
        self.thread = Thread(target=self.lead, name=f"{NAME}-foreman", daemon=True)  # does not keep a program alive
        self.started = self.over = False
        self.gone: SimpleQueue[None] = SimpleQueue()  # gets a word once ``over`` is true

    # These methods run in the reading thread.

    def give(self, number: int, item: Any) -> None:
        """Begin the call of an item."""
        if sys.is_finalizing():  # no thread can be started
            self.call_here(number, item)
            return
        if not self.started:
            start_new_thread(self.start, ())  # ``Thread.start`` waits for a lock of ``threading``
            self.started = True
        self.items.put((number, item))

    def call_here(self, number: int, item: Any) -> None:
        """Make the call of an item in this thread."""
        self.context.copy().run(self.work, None, number, item)

    def dismiss(self, *, wait: bool) -> None:
        """End the threads when their calls have ended. Repeated calls are safe."""
        self.items.put(None)
        if not self.started or not wait or sys.is_finalizing():  # the interpreter stopped this thread while it ends
            return
        while not self.over:
            self.gone.get()
        if self.thread.ident is not None:
            self.thread.join()

    # These methods run in other threads.

    def start(self) -> None:
        """Start the foreman's own thread, or tell the reader why that cannot be done."""
        try:
            self.thread.start()
        except BaseException as error:  # noqa: BLE001  # the reader raises it
            for number, _ in iter(self.items.get, None):
                self.give_back(number, error)
            self.leave()

    def lead(self) -> None:
        """Pass items to free threads until there are no more."""
        try:
            for number, item in iter(self.items.get, None):
                self.begin(number, item)
        finally:
            for thread in self.hired:
                thread.shutdown(wait=False)
            for thread in self.hired:
                thread.shutdown()
            self.leave()

    def begin(self, number: int, item: Any) -> None:
        """Give one item to a free thread."""
        try:
            thread = self.hire()
            thread.submit(self.context.copy().run, self.work, thread, number, item)
        except BaseException as error:  # noqa: BLE001  # the reader raises it
            self.give_back(number, error)

    def give_back(self, number: int, error: BaseException) -> None:
        """Return an item whose call has not started to the reader, which makes the call itself if the program ends.

        Only a thread without signal handlers may call ``is_alive``: in Python 3.10 to 3.12, an interrupt within it
        marks the main thread as ended, for the rest of the program.
        """
        self.ended.put(Ended(number, None, error if main_thread().is_alive() else None, begun=False))

    def leave(self) -> None:
        """Tell the reader that all threads have ended, even if one interrupt disturbs it meanwhile."""
        self.over = True
        self.gone.put(None)
        self.gone.put(None)

    def hire(self) -> Executor:
        """Return a free thread, as a pool of one thread. If the thread cannot be started, no call is lost with it."""
        if self.free:
            return self.free.popleft()
        from concurrent.futures import ThreadPoolExecutor

        thread = ThreadPoolExecutor(1, NAME)
        thread.submit(int)  # a pool starts its thread at the first call
        self.hired.append(thread)
        return thread

    def work(self, thread: Executor | None, number: int, item: Any) -> None:
        """Make the call of an item; *thread* is free for another one then. None is the reading thread."""
        try:
            result = self.call(item)
        except BaseException as error:  # noqa: BLE001  # the reader raises it or passes it on
            if thread is not None:
                self.free.append(thread)
            self.ended.put(Ended(number, None, error))
        else:
            if thread is not None:
                self.free.append(thread)
            self.ended.put(Ended(number, result, None))


class _Crew(Generic[T, R]):
    """The running calls of one iteration, and the ended ones that are not yet yielded.

    Only the reading thread uses it. It takes an item only when a thread is free. So no call waits for a thread, and
    none must be cancelled when the iteration ends early.
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
        self.items, self.workers, self.ordered = items, workers, ordered
        self.collect, self.progress, self.stop = collect, progress, stop
        self.more = True  # whether to take more items
        self.stopped = False
        self.broken: BaseException | None = None  # the error of the items, or of a thread that did not start
        self.taken = self.running = self.done = self.failed = 0
        self.ready: dict[int, Ended] = {}  # ended, but not yet yielded
        self.line: deque[int] = deque()  # numbers of items, in the order in which to yield them
        self.item: dict[int, T] = {}  # by number
        self.foreman: Any = _Foreman(call)

    def read(self) -> Generator[Any, None, None]:
        """Yield results or outcomes; leave no thread behind."""
        running = task()
        if running is not None:
            self.foreman = running.foreman(self.foreman.call, self.foreman.context)
        reader, ended = get_ident(), self.foreman.ended
        try:
            try:
                while True:
                    while not ended.empty():
                        self.note(ended.get())
                    begun = self.may_begin() and self.begin()
                    if self.line and self.line[0] in self.ready:
                        yield self.take()
                        reader = get_ident()
                    elif self.running and not begun:
                        self.note(ended.get())
                    elif not begun:
                        break
                if self.broken is not None:
                    raise self.broken
                if self.more:
                    raise self.early()
            finally:
                # The garbage collector may close this generator in any thread. One of the foreman's threads must not
                # wait for itself.
                self.foreman.dismiss(wait=get_ident() == reader)
        finally:
            self.foreman.dismiss(wait=get_ident() == reader)  # again: an interrupt may have stopped the line above

    def may_begin(self) -> bool:
        """Tell whether to take one more item and a thread is free for it."""
        if self.stop is not None and self.stop.is_set():
            self.stopped = True  # final, even if the event is cleared later
        room = self.running < self.workers and self.running + len(self.ready) < 2 * self.workers
        return self.more and room and not self.stopped

    def begin(self) -> bool:
        """Take the next item and start its call; return False if there are no more items."""
        try:
            item = next(self.items)
        except StopIteration:
            self.more = False
            return False
        except Exception as error:  # noqa: BLE001  # read() raises it after the results of earlier items
            self.more, self.broken = False, error
            return False
        number = self.taken
        self.foreman.give(number, item)
        self.item[number] = item
        self.taken += 1
        self.running += 1
        if self.ordered:
            self.line.append(number)
        return True

    def note(self, end: Ended) -> None:
        """Record that a call ended."""
        number, _, error, begun = end
        if not begun and error is None:  # the program ends
            self.foreman.call_here(number, self.item[number])
            return
        self.running -= 1
        if not begun:
            self.more, self.broken = False, error
            del self.item[number]
            if self.ordered:
                self.line.remove(number)
            return
        self.done += 1
        self.ready[number] = end
        if not self.ordered:
            self.line.append(number)
        if error is not None:
            self.failed += 1
            self.more = self.more and self.collect and isinstance(error, Exception)
            if not self.collect and sys.version_info >= (3, 11):  # by index, because the item may be a secret
                error.add_note(f"falconlite.parallel: raised for item {number}, counted from 0")
        if self.progress is not None:
            self.progress(self.done, self.failed)

    def take(self) -> Any:
        """Return the next result, or raise its error; SystemExit and the like are raised in any mode."""
        number = self.line.popleft()
        _, result, error, _ = self.ready.pop(number)
        item = self.item.pop(number)
        if self.collect and (error is None or isinstance(error, Exception)):
            return Outcome(item, result, error)
        if error is None:
            return result
        try:
            raise error
        finally:
            del error  # for the same reason as in Outcome.get

    def early(self) -> Stopped:
        """Make the error of an iteration that was stopped."""
        hint = length_hint(self.items, -1)
        left = hint if hint >= 0 else None
        rest = "the number left is not known" if left is None else f"{left} were not tried"
        return Stopped(None, f"stopped after {self.done} items; {rest}", done=self.done, left=left)
