"""Find operations: by a name in any spelling for the Uber class, or by ID, collection or route for ``find_operation``.

It reads tables that are derived from the declarations, so no service module is imported.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from falconlite._index import NAMES
from falconlite.about import VERSION
from falconlite.binding.values import shown
from falconlite.errors import InvalidOperation, InvalidOperationSearch, InvalidRoute, InvalidServiceCollection
from falconlite.operations._index import OPERATIONS
from falconlite.operations.undeclared import BY_ROUTE, no_operation, suggested_operations

if TYPE_CHECKING:
    from collections.abc import Collection

IDS, VERB, ROUTE, SUMMARY, HOME, ARGUMENTS = 0, 1, 2, 3, 4, 11
"""Columns of the listing that are used here; the arguments are the last of a row."""

COLUMNS = {"id": (0, InvalidOperation), "collection": (4, InvalidServiceCollection), "route": (2, InvalidRoute)}
"""Values of ``search_by``: the column of ``commands``, and the error if nothing is found."""


def found(name: object) -> tuple[str, str]:
    """Return the class and the method of an operation: by its exact name, by its spelling, then ignoring letter case.

    Raise InvalidOperation if the name is unknown, or if it matches several operations when letter case is ignored.
    """
    if not isinstance(name, str) or not name:
        raise InvalidOperation(
            None, f"command() needs an operation ID, for example 'QueryDevicesByFilter', not {shown(name)}"
        )
    folded = re.sub(r"[\W_]+", "_", name)
    home = OPERATIONS.get(name) or OPERATIONS.get(folded)
    if home is None:
        homes = _lowered().get(folded.lower(), ())
        if len(homes) != 1:
            raise InvalidOperation(None, _unknown(name, homes))
        home = homes[0]
    service, _, method = home.partition(".")
    return service, method


@cache
def _lowered() -> dict[str, list[str]]:
    """Return the operations for each name in lower case."""
    found: dict[str, set[str]] = {}
    for name, home in OPERATIONS.items():
        found.setdefault(name.lower(), set()).add(home)
    return {name: sorted(homes) for name, homes in found.items()}


def commands() -> list[list[Any]]:
    """List all operations: ID, HTTP method, route, description, collection, parameters."""
    return [[*row, [_parameter(*argument) for argument in arguments]] for *row, arguments in _rows()]


def find_operation(search_for: str, search_by: str = "id", exact: bool = True) -> Any:
    """Find operations by ID, collection or route.

    - *search_for* (str): the value to find
    - *search_by* (str): "id" (default), "collection" or "route"
    - *exact* (bool): True (default) finds the exact value, False any part of it, ignoring letter case

    Return a dict with operation, method, route, description and collection; a list of them for a collection, or if
    *exact* is False. Raise InvalidOperationSearch for another *search_by*, InvalidOperation or a subclass of it if
    nothing is found.
    """
    kind = search_by.lower()
    if kind not in COLUMNS:
        raise InvalidOperationSearch(None, f"search_by must be id, collection or route, not {search_by!r}")
    column, error = COLUMNS[kind]
    wanted = search_for if exact and kind != "collection" else search_for.lower()
    rows = [
        dict(zip(("operation", "method", "route", "description", "collection"), row, strict=False))
        for row in _rows()
        if (row[column] == wanted if exact else wanted in row[column].lower())
    ]
    if not rows:
        hint = suggested_operations(search_for) if kind == "id" else "."
        raise error(None, f"falconlite {VERSION} declares no operation with the {kind} {search_for!r}{hint} {BY_ROUTE}")
    return rows if kind == "collection" or not exact else rows[0]


def _rows() -> list[tuple[Any, ...]]:
    """Return the rows of ``commands``, sorted by ID, with the parameters as in the listing.

    Of two operations with the same ID, the one that the ID calls comes first.
    """
    from falconlite.operations._listing import LISTING

    collections = {kind: home.rpartition(".")[2] for kind, home in NAMES.items()}
    rows = [
        (
            row[HOME] != (OPERATIONS.get(name) or row[HOME]),
            (name, row[VERB], row[ROUTE], row[SUMMARY], collections[row[HOME].partition(".")[0]], row[ARGUMENTS:]),
        )
        for row in LISTING
        for name in row[IDS].split()
    ]
    return [row for _, row in sorted(rows, key=lambda one: (one[1][0], one[0], one[1][1:5]))]


def _parameter(name: str, part: str, _type: str, required: bool = False, wire: str = "", *_more: Any) -> dict[str, Any]:
    """Return one parameter of ``commands``."""
    return {"name": wire or name, "in": part.partition(" ")[0], "required": required}


def _unknown(name: str, homes: Collection[str]) -> str:
    if homes:
        return f"{name!r} may be any of {', '.join(homes)}: write the operation ID in its exact letter case"
    return no_operation(name)
