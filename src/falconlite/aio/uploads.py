"""Send files and other bodies of uploads over the connections of tasks, piece by piece while they are read."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from falconlite.aio.sources import in_files, threaded
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET
from falconlite.transport.direct import in_steps, written
from falconlite.transport.multipart import PIECE, Multipart, body_of
from falconlite.waiting import blocking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.http.messages import Request
    from falconlite.transport.attempt import Attempt
    from falconlite.transport.direct import Connection, Server

NO_LENGTH = b"Content-Length: 0\r\n"


class Body:
    """A body that is read while it is sent. ``len`` is its length, None if it is sent in chunks."""

    def __init__(self, content: Any, length: int | None) -> None:
        self._pieces: Iterator[Any] = iter([content] if isinstance(content, (str, bytes)) else content)
        self._rest = b""
        self.len = length

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, up to *size* or all; b"" at the end."""
        if size < 0:
            return b"".join([self._rest, *self])
        if size and not self._rest:
            self._rest = next(self, b"")
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        while not (piece := next(self._pieces)):
            pass  # an empty chunk would end the body
        return piece.encode() if isinstance(piece, str) else bytes(piece)


def with_body(request: Request) -> Request:
    """Return a request with ``data`` or ``files`` whose ``data`` is a Body, with its content type.

    Files are read in threads, asynchronous ones in the task, at most 64 KiB at a time.
    """
    content, length, kind = _body_of(request)
    if kind and all(name.lower() != "content-type" for name in request.headers):
        request = request._replace(headers={**request.headers, "Content-Type": kind})
    return request._replace(data=None if content is None else Body(content, length), files=None)


def _body_of(request: Request) -> tuple[Any, int | None, str]:
    """Return the body, its length (None for chunks) and its content type."""
    try:
        if not request.files:
            return body_of(threaded(request.data))
        if "urllib3.fields" not in sys.modules:  # it makes the heads of the parts
            blocking(import_module, "urllib3.fields")
        body = Multipart(request.data, in_files(request.files, threaded))
    except UnicodeError:
        pass
    except (ValueError, TypeError, AttributeError, OSError) as error:  # OSError: a file that cannot be read
        raise PayloadValidationError(None, f"data or files cannot be sent: {error}; nothing was sent") from error
    else:
        return body, body.length, body.content_type
    # outside of except: the UnicodeError quotes the value, and would become the context
    raise PayloadValidationError(None, "a value is not valid Unicode; nothing was sent")


def uploaded(
    server: Server, connection: Connection, request: Request, attempt: Attempt, read: float | None
) -> tuple[bytes, int]:
    """Send a request whose ``data`` is a Body; return what ``in_steps`` does."""
    body: Any = request.data
    head = written(server, request._replace(data=None, json=UNSET, form=None))
    head = head.removesuffix(b"\r\n").removesuffix(NO_LENGTH)
    framing = b"Transfer-Encoding: chunked" if body.len is None else b"Content-Length: %d" % body.len
    return in_steps(connection, _message(head + framing + b"\r\n\r\n", body), attempt, read)


def _message(head: bytes, body: Any) -> Iterator[bytes]:
    """Yield the parts of a request."""
    yield head
    if body.len is not None:
        yield from body
        return
    for piece in body:
        for start in range(0, len(piece), PIECE):
            part = piece[start : start + PIECE]
            yield b"%x\r\n" % len(part)
            yield part
            yield b"\r\n"
    yield b"0\r\n\r\n"
