"""Append the audit events of installation tokens to a file of JSON lines for a SIEM: each once, none lost.

``python examples/recipes/token_audit.py events.jsonl`` appends the events since the previous run; run it as often as
you like. ``events.jsonl.checkpoint`` holds the position, and is written after the events: events that an interrupted
run has already written are found at the end of the file. Needs a POSIX system, for its lock against a second run.
"""

from __future__ import annotations

import argparse
import fcntl
import json
import os
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from falconlite import APIError, FalconError, InstallationTokens
from falconlite.models.installation_tokens import AuditEvent
from falconlite.paging import pages

if TYPE_CHECKING:
    from collections.abc import Sequence

BATCH = 100
"""Events found, and then read and written, at a time."""

LOOK_BACK = timedelta(hours=1)
"""How late an event may appear: each run reads this time before the newest event again, and skips known events."""


def moment(event: Any) -> datetime | None:
    """Return the time of an event, or None without a time."""
    return AuditEvent.model_validate(event).timestamp


def known(log: BinaryIO, checkpoint: Path) -> dict[str, Any]:
    """Return the recent events in the file, by ID; cut off an incomplete last line.

    Raise ValueError for a checkpoint or a file that another program has changed.
    """
    end = log.seek(0, os.SEEK_END)
    try:
        saved: Any = json.loads(checkpoint.read_bytes()) if checkpoint.exists() else {"size": 0, "recent": {}}
        recent, size = dict[str, Any](saved["recent"]), saved["size"]
        log.seek(size if size <= end else 0)  # a shorter file is a new one: the old one was rotated
        lines = log.read().splitlines(keepends=True)
        torn = lines.pop() if lines and not lines[-1].endswith(b"\n") else b""
        recent |= {event["id"]: event for event in map(json.loads, lines)}
    except (ValueError, LookupError, TypeError) as error:
        raise ValueError(f"{checkpoint} does not match the file beside it, or is damaged: {error!r}") from error
    log.truncate(end - len(torn))
    return recent


def save(checkpoint: Path, size: int, recent: dict[str, Any]) -> None:
    """Write the position in the file, atomically."""
    draft = checkpoint.with_name(f"{checkpoint.name}.new")
    with draft.open("w", encoding="utf-8") as file:
        json.dump({"size": size, "recent": recent}, file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(checkpoint)


def follow(tokens: InstallationTokens, log: BinaryIO, checkpoint: Path) -> tuple[int, list[str]]:
    """Append new events, batch by batch; return their number, and the IDs of events that could not be read."""
    recent = known(log, checkpoint)
    times = {id: moment(event) for id, event in recent.items()}
    newest = max(filter(None, times.values()), default=None)
    filter_ = tokens.EventF.timestamp >= newest - LOOK_BACK if newest else None
    count, unread = 0, list[str]()
    for page in pages(tokens.audit_events_query, filter=filter_, sort="timestamp.asc", limit=BATCH):
        fresh = [id for id in page.resources if id not in recent]
        if not fresh:
            continue
        read = tokens.audit_events_read(fresh, pythonic=False)
        if not (read.ok or read.errors) or any(problem.get("code") != 404 for problem in read.errors):
            raise APIError.of(read)
        found = {event["id"]: event for event in read.resources if isinstance(event, dict)}
        events = {id: found[id] for id in fresh if id in found}
        unread += [id for id in fresh if id not in found]
        log.write("".join(f"{json.dumps(event)}\n" for event in events.values()).encode())
        log.flush()
        os.fsync(log.fileno())
        count += len(events)
        recent |= events
        times |= {id: moment(event) for id, event in events.items()}
        newest = max(filter(None, times.values()), default=None)
        late = newest - LOOK_BACK if newest else None
        recent = {id: event for id, event in recent.items() if not late or (times[id] or late) >= late}
        save(checkpoint, log.seek(0, os.SEEK_END), recent)
    return count, unread


def main(argv: Sequence[str] | None = None) -> int:
    """Append new events; return the exit status: 1 if events could not be read, 2 if the program failed."""
    parser = argparse.ArgumentParser(description="Append the audit events of installation tokens to a file.")
    parser.add_argument("file", type=Path, help="the file of JSON lines; its checkpoint is beside it")
    path: Path = parser.parse_args(argv).file
    checkpoint = path.with_name(f"{path.name}.checkpoint")
    try:
        with (
            path.open("ab+") as log,
            InstallationTokens(pythonic=True) as tokens,
        ):
            fcntl.flock(log, fcntl.LOCK_EX | fcntl.LOCK_NB)
            count, unread = follow(tokens, log, checkpoint)
    except BlockingIOError:
        print(f"token_audit: another run is writing to {path}", file=sys.stderr)
        return 2
    except (FalconError, OSError, ValueError) as error:
        print(f"token_audit: {error}", file=sys.stderr)
        return 2
    print(f"{count} new events")
    if unread:
        print(f"token_audit: found, but could not be read: {', '.join(unread)}", file=sys.stderr)
    return 1 if unread else 0


if __name__ == "__main__":
    sys.exit(main())
