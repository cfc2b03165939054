"""The auth object: one token, one pool of connections and one set of settings for all that share it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite._tuples import Unpack  # noqa: TC001  # of the constructor, so that its hints can be read
from falconlite.about import AGENT
from falconlite.auth import clouds
from falconlite.auth.credentials import check_token, from_creds, stripped
from falconlite.auth.settings import AuthSettings, window_of
from falconlite.auth.tokens import PATIENCE, Token, TokenKeeper
from falconlite.errors import CannotRevokeToken, FalconError, RateLimited, TokenNotSpecified, TransportError
from falconlite.http.messages import Request, Unset
from falconlite.retry.attempts import UNSENT, too_late
from falconlite.transport.frames import bare, hidden, sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from threading import Event
    from types import TracebackType
    from typing import TypeVar

    from typing_extensions import Self

    from falconlite.http.messages import Response
    from falconlite.results.result import Result
    from falconlite.tenants import Child, ChildOutcome
    from falconlite.threads import Progress
    from falconlite.transport.multipart import Load

    R = TypeVar("R")


class FalconInterface(TokenKeeper):
    """An auth object: one token, one connection pool and one set of settings for all that share it.

    Six ways in, the first that is there: ``creds``, ``client_id`` with ``client_secret``, ``access_token``, the
    running context (Foundry functions), the environment (FALCON_CLIENT_ID and FALCON_CLIENT_SECRET); service
    classes also take an ``auth_object``. It logs in at the first call, renews the token before it ends, and once
    more when the API answers 401. Safe under threads.

    Raise TypeError for an unknown keyword, InvalidCredentialFormat for credentials that are none, InvalidBaseURL
    for a cloud that does not exist.
    """

    @hidden
    def __init__(self, **settings: Unpack[AuthSettings]) -> None:
        super().__init__(settings)
        self._children: dict[str, Child] = {}
        if self.debug_logger:
            self.debug_log(self.debug_logger, None, None, self.secrets()).started(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._auth_style} {self._base_url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if failure is not None and self.debug_logger:
            self.debug_logger.error("left by an exception: %s", type(failure).__name__)
        self._leave()

    def _leave(self) -> None:
        """Revoke the tokens, and close the connections."""
        if self._credentials is not None and self._token.value:
            self.logout()
        if self._children:
            from falconlite.tenants import log_out

            log_out(self._children.values())
        self.close()

    def close(self) -> None:
        """Close the connections that this object opened; a later call opens new ones."""
        self._transport.close()

    # What a call does.

    def send(self, request: Request) -> Response:
        """Send a request with a token that is still good, as often as the retry policy says.

        Once more with a new token after a 401. Raise LoginFailed or InvalidCredentials when there is no token to be
        had, in which case nothing was sent; TransportError when no answer came; RateLimited when the budget leaves
        no room before the deadline.
        """
        outcome: Response | TransportError | None = None
        token: Token | None = None
        try:
            if request.host:
                clouds.host_url(self._base_url, request.host)  # for its error, before a login
            now, renew_at, token = self.clock.monotonic(), self._renew_at, self._token  # in this order: see _drop()
            deadline = self._deadline if isinstance(request.deadline, Unset) else request.deadline
            ends = None if deadline is None else now + deadline
            if self._context is not None or not token.value or now >= renew_at:
                token = self._renewed(token, ends=ends)
                if ends is not None and (deadline := ends - self.clock.monotonic()) <= 0:
                    raise too_late("while logging in")  # noqa: TRY301  # a function more is a call more
            timeout = self._timeout if isinstance(request.timeout, Unset) else request.timeout
            request = request._replace(  # a variable for the headers would be shown by a report of variables
                headers={
                    "User-Agent": self._user_agent or AGENT,
                    **request.headers,
                    "CrowdStrike-SDK": AGENT,
                    "Authorization": f"Bearer {token.value}",
                },
                timeout=timeout,
                deadline=deadline,
            )
            budget = self._apart.get(request.own_limit, self._budget)
            if request.data is not None or request.files:
                with late("falconlite.transport.multipart", "Load")(
                    request
                ) as load:  # which opens files that are named by a path
                    return self._signed(load.request, token, ends, load=load)
            if request.host or getattr(budget, "busy", True):
                return self._signed(request, token, ends)
            try:  # the usual case, without a detour
                outcome = self._transport.send(self._base_url, request)
            except TransportError as error:
                outcome = error
            else:
                got = outcome.headers
                remaining = got.get("X-Ratelimit-Remaining") or got.get("x-ratelimit-remaining") or "many"
                if outcome.status < 400 and len(remaining) > 2 and self._quota.left == self._quota.FULL:
                    return outcome._replace(member_cid=token.member_cid) if token.member_cid else outcome
            return self._signed(request, token, ends, outcome)
        except BaseException as error:
            outcome = None  # an error's traceback holds this frame, which would so hold the error
            if isinstance(error, FalconError):
                raise
            request, token = Request("", ""), None
            self._let_go()
            raise bare(error)  # noqa: B904  # it is the same error

    def _signed(
        self,
        request: Request,
        token: Token,
        ends: float | None,
        outcome: Response | TransportError | None = None,
        load: Load | None = None,
    ) -> Response:
        """Send a signed request as often as it takes, and with another token where the API refuses this one."""
        base_url = clouds.host_url(self._base_url, request.host)
        response = self._insist(
            base_url, request, limiter=self._limiter_of(request), ends=ends, outcome=outcome, load=load
        )
        if token.member_cid:
            response = response._replace(member_cid=token.member_cid)
        if response.status != 401:
            return response
        fresh = None
        try:
            fresh = self._renewed(token, refused=True, ends=ends)
            if fresh.member_cid != token.member_cid:
                return response  # of another tenant: somebody switched meanwhile, and this call is not for that one
            if fresh.value == token.value or (load is not None and not load.rewind()):
                return response
            request = request._replace(headers={**request.headers, "Authorization": f"Bearer {fresh.value}"})
            again = self._insist(base_url, request, limiter=self._limiter_of(request), ends=ends, load=load)
        except (TransportError, RateLimited) as error:
            if fresh is not None or not error.attempts:
                _count_in(error, response.attempts)
            raise
        if again.status == 401:
            self._distrust_until = self.clock.monotonic() + PATIENCE
        return again._replace(attempts=response.attempts + again.attempts, member_cid=token.member_cid)

    def _label(self, result: Result[Any]) -> None:
        """Write into a child's answer whose it is; a view of a child does, beside ``Result.member_cid``."""

    # Logging in and out.

    @sealed
    def login(self) -> Any:
        """Request a new token; return the token endpoint's answer as a dict, 201 if it worked, in every mode."""
        with self._lock:
            return self._log_in()[0]

    @sealed
    def _log_in_first(self) -> None:
        """Log in, unless that was done or tried already: of many service classes made at a time, one does it."""
        with self._lock:
            if self._token.status is None:
                self.login()

    @sealed
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

    @sealed
    def child_login(self, member_cid: str | None = None) -> bool:
        """Log in to a child tenant (Flight Control) and tell whether that worked.

        When it did not, there is no token, rather than the parent's: no call goes to the wrong tenant. Without
        credentials (legacy and context tokens) nothing changes and the answer is False.
        """
        with self._lock:
            if not member_cid or self._credentials is None:
                return False
            self._forget()  # first: an interrupt must not leave the parent's token with the child's credentials
            self._credentials = self._credentials._replace(member_cid=stripped(member_cid))
            return self._log_in()[1] is None

    @sealed
    def child_logout(self, login_as_parent: bool = True) -> bool:
        """Leave the child tenant: log in as the parent, or revoke the token; tell whether that worked.

        False also where there is no child to leave.
        """
        with self._lock:
            if self._credentials is None or not self._credentials.member_cid:
                return False
            token = self._token
            self._forget()  # first, as in child_login
            self._credentials = self._credentials._replace(member_cid=None)
            if login_as_parent:
                return self._log_in()[1] is None
            return bool(token.value) and self._revoke(token.value).ok  # type: ignore[arg-type]  # a str where it is true

    # Tenants.

    def child(self, cid: str) -> Child:
        """Return a view of this object that acts for a child tenant: it has a token of its own, and shares the rest.

        *cid* is 32 hexadecimal digits, perhaps with a checksum at the end. The same CID gives the same view. Nothing is
        sent before its first use.

        Raise TypeError or PayloadValidationError (a ValueError) for what is no CID, InvalidCredentials where there are
        no credentials to log in with, as with a token that was handed in.
        """
        from falconlite.tenants import child_of

        return child_of(self, cid)

    def children(self) -> list[Child]:
        """Return a view of each child tenant that Flight Control knows, with its name, if that is to be had.

        Scope: Flight Control: Read. Raise what goes wrong in any mode, InvalidCredentials as ``child`` does.
        """
        from falconlite.tenants import children_of

        return children_of(self)

    def for_each_child(
        self,
        work: Callable[[Child], R],
        cids: Iterable[str] | None = None,
        *,
        workers: int = 8,
        ordered: bool = True,
        progress: Progress | None = None,
        stop: Event | None = None,
    ) -> Generator[ChildOutcome[R], None, None]:
        """Call *work* with each child tenant, several at a time; yield a ChildOutcome of each, be it an error.

        *cids* are the tenants; without them Flight Control is asked for all, and an error in that is raised before any
        work is begun. A child is logged in before its work: where that fails, the failure is its outcome. The other
        arguments, and what is raised, are those of ``parallel``.
        """
        from falconlite.tenants import for_each_child

        return for_each_child(self, work, cids, workers=workers, ordered=ordered, progress=progress, stop=stop)

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
    @hidden
    def creds(self, given: Any) -> None:
        with self._lock:
            found = from_creds(given, None) if given else None
            self._forget()  # first: an interrupt must not leave the old token with other credentials
            self._context = None
            self._credentials = found
            self._auth_style = "CREDENTIAL" if found else "NONE"
            for child in list(self._children.values()):
                child._renounce()  # noqa: SLF001  # one of us

    @property
    def token_value(self) -> str | None:
        """The bearer token; setting one makes it count as issued now."""
        return self._token.value

    @token_value.setter
    @hidden
    def token_value(self, value: str | None) -> None:
        with self._lock:
            if value:
                self._hold(check_token("token_value", value))
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
            for each in (self, *self._children.values()):
                if each._token.value:  # noqa: SLF001  # one of us
                    each._renew_at = each._stale_at(each._token)  # noqa: SLF001  # one of us

    @property
    @sealed
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
            "deadline": self._deadline,
            "retry": self._retry,
            "requests_per_minute": None if self._limiter else self.requests_per_minute,
            "limiter": self._limiter,
            "allow_http": self._allow_http,
            "pool_size": self._pool_size,
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
            recipe["proxy"] = dict(self._proxy)
        return _again, (type(self), recipe)


def _count_in(error: TransportError | RateLimited, attempts: int) -> None:
    """Tell the error of a call's second part of the attempts before it, the last of which was answered 401."""
    if not error.attempts:
        said = "the API refused its first token (401), so nothing was done"
        error.message = f"{error.message.removesuffix(UNSENT)}; {said}"
        error.args = (error.code, error.message)
    if isinstance(error, TransportError):
        error.attempts += attempts
    else:
        error._result = error.result  # noqa: SLF001  # an error made here
        error._result._attempts = error.attempts + attempts  # noqa: SLF001  # a result made here


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
