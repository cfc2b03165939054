"""What an auth object was told: the cloud, the way to the network, logging, the kind of results."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from falconlite._late import make_ready
from falconlite._tuples import TypedDict
from falconlite.auth import clouds
from falconlite.auth.credentials import environment_of
from falconlite.binding.values import check_agent
from falconlite.debug import RECORDS, DebugLog, logger_of
from falconlite.errors import SSLDisabledWarning, unexpected, warn
from falconlite.http.messages import POOL_SIZE, SYSTEM, TIMEOUT, UNSET, proxies_of
from falconlite.retry.limits import Budget, ceiling_of, limiter_of
from falconlite.retry.policy import retry_of
from falconlite.retry.timeouts import DEADLINE, deadline_of, timeout_of
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    from collections.abc import Mapping
    from logging import Logger

    from falconlite.http.messages import Clock, Proxy, RetryPolicy, Timeout, Transport
    from falconlite.retry.limits import Limiter
    from falconlite.transport.pooled import Session

WINDOWS = (120, 1200)
"""Bounds of ``renew_window``, in seconds; the lower one is the default."""


class AuthSettings(TypedDict, total=False):
    """What an auth object is made with; each may be left out.

    ``creds`` is a dict (or JSON text) with client_id, client_secret and perhaps member_cid; ``base_url`` a cloud's
    name, ``auto`` or a URL, that of the variable FALCON_BASE_URL where it is not given;
    ``allow_http=True`` allows a URL without TLS beyond this machine; ``ssl_verify`` False, the path of a CA bundle, or
    ``"system"`` for the operating system's trust store; ``proxy`` a URL, or a dict of
    scheme and URL; ``timeout`` seconds or (connect, read), None for ever; ``deadline`` seconds that a call may take
    over all its attempts (300), None for no end; ``retry`` a Retry, a number of attempts, or False for one;
    ``requests_per_minute`` a ceiling for all that share the object; ``limiter`` another Limiter in place of its own;
    ``renew_window`` seconds before its end at which a token is renewed (120 to 1200); ``environment`` the names of
    the variables to read; ``session`` a requests.Session to use, which is never closed; ``pool_size`` connections
    kept for threads; ``transport`` and ``clock`` stand in for the network and the time.
    """

    access_token: str | None
    base_url: str | None
    allow_http: bool
    creds: Mapping[str, Any] | str | None
    client_id: str | None
    client_secret: str | None
    member_cid: str | None
    ssl_verify: bool | str | os.PathLike[str]
    proxy: Proxy
    timeout: Timeout
    deadline: float | None
    retry: RetryPolicy | int | bool | None
    requests_per_minute: int | None
    limiter: Limiter | None
    user_agent: str | None
    renew_window: float
    debug: bool | Logger | None
    debug_record_count: int | None
    sanitize_log: bool | None
    pythonic: bool | None
    environment: Mapping[str, str] | None
    session: Session | None
    pool_size: int
    transport: Transport | None
    clock: Clock | None


AUTH_SETTINGS = frozenset(AuthSettings.__annotations__)


class Settings:
    """The settings of an auth object; each is a property that takes what the keyword takes."""

    _auth_style = "NONE"
    _base_url = ""  # both for the repr of an object that could not be made: a report of variables asks for it

    def __init__(self, settings: Mapping[str, Any]) -> None:
        for name in settings:
            if name not in AUTH_SETTINGS:
                raise unexpected(type(self).__name__, name, AUTH_SETTINGS)
        given = settings.get
        self.clock: Clock = given("clock") or time
        self._allow_http: bool = given("allow_http") is True
        self._environment = environment_of(given("environment"))
        self._choose_cloud(given("base_url"))
        self.debug_logger = logger_of(given("debug"))
        self.debug_record_count: int = given("debug_record_count") or RECORDS
        self.sanitize_log: bool = given("sanitize_log") is not False
        self.pythonic: bool = given("pythonic") is True
        self._user_agent: str | None = check_agent(given("user_agent"))
        self._pool_size = _pool_size_of(given("pool_size", POOL_SIZE))
        self._session: Session | None = _session_of(given("session"))
        self._ssl_verify = _verify_of(given("ssl_verify", True))
        self._renew_window = window_of(given("renew_window", WINDOWS[0]))
        self._deadline = deadline_of(given("deadline", DEADLINE))
        self._retry: RetryPolicy = retry_of(given("retry"))
        self._limit(ceiling_of(given("requests_per_minute")), limiter_of(given("limiter")))
        self._set_network(given("proxy"), given("timeout", UNSET), given("transport"))
        self._warn_of_no_verification()

    def _choose_cloud(self, given: str | None) -> None:
        """Take the cloud that the caller names, or else the environment; without either the login finds it."""
        if given is None:
            self._base_url, self._discover = self._environment.cloud(allow_http=self._allow_http)
        else:
            self._base_url = clouds.base_url_of(given, allow_http=self._allow_http)
            self._discover = clouds.is_auto(given)

    def _set_network(self, proxy: Proxy, timeout: Any, transport: Transport | None) -> None:
        self._proxy = proxies_of(proxy)
        self._timeout: Timeout = TIMEOUT if timeout is UNSET else timeout_of(timeout)
        if transport is not None and not hasattr(transport, "send"):
            raise TypeError(f"transport must have send() and close(), not be {type(transport).__name__}")
        self._transport: Transport = transport or self._connect()

    def _limit(self, ceiling: int | None, limiter: Limiter | None) -> None:
        if ceiling and limiter:
            raise TypeError("give requests_per_minute or limiter, not both: a limiter has its own ceiling")
        self._limiter = limiter
        self._budget: Limiter = limiter or Budget(self.clock, ceiling)
        self._apart: dict[str, Limiter] = {}  # of routes with a limit of their own, as they are first called
        self._limited = bool(ceiling or limiter)  # asked for, so it holds for calls that are not sent again too

    def _connect(self) -> Transport:
        from falconlite.transport.pooled import RequestsTransport  # now, where start-up is expected to cost something

        make_ready()
        return RequestsTransport(
            session=self._session, verify=self._ssl_verify, proxy=self._proxy, pool_size=self._pool_size
        )

    def _use(self, **setting: Any) -> None:
        """Tell the transport of a change, if it is one that has a network to it."""
        use = getattr(self._transport, "use", None)
        if use:
            use(**setting)

    def _warn_of_no_verification(self) -> None:
        session_s = self._ssl_verify is True and getattr(self._session, "verify", True) is False
        if self._ssl_verify is False or session_s:
            name = "session.verify=False" if session_s else "ssl_verify=False"
            warn(SSLDisabledWarning(f"{name}: certificates are not verified, so anybody on the way can listen"))

    @property
    def base_url(self) -> str:
        """URL of the API. Takes a cloud's name, ``auto`` or a URL, and raises InvalidBaseURL for anything else.

        None is the cloud that the environment names (FALCON_BASE_URL), or else ``auto``.
        """
        return self._base_url

    @base_url.setter
    def base_url(self, given: str | None) -> None:
        self._choose_cloud(given)

    @property
    def user_agent(self) -> str | None:
        """User-Agent of all calls; None stands for falconlite's own. Raise ValueError for what no header can hold."""
        return self._user_agent

    @user_agent.setter
    def user_agent(self, agent: str | None) -> None:
        self._user_agent = check_agent(agent)

    @property
    def ssl_verify(self) -> bool | str:
        """Whether certificates are verified, the path of the CA bundle to verify them with, or "system"."""
        return self._ssl_verify

    @ssl_verify.setter
    def ssl_verify(self, given: bool | str | os.PathLike[str]) -> None:
        self._ssl_verify = _verify_of(given)
        self._use(verify=self._ssl_verify)
        self._warn_of_no_verification()

    @property
    def proxy(self) -> dict[str, str] | None:
        """Proxy by scheme, or None. Takes a URL too. The environment's proxies hold where this says nothing."""
        return dict(self._proxy) or None

    @proxy.setter
    @hidden
    def proxy(self, given: Proxy) -> None:
        self._proxy = proxies_of(given)
        self._use(proxy=self._proxy)

    @property
    def timeout(self) -> Timeout:
        """Seconds to wait for a connection and for each part of an answer, as one number or two; None for ever."""
        return self._timeout

    @timeout.setter
    def timeout(self, given: Timeout) -> None:
        self._timeout = timeout_of(given)

    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take over all its attempts, pauses included; None for no end."""
        return self._deadline

    @deadline.setter
    def deadline(self, given: float | None) -> None:
        self._deadline = deadline_of(given)

    @property
    def retry(self) -> RetryPolicy:
        """When a call is sent again. Takes a Retry, a number of attempts, False for one, None for the usual policy."""
        return self._retry

    @retry.setter
    def retry(self, given: RetryPolicy | int | None) -> None:
        self._retry = retry_of(given)

    @property
    def requests_per_minute(self) -> int | None:
        """The ceiling that all calls of this object share, or None."""
        return getattr(self._budget, "requests_per_minute", None)

    @requests_per_minute.setter
    def requests_per_minute(self, given: int | None) -> None:
        self._limit(ceiling_of(given), None)

    @property
    def limiter(self) -> Limiter:
        """When a request may be sent: the budget that all calls of this object share."""
        return self._budget

    @property
    def session(self) -> Session | None:
        """The caller's requests.Session, or None while this object has one of its own."""
        return self._session

    @session.setter
    def session(self, given: Session | None) -> None:
        self._session = _session_of(given)
        self._use(session=self._session)
        self._warn_of_no_verification()

    @property
    def debug(self) -> bool:
        """Whether calls are logged. Takes True, False or a Logger."""
        return self.debug_logger is not None

    @debug.setter
    def debug(self, given: bool | Logger | None) -> None:
        self.debug_logger = logger_of(given)

    @property
    def log(self) -> Logger | None:
        """The logger that calls go to, or None."""
        return self.debug_logger

    @property
    def env_prefix(self) -> str:
        """Start of the names of the environment variables."""
        return self._environment.prefix

    @property
    def env_key(self) -> str:
        """Rest of the name of the variable that holds the client ID."""
        return self._environment.id_name

    @property
    def env_secret(self) -> str:
        """Rest of the name of the variable that holds the client secret."""
        return self._environment.secret_name

    def debug_log(
        self, logger: Logger, record_count: int | None, sanitize: bool | None, values: tuple[str, ...]
    ) -> DebugLog:
        """Make the log of one call; None stands for this object's own setting."""
        return DebugLog(
            logger,
            self.debug_record_count if record_count is None else record_count,
            self.sanitize_log if sanitize is None else sanitize,
            values,
        )


def _verify_of(given: Any) -> bool | str:
    if isinstance(given, bool):
        return given
    if given is None:
        return True
    path = os.fspath(given)
    if path == SYSTEM:
        return SYSTEM
    if not os.path.exists(path):  # noqa: PTH110  # pathlib is not on the import path
        raise ValueError(
            f'ssl_verify is True, False, "system" or the path of a CA bundle; there is nothing at {path!r}'
        )
    return str(path)


def window_of(given: Any) -> float:
    """Read ``renew_window``: a number of seconds, moved between its bounds."""
    if isinstance(given, bool) or not isinstance(given, (int, float)):
        raise TypeError(f"renew_window is a number of seconds from {WINDOWS[0]} to {WINDOWS[1]}, not {given!r}")
    return min(max(given, WINDOWS[0]), WINDOWS[1])


def _pool_size_of(given: Any) -> int:
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise TypeError(f"pool_size is a number of connections, 1 or more, not {given!r}")
    return given


def _session_of(given: Any) -> Any:
    if given is not None and not (hasattr(given, "send") and hasattr(given, "merge_environment_settings")):
        raise TypeError(f"session must be a requests.Session, not {type(given).__name__}")
    return given
