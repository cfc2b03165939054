"""Select calls by operation, route, verb, client, status, query and body, and show them without secrets."""

from __future__ import annotations

import json
from base64 import b64decode
from binascii import Error
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlencode

from falconlite.redact import MASK, SECRET_NAMES, is_secret, redact
from falconlite.simulator.call_patterns import CallPattern, Known, known_operation, operation_of, secret_fields
from falconlite.simulator.verify.differences import differences, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from falconlite.simulator.answers import Call

NO_JSON = object()
"""In place of the fields of a body that is neither JSON nor a form."""

FORM = "application/x-www-form-urlencoded"

LOGINS = ("/oauth2/token", "/oauth2/revoke")

STATUSES = ("1xx", "2xx", "3xx", "4xx", "5xx", "none")


class Logged(NamedTuple):
    """A logged call: its number since the start, the status of its answer, its client ID ("": unknown), its time."""

    number: int
    call: Call
    status: int | None
    bearer: str
    time: float = 0.0

    @property
    def operation(self) -> str:
        """The operation ID; "" if no operation has this verb and path."""
        return operation_of(self.call.verb, self.call.path)

    @property
    def client(self) -> str:
        """The client ID of the bearer token, or of a login."""
        return self.bearer or (_client_of_login(self.call) if self.call.path in LOGINS else "")

    def line(self) -> str:
        """Return the call in one line, without secrets."""
        answered = "no answer" if self.status is None else self.status
        operation = f"  {self.operation}" if self.operation else ""
        return f"{self.number}  {self.call.verb} {shown_target(self.call)} -> {answered}{operation}"


class Selection(NamedTuple):
    """A selection of calls by their properties; None matches any value."""

    operation: str | None
    known: Known | None
    pattern: CallPattern
    client: str | None
    status: str | None
    query: Mapping[str, Any] | None
    body: Any

    @classmethod
    def of(
        cls,
        operation: str | None = None,
        *,
        route: str | None = None,
        verb: str | None = None,
        client: str | None = None,
        status: int | str | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
    ) -> Selection:
        """Validate the arguments. Raise ValueError for an unknown operation or status."""
        known = known_operation(operation) if operation is not None else None
        text = None if status is None else str(status).lower()
        if text is not None and text not in STATUSES and not (text.isdecimal() and len(text) == 3):
            raise ValueError(f"status must be a number such as 404, or one of {', '.join(STATUSES)}, not {status!r}")
        return cls(operation, known, CallPattern(route, verb), client, text, query, body)

    def matches(self, logged: Logged) -> bool:
        """Return whether the selection contains a call."""
        return self.is_like(logged) and not self.differences(logged)

    def is_like(self, logged: Logged) -> bool:
        """Return whether operation, route and verb match."""
        if self.known is not None:
            id = logged.operation
            if not id or known_operation(id)[1:3] != self.known[1:3]:  # two IDs may belong to one route
                return False
        return self.pattern.match(logged.call) is not None

    def differences(self, logged: Logged) -> list[str]:
        """Return the differences of client, status, query and body between a call and the selection."""
        found = []
        if self.client is not None and self.client != logged.client:
            found.append(f"client: expected {self.client!r}, got {logged.client!r}")
        if self.status is not None and not _is_status(self.status, logged.status):
            found.append(f"status: expected {self.status}, got {logged.status or 'no answer'}")
        if self.query is not None:
            found += _of_queries(self.query, logged.call)
        if self.body is not None:
            found += _of_bodies(self.body, logged.call)
        return found

    def words(self) -> str:
        """Describe the selection, for messages."""
        parts = []
        if self.known is not None:
            parts.append(f"{self.operation} ({self.known.verb} {self.known.route})")
        if self.pattern != CallPattern() or not parts:
            parts.append(f"{self.pattern.verb or 'any verb'} {self.pattern.route or 'any route'}")
        given = {"client": self.client, "status": self.status, "query": self.query, "body": self.body}
        parts += [f"{name} {_words(value)}" for name, value in given.items() if value is not None]
        return ", ".join(parts)


def _words(value: Any) -> str:
    return getattr(value, "__name__", "") or shown(value)


def _is_status(wanted: str, status: int | None) -> bool:
    if status is None or wanted == "none":
        return status is None and wanted == "none"
    return str(status)[0] == wanted[0] and (wanted.endswith("xx") or str(status) == wanted)


