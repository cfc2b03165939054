"""The files to put on hosts and the scripts to run there, uploaded by administrators."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from copy import deepcopy
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused, stamp
from falconlite.simulator.saved import part, read_chance, written_chance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.http.messages import Clock

PERMISSIONS = ("none", "private", "group", "public")
PLATFORMS = ("windows", "mac", "linux")
LONGEST_COMMENT = 4096

OWN_SCRIPTS = (
    ("ListProcesses", "windows", "Process", "List the processes with their owners"),
    ("LogInfo", "windows", "Event log", "Show the size and the age of each event log"),
    ("FirewallRule", "windows", "Network", "List the rules of the firewall"),
    ("LinuxSockets", "linux", "Network", "List the sockets with their processes"),
    ("MacLoginItems", "mac", "Persistence", "List the login items of all users"),
)
"""The made-up scripts of the vendor: name, platform, category and purpose."""


class Library:
    """The put files and scripts of one account."""

    def __init__(self, cid: str, seed: object, born: float, clock: Clock) -> None:
        self.cid, self.clock = cid, clock
        self._chance = Random(f"{seed}:library:{cid}")
        self.records: dict[str, dict[str, dict[str, Any]]] = {"file": {}, "script": {}}
        self.vendor = {record["id"]: record for record in _vendor_scripts(seed, born)}

    def find(self, kind: str, actor: str) -> Iterator[dict[str, Any]]:
        """Yield the files or scripts visible to a client: all but the private scripts of others."""
        for record in self.records[kind].values():
            if kind == "file" or record["permission_type"] != "private" or record["created_by"] == actor:
                yield record

    def add(self, kind: str, actor: str, fields: Mapping[str, Any], content: bytes) -> dict[str, Any]:
        """Add a file or a script; raise Refused if the name exists."""
        self._check(kind, fields, None)
        id = f"{self._chance.getrandbits(128):032x}_{self._chance.getrandbits(128):032x}"
        now = stamp(self.clock.time())
        record = {
            "id": id,
            "file_type": kind if kind == "script" else "file",
            "permission_type": "private",
            "platform": ["windows"],
            "description": "",
            "comments_for_audit_log": "",
            "created_by": actor,
            "created_by_uuid": actor,
            "created_timestamp": now,
            "run_attempt_count": 0,
            "run_success_count": 0,
            "share_with_workflow": False,
            "workflow_is_disruptive": False,
            "write_access": True,
        }
        self.records[kind][id] = record
        return self.change(kind, id, actor, fields, content)

    def change(
        self, kind: str, id: str, actor: str, fields: Mapping[str, Any], content: bytes | None
    ) -> dict[str, Any]:
        """Change a file or a script."""
        record = self.records[kind][id]
        self._check(kind, fields, record)
        record |= fields
        if content is not None:
            record |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
            record["stored"] = b64encode(content).decode()
        record |= {"modified_by": actor, "modified_by_uuid": actor, "modified_timestamp": stamp(self.clock.time())}
        return record

    def _check(self, kind: str, fields: Mapping[str, Any], record: Mapping[str, Any] | None) -> None:
        others = (other for other in self.records[kind].values() if other is not record)
        if any(other["name"] == fields.get("name") for other in others if "name" in other):
            raise Refused(409, f"a {kind} with the name {fields['name']!r} exists")
        if fields.get("permission_type", "none") not in PERMISSIONS:
            raise Refused(400, f"permission_type must be one of {', '.join(PERMISSIONS)}")
        if strangers := [name for name in fields.get("platform", ()) if name not in PLATFORMS]:
            raise Refused(400, f"platform must be of {', '.join(PLATFORMS)}, not {', '.join(strangers)}")
        if len(fields.get("comments_for_audit_log", "")) > LONGEST_COMMENT:
            raise Refused(400, f"comments_for_audit_log may have {LONGEST_COMMENT} characters")

    def content(self, kind: str, id: str) -> bytes:
        """Return the content of a file or a script."""
        return b64decode(self.records[kind][id]["stored"])

    def named(self, kind: str, name: str) -> dict[str, Any] | None:
        """Return the file or script with a name."""
        return next((record for record in self.records[kind].values() if record["name"] == name), None)

    def state(self) -> Any:
        """Return the state as JSON values."""
        return {"chance": written_chance(self._chance), "records": deepcopy(self.records)}

    def restore(self, state: Any) -> None:
        """Continue from a state."""
        read_chance(self._chance, state.get("chance"), "chance of the library")
        records = part(state, "records", dict)
        self.records = {kind: part(records, kind, dict) for kind in self.records}
        for id, record in [pair for found in self.records.values() for pair in found.items()]:
            if record["id"] != id or not isinstance(b64decode(record["stored"]), bytes):
                raise ValueError(f"the file {id!r} of the state is not valid")


class Caller:
    """The library as the commands of one client see it."""

    def __init__(self, library: Library, actor: str) -> None:
        self._library, self._actor = library, actor

    def put_file(self, name: str) -> bytes | None:
        """Return the content of a file to put."""
        record = self._library.named("file", name)
        return None if record is None else self._used("file", record)

    def script(self, name: str, *, admin: bool) -> str | None:
        """Return the content of a script that the caller may run: active responders may run public ones."""
        record = self._library.named("script", name)
        if record is None:
            return None
        permission = record["permission_type"]
        mine = record["created_by"] == self._actor
        allowed = permission == "public" or (admin and (permission == "group" or mine))
        return self._used("script", record).decode("utf-8", "replace") if allowed else None

    def falcon_script(self, name: str) -> str | None:
        """Return the content of one of the vendor's scripts."""
        found = (record for record in self._library.vendor.values() if record["name"] == name)
        return next((record["content"] for record in found), None)

    def _used(self, kind: str, record: dict[str, Any]) -> bytes:
        record["run_attempt_count"] += 1
        record["run_success_count"] += 1
        return self._library.content(kind, record["id"])


def _vendor_scripts(seed: object, born: float) -> Iterator[dict[str, Any]]:
    chance, time = Random(f"{seed}:falcon-scripts"), stamp(born - 200 * 86400)
    for name, platform, category, description in OWN_SCRIPTS:
        content = f"# {description}\n"
        yield {
            "id": f"{chance.getrandbits(128):032x}_{chance.getrandbits(128):032x}",
            "name": name,
            "platform": platform,
            "description": description,
            "categories": [category],
            "access_roles": ["remote_responder_three"],
            "content": content,
            "sha256": hashlib.sha256(content.encode()).hexdigest(),
            "size": len(content),
            "created_by": "CrowdStrike",
            "created_timestamp": time,
            "modified_by": "CrowdStrike",
            "modified_timestamp": time,
            "is_disruptive": False,
            "modifies_system": False,
            "required_skus": [],
            "revision": 1,
            "use_case": "Investigation",
            "workflow_enabled": False,
            "workflow_input_schema": "",
            "workflow_output_schema": "",
            "workflow_tags": [],
        }
