"""Write the 7z archives in which the cloud delivers files from hosts."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from types import ModuleType

PASSWORD = "infected"  # noqa: S105  # the documented password of these archives
CYCLES = 19
"""Rounds of the key derivation, as a power of two: the value that 7-Zip uses."""


def archive(name: str, content: bytes, time: float) -> bytes:
    """Return a 7z archive with one file, encrypted by PASSWORD. The same arguments give the same bytes."""
    py7zr = _library()
    filters = [{"id": py7zr.FILTER_LZMA2, "preset": 1}, {"id": py7zr.FILTER_CRYPTO_AES256_SHA256}]
    whole = BytesIO()
    with py7zr.SevenZipFile(whole, "w", filters=filters, password=PASSWORD) as writer:
        _seed(writer.header.initialize().get_compressor(), Random(f"{name}:{len(content)}:{time}").randbytes(16))
        writer.writef(BytesIO(content), name)
        moment = py7zr.helpers.ArchiveTimestamp.from_datetime(time)
        for file in writer.header.files_info.files:
            file.update(dict.fromkeys(("creationtime", "lastwritetime", "lastaccesstime"), moment))
    return whole.getvalue()


def _seed(compressor: Any, vector: bytes) -> None:
    """Replace the random initialization vector of the encryption, so that the bytes are reproducible."""
    from Cryptodome.Cipher import AES  # py7zr installs it

    encryption = compressor.chain[-1]
    encryption.iv, encryption.cipher = vector, AES.new(_key(), AES.MODE_CBC, vector)
    compressor.coders[0]["properties"] = encryption.encode_filter_properties()


def check() -> None:
    """Raise Refused if archives cannot be written on this machine."""
    if find_spec("py7zr") is None:
        from falconlite.extras import needs

        raise Refused(501, needs("an archive of files", "py7zr", "simulator"))


@cache
def _key() -> bytes:
    key: bytes = _library().helpers.calculate_key(PASSWORD.encode("utf-16LE"), CYCLES, b"", "sha256")
    return key


def _library() -> ModuleType:
    import py7zr
    import py7zr.helpers

    return py7zr
