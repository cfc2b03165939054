"""Read the generated tables of operations: stored by class and by column, they take a third less space in a wheel."""

from __future__ import annotations

from collections.abc import Sequence
from sys import intern
from typing import Any

Homes = Sequence[tuple[str, str, str]]
"""``Class.method``, method and IDs of each operation."""


def homes(text: str) -> Homes:
    """Parse class, method and IDs of each operation. A line that starts with a space is a method, others are classes.

    A method without IDs has its own name as its ID.
    """
    kind, found = "", []
    for line in text.splitlines():
        if line[0] == " ":
            method, _, ids = line[1:].partition(" ")
            found.append((f"{kind}.{method}", method, ids or method))
        else:
            kind = line
    return found


def operations(rows: Homes, others: dict[str, str]) -> dict[str, str]:
    """Return ``Class.method`` of each operation by each of its names.

    The names are the IDs, the methods that only one class has, and *others*, which take precedence. An empty str in
    *others* means that no operation has the name.
    """
    methods: dict[str, str] = {}
    ids: dict[str, str] = {}
    for home, method, names in rows:
        methods[method] = "" if method in methods else home  # two classes have it
        for name in names.split():
            ids[name] = home
    return {name: home for name, home in {**methods, **ids, **others}.items() if home}


def listing(rows: Homes, *columns: Any) -> tuple[tuple[Any, ...], ...]:
    """Return a row for each operation from its columns: see ``Listed`` in tools/index.py.

    A column is a str with a line for each row, or a tuple.
    """
    *facts, arguments = (map(intern, column.splitlines()) if isinstance(column, str) else column for column in columns)
    return tuple(
        (ids, verb, route, summary, home, *more, *row)
        for (home, _, ids), verb, route, summary, *more, row in zip(rows, *facts, arguments, strict=True)
    )
