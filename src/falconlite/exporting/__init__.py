"""Write all records of a list to a file: ``hosts.query_devices_by_filter_combined.export("hosts.jsonl")``."""

from __future__ import annotations

import io
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite.binding.operation import OPTIONS
from falconlite.binding.values import listed
from falconlite.errors import PayloadValidationError
from falconlite.exporting.target import Target
from falconlite.http.messages import whole_of
from falconlite.paging import records
from falconlite.waiting import uninterrupted

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import BinaryIO, Literal, TypeAlias

    from falconlite.models.record import Record
    from falconlite.paging.devices import Devices
    from falconlite.results.result import Result

    Format: TypeAlias = Literal["jsonl", "csv", "parquet"]
    Place: TypeAlias = str | os.PathLike[str] | BinaryIO

LIMIT = 250
"""Hosts in one response. With 12 concurrent requests this is as fast as larger responses, and takes less memory."""

__all__ = ("Exported", "export", "export_devices")


class Exported(NamedTuple):
    """The outcome of an export.

    - ``records`` (int): number of records written
    - ``bytes`` (int): number of bytes written
    - ``path`` (Path or None): the file; None if an open file was given
    - ``missing`` (list of str): IDs of hosts that were found but could not be described
    - ``short`` (int or None): number of records missing, by the API's total; None if none are known to be missing
    """

    records: int
    bytes: int
    path: Path | None
    missing: list[str]
    short: int | None


def export(
    call: Callable[..., Result[Any]],
    target: Place,
    /,
    *args: Any,
    format: Format | None = None,
    columns: str | Iterable[str] | None = None,
    **given: Any,
) -> Exported:
    """Write all records of a list operation to a file, with one page in memory at a time.

    * *call*: a method of a service object, or a ``partial`` of one
    * *target* (path or file): a path (the file appears when it is complete; until then the previous file stays), or a
      file open for writing bytes
    * *format* (str): "jsonl", "csv" or "parquet"; default: by the extension of the path, otherwise "jsonl"
    * *columns* (list of str): fields to write as CSV or Parquet; dots lead into nested objects. By default the fields
      of the model of the operation; required if it has none
    * *most*, *cursor*, *strict*, and the arguments of the method: as for ``records``

    JSON lines hold the exact bytes that the API sent, without line breaks between values. They are not decoded, and
    secrets in them are not masked. In CSV, lists and objects are JSON, and a value that a spreadsheet could read as a
    formula begins with an apostrophe. Parquet needs pyarrow, the extra ``parquet``.

    Return an ``Exported``. Raise what ``records`` raises; ValueError for a value that does not fit its column of
    Parquet, OSError if the file cannot be written. After an error, an open file holds the records written so far.
    """
    operation = getattr(call, "operation", None)
    opened = Target(target, format, private=bool(getattr(operation, "secret", ())))
    names = _columns(opened.format, columns, operation)
    found = records(call, *args, **given, raw=opened.format == "jsonl")
    start = found.done
    _write(opened, found.parts(), names, operation)
    return Exported(found.done - start, opened.bytes, opened.path, [], found.short)


def export_devices(
    hosts: Any,
    target: Place,
    format: Format | None,
    columns: str | Iterable[str] | None,
    processes: int,
    given: dict[str, Any],
) -> Exported:
    """Write hosts to a file, for ``Hosts.export_devices``; *given* are the arguments of ``iter_devices``."""
    operation = hosts.get_device_details.operation
    opened = Target(target, format)
    names = _columns(opened.format, columns, operation)
    raw = opened.format == "jsonl"
    paged = bool(given["hidden"]) or given["fields"] is not None
    if given["limit"] is None and not paged:
        given = {**given, "limit": LIMIT}
    if (number := whole_of(processes)) is None:
        raise TypeError(f"processes must be a whole number, not {processes!r}")
    if number < 1:
        raise PayloadValidationError(None, f"processes must be 1 or more, not {number}")
    if number == 1:
        with hosts.iter_devices(**given, raw=raw) as found:
            return _hosts(opened, found, names, operation)
    if paged:
        raise PayloadValidationError(None, "processes must be 1 with hidden or fields: those are read page after page")
    from falconlite.exporting.crew import Crew

    hosts.iter_devices(**given)  # raises for wrong arguments; sends nothing
    threads = -(-given["workers"] // number)
    options = {name: given[name] for name in OPTIONS if name in given}
    with (
        Crew(hosts, number, threads, options) as crew,
        hosts._devices(**{**given, "workers": number * threads}, raw=raw, remote=crew.describe) as found,  # noqa: SLF001  # for this function
    ):
        return _hosts(opened, found, names, operation)


def _hosts(target: Target, devices: Devices[Any], columns: tuple[str, ...], operation: Any) -> Exported:
    start = devices.done
    _write(target, devices.parts(), columns, operation)
    return Exported(devices.done - start, target.bytes, target.path, devices.missing, devices.short)


def _columns(format: str, columns: Any, operation: Any) -> tuple[str, ...]:
    """Return the columns to write. Raise PayloadValidationError (a ValueError) if they are unknown."""
    if format == "jsonl":
        if columns is not None:
            raise PayloadValidationError(None, "columns are for CSV and Parquet: JSON lines hold whole records")
        return ()
    if columns is not None:
        if not (names := tuple(str(name) for name in listed("columns", columns))):
            raise PayloadValidationError(None, "columns must name at least one field")
        return names
    if getattr(operation, "model", "") == "str":
        return (operation.key or "id",)
    if (model := _model(operation)) is None:
        raise PayloadValidationError(
            None, f"columns must be given for {format}: no model tells the fields of these records"
        )
    return tuple(declared.alias or name for name, declared in model.model_fields.items())


def _model(operation: Any) -> type[Record] | None:
    from falconlite.results.typed import model_of

    return None if operation is None else model_of(operation)


def _write(target: Target, parts: Iterator[list[Any]], columns: Sequence[str], operation: Any) -> None:
    with target.open() as file:
        if target.format == "jsonl":
            from falconlite.exporting.jsonl import write

            write(parts, file)
            return
        named = ([{columns[0]: each} if isinstance(each, str) else each for each in part] for part in parts)
        if target.format == "csv":
            from falconlite.exporting.csv import write as write_csv

            text = io.TextIOWrapper(file, encoding="utf-8", errors="backslashreplace", newline="")
            uninterrupted(write_csv, (), columns, text)
            for rows in named:
                uninterrupted(write_csv, rows, columns, text, headings=False)
            uninterrupted(text.flush)
            text.detach()
        else:
            from falconlite.exporting.parquet import write as write_parquet

            model = _model(operation)
            write_parquet(chain.from_iterable(named), columns, file, None if model is None else lambda: model)
