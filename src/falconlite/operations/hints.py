"""Resolve the annotations of an operation when a program reads them; only then their names are imported."""

from __future__ import annotations

import ast
import sys
import threading
from importlib import import_module
from inspect import get_annotations, getsource
from typing import TYPE_CHECKING, Any

from falconlite import _tuples as tuples

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

NAMING = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)
"""The statements of a module that define names for annotations."""

_DONE: set[str] = set()

_HERE = threading.local()
"""Per thread: the modules that it is resolving."""

STAND_IN: Any = tuples.TypedDict

TYPED: dict[type, Any] = {}
"""The ``typing.TypedDict`` for each typed dict of ``falconlite._tuples``."""


def evaluated(function: Callable[..., Any]) -> dict[str, Any]:
    """Return the annotations of a function as objects, or as str values if its module has no source file."""
    resolve(function.__module__)
    try:
        return get_annotations(function, eval_str=True)
    except NameError:
        return function.__annotations__


def annotations_of(function: Callable[..., Any]) -> dict[str, Any]:
    """Return the annotations of a function, and define in its module all names that they use."""
    resolve(function.__module__)
    return function.__annotations__


def resolve(name: str) -> None:
    """Define in a module the names that it imports only for type checkers; existing names stay unchanged.

    A typed dict of ``falconlite._tuples`` is replaced by one of ``typing``. In a program without source files, for
    example a frozen one, the module stays unchanged.
    """
    begun: set[str] = vars(_HERE).setdefault("begun", set())
    if name in _DONE or name in begun or name not in sys.modules:
        return
    begun.add(name)
    try:
        if _resolved(sys.modules[name]):
            _DONE.add(name)
    finally:
        begun.remove(name)


def _resolved(module: ModuleType) -> bool:
    """Define the names in a module, and return whether all of them were found."""
    try:
        tree = ast.parse(getsource(module))
    except (OSError, TypeError):
        return True
    whole = True
    for node in tree.body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for line in node.body:
                if isinstance(line, NAMING):
                    whole = _add(module, line) and whole
    for key, value in list(vars(module).items()):
        if isinstance(value, type) and issubclass(value, STAND_IN) and value is not STAND_IN:
            setattr(module, key, typed(value))
    return whole


def _add(module: ModuleType, line: ast.stmt) -> bool:
    """Execute one statement meant for type checkers, and keep the new names."""
    if isinstance(line, ast.ImportFrom) and str(line.module).startswith("falconlite."):
        source = import_module(str(line.module))
        if not all(hasattr(source, alias.name) for alias in line.names):  # there only for type checkers, too
            resolve(source.__name__)
    before = dict(vars(module))
    scope = dict(before)
    try:
        exec(compile(ast.Module([line], []), module.__name__, "exec"), scope)  # noqa: S102  # a line of falconlite itself
    except ModuleNotFoundError:
        return True  # the library is not installed, so no caller has its objects
    except ImportError:
        return False  # the module is being resolved; the next read tries again
    for name in scope.keys() - before.keys():
        value = scope[name]
        if isinstance(value, str) and isinstance(line, ast.AnnAssign):  # an alias of a class defined further down
            value = eval(value, scope)  # noqa: S307  # a line of falconlite itself
        vars(module).setdefault(name, value)
    return True


def typed(kind: Any) -> Any:
    """Return a ``typing.TypedDict`` with the fields of a typed dict of ``falconlite._tuples``."""
    if kind not in TYPED:
        if sys.version_info >= (3, 12):
            from typing import TypedDict
        else:  # pydantic depends on it, and requires this one
            from typing_extensions import TypedDict

        scope: dict[str, Any] = {}
        for base in reversed(kind.__mro__):
            if base.__module__.startswith("falconlite."):
                resolve(base.__module__)
                scope.update(vars(sys.modules[base.__module__]))
        fields = {
            field: eval(text, scope) if isinstance(text, str) else text  # noqa: S307  # an annotation in falconlite
            for field, text in kind.__annotations__.items()
        }
        make: Any = TypedDict  # its fields are known only at run time
        made = make(kind.__name__, fields, total=kind.__total__)
        made.__module__, made.__doc__ = kind.__module__, kind.__doc__
        made.__pydantic_config__ = {"extra": "forbid"}  # otherwise pydantic drops unknown keys silently
        kind.__annotations__.update(fields)  # its bases are in several modules, so its names cannot be resolved in one
        TYPED.setdefault(kind, made)  # if two threads create one, keep the first
    return TYPED[kind]
