"""Assets, IoT assets, applications, accounts and logins. No operation changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.checks import Handler
from falconlite.simulator.exposure.assets import ASSET, IOT_ASSET
from falconlite.simulator.exposure.installed import ACCOUNT, APPLICATION, LOGIN
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints

if TYPE_CHECKING:
    from falconlite.simulator.answers import Reply
    from falconlite.simulator.question import Question

LEVEL = "stateful"
POWERED_BY = "discover-api"
"""A guess."""


class Store(repository.Store):
    """The Discover records of an account."""

    kinds = (ASSET, IOT_ASSET, APPLICATION, ACCOUNT, LOGIN)


assets, iot, applications = Endpoints(Store, ASSET), Endpoints(Store, IOT_ASSET), Endpoints(Store, APPLICATION)
accounts, logins = Endpoints(Store, ACCOUNT), Endpoints(Store, LOGIN)

_search = applications.combined(after=True)


def combined_applications(ask: Question) -> Reply:
    """Find applications; the facet ``host_info`` adds their hosts."""
    reply: Reply = _search.answer(ask)
    if "host_info" in ask.query.get("facet", ()):
        return reply
    return reply._replace(
        resources=[
            {name: value for name, value in record.items() if name != "host"} for record in reply.resources or ()
        ]
    )


_find_iot = iot.query(after=True)


def query_iot(ask: Question) -> Reply:
    """Find IDs of IoT assets. The answer always has ``after``, which is empty on the last page."""
    reply: Reply = _find_iot.answer(ask)
    return reply._replace(pagination={"after": "", **(reply.pagination or {})})


SOME, MANY = (100, 100), (100, 1000)

HANDLERS = {
    "combined-applications": Handler(combined_applications, limit=MANY),
    "combined-hosts": assets.combined(after=True, limit=MANY),
    "get-accounts": accounts.read(free=False),
    "get-applications": applications.read(free=False),
    "get-hosts": assets.read(free=False),
    "get-iot-hosts": iot.read(free=False),
    "get-logins": logins.read(free=False),
    "query-accounts": accounts.query(limit=SOME),
    "query-applications": applications.query(limit=SOME),
    "query-hosts": assets.query(limit=SOME),
    "query-iot-hosts": iot.query(limit=SOME),
    "query-iot-hostsV2": Handler(query_iot, limit=SOME),
    "query-logins": logins.query(limit=SOME),
}
