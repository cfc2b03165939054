"""A call as it arrives, the reply of a handler, and a refusal."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  # all times here are UTC, written with a Z


class Call(NamedTuple):
    """An HTTP request as a server sees it; *target* is the path with the raw query string.

    *released* is the length of a body that the call log no longer keeps: *body* is empty then, and ``json`` raises
    ValueError. The repr shows neither headers nor body: they hold credentials.
    """

    verb: str
    target: str
    headers: Mapping[str, str] = {}
    body: bytes = b""
    released: int = 0

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


class Reply(NamedTuple):
    """The answer of a handler; *document* replaces the envelope, *affected* goes to ``meta.writes``.

    *content* replaces the whole body; its Content-Type is among *headers*.
    """

    resources: Sequence[Any] | None = None
    status: int = 200
    errors: Sequence[Mapping[str, Any]] = ()
    pagination: Mapping[str, Any] | None = None
    affected: int | None = None
    document: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = {}
    powered_by: str | None = None
    content: bytes | None = None


class Refused(Exception):
    """Raised to answer a call with one error and nothing else."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status, self.message, self.headers = status, message, headers or {}


GATEWAY = "crowdstrike-api-gateway"


def refusal(status: int, message: str, headers: Mapping[str, str] | None = None) -> Reply:
    """Return the reply of the gateway to a call that it refuses."""
    return Reply(status=status, errors=[problem(status, message)], headers=headers or {}, powered_by=GATEWAY)


def problem(code: int, message: str, id: str | None = None) -> dict[str, Any]:
    """Return one entry of ``errors``."""
    error: dict[str, Any] = {"code": code, "message": message}
    return error if id is None else error | {"id": id}


def missing(kind: str, ids: Iterable[str]) -> list[dict[str, Any]]:
    """Return the errors for IDs that were not found."""
    return [problem(404, f"there is no {kind} {id}", id) for id in ids]


def found(resources: Sequence[Any], errors: Sequence[Mapping[str, Any]], status: int = 200, **more: Any) -> Reply:
    """Reply with what was found. The status is *status*; if there are only errors, it is the code of the first."""
    first = int(errors[0]["code"]) if errors and not resources else status
    return Reply(resources, first, errors, **more)


def envelope(reply: Reply, trace_id: str) -> dict[str, Any]:
    """Put a reply into the envelope that all collections share."""
    meta: dict[str, Any] = {
        "query_time": round(0.001 + 0.000_001 * len(reply.resources or ()), 6),  # not measured: same call, same bytes
        "powered_by": reply.powered_by,
        "trace_id": trace_id,
    }
    if reply.pagination is not None:
        meta["pagination"] = reply.pagination
    if reply.affected is not None:
        meta["writes"] = {"resources_affected": reply.affected}
    body: dict[str, Any] = {"meta": meta, "errors": list(reply.errors)}
    return body if reply.resources is None else body | {"resources": list(reply.resources)}


def stamp(seconds: float) -> str:
    """Format a moment as the API does: RFC 3339, UTC, whole seconds."""
    return (EPOCH + timedelta(seconds=int(seconds))).isoformat() + "Z"
