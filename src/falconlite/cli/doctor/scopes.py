"""Try each scope by one read that changes nothing."""

from __future__ import annotations

from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.cli.doctor.check import FAIL, MISSING, OK, SKIPPED, WARN, Check
from falconlite.cli.failures import line_of, wrong
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from falconlite.operations.entries import OperationEntry
    from falconlite.uber import APIHarnessV2

READ = ": Read"

AT_ONCE = 4
"""Reads at the same time."""

FILTER = "created_timestamp:>'now-1h'"
"""A filter for the lists that need one."""

RECORDS = frozenset(("envelope", "object", "map", "record", "list", "json"))
"""Kinds of answers that are small; the others are files."""

SECRETS = "credentials"
"""Part of the routes that return secrets. They are not called, although they only read."""


class Answer(NamedTuple):
    """The answer of the API: True for granted, False for missing, None for unknown; and the reason."""

    granted: bool | None
    why: str


def reads() -> dict[str, OperationEntry | None]:
    """Return a read for each scope, by the name of the scope; None where no harmless one is declared."""
    from falconlite import operations

    found: dict[str, list[OperationEntry]] = {}
    for entry in operations():
        if entry.scope.endswith(READ):
            fitting = found.setdefault(entry.scope.removesuffix(READ), [])
            if _is_harmless(entry):
                fitting.append(entry)
    return {scope: min(entries, key=_cost, default=None) for scope, entries in sorted(found.items())}


def _is_harmless(entry: OperationEntry) -> bool:
    """Tell whether an operation can be called without knowing anything, and changes and reveals nothing."""
    plain = entry.verb == "GET" and "{" not in entry.route and SECRETS not in entry.route
    needed = {argument.name for argument in entry.arguments if argument.required}
    return plain and not entry.deprecated and entry.answers in RECORDS and needed <= {"filter"}


def _cost(entry: OperationEntry) -> tuple[Any, ...]:
    """Return a key that sorts the cheapest read first: a list of IDs, one of them, few arguments."""
    names = {argument.name for argument in entry.arguments}
    required = any(argument.required for argument in entry.arguments)
    return required, "/queries/" not in entry.route, "limit" not in names, len(names), entry.id


def chosen(names: tuple[str, ...]) -> dict[str, OperationEntry | None]:
    """Return the reads of the scopes that a person named, in any letter case; all for no names.

    Raise a failure for a name that is not a scope.
    """
    known = reads()
    if not names:
        return known
    folded = {scope.lower(): scope for scope in known}
    found = {}
    for name in names:
        plain = name.lower().removesuffix("read").rstrip().removesuffix(":").strip()
        if plain not in folded:
            near = get_close_matches(plain, folded, 1)
            hint = f"did you mean {folded[near[0]]!r}?" if near else "falconlite doctor --help shows an example"
            raise wrong(f"there is no scope {name!r} with read operations; {hint}")
        found[folded[plain]] = known[folded[plain]]
    return found


def tried(
    auth: APIHarnessV2,
    wanted: dict[str, OperationEntry | None],
    show: Callable[[int, int | None], None],
    *,
    needed: bool,
) -> Iterator[Check]:
    """Try scopes; yield a check for each, in order. A missing scope is a failure only if it is *needed*."""
    from falconlite.threads import parallel

    done = parallel(
        lambda entry: _answer(auth, entry),
        [entry for entry in wanted.values() if entry],
        workers=AT_ONCE,
        progress=lambda number, _failed: show(number, None),
    )
    for scope, entry in wanted.items():
        check = partial(Check, f"scope {scope}{READ}")
        if entry is None:
            yield check(SKIPPED, "not tried: no read is known that needs no arguments and shows no secrets")
            continue
        answer = next(done)
        if answer.granted:
            yield check(OK, f"granted: {entry.id} works")
        elif answer.granted is None:
            yield check(WARN, f"unknown: {answer.why}", "try again; if the error remains, ask the vendor's support")
        else:
            hint = "add it to the API client in the Falcon console (Support and resources, API clients and keys)"
            state = FAIL if needed else MISSING
            yield check(state, f"missing: {answer.why}", hint if needed else "", Status.FORBIDDEN)
    done.close()


def _answer(auth: APIHarnessV2, entry: OperationEntry) -> Answer:
    """Call an operation; a 403 means that the scope is missing."""
    from falconlite.errors import FalconError, Forbidden

    names = {argument.name for argument in entry.arguments}
    given: dict[str, Any] = {"limit": 1} if "limit" in names else {}
    if any(argument.required for argument in entry.arguments):
        given["filter"] = FILTER
    try:
        auth.command(entry.id, **given)
    except Forbidden as error:
        return Answer(granted=False, why=line_of(error))
    except FalconError as error:
        return Answer(granted=None, why=line_of(error))
    return Answer(granted=True, why="")
