"""A success whose body is read while it comes, so that it need not fit into memory."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from falconlite.errors import DamagedDownload, SpentDownload, TransportError
from falconlite.http.headers import Headers
from falconlite.http.messages import Response
from falconlite.results.reading import LINES, SNIFFED, begins_object, not_whole, read, type_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from types import TracebackType

    from typing_extensions import Self

    from falconlite.errors import FalconError
    from falconlite.http.messages import Request, Stream
    from falconlite.results.result import Result

PIECE = 65536
"""Bytes that are read at once, unless told otherwise."""

SAVED_AT_ONCE = 262144
"""Bytes that are read at once for a file."""


ENVELOPE = 65536
"""Bytes up to which a body that begins as a JSON object may be an envelope of errors rather than a file."""


class File(NamedTuple):
    """What a streamed call answers, as far as ``Result.read`` asks: a file, which may be empty."""

    empty: bool
    answers: str = "bytes"
    produces: Collection[str] = ()


class Saved(NamedTuple):
    """Where a download was saved, how long it is, and its SHA-256 digest in hexadecimal."""

    path: str
    size: int
    sha256: str


class Download:
    """The answer to a call with ``stream=True``: a body that can be read once, and that holds a connection until then.

    Read it with ``read()``, by iterating, or to a file with ``save()``. A body that breaks off, or is damaged, raises
    TransportError wherever it is read: what has been read until then is not all of it. Use it in a ``with`` block, or
    close it, unless it is read to its end.
    """

    def __init__(self, response: Response, operation: Any = None) -> None:
        self.status_code = response.status
        self.headers = Headers(response.headers)
        self.attempts = response.attempts
        self._operation: str = getattr(operation, "id", "")
        self._body: Stream | BytesIO = response.stream or BytesIO(response.content)
        self._begun = self._spent = self._closed = False

    def __repr__(self) -> str:
        name = f"{type(self).__name__} {self._operation}".rstrip()
        return f"<{name} {self.status_code}{' closed' if self._closed else ''}>"

    @property
    def ok(self) -> bool:
        """Whether there is something to read: a call that was no success raised, or returned a Refused."""
        return True

    def raise_for_status(self) -> Self:
        """Return this download; a Refused raises what went wrong."""
        return self

    def read(self, size: int | None = -1) -> bytes:
        """Return up to *size* bytes, none at the end; all that is left without a size.

        Raise SpentDownload once it is closed, and when all of it is asked for twice.
        """
        if size is None or size < 0:
            self._check(self._spent)
            return b"".join(iter(lambda: self._next(PIECE), b""))
        self._check(spent=False)
        return self._next(size) if size else b""

    def iter_content(self, chunk_size: int = PIECE) -> Iterator[bytes]:
        """Iterate over the body in pieces of up to *chunk_size* bytes; raise SpentDownload if any was read before."""
        if chunk_size < 1:
            raise ValueError(f"chunk_size is a number of bytes, 1 or more, not {chunk_size!r}")
        self._check(self._begun)
        self._begun = True
        return iter(lambda: self._next(chunk_size), b"")

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_content()

    def save(self, path: str | os.PathLike[str], *, sha256: str | None = None, overwrite: bool = True) -> Saved:
        """Save the body as a file, whole or not at all, and close.

        It is written beside *path* under another name, and takes its place when it is complete and on the disk; a
        file that was there keeps its permissions. Whatever goes wrong leaves what was there, and nothing else. *sha256*
        is the digest that it must have: raise DamagedDownload for another. *overwrite* False raises FileExistsError
        where there is something already, before anything is read. Raise SpentDownload if any was read before.
        """
        self._check(self._begun)
        if sha256 is not None and not re.fullmatch(r"[0-9A-Fa-f]{64}", sha256):
            raise ValueError(f"sha256 is a digest of 64 hexadecimal digits, not {sha256!r}")
        target = os.path.realpath(path)  # what a link leads to is replaced, not the link
        mode = _mode_of(target, overwrite=overwrite)
        self._begun = True
        beside = os.path.join(os.path.dirname(target), f".{os.urandom(8).hex()}.part")  # noqa: PTH118, PTH120  # no pathlib on the import path
        try:
            size, digest = self._write(beside, mode)
            _compare(digest, sha256)
            _put(beside, target, overwrite=overwrite)
        except BaseException:
            with suppress(OSError):
                os.unlink(beside)  # noqa: PTH108  # no pathlib on the import path
            raise
        finally:
            self.close()
        return Saved(os.fspath(path), size, digest)

    def _write(self, place: str, mode: int | None) -> tuple[int, str]:
        """Write the body to a new file; return its size and digest."""
        from hashlib import sha256

        size, digest = 0, sha256()
        with open(place, "xb") as file:  # noqa: PTH123  # no pathlib on the import path
            if mode is not None:
                os.chmod(place, mode)  # noqa: PTH101  # no pathlib on the import path
            while piece := self._next(SAVED_AT_ONCE):
                file.write(piece)
                digest.update(piece)
                size += len(piece)
            file.flush()
            os.fsync(file.fileno())
        return size, digest.hexdigest()

    def close(self) -> None:
        """Let go of the connection; harmless when done twice."""
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
    """What a call with ``stream=True`` returns in dict mode where there is nothing to read: ``ok`` is False.

    ``result`` says why, as a dict. Reading or saving it raises the error that pythonic mode raises at the call.
    """

    def __init__(self, error: FalconError, operation: Any = None) -> None:
        self.result: Result[Any] = error.result
        super().__init__(Response(error.code, self.result.headers, b"", self.result.attempts), operation)
        self._error = error

    @property
    def ok(self) -> bool:
        """Whether there is something to read: there is not."""
        return False

    def raise_for_status(self) -> NoReturn:
        """Raise what went wrong."""
        raise self._error

    def _check(self, spent: bool) -> None:  # noqa: ARG002  # as Download has it
        self.raise_for_status()


class Begun:
    """A body whose beginning has been read already, and is given out once more."""

    def __init__(self, stream: Stream, start: bytes, failure: TransportError | None) -> None:
        self._stream, self._start, self._failure = stream, BytesIO(start), failure

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes, none at the end; raise TransportError where the body breaks off or is damaged."""
        piece = self._start.read(size)
        if len(piece) == size or (piece and self._failure):
            return piece
        if self._failure:
            raise self._failure
        return piece + self._stream.read(size - len(piece))

    def close(self) -> None:
        """Let go of the connection."""
        self._stream.close()


