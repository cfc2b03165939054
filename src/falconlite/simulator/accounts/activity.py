"""The actions of clients on an account: the logins and changes that event streams report."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEPT = 10_000
"""At least so many deeds are kept, at most twice as many."""


class Deed(NamedTuple):
    """One thing that happened.

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
    """The deeds in an account, each with a number from 0 on. Old ones are forgotten.

    ``held`` is the number of the oldest deed, and the deeds. It may be read in any thread without a lock: lists grow,
    and forgetting replaces the pair.
    """

    def __init__(self) -> None:
        self.held: tuple[int, list[Deed]] = (0, [])
        self.ended = False
        self.watchers: dict[object, Callable[[], object]] = {}
        self.tell: Callable[[Deed], object] | None = None
        """Called with each deed of ``add``, for a record of them: repeating the calls of operations has the others."""
        self._later: list[Deed] = []
        self._lock = Lock()  # readers of feeds note alerts in other threads than those that answer calls

    def note(self, *deeds: Deed) -> None:
        """Add deeds, and tell the watchers."""
        with self._lock:
            first, held = self.held
            held.extend(deeds)
            if len(held) > 2 * KEPT:
                gone = len(held) - KEPT
                self.held = (first + gone, held[gone:])
        self.wake()

    def add(self, deed: Deed) -> None:
        """Add a deed that is not a change by an operation: a login, the start or the end of a stream."""
        self.note(deed)
        if self.tell is not None:
            self.tell(deed)

    def later(self, deed: Deed) -> None:
        """Add a deed at the next call. Any thread may do so."""
        self._later.append(deed)

    def settle(self) -> None:
        """Add the deeds that waited for a call."""
        while self._later:
            self.add(self._later.pop(0))

    def wake(self) -> None:
        """Tell the watchers to look again."""
        for wake in list(self.watchers.values()):
            wake()

    def end(self) -> None:
        """Tell the watchers that nothing more will come."""
        self.ended = True
        self.wake()

    def state(self) -> dict[str, Any]:
        """Return the deeds as JSON values."""
        first, held = self.held
        return {"first": first, "deeds": [[*deed[:4], dict(deed.facts), deed.done] for deed in held]}
