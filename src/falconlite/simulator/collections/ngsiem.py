"""Next-Gen SIEM: searches, lookup files, data connections, and the event collector that receives their events.

Parsers, dashboards, saved queries, labels and the configurations of connectors are not modelled.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from falconlite.simulator.answers import Reply
from falconlite.simulator.checks import Handler
from falconlite.simulator.siem import connections, jobs, lookups
from falconlite.simulator.siem.collector import Unfit, events_of, lines_of, unpacked
from falconlite.simulator.siem.store import Siem

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.simulator.question import Question
    from falconlite.simulator.visit import Visit

LEVEL = "modelled"

POWERED_BY = "ngsiem"
"""A guess."""

PAGE = (50, 9_999)

HEALTH = {"text": "HEC is healthy", "code": 17}
SUCCESS = {"text": "Success", "code": 0}


class Store(Siem):
    """The store for one account."""


def _on(answer: Callable[[Question, Siem], Reply]) -> Callable[[Question], Reply]:
    """Return a handler that passes the store to a function."""
    return lambda ask: answer(ask, ask.tenant.store(Store))


def visited(visit: Visit) -> Reply:
    """Answer a call to the event collector, as Splunk's collector does."""
    place = visit.call.path.removeprefix(connections.COLLECTOR).removesuffix("/1.0")
    reader = {"": events_of, "/event": events_of, "/raw": lines_of}.get(place)
    try:
        if place == "/health" and visit.call.verb == "GET":
            return Reply(document=HEALTH)
        if reader is None or visit.call.verb != "POST":
            raise Unfit(404, 404, "The requested URL was not found on this server.")  # noqa: TRY301  # as others below
        store, connection = _owner(visit)
        content = unpacked(visit.call.body, visit.headers.get("content-encoding", "").strip().lower())
        store.ingest(connection, reader(content))
    except Unfit as unfit:
        return Reply(status=unfit.status, document=unfit.document)
    return Reply(document=SUCCESS)


def _owner(visit: Visit) -> tuple[Siem, str]:
    """Return the store and the connection of the ingest key in a call."""
    scheme, _, key = visit.headers.get("authorization", "").partition(" ")
    if not scheme:
        raise Unfit(401, 2, "Token is required")
    if scheme.lower() not in {"bearer", "splunk"}:
        raise Unfit(401, 3, "Invalid authorization")
    for tenant in visit.account.tenants.values():
        if "ngsiem" in tenant.stores:
            store = tenant.store(Store)
            connection = store.keys.get(key.strip())
            if connection is not None:
                if store.connections[connection]["status"] == "Inactive":
                    raise Unfit(403, 1, "Token disabled")
                return store, connection
    raise Unfit(403, 4, "Invalid token")


HANDLERS = {
    "StartSearchV1": Handler(_on(jobs.start)),
    "GetSearchStatusV1": Handler(_on(jobs.poll)),
    "StopSearchV1": Handler(_on(jobs.stop)),
    "UploadLookupV1": Handler(_on(lookups.upload)),
    "GetLookupV1": Handler(_on(lookups.download)),
    "GetLookupFromPackageV1": Handler(_on(lookups.from_package)),
    "GetLookupFromPackageWithNamespaceV1": Handler(_on(lookups.from_package)),
    "ListLookupFiles": Handler(_on(lookups.names), limit=PAGE),
    "GetLookupFile": Handler(_on(lookups.get)),
    "CreateLookupFile": Handler(_on(lookups.create)),
    "UpdateLookupFile": Handler(_on(lookups.update)),
    "UpdateLookupFileEntries": Handler(_on(lookups.entries)),
    "DeleteLookupFile": Handler(_on(lookups.delete), commas=True),
    "BulkGetLookupFiles": Handler(_on(lookups.bulk_get), commas=True, most={"filename": 100}),
    "BulkCreateLookupFiles": Handler(_on(partial(lookups.bulk_put, new=True)), most={"lookup_files": 100}),
    "BulkUpdateLookupFiles": Handler(_on(partial(lookups.bulk_put, new=False)), most={"lookup_files": 100}),
    "ExternalListDataConnectors": Handler(_on(connections.connectors), limit=PAGE),
    "ExternalListDataConnections": Handler(_on(connections.connections), limit=PAGE),
    "ExternalGetDataConnectionByID": Handler(_on(connections.describe), free=True),
    "ExternalCreateDataConnection": Handler(_on(connections.create)),
    "ExternalUpdateDataConnection": Handler(_on(connections.update)),
    "ExternalDeleteDataConnection": Handler(_on(connections.delete)),
    "ExternalGetDataConnectionStatus": Handler(_on(connections.status), free=True),
    "ExternalUpdateDataConnectionStatus": Handler(_on(connections.set_status)),
    "ExternalGetDataConnectionToken": Handler(_on(connections.key)),
    "ExternalRegenerateDataConnectionToken": Handler(_on(connections.new_key)),
}
