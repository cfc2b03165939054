"""The commands on the registry: reg query, set, delete, load and unload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite.simulator.machines.files import missing
from falconlite.simulator.machines.host import Output
from falconlite.simulator.machines.machine import full_key

if TYPE_CHECKING:
    from falconlite.simulator.machines.lines import Line

ROOTS = ("HKEY_USERS\\", "HKEY_LOCAL_MACHINE\\")
"""Keys under which a hive can be loaded."""

DONE = "The operation completed successfully."


def reg_query(line: Line) -> Output:
    """Show the keys below a key and its values, or one value."""
    if not line.plain:
        return Output("HKEY_CLASSES_ROOT\nHKEY_CURRENT_USER\nHKEY_LOCAL_MACHINE\nHKEY_USERS")
    key = full_key(line.plain[0])
    values, below = line.machine.values(key), line.machine.subkeys(key)
    if values is None and not below:
        return Output(stderr=f"Cannot find path '{key}' because it does not exist.")
    rows = [f"{name:<30} {kind:<14} {text}" for name, (kind, text) in (values or {}).items()]
    if len(line.plain) > 1:
        wanted = line.plain[1].lower()
        rows = [row for row, name in zip(rows, values or {}, strict=True) if name.lower() == wanted]
        return Output("\n".join([key, *rows])) if rows else Output(stderr=f"Property {line.plain[1]} does not exist.")
    return Output("\n".join([key, *rows, *below]))


def reg_set(line: Line) -> Output:
    """Write a value: ``reg set <key> <value> -ValueType=REG_SZ -Value=<data>``; without a value, make a key."""
    changes = line.machine.registry.setdefault(full_key(line.plain[0]), {})
    if len(line.plain) > 1:
        changes[line.plain[1]] = [line.options.get("valuetype", "REG_SZ"), line.options.get("value", "")]
    return Output(DONE)


def reg_delete(line: Line) -> Output:
    """Delete a value, or the values of a key."""
    key = full_key(line.plain[0])
    values = line.machine.values(key)
    if values is None:
        return Output(stderr=f"Cannot find path '{key}' because it does not exist.")
    wanted = [name for name in values if len(line.plain) < 2 or name.lower() == line.plain[1].lower()]
    if len(line.plain) > 1 and not wanted:
        return Output(stderr=f"Property {line.plain[1]} does not exist.")
    line.machine.registry.setdefault(key, {}).update(dict.fromkeys(wanted))
    return Output(DONE)


def reg_load(line: Line) -> Output:
    """Load the hive of a user from a file: ``reg load <file> <key>``."""
    path, key = line.absolute(line.plain[0]), full_key(line.plain[1])
    if line.content(path) is None:
        return missing(path)
    if not key.startswith(ROOTS) or not key.partition("\\")[2]:
        return Output(stderr=f"A hive can only be loaded below {' or '.join(ROOTS)}, not as '{key}'.")
    if line.machine.values(key) is not None or line.machine.subkeys(key):
        return Output(stderr=f"The key '{key}' exists already.")
    user = line.host.paths.basename(line.host.paths.dirname(path))
    line.machine.hives[key] = path
    line.machine.registry |= {
        f"{key}\\Environment": {"TEMP": ["REG_EXPAND_SZ", "%USERPROFILE%\\AppData\\Local\\Temp"]},
        f"{key}\\Volatile Environment": {"USERNAME": ["REG_SZ", user]},
    }
    return Output(DONE)


def reg_unload(line: Line) -> Output:
    """Unload a hive that was loaded, with the changes in it: ``reg unload <key>``."""
    machine, wanted = line.machine, full_key(line.plain[0]).lower()
    key = next((key for key in machine.hives if key.lower() == wanted), None)
    if key is None:
        return Output(stderr=f"No hive is loaded as '{full_key(line.plain[0])}'.")
    del machine.hives[key]
    inside = (wanted, f"{wanted}\\")
    machine.registry = {
        name: values
        for name, values in machine.registry.items()
        if name.lower() != inside[0] and not name.lower().startswith(inside[1])
    }
    return Output(DONE)
