"""The auth object: credentials, the token and its renewal, the right cloud, and the way to the network."""

from __future__ import annotations

import threading
from base64 import b64encode
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite import clouds
from falconlite.about import AGENT
from falconlite.credentials import from_context, from_creds, from_pair, in_foundry
from falconlite.envelope import Headers
from falconlite.errors import (
    CannotRevokeToken,
    FalconError,
    InvalidCredentials,
    LoginFailed,
    NoAuthenticationMechanism,
    RegionSelectError,
    StaleTokenWarning,
    TokenNotSpecified,
    TransportError,
    messages,
    warn,
)
from falconlite.operation import Operation
from falconlite.redact import passwords_of
from falconlite.result import Result
from falconlite.settings import AuthSettings, Settings, window_of
from falconlite.wire import UNSET, Request

if TYPE_CHECKING:
    from contextvars import ContextVar
    from logging import Logger
    from types import TracebackType

    from typing_extensions import Self, Unpack

    from falconlite.credentials import ContextToken, Credentials
    from falconlite.debug import DebugLog
    from falconlite.wire import Response

LIFETIME = 1799
"""Seconds that a token lives, where its answer does not say, or nobody has seen it issued."""

HOPS = 2
"""Redirects to another cloud that one login follows."""

PATIENCE = 10
"""Seconds until the next try, when a renewal fails while the old token is still good."""


class Token(NamedTuple):
    """A bearer token, or why there is none; replaced whole, never changed."""

    value: str | None = None
    status: int | None = None
    fail_reason: str | None = None
    expiration: float = 0  # seconds that it lives
    issued: float = 0.0  # by the monotonic clock
    time: float = 0.0  # by the wall clock

    def __repr__(self) -> str:
        return f"<Token: status {self.status}>"


NONE_YET = Token()


def token(self: Any, *, client_id: str, client_secret: str, member_cid: str | None = None) -> Any:
    """Issue a bearer token; a form, answered 201. *member_cid* locks it to one child tenant."""


def revoke(self: Any, *, token: str, client_id: str | None = None) -> Any:
    """Revoke a bearer token; a form under basic authentication, answered 200."""


TOKEN = Operation("POST", "oauth2AccessToken", "/oauth2/token", token, secret={"access_token"})
REVOKE = Operation("POST", "oauth2RevokeToken", "/oauth2/revoke", revoke)


