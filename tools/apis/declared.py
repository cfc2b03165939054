"""Read what falconlite declares, from the public objects only: ``Service.operations`` and the places of arguments."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from apis.description import Api, Route, Value, key_of
from falconlite.operations.hints import evaluated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from falconlite.binding.operation import Operation
    from falconlite.operations.service import Service

KINDS = {"int": "integer", "float": "number", "bool": "boolean", "str": "string", "Timestamp": "string"}
"""JSON type of an annotation. An annotation that is not here has no known type."""

LISTS = ("Strings", "CommaSeparated", "Sequence[", "Iterable[", "list[")
MAPPINGS = ("Mapping[", "dict[")
ANY_KEY = "*"


def read(kinds: Mapping[str, type[Service]]) -> Api:
    """Return what the service classes declare, each given under all of its public names."""
    routes: dict[str, Route] = {}
    for kind in dict.fromkeys(kinds.values()):
        for operation, names in own_operations(kind).items():
            key = key_of(operation.verb, operation.route)
            route = _route(kind, operation, names)
            routes[key] = _merged(routes[key], route) if key in routes else route
    classes = {name: [[method] for method in methods_of(kind)] for name, kind in kinds.items()}
    return Api("falconlite", routes, classes)


def own_operations(kind: type[Service]) -> dict[Operation, list[str]]:
    """Return the operations of a class with their names, without those of its bases."""
    found: dict[Operation, list[str]] = {}
    for name, operation in kind.operations.items():
        bases = (getattr(base, "operations", {}) for base in kind.__mro__[1:])
        if not any(operations.get(name) is operation for operations in bases):
            found.setdefault(operation, []).append(name)
    return found


def methods_of(kind: type[Service]) -> list[str]:
    """Return the names of a class's operations that are attributes."""
    return [name for name in kind.operations if name.isidentifier() and hasattr(kind, name)]


def _merged(one: Route, other: Route) -> Route:
    """Return the description of a route that two methods call: what either of them sends is known."""
    parameters = {**other.parameters, **one.parameters}
    for name, value in parameters.items():
        if name in one.parameters and name in other.parameters:
            optional = not (value.required and other.parameters[name].required)
            parameters[name] = value._replace(required=not optional)
        else:
            parameters[name] = value._replace(required=None)
    return one._replace(
        ids=list(dict.fromkeys([*one.ids, *other.ids])),
        parameters=parameters,
        body=_joined(one.body, other.body) if one.body and other.body else one.body or other.body,
        record=one.record or other.record,
        deprecated=one.deprecated and other.deprecated,
    )


def _route(kind: type[Service], operation: Operation, names: Iterable[str]) -> Route:
    method = operation.stub.__name__
    ids = dict.fromkeys([operation.id, *(name for name in names if name != method)])
    return Route(
        operation.verb,
        operation.route,
        list(ids),
        kind.__name__,
        dict(_parameters(operation)),
        _body(operation) if operation.has_body else None,
        _record(operation),
        bool(operation.deprecated or getattr(kind, "deprecated", "")),
    )


def _parameters(operation: Operation) -> Iterator[tuple[tuple[str, str], Value]]:
    """Yield the arguments that do not go into a JSON body, and the fixed headers."""
    part_of_form = getattr(operation.upload, "field", "")  # none if the file is the whole body
    for name in operation.names:
        place = operation.places[name]
        for part in (place.part, *place.more):
            if part == "header":
                yield ("header", operation.header[name].partition(": ")[0].lower()), _value(operation, name)
            elif part == "path":
                yield (part, name), _value(operation, name)
            elif part == "query":
                yield (part, place.wire), _value(operation, name)
            elif part_of_form and part == "file" and operation.upload and name == operation.upload.argument:
                yield ("form", part_of_form), _value(operation, name)
            elif part_of_form and part == "body":
                yield ("form", place.wire), _value(operation, name)
    for header in operation.fixed:
        yield ("header", header.lower()), Value()


