"""Write files that appear when they are complete; until then the previous file stays."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from falconlite.waiting import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Iterator

PUBLIC, PRIVATE = 0o666, 0o600
"""Modes of a new file: by the umask, or private to its owner."""


@contextmanager
def replacing(path: Path, mode: int = PUBLIC) -> Iterator[Path]:
    """Yield the path of a draft beside *path*: an empty file with this mode. Write to it in the block.

    At the end of the block the draft is synced to the disk, and replaces *path*. If the block raises, it is deleted.
    The target of a link is replaced, not the link. A device or a pipe, such as /dev/null, is written directly.
    """
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        yield path
        return
    draft = path.with_name(f".{path.name}.{token_hex(4)}.draft")
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
    try:
        yield draft
        uninterrupted(_finish, draft, path)
    finally:
        draft.unlink(missing_ok=True)


def _finish(draft: Path, path: Path) -> None:
    with draft.open("r+b") as whole:
        os.fsync(whole.fileno())
    draft.replace(path)
