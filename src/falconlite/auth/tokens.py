"""The token: the ways in to one, how it is asked for, renewed, found in the context, and given up."""

from __future__ import annotations

import threading
from binascii import b2a_base64
from copy import deepcopy
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, Any

from falconlite._tuples import NamedTuple
from falconlite.about import AGENT
from falconlite.auth import clouds
from falconlite.auth.credentials import blanks_in, check_token, from_context, from_creds, from_pair, in_foundry
from falconlite.binding.operation import Operation
from falconlite.errors import (
    APIError,
    FalconError,
    InvalidCredentials,
    LoginFailed,
    NoAuthenticationMechanism,
    RateLimited,
    RegionSelectError,
    ServerError,
    StaleTokenWarning,
    TransportError,
    messages,
    warn,
)
from falconlite.http.headers import Headers
from falconlite.http.messages import Request, Response
from falconlite.http.secrets import passwords_of
from falconlite.redact import redact
from falconlite.results.result import Result
from falconlite.retry.attempts import Sender, too_late
from falconlite.retry.policy import LONGEST, ONCE, TOO_MANY, wait_asked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextvars import ContextVar
    from logging import Logger

    from falconlite.auth.credentials import ContextToken, Credentials
    from falconlite.auth.settings import AuthSettings
    from falconlite.debug import DebugLog
    from falconlite.models.tokens import AccessToken

LIFETIME = 1799
"""Seconds that a token lives, where its answer does not say, or nobody has seen it issued."""

SHORTEST = 60.0
"""Seconds: a token is taken to live for so long at least, or each call would log in. A 401 tells if it did not."""

DAY = 86_400.0
"""Seconds: no token lives longer than this; an answer that says so is not believed, or it would not be renewed."""

HOPS = 2
"""Redirects to another cloud that one login follows."""

PATIENCE = 10.0
"""Seconds for which a refused login is remembered; twice that after the next, and so on, up to ``MEMORY``."""

MEMORY = 300.0


class Token(NamedTuple):
    """A bearer token, or why there is none; replaced whole, never changed."""

    value: str | None = None
    status: int | None = None
    fail_reason: str | None = None
    expiration: float = 0  # seconds that it lives
    issued: float = 0.0  # by the monotonic clock
    time: float = 0.0  # by the wall clock
    member_cid: str | None = None  # the child tenant that it is for; None for the parent, or where nobody knows

    def __repr__(self) -> str:
        return f"<Token: status {self.status}>"

    def __rich_repr__(self) -> Iterator[str]:
        yield repr(self)  # rich would show the fields of a tuple

    def __sentry_repr__(self) -> str:
        return repr(self)  # as would Sentry


NONE_YET = Token()


def token(  # type: ignore[empty-body]  # a stub: it declares an operation and holds no code
    self: Any, *, client_id: str, client_secret: str, member_cid: str | None = None
) -> Result[AccessToken]:
    """Issue a bearer token; a form, answered 201. *member_cid* locks it to one child tenant."""
    ...  # noqa: PIE790  # without it a type checker takes this for a function that returns None


def revoke(self: Any, *, token: str, client_id: str | None = None) -> Any:
    """Revoke a bearer token; a form under basic authentication, answered 200."""


TOKEN = Operation(
    "POST", "oauth2AccessToken", "/oauth2/token", token, secret={"access_token"}, repeatable=True, answers="token"
)
REVOKE = Operation("POST", "oauth2RevokeToken", "/oauth2/revoke", revoke, repeatable=True, answers="json", empty=True)


if TYPE_CHECKING:

    class Turn:
        """The class below, as type checkers see it."""

        def __init__(self, lock: Any, *, blocking: bool = True, timeout: float = -1) -> None: ...
        def __enter__(self) -> bool: ...
        def __exit__(self, *raised: object) -> None: ...

else:

    class Turn:
        """Take a lock in a ``with`` statement, for so many seconds at most; no interrupt can leave the lock taken.

        ``with`` gives whether the lock was taken. If it was not, the end of the block raises the lock's RuntimeError.

        A signal handler runs between two instructions of Python code, never within a function in C. Code that calls
        ``acquire()``, and methods written in Python, have gaps in which an interrupt leaves the lock taken. The slots
        of this class hold functions in C, which the ``with`` statement finds as if they were methods.
        """

        __slots__ = ("__enter__", "__exit__")

        def __init__(self, lock: Any, *, blocking: bool = True, timeout: float = -1) -> None:
            self.__enter__ = partial(lock.acquire, blocking, timeout)
            self.__exit__ = lock.__exit__


