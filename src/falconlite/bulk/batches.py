"""Split a call with many IDs into calls with one batch each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.binding.calls import Perform, method_of
from falconlite.binding.values import given_at_all, listed, shown
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET, is_datetime, is_iterator, is_listed, plain, whole_of
from falconlite.results.result import PythonicResult, Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from falconlite.binding.calls import Performer
    from falconlite.binding.operation import Operation

STAND_IN = "0" * 32
"""A placeholder ID for the check of the other arguments. It is never sent."""


def limit_of(operation: Operation, action: object = "") -> int | None:
    """Return the maximum number of IDs in one call, for its ``action_name``; None if it is not declared."""
    limit = operation.at_once
    if limit is None or isinstance(limit, int):
        return limit
    return limit.get(action.strip().lower() if isinstance(action, str) else "", limit[""])


class Job(NamedTuple):
    """One operation of one service object, and the arguments repeated in each call."""

    performer: Performer
    operation: Operation
    name: str  # argument that takes the IDs
    given: Mapping[str, Any]
    body: Mapping[str, Any] | None  # the caller's own body, if it holds the IDs
    at_once: int

    def check(self) -> None:
        """Bind the arguments with a placeholder ID, to raise errors in the other arguments early."""
        self.operation.bind((), self._arguments([STAND_IN]), validate=self.performer.validate_payloads)

    def call(self, batch: Sequence[str]) -> Perform:
        """Return the call with a batch of IDs."""
        return Perform(self.performer, self.operation, self._arguments(batch))

    def batches(self, ids: Sequence[str]) -> Iterator[list[str]]:
        """Split IDs into batches."""
        for start in range(0, len(ids), self.at_once):
            yield list(ids[start : start + self.at_once])

    def _arguments(self, batch: Sequence[str]) -> dict[str, Any]:
        if self.body is None:
            return {**self.given, self.name: list(batch)}
        return {**self.given, "body": {**self.body, self.operation.wire[self.name]: list(batch)}}


def job_of(
    call: Callable[..., Any], args: tuple[Any, ...], given: Mapping[str, Any], ids: Any, at_once: int | None
) -> tuple[Job, list[str]]:
    """Split a call into the job shared by all batches, and the IDs in order, without duplicates.

    Raise TypeError or ValueError for wrong arguments.
    """
    performer, operation, args, given = method_of(call, args, given)
    function, name = operation.name, operation.argument_of_ids
    if not name:
        raise TypeError(f"{function}() takes no IDs")
    if given.get("expand_result"):
        raise TypeError("expand_result is not possible here: the report needs results")
    named = operation.named(args, given)
    found = [] if ids is UNSET else [ids]
    found += [named.pop(key) for key in dict.fromkeys((name, "ids")) if key in named]
    for option in ("pythonic", "expand_result"):
        named.pop(option, None)
    rest = {key: _kept(value) for key, value in named.items()}
    body = None
    if name in operation.body and given_at_all(rest.get("body")):
        body = _apart(rest, "body", operation.wire[name], found)
        del rest["body"]
    if given_at_all(rest.get("parameters")):
        rest["parameters"] = _apart(rest, "parameters", name, found)
    if len(found) != 1:
        twice = f"{function}() got the IDs twice: give them once, as ids=..."
        raise TypeError(twice if found else f"{function}() needs the IDs: give ids=...")
    return Job(performer, operation, name, rest, body, _limit(operation, rest, at_once)), ids_of(found[0])


def _limit(operation: Operation, rest: Mapping[str, Any], at_once: int | None) -> int:
    """Return the maximum number of IDs in one call: *at_once* if given, otherwise the declared number."""
    if at_once is not None:
        return _whole("at_once", at_once)
    action = rest.get("action_name") or (rest.get("parameters") or {}).get("action_name")
    limit = limit_of(operation, getattr(action, "value", action))
    if limit is None:
        raise TypeError(
            f"the number of IDs that {operation.name}() takes in one call is not declared: give at_once=..."
        )
    return limit


def _apart(rest: dict[str, Any], holder: str, key: str, found: list[Any]) -> dict[str, Any]:
    """Remove the IDs from a copy of ``body`` or ``parameters``, and return the copy."""
    whole = rest[holder]
    if not hasattr(whole, "keys"):
        raise TypeError(f"{holder} must be a dict, not {type(whole).__name__}")
    inside = {name: _kept(value) for name, value in dict(whole).items()}
    if key in inside:
        found.append(inside.pop(key))
    return inside


def _kept(value: Any) -> Any:
    """Convert an iterator to a list, because the first call would exhaust it."""
    return list(value) if is_iterator(value) else value


def _whole(name: str, value: Any) -> int:
    number = whole_of(value)
    if number is None:
        raise TypeError(f"{name} must be a whole number, not {value!r}")
    if number < 1:
        raise ValueError(f"{name} must be 1 or more, not {number}")
    return number


def ids_of(given: str | Iterable[Any]) -> list[str]:
    """Read all IDs before the first call; drop duplicates."""
    if isinstance(given, str):
        given = listed("ids", given)
    elif isinstance(given, PythonicResult):
        given = given.raise_for_status().resources  # a failed result has no IDs, which differs from an empty list
    elif isinstance(given, Result):
        raise TypeError("ids must be an iterable of str values, not a result in dict mode: give its resources")
    elif isinstance(given, Mapping) or not is_listed(given):
        raise TypeError(f"ids must be an iterable of str values, not {type(given).__name__}")
    ids: dict[str, None] = {}
    for place, one in enumerate(given):
        id = one if isinstance(one, str) else _str(one)
        if id is None:
            raise TypeError(f"ids must be str values; number {place}, counted from 0, is {type(one).__name__}")
        if id.split() != [id] or "," in id:
            raise PayloadValidationError(
                None,
                f"ids: number {place}, counted from 0, is empty or has blanks or commas: {shown(id)}; nothing was sent",
            )
        ids[str.__str__(id)] = None
    return list(ids)


def _str(value: Any) -> str | None:
    """Convert a UUID or an Enum member to str; None for other values."""
    try:
        found = plain(value)
    except (TypeError, ValueError):
        return None
    return found if isinstance(found, str) and not is_datetime(value) else None
