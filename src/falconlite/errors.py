"""The exceptions and warnings of falconlite, as one tree.

FalconError (also SDKError, falconpy's name)
├── APIError                    the API answered with a status of 300 or more
│   ├── BadRequest              400
│   ├── Unauthorized            401
│   ├── Forbidden               403: ``scope`` says which one the operation needs
│   ├── NotFound                404
│   ├── Conflict                409
│   ├── RateLimited             429
│   ├── ServerError             500 to 599
│   ├── UnreadableAnswer        502: a success that the operation never returns, or one without a body
│   └── LoginFailed             the token request was refused (also an AuthError)
│       └── RegionSelectError   the login was redirected to a cloud that it may not go to
├── TransportError              no answer came from the API
│   ├── ConnectionFailed        also a requests.ConnectionError
│   └── TimedOut                also a requests.Timeout
├── AuthError
│   ├── InvalidCredentials      nothing to log in with
│   ├── InvalidCredentialFormat not a client ID and a secret (also a ValueError)
│   ├── CannotRevokeToken       logout() of a token that was given to the auth object
│   └── TokenNotSpecified       no token to revoke
├── PartialResult               iteration or a bulk call stopped early: ``done``, ``cursor``, and its cause
├── Stopped                     parallel() was told to stop before all items were tried
├── DamagedDownload             the download has another digest than expected
├── SpentDownload               the body of a download was read before, or is closed (also a ValueError)
├── InvalidBaseURL              no such cloud, or not a URL (also a ValueError)
├── InvalidMethod               no such HTTP method (also a ValueError)
├── InvalidOperation            no such operation ID (also a LookupError)
│   ├── InvalidServiceCollection, InvalidOperationSearch, InvalidRoute: of find_operation()
└── PayloadValidationError      a value that is not allowed; nothing was sent (also a ValueError)

A name that does not exist (a misspelt argument, one given twice) is a TypeError, as for any function.
FunctionalityNotImplemented, KeywordsOnly, InvalidIndex and FeatureNotSupportedByPythonVersion are falconpy's names,
never raised.

SDKWarning (a RuntimeWarning)
├── SSLDisabledWarning          certificates are not verified
├── NoAuthenticationMechanism   nothing to log in with
├── StaleTokenWarning           a token that cannot be renewed is past its lifetime
├── IgnoredSettingWarning       a setting has no effect where it was given
├── UnnecessaryEncodingUsed     a filter looks percent-encoded already
├── ShortListWarning            a list ended before the total that the API gave
└── NoContentWarning, NonJsonContentWarning: falconpy's names, never issued
SDKDeprecationWarning (a FutureWarning)
├── DeprecatedOperation         the API has a newer operation
└── DeprecatedClass             the API has a newer collection
"""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any, ClassVar

from falconlite._late import late
from falconlite.http.headers import Headers
from falconlite.results.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.results.cursor import Cursor


