"""The properties of a record for filters: the fields of its model, nested ones included."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, get_args

if TYPE_CHECKING:
    from collections.abc import Iterator

    from falconlite.models.record import Record


@cache
def model_of(name: str) -> type[Record]:
    """Return a model of ``falconlite.models`` by module and name: ``"prevention_policy.PolicyV1"``."""
    module, _, model = name.partition(".")
    found: type[Record] = getattr(import_module(f"falconlite.models.{module}"), model)
    return found


@cache
def fields_of(model: type[Record]) -> dict[str, type[Record] | bool]:
    """Return the fields of a model by their JSON names.

    The value is the model of a nested record, otherwise whether the field may have parts (a map, or any value).
    """
    return {_written(name, field): _inside(field.annotation) for name, field in model.model_fields.items()}


def _written(name: str, field: Any) -> str:
    """Return the JSON name of a field, which may not be a Python name, such as ``from``."""
    choices = getattr(field.validation_alias, "choices", (field.alias or name,))
    return str(choices[0])


def _inside(annotation: Any) -> type[Record] | bool:
    parts = list(_parts(annotation))
    models = [part for part in parts if hasattr(part, "model_fields")]
    return models[0] if models else any(part in {dict, Any} for part in parts)


def _parts(annotation: Any) -> Iterator[Any]:
    """Yield the classes in an annotation."""
    inner = get_args(annotation)
    yield getattr(annotation, "__origin__", annotation)
    for part in inner:
        yield from _parts(part)


def knows(model: type[Record], name: str) -> bool:
    """Return whether records have a property: a field, or with dots the field of a nested record."""
    first, _, rest = name.removesuffix(".raw").partition(".")
    inside = fields_of(model).get(first)
    if inside is None or not rest:
        return inside is not None
    return inside if isinstance(inside, bool) else knows(inside, rest)


def spelling(model: type[Record]) -> dict[str, str]:
    """Return the properties with capital letters by their names in lower case, the form in which filters are read."""
    return {path.lower(): path for path in _paths(model, 3) if path != path.lower()}


def _paths(model: type[Record], depth: int) -> Iterator[str]:
    for name, inside in fields_of(model).items():
        yield name
        if depth > 1 and not isinstance(inside, bool):
            yield from (f"{name}.{path}" for path in _paths(inside, depth - 1))
