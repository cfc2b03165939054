"""Print records as a table that fits the terminal: less important columns go first, long cells are folded."""

from __future__ import annotations

import os
import sys
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from falconlite.cli.output.printable import printable
from falconlite.cli.output.progress import clear
from falconlite.exporting.fields import field, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import Console
    from rich.table import Table

AT_ONCE = 500
"""Records that are measured and printed together; the columns keep the widths of the first ones."""

WIDE, SPACED, NARROW, GAP = 40, 20, 12, 2
"""Widths to which columns are folded: of single words, of several words, of all if named ones must fit; and the gap."""

UNLIMITED = 100_000
"""Width of a table that goes to a file or a pipe, where nothing needs to fit."""


def console(file: IO[str]) -> Console:
    """Return rich's console for a file; colours only on a terminal, and not if NO_COLOR is set."""
    from rich.console import Console

    width = None if file.isatty() or os.environ.get("COLUMNS") else UNLIMITED
    return Console(file=file, highlight=False, width=width, soft_wrap=False)


def show(records: Iterable[Any], columns: Sequence[str], file: IO[str], *, fixed: bool = False) -> int:
    """Print records, and return their number. Without *fixed*, columns that do not fit are left out, the last first."""
    from rich.table import Table

    rest, count, widths = iter(records), 0, dict[str, int]()
    screen = console(file)
    while part := list(islice(rest, AT_ONCE)):
        rows = [{name: printable(text(field(record, name))) for name in columns} for record in part]
        first = not widths
        if first:
            widths = _fitted(rows, columns, screen.width, fixed=fixed)
        table = Table(box=None, show_header=first, padding=(0, GAP, 0, 0), pad_edge=False, header_style="bold")
        for name, width in widths.items():
            table.add_column(title(name), width=width, overflow="fold")
        for row in rows:
            table.add_row(*(_plain(row[name]) for name in widths))
        if first and file.isatty():
            clear()
        _print(screen, table, file)
        count += len(part)
    if widths and len(widths) < len(columns) and file.isatty():
        hidden = ", ".join(name for name in columns if name not in widths)
        sys.stderr.write(f"not shown, for lack of space: {hidden}\n")
    return count


def pairs(record: Any, columns: Sequence[str], file: IO[str]) -> None:
    """Print one record as a list of its fields, nested objects by dotted names."""
    from rich.table import Table

    fields = [(name, field(record, name)) for name in columns] if columns else list(flat(record))
    table = Table(box=None, show_header=False, padding=(0, GAP, 0, 0), pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in fields:
        table.add_row(_plain(printable(name)), _plain(printable(text(value))))
    _print(console(file), table, file)


def _print(screen: Console, table: Table, file: IO[str]) -> None:
    """Print a table; into a file or a pipe without spaces at the ends of lines."""
    if file.isatty():
        screen.print(table)
        return
    with screen.capture() as printed:
        screen.print(table)
    file.write("".join(f"{line.rstrip()}\n" for line in printed.get().splitlines()))


def flat(record: Any, start: str = "") -> Iterable[tuple[str, Any]]:
    """Yield the fields of a record with their dotted names; lists stay whole."""
    for name, value in record.items():
        if isinstance(value, dict) and value:
            yield from flat(value, f"{start}{name}.")
        else:
            yield start + name, value


def title(name: str) -> str:
    """Return the heading of a column: its field."""
    return name.upper()


def _plain(content: str) -> Any:
    """Return content that rich prints unchanged, without reading markup in it."""
    from rich.text import Text

    return Text(content)


def _fitted(rows: list[dict[str, str]], columns: Sequence[str], room: int, *, fixed: bool) -> dict[str, int]:
    """Return the columns that fit, and their widths. A column that is too wide does not keep out a later one."""
    from rich.cells import cell_len

    natural = {name: max(len(name), *(cell_len(row[name]) for row in rows)) for name in columns}
    least = {name: min(natural[name], max(SPACED, len(name)) if _has_spaces(rows, name) else WIDE) for name in columns}
    widths: dict[str, int] = {}
    for name in columns:
        if fixed or not widths or sum(widths.values()) + GAP * len(widths) + least[name] <= room:
            widths[name] = natural[name] if fixed else least[name]
    used = sum(widths.values()) + GAP * (len(widths) - 1)
    while used > room and max(widths.values()) > NARROW:
        widths[max(widths, key=lambda name: widths[name])] -= 1
        used -= 1
    for name, width in widths.items():  # the remaining width goes to the folded columns
        more = max(0, min(natural[name] - width, room - used))
        widths[name] = width + more
        used += more
    return widths


def _has_spaces(rows: list[dict[str, str]], name: str) -> bool:
    """Tell whether a column holds words, which can be folded between them."""
    return any(" " in row[name] for row in rows)
