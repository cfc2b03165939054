"""Read credentials from the output of a command."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
from typing import TYPE_CHECKING, Any

from falconlite.auth.credentials import Credentials
from falconlite.errors import InvalidCredentialFormat, InvalidCredentials
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    from collections.abc import Sequence

PATIENCE = 60.0
"""Default of ``timeout``, in seconds: long enough for a person to confirm."""


class FromCommand:
    """A provider that runs a command at each login and reads JSON from its output.

    - *command* (str or list of str): the program and its arguments. No shell runs: a str is split by shell rules (on
      Windows, by the system), but pipes and variables have no effect
    - *timeout* (float): seconds until the command is killed; default 60

    The output is an object with ``client_id``, ``client_secret`` and optionally ``member_cid`` and ``base_url``. The
    command gets no input. falconlite never shows or logs its output or its error messages.

    Raise InvalidCredentialFormat for a command without a program, TypeError for a wrong type.
    """

    def __init__(self, command: str | Sequence[str], *, timeout: float = PATIENCE) -> None:
        self._parts = _parts_of(command)
        if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout < float("inf"):
            raise TypeError(f"timeout must be a number of seconds above 0, not {timeout!r}")
        self._timeout = timeout

    def __repr__(self) -> str:
        return f"<FromCommand {self._program!r}>"

    @property
    def _program(self) -> str:
        first = self._parts[0] if isinstance(self._parts, list) else self._parts.split(maxsplit=1)[0]
        return os.path.basename(first.strip('"'))  # noqa: PTH119  # pathlib is not on the import path

    @hidden
    def credentials(self) -> Credentials:
        """Run the command and return its credentials; raise InvalidCredentials if it fails or returns none."""
        return self.merged({})

    def merged(self, known: dict[str, Any]) -> Credentials:
        """Run the command and return its credentials, completed with *known* ones; raise InvalidCredentials."""
        found, why = _read(self._parts, self._timeout)
        if not why and found.get("client_id") and known.get("client_id", found["client_id"]) != found["client_id"]:
            why = "returned another client_id than the profile has"
        found = {**found, **{name: value for name, value in known.items() if value}}
        missing = [name for name in ("client_id", "client_secret") if not found.get(name)]
        if not why and missing:
            why = f"returned no {' and no '.join(missing)}"
        wrong = [name for name in Credentials._fields if not isinstance(found.get(name) or "", str)]
        if not why and wrong:
            why = f"returned a {wrong[0]} that is not a str"
        if why:
            raise InvalidCredentials(None, f"the command {self._program!r} {why}")
        return Credentials(**{name: found.get(name) or None for name in Credentials._fields})  # type: ignore[arg-type]  # checked above


def _parts_of(command: Any) -> str | list[str]:
    """Return the parts of a command: a list, or on Windows a str, which the system splits."""
    if isinstance(command, str):
        try:
            parts = shlex.split(command)
        except ValueError:  # an unclosed quote
            parts = []
        if os.name == "nt" and parts:
            return command
    elif isinstance(command, (list, tuple)) and all(isinstance(part, str) for part in command):
        parts = list(command)
    else:
        raise TypeError("the command must be a str or a list of str")
    if not parts or not parts[0]:
        raise InvalidCredentialFormat(None, "the command names no program, or has a quote that is not closed")
    return parts


def _read(parts: str | list[str], timeout: float) -> tuple[dict[str, Any], str]:
    """Run a command; return the object that it prints, and the reason for a failure ("" if none)."""
    try:
        with subprocess.Popen(  # noqa: S603  # the user's own command, without a shell
            parts, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            try:
                output, _ = process.communicate(timeout=timeout)
            except subprocess.TimeoutExpired:
                process.kill()  # leaving "with" closes the pipe: a child process may hold it
                return {}, f"did not end within {timeout:g} seconds"
            except BaseException:
                process.kill()
                raise
    except FileNotFoundError:
        return {}, "was not found"
    except OSError as error:
        return {}, f"could not be run: {error.strerror or type(error).__name__}"
    if process.returncode:
        return {}, f"ended with status {process.returncode}; run it yourself to see why"
    try:
        found = json.loads(output)
    except (ValueError, RecursionError):
        return {}, "printed something that is not JSON"
    return (found, "") if isinstance(found, dict) else ({}, "printed JSON that is not an object")
