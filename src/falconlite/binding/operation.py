"""Bind the arguments of a call to a declared API operation: work out the request to send.

The signature of the stub is the contract: its names are the only ones that a call accepts. Those in the braces of the
route fill it. The rest go in the query string (GET, HEAD, DELETE) or in the JSON body. A parameter annotated
``Strings`` is a list: a comma-separated str is split, any iterable is accepted.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from falconlite._tuples import NamedTuple
from falconlite.binding.values import check_headers, given_at_all, listed, query_pairs, segment, shown, text_of
from falconlite.errors import PayloadValidationError, unexpected
from falconlite.http.messages import NULL, UNSET, Request, is_listed, is_mapping
from falconlite.retry.timeouts import patient

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from typing import Literal, TypeAlias

    from falconlite.binding.paging import Paging
    from falconlite.binding.uploads import Upload
    from falconlite.http.messages import Null

    Shape = Callable[[dict[str, Any]], Any]
    Strings: TypeAlias = str | Iterable[str]
    CommaSeparated: TypeAlias = str | Iterable[str]
    Timestamp: TypeAlias = str | Null | None
    Answers: TypeAlias = Literal["envelope", "json", "token", "text", "bytes"]

JSON = frozenset({"application/json", "*/*"})
"""Content types in ``produces`` that leave an answer what ``answers`` says it is."""

KINDS = ("Strings", "CommaSeparated")
"""Annotations, as they begin, of arguments that are lists."""

BODILESS = frozenset({"GET", "HEAD", "DELETE"})
"""Verbs whose arguments go in the query string, unless the declaration says otherwise."""

OPTIONS = ("parameters", "body", "headers", "timeout", "deadline", "retry", "options", "pythonic", "expand_result")
"""What any call takes besides its own arguments; ``body`` only where the operation has one."""

NO_BODY = tuple(name for name in OPTIONS if name != "body")

OF_REQUEST = ("headers", "timeout", "deadline", "retry")
"""Options that ``options=`` may hold. An operation may have an argument of that name, which wins."""

RESERVED = frozenset({"parameters", "body", "pythonic", "expand_result"})
"""Names in a stub's signature that are options of the call, never arguments of the operation."""


class Place(NamedTuple):
    """Where an argument goes: its name on the wire, the part of the request, and how its value is written."""

    name: str
    wire: str
    part: str  # "query", "body", "path", "header" or "file"
    kind: str  # "Strings", "CommaSeparated" or ""
    choices: Sequence[str]  # the values that the API knows; empty where it takes any
    plain: bool  # the value goes there unchanged
    single: bool = False  # the value goes into the query or the body, and nowhere besides
    more: tuple[str, ...] = ()  # further parts that take the value too


