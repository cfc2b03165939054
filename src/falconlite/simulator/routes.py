"""Find the operation and the handler of a call. Routes and verbs come from the operations' declarations.

Collections are found by name: the handlers of ``falconlite.services.hosts`` are in ``simulator.collections.hosts``.
That module has ``HANDLERS`` (operation ID to Handler) and ``POWERED_BY`` (the ``meta.powered_by`` of its answers). If
it keeps state it has a class ``Store`` (see ``accounts.tenant``), and its handlers call ``ask.tenant.store(Store)``. A
call to a path with their first segment imports both modules. ``LEVEL`` is the depth of the simulation: "modelled"
(default) or "stateful". Operations without a handler are answered by ``contract``. ``READS_CHANGE_NOTHING = True``
declares that its read operations change no state, so they need not be recorded. Such a module must not have a
``Store``.
"""

from __future__ import annotations

import re
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from falconlite.operations._listing import LISTING
from falconlite.simulator.access.scopes import folded
from falconlite.simulator.checks import Handler
from falconlite.simulator.segments import SEGMENTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import ModuleType
    from typing import TypeAlias

    from falconlite.binding.operation import Operation
    from falconlite.simulator.answers import Reply
    from falconlite.simulator.question import Question

    Verbs: TypeAlias = "dict[str, Route]"

COLLECTIONS = "falconlite.simulator.collections"

DEPRECATION = "X-Api-Deprecation"

VARIABLE = re.compile(r"\{([^}]*)\}")


class Route(NamedTuple):
    """One operation and its handler; *collection* is the class that has the operation.

    *notices* are the deprecation headers of its answers. *level* is the depth of its simulation:

    - "modelled": in detail, with its effects on the rest of the account
    - "stateful": its records are stored; they can be found, read, created, changed and deleted
    - "contract": its arguments are checked, its records are made up, and nothing changes

    *still* declares that a read changes nothing, except that it draws tokens of pages.
    """

    operation: Operation
    handler: Handler
    powered_by: str
    collection: str
    notices: Mapping[str, str]
    level: str
    still: bool

    @property
    def simulated(self) -> bool:
        """Whether the operation has its own handler."""
        return self.level != CONTRACT


class Segment(NamedTuple):
    """All routes with one first segment: by path, and as patterns if the path has variables."""

    paths: Mapping[str, Verbs]
    patterns: Sequence[tuple[re.Pattern[str], str]]
    own_limits: Sequence[str]

    def find(self, path: str) -> tuple[Verbs, dict[str, str]]:
        """Return the routes of a path by verb (empty if the path does not exist), and the values of its variables."""
        if path in self.paths and "{" not in path:  # a path with braces names variables instead of values
            return self.paths[path], {}
        for pattern, route in self.patterns:
            if match := pattern.fullmatch(path):
                values = map(unquote, match.groups())
                return self.paths[route], dict(zip(VARIABLE.findall(route), values, strict=True))
        return {}, {}

    def own_limit(self, path: str) -> str:
        """Return the separate rate limit of a path; "" if it has none."""
        return next((start for start in self.own_limits if path.startswith(start)), "")


class Covered(NamedTuple):
    """The simulation of an operation: *answer* is "modelled", "stateful" or "contract", see ``Route``."""

    operation: str
    collection: str
    verb: str
    route: str
    answer: str


MODELLED, CONTRACT = "modelled", "contract"

NOTHING = Segment({}, (), ())


def segment_of(path: str) -> Segment:
    """Return the possible routes of a path. Import their services and handlers if they are not loaded yet."""
    first = path.removeprefix("/").partition("/")[0]
    return _loaded(first) if path.startswith("/") and first in SEGMENTS else NOTHING


@cache
def _loaded(first: str) -> Segment:
    paths: dict[str, Verbs] = {}
    for home in SEGMENTS[first]:
        for route in _declared(home):
            if route.operation.route.split("/")[1] == first:
                paths.setdefault(route.operation.route, {}).setdefault(route.operation.verb, route)
    patterns = [(_pattern(path), path) for path in paths if "{" in path]
    limits = {route.operation.own_limit: None for verbs in paths.values() for route in verbs.values()}
    return Segment(paths, patterns, [limit for limit in limits if limit])


