"""Describe types as JSON Schema: records from their models, request bodies from their typed dicts and annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal, get_args, get_origin

from falconlite.http.messages import Null
from falconlite.models.record import Record
from falconlite.simulator.contract.values import fields_of, parts_of
from falconlite.simulator.records.making import wires_of

TEXT: dict[str, Any] = {"type": "string"}
OBJECT: dict[str, Any] = {"type": "object"}
REFERENCE = "#/components/schemas/"

PLAIN: dict[Any, dict[str, Any]] = {
    str: TEXT,
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    datetime: {**TEXT, "format": "date-time"},
}


class Components:
    """The shared schemas of a document: records and the objects in request bodies, each created once."""

    def __init__(self) -> None:
        self.schemas: dict[str, dict[str, Any]] = {}

    def record(self, model: type[Record]) -> dict[str, Any]:
        """Return a reference to the schema of a record. The API may omit each field, or send null for it."""
        name = f"{model.__module__.rpartition('.')[2]}.{model.__name__}"
        if name not in self.schemas:
            self.schemas[name] = described = {**OBJECT, "title": model.__name__}
            if not model.__pydantic_complete__:
                model.model_rebuild()
            described["properties"] = {
                wire: _or_null(self.value(model.model_fields[field].annotation))
                for wire, field in wires_of(model).items()
            }
        return {"$ref": REFERENCE + name}

    def body(self, spec: Any) -> dict[str, Any]:
        """Return a reference to the schema of a typed dict. Undeclared fields are allowed."""
        name = f"{spec.__module__.rpartition('.')[2]}.body.{spec.__name__}"
        if name not in self.schemas:
            self.schemas[name] = described = {**OBJECT, "title": spec.__name__}
            fields = fields_of(spec)
            described["properties"] = {
                field: _filled(self.sent(hint)) if required else self.sent(hint)
                for field, (hint, required) in fields.items()
            }
            if required := [field for field, (_, required) in fields.items() if required]:
                described["required"] = required
        return {"$ref": REFERENCE + name}

    def value(self, kind: Any) -> dict[str, Any]:
        """Return the schema of a model field's type."""
        while get_origin(kind) is Annotated:
            kind = get_args(kind)[0]
        origin, inner = get_origin(kind), [part for part in get_args(kind) if part is not type(None)]
        if origin is tuple:
            return {"type": "array", "items": self.value(inner[0])}
        if origin is dict:
            return {**OBJECT, "additionalProperties": self.value(inner[1])}
        if origin is not None:
            return self.value(inner[0]) if len(inner) == 1 else PLAIN[float]
        if isinstance(kind, type) and issubclass(kind, Record):
            return self.record(kind)
        return dict(PLAIN.get(kind, {}))

    def sent(self, hint: Any) -> dict[str, Any]:
        """Return the schema of a value in a request, from the type of its argument or field."""
        null = type(None) in get_args(hint) and hasattr(hint, "__args__")
        return _or_null(self._sent(hint)) if null else self._sent(hint)

    def argument(self, hint: Any) -> dict[str, Any]:
        """Return the schema of an argument: None means that it is not sent; only ``Null`` is sent as null."""
        return _or_null(self._sent(hint)) if Null in get_args(hint) else self._sent(hint)

    def _sent(self, hint: Any) -> dict[str, Any]:
        parts = parts_of(hint)
        if len(parts) > 1 and datetime in parts and str in parts:
            parts.remove(str)  # a datetime is sent as a str
        objects = [part for part in parts if _is_plain_object(part)]
        if 0 < len(objects) < len(parts):  # the typed dict is an alternative to a general object
            parts = [part for part in parts if part not in objects]
        if not parts:
            return {}
        schemas = [self._one(part) for part in parts]
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    def _one(self, kind: Any) -> dict[str, Any]:
        origin, inner = get_origin(kind), get_args(kind)
        if origin is Literal:
            return {"enum": list(inner)}
        if origin in {Sequence, Iterable}:
            return {"type": "array", "items": self.sent(inner[0])}
        if origin is Mapping:
            return {**OBJECT, "additionalProperties": self.sent(inner[1])} if inner[1] is not Any else dict(OBJECT)
        if hasattr(kind, "__total__"):
            return self.body(kind)
        return dict(PLAIN.get(kind, {}))


def _filled(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that allows no empty str and no empty list."""
    least = {"string": "minLength", "array": "minItems"}.get(str(schema.get("type")))
    return {**schema, least: 1} if least else schema


def _is_plain_object(kind: Any) -> bool:
    """Tell whether a type is an object with undeclared keys, or a list of these."""
    origin, inner = get_origin(kind), get_args(kind)
    return origin is Mapping or (origin is Sequence and _is_plain_object(inner[0]))


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that also allows null."""
    if not schema:
        return schema
    if isinstance(schema.get("type"), str):
        return {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema:
        return {"enum": [*schema["enum"], None]}
    return {"anyOf": [*schema.get("anyOf", [schema]), {"type": "null"}]}
