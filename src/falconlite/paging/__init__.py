"""Read all records of a list operation, page after page: ``records(hosts.query_devices_by_filter, filter=...)``.

Each operation declares how it pages (``falconlite.binding.paging``); the same two functions read all lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from falconlite.binding.calls import is_by_route
from falconlite.paging.question import question_of
from falconlite.paging.walk import Walk
from falconlite.results.cursor import Cursor
from falconlite.results.raw import content_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from typing_extensions import ParamSpec, Self

    from falconlite.results.result import PythonicResult, Result

    P = ParamSpec("P")

R = TypeVar("R")

__all__ = ("Cursor", "Pages", "Records", "pages", "records")


class Pages(Generic[R]):
    """Iterate over the pages of a list, with one page in memory at a time.

    Records that were on an earlier page are removed from ``page.resources``. Pages without new records are skipped.

    - ``done`` (int): number of records read.
    - ``cursor`` (Cursor): where to resume.
    - ``short`` (int or None): number of records missing at the end.
    """

    def __init__(self, walk: Walk) -> None:
        self._walk = walk

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> PythonicResult[R]:
        return next(self._walk.pages)

    @property
    def done(self) -> int:
        """Number of records read, including those before the cursor from which it resumed."""
        return self._walk.done

    @property
    def cursor(self) -> Cursor:
        """Cursor to resume from after the last page read."""
        return self._walk.cursor

    @property
    def short(self) -> int | None:
        """Number of records missing at the end, by the API's total; None if none are known to be missing."""
        return self._walk.short


class Records(Generic[R]):
    """Iterate over the records of a list, with one page in memory at a time."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._page: list[R] = []
        self._at = 0
        self._before = walk.cursor

    def __iter__(self) -> Self:
        return self

    @property
    def at_hand(self) -> bool:
        """Whether the next record is in memory, so that ``next()`` does not wait."""
        return self._at < len(self._page)

    def __next__(self) -> R:
        if self._at == len(self._page):
            self._before, self._page, self._at = self._walk.cursor, [], 0
            self._page = next(self._walk.pages).resources
        record: Any = self._page[self._at]
        self._at += 1
        found: Any = record if self._walk.raw is None else content_of(record)
        return found  # type: ignore[no-any-return]  # bytes with ``raw=True``, as the overloads say

    def parts(self) -> Iterator[list[Any]]:
        """Iterate over the remaining records in lists, for ``falconlite.exporting``.

        With ``raw=True`` the records are objects that have their bytes in ``content``.
        """
        while True:
            if left := self._page[self._at :]:
                self._at = len(self._page)
                yield left
            self._before, self._page, self._at = self._walk.cursor, [], 0
            page = next(self._walk.pages, None)
            if page is None:
                return
            self._page = page.resources

    @property
    def done(self) -> int:
        """Number of records returned, including those before the cursor from which it resumed."""
        return self._walk.done - len(self._page) + self._at

    @property
    def cursor(self) -> Cursor:
        """Cursor to resume from after the last record returned."""
        if self._at == len(self._page):
            return self._walk.cursor
        return self._walk.within(self._before, self._page[: self._at])

    @property
    def short(self) -> int | None:
        """Number of records missing at the end, by the API's total; None if none are known to be missing."""
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
    """Iterate over the pages of a list operation. Nothing is sent before the first ``next()``.

    * *call*: a method of a service object, or a ``partial`` of one
    * *most* (int): maximum number of records to read; default all
    * *cursor* (Cursor): position at which to resume an earlier iteration of the same call
    * *strict* (bool): if the list has fewer records than the API's total, True raises PartialResult; False (default)
      issues a ShortListWarning, and ``short`` is the number of missing records
    * other arguments: the arguments of the method, repeated for each page; *limit* is the size of a page, by default
      the largest possible

    A response that is not a page, or that has errors besides records, raises in dict mode too: the error itself if no
    record was read yet, otherwise PartialResult. No record of that response is returned; the cursor reads it again.

    Raise TypeError or ValueError for wrong arguments, also for a cursor of another call.
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
    raw: Literal[False] = False,
    **given: Any,
) -> Records[Any]: ...


@overload
def records(
    call: Callable[..., Result[Any]],
    /,
    *args: Any,
    cursor: Cursor | None,
    strict: bool = False,
    raw: Literal[False] = False,
    **given: Any,
) -> Records[Any]: ...


@overload
def records(
    call: Callable[..., Result[Any]], /, *args: Any, strict: bool, raw: Literal[False] = False, **given: Any
) -> Records[Any]: ...


@overload
def records(call: Callable[..., Result[Any]], /, *args: Any, raw: Literal[False], **given: Any) -> Records[Any]: ...


@overload
def records(
    call: Callable[..., Result[Any]],
    /,
    *args: Any,
    raw: Literal[True],
    most: int | None = None,
    cursor: Cursor | None = None,
    strict: bool = False,
    **given: Any,
) -> Records[bytes]: ...


@overload
def records(call: Callable[P, Result[Any]], /, *args: P.args, **given: P.kwargs) -> Records[Any]: ...


def records(call: Callable[..., Any], /, *args: Any, **given: Any) -> Records[Any]:
    """Iterate over the records of a list operation; takes the arguments of ``pages``, and *raw*.

    Records are as the API sent them: str values or dicts. For models use ``page.models`` of ``pages``.

    * *raw* (bool): True returns the JSON of each record as bytes, exactly as the API sent it, in UTF-8. Only the field
      that identifies a record is decoded. With msgspec (extra ``export``) this takes a tenth of the time.
    """
    return Records(_walk(call, args, given, raw=given.pop("raw", False)))


def _walk(call: Callable[..., Any], args: tuple[Any, ...], given: dict[str, Any], *, raw: bool = False) -> Walk:
    most, cursor, strict = given.pop("most", None), given.pop("cursor", None), given.pop("strict", False)
    if is_by_route(call):
        from falconlite.paging.routes import as_question, route_question_of

        question = route_question_of(call, args, given)
        if isinstance(cursor, Cursor):
            cursor.check()
            cursor = question.adopt(cursor)
        return Walk(as_question(question), most, cursor, strict=strict, raw=raw)
    return Walk(question_of(call, args, given), most, cursor, strict=strict, raw=raw)
