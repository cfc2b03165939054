"""Make pydantic models of records, at the first use of ``result.models``: pydantic is not imported before."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from falconlite.models.record import Record, validated
from falconlite.results.decoding import Uncollected

if TYPE_CHECKING:
    from collections.abc import Sequence


def records(operation: Any, resources: Sequence[Any]) -> list[Any]:
    """Return the records as the type that the operation's stub returns: models, or unchanged if they are IDs.

    A record that is not an object, for example null or an ID that failed, is left out. Raise LookupError if the
    operation has no model.
    """
    stub = getattr(operation, "stub", None)  # a call by route has none
    if stub is None:
        called = f"a call by route ({operation.id})" if operation else "a result of no operation"
        raise LookupError(f"{called} has no model; its records are in resources")
    if _name_of(stub) == "str":
        return list(resources)
    model = model_of(operation)
    if model is None:
        raise LookupError(f"{operation.id} has no model; its records are in resources")
    with Uncollected():
        return validated(model, resources)


def model_of(operation: Any) -> type[Record] | None:
    """Return the model of the records of an operation; None without a model, for example for a call by route."""
    stub = getattr(operation, "stub", None)
    if stub is None:
        return None
    home = f"falconlite.models.{operation.models or stub.__module__.rpartition('.')[2]}"
    model = getattr(import_module(home), _name_of(stub), None) if find_spec(home) else None
    return model if isinstance(model, type) and issubclass(model, Record) else None


def _name_of(stub: Any) -> str:
    """Return the name of the type of a record, in the annotation of a stub."""
    return str(stub.__annotations__.get("return")).partition("[")[2].rstrip("]").rpartition(".")[2]
