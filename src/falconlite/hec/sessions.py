"""Define falconpy's object for the sessions and threads of an event collector."""

from __future__ import annotations

from itertools import repeat
from os import cpu_count
from typing import TYPE_CHECKING, Any

from falconlite.http.messages import whole_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.transport.pooled import Session

MOST_THREADS = 500
RETRIES = 3


class SessionManager:
    """Number of threads and of attempts of an event collector, and its session. All threads share one session.

    - *thread_count* (int): requests at the same time, at most 500; default twice the number of processors, at most 50
    - *retry_count* (int): most times that a request is sent; default 3

    Raise ValueError if one of them is not a whole number, 1 or more.
    """

    def __init__(self, thread_count: int | None = None, retry_count: int = RETRIES) -> None:
        self._sessions: list[Session] | None = None
        self._transport: Any = None
        self.thread_count = thread_count or self.core_thread_count
        self.retry_count = retry_count

    def __len__(self) -> int:
        return len(self.sessions)

    def __next__(self) -> Session:
        return self.sessions[0]

    def __iter__(self) -> Iterator[Session]:
        return repeat(self.sessions[0])

    @property
    def sessions(self) -> list[Session]:
        """The session, in a list."""
        if self._sessions is None:
            if not hasattr(self._transport, "session"):
                from falconlite.transport.default import DefaultTransport

                self._transport = DefaultTransport(pool_size=self.thread_count)
            return [self._transport.session]
        return self._sessions

    @sessions.setter
    def sessions(self, value: list[Session]) -> None:
        from falconlite.auth.settings import session_of

        given = list(value)
        if not given:
            raise ValueError("sessions must hold a session")
        session = session_of(given[0])
        if hasattr(self._transport, "use"):
            self._transport.use(session=session)
        self._sessions = given

    @property
    def cycle(self) -> Iterator[Session]:
        """The session, without end."""
        return iter(self)

    @property
    def core_thread_count(self) -> int:
        """Default number of threads: twice the number of processors, at most 50."""
        return min((cpu_count() or 1) * 2, 50)

    @property
    def thread_count(self) -> int:
        """Requests at the same time."""
        return self._thread_count

    @thread_count.setter
    def thread_count(self, value: int) -> None:
        self._thread_count = min(_count("thread_count", value), MOST_THREADS)

    @property
    def retry_count(self) -> int:
        """Maximum number of times that a request is sent."""
        return self._retry_count

    @retry_count.setter
    def retry_count(self, value: int) -> None:
        self._retry_count = _count("retry_count", value)

    def serve(self, transport: Any) -> None:
        """Use the session of a collector's transport."""
        self._transport = transport
        if self._sessions is not None:
            self.sessions = self._sessions


def _count(argument: str, given: Any) -> int:
    count = whole_of(given)
    if count is None or count < 1:
        raise ValueError(f"{argument} must be a whole number, 1 or more, not {given!r}")
    return count
