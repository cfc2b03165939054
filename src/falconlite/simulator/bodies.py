"""Read a nested JSON body by the typed dict that declares it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_origin

from falconlite.simulator.answers import Refused
from falconlite.simulator.checks import read_json
from falconlite.simulator.contract.arguments import check_query
from falconlite.simulator.contract.values import fitted, strangers

if TYPE_CHECKING:
    from collections.abc import Callable

    from falconlite.binding.operation import Operation


def as_declared(spec: Any) -> Callable[..., dict[str, Any]]:
    """Return a function that reads a body by the typed dict *spec*, for the ``read`` of a Handler."""

    def read(operation: Operation, query: Any, content: bytes, _headers: Any, *, strict: bool) -> dict[str, Any]:
        check_query(operation, query)
        return read_spec(spec, read_json(content), strict=strict)

    return read


def read_spec(spec: Any, given: Any, *, strict: bool) -> dict[str, Any]:
    """Return a body that fits the typed dict *spec*; a list of records is returned as ``resources``.

    Null counts as absent where the field cannot be null. Fields that the typed dict lacks are dropped, or refused if
    *strict*.
    """
    if strict and (unknown := list(dict.fromkeys(strangers(spec, given)))):
        raise Refused(400, f"unknown field in the body: {', '.join(unknown)}")
    if get_origin(spec) is not None:
        if not given:
            raise Refused(400, "the body must be a list of at least one object")
        return {"resources": fitted(spec, given, "")}
    if not isinstance(given, dict):
        raise Refused(400, "the body must be a JSON object")
    body: dict[str, Any] = fitted(spec, given, "")
    return body
