"""What a call asks for, apart from where its page begins: arguments that can be sent again for each page."""

from __future__ import annotations

import json
from functools import partial
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.binding.operation import Operation, Paging
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET, whole_of
from falconlite.operations.method import Bound
from falconlite.operations.service import Service

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
        """Whether the records are strings."""
        return bool(self.operation.stub.__annotations__.get("return") == "Result[str]")

    def found(self, method: str) -> tuple[Service, Operation]:
        """Find an operation and its service: of ``Class.method`` another one, with the settings of this."""
        kind, _, name = method.rpartition(".")
        if not kind:
            return self.service, self.service.operations[method]
        other = getattr(import_module("falconlite"), kind)
        made = other.__new__(other)
        vars(made).update(vars(self.service), _owner=False)
        return made, other.operations[name]

    def dead_end(self) -> str:
        """Say why nothing leads past the window; an empty text where something does."""
        declared = self.pages
        if self.begin or not declared.onward:
            return declared.else_ or "begin without offset"
        if declared.within and not self.arguments.get("id"):
            return f"{declared.onward} goes further, given an id"
        _, operation = self.found(declared.onward)
        lost = self.arguments.keys() - {*operation.names, "id" if declared.within else ""}
        return f"{declared.onward} goes further, but has no {', '.join(sorted(lost))}" if lost else ""

    def ask(self, method: str, /, **changed: Any) -> Any:
        """Call a method with the arguments that it knows; raise what goes wrong."""
        service, operation = self.found(method)
        given = {**self.arguments, **changed}
        if self.pages.within and service is not self.service:
            from falconlite.fields.conditions import quoted

            rule, more = f"{self.pages.within}:{quoted(str(given['id']))}", str(given.get("filter", ""))
            given["filter"] = f"{rule}+({more})" if more else rule
        given = {name: value for name, value in given.items() if name in operation.names}
        if self.body is not None and operation is self.operation:
            given = {"body": {**self.body, **given}}
        return getattr(service, operation.stub.__name__)(**self.options, **given, pythonic=True)


def question_of(call: Callable[..., Any], args: tuple[Any, ...], given: dict[str, Any]) -> Question:
    """Take a call apart; raise TypeError or ValueError for what cannot work."""
    service, operation, args, given = method_of(call, args, given)
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
    text = json.dumps([_tenant(service), request.path, query, asked], sort_keys=True, default=str)
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


def _tenant(service: Service) -> str | None:
    """Name the child tenant that is asked, or None; a CID may be written with its checksum, and in capitals."""
    cid = service.auth_object.creds.get("member_cid")
    return cid.lower().partition("-")[0] if cid else None


def method_of(
    call: Callable[..., Any], args: tuple[Any, ...], given: dict[str, Any]
) -> tuple[Service, Operation, tuple[Any, ...], dict[str, Any]]:
    """Find the service object and the operation of a method, or of a partial of one; TypeError for anything else."""
    while isinstance(call, partial):
        args, given = (*call.args, *args), {**call.keywords, **given}
        call = call.performs if isinstance(call, Bound) else call.func
    service, operation = getattr(call, "__self__", None), args[0] if args else None
    if not isinstance(service, Service) or call.__name__ != "_perform" or not isinstance(operation, Operation):
        raise TypeError("call must be a method of a service object, such as hosts.query_devices_by_filter")
    return service, operation, args[1:], given


def _place_name(pages: Paging) -> str:
    return "after" if pages.style == "after" else "offset"


def _taken(name: str, arguments: dict[str, Any], body: dict[str, Any] | None) -> Any:
    inside = body.pop(name, None) if body else None
    return arguments.pop(name, inside)


def _limit(limit: Any, most: int) -> int | None:
    if limit is None:
        return None
    number = whole_of(limit)
    if number is None:
        raise TypeError(f"limit must be a whole number, not {limit!r}")
    if not 1 <= number <= most:
        raise PayloadValidationError(None, f"limit is the size of a page, 1 to {most}, not {number}; for all see most=")
    return number


def _begin(begin: Any, pages: Paging) -> int | str:
    if pages.style != "offset":
        return str(begin or "")
    if begin is None:
        return 0
    number = whole_of(begin)
    if number is None:
        raise TypeError(f"offset must be a whole number, not {begin!r}")
    if number < 0:
        raise PayloadValidationError(None, f"offset must be 0 or more, not {number}")
    return number
