"""Find and describe all hosts that match a filter: ``hosts.iter_devices()``.

Whole records are read by ID: one thread reads pages of IDs, other threads read the records of earlier pages. The
combined operations read hidden hosts and selected fields, one page ahead of the caller.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from itertools import count, islice
from typing import TYPE_CHECKING, Any, Generic, NamedTuple
from zlib import crc32

from falconlite.binding.calls import drive
from falconlite.binding.operation import OPTIONS
from falconlite.binding.values import listed
from falconlite.errors import (
    FalconError,
    NotFound,
    PartialResult,
    PayloadValidationError,
    ShortListWarning,
    unexpected,
    warn,
)
from falconlite.http.messages import whole_of
from falconlite.paging.question import question_of
from falconlite.paging.tokens import described
from falconlite.paging.walk import Walk
from falconlite.results.cursor import Cursor
from falconlite.results.raw import RawReader, content_of, fewer
from falconlite.threads import Stopped, parallel
from falconlite.waiting import give_way

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from types import TracebackType

    from typing_extensions import Self, TypeVar

    from falconlite.binding.calls import Performer
    from falconlite.models.hosts import Device
    from falconlite.paging.question import Question

    Records = deque[tuple[int, dict[str, Any]]]
    Progress = Callable[[int, int], object]
    Remote = Callable[..., dict[str, dict[str, Any]]]
    Bucket = tuple[int, int]
    R = TypeVar("R", default=dict[str, Any])
else:  # the TypeVar of Python 3.12 and earlier has no default
    from typing import TypeVar

    R = TypeVar("R")

WHOLE, RAW, FEW, MOST = 1000, 500, 5000, 5000
"""Records in one response: whole records, the bytes of whole records, selected fields, and the maximum of ``limit``.

