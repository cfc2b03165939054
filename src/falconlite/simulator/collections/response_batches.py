"""Batches of real-time response: one command on many hosts, with one answer from each."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, Reply, found, missing, problem
from falconlite.simulator.checks import Handler
from falconlite.simulator.collections.response_calls import desk_of, need, valid
from falconlite.simulator.machines import records
from falconlite.simulator.machines.commands import ACTIVE, READ, check_base
from falconlite.simulator.machines.host import Invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.machines.desk import Desk
    from falconlite.simulator.question import Question

MOST_HOSTS = 10_000

COMBINED = "combined.resources"
"""The field of the envelope with the answers of the hosts."""

WRONG_NUMBER = "Invalid number of hosts in request: {}. Must be an integer greater than 0 and less than or equal to {}"
"""The error that answers of the API show."""

WAIT, LONGEST_WAIT = 30.0, 600.0
"""Seconds that a call waits for the hosts: default and maximum."""

UNITS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}


def _duration(query: Mapping[str, Any], name: str) -> float | None:
    """Parse a duration such as ``1m30s``; None if absent."""
    text = query.get(name)
    if text is None:
        return None
    parts = re.findall(r"([0-9]{1,12}(?:\.[0-9]{1,9})?)(ns|us|µs|ms|s|m|h)", text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise Refused(400, f"{name} must be a duration such as 30s or 1m30s")
    return sum(float(number) * UNITS[unit] for number, unit in parts)


def _wait(query: Mapping[str, Any]) -> float:
    """Return the seconds that a host has for its answer."""
    whole = _duration(query, "timeout_duration")
    if whole is None:
        whole = float(query.get("timeout", WAIT))
    if not 0 < whole <= LONGEST_WAIT:
        raise Refused(400, f"the timeout must be more than 0 and at most {LONGEST_WAIT:g} seconds")
    of_host = _duration(query, "host_timeout_duration")
    return whole if of_host is None else min(whole, of_host)


def _batch(desk: Desk, ask: Question) -> dict[str, Any]:
    """Return the sessions of the caller's batch by AID."""
    (id,) = need(ask.body, "batch_id")
    return _sessions(desk, id, ask)


def _sessions(desk: Desk, id: str, ask: Question) -> dict[str, Any]:
    batch = desk.batches.get(id)
    if batch is None or batch["user"] != ask.actor:
        raise Refused(400, f"there is no batch {id!r}")
    sessions: dict[str, Any] = batch["sessions"]
    return sessions


def open_batch(ask: Question) -> Reply:
    """Open a session on each host."""
    desk, existing = desk_of(ask), ask.body.get("existing_batch_id")
    hosts = list(dict.fromkeys(ask.body.get("host_ids", ())))
    _wait(ask.query)
    if not 0 < len(hosts) <= MOST_HOSTS:
        errors = [problem(400, WRONG_NUMBER.format(len(hosts), MOST_HOSTS))]
        return Reply(status=400, errors=errors, resources={}, beside={"batch_id": ""})
    sessions = _sessions(desk, existing, ask) if existing else {}
    shown = {}
    for aid in hosts:
        try:
            session = desk.open(aid, ask.actor, "", queue=ask.body.get("queue_offline", False))
        except Invalid as invalid:  # noqa: PERF203  # each host has its own errors
            shown[aid] = records.failed(aid, [invalid])
        else:
            sessions[aid] = session["id"]
            shown[aid] = records.of_host(aid, session, None, 0)
    if all(each["errors"] for each in shown.values()):
        errors = [problem(404, "no successful hosts initialized on RTR")]
        return Reply(status=404, errors=errors, resources=shown, beside={"batch_id": existing or ""})
    id = existing or desk.new_id()
    desk.batches[id] = {"user": ask.actor, "sessions": sessions}
    return Reply(shown, 201, beside={"batch_id": id})


def refresh_batch(ask: Question) -> Reply:
    """Keep the sessions of a batch open; remove some hosts from it."""
    desk, shown = desk_of(ask), {}
    sessions = _batch(desk, ask)
    _wait(ask.query)
    for aid in ask.body.get("hosts_to_remove", ()):
        sessions.pop(aid, None)
    for aid, id in sessions.items():
        errors = []
        try:
            desk.prolong(desk.mine(id, ask.actor))
        except Invalid as invalid:
            errors = [problem(invalid.code, invalid.message)]
        shown[aid] = {"aid": aid, "session_id": id, "errors": errors}
    return Reply(shown, 201)


def _run(ask: Question, desk: Desk, base: str, text: str, level: int, *, persist: bool) -> dict[str, Any]:
    """Run a command line on the hosts of a batch; return the answer of each."""
    sessions, wait, shown = _batch(desk, ask), _wait(ask.query), {}
    wanted = ask.body.get("optional_hosts") or sessions
    for aid in dict.fromkeys(wanted):
        if aid not in sessions:
            continue
        try:
            session = desk.mine(sessions[aid], ask.actor)
            command = desk.execute(session, base, text, level, persist=persist)
        except Invalid as invalid:
            shown[aid] = records.failed(aid, [invalid]) | {"session_id": sessions[aid], "base_command": base}
        else:
            shown[aid] = records.of_host(aid, session, command, wait)
    return shown


def run_batch(ask: Question, level: int) -> Reply:
    """Run a command on the hosts of a batch."""
    desk, (base, text) = desk_of(ask), need(ask.body, "base_command", "command_string")
    check_base(base, level)
    shown = _run(ask, desk, base, text, level, persist=ask.body.get("persist_all", False))
    return Reply(shown, 201, place=COMBINED)


def get_batch(ask: Question) -> Reply:
    """Retrieve a file from the hosts of a batch."""
    desk, (path,) = desk_of(ask), need(ask.body, "file_path")
    line = f"get {path}" if path[0] in "'\"" else f"get '{path}'"
    shown = _run(ask, desk, "get", line, ACTIVE, persist=False)
    id = desk.new_id()
    desk.gets[id] = {aid: each["task_id"] for aid, each in shown.items() if each["task_id"]}
    return Reply(shown, 201, place=COMBINED, beside={"batch_get_cmd_req_id": id})


def check_get(ask: Question) -> Reply:
    """Return the files of a batch that have arrived, by AID."""
    desk, id = desk_of(ask), ask.query["batch_get_cmd_req_id"]
    _wait(ask.query)
    commands = desk.gets.get(id)
    if commands is None:
        return found([], missing("batch get request", [id]))._replace(resources={})
    arrived = {file["command"]: file for file in desk.files.values() if file["due"] <= desk.now}
    there = {aid: records.file(arrived[command]) for aid, command in commands.items() if command in arrived}
    return Reply(there)


HANDLERS = {
    "BatchActiveResponderCmd": Handler(valid(partial(run_batch, level=ACTIVE))),
    "BatchCmd": Handler(valid(partial(run_batch, level=READ))),
    "BatchGetCmdStatus": Handler(check_get),
    "BatchGetCmd": Handler(get_batch),
    "BatchInitSessions": Handler(open_batch),
    "BatchRefreshSessions": Handler(refresh_batch),
}
"""The handlers for batches, which ``real_time_response`` includes."""
