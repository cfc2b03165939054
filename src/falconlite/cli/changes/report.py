"""Keep the outcome of each record of a change in a file, during the change.

The first line names the command and the tenant. Then every ID has a line with ``not_tried``. Each outcome is appended:
``done``, ``failed``, or ``unclear`` (no answer came, or a 5xx, so the change may have been applied). The last line of
an ID counts. If the process is killed, only the outcomes of the requests that were running are missing.
"""

from __future__ import annotations

import json
import os
from datetime import datetime, timezone
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import wrong

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path


class Report:
    """The report of one change.

    - *path* (Path): the file; it is created, or appended to if it is the report that is resumed
    - *heading* (dict): the kind and arguments of the change; two reports with different headings are different changes
    """

    def __init__(self, path: Path, heading: Mapping[str, Any], ids: Sequence[str], *, resumed: bool) -> None:
        self.path = path
        if not resumed and path.exists() and path.stat().st_size:
            raise wrong(f"{path} exists: name another file, or continue it with --resume {path}")
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._file = os.fdopen(descriptor, "a", encoding="utf-8")
        if not resumed:
            self._append([dict(heading), *({"id": id, "outcome": "not_tried"} for id in ids)])

    def add(self, outcomes: Iterable[Mapping[str, Any]]) -> None:
        """Append outcomes: dicts with ``id``, ``outcome``, and for a failure ``error`` and ``status``."""
        self._append(outcomes)

    def _append(self, lines: Iterable[Mapping[str, Any]]) -> None:
        self._file.write("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
        self._file.flush()

    def close(self) -> None:
        """Write it to the disk, and close it."""
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
        finally:
            self._file.close()


def left(path: Path, heading: Mapping[str, Any]) -> list[str]:
    """Return the IDs of a report that are not done, in order. Raise a failure if it is the report of another change."""
    outcomes: dict[str, str] = {}
    try:
        text = path.read_bytes()
    except OSError as error:
        raise wrong(f"{path}: {error.strerror}") from None
    lines = text[: text.rfind(b"\n") + 1].splitlines()  # the last line may be incomplete
    try:
        first, *rest = (json.loads(line) for line in lines)
        _ = first["command"]
        for line in rest:
            outcomes[line["id"]] = line["outcome"]
    except (ValueError, LookupError, TypeError):
        raise wrong(f"{path} is not the report of a change") from None
    for name, value in heading.items():
        if name != "started" and first.get(name) != value:
            raise wrong(f"{path} is the report of another change: its {name} is {first.get(name)!r}, not {value!r}")
    return [id for id, outcome in outcomes.items() if outcome != "done"]


def usual_path(command: str) -> Path:
    """Return a new path for the report of a command, in the folder of the user's state."""
    from platformdirs import user_state_path

    folder = user_state_path("falconlite", appauthor=False) / "reports"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    moment = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    return folder / f"{command.replace(' ', '-')}-{moment}-{token_hex(3)}.jsonl"
