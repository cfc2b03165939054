"""Read a page of a list by offset.

Pages overlap by one record; if that record moved, records were added or removed meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.paging.totals import total_of

if TYPE_CHECKING:
    from collections.abc import Generator

    from falconlite.binding.calls import Perform
    from falconlite.paging.state import State
    from falconlite.results.result import PythonicResult

    Page = PythonicResult[Any]


def page_at(state: State, place: int) -> Generator[Perform, Page, Page | None]:
    """Read the page at an offset; return it, or None if it has no new record or another method continues."""
    window = state.question.pages.window
    overlap = int(place > state.begin and bool(state.seen.last) and state.route.largest > 1)  # one record has no room
    offset = place - overlap
    size = min(state.size + overlap, state.route.largest)
    if window is not None:
        size = min(size, window - offset)
    if size <= overlap:
        state.pass_window()
        return None
    page = yield from state.ask(limit=size, **({"offset": offset} if offset else {}))
    return take_at(state, page, offset, overlap, size)


def take_at(state: State, page: Page, offset: int, overlap: int, size: int) -> Page | None:
    """Process the page at an offset, whose first *overlap* records were on the previous page."""
    window = state.question.pages.window
    if not offset and _reaches_past(state, page):
        state.pass_window()
        return None
    records = page.resources
    if overlap and state.seen.keys(records[:1]) != [state.seen.last]:
        if not state.again():
            raise state.partial("records were added or removed while the list was read, so the position is lost")
        state.place = state.begin
        return None
    following = offset + len(records)
    total = total_of(page)
    ended = _is_last(total, len(records), following, overlap=overlap, size=size, window=window)
    if not ended and state.repeats(records) and (total is None or following > total):
        raise state.partial("the API returned the page before again, so it does not page by offset")
    state.totals.note(page)
    records = records[overlap:]
    return state.take(page, records, None if ended else following, len(records), sure=bool(overlap))


def _reaches_past(state: State, page: Page) -> bool:
    """Tell whether the list, by its first page, is longer than the window, and a method reads past it."""
    window = state.question.pages.window
    if window is None or (total_of(page) or 0) <= window or state.done:
        return False
    return (state.most is None or state.most > window) and not state.question.dead_end()


def _is_last(total: int | None, number: int, following: int, *, overlap: int, size: int, window: int | None) -> bool:
    """Tell whether a page is the last one. A total below the number of records read is ignored."""
    if window is not None and following >= window:
        return total is not None and 0 <= total <= window
    return number <= overlap or (number < size and (total is None or total == following))
