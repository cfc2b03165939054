"""Follow the event streams of a tenant, with one thread for each feed, and one that keeps the sessions alive."""

from __future__ import annotations

import json
from contextlib import suppress
from contextvars import copy_context
from math import inf
from queue import Empty, Full, Queue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from falconlite.errors import APIError, FalconError, NotFound
from falconlite.streams.opening import lines_of, opened
from falconlite.streams.source import Item, NoStream, Source, is_final, number_in
from falconlite.waiting import blocking, task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from typing_extensions import Self

    from falconlite.http.messages import Stream
    from falconlite.streams.source import Calls

WAITING = 1000
"""Maximum number of events waiting to be taken. Beyond it, the feeds are not read."""

PAUSES = (1.0, 60.0)
"""Seconds before a broken feed is reopened: after the first failure, and maximum. They double with each failure."""

EARLY = 0.8
"""Fraction of a session's interval after which it is refreshed."""

AGAIN = 0.05
"""Fraction of the interval after which a failed refresh is retried."""

GAP = "; no event had come, so those that happen meanwhile are left out"

NONE = "the API lists no stream for this app ID: another reader uses it, or one that has just ended"

PATIENCE = 2.0
"""Seconds that ``close`` waits for the threads."""

STEP = 0.5
"""Seconds after which a pausing task checks whether the feed was closed."""


