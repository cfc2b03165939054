"""The cloud side of real-time response: sessions, commands, batches and files of one account."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from copy import deepcopy
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import UUID
from weakref import WeakValueDictionary

from falconlite.simulator.answers import Refused
from falconlite.simulator.fleet.machines import ONLINE
from falconlite.simulator.fql.matching import instant
from falconlite.simulator.machines import commands
from falconlite.simulator.machines.files import UPLOAD
from falconlite.simulator.machines.host import Host, Invalid, Output
from falconlite.simulator.machines.library import Caller, Library
from falconlite.simulator.machines.machine import Machine
from falconlite.simulator.saved import part, read_chance, written_chance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.simulator.accounts.tenant import Tenant
    from falconlite.simulator.later import Later

SESSION, QUEUE = 600.0, 7 * 86400.0
"""Lifetime of a session after its last refresh, and of a queued session, in seconds."""

NO_CONTACT = (40401, "Could not establish sensor comms")
OFFLINE = (40407, "Sensor appears to be offline")
NO_SESSION = (40002, "Could not find existing session")

PENDING, FINISHED, CANCELLED, EXPIRED = "PENDING", "FINISHED", "CANCELLED", "EXPIRED"

Row = dict[str, Any]

KEPT = ("sessions", "commands", "files", "batches", "gets")
"""Parts of the state that are JSON dicts already."""


class Desk:
    """The state of real-time response in one account. Times are seconds since the epoch."""

    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant
        self._chance = Random(f"{tenant.seed}:response:{tenant.cid}")
        self.library = Library(tenant.cid, tenant.seed, tenant.born, tenant.clock)
        self.sessions: dict[str, Row] = {}
        self.commands: dict[str, Row] = {}
        self.files: dict[str, Row] = {}
        self.batches: dict[str, Row] = {}
        self.gets: dict[str, dict[str, str]] = {}  # batch get request to command by AID
        self.packed: WeakValueDictionary[tuple[str, str], Later] = WeakValueDictionary()
        """Archives of files that clients are downloading now, by name and file."""
        self._machines: dict[str, Machine] = {}
        self._open: dict[tuple[str, str], str] = {}  # host and user to the session
        self._queue: dict[str, None] = {}  # commands queued for offline hosts

    @property
    def now(self) -> float:
        """The present time."""
        return self.tenant.clock.time()

    def new_id(self) -> str:
        """Return a new UUID."""
        return str(UUID(int=self._chance.getrandbits(128), version=4))

    def device(self, aid: str) -> Row:
        """Return the record of a host; raise Invalid if it does not exist."""
        if len(aid.replace("-", "")) != 32:
            raise Invalid(500, f'uuid: incorrect UUID length {len(aid)} in string "{aid}"')
        if aid not in self.tenant.devices:
            raise Invalid(*NO_CONTACT)
        return self.tenant.devices[aid]

    def is_online(self, device: Row) -> bool:
        """Return whether a host was seen recently."""
        return self.tenant.devices.now() - _contact(device) <= ONLINE

    def machine(self, aid: str, device: Row | None = None) -> Machine:
        """Return the machine of a host."""
        found = self._machines.get(aid)
        if found is None:
            found = Machine(Host.of(device or self.device(aid), str(self.tenant.seed)), self.tenant.born)
            self._machines[aid] = found
        return found

    # Sessions.

    def settle(self, tenant: Tenant) -> None:
        """Apply everything due: end sessions, and run queued commands on hosts that are back online."""
        self.tenant = tenant  # after a restore, the account is another object
        now = self.now
        for id in list(self._queue):
            command = self.commands[id]
            session = self.sessions[command["session_id"]]
            try:
                contact = _contact(self.device(session["aid"]))
            except Invalid:  # the host was deleted
                contact = 0.0
            if contact > command["created"] and contact <= session["expires"]:
                del self._queue[id]
                self._run(session, command, contact)
            elif session["expires"] <= now:
                del self._queue[id]
                command["status"] = EXPIRED
        for id in [id for id in self._open.values() if self.sessions[id]["expires"] <= now]:
            self._end(self.sessions[id], self.sessions[id]["expires"])

    def _end(self, session: Row, when: float) -> None:
        session["deleted"] = when
        self._open.pop((session["aid"], session["user"]), None)

    def open(self, aid: str, user: str, origin: str, *, queue: bool, refresh: bool = False) -> Row:
        """Open a session on a host, or return the user's open session there, which starts at the root again."""
        device = self.device(aid)
        online = self.is_online(device)
        if not online and not queue:
            raise Invalid(*NO_CONTACT)
        host = self.machine(aid, device).host
        session = self.sessions.get(self._open.get((aid, user), ""))
        if session is None:
            id = self.new_id()
            session = self.sessions[id] = {
                "id": id,
                "aid": aid,
                "user": user,
                "origin": origin,
                "created": self.now,
                "updated": self.now,
                "expires": 0.0,
                "deleted": None,
                "directory": host.root,
                "queued": not online,
                "hostname": device.get("hostname", ""),
                "platform": host.platform,
                "commands": [],
            }
            self._open[aid, user] = id
        elif not refresh:
            session["directory"] = host.root
        self.prolong(session)
        return session

    def prolong(self, session: Row) -> None:
        """Extend a session by the usual time."""
        session["updated"] = self.now
        session["expires"] = max(session["expires"], self.now + (QUEUE if session["queued"] else SESSION))

    def mine(self, id: str, user: str) -> Row:
        """Return an open session of a user; raise Invalid if it does not exist."""
        session = self.sessions.get(id)
        if session is None or session["user"] != user or session["deleted"] is not None:
            raise Invalid(*NO_SESSION)
        return session

    def close(self, id: str, user: str) -> None:
        """End a session, and cancel its queued commands."""
        session = self.mine(id, user)
        for command in session["commands"]:
            if command in self._queue:
                del self._queue[command]
                self.commands[command]["status"] = CANCELLED
        self._end(session, self.now)

    def of_user(self, user: str) -> Iterator[Row]:
        """Yield the sessions of a user, oldest first, including ended ones."""
        return (session for session in self.sessions.values() if session["user"] == user)

    def sessions_on(self, aid: str) -> int:
        """Return the number of open sessions on a host."""
        return sum(host == aid for host, _ in self._open)

    # Commands.

    def execute(self, session: Row, base: str, text: str, level: int, *, persist: bool) -> Row:
        """Run a line in a session, or queue it if the host is offline. Raise Invalid if it is not valid."""
        commands.check_base(base, level)
        name, *_ = commands.parsed(text, level, session["platform"])
        online = self.is_online(self.device(session["aid"]))
        if not online and not (persist or session["queued"]):
            raise Invalid(*OFFLINE)
        command: Row = {
            "id": self.new_id(),
            "session_id": session["id"],
            "aid": session["aid"],
            "base": name.partition(" ")[0],
            "text": text,
            "level": level,
            "directory": session["directory"],
            "created": self.now,
            "due": None,
            "takes": 0.0,
            "stdout": "",
            "stderr": "",
            "status": PENDING,
            "queued": not online,
        }
        if online:
            self._run(session, command, self.now)
        else:
            session["queued"] = True
            self._queue[command["id"]] = None
        self.commands[command["id"]] = command
        session["commands"].append(command["id"])
        self.prolong(session)
        return command

    def _run(self, session: Row, command: Row, when: float) -> None:
        machine = self.machine(session["aid"])
        machine.now = when
        shelf = Caller(self.library, session["user"])
        history = [self.commands[id]["text"] for id in session["commands"] if id != command["id"]]
        try:
            _, output = commands.run(command["text"], command["level"], machine, session["directory"], shelf, history)
        except Invalid as invalid:
            if not command["queued"]:
                raise
            output = Output(stderr=invalid.message)
        command |= {"stdout": output.stdout, "stderr": output.stderr, "takes": output.takes}
        command |= {"due": when + output.takes, "status": FINISHED}
        if output.directory is not None:
            session["directory"] = output.directory
        if output.fetched:
            self._keep(machine, command, output.fetched)

    def _keep(self, machine: Machine, command: Row, path: str) -> None:
        entry = machine.disk.find(path)
        content = entry.read() if entry and entry.read else b""
        id = self.new_id()
        self.files[id] = {
            "id": id,
            "number": 100_000 + len(self.files),
            "session_id": command["session_id"],
            "command": command["id"],
            "aid": command["aid"],
            "name": f"\\Device\\HarddiskVolume2{path[2:]}" if machine.host.windows else path,
            "path": path,
            "sha256": hashlib.sha256(content).hexdigest(),
            "size": len(content),
            # The seed generates the content of an unchanged file.
            "content": b64encode(content).decode() if machine.disk.is_changed(path) else None,
            "created": command["due"],
            "due": command["due"] + 1 + len(content) / UPLOAD,
        }

    def content(self, file: Row) -> bytes:
        """Return the content of a retrieved file."""
        if file["content"] is not None:
            return b64decode(file["content"])
        entry = self.machine(file["aid"]).disk.original(file["path"])
        return entry.read() if entry and entry.read else b""

    def cancel(self, id: str, session: str, user: str) -> None:
        """Cancel a queued command."""
        if id not in self.mine(session, user)["commands"] or id not in self._queue:
            raise Refused(400, f"the command {id} does not wait in this session")
        del self._queue[id]
        self.commands[id]["status"] = CANCELLED

    def is_done(self, command: Row) -> bool:
        """Return whether the output of a command has arrived."""
        return command["due"] is not None and command["due"] <= self.now

    def files_of(self, session: str, user: str) -> list[Row]:
        """Return the files retrieved in a session of a user."""
        found = self.sessions.get(session)
        if found is None or found["user"] != user:
            raise Invalid(*NO_SESSION)
        return [file for file in self.files.values() if file["session_id"] == session]

    # State.

    def state(self) -> Any:
        """Return the state as JSON values."""
        return {
            "chance": written_chance(self._chance),
            "library": self.library.state(),
            "machines": {aid: machine.state() for aid, machine in self._machines.items() if machine.touched},
            "queue": list(self._queue),
            **{name: deepcopy(getattr(self, name)) for name in KEPT},
        }

    def restore(self, state: Any) -> None:
        """Continue from a state."""
        read_chance(self._chance, state.get("chance"), "chance of real-time response")
        try:
            self.library.restore(part(state, "library", dict))
            for aid, machine in part(state, "machines", dict).items():
                self.machine(aid).restore(machine)
            for name in KEPT:
                setattr(self, name, part(state, name, dict))
            self._queue = dict.fromkeys(part(state, "queue", list))
            self._open = {(s["aid"], s["user"]): id for id, s in self.sessions.items() if s["deleted"] is None}
        except (AttributeError, IndexError, KeyError, TypeError, Invalid) as error:
            raise ValueError(f"real-time response of the state is not valid: {error}") from None


def _contact(device: Row) -> float:
    return instant(device["last_seen"]) or 0.0
