"""What a failure means: the errors of requests, urllib3 and http.client, read for what the caller needs to know."""

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
    from falconlite.transport.connections import Attempt

FAILURES = (requests.RequestException, HTTPError, HTTPException, OSError, ValueError)
"""What the libraries below raise where no whole answer comes."""

LATE = (requests.Timeout, TimeoutError, Urllib3TimeoutError)
"""What they raise where it was a matter of time; urllib3's NewConnectionError is one of them only by its base."""

UNREACHED = (NewConnectionError, ConnectTimeoutError, requests.ConnectTimeout, ssl.SSLCertVerificationError)
"""What they raise where there was no connection yet to send anything over."""

TUNNEL = r"Tunnel connection failed: (\d{3})"
"""http.client's words for a proxy that refuses; the status is nowhere else."""


NO_BUNDLE = "Could not find "
"""requests' words for a CA bundle or a certificate that is not where it should be."""


class Meaning(NamedTuple):
    """Whether it was a matter of time, whether the request may have arrived, whether it would fail again."""

    late: bool
    arrived: bool
    lasting: bool


def meaning_of(error: BaseException, attempt: Attempt) -> Meaning:
    """Read what a failed attempt means from its error, and from how far a connection of ours came with it."""
    chain = chain_of(error)
    late = any(isinstance(one, LATE) and not isinstance(one, NewConnectionError) for one in chain)
    refusals = [found[1] for one in chain if (found := re.match(TUNNEL, str(one)))]
    # A certificate that is not trusted is a ValueError too; InvalidHeader is about a header of the answer's.
    odd = any(isinstance(one, InvalidHeader) for one in chain)
    wrong = not odd and any(isinstance(one, ValueError) or str(one).startswith(NO_BUNDLE) for one in chain)
    lasting = wrong or any(status[0] == "4" and status not in {"408", "429"} for status in refusals)
    if attempt.ours:
        return Meaning(late, attempt.sent, lasting)
    unreached = wrong or bool(refusals) or any(isinstance(one, UNREACHED) for one in chain)
    return Meaning(late, not unreached, lasting)


def without_frames(error: BaseException, secrets: Spelt) -> requests.RequestException:
    """Return a library's error as it may be shown: its kind and its words, without secrets, queries and frames.

    The variables of the frames below us are the headers and the body of the request, and there are tools that report
    variables; what it was made of quotes the server, which may quote the request.
    """
    kinds = (kind for kind in type(error).__mro__ if kind.__module__ == requests.RequestException.__module__)
    kind: type[requests.RequestException] = next(kinds, requests.RequestException)
    return kind(re.sub(QUERY, "", secrets.masked(str(error))))


QUERY = r"\?[^\s'\")]+"
"""The query of a URL in the libraries' words, which may hold a key."""


def chain_of(error: BaseException) -> list[BaseException]:
    """Return an error and all that it was made of: requests and urllib3 put causes in arguments and attributes.

    ``__context__`` is left out: it may be an error that the caller was busy with.
    """
    chain: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and not any(one is known for known in chain):
            chain.append(one)
            waiting += (*one.args, one.__cause__, getattr(one, "reason", None))
    return chain