class EventFeed:
    """Iterates over the events of all streams of a tenant, as they happen; created by ``EventStreams.follow``.

    Use it in a ``with`` block, or call ``close()``: until then its threads run. Nothing is sent before the first
    ``next()``. One thread may iterate; others may call ``close()``, which ends the iteration.

    - ``offsets`` (dict): for each partition, the offset after the last returned event, to resume from
    """

    def __init__(
        self,
        calls: Calls,
        *,
        offsets: Mapping[int, int] | None,
        since: str,
        types: Iterable[str],
        duration: float | None,
        notify: Callable[[str], object] | None,
    ) -> None:
        self.offsets: dict[int, int] = {int(partition): int(offset) for partition, offset in (offsets or {}).items()}
        self._calls, self._since, self._kinds = calls, since, tuple(dict.fromkeys(types))
        self._notify = notify
        self._duration, self._ends = duration, inf
        self._queue: Queue[Item | str | Exception] = Queue(WAITING)
        self._stop, self._wake = Event(), Event()
        self._sources: dict[int, Source] = {}
        self._threads: list[Thread] = []

    def __repr__(self) -> str:
        state = "closed" if self._stop.is_set() else f"{len(self._sources)} partitions"
        return f"<EventFeed: {state}, offsets {self.offsets}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    @property
    def waiting(self) -> int:
        """Approximate number of events read and not returned yet."""
        return self._queue.qsize()

    def __next__(self) -> dict[str, Any]:
        """Return the next event; wait until there is one.

        Raise AuthError or APIError if the API refuses to list the streams; StopIteration after ``close()`` and at the
        end of the duration. Any other failure is passed to ``notify``, and retried.
        """
        if not self._threads and not self._stop.is_set():
            self._begin()
        while not self._stop.is_set():
            left = self._ends - monotonic()
            if left <= 0:
                break
            try:
                item = self._queue.get(timeout=min(left, 1.0))
            except Empty:
                continue
            if isinstance(item, str):
                self._tell(item)
            elif isinstance(item, Exception):
                blocking(self.close)
                raise item
            else:
                if item.offset is not None:
                    self.offsets[item.partition] = item.offset + 1
                if item.event is not None:
                    return item.event
        blocking(self.close)
        raise StopIteration

    def close(self) -> None:
        """End the feeds and their threads. A second call does nothing."""
        self.end()
        end = monotonic() + PATIENCE
        for thread in self._threads:
            if thread.ident is not None:  # otherwise the iterating thread is about to start it; it ends by itself
                thread.join(max(end - monotonic(), 0.0))

    def end(self) -> None:
        """End the feeds, and do not wait for their threads."""
        self._stop.set()
        self._wake.set()
        for source in list(self._sources.values()):
            _cut(source.body)
        getattr(self._queue, "wake", bool)()

    def _pause(self, seconds: float) -> bool:
        """Wait for a number of seconds, or until the feed is closed; return whether it is closed."""
        running, ends = task(), monotonic() + seconds
        if running is None:
            return self._stop.wait(seconds)
        while not self._stop.is_set() and (left := ends - monotonic()) > 0:
            running.sleep(min(left, STEP))
        return self._stop.is_set()

    def _begin(self) -> None:
        """List the streams, and start the threads. Wait while the list is empty."""
        if running := task():
            self._queue = running.queue(WAITING)
        if self._duration is not None:
            self._ends = monotonic() + self._duration
        pause = PAUSES[0]
        while not self._found():
            if monotonic() + pause >= self._ends:
                return
            self._tell(f"{NONE}; trying again in {pause:.0f} s")
            if self._pause(pause):
                return
            pause = min(pause * 2, PAUSES[1])
        self._thread("refresh", self._keep)

    def _found(self) -> bool:
        """List the streams for the first time; return whether there are any."""
        with self._calls.lock:
            return self._list()

    def _list(self) -> bool:
        """List the streams; give each unconnected feed its new session, and start new feeds.

        Return whether there are any streams.
        """
        found = self._calls.list()
        for stream in found:
            partition = number_in(str(stream.get("dataFeedURL")), default=0)
            source = self._sources.get(partition)
            if source is None:
                source = self._sources[partition] = Source(partition, self.offsets.get(partition))
                source.use(stream)
                self._thread(str(partition), self._follow, source)
            elif source.body is None:
                source.use(stream)
        return bool(found)

    def _thread(self, name: str, work: Callable[..., None], *args: Any) -> None:
        thread = Thread(target=copy_context().run, args=(work, *args), name=f"falconlite-events-{name}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _follow(self, source: Source) -> None:
        """Read a feed, and reopen it when it breaks, until the end."""
        pause = PAUSES[0]
        while not self._stop.is_set():
            came, said = False, "the API ended the feed"
            try:
                if source.stream is None:
                    self._renew(source)
                for line in lines_of(self._open(source)):
                    came = True
                    self._take(source, line)
                    if self._stop.is_set():
                        break
            except FalconError as error:
                if is_final(error):
                    self._put(error)
                    return
                if isinstance(error, APIError):
                    source.stream = None  # its token is refused
                said = getattr(error, "message", "") or str(error)
            except Exception as error:  # noqa: BLE001  # raised in the thread that iterates
                self._put(error)
                return
            finally:
                self._leave(source)
            pause = PAUSES[0] if came else pause
            if not self._stop.is_set():
                lost = source.offset is None and self._since == "now"
                self._put(f"partition {source.partition}: {said}; reconnecting in {pause:.0f} s{GAP if lost else ''}")
            self._stop.wait(pause)
            pause = min(pause * 2, PAUSES[1])

    def _renew(self, source: Source) -> None:
        with self._calls.lock:
            if source.stream is None:  # another feed may have listed them meanwhile
                self._list()
        if source.stream is None:
            raise NoStream(None, NONE)

    def _open(self, source: Source) -> Stream:
        """Connect to a feed at the offset to resume from."""
        query = [("offset", str(source.offset))] if source.offset is not None else []
        if source.offset is None and self._since == "now":
            query = [("whence", "2")]  # all types: any event tells the offset to reconnect at
        elif self._kinds:
            query.append(("eventType", ",".join(self._kinds)))
        stream = source.stream or {}
        source.asked = None if self._kinds else source.offset
        body = opened(self._calls.auth, stream, query)
        source.body, source.due = body, monotonic() + EARLY * source.interval
        if self._stop.is_set():  # close() may have come before there was a body
            _cut(body)
        self._wake.set()
        return body

    def _leave(self, source: Source) -> None:
        body, source.body, source.due = source.body, None, inf
        if body is not None:
            with suppress(Exception):  # it is broken already
                body.close()

    def _take(self, source: Source, line: bytes) -> None:
        """Queue the event of a line, unless it was queued before."""
        if not line.strip():
            return
        try:
            event = json.loads(line)
            metadata = event["metadata"]
            offset, kind = metadata.get("offset"), metadata.get("eventType")
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            self._put(f"partition {source.partition}: a line of {len(line):,} bytes is not an event; it is left out")
            return
        if type(offset) is int:
            if source.offset is not None and offset < source.offset:
                return
            if source.asked is not None and offset > source.asked:
                said = f"continues at offset {offset:,} in place of {source.asked:,}: the API may have dropped events"
                self._put(f"partition {source.partition}: {said}")
            source.asked = None
            source.offset = offset + 1
        else:
            offset = None
        wanted = not self._kinds or kind in self._kinds
        self._put(Item(source.partition, offset, event if wanted else None))

    def _put(self, item: Item | str | Exception) -> None:
        while not self._stop.is_set():
            try:
                self._queue.put(item, timeout=0.5)
            except Full:
                continue
            return

    def _tell(self, said: str) -> None:
        if self._notify is not None:
            self._notify(said)

    def _keep(self) -> None:
        """Refresh the session of each feed before its interval ends."""
        while not self._stop.is_set():
            sources = list(self._sources.values())
            for source in sources:
                if source.due <= monotonic():
                    self._refresh(source)
            due = min(source.due for source in sources)
            self._wake.wait(None if due == inf else max(due - monotonic(), 0.0))
            self._wake.clear()

    def _refresh(self, source: Source) -> None:
        try:
            self._calls.refresh(source.refresh)
        except NotFound:
            source.due = inf  # the session has ended; so will its feed, which then gets a new one
        except Exception as error:  # noqa: BLE001  # told, and tried again
            source.due = monotonic() + max(AGAIN * source.interval, PAUSES[0])
            said = getattr(error, "message", "") or str(error)
            self._put(f"partition {source.partition}: the session could not be refreshed: {said}; trying again")
        else:
            source.due = monotonic() + EARLY * source.interval


def _cut(body: Stream | None) -> None:
    """Break a connection, so that the reading thread ends."""
    cut = getattr(body, "cut", None)
    if cut is not None:
        cut()
