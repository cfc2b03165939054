"""Read an answer of the fast path that is not short and plain: chunked, compressed, long, or left for the caller."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.http.headers import Headers
from falconlite.http.messages import Response
from falconlite.http.secrets import secrets_of
from falconlite.transport.attempt import NEVER
from falconlite.transport.failures import failure_of
from falconlite.transport.heads import COUNTED
from falconlite.transport.receiving import LONGEST_REFUSAL, check_length, packing_of, received
from falconlite.transport.streamed import Streamed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from falconlite.errors import TransportError
    from falconlite.http.messages import Request
    from falconlite.transport.answer import Answer
    from falconlite.transport.attempt import Attempt


def read(answer: Answer, request: Request, attempt: Attempt, connection: Any, returned: Callable[[], None]) -> Response:
    """Read an answer, or only its head: the body of a streamed success is left for the caller."""
    answer.begin()
    headers = headers_of(answer.headers)
    if not request.stream:
        check_length(answer.length)
        content, arrived = received(answer.read, answer.status, Headers(headers), enveloped=request.enveloped)
        return Response(answer.status, headers, content, arrived=arrived)
    broke_off = partial(_broke_off, request, attempt)
    body = Streamed(answer, connection, returned, packing_of(Headers(headers)), broke_off)
    if answer.status < 300:
        attempt.end = NEVER
        return Response(answer.status, headers, b"", stream=body)
    return Response(answer.status, headers, body.beginning(LONGEST_REFUSAL))


def _broke_off(request: Request, attempt: Attempt, error: BaseException) -> TransportError:
    return failure_of("the answer broke off to", request, attempt, error, secrets_of(request))


def headers_of(pairs: Sequence[tuple[str, str]]) -> Mapping[str, str]:
    """Return the headers as a dict; join the values of repeated headers."""
    headers = dict(pairs)
    names = {name.lower() for name in headers}
    if len(names) == len(pairs) and (COUNTED in headers or COUNTED.lower() not in names):
        return headers
    merged: dict[str, tuple[str, str]] = {}
    for name, value in pairs:
        first, before = merged.get(name.lower(), (name, None))
        merged[name.lower()] = (first, value if before is None else f"{before}, {value}")
    return Headers(dict(merged.values()))
