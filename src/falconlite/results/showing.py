"""Show results in a REPL, a notebook, ``pprint``, rich and YAML: secrets masked, and long answers cut with a count."""

from __future__ import annotations

from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Any

from falconlite.http.headers import Fields, Headers
from falconlite.redact import MASK
from falconlite.results.components import BYTES, Resources, start_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

MOST, FIELDS = 100, 500
"""Maximum number of entries of a list, and of a dict, that are shown: the record of a host has about 100 fields."""

DEEPEST = 40
"""Maximum number of levels that are shown: each takes several frames of the program that shows them."""

ROOM = 3800
"""Maximum characters of records in the repr of a pythonic result."""

ROWS, COLUMNS, CELL = 20, 12, 100
"""Maximum number of rows and columns of a table in a notebook, and maximum number of characters of a cell."""


class Omitted(str):
    """A note in place of values that are not shown. Its repr has no quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def briefly(value: Any, secret: Collection[str], depth: int = 0) -> Any:
    """Copy a value with masked secrets; long lists and dicts are cut, with a count of the omitted entries."""
    if isinstance(value, Headers):
        return value.shown
    if depth > DEEPEST and isinstance(value, (dict, list)):
        return Omitted("... nested too deeply to be shown")
    if isinstance(value, dict):
        pairs = islice(value.items(), FIELDS)
        copied = {k: MASK if k in secret and v else briefly(v, secret, depth + 1) for k, v in pairs}
        return copied | {Omitted("..."): _more(len(value) - FIELDS)} if len(value) > FIELDS else copied
    if isinstance(value, list):
        listed = [briefly(item, secret, depth + 1) for item in value[:MOST]]
        return [*listed, _more(len(value) - MOST)] if len(value) > MOST else listed
    if isinstance(value, bytes) and len(value) > BYTES:
        return Omitted(start_of(value))
    return value


def _more(count: int) -> Omitted:
    return Omitted(f"... {count:,} more")


def in_brief(records: Any, secret: Collection[str]) -> str:
    """Return the repr of a pythonic result: as many records as ``ROOM`` allows, and a count of the others.

    *records* may be the dict or the bytes of a response without records.
    """
    if not isinstance(records, list):
        return _cut(repr(briefly(records, secret)), ROOM)
    parts: list[str] = []
    room = ROOM
    for record in records:
        part = repr(briefly(record, secret))
        if parts and len(part) > room:
            break
        parts.append(_cut(part, room))
        room -= len(part) + 2
    left = len(records) - len(parts)
    return f"[{', '.join([*parts, repr(_more(left))] if left else parts)}]"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}... {len(text) - most:,} more characters"


def table(status: int, content: Any, errors: list[Any], secret: Collection[str]) -> str:
    """Return HTML for a notebook: the status, the errors, and a table of the first records.

    *content* is the list of records, or the dict or the bytes that an answer has instead.
    """
    listed = content if isinstance(content, list) else []
    records = [briefly(record, secret) for record in listed[:ROWS]]
    names = [*dict.fromkeys(name for record in records if isinstance(record, dict) for name in record)]
    told = f"{len(content):,} records" if isinstance(content, list) else _cut(repr(briefly(content, secret)), ROOM)
    lines = [f"<p>{status}: {escape(told)}</p>"]
    lines += [f"<p>error: {_cell(briefly(error, secret))}</p>" for error in errors[:ROWS]]
    if records:
        columns = names[:COLUMNS] if all(isinstance(record, dict) for record in records) else []
        rows = ([record.get(name, "") for name in columns] if columns else [record] for record in records)
        lines += ["<table>", _row("th", ["", *(columns or ["record"])])]
        lines += [_row("td", [number, *row]) for number, row in enumerate(rows)]
        lines.append("</table>")
    left = len(listed) - len(records)
    lines += [f"<p>... {left:,} more records</p>"] if left else []
    lines += [f"<p>... {len(names) - COLUMNS:,} more columns</p>"] if len(names) > COLUMNS else []
    return "\n".join(lines)


def _row(tag: str, cells: Iterable[Any]) -> str:
    return f"<tr>{''.join(f'<{tag}>{_cell(cell)}</{tag}>' for cell in cells)}</tr>"


def _cell(value: Any) -> str:
    return escape(_cut(value if isinstance(value, str) else repr(value), CELL))


def teach_yaml(kind: type[Any], written: Callable[[Any], dict[str, Any]]) -> None:
    """Make PyYAML write results (objects of *kind*) as *written* returns them, and their parts as dicts and lists.

    PyYAML looks up classes in tables, and offers no method for classes. A dumper with additions has its own copy of the
    table, so each copy gets these classes.
    """
    try:
        from yaml.representer import SafeRepresenter
    except ImportError:  # another module of this name
        return
    for dumper in _with_own_table(SafeRepresenter):
        dumper.add_multi_representer(kind, lambda dumper, result: dumper.represent_dict(written(result)))
        dumper.add_multi_representer(Fields, lambda dumper, fields: dumper.represent_dict(fields.shown))
        dumper.add_multi_representer(Resources, lambda dumper, records: dumper.represent_list(records))


def _with_own_table(dumper: Any) -> list[Any]:
    """Return PyYAML's safe representer, and its subclasses that have their own table."""
    below = [found for each in dumper.__subclasses__() for found in _with_own_table(each)]
    own = dumper.__name__ == "SafeRepresenter" or "yaml_multi_representers" in vars(dumper)
    return [dumper, *below] if own else below
