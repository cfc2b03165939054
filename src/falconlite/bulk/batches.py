"""A call with many IDs, taken apart: which argument they are, how many go at once, and the call of each batch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.binding.values import given_at_all, listed, shown
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET, is_datetime, is_listed, plain, whole_of
from falconlite.paging.question import method_of
from falconlite.results.result import PythonicResult, Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from falconlite.binding.operation import Operation
    from falconlite.operations.service import Service

ARGUMENTS = ("composite_ids", "ids")
"""What the argument that takes the IDs is called."""

STAND_IN = "0" * 32
"""An ID that is never sent: the other arguments are checked with it where there are no IDs."""


def argument_of(operation: Operation) -> str:
    """Return the name of the argument that takes IDs, "" where there is none."""
    return next((name for name in ARGUMENTS if name in operation.names), "")


def limit_of(operation: Operation, action: object = "") -> int | None:
    """Return how many IDs one call takes, as it is declared, for an ``action_name``; None where nothing is said."""
    limit = operation.at_once
    if limit is None or isinstance(limit, int):
        return limit
    return limit.get(action.strip().lower() if isinstance(action, str) else "", limit[""])


class Job(NamedTuple):
    """One operation of one service, and all that is sent again with each batch of IDs."""

    service: Service
    operation: Operation
    call: Callable[..., Any]
    name: str  # of the argument that takes the IDs
    given: Mapping[str, Any]
    body: Mapping[str, Any] | None  # the caller's own, where that is where the IDs go
    at_once: int

    def arguments(self, batch: Sequence[str]) -> dict[str, Any]:
        """Return the keywords of the call with a batch."""
        if self.body is None:
            return {**self.given, self.name: list(batch)}
        return {**self.given, "body": {**self.body, self.operation.wire[self.name]: list(batch)}}

    def check(self, ids: Sequence[str]) -> None:
        """Bind every call that is to be made, for the sake of the errors."""
        for batch in self.batches(ids or [STAND_IN]):
            self.operation.bind((), self.arguments(batch), validate=self.service.validate_payloads)

    def send(self, batch: Sequence[str]) -> PythonicResult[Any]:
        """Make the call with a batch; raise what goes wrong."""
        result: PythonicResult[Any] = self.call(**self.arguments(batch), pythonic=True)
        return result

    def batches(self, ids: Sequence[str]) -> Iterator[list[str]]:
        """Cut IDs into what one call takes."""
        for start in range(0, len(ids), self.at_once):
            yield list(ids[start : start + self.at_once])


def job_of(
    call: Callable[..., Any], args: tuple[Any, ...], given: Mapping[str, Any], ids: Any, at_once: int | None
) -> tuple[Job, list[str]]:
    """Take a call apart into what is the same for all batches, and the IDs, in order and each once.

    Raise TypeError or ValueError for what cannot work.
    """
    service, operation, args, given = method_of(call, args, dict(given))
    call = getattr(service, operation.stub.__name__)
    function, name = operation.stub.__name__, argument_of(operation)
    if not name:
        raise TypeError(f"{function}() takes no IDs")
    if given.get("expand_result"):
        raise TypeError("the report is made of results: expand_result has no place here")
    named = operation._name(args, dict(given)) if args else dict(given)  # noqa: SLF001  # what bind does with them
    found = [] if ids is UNSET else [ids]
    found += [named.pop(key) for key in dict.fromkeys((name, "ids")) if key in named]
    for option in ("pythonic", "expand_result"):
        named.pop(option, None)
    rest = {key: _kept(value) for key, value in named.items()}
    in_body = name in operation.body and given_at_all(rest.get("body"))
    body = _apart(rest, "body", operation.wire[name], found) if in_body else None
    if given_at_all(rest.get("parameters")):
        rest["parameters"] = _apart(rest, "parameters", name, found)
    if len(found) > 1:
        raise TypeError(f"{function}() got the IDs twice: give ids=, and nothing else that holds them")
    if not found:
        raise TypeError(f"{function}() needs the IDs: give ids=...")
    if body is not None:
        del rest["body"]
    action = rest.get("action_name") or (rest.get("parameters") or {}).get("action_name")
    limit = limit_of(operation, getattr(action, "value", action)) if at_once is None else _whole("at_once", at_once)
    if limit is None:
        raise TypeError(f"how many IDs {function}() takes is not declared: give at_once=...")
    return Job(service, operation, call, name, rest, body, limit), _texts(found[0])


def _apart(rest: dict[str, Any], holder: str, key: str, found: list[Any]) -> dict[str, Any]:
    """Take the IDs out of a body, or out of ``parameters``; what stays is copied."""
    whole = rest[holder]
    if not hasattr(whole, "keys"):
        raise TypeError(f"{holder} must be a dict, not {type(whole).__name__}")
    inside = {name: _kept(value) for name, value in dict(whole).items()}
    if key in inside:
        found.append(inside.pop(key))
    return inside


def _kept(value: Any) -> Any:
    """Return what can be sent again and again: an iterator is used up by its first call."""
    return list(value) if hasattr(value, "__next__") else value


def _whole(name: str, value: Any) -> int:
    number = whole_of(value)
    if number is None:
        raise TypeError(f"{name} must be a whole number, not {value!r}")
    if number < 1:
        raise ValueError(f"{name} must be 1 or more, not {number}")
    return number


def _texts(given: str | Iterable[Any]) -> list[str]:
    """Read the IDs, all of them before anything is sent; each comes once."""
    if isinstance(given, str):
        given = listed("ids", given)
    elif isinstance(given, PythonicResult):
        given = given.resources
    elif isinstance(given, Result):
        raise TypeError("ids must be an iterable of texts, not a result in dict mode: give its resources")
    elif isinstance(given, Mapping) or not is_listed(given):
        raise TypeError(f"ids must be an iterable of texts, not {type(given).__name__}")
    ids: dict[str, None] = {}
    for place, one in enumerate(given):
        id = one if isinstance(one, str) else _text(one)
        if id is None:
            raise TypeError(f"ids must be texts; number {place}, counted from 0, is {type(one).__name__}")
        if id.split() != [id] or "," in id:
            raise PayloadValidationError(
                None,
                f"ids: number {place}, counted from 0, is empty or has blanks or commas: {shown(id)}; nothing was sent",
            )
        ids[str.__str__(id)] = None
    return list(ids)


def _text(value: Any) -> str | None:
    """Return the text that a UUID or a member of an Enum stands for; None for what stands for none."""
    try:
        text = plain(value)
    except (TypeError, ValueError):
        return None
    return text if isinstance(text, str) and not is_datetime(value) else None
