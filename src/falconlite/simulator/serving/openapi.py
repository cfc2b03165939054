"""The API as an OpenAPI 3.1 document, made from the declared operations and the limits of their handlers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from falconlite.about import __version__
from falconlite.auth.clouds import HOSTS
from falconlite.auth.login import REVOKE, TOKEN
from falconlite.binding.shapes import one_aggregate, one_resource
from falconlite.simulator.access.scopes import folded
from falconlite.simulator.checks import most_of
from falconlite.simulator.routes import routes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from falconlite.binding.operation import Operation
    from falconlite.simulator.checks import Handler
    from falconlite.simulator.routes import Route

TEXT: dict[str, Any] = {"type": "string"}
OBJECT: dict[str, Any] = {"type": "object"}
PARAMETER = {
    "type": "object",
    "properties": {"name": TEXT, "value": TEXT},
    "required": ["name", "value"],
}
LARGEST = 999_999_999
"""The largest integer that a query string may hold."""

KINDS: tuple[tuple[str, dict[str, Any], Any], ...] = (
    ("Strings", {"type": "array", "items": {"type": "string", "minLength": 1}}, ["a"]),
    ("int", {"type": "integer"}, 1),
    ("bool", {"type": "boolean"}, True),
    ("Sequence[float", {"type": "array", "items": {"type": "number"}}, [1.0]),
    ("Sequence", {"type": "array", "items": OBJECT}, [{"name": "a", "value": "b"}]),
    ("Mapping", OBJECT, {}),
    ("datetime", {"type": ["string", "null"]}, "a"),
    ("str | Null", {"type": ["string", "null"]}, "a"),
    ("", TEXT, "a"),
)
"""The start of an annotation, its schema, and a value that fits."""


@cache
def document() -> dict[str, Any]:
    """Return the document. It is the same for every cloud; do not change it."""
    paths: dict[str, dict[str, Any]] = {}
    ids: set[str] = set()
    for path, verbs in routes().items():
        paths[path] = {verb.lower(): _operation(route) for verb, route in verbs.items()}
        for described in paths[path].values():
            if described["operationId"] in ids:  # a few IDs have two routes, but a document names each once
                described["operationId"] += f" {path}"
            ids.add(described["operationId"])
    scopes = {
        folded(route.operation.needs): route.operation.needs
        for verbs in routes().values()
        for route in verbs.values()
        if route.operation.needs
    }
    flow = {"tokenUrl": TOKEN.route, "scopes": dict(sorted(scopes.items()))}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "CrowdStrike Falcon API, as falconlite knows it",
            "version": __version__,
            "description": "Made from falconlite's declarations. It is no document of CrowdStrike's.",
        },
        "servers": [{"url": "/"}, *({"url": f"https://{host}", "description": name} for name, host in HOSTS.items())],
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": _schemas(),
            "responses": {"refused": _answer("What is wrong with the call.", {"$ref": "#/components/schemas/Refusal"})},
            "securitySchemes": {
                "oauth2": {"type": "oauth2", "flows": {"clientCredentials": flow}},
                "client": {"type": "http", "scheme": "basic", "description": "client_id and client_secret"},
            },
        },
    }


def _schemas() -> dict[str, Any]:
    problem = {
        "type": "object",
        "properties": {"code": {"type": "integer"}, "message": TEXT, "id": TEXT},
        "required": ["code", "message"],
    }
    page = {
        "type": "object",
        "properties": {
            "limit": {"type": "integer"},
            "total": {"type": "integer"},
            "offset": {"type": ["integer", "string"]},
            "after": TEXT,
            "next": TEXT,
        },
    }
    meta = {
        "type": "object",
        "properties": {
            "query_time": {"type": "number"},
            "powered_by": {"type": ["string", "null"]},
            "trace_id": TEXT,
            "pagination": page,
            "writes": {"type": "object", "properties": {"resources_affected": {"type": "integer"}}},
        },
        "required": ["query_time", "trace_id"],
    }
    parts = {"meta": meta, "errors": {"type": "array", "items": {"$ref": "#/components/schemas/Error"}}}
    some = {**parts, "errors": {**parts["errors"], "minItems": 1}}
    token = {"access_token": TEXT, "expires_in": {"type": "integer"}, "token_type": {"const": "bearer"}}
    return {
        "Error": problem,
        "Envelope": {"type": "object", "properties": parts, "required": ["meta", "errors"]},
        "Refusal": {"type": "object", "properties": some, "required": ["meta", "errors"]},
        "Token": {"type": "object", "properties": token, "required": list(token)},
    }


def _operation(route: Route) -> dict[str, Any]:
    operation, handler = route.operation, route.handler
    summary, _, rest = (operation.stub.__doc__ or "").strip().replace("``", "`").partition("\n")
    described: dict[str, Any] = {
        "operationId": operation.id,
        "summary": summary.strip(),
        "tags": [operation.route.split("/")[1]],
        "parameters": [
            _parameter(operation, handler, name, part)
            for name in operation.names
            for part in (operation.places[name].part, *operation.places[name].more)
            if part in {"path", "query", "header"}
        ],
        "responses": _responses(operation),
        "security": [],
    }
    if rest.strip():
        described["description"] = re.sub(r"\s+", " ", rest.strip())
    if operation.deprecated:
        described["deprecated"] = True
    if operation is REVOKE:
        described["security"] = [{"client": []}]
    elif not handler.public:
        described["security"] = [{"oauth2": [folded(operation.needs)] if operation.needs else []}]
    if not route.simulated:
        described["responses"] = {"501": {"$ref": "#/components/responses/refused"}, **_refusals()}
        if operation.has_body:  # no handler reads it, so nothing is known beyond the names of its fields
            described["requestBody"] = {"content": {"*/*": {"schema": {}}}}
        return described | {"x-simulator": "not simulated"}
    if operation.body:
        kind = "application/x-www-form-urlencoded" if handler.form else "application/json"
        described["requestBody"] = {"required": True, "content": {kind: {"schema": _body(operation, handler)}}}
    return described


def _parameter(operation: Operation, handler: Handler, name: str, part: str) -> dict[str, Any]:
    wire = operation.header[name].partition(":")[0] if part == "header" else operation.wire[name]
    schema = _schema(operation, handler, name)
    if schema.get("type") == "integer":
        schema = {"minimum": 0, "maximum": LARGEST, **schema}
    described: dict[str, Any] = {"name": wire, "in": part, "schema": schema}
    if part == "path" or name in operation.required:
        described["required"] = True
    if schema.get("type") == "array":
        described |= {"style": "form", "explode": True}
    return described


def _body(operation: Operation, handler: Handler) -> dict[str, Any]:
    kept = _sent(operation)
    fields = [name for name in operation.names if name in operation.body and operation.wire[name] in kept]
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {operation.wire[name]: _schema(operation, handler, name) for name in fields},
    }
    if required := [operation.wire[name] for name in fields if name in operation.required]:
        schema["required"] = required
    if operation.shape is one_aggregate:
        return {"type": "array", "items": schema, "minItems": 1}
    if operation.shape is one_resource:
        records = {"type": "array", "items": schema, "minItems": 1}
        return {"type": "object", "properties": {"resources": records}, "required": ["resources"]}
    return schema


def _sent(operation: Operation) -> set[str]:
    """Return the fields of a body that are sent under their own names: some only fill others."""
    samples = {operation.wire[name]: _sample(operation, name) for name in operation.body}
    shaped: Any = operation.shape(samples) if operation.shape else samples
    if operation.shape is one_aggregate:
        return set(shaped[0])
    return set(
        shaped["resources"][0] if operation.shape is one_resource else shaped if isinstance(shaped, dict) else ()
    )


def _sample(operation: Operation, name: str) -> Any:
    return next(sample for start, _, sample in KINDS if _annotation(operation, name).startswith(start))


def _schema(operation: Operation, handler: Handler, name: str) -> dict[str, Any]:
    annotation, wire = _annotation(operation, name), operation.wire[name]
    schema = dict(next(schema for start, schema, _ in KINDS if annotation.startswith(start)))
    if name == "action_parameters":
        schema["items"] = PARAMETER
    if name in operation.choices:
        schema["enum"] = list(operation.choices[name])
    if name == "limit" and handler.limit:
        schema |= {"minimum": handler.least, "maximum": handler.limit[1], "default": handler.limit[0]}
    if schema["type"] == "array":
        if name in operation.required:
            schema["minItems"] = 1
        most = most_of(operation, handler)
        if wire in most:
            schema["maxItems"] = most[wire]
    elif name in operation.required and schema["type"] == "string" and name not in operation.choices:
        schema["minLength"] = 1
    return schema


def _responses(operation: Operation) -> dict[str, Any]:
    envelope: Mapping[str, Any] = {"$ref": "#/components/schemas/Envelope"}
    items = _items(operation)
    if items is not None:
        resources = {"type": ["array", "null"], "items": items}
        envelope = {"allOf": [envelope, {"type": "object", "properties": {"resources": resources}}]}
    answers: dict[str, Any] = {"2XX": _answer("What was asked for.", envelope)}
    if operation is TOKEN:
        answers = {
            "201": _answer("A bearer token.", {"$ref": "#/components/schemas/Token"}),
            "308": {"description": "The client lives in another cloud.", "headers": {"Location": {"schema": TEXT}}},
        }
    if operation.route.startswith("/alerts/queries/"):
        answers["500"] = _answer(
            "*offset* and *limit* reach past the window.", {"$ref": "#/components/schemas/Refusal"}
        )
    return answers | _refusals()


def _refusals() -> dict[str, Any]:
    return {"4XX": {"$ref": "#/components/responses/refused"}}


def _items(operation: Operation) -> dict[str, Any] | None:
    """Return the schema of a record, by the return annotation: ``Result[str]`` or ``Result[Device]``."""
    match = re.fullmatch(r"Result\[(\w+)\]", str(operation.stub.__annotations__.get("return", "")))
    if match is None or match[1] == "Any":
        return None
    return TEXT if match[1] == "str" else {**OBJECT, "title": match[1]}


def _answer(description: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    headers = {name: {"schema": TEXT} for name in ("X-Cs-Traceid", "X-Ratelimit-Limit", "X-Ratelimit-Remaining")}
    return {"description": description, "headers": headers, "content": {"application/json": {"schema": schema}}}


def _annotation(operation: Operation, name: str) -> str:
    return str(operation.stub.__annotations__.get(name, ""))
