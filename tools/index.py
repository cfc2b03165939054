"""Generate the tables of names and operations from the declarations: ``python tools/index.py [--check]``."""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import awaited

from falconlite import aio
from falconlite.operations.describe import readable
from falconlite.operations.entries import ArgumentEntry
from falconlite.operations.hints import evaluated
from falconlite.operations.service import Service
from falconlite.operations.tables import homes as read
from falconlite.operations.tables import operations as named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HEAVY = ("simulator",)
"""Public modules that type checkers find only by an import of their own: their libraries cost each check a second."""

BANNER = "Derived by tools/index.py: run it, do not edit this."
HEAD = "from __future__ import annotations\n\n"
PACKAGE = Path(__file__).parent.parent / "src" / "falconlite"
errors, services = import_module("falconlite.errors"), import_module("falconlite.services")
CORE = {
    "about": ["VERSION", "__version__"],
    "auth.bearer": ["TokenStore"],
    "auth.credentials": ["Credentials"],
    "auth.interface": ["FalconInterface"],
    "auth.oauth2": ["OAuth2"],
    "auth.stores.file": ["FileStore"],
    "auth.stores.redis": ["RedisStore"],
    "auth.providers.command": ["FromCommand"],
    "auth.providers.environment": ["FromEnvironment"],
    "auth.providers.keyring": ["FromKeyring"],
    "auth.providers.profiles": ["FromProfile"],
    "auth.ways": ["CredentialsProvider"],
    "compat.console": ["Color", "Indicator", "random_string"],
    "compat.constants": [
        "ALLOWED_METHODS",
        "ContainerBaseURL",
        "GLOBAL_API_MAX_RETURN",
        "MAX_DEBUG_RECORDS",
        "MAX_TOKEN_RENEW_WINDOW",
        "MIN_TOKEN_RENEW_WINDOW",
        "MOCK_OPERATIONS",
        "TokenFailReason",
        "USER_AGENT",
    ],
    "compat.names": ["BaseURL", "confirm_base_region", "confirm_base_url", "version"],
    "hec.collector": ["HEC", "HTTPEventCollector"],
    "hec.config": ["IngestConfig"],
    "hec.formats": ["IngestBaseURL", "IngestFormat", "TimeUnit"],
    "hec.payload": ["IngestPayload"],
    "hec.report": ["BatchOutcome", "IngestReport"],
    "hec.sessions": ["SessionManager"],
    "http.headers": ["Headers", "RateLimit"],
    "http.messages": ["Clock", "NULL", "Request", "Response", "RetryPolicy", "Transport"],
    "observing.events": ["LoginEvent", "RequestEvent", "ResponseEvent", "RetryEvent"],
    "operations.catalog": ["find_operation"],
    "operations.download": ["Download", "Refused", "Saved"],
    "results.components": ["Errors", "RawBody", "Resources"],
    "results.meta": ["Meta"],
    "operations.service": ["Service", "ServiceClass"],
    "results.result": ["PythonicResult", "Result"],
    "retry.limits": ["Limiter"],
    "retry.policy": ["Retry"],
    "retry.shared.limiter": ["RedisLimiter"],
    "threads": ["Outcome", "Stopped", "parallel"],
    "uber": ["APIHarness", "APIHarnessV2"],
}
"""Public names outside service modules and ``errors``, whose names are found automatically."""

MODULES = (
    *("bulk", "compat", "errors", "fields", "fql", "jobs", "models", "paging", "services", "simulator", "specs"),
    *("tenants", "uber"),
)
"""Public modules and packages: attributes of ``falconlite``, imported at the first use."""


PACKAGE_THAT_IS_CALLED = "operations: _entries.OperationsPackage"
"""``falconlite.operations`` is a package and can be called, which type checkers cannot express otherwise."""


UBER = {"GetCSPMCGPAccount": "D4CRegistration.get_gcp_account"}
"""IDs of falconpy's Uber class that are methods of two classes, each with the one that it calls."""