def _pattern(route: str) -> re.Pattern[str]:
    """Compile a route: a variable matches any characters but a slash."""
    return re.compile("([^/]+)".join(map(re.escape, VARIABLE.split(route)[::2])))


def _declared(home: str) -> list[Route]:
    """Return the routes of a class, written ``services.hosts:Hosts``."""
    module, _, name = home.partition(":")
    kind = getattr(import_module(f"falconlite.{module}"), name)
    operations = kind.operations.values()
    collection = _collection(module.rpartition(".")[2])
    handlers: Mapping[str, Handler] = getattr(collection, "HANDLERS", {})
    powered_by = getattr(collection, "POWERED_BY", "simulator")
    level = getattr(collection, "LEVEL", MODELLED)
    still = getattr(collection, "READS_CHANGE_NOTHING", False)
    by_contract = contract_of(frozenset(handlers))
    routes = []
    for operation in {id(operation): operation for operation in operations}.values():
        own = operation.id in handlers
        handler = handlers[operation.id] if own else by_contract
        deprecated = bool(operation.deprecated or getattr(kind, "deprecated", ""))
        notices = _notices(handler, deprecated=deprecated)
        told = level if own else CONTRACT
        routes.append(Route(operation, handler, powered_by, name, notices, told, still or not own))
    return routes


def _notices(handler: Handler, *, deprecated: bool) -> Mapping[str, str]:
    """Return the deprecation headers; the dates are included if they are known."""
    dates = {}
    if handler.retired:
        dates = dict(zip((f"{DEPRECATION}-Start-Date", f"{DEPRECATION}-Final-Date"), handler.retired, strict=True))
    warning = {f"{DEPRECATION}-Warning": "this endpoint is deprecated"}
    return {**dates, **warning} if deprecated or dates else {}


def _collection(name: str) -> ModuleType | None:
    """Import the handlers of a collection; None if it has none."""
    try:
        return import_module(f"{COLLECTIONS}.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"{COLLECTIONS}.{name}":
            raise
        return None


def store_of(name: str) -> type[Any] | None:
    """Return the class ``Store`` of a collection; None if it has no state or does not exist."""
    known = {home.partition(":")[0].rpartition(".")[2] for homes in SEGMENTS.values() for home in homes}
    return getattr(_collection(name), "Store", None) if name in known else None


def routes() -> dict[str, Verbs]:
    """Return all routes, by path and then by verb. This imports every service."""
    return {path: verbs for first in SEGMENTS for path, verbs in _loaded(first).paths.items()}


def operations() -> dict[str, Operation]:
    """Return every operation that the SDK declares, by its ID. This imports every service."""
    return {route.operation.id: route.operation for verbs in routes().values() for route in verbs.values()}


def simulated(level: str = "") -> dict[str, Operation]:
    """Return the operations with their own handler, or the operations of one level, by ID.

    This imports every service.
    """
    found = (route for verbs in routes().values() for route in verbs.values())
    return {route.operation.id: route.operation for route in found if route.simulated and level in {"", route.level}}


@cache
def scopes() -> frozenset[str]:
    """Return the scopes that operations need, without importing a service."""
    return frozenset(folded(scope) for _, _, _, _, _, scope, *_ in LISTING if scope)


def coverage() -> list[Covered]:
    """Return the simulation of each operation. This imports every service."""
    return [
        Covered(
            route.operation.id,
            route.collection,
            route.operation.verb,
            route.operation.route,
            route.level,
        )
        for verbs in routes().values()
        for route in verbs.values()
    ]


def contract_of(handled: frozenset[str]) -> Handler:
    """Return a handler for operations without one; *handled* has the IDs of the others of their collection."""
    return Handler(partial(_by_contract, handled), read=_read_by_contract)


def _by_contract(handled: frozenset[str], ask: Question) -> Reply:
    from falconlite.simulator.contract.answering import answer

    return answer(ask, handled)


def _read_by_contract(*call: Any, strict: bool) -> dict[str, Any]:
    from falconlite.simulator.contract.arguments import read

    return read(*call, strict=strict)
