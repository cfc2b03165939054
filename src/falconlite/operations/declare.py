"""Declare an API operation once, as a typed stub method of its service class.

    class Hosts(Service):
        @get("QueryDevicesByFilter", "/devices/queries/devices/v1")
        def query_devices_by_filter(self, *, limit: int | None = None) -> Result[str]:
            '''Find device IDs.'''
            ...

        QueryDevicesByFilter = query_devices_by_filter

In a class with methods named ``get`` or ``delete``, import this module and write ``@declare.get(...)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from falconlite._tuples import TypedDict
from falconlite.binding.operation import Operation
from falconlite.operations.method import Method

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from typing import Concatenate

    from typing_extensions import ParamSpec, Unpack

    from falconlite.binding.operation import Answers, Paging, Shape
    from falconlite.operations._faces import Chunked, Listed
    from falconlite.results.result import Result

    P = ParamSpec("P")
    R = TypeVar("R")

Stub = TypeVar("Stub", bound="Callable[..., Result[Any]]")


class Declared(TypedDict, total=False):
    """What a decorator may say of an operation, besides ``pages`` and ``at_once``; ``Operation`` explains each."""

    query: Collection[str]
    wire: Mapping[str, str]
    choices: Mapping[str, Sequence[str]]
    shape: Shape
    nullable: Collection[str]
    secret: Collection[str]
    reads: bool
    repeatable: bool
    scope: str
    deprecated: str
    answers: Answers
    empty: bool


class Verb:
    """Declares operations of one HTTP method: ``@get("QueryDevicesByFilter", "/devices/queries/devices/v1")``.

    Of a GET, HEAD or DELETE every argument that the route does not take goes in the query string. Of the others, those
    outside the route and ``query`` are fields of the body, as ``shape`` arranges them.
    """

    def __init__(self, verb: str) -> None:
        self.verb = verb

    if TYPE_CHECKING:  # three times what one function is at run time

        @overload
        def __call__(
            self, id: str, route: str, *, pages: Paging, **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Listed[P, R]]: ...

        @overload
        def __call__(
            self, id: str, route: str, *, at_once: int | Mapping[str, int], **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Chunked[P, R]]: ...

        @overload
        def __call__(self, id: str, route: str, **declared: Unpack[Declared]) -> Callable[[Stub], Stub]: ...

    def __call__(self, id: str, route: str, **declared: Any) -> Any:
        """Declare the stub that this decorates."""

        def decorate(stub: Callable[..., Any]) -> Any:
            return Method(Operation(self.verb, id, route, stub, **declared))

        return decorate


get, delete, post, patch = Verb("GET"), Verb("DELETE"), Verb("POST"), Verb("PATCH")
