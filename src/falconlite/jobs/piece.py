"""One piece of an export, and the error of an export in pieces."""

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
"""Maximum length of a job name, in characters."""


class Piece(NamedTuple):
    """One piece of an export: the hosts that one task reads. ``jobs.split`` creates it.

    It holds no secret. It can be pickled; for engines that take only JSON, ``to_json`` converts it to a str.

    - ``job`` (str): name of the export
    - ``client`` (str): digest of the client ID that split the export; "" if unknown
    - ``cid`` (str or None): the child tenant; None for the tenant of the client
    - ``filter`` (str or None): FQL filter of the hosts
    - ``fields`` (tuple of str): fields to read; () for whole records
    - ``bucket`` and ``buckets`` (int): the piece has the matching hosts whose hashed ID, divided by
      ``buckets``, leaves the remainder ``bucket``
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
        """Prefix of the piece's file names: a digest of the piece, 32 hexadecimal digits."""
        return sha256(self.to_json().encode()).hexdigest()[:32]

    def to_json(self) -> str:
        """Convert the piece to one line of JSON."""
        return json.dumps(self._asdict(), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | bytes | bytearray) -> Piece:
        """Parse the result of ``to_json``. Raise ValueError, naming the field, for other values."""
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
        """Raise ValueError, naming the field, for a value that ``jobs.split`` never sets."""
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
    """An export in pieces is incomplete or incorrect; ``pieces`` are the ones to run again or to inspect."""

    default_message = "the export is not complete"

    def __init__(self, message: str, pieces: Iterable[Piece] = ()) -> None:
        super().__init__(None, message)
        self.pieces = list(pieces)


def checked(given: Any) -> Piece:
    """Return a piece, given as such or as JSON. Raise TypeError or ValueError for other values."""
    if isinstance(given, (str, bytes, bytearray)):
        return Piece.from_json(given)
    if not isinstance(given, Piece):
        raise TypeError(f"piece must be a Piece, or a str that to_json returned, not {type(given).__name__}")
    given.check()
    return given


def all_checked(given: Any) -> list[Piece]:
    """Return pieces as a list. Raise TypeError or ValueError for other values and for duplicates."""
    if isinstance(given, (str, bytes, Piece)) or not hasattr(given, "__iter__"):
        raise TypeError(f"pieces must be a list of pieces, not {type(given).__name__}")
    pieces = [checked(piece) for piece in given]
    if len(set(pieces)) < len(pieces):
        twice = next(piece for piece in pieces if pieces.count(piece) > 1)
        raise PayloadValidationError(None, f"pieces contains the piece {twice.name} twice; give each once")
    return pieces


def client_of(auth: FalconInterface) -> str:
    """Return a digest of an auth object's client ID; "" if the ID is not known yet."""
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
