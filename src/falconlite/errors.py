"""Define the exceptions and warnings of falconlite.

FalconError (also SDKError, falconpy's name)
├── APIError                    the API answered with a status of 300 or more
│   ├── BadRequest              400
│   ├── Unauthorized            401
│   ├── Forbidden               403: ``scope`` is the scope that the operation needs
│   ├── NotFound                404
│   ├── Conflict                409
│   ├── RateLimited             429
│   ├── ServerError             500 to 599
│   ├── UnreadableAnswer        502: a success of another kind than the operation returns, or without a body
│   └── LoginFailed             the token request was refused (also an AuthError)
│       └── RegionSelectError   the login was redirected to another cloud
├── TransportError              no answer came from the API
│   ├── ConnectionFailed        also an OSError, and a requests.ConnectionError if requests is imported
│   └── TimedOut                also an OSError, and a requests.Timeout if requests is imported
├── AuthError
│   ├── InvalidCredentials      no credentials
│   ├── InvalidCredentialFormat not a client ID and a secret (also a ValueError)
│   ├── CannotRevokeToken       logout() of a token that you supplied
│   └── TokenNotSpecified       no token to revoke
├── PartialResult               iteration or a bulk call stopped early: see ``done``, ``cursor``, ``__cause__``
├── Stopped                     parallel() was stopped before all items were tried
├── DamagedDownload             the SHA-256 digest of a download is wrong
├── SpentDownload               the body of a download was read already, or closed (also a ValueError)
├── InvalidBaseURL              unknown cloud, or not a URL (also a ValueError)
├── InvalidMethod               unknown HTTP method (also a ValueError)
├── InvalidOperation            unknown operation ID (also a LookupError)
│   ├── InvalidServiceCollection, InvalidOperationSearch, InvalidRoute: find_operation() found nothing
└── PayloadValidationError      a value that is not allowed; nothing was sent (also a ValueError)

An unknown argument, or one given twice, raises TypeError, as for any function. FunctionalityNotImplemented,
KeywordsOnly, InvalidIndex and FeatureNotSupportedByPythonVersion exist for falconpy programs and are never raised.

SDKWarning (a RuntimeWarning)
├── SSLDisabledWarning          certificates are not verified
├── NoAuthenticationMechanism   no credentials
├── StaleTokenWarning           a token that cannot be renewed is past its lifetime
├── IgnoredSettingWarning       a setting has no effect where it was given
├── TokenStoreWarning           the token store failed; until it works, this process logs in without it
├── UnnecessaryEncodingUsed     a filter looks percent-encoded already
├── ShortListWarning            a list ended before the total that the API gave
└── NoContentWarning, NonJsonContentWarning: for falconpy programs, never issued
SDKDeprecationWarning (a FutureWarning)
├── DeprecatedOperation         the API has replaced the operation
└── DeprecatedClass             the API has replaced the collection
"""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any, ClassVar

from falconlite._late import after_import, late
from falconlite.http.headers import Headers
from falconlite.results.result import Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.results.cursor import Cursor


