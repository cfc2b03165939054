"""Read profiles. A profile names a cloud, a client, and the source of its secret."""

from __future__ import annotations

import os
import stat
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite.auth.clouds import base_url_of, named_url
from falconlite.auth.providers.command import FromCommand
from falconlite.auth.providers.keyring import FromKeyring
from falconlite.errors import InvalidBaseURL, InvalidCredentialFormat
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.auth.credentials import Credentials, Environment

KEYS = ("base_url", "client_id", "cloud", "credential_process", "keyring", "member_cid", "timeout")
"""Keys of a profile. Their values are str, except ``timeout`` and a ``credential_process`` that is a list."""

OTHERS = ("creds", "client_id", "client_secret", "access_token")
"""Keywords that a profile replaces."""


class FromProfile:
    """A provider that reads a profile from a file at each login, and the secret from its source.

    - *name* (str): name of the profile, a table in the file
    - *file* (str): path of the file; default the variable FALCON_PROFILES_FILE, otherwise
      ``falconlite/profiles.toml`` in ``$XDG_CONFIG_HOME`` or ``~/.config``

    ``Hosts(profile="prod")`` does the same, and knows the profile's cloud before the first login.

    Raise InvalidCredentialFormat if the profile does not exist, if other users can change the file, or if it holds a
    secret.
    """

    @hidden
    def __init__(self, name: str, file: str | os.PathLike[str] | None = None) -> None:
        if not isinstance(name, str):
            raise TypeError(f"profile must be a str, the name of a profile, not {type(name).__name__}")
        self.name = name
        self._file = os.fspath(file or profiles_file())
        self.base_url = self._read()[1].get("base_url")

    def __repr__(self) -> str:
        return f"<FromProfile {self.name!r}>"

    @hidden
    def credentials(self) -> Credentials:
        """Return the credentials.

        Raise InvalidCredentialFormat if the profile is wrong, InvalidCredentials if its secret cannot be read.
        """
        provider, known = self._read()
        if isinstance(provider, FromCommand):
            return provider.merged(known)
        return provider.credentials()._replace(member_cid=known.get("member_cid"), base_url=known.get("base_url"))

    def _read(self) -> tuple[FromKeyring | FromCommand, dict[str, Any]]:
        """Return the provider of the secret, and the client settings in the profile."""
        profiles = _load(self._file)
        found = profiles.get(self.name)
        if not isinstance(found, dict):
            near = get_close_matches(self.name, profiles, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(sorted(profiles)) or 'none'}"
            raise InvalidCredentialFormat(None, f"there is no profile {self.name!r} in {self._file}; {hint}")
        where = f"the profile {self.name!r} in {self._file}"
        _check(found, where)
        known = {name: found[name] for name in ("client_id", "member_cid") if found.get(name)}
        try:
            if found.get("base_url"):
                base_url_of(found["base_url"], allow_http=True)  # the auth object knows whether http is allowed
            elif found.get("cloud"):
                named_url(found["cloud"])
        except InvalidBaseURL as error:
            raise InvalidBaseURL(None, f"{where}: {error.message}") from None
        known["base_url"] = found.get("base_url") or found.get("cloud")
        if "keyring" in found:
            return FromKeyring(known["client_id"], found["keyring"]), known
        timeout = {"timeout": found["timeout"]} if "timeout" in found else {}
        try:
            return FromCommand(found["credential_process"], **timeout), known
        except (TypeError, InvalidCredentialFormat) as error:
            raise InvalidCredentialFormat(None, f"{where}: {getattr(error, 'message', error)}") from None


def profile_of(settings: Mapping[str, Any], environment: Environment) -> FromProfile:
    """Return the profile named by the settings or the environment. Raise TypeError if given with other credentials."""
    name, file = environment.profile()
    given = settings.get("profile")
    if given is None or given == "":
        try:
            return FromProfile(name, file)
        except (InvalidCredentialFormat, InvalidBaseURL) as error:
            raise type(error)(None, f"the environment variable {environment.prefix}PROFILE: {error.message}") from None
    if others := [other for other in OTHERS if settings.get(other)]:
        raise TypeError(f"profile already selects the credentials: leave out {others[0]}")
    return FromProfile(given, file)


