"""Generate a record of a model from a seed, by a cached plan: its fields, and the generator of each value."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, TypeAlias, TypeGuard, get_args, get_origin

from falconlite.models.record import Record
from falconlite.redact import IDENTIFIERS, is_secret
from falconlite.simulator.answers import stamp
from falconlite.simulator.records import figures, moments, texts
from falconlite.simulator.records.choices import choices_of
from falconlite.simulator.records.life import Making

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    Maker: TypeAlias = Callable[["Making"], Any]

DEPTH = 3
"""Maximum depth of nested records."""

KEYS = ("primary", "secondary")
"""Keys of objects whose keys are data."""


class Step(NamedTuple):
    """The generator of a field.

    *deep* is True if its value contains records. At the last level *make* is replaced by *last*; None omits the field.
    """

    wire: str
    make: Maker
    deep: bool
    last: Maker | None


def made(
    model: type[Record], chance: random.Random, *, now: float, cid: str = "", depth: int = DEPTH
) -> dict[str, Any]:
    """Generate a record of a model: a JSON object as the API could send it.

    The same model, *chance*, *now*, *cid* and *depth* give the same record. Its moments are in order and before *now*
    (float, seconds since the epoch), except those in the future by name, such as ``expires_on``. *cid* (str) is its
    account. *depth* (int) is the number of levels of nested records. Below that, and after 40 nested records, lists and
    maps of records are empty: they are not omitted, because clients refuse records without a field that the API always
    sends. Single records there are omitted only if they would contain themselves endlessly. The moments of a deletion
    are always omitted.
    """
    return _filled(model, Making(chance, now, cid, depth))


def _filled(model: type[Record], making: Making) -> dict[str, Any]:
    making.room -= 1
    record = {}
    for wire, make, deep, last in plan_of(model):
        if not deep or (making.depth > 0 and making.room > 0):
            record[wire] = make(making)
        elif last is not None:
            record[wire] = last(making)
    return record


@cache
def plan_of(model: type[Record]) -> tuple[Step, ...]:
    """Return the generated fields of a model, by their names on the wire."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    collection = model.__module__.rpartition(".")[2]
    steps = []
    for wire, name in wires_of(model).items():
        field, plain = model.model_fields[name], snake(wire)
        shape = field.annotation
        if moments.is_gone(plain) and (_is(shape, datetime) or moments.is_moment(plain)):
            continue
        hidden = wire not in IDENTIFIERS and (is_secret(name) or is_secret(wire) or field.repr is False)
        make = _maker(shape, "secret", {}) if hidden else _maker(shape, plain, choices_of(collection))
        steps.append(Step(wire, make, _is_deep(shape), _last(shape, make)))
    return tuple(steps)


def _last(shape: Any, make: Maker) -> Maker | None:
    """Return the generator of a field with records at the last level."""
    bare = _bare(shape)
    if _is_model(bare):
        return None if _is_endless(bare) else make
    kind = get_origin(bare)
    return (lambda _: []) if kind is tuple else (lambda _: {}) if kind is dict else None


@cache
def _is_endless(model: type[Record]) -> bool:
    """Tell whether a record contains a record of its own model, directly or further down."""
    left, seen = [*_within(model)], set[type[Record]]()
    while left:
        inner = left.pop()
        if inner is model:
            return True
        if inner not in seen:
            seen.add(inner)
            left += _within(inner)
    return False


def _within(model: type[Record]) -> list[type[Record]]:
    """Return the models of the single records in a record."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    bare = [_bare(field.annotation) for field in model.model_fields.values()]
    return [one for one in bare if _is_model(one)]


@cache
def wires_of(model: type[Record]) -> dict[str, str]:
    """Return the names of a model's fields on the wire, each with the name of the field."""
    found = {}
    for name, field in model.model_fields.items():
        alias = field.validation_alias
        found[str(getattr(alias, "choices", [alias])[0] if alias is not None else name)] = name
    return found


def snake(name: str) -> str:
    """Return a name in snake case: ``FirstSeenTimestamp`` becomes ``first_seen_timestamp``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|\W+", "_", name).lower().strip("_")


def _bare(shape: Any) -> Any:
    """Return the type in an annotation, without the markers of ``models.record`` and without None."""
    while get_origin(shape) is Annotated:
        shape = get_args(shape)[0]
    parts = [part for part in get_args(shape) if part is not type(None)]
    if len(parts) < len(get_args(shape)) and get_origin(shape) not in {tuple, dict}:
        return _bare(parts[0]) if len(parts) == 1 else float
    return shape


def _is_model(kind: Any) -> TypeGuard[type[Record]]:
    """Tell whether a type is a model. In Python 3.10, ``list[str]`` is an instance of ``type`` too."""
    return get_origin(kind) is None and isinstance(kind, type) and issubclass(kind, Record)


def _is(shape: Any, kind: type) -> bool:
    return _bare(shape) is kind


def _is_deep(shape: Any) -> bool:
    """Tell whether a value contains records."""
    bare = _bare(shape)
    if _is_model(bare):
        return True
    return any(_is_deep(part) for part in get_args(bare) if part is not Ellipsis)


def _maker(shape: Any, name: str, choices: dict[str, tuple[Any, ...]]) -> Maker:
    """Return the generator for a field with this name and annotation."""
    bare, origin = _bare(shape), get_origin(_bare(shape))
    if origin is tuple:
        return _listed(_maker(get_args(bare)[0], name, choices))
    if origin is dict:
        return _named(_maker(get_args(bare)[1], name, choices))
    if bare is datetime:
        return _moment(name)
    if bare is str:
        allowed = [value for value in choices.get(name, ()) if isinstance(value, str)]
        return texts.one_of(allowed) if allowed else _moment(name) if moments.is_moment(name) else texts.maker_of(name)
    if bare is bool:
        return figures.flag_of(name)
    if bare is int:
        return _seconds(name) if moments.is_moment(name) else figures.whole_of(name)
    if bare is float:
        return figures.figure_of(name)
    if _is_model(bare):
        return _record(bare)
    return texts.maker_of(name)  # any JSON


def _moment(name: str) -> Maker:
    part = moments.part_of(name)
    return lambda making: stamp(making.born + part * making.age)


def _seconds(name: str) -> Maker:
    part = moments.part_of(name)
    return lambda making: int(making.born + part * making.age)


def _listed(make: Maker) -> Maker:
    return lambda making: [make(making), make(making)] if making.random() < 0.5 else [make(making)]


def _named(make: Maker) -> Maker:
    return lambda making: {key: make(making) for key in KEYS}


def _record(model: type[Record]) -> Maker:
    def make(making: Making) -> dict[str, Any]:
        making.depth -= 1
        try:
            return _filled(model, making)
        finally:
            making.depth += 1

    return make