TEXTS = ("verb", "route", "summary", "scope", "model", "answers", "pages")
LITERALS = ("at_once", "replacement", "arguments")
"""Columns of the listing that are stored as text, a line for each row, and as tuples: see ``operations.tables``."""


class Listed(NamedTuple):
    """One operation, in the format that ``operations.entries`` and ``operations.catalog`` read.

    The rows of ``LISTING`` have its arguments as further columns, each as a tuple without the defaults of
    ``ArgumentEntry`` at its end. Equal tuples are one object in a compiled module, so common arguments take no space
    there. The files hold columns, because similar lines next to each other take less space in a wheel.
    """

    names: str  # its IDs, without its method names
    verb: str
    route: str
    summary: str
    home: str  # "Class.method"
    scope: str
    model: str
    answers: str
    pages: str  # "offset 5000": how it pages, and the largest page if known
    at_once: int | tuple[tuple[str, int], ...] | None
    replacement: str | bool  # True if there is none
    arguments: tuple[tuple[Any, ...], ...]


def public() -> dict[str, list[str]]:
    """Return the public names of each module, including service classes and their older names."""
    found = dict(CORE)
    found["errors"] = sorted(
        name for name, kind in vars(errors).items() if isinstance(kind, type) and kind.__module__ == errors.__name__
    )
    for module, kinds in service_classes().items():
        found[f"services.{module}"] = sorted(kinds)
    return found


def service_classes() -> dict[str, dict[str, type[Service]]]:
    """Return the service classes that each module in services/ defines, by each of their names."""
    found = {}
    for info in sorted(pkgutil.iter_modules(services.__path__), key=lambda info: info.name):
        module = import_module(f"{services.__name__}.{info.name}")
        found[info.name] = {
            name: kind
            for name, kind in vars(module).items()
            if isinstance(kind, type) and issubclass(kind, Service) and kind.__module__ == module.__name__
        }
    return found


def declared() -> list[tuple[str, str, Any]]:
    """Return name, ``Class.method`` and operation for each name of each operation, class by class.

    OAuth2 comes first, then the service modules by name, as in falconpy's table. A class that inherits an operation
    adds no row.
    """
    kinds: list[Any] = [import_module("falconlite.auth.oauth2").OAuth2]
    for found in service_classes().values():
        kinds += dict.fromkeys(found.values())
    return [
        (name, f"{kind.__name__}.{getattr(kind, name).__name__}", operation)
        for kind in kinds
        for name, operation in sorted(kind.operations.items())
        if not any(base.operations.get(name) is operation for base in kind.__mro__[1:] if hasattr(base, "operations"))
    ]


def operations() -> dict[str, str]:
    """Return ``Class.method`` for each operation under each of its names.

    An ID takes precedence over other names. If two classes share an ID, the first one wins, as in falconpy. A method
    name that two classes share is left out, unless ``UBER`` names one of them.
    """
    ids: dict[str, str] = {}
    others: dict[str, set[str]] = {}
    for name, home, operation in declared():
        if is_id(name, operation):
            ids.setdefault(name, home)
        else:
            others.setdefault(name, set()).add(home)
    return {name: homes.pop() for name, homes in others.items() if len(homes) == 1} | ids | UBER


def own_limits() -> list[str]:
    """Return how the routes begin that the API counts by a rate limit of their own."""
    return sorted({operation.own_limit for _, _, operation in declared() if operation.own_limit})


def listing() -> list[Listed]:
    """Return one row per operation, sorted by class and method, under its ID, even if another method has that name.

    Another method on the same operation adds no row.
    """
    names: dict[int, list[str]] = {}
    first: dict[int, tuple[str, Any]] = {}
    for name, home, operation in declared():
        first.setdefault(id(operation), (home, operation))
        if is_id(name, operation) or name != name.lower():
            names.setdefault(id(operation), []).append(name)
    kinds = {kind.__name__: kind for found in service_classes().values() for kind in found.values()}
    return sorted(
        (
            _listed(names.get(key, [operation.id]), home, operation, kinds.get(home.partition(".")[0]))
            for key, (home, operation) in first.items()
            if key in names or not operation.of
        ),
        key=lambda row: row.home.split("."),
    )


