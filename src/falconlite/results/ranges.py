"""Compare the part of a file in an answer of 206 with the range in its request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from falconlite._tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Part(NamedTuple):
    """The bytes of a file that an answer has: the *first* and the *last*, counted from 0, and the *size* of the file.

    *size* is None if the server does not know it.
    """

    first: int
    last: int
    size: int | None


def asked_range(request: Any) -> str | None:
    """Return the header ``Range`` of a request; None if it requests the whole file."""
    given = getattr(request, "headers", {})
    return next((str(given[name]) for name in given if name.lower() == "range"), None)


def part_of(headers: Mapping[str, str]) -> Part | None:
    """Parse the header ``Content-Range`` of a response; None if it names no part of a file."""
    found = re.fullmatch(
        r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)", str(headers.get("Content-Range") or "").strip()
    )
    if not found:
        return None
    part = Part(int(found[1]), int(found[2]), None if found[3] == "*" else int(found[3]))
    return part if part.first <= part.last and (part.size is None or part.last < part.size) else None


def why_not(headers: Mapping[str, str], request: Any) -> str:
    """Return why an answer of 206 is not the requested part; "" if it is."""
    asked = asked_range(request)
    if asked is None:
        return "it is a part of an answer, but the request asked for all of it"
    part, said = part_of(headers), str(headers.get("Content-Range") or "none")[:100]
    wanted = re.fullmatch(r"\s*bytes\s*=\s*([0-9]{0,18})\s*-\s*([0-9]{0,18})\s*", asked, re.IGNORECASE)
    if part is None or wanted is None or not _fits(part, wanted[1], wanted[2]):
        return f"its Content-Range is {said}, but the request asked for {asked[:100]}"
    if str(headers.get("Content-Encoding") or "identity").lower() != "identity":
        return "it is a part of a compressed file"
    length = str(headers.get("Content-Length") or "")
    if length.isdecimal() and int(length) != part.last - part.first + 1:
        return f"its Content-Length is {length}, but its Content-Range is {said}"
    return ""


def _fits(part: Part, first: str, last: str) -> bool:
    """Tell whether a part has the bytes *first* to *last*: ``-500`` are the last 500, ``500-`` all from there."""
    size = part.size
    if not first:
        count = int(last or 0)
        return count > 0 and size is not None and part.last == size - 1 and part.first == max(size - count, 0)
    ends = [int(last)] if last else []
    ends += [size - 1] if size is not None else []
    return part.first == int(first) and part.last == min(ends, default=part.last)
