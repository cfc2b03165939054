"""One operation on any number of IDs: ``bulk(hosts.perform_action, action_name="hide_host", ids=...)``.

How many IDs one call takes is declared with the operation (``falconlite.binding.operation.Operation.at_once``).
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from falconlite.bulk.batches import job_of
from falconlite.bulk.calls import Many, Tally
from falconlite.bulk.verdicts import is_unclear
from falconlite.errors import PartialResult
from falconlite.http.messages import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from threading import Event

    from typing_extensions import Self

    from falconlite.bulk.batches import Job
    from falconlite.bulk.calls import Each
    from falconlite.http.messages import Unset
    from falconlite.results.result import PythonicResult, Result
    from falconlite.threads import Progress

R = TypeVar("R")

WORKERS = 4
"""Calls at the same time, unless told otherwise."""

REASONS = 3
"""How many different reasons the message of an error tells."""

__all__ = ("Bulk", "bulk")


class Bulk(Generic[R]):
    """The outcome for each ID: each of ``expected`` is in one of ``done``, ``failed`` and ``not_tried``.

    ``expected``, ``done`` and ``not_tried`` are lists in the order that was given, each ID once; ``failed`` is a dict
    of the error of each ID. ``ended`` is the error that kept the rest from being tried, None where there was none.
    ``calls`` counts the calls, ``attempts`` how often they were sent. ``results`` are the answers that were successes,
    in the order of their IDs; those of a write that tell no more of a record than its ID are kept without records.
    """

    def __init__(self, job: Job | None, expected: list[str], tally: Tally) -> None:
        self._job, self._tally, self.expected = job, tally, expected
        self.done = [id for id in expected if id in tally.done]
        self.failed = {id: tally.failed[id] for id in expected if id in tally.failed}
        self.not_tried = [id for id in expected if id not in tally.done and id not in tally.failed]
        self.ended = tally.ended
        self.calls, self.attempts = tally.calls, tally.attempts

    @property
    def ok(self) -> bool:
        """Whether all is done that was expected."""
        return len(self.done) == len(self.expected)

    @property
    def left(self) -> list[str]:
        """The IDs that failed or were not tried, in order."""
        return [id for id in self.expected if id not in self._tally.done]

    @property
    def unclear(self) -> list[str]:
        """IDs of a write whose outcome is unknown (no answer, a 5xx, an unreadable answer): it may have been done."""
        return [id for id, error in self.failed.items() if is_unclear(self._tally.operation, error)]

    @property
    def planned(self) -> list[list[str]]:
        """The IDs of each call that is still to be made for what was not tried: after a dry run, of all."""
        return list(self._job.batches(self.not_tried)) if self._job else []

    @property
    def results(self) -> list[PythonicResult[R]]:
        """The answers that were successes, in the order of their IDs."""
        return self._tally.results

    @cached_property
    def resources(self) -> list[Any]:
        """The records as the API sent them, in the order of the IDs; those that name none of them come last."""
        records = self._tally.records
        return [*(records[id] for id in self.expected if id in records), *self._tally.others]

    @cached_property
    def models(self) -> list[R]:
        """The records as pydantic models, in the same order; raise LookupError where the operation has none."""
        from falconlite.results.typed import records

        return records(self._tally.operation, self.resources)

    def raise_for_failures(self) -> Self:
        """Raise PartialResult, whose cause is the first error, unless all is done; else return this report."""
        if self.ok:
            return self
        errors = [*self.failed.values(), *([self.ended] if self.ended else [])]
        reasons = list(dict.fromkeys(str(error) for error in errors[: 50 * REASONS]))
        message = f"{self._numbers()}: {'; '.join(reasons[:REASONS])}" if reasons else self._numbers()
        code = getattr(errors[0], "code", None) if errors else None
        raise PartialResult(code, message, done=len(self.done)) from (errors[0] if errors else None)

    def again(
        self,
        *,
        failed: bool = True,
        workers: int = WORKERS,
        progress: Progress | None = None,
        stop: Event | None = None,
        each: Each | None = None,
    ) -> Bulk[R]:
        """Try what failed, unless ``failed=False``, and what was not tried; return a report of all.

        This report stays as it is. After a dry run all of it is tried. What is ``unclear`` may have been done: look
        before doing it again, where twice is not the same as once.
        """
        if self._job is None:
            raise TypeError("this report was pickled, without its service: call bulk() with ids=report.left")
        if not isinstance(failed, bool):
            raise TypeError(f"failed must be True or False, not {failed!r}")
        tally = self._tally.copy()
        if failed:
            tally.failed.clear()
        Many(self._job, tally, stop).run(self.left if failed else self.not_tried, workers, progress, each)
        return Bulk(self._job, self.expected, tally)

    def __len__(self) -> int:
        return len(self.expected)

    def __bool__(self) -> bool:
        return self.ok

    def __repr__(self) -> str:
        return f"<Bulk {self._numbers()}, {self.calls} calls>"

    def _numbers(self) -> str:
        return (
            f"{self._tally.operation.id}: {len(self.done)} of {len(self.expected)} done, "
            f"{len(self.failed)} failed, {len(self.not_tried)} not tried"
        )

    def __getstate__(self) -> dict[str, Any]:
        """Leave the service out, which may hold credentials."""
        return {**self.__dict__, "_job": None}


def bulk(
    call: Callable[..., Result[R]],
    /,
    *args: Any,
    ids: str | Iterable[str] | Unset = UNSET,
    workers: int = WORKERS,
    progress: Progress | None = None,
    stop: Event | None = None,
    each: Each | None = None,
    dry_run: bool = False,
    at_once: int | None = None,
    **given: Any,
) -> Bulk[R]:
    """Make a call with any number of IDs, as many calls as it takes; report what became of each ID.

    *call* is a method of a service object, or a ``partial`` of one, *ids* what it takes as ``ids`` or
    ``composite_ids``: texts, commas separate, or any iterable, which is read to its end before anything is sent. Each
    ID is sent once. The other arguments are those of the method, the same for every call.

    *workers* is the number of calls at the same time, *at_once* that of IDs in a call, the largest there is unless
    given. *progress* is called with the numbers of IDs that were tried and of those that failed, after each call,
    *each* with the list of the IDs of a batch that are done and the dict of those that failed, once for each batch that
    ended, also where an interrupt or an exception ends this. Both are called by this thread. Once *stop* is set, no
    call is begun. With *dry_run* all is checked and nothing is sent.

    What the API answers raises nothing. An ID is done only if a good answer says so, or if an operation that answers
    without a body did that. Raise TypeError or ValueError for arguments that cannot work, before anything is sent. An
    exception of *ids* is raised before anything is sent, the first one of *progress* or *each* after the batches that
    run have ended.
    """
    if not isinstance(dry_run, bool):
        raise TypeError(f"dry_run must be True or False, not {dry_run!r}")
    job, expected = job_of(call, args, given, ids, at_once)
    tally = Tally(job.operation)
    many = Many(job, tally, stop)
    many.check(workers, progress, each)
    job.check(expected)
    if not dry_run:
        many.run(expected, workers, progress, each)
    return Bulk(job, expected, tally)
