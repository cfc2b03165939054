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

from typing import TYPE_CHECKING, Any, overload

from falconlite.binding.operation import Operation
from falconlite.operations.method import Method

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from typing import Concatenate, Literal, TypeVar

    from typing_extensions import ParamSpec, Unpack

    from falconlite._tuples import TypedDict
    from falconlite.binding.operation import Answers, Shape
    from falconlite.binding.paging import Paging
    from falconlite.binding.uploads import Upload
    from falconlite.operations._faces import Chunked, Downloaded, Listed
    from falconlite.results.result import Result

    P = ParamSpec("P")
    R = TypeVar("R")
    Stub = TypeVar("Stub", bound=Callable[..., Result[Any]])

    class Declared(TypedDict, total=False):
        """Arguments of a decorator besides ``pages``, ``at_once`` and ``download``; ``Operation`` explains them."""

        query: Collection[str]
        body: Collection[str]
        wire: Mapping[str, str]
        also: Mapping[str, str]
        header: Mapping[str, str]
        fixed: Mapping[str, str]
        default: Mapping[str, Any]
        choices: Mapping[str, Sequence[str]]
        shape: Shape
        upload: Upload
        nullable: Collection[str]
        secret: Collection[str]
        reads: bool
        repeatable: bool
        scope: str
        host: str
        deprecated: str
        of: str
        answers: Answers
        produces: Collection[str]
        empty: bool
        key: str
        brief: bool
        done_if: str


class Verb:
    """Declares operations of one HTTP method: ``@get("QueryDevicesByFilter", "/devices/queries/devices/v1")``."""

    def __init__(self, verb: str) -> None:
        self.verb = verb

    if TYPE_CHECKING:  # four overloads for one function

        @overload
        def __call__(
            self, id: str, route: str, *, pages: Paging, **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Listed[P, R]]: ...

        @overload
        def __call__(
            self, id: str, route: str, *, at_once: int | Mapping[str, int], **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Chunked[P, R]]: ...

        @overload
        def __call__(
            self, id: str, route: str, *, download: Literal[True], **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Downloaded[P, R]]: ...

        @overload
        def __call__(self, id: str, route: str, **declared: Unpack[Declared]) -> Callable[[Stub], Stub]: ...

    def __call__(self, id: str, route: str, **declared: Any) -> Any:
        """Return the decorator that makes an operation of a stub."""

        def decorate(stub: Callable[..., Any]) -> Any:
            return Method(Operation(self.verb, id, route, stub, **declared))

        return decorate


get, head, delete = Verb("GET"), Verb("HEAD"), Verb("DELETE")
post, put, patch = Verb("POST"), Verb("PUT"), Verb("PATCH")
