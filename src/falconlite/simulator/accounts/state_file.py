"""The state file: a snapshot, then one line for each later change, written before the change is answered.

A killed process loses no change that a client has seen: the next process loads the snapshot and applies the changes
again, each at its time. When that would take long, a new snapshot replaces the file atomically.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from threading import Lock
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SHORT = 1.0
"""Write a new snapshot after changes that took this many seconds, or TIMES the last snapshot's if that is more."""

TIMES = 5

MOST = 16 * 1024 * 1024
"""Write a new snapshot after this many bytes of changes, or twice the bytes of the last snapshot if that is more."""


class Recorder(Protocol):
    """Stores the changes of a cloud's state."""

    def record(self, kind: str, *entry: Any, seconds: float = 0.0) -> None:
        """Store a change that took some seconds. A change of the kind "all" replaces everything stored before."""
        ...


class Kept(Protocol):
    """The methods of a cloud that a state file uses."""

    def unlocked_state(self) -> dict[str, Any]:
        """Return the state while the cloud reports a change, when its lock is held already."""
        ...

    def restore(self, state: Mapping[str, Any], *, strict: bool = True) -> list[str]:
        """Continue from a state."""
        ...

    def resized(self, made: Any) -> Kept | None:
        """Return a new cloud of the saved size; None if this cloud has that size."""
        ...

    def state(self) -> dict[str, Any]:
        """Return the state."""
        ...

    def repeat_all(self, entries: Sequence[Sequence[Any]]) -> list[str]:
        """Apply recorded changes again; return the differences from the recorded outcomes."""
        ...

    def record_to(self, recorder: Recorder) -> None:
        """Report each change to a recorder."""
        ...


class StateFile:
    """Keeps the state of a cloud in a file, from ``start`` until ``close``."""

    def __init__(self, path: Path, cloud: Kept) -> None:
        self._path, self._cloud = path, cloud
        self._handle = -1
        self._lock = Lock()
        self._bytes = self._most = 0
        self._seconds, self._longest = 0.0, SHORT

    def start(self) -> list[str]:
        """Load the file if it exists, and record every later change. Return the parts that could not be loaded.

        Raise ValueError, and do not change the file, if it does not hold a state of this seed.
        """
        lost = self._load(self._path.read_text(encoding="utf-8")) if self._path.exists() else []
        self._cloud.record_to(self)
        return lost

    def _load(self, text: str) -> list[str]:
        try:
            state, end = json.JSONDecoder().raw_decode(text.lstrip())
            *lines, _torn = text.lstrip()[end:].split("\n")  # the last line is empty, or was not written to its end
            entries = [json.loads(line) for line in lines if line.strip()]
        except (ValueError, RecursionError):
            raise ValueError(f"{self._path} is not a state: it is not JSON") from None
        if not isinstance(state, dict) or not all(isinstance(entry, list) and len(entry) > 1 for entry in entries):
            raise ValueError(f"{self._path} is not a state")
        other = self._cloud.resized(state.get("made"))
        if other is None:
            return [*self._cloud.restore(state, strict=False), *self._cloud.repeat_all(entries)]
        lost = [*other.restore(state, strict=False), *other.repeat_all(entries)]
        return [*lost, *self._cloud.restore(other.state(), strict=False)]

    def record(self, kind: str, *entry: Any, seconds: float = 0.0) -> None:
        """Append a change to the file, or write a new snapshot."""
        with self._lock:
            if kind == "all":
                self._write()
                return
            line = json.dumps([kind, *entry]).encode() + b"\n"
            _write_all(self._handle, line)
            self._bytes += len(line)
            self._seconds += seconds
            # The clock also moves during a call. No snapshot can be taken then.
            if kind != "clock" and (self._seconds > self._longest or self._bytes > self._most):
                self._write()

    def close(self) -> None:
        """Write a last snapshot, and stop recording."""
        with self._lock:
            self._write()
            self._release()

    def _release(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
        self._handle = -1

    def _write(self) -> None:
        """Replace the file atomically by a snapshot that only its owner can read."""
        started = perf_counter()
        handle, name = mkstemp(prefix=f".{self._path.name}.", dir=self._path.parent)  # mode 0600
        try:
            content = json.dumps(self._cloud.unlocked_state()).encode() + b"\n"
            try:
                _write_all(handle, content)
                os.fsync(handle)
            finally:
                os.close(handle)
            self._release()  # Windows does not replace an open file
            Path(name).replace(self._path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
        self._handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        self._bytes, self._most = 0, max(MOST, 2 * len(content))
        self._seconds, self._longest = 0.0, max(SHORT, TIMES * (perf_counter() - started))


def _write_all(handle: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(handle, view) :]
