"""Describe the answers of an operation for the OpenAPI document: each status with its headers and its body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from falconlite.auth.login import TOKEN
from falconlite.simulator.contract.kinds import model_of
from falconlite.simulator.contract.statuses import status_of, statuses_of
from falconlite.simulator.serving.schemas import OBJECT, REFERENCE, TEXT

if TYPE_CHECKING:
    from falconlite.binding.operation import Operation
    from falconlite.simulator.routes import Route
    from falconlite.simulator.serving.schemas import Components

SENT = ("X-Cs-Traceid", "X-Ratelimit-Limit", "X-Ratelimit-Remaining", "X-Cs-Region", "Content-Encoding")
"""Headers of every answer; the last two are optional."""

NOTICES = ("X-Api-Deprecation-Warning", "X-Api-Deprecation-Start-Date", "X-Api-Deprecation-Final-Date")

HEADERS: dict[str, dict[str, Any]] = {
    "X-Cs-Traceid": {"schema": TEXT, "required": True},
    "X-Ratelimit-Limit": {"schema": {"type": "integer"}, "required": True},
    "X-Ratelimit-Remaining": {"schema": {"type": "integer"}, "required": True},
    "X-Ratelimit-Retryafter": {"schema": {"type": "integer"}, "description": "when to call again"},
    "X-Cs-Region": {"schema": TEXT, "description": "the cloud, if the call was sent to a Falcon host"},
    "Content-Encoding": {"schema": {"const": "gzip"}, "description": "if the call accepts it"},
    "X-Sim-Missing-Scope": {"schema": TEXT, "description": "the scope; only the simulator names it"},
    NOTICES[0]: {"schema": TEXT, "required": True},
    NOTICES[1]: {"schema": TEXT},
    NOTICES[2]: {"schema": TEXT},
}

REFUSED: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "400": ("An argument is wrong.", "NoRecords", ()),
    "401": ("There is no valid bearer token.", "Refusal", ()),
    "403": ("The client lacks the scope.", "Refusal", ("X-Sim-Missing-Scope",)),
    "404": ("There is no record with this ID.", "NoRecords", ()),
    "409": ("It would exceed a maximum, or exists already.", "NoRecords", ()),
    "413": ("The call names too many IDs.", "Refusal", ()),
    "429": ("Too many calls in a minute.", "Refusal", ("X-Ratelimit-Retryafter",)),
    "500": ("A fault that a test added.", "Refusal", ()),
}
"""By status: the error, the schema of the body, and further headers."""


def components() -> dict[str, Any]:
    """Return the headers, responses and schemas shared by all operations."""
    responses = {f"refused{status}": _refused(*told) for status, told in REFUSED.items()}
    responses["refusedLogin"] = _refused("The login or the token is refused.", "Refusal", ())
    return {"headers": HEADERS, "responses": responses, "schemas": _schemas()}


def _refused(description: str, schema: str, more: tuple[str, ...]) -> dict[str, Any]:
    return {
        "description": description,
        "headers": _headers(*SENT, *more),
        "content": {"application/json": {"schema": {"$ref": REFERENCE + schema}}},
    }


def _headers(*names: str) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def responses(route: Route, schemas: Components) -> dict[str, Any]:
    """Return the answers of an operation by status."""
    operation = route.operation
    if route.handler.public:
        refused = {status: {"$ref": "#/components/responses/refusedLogin"} for status in ("400", "401", "403", "429")}
        return {**_of_login(operation, route), **refused}
    needed = ["400", "401", "403", "404", "429", "500"]
    if route.simulated and not operation.reads:
        needed.append("409")
    if route.handler.excess == 413:
        needed.append("413")
    refused = {status: {"$ref": f"#/components/responses/refused{status}"} for status in sorted(needed)}
    success = _success(route, schemas)
    return {**{str(status): success for status in statuses_of(operation.id)}, **refused}


def _of_login(operation: Operation, route: Route) -> dict[str, Any]:
    if operation is not TOKEN:
        return {"200": _json(route, "The token is revoked.", {"$ref": REFERENCE + "Envelope"})}
    location = {"description": "The client lives in another cloud.", "headers": {"Location": {"schema": TEXT}}}
    return {"201": _json(route, "A bearer token.", {"$ref": REFERENCE + "Token"}), "308": location}


def _json(route: Route, description: str, schema: dict[str, Any]) -> dict[str, Any]:
    headers = _headers(*SENT, *(NOTICES if route.notices else ()))
    return {"description": description, "headers": headers, "content": {"application/json": {"schema": schema}}}


def _success(route: Route, schemas: Components) -> dict[str, Any]:
    operation = route.operation
    described = _json(route, "What was asked for.", _body(operation, schemas))
    if operation.verb == "HEAD" or (operation.empty and status_of(operation.id) == 204):
        del described["content"]
    elif operation.answers == "text":
        described["content"] = {"text/plain": {"schema": TEXT}}
    elif operation.answers == "bytes":
        kinds = [kind for kind in operation.produces if kind != "*/*"] or ["application/octet-stream"]
        described["content"] = {kind: {} for kind in kinds}
    return described


def _body(operation: Operation, schemas: Components) -> dict[str, Any]:
    """Return the schema of a success's JSON."""
    model = model_of(operation)
    item = schemas.record(model) if model else TEXT if operation.model == "str" else {}
    kind = operation.answers
    if kind == "record":
        return item or OBJECT
    if kind == "list":
        return {"type": "array", "items": item}
    if kind == "json" or (not item and kind == "envelope" and operation.records == "resources"):
        return {"$ref": REFERENCE + "Envelope"}
    records: dict[str, Any] = {"type": ["array", "null"], "items": item}
    if kind == "object":
        records = item
    elif kind == "map":
        records = {**OBJECT, "additionalProperties": item}
    for name in reversed(operation.records.split(".")):
        records = {**OBJECT, "properties": {name: records}}
    return {"allOf": [{"$ref": REFERENCE + "Envelope"}, records]}


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
    parts = {"meta": meta, "errors": {"type": "array", "items": {"$ref": REFERENCE + "Error"}}}
    some = {**parts, "errors": {**parts["errors"], "minItems": 1}}
    none = {**some, "resources": {"type": ["array", "object"], "maxItems": 0}}
    token = {"access_token": TEXT, "expires_in": {"type": "integer"}, "token_type": {"const": "bearer"}}
    return {
        "Error": problem,
        "Envelope": {"type": "object", "properties": parts, "required": ["meta", "errors"]},
        "Refusal": {"type": "object", "properties": some, "required": ["meta", "errors"]},
        "NoRecords": {"type": "object", "properties": none, "required": ["meta", "errors", "resources"]},
        "Token": {"type": "object", "properties": token, "required": list(token)},
    }
