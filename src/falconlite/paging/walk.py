"""Iterate over the pages of a list operation: find the next page, drop duplicates, recover from errors.

Duplicates are recognised in one of two ways. Where records come in the order of their keys, the last key is enough.
Where the caller sorts otherwise, or the operation cannot sort by key, up to ``REMEMBERED`` keys are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from falconlite.binding.answers import is_plain, kind_of, unreadable, why_odd, why_unreadable
from falconlite.binding.values import listed
from falconlite.errors import (
    APIError,
    BadRequest,
    FalconError,
    NotFound,
    PartialResult,
    ServerError,
    ShortListWarning,
    warn,
)
from falconlite.http.messages import whole_of
from falconlite.results.cursor import Cursor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.binding.operation import Operation, Paging
    from falconlite.paging.question import Question
    from falconlite.results.result import PythonicResult, Result

REMEMBERED = 100_000
"""How many keys are kept, at most, of records that do not come in the order of their keys."""

TRIES = 3
"""How often the way is begun anew, at most, without a new record in between."""

BARREN = 10
"""Pages in a row without a new record after which a walk ends, if the API says that there is more."""

CIRCLE = "the API gave a token that it had given before, which leads round in a circle"

TOKENS = {"scroll": "offset", "next": "next", "after": "after"}
"""Style of paging to the entry of ``meta.pagination`` that leads on."""


class Walk:
    """One iteration over pages: the question, and the place.

    *strict* raises PartialResult where fewer records came than the API said; otherwise ``short`` has how many are
    missing, and a ShortListWarning is issued, unless *quiet*.
    """

    def __init__(
        self, question: Question, most: int | None, cursor: Cursor | None, *, strict: bool = False, quiet: bool = False
    ) -> None:
        if most is not None and (most := whole_of(given := most)) is None:
            raise TypeError(f"most must be a whole number or None, not {given!r}")
        if most is not None and most < 0:
            raise ValueError(f"most must be 0 or more, not {most}")
        if cursor is not None and not isinstance(cursor, Cursor):
            raise TypeError(
                f"cursor must be a Cursor, not {type(cursor).__name__}: read a saved one by Cursor.from_json"
            )
        if not isinstance(strict, bool):
            raise TypeError(f"strict must be True or False, not {strict!r}")
        self.question, self.most, self.strict, self.quiet = question, most, strict, quiet
        declared, sort = question.pages, str(question.arguments.get("sort") or "").replace("|", ".")
        ascending = (declared.key, f"{declared.key}.asc")
        self.descending = sort == f"{declared.key}.desc"
        keyed = bool(declared.order) and (not sort or sort in ascending or self.descending)
        self.sort = declared.order if keyed and not sort else None
        if cursor is None:
            begin = question.begin
            passed = begin if isinstance(begin, int) else -1 if begin else 0
            cursor = Cursor(question.operation.id, question.digest, begin, keyed=keyed, passed=passed)
        else:
            self._check(cursor, keyed)
        self.place, self.done, self.way, self.last = cursor.place, cursor.done, cursor.way, cursor.last
        self.keyed, self.upto, self.whole = cursor.keyed, cursor.upto, cursor.whole
        self.seen: dict[str, None] = dict.fromkeys(cursor.seen)
        self.ahead = dict.fromkeys(cursor.ahead)
        self.start = self.done
        self.tries = 0
        self.idle = False  # whether the page before was empty
        self.anew = False  # whether the list is read again from its start
        self.held: PythonicResult[Any] | None = None  # a page with few new records, which waits for more
        self.tokens: set[str] = set()
        self.passed = cursor.passed  # records of the list before the place, duplicates too; -1 if not known
        self.said: int | None = None  # the total of the last page that had one
        self.steady = True  # whether all pages had the same total
        self.paged = False  # whether a page said where it stands
        self.barren = 0  # pages in a row without a new record
        self.short: int | None = None
        self.pages = self._read()

    def _check(self, cursor: Cursor, keyed: bool) -> None:
        """Raise ValueError for a cursor that was changed, or is of another question."""
        cursor.check()
        question, declared = self.question, self.question.pages
        for name, found, wanted in (
            ("operation", cursor.operation, question.operation.id),
            ("question", cursor.question, question.digest),
        ):
            if found != wanted:
                raise ValueError(
                    f"cursor.{name}: this cursor is of another question: {cursor.operation} was asked with other "
                    "arguments than these"
                )
        if (cursor.way == "onward" and not declared.onward) or (cursor.way == "instead" and not self._instead):
            raise ValueError(f"cursor.way: there is no way {cursor.way!r} for {cursor.operation}")
        number = declared.style == "offset" and not cursor.way
        if cursor.place is not None and isinstance(cursor.place, int) != number:
            kind = "a number" if number else "a str"
            raise ValueError(f"cursor.place: this is no cursor of such pages, whose place is {kind}")
        if isinstance(cursor.place, int) and isinstance(question.begin, int) and cursor.place < question.begin:
            raise ValueError(f"cursor.place: {cursor.place} is before the offset {question.begin} of this call")
        if cursor.keyed and not keyed:
            raise ValueError("cursor.keyed: this call does not sort by the key of its records")

    @property
    def cursor(self) -> Cursor:
        """The place of this iteration."""
        seen = tuple(self.seen) if self.whole and not self.keyed else ()
        return Cursor(
            self.question.operation.id,
            self.question.digest,
            self.place,
            self.done,
            self.way,
            self.last,
            self.keyed,
            self.upto,
            self.whole,
            seen,
            tuple(self.ahead),
            self.passed,
        )

    def keys(self, records: list[Any]) -> list[str | None]:
        """Return the key of each record; None where it has none."""
        found = (record.get(self.question.pages.key) if isinstance(record, dict) else record for record in records)
        return [key if isinstance(key, str) else None for key in found]

    def _read(self) -> Iterator[PythonicResult[Any]]:
        while self.place is not None and (self.most is None or self.done - self.start < self.most):
            try:
                page = self._page()
            except FalconError as error:
                if self._recover(error):
                    continue
                if self.held is not None:
                    yield self.held
                if isinstance(error, PartialResult) or not self.done:
                    raise
                raise self._partial(str(error), error.code) from error
            if page is not None:
                yield page
                del page  # it need not wait in memory for the next one
        if self.held is not None:
            yield self.held
        self._end()

    def _partial(self, why: str, code: int | None = None) -> PartialResult:
        return PartialResult(code, f"{self.done} records were read, then: {why}", done=self.done, cursor=self.cursor)

    # How many records there should be.

    def _end(self) -> None:
        """Compare the number of records with the total that the API said."""
        full = self.most is not None and self.done - self.start >= self.most
        if full or self.said is None or self.passed < 0 or not self.steady or self.said <= self.passed:
            return
        self.short = self.said - self.passed
        why = f"the API said that there are {self.said} records, and {self.short} of them did not come"
        if not self.strict:
            if not self.quiet:
                warn(ShortListWarning(f"{self.question.operation.id}: {why}"))
            return
        error = self._partial(why)
        error.cursor = None
        if self.whole or self.keyed:
            self._restart()
            self.place = self.question.begin if isinstance(self.question.begin, int) and not self.way else ""
            error.cursor, self.place = self.cursor, None
        raise error

    @property
    def _more(self) -> bool:
        """Whether the API said that there are more records than came so far."""
        return self.said is not None and 0 <= self.passed < self.said

    def _note(self, page: PythonicResult[Any]) -> None:
        """Remember the total that a page says."""
        total = total_of(page)
        self.paged = self.paged or isinstance(page.meta.get("pagination"), dict)
        if total is not None and total >= 0:
            self.steady = self.steady and self.said in (None, total)
            self.said = total

    # The two kinds of ways.

    @property
    def _method(self) -> str:
        declared = self.question.pages
        if self.way == "onward":
            return declared.onward
        if self.way == "instead" and (instead := self._instead):
            return instead[0]
        return self.question.operation.stub.__name__

    @property
    def _instead(self) -> tuple[str, str, int] | None:
        """What finds and describes where the route is missing that is asked, or that leads past the window."""
        declared = self.question.pages
        if declared.instead or not declared.onward:
            return declared.instead
        other = cast("Paging", self.question.found(declared.onward)[1].pages).instead
        kind = declared.onward.rpartition(".")[0]
        return (f"{kind}.{other[0]}", f"{kind}.{other[1]}", other[2]) if other and kind else other

    @property
    def _declared(self) -> Paging:
        return cast("Paging", self.question.found(self._method)[1].pages)

    def _size(self) -> int:
        size = min(self.question.limit or self._declared.most, self._declared.most)
        if self.way == "instead" and (instead := self._instead):
            size = min(size, instead[2])
        return size if self.most is None else min(size, self.most - (self.done - self.start))

    def _page(self) -> PythonicResult[Any] | None:
        return self._by_offset(self.place) if isinstance(self.place, int) else self._by_token(self.place or "")

    def _by_offset(self, place: int) -> PythonicResult[Any] | None:
        """Read a page by offset.

        Pages overlap by one record; if that record moved, records were added or removed meanwhile.
        """
        declared, begin = self.question.pages, cast("int", self.question.begin)
        overlap = int(place > begin and bool(self.last))
        offset = place - overlap
        size = min(self._size() + overlap, declared.most)
        if declared.window is not None:
            size = min(size, declared.window - offset)
        if size <= overlap:
            self._past_window()
            return None
        page = self._ask(limit=size, **({"offset": offset} if offset else {}))
        records, total = page.resources, total_of(page)
        beyond = declared.window is not None and (total or 0) > declared.window
        wanted = self.most is None or self.most > (declared.window or 0)
        if beyond and wanted and not self.done and not offset and not self.question.dead_end():
            self._past_window()
            return None
        if overlap and self.keys(records[:1]) != [self.last]:
            if not self._again():
                raise self._partial("records came or went while they were read, so the place in the list is lost")
            self.place = begin
            return None
        following = offset + len(records)
        whole = total is None or total == following  # a total that is less than what came is none to go by
        ended = len(records) <= overlap or (len(records) < size and whole)
        if declared.window is not None and following >= declared.window:
            ended = total is not None and 0 <= total <= declared.window
        self._note(page)
        records = records[overlap:]
        return self._taken(page, records, None if ended else following, len(records), sure=bool(overlap))

    def _by_token(self, token: str) -> PythonicResult[Any] | None:
        """Read a page by the token of the page before; the first page without one."""
        declared = self._declared
        name = "after" if declared.style == "after" else "offset"
        size = self._size()
        page = self._ask(limit=size, **({name: token} if token else {}))
        records, following = page.resources, self._token_of(page, size)
        self._note(page)
        if following is not None and not records:
            # An empty page is the end, unless its records were deleted after they were found: then more are read.
            ended = following == token or not (self._more if self.said is not None else not self.idle)
            self.idle = True
            if not ended:
                self._bound(0, 0, self.passed)
            self.place = None if ended else following
            return None
        self.idle, number = False, len(records)
        known, done = following in self.tokens, self.done
        if known and following != token:
            raise self._partial(CIRCLE)
        if self.way:
            page._operation = self.question.operation  # noqa: SLF001  # that is what was asked, for its models
        if self.way == "instead" and records:
            records = self._described(records)
        elif self.question.plain:
            records = [record if key is None else key for key, record in zip(self.keys(records), records, strict=True)]
        found = self._taken(page, records, following, number)
        if known and self.done == done:  # the same token for each page is fine, while pages have something new
            raise self._partial(CIRCLE)
        if following is not None:
            self.tokens.add(following)
        return found

    def _token_of(self, page: PythonicResult[Any], size: int) -> str | None:
        """Return the token of the page after this one, None at the end; *size* is what was asked for."""
        pagination, name = page.meta.get("pagination"), TOKENS[self._declared.style]
        if not isinstance(pagination, (dict, type(None))):
            raise self._unreadable(page, f"its meta.pagination is {kind_of(pagination)}, not an object")
        number, left = len(page.resources), None if self.most is None else self.most - (self.done - self.start)
        silent = not pagination or not {"total", name} & pagination.keys()
        if silent and number >= size and (left is None or left > number):
            raise self._unreadable(page, "it is full, and its meta.pagination does not say whether there are more")
        token = (pagination or {}).get(name)
        if isinstance(token, bool) or not isinstance(token, (str, int, type(None))):
            raise self._unreadable(page, f"{name} in its meta.pagination is {kind_of(token)}, not a token")
        return str(token) if token else None

    def _bound(self, number: int, new: int, passed: int) -> None:
        """Raise PartialResult after too many pages in a row that had nothing new."""
        first = self.question.begin if isinstance(self.question.begin, int) else 0
        if new:
            self.barren = 0
        elif not number or not 0 <= passed <= first + self.done:  # else it is read again, to skip what is known
            self.barren += 1
        if self.barren > BARREN:
            raise self._partial(f"{self.barren} pages in a row had no new record, and each leads to another one")

    def _ask(self, **changed: Any) -> PythonicResult[Any]:
        if self.sort:
            changed["sort"] = self.sort
        if self.way == "onward" and self.question.plain:
            changed["fields"] = self.question.pages.key  # for a method that describes, where IDs are all that is asked
        page: PythonicResult[Any] = self.question.ask(self._method, **changed)
        self._believe(page)
        return page

    def _believe(self, page: PythonicResult[Any]) -> None:
        """Raise unless an answer is a whole page, with records of the declared kind and no errors beside them."""
        operation = self._operation
        why = why_unreadable(page)
        if why:
            raise self._unreadable(page, why)
        if page.errors:
            raise APIError.of(page, method=operation.verb, route=operation.route, operation=operation)
        records = page.resources
        why = why_odd(records, plain=is_plain(operation), key=self.question.pages.key)
        if why:
            raise self._unreadable(page, why)
        total = total_of(page)
        if page["body"].get("resources") is None and (self._more if total is None else total > max(self.passed, 0)):
            raise self._unreadable(page, f"it has no resources, and there are {total or self.said}")
        if self.paged and not isinstance(page.meta.get("pagination"), dict) and self._more:
            raise self._unreadable(page, "it has no meta.pagination, as the pages before had")

    def _unreadable(self, page: PythonicResult[Any], why: str) -> APIError:
        return unreadable(page, why, self._operation)

    @property
    def _operation(self) -> Operation:
        return self.question.found(self._method)[1]

    def _described(self, ids: list[str]) -> list[Any]:
        """Describe the hosts that were found; leave out those that are gone."""
        _, method, _ = cast("tuple[str, str, int]", self._instead)
        names = listed("fields", self.question.arguments.get("fields") or ())
        wanted = {self.question.pages.key, *names}
        found = list(described(self.question, method, ids).values())
        if names:
            found = [{name: value for name, value in record.items() if name in wanted} for record in found]
        return found

    # Which records are new.

    def _taken(
        self,
        page: PythonicResult[Any],
        records: list[Any],
        following: int | str | None,
        number: int,
        *,
        sure: bool = True,
    ) -> PythonicResult[Any] | None:
        """Keep the new records of a page, and move to the next place; None if it has no new ones.

        *number* is how many records of the list the page had, those included that could not be described.
        """
        keys = self.keys(records)
        fresh = self._fresh(records, keys)
        passed = self.passed + number if self.passed >= 0 else self.passed
        if following is not None:
            self._bound(number, len(fresh), passed)
        if self.most is not None and len(fresh) > self.most - (self.done - self.start):
            fresh = fresh[: self.most - (self.done - self.start)]  # more than was asked for: the rest is for the cursor
            following, keys = self.place, self.keys(fresh)
            self.upto = next((key for key in reversed(keys) if key is not None), self.upto) if self.keyed else ""
        else:
            self.last = next((key for key in reversed(keys) if key is not None), self.last)
            self.passed = passed
        self._remember(keys)
        if sure and fresh:
            self.tries = 0
        self.place = following
        self.done += len(fresh)
        fresh = (self.held.resources if self.held is not None else []) + fresh
        page["body"]["resources"] = fresh
        few = self.anew and not self.keyed and following is not None and 2 * len(fresh) < len(records)
        self.held = page if few and fresh else None
        return page if fresh and not few else None

    def _fresh(self, records: list[Any], keys: list[str | None]) -> list[Any]:
        if self.keyed and not self._in_order(keys):
            if self.upto:
                raise self._partial("records do not come in the order that was asked for")
            self.keyed, self.whole = False, not self.done
        found, new = [], dict[str, None]()
        for record, key in zip(records, keys, strict=True):
            if key is None:
                self.whole = False
                found.append(record)
            elif not (
                key in self.seen
                or key in self.ahead
                or key in new
                or (self.keyed and self.upto and not self._past(key, self.upto))
            ):
                new[key] = None
                found.append(record)
        return found

    def _in_order(self, keys: list[str | None]) -> bool:
        before = self.last
        for key in keys:
            if key is None:
                return False
            if before and not self._past(key, before) and key not in self.seen:
                return False
            before = key
        return True

    def _past(self, key: str, other: str) -> bool:
        return key < other if self.descending else key > other

    def _remember(self, keys: list[str | None]) -> None:
        known = dict.fromkeys(key for key in keys if key is not None)
        if self.keyed:
            self.seen = known
            return
        self.seen.update(known)
        if len(self.seen) > REMEMBERED:
            self.seen, self.whole = known, False

    # When a request fails.

    def _recover(self, error: FalconError) -> bool:
        """Find another way; False if there is none."""
        declared = self.question.pages
        first = self.place == "" if self.way else not self.done
        known = self._instead if self.way == "onward" else declared.instead
        if isinstance(error, NotFound) and self.way != "instead" and first and known:
            self.way, self.place = "instead", ""
            self._recount()
            return True
        if isinstance(self.place, int):
            reach = self.place + self._size()
            full = declared.window is not None and reach >= declared.window and bool(self.done)
            if full and isinstance(error, (BadRequest, ServerError)) and not self.question.dead_end():
                self._past_window()
                return True
            return False
        if not isinstance(error, BadRequest):
            return False
        return bool(self.place and self.done) and self._again()

    def _again(self) -> bool:
        """Read the list again from its start, past what was read; False if that is not known or was tried in vain."""
        self.tries += 1
        if self.tries > TRIES or not (self.whole or self.keyed):
            return False
        self._restart()
        if not isinstance(self.place, int):
            self.place = ""
        return True

    def _past_window(self) -> None:
        """Continue by another operation where offsets end; all that was read is known, as the window bounds it."""
        declared = self.question.pages
        if rest := self.question.dead_end():
            raise self._partial(f"offset and limit reach no further than {declared.window}: {rest}", 400)
        self._restart()
        self.way, self.place = "onward", ""

    def _restart(self) -> None:
        if self.keyed and self.last and (not self.upto or self._past(self.last, self.upto)):
            self.upto = self.last
        self.last, self.idle, self.anew = "", False, True
        self.tokens.clear()
        self._recount()

    def _recount(self) -> None:
        """Forget the totals and the number of records: the list is read from its start."""
        begin = self.question.begin
        self.passed = begin if isinstance(begin, int) and not self.way else 0
        self.said, self.steady = None, True


def total_of(page: Result[Any]) -> int | None:
    """Return the total that a page says: None if it says none, -1 if it is no whole number."""
    pagination = page.meta.get("pagination")
    if pagination is None:
        return None
    if not isinstance(pagination, dict):
        return -1
    total = pagination.get("total")
    if total is None:
        return None
    return total if isinstance(total, int) and not isinstance(total, bool) and total >= 0 else -1


def described(question: Question, method: str, ids: list[str]) -> dict[str, dict[str, Any]]:
    """Ask for the details of hosts; return the records by ID, in the order of the IDs, without those that are gone.

    Raise an error unless the answer is whole: a host may be missing from it without a word, as hidden ones are, or with
    an error 404. A record of a host that was not asked for makes the answer unreadable. Of two records of one host the
    first counts.
    """
    _, operation = question.found(method)
    try:
        result = question.ask(method, ids=ids)
    except NotFound as error:
        result = error.result
        if not result.resources and len(result.errors) < len(ids):
            raise  # it is not the hosts that are missing
    key = question.pages.key
    why = why_unreadable(result) or why_odd(result.resources, plain=False, key=key)
    if why:
        raise unreadable(result, why, operation)
    asked = {id.lower(): id for id in ids}
    found: dict[str, dict[str, Any]] = {}
    for place, record in enumerate(result.resources):
        id = asked.get(record[key].lower())
        if id is None:
            raise unreadable(result, f"its record {place} is of a host that was not asked for", operation)
        found.setdefault(id, record)
    gone = all(isinstance(error, dict) and error.get("code") == NotFound.default_code for error in result.errors)
    if len(found) < len(asked) and not gone:
        raise APIError.of(result, method=operation.verb, route=operation.route, operation=operation)
    return {id: found[id] for id in ids if id in found}