Reading bytes is so fast that the memory for responses is the limit.
"""

IDS = 10_000
"""IDs on a page, rounded down to a multiple of the hosts described in one call."""

OWN = ("fields", "hidden", "ordered", "workers", "limit", "most", "progress", "stop", "cursor", "strict", "raw")
"""Arguments of ``iter_devices`` besides filter, sort and the options of each call."""

METHOD, SCROLL, COMBINED, HIDDEN, DETAILS = (
    "iter_devices",
    "query_devices_by_filter_scroll",
    "query_devices_by_filter_combined",
    "query_hidden_devices_combined",
    "get_device_details",
)


class Devices(Iterator[R], Generic[R]):
    """Iterate over device records, each host once. Records are dicts as the API sent them, or bytes with ``raw=True``.

    * ``found`` (int): number of hosts found so far
    * ``done`` (int): number of records returned
    * ``missing`` (list of str): IDs of hosts that were found but could not be described: deleted or hidden meanwhile
    * ``short`` (int or None): number of hosts missing from the API's total; None if none are known to be missing

    At the end ``found`` is ``done`` plus the length of ``missing``. ``found`` and ``done`` include the records before
    the cursor from which it resumed.

    Read it to its end, call ``close()``, or use it as a context manager. Only one thread at a time may use it.
    """

    def __init__(self, work: _Work, instead: Callable[[], _Work] | None, progress: Progress | None, **how: Any) -> None:
        self._work, self._instead, self._progress, self._how = work, instead, progress, how
        self.done: int = work.found
        self._told: tuple[int, int] | None = None
        self._part: _Part | None = None
        self._records: Records = deque()
        self._begin()

    def _begin(self) -> None:
        """Create the generators; nothing runs until they are read."""
        if self._work.combined:
            self._pages = parallel(self._work.page, count(), workers=1, stop=self._how["stop"])
            self._parts = self._work.read(self._pages)
        else:
            self._pages = parallel(self._work.page, count(), workers=1)
            self._parts = parallel(self._work.describe, self._work.parts(self._pages), **self._how)
        self._over = False

    def __iter__(self) -> Self:
        return self

    @property
    def at_hand(self) -> bool:
        """Whether the next record is in memory, so that ``next()`` does not wait."""
        return bool(self._records)

    def __next__(self) -> R:
        if not self._more():
            raise StopIteration
        at, record = self._records.popleft()
        if self._part is not None:
            self._part.at = at + 1 if self._records else self._part.stop
        self.done += 1
        found: Any = record if self._work.raw is None else content_of(record)
        return found  # type: ignore[no-any-return]  # a dict or bytes, which iter_devices tells

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the iteration: start no more calls, and wait for running ones. ``cursor`` still works for resuming."""
        self._over = True
        self._parts.close()
        self._pages.close()
        self._records.clear()

    def parts(self) -> Iterator[list[Any]]:
        """Iterate over the remaining records in lists, for ``falconlite.exporting``.

        With ``raw=True`` the records are objects that have their bytes in ``content``.
        """
        while self._more():
            found, self._records = self._records, deque()
            if self._part is not None:
                self._part.at = self._part.stop
            self.done += len(found)
            yield [record for _, record in found]

    def models(self) -> Iterator[Device]:
        """Iterate over the remaining records as models."""
        from falconlite.models.hosts import Device

        for record in self:
            yield Device.model_validate(json.loads(record) if isinstance(record, bytes) else record)

    @property
    def found(self) -> int:
        """Number of hosts found so far."""
        return self._work.found

    @property
    def total(self) -> int:
        """Number of hosts by the API's total on the last page."""
        return max(self._work.total, self.found)

    @property
    def missing(self) -> list[str]:
        """IDs of hosts that were found but not described."""
        return self._work.missing

    @property
    def short(self) -> int | None:
        """Number of hosts missing from the API's total; None if none are known to be missing."""
        return self._work.walk.short

    @property
    def cursor(self) -> Cursor:
        """Cursor to resume from after the records returned: ``iter_devices(cursor=...)``."""
        return self._work.cursor()

    def _more(self) -> bool:
        """Get parts until there is a record; return False at the end."""
        while not self._records:
            if self._part is not None and not self._over:
                self._tell(self.total)
            if not self._advance():
                return False
        return True

    def _advance(self) -> bool:
        """Get the next part; raise the error of a call. Return False at the end."""
        if self._over:
            return False
        try:
            found = next(self._parts, None)
        except FalconError as error:
            broken = error
        except BaseException:
            self.close()
            raise
        else:
            if found is None:
                self._tell(self.found)
                self.close()
                self._warn()
                return False
            self._part, self._records = found.part, found.records
            self._work.missing += found.missing
            if not self._records:
                self._part.at = self._part.stop
            return True
        try:
            self.close()
            if isinstance(broken, NotFound) and self._instead is not None:  # a PartialResult on a later page
                self._work, self._instead = self._instead(), None
                self._begin()
            else:
                raise self._why(broken)
        finally:
            del broken  # breaks the reference cycle of the error, its traceback and this frame
        return True

    def _why(self, error: FalconError) -> FalconError:
        """Return the error to raise. After the first record it is a PartialResult with the number and the cursor."""
        if isinstance(error, Stopped):
            return Stopped(None, f"stopped after {self.done} devices; resume from cursor", done=self.done)
        cause = error.__cause__ if isinstance(error, PartialResult) else error
        if not self.done and isinstance(cause, FalconError):
            return cause
        if self.short and isinstance(error, PartialResult):
            return error  # all records were returned; the cursor of this error reads the list again
        cause = cause or error
        why = f"{self.done} devices were read, then: {cause}"
        made = PartialResult(error.code, why, error.headers, done=self.done, cursor=self.cursor)
        made.__cause__ = cause
        return made

    def _warn(self) -> None:
        if self.short:
            warn(ShortListWarning(f"the API counts more devices, and {self.short} of them are missing"))

    def _tell(self, total: int) -> None:
        now = self.done, total - len(self.missing)
        if self._progress is not None and now != self._told:
            self._told = now
            try:
                self._progress(*now)
            except BaseException:
                self.close()
                raise


