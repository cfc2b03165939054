"""Send files and forms: validate them, build bodies from them, and rewind them before a retry."""

from __future__ import annotations

from binascii import hexlify
from functools import partial
from io import BytesIO
from os import SEEK_END, fspath, urandom
from os.path import basename
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from falconlite.errors import PayloadValidationError
from falconlite.http.messages import is_iterator, is_listed, is_mapping, plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    from typing_extensions import Self

    from falconlite.http.messages import Request

PIECE = 65536
"""Default number of bytes per read; shorter parts are joined."""


class Load:
    """Opens the files that a call gives as paths, and rewinds all files before a retry.

    As a context manager it closes the files that it opened. ``request`` is the request to send. Raise
    PayloadValidationError for a path that cannot be opened.
    """

    def __init__(self, request: Request) -> None:
        self._marks: list[tuple[Any, int]] = []
        self._opened: list[Any] = []
        self._once = False
        try:
            data = self._open("data", request.data)
            files = self._open_files(request.files) if request.files else request.files
        except BaseException:
            self.close()
            raise
        self.request = request._replace(data=data, files=files)
        for content in (data, files, *_contents(files)):
            self.note(content)

    @classmethod
    def of(cls, request: Request) -> Self | None:
        """Record the positions of the files of a request; return None if it has neither files nor data."""
        return None if request.data is None and not request.files else cls(request)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the files that this object opened."""
        for file in self._opened:
            file.close()

    def _open(self, name: str, content: Any) -> Any:
        """Open the file at a path; return any other value unchanged."""
        if not hasattr(content, "__fspath__") or hasattr(content, "read"):
            return content
        try:
            file = open(fspath(content), "rb")  # noqa: PTH123, SIM115  # its name must be a str; close() closes it
        except (OSError, ValueError) as error:
            reason = f"{name}: the file cannot be opened: {error}; nothing was sent"
            raise PayloadValidationError(None, reason) from error
        self._opened.append(file)
        return file

    def _open_files(self, files: Any) -> Any:
        if not any(hasattr(content, "__fspath__") for content in _contents(files)):
            return files
        return [self._open_pair(*pair) for pair in _pairs(files)]

    def _open_pair(self, name: Any, part: Any) -> tuple[Any, Any]:
        where = f"files: {name!r}"
        if not isinstance(part, (list, tuple)):
            return name, self._open(where, part)
        return name, [self._open(where, value) if place == 1 else value for place, value in enumerate(part)]

    def note(self, content: Any) -> None:
        """Record the position of a file. An iterator can be sent only once."""
        if hasattr(content, "read"):
            try:
                position = content.tell()
                content.seek(position)
            except (AttributeError, OSError, ValueError):
                self._once = True
            else:
                self._marks.append((content, position))
        elif is_iterator(content):
            self._once = True

    def rewind(self) -> bool:
        """Rewind all files; return False if that is impossible, for example for a pipe or an iterator."""
        if self._once:
            return False
        try:
            for file, position in self._marks:
                file.seek(position)
        except (OSError, ValueError):  # the file was closed meanwhile
            return False
        return True


DATA = "a dict of form fields, bytes, a str, an open file, a path, or an iterator of bytes"
FILE = "bytes, a str, an open file or a path"
"""Values that can be sent, for error messages."""


def as_data(data: Any) -> Any:
    """Validate ``data``; return None for an empty value, raise PayloadValidationError for one that cannot be sent."""
    if _is_empty(data):
        return None
    if _is_form(data) or isinstance(data, (str, bytes, bytearray, memoryview)):
        return data
    if hasattr(data, "read") or hasattr(data, "__fspath__") or is_iterator(data):
        return data
    if is_listed(data) and (not hasattr(data, "__len__") or all(isinstance(piece, (str, bytes)) for piece in data)):
        return data
    raise PayloadValidationError(None, f"data must be {DATA}, not {type(data).__name__}; nothing was sent")


def as_files(files: Any) -> Any:
    """Validate ``files``; return None for an empty value, raise PayloadValidationError for one that cannot be sent."""
    if _is_empty(files):
        return None
    pairs = is_mapping(files) if hasattr(files, "items") else is_listed(files)
    if not pairs or hasattr(files, "ndim"):
        raise PayloadValidationError(
            None,
            f"files must be a dict of names and files, or a list of pairs, not {type(files).__name__}; "
            "nothing was sent",
        )
    if not isinstance(files, (list, tuple)) and not hasattr(files, "items"):
        files = list(files)
    for content in _contents(files):
        if not (content is None or isinstance(content, (str, bytes, bytearray, memoryview))) and not (
            hasattr(content, "read") or hasattr(content, "__fspath__")
        ):
            raise PayloadValidationError(
                None, f"files: a file must be {FILE}, not {type(content).__name__}; nothing was sent"
            )
    return files


def _is_empty(value: Any) -> bool:
    """Tell whether a value is None or an empty container; 0 and False are not empty but wrong."""
    return value is None or (hasattr(value, "__len__") and getattr(value, "ndim", 1) > 0 and len(value) == 0)


def _is_form(data: Any) -> bool:
    return isinstance(data, (list, tuple)) or (is_mapping(data) and not hasattr(data, "columns"))


def body_of(data: Any) -> tuple[Any, int | None, str]:
    """Build a body from ``data``; return it, its length (None for chunks) and its content type.

    A str, and the content of a file in text mode, is encoded as UTF-8.
    """
    if _is_form(data):
        text = urlencode([*_form_pairs(data)])
        return text or None, len(text), "application/x-www-form-urlencoded" if text else ""
    if hasattr(data, "read"):
        content = _content(data)
        length = content.left if isinstance(content, Part) else len(content)
        return content, length or None, ""  # requests also sends an empty file in chunks
    if isinstance(data, str) and data.isascii():
        return data, len(data), ""
    if hasattr(data, "__iter__") and not isinstance(data, (str, bytes, bytearray, memoryview)):
        pieces = map(_bytes, data)
        if not hasattr(data, "__len__"):
            return pieces, None, ""
        data = b"".join(pieces)
    whole = _whole(data, "data", DATA)
    return whole, len(whole), ""


def _form_pairs(data: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the fields of a form as in requests: a list repeats its name, None is left out."""
    for pair in _pairs(data):
        if not isinstance(pair, (list, tuple)) or len(pair) != 2:
            raise ValueError("data is a list, so it must hold pairs of name and value")
        name, given = pair
        for value in _values(name, given):
            yield name, value


