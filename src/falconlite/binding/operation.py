"""Bind the arguments of a call to a declared API operation: make the request to send.

A call accepts only the names in the signature of the stub. Names in the braces of the route fill it. The rest go in the
query string (GET, HEAD, DELETE) or in the JSON body. A parameter annotated ``Strings`` is a list: it accepts a
comma-separated str or any iterable.
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
    Access: TypeAlias = Literal["", "Read", "Write"]
    Answers: TypeAlias = Literal["envelope", "object", "map", "record", "list", "json", "token", "text", "bytes"]

JSON = frozenset({"application/json", "*/*"})
"""Content types in ``produces`` for which ``answers`` decides how the answer is read."""

LISTS = frozenset({"envelope", "list", "json"})
"""Kinds of answers that may hold a list of records, and so may have further pages."""

KINDS = ("Strings", "CommaSeparated")
"""Beginnings of the annotations of list arguments."""

BODILESS = frozenset({"GET", "HEAD", "DELETE"})
"""Verbs whose arguments go in the query string, unless the declaration says otherwise."""

OPTIONS = ("parameters", "body", "headers", "timeout", "deadline", "retry", "options", "pythonic", "expand_result")
"""Options of every call; ``body`` only if the operation has a body."""

NO_BODY = tuple(name for name in OPTIONS if name != "body")

OF_REQUEST = ("headers", "timeout", "deadline", "retry")
"""Options that ``options=`` may hold, for operations that have an argument of the same name."""

RESERVED = frozenset({"parameters", "body", "pythonic", "expand_result"})
"""Names in the signature of a stub that are always options, never arguments of the operation."""


class Place(NamedTuple):
    """Where an argument goes: its name in the request, the part of the request, and how its value is written."""

    name: str
    wire: str
    part: str  # "query", "body", "path", "header" or "file"
    kind: str  # "Strings", "CommaSeparated" or ""
    choices: Sequence[str]  # the values that the API accepts; empty for any value
    plain: bool  # the value is sent unchanged
    single: bool = False  # the value goes only into the query or only into the body
    more: tuple[str, ...] = ()  # other parts of the request that also get the value


class Operation:
    """One API operation, declared by a decorated stub.

    The places of arguments (a route's variables in braces are filled from arguments):

    - ``query``, ``body``: names of the arguments in the query string and in the body; a name in both goes to both. All
      others go in the query string of a GET, HEAD or DELETE, and in the body of other verbs. A GET, HEAD or DELETE has
      a body only if ``body`` is given; ``body=()`` declares a body without arguments, given as ``body=``
    - ``header``: argument to header; ``"Accept-Encoding: gzip"`` is a whole header, sent if the argument is true
    - ``upload``: the file to send

    Sent in addition:

    - ``fixed``: headers
    - ``default``: values of arguments that are not given
    - ``host``: name of a host of the cloud other than the API's, see ``auth.clouds``

    Names:

    - ``id``: the operation ID of the API; ``alias`` is the ID as a Python name
    - ``name``: the method
    - ``wire``: argument to its name in the request, which a call may use too
    - ``also``: second names of arguments
    - ``of``: the method that has the ID, if this is another method for the same operation
    - ``deprecated``: the method to use instead, ``Class.method`` if it is of another class; True if no replacement is
      known

    Values:

    - ``choices``: the values that the API accepts for an argument
    - ``nullable``: arguments for which an explicit None is sent as null
    - ``secret``: fields of the records that logs and reprs mask
    - ``shape``: function that builds the body from its fields

    Effect:

    - ``reads``: True if it changes nothing
    - ``repeatable``: True if two calls have the same effect as one
    - ``pages``: how it pages
    - ``at_once``: maximum number of IDs in one call; a dict by ``action_name`` if it depends on that, ``""`` for the
      rest
    - ``scope``: API scope if it differs from the scope of the class; ``needs`` is the scope with Read or Write
    - ``access``: "Read" or "Write", if the required scope differs from what the operation does
    - ``own_limit``: separate rate limit of the class, if it has one

    Answers (any other success becomes an UnreadableAnswer):

    - ``answers``: kind of a success: "envelope" (with ``meta``, ``errors`` or a list of records), "object" (an envelope
      with one record), "map" (an envelope with an object of records by key), "record" (the answer is the record),
      "list" (the answer is the list of records), "json", "token", "text" or "bytes"
    - ``records``: field of an envelope that holds the records, ``resources`` by default; "combined.resources" is one
      level further down
    - ``produces``: content types of a success, if not always JSON; other content types are errors
    - ``empty``: True if a success may have no body, like a 204
    - ``download``: True if the answer is a file; the call accepts ``stream=``

    Records:

    - ``model``: name of their model
    - ``argument_of_ids``: the argument that takes many IDs
    - ``key``: the field with the ID of a record: ``composite_id`` or ``id`` by default; empty for a list operation that
      declares none
    - ``brief``: True if the records of a write hold only IDs; bulk calls drop them
    - ``done_if``: a field of a record that must be true for its ID to count as done
    - ``models``: module of ``falconlite.models`` with the model, if it differs from the module name of the stub
    """

    # Slots for what each call reads: CPython reads an object with more than 30 attributes in its __dict__ slowly.
    __slots__ = (
        *("__dict__", "__weakref__", "answers", "body", "deprecated", "elsewhere", "enveloped", "more", "needed"),
        *("nullable", "options", "own_limit", "places", "repeatable", "route", "shape", "stub", "verb"),
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
        access: Access = "",
        host: str = "",
        pages: Paging | None = None,
        at_once: int | Mapping[str, int] | None = None,
        deprecated: str | Literal[True] = "",
        of: str = "",
        answers: Answers = "envelope",
        records: str = "resources",
        produces: Collection[str] = (),
        empty: bool = False,
        download: bool = False,
        key: str = "",
        brief: bool | None = None,
        done_if: str = "",
        models: str = "",
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
        if pages and answers not in LISTS:
            raise TypeError(f"{id}: an answer declared as {answers!r} has no list of records, so it cannot have pages")
        self.records = records
        self.elsewhere = records != "resources" or answers in {"object", "map", "record"}
        self.enveloped = self.answers == "envelope" and not self.elsewhere
        self.header, self.fixed, self.default, self.upload = header or {}, fixed or {}, default or {}, upload
        self.host, self.of, self.download, self.access = host, of, download, access
        self.done_if, self.name, self.models = done_if, stub.__name__, models
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

        stub.operation = self  # type: ignore[attr-defined]  # functions accept attributes at run time

    def _read_signature(self, reserved: Collection[str]) -> None:
        """Read the arguments of the stub: all names, the positional ones, the required ones."""
        code, optional = self.stub.__code__, self.stub.__kwdefaults__ or {}
        signature = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        self.positional = signature[: code.co_argcount - 1]
        self.names = tuple(name for name in signature if name not in reserved)
        given = self.positional[: len(self.positional) - len(self.stub.__defaults__ or ())]
        named = (n for n in signature[len(self.positional) :] if n not in optional)
        self.required = tuple(name for name in (*given, *named) if name not in reserved)

    def _places(self, also: Mapping[str, str], apart: Collection[str], reserved: Collection[str]) -> dict[str, Place]:
        """Return where each argument goes, by each of its names."""
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
                plain = not kind and not known and name not in self.nullable
                places[name] = Place(name, wire[name], part, kind, known, plain, single=True)
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
        """Return the options that a call accepts, except those whose name is an argument."""
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
        """Name of the model of a record, read from the annotation of the method: "Device", "str", "Any"."""
        annotation = self.stub.__annotations__.get("return")
        return str(annotation).partition("[")[2].rstrip("]").rpartition(".")[2]

    @cached_property
    def brief(self) -> bool:
        """Whether the records of a write hold only IDs."""
        return not self.reads and self.model in {"str", "Any"}

    @cached_property
    def argument_of_ids(self) -> str:
        """Name of the argument that takes many IDs; empty if no argument does."""
        return next((name for name in ("composite_ids", "ids") if name in self.names), "")

    def named(self, args: tuple[Any, ...], given: dict[str, Any]) -> dict[str, Any]:
        """Return all arguments of a call by name, also positional ones; raise TypeError as ``bind`` does."""
        return self._name(args, given) if args else dict(given)

    def bind(self, args: tuple[Any, ...], given: dict[str, Any], *, validate: bool = True) -> Request:
        """Turn the arguments of one call into a request.

        Raise TypeError for an unknown name or one given twice, as a plain function does, and PayloadValidationError for
        a value that is not allowed.
        """
        if args:
            given = self._name(args, given)
        query: dict[str, Any] = {}
        fields: dict[str, Any] = {}
        apart: dict[str, dict[str, Any]] = {}  # by part: arguments outside of the query and the body
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
                    detour = True  # _check validates it
        if detour:
            return self._complete(query, fields, apart, options, validate=validate)
        return Request(
            self.verb,
            self.route,
            query_pairs(query) if query else (),
            (self.shape(fields) if self.shape else fields) if self.body else UNSET,
            repeatable=self.repeatable,
            own_limit=self.own_limit,
            enveloped=self.enveloped,
        )

    def _refuse_second(self, key: str, given: Mapping[str, Any]) -> None:
        """Raise TypeError for an argument given under two names."""
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
        """Make the request of a call with options, required arguments, or parts besides the query and the body."""
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
        if validate and not whole and self.upload is not None and not self.upload.argument and not options.get("data"):
            raise PayloadValidationError(
                None, f"{self.stub.__name__}() needs body, the content to send: give body=...; nothing was sent"
            )
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
            enveloped=self.enveloped,
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
        """Store a value in the place of its argument, in the form for this part of the request.

        *raw*: it comes from ``parameters``, so a value outside of the known choices is sent unchanged.
        """
        place = self.places[key]
        name = place.name
        if value is UNSET:  # the default of a nullable argument, see operations.describe
            return
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
        """Add the defaults of missing arguments, but not to the caller's own body."""
        place = self.places[name]
        if place.wire in query or place.wire in fields or name in apart.get(place.part, ()):
            return
        self._put(name, value, query, {} if whole else fields, apart)

    def _name(self, args: tuple[Any, ...], given: dict[str, Any]) -> dict[str, Any]:
        """Map positional arguments to their names."""
        function, most = self.stub.__name__, len(self.positional)
        named = self._name_mappings(args) if not most else dict(zip(self.positional, args, strict=False))
        if named is None or (most and len(args) > most):
            raise TypeError(
                f"{function}() takes {most} positional argument{'' if most == 1 else 's'} but {len(args)} were given"
                + ("" if most else f"; name them: {', '.join(f'{n}=' for n in (*self.names, *self.options)[:4])} ...")
            )
        if most and self.positional[0] in self.body and is_mapping(args[0]) and not given_at_all(given.get("body")):
            whole = named.pop(self.positional[0])  # falconpy accepts a whole body as the first argument
            given = {name: value for name, value in given.items() if name != "body"}
            named |= self._spread(whole, given) if self.body.intersection(given) else {"body": whole}
        if twice := named.keys() & given.keys():
            raise TypeError(f"{function}() got multiple values for argument {min(twice)!r}")
        return named | given

    def _name_mappings(self, args: tuple[Any, ...]) -> dict[str, Any] | None:
        """Name the positional arguments that falconpy programs pass to methods without any; None if they do not fit.

        A mapping is ``parameters``. If the operation has a body, the first mapping or list is the body.
        """
        options = ("body", "parameters") if self.has_body else ("parameters",)
        named = {name: value for name, value in zip(options, args, strict=False) if value is not None}
        fit = all(is_mapping(value) or (name == "body" and is_listed(value)) for name, value in named.items())
        return named if fit and len(args) <= len(options) else None

    def _opened(self, options: dict[str, Any]) -> dict[str, Any]:
        """Unpack ``options={"timeout": ...}``, for options whose names are arguments of the operation."""
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
        """Return the headers of a call: fixed ones, arguments sent as headers, and the caller's."""
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
        """Merge ``parameters``: known names go where they belong, the rest in the query; keywords win."""
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
        """Return the caller's own body; where lists belong, convert comma-separated values and iterables to lists."""
        if not is_mapping(raw) or hasattr(raw, "columns"):  # the JSON form of a data frame is ambiguous
            if not is_listed(raw) and (self.upload is None or hasattr(raw, "columns")):
                raise PayloadValidationError(None, f"body must be a dict or a list of dicts, not {type(raw).__name__}")
            return raw
        body = dict(raw)
        if "action_parameters" in fields:  # the only keyword that falconpy adds to a body
            body.setdefault("action_parameters", fields["action_parameters"])
        for name in self.body:
            place = self.places[name]
            value = body.get(place.wire)
            if place.kind == "Strings" and not isinstance(value, list) and (isinstance(value, str) or is_listed(value)):
                body[place.wire] = listed(place.wire, value)
        return body

    def _spread(self, body: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """Split a body given as the first argument into its fields, to merge keywords into it; keywords win."""
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

        *query* is None if the caller gave ``parameters``, *fields* if the caller gave ``body``, ``data`` or ``files``:
        those are not checked here, the API checks them.
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
        """Return the error message for a missing argument: how to pass it."""
        place = "body" if self.places[name].part == "body" else "parameters"
        known = f", one of {', '.join(self.choices[name])}" if name in self.choices else ""
        other = "" if self.places[name].part == "file" else f" or {place}={{{self.wire[name]!r}: ...}}"
        return f"{self.stub.__name__}() needs {name}{known}: give {name}=...{other}; nothing was sent"

    def _choose(self, name: str, value: Any, *, strict: bool) -> Any:
        """Return a value as the API spells it; raise PayloadValidationError for an unknown one if *strict*."""
        known = self.choices[name]
        if hasattr(type(value), "__members__"):  # a member of an Enum
            value = value.value
        if isinstance(value, str):
            for choice in known:
                if choice.lower() == value.strip().lower():
                    return choice
            if not value:
                return value  # _check reports it as missing
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
