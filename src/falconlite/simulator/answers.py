"""Types of an exchange: the call as it arrives, the reply of a handler, and a refusal."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from falconlite.simulator.later import Later
    from falconlite.simulator.live import LiveBody

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  # all times here are UTC, written with a Z


class Call(NamedTuple):
    """An HTTP request as a server sees it; *target* is the path with the raw query string.

    *released* is the length of a body that the call log has dropped: *body* is empty then, and ``json`` raises
    ValueError. The repr omits headers and body, because they hold credentials. *scheme* is the server's.
    """

    verb: str
    target: str
    headers: Mapping[str, str] = {}
    body: bytes = b""
    released: int = 0
    scheme: str = "http"

    def __repr__(self) -> str:
        size = f"{self.released} bytes, no longer kept" if self.released else f"{len(self.body)} bytes"
        return f"<Call {self.verb} {self.target} ({size})>"

    @property
    def path(self) -> str:
        """The target without its query string."""
        return self.target.partition("?")[0]

    @property
    def json(self) -> Any:
        """The body, decoded."""
        if self.released:
            raise ValueError(f"the body of this call, {self.released} bytes, is no longer kept")
        return json.loads(self.body)

    def without_body(self) -> Call:
        """Return this call with the length of its body in place of the body."""
        return self._replace(body=b"", released=self.released or len(self.body))


class Piece(bytes):
    """A record as JSON. *packed* caches its compressed form."""

    packed: bytes | None = None


class Encoded(list[Piece]):
    """Records as JSON, one by one: the result of handlers that keep encoded records."""


SEPARATOR, TAIL = b", ", b"]}"


class Reply(NamedTuple):
    """The answer of a handler.

    - *affected* goes to ``meta.writes``; *meta* has more fields of ``meta``, *beside* more fields of the envelope.
    - *place* is the field of the envelope that holds the records, as a dotted path.
    - *document* replaces the envelope.
    - *content* replaces the JSON: a file, whose content type is *media*. Empty content has none.
    - *later* is a body like *content* that takes long to make. It is made after the cloud's lock is released.
    - *live* is a stream of JSON lines.
    """

    resources: Any = None  # a list, or the dict that the operation declares
    status: int = 200
    errors: Sequence[Mapping[str, Any]] = ()
    pagination: Mapping[str, Any] | None = None
    affected: int | None = None
    document: Any = None
    headers: Mapping[str, str] = {}
    powered_by: str | None = None
    meta: Mapping[str, Any] = {}
    beside: Mapping[str, Any] = {}
    content: bytes | None = None
    media: str = "application/octet-stream"
    later: Later | None = None
    live: LiveBody | None = None
    place: str = "resources"


NOTHING = Reply(status=204, content=b"")
"""The reply without a body."""


class Refused(Exception):
    """Raised to answer a call with a single error."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.message, self.headers = status, message, headers or {}


GATEWAY = "crowdstrike-api-gateway"


def refusal(status: int, message: str, headers: Mapping[str, str] | None = None) -> Reply:
    """Return the gateway's reply for a refused call."""
    return Reply(status=status, errors=[problem(status, message)], headers=headers or {}, powered_by=GATEWAY)


def problem(code: int, message: str, id: str | None = None) -> dict[str, Any]:
    """Return one entry of ``errors``."""
    error: dict[str, Any] = {"code": code, "message": message}
    return error if id is None else error | {"id": id}


def missing(kind: str, ids: Iterable[str]) -> list[dict[str, Any]]:
    """Return the errors for IDs that were not found."""
    return [problem(404, f"there is no {kind} {id}", id) for id in ids]


def found(resources: Sequence[Any], errors: Sequence[Mapping[str, Any]], status: int = 200, **more: Any) -> Reply:
    """Reply with the records found. The status is *status*; if there are only errors, it is the code of the first."""
    first = int(errors[0]["code"]) if errors and not resources else status
    return Reply(resources, first, errors, **more)


def encoded(value: Any) -> bytes:
    """Encode a value as JSON. Raise ValueError for NaN and infinity, which are not JSON."""
    return ENCODER.encode(value).encode()


ENCODER = json.JSONEncoder(allow_nan=False)


def content_of(reply: Reply, trace_id: str) -> bytes:
    """Return the body of an answer."""
    if reply.document is not None:
        return encoded(reply.document)
    records = reply.resources
    if not isinstance(records, Encoded):
        return encoded(envelope(reply, trace_id))
    first, *others = records or [b""]
    pieces = [head_of(reply, trace_id) + first, *others]
    pieces[-1] += TAIL
    return SEPARATOR.join(pieces)  # the only copy of the records


def head_of(reply: Reply, trace_id: str) -> bytes:
    """Return the body of an answer before its encoded records. SEPARATOR goes between the records, TAIL at the end."""
    whole = envelope(reply, trace_id)
    del whole["resources"]  # The records come last.
    return b'%b, "resources": [' % encoded(whole)[:-1]


def envelope(reply: Reply, trace_id: str) -> dict[str, Any]:
    """Wrap a reply in the envelope that all collections share."""
    meta: dict[str, Any] = {
        "query_time": round(0.001 + 0.000_001 * len(reply.resources or ()), 6),  # not measured: same call, same bytes
        "powered_by": reply.powered_by,
        "trace_id": trace_id,
    }
    if reply.pagination is not None:
        meta["pagination"] = reply.pagination
    if reply.affected is not None:
        meta["writes"] = {"resources_affected": reply.affected}
    body: dict[str, Any] = {"meta": {**meta, **reply.meta}, "errors": list(reply.errors), **reply.beside}
    if reply.resources is None:
        return body
    records: Any = reply.resources if isinstance(reply.resources, dict) else list(reply.resources)
    first, *further = reply.place.split(".")
    for name in reversed(further):
        records = {name: records}
    return body | {first: records}


def stamp(seconds: float) -> str:
    """Format a moment as the API does: RFC 3339, UTC, whole seconds."""
    return (EPOCH + timedelta(seconds=int(seconds))).isoformat() + "Z"
