"""Derive tables of the docs: ``python tools/tables.py [--check]``.

Those in docs/services come from the declarations of the operations, their introductions from the docstrings of the
classes. That in docs/migrating.md from the tests against
falconpy, that in docs/reliability.md from the tests of faults and from falconpy's outcomes, which tools/faults.py
measured, that in docs/fidelity.md from the handlers of the simulator, and that in docs/simulator.md from its options.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index import service_classes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from falconlite.binding.operation import Operation
    from falconlite.operations.service import Service

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "docs" / "services"
MIGRATING, RELIABILITY = "../migrating.md", "../reliability.md"
FIDELITY, SIMULATOR = "../fidelity.md", "../simulator.md"
OPERATIONS, CLASSES, END = "<!-- operations -->", "<!-- classes -->", "<!-- end -->"
DIFFERENCES, FAULTS, LEVELS = "<!-- differences -->", "<!-- faults -->", "<!-- levels -->"
OPTIONS = "<!-- options -->"
INTRODUCTION = "<!-- introduction -->"
"""Marks a page that begins with the docstring of its class; the others have an introduction of their own."""


def render() -> dict[str, str]:
    """Return the text of each page, with its derived table."""
    kinds = {module: _described(found.values()) for module, found in service_classes().items()}
    pages = {f"{module}.md": _page(module, found) for module, found in kinds.items()}
    pages["README.md"] = _filled("README.md", CLASSES, classes(kinds))
    pages[MIGRATING] = _filled(MIGRATING, DIFFERENCES, differences())
    pages[RELIABILITY] = _filled(RELIABILITY, FAULTS, faults())
    pages[FIDELITY] = _filled(FIDELITY, LEVELS, levels())
    pages[SIMULATOR] = _filled(SIMULATOR, OPTIONS, options())
    return pages


def _described(kinds: Iterable[type[Service]]) -> list[type[Service]]:
    """Return the classes of a module that have a table: the main class first.

    The main class is the one with the most operations of its own; if none has any, as in a module that joins other
    classes, the first. Other classes have a table if they declare operations.
    """
    counts = {kind: len({id(one) for name, one in kind.operations.items() if _is_own(kind, name)}) for kind in kinds}
    main = max(counts, key=lambda kind: counts[kind])
    return [main, *(kind for kind, count in counts.items() if count and kind is not main)]


def _is_own(kind: type[Service], name: str) -> bool:
    """Tell whether a class declares an operation itself."""
    return all(getattr(base, "operations", {}).get(name) is not kind.operations[name] for base in kind.__mro__[1:])


def _page(module: str, kinds: list[type[Service]]) -> str:
    """Return the text of a collection's page, with the tables of its classes."""
    main, *others = kinds
    tables = operations(main) + "".join(f"\n### {kind.__name__}\n\n{operations(kind)}" for kind in others)
    whole = _filled(f"{module}.md", OPERATIONS, tables, new=_new_page(main))
    before, found, rest = whole.partition(INTRODUCTION)
    after = rest.partition(END)[2]
    return f"{before}{INTRODUCTION}\n{_introduction(main)}\n{END}{after}" if found else whole


def _introduction(kind: type[Service]) -> str:
    """Write the docstring of a class as Markdown."""
    return re.sub(r"``(.*?)``", r"`\1`", inspect.cleandoc(kind.__doc__ or "")).strip()


def _new_page(kind: type[Service]) -> str:
    """Return the page of a class that has none: its name and the places of what is derived."""
    pointer = "[Service classes](../services.md#arguments) describes how to pass arguments."
    return f"# {kind.__name__}\n\n{INTRODUCTION}\n{END}\n\n## Operations\n\n{pointer}\n\n{OPERATIONS}\n{END}\n"


def operations(kind: type[Service]) -> str:
    """Write the table of a class's operations, in the order of their declaration."""
    names: dict[Operation, list[str]] = {}
    for name, operation in kind.operations.items():
        names.setdefault(operation, []).append(name)
    rows = [_row(operation, found) for operation, found in names.items()]
    head = ("Operation ID", "Method, and its other names", "Verb and route", "Arguments", "Repeatable", "What it does")
    return _table(head, rows) + "\n\\* required\n"


def classes(kinds: dict[str, list[type[Service]]]) -> str:
    """Write the table of the service classes."""
    head = ("Class", "Operations", "What it is for")
    rows = (
        [f"[`{kind.__name__}`]({module}.md)", str(len(set(kind.operations.values()))), _summary(kind)]
        for module, found in kinds.items()
        for kind in found
    )
    return _table(head, rows)


def differences() -> str:
    """Write the table of intended differences from falconpy, with the number of comparisons of each.

    The reasons that every operation is checked for have no number.
    """
    sys.path.insert(0, str(ROOT))
    counts: dict[str, int] = {}
    general = import_module("tests.compat.every_reason").REASONS
    tables = [collection.table for collection in import_module("tests.collections").COLLECTIONS.values()]
    modules = [import_module(f"tests.compat.{path.stem}") for path in (ROOT / "tests" / "compat").glob("test_*.py")]
    single = ((why, len(calls)) for why, calls in import_module("tests.compat.every_difference").INTENDED.items())
    for held in (*map(_told, tables), *map(_held, modules), single):
        for why, count in held:
            counts[why] = counts.get(why, 0) + count
    shown = {why: str(count) for why, count in counts.items()} | dict.fromkeys(general, "every collection")
    rows = ([why, count] for why, count in sorted(shown.items(), key=lambda row: row[0].lower()))
    return _table(("What falconlite does on purpose", "Comparisons"), rows)