class _Page(NamedTuple):
    """A page, and the positions before and after it."""

    keys: list[str | None]
    records: Records  # empty if only IDs were read
    before: Cursor
    after: Cursor
    total: int


class _Part:
    """The hosts of a page that one call describes; ``at`` is the index in the page after those returned."""

    __slots__ = ("after", "at", "before", "keys", "start", "stop")

    def __init__(self, page: _Page, start: int, stop: int) -> None:
        self.keys, self.before, self.after = page.keys, page.before, page.after
        self.start, self.stop, self.at = start, stop, start


class _Described(NamedTuple):
    """The records of a part with their indexes in the page, and the IDs that were not described."""

    part: _Part
    records: Records
    missing: list[str]


class _Work:
    """The call and its progress. It refers to no thread, so that the threads end when the iterator is dropped."""

    def __init__(
        self,
        walk: Walk,
        combined: bool,
        size: int,
        fields: list[str],
        raw: RawReader | None,
        remote: Remote | None = None,
        bucket: Bucket | None = None,
    ) -> None:
        self.walk, self.combined, self.size, self.raw, self.remote = walk, combined, size, raw, remote
        self.bucket = bucket
        self.wanted = {"device_id", *fields} if fields else None
        self.place = walk.cursor
        self.first = self.place
        self.found = self.total = walk.done
        self.missing: list[str] = []
        self.line: deque[_Part] = deque()  # in page order, starting at the first part not completely returned

    # These methods run in threads.

    def page(self, _: int) -> _Page | None:
        """Read the next page; return None at the end. Only one thread at a time may call this."""
        page = next(self.walk.pages, None)
        if page is None:
            return None
        give_way()
        before, self.place = self.place, self.walk.cursor
        records = page.resources
        keys = self.walk.keys(records)
        return _Page(keys, deque(enumerate(records) if self.combined else ()), before, self.place, page.total)

    def describe(self, part: _Part) -> _Described:
        """Describe the hosts of a part."""
        named = [(at, key) for at, key in enumerate(part.keys[part.start : part.stop], part.start) if key is not None]
        if self.bucket is not None:
            number, of = self.bucket
            if not (named := [(at, key) for at, key in named if crc32(key.lower().encode()) % of == number]):
                return _Described(part, deque(), [])
        ids = [key for _, key in named]

        def here() -> dict[str, dict[str, Any]]:
            return drive(described(self.walk.question, DETAILS, ids, self.raw))

        by_key = self.remote(ids, here, raw=self.raw is not None) if self.remote else here()
        if self.wanted is None and len(by_key) == part.stop - part.start:  # all hosts, in the order of the IDs
            return _Described(part, deque(enumerate(by_key.values(), part.start)), [])
        missing = [key for _, key in named if key not in by_key]
        records = ((at, by_key.pop(key)) for at, key in named if key in by_key)
        return _Described(part, deque((at, self._fewer(record)) for at, record in records), missing)

    def _fewer(self, record: dict[str, Any]) -> dict[str, Any]:
        if self.wanted is None:
            return record
        if self.raw is not None:
            kept: dict[str, Any] = fewer(record, self.wanted)
            return kept
        return {name: value for name, value in record.items() if name in self.wanted}

    # These methods run in the reading thread.

    def parts(self, pages: Iterator[_Page | None]) -> Iterator[_Part]:
        """Split pages of IDs into parts."""
        for page in pages:
            if page is None:
                return
            for start in range(0, len(page.keys), self.size):
                yield self._part(page, start, min(start + self.size, len(page.keys)))

    def read(self, pages: Iterator[_Page | None]) -> Generator[_Described, None, None]:
        """Yield each page that holds records as a part."""
        for page in pages:
            if page is None:
                return
            yield _Described(self._part(page, 0, len(page.keys)), page.records, [])

    def _part(self, page: _Page, start: int, stop: int) -> _Part:
        most = self.walk.most
        self.total = page.total if most is None else min(page.total, self.walk.start + most)
        self.found += stop - start
        part = _Part(page, start, stop)
        self._settle()
        self.line.append(part)
        return part

    def _settle(self) -> None:
        while len(self.line) > 1 and self.line[0].at == self.line[0].stop:
            self.line.popleft()

    def cursor(self) -> Cursor:
        """Return the position before which all records were returned, and the keys returned after it."""
        self._settle()
        if not self.line:
            return self.first
        part = self.line[0]
        place = part.after if part.at == len(part.keys) else part.before.after(part.keys[: part.at])
        ahead = tuple(
            key for part in islice(self.line, 1, None) for key in part.keys[part.start : part.at] if key is not None
        )
        return place._replace(done=place.done + len(ahead), ahead=place.ahead + ahead)


