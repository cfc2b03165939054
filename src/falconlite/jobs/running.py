"""Run one piece of an export, in any process."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from falconlite.auth.interface import auth_object_of
from falconlite.auth.oauth2 import OAuth2
from falconlite.errors import FalconError, PayloadValidationError
from falconlite.exporting import LIMIT
from falconlite.exporting.jsonl import write
from falconlite.http.messages import whole_of
from falconlite.jobs.piece import JobError, checked, client_of
from falconlite.jobs.store import Attempt, finished
from falconlite.services.hosts import Hosts

if TYPE_CHECKING:
    from threading import Event

    from falconlite.auth.interface import FalconInterface
    from falconlite.jobs.piece import Piece
    from falconlite.jobs.store import Finished
    from falconlite.operations.service import Service
    from falconlite.results.cursor import Cursor

EVERY = 5000
"""Hosts between two checkpoints."""

_CLIENTS: dict[int, OAuth2] = {}
"""The auth object of this process that pieces without a client share; by process ID, since a fork copies this."""

_LOCK = Lock()


def run(
    piece: Piece | str,
    into: str | os.PathLike[str],
    client: FalconInterface | Service | None = None,
    *,
    workers: int = 4,
    limit: int | None = None,
    every: int = EVERY,
    stop: Event | None = None,
) -> Finished:
    """Read the hosts of a piece and write them to a file in a folder. Call it as often as you like.

    - *piece*: a ``Piece``, or the str that its ``to_json`` returned
    - *into* (path): an existing folder, the same for all workers of an export
    - *client*: an auth object or a service object of the tenant that was split. By default the process makes an
      ``OAuth2`` at the first piece, which finds its credentials in a profile or the environment, and keeps it
    - *workers* (int): requests for details at the same time; default 4
    - *limit* (int): hosts in one answer, 1 to 5,000; default 250, or 5,000 for a piece with *fields*
    - *every* (int): hosts between two checkpoints; default 5,000
    - *stop* (threading.Event): ends the attempt with Stopped; the next one continues

    The file has one JSON object a line, the bytes as the API sent them. It appears when it is complete. A piece that is
    finished is not read again. After an error or the end of its process, the next attempt continues at the last
    checkpoint. Two attempts at the same time are safe: the first one to finish wins, and the other one returns the same
    outcome.

    Return a ``Finished``. Raise TypeError or ValueError for wrong arguments, JobError if the client has another client
    ID than the one that split the export, OSError if the folder cannot be written, and the errors of ``iter_devices``.
    """
    piece, folder = checked(piece), _folder(into)
    if (number := whole_of(every)) is None:
        raise TypeError(f"every must be a whole number, not {every!r}")
    if number < 1:
        raise PayloadValidationError(None, f"every must be 1 or more, not {number}")
    if (outcome := finished(folder, piece)) is not None:
        return outcome
    auth = auth_object_of(_own() if client is None else client)
    if piece.cid is not None and piece.cid != auth.member_cid:
        auth = auth.child(piece.cid)
    auth.auth_headers  # noqa: B018  # logs in: only then are the credentials of a provider known
    hosts: Any = Hosts(auth_object=auth, pythonic=True)
    limit = LIMIT if limit is None and not piece.fields else limit
    given: dict[str, Any] = {
        "ordered": True,
        "workers": workers,
        "limit": limit,
        "most": None,
        "progress": None,
        "stop": stop,
    }
    given |= {"fields": piece.fields or None, "hidden": False, "strict": False, "raw": True}
    bucket = (piece.bucket, piece.buckets) if piece.buckets > 1 else None

    def devices(cursor: Cursor | None) -> Any:
        return hosts._devices(piece.filter, None, **given, cursor=cursor, bucket=bucket)  # noqa: SLF001  # for exports

    devices(None)  # raises for wrong arguments; nothing runs
    _check_client(piece, auth)
    with Attempt(folder, piece) as attempt:
        try:
            reading = devices(attempt.cursor)
        except ValueError:  # a checkpoint of another version of falconlite
            attempt.begin()
            reading = devices(None)
        if (outcome := _read(reading, attempt, number)) is not None:
            return outcome
        _check_client(piece, auth)  # if that login failed and a later one did not
        return attempt.finish(reading.total, reading.short)


def _read(devices: Any, attempt: Attempt, every: int) -> Finished | None:
    """Write the records of a piece to its draft, with checkpoints.

    Return the outcome of another attempt if that was faster, None if this one has read all.
    """
    before, saved = list(attempt.missing), devices.found

    def save() -> None:
        attempt.missing = before + devices.missing
        attempt.save(devices.cursor)

    with devices:
        try:
            for records in devices.parts():
                write([records], attempt)  # type: ignore[arg-type]  # it has what the function uses
                attempt.records += len(records)
                if devices.found - saved >= every:
                    if (outcome := finished(attempt.folder, attempt.piece)) is not None:
                        return outcome  # another attempt was faster
                    saved = devices.found
                    save()
        except FalconError:  # not OSError: then records were read that are not in the draft
            if attempt.records > attempt.resumed:
                save()
            raise
    attempt.missing = before + devices.missing
    return None


def _folder(into: Any) -> Path:
    """Return the folder; raise TypeError or OSError if it is none."""
    if not isinstance(into, (str, os.PathLike)):
        raise TypeError(f"into must be the path of a folder, not {type(into).__name__}")
    folder = Path(into)
    if not folder.is_dir():
        raise FileNotFoundError(f"into must be an existing folder, not {str(into)!r}")
    return folder


def _own() -> OAuth2:
    """Return the auth object of this process."""
    with _LOCK:
        found = _CLIENTS.get(os.getpid())
        if found is None:
            _CLIENTS.clear()  # what a fork copied
            found = _CLIENTS[os.getpid()] = OAuth2(pythonic=True)
        return found


def _check_client(piece: Piece, auth: FalconInterface) -> None:
    """Raise JobError if the auth object is for another tenant, or another API client, than the piece."""
    if auth.member_cid != piece.cid:
        raise JobError(
            f"this worker logs in to {auth.member_cid}, and the piece is of {piece.cid or 'its parent'}", [piece]
        )
    found = client_of(auth)
    if piece.client and found and piece.client != found:
        raise JobError(
            "this worker has the credentials of another API client than the one that split the export", [piece]
        )
