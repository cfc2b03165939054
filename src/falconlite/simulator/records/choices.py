"""Find the allowed values of a field in the declarations of a collection: its typed dicts and its operations."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def choices_of(collection: str) -> dict[str, tuple[Any, ...]]:
    """Return the allowed values by field name, for a module of ``falconlite.models`` (its last name).

    If a collection declares several lists of values for a name, the result has their intersection. Names with an empty
    intersection are left out.
    """
    found: dict[str, tuple[Any, ...]] = {}
    for name, values in _declared(collection):
        known = found.get(name)
        found[name] = values if known is None else tuple(value for value in known if value in values)
    return {name: values for name, values in found.items() if values}


def _declared(collection: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
    try:
        specs = import_module(f"falconlite.specs.{collection}")
    except ModuleNotFoundError as error:
        if error.name != f"falconlite.specs.{collection}":
            raise
        return
    for spec in vars(specs).values():
        if isinstance(spec, type) and spec.__module__ == specs.__name__ and hasattr(spec, "__total__"):
            for name, hint in get_type_hints(spec).items():
                values = tuple(_literals(hint))
                if values:
                    yield name, values


def _literals(hint: Any) -> Iterator[Any]:
    """Yield the values of a Literal, including one in a union with None."""
    if get_origin(hint) is Literal:
        yield from get_args(hint)
    elif str(get_origin(hint)) in {"typing.Union", "<class 'types.UnionType'>"}:
        for part in get_args(hint):
            yield from _literals(part)