def _listed(names: list[str], home: str, operation: Any, kind: type[Service] | None) -> Listed:
    pages, at_once = operation.pages, operation.at_once
    way = "scroll" if pages and pages.token == "offset" else pages and (pages.token or "offset")  # noqa: S105  # no secret
    return Listed(
        " ".join(sorted(names, key=lambda name: name != operation.id)),
        operation.verb,
        operation.route,
        (operation.stub.__doc__ or "").strip().partition("\n")[0],
        home,
        operation.needs,
        operation.model,
        "file" if operation.download else operation.answers,
        f"{way} {pages.most or ''}".strip() if pages else "",
        at_once if at_once is None or isinstance(at_once, int) else tuple(at_once.items()),
        operation.deprecated or (kind.deprecated if kind else ""),
        tuple(_arguments(operation)),
    )


def _arguments(operation: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the arguments of an operation, without the defaults at the end of each."""
    hints = evaluated(operation.stub)
    for name in operation.names:
        place = operation.places[name]
        entry = ArgumentEntry(
            name,
            " ".join((place.part, *place.more)),
            readable(hints.get(name, "")),
            name in operation.required,
            "" if place.wire == name else place.wire,
            tuple(place.choices),
            operation.default.get(name),
        )
        row = tuple(entry)
        defaults = list(ArgumentEntry._field_defaults.values())
        while defaults and row[-1] == defaults.pop():
            row = row[:-1]
        yield row


def joined() -> dict[str, str]:
    """Return the classes that declare the operations of each class, where that is not the class itself alone."""
    own = {home.partition(".")[0] for _, home, _ in declared()}
    found = {}
    for kinds in service_classes().values():
        for name, kind in kinds.items():
            declaring = [base.__name__ for base in reversed(kind.__mro__) if base.__name__ in own]
            if declaring != [name]:
                found[name] = " ".join(declaring)
    return found


def is_id(name: str, operation: Any) -> bool:
    """Return whether a name is the operation's ID, in the API's or in Python's spelling."""
    return name in {operation.id, operation.alias}


def render(rows: list[Listed]) -> dict[str, str]:
    """Return the content of each generated file. *rows* are those of ``listing``."""
    names = public()
    homes = {name: module for module in names for name in names[module]}
    exports = "".join(
        f"from falconlite.{module} import {name} as {name}\n"
        for module in sorted(names)
        for name in sorted(names[module])
    )
    modules = "".join(f"from falconlite import {module} as {module}\n" for module in MODULES if module not in HEAVY)
    lines = homes_of(rows)
    rule, wanted = named(read("\n".join(lines)), {}), operations()
    others = {name: wanted.get(name, "") for name in rule.keys() | wanted.keys() if rule.get(name) != wanted.get(name)}
    texts = "".join(f"        # {name}\n        {_text(getattr(row, name) for row in rows)},\n" for name in TEXTS)
    literals = "".join(
        f"        # {name}\n        (\n{_indented(_literal(getattr(row, name)) for row in rows)}        ),\n"
        for name in LITERALS
    )
    return {
        "_index.py": (
            f'"""The module of each public name; own rate limits. {BANNER}"""\n\n{HEAD}'
            f"# one str, which starts faster than a dict of {len(homes)} rows\nNAMES: dict[str, str] = {{\n"
            "    row[0]: row[1]\n    for row in map(\n        str.split,\n"
            f'        """\\\n{_lines(homes)}""".splitlines(),\n    )\n}}\n\n'
            f"OWN_LIMITS: tuple[str, ...] = ({''.join(f'{_quote(start)},' for start in own_limits())})\n"
        ),
        "_exports.py": (
            f'"""What type checkers see. {BANNER}"""\n\n{HEAD}{modules}{exports}'
            "from falconlite.operations import entries as _entries  # noqa: TC001  # this module is never run\n\n"
            f"api_complete = uber\n{PACKAGE_THAT_IS_CALLED}\n"
        ),
        "aio/_exports.pyi": (
            f'"""What type checkers see of falconlite.aio. {BANNER}"""\n{awaited.stubs(service_classes(), aio.names())}'
        ),
        "operations/_index.py": (
            f'"""Class, method and IDs of each operation. {BANNER}"""\n\n{HEAD}'
            f"from falconlite.operations.tables import homes, operations\n\nHOMES = homes(\n    {_text(lines)}\n)\n\n"
            f"OPERATIONS: dict[str, str] = operations(\n    HOMES,\n    {{\n{_rows(others, 8)}    }},\n)\n"
        ),
        "operations/_listing.py": (
            f'"""Each operation as data: see Listed in tools/index.py. {BANNER}"""\n\n'
            f"{HEAD}from typing import TYPE_CHECKING, Any\n\nfrom falconlite.operations._index import HOMES\n"
            "from falconlite.operations.tables import listing\n\n"
            "if TYPE_CHECKING:  # the type only: the rows cost a type checker time\n"
            "    LISTING: tuple[tuple[Any, ...], ...]\nelse:\n    # fmt: off\n    LISTING = listing(\n"
            f"        HOMES,\n{texts}{literals}    )\n    # fmt: on\n\n{_table('CLASSES', joined())}"
        ),
    }


def _table(name: str, rows: dict[str, str]) -> str:
    return f"{name}: dict[str, str] = {{\n{_rows(rows, 4)}}}\n"


def _text(lines: Iterable[str]) -> str:
    """Write a str literal with a line for each str."""
    return '"""\\\n' + "".join(f"{line}\n" for line in lines) + '"""'


def _indented(literals: Iterable[str]) -> str:
    return "".join(f"            {literal},\n" for literal in literals)


def homes_of(rows: list[Listed]) -> list[str]:
    """Return lines with class, method and IDs of each row, as ``operations.tables.homes`` reads them."""
    lines: list[str] = []
    last = ""
    for row in rows:
        kind, _, method = row.home.partition(".")
        if kind != last:
            lines.append(kind)
            last = kind
        lines.append(f" {method}" if row.names == method else f" {method} {row.names}")
    return lines


def _lines(rows: dict[str, str]) -> str:
    """Write the rows of a dict, sorted, one in a line."""
    return "".join(f"{key} {rows[key]}\n" for key in sorted(rows))


def _rows(rows: dict[str, str], indent: int) -> str:
    """Write the rows of a dict, sorted."""
    return "".join(f"{' ' * indent}{_quote(key)}: {_quote(rows[key])},\n" for key in sorted(rows))


def _literal(value: Any) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_literal, value))}{',' * (len(value) == 1)})"
    return _quote(value) if isinstance(value, str) else repr(value)


def _quote(text: str) -> str:
    """Write a str literal as ruff formats it."""
    return repr(text) if '"' in text else '"' + repr(text)[1:-1].replace("\\'", "'") + '"'


def reads(rows: list[Listed]) -> bool:
    """Return whether the package reads from the tables what the classes declare."""
    tables, index = import_module("falconlite.operations._listing"), import_module("falconlite.operations._index")
    listed = tuple((*row[:-1], *row.arguments) for row in rows)
    return bool(listed == tables.LISTING and operations() == index.OPERATIONS)


def main() -> int:
    """Write the files that are out of date; with ``--check``, only list them."""
    rows = listing()
    texts = render(rows)
    stale = [n for n, text in texts.items() if not (PACKAGE / n).exists() or (PACKAGE / n).read_text() != text]
    if "--check" in sys.argv[1:]:
        if stale:
            print(f"out of date: {', '.join(stale)}; run python tools/index.py")
        elif not reads(rows):
            print("falconlite.operations.tables does not read from the tables what the classes declare")
        else:
            print("the index is up to date")
            return 0
        return 1
    for name in stale:
        (PACKAGE / name).write_text(texts[name])
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
