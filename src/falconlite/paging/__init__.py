"""Read all records of a list operation, page after page: ``records(hosts.query_devices_by_filter, filter=...)``.

How an operation pages is declared with it (``Paging``); the same two functions read all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from falconlite.paging.question import question_of
from falconlite.paging.walk import Walk
from falconlite.results.cursor import Cursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import ParamSpec, Self

    from falconlite.results.result import PythonicResult, Result

    P = ParamSpec("P")

R = TypeVar("R")

__all__ = ("Cursor", "Pages", "Records", "pages", "records")


class Pages(Generic[R]):
    """An iterator of pages: answers that have records, one in memory at a time.

    A record that an earlier page had is taken out of ``page.resources``. ``done`` is how many records were read in
    all, ``cursor`` where to resume, ``short`` how many records are missing at the end.
    """

    def __init__(self, walk: Walk) -> None:
        self._walk = walk

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> PythonicResult[R]:
        return next(self._walk.pages)

    @property
    def done(self) -> int:
        """How many records were read, those before the cursor that this began with included."""
        return self._walk.done

    @property
    def cursor(self) -> Cursor:
        """Where to resume after the last page that was read."""
        return self._walk.cursor

    @property
    def short(self) -> int | None:
        """How many records are missing at the end, by the total that the API said; None if none are known to be."""
        return self._walk.short


class Records(Generic[R]):
    """An iterator of records, with one page of them in memory."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._page: list[R] = []
        self._at = 0
        self._before = walk.cursor

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> R:
        if self._at == len(self._page):
            self._before, self._page, self._at = self._walk.cursor, [], 0
            self._page = next(self._walk.pages).resources
        record = self._page[self._at]
        self._at += 1
        return record

    @property
    def done(self) -> int:
        """How many records were handed out, those before the cursor that this began with included."""
        return self._walk.done - len(self._page) + self._at

    @property
    def cursor(self) -> Cursor:
        """Where to resume after the last record that was handed out."""
        if self._at == len(self._page):
            return self._walk.cursor
        return self._before.after(self._walk.keys(self._page[: self._at]))

    @property
    def short(self) -> int | None:
        """How many records are missing at the end, by the total that the API said; None if none are known to be."""
        return self._walk.short


@overload
def pages(call: Callable[P, Result[R]], /, *args: P.args, **given: P.kwargs) -> Pages[R]: ...


@overload
def pages(
    call: Callable[..., Result[R]],
    /,
    *args: Any,
    most: int | None,
    cursor: Cursor | None = None,
    strict: bool = False,
    **given: Any,
) -> Pages[R]: ...


@overload
def pages(
    call: Callable[..., Result[R]], /, *args: Any, cursor: Cursor | None, strict: bool = False, **given: Any
) -> Pages[R]: ...


@overload
def pages(call: Callable[..., Result[R]], /, *args: Any, strict: bool, **given: Any) -> Pages[R]: ...


def pages(call: Callable[..., Any], /, *args: Any, **given: Any) -> Pages[Any]:
    """Read the pages of a list operation; *call* is a method of a service object, or a ``partial`` of one.

    Arguments are those of the method, sent again for each page; *limit* is the size of a page, the largest possible
    unless given. *most* bounds the records. *cursor* resumes another iteration. Nothing is sent before the first page
    is asked for.

    An answer that is no page, or has errors beside its records, raises in any mode: the error itself if nothing was
    read, else PartialResult. No record of that answer is handed out, and the cursor reads it again.

    If the list ends with fewer records than the API said, a ShortListWarning is issued and ``short`` says how many are
    missing; *strict* raises PartialResult instead.

    Raise TypeError or ValueError for an argument that cannot work, a cursor of another question included.
    """
    return Pages(_walk(call, args, given))


@overload
def records(
    call: Callable[..., Result[Any]],
    /,
    *args: Any,
    most: int | None,
    cursor: Cursor | None = None,
    strict: bool = False,
    **given: Any,
) -> Records[Any]: ...


@overload
def records(
    call: Callable[..., Result[Any]], /, *args: Any, cursor: Cursor | None, strict: bool = False, **given: Any
) -> Records[Any]: ...


@overload
def records(call: Callable[..., Result[Any]], /, *args: Any, strict: bool, **given: Any) -> Records[Any]: ...


@overload
def records(call: Callable[P, Result[Any]], /, *args: P.args, **given: P.kwargs) -> Records[Any]: ...


def records(call: Callable[..., Any], /, *args: Any, **given: Any) -> Records[Any]:
    """Read the records of a list operation, one after the other; see ``pages``.

    They are as the API sent them: str values, or dicts. For models take ``page.models`` of ``pages``.
    """
    return Records(_walk(call, args, given))


def _walk(call: Callable[..., Any], args: tuple[Any, ...], given: dict[str, Any]) -> Walk:
    most, cursor, strict = given.pop("most", None), given.pop("cursor", None), given.pop("strict", False)
    return Walk(question_of(call, args, given), most, cursor, strict=strict)