def _of_queries(wanted: Mapping[str, Any], call: Call) -> list[str]:
    given: dict[str, list[str]] = {}
    for name, value in parse_qsl(call.target.partition("?")[2], keep_blank_values=True):
        given.setdefault(name, []).append(value)
    found = []
    for name, value in wanted.items():
        values = [_as_sent(one) for one in (value if isinstance(value, (list, tuple)) else [value])]
        if name not in given:
            found.append(f"query.{name}: expected {', '.join(map(repr, values))}, is not there")
        elif isinstance(value, (list, tuple)) or len(given[name]) > 1:
            found += differences(values, given[name], f"query.{name}")
        else:
            found += differences(values[0], given[name][0], f"query.{name}")
    return found


def _as_sent(value: Any) -> Any:
    """Return a value in the form of a query string. Objects that compare themselves stay."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else value


def _of_bodies(wanted: Any, call: Call) -> list[str]:
    if call.released:
        return [f"body: {call.released} bytes that are no longer kept"]
    if isinstance(wanted, bytes):
        return [] if wanted == call.body else [f"body: expected {len(wanted)} bytes, got {len(call.body)} other bytes"]
    given = fields_of(call)
    if callable(wanted):
        return [] if wanted(None if given is NO_JSON else given) else [f"body: {_words(wanted)} returned false"]
    if given is NO_JSON:
        return [f"body: expected JSON or a form, got {len(call.body)} bytes of something else"]
    return differences(wanted, given, "body")


def fields_of(call: Call) -> Any:
    """Return the body of a call: its JSON, the fields of its form, None if it is empty, NO_JSON if it is neither."""
    if not call.body:
        return None
    kind = next((value for name, value in call.headers.items() if name.lower() == "content-type"), "")
    if kind.partition(";")[0].strip().lower() == FORM:
        return _form(call.body)
    try:
        return json.loads(call.body)
    except (ValueError, RecursionError):
        return _form(call.body) if call.path in LOGINS and b"=" in call.body else NO_JSON


def _form(body: bytes) -> dict[str, str]:
    """Read a form, without unnamed parts: an unnamed part may be just a secret."""
    parts = (part for part in body.decode("utf-8", "replace").split("&") if "=" in part)
    return dict(parse_qsl("&".join(parts), keep_blank_values=True))


def _client_of_login(call: Call) -> str:
    header = next((value for name, value in call.headers.items() if name.lower() == "authorization"), "")
    if header.lower().startswith("basic "):
        try:
            return b64decode(header[6:]).decode("utf-8", "replace").partition(":")[0]
        except (Error, ValueError):
            return ""
    given = fields_of(call)
    return str(given.get("client_id", "")) if isinstance(given, dict) else ""


def counted(several: Iterable[Logged], by: str) -> dict[str, int]:
    """Count calls by "operation", "route", "verb", "client" or "status", the most frequent first."""
    ways = {
        "operation": lambda one: one.operation or "none",
        "route": lambda one: one.call.path,
        "verb": lambda one: one.call.verb,
        "client": lambda one: one.client or "none",
        "status": lambda one: "none" if one.status is None else str(one.status),
    }
    if by not in ways:
        raise ValueError(f"count must be one of {', '.join(ways)}, not {by!r}")
    return dict(Counter(map(ways[by], several)).most_common())


def shown_target(call: Call) -> str:
    """Return the target of a call, with secrets in its query string masked."""
    path, mark, query = call.target.partition("?")
    if mark and any(is_secret(name) for name, _ in parse_qsl(query)):
        query = urlencode([(name, MASK if is_secret(name) else value) for name, value in parse_qsl(query)])
    return f"{path}{mark}{query}"


def shown_call(logged: Logged) -> dict[str, Any]:
    """Return a call as JSON values, with secrets masked; *body* is None if it is empty, not JSON, or no longer kept."""
    call = logged.call
    fields = None if call.released else fields_of(call)
    try:
        secret = secret_fields(call.verb, call.path)
        body = None if fields is NO_JSON else redact(fields, SECRET_NAMES | secret)
    except RecursionError:
        body = None
    return {
        "number": logged.number,
        "time": logged.time,
        "method": call.verb,
        "path": shown_target(call),
        "operation": logged.operation or None,
        "client": logged.client or None,
        "status": logged.status,
        "headers": {name: MASK if is_secret(name) else value for name, value in call.headers.items()},
        "body": body,
        "body_bytes": call.released or len(call.body),
    }
