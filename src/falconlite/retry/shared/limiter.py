"""Share rate limits over Redis: ``RedisLimiter``, for ``limiter=``."""

from __future__ import annotations

import time
from collections import deque
from contextlib import suppress
from pkgutil import get_data
from queue import SimpleQueue
from threading import Condition, Lock, Thread
from typing import TYPE_CHECKING, Any
from weakref import finalize

from falconlite.errors import SDKWarning, warn
from falconlite.retry.limits import LOGINS, MINUTE, Budget, ceiling_of, floor_of, weight_of
from falconlite.retry.shared.share import Share, reply_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from falconlite.http.messages import Clock

LIMITS = {"": 6000, LOGINS: 300}
"""Requests per minute until a response of the API states another limit. Other scopes have no limit until then."""

PATIENCE = 0.05
"""Timeout of the store, in seconds."""

AGAIN, LATER = 1.0, 10.0
"""Seconds between attempts to reach an unavailable store, and a slow one."""

STRIKES = 5
"""Consecutive late answers after which a store counts as slow. A single one may be the fault of this machine."""

STUCK = 5.0
"""Seconds after which an unanswered query to the store is abandoned. It doubles each time, up to a minute."""

CALLS = 4096
"""Number of recent request times kept, to know the request rate without the store."""


class RedisLimiter:
    """Shares the rate limits of an account between all processes that use the same Redis and prefix.

    - *client*: a URL such as ``"redis://host:6379/0"``, or a ``redis.Redis``. Valkey works too. Extra: ``redis``.
    - *prefix* (str): start of the keys. Processes of one account need the same one.
    - *requests_per_minute* (int): a ceiling for all processes together; default: the limit of the API.
    - *weight* (float): relative share of the group when requests are scarce. Default 1.
    - *floor* (int): requests per minute that are kept free for this group, even if it does not use them. Default 0.
    - *group* (str): name of the job. The processes of a group share its weight and floor. By default, processes with
      the same weight and floor are a group.

    A call waits for the store for at most 50 ms. Without the store, this process continues at its recent request rate,
    and issues one warning.
    """

    exact_waits = True
    """The waits already differ between processes, so callers add no random delay."""

    def __init__(
        self,
        client: Any,
        prefix: str = "falconlite",
        *,
        clock: Clock = time,
        requests_per_minute: int | None = None,
        weight: float = 1.0,
        floor: int = 0,
        group: str | None = None,
    ) -> None:
        if not isinstance(prefix, str) or not prefix:
            raise TypeError(f"prefix must be a str that is not empty, not {prefix!r}")
        if group is not None and (not isinstance(group, str) or not group):
            raise TypeError(f"group must be a str that is not empty, or None, not {group!r}")
        self.weight, self.floor = weight_of(weight), floor_of(floor)
        self.group = group or f"{self.weight:g}/{floor}"
        self._url = client if isinstance(client, str) else None
        self._use(_client_of(client))
        self._clock, self._prefix = clock, prefix
        self.requests_per_minute = ceiling_of(requests_per_minute)
        self._shares: dict[str, Share] = {}
        self._asking: dict[str, float] = {}  # by scope: when the query was sent; real time
        self._own: deque[float] = deque(maxlen=CALLS)
        self._away = False
        self._late = 0  # consecutive late answers
        self._told_so = False
        self._said = ""  # reason for the unavailable store, until the warning is issued
        self._again = 0.0
        self._stuck = STUCK
        self._start()

    def __repr__(self) -> str:
        return f"<RedisLimiter: group {self.group!r}, weight {self.weight:g}, floor {self.floor}>"

    def __reduce__(self) -> Any:
        if self._url is None or "@" in self._url or "password" in self._url:
            raise TypeError("only a RedisLimiter made from a URL without a password can be pickled: make one there")
        return self.recipe()

    def recipe(self) -> Any:
        """Return the arguments that create this limiter in another process, including a password in the URL.

        Raise TypeError if it was created from a client object.
        """
        if self._url is None:
            raise TypeError("only a RedisLimiter made from a URL can be made in another process")
        given = {"requests_per_minute": self.requests_per_minute, "weight": self.weight, "floor": self.floor}
        return _made, (self._url, self._prefix, {**given, "group": self.group})

    def _use(self, client: Any) -> None:
        self._client = client
        self._script = client.register_script((get_data("falconlite.retry.shared", "budget.lua") or b"").decode())

    def _start(self) -> None:
        self._lock = Lock()
        self._told = Condition(self._lock)
        self._jobs: SimpleQueue[Callable[[], None] | None] | None = None
        self._local: Budget | None = None

    def after_fork(self) -> None:
        """Drop leases and threads in a forked process, because they belong to the parent.

        Replace a client created from a URL, because a thread of the parent may have held one of its locks.
        """
        self._start()
        if self._url is not None:
            self._use(_client_of(self._url))
        self._away = False
        self._asking.clear()
        for share in self._shares.values():
            share.forget()

    @property
    def away(self) -> bool:
        """Whether the store is unavailable, so that this process uses its own budget."""
        return self._away

    # The methods of Limiter.

    def take_leased(self) -> bool:
        """Use one request of the lease without waiting. Return False if the caller must call ``reserve``."""
        with self._lock:
            share = self._shares.get("")
            if share is not None and share.take(now := self._clock.monotonic()):
                self._own.append(now)
                return True
            return False

    def reserve(self, scope: str) -> float:
        """Reserve one request. Return 0.0 if reserved, otherwise the seconds to wait before asking again."""
        own = scope and scope != LOGINS
        with self._lock:
            wait = self._reserve(scope)
            if own and not wait and (wait := self._reserve("")) and not self._away:
                self._share(scope).put_back()
            if not wait and scope != LOGINS:
                self._own.append(self._clock.monotonic())
            said, self._said = self._said, ""
        if said:
            warn(
                SDKWarning(message=f"the store of the shared rate limit {said}: this process uses a budget of its own")
            )
        return wait

    def answered(self, scope: str) -> None:
        """Record that a request of a scope was answered or failed."""
        with self._lock:
            now = self._clock.monotonic()
            self._share(scope).answered(now)
            if scope and scope != LOGINS:
                self._share("").answered(now)

    def report(self, scope: str, remaining: int) -> None:
        """Store the number of remaining requests that the API reports; the next query sends it to the store."""
        with self._lock:
            share = self._share(scope)
            share.remaining, share.heard = remaining, self._clock.monotonic()
            if self._local is not None:
                self._local.report(scope, remaining)

    def learn_limit(self, scope: str, limit: int | None, remaining: int | None) -> None:
        """Store the numbers in a response of any status: requests allowed per minute, and remaining."""
        with self._lock:
            share = self._share(scope)
            if limit:
                share.stated = limit
            if remaining is not None:
                share.remaining, share.heard = remaining, self._clock.monotonic()

    def cool_down(self, scope: str, seconds: float) -> None:
        """Reserve nothing for this many seconds, in all processes. Existing leases may still be used."""
        with self._lock:
            now = self._clock.monotonic()
            share = self._share(scope)
            share.close(now, seconds)
            if self._local is not None:
                self._local.cool_down(scope, seconds)
            pause = share.pause(now, seconds)

            def tell() -> None:
                with suppress(Exception):  # the next query detects that the store is unavailable
                    self._ask(scope, pause)

            with suppress(RuntimeError):  # no thread starts when the interpreter exits
                self._run(tell)

    # Methods called with the lock held.

    def _share(self, scope: str) -> Share:
        found = self._shares.get(scope)
        if found is None:
            given = self.requests_per_minute if scope == "" else None
            found = self._shares[scope] = Share(given or -LIMITS.get(scope, 0))
        return found

    def _reserve(self, scope: str) -> float:
        share = self._share(scope)
        while True:
            now = self._clock.monotonic()
            if share.take(now):
                return 0.0
            if self._away:
                self._probe(scope)
                return self._locally(scope)
            if wait := share.wait(now):
                return wait
            if scope not in self._asking:
                self._question(scope)
            if scope not in self._asking:
                continue  # no thread could be started
            left = self._asking[scope] + PATIENCE - time.monotonic()
            late = left <= 0 or (not self._told.wait(left) and scope in self._asking)
            if late and not self._away:  # not once for each waiting thread
                self._strike()

    def _question(self, scope: str) -> None:
        """Query the store for a lease, in the background thread."""
        share, now, real = self._share(scope), self._clock.monotonic(), time.monotonic()
        given = share.question(now)
        self._asking[scope] = real

        def ask() -> None:
            answer, why = None, ""
            try:
                answer = reply_of(self._ask(scope, given))
            except Exception as error:  # noqa: BLE001  # clients raise different exceptions
                why = f"failed ({type(error).__name__})"
            with self._lock:
                if self._asking.get(scope) != real:
                    return  # the query was abandoned, or this process was forked
                del self._asking[scope]
                if answer is None:
                    share.failed()
                    self._lose(why)
                else:
                    share.told(answer, now, self._clock.monotonic())
                    self._back(time.monotonic() - real)
                self._told.notify_all()

        try:
            self._run(ask)
        except RuntimeError:  # no thread starts when the interpreter exits
            del self._asking[scope]
            share.failed()
            self._lose("")

    def _ask(self, scope: str, given: Sequence[Any]) -> Any:
        key = f"{self._prefix}:budget:{{{scope}}}"
        return self._script(keys=[key], args=["", self.group, self.weight, self.floor, *given])

    def _run(self, job: Callable[[], None]) -> None:
        if self._jobs is None:
            jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
            Thread(target=_work, args=(jobs,), name="falconlite-budget", daemon=True).start()
            finalize(self, jobs.put, None).atexit = False  # the thread ends with the limiter; calls at exit need it
            self._jobs = jobs
        self._jobs.put(job)

    # Without the store.

    def _lose(self, why: str) -> None:
        """Switch to a budget of this process; warn once if *why* is not empty."""
        self._again = max(self._again, time.monotonic() + AGAIN)
        if why and not self._told_so:
            self._told_so, self._said = True, why
        if self._away:
            return
        self._away = True
        now = self._clock.monotonic()
        recent = sum(moment > now - MINUTE for moment in self._own)
        limit = self._share("").limit
        self._local = Budget(self._clock, max(recent, limit // 20, 1))
        for scope, share in self._shares.items():
            if share.closed_until > now:
                self._local.cool_down(scope, share.closed_until - now)

    def _strike(self) -> None:
        """Count a late answer."""
        self._late += 1
        if self._late >= STRIKES:
            self._again = time.monotonic() + LATER
        self._lose("is slow" if self._late >= STRIKES else "")

    def _back(self, took: float) -> None:
        """Return to the shared budget, unless the store is slow."""
        self._stuck = STUCK
        if took < PATIENCE:
            self._late, self._told_so = 0, False
        if self._away and self._late < STRIKES:
            self._away, self._again, self._local = False, 0.0, None

    def _locally(self, scope: str) -> float:
        wait = 0.0 if self._local is None else self._local.reserve(scope)
        if not wait:
            self._share(scope).took_without(self._clock.monotonic())
        return wait

    def _probe(self, scope: str) -> None:
        """Query the store from time to time, without waiting for the answer."""
        real = time.monotonic()
        if real < self._again:
            return
        self._again = real + AGAIN
        if self._asking:
            self._lose("does not answer")
        if any(real - asked > self._stuck for asked in self._asking.values()):
            if self._jobs is not None:
                self._jobs.put(None)  # another thread will use another connection
            self._jobs, self._stuck = None, min(2 * self._stuck, MINUTE)
            for each in self._asking:
                self._share(each).failed()
            self._asking.clear()
        if scope not in self._asking:
            self._question(scope)


def _work(jobs: SimpleQueue[Callable[[], None] | None]) -> None:
    """Run jobs in sequence until a None arrives."""
    while (job := jobs.get()) is not None:
        job()
        del job  # the job holds a reference to the limiter


def _client_of(given: Any) -> Any:
    """Return a client: the given one, or a new one for a URL with a timeout of a second."""
    if not isinstance(given, str):
        if not hasattr(given, "register_script"):
            raise TypeError(f"client must be a redis.Redis or a URL, not {type(given).__name__}")
        return given
    try:
        from redis import Redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ModuleNotFoundError:
        from falconlite.extras import needs

        raise ModuleNotFoundError(needs("RedisLimiter", "redis", "redis"), name="redis") from None
    address = f"redis{given[6:]}" if given.startswith("valkey") else given
    once = Retry(NoBackoff(), 0)  # a retried script might take two leases
    return Redis.from_url(address, socket_timeout=1.0, socket_connect_timeout=1.0, retry=once)


def _made(url: str, prefix: str, given: dict[str, Any]) -> RedisLimiter:
    return RedisLimiter(url, prefix, **given)
