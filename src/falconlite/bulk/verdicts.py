"""What an answer to a call with many IDs says of each of them: pure functions from an answer to a verdict."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.binding.answers import kind_of, unreadable, why_odd, why_unreadable
from falconlite.errors import BY_STATUS, APIError, FalconError, NotFound, ServerError, TransportError, messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from falconlite.binding.operation import Operation
    from falconlite.results.result import Result

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
"""The annotation of an operation whose answer has no records: its IDs are done unless the answer says otherwise."""

BRIEF = frozenset(("AffectedEntity", TAGS, NOTHING, "str"))
"""Records of writes that say no more than whether it was done: they are not kept."""

SPOILT = frozenset((400, 404, 409))
"""Statuses with which a call may be refused because of one of its IDs."""


class Verdict(NamedTuple):
    """What an answer says of each ID: *done*, *failed* with its error, or *unclear* if the answer does not name it.

    *records* are those of one ID, by the ID, *others* those that name no ID of the call. *broken* is the error of an
    answer that cannot be believed: then all IDs have failed with it.
    """

    done: list[str]
    failed: dict[str, Exception]
    unclear: list[str]
    records: dict[str, Any]
    others: list[Any]
    broken: APIError | None = None


def model_of(operation: Operation) -> str:
    """Return the name of what an operation's stub says that a record is."""
    return str(operation.stub.__annotations__.get("return")).partition("[")[2].rstrip("]").rpartition(".")[2]


def is_brief(operation: Operation) -> bool:
    """Tell whether the records are those of a write, and say no more than which IDs they are for."""
    return not operation.reads and model_of(operation) in BRIEF


def verdict_on(operation: Operation, name: str, ids: Sequence[str], result: Result[Any]) -> Verdict:
    """Decide from a success which IDs are done. *name* is the argument that takes the IDs.

    An answer that is no envelope says nothing: all IDs have failed, and the error blames the answer. An error that
    names an ID is that ID's. An ID is done if a record names it; a record of tags must say ``updated`` too. Where an
    operation has no records, the IDs that no error names are done, unless an error names none of the IDs or the number
    of affected records is too small or is no number. Where an operation answers without a body, an answer with nothing
    in it is a success.
    """
    why = why_unreadable(result)
    if why:
        broken = unreadable(result, why, operation)
        return Verdict([], dict.fromkeys(ids, broken), [], {}, [], broken)
    errors = result.errors
    if getattr(operation, "empty", False) and not (errors or result.resources or result.meta):
        return Verdict(list(ids), {}, [], {}, [])
    wanted = {id.lower() for id in ids}
    good, odd = _fitting(operation, result.resources)
    records, others = _sorted(good, _key_of(operation, name), wanted)
    named, nameless = _blamed(errors, wanted)
    verdict = Verdict([], {}, [], {}, others)
    for id in ids:
        record = records.get(id.lower())
        error = named.get(id.lower()) or _not_updated(operation, id, record)
        if record is not None and not is_brief(operation):
            verdict.records[id] = record
        if error is not None:
            verdict.failed[id] = error_of(operation, error, result)
        elif record is not None:
            verdict.done.append(id)
        else:
            verdict.unclear.append(id)
    if not verdict.unclear:
        return verdict
    if odd and not nameless:
        unfit = dict.fromkeys(verdict.unclear, unreadable(result, odd, operation))
        return verdict._replace(failed=verdict.failed | unfit, unclear=[])
    if model_of(operation) == NOTHING and not operation.reads:
        return _silent(operation, verdict, nameless, result)
    lost = {id: _lost(operation, id, nameless, result) for id in verdict.unclear}
    return verdict._replace(failed=verdict.failed | lost, unclear=[])


def _key_of(operation: Operation, name: str) -> str:
    return "composite_id" if name == "composite_ids" else KEYS.get(model_of(operation), "id")


def _fitting(operation: Operation, resources: list[Any]) -> tuple[list[Any], str]:
    """Return the records that are of the declared kind, and what is wrong with the first of the others.

    Records of a write are asked for their IDs alone, so a string will do where an object is declared, but for tags.
    """
    tags = model_of(operation) == TAGS
    if not operation.reads and not tags:
        return resources, ""
    plain = operation.model == "str"
    good = [record for record in resources if isinstance(record, str if plain else dict)]
    return good, "" if len(good) == len(resources) else why_odd(resources, plain=plain)


