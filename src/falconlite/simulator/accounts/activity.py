"""The audit log of an account: the logins and changes that event streams report."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEPT = 10_000
"""Number of deeds kept: at least this many, at most twice as many."""


class Deed(NamedTuple):
    """One entry of the audit log: a login or a change.

    - *at*: the time on the cloud's clock.
    - *what*: the ID of the operation, or another name from ``collections.stream_events``.
    - *who*: the client ID of the caller.
    - *whom*: the ID of the record that was changed; "" if not found.
    - *facts*: the other arguments of the call, as str.
    - *done*: False if it was refused.
    """

    at: float
    what: str
    who: str
    whom: str = ""
    facts: Mapping[str, str] = {}
    done: bool = True


class Activity:
    """The deeds in an account, each with a number from 0 on. The oldest are dropped.

    ``held`` is a pair: the number of the oldest deed, and the list of deeds. Any thread may read it without a lock: the
    list only grows, and dropping old deeds replaces the pair.
    """

    def __init__(self) -> None:
        self.held: tuple[int, list[Deed]] = (0, [])
        self.ended = False
        self.watchers: dict[object, Callable[[], object]] = {}
        self.tell: Callable[[Deed], object] | None = None
        """Callback for each deed of ``add``, to record it. Repeating recorded calls gives the other deeds again."""
        self._later: list[Deed] = []
        self._lock = Lock()  # Threads that read feeds note alerts, other threads answer calls.

    def note(self, *deeds: Deed) -> None:
        """Append deeds, and notify the watchers."""
        with self._lock:
            first, held = self.held
            held.extend(deeds)
            if len(held) > 2 * KEPT:
                gone = len(held) - KEPT
                self.held = (first + gone, held[gone:])
        self.wake()

    def add(self, deed: Deed) -> None:
        """Append a deed that no operation made: a login, the start or the end of a stream."""
        self.note(deed)
        if self.tell is not None:
            self.tell(deed)

    def later(self, deed: Deed) -> None:
        """Queue a deed; the next call appends it. Safe in any thread."""
        self._later.append(deed)

    def settle(self) -> None:
        """Append the queued deeds."""
        while self._later:
            self.add(self._later.pop(0))

    def wake(self) -> None:
        """Notify the watchers."""
        for wake in list(self.watchers.values()):
            wake()

    def end(self) -> None:
        """Tell the watchers that this log has ended."""
        self.ended = True
        self.wake()

    def state(self) -> dict[str, Any]:
        """Return the deeds as JSON values."""
        first, held = self.held
        return {"first": first, "deeds": [[*deed[:4], dict(deed.facts), deed.done] for deed in held]}
