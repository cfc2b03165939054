"""List the operations that falconlite declares, as data: ``falconlite.operations(service="Hosts")``.

The list is read from a table that is derived from the declarations, so no service module is imported.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.about import VERSION
from falconlite.errors import InvalidServiceCollection
from falconlite.operations.undeclared import suggestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

    class OperationsPackage:
        """The package ``falconlite.operations`` as type checkers see it: callable, with its modules."""

        from falconlite.operations import catalog, declare, download, options, service

        def __call__(
            self,
            text: str = "",
            *,
            service: str | type | None = None,
            verb: str | None = None,
            scope: str | None = None,
        ) -> Catalog:
            """List the operations that falconlite declares."""
            ...


SHOWN = 5
"""Operations in the repr of a catalogue."""


class ArgumentEntry(NamedTuple):
    """One argument of an operation.

    - ``name``: the keyword
    - ``part``: its place in the request: ``query``, ``body``, ``path``, ``header`` or ``file``, or two of them: ``query
      body``
    - ``type``: its accepted types, for example ``str or Iterable[str]``
    - ``required``: whether it is required
    - ``wire``: its name in the request
    - ``choices``: the values that the API accepts; empty for any value
    - ``default``: the value that falconlite sends if the argument is not given; None if it sends nothing
    """

    name: str
    part: str
    type: str
    required: bool = False
    wire: str = ""
    choices: tuple[str, ...] = ()
    default: Any = None

    def __repr__(self) -> str:
        return f"<{self.name}: {self.type}{', required' if self.required else ''}, in the {self.part}>"


class OperationEntry(NamedTuple):
    """One operation.

    - ``ids``: its operation IDs; ``id`` is the first
    - ``service``, ``method``: the class that declares it, and its method there
    - ``verb``, ``route``: HTTP method and path, with variables in braces
    - ``summary``: its purpose, in one sentence
    - ``arguments``: in the order of the method's signature
    - ``scope``: the API scope with Read or Write; empty if unknown
    - ``model``: the class of its records in ``falconlite.models``, ``"str"`` for IDs, ``"Any"`` if there is no model
    - ``answers``: kind of a success: ``envelope``, ``json``, ``token``, ``text``, ``bytes``, or ``file`` for a download
    - ``pages``: how it pages: ``offset``, ``scroll``, or the name of the token, such as ``after``; empty if it does not
    - ``page_size``: maximum number of records on a page; None if unknown
    - ``at_once``: maximum number of IDs in one call; None if unknown. If it depends on ``action_name``: pairs of action
      and number, with ``""`` for all other actions
    - ``deprecated``: whether the API has replaced it, or its class; ``replacement`` is the method or class to use
    """

    ids: tuple[str, ...]
    service: str
    method: str
    verb: str
    route: str
    summary: str
    arguments: tuple[ArgumentEntry, ...]
    scope: str
    model: str
    answers: str
    pages: str
    page_size: int | None
    at_once: int | tuple[tuple[str, int], ...] | None
    replacement: str

    @property
    def id(self) -> str:
        """The operation ID."""
        return self.ids[0]

    @property
    def deprecated(self) -> bool:
        """Whether the API has replaced the operation, or its class."""
        return bool(self.replacement)

    def __repr__(self) -> str:
        names = ", ".join(argument.name for argument in self.arguments)
        return f"<{self.id}: {self.verb} {self.route}, {self.service}.{self.method}({names})>"


class Catalog(tuple[OperationEntry, ...]):
    """Operations, sorted by class and method. It is a tuple that can be filtered further with ``where``."""

    __slots__ = ()

    def __repr__(self) -> str:
        names = [f"{entry.service}.{entry.method}" for entry in self[:SHOWN]]
        more = [f"{len(self) - SHOWN} more"] if len(self) > SHOWN else []
        listed = ", ".join(names + more)
        return f"<{len(self)} operation{'' if len(self) == 1 else 's'}{': ' * bool(listed)}{listed}>"

    def where(
        self,
        text: str = "",
        *,
        service: str | type | None = None,
        verb: str | None = None,
        scope: str | None = None,
    ) -> Self:
        """Return the entries that match all of the filters; see ``operations``."""
        rules: list[Callable[[OperationEntry], bool]] = []
        if not isinstance(text, str):
            raise TypeError(f"text must be a str, not {text!r}")
        if words := text.lower().split():
            rules.append(lambda entry: all(word in _text_of(entry) for word in words))
        if service is not None:
            kinds = _kinds(service)
            rules.append(lambda entry: entry.service in kinds)
        if verb is not None:
            wanted = _verb(verb)
            rules.append(lambda entry: entry.verb == wanted)
        if scope is not None:
            scopes = _scopes(scope)
            rules.append(lambda entry: entry.scope in scopes)
        return type(self)(entry for entry in self if all(rule(entry) for rule in rules)) if rules else self

    def named(self, name: str) -> OperationEntry:
        """Return the operation that ``command(name)`` calls; raise InvalidOperation for an unknown name.

        *name* is an operation ID in any spelling, or the name of a method. Operations outside of this list are not
        found.
        """
        from falconlite.errors import InvalidOperation
        from falconlite.operations.catalog import found

        service, method = found(name)
        for entry in self:
            if (entry.service, entry.method) == (service, method) or (entry.service == service and name in entry.ids):
                return entry
        raise InvalidOperation(None, f"{service}.{method} is not among these {len(self)} operations")


def operations(
    text: str = "", *, service: str | type | None = None, verb: str | None = None, scope: str | None = None
) -> Catalog:
    """List the operations that falconlite declares, or those that match all of the filters.

    - *text* (str): words in any order and case; each must be in the ID, the class, the method, the route or the summary
    - *service*: a service class or its name; a class with several bases has the operations of all of them
    - *verb* (str): HTTP method
    - *scope* (str): API scope, ``"Hosts"`` or ``"Hosts: Read"``; ``""`` finds operations with an unknown scope

    Raise InvalidServiceCollection for an unknown class, ValueError for an unknown verb or scope.
    """
    return _all().where(text, service=service, verb=verb, scope=scope)


@cache
def _all() -> Catalog:
    """Return all operations."""
    from falconlite.operations._listing import LISTING

    return Catalog(sorted(map(_entry, LISTING), key=lambda entry: (entry.service, entry.method, entry.ids)))


def _entry(row: tuple[Any, ...]) -> OperationEntry:
    names, verb, route, summary, home, scope, model, answers, pages, at_once, replacement, *arguments = row
    service, _, method = home.partition(".")
    way, _, size = pages.partition(" ")
    return OperationEntry(
        tuple(names.split()),
        service,
        method,
        verb,
        route,
        summary,
        tuple(map(_argument, arguments)),
        scope,
        model,
        answers,
        way,
        int(size) if size else None,
        at_once,
        replacement,
    )


@cache
def _argument(row: tuple[Any, ...]) -> ArgumentEntry:
    entry = ArgumentEntry(*row)
    return entry if entry.wire else entry._replace(wire=entry.name)


@cache
def _text_of(entry: OperationEntry) -> str:
    """Return the words that ``text`` is matched with."""
    return " ".join((*entry.ids, entry.service, entry.method, entry.route, entry.summary)).lower()


def _kinds(service: str | type) -> frozenset[str]:
    """Return the classes that declare the operations of a service class."""
    from falconlite.operations._listing import CLASSES

    name = service.__name__ if isinstance(service, type) else service
    if not isinstance(name, str):
        raise TypeError(f"service must be a service class or its name, not {service!r}")
    declaring = {entry.service for entry in _all()}
    if name in declaring or name in CLASSES:
        return frozenset(CLASSES.get(name, name).split())
    hint = suggestion(name, {*declaring, *CLASSES})
    raise InvalidServiceCollection(None, f"falconlite {VERSION} has no service class {name!r}{hint}")


def _verb(verb: str) -> str:
    known = sorted({entry.verb for entry in _all()})
    if not isinstance(verb, str) or verb.upper() not in known:
        raise ValueError(f"verb must be one of {', '.join(known)}, not {verb!r}")
    return verb.upper()


def _scopes(scope: str) -> frozenset[str]:
    """Return the scopes with a name: with Read or Write, or with both."""
    if not isinstance(scope, str):
        raise TypeError(f"scope must be a str, not {scope!r}")
    wanted = scope.strip().lower()
    known = {entry.scope for entry in _all()}
    names = {wanted, f"{wanted}: read", f"{wanted}: write"} if wanted else {""}
    found = frozenset(one for one in known if one.lower() in names)
    if not found and wanted:
        hint = suggestion(scope, {one.rpartition(": ")[0] or one for one in known if one})
        raise ValueError(f"falconlite {VERSION} knows no operation with the scope {scope!r}{hint}")
    return found
