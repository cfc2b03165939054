"""The API as an OpenAPI 3.1 document, made from the declared operations and the limits of their handlers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from falconlite.about import __version__
from falconlite.auth.clouds import HOSTS
from falconlite.auth.login import REVOKE, TOKEN
from falconlite.simulator.access.scopes import folded
from falconlite.simulator.routes import routes
from falconlite.simulator.serving.bodies import request_body, schema_of
from falconlite.simulator.serving.responses import components, responses
from falconlite.simulator.serving.schemas import Components

if TYPE_CHECKING:
    from falconlite.simulator.routes import Route

LARGEST = 999_999_999
"""The largest integer in a query string."""


@cache
def document() -> dict[str, Any]:
    """Return the document. It is the same for every cloud; callers must not change it."""
    paths: dict[str, dict[str, Any]] = {}
    ids: set[str] = set()
    shared, schemas = components(), Components()
    for path, verbs in routes().items():
        paths[path] = {verb.lower(): _operation(route, schemas) for verb, route in verbs.items()}
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
            "schemas": {**shared.pop("schemas"), **dict(sorted(schemas.schemas.items()))},
            **shared,
            "securitySchemes": {
                "oauth2": {"type": "oauth2", "flows": {"clientCredentials": flow}},
                "client": {"type": "http", "scheme": "basic", "description": "client_id and client_secret"},
            },
        },
    }


def _operation(route: Route, schemas: Components) -> dict[str, Any]:
    operation, handler = route.operation, route.handler
    summary, _, rest = (operation.stub.__doc__ or "").strip().replace("``", "`").partition("\n")
    described: dict[str, Any] = {
        "operationId": operation.id,
        "summary": summary.strip(),
        "tags": [route.collection],
        "x-simulator": route.level,
        "parameters": [
            _parameter(route, name, part, schemas)
            for name in operation.names
            for part in (operation.places[name].part, *operation.places[name].more)
            if part in {"path", "query", "header"}
        ],
        "responses": responses(route, schemas),
        "security": [],
    }
    if rest.strip():
        described["description"] = re.sub(r"\s+", " ", rest.strip())
    if route.notices or operation.deprecated:
        described["deprecated"] = True
    if operation is REVOKE:
        described["security"] = [{"client": []}]
    elif not handler.public:
        described["security"] = [{"oauth2": [folded(operation.needs)] if operation.needs else []}]
    if operation.has_body or operation.upload is not None:
        described["requestBody"] = request_body(route, schemas)
    return described


def _parameter(route: Route, name: str, part: str, schemas: Components) -> dict[str, Any]:
    operation = route.operation
    wire = operation.header[name].partition(":")[0] if part == "header" else operation.wire[name]
    schema = schema_of(route, name, schemas)
    if part == "header" and ": " in operation.header[name]:
        schema = {"enum": [operation.header[name].partition(": ")[2]]}
    if schema.get("type") == "integer":
        schema = {"minimum": 0, "maximum": LARGEST, **schema}
    described: dict[str, Any] = {"name": name if part == "path" else wire, "in": part, "schema": schema}
    if part == "path" or name in operation.required:
        described["required"] = True
    if schema.get("type") == "array":
        described |= {"style": "form", "explode": True}
    return described
