"""Flows: generators that decide about sending without I/O; and their driver.

A flow yields steps. The driver runs each step and sends its outcome back into the flow. Steps block the thread, or wait
in a task if ``falconlite.aio`` runs the driver there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from falconlite._tuples import NamedTuple
from falconlite.errors import TransportError
from falconlite.retry.limits import Budget
from falconlite.waiting import blocking, pause

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import TypeAlias

    from falconlite.http.messages import Clock, Request, Response, Transport
    from falconlite.retry.limits import Limiter

    Outcome: TypeAlias = Response | TransportError
    Step: TypeAlias = "Send | Wait | Turn"

R = TypeVar("R")


class Send(NamedTuple):
    """Send a request once. The outcome is its ``Response``, or the ``TransportError`` if none arrived."""

    base_url: str
    request: Request


class Wait(NamedTuple):
    """Wait for a number of seconds. The outcome is None."""

    seconds: float


class Turn(NamedTuple):
    """Ask a limiter to reserve a request of a scope. The outcome is 0.0 if reserved, otherwise the seconds to wait."""

    limiter: Limiter
    scope: str


if TYPE_CHECKING:
    Flow: TypeAlias = Generator[Step, Any, R]


def drive(flow: Flow[R], transport: Transport, clock: Clock) -> R:
    """Run the steps of a flow in this thread; return the value of the flow, or raise its error.

    If a step raises another exception than ``TransportError``, for example KeyboardInterrupt, the flow ends.
    """
    outcome: Any = None
    try:
        while True:
            try:
                step = flow.send(outcome)
            except StopIteration as end:
                result: R = end.value
                return result
            outcome = None
            if isinstance(step, Send):
                try:
                    outcome = transport.send(step.base_url, step.request)
                except TransportError as error:
                    outcome = error
            elif isinstance(step, Turn):
                reserve = step.limiter.reserve
                outcome = reserve(step.scope) if type(step.limiter) is Budget else blocking(reserve, step.scope)
            else:
                pause(clock, step.seconds)
    finally:
        outcome = step = None  # type: ignore[assignment]  # breaks the reference cycle of an error, its traceback and this frame
        flow.close()