def _values(name: Any, given: Any) -> Iterator[str | bytes]:
    """Yield the values of one field of a form; a bool is written as requests writes it."""
    for value in given if is_listed(given) else [given]:
        if isinstance(value, bytes):
            yield value
        elif value is not None:
            yield str(value) if isinstance(value, bool) else _text(name, value)


def _text(name: Any, value: Any) -> str:
    """Write one field of a form; raise ValueError for a value that is not a str, a number, a boolean or a date."""
    try:
        one = plain(value)
        return str(one).lower() if isinstance(one, bool) else str(one)
    except TypeError:
        raise ValueError(
            f"field {name!r} must be a str, a number, a boolean or a date, not {type(value).__name__}"
        ) from None


def _pairs(given: Any) -> Any:
    return given.items() if hasattr(given, "items") else given


def _contents(files: Any) -> Iterator[Any]:
    """Yield the contents of ``files``; values of a wrong type raise an error later, when the body is made."""
    pairs = _pairs(files) if files is not None else ()
    for pair in pairs if hasattr(pairs, "__iter__") and not is_iterator(pairs) else ():
        part = pair[-1] if isinstance(pair, (list, tuple)) and pair else None
        yield part[1] if isinstance(part, (list, tuple)) and len(part) > 1 else part


class Multipart:
    """A ``multipart/form-data`` body like that of requests, but it reads the files during sending.

    ``length`` is None if the length of a file is unknown, for example of a pipe; the body is then sent in chunks. Files
    in text mode, or whose ``read`` accepts no size, are read when the body is built.
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

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, up to *size* or all; b"" at the end."""
        if size < 0:
            return b"".join(self)
        while self._parts:
            piece: bytes = self._parts[0].read(size)
            if piece:
                return piece
            del self._parts[0]
        return b""

    def __iter__(self) -> Iterator[bytes]:
        return iter(partial(self.read, PIECE), b"")


