"""Present an answer as a Result: the dict that falconpy returns, with properties for its parts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from falconlite._late import late, provided
from falconlite.http.headers import Headers, RateLimit, rate_limit
from falconlite.redact import MASK
from falconlite.results.decoding import LARGE, decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from falconlite.http.messages import Request, Response
    from falconlite.results.meta import Meta

T = TypeVar("T")


class Result(dict[str, Any], Generic[T]):
    """``{"status_code": ..., "headers": ..., "body": ...}`` with properties for its parts.

    ``body`` is the JSON that the API sent, or bytes:

    - In an object, ``meta``, ``resources`` and ``errors`` that are missing are added empty; a null ``meta`` or
      ``errors`` becomes empty.
    - ``errors`` that are an object or a str become a list with one entry.
    - If an answer of 400 or more has no ``errors``, the reason in its body becomes one.
    """

    __slots__ = ("_answered", "_attempts", "_error", "_member_cid", "_models", "_operation", "_text", "_unreadable")
    _operation: Any  # the Operation or the call by route; None if not known
    _models: list[T]
    _attempts: int  # number of times that the call was sent
    _member_cid: str | None  # the child tenant that the call was made for
    _answered: bool  # whether the answer came from the API
    _error: Exception | None  # the error from which the result was made
    _text: str  # the complete plain text, if it is one
    _unreadable: bool

    @classmethod
    def read(cls, response: Response, operation: Any = None, request: Request | None = None) -> Result[Any]:
        """Decode one response to *operation*; an answer of an undeclared kind becomes a 502.

        Without *operation*, read an answer of any kind. *request* is the request that was sent.
        """
        status, given, content, attempts, _, member_cid = response
        headers = Headers(given)
        body: Any = None
        unreadable, text = False, ""
        if (given.get("Content-Type") or "").startswith("application/json"):  # most answers: read here, to save calls
            try:
                body = json.loads(content) if len(content) < LARGE else decode(content)
            except (ValueError, RecursionError):
                body = None
        if (
            type(body) is dict
            and type(body.get("resources")) is list
            and type(body.get("meta")) is dict
            and type(errors := body.get("errors") or []) is list
            and 200 <= status < 300
            and status != 206
            and (operation is None or operation.answers == "envelope")
        ):  # a good envelope: read here, to save calls
            body["errors"] = errors
        else:
            read = late("falconlite.results.reading", "read")
            status, body, unreadable, text = read(status, headers, content, operation, request)
        self: Result[Any] = cls({"status_code": status, "headers": headers, "body": body})
        self._operation, self._attempts, self._answered, self._unreadable = operation, attempts, True, unreadable
        if text:
            self._text = text
        if member_cid:
            self._member_cid = member_cid
        return self

    @classmethod
    def local(
        cls,
        code: int,
        message: str,
        member_cid: str | None = None,
        *,
        headers: Headers | None = None,
        attempts: int = 0,
        error: Exception | None = None,
    ) -> Result[Any]:
        """Make the result of a call without an answer from the API, for a child tenant if *member_cid* is given.

        ``raise_for_status()`` raises *error*, or without it the error for *code*.
        """
        errors = [{"code": code, "message": message}]
        self: Result[Any] = cls(
            status_code=code,
            headers=Headers() if headers is None else headers,
            body={"meta": {}, "resources": [], "errors": errors},
        )
        self._attempts, self._member_cid, self._error = attempts, member_cid, error
        return self

    def keep(self, error: Exception) -> None:
        """Store the error from which this result was made, for ``raise_for_status()``."""
        self._error = error

    def count(self, attempts: int) -> None:
        """Store the number of times that the call was sent."""
        self._attempts = attempts

    def declare(self, operation: Any) -> None:
        """Store the operation of this answer, which determines the type of ``models``."""
        self._operation = operation

    @property
    def status_code(self) -> int:
        """HTTP status of the answer."""
        return cast("int", self["status_code"])

    @property
    def headers(self) -> Headers:
        """Headers of the answer; lookups ignore letter case."""
        return cast("Headers", self["headers"])

    @property
    def body(self) -> Any:
        """Body of the answer: a dict, or bytes."""
        return self["body"]

    @property
    def ok(self) -> bool:
        """Whether the status is 200 to 299. There may still be ``errors``: see ``partial``."""
        return 200 <= self.status_code < 300

    @property
    def partial(self) -> bool:
        """Whether the answer is a success with ``errors``: a part of the call failed."""
        return self.ok and bool(self.errors) and not self.text

    @property
    def attempts(self) -> int:
        """Number of times that the call was sent; 0 if it was not sent."""
        return getattr(self, "_attempts", 0)

    @property
    def answered(self) -> bool:
        """Whether this is an answer from the API; False for an error that falconlite reports."""
        return getattr(self, "_answered", False)

    @property
    def member_cid(self) -> str | None:
        """CID of the child tenant that the call was made for; None for the parent, or if not known."""
        return getattr(self, "_member_cid", None)

    @property
    def unreadable(self) -> bool:
        """Whether the API reported success, but its answer is not of the declared kind: no body, HTML.

        If so, the status is 502, and the only entry of ``errors`` describes the answer.
        """
        return getattr(self, "_unreadable", False)

    def raise_for_status(self) -> Result[T]:
        """Return this result if its status is 200 to 299; raise its error otherwise.

        It is the error from which the result was made, for example ConnectionFailed or LoginFailed; for an answer it
        is the APIError for its status.
        """
        if not self.ok:
            raise provided("error_of")(self, getattr(self, "_error", None), getattr(self, "_operation", None))
        return self

    @property
    def resources(self) -> list[Any]:
        """The records as the API sent them; an empty list if they are missing or null."""
        found = self.body.get("resources") if isinstance(self.body, dict) else None
        return found if isinstance(found, list) else []

    @property
    def errors(self) -> list[Any]:
        """Errors in the answer, always a list. An answer of status 200 may have errors too."""
        found = self.body.get("errors") if isinstance(self.body, dict) else None
        if isinstance(found, list):
            return found
        shaped: list[Any] = late("falconlite.results.reasons", "listed")(found, self.status_code)
        return shaped

    @property
    def meta(self) -> Meta:
        """The ``meta`` of the answer: query_time, trace_id, pagination and others."""
        found = self.body.get("meta") if isinstance(self.body, dict) else None
        meta: Meta = late("falconlite.results.meta", "Meta")(found if isinstance(found, dict) else {})
        return meta

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Let pydantic accept an operation, whose answer is annotated as a result; an answer is not validated."""
        return handler(Any)

    @property
    def models(self) -> list[T]:
        """The records as pydantic models of the operation, made at the first use.

        Raise LookupError if the operation has no model.
        """
        found: list[T] | None = getattr(self, "_models", None)
        if found is None:
            from falconlite.results.typed import records

            token = (
                [self.body] if "access_token" in self.raw else []
            )  # an answer without resources: its body is the record
            found = self._models = records(getattr(self, "_operation", None), self.resources or token)
        return found

    @property
    def pagination(self) -> dict[str, Any]:
        """Position of this page: limit, offset, total, next or after, depending on the operation."""
        return self.meta.pagination

    @property
    def total(self) -> int:
        """Number of records on all pages; 0 if the API does not say."""
        return self.meta.total

    @property
    def offset(self) -> Any:
        """Offset of this page, or the token of the next page; 0 or None if the API does not say."""
        return self.meta.offset

    @property
    def limit(self) -> int:
        """Most records on the page; 0 if the API does not say."""
        return self.meta.limit

    @property
    def after(self) -> str | None:
        """The token of the next page, for operations that page by ``after``."""
        return self.meta.after

    @property
    def query_time(self) -> float:
        """Seconds that the API took."""
        return self.meta.query_time

    @property
    def powered_by(self) -> str | None:
        """Name of the CrowdStrike service that answered."""
        return self.meta.powered_by

    @property
    def trace_id(self) -> str | None:
        """ID of the call, which CrowdStrike's support asks for."""
        return self.meta.trace_id or self.headers.trace_id

    @property
    def rate_limit(self) -> RateLimit:
        """The rate limit: requests allowed, requests left, and when to try again after a 429."""
        return rate_limit(self.headers)

    @property
    def region(self) -> str | None:
        """The cloud that answered."""
        return self.headers.region

    @property
    def ratelimit_limit(self) -> str | None:
        """Requests allowed in a minute: the header, a str."""
        return self.headers.ratelimit_limit

    @property
    def ratelimit_remaining(self) -> str | None:
        """Requests left in this minute: the header, a str."""
        return self.headers.ratelimit_remaining

    @property
    def content_type(self) -> str | None:
        """Media type of the body."""
        return self.headers.content_type

    @property
    def content_encoding(self) -> str | None:
        """Compression of the body."""
        return self.headers.content_encoding

    @property
    def content_length(self) -> str | None:
        """Number of bytes of the body as it was sent, perhaps compressed; a str."""
        return self.headers.content_length

    @property
    def date(self) -> str | None:
        """Time at which the server sent the answer, in the format of HTTP."""
        return self.headers.date

    @property
    def binary(self) -> bool:
        """Whether the body is bytes."""
        return isinstance(self.body, bytes)

    @property
    def content(self) -> bytes:
        """Binary content; empty if the answer is JSON."""
        return self.body if isinstance(self.body, bytes) else b""

    @property
    def text(self) -> str:
        """A plain-text answer, which a call by route may return; empty for other answers."""
        return getattr(self, "_text", "")

    @property
    def data(self) -> Any:
        """The records, or the binary content."""
        return self.body if self.binary else self.resources

    @property
    def raw(self) -> dict[str, Any]:
        """The complete body if it has keys besides meta, resources and errors; otherwise an empty dict."""
        body = self.body
        return body if isinstance(body, dict) and body.keys() - {"meta", "resources", "errors"} else {}

    @property
    def batch_id(self) -> str | None:
        """ID of a batch of real-time-response sessions."""
        return self.raw.get("batch_id")

    @property
    def batch_get_cmd_req_id(self) -> str | None:
        """ID of a request that gets a file from the hosts of a batch."""
        return self.raw.get("batch_get_cmd_req_id")

    @property
    def full_return(self) -> dict[str, Any]:
        """Status, headers and body as a plain dict."""
        return {"status_code": self.status_code, "headers": dict(self.headers), "body": self.body}

    @property
    def tupled(self) -> tuple[int, dict[str, str], Any]:
        """Status, headers and body as a tuple."""
        return self.status_code, self.headers, self.body

    def prune(self, wanted: Any) -> list[Any]:
        """Return the records that contain *wanted*: as a part of a str, as a key of a dict, or as an item of a list."""
        return [record for record in self.resources if _holds(record, wanted)]

    def copy(self) -> Self:
        """Return a shallow copy, of the same class and with the same masked fields."""
        again = type(self)(dict(self))
        for name in Result.__slots__:
            if name != "_models" and hasattr(self, name):
                setattr(again, name, getattr(self, name))
        return again

    def __repr__(self) -> str:
        secret = getattr(getattr(self, "_operation", None), "secret", ())
        try:
            return repr(masked(dict(self), secret)) if secret else dict.__repr__(self)
        except RecursionError:
            return f"<{type(self).__name__} {self.status_code}, nested too deeply to be shown>"

    __str__ = __repr__


