"""What an answer to a call with many IDs says of each of them: pure functions from an answer to a verdict."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.errors import BY_STATUS, APIError, NotFound, ServerError, TransportError, messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from falconlite.operation import Operation
    from falconlite.result import Result

KEYS = {
    "Device": "device_id",
    "TagResult": "device_id",
    "LoginHistory": "device_id",
    "AddressHistory": "device_id",
    "Detection": "detection_id",
    "ChildLink": "child_cid",
    "CIDGroup": "cid_group_id",
    "CIDGroupMembers": "cid_group_id",
    "UserGroup": "user_group_id",
    "UserGroupMembers": "user_group_id",
}
"""The field of a record that tells whose it is, by the name of its model; of others it is ``id``."""

TAGS = "TagResult"
"""The record that says of itself whether what was asked for was done: ``updated``."""

NOTHING = "Any"
"""What an operation is annotated with whose answer has no records: all is well unless an error says otherwise."""

BRIEF = frozenset(("AffectedEntity", TAGS, NOTHING, "str"))
"""Records of writes that say no more than whether it was done: they are not kept."""

SPOILT = frozenset((400, 404, 409))
"""Statuses with which a call may be refused because of one of its IDs."""


class Verdict(NamedTuple):
    """Each ID is in one of three: *done*, *failed* with its error, or *unclear*: the answer says nothing of it.

    *records* are those of one ID, by the ID, *others* those that name none of them.
    """

    done: list[str]
    failed: dict[str, Exception]
    unclear: list[str]
    records: dict[str, Any]
    others: list[Any]


def model_of(operation: Operation) -> str:
    """Return the name of what an operation's stub says that a record is."""
    return str(operation.stub.__annotations__.get("return")).partition("[")[2].rstrip("]").rpartition(".")[2]


def is_brief(operation: Operation) -> bool:
    """Tell whether the records are those of a write, and say no more than which IDs they are for."""
    return not operation.reads and model_of(operation) in BRIEF


def verdict_on(operation: Operation, name: str, ids: Sequence[str], result: Result[Any]) -> Verdict:
    """Read a success: an ID is done only where the answer says so. *name* is the argument that the IDs were.

    An error that names an ID is that ID's. A record of its own makes it done, one of tags if it was ``updated``.
    Where an operation has no records, the rest is done, unless an error names nobody or the count of what was affected
    is too small: then nobody knows which.
    """
    model = model_of(operation)
    key = "composite_id" if name == "composite_ids" else KEYS.get(model, "id")
    wanted = {id.lower() for id in ids}
    records, others = _sorted(result.resources, key, wanted)
    named, nameless = _blamed(result.errors, wanted)
    verdict = Verdict([], {}, [], {}, others)
    for id in ids:
        record, error = records.get(id.lower()), named.get(id.lower())
        if record is not None and not is_brief(operation):
            verdict.records[id] = record
        if error is None and model == TAGS and isinstance(record, dict) and record.get("updated") is not True:
            why = record.get("error") or f"{id} was not updated, and the answer gives no reason"
            error = {"code": record.get("code"), "message": why}
        if error is not None:
            verdict.failed[id] = error_of(operation, error, result)
        elif record is not None:
            verdict.done.append(id)
        else:
            verdict.unclear.append(id)
    if not verdict.unclear:
        return verdict
    if model == NOTHING and not operation.reads:
        return _silent(operation, verdict, nameless, result)
    lost = {id: _lost(operation, id, nameless, result) for id in verdict.unclear}
    return verdict._replace(failed=verdict.failed | lost, unclear=[])


def verdict_on_refusal(operation: Operation, ids: Sequence[str], refusal: APIError) -> Verdict:
    """Read a refusal: the errors that name an ID are that ID's, of the rest nothing is known."""
    wanted = {id.lower() for id in ids}
    named = _blamed(refusal.errors, wanted)[0] if refusal.code in SPOILT else {}
    failed: dict[str, Exception] = {
        id: error_of(operation, named[id.lower()], refusal.result) for id in ids if id.lower() in named
    }
    return Verdict([], failed, [id for id in ids if id not in failed], {}, [])


