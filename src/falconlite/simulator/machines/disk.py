"""The file system of one machine: the initial image, and the changes by commands."""

from __future__ import annotations

from base64 import b64decode, b64encode
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from falconlite.simulator.machines.image import tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.simulator.machines.host import Host

GONE = "gone"
"""The kind of change that removes a file or a directory."""


class Entry(NamedTuple):
    """A file or a directory: *read* returns the content of a file; it is None for a directory."""

    path: str
    read: Callable[[], bytes] | None
    changed: float


class Disk:
    """The files of one machine. *born* is the time of unchanged files."""

    def __init__(self, host: Host, born: float) -> None:
        self.host, self.born = host, born
        self.changes: dict[str, dict[str, Any]] = {}  # by key: path, kind, content in base64, time

    def _image(self) -> dict[str, str]:
        """Return the paths of the image, as templates, by key. They are not stored: there may be 10,000 machines."""
        host, user = self.host, self.host.user
        return {host.key(template.replace("{user}", user)): template for template in tree(host.platform)}

    def original(self, path: str) -> Entry | None:
        """Return a file or directory of the image; None if the path is not in it."""
        host = self.host
        template = self._image().get(host.key(path))
        if template is None:
            return None
        whole, content = template.replace("{user}", host.user), tree(host.platform)[template]
        read = None if content is None else partial(content, host, whole)
        return Entry(whole, read, self.born - (crc32(f"{host.aid}{whole}".encode()) % 370 + 30) * 86400)

    def is_changed(self, path: str) -> bool:
        """Return whether a command changed the file or directory at a full path."""
        return self.host.key(path) in self.changes

    def find(self, path: str) -> Entry | None:
        """Return the file or directory at a full path; None if it does not exist."""
        change = self.changes.get(self.host.key(path))
        if change is None:
            return self.original(path)
        if change["kind"] == GONE:
            return None
        content = change.get("content")
        read = None if content is None else partial(b64decode, content)
        return Entry(change["path"], read, change["time"])

    def inside(self, path: str) -> list[Entry]:
        """Return the content of a directory, by name."""
        parent, paths, key = self.host.key(path), self.host.paths, self.host.key
        user = self.host.user
        known = {one: template.replace("{user}", user) for one, template in self._image().items()}
        known |= {one: change["path"] for one, change in self.changes.items()}
        found = [self.find(whole) for one, whole in known.items() if one != parent and paths.dirname(one) == parent]
        return sorted((entry for entry in found if entry), key=lambda entry: key(entry.path))

    def under(self, path: str) -> list[Entry]:
        """Return the content of a directory and of the directories below it."""
        return [
            each for entry in self.inside(path) for each in (entry, *(() if entry.read else self.under(entry.path)))
        ]

    def write(self, path: str, content: bytes, now: float) -> None:
        """Write a file."""
        self.changes[self.host.key(path)] = {
            "path": path,
            "kind": "file",
            "content": b64encode(content).decode(),
            "time": now,
        }

    def make(self, path: str, now: float) -> None:
        """Create a directory, and missing parents."""
        above = self.host.paths.dirname(path)
        if above != path and self.find(above) is None:
            self.make(above, now)
        self.changes[self.host.key(path)] = {"path": path, "kind": "directory", "time": now}

    def remove(self, path: str, now: float) -> None:
        """Remove a file, or a directory with its content."""
        for entry in [*self.under(path), None]:
            whole = entry.path if entry else path
            self.changes[self.host.key(whole)] = {"path": whole, "kind": GONE, "time": now}

    def copy(self, source: Entry, target: str, now: float) -> None:
        """Copy a file, or a directory with its content."""
        if source.read is not None:
            self.write(target, source.read(), now)
            return
        self.make(target, now)
        for entry in self.inside(source.path):
            self.copy(entry, self.host.paths.join(target, self.host.paths.basename(entry.path)), now)
