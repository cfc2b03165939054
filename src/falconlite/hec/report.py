"""Report what became of the events: sent, failed, or unclear."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from falconlite._tuples import NamedTuple
from falconlite.auth.locks import Taken
from falconlite.errors import PartialResult

if TYPE_CHECKING:
    from typing_extensions import Self

    from falconlite.errors import FalconError
    from falconlite.hec.batches import Batch

SENT, FAILED, UNCLEAR = "sent", "failed", "unclear"
"""The outcome of a batch: accepted, not accepted, or perhaps accepted."""


class BatchOutcome(NamedTuple):
    """The outcome of one batch.

    - *state* (str): "sent", "failed" or "unclear": the collector may have it, or not
    - *first*, *events* (int): number of the first event, counted from 0, and number of events
    - *start*, *end* (int): bytes of the file after decompression, or of the sent events
    - *status* (int): status of the response; 500 without a response, 502 for an unreadable success
    - *message*: the response (dict or str); without a response, the reason
    - *attempts* (int): number of times that it was sent
    - *repeated* (bool): it was retried after an attempt that may have arrived, so its events may be stored twice
    - *error* (FalconError or None): the reason, unless it was sent
    """

    state: str
    first: int
    events: int
    start: int
    end: int
    status: int
    message: Any
    attempts: int = 1
    repeated: bool = False
    error: FalconError | None = None

    @classmethod
    def of(cls, batch: Batch, state: str, status: int, message: Any, **more: Any) -> BatchOutcome:
        """Make the outcome of a batch."""
        return cls(state, batch.first, batch.events, batch.start, batch.end, status, message, **more)


class IngestReport:
    """The outcome of the events of one call. Each event taken is counted in ``sent``, ``failed`` or ``unclear``.

    - ``sent`` (int): events that the collector accepted
    - ``failed`` (int): events that it did not accept
    - ``unclear`` (int): events that it may have accepted: no response, a 5xx, or a response that is not JSON
    - ``repeated`` (int): events among ``sent`` and ``unclear`` that may be stored twice
    - ``batches``, ``attempts`` (int): number of batches sent, and of requests, including retries
    - ``size`` (int): bytes of the batches that were sent, before compression
    - ``problems`` (list of BatchOutcome): batches that failed, are unclear or were repeated, in order
    - ``ended`` (FalconError or None): the error after which no further batch was sent
    - ``events`` (int), ``offset`` (int): number of events taken, and bytes of the file read, where to resume
    """

    def __init__(self, start: int = 0, *, keep: bool = True) -> None:
        self._lock, self._keep = Lock(), keep  # the totals of an object keep no problems, or they would grow for ever
        self.sent = self.failed = self.unclear = self.repeated = 0
        self.batches = self.attempts = self.size = self.events = 0
        self.offset = start
        self.ended: FalconError | None = None
        self._problems: list[BatchOutcome] = []

    def __repr__(self) -> str:
        ended = f", ended by {type(self.ended).__name__}" if self.ended else ""
        return f"<IngestReport: {self.sent} sent, {self.failed} failed, {self.unclear} unclear{ended}>"

    def __bool__(self) -> bool:
        return self.ok

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "_lock"}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)
        self._lock = Lock()

    @property
    def ok(self) -> bool:
        """Whether all events were sent."""
        return not (self.failed or self.unclear or self.ended)

    @property
    def problems(self) -> list[BatchOutcome]:
        """Batches that failed, are unclear or were repeated, in order."""
        with Taken(self._lock):
            return sorted(self._problems, key=lambda outcome: outcome.first)

    def take(self, batch: Batch) -> None:
        """Count a batch before it is sent."""
        with Taken(self._lock):
            self.events, self.offset = batch.first + batch.events, batch.end

    def add(self, outcome: BatchOutcome) -> None:
        """Count the outcome of a batch."""
        with Taken(self._lock):
            setattr(self, outcome.state, getattr(self, outcome.state) + outcome.events)
            self.repeated += outcome.events if outcome.repeated else 0
            self.batches += 1 if outcome.attempts else 0
            self.attempts += outcome.attempts
            self.size += outcome.end - outcome.start if outcome.attempts else 0
            if self._keep and (outcome.repeated or outcome.state != SENT):
                self._problems.append(outcome)

    def end(self, error: FalconError | None) -> None:
        """Store the error after which no further batch is sent; the first one counts."""
        with Taken(self._lock):
            self.ended = self.ended or error

    def raise_for_failures(self) -> Self:
        """Return the report if all events were sent.

        Otherwise raise PartialResult; its ``done`` is ``sent``, its ``__cause__`` the error that ended the call, or the
        first one.
        """
        if self.ok:
            return self
        problems = [outcome for outcome in self.problems if outcome.error is not None]
        cause = self.ended or (problems[0].error if problems else None)
        said = f"{self.sent} events were sent, {self.failed} failed, {self.unclear} are unclear"
        code = None if cause is None else cause.code
        raise PartialResult(code, f"{said}: {cause}", done=self.sent) from cause

    def after_fork(self) -> None:
        """Replace the lock in a forked process: a thread of the parent may have held it."""
        self._lock = Lock()