def is_unclear(operation: Operation, error: Exception) -> bool:
    """Tell whether what failed with an error may have been done all the same: a write of which nothing came back."""
    if operation.reads:
        return False
    if isinstance(error, TransportError):
        return error.arrived is not False
    return isinstance(error, APIError) and (error.code < 300 or error.code >= ServerError.default_code)


def error_of(operation: Operation, entry: Mapping[str, Any], result: Result[Any]) -> APIError:
    """Make the error of one ID from what an answer says of it."""
    code = entry.get("code")
    if isinstance(code, bool) or not isinstance(code, int) or not 300 <= code <= 599:
        code = result.status_code if result.status_code >= 300 else 400
    kind = BY_STATUS.get(code) or (ServerError if code >= ServerError.default_code else APIError)
    return _told(kind(code, "; ".join(messages([entry])), result=result), operation, result)


def _told(error: APIError, operation: Operation, result: Result[Any]) -> APIError:
    error.method, error.route = operation.verb, operation.route
    error.operation_id, error.scope = operation.id, operation.needs
    error.headers = result.headers  # the same for thousands of IDs
    return error


def _lost(operation: Operation, id: str, nameless: Sequence[Any], result: Result[Any]) -> APIError:
    """Make the error of an ID that an answer passes over."""
    if nameless:
        return error_of(operation, nameless[0] if isinstance(nameless[0], dict) else {"message": nameless[0]}, result)
    if operation.reads:
        return _told(NotFound(None, f"no record of {id} came back", result=result), operation, result)
    message = f"the answer does not say what became of {id}"
    return _told(APIError(result.status_code, message, result=result), operation, result)


def _silent(operation: Operation, verdict: Verdict, nameless: Sequence[Any], result: Result[Any]) -> Verdict:
    """Judge the IDs that an answer without records is silent of."""
    writes, rest = result.meta.get("writes"), verdict.unclear
    count = writes.get("resources_affected") if isinstance(writes, dict) else None
    if count >= len(rest) if isinstance(count, int) else not nameless:
        return verdict._replace(done=rest, unclear=[])
    if nameless:
        error = _lost(operation, "", nameless, result)
    else:
        message = f"{count} of {len(rest)} were affected, and the answer does not say which"
        error = _told(APIError(result.status_code, message, result=result), operation, result)
    return verdict._replace(failed=verdict.failed | dict.fromkeys(rest, error), unclear=[])


def _sorted(resources: Iterable[Any], key: str, wanted: set[str]) -> tuple[dict[str, Any], list[Any]]:
    """Tell the records of the IDs from others; a text is the record of the ID that it is."""
    records: dict[str, Any] = {}
    others: list[Any] = []
    for record in resources:
        id = record.get(key) if isinstance(record, dict) else record
        lower = id.lower() if isinstance(id, str) else ""
        if lower in wanted and lower not in records:
            records[lower] = record
        else:
            others.append(record)
    return records, others


def _blamed(errors: Iterable[Any], wanted: set[str]) -> tuple[dict[str, Any], list[Any]]:
    """Tell the errors that name an ID, in a field or in their words, from those that name none."""
    named: dict[str, Any] = {}
    nameless: list[Any] = []
    for error in errors:
        if isinstance(error, dict) and str(error.get("id")).lower() in wanted:
            found = {str(error.get("id")).lower()}
        else:
            words = re.findall(r"[\w:.\-]+", " ".join(messages([error])))
            found = wanted.intersection(word.strip(":.-").lower() for word in words)
        entry = error if isinstance(error, dict) else {"message": str(error)}
        for id in found:
            named.setdefault(id, entry)
        if not found:
            nameless.append(entry)
    return named, nameless
