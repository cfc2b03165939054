"""Read the head of an answer of HTTP/1.1 strictly, and determine how the end of its body is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from falconlite._tuples import NamedTuple
from falconlite.http.headers import IN_HEADER_NAME
from falconlite.transport.idle import Broken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST_LINE = 65536
MOST_HEADERS = 100
"""Maximum bytes of a line, and maximum number of lines of a head, as in ``http.client``."""

MOST_INTERIM = 100
"""Maximum number of interim answers that are skipped before the final one."""

COUNTED = "X-Ratelimit-Remaining"
"""A header that every call looks up, in this letter case."""

HEX = b"0123456789ABCDEFabcdef"
LONGEST_NUMBER = 16
"""Maximum number of digits of a length, or of the size of a chunk."""

SWITCHING_PROTOCOLS = 101
BODILESS = frozenset((204, 304))


class Head(NamedTuple):
    """The first line of an answer, and its headers in the order and the spelling of the server."""

    version: str
    status: int
    reason: str
    headers: Sequence[tuple[str, str]]


class Framing(NamedTuple):
    """How the end of a body is marked: by chunks, by a length, or by the end of the connection."""

    chunked: bool
    length: int | None
    closes: bool
    """Whether the connection cannot be used again."""


def final_head(
    line: Callable[[str, bool], str], taken: Callable[[], int], early: int, note: Callable[..., object] | None = None
) -> tuple[Head, int]:
    """Read the head of the final response, skipping interim ones; return it, and the number of its early bytes.

    - *line* reads a line, given its description and whether it is required; *taken* returns the number of bytes read so
      far
    - *early*: number of bytes received before the request was sent; interim responses may come early, a success may not
    """
    for _ in range(MOST_INTERIM + 1):
        before = taken()
        first = line("status line", False)
        if note:
            note("reply:", repr(first))
        version, status, reason = _status_in(first)
        headers = headers_in(line)
        if status >= 200:
            break
        if status == SWITCHING_PROTOCOLS:
            raise Broken("the server switched to another protocol, which was not requested")
    else:
        raise Broken(f"more than {MOST_INTERIM} interim answers came")
    early = max(early - before, 0)
    if early and status < 300:
        raise Broken("a success came before its request was sent, so it answers another request")
    return Head(version, status, reason, headers), early


def _status_in(line: str) -> tuple[str, int, str]:
    if not line:
        raise ConnectionResetError("the server closed the connection without an answer")
    version, _, rest = line.partition(" ")
    status, _, reason = rest.lstrip(" ").partition(" ")
    if not (is_plain(line) and version[:-1] == "HTTP/1." and is_number(version[-1:])):
        raise Broken(f"the answer does not begin like HTTP/1.1: {line[:60]!r}")
    if not (is_number(status) and len(status) == 3 and status[0] != "0"):
        raise Broken(f"the answer's status is not a number of three digits: {line[:60]!r}")
    return version, int(status), reason.strip()


def headers_in(line: Callable[[str, bool], str]) -> list[tuple[str, str]]:
    """Read headers up to the empty line."""
    pairs: list[tuple[str, str]] = []
    while text := line("header line", True):
        name, colon, value = text.partition(":")
        if not is_plain(text):
            raise Broken("the answer's head has a line with a control character")
        if text[0] in " \t" and pairs:  # a continuation of the previous value
            name, value = pairs.pop()
            pairs.append((name, f"{value} {text.strip()}"))
        elif colon and name and not name.strip(IN_HEADER_NAME):
            pairs.append((name, value.lstrip(" \t")))
        else:
            raise Broken("the answer's head has a line that is not a header")
        if len(pairs) > MOST_HEADERS:
            raise Broken(f"the answer has more than {MOST_HEADERS} headers")
    return pairs


def framing_of(head: Head, verb: str | None) -> Framing:
    """Determine how the end of the body is marked; *verb* is that of the request."""
    named = [(name.lower(), value) for name, value in head.headers]
    lengths = {part.strip() for name, value in named if name == "content-length" for part in value.split(",")}
    codings = [value.strip().lower() for name, value in named if name == "transfer-encoding"]
    if len(lengths) > 1 or any(not is_number(length) for length in lengths):
        raise Broken("the answer's Content-Length is not a number, or there are two different ones")
    if codings not in ([], ["identity"], ["chunked"]):
        raise Broken("the answer has an unknown Transfer-Encoding")
    chunked = codings == ["chunked"]
    length = None if chunked or not lengths else int(lengths.pop())
    ambiguous = chunked and bool(lengths)
    if verb == "HEAD" or head.status in BODILESS:
        chunked, length = False, 0
    if head.version == "HTTP/1.0":
        alive = any(name == "keep-alive" for name, _ in named)
        closes = not alive and not _says(named, "keep-alive", "connection", "proxy-connection")
    else:
        closes = _says(named, "close", "connection")
    return Framing(chunked, length, closes or ambiguous or (length is None and not chunked))


def _says(named: Sequence[tuple[str, str]], word: str, *names: str) -> bool:
    """Tell whether the first header of one of the names has a word, as ``http.client`` looks at them."""
    first = (next((value for name, value in named if name == wanted), "") for wanted in names)
    return any(word in value.lower() for value in first)


def chunk_size(line: bytes) -> int:
    """Return the size in the first line of a chunk; raise Broken if there is none."""
    size = line.rstrip(b"\r\n").partition(b";")[0].rstrip(b" \t")
    if line[-1:] != b"\n" or not 0 < len(size) <= LONGEST_NUMBER or size.strip(HEX):
        raise Broken("a chunk of the answer has no size")
    return int(size, 16)


def read_trailer(line: Callable[[str, bool], str]) -> None:
    """Skip the headers after the last chunk."""
    for _ in range(MOST_HEADERS + 1):
        if not line("trailer", True):
            return
    raise Broken(f"the answer's trailer has more than {MOST_HEADERS} lines")


def text_of(line: bytes, what: str, within: bool) -> str:
    """Return a line of a head without its end; raise Broken if it has none or is too long.

    *within* says that a line must come here.
    """
    if len(line) > LONGEST_LINE:
        raise Broken(f"the answer has a {what} of more than {LONGEST_LINE} bytes")
    if line[-1:] != b"\n" and (line or within):
        raise Broken(f"the answer ends within a {what}" if line else "the answer's head has no end")
    return line[:-2].decode("latin-1") if line[-2:] == b"\r\n" else line[:-1].decode("latin-1")


def is_plain(line: str) -> bool:
    """Tell whether a line has no character that some servers read as its end."""
    return "\r" not in line and "\0" not in line


def is_number(text: str) -> bool:
    """Tell whether a str is a whole number in plain digits."""
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER
