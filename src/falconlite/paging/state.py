"""The state of an iteration over pages, and the processing of a page shared by all kinds of paging."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from falconlite.binding.answers import unreadable, why_odd, why_unreadable
from falconlite.errors import APIError, PartialResult
from falconlite.paging.question import INSTEAD, ONWARD
from falconlite.paging.totals import Totals, total_of
from falconlite.results.cursor import Cursor
from falconlite.results.places import held, put
from falconlite.results.raw import decoded
from falconlite.waiting import give_way

if TYPE_CHECKING:
    from collections.abc import Generator

    from falconlite.binding.calls import Perform
    from falconlite.paging.question import Question, Route
    from falconlite.paging.seen import Seen
    from falconlite.results.raw import RawReader
    from falconlite.results.result import PythonicResult

TRIES = 3
"""Maximum number of restarts without a new record between them."""

BARREN = 10
"""Consecutive pages without a new record after which an iteration ends, even if the API announces more."""


class State:
    """The state of one iteration over pages.

    *most* is the maximum number of records to read, None for all. *seen* and *cursor* track the returned records. *raw*
    reads pages whose records keep their JSON bytes.
    """

    def __init__(
        self,
        question: Question,
        most: int | None,
        cursor: Cursor,
        seen: Seen,
        sort: str | None,
        raw: RawReader | None = None,
    ) -> None:
        self.question, self.most, self.seen, self.sort, self.raw = question, most, seen, sort, raw
        self.place, self.done, self.start = cursor.place, cursor.done, cursor.done
        self.totals = Totals(cursor.passed)
        self.tries = 0  # number of restarts since the last new record
        self.rereading = False  # whether the list is being read again from its start
        self.held: PythonicResult[Any] | None = (
            None  # a page with few new records, returned together with the next page
        )
        self.idle = False  # whether the previous page was empty
        self.tokens: set[str] = set()  # tokens of the pages that were read
        self.barren = 0  # number of consecutive pages without a new record
        self.skip = question.skip  # number of returned records on the next page, if they have no key
        self.same = ""  # digest of the previous page, for lists whose records have no key
        self.go(cursor.way)

    def go(self, way: str) -> None:
        """Switch to another method; see ``Question.route``."""
        self.way = way
        self.route: Route = self.question.route(way)

    @property
    def cursor(self) -> Cursor:
        """Cursor to resume this iteration."""
        question, seen = self.question, self.seen
        return Cursor(
            question.operation.id,
            question.digest,
            self.place,
            self.done,
            self.way or question.told(self.skip),
            seen.last,
            seen.keyed,
            seen.upto,
            seen.whole,
            tuple(seen.known) if seen.whole and not seen.keyed else (),
            tuple(seen.ahead),
            self.totals.passed,
        )

    @property
    def left(self) -> int | None:
        """Number of records still wanted; None for all."""
        return None if self.most is None else self.most - (self.done - self.start)

    @property
    def size(self) -> int:
        """Number of records to request."""
        largest, left = self.route.largest, self.left
        size = min(self.question.limit or largest, largest)
        return size if left is None else min(size, left + self.skip)

    @property
    def begin(self) -> int:
        """The start offset of the list; 0 for lists that page by token."""
        return self.question.begin if isinstance(self.question.begin, int) else 0

    def partial(self, why: str, code: int | None = None) -> PartialResult:
        """Return the error of an iteration that stops early, with the cursor to resume it."""
        return PartialResult(code, f"{self.done} records were read, then: {why}", done=self.done, cursor=self.cursor)

    # One page.

    def ask(self, **changed: Any) -> Generator[Perform, PythonicResult[Any], PythonicResult[Any]]:
        """Read a page; raise unless the response is a complete page, with declared records and no errors."""
        question = self.question
        if self.sort:
            changed["sort"] = self.sort
        if self.way == ONWARD and question.operation.model == "str":
            changed["fields"] = question.operation.key  # this method returns records, but the caller needs only the IDs
        call = question.call(self.route.method, **changed)
        page = yield call if self.raw is None or self.route.describe else call._replace(raw=self.raw)
        give_way()  # each of the next steps takes 1 ms for 10,000 records
        self._check(page)
        return page

    def unreadable(self, page: PythonicResult[Any], why: str) -> APIError:
        """Return the error of a response that is not a page."""
        return unreadable(page, why, self.route.operation)

    def _check(self, page: PythonicResult[Any]) -> None:
        operation, totals, records = self.route.operation, self.totals, page.resources
        why = why_unreadable(page)
        if why:
            raise self.unreadable(page, why)
        if page.errors or not page.ok:  # a method that replaces falconlite's may return a failure
            raise APIError.of(page, method=operation.verb, route=operation.route, operation=operation)
        plain = operation.model == "str" if operation.model else isinstance(next(iter(records), None), str)
        why = why_odd(records, plain=plain, key="" if self.question.guessed else self.seen.key)
        if why:
            raise self.unreadable(page, why)
        total = total_of(page)
        if held(page) is None and (totals.more if total is None else total > max(totals.passed, 0)):
            raise self.unreadable(page, f"it has no {operation.records}, and there are {total or totals.said}")
        if totals.paged and not isinstance(page.meta.get("pagination"), dict) and totals.more:
            raise self.unreadable(page, "it has no meta.pagination, which earlier pages had")

    def take(
        self,
        page: PythonicResult[Any],
        records: list[Any],
        following: int | str | None,
        number: int,
        *,
        sure: bool = True,
    ) -> PythonicResult[Any] | None:
        """Reduce a page to its new records, and move to the next position; return None if no record is new.

        *number* is the number of records on the page, including those that could not be described. *sure*: the page
        certainly continues the previous one.
        """
        seen, skip = self.seen, self.skip
        records, self.skip = records[skip:], 0
        keys = seen.keys(records)
        give_way()
        fresh = self._fresh(records, keys)
        give_way()
        passed = self.totals.after(number)
        if following is not None:
            self.bound(number, len(fresh), passed)
        left = self.left
        if left is not None and len(fresh) > left:
            fresh = fresh[:left]  # the caller wants no more; the cursor leads to the rest
            following, keys = self.place, seen.keys(fresh)
            if any(keys):
                pass
            elif isinstance(following, int):  # without keys, the offset leads to the rest
                following, self.totals.passed = following + left, self.totals.after(left)
            else:
                self.skip = skip + left
            seen.end_early(keys)
        else:
            seen.end_page(keys)
            self.totals.passed = passed
        seen.add(keys)
        if sure and fresh:
            self.tries = 0
        self.place = following
        self.done += len(fresh)
        fresh = (self.held.resources if self.held is not None else []) + fresh
        put(page, fresh)
        few = self.rereading and not seen.keyed and following is not None and 2 * len(fresh) < len(records)
        self.held = page if few and fresh else None
        return page if fresh and not few else None

    def repeats(self, records: list[Any]) -> bool:
        """Tell whether a page equals the previous one, in a list whose records have no key."""
        if not records or any(self.seen.keys(records)):
            return False
        if self.raw is not None:
            records = [decoded(record) for record in records]
        before, self.same = self.same, sha256(json.dumps(records, sort_keys=True).encode()).hexdigest()
        return before == self.same

    def _fresh(self, records: list[Any], keys: list[str | None]) -> list[Any]:
        seen = self.seen
        if seen.keyed and not seen.in_order(keys):
            if seen.upto:
                raise self.partial("records do not come in the order that was asked for")
            seen.unorder(first=not self.done)
        return seen.new(records, keys)

    def bound(self, number: int, new: int, passed: int) -> None:
        """Raise PartialResult after too many consecutive pages without a new record."""
        if new:
            self.barren = 0
        elif not number or not 0 <= passed <= self.begin + self.done:  # not while skipping known records
            self.barren += 1
        if self.barren > BARREN:
            raise self.partial(f"{self.barren} pages in a row had no new record, and each leads to another page")

    # Reading the list again.

    def again(self) -> bool:
        """Restart the list and skip known records; return False if they are unknown, or after too many restarts."""
        self.tries += 1
        if self.tries > TRIES or not self.seen.repeatable():
            return False
        self.restart()
        if not isinstance(self.place, int):
            self.place = ""
        return True

    def pass_window(self) -> None:
        """Continue with the method that reads past the window; skip known records."""
        if rest := self.question.dead_end():
            raise self.partial(f"offset and limit reach no further than {self.question.pages.window}: {rest}", 400)
        self.restart()
        self.go(ONWARD)
        self.place = ""

    def replace_route(self) -> None:
        """Continue with the methods that replace a missing route."""
        self.go(INSTEAD)
        self.place = ""
        self.recount()

    def restart(self) -> None:
        """Prepare to read the list again from its start."""
        self.seen.restart()
        self.idle, self.rereading = False, True
        self.tokens.clear()
        self.recount()

    def recount(self) -> None:
        """Reset the totals and the number of records, since the list is read from its start."""
        self.totals.restart(0 if self.way else self.begin)
