"""Read a list by its route, without a declaration: the first response shows how the list pages."""

from __future__ import annotations

import json
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, cast

from falconlite.binding.answers import unreadable
from falconlite.binding.calls import Perform
from falconlite.binding.paging import Paging, by_offset, by_scroll, by_token
from falconlite.errors import PayloadValidationError, unexpected
from falconlite.http.messages import UNSET, is_mapping, whole_of
from falconlite.paging.offsets import take_at
from falconlite.paging.question import Question, Route, tenant_of
from falconlite.paging.tokens import take_after
from falconlite.results.cursor import BY_ROUTE
from falconlite.results.reasons import kind_of

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from falconlite.binding.calls import Performer
    from falconlite.binding.operation import Operation
    from falconlite.paging.state import State
    from falconlite.results.cursor import Cursor
    from falconlite.results.result import PythonicResult

    Page = PythonicResult[Any]

VERBS = ("GET", "POST")
"""HTTP methods of lists."""

POSITIONS = ("after", "next_token", "next", "offset")
"""Argument names for the position of a page."""

KEYS = ("composite_id", "id")
"""Fields that can identify a record, if all records of the first page have different values there."""

ARGUMENTS = ("parameters", "body", "headers", "timeout", "deadline", "retry", "key", "paging")
"""Keyword arguments of a list by route, besides ``most``, ``cursor`` and ``strict``."""

SINGLE = Paging("-", "", None, "")
"""The paging of a list that fits in one response."""


class ListByRoute:
    """The known facts of a list read by its route, in place of a declaration."""

    name = "_page_by_route"  # the method of the service object that reads a page
    needs = deprecated = ""
    records, elsewhere = "resources", False

    def __init__(self, verb: str, route: str, key: str | None) -> None:
        self.verb, self.route = verb, route.partition("?")[0]
        self.id = f"{verb} {self.route}"
        self.key, self.guess = key or "", key is None
        self.model = ""  # "str" or "Any", once a record was read


class RouteQuestion:
    """One list by route of one service object, and its arguments: a ``Question`` with derived paging.

    The caller's *parameters* and *body* are repeated on every page, with ``limit`` and the position in one of them.
    """

    instead = None
    arguments: Mapping[str, Any] = {}

    def __init__(self, performer: Performer, verb: str, route: str, given: Mapping[str, Any]) -> None:
        self.performer, self.target = performer, route
        declared: Any = ListByRoute(verb, route, _key(given.get("key")))
        self.operation: Operation = declared
        self.options = {
            **dict.fromkeys(("data", "files", "stream", "headers")),
            **dict.fromkeys(("timeout", "deadline", "retry"), UNSET),
            **{name: given[name] for name in ("headers", "timeout", "deadline") if name in given},
        }
        if given.get("retry") is not None:
            self.options["retry"] = given["retry"]
        body: Any = given.get("body")
        self.parameters = _mapping(given.get("parameters"))
        self.in_body = _pages_in_body(verb, self.parameters, body)
        self.body: Any = dict(body) if self.in_body else body
        place = self.body if self.in_body else self.parameters
        self.limit = _limit(place.pop("limit", None))
        self.begins, self.begin = _begin(place)
        self.declared = _paging(given.get("paging"), self.begin)
        if self.declared and self.declared.token:
            self.begin = self.begin or ""
        self.pages = self.declared or Paging("", self.begins if isinstance(self.begin, str) else "", None, "")
        self.skip = 0
        self.unread = True  # whether the first response determines the paging
        self.largest = self.limit or self.pages.most or 1
        asked = [tenant_of(performer), verb, route, self.parameters, self.body]
        self.digest = sha256(json.dumps(asked, sort_keys=True, default=str).encode()).hexdigest()

    @property
    def guessed(self) -> bool:
        """Whether the key of the records was derived from the first response."""
        declared: Any = self.operation
        return bool(declared.guess)

    @property
    def keys(self) -> tuple[str, ...]:
        """The fields of a record that may identify it."""
        return KEYS if self.guessed else (self.operation.key,) * bool(self.operation.key)

    def told(self, skip: int = 0) -> str:
        """Return the paging of the list, for cursors; "" before it is known.

        *skip* is the number of returned records on the cursor's page, if they have no key.
        """
        if self.unread:
            return ""
        pages, operation = self.pages, self.operation
        return BY_ROUTE + json.dumps([pages.argument, pages.token, operation.key, operation.model, self.largest, skip])

    def adopt(self, cursor: Cursor) -> Cursor:
        """Adopt the paging stored in a cursor; return the cursor without it.

        Raise ValueError for a cursor of a declared operation.
        """
        if not cursor.way.startswith(BY_ROUTE):
            if cursor.way:
                raise ValueError(f"cursor.way: there is no way {cursor.way!r} for {self.operation.id}")
            return cursor
        try:
            argument, token, key, model, largest, skip = json.loads(cursor.way.removeprefix(BY_ROUTE))
            self.skip = int(skip)
            self.pages = SINGLE if argument == SINGLE.argument else Paging(str(argument), str(token), None, "")
            self.largest = self.limit or int(largest)
        except (TypeError, ValueError) as error:
            raise ValueError("cursor.way: it does not describe the paging of this list") from error
        self.operation.key, self.operation.model, self.unread = str(key), str(model), False
        return cursor._replace(way="")

    def route(self, way: str) -> Route:
        """Return the route of the list; there is only one."""
        del way
        return Route(self.operation.name, self.operation, self.pages, self.largest, "")

    def detour(self) -> None:
        """Return None: no other methods read this list."""

    def dead_end(self) -> str:
        """Return why no method reads past a window that the caller declared."""
        return self.pages.advice or "no other route is known for this list"

    def call(self, method: str, /, **changed: Any) -> Perform:
        """Return the call of one page."""
        del method
        if self.limit is None:
            changed.pop("limit", None)
        parameters, body = self.parameters, self.body
        if self.in_body:
            body = {**body, **changed}
        else:
            parameters = {**parameters, **changed}
        given = {"method": self.operation.verb, "route": self.target, "parameters": parameters, "body": body}
        return Perform(self.performer, self.operation, {**given, **self.options})

    # The first response.

    def learn(self, page: Page) -> None:
        """Derive the paging and the field that identifies a record from the first response."""
        pagination: Any = page.meta.get("pagination")
        if not isinstance(pagination, (dict, type(None))):
            raise unreadable(page, f"its meta.pagination is {kind_of(pagination)}, not an object", self.operation)
        if not page.resources and (others := [name for name, value in page["body"].items() if _holds(name, value)]):
            raise unreadable(page, f"its records are not in resources, but in {' and '.join(others)}", self.operation)
        pagination = pagination or {}
        operation, records = self.operation, page.resources
        if records:
            operation.model = "str" if isinstance(records[0], str) else "Any"
        if self.guessed:
            operation.key = _key_of(records)
        said = whole_of(pagination.get("limit")) or 0
        self.largest = self.limit or max(said, len(records), 1)
        self.pages, self.unread = self.declared or _learned(pagination, self.begins, self.begin, len(records)), False
        full = self.limit or said
        if self.pages is SINGLE and full and len(records) >= full:
            raise unreadable(page, "it is full, and its meta.pagination does not say whether there are more", operation)


