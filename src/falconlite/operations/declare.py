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

import typing
from typing import TYPE_CHECKING, Any

from falconlite.binding.operation import Operation
from falconlite.operations.method import Method

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from typing import Concatenate, Literal, TypeVar, overload

    from typing_extensions import ParamSpec, Unpack
    from typing_extensions import deprecated as deprecated  # noqa: PLC0414  # exports it to the service modules

    from falconlite._tuples import TypedDict
    from falconlite.binding.operation import Access, Answers, Shape
    from falconlite.binding.paging import Paging
    from falconlite.binding.uploads import Upload
    from falconlite.operations._faces import (
        Chunked,
        ChunkedMembers,
        Downloaded,
        Listed,
        ListedMembers,
        Replaced,
        ReplacedChunked,
        ReplacedListed,
    )
    from falconlite.operations.service import Service
    from falconlite.results.result import Result

    P = ParamSpec("P")
    R = TypeVar("R")
    Stub = TypeVar("Stub", bound=Callable[..., Result[Any]])

    class Declared(TypedDict, total=False):
        """Arguments of a decorator that do not change the type of the method; ``Operation`` explains them."""

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
        access: Access
        host: str
        of: str
        answers: Answers
        records: str
        produces: Collection[str]
        empty: bool
        key: str
        brief: bool
        done_if: str

else:

    def deprecated(use: str) -> Callable[[type[Service]], type[Service]]:
        """Declare that a service class is replaced: ``@deprecated("use Alerts")``. Type checkers mark each use of it.

        They see ``typing_extensions.deprecated``, which is not imported at run time.
        """

        def decorate(kind: type[Service]) -> type[Service]:
            kind.deprecated = use.removeprefix("use ")
            return kind

        return decorate


class Verb:
    """Declares operations of one HTTP method: ``@get("QueryDevicesByFilter", "/devices/queries/devices/v1")``."""

    def __init__(self, verb: str) -> None:
        self.verb = verb

    # Type checkers match the first seven overloads. The last three are for jedi: it does not know @typing.overload, but
    # reads @overload. In the seven it would lose the stub's arguments; in the three it keeps them and adds the members.
    if TYPE_CHECKING:

        @typing.overload
        def __call__(
            self, id: str, route: str, *, deprecated: str | Literal[True], pages: Paging, **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], ReplacedListed[P, R]]: ...

        @typing.overload
        def __call__(
            self,
            id: str,
            route: str,
            *,
            deprecated: str | Literal[True],
            at_once: int | Mapping[str, int],
            **declared: Unpack[Declared],
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], ReplacedChunked[P, R]]: ...

        @typing.overload
        def __call__(
            self, id: str, route: str, *, deprecated: str | Literal[True], **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Replaced[P, R]]: ...

        @typing.overload
        def __call__(
            self, id: str, route: str, *, pages: Paging, **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Listed[P, R]]: ...

        @typing.overload
        def __call__(
            self, id: str, route: str, *, at_once: int | Mapping[str, int], **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Chunked[P, R]]: ...

        @typing.overload
        def __call__(
            self, id: str, route: str, *, download: Literal[True], **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Downloaded[P, R]]: ...

        @typing.overload
        def __call__(self, id: str, route: str, **declared: Unpack[Declared]) -> Callable[[Stub], Stub]: ...

        @overload
        def __call__(  # type: ignore[overload-cannot-match]  # for jedi only
            self, id: str, route: str, *, pages: Paging, **declared: Unpack[Declared]
        ) -> Callable[[Stub], Stub | ListedMembers[..., Any]]: ...

        @overload
        def __call__(  # type: ignore[overload-cannot-match]  # for jedi only
            self, id: str, route: str, *, at_once: int | Mapping[str, int], **declared: Unpack[Declared]
        ) -> Callable[[Stub], Stub | ChunkedMembers[..., Any]]: ...

        @overload
        def __call__(  # type: ignore[overload-cannot-match]  # for jedi only
            self, id: str, route: str, **declared: Unpack[Declared]
        ) -> Callable[[Stub], Stub]: ...

    def __call__(self, id: str, route: str, **declared: Any) -> Any:
        """Return the decorator that makes an operation of a stub."""

        def decorate(stub: Stub) -> Stub:
            made: Any = Method(Operation(self.verb, id, route, stub, **declared))
            return made  # type: ignore[no-any-return]  # the overloads have its type

        return decorate


get, head, delete = Verb("GET"), Verb("HEAD"), Verb("DELETE")
post, put, patch = Verb("POST"), Verb("PUT"), Verb("PATCH")