class Operation:
    """One API operation, as its decorated stub declares it.

    Where arguments go: those in the braces of the route fill it. ``query`` and ``body`` name those of the query string
    and of the body; an argument that both name goes to both. The rest go into the query string of a GET, HEAD or
    DELETE, and into the body of any other. A GET, HEAD or DELETE has a body where ``body`` is given, and sends one if
    the call gives something for it; ``body=()`` says that an operation takes ``body=`` and has no arguments for it.
    ``header`` gives arguments their header (``"Accept-Encoding: gzip"`` is a header that is sent if the argument is
    true). ``upload`` is the file to send.

    What is sent besides: ``fixed`` headers, ``default`` values of arguments that are not given. ``host`` names a host
    of the cloud other than the API's, see ``auth.clouds``.

    Names: ``id`` is the API's own, ``name`` the method's, ``alias`` the ID as a Python name. ``wire`` gives arguments
    their name in the request; it can be used in a call as well. ``also`` are second names of arguments. ``of`` is the
    method that has the ID, if this is another method on the same operation. ``deprecated`` is its replacement.

    Values: ``choices`` are those that the API knows for an argument. ``nullable`` are the arguments for which an
    explicit None is sent as null. ``secret`` are the fields of its records that no log or repr may show. ``shape``
    builds the body from its fields.

    What it does: ``reads`` tells that it changes nothing, ``repeatable`` that doing it twice leaves the same as doing
    it once. ``pages`` tells how it leads from page to page, ``at_once`` how many IDs one call takes (if that depends
    on ``action_name``, by its value, with ``""`` for the rest). ``scope`` is the API scope that it needs if that is not
    its class's, ``needs`` that scope with its Read or Write, ``own_limit`` the rate limit of its class if that has one.

    Answers: ``answers`` is what a success is: an "envelope" with ``meta``, ``resources`` or ``errors``, any "json", a
    "token", "text" or "bytes". ``produces`` are the content types of a success that is not JSON, or not always; another
    content type is then an error. ``empty`` tells that a success may have no body, as a 204. ``download`` tells that
    it answers a file, and takes ``stream=``. Any other success becomes an UnreadableAnswer.

    Records: ``model`` is the name of their model, ``argument_of_ids`` the argument that takes many IDs. ``key`` is the
    field of a record that holds its ID: ``composite_id`` or ``id`` unless declared, and empty for a list operation that
    declares none. ``brief`` tells that the records of a write hold no more than IDs: bulk calls drop them. ``done_if``
    is a field of a record that must be true if its ID is to count as done.
    """

    # What each call reads; in CPython an object with more than 30 attributes in its __dict__ is slow to read.
    __slots__ = (
        *("__dict__", "__weakref__", "answers", "body", "deprecated", "more", "needed", "nullable", "options"),
        *("own_limit", "places", "repeatable", "route", "shape", "stub", "verb"),
    )

    def __init__(
        self,
        verb: str,
        id: str,
        route: str,
        stub: Callable[..., Any],
        *,
        query: Collection[str] = (),
        body: Collection[str] | None = None,
        wire: Mapping[str, str] | None = None,
        also: Mapping[str, str] | None = None,
        header: Mapping[str, str] | None = None,
        fixed: Mapping[str, str] | None = None,
        default: Mapping[str, Any] | None = None,
        choices: Mapping[str, Sequence[str]] | None = None,
        shape: Shape | None = None,
        upload: Upload | None = None,
        nullable: Collection[str] = (),
        secret: Collection[str] = (),
        reads: bool | None = None,
        repeatable: bool = False,
        scope: str = "",
        host: str = "",
        pages: Paging | None = None,
        at_once: int | Mapping[str, int] | None = None,
        deprecated: str = "",
        of: str = "",
        answers: Answers = "envelope",
        produces: Collection[str] = (),
        empty: bool = False,
        download: bool = False,
        key: str = "",
        brief: bool | None = None,
        done_if: str = "",
    ) -> None:
        self.verb, self.id, self.route, self.stub = verb, id, route, stub
        self.alias = id if id.isidentifier() else re.sub(r"\W+", "_", id)
        self.shape, self.nullable, self.secret, self.choices = shape, nullable, frozenset(secret), choices or {}
        self.reads = verb in {"GET", "HEAD"} if reads is None else reads
        self.repeatable = self.reads or repeatable
        self.scope, self.pages, self.at_once, self.deprecated = scope, pages, at_once, deprecated
        self.produces, self.empty = tuple(kind.partition(";")[0].strip().lower() for kind in produces), empty
        other = produces and answers == "envelope" and not JSON.intersection(self.produces)
        self.answers: Answers = "bytes" if other else answers
        self.header, self.fixed, self.default, self.upload = header or {}, fixed or {}, default or {}, upload
        self.host, self.of, self.download = host, of, download
        self.done_if, self.name = done_if, stub.__name__
        if brief is not None:
            self.brief = brief
        self.needs = self.own_limit = ""  # the class sets these
        reserved = RESERVED.union(upload.options if upload else (), ("stream",) if download else ())
        self._read_signature(reserved)
        self.key = key or ("" if pages else "composite_id" if "composite_ids" in self.names else "id")
        self.path = frozenset(part.partition("}")[0] for part in route.split("{")[1:])
        apart = self.path.union(self.header, upload.own if upload else ())
        rest = frozenset(self.names) - apart
        named = frozenset(body or ())
        self.query = frozenset(query) | (rest - named if verb in BODILESS else frozenset())
        self.body = named | (frozenset() if verb in BODILESS else rest - self.query)
        self.has_body = bool(self.body) or body is not None or (upload is not None and not upload.argument)
        mentioned = apart.union(self.query, self.body, wire or (), self.choices, nullable, self.default)
        if strangers := mentioned.union((also or {}).values()).difference(self.names):
            raise TypeError(f"{id}: {sorted(strangers)} not in the signature of {stub.__qualname__}()")
        self.wire = {name: (wire or {}).get(name, name.rstrip("_")) for name in self.names}
        self.places = self._places(also or {}, apart, reserved)
        self.needed = tuple((self.places[name].part == "query", self.wire[name]) for name in self.required)
        self.options = self._options()
        self.more = bool(apart or default or fixed or host or upload)
        self.more |= self.has_body and (verb in BODILESS or not self.body)

        stub.operation = self  # type: ignore[attr-defined]  # a function takes attributes at run time

    def _read_signature(self, reserved: Collection[str]) -> None:
        """Take the names of the arguments from the stub: all, those by position, those that are required."""
        code, optional = self.stub.__code__, self.stub.__kwdefaults__ or {}
        signature = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        self.positional = signature[: code.co_argcount - 1]
        self.names = tuple(name for name in signature if name not in reserved)
        given = self.positional[: len(self.positional) - len(self.stub.__defaults__ or ())]
        named = (n for n in signature[len(self.positional) :] if n not in optional)
        self.required = tuple(name for name in (*given, *named) if name not in reserved)

    def _places(self, also: Mapping[str, str], apart: Collection[str], reserved: Collection[str]) -> dict[str, Place]:
        """Return where each argument goes, by its own name, its name in the request and its second names."""
        places: dict[str, Place] = {}
        annotations, wire, query = self.stub.__annotations__, self.wire, self.query
        twice = query & self.body
        for name in self.names:
            annotation = annotations.get(name, "")
            if not isinstance(annotation, str):
                raise TypeError(f"{self.stub.__module__} must begin with: from __future__ import annotations")
            kind = next((k for k in KINDS if annotation.startswith(k)), "") if annotation[:1] in "SC" else ""
            known = self.choices.get(name, ())
            if name in apart or name in twice:
                first, *more = self._parts_of(name)
                places[name] = Place(name, wire[name], first, kind, known, plain=False, more=tuple(more))
            else:
                part = "query" if name in query else "body"
                places[name] = Place(name, wire[name], part, kind, known, not kind and not known, single=True)
        for name, other in wire.items():
            if other != name and other not in reserved:
                places.setdefault(other, places[name])
            if name[-1] == "_" and (short := name.rstrip("_")) not in reserved:
                places.setdefault(short, places[name])
        for other, name in also.items():
            places.setdefault(other, places[name])
        return places

    def _parts_of(self, name: str) -> list[str]:
        """Return the parts of the request that an argument goes to."""
        parts = [
            part
            for part, names in (
                ("path", self.path),
                ("header", self.header),
                ("query", self.query),
                ("body", self.body),
            )
            if name in names
        ]
        if self.upload is not None and name in self.upload.own:
            parts.insert(0, "file")
        return parts

    def _options(self) -> tuple[str, ...]:
        """Return the options that a call takes: an argument of such a name is no option."""
        taken = OPTIONS if self.has_body else NO_BODY
        if self.names and not frozenset(self.names).isdisjoint(taken):
            taken = tuple(name for name in taken if name not in self.names)
        if self.download:
            taken = (*taken, "stream")
        return taken + self.upload.options if self.upload else taken

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
        apart: dict[str, dict[str, Any]] = {}  # by part: what goes neither into the query nor into the body
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
            elif (
                place.plain or (type(value) is str and value in place.choices and place.single)
            ) and key == place.name:
                (query if place.part == "query" else fields)[place.wire] = value
            elif place.single and place.kind == "Strings" and key == place.name:
                (query if place.part == "query" else fields)[place.wire] = listed(key, value)
            else:
                self._put(key, value, query, fields, apart)
                if key != place.name:
                    self._refuse_second(key, given)
        detour = self.more or options
        if validate and not detour:
            for in_query, wire in self.needed:
                value = (query if in_query else fields).get(wire)
                if type(value) not in {list, str} or not value:
                    detour = True  # _check looks at it closely
        if detour:
            return self._complete(query, fields, apart, options, validate=validate)
        return Request(
            self.verb,
            self.route,
            query_pairs(query) if query else (),
            (self.shape(fields) if self.shape else fields) if self.body else UNSET,
            repeatable=self.repeatable,
            own_limit=self.own_limit,
        )

    def _refuse_second(self, key: str, given: Mapping[str, Any]) -> None:
        """Raise TypeError where an argument is given under a second name and another one."""
        place = self.places[key]
        if any(value is not None and self.places.get(other) is place for other, value in given.items() if other != key):
            raise TypeError(f"{self.stub.__name__}() got multiple values for argument {place.name!r}")

    def _complete(
        self,
        query: dict[str, Any],
        fields: dict[str, Any],
        apart: dict[str, dict[str, Any]],
        options: dict[str, Any],
        *,
        validate: bool,
    ) -> Request:
        """Make the request of a call with options, required arguments, or more than a query and a body."""
        if options.get("options") is not None:
            options = self._opened(options)
        parameters, raw = options.get("parameters"), options.get("body")
        if parameters is not None and not given_at_all(parameters):
            parameters = None
        if parameters is not None:
            query = self._merge(parameters, query, fields, apart)
        whole = raw is not None and (not fields or given_at_all(raw))
        for name, value in self.default.items():
            self._fill_in(name, value, query, fields, apart, whole=whole)
        body = self._raw(raw, fields) if whole else self.shape(fields) if self.shape else fields
        if validate and self.required:
            self._check(None if parameters is not None else query, None if whole else fields, apart, options)
        request = Request(
            self.verb,
            self._fill(apart.get("path", {})) if self.path else self.route,
            query_pairs(query) if query else (),
            body if whole or fields or self._sends_empty() else UNSET,
            headers=self._headers(apart.get("header"), options.get("headers")),
            repeatable=self.repeatable,
            stream=bool(options.get("stream")),
            own_limit=self.own_limit,
            host=self.host,
        )
        if self.upload is not None:
            contents = {**apart.get("file", {}), **{name: options.get(name) for name in self.upload.options}}
            request = self.upload.load(self.stub.__name__, request, contents, request.json)
        return patient(request, options) if options else request

    def _sends_empty(self) -> bool:
        """Tell whether a body is sent for which a call gives nothing."""
        return self.verb not in BODILESS and (bool(self.body) or (self.has_body and self.upload is None))

    def _put(
        self,
        key: str,
        value: Any,
        query: dict[str, Any],
        fields: dict[str, Any],
        apart: dict[str, dict[str, Any]],
        *,
        raw: bool = False,
    ) -> None:
        """Put a value where its argument goes, written as that part of the request needs it.

        *raw* says that it comes from ``parameters``, where a value that is no known choice is sent unchanged.
        """
        place = self.places[key]
        name = place.name
        if place.choices:
            value = self._choose(name, value, strict=not raw)
        if place.kind:
            value = listed(name, value)
            if place.kind == "CommaSeparated":
                if not value:
                    return
                value = ",".join([text_of(name, item) for item in value])
        for part in (place.part, *place.more):
            if part == "query":
                query[place.wire] = value
            elif part == "body":
                fields[place.wire] = value
            else:
                apart.setdefault(part, {})[name] = segment(name, value) if part == "path" else value

    def _fill_in(
        self,
        name: str,
        value: Any,
        query: dict[str, Any],
        fields: dict[str, Any],
        apart: dict[str, dict[str, Any]],
        *,
        whole: bool,
    ) -> None:
        """Put in the default of an argument that was not given; a body of the caller's gets none."""
        place = self.places[name]
        if place.wire in query or place.wire in fields or name in apart.get(place.part, ()):
            return
        self._put(name, value, query, {} if whole else fields, apart)

    def _name(self, args: tuple[Any, ...], given: dict[str, Any]) -> dict[str, Any]:
        """Give positional arguments their names."""
        function, most = self.stub.__name__, len(self.positional)
        named = self._name_mappings(args) if not most else dict(zip(self.positional, args, strict=False))
        if named is None or (most and len(args) > most):
            raise TypeError(
                f"{function}() takes {most} positional argument{'' if most == 1 else 's'} but {len(args)} were given"
                + ("" if most else f"; name them: {', '.join(f'{n}=' for n in (*self.names, *self.options)[:4])} ...")
            )
        if most and self.positional[0] in self.body and is_mapping(args[0]) and not given_at_all(given.get("body")):
            whole = named.pop(self.positional[0])  # a whole body in the first place, as falconpy takes it
            given = {name: value for name, value in given.items() if name != "body"}
            named |= self._spread(whole, given) if self.body.intersection(given) else {"body": whole}
        if twice := named.keys() & given.keys():
            raise TypeError(f"{function}() got multiple values for argument {min(twice)!r}")
        return named | given

    def _name_mappings(self, args: tuple[Any, ...]) -> dict[str, Any] | None:
        """Name what falconpy's programs give by position where no argument is positional; None if it is anything else.

        A mapping is ``parameters``. Where the operation has a body, the first mapping or list is that.
        """
        options = ("body", "parameters") if self.has_body else ("parameters",)
        named = {name: value for name, value in zip(options, args, strict=False) if value is not None}
        fit = all(is_mapping(value) or (name == "body" and is_listed(value)) for name, value in named.items())
        return named if fit and len(args) <= len(options) else None

    def _opened(self, options: dict[str, Any]) -> dict[str, Any]:
        """Take apart ``options={"timeout": ...}``, the options of the request under a name of their own."""
        inner, rest = options["options"], {name: value for name, value in options.items() if name != "options"}
        if not is_mapping(inner):
            raise TypeError(f"options must be a dict of {', '.join(OF_REQUEST)}, not {type(inner).__name__}")
        for name in inner:
            if name not in OF_REQUEST:
                raise unexpected(f"options of {self.stub.__name__}", name, OF_REQUEST)
            if name in rest:
                raise TypeError(f"{self.stub.__name__}() got multiple values for the option {name!r}")
        return {**rest, **inner}

    def _headers(self, arguments: Mapping[str, Any] | None, given: Any) -> Mapping[str, str]:
        """Return the headers of a call: fixed ones, those of arguments, the caller's."""
        if not self.fixed and not arguments and given is None:
            return {}
        headers: dict[str, Any] = dict(self.fixed)
        for name, value in (arguments or {}).items():
            header, flag, constant = self.header[name].partition(": ")
            if not flag:
                headers[header] = value
            elif value:
                headers[header] = constant
        checked = check_headers(given)
        for header in checked:
            for other in [name for name in headers if name.lower() == header.lower()]:
                del headers[other]
        return check_headers(headers) | checked

    def _merge(
        self, parameters: Any, query: dict[str, Any], fields: dict[str, Any], apart: dict[str, dict[str, Any]]
    ) -> dict[str, Any]:
        """Take in ``parameters``: what has a place goes there, the rest in the query; keywords win."""
        if not hasattr(parameters, "items"):
            raise PayloadValidationError(
                None, f"parameters must be a dict of query parameters, not {type(parameters).__name__}"
            )
        more: dict[str, Any] = {}
        sure: dict[str, Any] = {}
        others: dict[str, dict[str, Any]] = {}
        for key, value in parameters.items():
            if value is None:
                continue
            place = self.places.get(key)
            if place is None:
                more[key] = value
            elif place.name not in apart.get("path", ()):
                self._put(key, value, more, sure, others, raw=True)
        for key, value in sure.items():
            fields.setdefault(key, value)
        for part, found in others.items():
            apart[part] = found | apart.get(part, {})
        return more | query

    def _raw(self, raw: Any, fields: dict[str, Any]) -> Any:
        """Take the caller's own body unchanged, but for comma-separated values and iterables where lists belong."""
        if not is_mapping(raw) or hasattr(raw, "columns"):  # a data frame has no one form as JSON
            if not is_listed(raw) and (self.upload is None or hasattr(raw, "columns")):
                raise PayloadValidationError(None, f"body must be a dict or a list of dicts, not {type(raw).__name__}")
            return raw
        body = dict(raw)
        if "action_parameters" in fields:  # the one keyword that falconpy adds to a body
            body.setdefault("action_parameters", fields["action_parameters"])
        for name in self.body:
            place = self.places[name]
            value = body.get(place.wire)
            if place.kind == "Strings" and not isinstance(value, list) and (isinstance(value, str) or is_listed(value)):
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

    def _check(
        self,
        query: Mapping[str, Any] | None,
        fields: Mapping[str, Any] | None,
        apart: Mapping[str, Mapping[str, Any]],
        options: Mapping[str, Any],
    ) -> None:
        """Raise PayloadValidationError for a required argument that is missing or empty.

        *query* is None where the caller gave ``parameters``, *fields* where the caller gave ``body``: the API says what
        those lack, and ``data`` and ``files``.
        """
        files: Mapping[str, Any] | None = apart.get("file", {})
        if given_at_all(options.get("data")):  # the whole form
            fields = files = None
        elif given_at_all(options.get("files")):
            files = None
        sources = {"query": query, "body": fields, "header": apart.get("header", {}), "file": files}
        for name in self.required:
            place = self.places[name]
            source = sources.get(place.part)  # _fill checks the route
            if source is None:
                continue
            value = source.get(place.wire if place.part in {"query", "body"} else name)
            if value is None or value is NULL or (hasattr(value, "__len__") and len(value) == 0):
                raise PayloadValidationError(None, self._missing(name))

    def _missing(self, name: str) -> str:
        """Say that an argument is missing, and how to give it."""
        place = "body" if self.places[name].part == "body" else "parameters"
        known = f", one of {', '.join(self.choices[name])}" if name in self.choices else ""
        other = "" if self.places[name].part == "file" else f" or {place}={{{self.wire[name]!r}: ...}}"
        return f"{self.stub.__name__}() needs {name}{known}: give {name}=...{other}; nothing was sent"

    def _choose(self, name: str, value: Any, *, strict: bool) -> Any:
        """Return a value as the API spells it; of an unknown one raise PayloadValidationError if *strict*."""
        known = self.choices[name]
        if hasattr(type(value), "__members__"):  # of an Enum
            value = value.value
        if isinstance(value, str):
            for choice in known:
                if choice == value.strip().lower():
                    return choice
            if not value:
                return value  # missing, says _check
        if not strict:
            return value
        raise PayloadValidationError(
            None,
            f"{self.stub.__name__}() knows no {name} {shown(value)}; it is one of {', '.join(known)}; nothing was sent",
        )

    def _fill(self, path: Mapping[str, str]) -> str:
        for name in self.path:
            if name not in path:
                raise PayloadValidationError(None, self._missing(name))
        return self.route.format_map(path)


def _declared(module: str, name: str) -> Operation:
    from importlib import import_module
    from operator import attrgetter

    found: Operation = attrgetter(f"{name}.operation")(import_module(module))
    return found