def first_page(state: State) -> Generator[Perform, Page, Page | None]:
    """Read the first page of a list by route; return None if it has no records."""
    question = cast("RouteQuestion", state.question)
    place, size = state.place, state.size
    page = yield from state.ask(limit=size, **({question.begins: place} if place else {}))
    question.learn(page)
    state.seen.key = question.operation.key
    state.go("")
    if question.pages.token:
        state.place = place = place or ""
    size = question.largest if question.limit is None else size
    if question.pages.token:
        return (yield from take_after(state, str(place or ""), page, size))
    if question.pages is SINGLE:
        state.totals.note(page)
        return state.take(page, page.resources, None, len(page.resources))
    return take_at(state, page, int(place or 0), 0, size)


def route_question_of(call: Any, args: tuple[Any, ...], given: Mapping[str, Any]) -> RouteQuestion:
    """Create the question of a list by route, from ``override`` of a service object or a ``partial`` of it.

    Raise TypeError, ValueError or PayloadValidationError for wrong arguments.
    """
    while isinstance(call, partial):
        args, given = (*call.args, *args), {**call.keywords, **given}
        call = call.func
    performer: Performer
    performer, *rest = args
    args = tuple(rest)
    named: dict[str, Any] = dict(zip(("method", "route", "parameters", "body"), args, strict=False))
    if len(args) > len(("method", "route", "parameters", "body")) or named.keys() & given.keys():
        raise TypeError("a list by route takes method, route, parameters and body, each once: records('GET', '/x')")
    named.update(given)
    if "route" not in named or "method" not in named:
        raise TypeError("a list by route needs method and route: records('GET', '/devices/queries/devices/v1')")
    verb, route = named.pop("method"), named.pop("route")
    for name in named:
        if name not in ARGUMENTS:
            raise unexpected("override", name, (*ARGUMENTS, "most", "cursor", "strict"))
    verb = verb.strip().upper() if isinstance(verb, str) else verb
    if verb not in VERBS:
        raise PayloadValidationError(None, f"method must be GET or POST for a list, not {verb!r}; nothing was sent")
    if not isinstance(route, str):
        raise PayloadValidationError(None, f"route must be a str, not {type(route).__name__}; nothing was sent")
    return RouteQuestion(performer, verb, route, named)


