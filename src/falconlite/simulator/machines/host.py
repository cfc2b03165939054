"""The machine on which a command runs, and the output of the command."""

from __future__ import annotations

import ntpath
import posixpath
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

WINDOWS, MAC, LINUX = "Windows", "Mac", "Linux"

TAKES = 1.0
"""Default duration of a command in seconds (cloud's clock)."""

USERS = ("avery", "blake", "casey", "drew", "emery", "frankie")


class Host(NamedTuple):
    """The facts of a machine that commands show; *seed* is the cloud's seed."""

    aid: str
    seed: str
    platform: str
    hostname: str
    address: str
    mac: str
    domain: str
    os: str

    @classmethod
    def of(cls, device: Mapping[str, Any], seed: str) -> Host:
        """Return the facts of a device."""
        aid = device["device_id"]
        return cls(
            aid,
            seed,
            device.get("platform_name", WINDOWS),
            device.get("hostname") or f"host-{aid[:8]}",
            device.get("local_ip", "192.0.2.10"),
            device.get("mac_address", "02-00-00-00-00-01"),
            device.get("machine_domain", "") or "corp.example",
            device.get("os_version", ""),
        )

    @property
    def windows(self) -> bool:
        """Whether the machine has Windows paths."""
        return self.platform == WINDOWS

    @property
    def paths(self) -> ModuleType:
        """The module that joins and splits the machine's paths."""
        return ntpath if self.windows else posixpath

    @property
    def root(self) -> str:
        """The initial directory of a session."""
        return "C:\\" if self.windows else "/"

    @property
    def home(self) -> str:
        """The home directory of the user that runs commands."""
        return {WINDOWS: "C:\\Windows\\System32", MAC: "/var/root"}.get(self.platform, "/root")

    @property
    def user(self) -> str:
        """The user of the machine, who does not run the commands."""
        return self.chance("user").choice(USERS)

    def chance(self, what: str) -> Random:
        """Return a random generator for one feature of this machine."""
        return Random(f"{self.seed}:machine:{self.aid}:{what}")

    def absolute(self, directory: str, path: str) -> str:
        """Return the full path of a path relative to a directory."""
        if path == "~" or path.startswith("~/"):
            path = self.home + path[1:]
        whole: str = self.paths.normpath(self.paths.join(directory, path))
        return whole.replace("//", "/", 1) if whole.startswith("//") and not self.windows else whole

    def key(self, path: str) -> str:
        """Return a path in the form in which its file system compares it."""
        return path.lower() if self.windows else path


class Output(NamedTuple):
    """The output of a command, its duration, and the directory of the session after it."""

    stdout: str = ""
    stderr: str = ""
    takes: float = TAKES
    directory: str | None = None
    fetched: str = ""
    """The full path of the file retrieved by ``get``."""


class Invalid(Exception):
    """Raised for a command that the cloud refuses before it reaches a machine: *code* begins with the HTTP status."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message

    @property
    def status(self) -> int:
        """The HTTP status of the answer."""
        return self.code // 100 if self.code > 999 else 404
