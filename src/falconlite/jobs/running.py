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
"""Number of hosts between two checkpoints."""

_CLIENTS: dict[int, OAuth2] = {}
"""Process ID to the auth object that this process shares among pieces without a client. A fork copies the dict."""

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
    """Read the hosts of a piece and write them to a file in a folder. It is safe to call it repeatedly.

    - *piece*: a ``Piece``, or the str that its ``to_json`` returned
    - *into* (path): an existing folder, the same for all workers of an export
    - *client*: an auth object or a service object of the tenant that was split. By default the process creates one
      ``OAuth2`` at its first piece, with credentials from a profile or the environment, and reuses it
    - *workers* (int): number of concurrent requests for details; default 4
    - *limit* (int): hosts in one response, 1 to 5,000; default 250, or 5,000 for a piece with *fields*
    - *every* (int): hosts between two checkpoints; default 5,000
    - *stop* (threading.Event): set it to end the attempt with Stopped; the next attempt resumes

    The file has one JSON object a line, with the bytes that the API sent. It appears when it is complete. A finished
    piece is not read again. After an error or a killed process, the next attempt resumes at the last checkpoint.
    Concurrent attempts are safe: the first one to finish wins, and the other returns the same outcome.

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
    auth.auth_headers  # noqa: B018  # log in: a credential provider is called only then
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

    devices(None)  # raises for wrong arguments; sends nothing
    _check_client(piece, auth)
    with Attempt(folder, piece) as attempt:
        try:
            reading = devices(attempt.cursor)
        except ValueError:  # a checkpoint of another version of falconlite
            attempt.begin()
            reading = devices(None)
        if (outcome := _read(reading, attempt, number)) is not None:
            return outcome
        _check_client(piece, auth)  # if that login failed and a later one succeeded
        return attempt.finish(reading.total, reading.short)


def _read(devices: Any, attempt: Attempt, every: int) -> Finished | None:
    """Write the records of a piece to its draft, with checkpoints.

    Return the outcome of another attempt if that was faster, None if this attempt has read all records.
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
        except FalconError:  # not OSError, because the draft may lack records that were read
            if attempt.records > attempt.resumed:
                save()
            raise
    attempt.missing = before + devices.missing
    return None


def _folder(into: Any) -> Path:
    """Return the folder. Raise TypeError or OSError for other values."""
    if not isinstance(into, (str, os.PathLike)):
        raise TypeError(f"into must be the path of a folder, not {type(into).__name__}")
    folder = Path(into)
    if not folder.is_dir():
        raise FileNotFoundError(f"into must be an existing folder, not {str(into)!r}")
    return folder


def _own() -> OAuth2:
    """Return the shared auth object of this process."""
    with _LOCK:
        found = _CLIENTS.get(os.getpid())
        if found is None:
            _CLIENTS.clear()  # drop the copies of a fork
            found = _CLIENTS[os.getpid()] = OAuth2(pythonic=True)
        return found


def _check_client(piece: Piece, auth: FalconInterface) -> None:
    """Raise JobError if the auth object belongs to another tenant or API client than the piece."""
    if auth.member_cid != piece.cid:
        raise JobError(
            f"this worker logs in to {auth.member_cid}, and the piece is of {piece.cid or 'its parent'}", [piece]
        )
    found = client_of(auth)
    if piece.client and found and piece.client != found:
        raise JobError(
            "this worker has the credentials of another API client than the one that split the export", [piece]
        )
