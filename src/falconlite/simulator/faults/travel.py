"""The way of an answer to its client: on a socket, and to a client in this process."""

from __future__ import annotations

import zlib
from itertools import repeat
from math import ceil, inf
from typing import TYPE_CHECKING, NamedTuple

from falconlite.http.messages import TIMEOUT, Response, Unset
from falconlite.simulator.live import LiveBody

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from falconlite.http.messages import Request

BLOCK = bytes(range(251)) * 261
"""The repeated content of huge bodies: one large read long."""


class Wire(NamedTuple):
    """The transmission of an answer; by default complete and immediate.

    - *silent*: close the connection without an answer; *resets*: close it by a TCP RST.
    - *wait*: seconds before the answer; ``inf``: never answer.
    - *size*: bytes in each piece of the body, 0 for the whole body; *pause*: seconds between pieces; *head*: send the
      head in pieces too; *chunked*: send each piece as a chunk.
    - *after*: close the connection after that many bytes of the body.
    - *off*: added to Content-Length.
    - *huge*: replace the body by one of that many bytes.
    """

    silent: bool = False
    resets: bool = False
    wait: float = 0.0
    pause: float = 0.0
    size: int = 0
    head: bool = False
    chunked: bool = False
    after: int | None = None
    off: int = 0
    huge: int | None = None

    @property
    def ends(self) -> bool:
        """Whether the server closes the connection after this answer."""
        return self.after is not None or self.off != 0

    @property
    def breaks_off(self) -> bool:
        """Whether the server must break the connection, or send invalid HTTP."""
        return self.ends or self.silent or self.head

    def headed(self, response: Response) -> Response:
        """Return the response with the headers for the length of the body."""
        headers = dict(response.headers)
        if self.chunked:
            headers.pop("Content-Length", None)
            headers["Transfer-Encoding"] = "chunked"
        elif self.off:
            headers["Content-Length"] = str(max(len(response.content) + self.off, 0))
        return response._replace(headers=headers)

    def pieces(self, content: bytes, *, framed: bool) -> Iterator[bytes]:
        """Yield the pieces of a body to send; if *framed* and chunked, as chunks."""
        framed = framed and self.chunked
        left = self._most(len(content) if self.huge is None else self.huge)
        for piece in pattern(self.huge) if self.huge is not None else _cut(content, self.size):
            part = piece if left is None else piece[:left]
            end = b"\r\n" if len(part) == len(piece) else b""
            yield b"%x\r\n%b%b" % (len(piece), part, end) if framed else part
            if left is not None:
                left -= len(part)
                if not left:
                    return
        if framed and self.after is None:
            yield b"0\r\n\r\n"

    def breaks(self, content: bytes) -> bool:
        """Return whether only part of a body arrives."""
        return self.off > 0 or (self.after is not None and bool(content or self.chunked or self.huge))

    def _most(self, length: int) -> int | None:
        if self.after is None or self.chunked:  # A chunked body without its last chunk is incomplete at any length.
            return self.after
        return min(self.after, max(length - 1, 0))

    def seconds(self, response: Response) -> float:
        """Return the approximate seconds from the call to the last byte of the answer."""
        length = len(response.content)
        if self.head:
            length += sum(len(name) + len(value) + 4 for name, value in response.headers.items())
        return self.wait + self.pause * max(ceil(length / (self.size or inf)) - 1, 0)


def _cut(content: bytes, size: int) -> Iterator[bytes]:
    size = size or len(content) or 1
    for place in range(0, len(content), size):
        yield content[place : place + size]


def pattern(size: int) -> Iterator[bytes]:
    """Yield *size* bytes in blocks; the byte at *n* is ``n % 251``."""
    blocks, rest = divmod(size, len(BLOCK))
    yield from repeat(BLOCK, blocks)
    if rest:
        yield BLOCK[:rest]


class Disturbed(Exception):
    """Raised if an answer does not simply arrive: *wire* is its transmission; without *response* it never arrives."""

    def __init__(self, response: Response | None, wire: Wire) -> None:
        super().__init__(response, wire)
        self.response, self.wire = response, wire


# For a client in this process: the result that it would get over a socket.


class Body:
    """A body that is read in pieces. Reading an incomplete one ends with ConnectionFailed."""

    def __init__(self, pieces: Iterator[bytes], *, broken: bool) -> None:
        self._pieces, self._broken = pieces, broken
        self._piece = b""

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes; none at the end."""
        if not self._piece:
            self._piece = next(self._pieces, b"")
        if not self._piece and self._broken:
            raise _broken()
        part, self._piece = self._piece[:size], self._piece[size:]
        return part

    def close(self) -> None:
        """Discard the rest."""
        self._pieces, self._piece, self._broken = iter(()), b"", False


def arrived(disturbed: Disturbed, request: Request, sleep: Callable[[float], object]) -> Response:
    """Return the part of an answer that arrives, after its delay. Raise the TransportError that a client would get."""
    from falconlite.errors import ConnectionFailed, TimedOut

    response, wire = disturbed.response, disturbed.wire
    if response is None:
        if wire.wait == inf:  # raise without a delay: the client's timeout is unknown here
            raise TimedOut(None, "no answer came from the API: the server says nothing")
        raise ConnectionFailed(None, f"no answer came from the API: connection {'reset' if wire.resets else 'closed'}")
    seconds = wire.seconds(response)
    live = response.stream
    between, in_all = _patience(request)
    patience = min(between if max(wire.wait, wire.pause) > between else inf, in_all if seconds > in_all else inf)
    if seconds:
        sleep(min(seconds, patience))
    if patience < inf:
        if live is not None:
            live.close()
        raise TimedOut(None, "no answer came from the API in time")
    if live is not None:
        return streamed(response, request)
    content = response.content[: min(wire.off, 0) or None]
    return _read(response, wire.pieces(content, framed=False), request, broken=wire.breaks(content))


def streamed(response: Response, request: Request) -> Response:
    """Return a stream to a client that reads in pieces. Raise TimedOut for others, which would wait for its end."""
    from falconlite.errors import TimedOut

    assert isinstance(response.stream, LiveBody), "only those go on"
    if not request.stream:
        response.stream.close()
        raise TimedOut(None, "the answer of the API does not end: read it in pieces, with stream=True")
    response.stream.patience = _patience(request)[0]
    return response


def unpacked(response: Response, request: Request) -> Response:
    """Return an answer with its gzip body decompressed."""
    reader, content = zlib.decompressobj(wbits=31), b""
    try:
        content = reader.decompress(response.content)
    except zlib.error:
        return _read(response, iter(()), request, broken=True)
    return _read(response, iter((content,)), request, broken=not reader.eof)


def _read(response: Response, pieces: Iterator[bytes], request: Request, *, broken: bool) -> Response:
    if request.stream and response.status < 300:
        return response._replace(content=b"", stream=Body(pieces, broken=broken))
    if broken:
        raise _broken()
    return response._replace(content=b"".join(pieces))


def _broken() -> Exception:
    from falconlite.errors import ConnectionFailed

    return ConnectionFailed(None, "no answer came from the API: its body is broken off or damaged")


def _patience(request: Request) -> tuple[float, float]:
    """Return the client's timeout for each byte, and for the whole answer, in seconds."""
    timeout = TIMEOUT if isinstance(request.timeout, Unset) else request.timeout
    between = timeout[1] if isinstance(timeout, tuple) else timeout
    in_all = None if isinstance(request.deadline, Unset) else request.deadline
    return inf if between is None else between, inf if in_all is None else in_all
