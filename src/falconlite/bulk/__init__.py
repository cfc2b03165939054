"""Call one operation for any number of IDs: ``bulk(hosts.perform_action, action_name="hide_host", ids=...)``.

Operations declare the maximum number of IDs in one call (``falconlite.binding.operation.Operation.at_once``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from falconlite.bulk.batches import job_of
from falconlite.bulk.calls import Calls, check
from falconlite.bulk.report import WORKERS, Bulk
from falconlite.bulk.waiting import Waited
from falconlite.http.messages import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from threading import Event

    from falconlite.bulk.report import Each
    from falconlite.http.messages import Unset
    from falconlite.results.result import Result
    from falconlite.threads import Progress

R = TypeVar("R")

__all__ = ("Bulk", "Waited", "bulk")


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
    """Call an operation for any number of IDs, in as many calls as necessary; report the outcome of each ID.

    * *call*: a method of a service object, or a ``partial`` of one
    * *ids* (str or iterable of str): the IDs, for the argument ``ids`` or ``composite_ids`` of the method; a str is
      split at commas. All are read before the first call; duplicates are dropped
    * *workers* (int): number of concurrent calls, 1 or more; default 4
    * *progress*: function called after each call, with the numbers of IDs tried and failed
    * *stop* (threading.Event): once it is set, no call starts
    * *each*: function called once for each finished batch, with the list of IDs done and a dict of ID to error; also if
      an interrupt or an exception ends the bulk call
    * *dry_run* (bool): check all arguments and send nothing; default False
    * *at_once* (int): IDs in one call, 1 or more; default: the declared maximum of the operation
    * other arguments: the arguments of the method, repeated in every call

    *progress* and *each* run in the caller's thread.

    Return a ``Bulk``. API errors are never raised: they are in the report. An ID is done only if a valid response
    confirms it, or if an operation without a response body succeeded.

    Raise TypeError or ValueError for wrong arguments, and any exception of *ids*, before anything is sent. Raise the
    first exception of *progress* or *each* after running calls have ended.
    """
    if not isinstance(dry_run, bool):
        raise TypeError(f"dry_run must be True or False, not {dry_run!r}")
    job, expected = job_of(call, args, given, ids, at_once)
    check(workers, progress, stop, each)
    job.check()
    calls = Calls(job)
    report: Bulk[R] = Bulk(job.operation, expected, calls)
    if not dry_run:
        calls.run(report, expected, workers, progress, stop, each)
    return report
