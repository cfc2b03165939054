"""Real-time response: sessions, the commands of read-only users and active responders, and the files they retrieve."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.accounts.cursors import slice_of
from falconlite.simulator.aggregates import aggregated
from falconlite.simulator.answers import NOTHING, Reply, found, missing
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections import response_batches
from falconlite.simulator.collections.response_calls import Store, desk_of, need, valid
from falconlite.simulator.fql.filters import Dialect
from falconlite.simulator.fql.order import search
from falconlite.simulator.later import Later
from falconlite.simulator.machines import archives, records
from falconlite.simulator.machines.commands import ACTIVE, READ

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.simulator.machines.desk import Desk
    from falconlite.simulator.question import Question

POWERED_BY = "empower-api"

LEVEL = "modelled"

__all__ = ["HANDLERS", "LEVEL", "POWERED_BY", "Store"]


# Sessions


def open_session(ask: Question, *, refresh: bool) -> Reply:
    """Open a session on a host, or extend the caller's open one."""
    desk, (aid,) = desk_of(ask), need(ask.body, "device_id")
    queue = ask.body.get("queue_offline", False)
    session = desk.open(aid, ask.actor, ask.body.get("origin", ""), queue=queue, refresh=refresh)
    return Reply([records.opened(desk, session)], 201)


def close_session(ask: Question) -> Reply:
    """End a session."""
    desk_of(ask).close(ask.query["session_id"], ask.actor)
    return NOTHING


def describe_sessions(ask: Question, show: Callable[[Desk, Any], Any]) -> Reply:
    """Return sessions of the caller by ID."""
    desk, (ids,) = desk_of(ask), need(ask.body, "ids")
    mine = {session["id"]: session for session in desk.of_user(ask.actor)}
    there = [show(desk, mine[id]) for id in ids if id in mine]
    return found(there, missing("session", [id for id in ids if id not in mine]))


def search_sessions(ask: Question, desk: Desk, rows: Any) -> list[Any]:
    """Find sessions by the query's filter and sort; ``@me`` stands for the caller."""
    query = {**ask.query, "filter": ask.query.get("filter", "").replace("'@me'", f"'{ask.actor}'")}
    known = records.fields(desk).__contains__
    return search((records.searched(desk, row) for row in rows), query, Dialect(known), desk.now, sort="created_at")


def query_sessions(ask: Question) -> Reply:
    """Find IDs of the caller's sessions."""
    desk = desk_of(ask)
    ids = [session["id"] for session in search_sessions(ask, desk, desk.of_user(ask.actor))]
    page, offset = slice_of(ids, ask.query)
    return Reply(page, pagination={"limit": ask.query["limit"], "offset": offset, "total": len(ids)})


def aggregate_sessions(ask: Question) -> Reply:
    """Count the caller's sessions."""
    desk = desk_of(ask)
    rows = [records.searched(desk, row) for row in desk.of_user(ask.actor)]
    return Reply(aggregated(ask, rows, Dialect(records.fields(desk).__contains__)))


def cancel_command(ask: Question) -> Reply:
    """Cancel a command that is queued for an offline host."""
    desk_of(ask).cancel(ask.query["cloud_request_id"], ask.query["session_id"], ask.actor)
    return NOTHING


# Commands


def execute(ask: Question, level: int) -> Reply:
    """Run a command in a session; ``check`` returns its output later."""
    desk, (id, base, text) = desk_of(ask), need(ask.body, "session_id", "base_command", "command_string")
    session = desk.mine(id, ask.actor)
    command = desk.execute(session, base, text, level, persist=ask.body.get("persist", False))
    record = {
        "session_id": id,
        "cloud_request_id": command["id"],
        "queued_command_offline": command["queued"],
    }
    return Reply([record], 201)


def check(ask: Question) -> Reply:
    """Return one part of the output of a command."""
    desk, id = desk_of(ask), ask.query["cloud_request_id"]
    command = desk.commands.get(id)
    if command is None or desk.sessions[command["session_id"]]["user"] != ask.actor:
        return found([], missing("command", [id]))
    return Reply([records.status(desk, command, max(ask.query.get("sequence_id", 0), 0))])


# Files


def list_files(ask: Question, *, progress: bool) -> Reply:
    """List the files retrieved in a session. Without progress, only those that have arrived."""
    desk = desk_of(ask)
    files = desk.files_of(ask.query["session_id"], ask.actor)
    if progress:
        return Reply([records.file_v2(desk, file) for file in files])
    return Reply([records.file(file) for file in files if file["due"] <= desk.now])


def delete_file(ask: Question) -> Reply:
    """Delete a retrieved file by its ID, number or digest."""
    desk, (id, *_) = desk_of(ask), ask.query["ids"]
    files = desk.files_of(ask.query["session_id"], ask.actor)
    file = next((file for file in files if id in {file["id"], str(file["number"]), file["sha256"]}), None)
    if file is None:
        return found([], missing("file", [id]))
    del desk.files[file["id"]]
    return NOTHING


def download(ask: Question) -> Reply:
    """Return a retrieved file in a 7z archive."""
    desk, sha256 = desk_of(ask), ask.query["sha256"]
    files = desk.files_of(ask.query["session_id"], ask.actor)
    file = next((file for file in files if file["sha256"] == sha256.lower() and file["due"] <= desk.now), None)
    if file is None:
        return found([], missing("file", [sha256]))
    name = ask.query.get("filename") or file["name"]
    name = name.replace("\\", "/").rstrip("/").rpartition("/")[2] or sha256
    headers = {"Content-Disposition": f'attachment; filename="{_in_header(name)}.7z"'}
    archives.check()
    key, content = (name, file["id"]), desk.content(file)
    packed = desk.packed.get(key)
    if packed is None:
        packed = desk.packed[key] = Later(partial(archives.archive, name, content, file["due"]))
    return Reply(later=packed, media="application/x-7z-compressed", headers=headers)


def _in_header(name: str) -> str:
    return "".join(letter if letter.isascii() and letter.isprintable() and letter != '"' else "_" for letter in name)


Mine = partial(Handler, free=True)

HANDLERS = {
    "RTR-AggregateSessions": Handler(aggregate_sessions),
    "RTR-CheckActiveResponderCommandStatus": Handler(check),
    "RTR-ExecuteActiveResponderCommand": Handler(valid(partial(execute, level=ACTIVE))),
    "RTR-CheckCommandStatus": Handler(check),
    "RTR-ExecuteCommand": Handler(valid(partial(execute, level=READ))),
    "RTR-GetExtractedFileContents": Handler(valid(download)),
    "RTR-ListFiles": Handler(valid(partial(list_files, progress=False))),
    "RTR-DeleteFile": Handler(valid(delete_file)),
    "RTR-ListFilesV2": Handler(valid(partial(list_files, progress=True))),
    "RTR-DeleteFileV2": Handler(valid(delete_file)),
    "RTR-ListQueuedSessions": Mine(partial(describe_sessions, show=records.queued)),
    "RTR-DeleteQueuedSession": Handler(valid(cancel_command)),
    "RTR-PulseSession": Handler(valid(partial(open_session, refresh=True))),
    "RTR-ListSessions": Mine(partial(describe_sessions, show=records.session)),
    "RTR-InitSession": Handler(valid(partial(open_session, refresh=False))),
    "RTR-DeleteSession": Handler(valid(close_session)),
    "RTR-ListAllSessions": Handler(query_sessions, limit=(100, 1000)),
    **response_batches.HANDLERS,
}
