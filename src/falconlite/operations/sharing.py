"""Define the attributes of a service object: the attributes of its auth object, and settings that it may override."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.about import AGENT
from falconlite.auth.attributes import Spelled
from falconlite.binding.values import check_agent, check_headers
from falconlite.debug import format_of, logger_of
from falconlite.http.messages import UNSET, Unset, proxies_of
from falconlite.redact import is_secret
from falconlite.retry.policy import retry_of
from falconlite.retry.timeouts import deadline_of, timeout_of
from falconlite.transport.frames import hidden

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping
    from logging import Logger

    from falconlite.auth.interface import FalconInterface
    from falconlite.auth.settings import Hook
    from falconlite.http.messages import Proxy, RetryPolicy, Timeout
    from falconlite.transport.pooled import Session

OWN_SETTINGS = frozenset(
    (
        "proxy",
        "timeout",
        "deadline",
        "retry",
        "user_agent",
        "debug",
        "debug_format",
        "debug_record_count",
        "sanitize_log",
        "pythonic",
    )
)
"""Settings that a service object may override. All others come from its auth object."""


class Sharing(Spelled):
    """The attributes of a service object that are not operations."""

    auth_object: FalconInterface
    ext_headers: dict[str, str] | None
    validate_payloads: bool

    def __getstate__(self) -> dict[str, Any]:
        """Leave secrets out of a pickle: a proxy with a password, and headers with keys."""
        state = dict(self.__dict__)
        if any("@" in url for url in (proxies_of(state["_proxy"]) if state["_proxy"] is not UNSET else {}).values()):
            state["_proxy"] = UNSET
        headers = state["ext_headers"] or {}
        state["ext_headers"] = {name: value for name, value in headers.items() if not is_secret(name)}
        return state

    def __init__(self, auth_object: FalconInterface, own: Mapping[str, Any], auth_style: str) -> None:
        self.auth_object = auth_object
        self._timeout: Timeout | Unset = timeout_of(own["timeout"]) if "timeout" in own else UNSET
        self._deadline: float | Unset | None = deadline_of(own["deadline"]) if "deadline" in own else UNSET
        self._retry: RetryPolicy | Unset = UNSET if own.get("retry") is None else retry_of(own["retry"])
        self._proxy: Proxy | Unset = proxies_of(own.get("proxy")) or UNSET
        self._user_agent: str | None = check_agent(own.get("user_agent"))
        self._pythonic: bool | None = own.get("pythonic")
        self._debug: bool | Logger | None = own.get("debug")
        self._debug_format: str | None = None if own.get("debug_format") is None else format_of(own["debug_format"])
        self._debug_record_count: int | None = own.get("debug_record_count")
        self._sanitize_log: bool | None = own.get("sanitize_log")
        self._auth_style = auth_style
        self.ext_headers = None

    # The token of the auth object.

    def authenticated(self) -> bool:
        """Return whether there is a token that is not stale."""
        return self.auth_object.token_valid

    def token_expired(self) -> bool:
        """Return whether the token is stale or absent."""
        return self.auth_object.token_stale

    def login(self) -> Any:
        """Request a new token for everything that shares the auth object; see its ``login``."""
        return self.auth_object.login()

    def logout(self, everywhere: bool = False) -> Any:
        """Revoke the token of everything that shares the auth object; see its ``logout``."""
        return self.auth_object.logout(True) if everywhere else self.auth_object.logout()

    def child_login(self, member_cid: str | None = None) -> bool:
        """Log in to a child tenant, for everything that shares the auth object; see its ``child_login``."""
        return self.auth_object.child_login(member_cid)

    def child_logout(self, login_as_parent: bool = True) -> bool:
        """Leave the child tenant, for everything that shares the auth object; see its ``child_logout``."""
        return self.auth_object.child_logout(login_as_parent)

    @property
    def token(self) -> str | None:
        """The bearer token."""
        return self.auth_object.token_value

    @property
    def token_status(self) -> int | None:
        """Status of the last token request: 201 if it worked, None before the first and after logout."""
        return self.auth_object.token_status

    @property
    def token_fail_reason(self) -> str | None:
        """Why there is no token; None if there is one."""
        return self.auth_object.token_fail_reason

    @property
    def token_stale(self) -> bool:
        """Whether the token is within its renewal window, expired, or absent."""
        return self.auth_object.token_stale

    @property
    def token_valid(self) -> bool:
        """Whether there is a token that is not stale."""
        return self.auth_object.token_valid

    @property
    def refreshable(self) -> bool:
        """Whether there are credentials to log in with."""
        return self.auth_object.refreshable

    @property
    def renew_window(self) -> float:
        """Seconds before expiry at which the token is renewed, 120 to 1200. A setting of the auth object."""
        return self.auth_object.renew_window

    @renew_window.setter
    def renew_window(self, given: float) -> None:
        self.auth_object.renew_window = given

    @property
    def token_renew_window(self) -> float:
        """An older name of ``renew_window``."""
        return self.auth_object.renew_window

    @token_renew_window.setter
    def token_renew_window(self, given: float) -> None:
        self.auth_object.renew_window = given

    @property
    def base_url(self) -> str:
        """URL of the API; a cloud name can be assigned too. A setting of the auth object."""
        return self.auth_object.base_url

    @base_url.setter
    def base_url(self, given: str | None) -> None:
        self.auth_object.base_url = given

    @property
    def ssl_verify(self) -> bool | str:
        """Whether certificates are verified, or the path of a CA bundle. A setting of the auth object."""
        return self.auth_object.ssl_verify

    @ssl_verify.setter
    def ssl_verify(self, given: bool | str | os.PathLike[str]) -> None:
        self.auth_object.ssl_verify = given

    @property
    def session(self) -> Session | None:
        """The requests.Session that the caller gave, or None. A setting of the auth object."""
        return self.auth_object.session

    @session.setter
    def session(self, given: Session | None) -> None:
        self.auth_object.session = given

    @property
    def on_request(self) -> tuple[Hook, ...]:
        """Hooks called before each request is sent; see the auth object, whose setting it is."""
        return self.auth_object.on_request

    @on_request.setter
    def on_request(self, given: Hook | Iterable[Hook] | None) -> None:
        self.auth_object.on_request = given

    @property
    def on_response(self) -> tuple[Hook, ...]:
        """Hooks called after each attempt; see the auth object, whose setting it is."""
        return self.auth_object.on_response

    @on_response.setter
    def on_response(self, given: Hook | Iterable[Hook] | None) -> None:
        self.auth_object.on_response = given

    @property
    def on_retry(self) -> tuple[Hook, ...]:
        """Hooks called before the pause that precedes a retry; see the auth object, whose setting it is."""
        return self.auth_object.on_retry

    @on_retry.setter
    def on_retry(self, given: Hook | Iterable[Hook] | None) -> None:
        self.auth_object.on_retry = given

    @property
    def on_login(self) -> tuple[Hook, ...]:
        """Hooks called after each token request; see the auth object, whose setting it is."""
        return self.auth_object.on_login

    @on_login.setter
    def on_login(self, given: Hook | Iterable[Hook] | None) -> None:
        self.auth_object.on_login = given

    @property
    def headers(self) -> dict[str, str]:
        """The headers of a call, with ``ext_headers`` and the bearer token. Reading them may log in."""
        agent = {"User-Agent": self.user_agent or AGENT, "CrowdStrike-SDK": AGENT}
        return {**agent, **check_headers(self.ext_headers), **self.auth_object.auth_headers}

    # Settings that override the auth object's.

    @property
    def auth_style(self) -> str:
        """Source of the credentials: OBJECT for an auth object, otherwise the auth object's style."""
        return self._auth_style or self.auth_object.auth_style

    @auth_style.setter
    def auth_style(self, style: str) -> None:
        self._auth_style = style

    @property
    def timeout(self) -> Timeout:
        """Seconds to wait for a connection and for each part of an answer, or (connect, read); None for ever."""
        return self.auth_object.timeout if isinstance(self._timeout, Unset) else self._timeout

    @timeout.setter
    def timeout(self, given: Timeout) -> None:
        self._timeout = timeout_of(given)

    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take over all its attempts; None for no limit."""
        return self.auth_object.deadline if isinstance(self._deadline, Unset) else self._deadline

    @deadline.setter
    def deadline(self, given: float | None) -> None:
        self._deadline = deadline_of(given)

    @property
    def retry(self) -> RetryPolicy:
        """When a call is retried; assign None to use the auth object's policy."""
        return self.auth_object.retry if isinstance(self._retry, Unset) else self._retry

    @retry.setter
    def retry(self, given: RetryPolicy | int | None) -> None:
        self._retry = UNSET if given is None else retry_of(given)

    @property
    def proxy(self) -> Proxy:
        """Proxies of the calls; assign None or an empty dict to use the auth object's."""
        return self.auth_object.proxy if isinstance(self._proxy, Unset) else dict(proxies_of(self._proxy))

    @proxy.setter
    @hidden
    def proxy(self, given: Proxy) -> None:
        self._proxy = proxies_of(given) or UNSET

    @property
    def user_agent(self) -> str | None:
        """User-Agent of the calls; None for falconlite's own."""
        return self._user_agent or self.auth_object.user_agent

    @user_agent.setter
    def user_agent(self, agent: str | None) -> None:
        self._user_agent = check_agent(agent)

    @property
    def pythonic(self) -> bool:
        """Whether calls return records and raise errors, rather than return dicts."""
        return self.auth_object.pythonic if self._pythonic is None else self._pythonic

    @pythonic.setter
    def pythonic(self, pythonic: bool | None) -> None:
        self._pythonic = pythonic

    @property
    def log(self) -> Logger | None:
        """The logger of the calls, or None."""
        return self.auth_object.log if self._debug is None else logger_of(self._debug)

    @property
    def debug(self) -> bool:
        """Whether calls are logged. Assign True, False or a Logger, or None to use the auth object's setting."""
        return self.log is not None

    @debug.setter
    def debug(self, debug: bool | Logger | None) -> None:
        self._debug = debug

    @property
    def debug_format(self) -> str:
        """Format of the debug log: "text" or "json"; assign None to use the auth object's setting."""
        return self._debug_format or self.auth_object.debug_format

    @debug_format.setter
    def debug_format(self, given: str | None) -> None:
        self._debug_format = None if given is None else format_of(given)

    @property
    def debug_record_count(self) -> int:
        """Records logged per response, 1 to 5000."""
        return self._debug_record_count or self.auth_object.debug_record_count

    @debug_record_count.setter
    def debug_record_count(self, count: int | None) -> None:
        self._debug_record_count = count

    @property
    def sanitize_log(self) -> bool:
        """Whether secrets are masked in the log."""
        return self.auth_object.sanitize_log if self._sanitize_log is None else self._sanitize_log

    @sanitize_log.setter
    def sanitize_log(self, sanitize: bool | None) -> None:
        self._sanitize_log = sanitize
