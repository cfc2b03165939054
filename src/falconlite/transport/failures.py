"""Interpret errors of requests, urllib3 and http.client, and mask the secrets in them."""

from __future__ import annotations

import re
import ssl
from http.client import HTTPException
from typing import TYPE_CHECKING, Any

import requests
from urllib3.exceptions import ConnectTimeoutError, HTTPError, InvalidHeader, NewConnectionError
from urllib3.exceptions import TimeoutError as Urllib3TimeoutError

from falconlite._tuples import NamedTuple

if TYPE_CHECKING:
    from falconlite.redact import Spelt
    from falconlite.transport.attempt import Attempt

FAILURES = (requests.RequestException, HTTPError, HTTPException, OSError, ValueError)
"""Errors that the libraries raise if no complete answer comes."""

LATE = (requests.Timeout, TimeoutError, Urllib3TimeoutError)
"""Errors that mean a timeout. urllib3's NewConnectionError is a subclass of one, but no timeout."""

UNREACHED = (NewConnectionError, ConnectTimeoutError, requests.ConnectTimeout, ssl.SSLCertVerificationError)
"""Errors that mean that there was no connection yet."""

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
    late = any(isinstance(one, LATE) and not isinstance(one, NewConnectionError) for one in chain)
    refusals = [found[1] for one in chain if (found := re.match(TUNNEL, str(one)))]
    # An untrusted certificate is a ValueError too. InvalidHeader means a header of the answer.
    odd = any(isinstance(one, InvalidHeader) for one in chain)
    wrong = not odd and any(isinstance(one, ValueError) or str(one).startswith(NO_BUNDLE) for one in chain)
    lasting = wrong or any(status[0] == "4" and status not in {"408", "429"} for status in refusals)
    if attempt.tracked:
        return Meaning(late, attempt.sent, lasting)
    unreached = wrong or bool(refusals) or any(isinstance(one, UNREACHED) for one in chain)
    return Meaning(late, not unreached, lasting)


def without_frames(error: BaseException, secrets: Spelt) -> requests.RequestException:
    """Copy a library's error, with the same class and message, but without secrets, queries and frames.

    Variables in the library's frames hold the headers and the body of the request, and some tools report variables.
    The causes may quote the server, which may quote the request.
    """
    kinds = (kind for kind in type(error).__mro__ if kind.__module__ == requests.RequestException.__module__)
    kind: type[requests.RequestException] = next(kinds, requests.RequestException)
    return kind(re.sub(QUERY, "", secrets.masked(str(error))))


QUERY = r"\?[^\s'\")]+"
"""The query of a URL in a message of a library; it may hold a key."""


def chain_of(error: BaseException) -> list[BaseException]:
    """Return an error and all its causes, which requests and urllib3 store in arguments and attributes.

    ``__context__`` is left out: it may be an error that the caller was handling.
    """
    chain: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and not any(one is known for known in chain):
            chain.append(one)
            waiting += (*one.args, one.__cause__, getattr(one, "reason", None))
    return chain
