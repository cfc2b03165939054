"""What can go wrong, as one tree.

FalconError (also SDKError, falconpy's name)
├── APIError                    the API answered with a status of 300 or more
│   ├── BadRequest              400
│   ├── Unauthorized            401
│   ├── Forbidden               403: ``scope`` says which one the operation needs
│   ├── NotFound                404
│   ├── Conflict                409
│   ├── RateLimited             429
│   ├── ServerError             500 to 599
│   ├── UnreadableAnswer        502: a success that is no envelope (or what else was due), or has no body
│   └── LoginFailed             no token was to be had (also an AuthError)
│       └── RegionSelectError   the login was sent on to a cloud that it may not go to
├── TransportError              no answer came from the API
│   ├── ConnectionFailed        also a requests.ConnectionError
│   └── TimedOut                also a requests.Timeout
├── AuthError
│   ├── InvalidCredentials      nothing to log in with
│   ├── InvalidCredentialFormat what was given is no pair of credentials (also a ValueError)
│   ├── CannotRevokeToken       this kind of token cannot be revoked here (the answer of logout())
│   └── TokenNotSpecified       no token to revoke
├── PartialResult               paging ended before the last page: ``done``, ``cursor``, and its cause
├── Stopped                     parallel() was told to stop before all items were tried
├── DamagedDownload             what was saved has another digest than it should
├── SpentDownload               the body of a download was read before, or is closed (also a ValueError)
├── InvalidBaseURL              no such cloud, or no URL (also a ValueError)
├── InvalidMethod               no such HTTP method (also a ValueError)
├── InvalidOperation            no such operation ID (also a LookupError)
│   ├── InvalidServiceCollection, InvalidOperationSearch, InvalidRoute: of find_operation()
└── PayloadValidationError      a value that cannot work, stopped before anything was sent (also a ValueError)

A name that does not exist (a misspelt argument, one given twice) is a TypeError, as for any function.
FunctionalityNotImplemented, KeywordsOnly, InvalidIndex and FeatureNotSupportedByPythonVersion are falconpy's names,
never raised.

SDKWarning (a RuntimeWarning)
├── SSLDisabledWarning          certificates are not verified
├── NoAuthenticationMechanism   nothing to log in with
├── StaleTokenWarning           a token that cannot be renewed is past its lifetime
├── IgnoredSettingWarning       a setting has no effect where it was given
├── UnnecessaryEncodingUsed     a filter looks percent-encoded already
├── ShortListWarning            fewer records came than the API said that there are
└── NoContentWarning, NonJsonContentWarning: falconpy's names, never issued
SDKDeprecationWarning (a FutureWarning)
├── DeprecatedOperation         the API has a newer operation
└── DeprecatedClass             the API has a newer collection
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import TYPE_CHECKING, Any, ClassVar

from falconlite._late import late
from falconlite.http.headers import Headers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.results.cursor import Cursor
    from falconlite.results.result import Result


class FalconError(Exception):
    """The root of all that falconlite raises on purpose.

    ``code`` is the status that dict mode reports for it, ``message`` the reason, ``headers`` those of the answer
    if there was one, ``result`` the envelope that dict mode returns instead, ``simple`` one line, ``member_cid`` the
    child tenant that the call was made for: None for the parent, or where that is not known.
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
        """The envelope that dict mode returns for this error."""
        result: Result[Any] = late("falconlite.results.result", "Result").local(
            self.code, self.message, self.member_cid
        )
        return result


SDKError = FalconError


