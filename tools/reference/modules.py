"""Write the reference of public modules and names that are no service classes: signatures, docstrings, attributes."""

from __future__ import annotations

import ast
import inspect
import re
from enum import Enum
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from index import MODULES, public

from falconlite.operations.describe import short
from reference.markup import Entry, block, code, codes, described, inline, markdown, table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

MORE = (
    *("aio", "debug", "exporting", "http.headers", "observing.events", "redact", "simulator.pytest_plugin"),
    *("telemetry", "waiting"),
)
"""Modules that guides name, besides those that are attributes of ``falconlite``."""

ELSEWHERE = {
    "models": "models.record",
    "services": "",
    "specs": "specs",
    "uber": "uber",
}
"""Modules whose names are described by the pages of the collections: what the page of the module has instead."""

HIDDEN = {"__init__", "__new__", "__post_init__"}


class Name(NamedTuple):
    """A public name: the full name by which programs import it, and its value."""

    path: str
    value: Any


def names_of(page: str) -> dict[str, Name]:
    """Return the public names that a page describes: those of its package that falconlite exports, and its own."""
    found: dict[str, Name] = {}
    for home, exported in public().items():
        if home.split(".")[0] == page and not home.startswith("services."):
            module = import_module(f"falconlite.{home}")
            found |= {name: Name(f"falconlite.{name}", getattr(module, name)) for name in exported if name[0] != "_"}
    for path in (page, *(one for one in MORE if one.startswith(f"{page}."))):
        if path in MODULES or path in MORE:
            module = import_module(f"falconlite.{ELSEWHERE.get(path, path) or path}")
            for name in own_names(module):
                value = getattr(module, name)
                if not any(one.value is value for one in found.values()):
                    found.setdefault(name, Name(f"{module.__name__}.{name}", value))
    return found


def own_names(module: ModuleType) -> list[str]:
    """Return the public names of a module: those it lists, or those it defines."""
    if module.__name__ == "falconlite.services":
        return []
    if module.__name__ == "falconlite.aio":
        return ["AsyncDownload", "Iteration", "gather_children", "run"]  # its other names are twins of classes
    if "__all__" in vars(module):
        return list(module.__all__)
    tree = ast.parse(inspect.getsource(module))
    defined = [
        node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
    ]
    return [name for name in defined if not name.startswith("_")]


def pages() -> list[str]:
    """Return the pages of all public modules and names, by the first part of the module's name."""
    homes = [home for home in public() if not home.startswith("services.")]
    return sorted({name.split(".")[0] for name in (*homes, *MODULES, *MORE)} - {"services"})


def render(page: str) -> str:
    """Return the reference of a page."""
    parts = []
    module = import_module(f"falconlite.{page}")
    if doc := module.__doc__:
        parts.append(f"\n{markdown(doc)}\n")
    done: dict[int, str] = {}
    for name, (path, value) in sorted(
        names_of(page).items(), key=lambda one: (not inspect.isclass(one[1].value), one[0])
    ):
        if id(value) in done and not isinstance(value, (str, int, tuple, list, dict)):
            parts.append(f"\n## {name}\n\n{Entry('data', path, (name,))}\nAnother name of {code(done[id(value)])}.\n")
            continue
        done[id(value)] = name
        parts.append("\n".join(_described(name, path, value)))
    return "\n".join(parts)


def _described(name: str, path: str, value: Any) -> Iterator[str]:
    """Yield the parts of the description of a name."""
    kind = "class" if inspect.isclass(value) else "function" if callable(value) else "data"
    if inspect.isclass(value) and issubclass(value, BaseException):
        kind = "exception"
    yield f"\n## {name}\n\n{Entry(kind, path, (name,))}"
    yield f"Import: {code(importing(path, name))}\n"
    if kind == "data":
        yield f"{code(_shown(value))}\n\n{inline(documented(path, value))}\n"
        return
    if text := signature_of(value):
        yield block("python", f"{name}{text}")
    if inspect.isclass(value):
        bases = [base.__name__ for base in value.__bases__ if base not in {object, tuple}]
        if bases:
            yield f"Bases: {codes(bases)}\n"
    yield markdown(_doc(value)) + "\n"
    if inspect.isclass(value):
        yield from _members(name, path, value)