class PythonicResult(Result[T]):
    """A result that acts as a list of its records in iteration, ``len()``, indexes, slices and ``in``.

    ``result["body"]`` and the other keys of the dict still work, and so do ``json.dumps`` and ``==``. A result with
    binary content acts as its bytes.
    """

    __slots__ = ("_position",)
    _position: int

    def __iter__(self) -> Iterator[Any]:
        yield from self.data

    def __next__(self) -> Any:
        """Return the next record."""
        position = getattr(self, "_position", 0)
        if position >= len(self.data):
            raise StopIteration
        self._position = position + 1
        return self.data[position]

    def __reversed__(self) -> Iterator[Any]:
        yield from reversed(self.data)

    def __contains__(self, wanted: object) -> bool:
        if isinstance(wanted, str) and (self.binary or dict.__contains__(self, wanted)):
            return dict.__contains__(self, wanted)
        return wanted in self.data

    def __len__(self) -> int:
        return len(self.data)

    def __bool__(self) -> bool:
        return bool(self.data)

    def __bytes__(self) -> bytes:
        return self.content

    def __getitem__(self, key: Any) -> Any:
        return dict.__getitem__(self, key) if isinstance(key, str) else self.data[key]


def _holds(record: Any, wanted: Any) -> bool:
    try:
        return isinstance(record, (str, dict, list)) and wanted in record
    except TypeError:  # a number in a str, or a list as a key
        return False


def masked(value: Any, secret: Any) -> Any:
    """Copy a JSON value with the values of *secret* fields masked, at any depth."""
    if isinstance(value, Headers):
        return value  # its repr masks the secrets in it
    if isinstance(value, dict):
        return {k: MASK if k in secret and v else masked(v, secret) for k, v in value.items()}
    if isinstance(value, list):
        return [masked(item, secret) for item in value]
    return value
