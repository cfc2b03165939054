"""Read an answer: a dict as scripts expect it, with typed views of what is in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite.wire import Response

T = TypeVar("T")

TEXT_LIMIT = 4096
"""How much of a page that is no JSON is kept as its error's message."""


class Headers(dict[str, str]):
    """Headers of an answer: a dict in the server's spelling that finds a name in any."""

    __slots__ = ()

    def __missing__(self, name: str) -> str:
        folded = name.lower() if isinstance(name, str) else name
        for known, value in self.items():
            if known.lower() == folded:
                return value
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or self.get(name) is not None

    def get(self, name: Any, default: Any = None) -> Any:
        """Return a header's value, whatever the letter case of its name."""
        try:
            return self[name]
        except KeyError:
            return default


class Result(dict[str, Any], Generic[T]):
    """``{"status_code": ..., "headers": ..., "body": ...}`` with views of it.

    ``body`` is what the API sent; where that is an object without ``meta``, ``resources`` or ``errors``, the
    missing ones are added empty. Binary content is in ``body`` as bytes.
    """

    __slots__ = ("_models", "_operation")
    _operation: Any  # what was asked, if it is known: an Operation, or a call of any route
    _models: list[T]

    @classmethod
    def read(cls, response: Response, operation: Any = None) -> Result[Any]:
        """Decode one response to *operation*."""
        status, given, content = response
        headers = Headers(given)
        body: Any = None
        if (given.get("Content-Type") or "").startswith("application/json"):  # the usual case, without a detour
            try:
                body = json.loads(content)
            except (ValueError, RecursionError):
                body = None
        if isinstance(body, dict) and "access_token" not in body:
            body.setdefault("meta", {})
            body.setdefault("resources", [])
            body.setdefault("errors", [])
        else:
            body = _body(status, headers, content)
        self: Result[Any] = cls({"status_code": status, "headers": headers, "body": body})
        self._operation = operation
        return self

    @classmethod
    def local(cls, code: int, message: str) -> Result[Any]:
        """Make the result of a call that got no answer from the API."""
        errors = [{"code": code, "message": message}]
        return cls(status_code=code, headers=Headers(), body={"meta": {}, "resources": [], "errors": errors})

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return cast("int", self["status_code"])

    @property
    def headers(self) -> Headers:
        """Headers of the answer; names in any letter case."""
        return cast("Headers", self["headers"])

    @property
    def body(self) -> Any:
        """Body of the answer: a dict, or bytes."""
        return self["body"]

    @property
    def ok(self) -> bool:
        """Whether the status is below 400; look at ``errors`` too, a 200 may carry some."""
        return self.status_code < 400

    @property
    def resources(self) -> list[Any]:
        """The records as the API sent them; empty where there are none, or null."""
        return self._list("resources")

    @property
    def errors(self) -> list[Any]:
        """What the API found wrong, also beside a status of 200."""
        return self._list("errors")

    @property
    def meta(self) -> dict[str, Any]:
        """What the API says of its answer: query_time, trace_id, pagination."""
        return self._dict(self.body, "meta")

    @property
    def pagination(self) -> dict[str, Any]:
        """Where this page stands: limit, offset, total, next or after, as the operation has it."""
        return self._dict(self.meta, "pagination")

    @property
    def total(self) -> int:
        """How many records there are in all, this page's being some of them."""
        total = self.pagination.get("total")
        return total if isinstance(total, int) else len(self.resources)

    @property
    def trace_id(self) -> str | None:
        """What CrowdStrike's support asks for."""
        found = self.meta.get("trace_id") or self.headers.get("X-Cs-Traceid")
        return str(found) if found else None

    @property
    def content(self) -> bytes:
        """Binary content; empty where the answer is JSON."""
        return self.body if isinstance(self.body, bytes) else b""

    @property
    def models(self) -> list[T]:
        """The records as pydantic models of the operation's kind, made on first use.

        Raise LookupError where the operation has no model yet.
        """
        found: list[T] | None = getattr(self, "_models", None)
        if found is None:
            from falconlite.models import records

            found = self._models = records(getattr(self, "_operation", None), self.resources)
        return found

    def __repr__(self) -> str:
        secret = getattr(getattr(self, "_operation", None), "secret", ())
        return repr(masked(dict(self), secret)) if secret else dict.__repr__(self)

    __str__ = __repr__

    def _list(self, name: str) -> list[Any]:
        found = self.body.get(name) if isinstance(self.body, dict) else None
        return found if isinstance(found, list) else []

    def _dict(self, source: Any, name: str) -> dict[str, Any]:
        found = source.get(name) if isinstance(source, dict) else None
        return found if isinstance(found, dict) else {}


class PythonicResult(Result[T]):
    """A result that stands for its records: it iterates, counts and indexes them.

    ``result["body"]`` and the other keys of the dict still work.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[Any]:
        return iter(self.resources)

    def __len__(self) -> int:
        return len(self.resources)

    def __bool__(self) -> bool:
        return bool(self.resources)

    def __getitem__(self, key: Any) -> Any:
        return dict.__getitem__(self, key) if isinstance(key, str) else self.resources[key]


MASK = "REDACTED"


def masked(value: Any, secret: Any) -> Any:
    """Copy a JSON value with the secret fields' values masked, at any depth."""
    if isinstance(value, dict):
        return {k: MASK if k in secret and v else masked(v, secret) for k, v in value.items()}
    if isinstance(value, list):
        return [masked(item, secret) for item in value]
    return value


def _body(status: int, headers: Mapping[str, str], content: bytes) -> Any:
    if not content:
        return {"meta": {}, "resources": [], "errors": []}
    kind = str(headers.get("Content-Type") or "").lower()
    if "json" in kind or kind.startswith("text/plain") or (not kind and content[:1] in b"{["):
        try:
            return _envelope(json.loads(content))
        except (ValueError, RecursionError):
            return _page(status, content)
    return content if status < 400 else _page(status, content)


def _envelope(body: Any) -> Any:
    if isinstance(body, dict):
        if "access_token" not in body:
            body.setdefault("meta", {})
            body.setdefault("resources", [])
            body.setdefault("errors", [])
        return body
    records = body if isinstance(body, list) else [] if body is None else [body]
    return {"meta": {}, "resources": records, "errors": []}


def _page(status: int, content: bytes) -> dict[str, Any]:
    text = content.decode("utf-8", "replace")
    if len(text) > TEXT_LIMIT:
        text = text[:TEXT_LIMIT] + "..."
    return {"meta": {}, "resources": [], "errors": [{"code": status, "message": text}]}