def as_question(question: RouteQuestion) -> Question:
    """Return this object typed as the Question that ``Walk`` takes: it has the attributes that an iteration reads."""
    return cast("Question", question)


def _learned(pagination: Mapping[str, Any], begins: str, begin: int | str, number: int) -> Paging:
    """Derive the paging: by the token of the next page if there is one, otherwise by offset if the list has a total.

    *number* is the number of records on the first page.
    """
    offset, total = pagination.get("offset"), whole_of(pagination.get("total"))
    numbered = isinstance(offset, int) or (isinstance(offset, str) and offset == str(begin or 0))
    for name in ("after", "next_token"):
        if _is_token(pagination.get(name)):
            return by_token(name)
    whole = total is not None and total <= number + (begin if isinstance(begin, int) else 0)
    for name in ("after", "next_token", "next"):
        if whole and pagination.get(name) == "":  # the list ends here
            return by_token(name)
    if not numbered:
        if _is_token(pagination.get("next")):
            return by_token("next", argument="next" if begins == "next" else "offset")
        if _is_token(offset):
            return by_scroll()
    if isinstance(begin, str) and begin:  # the last page of a list by token
        return by_scroll() if begins == "offset" else by_token(begins)
    if not numbered:
        for name in POSITIONS:
            if name in pagination:  # the token of the next page is empty: the list ends here
                return by_token(name)
    return by_offset() if numbered or "total" in pagination else SINGLE


def _holds(name: str, value: object) -> bool:
    """Tell whether an entry of a body is a list of records under an unusual name."""
    return isinstance(value, list) and bool(value) and name not in {"resources", "errors"}


def _is_token(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _key_of(records: list[Any]) -> str:
    """Return the field that identifies each of the records; "" if no field does."""
    for key in KEYS:
        found = [record.get(key) for record in records if isinstance(record, dict)]
        if found and all(isinstance(value, str) and value for value in found) and len(set(found)) == len(records):
            return key
    return ""


def _pages_in_body(verb: str, parameters: Mapping[str, Any], body: Any) -> bool:
    """Tell whether ``limit`` and the position go in the body: where the caller gives one, or by default for a POST."""
    names = {"limit", *POSITIONS}
    if not is_mapping(body) or names & parameters.keys():
        return False
    return verb == "POST" or bool(names & body.keys())


def _mapping(parameters: Any) -> dict[str, Any]:
    if parameters is None:
        return {}
    if not is_mapping(parameters):
        raise PayloadValidationError(None, f"parameters must be a dict, not {type(parameters).__name__}")
    return {name: value for name, value in parameters.items() if value is not None}


def _key(key: Any) -> str | None:
    if key is not None and not isinstance(key, str):
        raise TypeError(f"key must be a str, the field that identifies a record, not {key!r}")
    return key


def _limit(limit: Any) -> int | None:
    if limit is None:
        return None
    number = whole_of(limit)
    if number is None and isinstance(limit, str) and limit.isdecimal():
        number = int(limit)
    if number is None or number < 1:
        raise PayloadValidationError(None, f"limit must be a whole number, 1 or more, not {limit!r}; for all see most=")
    return number


def _begin(place: dict[str, Any]) -> tuple[str, int | str]:
    """Remove the start position; return its name and value, ``offset`` and 0 if it is missing."""
    found = {name: value for name in POSITIONS if (value := place.pop(name, None)) not in (None, "")}
    if len(found) > 1:
        raise PayloadValidationError(None, f"a list begins at one position, not at {' and '.join(found)}")
    for name, value in found.items():
        decimal = isinstance(value, str) and value.isdecimal()
        number = whole_of(int(value) if decimal else value) if name == "offset" else None
        if number is None and not isinstance(value, str):
            kinds = "a number or a str" if name == "offset" else "a str"
            raise PayloadValidationError(None, f"{name} must be {kinds}, not {value!r}")
        if number is not None and number < 0:
            raise PayloadValidationError(None, f"offset must be 0 or more, not {number}")
        return name, cast("str", value) if number is None else number
    return "offset", 0


def _paging(paging: Any, begin: int | str) -> Paging | None:
    if paging is None:
        return None
    if not isinstance(paging, Paging):
        raise TypeError(f"paging must be made by by_offset, by_scroll or by_token, not {paging!r}")
    if not paging.token and isinstance(begin, str):
        raise PayloadValidationError(None, f"offset must be a whole number, not {begin!r}")
    return Paging(paging.argument, paging.token, paging.most, "", window=paging.window, advice=paging.advice)
