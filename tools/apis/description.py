"""The form in which descriptions of the API are compared: routes with parameters, body and record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Value(NamedTuple):
    """What is known of a parameter, a body, a record or a field."""

    kind: str = ""
    """JSON type: "string", "integer", "number", "boolean", "array" or "object"; empty if unknown."""

    required: bool | None = None
    """Whether it must be given; None if unknown."""

    choices: tuple[str, ...] = ()
    """The values that are accepted; empty for any value."""

    most: int | None = None
    """The largest number, or the most items of a list; None if unknown."""

    fields: Mapping[str, Any] | None = None
    """Fields of the object, or of the objects in the list, by name (each a ``Value``); None if unknown."""

    joined: bool = False
    """Whether a list is sent as one str with commas."""


class Route(NamedTuple):
    """One operation of the API."""

    verb: str
    path: str
    ids: Sequence[str]
    group: str
    """Service class, or the collection's name in the source."""

    parameters: Mapping[tuple[str, str], Value]
    """By place ("query", "path", "header" or "form") and name."""

    body: Value | None = None
    """None if there is no body."""

    record: Value | None = None
    """One entry of ``resources``; None if unknown."""

    deprecated: bool | None = None
    """None if the source does not know."""

    def __str__(self) -> str:
        return f"{self.verb} {self.path}"


class Api(NamedTuple):
    """All that one source says."""

    name: str
    routes: Mapping[str, Route]
    """By verb and path, see ``key_of``."""

    classes: Mapping[str, Sequence[Sequence[str]]] | None = None
    """The methods of each service class, each with all of its names; None if the source has no classes.

    A second name of a class has no methods here.
    """


def key_of(verb: str, path: str) -> str:
    """Return the key of a route. Its variables have no names there, because sources spell them differently."""
    return f"{verb.upper()} {re.sub(r'{[^}]*}', '{}', path)}"


def variables(route: Route) -> list[str]:
    """Return the variables of a route in their order; falconpy writes some of them as ``{}`` or ``{ID:[0-9]+}``."""
    named = re.findall(r"{([^}:]*)[^}]*}", route.path)
    return named if all(named) else [name for place, name in route.parameters if place == "path"]


def attribute(id: str) -> str:
    """Return an operation ID as a Python name."""
    return id if id.isidentifier() else re.sub(r"\W+", "_", id)
