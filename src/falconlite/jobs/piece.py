"""Describe one piece of an export, and the error of an export in pieces."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.auth.credentials import cid_of
from falconlite.errors import FalconError, PayloadValidationError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.auth.interface import FalconInterface

LONGEST = 100
"""Characters in the name of a job."""


class Piece(NamedTuple):
    """One piece of an export: which hosts one task reads. ``jobs.split`` makes it.

    It holds no secret. It can be pickled, and ``to_json`` writes it as a str for engines that take only JSON.

    - ``job`` (str): name of the export
    - ``client`` (str): digest of the client ID that split the export; empty if it was not known
    - ``cid`` (str or None): the child tenant; None for the tenant of the client
    - ``filter`` (str or None): FQL that the hosts match
    - ``fields`` (tuple of str): fields to read; empty for whole records
    - ``bucket`` and ``buckets`` (int): of all hosts that match, those whose hashed ID has the remainder ``bucket``
    """

    job: str
    client: str = ""
    cid: str | None = None
    filter: str | None = None
    fields: tuple[str, ...] = ()
    bucket: int = 0
    buckets: int = 1

    @property
    def name(self) -> str:
        """Begin of the names of its files: a digest of the piece, 32 hexadecimal digits."""
        return sha256(self.to_json().encode()).hexdigest()[:32]

    def to_json(self) -> str:
        """Write the piece as one line of JSON."""
        return json.dumps(self._asdict(), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | bytes | bytearray) -> Piece:
        """Read a piece that ``to_json`` wrote; raise ValueError, which names the field, for other values."""
        if not isinstance(text, (str, bytes, bytearray)):
            raise TypeError(f"text must be a str or bytes that to_json returned, not {type(text).__name__}")
        try:
            given: Any = json.loads(text)
        except (RecursionError, ValueError) as error:
            raise ValueError("this is not a piece: it is not JSON") from error
        if not isinstance(given, dict) or given.keys() != set(cls._fields):
            raise ValueError(f"this is not a piece: it must be an object with the fields {', '.join(cls._fields)}")
        if isinstance(given["fields"], list):
            given["fields"] = tuple(given["fields"])
        made = cls(**given)
        made.check()
        return made

    def check(self) -> None:
        """Raise ValueError, which names the field, for a value that ``jobs.split`` never sets."""
        _must(_is_name(self.job), "job", f"must be a str of 1 to {LONGEST} characters")
        _must(isinstance(self.client, str), "client", "must be a str")
        _must(self.cid is None or _is_cid(self.cid), "cid", "must be a CID or null")
        _must(self.filter is None or isinstance(self.filter, str), "filter", "must be a str or null")
        fields = self.fields
        _must(
            isinstance(fields, tuple) and all(isinstance(name, str) for name in fields), "fields", "must be str values"
        )
        for name in ("bucket", "buckets"):
            number = getattr(self, name)
            _must(isinstance(number, int) and not isinstance(number, bool), name, "must be a whole number")
        _must(0 <= self.bucket < self.buckets, "bucket", "must be from 0 to one less than buckets")


class JobError(FalconError):
    """An export in pieces is not complete, or not correct; ``pieces`` are those to run again, or to look at."""

    default_message = "the export is not complete"

    def __init__(self, message: str, pieces: Iterable[Piece] = ()) -> None:
        super().__init__(None, message)
        self.pieces = list(pieces)


def checked(given: Any) -> Piece:
    """Return a piece, also one that is a str of JSON; raise TypeError or ValueError for other values."""
    if isinstance(given, (str, bytes, bytearray)):
        return Piece.from_json(given)
    if not isinstance(given, Piece):
        raise TypeError(f"piece must be a Piece, or a str that to_json returned, not {type(given).__name__}")
    given.check()
    return given


def all_checked(given: Any) -> list[Piece]:
    """Return pieces as a list; raise TypeError or ValueError unless each is one, and each differs."""
    if isinstance(given, (str, bytes, Piece)) or not hasattr(given, "__iter__"):
        raise TypeError(f"pieces must be a list of pieces, not {type(given).__name__}")
    pieces = [checked(piece) for piece in given]
    if len(set(pieces)) < len(pieces):
        twice = next(piece for piece in pieces if pieces.count(piece) > 1)
        raise PayloadValidationError(None, f"pieces contains the piece {twice.name} twice; give each once")
    return pieces


def client_of(auth: FalconInterface) -> str:
    """Return a digest of the client ID of an auth object; empty if its client ID is not known yet."""
    found = auth.tokens.way.credentials
    return "" if found is None else sha256(f"falconlite.jobs {found.client_id}".encode()).hexdigest()[:16]


def _is_name(value: object) -> bool:
    return isinstance(value, str) and 1 <= len(value) <= LONGEST


def _is_cid(value: object) -> bool:
    try:
        return cid_of(value) == value
    except (TypeError, ValueError):
        return False


def _must(fits: bool, name: str, rule: str) -> None:
    if not fits:
        raise ValueError(f"this is not a piece: its {name} {rule}")
