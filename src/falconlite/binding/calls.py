"""Call operations of service objects for paging and bulk calls.

A flow is a generator that decides what to call, and does no I/O. It yields a ``Perform`` for each call. The driver
makes the call and sends the result into the flow, or throws the error into it. ``read`` and ``drive`` are drivers that
make the calls in the thread that runs them.
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
    """Binds the arguments of one call: an operation, an Uber command with a body, or a call by route."""

    @property
    def id(self) -> str:
        """The operation ID."""
        ...

    @property
    def secret(self) -> Collection[str]:
        """Fields of the records that logs and reprs mask."""
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
    """The part of a service object that paging and bulk calls use."""

    operations: ClassVar[Mapping[str, Operation]]
    """The operations by name."""

    @property
    def auth_object(self) -> Any:
        """The auth object; its ``member_cid`` is the child tenant."""
        ...

    @property
    def validate_payloads(self) -> bool:
        """Whether a missing argument raises an error before anything is sent."""
        ...

    def sibling(self, name: str) -> Performer:
        """Return a service object of another class, with the same settings."""
        ...


class Perform(NamedTuple):
    """A call that a flow requests from its driver."""

    performer: Performer
    operation: Operation
    arguments: Mapping[str, Any]
    raw: Any = None  # a RawReader, if the records are to keep their JSON bytes

    def run(self) -> PythonicResult[Any]:
        """Make the call through the method of the service object, which a subclass may override; raise its error."""
        method = getattr(self.performer, self.operation.name)
        reads_raw = self.raw is not None and getattr(method, "reads_raw", None) is True
        result = cast("PythonicResult[Any]", method(**self.arguments, pythonic=self.raw if reads_raw else True))
        if self.operation.elsewhere:
            result.declare(self.operation)  # a method of a subclass may have created the result
        if self.raw is not None and not reads_raw:
            from falconlite.results.places import put
            from falconlite.results.raw import as_raw

            put(result, [as_raw(record) for record in result.resources])
        return result


def read(flow: Generator[Perform | T, Any, object]) -> Generator[T, None, None]:
    """Make the calls of a flow, and yield everything else that it yields."""
    try:
        step = next(flow)
        while True:
            if isinstance(step, Perform):
                step = _answered(flow, step)
            else:
                yield step
                del step  # free the page before the next one is fetched
                step = next(flow)
    except StopIteration:
        pass


def drive(flow: Generator[Perform, Any, R]) -> R:
    """Make the calls of a flow that yields only calls; return the value that it returns."""
    try:
        step = next(flow)
        while True:
            step = _answered(flow, step)
    except StopIteration as end:
        return cast("R", end.value)


def _answered(flow: Generator[T, Any, object], call: Perform) -> T:
    """Make a call, pass its outcome to the flow, and return the next step of the flow."""
    try:
        result = call.run()
    except BaseException as error:  # noqa: BLE001  # the flow handles it, or raises it again
        failure = error
    else:
        return flow.send(result)
    try:
        return flow.throw(failure)
    finally:
        del failure  # breaks the reference cycle of the error and this frame


def is_by_route(call: object) -> bool:
    """Tell whether a callable is ``override`` of a service object, or a ``partial`` of it."""
    while isinstance(call, partial):
        if getattr(call, "operation", None) is not None:
            return False
        call = call.func
    return bool(getattr(call, "by_route", False))


def method_of(
    call: Callable[..., Any], args: tuple[Any, ...], given: Mapping[str, Any]
) -> tuple[Performer, Operation, tuple[Any, ...], dict[str, Any]]:
    """Split a method of a service object, or a ``partial`` of one, into its parts.

    Return the service object, the operation, and all arguments, including the arguments of the partials. Raise
    TypeError for any other callable.
    """
    named = dict(given)
    performer: Any = None
    operation: Any = None
    while isinstance(call, partial):
        operation = getattr(call, "operation", None)
        if operation is not None:  # a method of a service object, possibly overridden by a subclass
            performer = getattr(call, "__self__", None)
            break
        args, named = (*call.args, *args), {**call.keywords, **named}
        call = call.func
    else:  # a partial of a method holds its parts
        performer, operation, args = getattr(call, "__self__", None), args[0] if args else None, args[1:]
    if not isinstance(operation, Operation) or not hasattr(performer, "operations"):
        raise TypeError("call must be a method of a service object, for example hosts.query_devices_by_filter")
    return cast("Performer", performer), operation, args, named
