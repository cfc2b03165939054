"""Send files and other upload bodies over the connections of tasks, reading them in pieces meanwhile."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from falconlite.aio.sources import in_files, threaded
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET
from falconlite.transport.direct import in_steps, written
from falconlite.transport.multipart import PIECE, Multipart, body_of
from falconlite.waiting import blocking, task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.http.messages import Request
    from falconlite.transport.attempt import Attempt
    from falconlite.transport.direct import Connection, Server

NO_LENGTH = b"Content-Length: 0\r\n"


class Body:
    """A body read while it is sent. ``len`` is its length, None if it is sent in chunks."""

    def __init__(self, content: Any, length: int | None) -> None:
        self._pieces = _pieces_of(content)
        self._rest = b""
        self._over = False
        self.len = length

    def end(self) -> None:
        """Make a thread that sends this fail at the next piece, because its task was cancelled."""
        self._over = True

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
        piece = next(self._pieces)
        if self._over:
            raise OSError("the call that sends this was cancelled")
        return piece


def _pieces_of(content: Any) -> Iterator[bytes]:
    """Yield nonempty pieces of at most 64 KiB: an empty chunk would end the body."""
    for given in [content] if isinstance(content, (str, bytes)) else content:
        whole = given.encode() if isinstance(given, str) else given
        for start in range(0, len(whole), PIECE):
            yield whole if len(whole) <= PIECE else bytes(whole[start : start + PIECE])


def with_body(request: Request) -> Request:
    """Return a request with ``data`` or ``files`` whose ``data`` is a Body, with its content type.

    Threads read files, and the task reads asynchronous ones, at most 64 KiB at a time.
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
        if "urllib3.fields" not in sys.modules:  # it builds the heads of the parts
            blocking(import_module, "urllib3.fields")
        body = Multipart(request.data, in_files(request.files, threaded))
    except UnicodeError:
        pass
    except (ValueError, TypeError, AttributeError, OSError) as error:  # OSError: a file that cannot be read
        raise PayloadValidationError(None, f"data or files cannot be sent: {error}; nothing was sent") from error
    else:
        return body, body.length, body.content_type
    # outside of except: the UnicodeError quotes the value, and would become the __context__
    raise PayloadValidationError(None, "a value is not valid Unicode; nothing was sent")


def uploaded(
    server: Server, connection: Connection, request: Request, attempt: Attempt, read: float | None
) -> tuple[bytes, int]:
    """Send a request whose ``data`` is a Body; return the result of ``in_steps``."""
    body: Any = request.data
    head = written(server, request._replace(data=None, json=UNSET, form=None))
    head = head.removesuffix(b"\r\n").removesuffix(NO_LENGTH)
    framing = b"Transfer-Encoding: chunked" if body.len is None else b"Content-Length: %d" % body.len
    return in_steps(connection, _message(head + framing + b"\r\n\r\n", body), attempt, read)


def _message(head: bytes, body: Any) -> Iterator[bytes]:
    """Yield the parts of a request."""
    yield head
    running, chunked = task(), body.len is None
    for piece in body:
        if running is not None:
            running.give_way()  # on a fast network, sending might never wait
        yield b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece
    if chunked:
        yield b"0\r\n\r\n"
