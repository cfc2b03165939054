"""Send the file of an operation, as one part of a form or as the whole body."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from falconlite._late import late
from falconlite.binding.values import text_of
from falconlite.errors import PayloadValidationError
from falconlite.http.messages import UNSET, is_iterator, is_listed, is_mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from falconlite.http.messages import Request

    Path: TypeAlias = bool | Callable[[str], bool]


class Upload(Protocol):
    """The file that an operation sends."""

    argument: str
    """Name of the argument with the content; empty if ``body`` holds it."""

    own: frozenset[str]
    """Arguments that only the upload uses, unless ``query`` or ``body`` of the declaration names them."""

    options: tuple[str, ...]
    """Options that only a call with this upload accepts."""

    def load(self, function: str, request: Request, contents: Mapping[str, Any], fields: Any) -> Request:
        """Add *contents* (by argument) and the *fields* of the body to the request of *function*."""
        ...


class FilePart:
    """A file sent as one part of ``multipart/form-data``; the fields of the body are the other parts.

    - *argument*: the argument with the content: bytes, a str, an open file or a path (``os.PathLike``)
    - *path*: if True, a str is a path too; a function such as ``os.path.exists`` decides for each str
    - *field*: name of the part; default is the name of the argument
    - *name*: the argument with the file name; *named* is a fixed file name. Without both, the name of the open file or
      the path is used; bytes have none
    - *type*: content type of the part

    A call may also pass ``data=``, which replaces the fields, and ``files=``, which are added, as in requests.
    """

    options: tuple[str, ...] = ("data", "files")

    def __init__(
        self, argument: str, *, field: str = "", name: str = "", named: str = "", type: str = "", path: Path = False
    ) -> None:
        self.argument, self.field, self.name, self.named = argument, field or argument, name, named
        self.type, self.path = type, path
        self.own = frozenset({argument, name} - {""})

    def load(self, function: str, request: Request, contents: Mapping[str, Any], fields: Any) -> Request:
        """Add the form to the request; without a file it is a plain form."""
        as_data, as_files = (late("falconlite.transport.multipart", name) for name in ("as_data", "as_files"))
        data = as_data(contents.get("data"))
        if data is None and fields is not UNSET:
            if not is_mapping(fields):
                raise PayloadValidationError(
                    None,
                    f"body of {function}() must be a dict of fields, not {type(fields).__name__}; nothing was sent",
                )
            data = as_data(fields)
        files = as_files(contents.get("files"))
        parts = [] if files is None else list(files.items() if hasattr(files, "items") else files)
        if contents.get(self.argument) is not None:
            parts.append((self.field, self._part(contents)))
        return request._replace(json=UNSET, data=data, files=parts or None)

    def _part(self, contents: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return the file name, the content and the content type."""
        content = _content(self.argument, contents[self.argument], path=self.path)
        given = contents.get(self.name)
        if given is not None:
            filename = ",".join(text_of(self.name, one) for one in (given if is_listed(given) else [given]))
        else:
            filename = self.named or _name_of(content)
        return (filename or None, content, self.type) if self.type else (filename or None, content)


class RawBody:
    """A file sent as the whole body; *argument* holds it, or ``body`` if that is empty.

    It is bytes, a str, an open file, a path (``os.PathLike``) or an iterator of bytes. With *path*, a str is a path
    too. A ``body`` that is a dict or a list is sent as JSON.
    """

    options: tuple[str, ...] = ()

    def __init__(self, argument: str = "", *, path: Path = False) -> None:
        self.argument, self.path = argument, path
        self.own = frozenset({argument} - {""})

    def load(self, function: str, request: Request, contents: Mapping[str, Any], fields: Any) -> Request:  # noqa: ARG002  # the signature of Upload
        """Add the content to the request."""
        content, name = (contents.get(self.argument), self.argument) if self.argument else (fields, "body")
        if content is None or content is UNSET:
            return request
        if is_iterator(content) and not hasattr(content, "read"):
            return request._replace(json=UNSET, data=content)
        if name == "body" and (is_mapping(content) or is_listed(content)):
            return request
        return request._replace(json=UNSET, data=_content(name, content, path=self.path))


class NamedFile:
    """The path of a file, given as a str."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return self._path


def _content(name: str, content: Any, *, path: Path) -> Any:
    """Return content that can be sent. Refuse an int, because ``open`` would read it as a file descriptor."""
    if isinstance(content, str):
        return NamedFile(content) if (path(content) if callable(path) else path) else content
    if (
        isinstance(content, (bytes, bytearray, memoryview))
        or hasattr(content, "read")
        or hasattr(content, "__fspath__")
    ):
        return content
    wanted = "a path, bytes or an open file" if path else "bytes, a str, an open file or a path"
    raise PayloadValidationError(None, f"{name} must be {wanted}, not {type(content).__name__}; nothing was sent")


def _name_of(content: Any) -> str:
    """Return the file name of an open file or a path; empty for other values, and for names like <stdin>."""
    name = getattr(content, "name", "") if hasattr(content, "read") else getattr(content, "__fspath__", str)()
    found = os.fsdecode(name) if isinstance(name, (str, bytes)) else ""
    return "" if found.startswith("<") else os.path.basename(found)  # noqa: PTH119  # no pathlib for one name
