"""The calls of a bulk operation: sent side by side, split where one ID spoils them, ended where none can pass."""

from __future__ import annotations

import sys
from collections import deque
from itertools import starmap
from threading import Lock
from typing import TYPE_CHECKING, Any, cast

from falconlite.bulk.verdicts import SPOILT, is_brief, verdict_on, verdict_on_refusal
from falconlite.errors import APIError, AuthError, Forbidden, TransportError, Unauthorized
from falconlite.threads import Stopped, parallel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from threading import Event

    from falconlite.binding.operation import Operation
    from falconlite.bulk.batches import Job
    from falconlite.bulk.verdicts import Verdict
    from falconlite.results.result import PythonicResult
    from falconlite.threads import Progress

    Each = Callable[[list[str], dict[str, Exception]], object]

SPLITS = 64
"""How many more calls a batch may cost that is refused because of some of its IDs: enough to find one or two."""

IN_A_ROW = 8
"""So many batches of which nothing is done, one after the other, end it: the next would fare no better."""


class Tally:
    """What is known so far of the IDs of an operation: of one batch, or of all."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.done: set[str] = set()
        self.failed: dict[str, Exception] = {}
        self.records: dict[str, Any] = {}
        self.others: list[Any] = []
        self.results: list[PythonicResult[Any]] = []
        self.calls = self.attempts = 0
        self.blocked: Exception | None = None  # what a whole call failed with
        self.ended: Exception | None = None

    def copy(self) -> Tally:
        """Return another that can be added to; why this one ended is not taken along."""
        again = Tally(self.operation)
        again.add(self)
        return again

    def add(self, other: Tally) -> None:
        """Take in what another knows."""
        self.done |= other.done
        self.failed |= other.failed
        self.records |= other.records
        self.others += other.others
        self.results += other.results
        self.calls += other.calls
        self.attempts += other.attempts

    def note(self, verdict: Verdict) -> None:
        """Add what an answer says."""
        self.blocked = verdict.broken or self.blocked
        self.done.update(verdict.done)
        self.failed |= verdict.failed
        self.records |= verdict.records
        self.others += verdict.others

    def fail(self, ids: Sequence[str], error: Exception) -> None:
        """Note that a whole call failed."""
        self.blocked = error
        self.failed |= dict.fromkeys(ids, error)


class Many:
    """The calls of one job; whoever asks it ``is_set`` learns whether another may be begun."""

    def __init__(self, job: Job, tally: Tally, stop: Event | None) -> None:
        self.job, self.tally, self.stop = job, tally, stop
        self.splitting = job.operation.repeatable
        self.lock = Lock()
        self.results: dict[int, list[PythonicResult[Any]]] = {}
        self.untold: deque[tuple[list[str], dict[str, Exception]]] = deque()
        self.raised: list[Exception] = []  # by the caller's function
        self.in_a_row = self.tried = self.failed = 0

    def is_set(self) -> bool:
        """Tell whether to begin no more calls: the caller said so, or they cannot pass."""
        return self.tally.ended is not None or (self.stop is not None and self.stop.is_set())

    def check(self, workers: int, progress: Progress | None, each: Each | None) -> None:
        """Raise TypeError or ValueError for what cannot work."""
        if each is not None and not callable(each):
            raise TypeError(f"each must be a function or None, not {type(each).__name__}")
        if self.stop is not None and not callable(getattr(self.stop, "is_set", None)):
            raise TypeError(f"stop must be a threading.Event or None, not {type(self.stop).__name__}")
        parallel(len, (), workers=workers, progress=progress)

    def run(self, ids: Sequence[str], workers: int, progress: Progress | None, each: Each | None) -> None:
        """Make the calls; add what the answers say to the tally, and pass it to *each*.

        However this ends, every batch that ended is passed to *each* once. If *each* raises, no call is begun any more,
        and its first exception is raised when all batches were passed on.
        """
        self.check(workers, progress, each)
        telling = starmap(each or (lambda *_: None), iter(self.untold.popleft, None))
        calls = parallel(
            self._take,
            enumerate(self.job.batches(ids)),
            workers=workers,
            ordered=False,
            progress=None if progress is None else lambda *_: progress(*self._numbers()),
            stop=cast("Event", self),  # of which no more is asked than whether it is set
        )
        try:
            try:
                for _ in calls:
                    self._tell(telling)
                    if self.raised:
                        break
            except Stopped:
                pass  # what is neither done nor failed was not tried
            finally:
                calls.close()  # waits for the calls that run
                self._tell(telling)
        finally:
            calls.close()  # again, for an interrupt may have come in the lines above
            self._tell(telling)
        self._raise()
        self.tally.results += [result for number in sorted(self.results) for result in self.results[number]]

    def _numbers(self) -> tuple[int, int]:
        with self.lock:
            return self.tried, self.failed

    def _tell(self, telling: Iterator[object]) -> None:
        """Pass on the batches that ended, and keep what the caller's function raises.

        ``next`` takes a batch off the queue and begins the function without running a line of Python in between. So an
        interrupt finds each batch either on the queue or passed on.
        """
        while self.untold:
            self._tell_one(telling)

    def _tell_one(self, telling: Iterator[object]) -> None:
        try:
            next(telling)
        except Exception as error:  # noqa: BLE001  # the caller's own; it is raised when all batches were passed on
            self.raised.append(error)

    def _raise(self) -> None:
        """Raise the first exception of the caller's function, with the number of the others as a note."""
        if not self.raised:
            return
        error, more = self.raised[0], len(self.raised) - 1
        self.raised.clear()
        if more and sys.version_info >= (3, 11):
            error.add_note(f"falconlite.bulk: each raised for {more} more of the batches that had ended")
        try:
            raise error
        finally:
            del error  # its traceback holds this frame, which would hold the error

    def _take(self, item: tuple[int, list[str]]) -> None:
        """Make the calls of one batch, and add their outcome to the tally."""
        number, batch = item
        tally = Tally(self.job.operation)
        try:
            self._settle(batch, tally)
        except Exception as error:  # noqa: BLE001  # a transport of the caller's failed, or a warning is an error here
            tally.fail([id for id in batch if id not in tally.done and id not in tally.failed], error)
        with self.lock:
            self.results[number], tally.results = tally.results, []
            self.tally.add(tally)
            self.tried += len(tally.done) + len(tally.failed)
            self.failed += len(tally.failed)
            self._end_if_in_vain(batch, tally)
        done = [id for id in batch if id in tally.done]
        self.untold.append((done, {id: tally.failed[id] for id in batch if id in tally.failed}))

    def _end_if_in_vain(self, batch: Sequence[str], tally: Tally) -> None:
        """End it where batch after batch comes to nothing by an error that is no single ID's."""
        error = tally.blocked
        own = len(batch) == 1 and isinstance(error, APIError) and error.code in SPOILT
        self.in_a_row = self.in_a_row + 1 if error is not None and not own and not tally.done else 0
        if self.in_a_row >= IN_A_ROW and self.tally.ended is None:
            self.tally.ended = error

    def _settle(self, batch: list[str], tally: Tally) -> None:
        """Make the call of one batch, and more if it is refused because of some of its IDs."""
        waiting: deque[tuple[list[str], Exception | None]] = deque([(batch, None)])
        for _ in range(1 + SPLITS):
            if not waiting or (tally.calls and (self.is_set() or not self.splitting)):
                break
            ids, before = waiting.popleft()
            refusal = self._ask(ids, tally)
            if refusal is None:
                lost = [] if before is None else [id for id in ids if id not in tally.done and id not in tally.failed]
                if before is not None and lost:  # this time they were not sent, but they were refused already
                    tally.fail(lost, before)
                continue
            verdict = verdict_on_refusal(self.job.operation, ids, refusal)
            tally.note(verdict)
            rest = verdict.unclear
            if not rest:
                continue
            if len(ids) == 1 or not self.splitting:
                tally.fail(rest, refusal)
            elif verdict.failed:
                waiting.append((rest, refusal))
            else:
                half = len(rest) // 2
                waiting += [(rest[:half], refusal), (rest[half:], refusal)]
        else:
            self.splitting = self.splitting and bool(tally.done)
        for ids, error in waiting:
            if error is not None:  # it was refused, if not by itself
                tally.fail(ids, error)

    def _ask(self, ids: list[str], tally: Tally) -> APIError | None:
        """Make one call and note what came of it; return a refusal that is still to be read."""
        operation = self.job.operation
        tally.calls += 1
        try:
            result = self.job.send(ids)
        except AuthError as error:  # nothing was sent, so it was not tried
            tally.calls -= 1
            self.tally.ended = error
            return None
        except (APIError, TransportError) as error:
            tally.attempts += error.attempts
            if isinstance(error, APIError) and error.code in SPOILT:
                return error
            if _is_for_good(error):
                self.tally.ended = error
            tally.fail(ids, error)
            return None
        tally.attempts += result.attempts
        verdict = verdict_on(operation, self.job.name, ids, result)
        tally.note(verdict)
        if verdict.broken is not None:
            return None
        if is_brief(operation) and isinstance(result.body, dict):
            result["body"] = {**result.body, "resources": []}
        tally.results.append(result)
        return None


def _is_for_good(error: APIError | TransportError) -> bool:
    """Tell whether every other call would end the same way."""
    if isinstance(error, TransportError):
        return error.lasting
    return isinstance(error, (Forbidden, Unauthorized)) or 300 <= error.code < 400
