"""The way from a path to a handler; paths and verbs are those of the operations' own declarations."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from falconlite._index import NAMES, OPERATIONS
from falconlite.auth.login import REVOKE, TOKEN
from falconlite.simulator.access import oauth2
from falconlite.simulator.access.scopes import folded
from falconlite.simulator.answers import Reply
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections import (
    alerts,
    detects,
    flight_control,
    host_actions,
    host_groups,
    hosts,
    installation_tokens,
)

if TYPE_CHECKING:
    from falconlite.binding.operation import Operation
    from falconlite.simulator.answers import Question

HANDLERS: dict[str, Handler] = {
    **oauth2.HANDLERS,
    **hosts.HANDLERS,
    **host_actions.HANDLERS,
    **host_groups.HANDLERS,
    **installation_tokens.HANDLERS,
    **alerts.HANDLERS,
    **detects.HANDLERS,
    **flight_control.HANDLERS,
}
"""Operation ID to what answers it."""

BACKENDS = {
    "oauth2": "csam",
    "devices": "device-api",
    "installation-tokens": "installation-tokens",
    "alerts": "detectsapi",
    "detects": "legacy-detects",
    "mssp": "mssp",
}
"""First segment of a path to ``meta.powered_by``; the last four are guesses."""


class Route(NamedTuple):
    """One operation and its handler."""

    operation: Operation
    handler: Handler
    powered_by: str


class Covered(NamedTuple):
    """What the simulator does for an operation: *answer* is "simulated" or "empty envelope"."""

    operation: str
    collection: str
    verb: str
    route: str
    answer: str


def operations() -> dict[str, Operation]:
    """Return every operation that the SDK declares, by its ID."""
    return {operation.id: operation for _, operation in _declared()}


def scopes() -> frozenset[str]:
    """Return the scopes that operations need."""
    return frozenset(folded(operation.needs) for operation in operations().values() if operation.needs)


def coverage() -> list[Covered]:
    """Tell what is done for each operation, by class; without a handler an operation answers that there is nothing."""
    return [
        Covered(
            operation.id,
            collection,
            operation.verb,
            operation.route,
            "simulated" if operation.id in HANDLERS else "empty envelope",
        )
        for collection, operation in _declared()
    ]


@cache
def routes() -> dict[str, dict[str, Route]]:
    """Return all routes: path, then verb."""
    table: dict[str, dict[str, Route]] = {}
    for operation in operations().values():
        handler = HANDLERS.get(operation.id, UNSIMULATED)
        powered_by = BACKENDS.get(operation.route.split("/")[1], "simulator")
        table.setdefault(operation.route, {})[operation.verb] = Route(operation, handler, powered_by)
    return table


def _declared() -> list[tuple[str, Operation]]:
    """Return every operation with the name of its class."""
    found = {id(operation): ("OAuth2", operation) for operation in (TOKEN, REVOKE)}
    for name in sorted({place.partition(".")[0] for place in OPERATIONS.values()}):
        service = getattr(import_module(f"falconlite.{NAMES[name]}"), name)
        found.update({id(operation): (name, operation) for operation in service.operations.values()})
    return list(found.values())


def _nothing(ask: Question) -> Reply:
    """Answer that there is nothing, in the form that the operation has for it."""
    given = {**ask.body, **ask.query}
    if "limit" not in ask.operation.names:
        return Reply([])
    place = {"after": ""} if "after" in ask.operation.names else {"offset": given.get("offset", 0)}
    return Reply([], pagination={**place, "limit": given["limit"], "total": 0})


UNSIMULATED = Handler(_nothing, limit=(100, 10_000))
"""What answers an operation that nobody has written the behaviour of; its limit is the widest that there is."""