def opened(
    response: Response, request: Request, produces: Collection[str] = ()
) -> tuple[Response, Response | None, File]:
    """Look at how the body of a success begins, and tell a file from what is none.

    Return the response, whose body is still all there; the same with what was read of its body as its content, if that
    is no file; and what to read that as. A body that breaks off meanwhile raises later, where it is read.
    """
    stream, headers = response.stream, Headers(response.headers)
    counted = "Content-Length" in headers or "Transfer-Encoding" in headers  # else an empty body may be a cut one
    empty = request.verb == "HEAD" or (counted and response.status not in {204, 205})
    start, failure = response.content, None
    if stream is not None:
        if type_of(headers) in LINES:  # whose beginning may take hours
            part = not_whole(response.status, request)
            return response, response._replace(stream=None) if part else None, File(empty, produces=produces)
        start, failure = _start_of(stream)
        response = response._replace(stream=Begun(stream, start, failure))
    if failure is not None and not start:
        return response, None, File(empty, produces=produces)
    file = File(empty, produces=produces)
    if read(response.status, headers, start, file, request).unreadable:
        return response, response._replace(content=start, stream=None), file
    return response, None, file


def _start_of(stream: Stream) -> tuple[bytes, TransportError | None]:
    """Read how a body begins, all of it where it may be an envelope; return also what broke it off."""
    start, most = b"", SNIFFED
    try:
        while len(start) < most and (piece := stream.read(most - len(start))):
            start += piece
            if begins_object(start):
                most = ENVELOPE
    except TransportError as error:
        return start, error.with_traceback(None)  # whose frames hold what came
    return start, None


def _compare(digest: str, expected: str | None) -> None:
    if expected is not None and digest != expected.lower():
        raise DamagedDownload(
            None, f"the download has the SHA-256 digest {digest}, not {expected.lower()}; nothing was saved"
        )


def _mode_of(target: str, *, overwrite: bool) -> int | None:
    """Return the permissions of the file that is to be replaced; raise OSError where a file cannot take that place."""
    from errno import EEXIST, EINVAL, EISDIR
    from stat import S_IMODE, S_ISDIR, S_ISREG

    try:
        found = os.stat(target).st_mode  # noqa: PTH116  # no pathlib on the import path
    except FileNotFoundError:
        return None
    if not overwrite:
        raise FileExistsError(EEXIST, os.strerror(EEXIST), target)
    if S_ISDIR(found):
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), target)
    if not S_ISREG(found):  # a device or a pipe would be replaced by a file
        raise OSError(EINVAL, "not a regular file", target)
    return S_IMODE(found) & 0o777


def _put(place: str, target: str, *, overwrite: bool) -> None:
    """Give a file its name; without *overwrite*, not if somebody else has taken it meanwhile."""
    if not overwrite:
        try:
            os.link(place, target)
        except FileExistsError:
            raise
        except (OSError, AttributeError, NotImplementedError):  # a file system, or a system, without hard links
            _mode_of(target, overwrite=False)
        else:
            os.unlink(place)  # noqa: PTH108  # no pathlib on the import path
            return
    os.replace(place, target)  # noqa: PTH105  # no pathlib on the import path
