"""The way from a path to a handler; paths and verbs are those of the operations' own declarations."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from falconlite._index import NAMES, OPERATIONS
from falconlite.simulator import alerts, detects, host_actions, host_groups, hosts, installation_tokens, oauth2
from falconlite.simulator.answers import Refused
from falconlite.simulator.checks import Handler
from falconlite.tokens import REVOKE, TOKEN

if TYPE_CHECKING:
    from falconlite.operation import Operation
    from falconlite.simulator.answers import Question, Reply

HANDLERS: dict[str, Handler] = {
    **oauth2.HANDLERS,
    **hosts.HANDLERS,
    **host_actions.HANDLERS,
    **host_groups.HANDLERS,
    **installation_tokens.HANDLERS,
    **alerts.HANDLERS,
    **detects.HANDLERS,
}
"""Operation ID to what answers it."""

BACKENDS = {
    "oauth2": "csam",
    "devices": "device-api",
    "installation-tokens": "installation-tokens",
    "alerts": "detectsapi",
    "detects": "legacy-detects",
}
"""First segment of a path to ``meta.powered_by``; the last three are guesses."""


class Route(NamedTuple):
    """One operation and its handler."""

    operation: Operation
    handler: Handler
    powered_by: str


def operations() -> dict[str, Operation]:
    """Return every operation that the SDK declares, by its ID."""
    found = {TOKEN.id: TOKEN, REVOKE.id: REVOKE}
    for name in sorted({place.partition(".")[0] for place in OPERATIONS.values()}):
        service = getattr(import_module(f"falconlite.{NAMES[name]}"), name)
        found.update({operation.id: operation for operation in service.operations.values()})
    return found


@cache
def routes() -> dict[str, dict[str, Route]]:
    """Return all routes: path, then verb."""
    table: dict[str, dict[str, Route]] = {}
    for operation in operations().values():
        handler = HANDLERS.get(operation.id, Handler(_unknown))
        powered_by = BACKENDS.get(operation.route.split("/")[1], "simulator")
        table.setdefault(operation.route, {})[operation.verb] = Route(operation, handler, powered_by)
    return table


def _unknown(ask: Question) -> Reply:
    raise Refused(501, f"the simulator does not answer {ask.operation.id}")
