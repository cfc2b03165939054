"""Derive the types of ``falconlite.aio`` from the synchronous classes; ``tools/index.py`` writes them.

An operation is one line, ``query_devices = listed(sync.Hosts.query_devices)``: type checkers and jedi take arguments,
result and docstring from the declaration. Signatures written out would be eight times the size, have no docstrings,
and need the same generic classes for ``pages`` and ``bulk``. Other methods are copied, with ``async``.
"""

from __future__ import annotations

import ast
import builtins
import re
from copy import deepcopy
from importlib import import_module
from textwrap import indent
from typing import TYPE_CHECKING, Any, NamedTuple

from sources import class_of, origins, origins_of, seen_by_checkers

from falconlite.aio import twins
from falconlite.aio.collector import Collector
from falconlite.operations.method import Method

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from falconlite.operations.service import Service

FACES = "falconlite.operations._faces"

ITERATORS = ("falconlite.paging.Pages", "falconlite.paging.Records", "falconlite.paging.devices.Devices")
FEED = "falconlite.streams.feed.EventFeed"
SERVICE = ("falconlite.operations.sharing.Sharing", "falconlite.operations.service.Service")


class Copied(NamedTuple):
    """A class of the stubs: its name, what it extends, the classes that have its members, and the names of these."""

    name: str
    base: str
    sources: tuple[str, ...]
    only: str = ""  # all


COPIED = (
    *(Copied(f"Async{source.rpartition('.')[2]}", "Iteration", (source,)) for source in (*ITERATORS, FEED)),
    Copied("AsyncBulk", "Bulk[R]", ("falconlite.bulk.report.Bulk",), "again"),
    Copied("AsyncDownload", "twins.AsyncDownload", ("falconlite.operations.download.Download",)),
    Copied("AnyRouteOf", "", ("falconlite.operations._any_route.AnyRouteOf",)),
    Copied("AnyRoute", "", ("falconlite.operations._any_route.AnyRoute",)),
    *(
        Copied(name, "", (f"{FACES}.{name}",))
        for name, kind in vars(import_module(FACES)).items()
        if isinstance(kind, type) and kind.__module__ == FACES
    ),
    Copied(
        "FalconInterface",
        "twins.Auth",
        (
            "falconlite.auth.attributes.Settings",
            "falconlite.auth.attributes.Attributes",
            "falconlite.auth.calls.Caller",
            "falconlite.auth.interface.FalconInterface",
        ),
    ),
    Copied("Child", "FalconInterface", ("falconlite.auth.interface.Child",)),
    Copied("OAuth2", "FalconInterface", ("falconlite.auth.oauth2.OAuth2",)),
    Copied("APIHarnessV2", "FalconInterface", ("falconlite.uber.APIHarnessV2",)),
    Copied("APIHarness", "APIHarnessV2", ("falconlite.uber.APIHarness",)),
    Copied("HEC", "Collector", ("falconlite.hec.collector.HEC",)),
    Copied("Service", "twins.ServiceTwin", SERVICE),
)

BASES = {
    "Collector": Collector,
    "Iteration": twins.Iteration,
    "twins.AsyncDownload": twins.AsyncDownload,
    "twins.Auth": twins.Auth,
    "twins.ServiceTwin": twins.ServiceTwin,
}
"""Classes that exist at run time; their members are not copied again."""

RENAMED = {made.sources[-1].rpartition(".")[2]: made.name for made in COPIED} | {
    "Generator": "Iteration",
    "Iterator": "Iteration",
}
"""Types that are others in a task."""

MADE = ("FalconInterface", "HEC", "Service")
"""Classes whose constructors are copied."""

HEAD = """
# mypy: disable-error-code="misc, override"
# pyright: reportIncompatibleMethodOverride=false
import typing
from collections.abc import Awaitable, Callable, Coroutine
from types import CoroutineType
from typing import Any, Concatenate, Generic

from typing_extensions import ParamSpec, Self, TypeVar

import falconlite as sync
from falconlite.aio import twins
from falconlite.aio.collector import Collector
from falconlite.aio.twins import Iteration
from falconlite.binding.operation import Operation
from falconlite.bulk import Bulk
from falconlite.operations import _faces
from falconlite.results.result import Result
"""

