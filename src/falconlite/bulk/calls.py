"""Make the calls of a bulk operation concurrently.

A batch that the API refuses because of some IDs is split. If no further call can succeed, no call starts. For each
batch, a flow decides which calls to make; ``Calls`` runs the flows in threads.
"""

from __future__ import annotations

import sys
from collections import deque
from itertools import starmap
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from falconlite.binding.calls import drive
from falconlite.bulk.verdicts import SPOILT, judge, refused
from falconlite.errors import APIError, AuthError, Forbidden, TransportError, Unauthorized
from falconlite.threads import Stopped, parallel

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from threading import Event

    from falconlite.binding.calls import Perform
    from falconlite.bulk.batches import Job
    from falconlite.bulk.report import Bulk, Each
    from falconlite.results.result import PythonicResult
    from falconlite.threads import Progress

    Flow = Generator[Perform, PythonicResult[Any], None]

SPLITS = 64
"""Maximum number of calls to find the IDs that cause a refusal: enough for one or two IDs."""

IN_A_ROW = 8
"""Consecutive failed batches after which no call starts, if the errors do not concern single IDs."""


class Calls(NamedTuple):
    """The calls of one job, for one or several reports."""

    job: Job

    def batches(self, ids: Sequence[str]) -> Iterator[list[str]]:
        """Split IDs into batches."""
        return self.job.batches(ids)

    def run(
        self,
        report: Bulk[Any],
        ids: Sequence[str],
        workers: int,
        progress: Progress | None,
        stop: Event | None,
        each: Each | None,
    ) -> None:
        """Make the calls for some IDs of a report; see ``bulk`` for the arguments."""
        check(workers, progress, stop, each)
        _Run(self.job, report, stop).run(ids, workers, progress, each)


def check(workers: int, progress: Progress | None, stop: Event | None, each: Each | None) -> None:
    """Raise TypeError or ValueError for wrong arguments."""
    if each is not None and not callable(each):
        raise TypeError(f"each must be a function or None, not {type(each).__name__}")
    parallel(len, (), workers=workers, progress=progress, stop=stop)