def _not_updated(operation: Operation, id: str, record: Any) -> dict[str, Any] | None:
    """Return the error of a record of tags that does not say that its host was updated."""
    if model_of(operation) != TAGS or record is None or record.get("updated") is True:
        return None
    why = record.get("error") or f"{id} was not updated, and the answer gives no reason"
    return {"code": record.get("code"), "message": why}


def verdict_on_refusal(operation: Operation, ids: Sequence[str], refusal: APIError) -> Verdict:
    """Decide from a refusal which IDs are wrong: those that an error names. Of the others nothing is known."""
    wanted = {id.lower() for id in ids}
    named = _blamed(refusal.result.errors, wanted)[0] if refusal.code in SPOILT else {}
    failed: dict[str, Exception] = {
        id: error_of(operation, named[id.lower()], refusal.result) for id in ids if id.lower() in named
    }
    return Verdict([], failed, [id for id in ids if id not in failed], {}, [])


def is_unclear(operation: Operation, error: Exception) -> bool:
    """Tell whether a write that failed with an error may have been done: the API's answer is missing or says nothing.

    An exception that is not falconlite's, such as one of the caller's transport, may have come after the request.
    """
    if operation.reads:
        return False
    if isinstance(error, TransportError):
        return error.arrived is not False
    if isinstance(error, APIError):
        return error.code < 300 or error.code >= ServerError.default_code
    return not isinstance(error, FalconError)


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
    """Make the error of an ID that an answer does not name."""
    if nameless:
        entry = nameless[0]
        code = entry.get("code")
        told = isinstance(code, int) and code >= 300  # else nobody knows what became of a write
        return error_of(operation, entry if told else {**entry, "code": ServerError.default_code}, result)
    if operation.reads:
        return _told(NotFound(None, f"no record of {id} came back", result=result), operation, result)
    message = f"the answer does not say what became of {id}"
    return _told(APIError(result.status_code, message, result=result), operation, result)


def _silent(operation: Operation, verdict: Verdict, nameless: Sequence[Any], result: Result[Any]) -> Verdict:
    """Decide about the IDs that an answer without records does not name."""
    rest = verdict.unclear
    count, why = _affected(result)
    if not why and (not nameless if count is None else count >= len(rest)):
        return verdict._replace(done=[*verdict.done, *rest], unclear=[])
    if nameless:
        error = _lost(operation, "", nameless, result)
    else:
        message = why or f"{count} of {len(rest)} were affected, and the answer does not say which"
        error = _told(APIError(result.status_code, message, result=result), operation, result)
    return verdict._replace(failed=verdict.failed | dict.fromkeys(rest, error), unclear=[])


def _affected(result: Result[Any]) -> tuple[int | None, str]:
    """Return how many records the answer says were affected, None if it does not say; and why that is no number."""
    writes = result.meta.get("writes")
    count = writes.get("resources_affected") if isinstance(writes, dict) else None
    if count is None and isinstance(writes, (dict, type(None))):
        return None, ""
    if isinstance(count, int) and not isinstance(count, bool) and count >= 0:
        return count, ""
    odd = "a negative number" if isinstance(count, int) and count < 0 else kind_of(writes if count is None else count)
    where = "writes" if count is None else "resources_affected"
    return None, f"the answer does not say how many were affected: its {where} is {odd}"


def _sorted(resources: Iterable[Any], key: str, wanted: set[str]) -> tuple[dict[str, Any], list[Any]]:
    """Separate the records of the IDs from others. A str is the record of the ID that it is; a copy is dropped."""
    records: dict[str, Any] = {}
    others: list[Any] = []
    for record in resources:
        id = record.get(key) if isinstance(record, dict) else record
        lower = id.lower() if isinstance(id, str) else ""
        if lower not in wanted or records.get(lower, record) != record:
            others.append(record)
        else:
            records[lower] = record
    return records, others


def _blamed(errors: Iterable[Any], wanted: set[str]) -> tuple[dict[str, Any], list[Any]]:
    """Separate the errors that name an ID, in a field or in their message, from those that name none."""
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