def importing(path: str, name: str) -> str:
    """Return the statement that imports a name."""
    return f"from {path.removesuffix('.' + name)} import {name}"


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 200 else f"{text[:200]}..."


def _doc(value: Any) -> str | None:
    """Return the docstring of a class or function itself, not one that it inherits from a builtin class."""
    doc = getattr(value, "__doc__", None)
    if inspect.isclass(value):
        doc = vars(value).get("__doc__") or next(
            (vars(base).get("__doc__") for base in value.__mro__[1:] if base.__module__.startswith("falconlite")), None
        )
        if doc and doc.startswith(f"{value.__name__}("):  # that of a named tuple
            return None
    return doc


def signature_of(value: Any) -> str:
    """Return the signature of a function or a class, as it is written; empty if it has none."""
    if inspect.isclass(value) and (
        issubclass(value, (BaseException, Enum)) or _is_protocol(value) or "__init__" not in _all(value)
    ):
        return ""
    return _folded(_signature(value))


def _is_protocol(kind: type) -> bool:
    return bool(getattr(kind, "_is_protocol", False))


def _all(kind: type) -> set[str]:
    names = {name for base in kind.__mro__ if base is not object for name in vars(base)}
    return names | ({"__init__"} if "_fields" in names else set())


def _folded(text: str) -> str:
    """Write a long signature with a parameter on each line."""
    if len(text) <= 90:
        return text
    depth, parts, start = 0, [], 1
    close = text.rfind(")", 0, text.rfind(" -> ") if " -> " in text else None)
    for position in range(1, close):
        depth += (text[position] in "([{") - (text[position] in ")]}")
        if text[position] == "," and depth == 0:
            parts.append(text[start:position].strip())
            start = position + 1
    parts.append(text[start:close].strip())
    return "(\n" + "".join(f"    {part},\n" for part in parts if part) + text[close:]


def _members(name: str, path: str, kind: type) -> Iterator[str]:
    """Yield the attributes, properties and methods of a class."""
    listed = described(_doc(kind))
    fields = list(getattr(kind, "_fields", ()))
    attributes: dict[str, str] = {}
    bases = [base for base in kind.__mro__[1:] if base in _public()]
    for base in reversed(kind.__mro__):
        if base.__module__.startswith("falconlite") and not any(issubclass(one, base) for one in bases):
            attributes |= attribute_docs(base)
    if bases:
        yield f"It has the members of {codes(base.__name__ for base in bases)} too.\n"
    if issubclass(kind, Enum):
        yield table(("Member", "Value"), ([code(one.name), code(repr(one.value))] for one in kind))
    hints = {n: t for base in reversed(kind.__mro__) for n, t in vars(base).get("__annotations__", {}).items()}
    rows = [
        [
            code(one),
            code(short(str(hints[one]))) if one in hints else "",
            listed.get(one) or inline(attributes.get(one, "")),
        ]
        for one in dict.fromkeys([*fields, *attributes])
        if not one.startswith("_")
    ]
    members = {
        one: member
        for one, member in ((one, inspect.getattr_static(kind, one)) for one in dir(kind))
        if not one.startswith("_") and one not in attributes and one not in fields and _is_ours(kind, one, bases)
    }
    for one, member in members.items():
        if isinstance(member, property):
            doc = inline((member.__doc__ or "").partition("\n\n")[0])
            if not hasattr(member.fget, "__code__"):  # attrgetter of operator: its docstring is Python's
                doc = "[Setting](settings.md) of this name."
            returned = getattr(member.fget, "__annotations__", {}).get("return", "")
            rows.append([code(one), code(returned) if returned else "", doc])
    if rows:
        yield f"\n**Attributes of {code(name)}**\n\n{table(('Attribute', 'Type', 'Meaning'), rows)}"
        yield str(Entry("-", f"attributes of {path}", tuple(f"{one} ({name})" for one in _plain(rows))))
    for one, member in members.items():
        if isinstance(member, property):
            continue
        function = member.__func__ if isinstance(member, (classmethod, staticmethod)) else member
        if not callable(function) or inspect.isclass(function):
            continue
        yield f"\n### {name}.{one}\n\n{Entry('method', f'{path}.{one}', (f'{one} ({name})',))}"
        yield block("python", f"{one}{_folded(_without_self(_signature(function), member))}")
        yield markdown(getattr(function, "__doc__", None)) + "\n"


