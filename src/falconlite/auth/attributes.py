"""The attributes of an auth object: properties that read and set its connection and its tokens."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite.auth.credentials import check_token, from_creds, is_provider
from falconlite.auth.settings import session_of, verify_of, window_of
from falconlite.binding.values import check_agent
from falconlite.debug import format_of, logger_of
from falconlite.errors import check_attribute
from falconlite.http.messages import proxies_of
from falconlite.retry.limits import Budget, ceiling_of
from falconlite.retry.policy import retry_of
from falconlite.retry.timeouts import deadline_of, timeout_of
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from logging import Logger

    from falconlite.auth.connection import Connection
    from falconlite.auth.parts import BearerToken, InterfaceConfiguration, LogFacility
    from falconlite.auth.settings import Hook
    from falconlite.auth.tokens import Tokens
    from falconlite.debug import DebugLog
    from falconlite.http.messages import Clock, Proxy, RetryPolicy, Timeout
    from falconlite.http.observed import ObservedCall
    from falconlite.retry.limits import Limiter
    from falconlite.transport.pooled import Session


PARTS = "falconlite.auth.parts"


def _part(kind: str, auth: Attributes) -> Any:
    return late(PARTS, kind).of(auth)


def _shared(name: str) -> Any:
    """Make a property for a setting without validation. Every call reads it, so the getter is a C function."""
    return property(attrgetter(f"connection.{name}"), lambda self, given: setattr(self.connection, name, given))


class Settings:
    """Settings of an auth object. Each is a property that accepts the values of the keyword."""

    connection: Connection
    """Shared with the views of its child tenants."""

    if TYPE_CHECKING:
        clock: Clock
        debug_logger: Logger | None
        debug_record_count: int
        sanitize_log: bool
        pythonic: bool
    else:
        clock = _shared("clock")
        debug_logger = _shared("debug_logger")
        debug_record_count = _shared("debug_record_count")
        sanitize_log = _shared("sanitize_log")
        pythonic = _shared("pythonic")

    @property
    def base_url(self) -> str:
        """URL of the API. Assign a cloud name, ``auto`` or a URL; InvalidBaseURL is raised for other values.

        None means the cloud in the environment (FALCON_BASE_URL, FALCON_CLOUD), or ``auto`` without one.
        """
        return self.connection.base_url

    @base_url.setter
    def base_url(self, given: str | None) -> None:
        self.connection.choose_cloud(given)

    @property
    def user_agent(self) -> str | None:
        """User-Agent of all calls; None means falconlite's own. ValueError is raised if it cannot be a header."""
        return self.connection.user_agent

    @user_agent.setter
    def user_agent(self, agent: str | None) -> None:
        self.connection.user_agent = check_agent(agent)

    @property
    def ssl_verify(self) -> bool | str:
        """Whether certificates are verified, the path of the CA bundle to verify them with, or "system"."""
        return self.connection.ssl_verify

    @ssl_verify.setter
    def ssl_verify(self, given: bool | str | os.PathLike[str]) -> None:
        self.connection.ssl_verify = verify_of(given)
        self.connection.use(verify=self.connection.ssl_verify)
        self.connection.warn_of_no_verification()

    @property
    def proxy(self) -> dict[str, str] | None:
        """Proxy by scheme, or None. Assign a dict or a URL. Without it the proxies of the environment are used."""
        return dict(self.connection.proxy) or None

    @proxy.setter
    @hidden
    def proxy(self, given: Proxy) -> None:
        self.connection.proxy = proxies_of(given)
        self.connection.use(proxy=self.connection.proxy)

    @property
    def timeout(self) -> Timeout:
        """Seconds to wait for a connection and for each part of an answer, or (connect, read); None for no limit."""
        return self.connection.timeout

    @timeout.setter
    def timeout(self, given: Timeout) -> None:
        self.connection.timeout = timeout_of(given)

    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take over all its attempts, pauses included; None for no limit."""
        return self.connection.deadline

    @deadline.setter
    def deadline(self, given: float | None) -> None:
        self.connection.deadline = deadline_of(given)

    @property
    def retry(self) -> RetryPolicy:
        """Retry policy. Assign a Retry, a number of attempts, False for one attempt, or None for the default."""
        return self.connection.retry

    @retry.setter
    def retry(self, given: RetryPolicy | int | None) -> None:
        self.connection.retry = retry_of(given)

    @property
    def requests_per_minute(self) -> int | None:
        """Ceiling in requests per minute for all calls of this object together, or None.

        If the rate limit is shared by ``store``, it is the ceiling of all processes together.
        Raise TypeError if there is a ``limiter`` too.
        """
        return getattr(self.connection.limiter, "requests_per_minute", None)

    @requests_per_minute.setter
    def requests_per_minute(self, given: int | None) -> None:
        self.connection.limit(ceiling_of(given), self.connection.given_limiter)

    @property
    def limiter(self) -> Limiter:
        """Limiter that decides when a request may be sent; all calls of this object share it."""
        return self.connection.limiter

    @property
    def shares_limit(self) -> bool:
        """Whether ``limiter`` or ``store`` shares the rate limit; ``requests_per_minute`` is then a ceiling for all."""
        return type(self.connection.limiter) is not Budget

    @property
    def session(self) -> Session | None:
        """The requests.Session that the caller supplied, or None if this object uses its own."""
        return self.connection.session

    @session.setter
    def session(self, given: Session | None) -> None:
        self.connection.session = session_of(given)
        self.connection.use(session=self.connection.session)
        self.connection.warn_of_no_verification()

    @property
    def debug(self) -> bool:
        """Whether calls are logged. Assign True, False or a Logger."""
        return self.connection.debug_logger is not None

    @debug.setter
    def debug(self, given: bool | Logger | None) -> None:
        self.connection.debug_logger = logger_of(given)

    @property
    def debug_format(self) -> str:
        """Format of the debug log: "text" or "json". ValueError is raised for another value."""
        return self.connection.debug_format

    @debug_format.setter
    def debug_format(self, given: str | None) -> None:
        self.connection.debug_format = format_of(given)

    @property
    def log(self) -> Logger | None:
        """The logger of calls, or None."""
        return self.connection.debug_logger

    @property
    def on_request(self) -> tuple[Hook, ...]:
        """Hooks called before each request is sent. Assign a callable, a list of callables, or None."""
        return self.connection.hooks["on_request"]

    @on_request.setter
    def on_request(self, given: Hook | Iterable[Hook] | None) -> None:
        self.connection.observe(on_request=given)

    @property
    def on_response(self) -> tuple[Hook, ...]:
        """Hooks called after each attempt, answered or not. Assign a callable, a list of callables, or None."""
        return self.connection.hooks["on_response"]

    @on_response.setter
    def on_response(self, given: Hook | Iterable[Hook] | None) -> None:
        self.connection.observe(on_response=given)

    @property
    def on_retry(self) -> tuple[Hook, ...]:
        """Hooks called before the pause that precedes a retry. Assign a callable, a list of callables, or None."""
        return self.connection.hooks["on_retry"]

    @on_retry.setter
    def on_retry(self, given: Hook | Iterable[Hook] | None) -> None:
        self.connection.observe(on_retry=given)

    @property
    def on_login(self) -> tuple[Hook, ...]:
        """Hooks called after each token request. Assign a callable, a list of callables, or None."""
        return self.connection.hooks["on_login"]

    @on_login.setter
    def on_login(self, given: Hook | Iterable[Hook] | None) -> None:
        self.connection.observe(on_login=given)

    @property
    def env_prefix(self) -> str:
        """Prefix of the names of the environment variables."""
        return self.connection.environment.prefix

    @property
    def env_key(self) -> str:
        """Suffix of the name of the variable that holds the client ID."""
        return self.connection.environment.id_name

    @property
    def env_secret(self) -> str:
        """Suffix of the name of the variable that holds the client secret."""
        return self.connection.environment.secret_name

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
        """Return the log of one call; None means the setting of this object."""
        return self.connection.debug_log(logger, record_count, sanitize, values, format=format, call=call)


class Spelled:
    """Refuses to set an attribute whose name is a likely misspelling of another one; see ``check_attribute``."""

    if not TYPE_CHECKING:  # type checkers would allow any name

        @hidden
        def __setattr__(self, name: str, value: Any) -> None:
            check_attribute(self, name)
            object.__setattr__(self, name, value)


class Attributes(Spelled, Settings):
    """The attributes of an auth object: settings, credentials, token."""

    tokens: Tokens
    """Stores and renews the token."""

    @property
    def member_cid(self) -> str | None:
        """CID of the child tenant that this object acts for; None for the parent, or if unknown."""
        return self.tokens.member_cid

    def secrets(self) -> tuple[str, ...]:
        """Return the secrets in use, to be masked in logs and messages."""
        return self.tokens.secrets()

    @property
    def auth_style(self) -> str:
        """Where the credentials come from: DIRECT, CREDENTIAL, PROFILE, TOKEN, CONTEXT, ENVIRONMENT, or NONE so far."""
        return self.tokens.way.style

    @property
    def refreshable(self) -> bool:
        """Whether there are credentials to log in with."""
        return self.tokens.way.renews

    cred_format_valid = refreshable

    @property
    def creds(self) -> dict[str, str]:
        """The credentials, secret included, as a dict. With a provider, the credentials of the last login.

        Setting other credentials, or another provider, drops the token. A change of the dict takes effect at the next
        login.
        """
        found = self.tokens.way.credentials
        creds: dict[str, str] = late(PARTS, "Creds")(self, found.as_dict() if found else {})
        return creds

    @creds.setter
    @hidden
    def creds(self, given: Any) -> None:
        from falconlite.auth.providers.source import provided

        with self.tokens.lock:
            source = provided(given) if is_provider(given) else None
            found = from_creds(given, None) if given and source is None else None
            self.tokens.forget()  # first: an interrupt must not leave the old token with the new credentials
            self.tokens.way.take(found, "CREDENTIAL" if found or source else "NONE", source)
        for child in list(self.connection.children.values()):
            with child.tokens.lock:
                child.tokens.forget()

    @property
    def token_value(self) -> str | None:
        """The bearer token. A token that you set counts as issued now."""
        return self.tokens.token.value

    @token_value.setter
    @hidden
    def token_value(self, value: str | None) -> None:
        with self.tokens.lock:
            if value:
                self.tokens.hold(check_token("token_value", value))
            else:
                self.tokens.forget()

    # Parts of this object under falconpy's names. Few programs read them, so their module is imported late.

    @property
    def bearer_token(self) -> BearerToken:
        """The token with its status and its times. Assign a BearerToken to use its token."""
        part: BearerToken = _part("BearerToken", self)
        return part

    @bearer_token.setter
    def bearer_token(self, given: BearerToken) -> None:
        kind = late(PARTS, "BearerToken")
        if not isinstance(given, kind):
            raise TypeError(f"bearer_token must be a BearerToken, not {type(given).__name__}")
        given.move_to(self)

    @property
    def config(self) -> InterfaceConfiguration:
        """The settings of this object that falconpy keeps in a separate object. Both have the same values.

        Assign an InterfaceConfiguration to replace them; ValueError is raised for other values.
        """
        part: InterfaceConfiguration = _part("InterfaceConfiguration", self)
        return part

    @config.setter
    def config(self, given: InterfaceConfiguration) -> None:
        kind = late(PARTS, "InterfaceConfiguration")
        if not isinstance(given, kind):
            raise ValueError(f"config must be an InterfaceConfiguration, not {type(given).__name__}")  # noqa: TRY004  # falconpy raises ValueError
        given.move_to(self)

    @property
    def log_facility(self) -> LogFacility:
        """The logger and the settings of the log; ``deactivate_log()`` stops logging."""
        part: LogFacility = _part("LogFacility", self)
        return part

    @property
    def token_status(self) -> int | None:
        """Status of the last token request: 201 if it worked, None before the first and after logout."""
        return self.tokens.token.status

    @token_status.setter
    def token_status(self, status: int | None) -> None:
        self.tokens.token = self.tokens.token._replace(status=status)

    @property
    def token_fail_reason(self) -> str | None:
        """Reason why there is no token; None if there is one."""
        return self.tokens.token.fail_reason

    @token_fail_reason.setter
    def token_fail_reason(self, reason: str | None) -> None:
        self.tokens.token = self.tokens.token._replace(fail_reason=reason)

    @property
    def token_expiration(self) -> float:
        """Lifetime of the token in seconds, from its issue; 0 without a token."""
        return self.tokens.token.expiration

    @token_expiration.setter
    def token_expiration(self, seconds: float) -> None:
        with self.tokens.lock:
            self.tokens.set_expiration(seconds)

    @property
    def token_time(self) -> float:
        """Time of issue of the token, in seconds since the epoch; 0 without a token."""
        token = self.tokens.token
        return token.issued - self.tokens.skew if token.issued else 0.0

    @token_time.setter
    def token_time(self, moment: float) -> None:
        with self.tokens.lock:
            self.tokens.set_time(moment)

    @property
    def token_stale(self) -> bool:
        """Whether the token is within its renewal window, expired, or absent."""
        return self.tokens.is_stale(self.tokens.token)

    @property
    def token_valid(self) -> bool:
        """Whether there is a token that is not stale."""
        return not self.token_stale

    @property
    def renew_window(self) -> float:
        """Seconds before expiry at which the token is renewed. Values are limited to 120 to 1200."""
        return self.connection.renew_window

    @renew_window.setter
    def renew_window(self, seconds: float) -> None:
        with self.tokens.lock:
            self.connection.renew_window = window_of(seconds)
            for each in (self, *self.connection.children.values()):
                each.tokens.look_again()