class Part:
    """A binary file as a body or as a part of one, from its position to its current end.

    ``left`` is the number of announced bytes; None if unknown. If the file has fewer or more bytes, ``read`` raises
    OSError before the last byte is sent, so that the API does not accept the request as complete.
    """

    def __init__(self, file: Any) -> None:
        self._file = file
        self._ahead = b""
        self._start: int | None = None
        self._end: int | None = None
        self.left: int | None = None
        try:
            self._start = file.tell()
            self._end = file.seek(0, SEEK_END) or file.tell()
            self.left = max(file.tell() - self._start, 0)
            file.seek(self._start)
        except (AttributeError, OSError, ValueError):
            self._start, self.left = None, _claimed(file)
        if self.left == 0 and (more := _bytes(file.read(1))):  # the file has bytes, so the length 0 is wrong
            self._ahead, self._start, self.left = more, None, None

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, up to *size* or all; b"" at the end."""
        if size < 0:
            return b"".join(self)
        if self._start is not None:  # another part may have read from the same file
            self._file.seek(self._start)
            self._start = None
        if self._ahead:
            piece, self._ahead = self._ahead, b""
            return piece
        if self.left is None:
            return _bytes(self._file.read(size))
        piece = _bytes(self._file.read(min(size, self.left))) if self.left else b""
        if not piece and self.left:
            raise OSError(f"the file ended {self.left} bytes early: it was cut meanwhile")
        if piece and len(piece) >= self.left and (len(piece) > self.left or self._has_more()):
            raise OSError("the file holds more bytes than it announced")
        self.left -= len(piece)
        return piece

    def __iter__(self) -> Iterator[bytes]:
        return iter(partial(self.read, PIECE), b"")

    def _has_more(self) -> bool:
        """Tell whether a file that has not grown meanwhile has more bytes than announced."""
        if not _bytes(self._file.read(1)):
            return False
        if self._end is None:
            return True
        place = self._file.tell()
        self._file.seek(0, SEEK_END)
        grown = self._file.tell() > self._end
        self._file.seek(place)
        return not grown


def _claimed(file: Any) -> int | None:
    """Return the length that a file without positions announces, as in requests_toolbelt; None if none."""
    length = getattr(file, "len", None)
    if length is None and hasattr(file, "__len__"):
        length = len(file)
    return length if isinstance(length, int) and not isinstance(length, bool) and length >= 0 else None


def _bytes(piece: Any) -> bytes:
    """Return a piece of a file or an iterator as bytes."""
    if isinstance(piece, str):
        return piece.encode()
    if isinstance(piece, (bytes, bytearray, memoryview)):
        return bytes(piece)
    raise OSError(  # a non-blocking file returns None if no bytes are ready
        f"files and iterators must yield bytes or str, not {type(piece).__name__}"
    )


def _fields(data: Any) -> Iterator[tuple[str, bytes]]:
    """Yield the head and the content of each field of a form; None is left out, as in requests."""
    if isinstance(data, (str, bytes)) or hasattr(data, "read") or is_iterator(data):
        raise ValueError("with files, data must be a dict of fields")
    for name, given in _pairs(data or {}):
        for value in _values(name, given):
            text = name.decode() if isinstance(name, bytes) else name
            yield _head(text), value if isinstance(value, bytes) else value.encode()


def _files(files: Any) -> Iterator[tuple[str, bytes | Part]]:
    """Yield the head and the content of each file, in all forms that requests accepts."""
    for name, given in _pairs(files):
        filename, kind, headers = None, None, None
        if isinstance(given, (tuple, list)):
            if not 2 <= len(given) <= 4:
                raise ValueError(
                    f"a file is (filename, file, content type, headers) or its first 2 or 3, not {len(given)} values"
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
        return None  # for example <stdin>
    return basename(name)  # noqa: PTH119  # it accepts bytes too


def _content(given: Any) -> bytes | Part:
    """Return bytes, or a Part for a file in binary mode. A file in text mode is read and encoded as UTF-8."""
    if hasattr(given, "read") and not isinstance(given, (str, bytes, bytearray)):
        try:
            readable = isinstance(given.read(0), bytes)
        except TypeError:  # its read() accepts no size
            readable = False
        return Part(given) if readable else _bytes(given.read())
    return _whole(given, "a file", FILE)


def _whole(given: Any, name: str, wanted: str) -> bytes:
    if hasattr(given, "__fspath__"):
        with open(given, "rb") as file:  # noqa: PTH123  # any os.PathLike
            return file.read()
    if isinstance(given, (str, bytes, bytearray, memoryview)):
        return _bytes(given)
    raise ValueError(f"{name} must be {wanted}, not {type(given).__name__}")
