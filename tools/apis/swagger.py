"""Read a Swagger 2 or OpenAPI 3 document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from apis.description import Api, Route, Value, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

VERBS = ("get", "head", "post", "put", "patch", "delete")
JSON_TYPES = {"string", "integer", "number", "boolean", "array", "object"}


def load(path: Path) -> dict[str, Any]:
    """Read a document from a file: JSON, or YAML if PyYAML is installed; exit with a message if it is neither."""
    text = path.read_text(encoding="utf-8")
    if path.suffix in {".yaml", ".yml"}:
        try:
            from yaml import safe_load
        except ModuleNotFoundError:
            raise SystemExit(f"{path} is YAML: pip install pyyaml, or give the document as JSON") from None
        document = safe_load(text)
    else:
        document = json.loads(text)
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise SystemExit(f"{path} is no Swagger 2 or OpenAPI 3 document: it has no paths")
    return document


def read(document: Mapping[str, Any], name: str) -> Api:
    """Return what a document says.

    Three extensions serve the readers of other sources: ``x-ids`` of an operation are all of its IDs, and ``required``
    and ``deprecated`` may be null if the source does not know.
    """
    reader = Reader(document)
    routes = {key_of(verb, path): route for verb, path, route in reader.routes()}
    return Api(name, routes)


class Reader:
    """Reads the routes of one document and resolves its references."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._known: dict[str, Value] = {}  # by reference
        self._open: set[str] = set()  # references that are being resolved

    def routes(self) -> Iterator[tuple[str, str, Route]]:
        """Yield verb, path and description of each operation."""
        base = self._document.get("basePath", "").rstrip("/")
        for path, item in self._document["paths"].items():
            for verb in VERBS:
                if verb in item:
                    full = base + path
                    yield verb, full, self._route(verb.upper(), full, item[verb], item.get("parameters", []))

    def _route(self, verb: str, path: str, operation: Mapping[str, Any], shared: list[Any]) -> Route:
        parameters: dict[tuple[str, str], Value] = {}
        body: Value | None = None
        for given in (*shared, *operation.get("parameters", [])):
            parameter = self._resolved(given)
            place = parameter["in"]
            if place == "body":
                body = self._value(parameter.get("schema", {}))._replace(required=parameter.get("required", False))
            elif place != "cookie":
                place = "form" if place == "formData" else place
                parameters[place, parameter["name"]] = self._parameter(parameter)
        request = self._resolved(operation.get("requestBody") or {})
        for kind, content in request.get("content", {}).items():
            value = self._value(content.get("schema", {}))
            if kind.startswith(("multipart/", "application/x-www-form-urlencoded")):
                parameters |= {("form", name): field for name, field in (value.fields or {}).items()}
            else:
                body = value._replace(required=request.get("required", False))
        return Route(
            verb,
            path,
            operation.get("x-ids") or [operation.get("operationId", f"{verb} {path}")],
            next(iter(operation.get("tags", [])), path.split("/")[1]),
            parameters,
            body,
            self._record(operation.get("responses", {})),
            operation.get("deprecated", False),
        )

    def _parameter(self, parameter: Mapping[str, Any]) -> Value:
        """Read a parameter: Swagger 2 has its type beside its name, OpenAPI 3 in a schema."""
        value = self._value(parameter.get("schema") or parameter)
        joined = parameter.get("collectionFormat") == "csv" or parameter.get("explode") is False
        return value._replace(required=parameter.get("required", False), joined=joined)

    def _record(self, responses: Mapping[str, Any]) -> Value | None:
        """Return one entry of ``resources`` in the first success that describes it."""
        for status in sorted(responses, key=str):
            if str(status)[0] not in "2d":  # "default" too
                continue
            response = self._resolved(responses[status])
            contents = response.get("content", {}).values()
            schema = response.get("schema") or next((c["schema"] for c in contents if "schema" in c), None)
            envelope = self._value(schema) if schema else Value()
            resources = (envelope.fields or {}).get("resources")
            if isinstance(resources, Value):
                return self._item(schema)
        return None

    def _item(self, schema: Any) -> Value | None:
        """Return the schema of one item of ``resources``; None if the list may hold anything."""
        resources = self._resolved(self._properties(schema)["resources"])
        item = self._value(resources.get("items", resources))
        return item if item.kind or item.fields is not None else None

    def _properties(self, schema: Any) -> dict[str, Any]:
        """Return the properties of an object, those that it takes over from others first."""
        found: dict[str, Any] = {}
        schema = self._resolved(schema)
        for part in schema.get("allOf", []):
            found |= self._properties(part)
        found |= schema.get("properties", {})
        return found

    def _value(self, schema: Any) -> Value:
        reference = schema.get("$ref")
        if reference is None:
            return self._plain(schema)
        if reference in self._open:  # a record that contains records of its own kind
            return Value("object")
        if reference not in self._known:
            self._open.add(reference)
            self._known[reference] = self._value(self._resolved(schema))
            self._open.discard(reference)
        return self._known[reference]

    def _plain(self, schema: Mapping[str, Any]) -> Value:
        kind, choices, fields = schema.get("type", ""), schema.get("enum", ()), None
        if isinstance(kind, list):  # OpenAPI 3.1: a type and "null"
            kind = next((one for one in kind if one != "null"), "")
        most = schema.get("maximum", schema.get("maxItems"))
        if kind == "array":
            items = self._value(schema.get("items", {}))
            choices, fields = choices or items.choices, items.fields
        elif "properties" in schema or "allOf" in schema:
            kind = "object"
            required = self._required(schema)
            fields = {
                name: self._value(inner)._replace(required=name in required)
                for name, inner in self._properties(schema).items()
            }
        return Value(
            kind if kind in JSON_TYPES else "",
            choices=tuple(str(choice) for choice in choices if choice is not None),
            most=int(most) if isinstance(most, (int, float)) else None,
            fields=fields,
        )

    def _required(self, schema: Any) -> set[str]:
        schema = self._resolved(schema)
        inherited: set[str] = set().union(*map(self._required, schema.get("allOf", [])))
        return inherited.union(schema.get("required", ()))

    def _resolved(self, schema: Any) -> Any:
        while "$ref" in schema:
            target: Any = self._document
            if not schema["$ref"].startswith("#/"):
                raise SystemExit(f"cannot follow {schema['$ref']}: only references within the document are read")
            for step in schema["$ref"][2:].split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            schema = target
        return schema
