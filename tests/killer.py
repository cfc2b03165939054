"""Kill processes of a program while it calls a simulator."""

from __future__ import annotations

import random
import threading
from contextlib import suppress

import psutil


class Killer:
    """Kills a random worker process each time that the cloud has received so many more calls."""

    def __init__(self, cloud, workers, at):
        self.cloud, self.workers, self.at, self.killed = cloud, workers, list(at), []
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.watch)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()

    def watch(self):
        while self.at and not self.over.wait(0.005):
            if len(self.cloud.requests) >= self.at[0] and (found := self.workers()):
                chosen = random.choice(found)
                with suppress(psutil.NoSuchProcess):
                    chosen.kill()
                    self.killed.append(chosen.pid)
                    self.at.pop(0)


def below(pid, *words):
    """Return the processes below a program whose command has one of the words."""
    with suppress(psutil.NoSuchProcess):
        return [
            one
            for one in psutil.Process(pid).children(recursive=True)
            if any(word in part for part in one.cmdline() for word in words)
        ]
    return []
