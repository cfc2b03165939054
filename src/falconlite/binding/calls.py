"""Call operations of service objects: what paging and bulk calls need of one, and the calls that their flows yield.

A flow is a generator that decides and does no I/O. It yields a ``Perform`` for each call that it wants made and is sent
the result, or the error is thrown into it. ``read`` and ``drive`` make the calls in the thread that runs them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol, TypeVar, cast

from falconlite.binding.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Mapping

    from falconlite.http.messages import Request
    from falconlite.results.result import PythonicResult

    R = TypeVar("R")

T = TypeVar("T")


class Call(Protocol):
    """What turns the arguments of one call into a request: an operation, an Uber command with a body, or any route."""

    @property
    def id(self) -> str:
        """The operation ID."""
        ...

    @property
    def secret(self) -> Collection[str]:
        """Fields of the records that no log and no repr may show."""
        ...

    @property
    def needs(self) -> str:
        """The API scope that the call needs, with Read or Write; empty if unknown."""
        ...

    @property
    def deprecated(self) -> str:
        """The method to use instead; empty if the operation is current."""
        ...

    def bind(self, args: tuple[Any, ...], given: dict[str, Any], *, validate: bool = True) -> Request:
        """Turn the arguments of one call into a request."""
        ...


class Performer(Protocol):
    """A service object, as paging and bulk calls use it."""

    operations: ClassVar[Mapping[str, Operation]]
    """The operations, by their names."""

    @property
    def auth_object(self) -> Any:
        """The auth object, which knows the child tenant that is asked."""
        ...

    @property
    def validate_payloads(self) -> bool:
        """Whether missing values are refused before anything is sent."""
        ...

    def sibling(self, name: str) -> Performer:
        """Return a service object of another class, with the same settings."""
        ...


class Perform(NamedTuple):
    """A call that a flow wants made."""

    performer: Performer
    operation: Operation
    arguments: Mapping[str, Any]

    def run(self) -> PythonicResult[Any]:
        """Make the call by the method of the service object, so that a subclass can override it; raise what fails."""
        method = getattr(self.performer, self.operation.name)
        return cast("PythonicResult[Any]", method(**self.arguments, pythonic=True))


def read(flow: Generator[Perform | T, Any, object]) -> Generator[T, None, None]:
    """Make the calls of a flow, and yield everything else that it yields."""
    try:
        step = next(flow)
        while True:
            if isinstance(step, Perform):
                step = _answered(flow, step)
            else:
                yield step
                del step  # a page need not stay in memory while the next one is fetched
                step = next(flow)
    except StopIteration:
        pass


def drive(flow: Generator[Perform, Any, R]) -> R:
    """Make the calls of a flow that yields nothing but calls; return what it returns."""
    try:
        step = next(flow)
        while True:
            step = _answered(flow, step)
    except StopIteration as end:
        return cast("R", end.value)


def _answered(flow: Generator[T, Any, object], call: Perform) -> T:
    """Make a call, hand its outcome to the flow, and return what the flow yields next."""
    try:
        result = call.run()
    except BaseException as error:  # noqa: BLE001  # the flow decides, and raises what it does not know
        failure = error
    else:
        return flow.send(result)
    try:
        return flow.throw(failure)
    finally:
        del failure  # its traceback holds this frame


def method_of(
    call: Callable[..., Any], args: tuple[Any, ...], given: Mapping[str, Any]
) -> tuple[Performer, Operation, tuple[Any, ...], dict[str, Any]]:
    """Take a method of a service object apart, or a ``partial`` of one.

    Return the service object, the operation, and the arguments with those of the partials. Raise TypeError for any
    other callable.
    """
    named = dict(given)
    while isinstance(call, partial):
        args, named = (*call.args, *args), {**call.keywords, **named}
        call = getattr(call, "performs", None) or call.func
    performer, operation = getattr(call, "__self__", None), args[0] if args else None
    if not isinstance(operation, Operation) or not hasattr(performer, "operations"):
        raise TypeError("call must be a method of a service object, such as hosts.query_devices_by_filter")
    return cast("Performer", performer), operation, args[1:], named
