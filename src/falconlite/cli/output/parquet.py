"""Write records as Parquet. Needs pyarrow."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Any

from falconlite.cli.failures import wrong
from falconlite.cli.output.fields import field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

ROWS = 10_000
"""Rows in a row group; as many are in memory. The first ones decide the types of the columns."""


def write(records: Iterable[Any], columns: Sequence[str], path: Path) -> int:
    """Write a row for each record, and return their number.

    A column of str, of whole numbers, of bool or of lists of str has that type; any other holds JSON. A later value of
    another type is an error that names its column.
    """
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ModuleNotFoundError:
        raise wrong("Parquet needs pyarrow: pip install pyarrow") from None
    rest, count, kinds = iter(records), 0, dict[str, Any]()
    writer, schema = None, None
    try:
        while (part := list(islice(rest, ROWS))) or writer is None:
            values = {name: [field(record, name) for record in part] for name in columns}
            if writer is None:
                kinds = {name: _kind(column) for name, column in values.items()}
                schema = pa.schema([(name, kind.arrow(pa)) for name, kind in kinds.items()])
                writer = parquet.ParquetWriter(path, schema, compression="zstd")
            try:
                arrays = [
                    pa.array([kinds[n].read(v) for v in column], kinds[n].arrow(pa)) for n, column in values.items()
                ]
            except (pa.ArrowException, TypeError, ValueError) as error:
                raise wrong(f"a column has values of several types, which JSON lines can hold: {error}") from None
            writer.write_batch(pa.record_batch(arrays, schema=schema))
            count += len(part)
            if not part:
                break
    finally:
        if writer is not None:
            writer.close()
    return count


class _Kind:
    """The type of a column: how pyarrow calls it, and how a value is read."""

    def __init__(self, arrow: Callable[[Any], Any], read: Callable[[Any], Any]) -> None:
        self.arrow, self.read = arrow, read


def _same(value: Any) -> Any:
    return value


def _as_json(value: Any) -> Any:
    return None if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _kind(column: Iterable[Any]) -> _Kind:
    """Return the type of a column by its first values."""
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
