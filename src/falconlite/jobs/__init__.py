"""Split an export into pieces that workers of any engine run: ``pieces = jobs.split(falcon, by="cid")``.

Each piece writes one file atomically. Any worker can run a piece again, even two workers at the same time.
``jobs.collect`` checks all files and joins them.
"""

from __future__ import annotations

from falconlite.jobs.collecting import collect, left
from falconlite.jobs.piece import JobError, Piece
from falconlite.jobs.running import run
from falconlite.jobs.splitting import split
from falconlite.jobs.store import Finished

__all__ = ("Finished", "JobError", "Piece", "collect", "left", "run", "split")
