"""Decompress bodies with urllib3, and check what urllib3 does not: that a body, or a compressed one, is complete."""

from __future__ import annotations

from http.client import HTTPException, IncompleteRead
from io import BytesIO
from typing import TYPE_CHECKING, Any

from urllib3 import HTTPResponse

if TYPE_CHECKING:
    from collections.abc import Iterator


def decoded(content: bytes, packing: str, size: int) -> Iterator[bytes]:
    """Yield, *size* at a time, the bytes that urllib3 decompresses. It may return b"" before the end."""
    source = BytesIO(content)
    body = unpacking(source, packing)
    while True:
        ended = source.closed or source.tell() == len(content)
        piece = body.read(size, decode_content=True)
        if piece:
            yield piece
        elif ended:
            break
    check_whole(body)


def unpacking(source: Any, packing: str) -> Any:
    """Return a file that decompresses another one, by any Content-Encoding that urllib3 knows."""
    return HTTPResponse(source, {"Content-Encoding": packing}, 200, preload_content=False)


def check_arrived(raw: Any) -> None:
    """Raise IncompleteRead if fewer bytes came than announced, which urllib3 1.26 does not check."""
    missing = getattr(raw, "length_remaining", None)
    if missing:
        raise IncompleteRead(b"", missing)


def check_whole(raw: Any) -> None:
    """Raise HTTPException if a compressed body ended too early, which urllib3 does not check."""
    check_arrived(raw)
    decoder = getattr(raw, "_decoder", None)
    for one in getattr(decoder, "_decoders", None) or [decoder]:
        member = getattr(one, "_obj", None)
        # Any bytes may follow a complete gzip member (state 2), as in other clients.
        if getattr(member, "eof", True) is False and getattr(one, "_state", 0) != 2 and raw.tell():
            raise HTTPException("the compressed body ends too early")
