"""Make a small file of a media type: the answer of a download operation."""

from __future__ import annotations

import json
import struct
import zlib
from functools import cache
from gzip import compress
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SENTENCE = b"Made up by the simulator.\n"

OCTETS = "application/octet-stream"

LAST = ("application/json", OCTETS, "*/*")
"""Media types used only if an operation declares no other."""


@cache
def file_of(produces: Sequence[str], wanted: str = "") -> tuple[str, bytes]:
    """Return the media type and the content of a file.

    The type is the declared one that the call asks for, such as ``json``, otherwise the first that is not JSON.
    """
    asked = [kind for kind in produces if wanted and kind.rpartition("/")[2] == wanted]
    kind = min(asked or produces or (OCTETS,), key=lambda kind: LAST.index(kind) if kind in LAST else -1)
    kind = OCTETS if kind == "*/*" else kind
    return kind, MAKERS.get(kind, _octets)()


def _octets() -> bytes:
    return SENTENCE


def _json() -> bytes:
    return json.dumps({"description": SENTENCE.decode().strip()}).encode()


def _csv() -> bytes:
    return b"id,name\r\n1,simulated-one\r\n2,simulated-two\r\n"


def _zip() -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr(ZipInfo("simulated.txt"), SENTENCE)  # ZipInfo has a fixed date
    return content.getvalue()


def _empty_7z() -> bytes:
    """Make an archive without files: a signature header that points to no other header."""
    following = bytes(20)
    return b"7z\xbc\xaf\x27\x1c\x00\x04" + struct.pack("<I", zlib.crc32(following)) + following


def _png() -> bytes:
    """Make one black pixel."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def _pdf() -> bytes:
    """Make one empty page."""
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>",
    )
    text, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(text))
        text += b"%d 0 obj%b endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(text)
    return text + b"xref\n0 4\n0000000000 65535 f \n%btrailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        table,
        start,
    )


MAKERS: dict[str, Callable[[], bytes]] = {
    "application/json": _json,
    "application/schema+json": _json,
    "text/csv": _csv,
    "application/zip": _zip,
    "application/x-7z-compressed": _empty_7z,
    "application/gzip": lambda: compress(SENTENCE, mtime=0),
    "application/pdf": _pdf,
    "image/png": _png,
    "application/yaml": lambda: b"description: Made up by the simulator.\n",
    "text/event-stream": lambda: b'event: message\ndata: {"description": "Made up by the simulator."}\n\n',
}
"""Functions that make a file, by media type. Files of other types are one sentence."""
