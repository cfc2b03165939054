"""Read the profiles: their names, what each says, and which one the command line uses."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DEFAULT = "default"
"""Name of the profile that the command line uses if no other setting names credentials. The library does not use it."""


@dataclass
class Profile:
    """A profile of the file.

    - ``name`` (str): its name
    - ``table`` (dict): its keys and values; empty if it is not a table
    - ``problem`` (str): why it cannot be used; empty if it can
    """

    name: str
    table: dict[str, Any] = field(default_factory=dict)
    problem: str = ""

    @property
    def cloud(self) -> str:
        """The name of its cloud, or its URL; empty if it names none."""
        return str(self.table.get("base_url") or self.table.get("cloud") or "")

    @property
    def secret(self) -> str:
        """Where the secret is. Of a command only the program is named: its arguments may be secret."""
        if "keyring" in self.table:
            return f"keyring {self.table['keyring']}"
        command = self.table.get("credential_process")
        if isinstance(command, str):
            command = command.split()
        return f"command {Path(str(command[0])).name}" if isinstance(command, list) and command else ""

    @property
    def keyring(self) -> tuple[str, str] | None:
        """The service and the user name of the secret in the keyring; None if it is not there."""
        service, user = self.table.get("keyring"), self.table.get("client_id")
        return (service, user) if isinstance(service, str) and isinstance(user, str) else None

    def record(self, used: str | None) -> dict[str, Any]:
        """Return what a list of profiles shows; *used* is the profile that is used without ``--profile``."""
        return {
            "name": self.name,
            "default": self.name == used,
            "cloud": self.cloud or None,
            "client_id": self.table.get("client_id"),
            "child": self.table.get("member_cid"),
            "secret_in": self.secret or None,
            "problem": self.problem or None,
        }


def read() -> dict[str, Profile]:
    """Return all profiles by name, each checked. Without a file there are none.

    Raise InvalidCredentialFormat if the file cannot be read, trusted or understood.
    """
    from falconlite.auth.providers.profiles import FromProfile, load, profiles_file
    from falconlite.errors import FalconError

    file = profiles_file()
    if not os.path.lexists(file):
        return {}
    found = {}
    for name, table in load(file).items():
        profile = found[name] = Profile(name, table)
        try:
            FromProfile(name, file)
        except (FalconError, ModuleNotFoundError) as error:
            told = str(getattr(error, "message", error))
            profile.problem = told.removeprefix(f"the profile {name!r} in {file}").removeprefix(":").strip()
    return found


def names() -> list[str]:
    """Return the names of the profiles, for completion; an empty list if there is no file that can be read."""
    from falconlite.auth.providers import profiles
    from falconlite.errors import FalconError

    try:
        return sorted(profiles.load())
    except (FalconError, ModuleNotFoundError):
        return []


def usual() -> str | None:
    """Return the name of the profile to use without ``--profile``: FALCON_PROFILE, or the profile of ``fallback``."""
    return os.environ.get("FALCON_PROFILE", "").strip() or fallback()


def fallback() -> str | None:
    """Return ``default`` if this profile exists and no environment variable names other credentials, otherwise None.

    Raise InvalidCredentialFormat if the file is needed and cannot be read.
    """
    others = ("FALCON_PROFILE", "FALCON_CLIENT_ID", "FALCON_CLIENT_SECRET")
    if any(os.environ.get(name, "").strip() for name in others):
        return None
    from falconlite.auth.providers.profiles import load, profiles_file

    file = profiles_file()
    return DEFAULT if os.path.lexists(file) and DEFAULT in load(file) else None
