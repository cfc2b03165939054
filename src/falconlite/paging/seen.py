"""Track the returned records of a list, so that no record is returned twice.

For records sorted by key, the last key is enough. If the caller sorts by another field, or the operation cannot sort by
key, up to ``REMEMBERED`` keys are stored.
"""

from __future__ import annotations

from operator import gt, lt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite.results.cursor import Cursor

REMEMBERED = 100_000
"""Maximum number of stored keys, for records not sorted by key."""


class Seen:
    """The keys of the returned records.

    *key* is the field with the key of a record, "" if unknown. *descending* is the order of the keys.
    """

    def __init__(self, cursor: Cursor, key: str, *, descending: bool) -> None:
        self.key, self.descending = key, descending
        self.last = cursor.last  # the key of the last record of the previous page
        self.keyed = cursor.keyed  # whether records are sorted by their keys
        self.upto = cursor.upto  # if so, all records up to this key were returned
        self.whole = cursor.whole  # whether ``known`` has all returned keys
        self.known: dict[str, None] = dict.fromkeys(cursor.seen)
        self.ahead = dict.fromkeys(cursor.ahead)  # keys of later records that were already returned

    def keys(self, records: list[Any]) -> list[str | None]:
        """Return the key of each record; None for a record without one."""
        if set(map(type, records)) == {str}:  # most pages hold IDs; a loop takes ten times as long
            return records.copy()
        found = (record.get(self.key) if isinstance(record, dict) else record for record in records)
        return [key if isinstance(key, str) else None for key in found]

    def repeatable(self) -> bool:
        """Tell whether the list can be read again from its start without returning a record twice."""
        return self.whole or self.keyed

    def in_order(self, keys: list[str | None]) -> bool:
        """Tell whether the keys of a page continue the order of the previous pages."""
        before = self.last
        chain: list[Any] = [before, *keys] if before else keys
        if None not in chain and all(map(gt if self.descending else lt, chain, chain[1:])):
            return True  # nearly always; the loop takes five times as long
        for key in keys:
            if key is None:
                return False
            if before and not self.past(key, before) and key not in self.known:
                return False
            before = key
        return True

    def past(self, key: str, other: str) -> bool:
        """Tell whether a key comes after another one in the order of the list."""
        return key < other if self.descending else key > other

    def unorder(self, *, first: bool) -> None:
        """Store all keys from now on, because records are not sorted; *first* tells that none was returned yet."""
        self.keyed, self.whole = False, first

    def new(self, records: list[Any], keys: list[str | None]) -> list[Any]:
        """Return the records not returned yet; records without a key count as new."""
        once = dict.fromkeys(keys)
        if None not in once and len(once) == len(keys) and self._all_new(once):
            return records  # nearly always; the loop takes five times as long
        found, new = [], dict[str, None]()
        for record, key in zip(records, keys, strict=True):
            if key is None:
                self.whole = False
                found.append(record)
            elif not (
                key in self.known
                or key in self.ahead
                or key in new
                or (self.keyed and self.upto and not self.past(key, self.upto))
            ):
                new[key] = None
                found.append(record)
        return found

    def _all_new(self, keys: dict[Any, None]) -> bool:
        """Tell whether none of the keys is known."""
        if self.keyed and self.upto:
            return False
        return self.known.keys().isdisjoint(keys) and self.ahead.keys().isdisjoint(keys)

    def add(self, keys: list[str | None]) -> None:
        """Store the keys of a page."""
        known = dict.fromkeys(key for key in keys if key is not None)
        if self.keyed:
            self.known = known
            return
        self.known.update(known)
        if len(self.known) > REMEMBERED:
            self.known, self.whole = known, False

    def end_page(self, keys: list[str | None]) -> None:
        """Store the last key of a page that was returned completely."""
        self.last = _last(keys) or self.last

    def end_early(self, keys: list[str | None]) -> None:
        """Store the last returned key of a page; the cursor leads to the rest of the page."""
        self.upto = (_last(keys) or self.upto) if self.keyed else ""

    def restart(self) -> None:
        """Prepare for the list to be read again from its start."""
        if self.keyed and self.last and (not self.upto or self.past(self.last, self.upto)):
            self.upto = self.last
        self.last = ""


def _last(keys: list[str | None]) -> str | None:
    return next((key for key in reversed(keys) if key is not None), None)
