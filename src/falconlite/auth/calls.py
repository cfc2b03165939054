"""Send calls, log in and log out: the base class of auth objects."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite.about import AGENT
from falconlite.auth import clouds
from falconlite.auth.attributes import Attributes
from falconlite.auth.credentials import check_token, stripped
from falconlite.auth.locks import let_go
from falconlite.binding.values import check_headers
from falconlite.errors import CannotRevokeToken, FalconError, RateLimited, TokenNotSpecified, TransportError
from falconlite.http.messages import Request, Unset
from falconlite.http.secrets import secrets_of
from falconlite.retry.timeouts import UNSENT
from falconlite.transport.frames import bare, hidden, sealed

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.auth.bearer import Token
    from falconlite.http.messages import Response


class Caller(Attributes):
    """Sends requests with a valid token, retries once with a new token after a 401, logs in and out."""

    @property
    def _lock(self) -> Any:
        """Lock of the token, for programs that access it."""
        return self.tokens.lock

    def send(self, request: Request) -> Response:
        """Send a request with a valid token, and retry it by the retry policy.

        After a 401 the request is sent once more, with a new token.

        * LoginFailed or InvalidCredentials: there is no token, so nothing was sent.
        * TransportError: no response arrived.
        * RateLimited: the limiter does not allow a request before the deadline.
        """
        outcome: Response | TransportError | None = None
        token: Token | None = None
        connection, tokens = self.connection, self.tokens
        try:
            if request.host:
                clouds.host_url(connection.base_url, request.host)  # raises InvalidBaseURL before a login
            # The order matters: see Tokens.drop().
            now, renew_at, token = connection.clock.monotonic(), tokens.renew_at, tokens.token
            deadline = connection.deadline if isinstance(request.deadline, Unset) else request.deadline
            ends = None if deadline is None else now + deadline
            signed = False
            if type(self).auth_headers is not AUTH_HEADERS:
                request, signed = self._with_own_headers(request)
                token = tokens.token  # it may have logged in
                if ends is not None and (deadline := ends - connection.clock.monotonic()) <= 0:
                    raise connection.too_late("while its headers were read")  # noqa: TRY301  # a function for it would cost a call
            if (tokens.way.context is not None or not token.value or now >= renew_at) and not signed:
                token = tokens.good(token, ends=ends, login=self._login())
                if ends is not None and (deadline := ends - connection.clock.monotonic()) <= 0:
                    raise connection.too_late("while logging in")  # noqa: TRY301  # a function for it would cost a call
            timeout = connection.timeout if isinstance(request.timeout, Unset) else request.timeout
            request = request._replace(  # no variable for the headers: error reports show variables
                headers={
                    "User-Agent": connection.user_agent or AGENT,
                    **request.headers,
                    "CrowdStrike-SDK": AGENT,
                    "Authorization": request.headers["Authorization"] if signed else f"Bearer {token.value}",
                },
                timeout=timeout,
                deadline=deadline,
            )
            if request.data is not None or request.files:
                with late("falconlite.transport.multipart", "Load")(request) as load:  # opens files given as paths
                    return self._signed(load.request, token, ends, rewind=load.rewind)
            if request.host or connection.by_flow:
                return self._signed(request, token, ends)
            take = connection.take  # uses a request that the limiter has reserved already
            if request.own_limit or not take() if take else getattr(connection.limiter, "busy", True):
                return self._signed(request, token, ends)
            try:  # the fast path
                outcome = connection.transport.send(connection.base_url, request)
            except TransportError as error:
                outcome = error
            if connection.answered:
                connection.answered("")
            if not isinstance(outcome, TransportError):
                got = outcome.headers
                remaining = got.get("X-Ratelimit-Remaining") or got.get("x-ratelimit-remaining") or "many"
                quota = connection.quota
                if outcome.status < 400 and len(remaining) > 2 and quota.left == quota.FULL:
                    return outcome._replace(member_cid=token.member_cid) if token.member_cid else outcome
            return self._signed(request, token, ends, outcome)
        except BaseException as error:
            outcome = None  # breaks the reference cycle of an error, its traceback and this frame
            if isinstance(error, FalconError):
                raise
            request, token = Request("", ""), None
            let_go(tokens.lock)
            raise bare(error)  # noqa: B904  # it is the same error

    def _signed(
        self,
        request: Request,
        token: Token,
        ends: float | None,
        outcome: Response | TransportError | None = None,
        rewind: Callable[[], bool] | None = None,
    ) -> Response:
        """Send a signed request with retries. If the API refuses the token, use a new one."""
        observers = self.connection.observers
        if observers is not None and request.observed is None:  # not sent by a service object
            observed = late("falconlite.http.observed", "ObservedCall")("", self.clock.monotonic, self.member_cid)
            observed.sends(self.base_url, request.verb, request.path, (*self.secrets(), *secrets_of(request)))
            request = request._replace(observed=observed)
        response = self.connection.get(request, ends=ends, outcome=outcome, rewind=rewind)
        if token.member_cid:
            response = response._replace(member_cid=token.member_cid)
        if response.status != 401:
            return response
        fresh: Request | None = None
        try:
            fresh = self._signed_again(request, token, ends)
            if fresh is None or (rewind is not None and not rewind()):
                return response
            if observers is not None and request.observed is not None:
                observers.retrying(request.observed, response, 0.0)
            again = self.connection.get(fresh, ends=ends, rewind=rewind)
        except (TransportError, RateLimited) as error:
            if fresh is not None or not error.attempts:
                _count_in(error, response.attempts)
            raise
        if again.status == 401:
            self.tokens.distrust()
        return again._replace(attempts=response.attempts + again.attempts, member_cid=token.member_cid)

    def _signed_again(self, request: Request, token: Token, ends: float | None) -> Request | None:
        """Return the request with a new token after a 401, or None if there is no new token for it."""
        before = request
        login = self._login()
        if login is not None or request.headers["Authorization"] == f"Bearer {token.value}":
            fresh = self.tokens.refused(token, ends=ends, login=login)
            if fresh.member_cid != token.member_cid:
                return None  # Another thread switched the tenant, but this call is for the old one.
            request = request._replace(headers={**request.headers, "Authorization": f"Bearer {fresh.value}"})
        if type(self).auth_headers is not AUTH_HEADERS:
            request, _ = self._with_own_headers(request)
        return None if request.headers["Authorization"] == before.headers["Authorization"] else request

    # Methods that a subclass may override, as with falconpy.

    @sealed
    def login(self) -> Any:
        """Request a new token; return the answer of the token endpoint as a dict, in every mode. 201 is success.

        A subclass may override this: its method is called for each new token, may call this one, and may set
        ``token_value``. So may an instance (``auth.login = ...``). Views made by ``child(cid)`` log in themselves.
        """
        with self.tokens.lock:
            return self.tokens.log_in()[0]

    @property
    @sealed
    def auth_headers(self) -> dict[str, str]:
        """The Authorization header; empty if there is no token. Reading it may log in.

        A subclass may override this: its headers are sent with every call and replace others of the same names. Views
        made by ``child(cid)`` do not send them, since they may belong to the parent.
        """
        tokens = self.tokens
        try:
            token = tokens.token
            if tokens.is_stale(token) or tokens.way.context:
                token = tokens.good(token, login=self._login())
        except FalconError:
            return {}
        return {"Authorization": f"Bearer {token.value}"}

    # Logging out, and child tenants.

    @sealed
    def logout(self, everywhere: bool = False) -> Any:
        """Revoke the current token, and drop it even if that fails; return the response as a dict.

        A token shared with other processes by ``store`` is only dropped here, unless *everywhere* (bool): this revokes
        it for all processes, and removes it from the store. A token from the caller or the context is kept and not
        revoked; the status is then 403.
        """
        tokens = self.tokens
        with tokens.lock:
            if not tokens.way.renews:
                return CannotRevokeToken().result
            if not tokens.token.value and not (everywhere and tokens.store.shared):
                return TokenNotSpecified().result
            return tokens.log_out(everywhere=everywhere)

    def authenticated(self) -> bool:
        """Tell whether there is a token that is not stale."""
        return self.token_valid

    def token_expired(self) -> bool:
        """Tell whether the token is stale or missing."""
        return self.token_stale

    @sealed
    def child_login(self, member_cid: str | None = None) -> bool:
        """Log in to a child tenant (Flight Control); return whether it succeeded.

        If the login fails, there is no token, so that no call is made for the parent by mistake. Without credentials
        (``access_token`` and context tokens) return False and change nothing.
        """
        tokens = self.tokens
        with tokens.lock:
            if not member_cid or not tokens.way.renews:
                return False
            tokens.forget()  # first: an interrupt must not leave the parent's token with the child's credentials
            tokens.way.switch(stripped(member_cid))
            return tokens.switched(self._login())

    @sealed
    def child_logout(self, login_as_parent: bool = True) -> bool:
        """Leave the child tenant: log in as the parent, or revoke the token. Return whether it succeeded.

        Return False if there is no child to leave.
        """
        tokens = self.tokens
        with tokens.lock:
            if not tokens.way.member_cid:
                return False
            token, shared = tokens.token, tokens.shared
            tokens.forget()  # first, as in child_login
            tokens.way.switch(None)
            if login_as_parent:
                return tokens.switched(self._login())
            if not token.value:
                return False
            return shared or tokens.revoke(token.value).ok

    def _login(self) -> Callable[[], Any] | None:
        """Return a ``login`` that replaces falconlite's (in a subclass, an instance, a patch), otherwise None."""
        login = self.login
        # By the module of its globals, not by __module__, which functools.wraps copies: a wrapper of falconlite's own
        # login is a replacement.
        home = getattr(login, "__globals__", {}).get("__name__", "")
        return None if home.startswith("falconlite.") else login

    @hidden
    def _with_own_headers(self, request: Request) -> tuple[Request, bool]:
        """Add the headers of a subclass; return the request, and whether Authorization is one of them."""
        given = dict(self.auth_headers)
        signs = [given.pop(name) for name in list(given) if str(name).lower() == "authorization"]
        own = check_headers(given)
        replaced = {name.lower() for name in own}
        headers = {name: value for name, value in request.headers.items() if name.lower() not in replaced} | own
        signed = bool(signs) and signs[-1] is not None
        if signed:
            headers["Authorization"] = check_token("Authorization of auth_headers", signs[-1])
        return request._replace(headers=headers), signed


AUTH_HEADERS: Any = Caller.auth_headers
"""falconlite's own property. Each call compares it, because a subclass, a mixin or a patch may replace it."""


@sealed
def log_in_first(auth: Caller) -> None:
    """Log in, unless a login was tried already. Of threads that create many service objects at once, one logs in."""
    tokens = auth.tokens
    with tokens.lock:
        if auth.token_status is not None:
            return
        if tokens.store.shared and tokens.way.renews:
            with suppress(FalconError):  # as login() does, which records the error
                tokens.good(tokens.token, ends=auth.connection.ends(), login=auth._login())  # noqa: SLF001  # of this module
        else:
            auth.login()


def _count_in(error: TransportError | RateLimited, attempts: int) -> None:
    """Add to an error after a 401 the number of attempts before it."""
    if not error.attempts:
        said = "the API refused its first token (401), so nothing was done"
        error.message = f"{error.message.removesuffix(UNSENT)}; {said}"
        error.args = (error.code, error.message)
    if isinstance(error, TransportError):
        error.attempts += attempts
    else:
        error.count(attempts)
