"""Data connections: list connectors; create, find, change and delete connections; manage their ingest keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused, Reply, found, missing, stamp
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.order import search
from falconlite.simulator.siem.store import BY_DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.simulator.question import Question
    from falconlite.simulator.siem.store import Siem

CONNECTOR = {
    "id": "9b7b6c0a4f0e4b0c8f1d2a3b4c5d6e7f",
    "name": BY_DEFAULT["source_type"],
    "description": "Receives events that are sent over HTTP.",
    "type": "Push",
    "subscription": "Falcon Next-Gen SIEM",
    "vendor_name": BY_DEFAULT["vendor_name"],
    "vendor_product_name": BY_DEFAULT["vendor_product_name"],
    "log_sources": ["HTTP"],
    "parsers": ["json", "kv", "json-for-action"],
}
"""The only connector, the one with an ingest key."""

STATUSES = ("active", "inactive")
"""The statuses that a client can set. Neither the values nor their names in a record are documented."""

COLLECTOR = "/services/collector"

LIFE = 365 * 86_400
"""Seconds until an ingest key expires, according to its record."""


def connectors(ask: Question, store: Siem) -> Reply:
    """Find connectors."""
    return _page(ask, store, [CONNECTOR], "name.asc")


def _page(ask: Question, store: Siem, records: Iterable[Mapping[str, Any]], sort: str) -> Reply:
    records = list(records)
    dialect = Dialect({name for record in (*records, CONNECTOR, _FIELDS) for name in record}.__contains__)
    ordered = search(records, ask.query, dialect, store.clock.time(), sort=sort)
    page, offset = slice_of(ordered, ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(ordered)})


_FIELDS = dict.fromkeys(("id", "name", "status", "parser_name", "source_type", "last_ingested", "ingest_url"))


def connections(ask: Question, store: Siem) -> Reply:
    """Find connections."""
    return _page(ask, store, [_shown(ask, record) for record in store.connections.values()], "name.asc")


def _shown(ask: Question, record: Mapping[str, Any]) -> dict[str, Any]:
    hidden = {"created"} if record["last_ingested"] else {"created", "last_ingested"}
    shown = {name: value for name, value in record.items() if name not in hidden}
    return {**shown, "ingest_url": ask.url + COLLECTOR, "sub_connections": []}


def describe(ask: Question, store: Siem) -> Reply:
    """Return connections by ID."""
    return _by_id(ask, store, lambda record: _shown(ask, record))


def _by_id(ask: Question, store: Siem, show: Any) -> Reply:
    ids = list(dict.fromkeys(ask.query["ids"]))
    there = [show(store.connections[id]) for id in ids if id in store.connections]
    return found(there, missing("data connection", [id for id in ids if id not in store.connections]))


def create(ask: Question, store: Siem) -> Reply:
    """Create a connection. Its ingest key is available immediately."""
    given = ask.body
    if given.get("connector_id") != CONNECTOR["id"]:
        raise Refused(404, f"there is no data connector {given.get('connector_id')}; a list operation has their IDs")
    name = given.get("name")
    if not name:
        raise Refused(400, "missing field in the body: name")
    asked = {
        "parser_name": given.get("parser"),
        **{key: given.get(key) for key in ("vendor_name", "vendor_product_name")},
    }
    fields = BY_DEFAULT | {key: value for key, value in asked.items() if value}
    return Reply([{"id": store.connect(name, fields)}], 201)


def _one(ask: Question, store: Siem) -> dict[str, Any]:
    (id, *_) = ask.query["ids"]
    if id not in store.connections:
        raise Refused(404, f"there is no data connection {id}")
    return store.connections[id]


def update(ask: Question, store: Siem) -> Reply:
    """Change the name or parser of a connection."""
    record = _one(ask, store)
    for given, name in (("name", "name"), ("parser", "parser_name")):
        record[name] = ask.body.get(given) or record[name]
    return Reply([_affected(record["id"])], affected=1)


def _affected(id: str) -> dict[str, str]:
    return {"id": id, "path": f"/ngsiem/entities/connections/v1?ids={id}"}


def delete(ask: Question, store: Siem) -> Reply:
    """Delete a connection. Its key becomes invalid; its events stay."""
    id = _one(ask, store)["id"]
    del store.connections[id]
    store.keys = {key: owner for key, owner in store.keys.items() if owner != id}
    return Reply([_affected(id)], affected=1)


def status(ask: Question, store: Siem) -> Reply:
    """Return whether connections receive data."""
    return _by_id(ask, store, _status)


def _status(record: Mapping[str, Any]) -> dict[str, Any]:
    last = {"last_ingested_ts": record["last_ingested"]} if record["last_ingested"] else {}
    return {"id": record["id"], "status": record["status"], **last}


def set_status(ask: Question, store: Siem) -> Reply:
    """Switch a connection on or off. The collector refuses events for a connection that is off."""
    record, wanted = _one(ask, store), str(ask.body.get("status", "")).lower()
    if wanted not in STATUSES:
        raise Refused(400, f"status must be one of {', '.join(STATUSES)}")
    record["status"] = "Inactive" if wanted == "inactive" else "Active" if record["last_ingested"] else "Pending"
    return Reply([_status(record)])


def key(ask: Question, store: Siem) -> Reply:
    """Return the ingest key of a connection, and the URL for events."""
    record = _one(ask, store)
    return _key(ask, store, record, store.key_of(record["id"]))


def new_key(ask: Question, store: Siem) -> Reply:
    """Replace the ingest key of a connection."""
    record = _one(ask, store)
    record["created"] = stamp(store.clock.time())
    return _key(ask, store, record, store.new_key(record["id"]))


def _key(ask: Question, store: Siem, record: Mapping[str, Any], key: str) -> Reply:
    expires = stamp(store.clock.time() + LIFE)
    return Reply(
        [{"token": key, "ingest_url": ask.url + COLLECTOR, "created_at": record["created"], "expires_at": expires}]
    )