class TokenKeeper(Sender):
    """The part of an auth object that has a token, and sees to it that it is a good one."""

    def __init__(self, settings: AuthSettings) -> None:
        super().__init__(settings)
        self._lock = threading.RLock()
        self._failure: FalconError | None = None  # why the last login failed
        self._failures = 0
        self._login_after = self._distrust_until = float("-inf")
        self._token = NONE_YET
        self._renew_at = float("-inf")
        self._credentials: Credentials | None = None
        self._context: ContextVar[Any] | None = None
        self._auth_style = "NONE"
        self._find_way_in(settings)
        self._own = self._token  # what this object was made with

    def _find_way_in(self, settings: AuthSettings) -> None:
        creds, token, member_cid = settings.get("creds"), settings.get("access_token"), settings.get("member_cid")
        if creds and (found := from_creds(creds, member_cid)):
            self._credentials, self._auth_style = found, "CREDENTIAL"
        elif found := from_pair(settings.get("client_id"), settings.get("client_secret"), member_cid):
            self._credentials, self._auth_style = found, "DIRECT"
        elif token:
            self._hold(check_token("access_token", token))
            self._auth_style = "TOKEN"
        elif not self._adopt(from_context()) and (found := self._environment.read(member_cid)):
            self._credentials, self._auth_style = found, "ENVIRONMENT"

    @property
    def member_cid(self) -> str | None:
        """The CID of the child tenant that this acts for; None for the parent, or where that is not known."""
        return self._credentials.member_cid if self._credentials else None

    def secrets(self) -> tuple[str, ...]:
        """Return the live secrets, for a redactor to look for."""
        found = (self._token.value, self._credentials and self._credentials.client_secret)
        return tuple(value for value in found if value) + passwords_of(self._proxy)

    def _renewed(self, seen: Token, *, refused: bool = False, ends: float | None = None) -> Token:
        """Return a token to use in place of *seen*, which is stale, or *refused* by the API.

        One thread asks, the others wait for it, or go on with a token that is good until then. *ends* is when the
        deadline of the call is over.
        """
        if refused and self.clock.monotonic() < self._distrust_until:
            return self._newer(self._token, seen) or seen  # the API refuses new tokens too
        serves = not refused and self._serves(seen)
        mine = False
        try:
            with self._turn(wait=not serves or self._context is not None, ends=ends) as mine:
                if mine:
                    return self._renewed_in_turn(seen, refused=refused, serves=serves, ends=ends)
        except RuntimeError:
            if mine:
                raise
            # Else the lock was not taken, and says so when it is released: see Turn.
        if serves and self._context is None:
            return seen  # another thread is renewing it; until then it is good
        raise too_late("while another thread was logging in")

    def _renewed_in_turn(self, seen: Token, *, refused: bool, serves: bool, ends: float | None) -> Token:
        """Do what ``_renewed`` does, as the one thread that has the lock."""
        newer = self._newer(self._token, seen, refused=refused)
        if newer is not None:
            return newer  # another thread has just renewed it
        if self._credentials is None:
            return self._handed_in(self._token)
        if self._failure is not None and self.clock.monotonic() < self._login_after:
            failure: FalconError | None = self._remembered(self._failure)
            if refused:
                self._drop(self._failure)
        else:
            failure = self._log_in(keep=serves, ends=ends)[1]
        if failure is not None and not (serves and self._serves(self._token)):
            raise failure
        return self._token

    def _newer(self, token: Token, seen: Token, *, refused: bool = True) -> Token | None:
        """Return *token* if it is good and was issued in place of *seen*, which may have been *refused*; else None."""
        another = token is not seen and not (refused and token.value == seen.value)
        return token if another and token.value and not (self._context or self._is_stale(token)) else None

    def _turn(self, *, wait: bool, ends: float | None) -> Turn:
        """Return what takes the lock at once, or waits for it, until the deadline if there is one."""
        if not wait or ends is None:
            return Turn(self._lock, blocking=wait)
        return Turn(self._lock, timeout=min(max(ends - self.clock.monotonic(), 0), threading.TIMEOUT_MAX))

    def _let_go(self) -> None:
        """Release the lock where this thread still has it after a call, which never keeps it.

        Python 3.10 looks for signals before the end of a ``with`` block that an exception leaves, so a second interrupt
        can come before the release.
        """
        lock: Any = self._lock
        while lock._is_owned():  # noqa: SLF001  # a lock tells it nowhere else
            lock.release()

    def _remembered(self, failure: FalconError) -> FalconError:
        """Make a login's failure anew for a call that comes too soon after it."""
        again = _anew(failure)
        wait = ceil(self._login_after - self.clock.monotonic())
        again.message = f"{failure.message} (the login failed a moment ago, and is tried again in {wait} s)"
        return again

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

    def _log_in(self, *, keep: bool = False, ends: float | None = None) -> tuple[Result[Any], FalconError | None]:
        """Ask for a token; return the answer, and the error if it was none. *keep* leaves a good token in place."""
        credentials = self._credentials
        if credentials is None:
            return self._log_in_without()
        try:
            response = self._ask(credentials, self._ends() if ends is None else ends)
        except FalconError as failure:
            failure.member_cid = credentials.member_cid
            if isinstance(failure, TransportError):
                failure.arrived = False  # the call that needs the token was not sent
            sent = getattr(failure, "attempts", 1) > 0  # else the cloud was not even asked
            return self._failed(failure.result, failure, keep=keep, remember=sent)
        result = self._read(response)
        result._member_cid = credentials.member_cid  # noqa: SLF001  # a result that is made here
        value = result.body.get("access_token") if isinstance(result.body, dict) else None
        if result.ok and isinstance(value, str) and value:
            self._hold(value, result.status_code, result.body.get("expires_in"))
            return result, None
        reason = self._refusal(result)
        kind = RegionSelectError if 300 <= result.status_code < 400 else LoginFailed
        if result.status_code < 400 or not messages(result.errors):  # no refusal of the API's own: say what it was
            status = {2: 502, 3: RegionSelectError.default_code}.get(result.status_code // 100, result.status_code)
            headers = result.headers
            result = Result.local(status, reason, credentials.member_cid)
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
        error.member_cid = credentials.member_cid
        return self._failed(result, error, keep=keep)

    def _log_in_without(self) -> tuple[Result[Any], FalconError | None]:
        try:
            adopted = self._auth_style != "TOKEN" and self._adopt(from_context(self._context))
        except FalconError as failure:  # of a context whose token or cloud cannot be used
            return self._failed(failure.result, failure)
        if adopted:
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
        self, result: Result[Any], error: FalconError, *, keep: bool = False, remember: bool = True
    ) -> tuple[Result[Any], FalconError]:
        if self._credentials is not None and remember:
            self._failures += 1
            self._failure = _anew(error)
            self._login_after = self.clock.monotonic() + self._memory(error)
        if keep and self._serves(self._token):
            self._token = self._token._replace(fail_reason=error.message)
            self._renew_at = min(self._login_after, self._token.issued + self._token.expiration)
        else:
            self._drop(error)
        return result, error

    def _drop(self, error: FalconError) -> None:
        """Have no token, for the reason that the last login failed."""
        self._renew_at = float("-inf")  # before the token: who reads both meanwhile must not go without
        self._token = Token(status=error.result.status_code, fail_reason=error.message)

    def _memory(self, error: FalconError) -> float:
        """For how many seconds a failed login is remembered: for long where the cloud said no, else briefly."""
        often = 2.0 ** min(self._failures - 1, 16)
        if error.code == TOO_MANY:
            asked = wait_asked(Response(error.code, error.headers, b""), self.clock.time())
            return LONGEST if asked is None else min(asked, LONGEST)
        if isinstance(error, LoginFailed) and error.code < ServerError.default_code:
            return min(PATIENCE * often, MEMORY)
        return min(often, LONGEST)

    def _ask(self, credentials: Credentials, ends: float | None) -> Response:
        """Send the token request, to another cloud where this one says so and the cloud was left to discovery.

        Who named a simulator on this machine is sent on to another of its addresses, if it says which cloud that is.
        """
        base_url = first = self._base_url
        request = Request(TOKEN.verb, TOKEN.route, form=credentials.as_dict(), repeatable=TOKEN.repeatable)
        response = self._send_unsigned(base_url, request, TOKEN.id, ends)
        for _ in range(HOPS):
            location = _header(response, "Location")
            if self._discover:
                target = clouds.redirect_target(location)
            else:
                target = clouds.neighbour(base_url, location, _header(response, clouds.SIMULATED))
            if not target or response.status not in {307, 308}:
                break
            base_url = target
            response = self._send_unsigned(base_url, request, TOKEN.id, ends)
        if self._discover and response.status < 300:
            self._base_url = clouds.cloud_url(_header(response, "X-Cs-Region")) or base_url
        elif base_url != first and response.status < 300:
            self._base_url = base_url
        return response

    def _send_unsigned(self, base_url: str, request: Request, operation_id: str, ends: float | None) -> Response:
        if self.debug_logger:
            self._login_log(self.debug_logger).request(operation_id, base_url, request)
        agent = {"User-Agent": self.user_agent or AGENT, "CrowdStrike-SDK": AGENT}
        request = request._replace(headers={**agent, **request.headers}, timeout=self._timeout)
        return self._insist(base_url, request, limiter=self._login_budget, ends=ends)

    def _read(self, response: Response, operation: Operation = TOKEN) -> Result[Any]:
        result = Result.read(response, operation)
        for error in result.errors if isinstance(result.body, dict) else ():  # which may quote a page, or a token
            if isinstance(error, dict) and "message" in error:
                error["message"] = redact(error["message"])
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
        if result.unreadable:
            return f"the login was answered without a token: {'; '.join(messages(result.errors))}"
        reason = "; ".join(messages(result.errors))
        reason = reason or f"the token endpoint answered {result.status_code}, with no reason"
        refused = result.status_code in {400, 401, 403} and self._credentials is not None
        hint = blanks_in(self._credentials) if refused else ""  # type: ignore[arg-type]  # not None where refused
        return f"{reason} ({hint})" if hint else reason

    def _revoke(self, value: str, client_id: str | None = None, *, patience: float | None = None) -> Result[Any]:
        """Revoke a token; with *patience* it is tried once, and waits no longer than that for its turn."""
        credentials = self._credentials
        pair = f"{credentials.client_id}:{credentials.client_secret}" if credentials else ""
        form = {"token": value, "client_id": client_id} if client_id else {"token": value}
        headers = {"Authorization": f"basic {b2a_base64(pair.encode('utf-8', 'replace'), newline=False).decode()}"}
        request = Request(REVOKE.verb, REVOKE.route, form=form, headers=headers, repeatable=REVOKE.repeatable)
        ends = self._ends()
        if patience is not None:
            request, ends = request._replace(retry=ONCE), self.clock.monotonic() + patience
        del pair, form, headers  # lest a report of variables show them
        try:
            return self._read(self._send_unsigned(self._base_url, request, REVOKE.id, ends), REVOKE)
        except (TransportError, RateLimited) as error:
            return error.result

    def _hold(self, value: str, status: int = 201, lifetime: Any = LIFETIME) -> None:
        now, moment = self.clock.monotonic(), self.clock.time()
        self._token = Token(value, status, None, _seconds(lifetime), now, moment, self.member_cid)
        self._renew_at = self._stale_at(self._token)
        self._failure, self._failures = None, 0

    def _forget(self) -> None:
        self._renew_at = float("-inf")  # before the token, as in _drop
        self._token = NONE_YET
        self._failure, self._failures, self._distrust_until = None, 0, float("-inf")

    def _after_fork(self) -> None:
        super()._after_fork()
        self._lock = threading.RLock()

    def _adopt(self, found: ContextToken | None) -> bool:
        """Take the token that the running context carries, and its cloud unless the caller named one."""
        if found is None:
            return False
        self._context = found.variable  # first: after an interrupt the token of this context must not serve another
        self._auth_style = "CONTEXT"
        if found.value != self._token.value:
            if self._discover:
                self._base_url = clouds.context_url(found.cloud)
            self._hold(found.value)
        return True

    def _stale_at(self, token: Token) -> float:
        """When to renew a token: the window before its end, or half-way where it does not live for that long."""
        early = self._renew_window if self._renew_window < token.expiration else token.expiration / 2
        return token.issued + token.expiration - early

    def _serves(self, token: Token) -> bool:
        """Tell whether a token is good as far as is known, be it stale."""
        return bool(token.value) and self.clock.monotonic() < token.issued + token.expiration

    def _is_stale(self, token: Token) -> bool:
        return not token.value or self.clock.monotonic() >= self._stale_at(token)


