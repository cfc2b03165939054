"""Present an answer as a Result: the dict that falconpy returns, with properties for its parts."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from falconlite._late import after_import, late, provided
from falconlite.http.headers import Headers, RateLimit, rate_limit
from falconlite.redact import MASK
from falconlite.results.decoding import LARGE, decode

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

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

    ``Result(full=answer)`` makes a pythonic result of the dict that a call returned in dict mode, and
    ``Result(status_code=200, headers={...}, body={...})`` of its parts, as falconpy does. ``Result(answer)`` stays in
    dict mode.
    """

    __slots__ = (
        *("_answered", "_attempts", "_error", "_member_cid", "_models", "_operation", "_position", "_text"),
        "_unreadable",
    )
    _operation: Any  # the Operation or the call by route; None if not known
    _models: list[T]
    _attempts: int  # number of times that the call was sent
    _member_cid: str | None  # the child tenant that the call was made for
    _answered: bool  # whether the API sent a response
    _error: Exception | None  # the error from which the result was made
    _text: str  # the complete plain text, if it is one
    _unreadable: bool
    _position: int  # the record that ``next()`` of a pythonic result returns

    def __init__(
        self,
        status_code: int | dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        body: Any = None,
        full: dict[str, Any] | None = None,
        head_request: bool = False,
    ) -> None:
        """Make a result of an answer: of *full*, its dict, or of its parts. All are optional, as in falconpy.

        - ``status_code`` (int or dict): the status, or a dict of the three for a result in dict mode.
        - ``headers`` (dict), ``body`` (dict, list, bytes or str): a list is the records.
        - ``full`` (dict): the three, as a call returns them in dict mode.
        - ``head_request``: has no effect; falconpy has it.

        Raise TypeError, which names the argument, for a value of another type.
        """
        del head_request
        if isinstance(status_code, dict):
            super().__init__(status_code)
        else:
            if full is not None:
                _must_be(dict, full, "full")
                status_code, headers, body = full.get("status_code"), full.get("headers"), full.get("body")
            if status_code is not None:
                _must_be(int, status_code, "status_code")
            if headers is not None and not hasattr(headers, "keys"):
                _must_be(dict, headers, "headers")
            if body is None or isinstance(body, list):
                body = {"meta": {}, "resources": body or [], "errors": []}
            elif isinstance(body, dict):
                body = {**body}  # a pythonic result replaces the lists in it
            super().__init__(status_code=status_code, headers=Headers(headers or {}), body=body)
            if isinstance(full, Result):
                _describe(self, full)
            if type(self) is Result:
                self.__class__ = PythonicResult  # a subclass with the same slots

    @classmethod
    def read(
        cls,
        response: Response,
        operation: Any = None,
        request: Request | None = None,
        loads: Callable[[bytes], Any] | None = None,
    ) -> Result[Any]:
        """Decode one response to *operation*; an answer of an undeclared kind becomes a 502.

        Without *operation*, read an answer of any kind. *request* is the request that was sent. *loads* decodes JSON in
        the place of ``json.loads``.
        """
        status, given, content, attempts, _, member_cid, arrived = response
        headers: Headers = Headers.__new__(Headers)  # without __init__, to save a call
        headers |= given
        body: Any = None
        unreadable, text = False, ""
        if (given.get("Content-Type") or "").startswith("application/json"):  # most answers: read here, to save calls
            try:
                if arrived is None:
                    body = (loads or json.loads if len(content) < LARGE else loads or decode)(content)
                else:
                    body = arrived.value()
            except (ValueError, RecursionError):
                body = None
        if (
            type(body) is dict
            and type(body.get("resources")) is list
            and type(body.get("meta")) is dict
            and type(errors := body.get("errors") or []) is list
            and 200 <= status < 300
            and status != 206
            and (operation is None or (operation.answers == "envelope" and not operation.elsewhere))
        ):  # a good envelope: read here, to save calls
            body["errors"] = errors
        else:
            read = late("falconlite.results.reading", "read")
            status, body, unreadable, text = read(status, headers, content, operation, request, arrived, loads)
        self: Result[Any] = cls.__new__(cls)  # without __init__, to save a call
        self["status_code"], self["headers"], self["body"] = status, headers, body
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
        """Create the result of a call without a response from the API, for a child tenant if *member_cid* is given.

        ``raise_for_status()`` raises *error*, or without it the error for *code*.
        """
        errors = [{"code": code, "message": message}]
        body = {"meta": {}, "resources": [], "errors": errors}
        self: Result[Any] = cls(
            {"status_code": code, "headers": Headers() if headers is None else headers, "body": body}
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
        return cast("int", self.get("status_code"))  # get() is not overridden, so it is faster than an index

    @property
    def headers(self) -> Headers:
        """Headers of the answer; lookups ignore letter case."""
        found = self.get("headers")
        return found if isinstance(found, Headers) else Headers(found or {})  # a plain dict in ``Result(answer)``

    @property
    def body(self) -> Any:
        """Body of the answer: a dict, or bytes."""
        return self.get("body")

    @property
    def ok(self) -> bool:
        """Whether the status is 200 to 299. There may still be ``errors``: see ``partial``."""
        return 200 <= (self.status_code or 0) < 300

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
        """CID of the child tenant that the call was made for; None for the parent, or if unknown."""
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

    def _elsewhere(self) -> bool:
        """Whether the operation declares records that are not a list in ``resources``."""
        declared: bool = getattr(getattr(self, "_operation", None), "elsewhere", False)
        return declared and isinstance(self.body, dict)

    @property
    def resources(self) -> list[Any]:
        """The records as the API sent them, wherever it puts them; an empty list if they are missing or null.

        If the answer is one record, the list has that record. If it is a map, the list has its values: see ``data``.
        """
        if self._elsewhere():
            records: list[Any] = late(PLACES, "records_in")(late(PLACES, "held")(self), self._operation)
            return records
        found = self.body.get("resources") if isinstance(self.body, dict) else None
        return found if isinstance(found, list) else []

    @property
    def errors(self) -> list[Any]:
        """Errors in the answer, always a list. An answer of status 200 may have errors too."""
        found = self.body.get("errors") if isinstance(self.body, dict) else None
        if isinstance(found, list):
            return found
        if found is None and self._elsewhere() and self._operation.answers != "record":
            found = self.body.get("error")  # the name in answers without meta
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
        """Let pydantic accept operations, whose return annotation is a result. The result is not validated."""
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
        return self.meta.total or (late(PLACES, "total_beside")(self) or 0 if self._elsewhere() else 0)

    @property
    def offset(self) -> Any:
        """Offset of this page, or the token of the next page; 0 or None if the API does not say."""
        return self.meta.offset

    @property
    def limit(self) -> int:
        """Maximum number of records on the page; 0 if the API does not say."""
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
        """ID of the call at CrowdStrike; their support needs it."""
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
        """A plain-text body, which a call by route may return; "" for other responses."""
        return getattr(self, "_text", "")

    @property
    def data(self) -> Any:
        """The records, or the binary content. One record is that object; a map is a dict of its records."""
        instead = self.body if self.binary else self._object()
        return self.resources if instead is None else instead

    def _object(self) -> Any:
        """Return the object that the operation declares as the record, or as the map of records; otherwise None."""
        found = late(PLACES, "held")(self) if self._elsewhere() else None
        if not isinstance(found, dict):
            return None
        combined = self.body.get("combined")  # the answers of the hosts of a batch: data is this object in falconpy
        return combined if isinstance(combined, dict) else found

    def _listed(self) -> Any:
        """Return the list of the records; the dict or the bytes if the answer has that instead."""
        return self.resources if self._elsewhere() else self.data

    def _content(self) -> Any:
        """Return the part of the response to show: the records, by key if they are in a map, or the bytes."""
        return self.data if self._elsewhere() and self._operation.answers == "map" else self._listed()

    @property
    def raw(self) -> dict[str, Any]:
        """The complete body if it has keys besides meta, resources and errors; otherwise an empty dict."""
        body = self.body
        return body if isinstance(body, dict) and body.keys() - {"meta", "resources", "errors"} else {}

    @property
    def headers_object(self) -> bool:
        """False, always: falconpy's name."""
        return False

    @property
    def meta_object(self) -> bool:
        """False, always: falconpy's name."""
        return False

    @property
    def shown(self) -> Any:
        """The plain dict that a REPL, ``pprint`` and rich show, with secrets masked and long lists cut."""
        return late("falconlite.results.showing", "briefly")({**self}, secret_of(self))

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
        found: list[Any] = late("falconlite.results.components", "Resources")(self.resources).contains(wanted)
        return found

    def copy(self) -> Self:
        """Return a shallow copy, of the same class and with the same masked fields."""
        again = type(self)({**self})
        _describe(again, self)
        return again

    def __call__(self, status_code: int, headers: dict[str, str], body: Any) -> dict[str, Any]:
        """Return the three values as a plain dict, as falconpy does."""
        return {"status_code": status_code, "headers": dict(headers), "body": body}

    def __getitem__(self, key: Any) -> Any:
        try:
            return dict.__getitem__(self, key)
        except (KeyError, TypeError):  # a slice cannot be a key before Python 3.12
            if isinstance(key, (int, slice)):
                raise KeyError(RECORDS) from None
            raise

    def __repr__(self) -> str:
        try:
            if "pprint" in sys.modules:
                late("falconlite.http.printing", "teach_pprint")(Result)
            return self._repr()
        except RecursionError:
            return f"<{type(self).__name__} {self.status_code}, nested too deeply to be shown>"
        except ImportError:  # at interpreter exit
            return f"<{type(self).__name__} {self.status_code}>"

    __str__ = __repr__

    def _repr(self) -> str:
        secret = secret_of(self)
        return repr(masked({**self}, secret)) if secret else dict.__repr__(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text("...") if cycle else printer.pretty(self.shown)

    def _repr_html_(self) -> str:
        table: str = late("falconlite.results.showing", "table")(
            self.status_code, self._content(), self.errors, secret_of(self)
        )
        return table

    def __rich__(self) -> object:
        pretty: object = late("rich.pretty", "Pretty")(self.shown)  # type checkers need not read rich
        return pretty

    def __rich_repr__(self) -> Iterator[Any]:
        """Yield what rich shows of a result within another object."""
        shown = self.shown
        yield from shown.items() if isinstance(shown, dict) else (shown,)


class PythonicResult(Result[T]):
    """A result that acts as a list of its records in iteration, ``len()``, indexes, slices, ``in`` and its repr.

    ``result["body"]`` and the other keys of the dict still work, and so do ``json.dumps`` and ``==``. A result with
    binary content acts as its bytes.
    """

    __slots__ = ()

    @property
    def resources(self) -> list[Any]:
        """The records as the API sent them: a list, with falconpy's ``contains()``, ``get_property()`` and ``data``."""
        instead = self._instead()
        if self._elsewhere():
            found, place = super().resources, late(PLACES, "place_of")(self.body, self._operation)
            if instead is None:
                return self._part("Resources", place, found)
            records: list[Any] = late("falconlite.results.components", "Resources")(found, instead)
            return records
        if instead is None:
            return self._part("Resources", "resources", super().resources)
        kind = "BinaryFile" if isinstance(instead, bytes) else "Resources"
        empty: list[Any] = late("falconlite.results.components", kind)(instead)
        return empty

    @property
    def errors(self) -> list[Any]:
        """Errors in the answer, always a list. An answer of status 200 may have errors too."""
        return self._part("Errors", "errors", super().errors)

    @property
    def raw(self) -> dict[str, Any]:
        """The complete body if it has other keys than meta, resources and errors, or no list of resources."""
        body = self.body
        unlike = isinstance(body, dict) and not isinstance(body.get("resources"), list)
        raw: dict[str, Any] = late("falconlite.results.components", "RawBody")(body if unlike else super().raw)
        return raw

    @property
    def data(self) -> Any:
        """The records; the dict or the binary content if the answer has that instead."""
        instead = self._instead()
        return self.resources if instead is None else instead

    @property
    def shown(self) -> Any:
        """The form that a REPL, ``pprint`` and rich show: the records, with secrets masked and long lists cut."""
        return late("falconlite.results.showing", "briefly")(self._content(), secret_of(self))

    def _instead(self) -> Any:
        """Return the dict or the bytes that the answer has instead of records; None if it has records."""
        body = self.body
        if not isinstance(body, dict):
            return body if isinstance(body, bytes) else None
        if self._elsewhere():
            return self._object()
        if isinstance(body.get("combined"), dict):  # the answers of the hosts of a batch, by host
            return body["combined"]
        if isinstance(body.get("data"), dict):  # GraphQL
            return body
        found = body.get("resources")
        return found if isinstance(found, dict) else None

    def _part(self, kind: str, name: str, found: list[Any]) -> list[Any]:
        """Return a list in the body as a list with falconpy's members, which replaces it there."""
        made: Any = late("falconlite.results.components", kind)
        if type(found) is made:
            return found
        part: list[Any] = made(found)
        body = self.body
        if isinstance(body, dict) and body.get(name) is found:
            body[name] = part
        return part

    def __iter__(self) -> Iterator[Any]:
        yield from self._listed()

    def __next__(self) -> Any:
        """Return the next record."""
        position, records = getattr(self, "_position", 0), self._listed()
        if position >= len(records):
            raise StopIteration
        self._position = position + 1
        return [*records][position] if isinstance(records, dict) else records[position]

    def __reversed__(self) -> Iterator[Any]:
        yield from reversed(self._listed())

    def __contains__(self, wanted: object) -> bool:
        if isinstance(wanted, str) and (self.binary or dict.__contains__(self, wanted)):
            return dict.__contains__(self, wanted)
        return wanted in self._listed()

    def __len__(self) -> int:
        return len(self._listed())

    def __bool__(self) -> bool:
        return bool(self._listed())

    def __bytes__(self) -> bytes:
        return self.content

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            return dict.__getitem__(self, key)
        records = self._listed()
        if isinstance(records, dict):
            raise KeyError("this answer has a dict instead of records: use result.data")
        return records[key]

    def _repr(self) -> str:
        text: str = late("falconlite.results.showing", "in_brief")(self._content(), secret_of(self))
        return text


PLACES = "falconlite.results.places"

RECORDS = "a result in dict mode has no records by index: use result.resources[0], or call with pythonic=True"

BEARER = frozenset({"access_token"})
"""Fields masked in a result created by a program, whose operation is unknown."""


def _must_be(kind: type, value: object, name: str) -> None:
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be a {kind.__name__}, not {type(value).__name__}")


def _describe(result: Result[Any], known: Result[Any]) -> None:
    """Copy the facts of the call from another result of the same answer: operation, attempts, child tenant."""
    for name in Result.__slots__:
        if name not in {"_models", "_position"} and hasattr(known, name):
            setattr(result, name, getattr(known, name))


def secret_of(result: Result[Any]) -> Collection[str]:
    """Return the names of the fields whose values are masked when a result is shown."""
    operation = getattr(result, "_operation", None)
    return getattr(operation, "secret", ()) if operation else BEARER


def masked(value: Any, secret: Any) -> Any:
    """Copy a JSON value with the values of *secret* fields masked, at any depth."""
    if isinstance(value, Headers):
        return value  # its repr masks the secrets in it
    if isinstance(value, dict):
        return {k: MASK if k in secret and v else masked(v, secret) for k, v in value.items()}
    if isinstance(value, list):
        return [masked(item, secret) for item in value]
    return value


def _written(result: Result[Any]) -> dict[str, Any]:
    """Return what YAML writes: everything, with secrets masked."""
    written: dict[str, Any] = masked({**result}, secret_of(result))
    return written


after_import("yaml", "falconlite.results.showing", "teach_yaml", Result, _written)
