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
    name = str(stub.__annotations__.get("return")).partition("[")[2].rstrip("]").rpartition(".")[2]
    if name == "str":
        return list(resources)
    home = f"falconlite.models.{operation.models or stub.__module__.rpartition('.')[2]}"
    model = getattr(import_module(home), name, None) if find_spec(home) else None
    if isinstance(model, type) and issubclass(model, Record):
        with Uncollected():
            return validated(model, resources)
    raise LookupError(f"{operation.id} has no model; its records are in resources")