def _held(module: object) -> Iterator[tuple[str, int]]:
    """Yield the reason and the number of comparisons of each group of intended differences in a test module."""
    for name, value in vars(module).items():
        if name == "TABLE":
            yield from _told(value)
        elif name.endswith("_DIFFERENCES"):
            for difference in value.values():
                yield difference.why, 1


def _told(table: Mapping[tuple[str, str], Any]) -> Iterator[tuple[str, int]]:
    """Yield the reason and the number of each group of a table."""
    for (why, _), rows in table.items():
        yield why, len(rows) if isinstance(rows, dict) else sum(_forms(row) for row in rows)


def _forms(row: tuple[Any, ...] | str) -> int:
    """Count the calls of a row: each method in each form."""
    methods, forms, *_ = row if isinstance(row, tuple) else (row, [0])
    return len(methods.split()) * len(forms)


def faults() -> str:
    """Write the table of faults: falconlite's outcomes from the tests, falconpy's as measured."""
    sys.path.insert(0, str(ROOT))
    rows = import_module("tests.journeys.test_reliability")
    measured = json.loads(rows.MEASURED.read_text(encoding="utf-8"))
    head = ("Fault", "What falconlite does", f"What falconpy {measured['falconpy']} does", "Test")
    did = measured["outcomes"]
    return _table(head, ([row.fault, _owned(row), did.get(row.name, ""), f"`{row.name}`"] for row in rows.ROWS))


def levels() -> str:
    """Write the table of the collections: how many operations the simulator answers at each level."""
    names = ("modelled", "stateful", "contract")
    counts: dict[str, Counter[str]] = {}
    for covered in import_module("falconlite.simulator.routes").coverage():
        counts.setdefault(covered.collection, Counter())[covered.answer] += 1
    totals = ["**all**", *(f"**{sum(count[name] for count in counts.values()):,}**" for name in names)]
    rows = ([f"`{kind}`", *(str(count[name] or "") for name in names)] for kind, count in sorted(counts.items()))
    return _table(("Collection", *map(str.capitalize, names)), [totals, *rows])


def _owned(row: Any) -> str:
    """Describe what falconlite does, including what it does not do yet."""
    return f"{row.does} (not yet: {', '.join(dict.fromkeys(row.broken.values()))})" if row.broken else str(row.does)


def options() -> str:
    """Write the table of the options of the simulator's process."""
    rows = import_module("falconlite.simulator.options.table").rows()
    return _table(("Option", "Default", "Meaning"), map(list, rows))


def _row(operation: Operation, names: Iterable[str]) -> list[str]:
    method = operation.stub.__name__
    others = [name for name in names if name not in {method, operation.id}]
    arguments = (f"`{name}`" + (r"\*" if name in operation.required else "") for name in operation.names)
    return [
        _codes([operation.id, *(name for name in others if not name.islower())]),
        _codes([method, *(name for name in others if name.islower())]),
        f"`{operation.verb} {operation.route}`",
        " ".join(arguments),
        "yes" if operation.repeatable else "no",
        _summary(operation.stub) + _deprecation(operation),
    ]


def _deprecation(operation: Operation) -> str:
    """Name the replacement of an operation, unless its summary does."""
    if not operation.deprecated:
        return ""
    if operation.deprecated is True:
        return "" if "eprecated" in _summary(operation.stub) else " Deprecated."
    named = f"`{operation.deprecated}`"
    return " Deprecated." if named in _summary(operation.stub) else f" Deprecated: use {named}."


def _codes(names: Iterable[str]) -> str:
    return "<br>".join(f"`{name}`" for name in names)


def _summary(thing: object) -> str:
    """Return the first line of a docstring as Markdown."""
    return re.sub(r"``(.*?)``", r"`\1`", str(thing.__doc__).partition("\n")[0]).replace("|", r"\|")


def _table(head: tuple[str, ...], rows: Iterable[list[str]]) -> str:
    lines: Iterator[Iterable[str]] = iter([head, ["---"] * len(head), *rows])
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _filled(page: str, start: str, table: str, *, new: str = "") -> str:
    """Return the text of a page with *table* between its markers; *new* is the text of a page that does not exist."""
    text = _read(page) or new or f"# {page.removesuffix('.md')}\n\n{start}\n{END}\n"
    before, found, rest = text.partition(start)
    _, end, after = rest.partition(END)
    if not found or not end:
        raise SystemExit(f"docs/services/{page} lacks the lines {start} and {END}, between which its table goes")
    return f"{before}{start}\n{table}{END}{after}"


def _read(page: str) -> str:
    path = PAGES / page
    return path.read_text(encoding="utf-8") if path.exists() else ""


def main() -> int:
    """Write the pages that are out of date, or with ``--check`` only list them."""
    texts = render()
    stale = [page for page, text in texts.items() if _read(page) != text]
    if "--check" in sys.argv[1:]:
        print(f"out of date: {', '.join(stale)}; run python tools/tables.py" if stale else "the tables are up to date")
        return bool(stale)
    for name in stale:
        (PAGES / name).write_text(texts[name], encoding="utf-8")
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
