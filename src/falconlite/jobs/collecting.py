"""Check the files of all pieces of an export, and join them."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from falconlite.errors import PayloadValidationError, ShortListWarning, warn
from falconlite.exporting import Exported
from falconlite.exporting.target import Target
from falconlite.jobs.piece import JobError, all_checked
from falconlite.jobs.running import _folder
from falconlite.jobs.store import clear, finished

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from falconlite.exporting import Place
    from falconlite.jobs.piece import Piece
    from falconlite.jobs.store import Finished


def left(pieces: Iterable[Piece | str], folder: str | os.PathLike[str]) -> list[Piece]:
    """Return the unfinished pieces. Raise TypeError or ValueError for wrong arguments."""
    found = _folder(folder)
    return [piece for piece in all_checked(pieces) if finished(found, piece) is None]


def collect(
    pieces: Iterable[Piece | str],
    folder: str | os.PathLike[str],
    target: Place | None = None,
    *,
    strict: bool = False,
) -> Exported:
    """Check that an export is complete and has no duplicate host, and join its files.

    - *pieces*: all pieces that ``jobs.split`` returned, or their JSON
    - *folder* (path): the folder in which they ran
    - *target* (path or file): a path (the file appears after all checks), or a file open for writing bytes; None only
      checks
    - *strict* (bool): True raises JobError if there are fewer hosts than the API's totals; False issues a
      ShortListWarning

    Hosts are in the order of the pieces, one JSON object a line. Memory: about 100 bytes for each host of the largest
    tenant.

    Return an ``Exported``: ``records``, ``bytes``, ``path``, ``missing`` and ``short``. Raise JobError (its ``pieces``
    are the ones concerned) if a piece is not finished, a file was changed, or a host is in two pieces; TypeError or
    ValueError for wrong arguments, OSError if a file cannot be read or written.
    """
    place, listed = _folder(folder), all_checked(pieces)
    opened = None if target is None else Target(target, None)
    if opened is not None and opened.format != "jsonl":
        raise PayloadValidationError(
            None, f"the target must end in .jsonl: pieces hold JSON lines, not {opened.format}"
        )
    outcomes: list[tuple[Piece, Finished]] = []
    open_: list[Piece] = []
    for piece in listed:
        outcome = finished(place, piece)
        outcomes += [(piece, outcome)] if outcome else []
        open_ += [] if outcome else [piece]
    if open_:
        raise JobError(f"{len(open_)} of {len(listed)} pieces are not finished: run them again", open_)
    missing, lacking, short = _compared(outcomes)
    if short and strict:
        raise JobError(f"the API counts {short} more hosts than were found", lacking)
    lines = _lines(place, outcomes)
    if opened is None:
        size = sum(map(len, lines))
    else:
        with opened.open() as file:
            for line in lines:
                file.write(line)
        size = opened.bytes
    for piece in listed:
        clear(place, piece, "new")
    if short:
        warn(ShortListWarning(f"the API counts {short} more hosts than were found"))
    records = sum(outcome.records for _, outcome in outcomes)
    return Exported(records, size, opened.path if opened else None, missing, short or None)


def _compared(outcomes: list[tuple[Piece, Finished]]) -> tuple[list[str], list[Piece], int]:
    """Return the IDs of hosts without a record, the pieces below the API's totals, and the number of missing hosts."""
    groups: dict[Piece, list[tuple[Piece, Finished]]] = {}
    for piece, outcome in outcomes:
        groups.setdefault(piece._replace(bucket=0), []).append((piece, outcome))
    missing, lacking, short = [], [], 0
    for whole, group in groups.items():
        lost = [id for _, outcome in group for id in outcome.missing]
        if whole.buckets == 1:
            gap = sum(outcome.short or 0 for _, outcome in group)
        else:  # Each piece counts the hosts of all; hosts may be added or removed between two pieces.
            gap = min(outcome.total for _, outcome in group) - len(lost) - sum(outcome.records for _, outcome in group)
        missing += lost
        if gap > 0:
            short += gap
            lacking += [piece for piece, _ in group]
    return missing, lacking, short


def _lines(folder: Path, outcomes: list[tuple[Piece, Finished]]) -> Iterator[bytes]:
    """Yield the lines of all files. Raise JobError if a file was changed, or has a host of another file."""
    to_come = Counter(piece.cid for piece, _ in outcomes)
    seen: dict[str | None, set[Any]] = {}
    read, failures = _reader()
    broken: tuple[type[Exception], ...] = (FileNotFoundError, *failures)
    for piece, outcome in outcomes:
        keys, digest, number = seen.setdefault(piece.cid, set()), sha256(), 0
        before = len(keys)
        try:
            with (folder / outcome.file).open("rb") as file:
                for line in file:
                    digest.update(line)
                    number += 1
                    keys.add(read(line))
                    if len(keys) < before + number:
                        raise JobError(
                            f"the host {_shown(line)} is twice: in piece {piece.name}, or in one before", [piece]
                        )
                    yield line
        except broken as error:
            raise _changed(folder, piece, outcome) from error
        if (number, digest.hexdigest()) != (outcome.records, outcome.digest):
            raise _changed(folder, piece, outcome)
        to_come[piece.cid] -= 1
        if not to_come[piece.cid]:
            del seen[piece.cid]


def _changed(folder: Path, piece: Piece, outcome: Finished) -> JobError:
    return JobError(
        f"{folder / outcome.file} was changed or deleted: delete {piece.name}.done, and run the piece again", [piece]
    )


def _shown(line: bytes) -> str:
    return str(json.loads(line)["device_id"])[:64]


def _reader() -> tuple[Callable[[bytes], Any], tuple[type[Exception], ...]]:
    """Return a memory-saving function that reads a host's ID from its line, and the errors that it raises."""
    broken = (ValueError, KeyError, TypeError, RecursionError)
    try:
        import msgspec
    except ImportError:
        return (lambda line: _small(json.loads(line)["device_id"])), broken
    decode: Any = msgspec.json.Decoder(msgspec.defstruct("Key", [("device_id", str)], gc=False)).decode
    return (lambda line: _small(decode(line).device_id)), (*broken, msgspec.DecodeError)


def _small(id: str) -> int | str:
    """Convert an ID of 32 hexadecimal digits to an int, which takes half the memory."""
    try:
        return int(id, 16) if len(id) == 32 and id.isalnum() else id
    except ValueError:
        return id
