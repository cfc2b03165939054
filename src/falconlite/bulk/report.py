"""Report the outcome of each ID of a bulk call."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from falconlite.errors import APIError, FalconError, PartialResult, ServerError, TransportError
from falconlite.results.places import put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from threading import Event

    from typing_extensions import Self

    from falconlite.binding.operation import Operation
    from falconlite.results.result import PythonicResult
    from falconlite.threads import Progress

    Each = Callable[[list[str], dict[str, Exception]], object]

R = TypeVar("R")

WORKERS = 4
"""Default number of concurrent calls."""

REASONS = 3
"""Maximum number of different reasons in an error message."""


class Work(Protocol):
    """Makes the calls of a report."""

    def batches(self, ids: Sequence[str]) -> Iterator[list[str]]:
        """Split IDs into batches."""
        ...

    def run(
        self,
        report: Bulk[Any],
        ids: Sequence[str],
        workers: int,
        progress: Progress | None,
        stop: Event | None,
        each: Each | None,
    ) -> None:
        """Make the calls, and add their outcomes to a report."""
        ...


class Bulk(Generic[R]):
    """The outcome of each ID of a bulk call. Each of ``expected`` is in one of ``done``, ``failed``, ``not_tried``.

    - ``expected``, ``done``, ``not_tried`` (list of str): IDs in the order given, without duplicates.
    - ``failed`` (dict): ID to error.
    - ``ended``: the error that stopped the bulk call before the remaining IDs were tried, or None.
    - ``calls`` (int): number of calls.
    - ``attempts`` (int): number of requests, retries included.
    - ``results`` (list of Result): successful responses, in the order of their IDs. Records of a write that hold only
      IDs are dropped.
    """

    def __init__(self, operation: Operation, expected: list[str], work: Work | None = None) -> None:
        self.operation, self.expected, self._work = operation, expected, work
        self.outcomes: dict[str, Exception | None] = {}  # by ID: None if done, otherwise the error
        self.records: dict[str, Any] = {}  # by ID
        self.others: list[Any] = []  # records without one of the IDs
        self.results: list[PythonicResult[R]] = []
        self.calls = self.attempts = 0
        self.blocked: Exception | None = None  # the last error of a whole call
        self.ended: Exception | None = None

    # Building the report.

    def part(self, ids: list[str]) -> Bulk[R]:
        """Return an empty report of some of the IDs."""
        return Bulk(self.operation, ids)

    def fail(self, ids: Iterable[str], error: Exception) -> None:
        """Record the failure of a whole call."""
        self.blocked = error
        self.outcomes.update(dict.fromkeys(ids, error))

    def keep(self, result: PythonicResult[R]) -> None:
        """Store a successful response, without the records of a write that hold only IDs."""
        if self.operation.brief:
            put(result, [])
        self.results.append(result)

    def untold(self, ids: Iterable[str]) -> list[str]:
        """Return the IDs without an outcome."""
        return [id for id in ids if id not in self.outcomes]

    def add(self, other: Bulk[R]) -> None:
        """Add the contents of another report."""
        self.outcomes |= other.outcomes
        self.records |= other.records
        self.others += other.others
        self.results += other.results
        self.calls += other.calls
        self.attempts += other.attempts

    # Reading the report.

    @cached_property
    def done(self) -> list[str]:
        """IDs that are done, in order."""
        outcomes = self.outcomes
        return [id for id in self.expected if id in outcomes and outcomes[id] is None]

    @cached_property
    def failed(self) -> dict[str, Exception]:
        """The error of each ID that failed, in order."""
        outcomes = self.outcomes
        return {id: error for id in self.expected if (error := outcomes.get(id)) is not None}

    @cached_property
    def not_tried(self) -> list[str]:
        """IDs that were not tried, in order."""
        return self.untold(self.expected)

    @property
    def ok(self) -> bool:
        """Whether all IDs are done."""
        return len(self.done) == len(self.expected)

    @property
    def left(self) -> list[str]:
        """IDs that failed or were not tried, in order."""
        return [id for id in self.expected if id not in self.outcomes or self.outcomes[id] is not None]

    @property
    def unclear(self) -> list[str]:
        """IDs of a write whose outcome is unknown (no answer, 5xx, unreadable): the API may have applied it."""
        return [id for id, error in self.failed.items() if is_unclear(self.operation, error)]

    @property
    def planned(self) -> list[list[str]]:
        """IDs of each call still to make for ``not_tried``; after a dry run, of all calls."""
        return list(self._work.batches(self.not_tried)) if self._work else []

    @cached_property
    def resources(self) -> list[Any]:
        """Records as the API sent them, in the order of the IDs; records of other IDs are last."""
        records = self.records
        return [*(records[id] for id in self.expected if id in records), *self.others]

    @cached_property
    def models(self) -> list[R]:
        """Records as pydantic models, in the same order; raise LookupError if the operation has no model."""
        from falconlite.results.typed import records

        return records(self.operation, self.resources)

    def raise_for_failures(self) -> Self:
        """Return this report if all IDs are done; otherwise raise PartialResult, whose cause is the first error."""
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
        """Retry the failed IDs, and try the remaining ones; return a new report of all IDs.

        - *failed* (bool): default True; False leaves out the IDs that failed
        - other arguments: as in ``bulk``

        This report does not change. After a dry run all IDs are tried. The ``unclear`` IDs may be done already: check
        them before you retry a write that must not happen twice. Raise TypeError for a report that was pickled.
        """
        if self._work is None:
            raise TypeError("this report was pickled without its service object: call bulk() with ids=report.left")
        if not isinstance(failed, bool):
            raise TypeError(f"failed must be True or False, not {failed!r}")
        report: Bulk[R] = Bulk(self.operation, self.expected, self._work)
        report.add(self)
        if failed:
            for id in self.failed:
                del report.outcomes[id]
        self._work.run(report, self.left if failed else self.not_tried, workers, progress, stop, each)
        return report

    def __len__(self) -> int:
        return len(self.expected)

    def __bool__(self) -> bool:
        return self.ok

    def __repr__(self) -> str:
        return f"<Bulk {self._numbers()}, {self.calls} calls>"

    def _numbers(self) -> str:
        return (
            f"{self.operation.id}: {len(self.done)} of {len(self.expected)} done, "
            f"{len(self.failed)} failed, {len(self.not_tried)} not tried"
        )

    def __getstate__(self) -> dict[str, Any]:
        """Omit the service object, which may hold credentials."""
        return {**self.__dict__, "_work": None}


def is_unclear(operation: Operation, error: Exception) -> bool:
    """Tell whether a failed write may have been applied: no response, a 5xx, or an unreadable response.

    Exceptions of other libraries, for example the caller's transport, count too: the request may have been sent.
    """
    if operation.reads:
        return False
    if isinstance(error, TransportError):
        return error.arrived is not False
    if isinstance(error, APIError):
        return error.code < 300 or error.code >= ServerError.default_code
    return not isinstance(error, FalconError)
