"""Read records from JSON, JSON lines or CSV, one after the other; an error names the file and the line."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from falconlite.simulator.given.fields import Type

SUFFIXES = (".json", ".jsonl", ".csv")

SPACE = re.compile(r"[ \t\r\n]*")

RESOURCES = "resources"


class Row(NamedTuple):
    """A record and its position: *at* is called only for an error."""

    record: dict[str, Any]
    at: Callable[[], str]


def read_file(path: Path, types: Mapping[str, Type]) -> Iterator[Row]:
    """Read the records of a file by its extension. Raise ValueError if the file is not valid."""
    suffix, name = path.suffix.lower(), path.name
    try:
        if suffix == ".json":
            yield from read_json(path.read_text(encoding="utf-8-sig"), name)
            return
        with path.open(encoding="utf-8-sig", newline="") as lines:
            yield from read_csv(lines, name, types) if suffix == ".csv" else read_lines(lines, name)
    except UnicodeDecodeError as error:
        raise ValueError(f"{name}: the file is not UTF-8: {error.reason} at byte {error.start}") from None


def read_body(content: bytes, kind: str, types: Mapping[str, Type]) -> Iterator[Row]:
    """Read the records of a request: CSV or JSON lines by content type, otherwise JSON, otherwise JSON lines."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"the body is not UTF-8: {error.reason} at byte {error.start}") from None
    if "csv" in kind:
        yield from read_csv(io.StringIO(text, newline=""), "the body", types)
    elif "jsonl" in kind or "ndjson" in kind or _are_lines(text):
        yield from read_lines(text.splitlines(), "the body")
    else:
        yield from read_json(text, "the body")


def _are_lines(text: str) -> bool:
    """Return whether a str is a sequence of JSON objects, and not a single one with ``resources``."""
    first, _, rest = text.strip().partition("\n")
    return first.startswith("{") and first.rstrip().endswith("}") and rest.lstrip().startswith("{")


def _refuse(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


DECODER = json.JSONDecoder(parse_constant=_refuse)


def read_lines(lines: Iterable[str], name: str) -> Iterator[Row]:
    """Read JSON lines: one object a line; skip empty lines."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line, parse_constant=_refuse)
        except (ValueError, RecursionError) as error:
            raise ValueError(f"{name}, line {number}: this is not JSON: {_brief(error)}") from None
        yield _row(record, f"{name}, line {{}}".format, number)


def _row(record: Any, at: Callable[[int], str], number: int) -> Row:
    if not isinstance(record, dict):
        raise ValueError(f"{at(number)}: a record must be an object, not {type(record).__name__}")  # noqa: TRY004  # a bad file
    return Row(record, lambda: at(number))


def _brief(error: Exception) -> str:
    return error.msg if isinstance(error, json.JSONDecodeError) else str(error) or type(error).__name__


def read_json(text: str, name: str) -> Iterator[Row]:
    """Read an array of records, or ``resources`` of an API answer, without holding all records in memory."""
    place = _skipped(text, 0)

    def at(place: int) -> str:
        return f"{name}, line {_line(text, place)}"

    def value(place: int) -> tuple[Any, int]:
        try:
            found, end = DECODER.raw_decode(text, place)
        except (ValueError, RecursionError) as error:
            where = error.pos if isinstance(error, json.JSONDecodeError) else place
            raise ValueError(f"{at(where)}: this is not JSON: {_brief(error)}") from None
        return found, _skipped(text, end)

    def next_of(place: int, end: str) -> int:
        """Return the place after the next comma; -1 at the end of the array or object."""
        if text[place : place + 1] == end:
            return -1
        if text[place : place + 1] != ",":
            raise ValueError(f"{at(place)}: this is not JSON: a comma or {end} is missing")
        return _skipped(text, place + 1)

    if text[place : place + 1] == "{":
        place = _resources(text, place, value, next_of)
    if place < 0 or text[place : place + 1] != "[":
        raise ValueError(f'{name}: JSON must be an array of records, or an object with the array "resources"')
    place = _skipped(text, place + 1)
    if text[place : place + 1] == "]":
        return
    while place >= 0:
        start = place
        record, place = value(place)
        yield _row(record, at, start)
        place = next_of(place, "]")


def _resources(
    text: str, place: int, value: Callable[[int], tuple[Any, int]], next_of: Callable[[int, str], int]
) -> int:
    """Return the start of the array ``resources`` in an object; -1 if absent."""
    place = _skipped(text, place + 1)
    while place >= 0 and text[place : place + 1] == '"':
        key, place = value(place)
        if text[place : place + 1] != ":":
            return -1
        place = _skipped(text, place + 1)
        if key == RESOURCES:
            return place
        _, place = value(place)
        place = next_of(place, "}")
    return -1


def _skipped(text: str, place: int) -> int:
    match = SPACE.match(text, place)
    return match.end() if match else place


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def read_csv(lines: Iterable[str], name: str, types: Mapping[str, Type]) -> Iterator[Row]:
    """Read CSV with a header. Empty cells are absent fields; lists and objects are JSON."""
    rows = csv.reader(lines, strict=True)
    try:
        header = next(rows, [])
        if not header or not all(header) or len(set(header)) < len(header):
            raise ValueError(f"{name}, line 1: the header must name each column, each once")
        for row in rows:
            if not row:
                continue
            number = rows.line_num
            if len(row) != len(header):
                raise ValueError(f"{name}, line {number}: the row has {len(row)} cells, and the header {len(header)}")
            cells = [(column, cell) for column, cell in zip(header, row, strict=True) if cell]
            record = {column: types[column].read(cell) if column in types else cell for column, cell in cells}
            yield _row(record, f"{name}, line {{}}".format, number)
    except csv.Error as error:
        raise ValueError(f"{name}, line {rows.line_num}: this is not CSV: {error}") from None
