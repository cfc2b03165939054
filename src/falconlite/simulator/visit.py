"""Routes of the platform that are not operations of the API and use other credentials than a bearer token.

The function ``visited`` of a collection answers the routes under a prefix.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.simulator.accounts.account import Account
    from falconlite.simulator.answers import Call, Reply

PREFIXES = {"/sensors/entities/datafeed/v1/": "event_streams", "/services/collector": "ngsiem"}
"""Path prefixes, and the modules of the collections that answer their routes."""

ALL = tuple(PREFIXES)


class Visit(NamedTuple):
    """A call to one of these routes; *url* is its destination."""

    call: Call
    headers: Mapping[str, str]
    account: Account
    url: str


def host_of(path: str) -> Callable[[Visit], Reply] | None:
    """Return the function that answers a path; None for a route of the API."""
    if not path.startswith(ALL):
        return None
    name = next(name for prefix, name in PREFIXES.items() if path.startswith(prefix))
    answer: Callable[[Visit], Reply] = import_module(f"falconlite.simulator.collections.{name}").visited
    return answer
