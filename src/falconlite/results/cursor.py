"""Save a position in a list, to resume from it."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, NamedTuple

LARGEST = 2**63 - 1
"""The largest number in a cursor."""

WAYS = ("", "onward", "instead")
BY_ROUTE = "route:"
"""Prefix of ``way`` for a list by route; the rest is JSON with the paging of the list."""


class Cursor(NamedTuple):
    """The position of an iteration over pages. To resume, pass it as ``cursor=`` to the same call, in any process.

    - ``place`` (int or str): offset or token of the next page; None at the end.
    - ``done`` (int): number of records that were read.

    The other fields are internal: a digest of the arguments, and which records were read.
    """

    operation: str
    question: str
    place: int | str | None
    done: int = 0
    way: str = ""  # "", "onward" or "instead": which method is called; of a list by route, how it pages
    last: str = ""  # the key of the last record of the previous page
    keyed: bool = False  # whether records are sorted by their keys
    upto: str = ""  # if so, all records up to this key were read
    whole: bool = True  # whether ``seen`` has the keys of all records read, unless they are keyed
    seen: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()  # keys of later records that were returned already
    passed: int = -1  # records before this place, including duplicates; -1 if not known

    def after(self, keys: list[str | None]) -> Cursor:
        """Return the cursor after records with these keys of the next page."""
        known, done = tuple(key for key in keys if key is not None), self.done + len(keys)
        if self.keyed:
            return self._replace(done=done, upto=known[-1] if known else self.upto)
        return self._replace(done=done, seen=self.seen + known)

    def check(self) -> None:
        """Raise ValueError, which names the field, for a value that an iteration never sets."""
        for name in ("operation", "question", "last", "upto"):
            _must(isinstance(getattr(self, name), str), name, "must be a str")
        for name in ("keyed", "whole"):
            _must(isinstance(getattr(self, name), bool), name, "must be true or false")
        for name in ("seen", "ahead"):
            value = getattr(self, name)
            _must(isinstance(value, tuple) and all(isinstance(key, str) for key in value), name, "must be str values")
        place = self.place
        _must(place is None or isinstance(place, str) or _counts(place), "place", "must be a number, a str or null")
        _must(_counts(self.done), "done", "must be a number, 0 or more")
        _must(self.passed == -1 or _counts(self.passed), "passed", "must be a number, 0 or more, or -1")
        known = type(self.way) is str and (self.way in WAYS or self.way.startswith(BY_ROUTE))
        _must(known, "way", "must be empty, 'onward' or 'instead', or say how a list by route pages")
        _must(self.keyed or not self.upto, "upto", "must be empty where keyed is false")
        _must(not (self.keyed and self.seen), "seen", "must be empty where keyed is true")
        _must(len(self.ahead) <= self.done, "ahead", "must not have more keys than there are records in done")

    def to_json(self) -> str:
        """Write the cursor as one line of JSON. Its only secret is the API's token of the next page."""
        fields = self._asdict()
        return json.dumps({**fields, "check": _digest(fields)}, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | bytes) -> Cursor:
        """Read a cursor that ``to_json`` wrote; raise ValueError, which names the field, for other values.

        ``check`` is a digest of the other fields, so a cursor that was changed raises ValueError.
        """
        if not isinstance(text, (str, bytes, bytearray)):
            raise TypeError(f"text must be a str or bytes that to_json returned, not {type(text).__name__}")
        try:
            given: Any = json.loads(text)
        except (RecursionError, ValueError) as error:
            raise ValueError("this is not a saved cursor: it is not JSON") from error
        given = given if isinstance(given, dict) else {}
        check = given.pop("check", None)
        for name in cls._fields:
            _must(name in given, name, "is missing")
        for name in given:
            _must(name in cls._fields, repr(name)[:100], "is not a field of a cursor")
        for name in ("seen", "ahead"):
            _must(isinstance(given[name], list), name, "must be a list")
            given[name] = tuple(given[name])
        made = cls(**given)
        made.check()
        _must(check == _digest(made._asdict()), "check", "does not match the other fields: one of them was changed")
        return made


def _counts(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST


def _must(fits: bool, name: str, rule: str) -> None:
    if not fits:
        raise ValueError(f"this is not a saved cursor: cursor.{name} {rule}")


def _digest(fields: dict[str, Any]) -> str:
    return sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()
