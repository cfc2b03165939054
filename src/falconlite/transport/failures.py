"""Interpret errors of requests, urllib3 and http.client, and mask the secrets in them."""

from __future__ import annotations

import re
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any

from falconlite._tuples import NamedTuple
from falconlite.errors import ConnectionFailed, TimedOut
from falconlite.redact import Spelt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from falconlite.errors import TransportError
    from falconlite.http.messages import Request
    from falconlite.transport.attempt import Attempt

NO_ANSWER = "no answer came from the API to"

SLACK = 0.01
"""Seconds that a socket's clock may be ahead of falconlite's."""

REQUESTS, URLLIB3 = "requests.exceptions", "urllib3.exceptions"


def _of(module: str, *names: str) -> tuple[Any, ...]:
    """Return the exceptions of a library; none if it is not loaded, because nothing can have raised them."""
    loaded = sys.modules.get(module)
    return tuple(found for name in names if (found := getattr(loaded, name, None)) is not None)


def is_failure(error: BaseException) -> bool:
    """Tell whether an error is one that a library raises when no complete response arrives."""
    if isinstance(error, (OSError, ValueError)):  # errors of requests are OSErrors
        return True
    return isinstance(error, (*_of("http.client", "HTTPException"), *_of(URLLIB3, "HTTPError")))


def _is_late(error: BaseException) -> bool:
    """Tell whether an error means a timeout. urllib3's NewConnectionError is a subclass of one, but no timeout."""
    late = (TimeoutError, *_of(REQUESTS, "Timeout"), *_of(URLLIB3, "TimeoutError"))
    return isinstance(error, late) and not isinstance(error, _of(URLLIB3, "NewConnectionError"))


def _is_unreached(error: BaseException) -> bool:
    """Tell whether an error means that there was no connection yet."""
    before = (
        *_of(URLLIB3, "NewConnectionError", "ConnectTimeoutError"),
        *_of(REQUESTS, "ConnectTimeout"),
        *_of("ssl", "SSLCertVerificationError"),
    )
    return isinstance(error, before)


TUNNEL = r"Tunnel connection failed: (\d{3})"
"""Message of http.client for a proxy that refuses. Only the message holds the status."""


NO_BUNDLE = "Could not find "
"""Message of requests for a CA bundle or a certificate that does not exist."""


class Meaning(NamedTuple):
    """Whether a failure is a timeout, whether the request may have arrived, and whether a retry would fail too."""

    late: bool
    arrived: bool
    lasting: bool


def meaning_of(error: BaseException, attempt: Attempt) -> Meaning:
    """Interpret a failed attempt, from its error and from its progress on the connection."""
    chain = chain_of(error)
    late = any(map(_is_late, chain))
    refusals = [found[1] for one in chain if (found := re.match(TUNNEL, str(one)))]
    # An untrusted certificate is a ValueError too. InvalidHeader means a header of the answer.
    odd = any(isinstance(one, _of(URLLIB3, "InvalidHeader")) for one in chain)
    wrong = not odd and any(isinstance(one, ValueError) or str(one).startswith(NO_BUNDLE) for one in chain)
    lasting = wrong or any(status[0] == "4" and status not in {"408", "429"} for status in refusals)
    if attempt.tracked:
        return Meaning(late, attempt.sent, lasting)
    unreached = wrong or bool(refusals) or any(map(_is_unreached, chain))
    return Meaning(late, not unreached, lasting)


def failure_of(
    what: str, request: Request, attempt: Attempt, error: BaseException, secrets: Iterable[str]
) -> TransportError:
    """Convert a library's error to a TransportError, without *secrets*. *what* is the start of its message."""
    cause = without_frames(error, Spelt(secrets))
    what, text = f"{what} {request.verb} {request.path.partition('?')[0]}", str(cause)
    late, arrived, lasting = meaning_of(error, attempt)
    failure: TransportError
    if late:
        over = attempt.end - monotonic() < SLACK
        failure = TimedOut(None, f"{what} before the deadline: {text}" if over else f"{what}: {text}")
    else:
        failure = ConnectionFailed(None, f"{what}: {text}")
    failure.arrived, failure.lasting = arrived, lasting
    failure.__cause__ = cause
    return failure


def without_frames(error: BaseException, secrets: Spelt) -> OSError:
    """Copy a library's error, with the same message, but without secrets, queries and frames.

    An error of requests keeps its class; others become a ``requests.RequestException`` if requests is loaded, and
    otherwise the OSError that they are or come from. Variables in the library's frames hold the headers and the body of
    the request, and some tools report variables. The causes may quote the server, which may quote the request.
    """
    modules = (REQUESTS,) if REQUESTS in sys.modules else ("builtins", "ssl")
    usual = next(iter(_of(REQUESTS, "RequestException")), OSError)
    kinds = (kind for kind in type(error).__mro__ if kind.__module__ in modules and issubclass(kind, OSError))
    kind: Any = next(kinds, usual)
    made: OSError = kind(re.sub(QUERY, "", secrets.masked(str(error))))
    return made


QUERY = r"\?[^\s'\")]+"
"""The query of a URL in a message of a library; it may hold a key."""


def chain_of(error: BaseException) -> list[BaseException]:
    """Return an error and all its causes. requests and urllib3 store them in arguments and attributes.

    ``__context__`` is excluded, because it may be an error that the caller was handling.
    """
    chain: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and not any(one is known for known in chain):
            chain.append(one)
            waiting += (*one.args, one.__cause__, getattr(one, "reason", None))
    return chain
