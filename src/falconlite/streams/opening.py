"""Open the feed of an event stream, and read its lines as they arrive."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from falconlite._late import late
from falconlite.about import AGENT
from falconlite.errors import APIError, TransportError, UnreadableAnswer
from falconlite.http.headers import Headers
from falconlite.http.messages import Request
from falconlite.http.secrets import secrets_of, without
from falconlite.results.reading import is_page, type_of
from falconlite.results.result import Result
from falconlite.retry.attempts import attempts
from falconlite.retry.policy import Retry
from falconlite.transport.frames import sealed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from falconlite.auth.interface import FalconInterface
    from falconlite.http.messages import Stream

NAME = "followEventStream"
"""Name of the call in logs and hooks; the API has no operation for it."""

FEED = "/sensors/entities/datafeed/v1/"
"""Route prefix of the feeds. They have a separate rate limit: a 429 of a feed must not pause other calls."""

QUIET = 180.0
"""Seconds without a byte, also without a blank line, after which the connection counts as broken."""

PIECE = 65536
"""Maximum bytes per read."""

LONGEST = 64 * 1024 * 1024
"""Maximum bytes of a line; a feed with a longer one counts as broken."""


@sealed
def opened(auth: FalconInterface, stream: Mapping[str, Any], query: Sequence[tuple[str, str]]) -> Stream:
    """Connect to the feed of a stream, and return its body.

    - *stream* (dict): a record of ``list_available_streams``; its token is sent to its ``dataFeedURL`` only
    - *query*: pairs to add to that URL

    Raise APIError if the feed is refused, TransportError if no answer comes. It is sent once.
    """
    connection = auth.connection
    base_url, path, given = place_of(stream, connection.base_url, allow_http=connection.allow_http)
    timeout: Any = connection.timeout
    observed = None
    if connection.observers is not None or connection.debug_logger is not None:
        observed = late("falconlite.http.observed", "ObservedCall")(NAME, connection.clock.monotonic, auth.member_cid)
    request = Request(
        "GET",
        path,
        (*given, *query),
        headers={  # no variable for it: error reports show variables
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "User-Agent": connection.user_agent or AGENT,
            "Authorization": f"Token {stream['sessionToken']['token']}",
        },
        timeout=(timeout[0] if isinstance(timeout, tuple) else timeout, QUIET),
        retry=Retry(attempts=1),
        repeatable=True,
        stream=True,
        own_limit=FEED,
        observed=observed,
    )
    secrets = secrets_of(request)
    if observed is not None:
        observed.sends(base_url, request.verb, request.path, secrets)
    logger = connection.debug_logger
    log = logger and connection.debug_log(logger, None, None, secrets, call=observed)
    if log:
        log.request(NAME, base_url, request)
    response = connection.drive(attempts(connection, base_url, request, ends=connection.ends()))
    if response.status < 300 and response.stream is not None:
        if is_page(type_of(Headers(response.headers)), b""):
            response.stream.close()
            raise UnreadableAnswer(None, "the answer is a page of HTML, XML or script, perhaps from a proxy")
        if log:
            log.streamed(response)
        return response.stream
    result = Result.read(without(response, secrets))
    if log:
        log.result(result)
    raise APIError.of(result, method="GET", route=path)


def place_of(
    stream: Mapping[str, Any], base_url: str, *, allow_http: bool = False
) -> tuple[str, str, list[tuple[str, str]]]:
    """Return the base URL, the path and the query of a feed.

    Raise UnreadableAnswer if the address is not one of https, and not one of the server that named it.
    """
    ours = urlsplit(base_url)
    try:
        parts = urlsplit(str(stream["dataFeedURL"]))
        stream["sessionToken"]["token"].encode("ascii")
        safe = parts.scheme == "https" or (parts.scheme == "http" and (allow_http or parts[:2] == ours[:2]))
        sound = bool(parts.hostname) and "@" not in parts.netloc
    except (AttributeError, LookupError, TypeError, ValueError):
        parts, safe, sound = urlsplit(""), False, False
    if not (safe and sound):
        raise UnreadableAnswer(None, "the list of streams has no address of a feed with its token; nothing was sent")
    return f"{parts.scheme}://{parts.netloc}", parts.path, parse_qsl(parts.query)


def lines_of(body: Stream) -> Iterator[bytes]:
    """Yield the lines of a feed as they arrive, also blank ones.

    An incomplete line at the end is left out: the feed has it again after a reconnection.
    """
    read = getattr(body, "read1", None) or partial(_one_byte, body)
    rest = bytearray()
    while piece := read(PIECE):
        rest += piece
        if b"\n" in piece:
            *lines, last = rest.split(b"\n")
            rest = bytearray(last)
            yield from map(bytes, lines)
        if len(rest) > LONGEST:
            raise TransportError(None, f"a line of the feed has more than {LONGEST // 1024 // 1024} MiB")


def _one_byte(body: Stream, _size: int) -> bytes:
    """Read a byte: ``read`` of a transport without ``read1`` may wait until a larger piece is complete."""
    return body.read(1)
