"""Show results in a REPL, a notebook, ``pprint``, rich and YAML: secrets masked, and long answers cut with a count."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from falconlite.http.headers import Fields, Headers
from falconlite.redact import MASK
from falconlite.results.components import Resources
from falconlite.results.result import PythonicResult, Result, masked, secret_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

MOST = 100
"""Most entries of a list or a dict that are shown."""

DEEPEST = 40
"""Most levels that are shown: each takes several frames of the program that shows them."""

ROOM = 3800
"""Most characters of records in the repr of a pythonic result."""

BYTES = 100
"""Most bytes of binary content that are shown."""

ROWS, COLUMNS, CELL = 20, 12, 100
"""Most rows and columns of a table in a notebook, and most characters of a cell."""


class Omitted(str):
    """A note in place of values that are not shown. Its repr has no quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def shown(result: Result[Any]) -> Any:
    """Return what to show of a result: a plain dict, or for a pythonic result its records, dict or bytes."""
    pythonic = isinstance(result, PythonicResult)
    return briefly(result.data if pythonic else {**result}, secret_of(result))


def briefly(value: Any, secret: Collection[str], depth: int = 0) -> Any:
    """Copy a value with its secrets masked, and with a count in place of the entries after the first ``MOST``."""
    if isinstance(value, Headers):
        return value.shown
    if depth > DEEPEST and isinstance(value, (dict, list)):
        return Omitted("... nested too deeply to be shown")
    if isinstance(value, dict):
        pairs = [*value.items()] if len(value) <= MOST else [*value.items()][:MOST]
        copied = {k: MASK if k in secret and v else briefly(v, secret, depth + 1) for k, v in pairs}
        return copied | {Omitted("..."): _more(len(value) - MOST)} if len(value) > MOST else copied
    if isinstance(value, list):
        listed = [briefly(item, secret, depth + 1) for item in value[:MOST]]
        return [*listed, _more(len(value) - MOST)] if len(value) > MOST else listed
    if isinstance(value, bytes) and len(value) > BYTES:
        return Omitted(f"{value[:BYTES]!r}... {len(value):,} bytes")
    return value


def _more(count: int) -> Omitted:
    return Omitted(f"... {count:,} more")


def in_brief(result: PythonicResult[Any]) -> str:
    """Return the repr of a pythonic result: its records, as many as ``ROOM`` allows, and a count of the others."""
    records = result.data
    if not isinstance(records, list):
        return _cut(repr(briefly(records, secret_of(result))), ROOM)
    parts: list[str] = []
    room = ROOM
    for record in records:
        part = repr(briefly(record, secret_of(result)))
        if parts and len(part) > room:
            break
        parts.append(_cut(part, room))
        room -= len(part) + 2
    left = len(records) - len(parts)
    return f"[{', '.join([*parts, repr(_more(left))] if left else parts)}]"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]}... {len(text) - most:,} more characters"


def table(result: Result[Any]) -> str:
    """Return HTML for a notebook: the status, the errors, and a table of the first records."""
    records = [briefly(record, secret_of(result)) for record in result.resources[:ROWS]]
    names = [*dict.fromkeys(name for record in records if isinstance(record, dict) for name in record)]
    head = f"{result.status_code}: {len(result.resources):,} records"
    if not result.resources and not isinstance(result.data, list):
        head = f"{result.status_code}: {_cell(briefly(result.data, secret_of(result)))}"
    lines = [
        f"<p>{head}</p>",
        *(f"<p>error: {_cell(briefly(error, secret_of(result)))}</p>" for error in result.errors[:ROWS]),
    ]
    if records:
        columns = names[:COLUMNS] if all(isinstance(record, dict) for record in records) else []
        rows = ([record.get(name, "") for name in columns] if columns else [record] for record in records)
        lines += ["<table>", _row("th", ["", *(columns or ["record"])])]
        lines += [_row("td", [number, *row]) for number, row in enumerate(rows)]
        lines.append("</table>")
    left = len(result.resources) - len(records)
    lines += [f"<p>... {left:,} more records</p>"] if left else []
    lines += [f"<p>... {len(names) - COLUMNS:,} more columns</p>"] if len(names) > COLUMNS else []
    return "\n".join(lines)


def _row(tag: str, cells: Iterable[Any]) -> str:
    return f"<tr>{''.join(f'<{tag}>{_cell(cell)}</{tag}>' for cell in cells)}</tr>"


def _cell(value: Any) -> str:
    return escape(_cut(value if isinstance(value, str) else repr(value), CELL))


def teach_yaml() -> None:
    """Have PyYAML write results and their parts as plain dicts and lists, secrets masked, and all records.

    PyYAML looks up the exact class, in a copy of the table for each dumper with additions: each copy gets ours.
    """
    try:
        from yaml.representer import SafeRepresenter
    except ImportError:  # another module of this name
        return
    for dumper in _with_own_table(SafeRepresenter):
        dumper.add_multi_representer(Fields, _as_dict)
        dumper.add_multi_representer(Result, _as_dict)
        dumper.add_multi_representer(Resources, _as_list)


def _with_own_table(dumper: Any) -> list[Any]:
    """Return PyYAML's safe representer, and those of its subclasses that do not take over its table."""
    below = [found for each in dumper.__subclasses__() for found in _with_own_table(each)]
    own = "yaml_multi_representers" in vars(dumper) or dumper.__name__ == "SafeRepresenter"
    return [dumper, *below] if own else below


def _as_dict(dumper: Any, value: Any) -> Any:
    secret = secret_of(value) if isinstance(value, Result) else ()
    if isinstance(value, Headers):
        return dumper.represent_dict(value.shown)
    return dumper.represent_dict(masked({**value}, secret))


def _as_list(dumper: Any, value: Resources) -> Any:
    return dumper.represent_list(value)
