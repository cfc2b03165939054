"""Report the changes of a call: the changed records, and the arguments."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from falconlite.redact import SECRET_NAMES, is_secret, redact
from falconlite.simulator.accounts.activity import Deed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from falconlite.simulator.answers import Reply
    from falconlite.simulator.question import Question

IDS = ("ids", "composite_ids", "device_ids", "id", "device_id")
"""Arguments that name the changed records. The first one present in the call counts."""

OF_RECORD = ("session_id", "cloud_request_id")
"""Fields of an answer's record that become facts if the call lacks them."""

LONGEST = 200
"""Maximum length of a fact in characters."""


def deeds_of(ask: Question, reply: Reply) -> list[Deed]:
    """Return one deed for each record that a successful call changed; one deed without a record if none is known."""
    given = {**ask.body, **ask.query, **ask.path}
    name = next((name for name in IDS if given.get(name)), "")
    records = [record for record in reply.resources or () if isinstance(record, dict)]
    secret = SECRET_NAMES | ask.operation.secret
    facts = dict(_facts({key: value for key, value in given.items() if key != name}, secret))
    if len(records) == 1:
        more = _facts({key: records[0][key] for key in OF_RECORD if key != name and key in records[0]}, secret)
        facts = {**dict(more), **facts}
    if name == "device_id" and given[name] in ask.tenant.devices:
        facts["hostname"] = ask.tenant.devices.value(given[name], "hostname") or ""
    at, what, who = ask.tenant.clock.time(), ask.operation.id, ask.actor
    return [Deed(at, what, who, id, facts) for id in _changed(given.get(name), records, reply)]


def _changed(named: Any, records: Sequence[Mapping[str, Any]], reply: Reply) -> list[str]:
    """Return the IDs of changed records: the named ones that were not refused, otherwise those in the answer."""
    if named:
        refused = {error.get("id") for error in reply.errors}
        refused |= {record.get("device_id") for record in records if record.get("updated") is False}
        ids = named if isinstance(named, list) else [named]
        return [id for id in dict.fromkeys(map(str, ids)) if id not in refused]
    ids = [record["id"] if isinstance(record, dict) else record for record in reply.resources or () if _has_id(record)]
    return list(map(str, ids)) or [""]


def _has_id(record: Any) -> bool:
    return isinstance(record, str) or (isinstance(record, dict) and isinstance(record.get("id"), str))


def _facts(given: Mapping[str, Any], secret: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield arguments as str, without secrets. Each action parameter is a separate fact."""
    for name, value in given.items():
        if name == "action_parameters" and isinstance(value, list):
            named = [each for each in value if isinstance(each, dict) and {"name", "value"} <= each.keys()]
            yield from _facts({str(each["name"]): each["value"] for each in named}, secret)
        elif not is_secret(name, secret):
            text = value if isinstance(value, str) else json.dumps(redact(value, secret), default=str)
            yield name, text[:LONGEST]