def load(file: str | None = None) -> dict[str, Any]:
    """Return all profiles of the file by name, unchecked; raise InvalidCredentialFormat if it cannot be read."""
    found = _load(file or profiles_file())
    return {name: table for name, table in found.items() if isinstance(table, dict)}


def profiles_file() -> str:
    """Return the path of the profiles file: FALCON_PROFILES_FILE, or the default path."""
    return os.environ.get("FALCON_PROFILES_FILE", "").strip() or _usual_file()


def _usual_file() -> str:
    home = os.environ.get("XDG_CONFIG_HOME", "")
    if not os.path.isabs(home):  # noqa: PTH117  # the XDG specification: a relative path is ignored
        home = os.path.join(os.path.expanduser("~"), ".config")  # noqa: PTH111, PTH118  # pathlib is not on the import path
    return os.path.join(home, "falconlite", "profiles.toml")  # noqa: PTH118  # as above


def _load(path: str) -> dict[str, Any]:
    """Read a file of profiles; raise InvalidCredentialFormat if it cannot be read, trusted or parsed."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123  # pathlib is not on the import path
            _check_owner(path, os.fstat(file.fileno()))
            content = file.read()
    except FileNotFoundError:
        raise InvalidCredentialFormat(None, f"there is no file of profiles at {path}") from None
    except OSError as error:
        raise InvalidCredentialFormat(None, f"{path} cannot be read: {error.strerror}") from None
    toml = _toml()
    try:
        found: dict[str, Any] = toml.loads(content.decode())
    except ValueError as error:  # its message may quote the file
        place = str(error).rpartition("(")[2].rstrip(")") if "(at " in str(error) else "not UTF-8, or damaged"
        raise InvalidCredentialFormat(None, f"{path} is not TOML: {place}") from None
    if any(isinstance(table, dict) and "client_secret" in table for table in (found, *found.values())):
        raise InvalidCredentialFormat(
            None,
            f"{path} holds a client_secret, which does not belong in a file: store it with "
            '"falconlite login", or with "keyring set <service> <client_id>" and keyring = "<service>", or name a '
            "command that prints it in credential_process",
        )
    return found


def _check_owner(path: str, status: os.stat_result) -> None:
    """Raise InvalidCredentialFormat if other users can change the file, and so the command in it."""
    if os.name == "nt":  # file modes mean nothing there
        return
    if status.st_uid not in {os.geteuid(), 0}:
        raise InvalidCredentialFormat(None, f"{path} belongs to another user, who could name any command in it")
    if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise InvalidCredentialFormat(
            None, f"other users can change {path}, and name any command in it: run chmod go-w {path}"
        )


def _check(profile: dict[str, Any], where: str) -> None:
    """Validate the keys of a profile and the types of their values; raise InvalidCredentialFormat."""
    for name, value in profile.items():
        if name not in KEYS:
            near = get_close_matches(name, KEYS, 1)
            hint = f"did you mean {near[0]}?" if near else f"it may have {', '.join(KEYS)}"
            raise InvalidCredentialFormat(None, f"{where} has an unknown key {name}; {hint}")
        if name == "timeout" or (name == "credential_process" and isinstance(value, list)):
            continue  # FromCommand validates them
        if not isinstance(value, str) or not value:
            raise InvalidCredentialFormat(None, f"{where}: {name} must be a str that is not empty")
    if ("keyring" in profile) == ("credential_process" in profile):
        raise InvalidCredentialFormat(
            None, f"{where} must have either keyring or credential_process, which has the secret"
        )
    if "keyring" in profile and "client_id" not in profile:
        raise InvalidCredentialFormat(None, f"{where} has no client_id, the user name of the secret in the keyring")


def _toml() -> Any:
    """Return the TOML parser: ``tomllib`` of Python 3.11 and later, or tomli."""
    for name in ("tomllib", "tomli"):
        try:
            late(name, "loads")
        except ModuleNotFoundError:
            continue
        import sys

        return sys.modules[name]
    raise ModuleNotFoundError("on Python 3.10, profiles need tomli: pip install tomli", name="tomli")
