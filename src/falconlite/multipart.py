"""What a request carries besides values: files on their way, and whether they can be sent again."""

from __future__ import annotations

from binascii import hexlify
from io import BytesIO
from os import SEEK_END, urandom
from os.path import basename
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from falconlite.wire import Request

PIECE = 65536
"""Bytes that are read at once where nobody says how many; what is shorter travels with its neighbours."""


class Load:
    """The files of a request and where they stood before it was sent, so that it can be sent again."""

    def __init__(self) -> None:
        self._marks: list[tuple[Any, int]] = []
        self._once = False

    @classmethod
    def of(cls, request: Request) -> Self | None:
        """Note where the files of a request stand; None if it has neither files nor data."""
        if request.data is None and not request.files:
            return None
        load = cls()
        for content in (request.data, request.files, *_contents(request.files)):
            load.note(content)
        return load

    def note(self, content: Any) -> None:
        """Note where a file stands, and that an iterator is used up by sending it."""
        if hasattr(content, "read"):
            try:
                position = content.tell()
                content.seek(position)
            except (AttributeError, OSError, ValueError):
                self._once = True
            else:
                self._marks.append((content, position))
        elif hasattr(content, "__next__"):
            self._once = True

    def rewind(self) -> bool:
        """Put all files back to where they stood; False where that cannot be done, as with a pipe or an iterator."""
        if self._once:
            return False
        try:
            for file, position in self._marks:
                file.seek(position)
        except (OSError, ValueError):  # closed in the meantime
            return False
        return True


def _pairs(given: Any) -> Any:
    return given.items() if hasattr(given, "items") else given


def _contents(files: Any) -> Iterator[Any]:
    """Find the contents of ``files``; what is no such thing is refused when it is to be sent, not here."""
    pairs = _pairs(files)
    for pair in pairs if hasattr(pairs, "__iter__") and not hasattr(pairs, "__next__") else ():
        part = pair[-1] if isinstance(pair, (list, tuple)) and pair else None
        yield part[1] if isinstance(part, (list, tuple)) and len(part) > 1 else part


class Multipart:
    """A ``multipart/form-data`` body as requests would make it, but read from its files while it is sent.

    ``length`` is None where a file cannot tell how much is left in it, as a pipe cannot: the body goes in chunks then.
    A file in text mode, and one whose ``read`` takes no size, is read when the body is made.
    """

    def __init__(self, data: Any, files: Any) -> None:
        boundary = hexlify(urandom(16)).decode()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self.length: int | None = 0
        self._parts: list[Any] = []
        text = b""
        for head, content in (*_fields(data), *_files(files)):
            text += f"--{boundary}\r\n{head}".encode()
            if isinstance(content, bytes) and len(content) <= PIECE:
                text += content
            else:
                self._add(BytesIO(text), len(text))
                if isinstance(content, Part):
                    self._add(content, content.left)
                else:
                    self._add(BytesIO(content), len(content))
                text = b""
            text += b"\r\n"
        text += f"--{boundary}--\r\n".encode()
        self._add(BytesIO(text), len(text))

    def _add(self, part: Any, length: int | None) -> None:
        self._parts.append(part)
        self.length = None if self.length is None or length is None else self.length + length

    def read(self, size: int = PIECE) -> bytes:
        """Return the next bytes, up to *size* of them; none at the end."""
        while self._parts:
            piece: bytes = self._parts[0].read(size)
            if piece:
                return piece
            del self._parts[0]
        return b""

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.read, b"")


class Part:
    """A file as part of a body, from where it stands to where it ends now."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.left: int | None = None
        try:
            self._start = file.tell()
            file.seek(0, SEEK_END)
            self.left = max(file.tell() - self._start, 0)
            file.seek(self._start)
        except (AttributeError, OSError, ValueError):
            self._start = None

    def read(self, size: int) -> bytes:
        """Return the next bytes; raise OSError where the file has become shorter than was announced."""
        if self.left is None:
            return bytes(self._file.read(size) or b"")
        if self._start is not None:  # another part may be of the same file
            self._file.seek(self._start)
            self._start = None
        piece = bytes(self._file.read(min(size, self.left)) or b"") if self.left else b""
        if not piece and self.left:
            raise OSError(f"the file ended {self.left} bytes before its end of a moment ago")
        self.left -= len(piece)
        return piece


def _fields(data: Any) -> Iterator[tuple[str, bytes]]:
    """Return head and content of each field of a form; those that are None are left out, as requests does."""
    if isinstance(data, (str, bytes)) or hasattr(data, "read") or hasattr(data, "__next__"):
        raise ValueError("beside files, data is a dict of fields")
    for name, given in _pairs(data or {}):
        values = [given] if isinstance(given, (str, bytes)) or not hasattr(given, "__iter__") else given
        for value in values:
            if value is not None:
                text = name.decode() if isinstance(name, bytes) else name
                yield _head(text), value if isinstance(value, bytes) else str(value).encode()


def _files(files: Any) -> Iterator[tuple[str, bytes | Part]]:
    """Return head and content of each file, read as requests reads ``files``."""
    for name, given in _pairs(files):
        filename, kind, headers = None, None, None
        if isinstance(given, (tuple, list)):
            if not 2 <= len(given) <= 4:
                raise ValueError(
                    f"a file is (filename, file, content type, headers) or less of it, not {len(given)} values"
                )
            filename, content, kind, headers = (*given, None, None)[:4]
        else:
            filename, content = _name_of(given) or name, given
        if content is not None:
            yield _head(name, filename, kind, headers), _content(content)


def _head(name: Any, filename: Any = None, kind: Any = None, headers: Any = None) -> str:
    from urllib3.fields import RequestField

    field = RequestField(name=name, data=b"", filename=filename, headers=headers)
    field.make_multipart(content_type=kind)
    return field.render_headers()


def _name_of(file: Any) -> Any:
    name = getattr(file, "name", None)
    if not name or not isinstance(name, (str, bytes)) or name[:1] in {"<", b"<"} or name[-1:] in {">", b">"}:
        return None  # <stdin> is no name
    return basename(name)  # noqa: PTH119  # which does for bytes, too


def _content(given: Any) -> bytes | Part:
    if hasattr(given, "read") and not isinstance(given, (str, bytes, bytearray)):
        try:
            readable = isinstance(given.read(0), bytes)
        except TypeError:  # its read() takes no size
            readable = False
        if readable:
            return Part(given)
        given = given.read()
    if isinstance(given, int):
        given = str(given)
    return given.encode() if isinstance(given, str) else bytes(memoryview(given))