OPERATIONS = '''
if typing.TYPE_CHECKING:
    from typing import overload  # jedi reads this name, and does not know @typing.overload

class Called(Generic[P, R]):
    """An operation as an attribute of its class."""

    operation: Operation
    __name__: str
    @typing.overload
    def __get__(self, service: None, kind: type) -> Self: ...
    @typing.overload
    def __get__(self, service: Service, kind: type) -> _Called[P, R]: ...
    def __call__(self, service: Any, /, *args: P.args, **given: P.kwargs) -> Coroutine[Any, Any, Result[R]]: ...

@typing.overload
def called(of: Callable[Concatenate[Any, P], Result[R]]) -> Called[P, R]: ...
@overload
def called(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]]: ...
@typing.overload
def replaced(of: _faces.Replaced[P, R]) -> Replaced[P, R]: ...
@overload
def replaced(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]]: ...
@typing.overload
def downloaded(of: _faces.Downloaded[P, R]) -> Downloaded[P, R]: ...
@overload
def downloaded(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]]: ...
@typing.overload
def listed(of: _faces.ReplacedListed[P, R]) -> ReplacedListed[P, R]: ...
@typing.overload
def listed(of: _faces.Listed[P, R]) -> Listed[P, R]: ...
@overload
def listed(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]] | ListedMembers[..., Any]: ...
@typing.overload
def chunked(of: _faces.ReplacedChunked[P, R]) -> ReplacedChunked[P, R]: ...
@typing.overload
def chunked(of: _faces.Chunked[P, R]) -> Chunked[P, R]: ...
@overload
def chunked(of: F | Callable[..., R]) -> F | Callable[..., CoroutineType[Any, Any, R]] | ChunkedMembers[..., Any]: ...
'''


def stubs(services: dict[str, dict[str, type[Service]]], public: Iterable[str]) -> str:
    """Return the code of the stubs.

    *services* are the service classes of each module, by each of their names; *public* are the names of all classes.
    """
    file = _File({made.name for made in COPIED}.union(["Iteration"], *services.values()))
    code = [file.copied(made) for made in COPIED]
    named = {name: kind for kinds in services.values() for name, kind in kinds.items()}
    first: dict[type, str] = {}
    for name, kind in sorted(named.items(), key=lambda each: len(each[1].__mro__)):  # mypy wants bases first
        code.append(f"\n{name} = {first[kind]}\n" if kind in first else file.service(name, kind))
        first.setdefault(kind, name)
    code.append("\nHTTPEventCollector = HEC\nServiceClass = Service\n")
    imports = sorted(line for line in file.origins.values() if "import " in line and line not in file.head)
    variables = [line for line in file.origins.values() if " = " in line]
    names = "\n".join((*imports, "", *variables, 'F = TypeVar("F", bound=Callable[..., Any])'))
    listed = "".join(f'    "{name}",\n' for name in sorted({*public, "AsyncDownload", "Iteration"}))
    return f"{HEAD}{names}\n\n__all__ = [\n{listed}]\n{OPERATIONS}{''.join(code)}"


