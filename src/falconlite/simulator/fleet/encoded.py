"""Cache of records as JSON: encoding takes most of the time of an answer with records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from falconlite.simulator.answers import Encoded, Piece, encoded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Key = TypeVar("Key")

MOST = 8 * 1024 * 1024
"""Maximum bytes of JSON in the cache of a collection in an account: about 2,000 hosts or alerts."""


class EncodedRecords(Generic[Key]):
    """The JSON of records by key. If it exceeds MOST bytes, the records stored first are dropped."""

    def __init__(self) -> None:
        self._size = 0
        self._stored: dict[Key, Piece] = {}

    def of(self, keys: Iterable[Key], describe: Callable[[Key], object]) -> Encoded:
        """Return records as JSON, in the order of their keys; *describe* returns the record of a key."""
        stored = self._stored
        return Encoded([stored.get(key) or self._store(key, describe(key)) for key in keys])

    def _store(self, key: Key, record: object) -> Piece:
        content = self._stored[key] = Piece(encoded(record))
        self._size += len(content)
        while self._size > MOST:
            self.forget(next(iter(self._stored)))
        return content

    def forget(self, key: Key) -> None:
        """Remove a record from the cache."""
        self._size -= len(self._stored.pop(key, b""))

    def clear(self) -> None:
        """Clear the cache."""
        self._stored.clear()
        self._size = 0
