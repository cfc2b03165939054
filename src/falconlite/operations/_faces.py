"""The types of operations for type checkers; not imported at run time.

An operation is a plain function, or ``Listed`` if it pages, ``Chunked`` if it takes a limited number of IDs,
``Downloaded`` if its response is a file. A replaced operation is a ``Replaced``, ``ReplacedListed`` or
``ReplacedChunked``, whose attribute is marked as deprecated.

A ``__call__`` without docstring gets the stub's docstring: editors show it, even for the alias by operation ID.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from typing_extensions import ParamSpec, deprecated

if TYPE_CHECKING:
    from collections.abc import Iterable
    from threading import Event
    from typing import Literal

    from typing_extensions import Self

    from falconlite.binding.operation import Operation
    from falconlite.bulk import Bulk
    from falconlite.bulk.report import Each
    from falconlite.exporting import Exported, Format, Place
    from falconlite.operations.download import Download
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

    def __call__(self, *args: P.args, **given: P.kwargs) -> Result[R]: ...


class ListedMembers(Generic[P, R]):  # jedi would show a docstring for each operation
    # Members of a list operation; jedi, which does not know ParamSpec, adds them to the function.

    def __get__(self, service: Any, kind: Any) -> Self: ...  # for jedi: without it, it takes the stub's arguments twice

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
        """Iterate over all pages of results; see ``falconlite.paging.pages``."""

    @overload
    def records(self, *args: P.args, **given: P.kwargs) -> Records[Any]: ...
    @overload
    def records(
        self,
        *args: Any,
        most: int | None,
        cursor: Cursor | None = None,
        strict: bool = False,
        raw: Literal[False] = False,
        **given: Any,
    ) -> Records[Any]: ...
    @overload
    def records(
        self, *args: Any, cursor: Cursor | None, strict: bool = False, raw: Literal[False] = False, **given: Any
    ) -> Records[Any]: ...
    @overload
    def records(self, *args: Any, strict: bool, raw: Literal[False] = False, **given: Any) -> Records[Any]: ...
    @overload
    def records(self, *args: Any, raw: Literal[False], **given: Any) -> Records[Any]: ...
    @overload
    def records(
        self,
        *args: Any,
        raw: Literal[True],
        most: int | None = None,
        cursor: Cursor | None = None,
        strict: bool = False,
        **given: Any,
    ) -> Records[bytes]: ...
    def records(self, *args: Any, **given: Any) -> Any:
        """Iterate over the records of all pages; see ``falconlite.paging.records``."""

    def export(
        self,
        target: Place,
        /,
        *args: Any,
        format: Format | None = None,
        columns: str | Iterable[str] | None = None,
        most: int | None = None,
        cursor: Cursor | None = None,
        strict: bool = False,
        **given: Any,
    ) -> Exported:
        """Write the records of all pages to a file; see ``falconlite.exporting.export``."""
        ...


class ListedOf(ListedMembers[P, R], _Called[P, R]):
    """A method of a service object that ``@get(..., pages=...)`` declares."""


class ChunkedMembers(Generic[P, R]):  # jedi would show a docstring for each operation
    # Members of an operation for a limited number of IDs; see ``ListedMembers``.

    def __get__(self, service: Any, kind: Any) -> Self: ...

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


class ChunkedOf(ChunkedMembers[P, R], _Called[P, R]):
    """A method of a service object that ``@post(..., at_once=...)`` declares."""


class DownloadedOf(Generic[P, R]):
    """A method of a service object that ``@get(..., download=True)`` declares."""

    operation: Operation
    __name__: str
    __qualname__: str
    __self__: Service

    @overload
    def __call__(self, *args: P.args, **given: P.kwargs) -> Result[R]: ...
    @overload
    def __call__(self, *args: Any, stream: Literal[True], **given: Any) -> Download: ...
    @overload
    def __call__(self, *args: Any, stream: Literal[False], **given: Any) -> Result[R]: ...
    def __call__(self, *args: Any, **given: Any) -> Any: ...


class Downloaded(Generic[P, R]):
    """A stub that ``@get(..., download=True)`` decorates."""

    operation: Operation
    __name__: str

    @overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @overload
    def __get__(self, service: Service, kind: type) -> DownloadedOf[P, R]: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...

    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Result[R]: ...


class Listed(Generic[P, R]):
    """A stub that ``@get(..., pages=...)`` decorates."""

    operation: Operation
    __name__: str

    @overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @overload
    def __get__(self, service: Service, kind: type) -> ListedOf[P, R]: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...

    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Result[R]: ...


class Chunked(Generic[P, R]):
    """A stub that ``@post(..., at_once=...)`` decorates."""

    operation: Operation
    __name__: str

    @overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @overload
    def __get__(self, service: Service, kind: type) -> ChunkedOf[P, R]: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...

    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Result[R]: ...


class Replaced(Generic[P, R]):
    """A stub of a replaced operation that neither pages nor takes a limited number of IDs."""

    operation: Operation
    __name__: str

    @overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @overload
    @deprecated("the operation has been replaced: its docstring names the method to use")
    def __get__(self, service: Service, kind: type) -> _Called[P, R]: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...

    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Result[R]: ...


class ReplacedListed(Listed[P, R]):
    """A stub of a replaced operation that pages."""

    @overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @overload
    @deprecated("the operation has been replaced: its docstring names the method to use")
    def __get__(self, service: Service, kind: type) -> ListedOf[P, R]: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...


class ReplacedChunked(Chunked[P, R]):
    """A stub of a replaced operation that takes a limited number of IDs."""

    @overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @overload
    @deprecated("the operation has been replaced: its docstring names the method to use")
    def __get__(self, service: Service, kind: type) -> ChunkedOf[P, R]: ...
    def __get__(self, service: Any, kind: Any) -> Any: ...