class _File:
    """What the stubs define, and what they import from elsewhere."""

    def __init__(self, defined: set[str]) -> None:
        self.defined = defined
        self.origins = origins(ast.parse(HEAD).body, "")
        self.head = set(self.origins.values())

    def copied(self, made: Copied) -> str:
        """Return a class with the members of others."""
        given = {name for kind in BASES.get(made.base, object).__mro__[:-1] for name in vars(kind)} - {"__init__"}
        members: dict[str, list[str]] = {}
        for source in made.sources:
            module, tree = class_of(source)
            members |= self.members(tree.body, module, made)
        module, tree = class_of(made.sources[-1])
        bases = [made.base]
        if made.base in {"", "Iteration"}:
            bases = [self.expression(base, module) for base in tree.bases]
        if made.base == "Iteration":
            bases = [f"Iteration[{members['__next__'][0]}]", *(base for base in bases if base.startswith("Generic"))]
        skipped = given | {"__next__", "close"} if made.base == "Iteration" else given
        if made.only:
            skipped = members.keys() - {made.only}
        lines = [line for name, lines in members.items() if name not in skipped for line in lines]
        text = ast.get_docstring(tree) or ""
        if made.only or made.sources[0].startswith(FACES):
            text = ""  # jedi would show it for each operation
        if made.base == "Iteration":
            text = text.replace("``close()``", "``aclose()``")
        return _code_of(made.name, bases, tree, text, lines)

    def service(self, name: str, kind: type[Service]) -> str:
        """Return a service class."""
        module, tree = class_of(f"{kind.__module__}.{kind.__name__}")
        own = vars(kind)
        others = [node for node in tree.body if not isinstance(own.get(getattr(node, "name", "")), Method)]
        members = self.members(others, module, None)
        lines = []
        for each, value in own.items():
            if not isinstance(value, Method):
                lines += members.get(each, [])
            elif each == value.__name__:
                lines.append(f"{each} = {_way(value)}(sync.{name}.{each})")
            elif each.isidentifier():
                lines.append(f"{each} = {value.__name__}")
        text = (ast.get_docstring(tree) or "").partition("\n")[0]  # the whole would be a third of the file
        return _code_of(name, [base.__name__ for base in kind.__bases__], tree, text, lines)

    def members(self, body: list[ast.stmt], module: ModuleType, made: Copied | None) -> dict[str, list[str]]:
        """Return the lines of each member of a class, as it is in a task."""
        found: dict[str, list[str]] = {}
        seen = list(seen_by_checkers(body))
        said = {
            node.name: ast.unparse(node.returns) for node in seen if isinstance(node, ast.FunctionDef) and node.returns
        }
        for node in seen:
            if isinstance(node, ast.FunctionDef):
                self.method(node, module, made, found, said)
            elif isinstance(node, ast.AnnAssign):
                name = ast.unparse(node.target)
                if name.startswith("__") or not name.startswith("_"):
                    found[name] = [f"{name}: {self.expression(node.annotation, module)}"]
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Name):  # another name of a member
                found[ast.unparse(node.targets[0])] = [ast.unparse(node)]
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and made:  # a property
                found[ast.unparse(node.targets[0])] = [f"{ast.unparse(node.targets[0])}: Any"]
        return found

    def method(
        self,
        node: ast.FunctionDef,
        module: ModuleType,
        made: Copied | None,
        found: dict[str, list[str]],
        said: dict[str, str],
    ) -> None:
        """Add a method, or the attributes that a constructor sets. *said* is what each method returns."""
        name, ways = node.name, [ast.unparse(each) for each in node.decorator_list]
        if name == "__init__":
            for each in ast.walk(node):
                target = ast.unparse(each.target) if isinstance(each, ast.AnnAssign) else ""
                if isinstance(each, ast.AnnAssign) and target.startswith("self.") and not target.startswith("self._"):
                    found[target[5:]] = [f"{target[5:]}: {self.expression(each.annotation, module)}"]
            if made is None or made.name not in MADE:
                return
        if name == "__next__":
            found[name] = [self.expression(node.returns, module)]
        if name.startswith("_") and name not in {"__init__", "__get__", "__call__"}:
            return
        if "any_route" in ways:
            found[name] = [f"{name} = AnyRoute()"]
            return
        text = ast.get_docstring(node) or ""
        if "overload" not in ways and any("overload" in line for line in found.get(name, ())):
            found[name] = [line.removesuffix(" ...") + _said(text) for line in found[name]]
            return
        kept = [each for each in ways if each in {"property", "staticmethod"} or each.endswith(".setter")]
        kept += [each for each in ways if each.startswith("deprecated(")]
        data = any(each == "property" or each.endswith(".setter") for each in ways)
        sync = data or name in {"__init__", "__get__"} or (made is not None and made.base == "Iteration")
        returns = self.expression(node.returns, module)
        if name in twins.LATER and "property" in ways:
            returns = f"Awaitable[{returns}]"
        if name == "__call__" and "P.args" in ast.unparse(node.args):
            sync, returns = True, f"Coroutine[Any, Any, {returns}]"  # "async def" would lose the docstring of P
        if any(each.startswith("deprecated(") for each in kept):
            self.take("deprecated", module)
        first = "" if sync or twins.way_of(name, said.get(name, "")) is not twins.Awaits else "async "
        head = [f"@{each}\n" for each in (*["typing.overload"] * ("overload" in ways), *kept)]
        line = "".join((*head, f"{first}def {name}({self.expression(node.args, module)}) -> {returns}:"))
        work = next((each for each in node.args.args if ast.unparse(each.annotation or each).endswith("], R]")), None)
        if work is not None:  # a function that may be a coroutine function
            lines = (line.replace(", R]", ", Awaitable[R]]", 1), line)
            found[name] = [f"@typing.overload\n{each}{_said(text)}" for each in lines]
            return
        found.setdefault(name, []).append(line + _said(text))

    def expression(self, tree: Any, module: ModuleType) -> str:
        """Return the code of an annotation, with the names of the stubs."""
        return ast.unparse(_Renames(self, module).visit(deepcopy(tree)))

    def take(self, name: str, module: ModuleType) -> str:
        """Import a name of a module; return it, or another name if the stubs have it from elsewhere."""
        known = origins_of(module)
        if name not in known:
            if hasattr(builtins, name):
                return name
            raise LookupError(f"{module.__name__} has no {name}")
        origin = known[name]
        if self.origins.setdefault(name, origin) == origin:
            return name
        other = f"{name}_{module.__name__.rpartition('.')[2]}"
        changed = re.sub(rf"\b{name}\b", other, origin) if " = " in origin else f"{origin} as {other}"
        self.origins[other] = changed
        return other


