"""Stream the body of a successful response, so that it need not fit into memory."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from falconlite.errors import DamagedDownload, SpentDownload, TransportError, error_of
from falconlite.http.headers import Headers
from falconlite.http.messages import Response
from falconlite.results.reading import LINES, PARTIAL_CONTENT, SNIFFED, begins_object, not_whole, read, type_of
from falconlite.waiting import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from types import TracebackType
    from typing import BinaryIO

    from typing_extensions import Self

    from falconlite.errors import FalconError
    from falconlite.http.messages import Request, Stream
    from falconlite.results.ranges import Part
    from falconlite.results.result import Result

PIECE = 65536
"""Default number of bytes per read."""

SAVED_AT_ONCE = 262144
"""Bytes per read while saving to a file."""


ENVELOPE = 65536
"""Maximum length in bytes of a body checked for an error envelope, if it starts like a JSON object."""


class File(NamedTuple):
    """Tells ``Result.read`` that the expected response is a file, and whether it may be empty."""

    empty: bool
    answers: str = "bytes"
    produces: Collection[str] = ()


class Saved(NamedTuple):
    """Path of a saved download, its size in bytes, and its SHA-256 digest in hexadecimal."""

    path: str
    size: int
    sha256: str


class Download:
    """The response to a call with ``stream=True``. Its body can be read once; until then it keeps a connection.

    Read it with ``read()``, by iterating over it, or save it to a file with ``save()``. If the body breaks off or is
    damaged, reading raises TransportError, and the bytes read so far are incomplete. Use it in a ``with`` block, or
    close it, unless you read it to the end.
    """

    def __init__(self, response: Response, operation: Any = None) -> None:
        self.status_code: int = response.status
        self.headers: Headers = Headers(response.headers)
        self.attempts: int = response.attempts
        self._operation: str = getattr(operation, "id", "")
        self._body: Stream | BytesIO = response.stream or BytesIO(response.content)
        self._begun = self._spent = self._closed = False

    def __repr__(self) -> str:
        name = f"{type(self).__name__} {self._operation}".rstrip()
        return f"<{name} {self.status_code}{' closed' if self._closed else ''}>"

    @property
    def part(self) -> Part | None:
        """The bytes of the file that the body has, if the call asked for a range and the API answered 206."""
        from falconlite.results.ranges import part_of

        return part_of(self.headers) if self.status_code == PARTIAL_CONTENT else None

    @property
    def ok(self) -> bool:
        """Whether there is a body to read: always True, because a failed call raises or returns a Refused."""
        return True

    def raise_for_status(self) -> Self:
        """Return this download; a Refused raises its error instead."""
        return self

    def read(self, size: int | None = -1) -> bytes:
        """Return up to *size* bytes, ``b""`` at the end; without *size*, return the rest of the body.

        Raise SpentDownload if the download is closed, or if ``read()`` is called again at the end.
        """
        if size is None or size < 0:
            self._check(self._spent)
            return b"".join(iter(lambda: self._next(PIECE), b""))
        self._check(spent=False)
        return self._next(size) if size else b""

    def iter_content(self, chunk_size: int = PIECE) -> Iterator[bytes]:
        """Iterate over the body in chunks of up to *chunk_size* bytes; raise SpentDownload if it was read already."""
        if chunk_size < 1:
            raise ValueError(f"chunk_size must be 1 byte or more, not {chunk_size!r}")
        self._check(self._begun)
        self._begun = True
        return iter(lambda: self._next(chunk_size), b"")

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_content()

    def save(self, path: str | os.PathLike[str], *, sha256: str | None = None, overwrite: bool = True) -> Saved:
        """Save the body to a file and close the download. After an error, no partial file is left.

        The body is written to a temporary file beside *path*, which replaces *path* once it is complete and on disk. An
        existing file keeps its permissions. After any error, *path* is unchanged and the temporary file is deleted.

        - *path* (str or os.PathLike): the file to write.
        - *sha256* (str): expected digest, 64 hexadecimal digits; raise DamagedDownload if the body has another digest.
        - *overwrite* (bool): default True; if False and *path* exists, raise FileExistsError before reading anything.

        Return a ``Saved``. Raise SpentDownload if any of the body was read already, OSError if the file cannot be
        written.
        """
        self._check(self._begun)
        if sha256 is not None and not re.fullmatch(r"[0-9A-Fa-f]{64}", sha256):
            raise ValueError(f"sha256 must be 64 hexadecimal digits, not {sha256!r}")
        target = os.path.realpath(path)  # a link stays: its target is replaced
        mode = _mode_of(target, overwrite=overwrite)
        self._begun = True
        beside = os.path.join(os.path.dirname(target), f".{os.urandom(8).hex()}.part")  # noqa: PTH118, PTH120  # pathlib is not imported, to keep start-up fast
        try:
            size, digest = self._write(beside, mode)
            _compare(digest, sha256)
            _put(beside, target, overwrite=overwrite)
        except BaseException:
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108  # pathlib is not imported, to keep start-up fast
            raise
        finally:
            self.close()
        return Saved(os.fspath(path), size, digest)

    def _write(self, place: str, mode: int | None) -> tuple[int, str]:
        """Write the body to a new file; return its size and digest."""
        from hashlib import sha256

        size, digest = 0, sha256()
        with open(place, "xb") as file:  # noqa: PTH123  # pathlib is not imported, to keep start-up fast
            if mode is not None:
                os.chmod(place, mode)  # noqa: PTH101  # pathlib is not imported, to keep start-up fast
            while piece := self._next(SAVED_AT_ONCE):
                uninterrupted(_add, piece, file, digest)
                size += len(piece)
            file.flush()
            uninterrupted(os.fsync, file.fileno())
        return size, digest.hexdigest()

    def close(self) -> None:
        """Release the connection. Closing twice is harmless."""
        self._closed = True
        self._body.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _next(self, size: int) -> bytes:
        self._check(spent=False)
        self._begun = True
        try:
            piece = self._body.read(size)
        except BaseException:
            self.close()
            raise
        self._spent = not piece
        return piece

    def _check(self, spent: bool) -> None:
        if self._closed or spent:
            raise SpentDownload


class Refused(Download):
    """A failed call with ``stream=True`` in dict mode: ``ok`` is False.

    ``result`` holds the error as a dict. Reading or saving raises the error that pythonic mode raises at the call.
    """

    def __init__(self, error: FalconError, operation: Any = None) -> None:
        self.result: Result[Any] = error.result
        super().__init__(Response(error.code, self.result.headers, b"", self.result.attempts), operation)
        self._error = error_of(self.result, error, operation)

    @property
    def ok(self) -> bool:
        """Whether there is a body to read: always False."""
        return False

    def raise_for_status(self) -> NoReturn:
        """Raise the error of the call."""
        raise error_of(self.result, self._error, None)  # a copy, so that a stored error does not accumulate frames

    def _check(self, spent: bool) -> None:  # noqa: ARG002  # the signature of Download
        self.raise_for_status()


class Begun:
    """A body whose first bytes were read already; ``read`` returns them first."""

    def __init__(self, stream: Stream, start: bytes, failure: TransportError | None) -> None:
        self._stream, self._start, self._failure = stream, BytesIO(start), failure

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, ``b""`` at the end; raise TransportError if the body breaks off or is damaged."""
        piece = self._start.read(size)
        if len(piece) == size or (piece and self._failure):
            return piece
        if self._failure:
            raise self._failure
        return piece + self._stream.read(size - len(piece))

    def close(self) -> None:
        """Release the connection."""
        self._stream.close()


