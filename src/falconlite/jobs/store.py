"""The files of a piece: drafts with checkpoints, and one finished file, which appears atomically.

Each attempt writes its own draft, so no lock is needed. The draft starts as a copy of the best earlier draft, up to its
checkpoint. The first attempt to finish creates the record of the piece, which can be created only once. Later attempts
delete their own files.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from secrets import token_hex
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.exporting.complete import PRIVATE, PUBLIC
from falconlite.jobs.piece import JobError
from falconlite.results.cursor import Cursor

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

    from falconlite.jobs.piece import Piece

BLOCK = 1 << 20
"""Size in bytes of the blocks for copying."""


class Finished(NamedTuple):
    """The outcome of a piece.

    - ``piece`` (str): name of the piece
    - ``file`` (str): name of its file in the folder
    - ``records`` and ``bytes`` (int): size of the file
    - ``digest`` (str): SHA-256 of the file
    - ``missing`` (list of str): IDs of hosts that were found but could not be described
    - ``total`` (int): number of hosts by the API's total; with "hash", of all pieces together
    - ``short`` (int or None): number of hosts missing from that total; None if none are known to be missing
    - ``resumed`` (int): number of records reused from an earlier attempt
    """

    piece: str
    file: str
    records: int
    bytes: int
    digest: str
    missing: list[str]
    total: int
    short: int | None
    resumed: int


def finished(folder: Path, piece: Piece) -> Finished | None:
    """Return the record of a finished piece, None if it is unfinished. Raise JobError if the record cannot be read."""
    path = folder / f"{piece.name}.done"
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        return Finished(**json.loads(content))
    except (TypeError, ValueError) as error:
        raise JobError(f"{path} was changed: delete it, and run the piece again", [piece]) from error


def clear(folder: Path, piece: Piece, *others: str) -> None:
    """Delete the drafts of attempts, and files with other extensions. An attempt that is still running ends then."""
    for ending in ("cursor", "draft", *others):
        _delete(folder.glob(f"{piece.name}.*.{ending}"))


def _delete(paths: Iterable[Path]) -> None:
    for path in paths:
        with suppress(OSError):  # deleted meanwhile, or open (Windows)
            path.unlink()


class Attempt:
    """One attempt to finish a piece, as a context manager. It resumes an earlier attempt.

    After an error, its draft and its last checkpoint stay for the next attempt.
    """

    def __init__(self, folder: Path, piece: Piece) -> None:
        self.folder, self.piece = folder, piece
        stem = f"{piece.name}.{token_hex(4)}"
        self.draft, self.checkpoint = folder / f"{stem}.draft", folder / f"{stem}.cursor"
        self.cursor: Cursor | None
        self.records: int
        self.missing: list[str]

    def __enter__(self) -> Self:
        self.file = os.fdopen(os.open(self.draft, os.O_RDWR | os.O_CREAT | os.O_EXCL, PUBLIC), "w+b")
        try:
            self.begin()
            self._continue()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.file.close()
        if not self.checkpoint.exists():
            self.draft.unlink(missing_ok=True)

    def begin(self) -> None:
        """Start an empty draft, ignoring earlier attempts."""
        self.cursor = None
        self.records = self.size = self.resumed = 0
        self.missing, self.hash = [], sha256()
        self.file.seek(0)
        self.file.truncate()

    def write(self, content: bytes) -> None:
        """Write bytes to the draft."""
        self.file.write(content)
        self.hash.update(content)
        self.size += len(content)

    def save(self, cursor: Cursor) -> None:
        """Save a checkpoint: the draft's size and digest, and the cursor to resume from."""
        self.file.flush()
        saved = {
            "draft": self.draft.name,
            "bytes": self.size,
            "digest": self.hash.hexdigest(),
            "records": self.records,
            "missing": self.missing,
            "cursor": cursor.to_json(),
        }
        made = self._made(json.dumps(saved), PRIVATE)  # the cursor may hold the API's token of the next page
        made.replace(self.checkpoint)

    def finish(self, total: int, short: int | None) -> Finished:
        """Turn the draft into the file of the piece. If another attempt was faster, return its outcome."""
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()
        digest, name = self.hash.hexdigest(), self.piece.name
        path = self.folder / f"{name}.{digest[:16]}.jsonl"
        outcome = Finished(name, path.name, self.records, self.size, digest, self.missing, total, short, self.resumed)
        try:
            self.draft.replace(path)
        except FileNotFoundError:  # the faster attempt deleted it
            if (won := finished(self.folder, self.piece)) is None:
                raise
        else:
            made = self._made(json.dumps(outcome._asdict()), PUBLIC)
            won = self._publish(made, path)
        clear(self.folder, self.piece)
        return won or outcome

    def _publish(self, made: Path, path: Path) -> Finished | None:
        """Publish the record of the piece, unless there is one already; return the record of the faster attempt.

        Delete the files of slower attempts.
        """
        name = self.piece.name
        try:
            os.link(made, self.folder / f"{name}.done")
        except FileExistsError:
            won = finished(self.folder, self.piece)
            if won is not None and won.file != path.name:
                path.unlink(missing_ok=True)
            return won
        except OSError:  # no hard links on this file system: the last attempt wins, and all files stay
            made.replace(self.folder / f"{name}.done")
        else:
            _delete(other for other in self.folder.glob(f"{name}.*.jsonl") if other != path)
        finally:
            made.unlink(missing_ok=True)
        return None

    def _continue(self) -> None:
        """Copy the best draft of earlier attempts, up to its checkpoint."""
        left = []
        for path in self.folder.glob(f"{self.piece.name}.*.cursor"):
            with suppress(OSError, ValueError, KeyError, TypeError):  # deleted meanwhile, or not readable
                saved = json.loads(path.read_bytes())
                left.append((int(saved["records"]), path.name, saved, Cursor.from_json(saved["cursor"])))
        for records, _, saved, cursor in sorted(left, key=lambda each: each[:2], reverse=True):
            if self._copied(saved):
                self.cursor, self.records, self.resumed = cursor, records, records
                self.missing = [str(id) for id in saved["missing"]]
                self.save(cursor)
                return

    def _copied(self, saved: Any) -> bool:
        """Copy the start of a draft. Return False, with nothing copied, if the draft does not match its checkpoint."""
        self.begin()
        with suppress(OSError, TypeError), (self.folder / str(saved["draft"])).open("rb") as old:
            while (wanted := int(saved["bytes"]) - self.size) > 0 and (block := old.read(min(wanted, BLOCK))):
                self.write(block)
            if (self.size, self.hash.hexdigest()) == (saved["bytes"], saved["digest"]):
                return True
        self.begin()
        return False

    def _made(self, content: str, mode: int) -> Path:
        """Write a small file under a temporary name, for a rename."""
        path = self.folder / f"{self.draft.stem}.{token_hex(4)}.new"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="utf-8") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return path
