"""Names that only annotations use, for ``typing.get_type_hints``: they are imported when somebody asks for them."""

from __future__ import annotations

import sys
from typing import Any

_DONE: set[str] = set()


def annotations_of(function: Any) -> dict[str, Any]:
    """Return the annotations of a function, once all names in them can be found in its module."""
    resolve(function.__module__)
    found: dict[str, Any] = function.__annotations__
    return found


def resolve(module: str) -> None:
    """Import into a module what it imports for type checkers alone; names that it has already stay as they are."""
    if module in _DONE:
        return
    _DONE.add(module)
    import ast
    from inspect import getsource

    here = sys.modules[module]
    found: dict[str, Any] = {"__name__": module, "__package__": module.rpartition(".")[0]}
    for node in ast.parse(getsource(here)).body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            lines: list[ast.stmt] = [line for line in node.body if isinstance(line, ast.ImportFrom)]
            for line in lines:
                _import(line, found)
    for name, value in found.items():
        vars(here).setdefault(name, value)


def _import(line: Any, found: dict[str, Any]) -> None:
    from importlib import import_module

    source = import_module(line.module)
    for alias in line.names:
        if not hasattr(source, alias.name):  # a name that is for type checkers alone there, too
            resolve_aliases(line.module)
        found[alias.asname or alias.name] = getattr(source, alias.name)


def resolve_aliases(module: str) -> None:
    """Define in a module what it defines for type checkers alone, such as ``Strings``."""
    import ast
    from inspect import getsource

    resolve(module)
    here = sys.modules[module]
    for node in ast.parse(getsource(here)).body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for line in node.body:
                if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and line.value is not None:
                    text = ast.unparse(line.value)
                    value = eval(text, vars(here))  # noqa: S307  # a line of our own source
                    vars(here).setdefault(line.target.id, value)
