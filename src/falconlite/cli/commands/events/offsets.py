"""Store the offsets of the event streams in a file, so that the next run resumes there."""

from __future__ import annotations

import json
from time import monotonic
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import wrong
from falconlite.exporting.complete import replacing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EVERY = 1.0
"""Least seconds between two writes, unless no event waits."""


class Offsets:
    """The offsets in a file, and their tenant. Without a *path* nothing is stored.

    - ``offsets`` (dict): for each partition, the offset of the next event
    - ``cid`` (str): the tenant; empty until its first event
    """

    def __init__(self, path: Path | None) -> None:
        self.path, self.cid, self._at = path, "", 0.0
        self.offsets: dict[int, int] = {}
        self._saved: dict[int, int] = {}
        if path is not None and path.exists():
            self._read(path)
        elif path is not None and not path.absolute().parent.is_dir():
            raise wrong(f"--offset must be a file in an existing folder, not {str(path)!r}")

    def _read(self, path: Path) -> None:
        try:
            found = json.loads(path.read_bytes())
            self.cid = str(found["cid"])
            self.offsets = {int(partition): int(offset) for partition, offset in found["offsets"].items()}
        except OSError as error:
            raise wrong(f"{path}: {error.strerror}") from None
        except (ValueError, LookupError, TypeError, AttributeError):
            raise wrong(f"{path} does not hold offsets of event streams: name another file") from None
        self._saved = dict(self.offsets)

    def check(self, event: Mapping[str, Any]) -> None:
        """Raise a failure if an event is of another tenant than the offsets."""
        cid = str(event["metadata"].get("customerIDString") or "")
        if self.cid and cid and cid != self.cid:
            raise wrong(f"{self.path} has the offsets of tenant {self.cid}, but the events come from tenant {cid}")
        self.cid = self.cid or cid

    def save(self, offsets: Mapping[int, int], *, soon: bool = False) -> None:
        """Write the offsets, atomically. With *soon*, write them only if the last write was some time ago."""
        if self.path is None or offsets == self._saved or (soon and monotonic() - self._at < EVERY):
            return
        text = json.dumps({"cid": self.cid, "offsets": {str(one): offset for one, offset in offsets.items()}})
        with replacing(self.path) as draft:
            draft.write_text(text + "\n", encoding="utf-8")
        self._saved, self._at = dict(offsets), monotonic()