class FalconInterface(Settings):
    """An auth object: one token, one connection pool and one set of settings for all that share it.

    Six ways in, the first that is there: ``creds``, ``client_id`` with ``client_secret``, ``access_token``, the
    running context (Foundry functions), the environment (FALCON_CLIENT_ID and FALCON_CLIENT_SECRET); service
    classes also take an ``auth_object``. It logs in at the first call, renews the token before it ends, and once
    more when the API answers 401. Safe under threads.

    Raise TypeError for an unknown keyword, InvalidCredentialFormat for credentials that are none, InvalidBaseURL
    for a cloud that does not exist.
    """

    def __init__(self, **settings: Unpack[AuthSettings]) -> None:
        super().__init__(settings)
        self._lock = threading.RLock()
        self._token = NONE_YET
        self._renew_at = float("-inf")
        self._credentials: Credentials | None = None
        self._context: ContextVar[Any] | None = None
        self._auth_style = "NONE"
        self._find_way_in(settings)
        self._own = self._token
        if self.debug_logger:
            self.debug_log(self.debug_logger, None, None, self.secrets()).started(self)

    def _find_way_in(self, settings: AuthSettings) -> None:
        creds, token, member_cid = settings.get("creds"), settings.get("access_token"), settings.get("member_cid")
        if creds and (found := from_creds(creds, member_cid)):
            self._credentials, self._auth_style = found, "CREDENTIAL"
        elif found := from_pair(settings.get("client_id"), settings.get("client_secret"), member_cid):
            self._credentials, self._auth_style = found, "DIRECT"
        elif token:
            if not isinstance(token, str):
                raise TypeError(f"access_token must be text, not {type(token).__name__}")
            self._hold(token)
            self._auth_style = "TOKEN"
        elif not self._adopt(from_context()) and (found := self._environment.read(member_cid)):
            self._credentials, self._auth_style = found, "ENVIRONMENT"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._auth_style} {self._base_url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if failure is not None and self.debug_logger:
            self.debug_logger.error("left by an exception: %s", type(failure).__name__)
        if self._credentials is not None and self._token.value:
            self.logout()
        self.close()

    def close(self) -> None:
        """Close the connections that this object opened; a later call opens new ones."""
        self._transport.close()

    # What a call does.

    def send(self, request: Request) -> Response:
        """Send a request with a token that is still good; once more with a new one after a 401.

        Raise LoginFailed or InvalidCredentials when there is no token to be had, in which case nothing was sent,
        and TransportError when no answer came.
        """
        token = self._token
        if self._context is not None or self.clock.monotonic() >= self._renew_at:
            token = self._renewed(token)
        if request.timeout is UNSET:
            request = request._replace(timeout=self._timeout)
        headers = {"User-Agent": self.user_agent or AGENT, **request.headers, "CrowdStrike-SDK": AGENT}
        headers["Authorization"] = f"Bearer {token.value}"
        response = self._transport.send(self._base_url, request._replace(headers=headers))
        if response.status == 401:
            fresh = self._renewed(token, refused=True)
            if fresh.value != token.value:
                headers = {**headers, "Authorization": f"Bearer {fresh.value}"}
                again = self._transport.send(self._base_url, request._replace(headers=headers))
                response = again._replace(attempts=response.attempts + again.attempts)
        return response

    def _renewed(self, seen: Token, *, refused: bool = False) -> Token:
        """Return a token to use in place of *seen*, which is stale, or *refused* by the API."""
        serves = bool(seen.value) and not refused and self.clock.monotonic() < seen.issued + seen.expiration
        if not self._lock.acquire(blocking=not serves or self._context is not None):
            return seen  # somebody else is renewing it; until then it is good
        try:
            token = self._token
            if token is not seen and token.value and not (self._context or self._is_stale(token)):
                return token  # somebody else just did
            if self._credentials is None:
                return self._handed_in(token)
            failure = self._log_in(keep=serves)[1]
            if failure is not None and not serves:
                raise failure
            return self._token
        finally:
            self._lock.release()

    def _handed_in(self, token: Token) -> Token:
        """Return the token that the context has by now, or the one that was handed in, with a warning if it is old."""
        if self._auth_style != "TOKEN" and self._adopt(from_context(self._context)):
            token = self._token
        elif self._context is not None:
            token = self._without_context(self._context)
        if not token.value:
            raise self._log_in()[1] or InvalidCredentials()
        if self._is_stale(token) and self._renew_at != float("inf"):
            self._renew_at = float("inf")
            warn(
                StaleTokenWarning(
                    f"the {self._auth_style.lower()} token was handed in over "
                    f"{int(self.clock.monotonic() - token.issued)} seconds ago and cannot be renewed; "
                    "it is sent as long as the API takes it"
                )
            )
        return token

    def _without_context(self, variable: ContextVar[Any]) -> Token:
        """Return the token to use where the running context has none: never that of another request."""
        if variable.get(None) is None and self._own.value:
            return self._own  # a thread that this object's own request started
        raise InvalidCredentials(
            None, f"the running context carries no token: {variable.name} has no access_token here; nothing was sent"
        )

    # Logging in and out.

    def login(self) -> Any:
        """Request a new token; return the token endpoint's answer as a dict, 201 if it worked, in every mode."""
        with self._lock:
            return self._log_in()[0]

    def logout(self) -> Any:
        """Revoke the current token and forget it, whatever the API says to that; return its answer as a dict.

        A token that was handed in (legacy, context) is not revoked, and kept: the answer is a 403.
        """
        with self._lock:
            if self._credentials is None:
                return CannotRevokeToken().result
            if not self._token.value:
                return TokenNotSpecified().result
            result = self._revoke(self._token.value)
            self._forget()
            return result

    def authenticated(self) -> bool:
        """Tell whether there is a token that is not stale."""
        return self.token_valid

    def token_expired(self) -> bool:
        """Tell whether the token is stale, or there is none."""
        return self.token_stale

    def child_login(self, member_cid: str | None = None) -> bool:
        """Log in to a child tenant (Flight Control) and tell whether that worked.

        When it did not, there is no token, rather than the parent's: no call goes to the wrong tenant. Without
        credentials (legacy and context tokens) nothing changes and the answer is False.
        """
        with self._lock:
            if not member_cid or self._credentials is None:
                return False
            self._credentials = self._credentials._replace(member_cid=member_cid)
            self._forget()
            return self._log_in()[1] is None

    def child_logout(self, login_as_parent: bool = True) -> bool:
        """Leave the child tenant: log in as the parent, or revoke the token; tell whether that worked.

        False also where there is no child to leave.
        """
        with self._lock:
            if self._credentials is None or not self._credentials.member_cid:
                return False
            value = self._token.value
            self._credentials = self._credentials._replace(member_cid=None)
            self._forget()
            if login_as_parent:
                return self._log_in()[1] is None
            return bool(value) and self._revoke(value).ok  # type: ignore[arg-type]  # a text where it is true

    def _log_in(self, *, keep: bool = False) -> tuple[Result[Any], FalconError | None]:
        """Ask for a token; return the answer, and the error if it was none. *keep* leaves a good token in place."""
        if self._credentials is None:
            return self._log_in_without()
        try:
            response = self._ask(self._credentials)
        except FalconError as failure:
            return self._failed(failure.result, failure, keep=keep)
        result = self._read(response)
        value = result.body.get("access_token") if isinstance(result.body, dict) else None
        if result.ok and isinstance(value, str) and value:
            self._hold(value, result.status_code, result.body.get("expires_in"))
            return result, None
        reason = self._refusal(result)
        kind = RegionSelectError if 300 <= result.status_code < 400 else LoginFailed
        if result.status_code < 400 or not messages(result.errors):  # no refusal of the API's own: say what it was
            status = {2: 502, 3: RegionSelectError.default_code}.get(result.status_code // 100, result.status_code)
            headers = result.headers
            result = Result.local(status, reason)
            result["headers"] = headers
        error = kind(
            result.status_code,
            reason,
            result.headers,
            result=result,
            method="POST",
            route=TOKEN.route,
            operation_id=TOKEN.id,
        )
        return self._failed(result, error, keep=keep)

    def _log_in_without(self) -> tuple[Result[Any], FalconError | None]:
        if self._auth_style != "TOKEN" and self._adopt(from_context(self._context)):
            return _issued(self._token), None
        if self._token.value:  # cannot be renewed; keep what there is
            error: FalconError = InvalidCredentials(
                None, f"a {self._auth_style.lower()} token cannot be renewed: there are no credentials to log in with"
            )
            return error.result, error
        if not in_foundry():
            warn(NoAuthenticationMechanism(InvalidCredentials.default_message))
        error = InvalidCredentials()
        return self._failed(error.result, error)

    def _failed(
        self, result: Result[Any], error: FalconError, *, keep: bool = False
    ) -> tuple[Result[Any], FalconError]:
        if keep:
            self._token = self._token._replace(fail_reason=error.message)
            self._renew_at = self.clock.monotonic() + PATIENCE
        else:
            self._token = Token(status=result.status_code, fail_reason=error.message)
            self._renew_at = float("-inf")
        return result, error

    def _ask(self, credentials: Credentials) -> Response:
        """Send the token request, to another cloud where this one says so and the cloud was left to discovery."""
        base_url = self._base_url
        request = Request(TOKEN.verb, TOKEN.route, form=credentials.as_dict())
        response = self._send_unsigned(base_url, request, TOKEN.id)
        for _ in range(HOPS):
            location = _header(response, "Location")
            target = clouds.redirect_target(location) if response.status in {307, 308} else None
            if not target or not self._discover:
                break
            base_url = target
            response = self._send_unsigned(base_url, request, TOKEN.id)
        if self._discover and response.status < 300:
            self._base_url = clouds.cloud_url(_header(response, "X-Cs-Region")) or base_url
        return response

    def _send_unsigned(self, base_url: str, request: Request, operation_id: str) -> Response:
        headers = {"User-Agent": self.user_agent or AGENT, "CrowdStrike-SDK": AGENT, **request.headers}
        if self.debug_logger:
            self._login_log(self.debug_logger).request(operation_id, base_url, request)
        return self._transport.send(base_url, request._replace(headers=headers, timeout=self._timeout))

    def _read(self, response: Response) -> Result[Any]:
        result = Result.read(response, TOKEN)
        if self.debug_logger:
            self._login_log(self.debug_logger).result(result, TOKEN.secret)
        return result

    def _login_log(self, logger: Logger) -> DebugLog:
        """Make the log of logins, which is sanitized whatever sanitize_log says: it would show nothing but secrets."""
        return self.debug_log(logger, None, True, self.secrets())

    def _refusal(self, result: Result[Any]) -> str:
        region = result.headers.get("X-Cs-Region")
        if 300 <= result.status_code < 400:
            if region and clouds.cloud_url(region) and not self._discover:
                return f"these credentials belong to another cloud: give base_url={region!r}, or 'auto' to find it"
            return f"the login was redirected to {result.headers.get('Location')!r}, which is no Falcon cloud"
        if result.ok:
            kind = result.headers.get("Content-Type", "of no type")
            return f"the token endpoint answered {result.status_code} ({kind}) without a token: is it a Falcon cloud?"
        return "; ".join(messages(result.errors)) or f"the token endpoint answered {result.status_code}, with no reason"

    def _revoke(self, value: str, client_id: str | None = None) -> Result[Any]:
        credentials = self._credentials
        pair = f"{credentials.client_id}:{credentials.client_secret}" if credentials else ""
        form = {"token": value, "client_id": client_id} if client_id else {"token": value}
        headers = {"Authorization": f"basic {b64encode(pair.encode()).decode()}"}
        try:
            request = Request(REVOKE.verb, REVOKE.route, form=form, headers=headers)
            return self._read(self._send_unsigned(self._base_url, request, REVOKE.id))
        except TransportError as error:
            return error.result

    def _hold(self, value: str, status: int = 201, lifetime: Any = LIFETIME) -> None:
        self._token = Token(value, status, None, _seconds(lifetime), self.clock.monotonic(), self.clock.time())
        self._renew_at = self._stale_at(self._token)

    def _forget(self) -> None:
        self._token, self._renew_at = NONE_YET, float("-inf")

    def _adopt(self, found: ContextToken | None) -> bool:
        """Take the token that the running context carries, and its cloud unless the caller named one."""
        if found is None:
            return False
        if found.value != self._token.value:
            if self._discover:
                self._base_url = clouds.base_url_of(found.cloud)
            self._hold(found.value)
        self._context, self._auth_style = found.variable, "CONTEXT"
        return True

    def _stale_at(self, token: Token) -> float:
        """When to renew a token: the window before its end, or half-way where it does not live for that long."""
        early = self._renew_window if self._renew_window < token.expiration else token.expiration / 2
        return token.issued + token.expiration - early

    def _is_stale(self, token: Token) -> bool:
        return not token.value or self.clock.monotonic() >= self._stale_at(token)

    # What it holds.

    @property
    def auth_style(self) -> str:
        """The way in: DIRECT, CREDENTIAL, TOKEN, CONTEXT, ENVIRONMENT, or NONE so far."""
        return self._auth_style

    @property
    def refreshable(self) -> bool:
        """Whether a new token can be had: there are credentials."""
        return self._credentials is not None

    cred_format_valid = refreshable

    @property
    def creds(self) -> dict[str, str]:
        """The credentials, secret included, as a new dict. Setting others drops the token."""
        return self._credentials.as_dict() if self._credentials else {}

    @creds.setter
    def creds(self, given: Any) -> None:
        with self._lock:
            self._credentials = from_creds(given, None) if given else None
            self._auth_style = "CREDENTIAL" if self._credentials else "NONE"
            self._context = None
            self._forget()

    @property
    def token_value(self) -> str | None:
        """The bearer token; setting one makes it count as issued now."""
        return self._token.value

    @token_value.setter
    def token_value(self, value: str | None) -> None:
        with self._lock:
            if value:
                self._hold(value)
            else:
                self._forget()

    @property
    def bearer_token(self) -> Token:
        """The token with all that is known of it; it cannot be changed."""
        return self._token

    @property
    def token_status(self) -> int | None:
        """Status of the last token request: 201 if it worked, None before the first and after logout."""
        return self._token.status

    @token_status.setter
    def token_status(self, status: int | None) -> None:
        self._token = self._token._replace(status=status)

    @property
    def token_fail_reason(self) -> str | None:
        """Why there is no token; None where there is one."""
        return self._token.fail_reason

    @token_fail_reason.setter
    def token_fail_reason(self, reason: str | None) -> None:
        self._token = self._token._replace(fail_reason=reason)

    @property
    def token_expiration(self) -> float:
        """Seconds that the token lives from its issue; 0 without one."""
        return self._token.expiration

    @token_expiration.setter
    def token_expiration(self, seconds: float) -> None:
        with self._lock:
            self._token = self._token._replace(expiration=seconds)
            self._renew_at = self._stale_at(self._token)

    @property
    def token_time(self) -> float:
        """When the token was issued, in seconds since the epoch; 0 without one."""
        return self._token.time

    @token_time.setter
    def token_time(self, moment: float) -> None:
        with self._lock:
            issued = self.clock.monotonic() - (self.clock.time() - moment)
            self._token = self._token._replace(time=moment, issued=issued)
            self._renew_at = self._stale_at(self._token)

    @property
    def token_stale(self) -> bool:
        """Whether the token is within its renewal window, past its end, or absent."""
        return self._is_stale(self._token)

    @property
    def token_valid(self) -> bool:
        """Whether there is a token that is not stale."""
        return not self.token_stale

    @property
    def renew_window(self) -> float:
        """Seconds before its end at which the token is renewed: 120 to 1200, other values are moved there."""
        return self._renew_window

    @renew_window.setter
    def renew_window(self, seconds: float) -> None:
        with self._lock:
            self._renew_window = window_of(seconds)
            if self._token.value:
                self._renew_at = self._stale_at(self._token)

    @property
    def auth_headers(self) -> dict[str, str]:
        """The Authorization header; empty if there is no token to be had. Reading it may log in."""
        try:
            token = self._renewed(self._token) if self.token_stale or self._context else self._token
        except FalconError:
            return {}
        return {"Authorization": f"Bearer {token.value}"}

    @property
    def config(self) -> Self:
        """This object: its settings are its own."""
        return self

    @property
    def log_facility(self) -> Self:
        """This object: its ``log`` is its own."""
        return self

    def secrets(self) -> tuple[str, ...]:
        """Return the live secrets, for a redactor to look for."""
        found = (self._token.value, self._credentials and self._credentials.client_secret)
        return tuple(value for value in found if value) + passwords_of(self._proxy)

    def __copy__(self) -> Self:
        return self  # what is shared stays shared

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle a recipe without secrets: credentials are looked up again where it is unpickled."""
        recipe: dict[str, Any] = {
            "base_url": None if self._discover else self._base_url,
            "ssl_verify": self._ssl_verify,
            "timeout": self._timeout,
            "user_agent": self.user_agent,
            "renew_window": self._renew_window,
            "debug": self.debug_logger,
            "debug_record_count": self.debug_record_count,
            "sanitize_log": self.sanitize_log,
            "pythonic": self.pythonic,
            "environment": self._environment._asdict(),
            "member_cid": self._credentials.member_cid if self._credentials else None,
        }
        if not any("@" in url for url in self._proxy.values()):
            recipe["proxy"] = self._proxy
        return _again, (type(self), recipe)


def auth_object_of(given: Any) -> FalconInterface:
    """Return the auth object that *given* is or has; raise TypeError if it is neither."""
    found = given if isinstance(given, FalconInterface) else getattr(given, "auth_object", None)
    if not isinstance(found, FalconInterface):
        raise TypeError(
            f"auth_object must be a FalconInterface, an OAuth2 or a service object, not {type(given).__name__}"
        )
    return found


def _again(kind: type[FalconInterface], recipe: dict[str, Any]) -> FalconInterface:
    return kind(**recipe)


def _header(response: Response, name: str) -> str | None:
    folded = name.lower()
    return next((value for known, value in response.headers.items() if known.lower() == folded), None)


def _seconds(lifetime: Any) -> float:
    try:
        seconds = float(lifetime)
    except (TypeError, ValueError):
        return LIFETIME
    return seconds if 0 < seconds < float("inf") else LIFETIME


def _issued(token: Token) -> Result[Any]:
    """Make the answer of a login that found its token in the context."""
    body = {"access_token": token.value, "token_type": "bearer", "expires_in": token.expiration}
    result: Result[Any] = Result(status_code=201, headers=Headers(), body=body)
    return result
