"""One process's part of a shared rate limit: its lease, its place in the queue, its next report."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.retry.limits import MINUTE

if TYPE_CHECKING:
    from collections.abc import Sequence

FIRST, LARGEST = 4, 32
"""Number of requests in the first lease, and maximum."""

TARGET = 4.0
"""Seconds for which a lease should last."""

FRESH = 5.0
"""Maximum age in seconds at which the API's number of remaining requests is reported to the store."""

AHEAD = 0.3
"""Seconds within which an unanswered request is assumed to reach the API."""

LONGEST_WAY = 1.0
"""Maximum seconds that a request is assumed to need to reach the API, however late its response."""

MOST_NOTED = 6000
"""Maximum number of reported requests without a lease."""


class Reply(NamedTuple):
    """The store's reply, see ``budget.lua``."""

    granted: int
    bucket: str
    life: float
    wait: float
    ticket: str
    width: int
    limit: int


def reply_of(answer: Sequence[Any]) -> Reply:
    """Parse the reply of the script. Redis returns bytes or str, depending on the client."""
    granted, bucket, life, wait, ticket, width, limit = (
        part.decode() if isinstance(part, bytes) else part for part in answer
    )
    return Reply(int(granted), str(bucket), float(life), float(wait), str(ticket), int(width), int(limit))


class Share:
    """This process's part of one rate limit. Times are monotonic seconds of the caller's clock.

    It does no I/O: ``take`` uses the lease, ``question`` returns the arguments of the script, ``told`` stores the
    reply.
    """

    def __init__(self, ceiling: int) -> None:
        self.ceiling = ceiling  # negative: only until the API states its limit
        self.limit = abs(ceiling)
        self.stated: int | None = None
        self.remaining: int | None = None
        self.heard = self.closed_until = self.next = float("-inf")
        self.want, self.takes = FIRST, 0.0
        self.ticket, self.width = "", 0
        self.left, self.granted, self.ends, self.begun, self.bucket = 0, 0, 0.0, 0.0, ""
        self.taken, self.last = 0, 0.0  # number of used requests in this lease, and time of the last
        self.flying: deque[float] = deque()  # send times of unanswered requests
        self.old: deque[float] = deque()  # the same, for requests reported to the store
        self.since = float("-inf")  # send time of the request that was answered last
        self.sent: list[float] = []  # when answered requests had reached the API, if the store was not told yet
        self.asked: list[float] = []  # the same, for those in the pending query

    def take(self, now: float) -> bool:
        """Use one request of the lease; return False if none is left."""
        if self.left > 0 and now < self.ends:
            self.left -= 1
            self.taken += 1
            self.last = now
            self.flying.append(now)
            return True
        return False

    def took_without(self, now: float) -> None:
        """Record a request sent without a lease, for the next query."""
        if len(self.sent) + len(self.flying) < MOST_NOTED:
            self.flying.append(now)

    def put_back(self) -> None:
        """Return the last taken request to the lease."""
        if self.flying:
            self.flying.pop()
            self.left += 1
            self.taken -= 1

    def answered(self, now: float) -> None:
        """Record that a request was answered or failed. It has reached the API, so it counts from now on.

        Otherwise a slow request would be dropped here while the API still counts it.
        """
        if self.old:
            self.since = self.old.popleft()
        elif self.flying:
            self.since = self.flying.popleft()
            self.sent.append(min(now, self.since + LONGEST_WAY))

    def wait(self, now: float) -> float:
        """Return the seconds until the next query for a lease, or 0."""
        return max(self.closed_until - now, self.next - now, 0.0)

    def close(self, now: float, seconds: float) -> None:
        """End the lease, and take no request for a number of seconds."""
        self.closed_until = max(self.closed_until, now + seconds)
        self.left = 0

    def question(self, now: float) -> list[Any]:
        """Return the script's arguments from the fifth on, and drop the last lease, so that it is settled only once."""
        self._size(now)
        asked = [self.want, f"{self.takes:.3f}", self.ticket, self.width]
        found = [*asked, *self._heard(now), 0, self.bucket, self.granted]
        reported = [*self.sent, *[now + AHEAD] * len(self.flying)]
        self.old.extend(self.flying)
        self.flying.clear()
        by_age: dict[float, int] = {}
        for moment in reported:
            if now - moment > MINUTE:
                continue
            age = round(now - moment, 1)
            by_age[age] = by_age.get(age, 0) + 1
        for age, number in by_age.items():
            found += [age, number]
        self.left, self.granted, self.bucket, self.taken, self.asked, self.sent = 0, 0, "", 0, reported, []
        return found

    def failed(self) -> None:
        """Keep the contents of a failed query for the next one."""
        self.asked, self.sent = [], [*self.asked, *self.sent]

    def pause(self, now: float, seconds: float) -> list[Any]:
        """Return the script's arguments from the fifth on, for a query that only reports a pause."""
        return [0, 0, "", 0, *self._heard(now), f"{seconds:.3f}", "", 0]

    def _heard(self, now: float) -> list[Any]:
        """Return the ceiling, the API's limit and, once, remaining requests with the ages of response and request."""
        remaining, self.remaining = self.remaining, None
        sent = now - min(self.since, self.heard)
        known = remaining is not None and sent <= FRESH
        left = [remaining, f"{max(now - self.heard, 0.0):.3f}", f"{sent:.3f}"] if known else ["", 0, 0]
        return [self.ceiling, "" if self.stated is None else self.stated, *left]

    def _size(self, now: float) -> None:
        """Choose the size and the duration of the next lease, by the use of the last one."""
        spent = self.taken
        if not self.granted:
            return
        if self.taken == self.granted == 1:
            self.want = max(self.want, 2)  # the interval between requests is still unknown
            return
        took = max((self.last if self.left == 0 and spent else min(now, self.ends)) - self.begun, 0.001)
        rate = max(spent - (self.left == 0), 1) / took  # n requests have n - 1 intervals
        if self.left == 0:
            faster = 4 if self.ticket else 2  # after waiting for its turn, it can use the whole lease
            self.want = max(1, min(self.want * faster, int(rate * TARGET), LARGEST))
        else:
            self.want = max(1, min(int(rate * TARGET), LARGEST))
        self.takes = max(1 / rate, 0.001)

    def told(self, reply: Reply, asked: float, now: float) -> None:
        """Store the reply to a query sent at *asked*. From then on the lease counts, so it ends here first."""
        self.left = self.granted = reply.granted
        self.bucket, self.ends, self.begun = reply.bucket, asked + reply.life, now
        self.next = now + reply.wait
        self.ticket, self.width, self.limit = reply.ticket, reply.width, reply.limit

    def forget(self) -> None:
        """Drop the lease and the place in the queue, because they belong to another process."""
        self.left, self.granted, self.bucket, self.ticket, self.asked, self.sent = 0, 0, "", "", [], []
        self.taken = 0
        self.flying.clear()
        self.old.clear()
        self.next = float("-inf")
