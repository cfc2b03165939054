"""Log in and revoke tokens: call the token routes and interpret their responses."""

from __future__ import annotations

from binascii import b2a_base64
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite.about import AGENT
from falconlite.auth import clouds
from falconlite.auth.credentials import blanks_in
from falconlite.binding.operation import Operation
from falconlite.errors import LoginFailed, RegionSelectError, messages
from falconlite.http.messages import Request
from falconlite.redact import redact
from falconlite.results.result import Result
from falconlite.retry.attempts import attempts
from falconlite.retry.limits import LOGINS
from falconlite.retry.policy import ONCE

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from falconlite.auth.connection import Connection
    from falconlite.auth.credentials import Credentials
    from falconlite.debug import DebugLog
    from falconlite.errors import FalconError
    from falconlite.http.messages import Response
    from falconlite.http.observed import ObservedCall
    from falconlite.models.tokens import AccessToken
    from falconlite.retry.flow import Flow

    R = TypeVar("R")

HOPS = 2
"""Maximum number of redirects to another cloud that one login follows."""


def token(  # type: ignore[empty-body]  # a stub: it declares an operation and holds no code
    self: Any, *, client_id: str, client_secret: str, member_cid: str | None = None
) -> Result[AccessToken]:
    """Issue a bearer token: send a form, expect status 201. *member_cid* limits it to one child tenant."""
    ...  # noqa: PIE790  # without it type checkers infer that the function returns None


def revoke(self: Any, *, token: str, client_id: str | None = None) -> Any:
    """Revoke a bearer token: send a form with basic authentication, expect status 200."""


TOKEN = Operation(
    "POST",
    "oauth2AccessToken",
    "/oauth2/token",
    token,
    secret={"access_token"},
    repeatable=True,
    answers="token",
    models="tokens",
)
REVOKE = Operation("POST", "oauth2RevokeToken", "/oauth2/revoke", revoke, repeatable=True, answers="json", empty=True)


