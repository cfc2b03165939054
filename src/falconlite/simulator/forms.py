"""Read a form with a file (``multipart/form-data``), or a file that is the whole body."""

from __future__ import annotations

from email.parser import BytesHeaderParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.binding.uploads import FilePart
from falconlite.simulator.answers import Refused

if TYPE_CHECKING:
    from falconlite.binding.operation import Operation

TRUE, FALSE = frozenset(("1", "t", "true")), frozenset(("0", "f", "false"))
"""Values of a boolean field, in any case: Python clients send ``True``."""


class Uploaded(NamedTuple):
    """A file of a call: *name* is its file name, *field* the name of its part; both are "" for a raw body."""

    field: str
    name: str
    content: bytes


def read_form(operation: Operation, content: bytes, kind: str) -> tuple[dict[str, Any], Uploaded | None]:
    """Return the fields of a form by their names on the wire, and its file.

    *kind* is the content type. The file is the part with the declared name, otherwise the first part with a file name:
    the vendor's clients use other part names.
    """
    header = _header(b"Content-Type: " + kind.encode("latin-1", "replace"))
    boundary = header.get_boundary() if header.get_content_type() == "multipart/form-data" else None
    if not boundary:
        raise Refused(415, f"this route takes multipart/form-data, not {kind.partition(';')[0] or 'no content type'}")
    texts: dict[str, list[str]] = {}
    files: dict[str, Uploaded] = {}
    for name, filename, value in _parts(content, boundary.encode("latin-1", "replace")):
        if filename is None:
            texts.setdefault(name, []).append(value.decode("utf-8", "replace"))
        else:
            files.setdefault(name, Uploaded(name, filename, value))
    field = operation.upload.field if isinstance(operation.upload, FilePart) else ""
    file = files.get(field) or next(iter(files.values()), None)
    if file is None and field in texts:  # a file sent without a file name
        file = Uploaded(field, "", texts.pop(field)[0].encode())
    return {name: _value(operation, name, values) for name, values in texts.items()}, file


def _parts(content: bytes, boundary: bytes) -> list[tuple[str, str | None, bytes]]:
    """Return name, file name and content of each part."""
    found = []
    _, *pieces = (b"\r\n" + content).split(b"\r\n--" + boundary)
    if not pieces or not pieces[-1].startswith(b"--"):
        raise Refused(400, "the form has no end")
    for piece in pieces[:-1]:
        head, blank, value = piece.partition(b"\r\n\r\n")
        header = _header(head.lstrip())
        name = header.get_param("name", header="content-disposition")
        if not blank or not isinstance(name, str):
            raise Refused(400, "a part of the form has no name")
        found.append((name, header.get_filename(), value))
    return found


def _header(text: bytes) -> Any:
    return BytesHeaderParser(policy=HTTP).parsebytes(text + b"\r\n\r\n")


def _value(operation: Operation, name: str, values: list[str]) -> Any:
    """Convert the str of a field to its declared type."""
    argument = next((argument for argument in operation.body if operation.wire[argument] == name), "")
    annotation = str(operation.stub.__annotations__.get(argument, ""))
    if annotation.startswith("Strings"):
        return [value for value in values if value]
    if annotation.startswith("bool") and values[0]:
        if values[0].lower() not in TRUE | FALSE:
            raise Refused(400, f"{name} must be true or false")
        return values[0].lower() in TRUE
    return values[0]
