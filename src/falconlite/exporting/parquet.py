"""Write records as Parquet. Needs pyarrow, the extra ``parquet``."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any, get_args

from falconlite.exporting.fields import field
from falconlite.waiting import uninterrupted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from falconlite.models.record import Record

ROWS = 10_000
"""Number of rows in a row group, which is held in memory. The first group decides the types of the columns."""


class UnfitValue(ValueError):
    """A value does not fit the type of its column."""


def write(
    records: Iterable[Any],
    columns: Sequence[str],
    target: Path | BinaryIO,
    model: Callable[[], type[Record]] | None = None,
) -> int:
    """Write a row for each record to a file, and return their number.

    The fields of *model* decide the types of columns: str, whole number, bool, timestamp, or list of str. Other columns
    have the type of their first values; mixed columns are a str of JSON. Raise UnfitValue, naming the column, for a
    later value of another type. Raise ImportError without pyarrow.
    """
    rest, count = iter(records), 0
    table = uninterrupted(_Table, columns, target, model)
    try:
        while (part := list(islice(rest, ROWS))) or not table.begun:
            uninterrupted(table.add, part)
            count += len(part)
            if not part:
                break
    finally:
        uninterrupted(table.close)
    return count


class _Table:
    """A Parquet file being written."""

    def __init__(
        self, columns: Sequence[str], target: Path | BinaryIO, model: Callable[[], type[Record]] | None
    ) -> None:
        try:
            import pyarrow as pa
            from pyarrow import parquet
        except ModuleNotFoundError:
            from falconlite.extras import needs

            raise ImportError(needs("Parquet", "pyarrow", "parquet")) from None
        self._pa: Any = pa
        self._made: Any = parquet.ParquetWriter
        self._columns, self._target = columns, target
        self._declared = {} if model is None else _declared(model())
        self._kinds: dict[str, _Kind] = {}
        self._writer: Any = None
        self._schema: Any = None

    @property
    def begun(self) -> bool:
        """Whether the column types are decided."""
        return self._writer is not None

    def add(self, part: list[Any]) -> None:
        """Write a row group."""
        pa = self._pa
        values = {name: [field(record, name) for record in part] for name in self._columns}
        if self._writer is None:
            self._kinds = {name: self._declared.get(name) or _kind(column) for name, column in values.items()}
            self._schema = pa.schema([(name, kind.arrow(pa)) for name, kind in self._kinds.items()])
            self._writer = self._made(self._target, self._schema, compression="zstd")
        try:
            arrays = [_array(pa, name, self._kinds[name], column) for name, column in values.items()]
        except (pa.ArrowException, TypeError, ValueError) as error:
            raise UnfitValue(f"{error}; CSV and JSON lines can hold it") from None
        self._writer.write_batch(pa.record_batch(arrays, schema=self._schema))

    def close(self) -> None:
        """Write the end of the file, and close it."""
        if self._writer is not None:
            self._writer.close()


def _array(pa: Any, name: str, kind: _Kind, column: Iterable[Any]) -> Any:
    """Return a pyarrow column. Raise ValueError, naming the column, for a value of another type."""
    try:
        return pa.array([kind.read(value) for value in column], kind.arrow(pa))
    except (pa.ArrowException, TypeError, ValueError) as error:
        raise ValueError(f"the column {name} has a value of another type: {error}") from None


class _Kind:
    """The type of a column: its pyarrow type, and the function that reads a value."""

    def __init__(self, arrow: Callable[[Any], Any], read: Callable[[Any], Any]) -> None:
        self.arrow, self.read = arrow, read


def _same(value: Any) -> Any:
    return value


def _as_json(value: Any) -> Any:
    """Convert a value other than a str to JSON; escape what UTF-8 cannot encode (half a surrogate pair)."""
    if value is None:
        return None
    written = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return written.encode("utf-8", "backslashreplace").decode("utf-8")


def _declared(model: type[Record]) -> dict[str, _Kind]:
    """Return the types of the columns declared by a model, without objects and lists of objects."""
    from datetime import datetime

    kinds: dict[Any, _Kind] = {
        str: _Kind(lambda pa: pa.string(), _as_json),
        int: _Kind(lambda pa: pa.int64(), _same),
        bool: _Kind(lambda pa: pa.bool_(), _same),
        datetime: _Kind(lambda pa: pa.timestamp("us", tz="UTC"), _same),
    }
    found = {}
    for name, declared in model.model_fields.items():
        annotation = declared.annotation
        inner = {each for each in get_args(annotation) or (annotation,) if each not in {type(None), Ellipsis}}
        if inner == {datetime}:
            found[name] = _Kind(kinds[datetime].arrow, _moment_reader(model, name))
        elif len(inner) == 1 and (kind := kinds.get(next(iter(inner)))) is not None:
            found[name] = kind
        elif getattr(annotation, "__origin__", None) is tuple and str in get_args(get_args(annotation)[0]):
            found[name] = _Kind(lambda pa: pa.list_(pa.string()), _strings)
    return found


def _moment_reader(model: type[Record], name: str) -> Callable[[Any], Any]:
    """Return a function that reads a timestamp like the model. It raises ValueError for other values."""

    def read(value: Any) -> Any:
        if value in {None, ""}:
            return None
        moment = getattr(model.model_validate({name: value}), name)
        if moment is None:
            raise ValueError(f"{value!r} is not a timestamp")
        return moment

    return read


def _strings(value: Any) -> Any:
    """Return a list with its elements as str; None for None."""
    if value is None:
        return None
    if not isinstance(value, list):
        raise ValueError(f"{value!r} is not a list")  # noqa: TRY004  # the caller names the column
    return [_as_json(each) for each in value]


def _kind(column: Iterable[Any]) -> _Kind:
    """Infer the type of a column from its first values."""
    known = [value for value in column if value is not None]
    types = {type(value) for value in known}
    if types == {bool}:
        return _Kind(lambda pa: pa.bool_(), _same)
    if types == {int}:
        return _Kind(lambda pa: pa.int64(), _same)
    if types and types <= {int, float}:
        return _Kind(lambda pa: pa.float64(), _same)
    if types == {list} and all(isinstance(each, str) for value in known for each in value):
        return _Kind(lambda pa: pa.list_(pa.string()), _same)
    return _Kind(lambda pa: pa.string(), _as_json)
