"""What a call asks for, apart from where its page begins: arguments that can be sent again for each page."""

from __future__ import annotations

import json
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.errors import PayloadValidationError
from falconlite.operation import Operation, Paging
from falconlite.service import Service
from falconlite.wire import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Question(NamedTuple):
    """One list operation of one service, and its arguments."""

    service: Service
    operation: Operation
    pages: Paging
    arguments: dict[str, Any]  # filter, sort and such, by the names of the signature
    options: dict[str, Any]
    body: Mapping[str, Any] | None  # the caller's own, which other arguments go into
    limit: int | None  # None is the largest page that there is
    begin: int | str  # where the caller wants to begin
    digest: str

    @property
    def plain(self) -> bool:
        """Whether the records are texts."""
        return bool(self.operation.stub.__annotations__["return"] == "Result[str]")

    def ask(self, method: str, /, **changed: Any) -> Any:
        """Call a method of the service with the arguments that it knows; raise what goes wrong."""
        operation = self.service.operations[method]
        given = {name: value for name, value in {**self.arguments, **changed}.items() if name in operation.names}
        if self.body is not None and operation is self.operation:
            given = {"body": {**self.body, **given}}
        return getattr(self.service, method)(**self.options, **given, pythonic=True)


def question_of(call: Callable[..., Any], args: tuple[Any, ...], given: dict[str, Any]) -> Question:
    """Take a call apart; raise TypeError or ValueError for what cannot work."""
    while isinstance(call, partial):
        args, given, call = (*call.args, *args), {**call.keywords, **given}, call.func
    service, operation = getattr(call, "__self__", None), getattr(call, "operation", None)
    if not isinstance(service, Service) or not isinstance(operation, Operation):
        raise TypeError("call must be a method of a service object, such as hosts.query_devices_by_filter")
    if operation.pages is None:
        raise TypeError(f"{operation.stub.__name__}() has no pages: all that it finds is in one answer")
    if given.get("expand_result"):
        raise TypeError("pages are results: expand_result has no place here")
    request = operation.bind(args, given, validate=False)  # for the sake of its errors, and of the digest
    named = operation._name(args, given) if args else dict(given)  # noqa: SLF001  # what bind does with them
    body = named.pop("body", None)
    options = {name: named.pop(name) for name in operation.options if name in named and name != "body"}
    options.pop("pythonic", None)
    options.pop("expand_result", None)
    for name, value in dict(options.get("parameters") or {}).items():
        if name in operation.names:
            named.setdefault(name, value)
    if "parameters" in options:
        options["parameters"] = {n: v for n, v in (options["parameters"] or {}).items() if n not in operation.names}
    arguments = {name: value for name, value in named.items() if value is not None}
    inside = dict(body) if body else None
    place = _place_name(operation.pages)
    limit = _taken("limit", arguments, inside)
    begin = _taken(place, arguments, inside)
    asked = request.json if request.json is not UNSET else None
    if isinstance(asked, dict):
        asked = {name: value for name, value in asked.items() if name != "limit"}
    query = sorted([name, str(value)] for name, value in request.query if name != "limit")
    text = json.dumps([request.path, query, asked], sort_keys=True, default=str)
    return Question(
        service,
        operation,
        operation.pages,
        arguments,
        options,
        inside,
        _limit(limit, operation.pages.most),
        _begin(begin, operation.pages),
        sha256(text.encode()).hexdigest(),
    )


def _place_name(pages: Paging) -> str:
    return "after" if pages.style == "after" else "offset"


def _taken(name: str, arguments: dict[str, Any], body: dict[str, Any] | None) -> Any:
    inside = body.pop(name, None) if body else None
    return arguments.pop(name, inside)


def _limit(limit: Any, most: int) -> int | None:
    if limit is None:
        return None
    if isinstance(limit, bool) or not isinstance(limit, int):
        raise TypeError(f"limit must be a whole number, not {limit!r}")
    if not 1 <= limit <= most:
        raise PayloadValidationError(None, f"limit is the size of a page, 1 to {most}, not {limit}; for all see most=")
    return limit


def _begin(begin: Any, pages: Paging) -> int | str:
    if pages.style != "offset":
        return str(begin or "")
    if begin is not None and (isinstance(begin, bool) or not isinstance(begin, int)):
        raise TypeError(f"offset must be a whole number, not {begin!r}")
    if begin is not None and begin < 0:
        raise PayloadValidationError(None, f"offset must be 0 or more, not {begin}")
    return begin or 0
