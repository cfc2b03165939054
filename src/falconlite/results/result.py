"""Read an answer: a dict as scripts expect it, with typed views of what is in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from falconlite._late import late
from falconlite.http.headers import Headers, Meta, RateLimit, rate_limit
from falconlite.redact import MASK
from falconlite.results.decoding import LARGE, decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from falconlite.http.messages import Request, Response

T = TypeVar("T")


class Result(dict[str, Any], Generic[T]):
    """``{"status_code": ..., "headers": ..., "body": ...}`` with views of it.

    ``body`` is what the API sent; where that is an object whose ``meta``, ``resources`` or ``errors`` are missing, they
    are added empty (and a null ``meta`` or ``errors`` is made empty). ``errors`` that are an object or a str become a
    list with one entry; where an answer of 400 or more has none, its reason becomes one. Binary content is in ``body``
    as bytes.
    """

    __slots__ = ("_answered", "_attempts", "_member_cid", "_models", "_operation", "_text", "_unreadable")
    _operation: Any  # what was asked, if it is known: an Operation, or a call of any route
    _models: list[T]
    _attempts: int  # how often it was sent
    _member_cid: str | None  # the child that it was asked for
    _answered: bool  # whether it came from the API
    _text: str  # the whole of a plain text
    _unreadable: bool

    @classmethod
    def read(cls, response: Response, operation: Any = None, request: Request | None = None) -> Result[Any]:
        """Decode one response to *operation*, or make the error of an answer that is not what it declares.

        Without *operation* any answer will do. *request* is what was sent.
        """
        status, given, content, attempts, _, member_cid = response
        headers = Headers(given)
        body: Any = None
        unreadable, text = False, ""
        if (given.get("Content-Type") or "").startswith("application/json"):  # the usual case, without a detour
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
        ):  # a good envelope, without a detour
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
    ) -> Result[Any]:
        """Make the result of a call that got no answer from the API, for a child tenant if it was made for one."""
        errors = [{"code": code, "message": message}]
        self: Result[Any] = cls(
            status_code=code,
            headers=Headers() if headers is None else headers,
            body={"meta": {}, "resources": [], "errors": errors},
        )
        self._attempts, self._member_cid = attempts, member_cid
        return self

    def declare(self, operation: Any) -> None:
        """Take this for an answer to *operation*, which tells the kind of ``models``."""
        self._operation = operation

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
        """Whether the status is one of success, 200 to 299; it may carry ``errors`` all the same, see ``partial``."""
        return 200 <= self.status_code < 300

    @property
    def partial(self) -> bool:
        """Whether the answer is a success that carries errors: some of what was asked did not happen."""
        return self.ok and bool(self.errors) and not self.text

    @property
    def attempts(self) -> int:
        """How often the call was sent until this came of it; 0 where nothing was sent."""
        return getattr(self, "_attempts", 0)

    @property
    def answered(self) -> bool:
        """Whether this came from the API, rather than being made here because nothing did."""
        return getattr(self, "_answered", False)

    @property
    def member_cid(self) -> str | None:
        """The CID of the child tenant that the call was made for; None for the parent, or where it is not known."""
        return getattr(self, "_member_cid", None)

    @property
    def unreadable(self) -> bool:
        """Whether a success came that is not what the operation answers: no envelope, no body, a page of HTML.

        The status is 502 then, and the only entry of ``errors`` says what came.
        """
        return getattr(self, "_unreadable", False)

    def raise_for_status(self) -> Result[T]:
        """Raise APIError unless the status is one of success; else return this result."""
        if not self.ok:
            operation = getattr(self, "_operation", None)
            method, route = (getattr(operation, name, "") for name in ("verb", "route"))
            raise late("falconlite.errors", "APIError").of(self, method=method, route=route, operation=operation)
        return self

    @property
    def resources(self) -> list[Any]:
        """The records as the API sent them; empty where there are none, or null."""
        found = self.body.get("resources") if isinstance(self.body, dict) else None
        return found if isinstance(found, list) else []

    @property
    def errors(self) -> list[Any]:
        """What the API found wrong, also beside a status of 200: a list, whatever the API made of it."""
        found = self.body.get("errors") if isinstance(self.body, dict) else None
        if isinstance(found, list):
            return found
        shaped: list[Any] = late("falconlite.errors", "listed")(found, self.status_code)
        return shaped

    @property
    def meta(self) -> Meta:
        """What the API says of its answer: query_time, trace_id, pagination and more, as a dict with names."""
        found = self.body.get("meta") if isinstance(self.body, dict) else None
        return Meta(found if isinstance(found, dict) else {})

    @property
    def models(self) -> list[T]:
        """The records as pydantic models of the operation's kind, made on first use.

        Raise LookupError where the operation has no model.
        """
        found: list[T] | None = getattr(self, "_models", None)
        if found is None:
            from falconlite.models import records

            token = [self.body] if "access_token" in self.raw else []  # the one answer that is a record by itself
            found = self._models = records(getattr(self, "_operation", None), self.resources or token)
        return found

    @property
    def pagination(self) -> dict[str, Any]:
        """Where this page stands: limit, offset, total, next or after, as the operation has it."""
        return self.meta.pagination

    @property
    def total(self) -> int:
        """How many records there are in all, this page's being some of them; 0 where the API does not say."""
        return self.meta.total

    @property
    def offset(self) -> Any:
        """Where this page begins, or the token of the next one; 0 or None where the API does not say."""
        return self.meta.offset

    @property
    def limit(self) -> int:
        """How many records were asked for; 0 where the API does not say."""
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
        """The service behind the API."""
        return self.meta.powered_by

    @property
    def trace_id(self) -> str | None:
        """What CrowdStrike's support asks for."""
        return self.meta.trace_id or self.headers.trace_id

    @property
    def rate_limit(self) -> RateLimit:
        """What is left of the rate limit, and when to come back after a 429."""
        return rate_limit(self.headers)

    @property
    def region(self) -> str | None:
        """The cloud that answered."""
        return self.headers.region

    @property
    def ratelimit_limit(self) -> str | None:
        """Requests allowed in a minute, as the header has it."""
        return self.headers.ratelimit_limit

    @property
    def ratelimit_remaining(self) -> str | None:
        """Requests left in this minute, as the header has it."""
        return self.headers.ratelimit_remaining

    @property
    def content_type(self) -> str | None:
        """Kind of the body."""
        return self.headers.content_type

    @property
    def content_encoding(self) -> str | None:
        """How the body was packed."""
        return self.headers.content_encoding

    @property
    def content_length(self) -> str | None:
        """Bytes of the body as it travelled."""
        return self.headers.content_length

    @property
    def date(self) -> str | None:
        """When the server answered."""
        return self.headers.date

    @property
    def binary(self) -> bool:
        """Whether the body is bytes."""
        return isinstance(self.body, bytes)

    @property
    def content(self) -> bytes:
        """Binary content; empty where the answer is JSON."""
        return self.body if isinstance(self.body, bytes) else b""

    @property
    def text(self) -> str:
        """The whole of an answer that is plain text, as a call by route may bring; empty for other answers."""
        return getattr(self, "_text", "")

    @property
    def data(self) -> Any:
        """The records, or the binary content: what the answer is about."""
        return self.body if self.binary else self.resources

    @property
    def raw(self) -> dict[str, Any]:
        """The whole body where it has another shape than meta, resources and errors; otherwise empty."""
        body = self.body
        return body if isinstance(body, dict) and body.keys() - {"meta", "resources", "errors"} else {}

    @property
    def batch_id(self) -> str | None:
        """ID of a batch of real-time-response sessions."""
        return self.raw.get("batch_id")

    @property
    def batch_get_cmd_req_id(self) -> str | None:
        """ID of a batch's request for a file."""
        return self.raw.get("batch_get_cmd_req_id")

    @property
    def full_return(self) -> dict[str, Any]:
        """The three keys as a plain dict."""
        return {"status_code": self.status_code, "headers": dict(self.headers), "body": self.body}

    @property
    def tupled(self) -> tuple[int, dict[str, str], Any]:
        """Status, headers and body."""
        return self.status_code, self.headers, self.body

    def prune(self, wanted: Any) -> list[Any]:
        """Return the records that hold *wanted*: as part of a text, or as a key."""
        return [record for record in self.resources if _holds(record, wanted)]

    def copy(self) -> Self:
        """Return a shallow copy of the same kind, which masks the same secrets."""
        again = type(self)(dict(self))
        again._operation, again._attempts = getattr(self, "_operation", None), self.attempts  # noqa: SLF001  # one of us
        again._answered, again._unreadable = self.answered, self.unreadable  # noqa: SLF001  # one of us
        again._member_cid, again._text = self.member_cid, self.text  # noqa: SLF001  # one of us
        return again

    def __repr__(self) -> str:
        secret = getattr(getattr(self, "_operation", None), "secret", ())
        try:
            return repr(masked(dict(self), secret)) if secret else dict.__repr__(self)
        except RecursionError:
            return f"<{type(self).__name__} {self.status_code}, nested too deeply to be shown>"

    __str__ = __repr__


class PythonicResult(Result[T]):
    """A result that stands for its records: it iterates, counts, indexes, slices and contains them.

    ``result["body"]`` and the other keys of the dict still work, ``json.dumps`` and ``==`` too. Binary content
    stands for its bytes.
    """

    __slots__ = ("_position",)
    _position: int

    def __iter__(self) -> Iterator[Any]:
        yield from self.data

    def __next__(self) -> Any:
        """Return the next record that ``next(result)`` has not returned yet."""
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
    except TypeError:  # a number is in no text, a list is no key
        return False


def masked(value: Any, secret: Any) -> Any:
    """Copy a JSON value with the secret fields' values masked, at any depth."""
    if isinstance(value, Headers):
        return value  # which masks what is secret in them
    if isinstance(value, dict):
        return {k: MASK if k in secret and v else masked(v, secret) for k, v in value.items()}
    if isinstance(value, list):
        return [masked(item, secret) for item in value]
    return value
