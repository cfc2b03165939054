"""The commands on volumes: mount, umount, and on Windows map and unmap."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from falconlite.simulator.machines.host import MAC, Output

if TYPE_CHECKING:
    from falconlite.simulator.machines.lines import Line

SHARE = re.compile(r"\\\\[^\\/]+\\[^\\/]+.*")
"""The UNC path of a network share."""


def mount(line: Line) -> Output:
    """Show the volumes. With a source and a directory, mount the source there; not on Windows."""
    mounts = line.machine.mounts
    if line.host.windows:
        rows = [f"{drive:<5}Network {share}" for drive, share in mounts.items()]
        return Output("\n".join(["Name Type    Size", "---- ----    ----", "C:   Fixed   256 GB", *rows]))
    if not line.plain:
        first = "/dev/disk1s1 on / (apfs, local)" if line.host.platform == MAC else "/dev/sda1 on / type ext4 (rw)"
        return Output("\n".join([first, *(f"{source} on {path}" for path, source in mounts.items())]))
    if len(line.plain) < 2:
        return Output(stderr="usage: mount [-t type] [-o options] source directory")
    source, path = line.plain[0], line.absolute(line.plain[1])
    entry = line.machine.disk.find(path)
    if entry is None or entry.read is not None:
        return Output(stderr=f"mount: {path}: mount point does not exist")
    mounts[path] = source
    return Output(f"{source} on {path}")


def umount(line: Line) -> Output:
    """Unmount a directory, or what was mounted from a source."""
    wanted, mounts = line.plain[0], line.machine.mounts
    path = next((path for path, source in mounts.items() if wanted == source), line.absolute(wanted))
    if path == line.host.root:
        return Output(stderr=f"umount: {path}: target is busy")
    if mounts.pop(path, None) is None:
        return Output(stderr=f"umount: {wanted}: not mounted")
    return Output(path)


def _drive(text: str) -> str:
    """Return a drive with its colon; "" if it is not a drive."""
    return f"{text[0].upper()}:" if re.fullmatch(r"[A-Za-z]:?\\?", text) else ""


def map_share(line: Line) -> Output:
    """Map a network share to a drive, which has no files at first: ``map <drive> <share> <user> <password>``."""
    drive, share = _drive(line.plain[0]), line.plain[1]
    if not drive:
        return Output(stderr=f"'{line.plain[0]}' is not a drive letter.")
    if drive == "C:" or drive in line.machine.mounts:
        return Output(stderr="The local device name is already in use.")
    if not SHARE.fullmatch(share):
        return Output(stderr="The network path was not found.")
    line.machine.mounts[drive] = share
    line.machine.disk.make(f"{drive}\\", line.machine.now)
    return Output(f"{drive} is mapped to {share}")


def unmap(line: Line) -> Output:
    """Remove the drive of a network share, with the files that commands wrote there."""
    drive = _drive(line.plain[0])
    if line.machine.mounts.pop(drive, None) is None:
        return Output(stderr="The network connection could not be found.")
    line.machine.disk.remove(f"{drive}\\", line.machine.now)
    return Output(f"{drive} was removed", directory=line.host.root if line.directory.startswith(drive) else None)
