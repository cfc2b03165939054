"""Write the JSON bytes of records as JSON lines, without decoding them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.results.raw import RawObject
from falconlite.waiting import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import BinaryIO

BREAKS = b"\r\n"
"""Line breaks. In JSON they occur only between values, so they can be dropped."""


def write(parts: Iterable[list[Any]], file: BinaryIO) -> None:
    """Write each record of the lists as one line."""
    for records in parts:
        uninterrupted(_write, records, file)


def _write(records: list[Any], file: BinaryIO) -> None:
    if set(map(type, records)) == {RawObject}:
        lines = [record.content for record in records]
    else:
        lines = [bytes(record.content).translate(None, BREAKS) for record in records]
    lines.append(b"")  # for the line break at the end
    file.write(b"\n".join(lines))
