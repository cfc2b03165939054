"""Check that an answer is of the kind that its operation declares; convert any other to an envelope with an error."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

from falconlite._late import late
from falconlite._tuples import NamedTuple
from falconlite.redact import redact
from falconlite.results.decoding import LARGE, decode
from falconlite.results.places import why_not
from falconlite.results.reasons import kind_of, listed, reason_in, written

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from falconlite.http.messages import Arrived

TEXT_LIMIT = 4096
"""Maximum characters of an answer that is not JSON in the message of an error."""

QUOTED = 1024
"""Maximum characters of an unreadable answer that its error quotes."""

SNIFFED = 4096
"""Bytes at the start of a body that are searched for HTML or XML."""

LINES = frozenset(
    (
        *("application/json-seq", "application/jsonl", "application/jsonlines", "application/ndjson"),
        *("application/stream+json", "application/x-ndjson", "text/event-stream"),
    )
)
"""Media types with one value a line. A server may send them for hours."""

ENVELOPE = ("meta", "resources", "errors")

ANY_FILE = frozenset({"application/octet-stream", "binary/octet-stream", "text/plain"})
"""Content types that servers give to a file of any type."""

ONLY_JSON = frozenset({"application/json"})

OK, PARTIAL_CONTENT, NO_CONTENT = 200, 206, 204

UNREADABLE = 502
"""Status of the result for an unreadable success."""

NO_TEXT = frozenset((*range(9), *range(14, 27), *range(28, 32)))
"""Control characters: a body that contains one is not quoted in a message."""

WRITES = frozenset({"DELETE", "PATCH", "POST", "PUT", "UPDATE"})


class Reading(NamedTuple):
    """A response that was read; ``text`` is the complete plain text, if the body is one."""

    status: int
    body: Any
    unreadable: bool = False
    text: str = ""


def read(
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    operation: Any = None,
    request: Any = None,
    arrived: Arrived | None = None,
    loads: Callable[[bytes], Any] | None = None,
) -> Reading:
    """Read a response of the kind that *operation* declares. ``Result.read`` reads valid envelopes itself.

    *request* is the sent request: the response to a HEAD has no body, and a response may be partial only if the request
    asked for that part. *arrived* is a large envelope decoded during arrival; *loads* decodes the JSON of an envelope
    or a list.
    """
    loads = loads or _decoded
    if arrived is not None:
        content = arrived.start
    if status >= 300:
        return _refusal(status, headers, content, loads)
    why = not_whole(status, headers, request)
    if why:
        return unreadable(status, headers, content, why)
    kind = getattr(operation, "answers", "any")
    verb = getattr(request, "verb", "") or getattr(operation, "verb", "")
    if not content:
        nothing = verb == "HEAD" or getattr(operation, "empty", False)
        if nothing or (kind == "any" and status == NO_CONTENT and verb in WRITES):
            return Reading(status, _completed({}, status))
        return unreadable(status, headers, content, "it has no body")
    typed = type_of(headers)
    produces = getattr(operation, "produces", ())
    if is_page(typed, content) and not (typed in produces and is_page(typed, b"")):
        return unreadable(status, headers, content, PAGE_CAME)
    if produces:
        if why := _other_type(typed, produces):
            return unreadable(status, headers, content, why, errors_instead_of_file(content))
        if kind not in {"token", "text"} and not ONLY_JSON.issuperset(produces) and not _is_json(typed, content):
            kind = "bytes"
    if kind in {"bytes", "text"}:
        return _file(status, headers, content, kind, typed)
    if kind == "any":
        return _anything(status, headers, content, typed)
    try:
        value = loads(content) if arrived is None else arrived.value()
    except (ValueError, RecursionError):
        secret = kind == "token" and b"token" in content.lower()
        return unreadable(status, headers, content, "its body is not JSON", quote=not secret)
    elsewhere = kind == "list" or getattr(operation, "elsewhere", False)
    why = why_not(value, operation) if elsewhere else CHECKS[kind](value)
    if why:
        return unreadable(status, headers, content, why, value, quote=kind != "token")
    return Reading(status, value if elsewhere and kind != "list" else _completed(value, status))


def _other_type(typed: str, produces: Collection[str]) -> str:
    """Return why the content type of a success is not a declared one; "" if it is, or may be."""
    if not typed or typed in ANY_FILE or typed in produces or "*/*" in produces:
        return ""
    return f"it is {typed}, not {' or '.join(produces)}"


PAGE_CAME = "it is a page of HTML, XML or script, perhaps from a proxy"


def not_whole(status: int, headers: Mapping[str, str], request: Any) -> str:
    """Return why a response is neither complete nor the requested part; "" if it may be."""
    if status < OK:
        return "that is not the status of a final answer"
    if status == PARTIAL_CONTENT:
        return late("falconlite.results.ranges", "why_not")(headers, request)  # type: ignore[no-any-return]  # a str
    return ""


def type_of(headers: Mapping[str, str]) -> str:
    """Return the media type in lower case, without its parameters."""
    return str(headers.get("Content-Type") or "").partition(";")[0].strip().lower()


def is_page(typed: str, start: bytes) -> bool:
    """Tell whether the media type, or the start of the body, is HTML, XML or script."""
    if typed.endswith(("/html", "/xml", "+xml", "javascript", "ecmascript")):
        return True
    if start[:1] in b"{[":
        return False
    start = start[:SNIFFED]
    if start[:1] in b"\0\xfe\xff" or start[1:2] == b"\0":  # UTF-16
        start = start.replace(b"\0", b"")
    return _page().match(start) is not None


@cache
def _page() -> re.Pattern[bytes]:
    """Return the pattern of the start of HTML or XML. A tag that is not HTML must be closed to match.

    It is compiled at the first response that is not JSON, which most programs never get.
    """
    return re.compile(
        rb"(?is)\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*"
        rb"<(?:!--|!doctype\b|!\[cdata|\?xml\b|(?:html|head|body|title|meta|link|script|style|svg|rss|feed|iframe|frameset"
        rb"|h[1-6]|p|div|span|center|table|form|pre|a|b|br|hr|font|img|main|section|soap(?:env)?:\w+)(?=[\s/>])"
        rb"|([a-z_][\w.:-]*)(?=[\s/>])[^>]*(?:/>\s*\Z|>.*</\1\s*>))"
    )


def begins_object(content: bytes) -> bool:
    """Tell whether a body may be a JSON object, in UTF-8 or UTF-16, with or without a byte order mark."""
    return content[:SNIFFED].lstrip(b"\xef\xbb\xbf\xfe\xff\0 \t\r\n")[:1] == b"{"


def errors_instead_of_file(content: bytes) -> Any:
    """Return the envelope of errors that came instead of a file; None if the content is not one."""
    if not begins_object(content):
        return None
    try:
        value = _decoded(content)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and value.get("errors") and not value.get("resources") else None


def unreadable(
    status: int, headers: Mapping[str, str], content: bytes, why: str, value: Any = None, *, quote: bool = True
) -> Reading:
    """Create the error of an unreadable response: its status and media type, *why*, and the start of its body.

    *value* is the decoded JSON, if any. Without *quote* only the reason in it is shown, because the body may hold a
    token.
    """
    typed = str(headers.get("Content-Type") or "no content type")
    said = f"the answer has status {status} ({typed[:100]}), but {why}"
    quoted = _quoted(content, value) if quote else reason_in(value)[:QUOTED]
    message = f"{said}: {redact(quoted)}" if quoted else said
    return Reading(UNREADABLE, failure(UNREADABLE, message), unreadable=True)


def _quoted(content: bytes, value: Any) -> str:
    """Quote the start of a response, preceded by the reason in it if that comes later."""
    if not content:
        return ""
    reason = reason_in(value)[:QUOTED] if isinstance(value, dict) else ""
    if not NO_TEXT.isdisjoint(content[:QUOTED]):
        return reason or f"{len(content)} bytes that are not text"
    text = content[: 4 * QUOTED].decode("utf-8", "replace")
    start = text[:QUOTED]
    if len(content) > len(start.encode()):
        start += "..."
    return start if reason in start else f"{reason}: {start}"


def _not_envelope(value: Any) -> str:
    if not isinstance(value, dict):
        return f"its JSON is {kind_of(value)}, not an object with {', '.join(ENVELOPE[:2])} or errors"
    if all(value.get(key) is None for key in ENVELOPE):
        return "its JSON has none of meta, resources and errors"
    if not isinstance(value.get("resources", None), (list, type(None))):
        return f"its resources are {kind_of(value['resources'])}, not a list"
    if not isinstance(value.get("meta", None), (dict, type(None))):
        return f"its meta is {kind_of(value['meta'])}, not an object"
    return ""


def _not_token(value: Any) -> str:
    if not isinstance(value, dict):
        return f"its JSON is {kind_of(value)}, not an object"
    found = value.get("access_token")
    if not isinstance(found, str):
        return "access_token is missing" if found is None else f"access_token is {kind_of(found)}, not a string"
    return "" if re.fullmatch(r"[!-~]+", found) else "access_token holds characters that a header cannot"


def _not_json(_value: Any) -> str:
    return ""


CHECKS = {"envelope": _not_envelope, "token": _not_token, "json": _not_json}
"""By declared kind of response: the function that returns the problem of a JSON value."""


def _file(status: int, headers: Mapping[str, str], content: bytes, kind: str, typed: str) -> Reading:
    """Read a success declared as bytes or text. A text is the only record, unless the API sent an object."""
    envelope = errors_instead_of_file(content)
    if envelope is not None:
        return unreadable(status, headers, content, "it is an envelope of errors, not a file", envelope)
    if kind == "bytes":
        return Reading(status, content)
    if _is_json(typed, content):
        with suppress(ValueError, RecursionError):
            if isinstance(value := _decoded(content), dict):
                return Reading(status, _completed(value, status))
    text = _characters(headers, content)
    return Reading(status, _completed({"resources": [text]}, status), text=text)


def _anything(status: int, headers: Mapping[str, str], content: bytes, typed: str) -> Reading:
    """Read a response of any kind: JSON, plain text or bytes."""
    plain = typed == "text/plain"
    if not _is_json(typed, content) and not plain:
        return Reading(status, content)
    try:
        value = _decoded(content)
    except (ValueError, RecursionError):
        return (
            _text(status, headers, content) if plain else unreadable(status, headers, content, "its body is not JSON")
        )
    if plain and not isinstance(value, (dict, list)):
        return _text(status, headers, content)
    return Reading(status, _completed(value, status))


def _text(status: int, headers: Mapping[str, str], content: bytes) -> Reading:
    """Read a complete plain text of a call that declares none; falconpy programs look for it in ``errors``."""
    text = _characters(headers, content)
    return Reading(status, failure(status, text), text=text)


def _characters(headers: Mapping[str, str], content: bytes) -> str:
    found = re.search(r"charset\s*=\s*[\"']?([\w.:+-]+)", str(headers.get("Content-Type") or ""), re.IGNORECASE)
    try:
        return content.decode(found[1] if found else "utf-8", "replace")
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace")


def _refusal(status: int, headers: Mapping[str, str], content: bytes, loads: Callable[[bytes], Any]) -> Reading:
    """Read an answer of 300 or more, and find the reason in it."""
    failed = status >= 400
    if not content or content.isspace():
        body = failure(status, f"the API answered {status} with no content") if failed else _completed({}, status)
        return Reading(status, body)
    typed = type_of(headers)
    if typed == "text/plain" or _is_json(typed, content):
        try:
            value = loads(content)
        except (ValueError, RecursionError):
            pass
        else:
            body = _completed(value, status)
            if failed and not body["errors"] and (reason := reason_in(value) or _rest(value)):
                body["errors"] = [{"code": status, "message": _cut(reason)}]
            return Reading(status, body)
    return Reading(status, failure(status, _cut(_characters(headers, content))))


def _rest(value: Any) -> str:
    """Format the other keys of an answer in which no reason was found."""
    rest = {key: part for key, part in value.items() if key not in ENVELOPE} if isinstance(value, dict) else value
    return written(redact(rest)) if rest else ""


def failure(status: int, message: str) -> dict[str, Any]:
    """Make an envelope with one error."""
    return {"meta": {}, "resources": [], "errors": [{"code": status, "message": message}]}


def _completed(value: Any, status: int) -> Any:
    """Add missing keys of an envelope to an object; put any other value in an envelope."""
    if not isinstance(value, dict):
        records = value if isinstance(value, list) else [] if value is None else [value]
        return {"meta": {}, "resources": records, "errors": []}
    if "access_token" not in value or status >= 300:
        value.setdefault("resources", [])
        value["meta"] = {} if value.get("meta") is None else value["meta"]
        value["errors"] = listed(value.get("errors"), status)
    return value


def _is_json(typed: str, content: bytes) -> bool:
    return ("json" in typed and typed not in LINES) or (not typed and content[:1] in b"{[")


def _decoded(content: bytes) -> Any:
    return json.loads(content) if len(content) < LARGE else decode(content)


def _cut(text: str) -> str:
    return text if len(text) <= TEXT_LIMIT else f"{text[:TEXT_LIMIT]}..."
