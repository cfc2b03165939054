"""The records of real-time response in the format of the API."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import problem, stamp
from falconlite.simulator.machines.commands import COMMANDS, known
from falconlite.simulator.machines.host import LINUX, MAC, WINDOWS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.simulator.machines.desk import Desk, Row
    from falconlite.simulator.machines.host import Invalid

PART = 65_536
"""Characters of output in one part of an answer."""

PLATFORM_IDS = {WINDOWS: 0, MAC: 1, LINUX: 3}


def _stamp(time: float | None) -> str | None:
    return None if time is None else stamp(time)


def opened(desk: Desk, session: Row) -> Row:
    """Return a session in the form of opening and refreshing."""
    return {
        "session_id": session["id"],
        "scripts": _help(session["platform"]),
        "existing_aid_sessions": desk.sessions_on(session["aid"]),
        "created_at": stamp(session["created"]),
        "pwd": session["directory"],
        "offline_queued": session["queued"],
        "device_id": session["aid"],
        "platform": session["platform"].lower(),
        "previous_commands": [desk.commands[id]["text"] for id in session["commands"]],
    }


@cache
def _help(platform: str) -> list[Row]:
    return [
        {
            "command": name,
            "description": str(COMMANDS[name].run.__doc__ or "").partition("\n")[0] if name != "help" else "",
            "examples": "",
            "internal_only": False,
            "runnable": True,
            "sub_commands": [],
            "args": [],
        }
        for name in known(platform)
    ]


def session(desk: Desk, row: Row, *, commands: bool = True) -> Row:
    """Return a session in the form of session lists, with or without its commands."""
    ran = [desk.commands[id] for id in row["commands"]] if commands else []
    device = desk.tenant.devices.get(row["aid"], {"device_id": row["aid"]})
    end = row["updated"] if row["deleted"] is None else row["deleted"]
    return {
        "id": row["id"],
        "cid": desk.tenant.cid,
        "cloud_request_ids": [command["id"] for command in ran],
        "commands": {},
        "commands_queued": any(desk.commands[id]["queued"] for id in row["commands"]),
        "created_at": stamp(row["created"]),
        "deleted_at": _stamp(row["deleted"]),
        "device_details": {name: value for name, value in device.items() if name in DETAILS},
        "device_id": row["aid"],
        "duration": float(end - row["created"]),
        "hostname": row["hostname"],
        "logs": [_log(number, command) for number, command in enumerate(ran, 1)],
        "offline_queued": row["queued"],
        "origin": row["origin"],
        "platform_id": PLATFORM_IDS.get(row["platform"], 3),
        "platform_name": row["platform"],
        "pwd": row["directory"],
        "updated_at": stamp(row["updated"]),
        "user_id": row["user"],
        "user_uuid": row["user"],
    }


DETAILS = frozenset(
    """
    agent_version config_id_base config_id_build config_id_platform deployment_type device_id external_ip
    first_login_timestamp first_login_user first_seen hostname last_login_timestamp last_login_user last_seen local_ip
    mac_address machine_domain major_version minor_version modified_timestamp notes os_version ou platform_id
    platform_name product_type product_type_desc release_group site_name status system_manufacturer
    system_product_name tags
    """.split()  # noqa: SIM905  # a table to read
)
"""Fields of a device that a session shows."""


def _log(number: int, command: Row) -> Row:
    return {
        "id": number,
        "session_id": command["session_id"],
        "cloud_request_id": command["id"],
        "base_command": command["base"],
        "command_string": command["text"],
        "current_directory": command["directory"],
        "created_at": stamp(command["created"]),
        "updated_at": stamp(command["created"] if command["due"] is None else command["due"]),
    }


def searched(desk: Desk, row: Row) -> Row:
    """Return a session in the form for filters, including its commands."""
    ran = [desk.commands[id] for id in row["commands"]]
    return {
        **session(desk, row, commands=False),
        "aid": row["aid"],
        "base_command": [command["base"] for command in ran],
        "command_string": [command["text"] for command in ran],
        "cloud_request_id": [command["id"] for command in ran],
    }


def queued(desk: Desk, row: Row) -> Row:
    """Return a session with its commands that are, or were, queued for an offline host."""
    waited = [desk.commands[id] for id in row["commands"] if desk.commands[id]["queued"]]
    states = [command["status"] for command in waited]
    return {
        "id": row["id"],
        "aid": row["aid"],
        "user_id": row["user"],
        "user_uuid": row["user"],
        "created_at": stamp(row["created"]),
        "updated_at": stamp(row["updated"]),
        "deleted_at": _stamp(row["deleted"]),
        "status": "PENDING" if "PENDING" in states or not states else states[-1],
        "Commands": [
            {
                "cloud_request_id": command["id"],
                "base_command": command["base"],
                "command_string": command["text"],
                "created_at": stamp(command["created"]),
                "updated_at": stamp(command["created"] if command["due"] is None else command["due"]),
                "deleted_at": None,
                "status": command["status"],
                "status_text": command["status"].capitalize(),
            }
            for command in waited
        ],
    }


def _parts(command: Row) -> int:
    return max(1, -(-len(command["stdout"]) // PART))


def status(desk: Desk, command: Row, number: int) -> Row:
    """Return one part of a command's output. The last part is marked complete; the others name the next part."""
    shown = {
        "session_id": command["session_id"],
        "task_id": command["id"],
        "base_command": command["base"],
        "complete": False,
        "stdout": "",
        "stderr": "",
    }
    following = number
    if desk.is_done(command):
        shown["complete"] = number >= _parts(command) - 1
        following += not shown["complete"]
        shown["stdout"] = command["stdout"][number * PART : (number + 1) * PART]
        shown["stderr"] = command["stderr"] if number == 0 else ""
    return shown | {"sequence_id": following} if following else shown


