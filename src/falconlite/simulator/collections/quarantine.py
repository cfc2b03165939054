"""Quarantined files: find, describe and count them; release, unrelease and delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply
from falconlite.simulator.bodies import as_declared
from falconlite.simulator.checks import Handler
from falconlite.simulator.exposure.quarantined import FILE, STATES
from falconlite.simulator.kept import repository
from falconlite.simulator.kept.endpoints import Endpoints
from falconlite.specs.quarantine import EntitiesPatchRequest, QueriesPatchRequest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.simulator.kept.kinds import Stored
    from falconlite.simulator.question import Question

LEVEL = "stateful"
POWERED_BY = "quarantine"
"""A guess."""


class Store(repository.Store):
    """The quarantined files of an account."""

    kinds = (FILE,)


files = Endpoints(Store, FILE)


def count_changes(ask: Question) -> Reply:
    """Count the files matching a filter that each action would change."""
    kept = files.of(ask)
    states = [kept.records[id]["state"] for id in kept.find({"filter": _filter(ask.query)})]
    buckets = [{"label": action, "count": sum(_may(action, state) for state in states)} for action in STATES]
    return Reply([{"name": "action_update_count", "buckets": buckets}])


def _may(action: str, state: str) -> bool:
    """Tell whether an action changes a file in a state. A deleted file stays deleted."""
    return state not in {STATES[action], "deleted"}


def _filter(given: dict[str, Any]) -> str:
    """Return a filter; ``*`` matches all files."""
    text = str(given.get("filter", ""))
    return "" if text.strip() == "*" else text


def query(ask: Question) -> Reply:
    """Find IDs of files."""
    found: Reply = files.query().answer(ask._replace(query={**ask.query, "filter": _filter(ask.query)}))
    return found


def update(ask: Question) -> Reply:
    """Apply an action to files by ID."""
    ids = list(dict.fromkeys(ask.body.get("ids") or ()))
    if not ids:
        raise Refused(400, "missing field in the body: ids")
    kept = files.of(ask)
    return _apply(ask, [id for id in ids if kept.get(id) is not None])


def update_found(ask: Question) -> Reply:
    """Apply an action to all files that match a filter or words."""
    if not ask.body.get("filter") and not ask.body.get("q"):
        raise Refused(400, "filter or q is needed; filter * is all files")
    return _apply(ask, files.of(ask).find({"q": ask.body.get("q", ""), "filter": _filter(ask.body)}))


def _apply(ask: Question, ids: Iterable[str]) -> Reply:
    action = ask.body.get("action")
    if action not in STATES:
        raise Refused(400, f"action must be one of {', '.join(STATES)}")
    kept = files.of(ask)
    changed = [id for id in ids if _may(action, kept.records[id]["state"])]
    files.apply(ask, {id: _after(ask, kept.records[id], STATES[action]) for id in changed})
    return Reply(None, affected=len(changed))


def _after(ask: Question, record: Stored, state: str) -> Stored:
    comment = ask.body.get("comment")
    comments = [*record["comments"], comment] if comment else record["comments"]
    paths = [{**path, "state": state} for path in record["paths"]]
    return {"state": state, "status": state, "paths": paths, "comments": comments}


HANDLERS = {
    "ActionUpdateCount": Handler(count_changes),
    "GetAggregateFiles": files.aggregate(),
    "GetQuarantineFiles": files.read(),
    "UpdateQuarantinedDetectsByIds": Handler(update, read=as_declared(EntitiesPatchRequest)),
    "QueryQuarantineFiles": Handler(query, limit=(100, 5000)),
    "UpdateQfByQuery": Handler(update_found, read=as_declared(QueriesPatchRequest)),
}