class _Renames(ast.NodeTransformer):
    def __init__(self, file: _File, module: ModuleType) -> None:
        self.file, self.module = file, module

    def visit_Name(self, node: ast.Name) -> ast.AST:
        name = RENAMED.get(node.id, node.id)
        return ast.Name(name if name in self.file.defined else self.file.take(name, self.module), node.ctx)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if ast.unparse(node.value) == "Generator" and isinstance(node.slice, ast.Tuple):
            node.slice = node.slice.elts[0]
        return self.generic_visit(node)

    def visit_arguments(self, node: ast.arguments) -> ast.AST:
        node.defaults = [each if isinstance(each, ast.Constant) else ast.Constant(...) for each in node.defaults]
        node.kw_defaults = [
            each and (each if isinstance(each, ast.Constant) else ast.Constant(...)) for each in node.kw_defaults
        ]
        return self.generic_visit(node)


def _way(method: Method) -> str:
    """Return the function of the stubs that makes a method awaited; the order is that of ``operations.declare``."""
    operation = method.operation
    if operation.pages or operation.at_once:
        return "listed" if operation.pages else "chunked"
    return "replaced" if operation.deprecated else "downloaded" if operation.download else "called"


def _code_of(name: str, bases: list[str], tree: ast.ClassDef, text: str, lines: list[str]) -> str:
    replaced = [each for each in map(ast.unparse, tree.decorator_list) if each.startswith("deprecated(")]
    head = "".join(f"\n@{each}" for each in replaced)
    head += f"\nclass {name}({', '.join(bases)}):" if any(bases) else f"\nclass {name}:"
    head += _said(text) if text or not lines else ""
    return f"{head}\n" + "".join(indent(f"{line}\n", "    ") for line in lines)


def _said(text: str) -> str:
    """Return the docstring of a stub, changed for tasks, or its empty body."""
    text = text.replace("\\", "\\\\").replace("a ``with``", "an ``async with``")
    return indent(f'\n"""{text}"""', "    ") if text else " ..."