class Login:
    """Calls the token routes over one connection. *secrets* returns the values that the log must mask."""

    def __init__(self, connection: Connection, secrets: Callable[[], tuple[str, ...]]) -> None:
        self._connection, self._secrets = connection, secrets
        self._call: ObservedCall | None = None

    def __repr__(self) -> str:
        return f"<Login at {self._connection.base_url}>"

    def run(self, operation: Operation, flow: Flow[R], member_cid: str | None = None) -> R:
        """Run a flow of this login, as a call of *operation* for observers and the debug log."""
        connection, observers = self._connection, self._connection.observers
        if observers is None and not connection.debug_logger:
            return connection.drive(flow)
        kind = late("falconlite.http.observed", "ObservedCall")
        call: ObservedCall = kind(operation.id, connection.clock.monotonic, member_cid)
        call.sends(connection.base_url, operation.verb, operation.route)
        self._call = call
        if observers is None:
            return connection.drive(flow)
        observers.begun(call)
        try:
            return connection.drive(flow)
        except BaseException as error:
            call.error = type(error).__name__
            raise
        finally:
            observers.ended(call)

    def unsent(self, error: FalconError, member_cid: str | None) -> None:
        """Report to the observers that the login has no credentials."""
        connection = self._connection
        if connection.observers is not None:
            call = self._call = late("falconlite.http.observed", "ObservedCall")(
                TOKEN.id, connection.clock.monotonic, member_cid
            )
            call.sends(connection.base_url, TOKEN.verb, TOKEN.route)
            call.error = type(error).__name__
            self.report(issued=False)

    def report(self, *, issued: bool) -> None:
        """Report the outcome of the login to the observers."""
        observers = self._connection.observers
        if observers is None or self._call is None:
            return
        if issued:
            outcome = "issued"
        elif not self._call.attempts:
            outcome = "not_sent"
        else:
            outcome = "no_answer" if self._call.status is None else "refused"
        observers.logged_in(self._call, outcome)

    def ask(self, credentials: Credentials, ends: float | None) -> Flow[Response]:
        """Send the token request. With discovery, follow redirects to other clouds.

        A simulator on this machine may redirect to another of its addresses if it names the cloud.
        """
        connection = self._connection
        base_url = first = connection.base_url
        request = Request(TOKEN.verb, TOKEN.route, form=credentials.as_dict(), repeatable=TOKEN.repeatable)
        response = yield from self._unsigned(base_url, request, TOKEN.id, ends)
        for _ in range(HOPS):
            location = header_of(response, "Location")
            if connection.discover:
                target = clouds.redirect_target(location)
            else:
                target = clouds.neighbour(base_url, location, header_of(response, clouds.SIMULATED))
            if not target or response.status not in {307, 308}:
                break
            base_url = target
            response = yield from self._unsigned(base_url, request, TOKEN.id, ends)
        if connection.discover and response.status < 300:
            connection.base_url = clouds.cloud_url(header_of(response, "X-Cs-Region")) or base_url
        elif base_url != first and response.status < 300:
            connection.base_url = base_url
        return response

    def revoke(
        self,
        credentials: Credentials | None,
        value: str,
        client_id: str | None,
        *,
        ends: float | None,
        once: bool,
    ) -> Flow[Result[Any]]:
        """Revoke a token; with *once* the request is not retried."""
        pair = f"{credentials.client_id}:{credentials.client_secret}" if credentials else ""
        form = {"token": value, "client_id": client_id} if client_id else {"token": value}
        headers = {"Authorization": f"basic {b2a_base64(pair.encode('utf-8', 'replace'), newline=False).decode()}"}
        request = Request(REVOKE.verb, REVOKE.route, form=form, headers=headers, repeatable=REVOKE.repeatable)
        if once:
            request = request._replace(retry=ONCE)
        del pair, form, headers  # so that error reports with variables do not show them
        response = yield from self._unsigned(self._connection.base_url, request, REVOKE.id, ends)
        return self.read(response, REVOKE)

    def _unsigned(self, base_url: str, request: Request, operation_id: str, ends: float | None) -> Flow[Response]:
        connection = self._connection
        if log := self._log():
            log.request(operation_id, base_url, request)
        agent = {"User-Agent": connection.user_agent or AGENT, "CrowdStrike-SDK": AGENT}
        request = request._replace(headers={**agent, **request.headers}, timeout=connection.timeout, own_limit=LOGINS)
        request = request._replace(observed=self._call)
        return (yield from attempts(connection, base_url, request, ends=ends))

    def read(self, response: Response, operation: Operation = TOKEN) -> Result[Any]:
        """Read the response of a token route. Its errors may quote a token, so secrets in them are masked."""
        result = Result.read(response, operation)
        for error in result.errors if isinstance(result.body, dict) else ():
            if isinstance(error, dict) and "message" in error:
                error["message"] = redact(error["message"])
        if log := self._log():
            log.result(result, TOKEN.secret)
        return result

    def _log(self) -> DebugLog | None:
        """Return the log of logins. It is always sanitized, even with sanitize_log=False: logins consist of secrets."""
        logger = self._connection.debug_logger
        return self._connection.debug_log(logger, None, True, self._secrets(), call=self._call) if logger else None

    def refused(self, result: Result[Any], credentials: Credentials) -> tuple[Result[Any], FalconError]:
        """Return the result and the error of a login without a token in its response."""
        reason = self._reason(result, credentials)
        kind = RegionSelectError if 300 <= result.status_code < 400 else LoginFailed
        if result.status_code < 400 or not messages(result.errors):  # not a refusal by the API: describe the response
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
        return result, error

    def _reason(self, result: Result[Any], credentials: Credentials) -> str:
        region = result.headers.get("X-Cs-Region")
        if 300 <= result.status_code < 400:
            if region and clouds.cloud_url(region) and not self._connection.discover:
                return f"these credentials belong to another cloud: give base_url={region!r}, or 'auto' to find it"
            return f"the login was redirected to {result.headers.get('Location')!r}, which is not a Falcon cloud"
        if result.unreadable:
            return f"the login was answered without a token: {'; '.join(messages(result.errors))}"
        reason = "; ".join(messages(result.errors))
        reason = reason or f"the token endpoint answered {result.status_code}, with no reason"
        hint = blanks_in(credentials) if result.status_code in {400, 401, 403} else ""
        return f"{reason} ({hint})" if hint else reason


def header_of(response: Response, name: str) -> str | None:
    """Return a header of a response, ignoring the case of its name."""
    folded = name.lower()
    return next((value for known, value in response.headers.items() if known.lower() == folded), None)
