"""Wait until records have a state: check them, pause, and check the others again.

A service class declares its states (``STATES`` in ``falconlite.services.hosts``). ``_rounds`` decides what to check and
how long to pause, and does no I/O; ``wait`` runs these steps with blocking calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from falconlite.bulk.batches import Job, ids_of, limit_of
from falconlite.bulk.calls import Calls, check
from falconlite.bulk.report import REASONS, WORKERS, Bulk
from falconlite.errors import (
    APIError,
    AuthError,
    NotFound,
    PartialResult,
    RateLimited,
    ServerError,
    TransportError,
)
from falconlite.http.messages import number_in
from falconlite.retry.flow import Wait
from falconlite.waiting import pause

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from threading import Event
    from typing import TypeAlias

    from typing_extensions import Self

    from falconlite.binding.calls import Performer
    from falconlite.binding.operation import Operation
    from falconlite.http.messages import Clock
    from falconlite.threads import Progress

    Read: TypeAlias = Callable[[Mapping[str, Any]], tuple[Any, bool]]

TIMEOUT = 600.0
"""Default timeout of the wait, in seconds."""

FIRST, GROWTH, LONGEST = 5.0, 1.5, 30.0
"""Seconds of the first pause, factor of each further pause, and seconds of the longest pause."""

MISSES = 3
"""Consecutive checks without a record of an ID after which the ID is not checked again."""

STEP = 1.0
"""Interval in seconds at which a pause checks *stop*."""

ASK_AGAIN = frozenset((408, RateLimited.default_code))
"""Statuses below 500 of temporary refusals."""


class State(NamedTuple):
    """A state declared by a collection: the value of one field in the records that a method returns."""

    method: str
    field: str
    value: str
    appears: bool = False  # whether the record may be missing before it has the state


class Check(NamedTuple):
    """Check some IDs once. The outcome is the ``Look``."""

    ids: list[str]
    deadline: float | None  # seconds for one call with all its attempts; None for the last check, which is not retried


class Waited:
    """The outcome of a wait. Each ID in ``expected`` is in exactly one of these five.

    - ``done`` (list of str): IDs that have the state. They are not checked again.
    - ``pending`` (dict): ID to the last state seen, for IDs with another state.
    - ``missing`` (dict): ID to error, for IDs without a record in the last check.
    - ``failed`` (dict): ID to error, for IDs that the last check could not read. ``states`` has their last state.
    - ``not_tried`` (list of str): IDs that were not checked.

    - ``expected`` (list of str): the IDs in the order given, without duplicates.
    - ``states`` (dict): ID to the last state seen.
    - ``ended``: the error that ended the wait early, or None.
    - ``stopped`` (bool): whether *stop* was set before all IDs were done.
    - ``waited`` (float): seconds.
    - ``checks``, ``calls``, ``attempts`` (int): number of checks, of calls, and of requests with retries.
    """

    def __init__(self, until: str, expected: list[str]) -> None:
        self.until, self.expected = until, expected
        self.states: dict[str, Any] = {}
        self.errors: dict[str, Exception] = {}  # by ID: the error of the last check
        self.ended: Exception | None = None
        self.stopped = False
        self.waited = 0.0
        self.checks = self.calls = self.attempts = 0
        self._done: set[str] = set()

    def add(self, look: Look) -> None:
        """Add the outcome of a check."""
        self.checks += 1
        self.calls += look.calls
        self.attempts += look.attempts
        self.states |= look.states
        self._done |= look.there
        for id, error in look.outcomes.items():
            self.errors.pop(id, None)
            if error is not None:
                self.errors[id] = error

    @property
    def done(self) -> list[str]:
        """IDs that have the state, in order."""
        return [id for id in self.expected if id in self._done]

    @property
    def pending(self) -> dict[str, Any]:
        """The last state seen of each ID with another state, in order."""
        kept = self._done | self.errors.keys()
        return {id: self.states[id] for id in self.expected if id in self.states and id not in kept}

    @property
    def missing(self) -> dict[str, Exception]:
        """The error of each ID without a record in the last check, in order."""
        return {id: error for id, error in self._errors() if isinstance(error, NotFound)}

    @property
    def failed(self) -> dict[str, Exception]:
        """The error of each ID that the last check could not read, in order."""
        return {id: error for id, error in self._errors() if not isinstance(error, NotFound)}

    @property
    def not_tried(self) -> list[str]:
        """IDs that were not checked, in order."""
        return [id for id in self.expected if id not in self.states and id not in self.errors]

    @property
    def left(self) -> list[str]:
        """IDs that are not done, in order."""
        return [id for id in self.expected if id not in self._done]

    @property
    def ok(self) -> bool:
        """Whether all IDs are done."""
        return len(self._done) == len(self.expected)

    def raise_for_failures(self) -> Self:
        """Return this report if all IDs are done; otherwise raise PartialResult, whose cause is the first error."""
        if self.ok:
            return self
        errors = [*([self.ended] if self.ended else []), *self.failed.values(), *self.missing.values()]
        pending = (f"{id} is {state}" for id, state in self.pending.items())
        reasons = list(dict.fromkeys([*map(str, errors[: 50 * REASONS]), *pending]))
        message = f"{self._numbers()}: {'; '.join(reasons[:REASONS])}" if reasons else self._numbers()
        first = errors[0] if errors else None
        raise PartialResult(getattr(first, "code", None), message, done=len(self._done)) from first

    def __len__(self) -> int:
        return len(self.expected)

    def __bool__(self) -> bool:
        return self.ok

    def __repr__(self) -> str:
        return f"<Waited {self._numbers()}>"

    def _errors(self) -> Iterable[tuple[str, Exception]]:
        return ((id, self.errors[id]) for id in self.expected if id in self.errors)

    def _numbers(self) -> str:
        parts = {
            "pending": self.pending,
            "missing": self.missing,
            "failed": self.failed,
            "not tried": self.not_tried,
        }
        rest = "".join(f", {len(part)} {name}" for name, part in parts.items() if part)
        return f"{self.until}: {len(self._done)} of {len(self.expected)} done{rest} after {self.waited:.0f} s"


class Look(Bulk[Any]):
    """The outcome of one check: the states of the records instead of the records, which may be large."""

    def __init__(self, operation: Operation, expected: list[str], read: Read) -> None:
        super().__init__(operation, expected)
        self.read = read
        self.states: dict[str, Any] = {}
        self.there: set[str] = set()

    def part(self, ids: list[str]) -> Look:
        """Return an empty report of some of the IDs."""
        return Look(self.operation, ids, self.read)

    def keep(self, result: Any) -> None:
        """Drop the answer, which may be large."""

    def add(self, other: Bulk[Any]) -> None:
        """Add the contents of another report; read the states of its records."""
        self.outcomes |= other.outcomes
        self.calls += other.calls
        self.attempts += other.attempts
        for id, record in other.records.items():
            if self.outcomes[id] is None:
                self.states[id], there = self.read(record)
                if there:
                    self.there.add(id)


def wait(
    performer: Performer,
    states: Mapping[str, tuple[Any, ...]],
    ids: str | Iterable[str],
    until: str | Callable[[dict[str, Any]], object],
    *,
    timeout: float = TIMEOUT,
    every: float | None = None,
    workers: int = WORKERS,
    progress: Progress | None = None,
    stop: Event | None = None,
) -> Waited:
    """Wait until the records of some IDs have a state; see ``Hosts.wait`` for the arguments.

    *states* are the fields of a ``State`` by name. The first one also names the method and the field for a function
    as *until*.
    """
    state, read, name = _state(states, until)
    longest = _seconds("timeout", timeout)
    pause = None if every is None else _seconds("every", every, above=True)
    check(workers, progress, stop, None)
    expected = ids_of(ids)
    operation = performer.operations[state.method]
    report = Waited(name, expected)
    clock: Clock = performer.auth_object.clock
    own: float | None = getattr(performer, "deadline", None)
    begun = clock.monotonic()
    flow = _rounds(report, clock, begun + longest, pause, own, stop, appears=state.appears)
    try:
        step = next(flow)
        while True:
            if isinstance(step, Wait):
                _sleep(clock, step.seconds, stop)
                step = next(flow)
            else:
                look = Look(operation, step.ids, read)
                options = {"retry": False} if step.deadline is None else {"deadline": step.deadline}
                job = Job(performer, operation, operation.argument_of_ids, options, None, limit_of(operation) or 1)
                Calls(job).run(look, step.ids, workers, None, stop, None)
                step = flow.send(look)
                if progress is not None:
                    progress(len(report.done), len(expected))
    except StopIteration:
        if progress is not None and report.checks:
            progress(len(report.done), len(expected))
        report.waited = clock.monotonic() - begun
        report.stopped = _is_set(stop) and not report.ok
    return report


# Decisions, without I/O.


def _rounds(
    report: Waited,
    clock: Clock,
    ends: float,
    every: float | None,
    own: float | None,
    stop: Event | None,
    *,
    appears: bool,
) -> Generator[Check | Wait, Any, None]:
    """Yield checks and pauses, until no ID is left to check or the time is over.

    *ends* is the monotonic time of the last check, *own* the caller's deadline for a call. The flow only reads the
    clock.
    """
    ids, misses = list(report.expected), dict[str, int]()
    pause, last = FIRST if every is None else every, False
    while ids and not _is_set(stop):
        left = ends - clock.monotonic()
        last = last or left <= 0
        look: Look = yield Check(ids, None if last else left if own is None else min(left, own))
        report.add(look)
        if look.ended is not None and (last or _lasts(look.ended)):
            report.ended = look.ended
        for id in ids:
            misses[id] = misses.get(id, 0) + 1 if isinstance(report.errors.get(id), NotFound) else 0
        ids = [id for id in report.left if _may_change(report.errors.get(id), misses.get(id, 0), appears=appears)]
        if not ids or last or report.ended is not None:
            return
        left = ends - clock.monotonic()
        last = left <= pause  # compared here, because a clock that adds floats may end just before its goal
        yield Wait(min(pause, left))
        if every is None:
            pause = min(pause * GROWTH, LONGEST)


def _may_change(error: Exception | None, misses: int, *, appears: bool) -> bool:
    """Tell whether to check an ID again, by the error of its last check and its consecutive checks without a record."""
    if isinstance(error, NotFound):
        return appears or misses < MISSES
    return error is None or not _lasts(error)


def _lasts(error: Exception) -> bool:
    """Tell whether later checks would fail in the same way."""
    if isinstance(error, TransportError):
        return error.lasting
    if isinstance(error, (APIError, AuthError)):
        return error.code < ServerError.default_code and error.code not in ASK_AGAIN
    return True


# Arguments.


def _state(
    states: Mapping[str, tuple[Any, ...]], until: str | Callable[[dict[str, Any]], object]
) -> tuple[State, Read, str]:
    """Return the state, the function that reads it from a record, and its name."""
    if isinstance(until, str):
        if until not in states:
            raise ValueError(f"until must be one of {', '.join(map(repr, states))}, or a function, not {until!r}")
        state = State(*states[until])
        return state, lambda record: (found := record.get(state.field), found == state.value), until
    if not callable(until):
        raise TypeError(f"until must be a str or a function, not {type(until).__name__}")
    state = State(*next(iter(states.values())))
    name = getattr(until, "__name__", type(until).__name__)
    return state, lambda record: (record.get(state.field), bool(until(cast("dict[str, Any]", record)))), name


def _seconds(name: str, given: Any, *, above: bool = False) -> float:
    """Validate a number of seconds."""
    seconds = number_in(given)
    if seconds is None:
        raise TypeError(f"{name} must be a number of seconds, not {given!r}")
    if not (0 < seconds < float("inf") if above else seconds >= 0):
        raise ValueError(f"{name} must be {'above 0 seconds' if above else '0 seconds or more'}, not {given!r}")
    return seconds


def _sleep(clock: Clock, seconds: float, stop: Event | None) -> None:
    """Pause in steps, and check *stop* after each."""
    step = seconds if stop is None else STEP
    while seconds > 0 and not _is_set(stop):
        pause(clock, min(step, seconds))
        seconds -= step


def _is_set(stop: Event | None) -> bool:
    return stop is not None and stop.is_set()
