"""Write records as CSV that is safe in spreadsheets: no cell runs as a formula."""

from __future__ import annotations

import csv
import re
from typing import IO, TYPE_CHECKING, Any

from falconlite.exporting.fields import field, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""Characters that may start a formula; some spreadsheets accept the wide forms of = + - @ too."""


def write(records: Iterable[Any], columns: Sequence[str], file: IO[str], *, headings: bool = True) -> int:
    """Write a header and a row for each record; return the number of records. Lists and objects are JSON."""
    rows, count = csv.writer(file, lineterminator="\n"), 0
    if headings:
        rows.writerow(columns)
    for count, record in enumerate(records, 1):  # noqa: B007  # the last value is the count
        rows.writerow([cell(field(record, name)) for name in columns])
    return count


def cell(value: Any) -> str:
    """Format a value as a cell, with an apostrophe in front if a spreadsheet could read it as a formula."""
    import json

    written = json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else text(value)
    is_number = re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", written)
    return f"'{written}" if written.startswith(FORMULA) and not is_number else written