class APIError(FalconError):
    """The API answered with a status of 300 or more: a refusal, a failure, or a redirect, which is never followed.

    ``status_code``, ``errors`` (all of them), ``body``, ``trace_id``, ``headers`` and ``result`` are the answer's;
    ``method``, ``route`` and ``operation_id`` say what was asked, ``scope`` which API scope that needs, as
    "Hosts: Write", and ``attempts`` how often it was sent.
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
        """Make the error of the class that an answer's status asks for; *operation* is what was asked."""
        status = result.status_code
        kind = BY_STATUS.get(status) or (ServerError if status >= ServerError.default_code else APIError)
        message = "; ".join(messages(result.errors)) or f"the API answered {status} and gave no reason"
        if status == Conflict.default_code and result.attempts > 1:
            message += f"; it was sent {result.attempts} times, so an earlier attempt may have done it"
        if 300 <= status < 400:
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
        return self.result.attempts

    @property
    def result(self) -> Result[Any]:
        """The API's whole answer."""
        return super().result if self._result is None else self._result

    @property
    def status_code(self) -> int:
        """HTTP status of the answer."""
        return self.code

    @property
    def body(self) -> Any:
        """Body of the answer."""
        return self.result["body"]

    @property
    def errors(self) -> list[Any]:
        """All errors that the API named."""
        return self.result.errors

    @property
    def trace_id(self) -> str | None:
        """What CrowdStrike's support asks for."""
        return self.result.trace_id


class UnreadableAnswer(APIError):
    """502: the API answered with a success that is not what the operation answers.

    It is no envelope, or has no body, or is a page of HTML, or a part. ``message`` has the status that came, the
    content type and how the body begins. Whether a write was done is not known.
    """

    default_code = 502


class BadRequest(APIError):
    """400: the API could not work with what it was sent."""

    default_code = 400


class Unauthorized(APIError):
    """401: the token is missing, expired, revoked or of another cloud."""

    default_code = 401


class Forbidden(APIError):
    """403: the API client lacks a scope, or the address is not on the allow list."""

    default_code = 403


class NotFound(APIError):
    """404: no such record, or no such route in this cloud."""

    default_code = 404


class Conflict(APIError):
    """409: the record is in another state, or exists already."""

    default_code = 409


class RateLimited(APIError):
    """429: too many requests; ``headers`` may say when to try again."""

    default_code = 429


class ServerError(APIError):
    """500 to 599: the API failed."""

    default_code = 500


BY_STATUS: dict[int, type[APIError]] = {
    kind.default_code: kind for kind in (BadRequest, Unauthorized, Forbidden, NotFound, Conflict, RateLimited)
}


class TransportError(FalconError):
    """No answer came from the API: nothing is known of what happened there, unless ``arrived`` is False.

    ``arrived`` is False where the request cannot have reached the API (no connection came about), ``lasting`` True
    where another try would end the same way (a certificate that is not trusted), ``attempts`` how often it was sent.
    """

    default_message = "no answer came from the API"
    arrived = True
    lasting = False
    attempts = 1

    def __str__(self) -> str:
        return f"{self.message} ({self.attempts} attempts)" if self.attempts > 1 else self.message

    @property
    def result(self) -> Result[Any]:
        """The envelope that dict mode returns for this error."""
        result: Result[Any] = late("falconlite.results.result", "Result").local(self.code, str(self), self.member_cid)
        result._attempts = self.attempts  # noqa: SLF001  # a result that is made here
        return result


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
    """What was given is no pair of credentials."""

    default_code = 500


class CannotRevokeToken(AuthError):
    """A token that this object did not log in for is not revoked by it."""

    default_message = "this token was handed in, so it is not revoked here"


class TokenNotSpecified(AuthError):
    """There is no token to revoke."""

    default_code = 400
    default_message = "there is no token to revoke"


class PartialResult(FalconError):
    """Not all was read, or done, and this says why: of pages, of a fleet, or of many IDs.

    ``done`` is how many records were read in all, or how many IDs are done, ``cursor`` where to go on from, if that can
    be; ``__cause__`` is the API's error, if it was one. ``code`` is the status of that.
    """

    default_message = "not all was read or done"

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
    """What was saved has another SHA-256 digest than it should; there is no file of it."""

    default_message = "the download has another digest than it should"


class SpentDownload(FalconError, ValueError):
    """The body of a download was read before, or is closed: it comes once, and another call brings it again."""

    default_message = "the body of this download was read before, or is closed: call again to have it once more"


