"""The log of calls that a cloud received, limited by number and bytes."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING, Any

from falconlite.simulator.answers import Call
from falconlite.simulator.verify.selection import Logged, Selection

if TYPE_CHECKING:
    from collections.abc import Mapping

CALLS = 10_000
"""Maximum number of calls in the log."""

BODIES = 16 * 1024 * 1024
"""Maximum bytes of bodies in the log. The body of the last call is always kept."""

HEADS = 32 * 1024 * 1024
"""Maximum bytes of targets and headers in the log. Beyond it, the oldest calls are dropped."""


class CallLog(list[Call]):
    """The last calls, oldest first, each with the status of its answer: at most 10,000.

    The log is a read-only list; ``clear()`` empties it. Bodies take at most 16 MiB together. Beyond that, older calls
    keep only the length of their body, as ``Call.released``. Targets and headers take at most 32 MiB.

    ``of("PerformActionV2")`` returns the calls of an operation; see there for the other arguments.
    """

    def __init__(self) -> None:
        super().__init__()
        self._first = 0  # number of the oldest call
        self._statuses: list[int | None] = []
        self._clients: list[str] = []
        self._times: list[float] = []
        self._with_body: deque[int] = deque()  # numbers of the calls that still have a body
        self._heads = self._bodies = 0  # bytes
        self._lock = Lock()

    def add(self, call: Call, client: str = "", time: float = 0.0) -> int:
        """Add a call of a client ID, at a time of the cloud's clock. Return its number, which ``answered`` takes."""
        with self._lock:
            number = self._first + len(self)
            self.append(call)
            self._statuses.append(None)
            self._clients.append(client)
            self._times.append(time)
            self._heads += _head(call)
            if call.body:
                self._with_body.append(number)
                self._bodies += len(call.body)
                while self._bodies > BODIES and len(self._with_body) > 1:
                    self._release(self._with_body.popleft() - self._first)
            while len(self) > CALLS or (self._heads > HEADS and len(self) > 1):
                self._drop()
        return number

    def answered(self, number: int, status: int | None) -> None:
        """Store the status of an answer; None if no answer was sent."""
        with self._lock:
            if number >= self._first:
                self._statuses[number - self._first] = status

    def last(self, most: int) -> list[tuple[Call, int | None]]:
        """Return the last calls, at most *most*, each with its status (None: not answered, or not yet)."""
        with self._lock:
            start = max(len(self) - most, 0)
            return list(zip(self[start:], self._statuses[start:], strict=True))

    def logged(self) -> list[Logged]:
        """Return all calls with their number since the start, status, client and time."""
        with self._lock:
            rows = zip(self, self._statuses, self._clients, self._times, strict=True)
            return [Logged(self._first + place, *row) for place, row in enumerate(rows, 1)]

    def of(
        self,
        operation: str | None = None,
        *,
        route: str | None = None,
        verb: str | None = None,
        client: str | None = None,
        status: int | str | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
    ) -> list[Call]:
        """Return the calls that match all arguments, oldest first.

        - *operation*: operation ID. Raise ValueError, with a suggestion, if there is none of that name.
        - *route*: path; ``{variables}`` match one segment, ``*`` any characters. *verb*: HTTP method.
        - *client*: client ID of the bearer token or of the login.
        - *status*: status of the answer, such as 404, "4xx", or "none" if no answer was sent.
        - *query*, *body*: as in ``Cloud.expect``. A call whose body is no longer kept does not match a *body*.
        """
        given = {"route": route, "verb": verb, "client": client, "status": status, "query": query, "body": body}
        selection = Selection.of(operation, **given)
        return [one.call for one in self.logged() if selection.matches(one)]

    def clear(self) -> None:
        """Remove all calls."""
        with self._lock:
            self._first += len(self)
            super().clear()
            self._statuses.clear()
            self._clients.clear()
            self._times.clear()
            self._with_body.clear()
            self._heads = self._bodies = 0

    def _release(self, place: int) -> None:
        self._bodies -= len(self[place].body)
        self[place] = self[place].without_body()

    def _drop(self) -> None:
        if self._with_body and self._with_body[0] == self._first:
            self._release(self._with_body.popleft() - self._first)
        self._heads -= _head(self[0])
        self._first += 1
        del self[0], self._statuses[0], self._clients[0], self._times[0]


def _head(call: Call) -> int:
    return len(call.target) + sum(map(len, call.headers)) + sum(map(len, call.headers.values()))
