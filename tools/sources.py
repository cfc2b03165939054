"""Read the source of modules as type checkers see it."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

LATER = frozenset({"ParamSpec", "Self", "TypeVar", "deprecated"})
"""Names of ``typing`` that Python 3.10 lacks in part, and ``typing_extensions`` has."""


@cache
def statements_of(module: ModuleType) -> list[ast.stmt]:
    """Return the statements of a module."""
    return ast.parse(inspect.getsource(module)).body


@cache
def origins_of(module: ModuleType) -> dict[str, str]:
    """Return the statement that brings each name of a module."""
    return origins(statements_of(module), module.__name__)


def class_of(path: str) -> tuple[ModuleType, ast.ClassDef]:
    """Return the module of a class, and its code."""
    module = import_module(path.rpartition(".")[0])
    name = path.rpartition(".")[2]
    return module, next(node for node in statements_of(module) if isinstance(node, ast.ClassDef) and node.name == name)


def origins(body: list[ast.stmt], module: str) -> dict[str, str]:
    """Return the statement that brings each name of some code of a module."""
    found: dict[str, str] = {}
    for node in seen_by_checkers(body):
        if isinstance(node, ast.ImportFrom):
            origin = "typing_extensions" if node.module == "falconlite._tuples" else node.module
            for each in node.names:
                line = f"from {origin} import {ast.unparse(each)}"
                if each.name in LATER:
                    line = line.replace("from typing ", "from typing_extensions ")
                found[each.asname or each.name] = line
        elif isinstance(node, ast.Import):
            found |= {each.asname or each.name: f"import {ast.unparse(each)}" for each in node.names}
        elif isinstance(node, ast.ClassDef):
            found[node.name] = f"from {module} import {node.name}"
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name, value = node.targets[0].id, ast.unparse(node.value)
            variable = value.startswith(("TypeVar(", "ParamSpec("))
            found[name] = f"{name} = {value}" if variable else f"from {module} import {name}"
    return found


def seen_by_checkers(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield statements as type checkers see them."""
    for node in body:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from seen_by_checkers(node.orelse if isinstance(node.test, ast.UnaryOp) else node.body)
        else:
            yield node
