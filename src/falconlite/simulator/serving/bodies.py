"""Describe the body of a call for the OpenAPI document: JSON, a form, a form with a file, or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.binding.operation import BODILESS
from falconlite.binding.shapes import one_aggregate, one_resource, placed
from falconlite.errors import PayloadValidationError
from falconlite.simulator.checks import LARGEST, PAGE, most_of
from falconlite.simulator.contract.arguments import hints_of
from falconlite.simulator.serving.schemas import OBJECT, TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from falconlite.binding.operation import Operation
    from falconlite.simulator.routes import Route
    from falconlite.simulator.serving.schemas import Components

    Steps = Sequence[str | int | None]

PARAMETER = {
    "type": "object",
    "properties": {"name": TEXT, "value": TEXT},
    "required": ["name", "value"],
    "additionalProperties": {"type": "string"},
}

TEXTS: dict[str, Any] = {"type": "array", "items": {"type": "string", "minLength": 1}}

SAMPLES: dict[str, Any] = {"array": ["a"], "object": {}, "integer": 1, "number": 1.0, "boolean": True}


def schema_of(route: Route, name: str, schemas: Components) -> dict[str, Any]:
    """Return the schema of an argument in the request."""
    operation, handler = route.operation, route.handler
    kind, wire = operation.places[name].kind, operation.wire[name]
    schema = dict(
        TEXTS if kind == "Strings" else TEXT if kind else schemas.argument(hints_of(operation).get(name, Any))
    )
    if name == "action_parameters":
        schema["items"] = PARAMETER
    if name in operation.choices:
        schema |= {**TEXT, "enum": list(operation.choices[name])}
    if name == "limit" and schema.get("type") in {"integer", "string"}:
        declared = (operation.pages.most if operation.pages else None) or LARGEST
        default, greatest = handler.limit or (min(PAGE, declared), declared)
        schema = {"type": "integer", "minimum": handler.least, "maximum": greatest, "default": default}
    required = name in operation.required
    if schema.get("type") == "array":
        schema |= {"minItems": 1} if required else {}
        most = most_of(operation, handler)
        schema |= {"maxItems": most[wire]} if wire in most else {}
    elif required and schema == TEXT:
        schema["minLength"] = 1
    elif required and TEXT in schema.get("anyOf", ()):
        schema["anyOf"] = [{**one, "minLength": 1} if one == TEXT else one for one in schema["anyOf"]]
    return schema


def request_body(route: Route, schemas: Components) -> dict[str, Any]:
    """Return the request body of an operation."""
    operation, upload = route.operation, route.operation.upload
    if upload is not None and (hasattr(upload, "field") or not operation.body):
        return {"required": True, "content": _with_file(operation)}
    kind = "application/x-www-form-urlencoded" if route.handler.form else "application/json"
    needed = operation.verb not in BODILESS or not operation.body.isdisjoint(operation.required)
    return {"required": needed, "content": {kind: {"schema": _json(route, schemas)}}}


def _with_file(operation: Operation) -> dict[str, Any]:
    upload: Any = operation.upload
    field = getattr(upload, "field", "")
    if not field:
        return {"application/octet-stream": {"schema": {}}}
    fields = [name for name in operation.names if name in operation.body]
    required = [operation.wire[name] for name in fields if name in operation.required]
    required.append(field)
    file = {**TEXT, "contentMediaType": "application/octet-stream"}
    form = {
        **OBJECT,
        "properties": {**{operation.wire[name]: _in_form(operation, name) for name in fields}, field: file},
    }
    return {"multipart/form-data": {"schema": form | {"required": required}}}


def _in_form(operation: Operation, name: str) -> dict[str, Any]:
    """Return the schema of a form field. Its values are str."""
    annotation = str(operation.stub.__annotations__.get(name, ""))
    return {"enum": ["true", "false"]} if annotation.startswith("bool") else TEXT


def _json(route: Route, schemas: Components) -> dict[str, Any]:
    operation, shape = route.operation, route.operation.shape
    described = {
        operation.wire[name]: schema_of(route, name, schemas) for name in operation.names if name in operation.body
    }
    needed = [
        operation.wire[name] for name in operation.names if name in operation.body & frozenset(operation.required)
    ]
    if isinstance(shape, placed):
        return _placed(shape, described, needed)
    if shape is not None and shape not in {one_aggregate, one_resource}:
        shaped = _shaped(operation, described, needed)
        return shaped | {"additionalProperties": False} if route.simulated and "properties" in shaped else shaped
    schema = _object(described, needed) if described else {}
    records = {"type": "array", "items": schema, "minItems": 1}
    if shape is one_aggregate:
        return records
    return _object({"resources": records}, ["resources"]) if shape is one_resource else schema


def _object(properties: Mapping[str, Any], required: Sequence[str]) -> dict[str, Any]:
    schema = {**OBJECT, "properties": dict(properties), "additionalProperties": False}
    return schema | ({"required": list(required)} if required else {})


def _shaped(operation: Operation, described: dict[str, Any], required: Sequence[str]) -> dict[str, Any]:
    """Return the schema of a body built by a function: the fields sent under their own names.

    Fields that only supply values of other fields are left out.
    """
    samples = {wire: _sample(schema) for wire, schema in described.items()}
    try:
        shaped: Any = operation.shape(samples) if operation.shape else samples
    except PayloadValidationError:
        return {}
    if not isinstance(shaped, dict):
        return {"type": "array", "items": OBJECT}
    properties = {wire: described.get(wire, {}) for wire in shaped}
    return {**OBJECT, "properties": properties} | (
        {"required": [wire for wire in required if wire in shaped]} if required else {}
    )


def _sample(schema: Mapping[str, Any]) -> Any:
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array" and schema["items"].get("type") != "string":
        return [{"name": "a", "value": "b"}]
    return schema["enum"][0] if "enum" in schema else SAMPLES.get(str(kind), {} if "$ref" in schema else "a")


class _Node:
    """One place in a body: its declarations, and the places within it."""

    def __init__(self) -> None:
        self.own: list[dict[str, Any]] = []
        self.fields: dict[str, _Node] = {}
        self.items: _Node | None = None
        self.required: list[str] = []
        self.needed = False

    def put(self, steps: Steps, schema: dict[str, Any], *, required: bool) -> None:
        """Add the declarations of a path."""
        if not steps:
            self.own.append(schema)
            return
        step, rest = steps[0], steps[1:]
        if isinstance(step, str):
            if required and step not in self.required:
                self.required.append(step)
            self.fields.setdefault(step, _Node()).put(rest, schema, required=required)
            return
        if step is None and schema.get("type") == "array":
            schema = schema["items"]
        self.needed |= required
        self.items = self.items or _Node()
        self.items.put(rest, schema, required=required)

    def schema(self) -> dict[str, Any]:
        """Return the schema of this place."""
        found = list(self.own)
        if self.fields:
            inner = {**OBJECT, "properties": {name: node.schema() for name, node in self.fields.items()}}
            found.append(inner | ({"required": self.required} if self.required else {}))
        if self.items:
            found.append({"type": "array", "items": self.items.schema()} | ({"minItems": 1} if self.needed else {}))
        return found[0] if len(found) == 1 else {"allOf": found}


def _placed(shape: placed, described: Mapping[str, Any], required: Sequence[str]) -> dict[str, Any]:
    """Return the schema of a body whose fields are at paths in it."""
    root = _Node()
    for wire, schema in described.items():
        for steps in shape.paths_of(wire):
            root.put(steps, schema, required=wire in required)
    schema = root.schema()
    return schema | {"additionalProperties": False} if root.fields and not root.own and not root.items else schema
