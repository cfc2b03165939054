"""The commands on files: ls, cd, cat, filehash, mkdir, rm, cp, mv and get."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import TYPE_CHECKING

from falconlite.simulator.answers import EPOCH
from falconlite.simulator.machines.host import Output

if TYPE_CHECKING:
    from datetime import datetime

    from falconlite.simulator.machines.disk import Entry
    from falconlite.simulator.machines.lines import Line

MISSING = "Check your filename. Couldn't find '{}'"
"""Output of ``get`` and other commands for a missing file. Reports show its first three words."""

UPLOAD = 5_000_000
"""Bytes per second that a machine sends to the cloud."""

SHOWN = 32_768
"""Maximum bytes that ``cat`` shows."""

ROW = "{:<40} {:<12} {:<15} {:<15} {:<24} {}"
"""A row of a directory listing on Windows. Reports show its columns."""


def missing(path: str) -> Output:
    """Return the output of a command for a path that does not exist."""
    return Output(stderr=MISSING.format(path))


def pwd(line: Line) -> Output:
    """Show the directory of the session."""
    return Output(line.directory)


def cd(line: Line) -> Output:
    """Change the directory of the session."""
    path = line.absolute(line.plain[0] if line.plain else ".")
    entry = line.machine.disk.find(path)
    if entry is None or entry.read is not None:
        return Output(stderr=f"The system cannot find the path specified: '{path}'")
    return Output(entry.path, directory=entry.path)


def ls(line: Line) -> Output:
    """List a directory, or one file."""
    path = line.absolute(line.plain[0] if line.plain else ".")
    disk = line.machine.disk
    entry = disk.find(path)
    if entry is None:
        return missing(path)
    if entry.read is not None:
        found = [entry]
    else:
        found = disk.under(entry.path) if "r" in line.options else disk.inside(entry.path)
    return Output(_windows_list(line, entry, found) if line.host.windows else _list(line, found))


def _windows_list(line: Line, directory: Entry, found: list[Entry]) -> str:
    titles = ("Name", "Type", "Size (bytes)", "Size (MB)", "Last Modified (UTC-0)", "Created (UTC-0)")
    head, rule = (ROW.format(*cells) for cells in (titles, ["-" * len(title) for title in titles]))
    rows = [f"Directory listing for {directory.path} -", "", head, rule]
    for entry in found:
        size = None if entry.read is None else len(entry.read())
        kind = "<Directory>" if entry.read is None else line.host.paths.splitext(entry.path)[1] or "--"
        sizes = ("--", "--") if size is None else (str(size), f"{size / 1_000_000:.3f}")
        when = f"{_moment(entry.changed):%m/%d/%Y %I:%M:%S %p}"
        name = line.host.paths.basename(entry.path)
        rows.append(ROW.format(name, kind, *sizes, when, when))
    return "\n".join(rows)


def _list(line: Line, found: list[Entry]) -> str:
    names = {entry: line.host.paths.basename(entry.path) for entry in found}
    if "l" not in line.options and "la" not in line.options:
        return "\n".join(names.values())
    rows = []
    for entry, name in names.items():
        mode, size = ("drwxr-xr-x", 4096) if entry.read is None else ("-rw-r--r--", len(entry.read()))
        rows.append(f"{mode} 1 root root {size:>10} {_moment(entry.changed):%b %d %Y %H:%M} {name}")
    return "\n".join(rows)


def _moment(time: float) -> datetime:
    return EPOCH + timedelta(seconds=int(time))


def cat(line: Line) -> Output:
    """Show a file."""
    path = line.absolute(line.plain[0])
    content = line.content(path)
    if content is None:
        return missing(path)
    if "showhex" in line.options:
        return Output(content[:SHOWN].hex(" "))
    text = content[:SHOWN].decode("utf-8", "replace")
    if "n" in line.options:
        text = "\n".join(f"{number:6}\t{row}" for number, row in enumerate(text.splitlines(), 1))
    return Output(text)


def filehash(line: Line) -> Output:
    """Show the digests of a file."""
    path = line.absolute(line.plain[0])
    content = line.content(path)
    if content is None:
        return missing(path)
    md5, sha1, sha256 = (hashlib.new(name, content, usedforsecurity=False) for name in ("md5", "sha1", "sha256"))
    if not line.host.windows:
        return Output(
            f"md5: {md5.hexdigest()}\nsha1: {sha1.hexdigest()}\nsha256: {sha256.hexdigest()}\nfilename: {path}"
        )
    head = f"{'Algorithm':<10} {'Hash':<65} Path"
    digests = (("MD5", md5), ("SHA1", sha1), ("SHA256", sha256))
    rows = [f"{name:<10} {digest.hexdigest().upper():<65} {path}" for name, digest in digests]
    return Output("\n".join([head, f"{'---------':<10} {'----':<65} ----", *rows]))


def mkdir(line: Line) -> Output:
    """Make a directory."""
    path = line.absolute(line.plain[0])
    if line.machine.disk.find(path) is not None:
        return Output(stderr=f"An item with the specified name {path} already exists.")
    line.machine.disk.make(path, line.machine.now)
    return Output(path)


def rm(line: Line) -> Output:
    """Remove a file, or with ``-Force`` (``-r``) a directory."""
    path = line.absolute(line.plain[0])
    entry = line.machine.disk.find(path)
    if entry is None:
        return missing(path)
    if entry.read is None and not {"force", "r", "rf", "fr"} & line.options.keys():
        return Output(stderr=f"'{path}' is a directory: use -Force to remove it")
    line.machine.disk.remove(entry.path, line.machine.now)
    return Output()


def cp(line: Line) -> Output:
    """Copy a file or a directory."""
    return _copied(line, move=False)


def mv(line: Line) -> Output:
    """Move a file or a directory."""
    return _copied(line, move=True)


def _copied(line: Line, *, move: bool) -> Output:
    source, target = (line.absolute(path) for path in line.plain[:2])
    disk = line.machine.disk
    entry, there = disk.find(source), disk.find(target)
    if entry is None:
        return missing(source)
    if there is not None and there.read is None:
        target = line.host.paths.join(there.path, line.host.paths.basename(entry.path))
        there = disk.find(target)
    if there is not None and "force" not in line.options:
        return Output(stderr=f"Cannot create a file when that file already exists: '{target}'")
    inner = line.host.key(line.host.paths.join(entry.path, ""))
    if entry.read is None and line.host.key(target).startswith(inner):
        return Output(stderr=f"'{target}' is inside of '{source}'")
    disk.copy(entry, target, line.machine.now)
    if move:
        disk.remove(entry.path, line.machine.now)
    return Output(target)


def get(line: Line) -> Output:
    """Send a file to the cloud."""
    path = line.absolute(line.plain[0])
    entry = line.machine.disk.find(path)
    if entry is None or entry.read is None:
        return missing(path)
    return Output(entry.path, fetched=entry.path)
