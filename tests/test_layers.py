"""No import circles, counting lazy and type-checking imports too."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import falconlite

ROOT = Path(falconlite.__file__).parent
LAZY = frozenset(("late", "import_module"))
"""Functions whose first argument names a module."""


def modules():
    found = {}
    for path in ROOT.rglob("*.py"):
        parts = path.relative_to(ROOT.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def named(node, known):
    """Yield the imports of one node: a statement, or a call with the name of a module."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert not node.level, "imports are absolute"
        for alias in node.names:
            whole = f"{node.module}.{alias.name}"
            yield whole if whole in known else node.module
    elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in LAZY:
            yield node.args[0].value


@cache
def graph():
    known = modules()
    return {
        name: {
            imported
            for node in ast.walk(ast.parse(path.read_text()))
            for imported in named(node, known)
            if imported in known and imported != name
        }
        for name, path in known.items()
    }


def circles(arrows):
    """Return the strongly connected components with more than one module (Tarjan's algorithm)."""
    number, low, stack, found = {}, {}, [], []

    def visit(node):
        number[node] = low[node] = len(number)
        stack.append(node)
        for other in sorted(arrows[node]):
            if other not in number:
                visit(other)
            if other in stack:
                low[node] = min(low[node], low[other])
        if low[node] == number[node]:
            place = stack.index(node)
            if len(stack) - place > 1:
                found.append(sorted(stack[place:]))
            del stack[place:]

    for node in sorted(arrows):
        if node not in number:
            visit(node)
    return found


def test_a_circle_is_found():
    arrows = {"a": {"b", "d"}, "b": {"c"}, "c": {"a"}, "d": {"e"}, "e": set()}
    assert circles(arrows) == [["a", "b", "c"]]


def test_lazy_imports_and_those_for_type_checkers_count():
    arrows = graph()
    assert "falconlite.simulator.serving.server" in arrows["falconlite.simulator.cloud"]  # in a function
    assert "falconlite.simulator.accounts.tenant" in arrows["falconlite.simulator.question"]  # under TYPE_CHECKING


def test_no_modules_import_each_other_in_a_circle():
    assert circles(graph()) == []