def of_host(aid: str, session: Row, command: Row | None, wait: float) -> Row:
    """Return the answer of one host of a batch, as far as it comes within the call's waiting time."""
    shown = failed(aid, [])
    shown |= {"session_id": session["id"], "offline_queued": session["queued"]}
    if command is None:  # the answer to opening the session
        done = not session["queued"]
        return shown | {"base_command": "pwd", "complete": done, "stdout": session["directory"] if done else ""}
    shown |= {"task_id": command["id"], "base_command": command["base"], "offline_queued": command["queued"]}
    if command["due"] is not None and command["takes"] <= wait:
        shown |= {"stdout": command["stdout"][:PART], "stderr": command["stderr"], "query_time": command["takes"]}
        shown["complete"] = _parts(command) == 1
    return shown


def failed(aid: str, errors: Sequence[Invalid]) -> Row:
    """Return the answer of a batch host that ran nothing, with the reasons."""
    return {
        "aid": aid,
        "session_id": "",
        "task_id": "",
        "complete": False,
        "stdout": "",
        "stderr": "",
        "base_command": "",
        "errors": [problem(error.code, error.message) for error in errors],
        "query_time": 0.0,
        "offline_queued": False,
    }


def file(row: Row) -> Row:
    """Return a file in version 1 of the records."""
    return {
        "id": row["number"],
        "session_id": row["session_id"],
        "cloud_request_id": row["command"],
        "name": row["name"],
        "sha256": row["sha256"],
        "size": row["size"],
        "created_at": stamp(row["created"]),
        "updated_at": stamp(row["due"]),
        "deleted_at": None,
    }


def file_v2(desk: Desk, row: Row) -> Row:
    """Return a file in version 2 of the records, with its progress."""
    gone, whole = desk.now - row["created"], row["due"] - row["created"]
    done = gone >= whole
    return {
        **file(row),
        "id": row["id"],
        "sha256": row["sha256"] if done else "",
        "complete": done,
        "error_message": "",
        "progress": 1.0 if done else round(max(gone, 0.0) / whole, 2),
        "stage": "COMPLETE" if done else "UPLOADING",
        "status": "SUCCEEDED" if done else "IN_PROGRESS",
    }


def fields(desk: Desk) -> frozenset[str]:
    """Return the properties of sessions that filters know."""
    row: dict[str, Any] = dict.fromkeys(("id", "aid", "hostname", "origin", "user", "directory"), "")
    row |= {"created": 0, "updated": 0, "deleted": None, "queued": False, "platform": WINDOWS, "commands": []}
    return frozenset(searched(desk, row))
