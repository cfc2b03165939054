"""Streams: bodies that are produced while clients read them, without a waiting server thread."""

from __future__ import annotations

from math import inf
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PULSE = 1.0
"""Seconds after which ``take`` is called again although nobody woke the reader, because the clock may have moved."""

PIECE = 64 * 1024
"""Approximate maximum of bytes that one ``take`` returns."""


class LiveBody:
    """A body of unknown length.

    A server calls ``take`` until it returns None. If nothing is ready, it calls ``take`` again when the callback given
    to ``watch`` is called, and after PULSE seconds. A client in this process uses ``read``. ``broken`` tells whether
    the connection must end without the last chunk.
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
        """Return the bytes that are ready (possibly none), None at the end. Subclasses write this; it must not wait."""
        raise NotImplementedError

    def take(self) -> bytes | None:
        """Return the bytes that are ready (possibly none), None at the end."""
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
        """Set the callback for new bytes. Any thread may call it; it must not wait."""
        self._wake = wake

    def woken(self) -> None:
        """Notify the reader that there may be more."""
        self._wake()

    def close(self) -> None:
        """End the body because its reader has gone. A second call does nothing."""
        self.closed = True
        self._wake()

    def read(self, size: int) -> bytes:
        """Return up to *size* bytes as soon as any are ready; none at the end."""
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
        """End the body, even while another thread waits in ``read``."""
        self.close()

    def _ended(self) -> bytes:
        if self.broken:
            from falconlite.errors import ConnectionFailed

            raise ConnectionFailed(None, "no answer came from the API: its body is broken off or damaged")
        return b""


def _timed_out() -> Exception:
    from falconlite.errors import TimedOut

    return TimedOut(None, "no answer came from the API in time")
