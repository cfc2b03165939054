"""Bodies that are written while their clients read them, and for which no server has to wait in a thread."""

from __future__ import annotations

from math import inf
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PULSE = 1.0
"""Seconds after which ``take`` is called again although nothing woke the reader: the clock may have moved."""

PIECE = 64 * 1024
"""About the most bytes that ``take`` returns immediately."""


class LiveBody:
    """A body of unknown length.

    A server calls ``take`` until it returns None. If there is nothing yet, it calls it again when the function given to
    ``watch`` is called, and after PULSE seconds. A client in this process uses ``read``. ``broken`` tells whether the
    connection must end without the last chunk.
    """

    def __init__(self) -> None:
        self.closed = self.broken = False
        self.patience = inf
        """Seconds that ``read`` waits for each byte."""
        self._left: int | None = None
        self._rest = b""
        self._more = Event()
        self._wake: Callable[[], object] = self._more.set

    def more(self) -> bytes | None:
        """Return what is ready, none if nothing is, None at the end. Subclasses write this; it must not wait."""
        raise NotImplementedError

    def take(self) -> bytes | None:
        """Return what is ready, none if nothing is, None at the end."""
        if self.closed:
            return None
        if self._left == 0:
            self.broken = True
            return None
        piece = self.more()
        if piece and self._left is not None:
            piece = piece[: self._left]
            self._left -= len(piece)
        return piece

    def break_after(self, size: int | None) -> None:
        """Break the connection after so many bytes; None (default) never does."""
        self._left = size

    def watch(self, wake: Callable[[], object]) -> None:
        """Name the function that is called, from any thread, when there may be more. It must not wait."""
        self._wake = wake

    def woken(self) -> None:
        """Tell the reader that there may be more."""
        self._wake()

    def close(self) -> None:
        """End the body: its reader is gone. A second call does nothing."""
        self.closed = True
        self._wake()

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes as soon as there are any; none at the end."""
        end = monotonic() + self.patience
        while not self._rest:
            self._more.clear()
            piece = self.take()
            if piece is None:
                self.close()
                return self._ended()
            self._rest = piece
            if not piece and not self._more.wait(min(PULSE, max(end - monotonic(), 0.0))) and monotonic() >= end:
                self.close()
                raise _timed_out()
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece

    read1 = read

    def cut(self) -> None:
        """End the body, also while another thread waits in ``read``."""
        self.close()

    def _ended(self) -> bytes:
        if self.broken:
            from falconlite.errors import ConnectionFailed

            raise ConnectionFailed(None, "no answer came from the API: its body is broken off or damaged")
        return b""


def _timed_out() -> Exception:
    from falconlite.errors import TimedOut

    return TimedOut(None, "no answer came from the API in time")