def _plain(rows: list[list[str]]) -> Iterator[str]:
    for row in rows:
        yield row[0].strip("`")


class _Written:
    """An annotation or a default that is shown as it is written in the source."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def _signature(function: Any) -> str:
    """Return the signature of a function or a class; "(...)" if it has none."""
    try:
        found = inspect.signature(function)
    except (ValueError, TypeError):
        return "(...)"
    written = [
        one.replace(annotation=_annotation(one.annotation), default=_default(one.default))
        for one in found.parameters.values()
    ]
    return short(str(found.replace(parameters=written, return_annotation=_annotation(found.return_annotation))))


def _annotation(given: Any) -> Any:
    return _Written(given) if isinstance(given, str) else given


def _default(given: Any) -> Any:
    """Return a default to show: a module or a function by its name, an object whose repr has its address as "..."."""
    if inspect.ismodule(given) or inspect.isroutine(given):
        return _Written(given.__name__)
    return _Written("...") if " at 0x" in repr(given) else given


def _without_self(text: str, member: Any) -> str:
    return text if isinstance(member, staticmethod) else re.sub(r"^\((?:self|cls)(?:, )?(?:/, )?", "(", text)


@cache
def _public() -> frozenset[type]:
    """Return the public classes, which are described by themselves."""
    return frozenset(one.value for page in pages() for one in names_of(page).values() if inspect.isclass(one.value))


def _is_ours(kind: type, name: str, bases: list[type]) -> bool:
    """Tell whether a member is defined by falconlite, in a class that is described here."""
    owner = next(base for base in kind.__mro__ if name in vars(base))
    return owner.__module__.startswith("falconlite") and not any(issubclass(base, owner) for base in bases)


def attribute_docs(kind: type) -> dict[str, str]:
    """Return the strings below the attributes of a class."""
    try:
        tree = ast.parse(inspect.cleandoc("\n" + inspect.getsource(kind)))
    except (OSError, TypeError, SyntaxError, IndentationError):
        return {}
    top = next((node for node in tree.body if isinstance(node, ast.ClassDef)), None)
    return dict(_documented(top.body)) if top else {}


def documented(path: str, value: Any) -> str:  # noqa: ARG001  # a constant has no docstring of its own
    """Return the string below a constant, in the module that defines it."""
    name = path.rpartition(".")[2]
    home = next((home for home, names in public().items() if name in names), path.rpartition(".")[0])
    module = import_module(home if home.startswith("falconlite") else f"falconlite.{home}")
    return dict(_documented(ast.parse(inspect.getsource(module)).body)).get(name, "")


def _documented(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node, after in zip(body, [*body[1:], None], strict=True):
        target = (
            node.target
            if isinstance(node, ast.AnnAssign)
            else node.targets[0]
            if isinstance(node, ast.Assign)
            else None
        )
        if isinstance(target, ast.Name):
            text = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
            if isinstance(text, str) and (text or isinstance(node, ast.AnnAssign)):
                yield target.id, inspect.cleandoc(text)
