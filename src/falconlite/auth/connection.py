"""Settings, transport, cloud and rate limits, shared by an auth object and the views of its child tenants."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any

from falconlite._late import late, make_ready, ready_at_exit
from falconlite.auth import clouds
from falconlite.auth.credentials import environment_of
from falconlite.auth.locks import LIVING, Taken
from falconlite.auth.settings import HOOKS, WINDOWS, hooks_of, pool_size_of, session_of, verify_of, window_of
from falconlite.binding.values import check_agent
from falconlite.debug import JSON, RECORDS, DebugLog, format_of, logger_of
from falconlite.errors import SSLDisabledWarning, warn
from falconlite.http.messages import POOL_SIZE, TIMEOUT, UNSET, Response, proxies_of
from falconlite.http.secrets import secrets_in, secrets_of
from falconlite.redact import redact
from falconlite.retry.attempts import attempts
from falconlite.retry.flow import drive
from falconlite.retry.limits import Budget, ceiling_of, floor_of, limiter_of, weight_of
from falconlite.retry.policy import Quota, retry_of
from falconlite.retry.timeouts import DEADLINE, UNSENT, deadline_of, timeout_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from logging import Logger
    from typing import TypeVar

    from falconlite.auth.credentials import ContextToken
    from falconlite.auth.stores.guarded import Guarded
    from falconlite.errors import TransportError
    from falconlite.http.messages import Clock, Request, RetryPolicy, Timeout, Transport
    from falconlite.http.observed import ObservedCall
    from falconlite.observing.observers import Observers, Watcher
    from falconlite.retry.flow import Flow, Outcome
    from falconlite.retry.limits import Limiter
    from falconlite.transport.pooled import Session

    R = TypeVar("R")


CHOICE = "falconlite.auth.stores.choice"

MEMORY = "memory"
"""The value of ``store`` and of FALCON_STORE for tokens that are not shared."""


class Connection:
    """Settings, transport, cloud and rate limits that an auth object shares with its child tenants."""

    def __init__(self, settings: Mapping[str, Any]) -> None:
        given = settings.get
        self.clock: Clock = given("clock") or time
        self.limited = False
        self.take: Callable[[], bool] | None = None
        self.answered: Callable[[str], None] | None = None  # the limiter's method for each response, if any
        self.lock = threading.RLock()  # protects hooks, watchers, limiter, and values derived from them
        self.new_lock: Callable[[], Any] = threading.RLock  # creates the lock of a token
        self.watchers: tuple[Watcher, ...] = ()
        self.hooks = {name: hooks_of(name, given(name)) for name in HOOKS}
        self.observe()
        self.allow_http: bool = given("allow_http") is True
        self.environment = environment_of(given("environment"))
        self.choose_cloud(given("base_url"))
        self.debug_logger = logger_of(given("debug"))
        self.debug_format = format_of(given("debug_format"))
        self.debug_record_count: int = given("debug_record_count") or RECORDS
        self.sanitize_log: bool = given("sanitize_log") is not False
        self.pythonic: bool = given("pythonic") is True
        self.user_agent: str | None = check_agent(given("user_agent"))
        self.pool_size = pool_size_of(given("pool_size", POOL_SIZE))
        self.session: Session | None = session_of(given("session"))
        self.ssl_verify = verify_of(given("ssl_verify", True))
        self.renew_window = window_of(given("renew_window", WINDOWS[0]))
        self.deadline = deadline_of(given("deadline", DEADLINE))
        self.retry: RetryPolicy = retry_of(given("retry"))
        self.given_store = given("store")
        self.store = self.shared_store()
        self.weight = None if given("weight") is None else weight_of(given("weight"))
        self.floor = None if given("floor") is None else floor_of(given("floor"))
        self.account = ""  # key of the rate limit in the store; "" until credentials are known
        self.limit(ceiling_of(given("requests_per_minute")), limiter_of(given("limiter")))
        self.quota = Quota()
        self.children: dict[str, Any] = {}  # the view of each child tenant, by CID
        self.proxy = proxies_of(given("proxy"))
        timeout = given("timeout", UNSET)
        self.timeout: Timeout = TIMEOUT if timeout is UNSET else timeout_of(timeout)
        transport = given("transport")
        if transport is not None and not hasattr(transport, "send"):
            raise TypeError(f"transport must have send() and close(), not be {type(transport).__name__}")
        self.transport: Transport = transport or self.connect()
        self.warn_of_no_verification()
        LIVING.add(self)

    def __repr__(self) -> str:
        return f"<Connection to {self.base_url}>"

    def choose_cloud(self, given: str | None) -> None:
        """Use the cloud that the caller or the environment names; otherwise discover it at login."""
        self.named = given is not None
        if given is None:
            self.base_url, self.discover = self.environment.cloud(allow_http=self.allow_http)
        else:
            self.base_url = clouds.base_url_of(given, allow_http=self.allow_http)
            self.discover = clouds.is_auto(given)
        self.usual_url = self.base_url

    def follow(self, given: str | None) -> None:
        """Use the cloud in the credentials, unless the caller named one; None changes nothing."""
        if given is None or self.named:
            return
        found = clouds.base_url_of(given, allow_http=self.allow_http), clouds.is_auto(given)
        if found != (self.usual_url, self.discover):
            self.base_url, self.discover = found
            self.usual_url = self.base_url

    def follow_context(self, found: ContextToken) -> None:
        """Use the cloud of a token from the running context, unless the caller named one.

        A cloud named by the context itself takes precedence over the environment; CS_CLOUD does not.
        """
        if self.discover or (found.stated and not self.named):
            self.base_url = clouds.context_url(found.cloud)
        else:
            self.base_url = self.usual_url

    def shared_store(self) -> Guarded | None:
        """Return the store named by ``store`` or the environment; None if each auth object keeps its own tokens."""
        given, name = self.given_store, "store"
        if given is None:
            given, name = self.environment.store()
        if given is None or (isinstance(given, str) and given.strip().lower() == MEMORY):
            return None
        store: Guarded = late(CHOICE, "store_of")(given, self.clock, self.environment.prefix, name)
        return store

    def picklable_store(self) -> Any:
        """Return ``store`` without a secret: a URL that may hold a password is dropped."""
        return None if self.given_store is None else late(CHOICE, "without_secret")(self.given_store)

    def limit(self, ceiling: int | None, limiter: Limiter | None) -> None:
        """Set a ceiling in requests per minute, or another limiter, or neither."""
        name = "limiter" if limiter else "a store that is a limiter"
        if ceiling and (limiter or (self.store is not None and self.store.own_limiter)):
            raise TypeError(f"give requests_per_minute or {name}, not both: a limiter has its own ceiling")
        self.given_limiter, self.ceiling = limiter, ceiling
        self._choose_limiter()

    def share_limit(self, account: str) -> None:
        """Share the rate limit with the processes that use the same store and account, unless ``limiter`` was given.

        This has no effect if the store shares no rate limit.
        """
        if account != self.account:
            self.account = account
            self._choose_limiter()

    def _choose_limiter(self) -> None:
        with Taken(self.lock):
            limiter = self.given_limiter
            if limiter is None and self.store is not None and self.account:
                settings = {"requests_per_minute": self.ceiling, "weight": self.weight, "floor": self.floor}
                limiter = self.store.limiter_for(self.account, clock=self.clock, **settings)
            self.limiter: Limiter = limiter or Budget(self.clock, self.ceiling)
            # A limiter that the caller supplied or that others share also limits calls that are never retried.
            self.limited = bool(self.ceiling or limiter)
            self.take = getattr(limiter, "take_leased", None)
            self.answered = getattr(limiter, "answered", None)
            self.choose_way()

    def observe(self, watchers: Sequence[Watcher] | None = None, **hooks: Any) -> None:
        """Replace the watchers, or hooks by their name; ``observers`` is None if there are none."""
        checked = {name: hooks_of(name, given) for name, given in hooks.items()}
        if watchers or any((*checked.values(), *self.hooks.values())):
            make_ready("_OBSERVING")
        with Taken(self.lock):  # without the lock, two threads that set two hooks could lose one
            self.hooks = {**self.hooks, **checked}
            self.watchers = self.watchers if watchers is None else tuple(watchers)
            observers: Observers | None = None
            if self.watchers or any(self.hooks.values()):
                observers = late("falconlite.observing.observers", "Observers")(self.hooks, self.watchers)
            self.observers = observers
            self.choose_way()

    def choose_way(self) -> None:
        """Decide whether all calls skip the fast path, which reports no attempts and does not wait for a limiter."""
        self.by_flow = self.observers is not None or (self.limited and self.take is None)

    def connect(self) -> Transport:
        """Create the default transport."""
        from falconlite.transport.default import (
            DefaultTransport,
        )  # imported late, to keep the import of falconlite fast

        ready_at_exit()
        return DefaultTransport(
            session=self.session, verify=self.ssl_verify, proxy=self.proxy, pool_size=self.pool_size
        )

    def use(self, **setting: Any) -> None:
        """Pass a changed setting to the transport, if it has a method ``use``."""
        use = getattr(self.transport, "use", None)
        if use:
            use(**setting)

    def warn_of_no_verification(self) -> None:
        """Warn if certificates are not verified."""
        session_s = self.ssl_verify is True and getattr(self.session, "verify", True) is False
        if self.ssl_verify is False or session_s:
            name = "session.verify=False" if session_s else "ssl_verify=False"
            warn(SSLDisabledWarning(f"{name}: certificates are not verified, so others may read or change the traffic"))

    # Methods for sending.

    def ends(self) -> float | None:
        """Return the monotonic time of the deadline for a call that starts now; None without a deadline."""
        return None if self.deadline is None else self.clock.monotonic() + self.deadline

    def drive(self, flow: Flow[R]) -> R:
        """Run a flow over this connection."""
        return drive(flow, self.transport, self.clock)

    def get(
        self,
        request: Request,
        *,
        ends: float | None,
        outcome: Outcome | None = None,
        rewind: Callable[[], bool] | None = None,
    ) -> Response:
        """Send a request, and retry it by its policy; see ``attempts``."""
        base_url = clouds.host_url(self.base_url, request.host)
        return self.drive(attempts(self, base_url, request, ends=ends, outcome=outcome, rewind=rewind))

    def say(self, said: str, request: Request, outcome: Outcome | None = None) -> None:
        """Log a message about a request; ``%s`` in *said* becomes its route and, if given, its outcome."""
        path = redact(request.path.partition("?")[0], values=secrets_of(request))
        route = f"{request.verb} {path}"
        if isinstance(outcome, Response):
            route = f"{route} was answered {outcome.status}"
        elif outcome is not None:
            route = f"{route} was not answered ({type(outcome).__name__})"
        logger = self.debug_logger or late("logging", "getLogger")("falconlite")
        if self.debug_logger is None and request.observed is None and self.debug_format != JSON:
            logger.info(said, route)  # logged even without a debug log
            return
        self.debug_log(logger, None, None, (), call=request.observed).said(said % route)

    def too_late(self, said: str) -> TransportError:
        """Return the error for a call that was not sent because its deadline passed."""
        kind = late("falconlite.errors", "TimedOut")
        error: TransportError = kind(None, f"the deadline passed {said}{UNSENT}")
        error.arrived, error.attempts = False, 0
        return error

    def sends_along(self) -> tuple[str, ...]:
        """Return the secrets that the caller's own session adds to every request."""
        return secrets_in(self.session)

    def debug_log(
        self,
        logger: Logger,
        record_count: int | None,
        sanitize: bool | None,
        values: tuple[str, ...],
        *,
        format: str | None = None,
        call: ObservedCall | None = None,
    ) -> DebugLog:
        """Return the log of one call; None means the setting of this connection."""
        return DebugLog(
            logger,
            self.debug_record_count if record_count is None else record_count,
            self.sanitize_log if sanitize is None else sanitize,
            values,
            self.debug_format if format is None else format,
            call,
        )

    def after_fork(self) -> None:
        """Replace connections and locks in a forked process, because the parent still uses the old ones."""
        self.lock = threading.RLock()
        own = None if self.store is None else self.store.own_limiter  # the store notifies it
        for part in (self.quota, None if self.limiter is own else self.limiter, self.transport):
            renew = getattr(part, "after_fork", None)
            if renew:
                renew()
