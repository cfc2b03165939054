"""The way through the pages of one question: where the next one is, which records are new, what to do when it breaks.

Records are known again in one of two ways. Where they come in the order of their keys, the last key tells all that
were read. Where the caller sorts otherwise, or the operation cannot sort by key, up to ``REMEMBERED`` keys are kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from falconlite.cursor import Cursor
from falconlite.errors import APIError, BadRequest, FalconError, NotFound, PartialResult, ServerError
from falconlite.values import listed, whole_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.asked import Question
    from falconlite.operation import Paging
    from falconlite.result import PythonicResult

REMEMBERED = 100_000
"""How many keys are kept, at most, of records that do not come in the order of their keys."""

TRIES = 3
"""How often the way is begun anew, at most, without a new record in between."""

CIRCLE = "the API gave a token that it had given before, which leads round in a circle"

TOKENS = {"scroll": "offset", "next": "next", "after": "after"}
"""Style of paging to the entry of ``meta.pagination`` that leads on."""


class Walk:
    """One iteration: what was asked, and where it stands."""

    def __init__(self, question: Question, most: int | None, cursor: Cursor | None) -> None:
        if most is not None and (most := whole_of(given := most)) is None:
            raise TypeError(f"most must be a whole number or None, not {given!r}")
        if most is not None and most < 0:
            raise ValueError(f"most must be 0 or more, not {most}")
        if cursor is not None and not isinstance(cursor, Cursor):
            raise TypeError(
                f"cursor must be a Cursor, not {type(cursor).__name__}: read a saved one by Cursor.from_json"
            )
        self.question, self.most = question, most
        declared, sort = question.pages, str(question.arguments.get("sort") or "").replace("|", ".")
        ascending = (declared.key, f"{declared.key}.asc")
        self.descending = sort == f"{declared.key}.desc"
        keyed = bool(declared.order) and (not sort or sort in ascending or self.descending)
        self.sort = declared.order if keyed and not sort else None
        if cursor is None:
            cursor = Cursor(question.operation.id, question.digest, question.begin, keyed=keyed)
        elif (cursor.operation, cursor.question) != (question.operation.id, question.digest):
            raise ValueError(
                f"this cursor is of another question: {cursor.operation} was asked with other arguments than these"
            )
        elif cursor.place is not None and isinstance(cursor.place, int) != (
            declared.style == "offset" and not cursor.way
        ):
            raise ValueError("this is no cursor of such pages")
        self.place, self.done, self.way, self.last = cursor.place, cursor.done, cursor.way, cursor.last
        self.keyed, self.upto, self.whole = cursor.keyed, cursor.upto, cursor.whole
        self.seen: dict[str, None] = dict.fromkeys(cursor.seen)
        self.ahead = dict.fromkeys(cursor.ahead)
        self.start = self.done
        self.tries = 0
        self.idle = False  # whether the page before was empty
        self.anew = False  # whether the way was begun anew
        self.held: PythonicResult[Any] | None = None  # a page with few new records, which waits for more
        self.tokens: set[str] = set()
        self.pages = self._read()

    @property
    def cursor(self) -> Cursor:
        """Where this stands."""
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
        )

    def keys(self, records: list[Any]) -> list[str | None]:
        """Tell each record by its key; None where it has none."""
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

    def _partial(self, why: str, code: int | None = None) -> PartialResult:
        return PartialResult(code, f"{self.done} records were read, then: {why}", done=self.done, cursor=self.cursor)

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
        """Read a page by number. It begins with the last record of the page before: else something has moved."""
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
        records, total = page.resources, page.total
        beyond = declared.window is not None and total > declared.window
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
        ended = len(records) <= overlap or (len(records) < size and following >= total)
        if declared.window is not None and following >= declared.window:
            ended = total <= declared.window
        return self._taken(page, records[overlap:], None if ended else following, sure=bool(overlap))

    def _by_token(self, token: str) -> PythonicResult[Any] | None:
        """Read a page by the token of the page before; without one the first."""
        declared = self._declared
        name = "after" if declared.style == "after" else "offset"
        page = self._ask(limit=self._size(), **({name: token} if token else {}))
        records = page.resources
        following = page.pagination.get(TOKENS[declared.style])
        following = str(following) if following else None
        if following is not None and not records:
            # An empty page is the end, unless its records were deleted after they were found: then one more is asked.
            ended = self.idle or following == token or self.done >= page.total
            self.idle = True
            self.place = None if ended else following
            return None
        self.idle = False
        known, done = following in self.tokens, self.done
        if known and following != token:
            raise self._partial(CIRCLE)
        if self.way:
            page._operation = self.question.operation  # noqa: SLF001  # that is what was asked, for its models
        if self.way == "instead" and records:
            records = self._described(records)
        elif self.question.plain:
            records = [record if key is None else key for key, record in zip(self.keys(records), records, strict=True)]
        found = self._taken(page, records, following)
        if known and self.done == done:  # the same token for each page is fine, while pages have something new
            raise self._partial(CIRCLE)
        if following is not None:
            self.tokens.add(following)
        return found

    def _ask(self, **changed: Any) -> PythonicResult[Any]:
        if self.sort:
            changed["sort"] = self.sort
        if self.way == "onward" and self.question.plain:
            changed["fields"] = self.question.pages.key  # for a method that describes, where IDs are all that is asked
        page: PythonicResult[Any] = self.question.ask(self._method, **changed)
        if page.errors and not page.resources:
            operation = self.question.found(self._method)[1]
            raise APIError.of(page, method=operation.verb, route=operation.route, operation=operation)
        return page

    def _described(self, ids: list[str]) -> list[Any]:
        """Describe what was found; who has gone since then is left out."""
        _, method, _ = cast("tuple[str, str, int]", self._instead)
        try:
            described = self.question.ask(method, ids=ids)
        except NotFound as error:
            described = error.result
            if not described.resources and len(error.errors) < len(ids):
                raise  # it is not the hosts that are missing
        names = listed("fields", self.question.arguments.get("fields") or ())
        wanted = {self.question.pages.key, *names}
        by_key = {record[self.question.pages.key]: record for record in described.resources}
        found = [by_key[id] for id in ids if id in by_key]
        if names:
            found = [{name: value for name, value in record.items() if name in wanted} for record in found]
        return found

    # Which records are new.

    def _taken(
        self, page: PythonicResult[Any], records: list[Any], following: int | str | None, *, sure: bool = True
    ) -> PythonicResult[Any] | None:
        """Keep the new records of a page, and move on; None if it has no new ones."""
        keys = self.keys(records)
        fresh = self._fresh(records, keys)
        if self.most is not None and len(fresh) > self.most - (self.done - self.start):
            fresh = fresh[: self.most - (self.done - self.start)]  # more than was asked for: the rest is for the cursor
            following, keys = self.place, self.keys(fresh)
            self.upto = next((key for key in reversed(keys) if key is not None), self.upto) if self.keyed else ""
        else:
            self.last = next((key for key in reversed(keys) if key is not None), self.last)
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

    # When it breaks.

    def _recover(self, error: FalconError) -> bool:
        """Find another way; False if there is none."""
        declared = self.question.pages
        first = self.place == "" if self.way else not self.done
        known = self._instead if self.way == "onward" else declared.instead
        if isinstance(error, NotFound) and self.way != "instead" and first and known:
            self.way, self.place = "instead", ""
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
        """Begin anew, past what was read; False if that is not known, or nothing new came of it."""
        self.tries += 1
        if self.tries > TRIES or not (self.whole or self.keyed):
            return False
        self._restart()
        if not isinstance(self.place, int):
            self.place = ""
        return True

    def _past_window(self) -> None:
        """Go on where integer offsets end; all that was read is known, it is no more than the window has."""
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
