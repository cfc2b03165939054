"""Open the target of an export: a path that is replaced at the end, or an open file."""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from falconlite.errors import PayloadValidationError
from falconlite.exporting.complete import PRIVATE, PUBLIC, replacing
from falconlite.waiting import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

ENDINGS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet"}
"""File format by extension."""

FORMATS = ("jsonl", "csv", "parquet")


class Target:
    """The target of an export, and the number of bytes written.

    *given* is a path or a file open for writing bytes. *format* is one of ``FORMATS``; None chooses by the extension of
    the path, or JSON lines without one. *private* makes a new file that only its owner can read.

    Raise TypeError or ValueError for wrong arguments, and OSError if the folder does not exist.
    """

    def __init__(self, given: Any, format: str | None, *, private: bool = False) -> None:
        self.path: Path | None = None
        self.file: Any = None
        self.bytes, self.mode = 0, PRIVATE if private else PUBLIC
        if isinstance(given, (str, os.PathLike)):
            self.path = Path(given)
        elif isinstance(given, io.TextIOBase):
            raise TypeError("the target must be a path or a file opened for bytes: open(path, 'wb')")
        elif callable(getattr(given, "write", None)):
            self.file = given
        else:
            raise TypeError(f"the target must be a path or a file opened for bytes, not {type(given).__name__}")
        suffix = self.path.suffix.lower() if self.path else ""
        if format is not None and format not in FORMATS:
            raise PayloadValidationError(None, f"format must be one of {', '.join(FORMATS)}, not {format!r}")
        self.format = format or ENDINGS.get(suffix, "jsonl")
        if self.path is not None and (self.path.is_dir() or not self.path.absolute().parent.is_dir()):
            raise FileNotFoundError(f"the target must be a file in an existing folder, not {str(given)!r}")

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """Yield the file to write. A path is replaced at the end of the block, unless the block raises."""
        if self.path is None:
            yield Counted(self.file, self)  # type: ignore[misc]  # it has what the writers use
            return
        with replacing(self.path, self.mode) as draft:
            file = draft.open("wb")
            try:
                yield Counted(file, self)  # type: ignore[misc]  # as above
            finally:
                uninterrupted(file.close)  # the wrapper writes its buffer


class Counted:
    """A file that counts the bytes written to it."""

    def __init__(self, file: Any, target: Target) -> None:
        self._file, self._target, self.closed = file, target, False

    def write(self, content: bytes) -> int:
        """Write all bytes, even if an unbuffered file accepts only part of them at a time."""
        left = memoryview(content)
        while left:
            taken = self._file.write(left)
            if taken is None or taken >= len(left):
                break
            left = left[taken:]
        self._target.bytes += len(content)
        return len(content)

    def flush(self) -> None:
        """Flush the file, if it can be flushed."""
        getattr(self._file, "flush", bool)()

    def writable(self) -> bool:
        """Return True, for ``io.TextIOWrapper`` and pyarrow."""
        return True

    def readable(self) -> bool:
        """Return False."""
        return False

    def seekable(self) -> bool:
        """Return False: written bytes cannot be changed."""
        return False

    def tell(self) -> int:
        """Return the number of bytes written."""
        return self._target.bytes

    def close(self) -> None:
        """Leave the file open, because its owner closes it."""