class FalconError(Exception):
    """The base class of all errors that falconlite raises.

    - ``code`` (int): status that dict mode reports for the error.
    - ``message`` (str): the reason.
    - ``headers``: headers of the answer; empty if there was none.
    - ``result``: the Result that dict mode returns instead of raising this error.
    - ``simple`` (str): code and message in one line.
    - ``warning`` (bool): False, to distinguish errors from falconlite's warnings.
    - ``member_cid``: CID of the child tenant that the call was made for; None for the parent, or if unknown.
    """

    default_code: ClassVar[int] = 500
    default_message: ClassVar[str] = "something went wrong"
    warning: ClassVar[bool] = False
    member_cid: str | None = None

    def __init__(
        self, code: int | str | None = None, message: str | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        self.code, self.message = _coded(type(self), code, message)
        self.headers = Headers(headers or {})
        super().__init__(self.code, self.message)

    def __str__(self) -> str:
        return self.message

    @property
    def simple(self) -> str:
        """Code and message in one line: ``ERROR: [403] ...``."""
        return f"ERROR: [{self.code}] {self.message}"

    @property
    def result(self) -> Result[Any]:
        """The result that dict mode returns for this error; it keeps the error for ``raise_for_status()``."""
        kept = _without_frames(self)
        return Result.local(self.code, self.message, self.member_cid, headers=self.headers, error=kept)

    def __reduce__(self) -> Any:
        """Pickle and copy without calling ``__init__``, whose parameters may differ in a subclass."""
        return _remade, (type(self), self.args, dict(vars(self)))


def _coded(kind: Any, code: Any, message: str | None) -> tuple[int, str]:
    """Return the code and the message of an error or a warning, from its arguments and its class defaults.

    A str in place of the code is the message, as in ``warnings.warn("...", SSLDisabledWarning)``.
    """
    if isinstance(code, str):
        message = message or code
    return code if isinstance(code, int) else kind.default_code, message or kind.default_message


def _without_frames(error: FalconError) -> FalconError:
    """Copy an error to keep in a result, without its response and without frames, which keep variables alive.

    A cause that was never raised has no frames and is kept.
    """
    fields = dict(vars(error))
    if "_result" in fields:
        fields["_result"] = None
    copy = _remade(type(error), error.args, fields)
    if error.__cause__ is not None and error.__cause__.__traceback__ is None:
        copy.__cause__ = error.__cause__
    return copy


def _remade(kind: type[FalconError], args: tuple[Any, ...], fields: Mapping[str, Any]) -> FalconError:
    """Make an error from its parts. ``copy.copy`` is not used: some packages change how it copies errors."""
    error = kind.__new__(kind, *args)
    error.args = args
    vars(error).update(fields)
    return error


SDKError = FalconError


class APIError(FalconError):
    """The API answered with a status of 300 or more. Redirects are never followed.

    - ``status_code``, ``errors`` (a list of all), ``body``, ``trace_id``, ``headers``, ``result``: from the answer.
    - ``method``, ``route``, ``operation_id`` (str): the call.
    - ``scope`` (str): API scope that the call needs; example "Hosts: Write".
    - ``attempts`` (int): number of times that the call was sent.
    """

    def __init__(
        self,
        code: int | str | None = None,
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
        """Create the error for a response, with the class for its status; *operation* is the called operation."""
        status = result.status_code or 0  # a result created by a program may have none
        kind = BY_STATUS.get(status) or (ServerError if status >= ServerError.default_code else APIError)
        silent = f"the API answered {status} and gave no reason" if status else "the result has no status"
        message = "; ".join(messages(result.errors)) or silent
        if status == Conflict.default_code and result.attempts > 1:
            message += f"; it was sent {result.attempts} times, so an earlier attempt may have been applied"
        if status == 304:
            message = "nothing has changed since the version that If-None-Match or If-Modified-Since names"
        elif 300 <= status < 400:
            message = f"the answer is a redirect ({status}), which is never followed: is base_url right?"
            if result.headers.get("Location"):
                message += " Its headers have the address, as Location"
        elif result.unreadable:
            kind = UnreadableAnswer
        error = kind(status, message, result.headers, result=result)
        error.method, error.route = method, route.partition("?")[0]  # the query may hold a secret
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
        told = f"[{self.code}] {self.message}"
        return f"{told} ({where})" if where else told

    @property
    def attempts(self) -> int:
        """Number of times that the call was sent."""
        return self._answer.attempts

    def count(self, attempts: int) -> None:
        """Add to ``attempts`` the attempts made before the error."""
        total, self._result = self.attempts + attempts, self.result
        self._result.count(total)

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
        """ID of the call at CrowdStrike; their support needs it."""
        return self._answer.trace_id


class UnreadableAnswer(APIError):
    """502: the API reported success, but the response is not of the kind that the operation returns.

    Examples: JSON that is not an envelope, no body, an HTML page, a part of a body. ``message`` holds the status, the
    content type and the start of the body. A write may have been applied.
    """

    default_code = 502


class BadRequest(APIError):
    """400: the API refused the arguments."""

    default_code = 400


class Unauthorized(APIError):
    """401: the token is missing, expired, revoked, or from another cloud."""

    default_code = 401


class Forbidden(APIError):
    """403: the API client lacks a scope (see ``scope``), or its IP address is not on the allow list."""

    default_code = 403


class NotFound(APIError):
    """404: the record does not exist, or this cloud does not have the route."""

    default_code = 404


class Conflict(APIError):
    """409: the record exists already, or its state does not allow the call."""

    default_code = 409


class RateLimited(APIError):
    """429: too many requests; ``result.rate_limit.retry_after`` is the time to try again, if known."""

    default_code = 429


class ServerError(APIError):
    """500 to 599: the API failed."""

    default_code = 500


BY_STATUS: dict[int, type[APIError]] = {
    kind.default_code: kind for kind in (BadRequest, Unauthorized, Forbidden, NotFound, Conflict, RateLimited)
}


class TransportError(FalconError):
    """No response arrived from the API. It may have applied the call, unless ``arrived`` is False.

    - ``arrived`` (bool): False if the request cannot have reached the API, for example without a connection.
    - ``lasting`` (bool): True if a retry would fail in the same way, for example with an untrusted certificate.
    - ``attempts`` (int): number of times that the call was sent.
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


class _Unanswered(OSError):
    """Gives the next two errors the memory layout of requests' errors, so that these can become their bases."""


class ConnectionFailed(TransportError, _Unanswered):
    """The server could not be reached, or the connection broke.

    It is a ``requests.ConnectionError`` too, as soon as a program has imported requests.
    """

    default_message = "the connection failed"
    request: Any = None
    response: Any = None  # requests has both on its errors

    def __init__(self, code: int | None = None, message: str | None = None, headers: Any = None) -> None:
        OSError.__init__(self)
        TransportError.__init__(self, code, message, headers)


class TimedOut(TransportError, _Unanswered):
    """The server took too long to accept the connection or to answer, or the deadline passed.

    It is a ``requests.Timeout`` too, as soon as a program has imported requests.
    """

    default_message = "the server took too long"
    request: Any = None
    response: Any = None

    def __init__(self, code: int | None = None, message: str | None = None, headers: Any = None) -> None:
        OSError.__init__(self)
        TransportError.__init__(self, code, message, headers)


def be_caught_as_those_of_requests() -> None:
    """Let programs catch the two errors above as errors of requests, even errors raised before its import."""
    for kind, name in ((ConnectionFailed, "ConnectionError"), (TimedOut, "Timeout")):
        theirs = getattr(sys.modules.get("requests.exceptions"), name, None)
        if theirs is not None and not issubclass(kind, theirs):
            kind.__bases__ = (*kind.__bases__, theirs)


class AuthError(FalconError):
    """There is no token to call the API with."""

    default_code = 403


class LoginFailed(APIError, AuthError):
    """The token request was refused, so the call was not made."""

    default_code = 403


class RegionSelectError(LoginFailed):
    """The login was redirected to a server that is not a Falcon cloud, or to another cloud than the caller named."""


class InvalidCredentials(AuthError):
    """There are no credentials to log in with."""

    default_message = (
        "nothing to log in with: give client_id and client_secret, creds, profile, auth_object or access_token, "
        "or set FALCON_CLIENT_ID and FALCON_CLIENT_SECRET, or FALCON_PROFILE"
    )


class InvalidCredentialFormat(AuthError, ValueError):
    """The given credentials are not a client ID and a secret."""

    default_code = 500


class CannotRevokeToken(AuthError):
    """The caller supplied the token; an auth object revokes only tokens that it requested itself."""

    default_message = "this token was supplied to the auth object, which revokes only tokens that it requested itself"


class TokenNotSpecified(AuthError):
    """There is no token to revoke."""

    default_code = 400
    default_message = "there is no token to revoke"


class PartialResult(FalconError):
    """Iteration or a bulk call stopped early; ``__cause__`` is the error.

    - ``done`` (int): number of records that were read, or of IDs that are done.
    - ``cursor`` (Cursor): where to resume; None if that is not possible.
    - ``code`` (int): status of the error that stopped it.
    """

    default_message = "not all records were read, or not all IDs done"

    def __init__(
        self,
        code: int | str | None = None,
        message: str | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        done: int = 0,
        cursor: Cursor | None = None,
    ) -> None:
        super().__init__(code, message, headers)
        self.done, self.cursor = done, cursor


class DamagedDownload(FalconError):
    """The SHA-256 digest of the download is not the expected one; no file was written."""

    default_message = "the SHA-256 digest of the download is not the expected one"


class SpentDownload(FalconError, ValueError):
    """The body of a download was read already, or is closed. It can be read only once."""

    default_message = "the body of this download was read already, or is closed: call the method again to read it again"


class InvalidBaseURL(FalconError, ValueError):
    """The cloud is unknown, or the value is not a URL."""

    default_code = 400


class InvalidMethod(FalconError, ValueError):
    """The HTTP method is unknown."""

    default_code = 405


class InvalidOperation(FalconError, LookupError):
    """The operation ID is unknown."""

    default_code = 418


class InvalidServiceCollection(InvalidOperation):
    """The collection is unknown."""


class InvalidOperationSearch(InvalidOperation):
    """``search_by`` of ``find_operation`` is not id, collection or route."""

    default_code = 400


class InvalidRoute(InvalidOperation):
    """No operation has the route."""

    default_code = 501


class FunctionalityNotImplemented(FalconError):
    """Exists for falconpy programs; never raised."""

    default_code = 501


class KeywordsOnly(FalconError, TypeError):
    """Exists for falconpy programs; a plain TypeError is raised instead."""


class InvalidIndex(FalconError, IndexError):
    """Exists for falconpy programs; never raised."""


class FeatureNotSupportedByPythonVersion(FalconError):
    """Exists for falconpy programs; never raised."""

    default_code = 426


class PayloadValidationError(FalconError, ValueError):
    """A value is not allowed. Nothing was sent.

    As in falconpy it can also be made from a message and a code: ``PayloadValidationError("no limit", 400)``.
    """

    default_code = 400

    def __init__(
        self,
        code: int | str | None = None,
        message: str | int | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        msg: str | None = None,
    ) -> None:
        if isinstance(message, int):
            super().__init__(message, msg or (code if isinstance(code, str) else None), headers)
        else:
            super().__init__(code, msg or message, headers)


class SDKWarning(RuntimeWarning):
    """The base class of falconlite's warnings.

    - ``code`` (int): a number for the kind of warning, or the status of the answer that it is about.
    - ``message`` (str): the reason.
    - ``headers``: headers of the answer; empty if there was none.
    - ``result``: a Result with the code and the message.
    - ``simple`` (str): code and message in one line.
    - ``warning`` (bool): True, to distinguish warnings from errors.
    """

    default_code: ClassVar[int] = 100
    default_message: ClassVar[str] = "something may be wrong"
    warning: ClassVar[bool] = True

    def __init__(
        self, code: int | str | None = None, message: str | None = None, headers: Mapping[str, str] | None = None
    ) -> None:
        self.code, self.message = _coded(type(self), code, message)
        self.headers = Headers(headers or {})
        super().__init__(self.message)

    @property
    def simple(self) -> str:
        """Code and message in one line: ``[400] ...``."""
        return f"[{self.code}] {self.message}"

    @property
    def result(self) -> Result[Any]:
        """A result with the code, the headers and the message."""
        return Result.local(self.code, self.message, headers=self.headers)


class SSLDisabledWarning(SDKWarning):
    """Certificates are not verified: anyone between this machine and the API can read and change the traffic."""

    default_code = 400
    default_message = "certificates are not verified, so others may read or change the traffic"


class NoAuthenticationMechanism(SDKWarning):
    """There are no credentials to log in with."""

    default_code = 400
    default_message = InvalidCredentials.default_message


class StaleTokenWarning(SDKWarning):
    """A token that cannot be renewed is past its lifetime."""


class IgnoredSettingWarning(SDKWarning):
    """A setting has no effect where it was given."""


class TokenStoreWarning(SDKWarning):
    """The token store failed, or has a token that is not trusted. Until it works, this process logs in without it."""


class UnnecessaryEncodingUsed(SDKWarning):
    """A filter looks percent-encoded already. It is encoded again, and will match nothing."""

    default_code = 400
    default_message = "filter looks percent-encoded already, and falconlite encodes it: give it unencoded"


class ShortListWarning(SDKWarning):
    """A list has fewer records than the total that the API gave; with ``strict=True`` that is an error."""


class WorkerLostWarning(SDKWarning):
    """A worker process of an export ended early, for example because it was killed; others did its work."""


class NoContentWarning(SDKWarning):
    """Exists for falconpy programs; never issued. An answer without content is a result with its status."""

    default_code = 204
    default_message = "the answer has no content"


class NonJsonContentWarning(NoContentWarning):
    """Exists for falconpy programs; never issued. An answer that is not JSON is in ``errors`` of the result.

    - ``body`` (str): the content of the answer.
    """

    default_code = 400
    default_message = "the answer is not JSON"

    def __init__(
        self,
        code: int | str | None = None,
        message: str | None = None,
        headers: Mapping[str, str] | None = None,
        body: str | None = None,
    ) -> None:
        self.body = body or ""
        super().__init__(code, message, headers)

    @property
    def result(self) -> Result[Any]:
        """A result with the code, the headers, and the content or else the message."""
        return Result.local(self.code, self.body or self.message, headers=self.headers)


class SDKDeprecationWarning(FutureWarning):
    """The base class of warnings about operations and collections that the API has replaced.

    - ``code`` (int), ``message`` (str), ``warning`` (bool, True): see SDKWarning.
    """

    default_code: ClassVar[int] = 299
    default_message: ClassVar[str] = "the API has replaced this method"
    warning: ClassVar[bool] = True

    def __init__(self, code: int | str | None = None, message: str | None = None) -> None:
        self.code, self.message = _coded(type(self), code, message)
        super().__init__(self.message)


class DeprecatedOperation(SDKDeprecationWarning):
    """The API has replaced the operation. *operation* and *new_operation* are their names."""

    default_message = "the API has replaced this operation"

    def __init__(
        self, code: int | str | None = None, operation: str | None = None, new_operation: str | None = None
    ) -> None:
        super().__init__(
            code, _replaced(operation, "has been replaced" if new_operation else "is deprecated", new_operation)
        )


class DeprecatedClass(SDKDeprecationWarning):
    """The API has replaced the collection. *class_name* and *new_class_name* are the names of its classes."""

    default_message = "the API has replaced this collection"

    def __init__(
        self, code: int | str | None = None, class_name: str | None = None, new_class_name: str | None = None
    ) -> None:
        super().__init__(code, _replaced(class_name, "is out of service or will be", new_class_name))


def _replaced(old: str | None, said: str, new: str | None) -> str | None:
    """Return the message about a replaced name; None without any name."""
    if not old and not new:
        return None
    told = f"{old or 'it'} {said}"
    return f"{told}: use {new}" if new else told


def error_of(result: Result[Any], kept: FalconError | None, operation: Any) -> FalconError:
    """Return the error that ``result.raise_for_status()`` raises.

    It is a copy of *kept*, the original error of the result, otherwise the error for the status of the response.
    *operation* is the called operation, or None if unknown.
    """
    if kept is None:
        method, route = (getattr(operation, name, "") for name in ("verb", "route"))
        return APIError.of(result, method=method, route=route, operation=operation)
    error = _without_frames(kept)
    if isinstance(error, APIError):
        vars(error)["_result"] = result
    return error


def messages(errors: Any) -> list[str]:
    """Return the reasons in the ``errors`` of a response, whatever their shape."""
    found: list[str] = late("falconlite.results.reasons", "messages")(errors)
    return found


def unexpected(function: str, name: object, known: Iterable[str]) -> TypeError:
    """Create the TypeError for an unknown argument; suggest the name that was probably meant."""
    from difflib import get_close_matches

    close = get_close_matches(str(name), list(known), 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return TypeError(f"{function}() got an unexpected keyword argument {name!r}{hint}")


def check_attribute(owner: object, name: str) -> None:
    """Raise AttributeError for an unknown attribute name that resembles an existing one.

    A name that resembles no attribute is allowed, because programs store their own values on such objects. So is any
    name in a class defined outside falconlite.
    """
    kind = type(owner)
    if (
        name[:1] == "_"
        or hasattr(kind, name)
        or name in vars(owner)
        or kind.__module__.partition(".")[0] != "falconlite"
    ):
        return
    known = {other for base in kind.__mro__ for other in (*vars(base), *vars(base).get("__annotations__", ()))}
    if name in known:
        return
    from difflib import get_close_matches

    close = get_close_matches(name, [other for other in known if other[:1] != "_"], 1, 0.85)
    if close:
        raise AttributeError(f"{kind.__name__} has no attribute {name!r}; did you mean {close[0]!r}?")


def warn(warning: SDKWarning | SDKDeprecationWarning) -> None:
    """Issue a warning for the line of the caller: the first one outside falconlite."""
    level, frame = 1, sys._getframe()  # noqa: SLF001  # the warnings module does the same
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "falconlite":
        level, frame = level + 1, frame.f_back  # type: ignore[assignment]  # None ends the loop
    warnings.warn(warning, stacklevel=level)


after_import("requests", __name__, "be_caught_as_those_of_requests")
