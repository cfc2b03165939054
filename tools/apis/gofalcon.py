"""Read a checkout of gofalcon, whose Go code go-swagger generates from the API's specification."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from apis import swagger

if TYPE_CHECKING:
    from pathlib import Path

    from apis.description import Api

SCALARS = {
    "string": "string",
    "bool": "boolean",
    "float32": "number",
    "float64": "number",
    "json.Number": "integer",
    "jsonext.Number": "integer",
    "io.ReadCloser": "string",
    "io.Writer": "string",
    "runtime.NamedReadCloser": "string",
}
OPERATION = re.compile(
    r'ID:\s+"([^"]+)",\s+Method:\s+"([^"]+)",\s+PathPattern:\s+"([^"]+)",.*?Reader:\s+&(\w+)Reader\{', re.DOTALL
)
STRUCT = re.compile(r"^type (\w+) struct \{\n(.*?)^\}", re.DOTALL | re.MULTILINE)
FIELD = re.compile(r'^\t(\w+) +(.+?) `json:"([^",]*)[^`]*`$')
SENT = re.compile(r'r\.Set(Query|Path|Header|Form|File)Param\("([^"]+)", ')
ACCEPTED = re.compile(
    r"^func \(\w+ \*?(\w+)\) validate(\w*)Enum\(.*?validate\.Enum(?:Case)?\(path, location, value, (\w+)",
    re.DOTALL | re.MULTILINE,
)
VALUES = re.compile(r"var (\w+) \[\]interface\{\}\s+func init\(\) \{.*?json\.Unmarshal\(\[\]byte\(`(.*?)`\)", re.DOTALL)


def read(root: Path) -> Api:
    """Return what a checkout of gofalcon declares.

    go-swagger does not write down all of the specification: the limits and enumerations of parameters and deprecations
    are missing, and for a list in the query it is not known whether it is required.
    """
    clients = sorted(root.glob("falcon/client/*/*_client.go"))
    if not clients:
        raise SystemExit(f"{root} is no checkout of gofalcon: it has no falcon/client/*/*_client.go")
    document: dict[str, Any] = {"paths": {}, "definitions": {}}
    for path in sorted(root.glob("falcon/models/*.go")):
        document["definitions"] |= models(path.read_text(encoding="utf-8"))
    for path in clients:
        parameters = _by_struct(path.parent, "_parameters.go", "Params")
        responses = _by_struct(path.parent, "_responses.go", "Reader")
        for text in responses.values():
            document["definitions"] |= models(text)
        for id, verb, route, name in OPERATION.findall(path.read_text(encoding="utf-8")):
            document["paths"].setdefault(route, {})[verb.lower()] = {
                "operationId": id,
                "tags": [path.parent.name],
                "parameters": parameters_of(parameters[name], name),
                "responses": responses_of(responses[name]),
                "deprecated": None,
            }
    return swagger.read(document, f"gofalcon in {root}")


def _by_struct(folder: Path, ending: str, suffix: str) -> dict[str, str]:
    """Return the text of each file of one kind, by the name of the operation in Go."""
    found = {}
    for path in sorted(folder.glob(f"*{ending}")):
        text = path.read_text(encoding="utf-8")
        for name in re.findall(rf"^type (\w+){suffix} struct", text, re.MULTILINE):
            found[name] = text
    return found


def parameters_of(text: str, name: str) -> list[dict[str, Any]]:
    """Return the parameters of one operation, from the struct that holds them and the code that sends them."""
    body = next(body for found, body in STRUCT.findall(text) if found == f"{name}Params")
    types = dict(re.findall(r"^\t([A-Z]\w*) +(\S+)$", body, re.MULTILINE))
    found: list[dict[str, Any]] = []
    sends = text[text.index(") WriteToRequest(") :]
    for sent in SENT.finditer(sends):
        place, wire = sent.groups()
        # the field is named in the call or in the lines before it
        field = re.findall(r"\bo\.(?:bindParam)?([A-Z]\w*)", sends[: sends.index("\n", sent.end())])[-1]
        listed = types[field].startswith("[]")
        optional = types[field].startswith("*") or f"if o.{field} != nil" in sends
        found.append(
            {
                "name": wire,
                "in": {"Form": "formData", "File": "formData"}.get(place, place.lower()),
                "required": None if listed else not optional,
                **schema(types[field]),
            }
        )
    if whole := re.search(r"r\.SetBodyParam\(o\.(\w+)\)", sends):
        found.append({"name": "body", "in": "body", "required": None, "schema": schema(types[whole[1]])})
    return found


def responses_of(text: str) -> dict[str, Any]:
    """Return the payload of each success of one operation."""
    structs = dict(STRUCT.findall(text))
    found = {}
    for status, name in re.findall(r"\tcase (2\d\d):\s+result := New(\w+)\(", text):
        payload = re.search(r"^\tPayload (\S+)$", structs.get(name, ""), re.MULTILINE)
        found[status] = {"schema": schema(payload[1])} if payload else {}
    if default := re.search(r"\tdefault:\s+result := New(\w+)\(", text):
        payload = re.search(r"^\tPayload (\S+)$", structs.get(default[1], ""), re.MULTILINE)
        found["default"] = {"schema": schema(payload[1])} if payload else {}
    return found


def models(text: str) -> dict[str, Any]:
    """Return the models of one file as schemas, by their names in Go."""
    accepted = _accepted(text)
    found: dict[str, Any] = {}
    for name, body in STRUCT.findall(text):
        if re.search(rf"swagger:model .*\s+type {name} struct", text):
            found[name] = _struct(name, body, accepted)
    for name, kind in re.findall(r"swagger:model .*\s+type (\w+) ((?!struct|interface).+)$", text, re.MULTILINE):
        found[name] = schema(kind) | ({"enum": accepted[name, ""]} if (name, "") in accepted else {})
    return found


def _accepted(text: str) -> dict[tuple[str, str], list[Any]]:
    """Return the values that are accepted, by model and field; the field is empty for those of a whole type."""
    values = {name: json.loads(listed) for name, listed in VALUES.findall(text)}
    return {
        (model, "" if field == model else field): values[table]
        for model, field, table in ACCEPTED.findall(text)
        if table in values
    }


def _struct(name: str, body: str, accepted: dict[tuple[str, str], list[Any]]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    required: list[str] = []
    inherited: list[Any] = []
    notes: list[str] = []
    for line in body.splitlines():
        if line.strip().startswith("//"):
            notes.append(line.strip("/ \t"))
            continue
        if field := FIELD.match(line):
            go, kind, wire = field.groups()
            properties[wire] = schema(kind) | _limits(notes)
            for suffix in ("", "Items"):
                if (name, go + suffix) in accepted:
                    properties[wire]["enum"] = _split(accepted[name, go + suffix])
            if "Required: true" in notes:
                required.append(wire)
        elif embedded := re.match(r"^\t([A-Z]\w*)$", line):
            inherited.append({"$ref": f"#/definitions/{embedded[1]}"})
        notes = []
    properties.pop("-", None)  # where Go keeps the fields that the specification does not name
    found: dict[str, Any] = {"type": "object", "required": required}
    if properties:
        found["properties"] = properties
    return found | ({"allOf": inherited} if inherited else {})


def _limits(notes: list[str]) -> dict[str, Any]:
    limits = {"Maximum": "maximum", "Max Items": "maxItems"}
    facts = dict(note.split(": ", 1) for note in notes if ": " in note)
    return {key: float(facts[name]) for name, key in limits.items() if name in facts}


def _split(values: list[Any]) -> list[Any]:
    """Return the values; some enumerations of the specification are one str with commas."""
    if len(values) == 1 and isinstance(values[0], str):
        return [value.strip() for value in values[0].split(",")]
    return values


def schema(kind: str) -> dict[str, Any]:
    """Return the schema of a type in Go."""
    kind = kind.lstrip("*")
    if kind.startswith("[]"):
        return {"type": "array", "items": schema(kind[2:])}
    if kind.startswith("map["):
        return {"type": "object"}
    if re.fullmatch(r"u?int\d*", kind):
        return {"type": "integer"}
    if kind.startswith("strfmt."):
        return {"type": "string"}
    if kind in SCALARS:
        return {"type": SCALARS[kind]}
    name = kind.removeprefix("models.")
    return {"$ref": f"#/definitions/{name}"} if re.fullmatch(r"[A-Z]\w*", name) else {}
