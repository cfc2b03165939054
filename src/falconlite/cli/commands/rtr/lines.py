"""Tell who may run a command of real-time response, and whether it is read-only."""

from __future__ import annotations

from typing import NamedTuple

from falconlite.cli.failures import wrong

READER, RESPONDER, ADMIN = LEVELS = ("reader", "responder", "admin")
"""The roles for commands. Each includes the commands of the roles before it."""

COMMANDS = {
    READER: """cat cd clear csrutil env eventlog filehash getsid help history ifconfig ipconfig ls mount netstat ps pwd
        reg users""",
    RESPONDER: """cp encrypt get kill map memdump mkdir mv restart rm runscript shutdown tar umount unmap update
        xmemdump zip""",
    ADMIN: "cswindiag falconscript put put-and-run run",
}
"""The commands that the API knows, by the lowest level that may run them."""

NEEDS = {name: level for level, names in COMMANDS.items() for name in names.split()} | {
    f"reg {name}": RESPONDER for name in ("delete", "load", "set", "unload")
}


class Line(NamedTuple):
    """A command line: the *text*, its first word, and the role that runs it."""

    text: str
    base: str
    level: str

    @property
    def is_read_only(self) -> bool:
        """Whether the command changes nothing. A command that is not known may change something."""
        return _needed(self.text) == READER


def _needed(text: str) -> str | None:
    """Return the lowest level that may run a command; None if the command is not known."""
    first, *others = text.split()[:2]
    return NEEDS.get(f"{first} {others[0]}" if others else first) or NEEDS.get(first)


def line_of(text: str, level: str) -> Line:
    """Read a command line; raise a failure if it is empty, or its command needs a higher level."""
    if not text.strip():
        raise wrong("give a command, such as 'ls /tmp'")
    line = Line(text.strip(), text.split(maxsplit=1)[0], level)
    needed = _needed(line.text)
    if needed and LEVELS.index(needed) > LEVELS.index(level):
        raise wrong(f"{line.base} is not a command of a {level}: give --as {needed}")
    if line.base in {"get", "put"}:
        raise wrong(f"falconlite rtr {line.base} copies files")
    return line


def quoted(path: str) -> str:
    """Quote a path for a command line, in which quotes cannot be escaped."""
    mark = '"' if "'" in path else "'"
    if mark in path or not path.isprintable():
        raise wrong(f"this path cannot be part of a command: {path!r}")
    return f"{mark}{path}{mark}"
