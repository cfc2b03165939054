"""Installation tokens, their settings, and an audit event for each change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused, Reply, found, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.fql.order import search

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.simulator.question import Question

POWERED_BY = "installation-tokens"
"""A guess."""

READS_CHANGE_NOTHING = True

TOKEN_FIELDS = frozenset(
    (
        "id",
        "label",
        "type",
        "status",
        "created_timestamp",
        "expires_timestamp",
        "last_used_timestamp",
        "revoked_timestamp",
    )
)
EVENT_FIELDS = frozenset(("id", "action", "actor", "description", "token_id", "timestamp"))


def _expiry(given: Any) -> str | None:
    if given is not None and (len(given) < len("2030-01-01T00:00:00Z") or instant(given) is None):
        raise Refused(400, "expires_timestamp must be RFC 3339, such as 2030-01-01T00:00:00Z, or null")
    return None if given is None else str(given)


def create(ask: Question) -> Reply:
    """Create a token, unless the maximum of active tokens is reached."""
    store, body = ask.tenant.tokens, ask.body
    expires = _expiry(body.get("expires_timestamp"))
    if store.active() >= store.settings["max_active_tokens"]:
        raise Refused(409, "the maximum of active tokens is reached")
    id = store.new_id()
    store.tokens[id] = {
        "id": id,
        "value": store.new_value(),
        "label": body.get("label", ""),
        "type": body.get("type", "customer_managed"),
        "created_timestamp": store.now(),
        "expires_timestamp": expires,
        "last_used_timestamp": None,
        "revoked_timestamp": None,
    }
    store.note("token_create", ask.actor, "token created", id)
    return Reply([store.shown(store.tokens[id])], 201, affected=1)


def read(ask: Question) -> Reply:
    """Return tokens by ID; an empty list without IDs."""
    store = ask.tenant.tokens
    ids = ask.query.get("ids", ())
    there = [store.shown(store.tokens[id]) for id in ids if id in store.tokens]
    return found(there, missing("token", [id for id in ids if id not in store.tokens]))


def update(ask: Question) -> Reply:
    """Change the label or expiry of tokens, revoke them or restore them."""
    store, body = ask.tenant.tokens, ask.body
    if "expires_timestamp" in body:
        _expiry(body["expires_timestamp"])
    ids = list(dict.fromkeys(ask.query["ids"]))
    for id in ids:
        if id in store.tokens:
            _change(ask, store.tokens[id])
    there = [store.shown(store.tokens[id]) for id in ids if id in store.tokens]
    errors = missing("token", [id for id in ids if id not in store.tokens])
    return found(there, errors, affected=len(there))


def _change(ask: Question, token: dict[str, Any]) -> None:
    store, body = ask.tenant.tokens, ask.body
    changed: dict[str, Any] = {name: body[name] for name in ("label", "expires_timestamp") if name in body}
    if changed:
        token |= changed
        store.note("token_update", ask.actor, f"changed: {', '.join(changed)}", token["id"])
    revoked = body.get("revoked")
    if revoked is not None and revoked is not bool(token["revoked_timestamp"]):
        token["revoked_timestamp"] = store.now() if revoked else None
        action = "token_revoke" if revoked else "token_restore"
        store.note(action, ask.actor, "token revoked" if revoked else "token restored", token["id"])


def delete(ask: Question) -> Reply:
    """Delete tokens."""
    store = ask.tenant.tokens
    ids = list(dict.fromkeys(ask.query["ids"]))
    there = [id for id in ids if store.tokens.pop(id, None)]
    for id in there:
        store.note("token_delete", ask.actor, "token deleted", id)
    errors = missing("token", [id for id in ids if id not in there])
    return Reply(None if there else [], 200 if there else 404, errors, affected=len(there))


def read_settings(ask: Question) -> Reply:
    """Return the settings: one record."""
    return Reply([ask.tenant.tokens.settings])


def update_settings(ask: Question) -> Reply:
    """Change the given settings."""
    store, changed = ask.tenant.tokens, ask.body
    if not 1 <= changed.get("max_active_tokens", 1) < 2**31:
        raise Refused(400, "max_active_tokens must be a positive number")
    store.settings = store.settings | changed
    if changed:
        store.note("settings_update", ask.actor, f"changed: {', '.join(changed)}")
    return Reply([store.settings], affected=len(changed))


def read_events(ask: Question) -> Reply:
    """Return audit events by ID; an empty list without IDs."""
    store, ids = ask.tenant.tokens, ask.query.get("ids", ())
    there = [store.events[id] for id in ids if id in store.events]
    return found(there, missing("audit event", [id for id in ids if id not in store.events]))


def query_tokens(ask: Question) -> Reply:
    """Find IDs of tokens, oldest first."""
    store = ask.tenant.tokens
    records = [store.shown(token) for token in store.tokens.values()]
    return _query(ask, records, TOKEN_FIELDS, "created_timestamp.asc")


def query_events(ask: Question) -> Reply:
    """Find IDs of audit events, oldest first."""
    return _query(ask, ask.tenant.tokens.events.values(), EVENT_FIELDS, "timestamp.asc")


def _query(ask: Question, records: Iterable[Mapping[str, Any]], fields: frozenset[str], sort: str) -> Reply:
    ordered = search(records, ask.query, Dialect(fields.__contains__), ask.tenant.clock.time(), sort=sort)
    page, offset = slice_of([record["id"] for record in ordered], ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(ordered)})


HANDLERS = {
    "audit-events-read": Handler(read_events, free=True),
    "customer-settings-read": Handler(read_settings),
    "customer-settings-update": Handler(update_settings),
    "tokens-read": Handler(read, free=True),
    "tokens-create": Handler(create),
    "tokens-delete": Handler(delete, commas=True, free=True),
    "tokens-update": Handler(update, commas=True, free=True),
    "audit-events-query": Handler(query_events, limit=(50, 1000)),
    "tokens-query": Handler(query_tokens, limit=(50, 1000)),
}
