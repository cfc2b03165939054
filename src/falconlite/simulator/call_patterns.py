"""Match calls by verb and path, and find the verb and path of an operation by its ID."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from falconlite.operations.undeclared import suggested_operations

if TYPE_CHECKING:
    from falconlite.simulator.answers import Call

VARIABLE = re.compile(r"(\{[^{}/]*\}|\*)")


class Known(NamedTuple):
    """The verb and route of an operation; *ids* are all IDs that it has, *method* is its class and Python name."""

    ids: tuple[str, ...]
    verb: str
    route: str
    method: str
    scope: str


class CallPattern(NamedTuple):
    """A pattern of calls: a verb, and a path with ``{variables}`` and ``*``. None matches any."""

    route: str | None = None
    verb: str | None = None

    def match(self, call: Call) -> dict[str, str] | None:
        """Return the values of the path's variables; None if the call does not match."""
        if self.verb is not None and self.verb.upper() != call.verb:
            return None
        found = _compiled(self.route or "*").fullmatch(call.path)
        if found is None:
            return None
        names = (part[1:-1] for part in VARIABLE.split(self.route or "*")[1::2])
        return {name: unquote(value) for name, value in zip(names, found.groups(), strict=True) if name}

    def suits(self, call: Call) -> bool:
        """Return whether a call matches."""
        return self.match(call) is not None


@lru_cache(1000)
def _compiled(route: str) -> re.Pattern[str]:
    """Compile a route: a variable matches any characters but a slash, ``*`` any characters."""
    places = {"*": "(.*)"}
    parts = VARIABLE.split(route)
    parts[::2] = map(re.escape, parts[::2])
    parts[1::2] = [places.get(part, "([^/]+)") for part in parts[1::2]]
    return re.compile("".join(parts), re.DOTALL)


@cache
def _operations() -> dict[str, Known]:
    """Return each operation by each of its IDs, without importing a service."""
    from falconlite.operations._listing import LISTING

    several = (Known(tuple(ids.split()), *row) for ids, *row in ((r[0], r[1], r[2], r[4], r[5]) for r in LISTING))
    return {id: known for known in several for id in known.ids}


def known_operation(id: object) -> Known:
    """Return an operation by its ID. Raise ValueError, with a suggestion, if the ID does not exist."""
    operations = _operations()
    if isinstance(id, str) and id in operations:
        return operations[id]
    raise ValueError(f"there is no operation {id!r}{_suggestion(str(id), operations)}")


def _suggestion(id: str, operations: dict[str, Known]) -> str:
    methods = {known.method: known.ids[0] for known in operations.values() if known.method.partition(".")[2] == id}
    if not methods:
        return suggested_operations(id)
    told = [f"the operation ID of the method {method} is {methods[method]!r}" for method in sorted(methods)]
    return f"; {', '.join(told)}."


@lru_cache(4096)
def operation_of(verb: str, path: str) -> str:
    """Return the ID of the operation with a verb and a path; "" if not found."""
    from falconlite.simulator.routes import segment_of

    verbs, _ = segment_of(path).find(path)
    return verbs[verb].operation.id if verb in verbs else ""


@lru_cache(4096)
def secret_fields(verb: str, path: str) -> frozenset[str]:
    """Return the fields, in lower case, that the operation of a verb and a path declares as secret."""
    from falconlite.simulator.routes import segment_of

    verbs, _ = segment_of(path).find(path)
    return frozenset(map(str.lower, verbs[verb].operation.secret)) if verb in verbs else frozenset()
