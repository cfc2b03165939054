"""The events passed to hooks: one read-only object for each request, response, retry and login.

No event holds a secret, a header, a query string or a body.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from falconlite._tuples import NamedTuple
from falconlite.errors import TransportError
from falconlite.http.headers import Headers
from falconlite.http.messages import UNSET, encode

if TYPE_CHECKING:
    from falconlite.http.messages import Request, Response

SEARCHED = 65536
"""Maximum length in bytes of a body that is searched for a trace ID if the headers have none."""


class RequestEvent(NamedTuple):
    """A request is about to be sent.

    - *call_id* (str): the same for all attempts of a call, 16 hexadecimal digits
    - *operation_id* (str): for example "QueryDevicesByFilter"; a login has "oauth2AccessToken"
    - *verb*, *path* (str): the path without its query string; secrets in it are masked
    - *attempt* (int): number of this request within the call, from 1
    - *request_bytes* (int or None): size of the body; None for files and streams
    - *member_cid* (str or None): the child tenant that the call is made for
    """

    call_id: str
    operation_id: str
    verb: str
    path: str
    attempt: int
    request_bytes: int | None
    member_cid: str | None


class ResponseEvent(NamedTuple):
    """An attempt ended: with a response of any status, or without one.

    - *call_id*, *operation_id*, *verb*, *path*, *attempt*, *member_cid*: as in ``RequestEvent``
    - *status* (int or None): None without a complete response
    - *seconds* (float): duration of this attempt
    - *answer_bytes* (int or None): size of the decoded body; None without a response, and for a download
    - *trace_id* (str or None): CrowdStrike's ID of the request
    - *error* (str): class name of the error without a complete response, such as "TimedOut"; otherwise empty
    """

    call_id: str
    operation_id: str
    verb: str
    path: str
    attempt: int
    member_cid: str | None
    status: int | None
    seconds: float
    answer_bytes: int | None
    trace_id: str | None
    error: str


class RetryEvent(NamedTuple):
    """An attempt failed, and the request will be sent again after a pause.

    - *call_id*, *operation_id*, *verb*, *path*, *member_cid*: as in ``RequestEvent``
    - *attempt* (int): number of the failed attempt, starting at 1
    - *status*, *trace_id*, *error*: of that attempt, as in ``ResponseEvent``
    - *reason* (str): "rate_limited" (429), "server_error" (5xx), "no_answer", "unauthorized" (401: sent again with a
      new token), or "other" if your own retry policy retries other responses
    - *pause_seconds* (float): seconds before the next attempt; 0 after a 401
    """

    call_id: str
    operation_id: str
    verb: str
    path: str
    attempt: int
    member_cid: str | None
    status: int | None
    trace_id: str | None
    error: str
    reason: str
    pause_seconds: float


class LoginEvent(NamedTuple):
    """A token was requested, with all attempts that this took.

    - *call_id* (str): the call ID of the requests of the login
    - *outcome* (str): "issued"; "refused" (the answer has no token); "no_answer"; "not_sent" (the deadline or the
      rate limit did not allow it, or the provider returned no credentials)
    - *status* (int or None): of the last answer
    - *seconds* (float): duration of all attempts and pauses
    - *attempts* (int): requests sent
    - *trace_id* (str or None): of the last answer
    - *member_cid* (str or None): the child tenant that the token is for
    """

    call_id: str
    outcome: str
    status: int | None
    seconds: float
    attempts: int
    trace_id: str | None
    member_cid: str | None


def reason_of(outcome: Response | TransportError) -> str:
    """Return why an attempt is retried: see ``RetryEvent``."""
    if isinstance(outcome, TransportError):
        return "no_answer"
    if outcome.status >= 500:
        return "server_error"
    return {429: "rate_limited", 401: "unauthorized"}.get(outcome.status, "other")


def trace_of(response: Response) -> str | None:
    """Return the trace ID of an answer, from its headers or from the ``meta`` of a short body."""
    found = Headers(response.headers).trace_id
    if found or not 0 < len(response.content) <= SEARCHED:
        return found
    try:
        body: Any = json.loads(response.content)
    except (ValueError, RecursionError):
        return None
    meta = body.get("meta") if isinstance(body, dict) else None
    found = meta.get("trace_id") if isinstance(meta, dict) else None
    return found if isinstance(found, str) else None


def size_of(request: Request) -> int | None:
    """Return the size of a request's body in bytes; None if it is unknown before sending."""
    if request.files:
        return None
    if request.json is not UNSET:
        try:
            return len(encode(request.json))
        except ValueError:  # sending it raises an error
            return None
    if request.form is not None:
        return len(urlencode(request.form))
    if request.data is None:
        return 0
    if isinstance(request.data, str):
        return len(request.data.encode("utf-8", "replace"))
    return len(request.data) if isinstance(request.data, (bytes, bytearray)) else None
