"""The commands of real-time response: the required level, the platforms, and the number of arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from falconlite.simulator.machines import files, packing, programs, registry, system, updates, volumes
from falconlite.simulator.machines.host import LINUX, MAC, WINDOWS, Invalid, Output
from falconlite.simulator.machines.lines import Line, split, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from falconlite.simulator.machines.lines import Shelf
    from falconlite.simulator.machines.machine import Machine

READ, ACTIVE, ADMIN = 0, 1, 2
"""The levels: read-only, active responder, administrator. Each level includes the commands of the levels before it."""


class Command(NamedTuple):
    """One command: *least* and *most* positional arguments, *on* its platforms; *run* executes it."""

    run: Callable[[Line], Output]
    level: int = READ
    least: int = 0
    most: int = 0
    on: str = f"{WINDOWS} {MAC} {LINUX}"


UNIX = f"{MAC} {LINUX}"

COMMANDS: Mapping[str, Command] = {
    "cat": Command(files.cat, READ, 1, 1),
    "cd": Command(files.cd, READ, 0, 1),
    "clear": Command(system.clear),
    "csrutil": Command(system.csrutil, READ, 0, 1, MAC),
    "env": Command(system.env),
    "eventlog backup": Command(system.eventlog_backup, READ, 1, 2, WINDOWS),
    "eventlog export": Command(system.eventlog_backup, READ, 1, 2, WINDOWS),
    "eventlog list": Command(system.eventlog_list, on=WINDOWS),
    "eventlog view": Command(system.eventlog_view, READ, 1, 3, WINDOWS),
    "filehash": Command(files.filehash, READ, 1, 1),
    "getsid": Command(system.getsid, READ, 0, 1, f"{WINDOWS} {MAC}"),
    "help": Command(lambda line: Output("\n".join(known(line.host.platform))), READ, 0, 1),
    "history": Command(system.history),
    "ifconfig": Command(system.ifconfig, on=UNIX),
    "ipconfig": Command(system.ipconfig, on=WINDOWS),
    "ls": Command(files.ls, READ, 0, 1),
    "mount": Command(volumes.mount, READ, 0, 2),
    "netstat": Command(system.netstat),
    "ps": Command(system.ps),
    "pwd": Command(files.pwd),
    "reg query": Command(registry.reg_query, READ, 0, 2, WINDOWS),
    "users": Command(system.users, READ, 0, 1),
    "cp": Command(files.cp, ACTIVE, 2, 2),
    "encrypt": Command(packing.encrypt, ACTIVE, 1, 2, WINDOWS),
    "get": Command(files.get, ACTIVE, 1, 1),
    "kill": Command(system.kill, ACTIVE, 1, 1),
    "map": Command(volumes.map_share, ACTIVE, 4, 4, WINDOWS),
    "memdump": Command(system.memdump, ACTIVE, 1, 2, WINDOWS),
    "mkdir": Command(files.mkdir, ACTIVE, 1, 1),
    "mv": Command(files.mv, ACTIVE, 2, 2),
    "reg delete": Command(registry.reg_delete, ACTIVE, 1, 2, WINDOWS),
    "reg load": Command(registry.reg_load, ACTIVE, 2, 2, WINDOWS),
    "reg set": Command(registry.reg_set, ACTIVE, 1, 2, WINDOWS),
    "reg unload": Command(registry.reg_unload, ACTIVE, 1, 1, WINDOWS),
    "restart": Command(system.restart, ACTIVE),
    "rm": Command(files.rm, ACTIVE, 1, 1),
    "runscript": Command(programs.runscript, ACTIVE, 0, 0),
    "shutdown": Command(system.restart, ACTIVE),
    "tar": Command(packing.tar, ACTIVE, 1, 1, UNIX),
    "umount": Command(volumes.umount, ACTIVE, 1, 1, UNIX),
    "unmap": Command(volumes.unmap, ACTIVE, 1, 1, WINDOWS),
    "update history": Command(updates.history, ACTIVE, on=WINDOWS),
    "update install": Command(updates.install, ACTIVE, 1, 1, WINDOWS),
    "update list": Command(updates.offered, ACTIVE, on=WINDOWS),
    "update query": Command(updates.query, ACTIVE, 1, 1, WINDOWS),
    "xmemdump": Command(system.memdump, ACTIVE, 1, 2, WINDOWS),
    "zip": Command(packing.compress, ACTIVE, 1, 2),
    "cswindiag": Command(updates.cswindiag, ADMIN, on=WINDOWS),
    "falconscript": Command(programs.falconscript, ADMIN),
    "put": Command(programs.put, ADMIN, 1, 1),
    "put-and-run": Command(programs.put_and_run, ADMIN, 1, 1),
    "run": Command(programs.run, ADMIN, 1, 1),
}
"""The commands by name, by level as in the vendor's clients. A name may have two words."""

FAMILIES = frozenset(name.partition(" ")[0] for name in COMMANDS if " " in name)
"""Commands whose name includes the second word."""


def known(platform: str) -> list[str]:
    """Return the names of the commands of a platform."""
    return sorted(name for name, command in COMMANDS.items() if platform in command.on)


def check_base(base: str, level: int) -> None:
    """Raise Invalid for a ``base_command`` that is not a command of a level."""
    names = [name for name in COMMANDS if base in {name, name.partition(" ")[0]}]
    if not any(COMMANDS[name].level <= level for name in names):
        raise Invalid(40006, "Command is not valid")


def parsed(text: str, level: int, platform: str) -> tuple[str, Command, list[str], dict[str, str]]:
    """Return name, command, arguments and options of a line; raise Invalid if the level forbids it, or it is wrong."""
    name, *rest = words(text) or [""]
    if name in FAMILIES:
        name, rest = f"{name} {rest[0] if rest else ''}".strip(), rest[1:]
    command = COMMANDS.get(name)
    if command is None or command.level > level or platform not in command.on:
        raise Invalid(40006, "Command is not valid")
    plain, options = split(rest)
    if len(plain) > command.most:
        raise Invalid(40012, f"Max args is {command.most}. {len(plain)} were provided")
    if len(plain) < command.least:
        raise Invalid(40013, f"Min args is {command.least}. {len(plain)} were provided")
    return name, command, plain, options


def run(
    text: str, level: int, machine: Machine, directory: str, shelf: Shelf, history: Sequence[str]
) -> tuple[str, Output]:
    """Run a line on a machine; return the name and the output of its command. Raise Invalid as ``parsed`` does."""
    name, command, plain, options = parsed(text, level, machine.host.platform)
    line = Line(machine, directory, plain, options, shelf, level == ADMIN, history)
    return name.partition(" ")[0], command.run(line)