def _header(response: Response, name: str) -> str | None:
    folded = name.lower()
    return next((value for known, value in response.headers.items() if known.lower() == folded), None)


def _seconds(lifetime: Any) -> float:
    """Read ``expires_in``: a number of seconds between the shortest and the longest believed, else the usual one."""
    try:
        seconds = LIFETIME if isinstance(lifetime, bool) else float(lifetime)
    except (TypeError, ValueError, OverflowError):
        return LIFETIME
    return max(seconds, SHORTEST) if 0 < seconds <= DAY else LIFETIME


def _anew(failure: FalconError) -> FalconError:
    """Copy an error, without its traceback, which holds on to much, and with a result of its own.

    By hand: there are packages that change what ``copy`` makes of an error in the whole process.
    """
    again = type(failure).__new__(type(failure))
    again.args = failure.args
    vars(again).update(vars(failure))
    if isinstance(again, APIError):
        again._result = deepcopy(again.result)  # noqa: SLF001  # ours
    return again


def _issued(token: Token) -> Result[Any]:
    """Make the answer of a login that found its token in the context."""
    body = {"access_token": token.value, "token_type": "bearer", "expires_in": token.expiration}
    result: Result[Any] = Result(status_code=201, headers=Headers(), body=body)
    result._operation = TOKEN  # noqa: SLF001  # a result that is made here; its repr masks the token
    return result