class InvalidBaseURL(FalconError, ValueError):
    """There is no such cloud, or the URL is none."""

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
    """Operations are not searched by that."""

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
    """A value cannot work; nothing was sent."""

    default_code = 400


class SDKWarning(RuntimeWarning):
    """The root of falconlite's warnings."""


class SSLDisabledWarning(SDKWarning):
    """Certificates are not verified: anybody on the way can read and change what is sent."""


class NoAuthenticationMechanism(SDKWarning):
    """There is nothing to log in with."""


class StaleTokenWarning(SDKWarning):
    """A token that cannot be renewed is past its lifetime."""


class IgnoredSettingWarning(SDKWarning):
    """A setting has no effect where it was given."""


class UnnecessaryEncodingUsed(SDKWarning):
    """A filter looks percent-encoded already: it will be encoded once more, and match nothing."""


class ShortListWarning(SDKWarning):
    """A list ended with fewer records than the API said that there are; with ``strict=True`` it is an error."""


class NoContentWarning(SDKWarning):
    """A name of falconpy's, never issued: an answer without content is a result with its status."""


class NonJsonContentWarning(NoContentWarning):
    """A name of falconpy's, never issued: the text of an answer is in the result's errors."""


class SDKDeprecationWarning(FutureWarning):
    """The root of falconlite's warnings of what the API is leaving behind."""


class DeprecatedOperation(SDKDeprecationWarning):
    """The API has a newer operation."""


class DeprecatedClass(SDKDeprecationWarning):
    """The API has a newer collection."""


REASONS = (
    *("title", "error", "message", "error_description", "detail", "details", "description", "reason", "msg"),
    *("error_message", "errormessage", "fault", "faultstring"),
)
"""Fields, in lower case, in which APIs and gateways say what was wrong; ``errors`` is asked first."""


def messages(errors: Any) -> list[str]:
    """Return the reasons in the API's errors, whatever their shape."""
    found = []
    for error in listed(errors):
        text = (isinstance(error, dict) and error.get("message")) or reason_in(error)
        if text:
            found.append(text if isinstance(text, str) else reason_in(text) or written(text))
    return found


def listed(errors: Any, code: int | None = None) -> list[Any]:
    """Make a list of ``errors`` as an answer has them: an object is one error, and so is a str or another true value.

    *code* is the one that an error gets that is made here.
    """
    if isinstance(errors, list):
        return errors
    if not errors:
        return []
    if isinstance(errors, dict):
        return [errors]
    return [{"message": written(errors)} if code is None else {"code": code, "message": written(errors)}]


def reason_in(value: Any, depth: int = 8) -> str:
    """Return the reason that a JSON value gives for an error, be it nested; empty where it gives none."""
    if not depth or not isinstance(value, (dict, list)):
        return written(value) if value else ""
    if isinstance(value, list):
        return "; ".join(dict.fromkeys(text for item in value if (text := reason_in(item, depth - 1))))
    fields = {key.lower(): part for key, part in value.items() if isinstance(part, (str, dict, list))}
    if text := reason_in(fields.get("errors"), depth - 1):
        return text
    return ": ".join(dict.fromkeys(text for name in REASONS if (text := reason_in(fields.get(name), depth - 1))))


def written(value: Any) -> str:
    """Return a reason as a str: a str unchanged, any other value as JSON."""
    try:
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        return f"a {type(value).__name__} that is nested too deeply to be shown"


def unexpected(function: str, name: object, known: Iterable[str]) -> TypeError:
    """Word the TypeError for an argument that does not exist, with the name that was probably meant."""
    from difflib import get_close_matches

    close = get_close_matches(str(name), list(known), 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return TypeError(f"{function}() got an unexpected keyword argument {name!r}{hint}")


def warn(warning: SDKWarning | SDKDeprecationWarning) -> None:
    """Warn at the first line outside falconlite, where the reader can do something about it."""
    level, frame = 1, sys._getframe()  # noqa: SLF001  # as warnings itself does
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "falconlite":
        level, frame = level + 1, frame.f_back  # type: ignore[assignment]  # None ends the loop
    warnings.warn(warning, stacklevel=level)
