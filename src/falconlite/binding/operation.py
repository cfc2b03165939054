"""Declare an API operation once, as a typed stub method of its service class.

    class Hosts(Service):
        @get("QueryDevicesByFilter", "/devices/queries/devices/v1")
        def query_devices_by_filter(self, *, limit: int | None = None) -> Result[str]:
            '''Find device IDs.'''
            ...

        QueryDevicesByFilter = query_devices_by_filter

The signature is the contract: its names are the only ones that a call accepts, the ones that the
route mentions fill it, and the rest go in the query string (GET, HEAD, DELETE) or in the JSON body.
A parameter annotated ``Strings`` is a list: a comma-separated text is split, any iterable accepted.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, overload

from falconlite._tuples import NamedTuple, TypedDict
from falconlite.binding.values import check_headers, given_at_all, listed, query_pairs, segment, shown, text_of
from falconlite.errors import PayloadValidationError, unexpected
from falconlite.http.messages import NULL, UNSET, Request, is_listed, is_mapping
from falconlite.operations.method import Method
from falconlite.retry.timeouts import patient

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from typing import Concatenate, Literal, TypeAlias

    from typing_extensions import ParamSpec, Unpack

    from falconlite.binding.paging import Paging
    from falconlite.http.messages import Null
    from falconlite.operations._faces import Chunked, Listed
    from falconlite.results.result import Result

    P = ParamSpec("P")
    R = TypeVar("R")
    Shape = Callable[[dict[str, Any]], Any]
    Strings: TypeAlias = str | Iterable[str]
    CommaSeparated: TypeAlias = str | Iterable[str]
    Timestamp: TypeAlias = str | Null | None
    Answers: TypeAlias = Literal["envelope", "json", "token", "text", "bytes"]

BODILESS = frozenset({"GET", "HEAD", "DELETE"})

Stub = TypeVar("Stub", bound="Callable[..., Result[Any]]")

OPTIONS = ("parameters", "body", "headers", "timeout", "deadline", "retry", "pythonic", "expand_result")
"""What any call takes besides its own arguments; ``body`` only where the operation has one."""


class Declared(TypedDict, total=False):
    """What a decorator may say of an operation, besides ``pages`` and ``at_once``; ``Operation`` explains each."""

    query: Collection[str]
    wire: Mapping[str, str]
    choices: Mapping[str, Sequence[str]]
    shape: Shape
    nullable: Collection[str]
    secret: Collection[str]
    reads: bool
    repeatable: bool
    scope: str
    deprecated: str
    answers: Answers
    empty: bool
    key: str
    brief: bool
    done_if: str


class Place(NamedTuple):
    """Where an argument goes: its name on the wire, the part of the request, and what is done to its value."""

    name: str
    wire: str
    part: str  # "query", "body" or "path"
    kind: str  # "Strings", "CommaSeparated" or ""
    choices: Sequence[str]  # the values that the API knows; empty where it takes any
    plain: bool  # the value goes there as it is


class Operation:
    """One API operation: what its decorated stub says, and nothing else.

    ``id`` is the API's own name, ``alias`` the same as a Python name, ``secret`` the fields of its records that
    no log or repr may show, ``choices`` the values that the API knows for an argument, ``nullable`` the arguments
    for which a None that is written out is a null, ``reads`` whether it leaves everything as it is, ``repeatable``
    whether doing it twice leaves what doing it once does (all that reads, and writes that set a state), ``scope`` the
    API scope it needs if that is not its class's, ``needs`` that scope with its Read or Write, ``own_limit`` the rate
    limit of its class if that has one, ``pages`` how it leads from page to page, if it does, ``at_once`` how many IDs
    one call takes (where that depends on ``action_name``, by its value, with ``""`` for the rest), ``deprecated`` the
    method to use instead.

    ``answers`` is what a success is: an "envelope" with ``meta``, ``resources`` or ``errors``, any "json", a "token",
    "text" or "bytes"; ``empty`` tells that a success may also have no body, as a 204 has none. Any other success
    becomes an UnreadableAnswer.

    ``name`` is the method's name, ``model`` the name of its records' model, ``argument_of_ids`` the argument that takes
    many IDs. ``key`` is the field of a record that holds its ID: ``composite_id`` or ``id`` unless declared, and empty
    for a list operation that declares none. ``brief`` tells that the records of a write hold no more than IDs: bulk
    calls drop them. ``done_if`` is a field of a record that must be true if its ID is to count as done.
    """

    def __init__(
        self,
        verb: str,
        id: str,
        route: str,
        stub: Callable[..., Any],
        *,
        query: Collection[str] = (),
        wire: Mapping[str, str] | None = None,
        choices: Mapping[str, Sequence[str]] | None = None,
        shape: Shape | None = None,
        nullable: Collection[str] = (),
        secret: Collection[str] = (),
        reads: bool | None = None,
        repeatable: bool = False,
        scope: str = "",
        pages: Paging | None = None,
        at_once: int | Mapping[str, int] | None = None,
        deprecated: str = "",
        answers: Answers = "envelope",
        empty: bool = False,
        key: str = "",
        brief: bool | None = None,
        done_if: str = "",
    ) -> None:
        self.verb, self.id, self.route, self.stub = verb, id, route, stub
        self.alias = re.sub(r"\W+", "_", id)
        self.shape, self.nullable, self.secret, self.choices = shape, nullable, frozenset(secret), choices or {}
        self.reads = verb in {"GET", "HEAD"} if reads is None else reads
        self.repeatable = self.reads or repeatable
        self.scope, self.pages, self.at_once, self.deprecated = scope, pages, at_once, deprecated
        self.answers, self.empty, self.done_if, self.name = answers, empty, done_if, stub.__name__
        if brief is not None:
            self.brief = brief
        self.needs = self.own_limit = ""  # the class sees to these
        code, optional = stub.__code__, stub.__kwdefaults__ or {}
        signature = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        self.positional = signature[: code.co_argcount - 1]
        self.names = tuple(name for name in signature if name not in OPTIONS)
        self.key = key or ("" if pages else "composite_id" if "composite_ids" in self.names else "id")
        given = self.positional[: len(self.positional) - len(stub.__defaults__ or ())]
        self.required = (*given, *(n for n in signature[len(self.positional) :] if n not in optional))
        self.path = frozenset(part.partition("}")[0] for part in route.split("{")[1:])
        rest = frozenset(self.names) - self.path
        bodiless = verb in BODILESS
        self.query = rest if bodiless else frozenset(query)
        self.body = rest - self.query
        self.options = tuple(name for name in OPTIONS if name != "body" or self.body)
        if strangers := (self.path | self.query).union(wire or (), self.choices, nullable).difference(self.names):
            raise TypeError(f"{id}: {sorted(strangers)} not in the signature of {stub.__qualname__}()")
        self.wire = {name: (wire or {}).get(name, name.rstrip("_")) for name in self.names}
        self.places: dict[str, Place] = {}
        for name in self.names:
            part = "query" if name in self.query else "path" if name in self.path else "body"
            annotation = stub.__annotations__.get(name, "")
            if not isinstance(annotation, str):
                raise TypeError(f"{stub.__module__} must begin with: from __future__ import annotations")
            kind = next((k for k in ("Strings", "CommaSeparated") if annotation.startswith(k)), "")
            known = self.choices.get(name, ())
            plain = not kind and not known and part != "path"
            place = Place(name, self.wire[name], part, kind, known, plain)
            self.places[name] = self.places[name.rstrip("_")] = place

        stub.operation = self  # type: ignore[attr-defined]  # a function takes attributes at run time

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.verb} {self.route}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _declared, (self.stub.__module__, self.stub.__qualname__)

    @cached_property
    def model(self) -> str:
        """Name of the model of a record, by the annotation of the method: "Device", "str", "Any"."""
        annotation = self.stub.__annotations__.get("return")
        return str(annotation).partition("[")[2].rstrip("]").rpartition(".")[2]

    @cached_property
    def brief(self) -> bool:
        """Whether the records of a write hold no more than IDs."""
        return not self.reads and self.model in {"str", "Any"}

    @cached_property
    def argument_of_ids(self) -> str:
        """Name of the argument that takes many IDs; empty if there is none."""
        return next((name for name in ("composite_ids", "ids") if name in self.names), "")

    def named(self, args: tuple[Any, ...], given: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments of a call by name, the positional ones too; raise TypeError as ``bind`` does."""
        return self._name(args, given) if args else dict(given)

    def bind(self, args: tuple[Any, ...], given: dict[str, Any], *, validate: bool = True) -> Request:
        """Turn the arguments of one call into a request.

        Raise TypeError for a name that does not exist or is given twice, as a plain function would, and
        PayloadValidationError for a value that cannot work.
        """
        if args:
            given = self._name(args, given)
        query: dict[str, Any] = {}
        fields: dict[str, Any] = {}
        path: dict[str, str] = {}
        options: dict[str, Any] = {}
        for key, value in given.items():
            place = self.places.get(key)
            if place is None:
                if key not in self.options:
                    raise unexpected(self.stub.__name__, key, (*self.names, *self.options))
                options[key] = value
            elif value is None:
                if place.name in self.nullable:
                    fields[place.wire] = None
            elif key != place.name and place.name in given:
                raise TypeError(f"{self.stub.__name__}() got multiple values for argument {place.name!r}")
            elif place.plain or (type(value) is str and value in place.choices and place.part != "path"):
                (query if place.part == "query" else fields)[place.wire] = value
            elif place.kind == "Strings":
                (query if place.part == "query" else fields)[place.wire] = listed(key, value)
            else:
                self._put(place, value, query, fields, path)
        parameters = options.get("parameters")
        if parameters is not None and given_at_all(parameters):
            query = self._merge(parameters, query, fields, path)
        raw = options.get("body")
        whole = raw is not None and given_at_all(raw)
        body = self._raw(raw, fields) if whole else self.shape(fields) if self.shape else fields
        if validate:
            for name in self.required:
                wire = self.wire[name]
                value = query.get(wire) if name in self.query else fields.get(wire)
                if whole or (not (type(value) in {list, str} and value) and name not in path):
                    self._check(query, body if whole else fields)
                    break
        route = self._fill(path) if self.path else self.route
        request = Request(
            self.verb,
            route,
            query_pairs(query) if query else (),
            body if self.body else UNSET,
            headers=check_headers(options["headers"]) if "headers" in options else {},
            repeatable=self.repeatable,
            own_limit=self.own_limit,
        )
        return patient(request, options) if options else request

    def _put(
        self,
        place: Place,
        value: Any,
        query: dict[str, Any],
        fields: dict[str, Any],
        path: dict[str, str],
    ) -> None:
        name = place.name
        if place.choices:
            value = self._choose(name, value)
        if place.kind:
            value = listed(name, value)
            if place.kind == "CommaSeparated":
                if not value:
                    return
                value = ",".join([text_of(name, item) for item in value])
        if place.part == "query":
            query[place.wire] = value
        elif place.part == "path":
            path[name] = segment(name, value)
        else:
            fields[place.wire] = value

    def _name(self, args: tuple[Any, ...], given: dict[str, Any]) -> dict[str, Any]:
        function, most = self.stub.__name__, len(self.positional)
        if len(args) > most:
            raise TypeError(
                f"{function}() takes {most} positional argument{'' if most == 1 else 's'} but {len(args)} were given"
                + ("" if most else f"; name them: {', '.join(f'{n}=' for n in (*self.names, *self.options)[:4])} ...")
            )
        named = dict(zip(self.positional, args, strict=False))
        first = self.positional[0]
        if first in self.body and is_mapping(args[0]) and not given_at_all(given.get("body")):
            whole = named.pop(first)  # a whole body in the first place, as falconpy takes it
            given = {name: value for name, value in given.items() if name != "body"}
            named |= self._spread(whole, given) if self.body.intersection(given) else {"body": whole}
        if twice := named.keys() & given.keys():
            raise TypeError(f"{function}() got multiple values for argument {min(twice)!r}")
        return named | given

    def _merge(
        self, parameters: Any, query: dict[str, Any], fields: dict[str, Any], path: dict[str, str]
    ) -> dict[str, Any]:
        """Take in ``parameters``: what has a place goes there, the rest in the query; keywords win."""
        if not hasattr(parameters, "items"):
            raise PayloadValidationError(
                None, f"parameters must be a dict of query parameters, not {type(parameters).__name__}"
            )
        more: dict[str, Any] = {}
        sure: dict[str, Any] = {}
        for key, value in parameters.items():
            if value is None:
                continue
            place = self.places.get(key)
            if place is None:
                more[key] = value
            else:
                self._put(place, value, more, sure, path if place.name not in path else {})
        for key, value in sure.items():
            fields.setdefault(key, value)
        return more | query

    def _raw(self, raw: Any, fields: dict[str, Any]) -> Any:
        """Take the caller's own body as it is, but for comma-separated texts and iterables where lists belong."""
        if not is_mapping(raw) or hasattr(raw, "columns"):  # a data frame has no one form as JSON
            if not is_listed(raw):
                raise PayloadValidationError(None, f"body must be a dict or a list of dicts, not {type(raw).__name__}")
            return raw
        body = dict(raw)
        if "action_parameters" in fields:  # the one keyword that falconpy adds to a body
            body.setdefault("action_parameters", fields["action_parameters"])
        for name in self.body:
            place = self.places[name]
            value = body.get(place.wire)
            if place.kind == "Strings" and value is not None and not isinstance(value, list):
                body[place.wire] = listed(place.wire, value)
        return body

    def _spread(self, body: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """Take a body in the first place apart, since there are keywords for it too; they win."""
        names = {self.wire[name]: name for name in self.body}
        if strangers := [key for key in body if key not in names]:
            raise PayloadValidationError(
                None, f"{self.stub.__name__}() cannot add to a body that holds {strangers}: give body=... alone"
            )
        return {names[key]: value for key, value in body.items() if names[key] not in given}

    def _check(self, query: Mapping[str, Any], body: Any) -> None:
        for name in self.required:
            if name in self.path:
                continue  # _fill looks after these
            wire = self.wire[name]
            source = query if name in self.query else body
            value: Any = source.get(wire) if hasattr(source, "get") else UNSET  # another shape is the caller's affair
            if value is None or value is NULL or (hasattr(value, "__len__") and len(value) == 0):
                raise PayloadValidationError(None, self._missing(name))

    def _missing(self, name: str) -> str:
        place = "body" if name in self.body else "parameters"
        known = f", one of {', '.join(self.choices[name])}" if name in self.choices else ""
        return (
            f"{self.stub.__name__}() needs {name}{known}: give {name}=... or {place}={{{self.wire[name]!r}: ...}}; "
            "nothing was sent"
        )

    def _choose(self, name: str, value: Any) -> Any:
        known = self.choices[name]
        if hasattr(type(value), "__members__"):  # of an Enum
            value = value.value
        if isinstance(value, str):
            for choice in known:
                if choice == value.strip().lower():
                    return choice
            if not value:
                return value  # missing, says _check
        raise PayloadValidationError(
            None,
            f"{self.stub.__name__}() knows no {name} {shown(value)}; it is one of {', '.join(known)}; nothing was sent",
        )

    def _fill(self, path: Mapping[str, str]) -> str:
        for name in self.path:
            if name not in path:
                raise PayloadValidationError(None, self._missing(name))
        return self.route.format_map(path)


class Verb:
    """Declares operations of one HTTP method: ``@get("QueryDevicesByFilter", "/devices/queries/devices/v1")``.

    Of a GET, HEAD or DELETE every argument that the route does not take goes in the query string. Of the others, those
    outside the route and ``query`` are fields of the body, as ``shape`` arranges them.
    """

    def __init__(self, verb: str) -> None:
        self.verb = verb

    if TYPE_CHECKING:  # three times what one function is at run time

        @overload
        def __call__(
            self, id: str, route: str, *, pages: Paging, **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Listed[P, R]]: ...

        @overload
        def __call__(
            self, id: str, route: str, *, at_once: int | Mapping[str, int], **declared: Unpack[Declared]
        ) -> Callable[[Callable[Concatenate[Any, P], Result[R]]], Chunked[P, R]]: ...

        @overload
        def __call__(self, id: str, route: str, **declared: Unpack[Declared]) -> Callable[[Stub], Stub]: ...

    def __call__(self, id: str, route: str, **declared: Any) -> Any:
        """Declare the stub that this decorates."""

        def decorate(stub: Callable[..., Any]) -> Any:
            return Method(Operation(self.verb, id, route, stub, **declared))

        return decorate


get, delete, post, patch = Verb("GET"), Verb("DELETE"), Verb("POST"), Verb("PATCH")


def _declared(module: str, name: str) -> Operation:
    from importlib import import_module
    from operator import attrgetter

    found: Operation = attrgetter(f"{name}.operation")(import_module(module))
    return found
