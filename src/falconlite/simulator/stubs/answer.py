"""The answer of a stub: status, headers and body, validated, and converted to the reply of a call."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.http.messages import UNSET
from falconlite.simulator.answers import Reply, refusal
from falconlite.simulator.faults.faults import PHRASES
from falconlite.simulator.faults.forms import LINE, TOKEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.binding.operation import Operation

BODIES = ("json", "resources", "text", "content")
"""Arguments with the body of an answer. Only one may be given."""


class Answer(NamedTuple):
    """An answer of a stub.

    - *json*: the body as a JSON value. *text*: the body as a str. *content*: the body as bytes.
    - *resources*: records for the API's envelope, with *errors*. If the operation has ``limit``, a call gets its page
      of them.
    - *headers*: more headers, or another Content-Type.

    Without a body, a status of 400 or more has the API's envelope with one error.
    """

    status: int = 200
    headers: Mapping[str, str] = {}
    json: Any = UNSET
    resources: Sequence[Any] | None = None
    text: str | None = None
    content: bytes | None = None
    errors: Sequence[Mapping[str, Any]] = ()

    @property
    def kind(self) -> str:
        """The argument with the body."""
        given = [name for name in BODIES if getattr(self, name) is not (UNSET if name == "json" else None)]
        return given[0] if given else "resources"

    def checked(self) -> Answer:
        """Validate this answer, and return it. Raise ValueError if it is not valid."""
        given = [name for name in BODIES if getattr(self, name) is not (UNSET if name == "json" else None)]
        if len(given) > 1:
            raise ValueError(f"give only one of {', '.join(BODIES)}, not {' and '.join(given)}")
        if type(self.status) is not int or not 200 <= self.status <= 599:
            raise ValueError(f"status must be a number from 200 to 599, not {self.status!r}")
        if self.status in {204, 304} and given:
            raise ValueError(f"an answer with status {self.status} has no body: leave out {given[0]}")
        if self.errors and self.kind != "resources":
            raise ValueError("errors go with resources; a body of your own has its own")
        for name in ("resources", "errors"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, (list, tuple)):
                raise ValueError(f"{name} must be a list, not {type(value).__name__}")
        _check_types(self)
        return self

    def reply(self, operation: Operation | None, query: Mapping[str, list[str]]) -> Reply:
        """Return the reply to a call with a query."""
        if self.status in {204, 304}:
            return Reply(status=self.status, content=b"", headers=self.headers)
        if self.resources is None and self.kind == "resources" and self.status >= 400 and not self.errors:
            return refusal(self.status, PHRASES.get(self.status, "unknown status").lower(), self.headers)
        if self.kind == "resources":
            resources, pagination = _page(self.resources, operation, query)
            return Reply(resources, self.status, self.errors, pagination, headers=self.headers)
        if self.text is not None:
            return self._written(self.text.encode(), "text/plain; charset=utf-8")
        if self.content is not None:
            return self._written(self.content, "application/octet-stream")
        return self._written(json.dumps(self.json, allow_nan=False).encode(), "application/json")

    def _written(self, content: bytes, kind: str) -> Reply:
        has_kind = any(name.lower() == "content-type" for name in self.headers)
        headers = dict(self.headers) if has_kind else {"Content-Type": kind, **self.headers}
        return Reply(status=self.status, content=content, headers=headers)


def _check_types(answer: Answer) -> None:
    if answer.text is not None and not isinstance(answer.text, str):
        raise ValueError(f"text must be a str, not {type(answer.text).__name__}")
    if answer.content is not None and not isinstance(answer.content, bytes):
        raise ValueError(f"content must be bytes, not {type(answer.content).__name__}")
    for name, value in dict(answer.headers).items():
        if not isinstance(name, str) or not TOKEN.fullmatch(name):
            raise ValueError(f"headers: {name!r} is not the name of a header")
        if name.lower() in {"content-length", "transfer-encoding", "connection"}:
            raise ValueError(f"headers: the server sends {name} itself")
        if not isinstance(value, str) or not LINE.fullmatch(value):
            raise ValueError(f"headers: the value of {name} must be a str of one line")
    for name in ("json", "resources", "errors"):
        value = getattr(answer, name)
        try:
            json.dumps(None if value is UNSET else value, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise ValueError(f"{name} must be JSON values: {error}") from None


def _page(
    resources: Sequence[Any] | None, operation: Operation | None, query: Mapping[str, list[str]]
) -> tuple[Sequence[Any] | None, dict[str, Any] | None]:
    """Return the requested page of the resources, and its pagination, if the operation has pages.

    A cursor, ``after`` or an ``offset`` that is a str, is the number of the next record as a str, and "" at the end.
    """
    if resources is None or operation is None or "limit" not in operation.query:
        return resources, None
    counts = str(operation.stub.__annotations__.get("offset", "int")).startswith("int")
    first = _number(query, "after", _number(query, "offset", 0))
    limit = _number(query, "limit", len(resources))
    end = first + limit
    cursor = str(end) if end < len(resources) else ""
    pagination: dict[str, Any] = {"limit": limit, "total": len(resources)}
    if "offset" in operation.query:
        pagination["offset"] = first if counts else cursor
    if "after" in operation.query:
        pagination["after"] = cursor
    return resources[first:end], pagination


def _number(query: Mapping[str, list[str]], name: str, default: int) -> int:
    text = query.get(name, [""])[0]
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else default
