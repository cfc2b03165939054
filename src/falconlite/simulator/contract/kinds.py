"""Group the operations of a collection by kind of record, using their routes.

``/policy/queries/prevention/v1`` lists the IDs that ``/policy/entities/prevention/v1`` takes.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from falconlite.models.record import Record
from falconlite.simulator.records.making import wires_of

if TYPE_CHECKING:
    from falconlite.binding.operation import Operation

Noun: TypeAlias = "tuple[str, ...]"

FAMILIES = frozenset(("queries", "query", "entities", "entity", "combined", "aggregates", "aggregate", "GET"))
"""Segments of a route that name an action, not the kind of record."""

HOSTS = frozenset(("device", "host", "aid"))
"""Words that mean hosts of the account in kinds without a model, whose lists have only IDs."""

OF_HOSTS = frozenset(("aid", "device_id", "agent_id"))
"""Fields with the ID of a host."""


class Kind(NamedTuple):
    """A kind of record: the name from which its IDs are generated, and the field that holds them.

    *number*: the IDs are numbers. *hosts*: they are IDs of hosts.
    """

    name: str
    field: str
    number: bool
    hosts: bool


def model_of(operation: Operation) -> type[Record] | None:
    """Return the model of an operation's records; None for str values or without a model."""
    name = operation.model
    if name in {"", "str", "Any", "bytes"}:
        return None
    home = operation.models or operation.stub.__module__.rpartition(".")[2]
    model = getattr(import_module(f"falconlite.models.{home}"), name, None)
    return model if isinstance(model, type) and issubclass(model, Record) else None


def noun_of(operation: Operation) -> Noun:
    """Return the words of a route that name the kind of record, in the singular."""
    parts = [part for part in operation.route.split("/") if part and part not in FAMILIES and "{" not in part]
    words = [word for part in parts if not re.fullmatch(r"v\d+", part) for word in re.split(r"[-_.]", part)]
    return tuple(map(_singular, words))


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def is_list(operation: Operation) -> bool:
    """Tell whether an operation lists all matching records, page by page or at once."""
    if is_paged(operation):
        return True
    ids = operation.argument_of_ids
    return operation.verb == "GET" and not ids and not operation.path and operation.answers in {"envelope", "list"}


def is_paged(operation: Operation) -> bool:
    """Tell whether an operation lists records page by page."""
    return bool(operation.pages) or {"limit", "offset"}.issubset(operation.wire.values())


def of_one(operation: Operation) -> str:
    """Return the argument that takes the ID of one record; "" if there is none.

    It is in the path or required, and is named ``id`` or after the kind: ``image_id`` in ``/images/{image_id}``.
    """
    if operation.argument_of_ids or is_list(operation):
        return ""
    last = re.findall(r"\{([^}]*)\}", operation.route)[-1:]
    word = noun_of(operation)[-1:]
    names = {"id", "ID", "Id", "uuid", *(f"{one}_{end}" for one in word for end in ("id", "uuid"))}
    return next((name for name in (*last, *operation.required) if name in names), "")


@cache
def _operations(module: str) -> tuple[Operation, ...]:
    """Return the operations of all classes in a module."""
    found: dict[int, Operation] = {}
    for kind in vars(import_module(module)).values():
        if isinstance(kind, type):
            for operation in getattr(kind, "operations", {}).values():
                if operation.stub.__module__ == module:
                    found[id(operation)] = operation
    return tuple(found.values())


@cache
def _listed(module: str, handled: frozenset[str]) -> dict[Noun, list[Operation]]:
    """Return the nouns that a collection lists by contract, with the operations of each."""
    nouns: dict[Noun, list[Operation]] = {}
    for operation in _operations(module):
        if operation.reads and is_list(operation) and operation.id not in handled:
            nouns.setdefault(noun_of(operation), [])
    for operation in _operations(module):
        noun = _nearest(noun_of(operation), nouns)
        if noun is not None:
            nouns[noun].append(operation)
    return nouns


def _nearest(noun: Noun, listed: Any) -> Noun | None:
    """Return the listed noun for a noun: itself, or the longest listed prefix."""
    if noun in listed:
        return noun
    return max((other for other in listed if len(other) > 1 and noun[: len(other)] == other), key=len, default=None)


@cache
def kind_of(operation: Operation, handled: frozenset[str]) -> tuple[Kind, bool, bool]:
    """Return the kind of record of an operation, whether a list gives its IDs, and whether operations take them.

    Operations whose IDs are in *handled* have their own handlers, whose lists give other IDs.
    """
    module = operation.stub.__module__
    noun = noun_of(operation)
    nouns = _listed(module, handled)
    listed = _nearest(noun, nouns)
    about = [operation] if listed is None else nouns[listed]
    name = noun if listed is None else listed
    field, number = _field(about)
    hosts = field in OF_HOSTS or (not HOSTS.isdisjoint(name) and not any(map(model_of, about)))
    kind = Kind("/".join((module.rpartition(".")[2], *name)), field, number, hosts)
    return kind, listed is not None, any(one.argument_of_ids or of_one(one) for one in about)


def _field(about: list[Operation]) -> tuple[str, bool]:
    """Return the ID field of the records of some operations, and whether the ID is a number.

    Operations that take IDs come first; the first one with a model decides.
    """
    taking = sorted(about, key=lambda one: not (one.reads and (one.argument_of_ids or of_one(one))))
    number = any(_takes_numbers(operation) for operation in taking)
    for operation in taking:
        model = model_of(operation)
        if model is not None and (field := id_field(operation, model)):
            return field, number or "int" in str(model.model_fields[wires_of(model)[field]].annotation)
    return next((one.key for one in taking if one.key), "id"), number


def _takes_numbers(operation: Operation) -> bool:
    name = operation.argument_of_ids or of_one(operation)
    return bool(name) and re.match(r"int\b|Sequence\[int", str(operation.stub.__annotations__[name])) is not None


def id_field(operation: Operation, model: type[Record]) -> str:
    """Return the ID field of a model, by its name on the wire; "" if there is none."""
    wires = wires_of(model)
    wanted = [operation.key, "id", "composite_id", "ID", "Id", "uuid", "_id"]
    found = next((name for name in wanted if name in wires), "")
    return found or next((name for name in wires if re.fullmatch(r".*(_id|_uuid|Id)|name|key", name)), "")
