"""The options of a change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass
class ChangeOptions:
    """The choices of the person.

    - ``dry_run`` (bool): show the change, and send nothing
    - ``yes`` (bool): do not ask for confirmation
    - ``report`` (Path): the file for the outcome of each record
    - ``resume`` (Path): a report of an earlier run, to continue
    """

    dry_run: bool = False
    yes: bool = False
    report: Path | None = None
    resume: Path | None = None
