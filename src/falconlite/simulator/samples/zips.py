"""Zip archives of samples: read uploaded archives, and write one with a password for a download."""

from __future__ import annotations

import struct
from io import BytesIO
from random import Random
from zipfile import BadZipFile, ZipFile
from zlib import crc32

PASSWORD = b"infected"

MOST_BYTES = 256 * 1024 * 1024
"""Maximum bytes of the extracted files of an archive. This stops zip bombs."""


class Unreadable(Exception):
    """Raised for an archive that cannot be opened."""


def contents(archive: bytes, password: str) -> dict[str, bytes]:
    """Return the files of a zip or 7z archive by name; raise Unreadable for other files, or a wrong password."""
    read = _sevens if archive.startswith(b"7z\xbc\xaf\x27\x1c") else _zipped
    return read(archive, password)


def _zipped(archive: bytes, password: str) -> dict[str, bytes]:
    try:
        with ZipFile(BytesIO(archive)) as opened:
            if sum(each.file_size for each in opened.infolist()) > MOST_BYTES:
                raise Unreadable("the archive is too large")
            key = password.encode() or None
            return {each.filename: opened.read(each, key) for each in opened.infolist() if not each.is_dir()}
    except (BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError, OSError) as error:
        raise Unreadable(f"the archive cannot be opened: {error}") from None


def _sevens(archive: bytes, password: str) -> dict[str, bytes]:
    try:
        import py7zr
        from py7zr.io import BytesIOFactory
    except ImportError:
        from falconlite.extras import needs

        raise Unreadable(needs("a 7z archive", "py7zr", "simulator")) from None
    factory = BytesIOFactory(MOST_BYTES)
    try:
        with py7zr.SevenZipFile(BytesIO(archive), password=password or None) as opened:
            opened.extractall(factory=factory)
    except Exception as error:  # noqa: BLE001  # py7zr raises many kinds of errors for damaged archives
        raise Unreadable(f"the archive cannot be opened: {error}") from None
    return {name: file.read() for name, file in factory.products.items()}


def locked(name: str, content: bytes) -> bytes:
    """Return a zip archive of one file, encrypted by PASSWORD with the old method, which zip tools can read.

    No library writes that encryption. The same arguments give the same bytes.
    """
    crc, stem = crc32(content), name.encode()
    body = _encrypted(Random(crc).randbytes(11) + bytes([crc >> 24]) + content)
    # Version 2.0, encrypted, stored, 1980-01-01, with a name in UTF-8.
    head = struct.pack("<HHHHHIIIHH", 20, 0x801, 0, 0, 0x21, crc, len(body), len(content), len(stem), 0)
    local = b"PK\x03\x04" + head + stem + body
    central = b"PK\x01\x02" + struct.pack("<H", 20) + head + struct.pack("<HHHII", 0, 0, 0, 0, 0) + stem
    return local + central + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)


def _encrypted(content: bytes) -> bytes:
    """Encrypt bytes by the password. It takes 0.5 s for a megabyte."""
    table = [crc32(bytes([byte]), 0xFFFFFFFF) ^ 0xFFFFFFFF for byte in range(256)]
    first, second, third = 0x12345678, 0x23456789, 0x34567890
    encrypted = bytearray()
    for place, byte in enumerate(PASSWORD + content):
        if place >= len(PASSWORD):
            mask = third | 2
            encrypted.append(byte ^ (mask * (mask ^ 1) >> 8 & 0xFF))
        first = first >> 8 ^ table[(first ^ byte) & 0xFF]
        second = ((second + (first & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        third = third >> 8 ^ table[(third ^ second >> 24) & 0xFF]
    return bytes(encrypted)
