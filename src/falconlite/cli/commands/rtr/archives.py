"""Take the file out of the 7z archive in which the API hands it out."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import Failure, wrong

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "infected"  # noqa: S105  # the documented password of these archives


def check_extraction() -> None:
    """Raise a failure if the library for 7z archives is missing."""
    try:
        import py7zr  # noqa: F401  # check only that it is installed
    except ImportError:
        from falconlite.extras import needs

        raise wrong(needs("--extract", "py7zr", "simulator")) from None


def extract(archive: Path, target: Path, most: int | None) -> str:
    """Write the only file of an archive, of any name, to *target*; return its SHA-256 digest.

    Raise a failure if the archive is damaged, has no file or several, or has one of more than *most* bytes.
    """
    import lzma

    import py7zr
    from py7zr.exceptions import ArchiveError
    from py7zr.io import Py7zIO, WriterFactory

    written: list[Any] = []
    with target.open("xb") as file:

        class Writer(Py7zIO):
            def __init__(self) -> None:
                self.digest, self.length = sha256(), 0

            def write(self, s: bytes | bytearray) -> int:
                self.length += len(s)
                if most is not None and self.length > most:
                    raise Failure(f"the file in the archive has more than the {most:,} bytes that the API states")
                self.digest.update(s)
                return file.write(s)

            def read(self, size: int | None = None) -> bytes:  # noqa: ARG002  # the signature of py7zr
                return b""

            def seek(self, offset: int, whence: int = 0) -> int:  # noqa: ARG002  # the signature of py7zr
                return offset

            def flush(self) -> None:
                file.flush()

            def size(self) -> int:
                return self.length

        class Factory(WriterFactory):
            def create(self, filename: str) -> Py7zIO:  # noqa: ARG002  # the name in the archive is not used
                if written:
                    raise Failure("the archive has several files")
                writer = Writer()
                written.append(writer)
                return writer

        try:
            with py7zr.SevenZipFile(archive, "r", password=PASSWORD) as reader:
                reader.extractall(factory=Factory())
        except (ArchiveError, lzma.LZMAError, EOFError, ValueError) as error:
            raise Failure(f"the archive is damaged: {error or type(error).__name__}") from None
    if not written:
        raise Failure("the archive has no file")
    found: str = written[0].digest.hexdigest()
    return found
