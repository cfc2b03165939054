"""Run pieces in a worker process that dies in the middle of one."""

from __future__ import annotations

import os
import random
import signal
from typing import TYPE_CHECKING

from falconlite import jobs
from falconlite.jobs import store

if TYPE_CHECKING:
    from pathlib import Path


def work(pieces: list[str], folder: Path, orders: Path) -> None:
    """Run all pieces, in an order of its own, so that several processes often have the same piece."""
    obey(orders)
    for piece in random.sample(pieces, len(pieces)):
        jobs.run(piece, folder, limit=20, every=20)


def obey(orders: Path) -> None:
    """At the first write take one of the orders, if one is left: files whose names are numbers.

    Die by SIGKILL in the middle of that write, counted from 1, and leave a file ``died.PID`` beside the orders.
    """
    original, left = store.Attempt.write, None

    def write(self: store.Attempt, content: bytes) -> None:
        nonlocal left
        left = (taken(orders) if left is None else left) - 1
        if left == 0:
            original(self, content[: len(content) // 2])
            self.file.flush()
            orders.with_name(f"died.{os.getpid()}").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        original(self, content)

    store.Attempt.write = write  # type: ignore[method-assign]  # this process is for one test


def taken(orders: Path) -> int:
    """Return the number of an order, which no other process gets; 0 if none is left."""
    for path in orders.iterdir():
        try:
            path.unlink()
        except FileNotFoundError:
            continue
        return int(path.name)
    return 0