class _Run:
    """One run of calls. ``is_set`` tells the threads to start no more calls."""

    def __init__(self, job: Job, report: Bulk[Any], stop: Event | None) -> None:
        self.job, self.report, self.stop = job, report, stop
        self.splitting = job.operation.repeatable
        self.lock = job.performer.auth_object.connection.new_lock()  # held during calls of the caller's functions
        self.results: dict[int, list[PythonicResult[Any]]] = {}  # by index of the batch
        self.untold: deque[tuple[list[str], dict[str, Exception]]] = deque()  # batches to pass to *each*
        self.raised: list[Exception] = []  # exceptions of *each*
        self.in_a_row = self.tried = self.failed = 0

    def is_set(self) -> bool:
        """Tell whether to start no more calls: the caller stopped them, or they cannot succeed."""
        return self.report.ended is not None or (self.stop is not None and self.stop.is_set())

    def run(self, ids: Sequence[str], workers: int, progress: Progress | None, each: Each | None) -> None:
        """Make the calls; add the outcome of each batch to the report, and pass it to *each*.

        Every finished batch is passed to *each* once, also after an exception or an interrupt. If *each* raises, no
        more calls start; after all batches were passed to it, its first exception is raised.
        """
        telling = starmap(each or (lambda *_: None), iter(self.untold.popleft, None))
        calls = parallel(
            self.take,
            enumerate(self.job.batches(ids)),
            workers=workers,
            ordered=False,
            progress=None if progress is None else lambda *_: progress(*self.numbers()),
            stop=cast("Event", self),  # only is_set() is called
        )
        try:
            try:
                for _ in calls:
                    self.tell(telling)
                    if self.raised:
                        break
            except Stopped:
                pass  # remaining IDs count as not tried
            finally:
                calls.close()  # waits for running calls
                self.tell(telling)
        finally:
            calls.close()  # again, because an interrupt may have stopped the lines above
            self.tell(telling)
        self.raise_first()
        self.report.results += [result for number in sorted(self.results) for result in self.results[number]]

    def numbers(self) -> tuple[int, int]:
        """Return the numbers of IDs tried and failed."""
        with self.lock:
            return self.tried, self.failed

    def tell(self, telling: Iterator[object]) -> None:
        """Pass the finished batches to *each*, and keep its exceptions.

        ``next`` takes a batch off the queue and calls the function without running Python code between the two steps.
        So an interrupt never loses a batch: it is either on the queue or passed on.
        """
        while self.untold:
            self.tell_one(telling)

    def tell_one(self, telling: Iterator[object]) -> None:
        """Pass on one batch."""
        try:
            next(telling)
        except Exception as error:  # noqa: BLE001  # an error of the caller's function; raised after all batches were passed on
            self.raised.append(error)

    def raise_first(self) -> None:
        """Raise the first exception of *each*, with the number of the others as a note."""
        if not self.raised:
            return
        error, more = self.raised[0], len(self.raised) - 1
        self.raised.clear()
        if more and sys.version_info >= (3, 11):
            error.add_note(f"falconlite.bulk: each raised an exception for {more} more batches")
        try:
            raise error
        finally:
            del error  # breaks the reference cycle of the error, its traceback and this frame

    # These methods run in threads.

    def take(self, item: tuple[int, list[str]]) -> None:
        """Make the calls of one batch, and add their outcome to the report."""
        number, batch = item
        part = self.report.part(batch)
        try:
            drive(self.settle(batch, part))
        except Exception as error:  # noqa: BLE001  # from the caller's transport, or a warning turned into an error
            part.fail(part.untold(batch), error)
        done, failed = part.done, part.failed
        with self.lock:
            self.results[number], part.results = part.results, []
            self.report.add(part)
            self.tried += len(done) + len(failed)
            self.failed += len(failed)
            self.end_if_in_vain(batch, part.blocked, done)
        self.untold.append((done, failed))

    def end_if_in_vain(self, batch: Sequence[str], blocked: Exception | None, done: Sequence[str]) -> None:
        """Start no more calls after too many consecutive failed batches, if the errors do not concern single IDs."""
        own = len(batch) == 1 and isinstance(blocked, APIError) and blocked.code in SPOILT
        self.in_a_row = self.in_a_row + 1 if blocked is not None and not own and not done else 0
        if self.in_a_row >= IN_A_ROW and self.report.ended is None:
            self.report.ended = blocked

    # These methods decide without I/O.

    def settle(self, batch: list[str], part: Bulk[Any]) -> Flow:
        """Yield the call of one batch, and further calls if the API refuses it because of some IDs."""
        waiting: deque[tuple[list[str], Exception | None]] = deque([(batch, None)])
        for _ in range(1 + SPLITS):
            if not waiting or (part.calls and (self.is_set() or not self.splitting)):
                break
            ids, before = waiting.popleft()
            try:
                yield from self.ask(ids, part)
            except APIError as refusal:
                waiting += self.split(ids, refusal, part)
            else:
                if before is not None and (rest := part.untold(ids)):  # refused before, not sent again
                    part.fail(rest, before)
        else:
            self.splitting = self.splitting and None in part.outcomes.values()
        for ids, error in waiting:
            if error is not None:  # refused, perhaps only because of other IDs in the batch
                part.fail(ids, error)

    def split(self, ids: list[str], refusal: APIError, part: Bulk[Any]) -> list[tuple[list[str], Exception | None]]:
        """Record the IDs named by a refusal as failed. Return the next batches to send, each with the refusal."""
        failed = refused(part.operation, ids, refusal)
        part.outcomes.update(failed)
        rest = [id for id in ids if id not in failed]
        if not rest:
            return []
        if len(ids) == 1 or not self.splitting:
            part.fail(rest, refusal)
            return []
        if failed:
            return [(rest, refusal)]
        half = len(rest) // 2
        return [(rest[:half], refusal), (rest[half:], refusal)]

    def ask(self, ids: list[str], part: Bulk[Any]) -> Flow:
        """Yield one call, and record its outcome; raise a refusal that some of the IDs may have caused."""
        part.calls += 1
        try:
            result = yield self.job.call(ids)
        except AuthError as error:  # nothing was sent: these IDs count as not tried
            part.calls -= 1
            self.report.ended = error
            return
        except (APIError, TransportError) as error:
            part.attempts += error.attempts
            if isinstance(error, APIError) and error.code in SPOILT:
                raise
            if _is_for_good(error):
                self.report.ended = error
            part.fail(ids, error)
            return
        part.attempts += result.attempts
        if judge(part, ids, result):
            part.keep(result)


def _is_for_good(error: APIError | TransportError) -> bool:
    """Tell whether every further call would fail in the same way."""
    if isinstance(error, TransportError):
        return error.lasting
    return isinstance(error, (Forbidden, Unauthorized)) or 300 <= error.code < 400
