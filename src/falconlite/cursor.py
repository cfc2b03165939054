"""A place between two pages, which can be saved and gone on from."""

from __future__ import annotations

import json
from typing import Any, NamedTuple


class Cursor(NamedTuple):
    """Where an iteration over pages stands: pass it as ``cursor=`` to the same call, in another process too.

    ``place`` is what the next page is asked by, None where there is none; ``done`` how many records were read. The
    rest is for falconlite: which question this answers, by a digest of its arguments, and which records are known.
    """

    operation: str
    question: str
    place: int | str | None
    done: int = 0
    way: str = ""  # "", "onward" or "instead": which method is called
    last: str = ""  # the key of the last record of the page before
    keyed: bool = False  # whether records come in the order of their keys
    upto: str = ""  # in that order, all records up to this key were read
    whole: bool = True  # whether ``seen`` has all that were read, unless they are keyed
    seen: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()  # keys past this place that were handed out already

    def after(self, keys: list[str | None]) -> Cursor:
        """Return the place in the page ahead after records with these keys."""
        known, done = tuple(key for key in keys if key is not None), self.done + len(keys)
        if self.keyed:
            return self._replace(done=done, upto=known[-1] if known else self.upto)
        return self._replace(done=done, seen=self.seen + known)

    def to_json(self) -> str:
        """Write this as one line of JSON: no secrets, but for the API's own token of the next page."""
        return json.dumps(self._asdict(), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | bytes) -> Cursor:
        """Read what ``to_json`` wrote; ValueError for anything else."""
        try:
            given: Any = json.loads(text)
        except RecursionError:
            given = None
        lists = ("seen", "ahead")
        if (
            not isinstance(given, dict)
            or given.keys() != set(cls._fields)
            or any(type(given[name]) is not list for name in lists)
        ):
            raise ValueError("this is no saved cursor")
        for name in lists:
            given[name] = tuple(given[name])
        made = cls(**given)
        texts = (made.operation, made.question, made.last, made.upto, *made.seen, *made.ahead)
        fits = (
            all(type(text) is str for text in texts)
            and type(made.done) is int
            and type(made.keyed) is type(made.whole) is bool
            and (made.place is None or type(made.place) in {int, str})
            and made.way in ("", "onward", "instead")
            and made.done >= 0
        )
        if not fits:
            raise ValueError("this is no saved cursor")
        return made
