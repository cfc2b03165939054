"""A command line: its words, and the arguments of its command."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.simulator.machines.host import Host
    from falconlite.simulator.machines.machine import Machine

WORD = re.compile(r"""(?:```.*?```|"[^"]*"|'[^']*'|[^\s"'`]+|["'`])+""", re.DOTALL)
"""A word. Quotes and three backticks keep blanks together, even inside a word: ``-CloudFile='my script'``."""

MARKS = re.compile(r"""```(.*?)```|"([^"]*)"|'([^']*)'""", re.DOTALL)


def words(line: str) -> list[str]:
    """Split a line into words, without their quotes. A backslash is an ordinary character."""
    return [
        MARKS.sub(lambda match: next(g for g in match.groups() if g is not None), word) for word in WORD.findall(line)
    ]


def split(arguments: list[str]) -> tuple[list[str], dict[str, str]]:
    """Return the positional arguments, and the options by name in lower case: ``-Timeout=30``, ``-f``.

    An option of one capital letter is also stored under that letter, because ``tar`` needs both ``-J`` and ``-j``.
    """
    plain, options = [], {}
    for argument in arguments:
        name, equals, value = argument.partition("=")
        if re.fullmatch(r"-{1,2}[A-Za-z@][\w-]*", name):
            name, value = name.lstrip("-"), value if equals else ""
            options[name if len(name) == 1 else name.lower()] = value
            options.setdefault(name.lower(), value)
        else:
            plain.append(argument)
    return plain, options


class Shelf(Protocol):
    """The files and scripts in the cloud that commands use."""

    def put_file(self, name: str) -> bytes | None:
        """Return the content of a file to put."""
        ...

    def script(self, name: str, *, admin: bool) -> str | None:
        """Return the content of a script that the caller may run."""
        ...

    def falcon_script(self, name: str) -> str | None:
        """Return the content of one of the vendor's scripts."""
        ...


class Line(NamedTuple):
    """A command line on a machine, in the directory of its session."""

    machine: Machine
    directory: str
    plain: Sequence[str]
    options: Mapping[str, str]
    shelf: Shelf
    admin: bool
    history: Sequence[str]

    @property
    def host(self) -> Host:
        """The facts of the machine."""
        return self.machine.host

    def absolute(self, path: str) -> str:
        """Return the full path of a path."""
        return self.host.absolute(self.directory, path)

    def content(self, path: str) -> bytes | None:
        """Return the content of the file at a full path; None if it does not exist."""
        entry = self.machine.disk.find(path)
        return None if entry is None or entry.read is None else entry.read()
