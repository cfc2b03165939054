"""Decide the outcome of each ID from the response to a call with many IDs, without I/O."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from falconlite.binding.answers import unreadable, why_odd, why_unreadable
from falconlite.errors import BY_STATUS, APIError, NotFound, ServerError, messages
from falconlite.results.reasons import kind_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from falconlite.binding.operation import Operation
    from falconlite.bulk.report import Bulk
    from falconlite.results.result import Result

NOTHING = "Any"
"""Model of a write without records in its response: its IDs are done unless the response says otherwise."""

SPOILT = frozenset((400, 404, 409))
"""Statuses with which the API may refuse a call because of one of its IDs."""


def judge(report: Bulk[Any], ids: Sequence[str], result: Result[Any]) -> bool:
    """Record the outcome of each ID of a success; return False if the response is unreadable.

    If it is unreadable, all IDs have failed, with an UnreadableAnswer. Otherwise:

    * An ID that an error names has failed with that error.
    * An ID that a record names is done. If the operation declares ``done_if``, that field must also be true.
    * If the operation has no records, the other IDs are done, unless an error names no ID, or the number of affected
      records is too small or is not a number.
    * Other IDs have failed.

    If an operation may have no response body, a response without one is a success for all IDs.
    """
    operation, outcomes = report.operation, report.outcomes
    why = why_unreadable(result)
    if why:
        report.fail(ids, unreadable(result, why, operation))
        return False
    errors, resources = result.errors, result.resources
    if operation.empty and not (errors or resources or result.meta):
        outcomes.update(dict.fromkeys(ids))
        return True
    wanted = {id.lower() for id in ids}
    fitting, odd = _fitting(operation, resources)
    records, others = _by_id(fitting, operation.key, wanted)
    if len(wanted) == len(others) == 1 and isinstance(others[0], dict) and others[0].get(operation.key) is None:
        records, others = {ids[0].lower(): others[0]}, []  # one record without ID and one ID: they belong together
    named, nameless = _blamed(errors, wanted)
    report.others += others
    kept, done_if, silent = not operation.brief, operation.done_if, list[str]()
    for id in ids:
        lower = id.lower()
        record, error = records.get(lower), named.get(lower)
        if record is not None:
            if kept:
                report.records[id] = record
            if done_if and error is None and record.get(done_if) is not True:
                error = _not_done(id, done_if, record)
        if error is not None:
            outcomes[id] = error_of(operation, error, result)
        elif record is not None:
            outcomes[id] = None
        else:
            silent.append(id)
    if silent:
        outcomes.update(_unnamed(operation, silent, odd, nameless, result))
    return True


def refused(operation: Operation, ids: Sequence[str], refusal: APIError) -> dict[str, APIError]:
    """Return the IDs named by a refusal, each with its error. The refusal does not apply to the others."""
    named, _ = _blamed(refusal.result.errors, {id.lower() for id in ids})
    return {id: error_of(operation, named[id.lower()], refusal.result) for id in ids if id.lower() in named}


def error_of(operation: Operation, entry: Mapping[str, Any], result: Result[Any]) -> APIError:
    """Create the error of one ID from an entry of ``errors``."""
    code = entry.get("code")
    if isinstance(code, bool) or not isinstance(code, int) or not 300 <= code <= 599:
        code = result.status_code if result.status_code >= 300 else 400
    kind = BY_STATUS.get(code) or (ServerError if code >= ServerError.default_code else APIError)
    return _told(kind(code, "; ".join(messages([entry])), result=result), operation, result)


def _told(error: APIError, operation: Operation, result: Result[Any]) -> APIError:
    error.method, error.route = operation.verb, operation.route
    error.operation_id, error.scope = operation.id, operation.needs
    error.headers = result.headers  # shared by all IDs: there may be thousands
    return error


def _fitting(operation: Operation, resources: list[Any]) -> tuple[list[Any], str]:
    """Return the valid records, and the problem of the first invalid one.

    A write needs only the IDs, so records may also be str values, unless ``done_if`` is declared.
    """
    if not operation.reads and not operation.done_if:
        return resources, ""
    plain = operation.model == "str"
    fitting = [record for record in resources if isinstance(record, str if plain else dict)]
    return fitting, "" if len(fitting) == len(resources) else why_odd(resources, plain=plain)


def _by_id(resources: Iterable[Any], key: str, wanted: Collection[str]) -> tuple[dict[str, Any], list[Any]]:
    """Separate the records of the IDs from others. A str record is the ID itself; duplicates are dropped."""
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


def _not_done(id: str, done_if: str, record: Mapping[str, Any]) -> dict[str, Any]:
    """Create the error entry of a record that does not confirm its ID."""
    why = record.get("error") or f"{id} was not {done_if}, and the answer gives no reason"
    return {"code": record.get("code"), "message": why}


def _unnamed(
    operation: Operation, ids: Sequence[str], odd: str, nameless: Sequence[Any], result: Result[Any]
) -> Mapping[str, Exception | None]:
    """Decide the outcome of IDs that a success does not name; *odd* is the problem in its records."""
    if odd and not nameless:
        return dict.fromkeys(ids, unreadable(result, odd, operation))
    if operation.model == NOTHING and not operation.reads:
        return dict.fromkeys(ids, _doubt(operation, len(ids), nameless, result))
    return {id: _lost(operation, id, nameless, result) for id in ids}


def _lost(operation: Operation, id: str, nameless: Sequence[Any], result: Result[Any]) -> APIError:
    """Create the error of an ID that the response does not name."""
    if nameless:
        entry = nameless[0]
        code = entry.get("code")
        told = isinstance(code, int) and code >= 300  # otherwise the outcome of a write is unknown
        return error_of(operation, entry if told else {**entry, "code": ServerError.default_code}, result)
    if operation.reads:
        return _told(NotFound(None, f"no record of {id} came back", result=result), operation, result)
    message = f"the answer gives no outcome for {id}"
    return _told(APIError(result.status_code, message, result=result), operation, result)


def _doubt(operation: Operation, number: int, nameless: Sequence[Any], result: Result[Any]) -> APIError | None:
    """Return the reason why *number* IDs of a write without records failed; None if they are done."""
    count, why = _affected(result)
    if not why and (not nameless if count is None else count >= number):
        return None
    if nameless:
        return _lost(operation, "", nameless, result)
    message = why or f"{count} of {number} were affected, and the answer does not say which"
    return _told(APIError(result.status_code, message, result=result), operation, result)


def _affected(result: Result[Any]) -> tuple[int | None, str]:
    """Return the number of affected records in the response, or None; and the reason if it is not a number."""
    writes = result.meta.get("writes")
    count = writes.get("resources_affected") if isinstance(writes, dict) else None
    if count is None and isinstance(writes, (dict, type(None))):
        return None, ""
    if isinstance(count, int) and not isinstance(count, bool) and count >= 0:
        return count, ""
    odd = "a negative number" if isinstance(count, int) and count < 0 else kind_of(writes if count is None else count)
    where = "writes" if count is None else "resources_affected"
    return None, f"the answer does not say how many were affected: its {where} is {odd}"


def _blamed(errors: Iterable[Any], wanted: Collection[str]) -> tuple[dict[str, Any], list[Any]]:
    """Separate the errors that name an ID, in a field or in their message, from the others."""
    named: dict[str, Any] = {}
    nameless: list[Any] = []
    for error in errors:
        if isinstance(error, dict) and str(error.get("id")).lower() in wanted:
            found = {str(error.get("id")).lower()}
        else:
            words = re.findall(r"[\w:.\-]+", " ".join(messages([error])))
            found = {word.strip(":.-").lower() for word in words}.intersection(wanted)
        entry = error if isinstance(error, dict) else {"message": str(error)}
        for id in found:
            named.setdefault(id, entry)
        if not found:
            nameless.append(entry)
    return named, nameless
