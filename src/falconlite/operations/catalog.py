"""Find operations: by a name in any spelling for the Uber class, or by ID, collection or route for ``find_operation``.

It reads tables that are derived from the declarations, so no service module is imported.
"""

from __future__ import annotations

import re
from typing import Any

from falconlite._index import NAMES
from falconlite.binding.values import shown
from falconlite.errors import InvalidOperation, InvalidOperationSearch, InvalidRoute, InvalidServiceCollection
from falconlite.operations._index import OPERATIONS

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
    folded = re.sub(r"\W+", "_", name)
    home = OPERATIONS.get(name) or OPERATIONS.get(folded)
    if home is None:
        homes = {OPERATIONS[known] for known in OPERATIONS if known.lower() == folded.lower()}
        if len(homes) != 1:
            raise InvalidOperation(None, _unknown(name, sorted(homes)))
        home = homes.pop()
    service, _, method = home.partition(".")
    return service, method


def commands() -> list[list[Any]]:
    """List all operations: ID, HTTP method, route, description, collection, parameters."""
    return [[*row, [_parameter(text) for text in parameters.split()]] for *row, parameters in _rows()]


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
        hint = _nearest(search_for) if kind == "id" else ""
        raise error(None, f"no operation has the {kind} {search_for!r}{hint}")
    return rows if kind == "collection" or not exact else rows[0]


def _rows() -> list[tuple[str, str, str, str, str, str]]:
    """Return the rows of ``commands``, sorted by ID, with the parameters as one str."""
    from falconlite.operations._listing import LISTING

    collections = {kind: home.rpartition(".")[2] for kind, home in NAMES.items()}
    return sorted(
        (name, verb, route, summary, collections[home.partition(".")[0]], parameters)
        for names, verb, route, summary, home, parameters in LISTING
        for name in names.split()
    )


def _parameter(text: str) -> dict[str, Any]:
    """Read one parameter of the listing: ``query:limit``, or ``body:ids!`` for one that is required."""
    part, _, name = text.partition(":")
    return {"name": name.removesuffix("!"), "in": part, "required": name.endswith("!")}


def _unknown(name: str, homes: list[str]) -> str:
    if homes:
        return f"{name!r} may be any of {', '.join(homes)}: write the operation ID in its exact letter case"
    return f"there is no operation {name!r}{_nearest(name)}"


def _nearest(name: str) -> str:
    """Suggest the nearest names, as the end of an error message."""
    from difflib import get_close_matches

    lowered = {known.lower(): known for known in OPERATIONS}
    close = [lowered[match] for match in get_close_matches(name.lower(), list(lowered), 3)]
    return f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
