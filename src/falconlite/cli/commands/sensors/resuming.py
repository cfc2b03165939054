"""Download a file with a known digest; resume an interrupted download.

Until the file is complete, its bytes are in ``NAME.part`` beside it. The next download requests the rest. The digest is
computed from the complete file on the disk, so it does not depend on the number of downloads.
"""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from falconlite.cli.failures import Failure
from falconlite.cli.output.progress import progress
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from typing import TypeAlias

    from falconlite import Download

    Open: TypeAlias = Callable[[Mapping[str, str]], Download]
    """Starts the download, with more headers; raises the errors of the library."""

PIECE = 65_536
"""Size in bytes of a block: an interruption loses at most one block."""

NOT_SATISFIABLE = 416


class Wanted(NamedTuple):
    """A file to download: where it goes, its SHA-256 digest, and its size in bytes (0 if unknown)."""

    path: Path
    digest: str
    size: int

    @property
    def part(self) -> Path:
        """The file of an incomplete download."""
        return self.path.with_name(f"{self.path.name}.part")


def digest_of(path: Path) -> str:
    """Return the SHA-256 digest of a file, in hexadecimal."""
    digest = sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            digest.update(piece)
    return digest.hexdigest()


def fetch(wanted: Wanted, open_download: Open, note: Callable[[str], None], *, overwrite: bool = False) -> str:
    """Download a file, unless it is there; return "present", "downloaded" or "resumed".

    Raise a failure if another file has its name (without *overwrite*), or if its digest is wrong.
    """
    path, part = wanted.path, wanted.part
    if path.exists():
        if path.is_file() and digest_of(path) == wanted.digest:
            return "present"
        if not (overwrite and path.is_file()):
            raise Failure(f"{path} exists and is another file: --overwrite replaces it", Status.OUTPUT)
    start = part.stat().st_size if part.is_file() else 0
    if start and start == wanted.size and _finished(wanted):
        return "resumed"
    if wanted.size and start >= wanted.size:
        start = 0
    if start:
        note(f"continue {part} at {start:,} bytes")
    begins = _receive(wanted, open_download, note, start)
    if not _finished(wanted) and begins:
        note(f"{part} was the part of another file: start again")
        begins = _receive(wanted, open_download, note, 0)
        _finished(wanted)
    if part.exists():
        part.unlink()
        raise Failure(f"the download is damaged: its SHA-256 digest is not {wanted.digest}", Status.UNREACHABLE)
    return "resumed" if begins else "downloaded"


def _finished(wanted: Wanted) -> bool:
    """Put the file in its place if its digest is right; return whether it is."""
    if digest_of(wanted.part) != wanted.digest:
        return False
    wanted.part.replace(wanted.path)
    return True


def _receive(wanted: Wanted, open_download: Open, note: Callable[[str], None], start: int) -> int:
    """Write the bytes from *start*, or all if the server does not send a part; return the first position written."""
    with _opened(open_download, note, start) as download:
        begins = download.part.first if download.part else 0
        if start and not begins:
            note("the server sends the complete file: start again")
        try:
            _write(download, wanted, begins)
        except BaseException:
            arrived = wanted.part.stat().st_size if wanted.part.exists() else 0
            if arrived:
                of = f" of {wanted.size:,}" if wanted.size else ""
                note(f"{wanted.part} has {arrived:,}{of} bytes; the same command continues the download")
            raise
    return begins


def _opened(open_download: Open, note: Callable[[str], None], start: int) -> Download:
    """Start the download at a byte, or at the start if the server refuses the range."""
    from falconlite.errors import APIError, UnreadableAnswer

    plain = {"Accept-Encoding": "identity"}  # in a compressed body, bytes have other positions
    if start:
        try:
            return open_download({**plain, "Range": f"bytes={start}-"})
        except APIError as error:
            if error.status_code != NOT_SATISFIABLE and not isinstance(error, UnreadableAnswer):
                raise
            note("the server does not send the rest: start again")
    return open_download(plain)


def _write(download: Download, wanted: Wanted, begins: int) -> None:
    done = begins
    with (
        wanted.part.open("r+b" if begins else "wb", buffering=0) as file,
        progress(wanted.path.name, wanted.size or None, size=True) as show,
    ):
        file.seek(begins)
        file.truncate()
        for piece in download.iter_content(PIECE):
            view = memoryview(piece)
            while view:
                view = view[file.write(view) :]  # without a buffer, a write may accept fewer bytes
            done += len(piece)
            show(done, None)
        os.fsync(file.fileno())