def _value(operation: Operation, name: str) -> Value:
    place = operation.places[name]
    annotation = str(operation.stub.__annotations__.get(name, ""))
    kind = KINDS.get(annotation.removesuffix(" | None"), "")
    if annotation.startswith(LISTS):
        kind = "array"
    elif annotation.startswith(MAPPINGS):
        kind = "object"
    choices = tuple(place.choices) or _literals(evaluated(operation.stub).get(name))
    if choices and not kind:
        kind = "string"
    most: int | None = None
    if name == "limit" and operation.pages is not None:
        most = operation.pages.most
    elif name == operation.argument_of_ids and operation.at_once is not None:
        most = operation.at_once if isinstance(operation.at_once, int) else max(operation.at_once.values())
    joined = place.kind == "CommaSeparated"
    required = None if name in operation.default else name in operation.required  # a default is always sent
    return Value(kind, required, choices, most, joined=joined)


def _literals(hint: Any) -> tuple[str, ...]:
    """Return the values of a Literal, also beside None or bool; empty if other values are allowed."""
    kinds = (
        [hint] if get_origin(hint) is Literal else [kind for kind in get_args(hint) if kind not in {type(None), bool}]
    )
    if any(get_origin(kind) is not Literal for kind in kinds):
        return ()
    return tuple(str(value) for kind in kinds for value in get_args(kind))


def _body(operation: Operation) -> Value | None:
    """Return the body: the fields as the operation's shape arranges them, found with samples of all arguments."""
    if getattr(operation.upload, "field", ""):
        return None  # a form
    if not operation.body:
        return Value()  # the caller's own
    values = {
        operation.places[name].wire: _value(operation, name) for name in operation.names if name in operation.body
    }
    samples = {wire: _sample(wire, value) for wire, value in values.items()}
    shape: Any = operation.shape or dict
    try:
        return _read(shape(samples), values)
    except Exception:  # noqa: BLE001  # a shape may refuse samples that contradict each other: show one at a time
        found: Value | None = None
        for wire, sample in samples.items():
            try:
                one = _read(shape({wire: sample}), values)
            except Exception:  # noqa: BLE001  # it needs more than this one: the body is unknown
                return Value()
            found = one if found is None else _joined(found, one)
        return found


def _sample(wire: str, value: Value) -> Any:
    """Return a value that is recognized in the body: its wire name, in a list or in a dict if it is one."""
    if value.kind == "array":
        return [wire]
    return {ANY_KEY: wire} if value.kind == "object" else wire


def _read(body: Any, values: Mapping[str, Value]) -> Value:
    """Return what a body made of samples contains."""
    if isinstance(body, (list, tuple)):
        found = Value("array")
        for item in map(lambda one: _read(one, values), body):  # noqa: C417  # plainer than a nested comprehension
            found = item._replace(kind="array") if found.fields is None else _joined(found, item)
        return found
    if isinstance(body, dict):
        if ANY_KEY in body:
            return values.get(body[ANY_KEY], Value("object"))
        return Value("object", fields={name: _read(inner, values) for name, inner in body.items()})
    return values.get(body, Value()) if isinstance(body, str) else Value()


def _joined(one: Value, other: Value) -> Value:
    """Return the fields of two descriptions of one thing; if one of them holds anything, so does the thing."""
    if one.fields is None or other.fields is None:
        return one._replace(fields=None)
    fields = dict(one.fields)
    for name, field in other.fields.items():
        fields[name] = _joined(fields[name], field) if name in fields else field
    return one._replace(fields=fields)


def _record(operation: Operation) -> Value | None:
    """Return the fields of the operation's model; None if its records have none."""
    if operation.model == "str":
        return Value("string")
    home = f"falconlite.models.{operation.models or operation.stub.__module__.rpartition('.')[2]}"
    model = getattr(import_module(home), operation.model, None) if find_spec(home) else None
    return _fields(model, ()) if hasattr(model, "model_fields") else None


def _fields(model: Any, within: tuple[Any, ...]) -> Value:
    """Return the fields of a model and of the models in it; one within itself holds anything."""
    if model in within:
        return Value("object")
    fields = {}
    for name, field in model.model_fields.items():
        inner = next(_models_in(field.annotation), None)
        alias = field.validation_alias or name
        fields[str(alias if isinstance(alias, str) else alias.choices[0])] = (
            _fields(inner, (*within, model)) if inner else Value()
        )
    return Value("object", fields=fields)


def _models_in(annotation: Any) -> Iterator[Any]:
    """Yield the models in an annotation, but not those in a dict, whose keys are data."""
    origin = get_origin(annotation)  # Annotated shows the attributes of what it annotates
    if origin is None and hasattr(annotation, "model_fields"):
        yield annotation
    elif origin is not dict:
        for inner in get_args(annotation):
            yield from _models_in(inner)
