"""Choose the format of the output, and write records in it."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from falconlite.cli.failures import wrong
from falconlite.cli.output.progress import clear
from falconlite.exporting.complete import replacing
from falconlite.exporting.fields import chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from falconlite.models.record import Record

FORMATS = ("table", "json", "jsonl", "csv", "parquet", "template")

ENDINGS = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".txt": "table",
}
"""The format of a file by its ending, unless ``--output`` names another."""


@dataclass
class Output:
    """The output options, and how to write records by them.

    - ``format`` (str): one of ``FORMATS``; empty means a table on a terminal, JSON lines elsewhere
    - ``columns`` (tuple of str): fields to show, by dotted names; empty for the columns of the command
    - ``query`` (str): a JMESPath expression, applied to the list of all records
    - ``template`` (str): a text with ``{field}`` in it, for each record
    - ``to`` (Path): a file to write instead of stdout; it appears when it is complete
    - ``headings`` (bool): whether CSV starts with the names of its columns; False to continue an earlier output
    - ``show_secrets`` (bool): write the values of secret fields, for example of installation tokens
    - ``secret`` (set of str): more fields whose values are masked: those that the operation declares
    """

    format: str = ""
    columns: tuple[str, ...] = ()
    query: str = ""
    template: str = ""
    to: Path | None = None
    show_secrets: bool = False
    headings: bool = True
    secret: frozenset[str] = frozenset()

    @property
    def kind(self) -> str:
        """The format to write."""
        if self.template and self.format in {"", "template"}:
            return "template"
        if self.format:
            return self.format
        if self.to is not None:
            return ENDINGS.get(self.to.suffix.lower(), "jsonl")
        return "table" if sys.stdout.isatty() else "jsonl"

    def check(self) -> None:
        """Raise a failure for options that do not fit together, before anything is sent."""
        if self.kind == "template" and not self.template:
            raise wrong("--output template needs --template")
        if self.template:
            from falconlite.cli.output.template import compiled

            compiled(self.template)
            if self.kind != "template":
                raise wrong(f"--template makes its own format: leave out --output {self.kind}")
        if self.kind == "parquet" and self.to is None:
            raise wrong("Parquet is a file: name it with --to FILE")
        if self.to is not None and (self.to.is_dir() or not self.to.absolute().parent.is_dir()):
            raise wrong(f"--to must be a file in an existing folder, not {str(self.to)!r}")
        if self.query:
            compiled_query(self.query)

    def records(
        self, records: Iterable[Any], columns: Sequence[str], model: Callable[[], type[Record]] | None = None
    ) -> int:
        """Write records, and return their number. *columns* are the columns of a table, the most important first.

        *model* returns the model of the records, whose fields are the types of columns of Parquet.

        Few records are in memory at a time, except with ``query``, which sees the list of all of them.
        """
        self.check()
        records = (self._shown(record) for record in records)
        shown: Sequence[str] = self.columns or tuple(columns)
        if self.query:
            found = compiled_query(self.query)(list(records))
            if not isinstance(found, list):
                return self._value(found)
            records, shown = iter(found), self.columns or _names(found) or ("value",)
            if found and not isinstance(found[0], dict) and self.kind in {"table", "csv", "parquet"}:
                records, shown = ({"value": each} for each in found), ("value",)
        with self.file() as (file, path):
            return self._write(records, shown, file, path, None if self.query else model)

    def record(self, record: Any, columns: Sequence[str] = ()) -> None:
        """Write one record: as a list of its fields on a terminal, otherwise as ``records`` does.

        Without *columns* all fields are shown.
        """
        self.check()
        if self.kind != "table" or self.query:
            if self.kind in {"json", "jsonl"} and not self.query:
                record = self._shown(record)
                self._value(chosen(record, self.columns) if self.columns else record)
                return
            self.records([record], columns or tuple(record))
            return
        from falconlite.cli.output.table import pairs

        with self.file() as (file, _):
            pairs(self._shown(record), self.columns or tuple(columns), file)

    def whole(self, value: Any) -> None:
        """Write one JSON value, such as the body of an answer; *query* sees the value itself, not a list of it."""
        if self.kind not in {"table", "json", "jsonl"} or self.columns:
            raise wrong("a whole body is written as JSON: leave out --output, --template and --columns")
        self._value(compiled_query(self.query)(self._shown(value)) if self.query else self._shown(value))

    def text(self, text: str) -> None:
        """Write plain text of the API: on a terminal line by line, without what could steer it."""
        from falconlite.cli.output.printable import printable

        with self.file() as (file, _):
            file.write("".join(f"{printable(line)}\n" for line in text.splitlines()) if file.isatty() else text)

    @contextmanager
    def file(self) -> Iterator[tuple[IO[str], Path]]:
        """Yield the file to write, and its path. A file of ``--to`` replaces the previous one when it is complete."""
        if self.to is None:
            yield sys.stdout, Path("-")
            sys.stdout.flush()
            return
        with (
            replacing(self.to) as draft,
            draft.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file,
        ):
            yield file, draft

    def _write(
        self,
        records: Iterable[Any],
        columns: Sequence[str],
        file: IO[str],
        path: Path,
        model: Callable[[], type[Record]] | None,
    ) -> int:
        if self.kind == "table":
            from falconlite.cli.output.table import show

            return show(records, columns, file, fixed=bool(self.columns))
        if self.kind == "csv":
            from falconlite.exporting.csv import write

            return write(records, columns, file, headings=self.headings)
        if self.kind == "parquet":
            from falconlite.exporting.parquet import UnfitValue
            from falconlite.exporting.parquet import write as write_parquet

            try:
                return write_parquet(records, columns, path, model)
            except (ImportError, UnfitValue) as error:
                raise wrong(str(error)) from None
        if self.kind == "template":
            from falconlite.cli.output.template import compiled

            return _each(records, compiled(self.template, safely=file.isatty()), file)
        records = (chosen(record, self.columns) for record in records) if self.columns and not self.query else records
        return _each(records, _line, file) if self.kind == "jsonl" else _array(records, file)

    def _value(self, value: Any) -> int:
        """Write a value that is not a list of records, as JSON; a str of a query without quotes."""
        indent = None if self.kind == "jsonl" else 2
        plain = isinstance(value, str) and self.query and self.kind == "table"
        with self.file() as (file, _):
            file.write((value if plain else json.dumps(value, ensure_ascii=False, indent=indent)) + "\n")
        return 1

    def _shown(self, record: Any) -> Any:
        """Return a record without the values of its secrets, unless ``--show-secrets`` was given."""
        if self.show_secrets:
            return record
        from falconlite.cli.output.secrets import masked

        return masked(record, self.secret)


def compiled_query(query: str) -> Callable[[Any], Any]:
    """Return a function that applies a JMESPath expression; raise a failure if it is not one."""
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        search = jmespath.compile(query).search
    except JMESPathError as error:
        raise wrong(f"--query: {error}") from None

    def apply(value: Any) -> Any:
        try:
            return search(value)
        except JMESPathError as error:
            raise wrong(f"--query: {error}") from None

    return apply


def _names(records: Sequence[Any]) -> tuple[str, ...]:
    """Return the fields of records, in the order in which they occur."""
    return tuple(dict.fromkeys(name for record in records if isinstance(record, dict) for name in record))


def _line(record: Any) -> str:
    return json.dumps(record, ensure_ascii=False) + "\n"


def _each(records: Iterable[Any], written: Callable[[Any], str], file: IO[str]) -> int:
    count = 0
    for count, record in enumerate(records, 1):
        if count == 1 and file.isatty():
            clear()
        file.write(written(record))
    return count


def _array(records: Iterable[Any], file: IO[str]) -> int:
    """Write a JSON array, an element at a time."""
    count = 0
    for count, record in enumerate(records, 1):
        if count == 1 and file.isatty():
            clear()
        text = json.dumps(record, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        file.write(f"{'[' if count == 1 else ','}\n  {text}")
    file.write("\n]\n" if count else "[]\n")
    return count
