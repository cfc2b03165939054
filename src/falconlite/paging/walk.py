"""Iterate over the pages of a list operation: find the next page, drop duplicates, recover from errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.calls import read
from falconlite.errors import BadRequest, FalconError, NotFound, PartialResult, ServerError, ShortListWarning, warn
from falconlite.http.messages import whole_of
from falconlite.paging.offsets import page_at
from falconlite.paging.question import INSTEAD, ONWARD
from falconlite.paging.seen import Seen
from falconlite.paging.state import State
from falconlite.paging.tokens import page_after
from falconlite.results.cursor import Cursor
from falconlite.results.raw import RawReader

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from falconlite.binding.calls import Perform
    from falconlite.paging.question import Question
    from falconlite.results.result import PythonicResult


class Walk:
    """One iteration over the pages of a list.

    * *most* (int or None): maximum number of records to read, 0 or more; None for all
    * *cursor* (Cursor or None): position to resume at; None for the start
    * *strict* (bool): if the list has fewer records than the total of the API, True raises PartialResult; False issues
      a ShortListWarning, and ``short`` is the number of missing records
    * *quiet* (bool): issue no warning
    * *raw* (bool): the records of a page keep their JSON bytes, see ``results.raw``

    Raise TypeError or ValueError for wrong arguments, also for a cursor of another call.
    """

    def __init__(
        self,
        question: Question,
        most: int | None,
        cursor: Cursor | None,
        *,
        strict: bool = False,
        quiet: bool = False,
        raw: bool = False,
    ) -> None:
        if most is not None and (most := whole_of(given := most)) is None:
            raise TypeError(f"most must be a whole number or None, not {given!r}")
        if most is not None and most < 0:
            raise ValueError(f"most must be 0 or more, not {most}")
        if cursor is not None and not isinstance(cursor, Cursor):
            raise TypeError(
                f"cursor must be a Cursor, not {type(cursor).__name__}: read a saved one with Cursor.from_json"
            )
        if not isinstance(strict, bool):
            raise TypeError(f"strict must be True or False, not {strict!r}")
        if not isinstance(raw, bool):
            raise TypeError(f"raw must be True or False, not {raw!r}")
        self.question, self.most, self.strict, self.quiet = question, most, strict, quiet
        pages, key = question.pages, question.operation.key
        sort = str(question.arguments.get("sort") or "").replace("|", ".")
        descending = sort == f"{key}.desc"
        keyed = bool(pages.sort) and (sort in {"", key, f"{key}.asc"} or descending)
        if cursor is None:
            begin = question.begin
            passed = begin if isinstance(begin, int) else -1 if begin else 0
            cursor = Cursor(question.operation.id, question.digest, begin, keyed=keyed, passed=passed)
        else:
            _check(cursor, question, keyed=keyed)
        seen = Seen(cursor, key, descending=descending)
        self.raw = RawReader(question.keys) if raw else None
        self._state = State(question, most, cursor, seen, pages.sort if keyed and not sort else None, self.raw)
        self.short: int | None = None
        self._skipped = 0  # number of records skipped on the last page
        self.pages: Iterator[PythonicResult[Any]] = read(self.flow())

    @property
    def cursor(self) -> Cursor:
        """Cursor to resume from after the last page read."""
        return self._state.cursor

    @property
    def done(self) -> int:
        """Number of records read, including those before the cursor."""
        return self._state.done

    @property
    def start(self) -> int:
        """Number of records read before the cursor."""
        return self._state.start

    def keys(self, records: list[Any]) -> list[str | None]:
        """Return the key of each record; None for a record without one."""
        return self._state.seen.keys(records)

    def within(self, before: Cursor, records: list[Any]) -> Cursor:
        """Return the cursor after these records of the page at *before*."""
        question, keys = self.question, self.keys(records)
        cursor, place = before.after(keys), before.place
        if how := question.told():
            place = "" if place == 0 and question.pages.token else place  # this page was read to derive the paging
            cursor = cursor._replace(place=place, way=before.way or how)
        if any(keys):
            return cursor
        if isinstance(place, int):  # without keys, the offset leads to the rest
            passed = cursor.passed + len(records) if cursor.passed >= 0 else cursor.passed
            return cursor._replace(place=place + len(records), passed=passed)
        return cursor._replace(way=question.told(self._skipped + len(records))) if how else cursor

    def flow(self) -> Generator[Perform | PythonicResult[Any], Any, None]:
        """Yield the calls to make, and the pages read."""
        state = self._state
        while state.place is not None and (state.left is None or state.left > 0):
            try:
                page = yield from self._next()
            except FalconError as error:
                if self._recover(error):
                    continue
                if state.held is not None:
                    yield state.held
                if isinstance(error, PartialResult) or not state.done:
                    raise
                raise state.partial(str(error), error.code) from error
            if page is not None:
                yield page
                del page  # free the page before fetching the next one
        if state.held is not None:
            yield state.held
        self._end()

    def _next(self) -> Generator[Perform, Any, PythonicResult[Any] | None]:
        """Return the generator that reads the next page."""
        state = self._state
        self._skipped = state.skip
        if self.question.unread:
            from falconlite.paging.routes import first_page

            return first_page(state)
        at = state.place
        return page_at(state, at) if isinstance(at, int) else page_after(state, at or "")

    def _end(self) -> None:
        """Compare the number of records with the total of the API; raise or warn if some are missing."""
        state = self._state
        missing = None if state.left is not None and state.left <= 0 else state.totals.missing
        if missing is None:
            return
        self.short = missing
        why = f"the API counts {state.totals.said} records, and {missing} of them are missing"
        if not self.strict:
            if not self.quiet:
                warn(ShortListWarning(f"{self.question.operation.id}: {why}"))
            return
        error = state.partial(why)
        error.cursor = None
        if state.seen.repeatable():
            state.restart()
            state.place = self.question.begin if isinstance(self.question.begin, int) and not state.way else ""
            error.cursor, state.place = state.cursor, None
        raise error

    def _recover(self, error: FalconError) -> bool:
        """Prepare to continue in another way after an error; return False if no other way exists."""
        state, question = self._state, self.question
        if isinstance(error, NotFound) and state.way != INSTEAD:
            first = state.place == "" if state.way else not state.done
            if first and (question.detour() if state.way == ONWARD else question.instead):
                state.replace_route()
                return True
        if isinstance(state.place, int):
            window = question.pages.window
            full = window is not None and state.place + state.size >= window and bool(state.done)
            if full and isinstance(error, (BadRequest, ServerError)) and not question.dead_end():
                state.pass_window()
                return True
            return False
        return isinstance(error, BadRequest) and bool(state.place and state.done) and state.again()


def _check(cursor: Cursor, question: Question, *, keyed: bool) -> None:
    """Raise ValueError for a cursor that was changed, or that belongs to another call."""
    cursor.check()
    for name, found, wanted in (
        ("operation", cursor.operation, question.operation.id),
        ("question", cursor.question, question.digest),
    ):
        if found != wanted:
            raise ValueError(
                f"cursor.{name}: this cursor belongs to another call: {cursor.operation} was called with other "
                "arguments"
            )
    pages = question.pages
    if (cursor.way == ONWARD and not pages.then) or (cursor.way == INSTEAD and not question.detour()):
        raise ValueError(f"cursor.way: there is no way {cursor.way!r} for {cursor.operation}")
    number = not pages.token and not cursor.way
    if cursor.place is not None and isinstance(cursor.place, int) != number:
        kind = "a number" if number else "a str"
        raise ValueError(f"cursor.place: the place of these pages is {kind}")
    if isinstance(cursor.place, int) and isinstance(question.begin, int) and cursor.place < question.begin:
        raise ValueError(f"cursor.place: {cursor.place} is before the offset {question.begin} of this call")
    if cursor.keyed and not keyed:
        raise ValueError("cursor.keyed: this call does not sort by the key of its records")
