"""The commands that pack and encrypt files: zip, tar, encrypt."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zlib
from base64 import b64decode, b64encode
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from falconlite.simulator.answers import EPOCH
from falconlite.simulator.machines.files import missing
from falconlite.simulator.machines.host import Output

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.simulator.machines.disk import Entry
    from falconlite.simulator.machines.lines import Line

EARLIEST = 315_532_800.0
"""The earliest time in a zip archive: 1980."""

METHODS = {"z": "gz", "j": "bz2", "J": "xz"}
"""The compression of each ``tar`` option, by the file extension that ``-a`` recognizes."""

BLOCK, KEY = 16, 32
"""Bytes of a block of AES, and of a key of AES-256."""


def compress(line: Line) -> Output:
    """Write a file or a directory into a zip archive."""
    source = line.absolute(line.plain[0])
    entry = line.machine.disk.find(source)
    if entry is None:
        return missing(source)
    target = line.absolute(line.plain[1]) if len(line.plain) > 1 else f"{source}.zip"
    line.machine.disk.write(target, zipped(line, [entry]), line.machine.now)
    return Output(target)


def zipped(line: Line, entries: Iterable[Entry]) -> bytes:
    """Return a zip archive of files, and of directories with their content."""
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as archive:
        for name, entry in _members(line, entries):
            if entry.read is not None:
                moment = EPOCH + timedelta(seconds=int(max(entry.changed, EARLIEST)))
                archive.writestr(ZipInfo(name, moment.timetuple()[:6]), entry.read())
    return whole.getvalue()


def _members(line: Line, entries: Iterable[Entry]) -> Iterable[tuple[str, Entry]]:
    """Yield entries by their names in an archive: relative to the parent of the given path."""
    for entry in entries:
        above = line.host.paths.dirname(entry.path)
        for each in (entry, *(() if entry.read else line.machine.disk.under(entry.path))):
            yield each.path[len(above) :].strip("\\/").replace("\\", "/"), each


def tar(line: Line) -> Output:
    """Write a file or a directory into a tar archive: ``tar -f=<archive> -c <source>``.

    ``-u`` replaces and adds members of an archive that exists. ``-z``, ``-j`` and ``-J`` compress; ``-a`` goes by the
    name of the archive.
    """
    options = line.options
    if not options.get("f") or not {"c", "u"} & options.keys():
        return Output(stderr="tar: -f=<archive> and one of -c and -u are required")
    source, target = line.absolute(line.plain[0]), line.absolute(options["f"])
    entry, there = line.machine.disk.find(source), line.content(target)
    if entry is None:
        return missing(source)
    found: dict[str, tuple[tarfile.TarInfo, bytes]] = {}
    if "u" in options and there is not None:
        try:
            found = _unpacked(there)
        except (tarfile.TarError, lzma.LZMAError, zlib.error, OSError, EOFError):
            return Output(stderr=f"tar: {target}: this does not look like a tar archive")
    for name, each in _members(line, [entry]):
        info, content = tarfile.TarInfo(name), each.read() if each.read else b""
        info.size, info.mtime = len(content), int(each.changed)
        info.type, info.mode = (tarfile.REGTYPE, 0o644) if each.read else (tarfile.DIRTYPE, 0o755)
        found[name] = info, content
    line.machine.disk.write(target, _packed(found.values(), _method(line, target)), line.machine.now)
    return Output(target)


def _method(line: Line, target: str) -> str:
    ending = target.rpartition(".")[2].replace("tgz", "gz")
    if "a" in line.options:
        return ending if ending in METHODS.values() else ""
    return next((METHODS[name] for name in ("z", "J", "j") if name in line.options), "")


def _unpacked(content: bytes) -> dict[str, tuple[tarfile.TarInfo, bytes]]:
    found = {}
    with tarfile.open(fileobj=BytesIO(content)) as archive:
        for info in archive.getmembers():
            file = archive.extractfile(info)
            found[info.name] = info, file.read() if file else b""
    return found


def _packed(members: Iterable[tuple[tarfile.TarInfo, bytes]], method: str) -> bytes:
    whole = BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for info, content in members:
            archive.addfile(info, BytesIO(content))
    content = whole.getvalue()
    if method == "gz":
        return gzip.compress(content, mtime=0)  # otherwise the head contains the machine's time
    if method == "bz2":
        return bz2.compress(content)
    return lzma.compress(content) if method == "xz" else content


def encrypt(line: Line) -> Output:
    """Encrypt a file with AES-256, by a key in base64 or a new one: ``encrypt <file> [<key>]``.

    The file is an initialization vector of 16 bytes, then the content (CBC, PKCS #7 padding).
    """
    path = line.absolute(line.plain[0])
    content = line.content(path)
    if content is None:
        return missing(path)
    chance = line.host.chance(f"encrypt:{line.host.key(path)}:{line.machine.now}")
    try:
        key = b64decode(line.plain[1], validate=True) if len(line.plain) > 1 else chance.randbytes(KEY)
    except ValueError:
        key = b""
    if len(key) != KEY:
        return Output(stderr=f"The key must be {KEY} bytes in base64.")
    try:
        from Cryptodome.Cipher import AES  # py7zr installs it
    except ImportError:
        from falconlite.extras import needs

        return Output(stderr=needs("encrypt", "py7zr", "simulator"))
    vector, padding = chance.randbytes(BLOCK), BLOCK - len(content) % BLOCK
    whole = AES.new(key, AES.MODE_CBC, vector).encrypt(content + bytes([padding]) * padding)
    line.machine.disk.write(path, vector + whole, line.machine.now)
    return Output(path if len(line.plain) > 1 else f"{path}\nKey: {b64encode(key).decode()}")
