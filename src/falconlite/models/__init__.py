"""Pydantic models of records; pydantic is imported when ``result.models`` is first read."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import TypeAdapter

from falconlite.models.record import Omitted, Record
from falconlite.results.decoding import Uncollected

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.binding.operation import Operation


def records(operation: Operation | None, resources: Sequence[Any]) -> list[Any]:
    """Return the records as models, or as ``str`` if the operation returns IDs.

    The return annotation of the operation's stub names the model. Entries that are not objects, such as null or the IDs
    named by an error, are skipped. Raise LookupError if the operation has no model.
    """
    stub = getattr(operation, "stub", None)  # a call by route has none
    if operation is None or stub is None:
        asked = f"a call by route ({operation.id})" if operation else "a result of no operation"
        raise LookupError(f"{asked} has no model; its records are in resources")
    name = str(stub.__annotations__.get("return")).partition("[")[2].rstrip("]").rpartition(".")[2]
    if name == "str":
        return list(resources)
    home = f"{__name__}.{stub.__module__.rpartition('.')[2]}"
    model = getattr(import_module(home), name, None) if find_spec(home) else None
    if isinstance(model, type) and issubclass(model, Record):
        with Uncollected():
            return _adapter(model).validate_python(resources)
    raise LookupError(f"{operation.id} has no model; its records are in resources")


@cache
def _adapter(model: type[Record]) -> TypeAdapter[list[Any]]:
    return TypeAdapter(list[Annotated[model, Omitted()]])  # type: ignore[valid-type]  # a type chosen at run time