class FalconError(Exception):
    """The base class of all errors that falconlite raises.

    - ``code``: status that dict mode reports for the error.
    - ``message``: the reason.
    - ``headers``: headers of the answer; empty if there was none.
    - ``result``: the Result that dict mode returns instead of raising.
    - ``simple``: code and message in one line.
    - ``member_cid``: CID of the child tenant that the call was made for; None for the parent, or if not known.
    """

    default_code: ClassVar[int] = 500
    default_message: ClassVar[str] = "something went wrong"
    member_cid: str | None = None

    def __init__(
        self, code: int | None = None, message: str | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        self.code = self.default_code if code is None else code
        self.message = message or self.default_message
        self.headers = Headers(headers or {})
        super().__init__(self.code, self.message)

    def __str__(self) -> str:
        return self.message

    @property
    def simple(self) -> str:
        """Code and message in one line."""
        return f"[{self.code}] {self.message}"

    @property
    def result(self) -> Result[Any]:
        """The result that dict mode returns for this error; it keeps the error for ``raise_for_status()``."""
        return Result.local(self.code, self.message, self.member_cid, error=_without_frames(self))

    def __reduce__(self) -> Any:
        """Pickle and copy without a call of ``__init__``, which may have other parameters in a subclass."""
        return _remade, (type(self), self.args, dict(vars(self)))


def _without_frames(error: FalconError) -> FalconError:
    """Copy an error for a result to keep: without its answer, and without frames, whose variables would stay alive.

    A cause that was never raised has no frames, and is kept.
    """
    fields = dict(vars(error))
    if "_result" in fields:
        fields["_result"] = None
    copy = _remade(type(error), error.args, fields)
    if error.__cause__ is not None and error.__cause__.__traceback__ is None:
        copy.__cause__ = error.__cause__
    return copy


def _remade(kind: type[FalconError], args: tuple[Any, ...], fields: Mapping[str, Any]) -> FalconError:
    """Make an error of its parts; not by ``copy.copy``, since some packages change what that does to errors."""
    error = kind.__new__(kind, *args)
    error.args = args
    vars(error).update(fields)
    return error


SDKError = FalconError


class APIError(FalconError):
    """The API answered with a status of 300 or more: a refusal, a failure, or a redirect, which is never followed.

    - ``status_code``, ``errors`` (all of them), ``body``, ``trace_id``, ``headers``, ``result``: from the answer.
    - ``method``, ``route``, ``operation_id``: the call.
    - ``scope``: API scope that the call needs; example "Hosts: Write".
    - ``attempts``: how often the call was sent.
    """

    def __init__(
        self,
        code: int | None = None,
        message: str | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        result: Result[Any] | None = None,
        method: str = "",
        route: str = "",
        operation_id: str = "",
        scope: str = "",
    ) -> None:
        super().__init__(code, message, headers)
        self._result = result
        self.method, self.route, self.operation_id, self.scope = method, route, operation_id, scope

    @classmethod
    def of(cls, result: Result[Any], *, method: str = "", route: str = "", operation: Any = None) -> APIError:
        """Make the error for an answer, of the class for its status; *operation* is the operation that was called."""
        status = result.status_code
        kind = BY_STATUS.get(status) or (ServerError if status >= ServerError.default_code else APIError)
        message = "; ".join(messages(result.errors)) or f"the API answered {status} and gave no reason"
        if status == Conflict.default_code and result.attempts > 1:
            message += f"; it was sent {result.attempts} times, so an earlier attempt may have done it"
        if status == 304:
            message = "nothing has changed since the version that If-None-Match or If-Modified-Since names"
        elif 300 <= status < 400:
            message = f"the answer is a redirect ({status}), which is never followed: is base_url right?"
        elif result.unreadable:
            kind = UnreadableAnswer
        error = kind(status, message, result.headers, result=result)
        error.method, error.route = method, route.partition("?")[0]  # a query may hold what is secret
        error.operation_id, error.scope = getattr(operation, "id", ""), getattr(operation, "needs", "")
        error.member_cid = result.member_cid
        return error

    def __str__(self) -> str:
        asked = " ".join(part for part in (self.operation_id, self.method, self.route) if part)
        trace = f"trace {self.trace_id}" if self.trace_id else ""
        tries = f"{self.attempts} attempts" if self.attempts > 1 else ""
        needs = f"needs {self.scope}" if self.scope and self.code == Forbidden.default_code else ""
        tenant = f"for child {self.member_cid}" if self.member_cid else ""
        where = ", ".join(part for part in (needs, asked, tenant, trace, tries) if part)
        return f"{self.simple} ({where})" if where else self.simple

    @property
    def attempts(self) -> int:
        """How often the call was sent."""
        return self._answer.attempts

    @property
    def result(self) -> Result[Any]:
        """The whole answer; it keeps the error for ``raise_for_status()``."""
        if self._result is None:
            return super().result
        self._result.keep(_without_frames(self))
        return self._result

    @property
    def _answer(self) -> Result[Any]:
        return Result.local(self.code, self.message) if self._result is None else self._result

    @property
    def status_code(self) -> int:
        """HTTP status of the answer."""
        return self.code

    @property
    def body(self) -> Any:
        """Body of the answer."""
        return self._answer["body"]

    @property
    def errors(self) -> list[Any]:
        """All errors in the answer."""
        return self._answer.errors

    @property
    def trace_id(self) -> str | None:
        """ID of the call, which CrowdStrike's support asks for."""
        return self._answer.trace_id


class UnreadableAnswer(APIError):
    """502: the API answered with a success that the operation never returns.

    Examples: JSON that is no envelope, no body, an HTML page, a part of a body. ``message`` holds the status, the
    content type and the beginning of the body. A write may have been applied.
    """

    default_code = 502


class BadRequest(APIError):
    """400: the API refused the arguments."""

    default_code = 400


class Unauthorized(APIError):
    """401: the token is missing, expired, revoked, or from another cloud."""

    default_code = 401


class Forbidden(APIError):
    """403: the API client lacks a scope, or the address is not on the allow list."""

    default_code = 403


class NotFound(APIError):
    """404: no such record, or no such route in this cloud."""

    default_code = 404


class Conflict(APIError):
    """409: the record is in a state that does not allow the call, or exists already."""

    default_code = 409


class RateLimited(APIError):
    """429: too many requests; ``headers`` may hold the time to try again."""

    default_code = 429


class ServerError(APIError):
    """500 to 599: the API failed."""

    default_code = 500


BY_STATUS: dict[int, type[APIError]] = {
    kind.default_code: kind for kind in (BadRequest, Unauthorized, Forbidden, NotFound, Conflict, RateLimited)
}


class TransportError(FalconError):
    """No answer came from the API; it may have applied the call, unless ``arrived`` is False.

    - ``arrived``: False if the request cannot have reached the API, as without a connection.
    - ``lasting``: True if a retry would fail in the same way, as with an untrusted certificate.
    - ``attempts``: how often the call was sent.
    """

    default_message = "no answer came from the API"
    arrived = True
    lasting = False
    attempts = 1

    def __str__(self) -> str:
        return f"{self.message} ({self.attempts} attempts)" if self.attempts > 1 else self.message

    @property
    def result(self) -> Result[Any]:
        """The result that dict mode returns for this error; it keeps the error for ``raise_for_status()``."""
        kept = _without_frames(self)
        return Result.local(self.code, str(self), self.member_cid, attempts=self.attempts, error=kept)


class AuthError(FalconError):
    """There is no token to call the API with."""

    default_code = 403


class LoginFailed(APIError, AuthError):
    """The token request was refused, so the call was not made."""

    default_code = 403


class RegionSelectError(LoginFailed):
    """The login was sent on to a cloud that it may not go to, or that the caller did not ask for."""


class InvalidCredentials(AuthError):
    """There is nothing to log in with."""

    default_message = (
        "nothing to log in with: give client_id and client_secret, creds, auth_object or access_token, "
        "or set FALCON_CLIENT_ID and FALCON_CLIENT_SECRET"
    )


class InvalidCredentialFormat(AuthError, ValueError):
    """The given credentials are not a client ID and a secret."""

    default_code = 500


class CannotRevokeToken(AuthError):
    """The token was given to this object, which revokes only tokens that it requested itself."""

    default_message = "this token was given to the auth object, which revokes only tokens that it requested"


class TokenNotSpecified(AuthError):
    """There is no token to revoke."""

    default_code = 400
    default_message = "there is no token to revoke"


class PartialResult(FalconError):
    """Iteration or a bulk call stopped early; ``__cause__`` is the error.

    - ``done``: number of records that were read, or of IDs that are done.
    - ``cursor``: where to resume; None if that is not possible.
    - ``code``: status of the error that stopped it.
    """

    default_message = "not all records were read, or not all IDs done"

    def __init__(
        self,
        code: int | None = None,
        message: str | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        done: int = 0,
        cursor: Cursor | None = None,
    ) -> None:
        super().__init__(code, message, headers)
        self.done, self.cursor = done, cursor


class DamagedDownload(FalconError):
    """The download has another SHA-256 digest than expected; no file was written."""

    default_message = "the download has another digest than expected"


class SpentDownload(FalconError, ValueError):
    """The body of a download was read before, or is closed; it can be read once only."""

    default_message = "the body of this download was read before, or is closed: call the method again to read it again"


class InvalidBaseURL(FalconError, ValueError):
    """There is no such cloud, or the value is not a URL."""

    default_code = 400


class InvalidMethod(FalconError, ValueError):
    """There is no such HTTP method."""

    default_code = 405


class InvalidOperation(FalconError, LookupError):
    """There is no such operation ID."""

    default_code = 418


class InvalidServiceCollection(InvalidOperation):
    """There is no such collection."""


class InvalidOperationSearch(InvalidOperation):
    """Operations cannot be searched by that."""

    default_code = 400


class InvalidRoute(InvalidOperation):
    """No operation has such a route."""

    default_code = 501


class FunctionalityNotImplemented(FalconError):
    """A name of falconpy's, never raised."""

    default_code = 501


class KeywordsOnly(FalconError, TypeError):
    """A name of falconpy's: here such a call is a plain TypeError."""


class InvalidIndex(FalconError, IndexError):
    """A name of falconpy's, never raised."""


class FeatureNotSupportedByPythonVersion(FalconError):
    """A name of falconpy's, never raised."""

    default_code = 426


class PayloadValidationError(FalconError, ValueError):
    """A value is not allowed; nothing was sent."""

    default_code = 400


class SDKWarning(RuntimeWarning):
    """The base class of falconlite's warnings."""


class SSLDisabledWarning(SDKWarning):
    """Certificates are not verified: anyone between here and the API can read and change what is sent."""


class NoAuthenticationMechanism(SDKWarning):
    """There is nothing to log in with."""


class StaleTokenWarning(SDKWarning):
    """A token that cannot be renewed is past its lifetime."""


class IgnoredSettingWarning(SDKWarning):
    """A setting has no effect where it was given."""


class UnnecessaryEncodingUsed(SDKWarning):
    """A filter looks percent-encoded already: it will be encoded again, and match nothing."""


class ShortListWarning(SDKWarning):
    """A list ended before the total that the API gave; with ``strict=True`` that is an error."""


class NoContentWarning(SDKWarning):
    """A name of falconpy's, never issued: an answer without content is a result with its status."""


class NonJsonContentWarning(NoContentWarning):
    """A name of falconpy's, never issued: an answer that is not JSON is in the result's ``errors``."""


class SDKDeprecationWarning(FutureWarning):
    """The base class of falconlite's warnings about what the API is replacing."""


class DeprecatedOperation(SDKDeprecationWarning):
    """The API has a newer operation."""


class DeprecatedClass(SDKDeprecationWarning):
    """The API has a newer collection."""


def error_of(result: Result[Any], kept: FalconError | None, operation: Any) -> FalconError:
    """Return the error that ``result.raise_for_status()`` raises.

    That is a copy of *kept*, the error that the result comes of, or else the error for the status of an answer.
    *operation* is the operation that was called, None if it is not known.
    """
    if kept is None:
        method, route = (getattr(operation, name, "") for name in ("verb", "route"))
        return APIError.of(result, method=method, route=route, operation=operation)
    error = _without_frames(kept)
    if isinstance(error, APIError):
        vars(error)["_result"] = result
    return error


def messages(errors: Any) -> list[str]:
    """Return the reasons in the ``errors`` of an answer, of any shape."""
    found: list[str] = late("falconlite.results.reasons", "messages")(errors)
    return found


def unexpected(function: str, name: object, known: Iterable[str]) -> TypeError:
    """Make the TypeError for an argument that does not exist; suggest the name that was probably meant."""
    from difflib import get_close_matches

    close = get_close_matches(str(name), list(known), 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return TypeError(f"{function}() got an unexpected keyword argument {name!r}{hint}")


def warn(warning: SDKWarning | SDKDeprecationWarning) -> None:
    """Issue a warning for the first line outside falconlite, which is the caller's."""
    level, frame = 1, sys._getframe()  # noqa: SLF001  # as warnings itself does
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "falconlite":
        level, frame = level + 1, frame.f_back  # type: ignore[assignment]  # None ends the loop
    warnings.warn(warning, stacklevel=level)