def opened(
    response: Response, request: Request, produces: Collection[str] = ()
) -> tuple[Response, Response | None, File]:
    """Read the start of a successful response, and decide whether it is a file or an error.

    Return three values: the response, whose body can still be read from the start; the response to report as an error,
    or None for a file; and how to read that error. If the body breaks off here, reading the response raises the error.
    """
    stream, headers = response.stream, Headers(response.headers)
    counted = "Content-Length" in headers or "Transfer-Encoding" in headers  # otherwise an empty body may be a cut one
    empty = request.verb == "HEAD" or (counted and response.status not in {204, 205})
    start, failure = response.content, None
    if stream is not None:
        if type_of(headers) in LINES:  # the first bytes may come after hours
            wrong = not_whole(response.status, headers, request)
            return response, response._replace(stream=None) if wrong else None, File(empty, produces=produces)
        start, failure = _start_of(stream)
        response = response._replace(stream=Begun(stream, start, failure))
    if failure is not None and not start:
        return response, None, File(empty, produces=produces)
    if response.status == PARTIAL_CONTENT and not not_whole(response.status, headers, request):
        return response, None, File(empty, produces=produces)  # a partial file may start like a page or an envelope
    file = File(empty, produces=produces)
    if read(response.status, headers, start, file, request).unreadable:
        return response, response._replace(content=start, stream=None), file
    return response, None, file


def _start_of(stream: Stream) -> tuple[bytes, TransportError | None]:
    """Read the start of a body, or the whole body if it may be an envelope; return it, and the error that ended it."""
    start, most = b"", SNIFFED
    try:
        while len(start) < most and (piece := stream.read(most - len(start))):
            start += piece
            if begins_object(start):
                most = ENVELOPE
    except TransportError as error:
        return start, error.with_traceback(None)  # the frames hold the bytes received
    return start, None


def _add(piece: bytes, file: BinaryIO, digest: Any) -> None:
    file.write(piece)
    digest.update(piece)


def _compare(digest: str, expected: str | None) -> None:
    if expected is not None and digest != expected.lower():
        raise DamagedDownload(
            None, f"the download has the SHA-256 digest {digest}, not {expected.lower()}; nothing was saved"
        )


def _mode_of(target: str, *, overwrite: bool) -> int | None:
    """Return the permissions of the file to replace, or None without one; raise OSError if it cannot be replaced."""
    from errno import EEXIST, EINVAL, EISDIR
    from stat import S_IMODE, S_ISDIR, S_ISREG

    try:
        found = os.stat(target).st_mode  # noqa: PTH116  # pathlib is not imported, to keep start-up fast
    except FileNotFoundError:
        return None
    if not overwrite:
        raise FileExistsError(EEXIST, os.strerror(EEXIST), target)
    if S_ISDIR(found):
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), target)
    if not S_ISREG(found):  # renaming would replace a device or a pipe by a file
        raise OSError(EINVAL, "not a regular file", target)
    return S_IMODE(found) & 0o777


def _put(place: str, target: str, *, overwrite: bool) -> None:
    """Rename a file; without *overwrite*, raise FileExistsError if another process has created the target meanwhile."""
    if not overwrite:
        try:
            os.link(place, target)
        except FileExistsError:
            raise
        except (OSError, AttributeError, NotImplementedError):  # the file system or the platform has no hard links
            _mode_of(target, overwrite=False)
        else:
            os.unlink(place)  # noqa: PTH108  # pathlib is not imported, to keep start-up fast
            return
    os.replace(place, target)  # noqa: PTH105  # pathlib is not imported, to keep start-up fast
