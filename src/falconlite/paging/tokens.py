"""Read a page of a list by the token on the previous page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.answers import unreadable, why_odd, why_unreadable
from falconlite.binding.values import listed
from falconlite.errors import APIError, NotFound
from falconlite.results.raw import fewer, text_in
from falconlite.results.reasons import kind_of

if TYPE_CHECKING:
    from collections.abc import Generator

    from falconlite.binding.calls import Perform
    from falconlite.paging.question import Question
    from falconlite.paging.state import State
    from falconlite.results.raw import RawReader
    from falconlite.results.result import PythonicResult

    Page = PythonicResult[Any]

CIRCLE = "the API returned the token of an earlier page again, so the pages repeat"


def page_after(state: State, token: str) -> Generator[Perform, Page, Page | None]:
    """Read the page at a token, or the first page without a token; return None if it has no new record."""
    size = state.size
    page = yield from state.ask(limit=size, **({state.route.pages.argument: token} if token else {}))
    return (yield from take_after(state, token, page, size))


def take_after(state: State, token: str, page: Page, size: int) -> Generator[Perform, Page, Page | None]:
    """Process the page at a token; *size* is the number of records requested."""
    question = state.question
    records, following = page.resources, _token_of(state, page, size)
    state.totals.note(page)
    if following is not None and not records:
        _pass_empty(state, token, following)
        return None
    state.idle, number = False, len(records)
    known, done = following in state.tokens, state.done
    if known and following != token:
        raise state.partial(CIRCLE)
    if state.way:
        page.declare(question.operation)
    if state.route.describe and records:
        records = yield from _described(state, records)
    elif question.operation.model == "str":
        keys = state.seen.keys(records)
        if keys != records:
            pairs = zip(keys, records, strict=True)
            records = [record if key is None else _id(record, key, state) for key, record in pairs]
    found = state.take(page, records, following, number)
    if known and state.done == done:  # a repeated token is allowed as long as pages have new records
        raise state.partial(CIRCLE)
    if following is not None:
        state.tokens.add(following)
    return found


def _id(record: Any, key: str, state: State) -> str:
    """Return the ID of a record, with its JSON bytes if the records keep theirs."""
    return text_in(record, state.seen.key) if state.raw is not None and isinstance(record, dict) else key


def _pass_empty(state: State, token: str, following: str) -> None:
    """Move past a page without records.

    An empty page is usually the end of the list. If its records were deleted after the search, there are more pages.
    """
    more = state.totals.more if state.totals.said is not None else not state.idle
    ended = following == token or not more
    state.idle = True
    if not ended:
        state.bound(0, 0, state.totals.passed)
    state.place = None if ended else following


def _token_of(state: State, page: Page, size: int) -> str | None:
    """Return the token of the next page, None at the end; *size* is the number of records requested."""
    pagination, name = page.meta.get("pagination"), state.route.pages.token
    if not isinstance(pagination, (dict, type(None))):
        raise state.unreadable(page, f"its meta.pagination is {kind_of(pagination)}, not an object")
    number, left = len(page.resources), state.left
    silent = not pagination or not {"total", name} & pagination.keys()
    if silent and number >= size and (left is None or left > number):
        raise state.unreadable(page, "it is full, and its meta.pagination does not say whether there are more")
    token = (pagination or {}).get(name)
    if isinstance(token, bool) or not isinstance(token, (str, int, type(None))):
        raise state.unreadable(page, f"{name} in its meta.pagination is {kind_of(token)}, not a token")
    return str(token) if token else None


def _keys_of(records: list[Any], key: str) -> list[Any] | None:
    """Return the keys of records; None if a record lacks its key."""
    try:
        return [record[key] for record in records]
    except (KeyError, TypeError):
        return None


def _described(state: State, ids: list[str]) -> Generator[Perform, Page, list[Any]]:
    """Read the records with these IDs; skip those that no longer exist."""
    question = state.question
    names = listed("fields", question.arguments.get("fields") or ())
    wanted = {question.operation.key, *names}
    by_id = yield from described(question, state.route.describe, ids, state.raw)
    found: list[Any] = list(by_id.values())
    if names and state.raw is not None:
        found = [fewer(record, wanted) for record in found]
    elif names:
        found = [{name: value for name, value in record.items() if name in wanted} for record in found]
    return found


def described(
    question: Question, method: str, ids: list[str], raw: RawReader | None = None
) -> Generator[Perform, Page, dict[str, dict[str, Any]]]:
    """Read the details of hosts; return a dict of ID to record, in the order of the IDs.

    Hosts that no longer exist are left out: a host may be missing from the response without an error, like hidden
    hosts, or with an error 404. Of two records of one host, the first is used. Raise an error unless the response is
    complete, or if it has a record of a host that was not requested.
    """
    call = question.call(method, ids=ids)._replace(raw=raw)
    operation = call.operation
    try:
        result: Any = yield call
    except NotFound as error:
        result = error.result
        if not result.resources and len(result.errors) < len(ids):
            raise  # the route is missing, not the hosts
    key, records = question.operation.key, result.resources
    why = why_unreadable(result)
    if not why and _keys_of(records, key) == ids:
        return dict(zip(ids, records, strict=True))
    why = why or why_odd(records, plain=False, key=key)
    if why:
        raise unreadable(result, why, operation)
    asked = {id.lower(): id for id in ids}
    found: dict[str, dict[str, Any]] = {}
    for place, record in enumerate(records):
        id = asked.get(record[key].lower())
        if id is None:
            raise unreadable(result, f"its record {place} is of a host that was not requested", operation)
        found.setdefault(id, record)
    gone = all(isinstance(error, dict) and error.get("code") == NotFound.default_code for error in result.errors)
    if len(found) < len(asked) and not gone:
        raise APIError.of(result, method=operation.verb, route=operation.route, operation=operation)
    return {id: found[id] for id in ids if id in found}
