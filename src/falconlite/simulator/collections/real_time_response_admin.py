"""Real-time response for administrators: their commands, put files, and scripts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.answers import Refused, Reply, found, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections.real_time_response import check, execute
from falconlite.simulator.collections.response_batches import run_batch
from falconlite.simulator.collections.response_calls import desk_of, need, valid
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.order import search
from falconlite.simulator.machines.commands import ADMIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.simulator.machines.library import Library
    from falconlite.simulator.question import Question

POWERED_BY = "empower-api"

LEVEL = "modelled"

OF_V2 = frozenset(("share_with_workflow", "workflow_is_disruptive"))
"""Fields that only version 2 of the records has."""

FIELDS = frozenset(
    """
    id name description file_type permission_type platform comments_for_audit_log sha256 size created_by
    created_by_uuid created_timestamp created_at modified_by modified_by_uuid modified_timestamp run_attempt_count
    run_success_count
    """.split()  # noqa: SIM905  # a table to read
)

VENDOR_FIELDS = frozenset(
    ("id", "name", "description", "platform", "categories", "created_timestamp", "modified_timestamp", "use_case")
)


def _library(ask: Question) -> Library:
    return desk_of(ask).library


def _shown(library: Library, kind: str, record: Mapping[str, Any], *, version: int) -> dict[str, Any]:
    hidden = {"stored", *(() if version > 1 else OF_V2)}
    shown = {name: value for name, value in record.items() if name not in hidden}
    if kind == "script":
        shown["content"] = library.content(kind, record["id"]).decode("utf-8", "replace")
    return shown


def _mine(ask: Question, library: Library, kind: str) -> dict[str, dict[str, Any]]:
    return {record["id"]: record for record in library.find(kind, ask.actor)}


def describe(ask: Question, kind: str, version: int) -> Reply:
    """Return put files or scripts by ID."""
    library, ids = _library(ask), list(dict.fromkeys(ask.query["ids"]))
    mine = _mine(ask, library, kind)
    there = [_shown(library, kind, mine[id], version=version) for id in ids if id in mine]
    return found(there, missing(kind, [id for id in ids if id not in mine]))


def create(ask: Question, kind: str, version: int) -> Reply:
    """Upload a put file or a script. A script may be a str in the field ``content``."""
    library, content = _library(ask), _content(ask, kind)
    if content is None:
        raise Refused(400, "missing file in the form: file")
    need(ask.body, "description", *(["permission_type"] if kind == "script" else []))
    name = ask.body.get("name") or (ask.file.name if ask.file else "")
    if not name:
        raise Refused(400, "missing field in the body: name")
    fields = {field: value for field, value in ask.body.items() if field != "content"}
    record = library.add(kind, ask.actor, {**fields, "name": name}, content)
    return Reply([_shown(library, kind, record, version=version)] if version > 1 else None, affected=1)


def _content(ask: Question, kind: str) -> bytes | None:
    """Return the uploaded bytes. A script's ``content`` wins over a file: vendor's samples send both."""
    text = ask.body.get("content") if kind == "script" else None
    return text.encode() if text else ask.file.content if ask.file else None


def update(ask: Question, version: int) -> Reply:
    """Replace a script, or some of its fields."""
    library, (id,) = _library(ask), need(ask.body, "id")
    if id not in _mine(ask, library, "script"):
        return found([], missing("script", [id]))
    fields = {name: value for name, value in ask.body.items() if name not in {"content", "id"}}
    record = library.change("script", id, ask.actor, fields, _content(ask, "script"))
    return Reply([_shown(library, "script", record, version=version)] if version > 1 else None, 202, affected=1)


def delete(ask: Question, kind: str) -> Reply:
    """Delete a put file or a script."""
    library, (id, *_) = _library(ask), ask.query["ids"]
    if id not in _mine(ask, library, kind):
        return found([], missing(kind, [id]))
    del library.records[kind][id]
    return Reply(affected=1)


def contents(ask: Question) -> Reply:
    """Return the content of a put file."""
    library, id = _library(ask), ask.query["id"]
    if id not in _mine(ask, library, "file"):
        return found([], missing("file", [id]))
    return Reply(content=library.content("file", id))


def query(ask: Question, kind: str) -> Reply:
    """Find IDs of put files or scripts."""
    rows = ({**record, "created_at": record["created_timestamp"]} for record in _library(ask).find(kind, ask.actor))
    return _page(ask, rows, FIELDS)


def query_vendor(ask: Question) -> Reply:
    """Find IDs of the vendor's scripts."""
    return _page(ask, _library(ask).vendor.values(), VENDOR_FIELDS)


def _page(ask: Question, rows: Iterable[Mapping[str, Any]], fields: frozenset[str]) -> Reply:
    dialect = Dialect(fields.__contains__)
    ordered = search(rows, ask.query, dialect, ask.tenant.clock.time(), sort="created_timestamp")
    page, offset = slice_of([record["id"] for record in ordered], ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(ordered)})


def describe_vendor(ask: Question) -> Reply:
    """Return the vendor's scripts by ID."""
    scripts, ids = _library(ask).vendor, ask.query["ids"]
    there = [scripts[id] for id in ids if id in scripts]
    return found(there, missing("script", [id for id in ids if id not in scripts]))


Free = partial(Handler, free=True)
Listed = partial(Handler, limit=(100, 100))

HANDLERS = {
    "BatchAdminCmd": Handler(valid(partial(run_batch, level=ADMIN))),
    "RTR-CheckAdminCommandStatus": Handler(check),
    "RTR-ExecuteAdminCommand": Handler(valid(partial(execute, level=ADMIN))),
    "RTR-GetFalconScripts": Free(describe_vendor),
    "RTR-GetPutFileContents": Handler(contents),
    "RTR-GetPut-Files": Free(partial(describe, kind="file", version=1)),
    "RTR-CreatePut-Files": Handler(partial(create, kind="file", version=1)),
    "RTR-DeletePut-Files": Handler(partial(delete, kind="file")),
    "RTR-GetPut-FilesV2": Free(partial(describe, kind="file", version=2)),
    "RTR-CreatePut-FilesV2": Handler(partial(create, kind="file", version=2)),
    "RTR-GetScripts": Free(partial(describe, kind="script", version=1)),
    "RTR-CreateScripts": Handler(partial(create, kind="script", version=1)),
    "RTR-DeleteScripts": Handler(partial(delete, kind="script")),
    "RTR-UpdateScripts": Handler(partial(update, version=1)),
    "RTR-GetScriptsV2": Free(partial(describe, kind="script", version=2)),
    "RTR-CreateScriptsV2": Handler(partial(create, kind="script", version=2)),
    "RTR-UpdateScriptsV2": Handler(partial(update, version=2)),
    "RTR-ListFalconScripts": Listed(query_vendor),
    "RTR-ListPut-Files": Listed(partial(query, kind="file")),
    "RTR-ListScripts": Listed(partial(query, kind="script")),
}
