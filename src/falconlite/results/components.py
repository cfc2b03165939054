"""Present the parts of a pythonic result as lists and dicts with the members that falconpy has for them."""

from __future__ import annotations

from typing import Any

from falconlite.http.headers import Fields, next_of


class Resources(list[Any]):
    """The records of a result: a list. ``data`` is the dict or the bytes of a response without records.

    If the records come from a dict, ``data`` is that dict: the single record, or the records by key. ``next()`` returns
    the records in sequence.
    """

    __slots__ = ("_other", "_position")
    _other: dict[str, Any] | bytes | None
    _position: int  # the record that ``next()`` returns

    def __init__(
        self, data: list[Any] | dict[str, Any] | bytes | None = None, source: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data if isinstance(data, list) else ())
        self._other = data if isinstance(data, (dict, bytes)) else source

    @property
    def data(self) -> Any:
        """The records as a plain list; a dict or bytes if the answer has these instead."""
        return list(self) if self._other is None else self._other

    @property
    def binary(self) -> bool:
        """Whether the answer is bytes."""
        return isinstance(self._other, bytes)

    def contains(self, substr: Any) -> list[Any]:
        """Return the records that contain *substr*: as a part of a str, a key of a dict, or an item of a list."""
        return [record for record in self if _holds(record, substr)]

    def get_property(self, item: Any, default_return: Any = None) -> Any:
        """Return the record at an index, or raise IndexError. In a dict, return the value of a key or the default."""
        if isinstance(self._other, dict):
            return self._other.get(item, default_return)
        return None if self.binary else self[item]

    def __next__(self) -> Any:
        return next_of(self)

    def __bytes__(self) -> bytes:
        return self._other if isinstance(self._other, bytes) else bytes(list(self))


class Errors(Resources):
    """The errors of a result: a list."""

    __slots__ = ()


class BinaryFile(Resources):
    """The content of a file instead of records: an empty list, with the content in ``data`` and ``bytes()``."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return bool(self.data)

    def __repr__(self) -> str:
        return start_of(self.data) if self.binary else super().__repr__()


class RawBody(Fields[Any]):
    """The body of an answer that has other keys than meta, resources and errors: a dict."""

    __slots__ = ()


BYTES = 100
"""Maximum bytes of binary content that are shown."""


def start_of(content: bytes) -> str:
    """Show binary content: all of it, or its start and its size."""
    return repr(content) if len(content) <= BYTES else f"{content[:BYTES]!r}... {len(content):,} bytes"


def _holds(record: Any, wanted: Any) -> bool:
    try:
        return isinstance(record, (str, dict, list)) and wanted in record
    except TypeError:  # a number in a str, or a list as a key
        return False
