"""What type checkers see of an operation as a method; nothing of this is imported at run time.

A plain function, or ``Listed`` where the operation pages, or ``Chunked`` where it takes so many IDs at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from typing_extensions import ParamSpec

if TYPE_CHECKING:
    from threading import Event

    from typing_extensions import Self

    from falconlite.binding.operation import Operation
    from falconlite.bulk import Bulk
    from falconlite.bulk.report import Each
    from falconlite.operations.service import Service
    from falconlite.paging import Pages, Records
    from falconlite.results.cursor import Cursor
    from falconlite.results.result import Result
    from falconlite.threads import Progress

P = ParamSpec("P")
R = TypeVar("R")


class _Called(Generic[P, R]):
    operation: Operation
    __name__: str
    __qualname__: str
    __self__: Service

    def __call__(self, *args: P.args, **given: P.kwargs) -> Result[R]:
        """Call the operation."""
        ...


class ListedOf(_Called[P, R]):
    """What an attribute of a service object is that ``@get(..., pages=...)`` declares."""

    @overload
    def pages(self, *args: P.args, **given: P.kwargs) -> Pages[R]: ...
    @overload
    def pages(
        self, *args: Any, most: int | None, cursor: Cursor | None = None, strict: bool = False, **given: Any
    ) -> Pages[R]: ...
    @overload
    def pages(self, *args: Any, cursor: Cursor | None, strict: bool = False, **given: Any) -> Pages[R]: ...
    @overload
    def pages(self, *args: Any, strict: bool, **given: Any) -> Pages[R]: ...
    def pages(self, *args: Any, **given: Any) -> Any:
        """Read the pages of what it finds, to the end; see ``falconlite.paging.pages``."""

    @overload
    def records(self, *args: P.args, **given: P.kwargs) -> Records[Any]: ...
    @overload
    def records(
        self, *args: Any, most: int | None, cursor: Cursor | None = None, strict: bool = False, **given: Any
    ) -> Records[Any]: ...
    @overload
    def records(self, *args: Any, cursor: Cursor | None, strict: bool = False, **given: Any) -> Records[Any]: ...
    @overload
    def records(self, *args: Any, strict: bool, **given: Any) -> Records[Any]: ...
    def records(self, *args: Any, **given: Any) -> Any:
        """Read the records of all pages; see ``falconlite.paging.records``."""


class ChunkedOf(_Called[P, R]):
    """What an attribute of a service object is that ``@post(..., at_once=...)`` declares."""

    def bulk(
        self,
        *args: Any,
        workers: int = 4,
        progress: Progress | None = None,
        stop: Event | None = None,
        each: Each | None = None,
        dry_run: bool = False,
        at_once: int | None = None,
        **given: Any,
    ) -> Bulk[R]:
        """Call the operation for any number of IDs; see ``falconlite.bulk.bulk``."""
        ...


class Listed(Generic[P, R]):
    """What ``@get(..., pages=...)`` makes of a stub."""

    operation: Operation
    __name__: str

    @overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @overload
    def __get__(self, service: Service, kind: type) -> ListedOf[P, R]: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...

    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Result[R]:
        """Call it as a function of the class."""
        ...


class Chunked(Generic[P, R]):
    """What ``@post(..., at_once=...)`` makes of a stub."""

    operation: Operation
    __name__: str

    @overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @overload
    def __get__(self, service: Service, kind: type) -> ChunkedOf[P, R]: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...

    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Result[R]:
        """Call it as a function of the class."""
        ...
