"""Answer range requests for files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from falconlite.simulator.answers import refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.simulator.answers import Reply


def ranged(reply: Reply, headers: Mapping[str, str]) -> Reply:
    """Return the part of a file requested by the header ``Range``, or 416 if the file is shorter.

    For other units, several ranges, and ``If-Range`` (files have no validator), return the complete file.
    """
    content = reply.content or b""
    found = re.fullmatch(r"bytes=([0-9]{0,18})-([0-9]{0,18})", headers["range"].strip())
    first, last = found.groups() if found else ("", "")
    if "if-range" in headers or not (first or last) or (first and last and int(last) < int(first)):
        return reply
    size = len(content)
    start = int(first) if first else max(size - int(last), 0)
    end = min(int(last), size - 1) if first and last else size - 1
    if start >= size:
        return refusal(416, "the range is not satisfiable", {"Content-Range": f"bytes */{size}"})
    said = {"Content-Range": f"bytes {start}-{end}/{size}", "Accept-Ranges": "bytes"}
    return reply._replace(status=206, content=content[start : end + 1], headers={**reply.headers, **said})
