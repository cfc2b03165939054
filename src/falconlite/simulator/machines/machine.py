"""One machine: its facts, its files, and the other effects of commands."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.simulator.machines.disk import Disk
from falconlite.simulator.machines.host import LINUX, MAC, WINDOWS, Host

if TYPE_CHECKING:
    from collections.abc import Mapping

PROGRAMS: Mapping[str, tuple[tuple[str, str], ...]] = {
    WINDOWS: (
        ("System", ""),
        ("smss.exe", "C:\\Windows\\System32"),
        ("csrss.exe", "C:\\Windows\\System32"),
        ("services.exe", "C:\\Windows\\System32"),
        ("lsass.exe", "C:\\Windows\\System32"),
        ("svchost.exe", "C:\\Windows\\System32"),
        ("CSFalconService.exe", "C:\\Program Files\\CrowdStrike"),
        ("explorer.exe", "C:\\Windows"),
        ("notepad.exe", "C:\\Windows"),
    ),
    LINUX: (
        ("systemd", "/usr/lib/systemd"),
        ("sshd", "/usr/sbin"),
        ("cron", "/usr/sbin"),
        ("falcon-sensor", "/opt/CrowdStrike"),
        ("bash", "/usr/bin"),
    ),
    MAC: (
        ("launchd", "/sbin"),
        ("WindowServer", "/usr/sbin"),
        ("com.crowdstrike.falcon.Agent", "/Applications/Falcon.app/Contents"),
        ("Finder", "/System/Library/CoreServices"),
        ("zsh", "/bin"),
    ),
}

REGISTRY = {
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run": {
        "SecurityHealth": ("REG_EXPAND_SZ", "%windir%\\system32\\SecurityHealthSystray.exe")
    },
    "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion": {
        "ProductName": ("REG_SZ", "{os}"),
        "RegisteredOwner": ("REG_SZ", "{user}"),
    },
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName": {
        "ComputerName": ("REG_SZ", "{hostname}")
    },
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters": {
        "Domain": ("REG_SZ", "{domain}"),
        "Hostname": ("REG_SZ", "{hostname}"),
    },
}

HIVES = {"HKLM": "HKEY_LOCAL_MACHINE", "HKCU": "HKEY_CURRENT_USER", "HKU": "HKEY_USERS", "HKCR": "HKEY_CLASSES_ROOT"}


CHANGED = ("ended", "started", "registry", "hives", "mounts", "updated")
"""The effects of commands other than files, as JSON values."""


class Process(NamedTuple):
    """A process on a machine."""

    pid: int
    name: str
    path: str
    memory: int


class Machine:
    """A machine that commands read and change. *now* is the time of the running command."""

    def __init__(self, host: Host, born: float) -> None:
        self.host, self.disk, self.now = host, Disk(host, born), born
        self.ended: list[int] = []  # IDs of killed processes
        self.started: list[list[Any]] = []  # ID, name and path of started processes
        self.registry: dict[str, dict[str, list[str] | None]] = {}  # key to value to type and data; None: deleted
        self.hives: dict[str, str] = {}  # key to the file of a loaded hive
        self.mounts: dict[str, str] = {}  # drive or directory to the mounted share or source
        self.updated: dict[str, float] = {}  # name and time of installed updates

    @property
    def touched(self) -> bool:
        """Whether any command changed the machine."""
        return bool(self.disk.changes or any(getattr(self, name) for name in CHANGED))

    def processes(self) -> list[Process]:
        """Return the running processes by ID."""
        chance, found, pid = self.host.chance("processes"), [], 0
        for name, folder in PROGRAMS.get(self.host.platform, PROGRAMS[LINUX]):
            pid += chance.randrange(1, 250) * 4
            path = self.host.paths.join(folder, name) if folder else name
            found.append(Process(pid, name, path, chance.randrange(2_000, 90_000) * 1024))
        found += [Process(pid, name, path, 4096 * 1024) for pid, name, path in self.started]
        return [process for process in found if process.pid not in self.ended]

    def start(self, path: str) -> int:
        """Start a process; return its ID."""
        pid = 20_000 + 4 * len(self.started)
        self.started.append([pid, self.host.paths.basename(path), path])
        return pid

    def values(self, key: str) -> dict[str, tuple[str, str]] | None:
        """Return the values of a key of the registry; None if the key does not exist."""
        wanted = full_key(key).lower()
        found: dict[str, tuple[str, str]] | None = None
        fields = {
            "hostname": self.host.hostname,
            "user": self.host.user,
            "os": self.host.os,
            "domain": self.host.domain,
        }
        for name, values in REGISTRY.items():
            if name.lower() == wanted:
                found = {value: (kind, text.format_map(fields)) for value, (kind, text) in values.items()}
        for name, changes in self.registry.items():
            if name.lower() == wanted:
                for value, changed in changes.items():
                    found = found or {}
                    found.pop(value, None)
                    if changed is not None:
                        found[value] = (changed[0], changed[1])
        return found

    def subkeys(self, key: str) -> list[str]:
        """Return the keys directly below a key."""
        start = full_key(key).lower() + "\\"
        return sorted(
            {
                name[: len(start)] + name[len(start) :].partition("\\")[0]
                for name in (*REGISTRY, *self.registry)
                if name.lower().startswith(start)
            }
        )

    def state(self) -> dict[str, Any]:
        """Return the effects of commands as JSON values."""
        changed = {name: getattr(self, name) for name in CHANGED}
        return deepcopy({"files": list(self.disk.changes.values()), **changed})

    def restore(self, state: Any) -> None:
        """Continue from a state."""
        for change in state["files"]:
            self.disk.changes[self.host.key(change["path"])] = change
        for name in CHANGED:
            setattr(self, name, state[name])


def full_key(key: str) -> str:
    """Return the full name of a registry key: HKLM becomes HKEY_LOCAL_MACHINE."""
    hive, backslash, rest = key.strip("\\").partition("\\")
    return HIVES.get(hive.upper().rstrip(":"), hive) + backslash + rest