def devices(
    performer: Performer,
    *,
    fields: Any,
    hidden: bool,
    limit: int | None,
    most: int | None,
    cursor: Cursor | None,
    strict: bool,
    raw: bool,
    progress: Progress | None,
    asked: Mapping[str, Any],
    remote: Remote | None = None,
    bucket: Bucket | None = None,
    **how: Any,
) -> Devices[Any]:
    """Return the iterator of ``Hosts.iter_devices``. Each call gets the arguments *asked*; ``parallel`` gets *how*.

    *remote* reads the records of hosts by ID in other processes, given the IDs and a function that reads them here.
    *bucket* is a pair (remainder, divisor): only hosts whose hashed ID has this remainder are described and returned,
    while ``found`` and ``total`` count all hosts. It needs whole records, or fields, of hosts that are not hidden.

    Raise TypeError or ValueError for wrong arguments.
    """
    parallel(len, (), progress=progress, **how)  # raises for wrong arguments; sends nothing
    for name in asked:
        if name not in {"filter", "sort", *OPTIONS} - {"body", "expand_result"}:
            raise unexpected(METHOD, name, getattr(performer, METHOD).__annotations__)
    if not isinstance(raw, bool):
        raise TypeError(f"raw must be True or False, not {raw!r}")
    if not isinstance(hidden, bool):
        raise TypeError(f"hidden must be True or False, not {hidden!r}")
    if limit is not None and (limit := whole_of(given := limit)) is None:
        raise TypeError(f"limit must be a whole number or None, not {given!r}")
    if limit is not None and not 1 <= limit <= MOST:
        raise PayloadValidationError(None, f"limit is the number of records in one answer, 1 to {MOST}, not {limit}")
    names = [] if fields is None else listed("fields", fields)

    def walk(question: Question, *, raw: bool) -> Walk:  # a thread reads it; Devices issues the warning
        return Walk(question, most, cursor, strict=strict, quiet=True, raw=raw)

    def by_id() -> _Work:
        size = limit or (RAW if raw else WHOLE)
        if bucket is not None:  # so that each call still describes about as many hosts
            size = min(size * bucket[1], IDS)
        call = getattr(performer, SCROLL)
        question = question_of(call, (), {**asked, "limit": IDS // size * size})
        reader = RawReader(question.keys) if raw else None
        return _Work(walk(question, raw=False), False, size, names, reader, remote, bucket)

    def combined() -> _Work:
        call = getattr(performer, HIDDEN if hidden else COMBINED)
        size = limit or (FEW if names else RAW if raw else WHOLE)
        question = question_of(call, (), {**asked, "limit": size, **({"fields": names} if names else {})})
        question = question._replace(instead=None)  # Devices reads IDs instead, to know the missing hosts
        made = walk(question, raw=raw)
        return _Work(made, True, size, names, made.raw)

    of_ids = isinstance(cursor, Cursor) and cursor.operation == performer.operations[SCROLL].id
    if not hidden and (of_ids or not names or bucket is not None):
        return Devices(by_id(), None, progress, **how)
    return Devices(combined(), None if hidden or cursor is not None else by_id, progress, **how)
