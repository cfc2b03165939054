"""Split a list call into the arguments repeated on every page and the position to start from."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from falconlite.binding.calls import Perform, method_of
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET, whole_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.binding.calls import Performer
    from falconlite.binding.operation import Operation
    from falconlite.binding.paging import Paging

ONWARD, INSTEAD = "onward", "instead"
"""Values of ``Cursor.way``: the method that reads past the window, or the two methods that replace a route."""

PAGE = 100
"""Number of records on a page if no maximum is published and the caller gives no ``limit``."""


class Route(NamedTuple):
    """The method that reads pages of a list, and the method that describes the IDs on them."""

    method: str  # ``Class.method`` if it is of another class
    operation: Operation
    pages: Paging
    largest: int  # maximum number of records on a page
    describe: str  # "" if the pages hold records


class Question(NamedTuple):
    """One list operation of one service object, and its arguments."""

    performer: Performer
    operation: Operation
    pages: Paging
    arguments: dict[str, Any]  # filter, sort and others, repeated on every page, by argument name
    options: dict[str, Any]
    body: Mapping[str, Any] | None  # the caller's own body, to which the arguments are added
    limit: int | None  # None for the largest page
    begin: int | str  # offset or token of the first page
    digest: str
    instead: tuple[str, str, int] | None  # the methods that replace a missing route

    def told(self, skip: int = 0) -> str:
        """Return the paging of a list by route, for cursors; "" for a declared operation."""
        del skip
        return ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The fields of a record that may identify it."""
        return (self.operation.key,) if self.operation.key else ()

    @property
    def skip(self) -> int:
        """Number of records to skip on the first page: those returned before the cursor, if they have no key."""
        return 0

    @property
    def unread(self) -> bool:
        """Whether the paging is unknown before the first response."""
        return False

    @property
    def guessed(self) -> bool:
        """Whether the key of the records was derived from the first response."""
        return False

    def found(self, method: str) -> tuple[Performer, Operation]:
        """Find an operation and its service object; for ``Class.method`` a sibling with the same settings."""
        kind, _, name = method.rpartition(".")
        performer = self.performer.sibling(kind) if kind else self.performer
        return performer, performer.operations[name]

    def route(self, way: str) -> Route:
        """Return the method that reads the list: the one called, the one past the window, or the replacement."""
        describe, fewer = "", 0
        if way == ONWARD:
            name = self.pages.then
        elif way == INSTEAD and (detour := self.detour()):
            name, describe, fewer = detour
        else:
            name = self.operation.name
        _, operation = self.found(name)
        pages = cast("Paging", operation.pages)
        largest = pages.most or self.limit or PAGE
        return Route(name, operation, pages, min(largest, fewer) if fewer else largest, describe)

    def detour(self) -> tuple[str, str, int] | None:
        """Return the methods that replace a missing route, of this method or of the one past the window."""
        then = self.pages.then
        if self.instead or not then:
            return self.instead
        other = cast("Paging", self.found(then)[1].pages).instead
        kind = then.rpartition(".")[0]
        return (f"{kind}.{other[0]}", f"{kind}.{other[1]}", other[2]) if other and kind else other

    def dead_end(self) -> str:
        """Return why no method reads past the window; "" if one does."""
        pages = self.pages
        if self.begin or not pages.then:
            return pages.advice or "begin without offset"
        if pages.within and not self.arguments.get("id"):
            return f"{pages.then} goes further, given an id"
        _, operation = self.found(pages.then)
        lost = self.arguments.keys() - {*operation.names, "id" if pages.within else ""}
        return f"{pages.then} goes further, but has no {', '.join(sorted(lost))}" if lost else ""

    def call(self, method: str, /, **changed: Any) -> Perform:
        """Return the call of a method, with the arguments that the method has."""
        performer, operation = self.found(method)
        given = {**self.arguments, **changed}
        if self.pages.within and performer is not self.performer:
            from falconlite.fields.conditions import quoted

            rule, more = f"{self.pages.within}:{quoted(str(given['id']))}", str(given.get("filter", ""))
            given["filter"] = f"{rule}+({more})" if more else rule
        given = {name: value for name, value in given.items() if name in operation.names}
        if self.body is not None and operation is self.operation:
            given = {"body": {**self.body, **given}}
        return Perform(performer, operation, {**self.options, **given})


def question_of(call: Callable[..., Any], args: tuple[Any, ...], given: Mapping[str, Any]) -> Question:
    """Split a list call into its parts; raise TypeError or ValueError for wrong arguments."""
    performer, operation, args, given = method_of(call, args, given)
    pages = operation.pages
    if pages is None:
        raise TypeError(f"{operation.name}() has no pages: one answer holds all that it finds")
    if given.get("expand_result"):
        raise TypeError("expand_result is not possible here: pages are results")
    request = operation.bind(args, given, validate=False)  # raises for wrong arguments; its digest identifies the call
    named = operation.named(args, given)
    body = named.pop("body", None)
    options = _options(operation, named)
    arguments = {name: value for name, value in named.items() if value is not None}
    inside = dict(body) if body else None
    limit = _taken("limit", arguments, inside)
    begin = _taken(pages.argument, arguments, inside)
    asked = request.json if request.json is not UNSET else None
    if isinstance(asked, dict):
        asked = {name: value for name, value in asked.items() if name != "limit"}
    query = sorted([name, str(value)] for name, value in request.query if name != "limit")
    text = json.dumps([tenant_of(performer), request.path, query, asked], sort_keys=True, default=str)
    return Question(
        performer,
        operation,
        pages,
        arguments,
        options,
        inside,
        _limit(limit, pages.most),
        _begin(begin, pages),
        sha256(text.encode()).hexdigest(),
        pages.instead,
    )


def _options(operation: Operation, named: dict[str, Any]) -> dict[str, Any]:
    """Remove the options of a call from its arguments, and move arguments out of ``parameters``."""
    options = {name: named.pop(name) for name in operation.options if name in named}
    options.pop("pythonic", None)
    options.pop("expand_result", None)
    if "parameters" in options:
        parameters = dict(options["parameters"] or {})
        for name in [name for name in parameters if name in operation.names]:
            named.setdefault(name, parameters.pop(name))
        options["parameters"] = parameters
    return options


def tenant_of(performer: Performer) -> str | None:
    """Return the CID of the child tenant, or None, without checksum and in lower case."""
    cid = performer.auth_object.member_cid
    return cid.lower().partition("-")[0] if cid else None


def _taken(name: str, arguments: dict[str, Any], body: dict[str, Any] | None) -> Any:
    inside = body.pop(name, None) if body else None
    return arguments.pop(name, inside)


def _limit(limit: Any, most: int | None) -> int | None:
    if limit is None:
        return None
    number = whole_of(limit)
    if number is None:
        raise TypeError(f"limit must be a whole number, not {limit!r}")
    if number < 1 or (most is not None and number > most):
        bounds = f"1 to {most}" if most is not None else "1 or more"
        raise PayloadValidationError(None, f"limit is the size of a page, {bounds}, not {number}; for all see most=")
    return number


def _begin(begin: Any, pages: Paging) -> int | str:
    if pages.token:
        return str(begin or "")
    if begin is None:
        return 0
    number = whole_of(begin)
    if number is None:
        raise TypeError(f"offset must be a whole number, not {begin!r}")
    if number < 0:
        raise PayloadValidationError(None, f"offset must be 0 or more, not {number}")
    return number
