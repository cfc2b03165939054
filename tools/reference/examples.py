"""Make an example call of an operation from its declaration: keywords, in Python and on the command line."""

from __future__ import annotations

import json
import re
import shlex
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from falconlite.operations.hints import evaluated
from falconlite.redact import IDENTIFIERS, SECRET_NAMES, is_secret
from reference.objects import fields_of

if TYPE_CHECKING:
    from falconlite.binding.operation import Operation

ELLIPSIS = "..."
INSTANT = "2030-01-01T00:00:00Z"
KNOWN = {"limit": 10, "filter": "name:'value'"}
"""Values of arguments that have a form which their type does not show."""

FEW = 3
"""Arguments in the example of a write that requires none."""


def keywords(operation: Operation) -> dict[str, Any]:
    """Return keywords of a valid call: the required arguments, or some of the others if none is required."""
    names = list(operation.required)
    if not names and operation.argument_of_ids:
        names = [operation.argument_of_ids]
    if not names and "limit" in operation.names:
        names = ["limit"]
    if not names and not operation.reads:
        names = [name for name in operation.names if name in operation.body][:FEW]
    hints = evaluated(operation.stub)
    given = {name: _value(operation, name, hints.get(name)) for name in names}
    if operation.upload is not None and not operation.upload.argument:
        given["body"] = b"..."
    elif operation.upload is not None:
        given[operation.upload.argument] = b"..."
    elif operation.has_body and not operation.body:
        given["body"] = {}
    return given


def _value(operation: Operation, name: str, hint: Any) -> Any:
    """Return a value of an argument."""
    place = operation.places[name]
    if place.choices:
        return [place.choices[0]] if place.kind else place.choices[0]
    if place.kind:
        return [ELLIPSIS]
    if name in KNOWN:
        return KNOWN[name]
    return sample(hint)


def sample(hint: Any) -> Any:  # one line for each kind of type
    """Return a value of a type."""
    origin, arguments = get_origin(hint), [one for one in get_args(hint) if one is not type(None)]
    if origin is Annotated or getattr(origin, "_name", "") in {"Required", "NotRequired"}:
        return sample(arguments[0])
    if origin is Literal:
        return arguments[0]
    if origin in {Union, UnionType}:
        typed = [one for one in arguments if _typed(one)]
        names = {getattr(one, "__name__", "") for one in arguments}
        return INSTANT if "datetime" in names else sample((typed or arguments)[0])
    if getattr(origin, "__name__", "") in {"Sequence", "Iterable", "list"}:
        return [sample(arguments[0])]
    if getattr(origin, "__name__", "") in {"Mapping", "dict"}:
        return {ELLIPSIS: sample(arguments[1])}
    if hasattr(hint, "__required_keys__"):
        fields = list(fields_of(hint))
        needed = [one for one in fields if one[2]] or fields[:1]
        return {name: sample(inner) for name, inner, _ in needed}
    return {int: 1, float: 1.0, bool: True, bytes: b"..."}.get(hint, ELLIPSIS)


def _typed(hint: Any) -> bool:
    """Tell whether a type is a typed dict, or a list of them."""
    return hasattr(hint, "__required_keys__") or any(_typed(one) for one in get_args(hint))


def in_python(function: str, given: dict[str, Any], first: str = "") -> str:
    """Return a call in Python."""
    arguments = [*([json.dumps(first)] if first else []), *(f"{name}={_shown(value)}" for name, value in given.items())]
    call = f"{function}({', '.join(arguments)})"
    if len(call) <= 100:  # fits a page
        return call
    return f"{function}(\n" + "".join(f"    {one},\n" for one in arguments) + ")"


def _shown(value: Any) -> str:
    """Return the repr of a value, with double quotes."""
    if isinstance(value, bytes):
        return 'b"..."'
    if isinstance(value, dict):
        return f"{{{', '.join(f'{json.dumps(name)}: {_shown(one)}' for name, one in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    return json.dumps(value) if isinstance(value, str) else repr(value)


def on_command_line(operation: Operation, id: str, given: dict[str, Any]) -> str:
    """Return the same call with ``falconlite call``; contents of files and secrets are read from a file."""
    words = ["falconlite", "call", id]
    upload = operation.upload.argument if operation.upload is not None else ""
    for name, value in given.items():
        if name == "body":
            words += ["--body", "@FILE" if isinstance(value, bytes) else shlex.quote(json.dumps(value))]
        elif name == upload or is_secret(name, SECRET_NAMES - IDENTIFIERS):
            words.append(f"{name}=@FILE")
        elif isinstance(value, str):
            words.append(f"{name}={shlex.quote(value)}")
        elif isinstance(value, list) and operation.places[name].kind:
            words.append(f"{name}={shlex.quote(','.join(value))}")
        elif isinstance(value, (dict, list)):
            words.append(f"{name}:={shlex.quote(json.dumps(value))}")
        else:
            words.append(f"{name}={json.dumps(value)}")
    if operation.download or operation.answers == "bytes":
        words += ["--to", "FILE"]
    return " ".join(words)


def request_of(operation: Operation, given: dict[str, Any]) -> str:
    """Return the request that a call sends: the route with its query, and the JSON body."""
    from urllib.parse import urlencode

    request = operation.bind((), dict(given))
    query = re.sub(r"%2E", ".", urlencode(request.query)) if request.query else ""
    text = f"{request.verb} {request.path}{'?' * bool(query)}{query}"
    if isinstance(request.json, (dict, list)):
        text += f"\n\n{json.dumps(request.json, indent=2)}"
    elif request.files or request.data is not None:
        text += "\n\n(multipart/form-data)" if request.files else "\n\n(the content)"
    return text
