"""Write all hosts to a file of CSV, JSON lines or Parquet, for spreadsheets, databases and data platforms.

``python examples/recipes/inventory.py hosts.csv`` writes common columns, ``hosts.jsonl`` whole records, and ``--columns
hostname,tags`` only these columns. ``--since 7d`` selects the hosts that changed in that time. The file appears when it
is complete; until then the previous file stays. Exit status 2: no new file was written.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
import sys
from contextlib import contextmanager
from datetime import date, datetime
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from falconlite import FalconError, Hosts
from falconlite import fql as f
from falconlite.models.hosts import Device

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from falconlite.fields.conditions import Condition

COLUMNS = (
    *("device_id", "hostname", "platform_name", "os_version", "product_type_desc", "system_manufacturer"),
    *("system_product_name", "serial_number", "mac_address", "local_ip", "external_ip", "machine_domain", "ou"),
    *("site_name", "tags", "groups", "status", "reduced_functionality_mode", "agent_version", "last_login_user"),
    *("first_seen", "last_seen", "modified_timestamp"),
)
TIMES = {
    *("first_seen", "last_seen", "modified_timestamp", "last_reboot", "agent_local_time", "first_login_timestamp"),
    *("last_login_timestamp", "migration_completed_time"),
}
LISTS = {"ou", "groups", "tags", "notes", "pod_annotations", "pod_labels"}
"""In Parquet these columns are timestamps and lists of strings; all others are strings."""

ROWS = 10_000
"""Rows in a row group of a Parquet file; twice as many may be in memory."""

FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""Characters that a spreadsheet may read as the start of a formula; some accept the wide forms of = + - @ too."""


class Table(NamedTuple):
    """The format of a file; without columns it holds whole records."""

    columns: Sequence[str]
    bom: bool = False


def text(value: Any) -> str:
    """Write a value as str, nested ones as JSON; escape what UTF-8 cannot encode (half a surrogate pair)."""
    written = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return written.encode("utf-8", "backslashreplace").decode("utf-8")


def cell(value: Any) -> str:
    """Write a value as a cell; put an apostrophe in front if a spreadsheet could read it as a formula."""
    written = "" if value is None else text(value)
    is_number = re.fullmatch(r"[+-]?[0-9]+(\.[0-9]+)?", written)
    return f"'{written}" if written.startswith(FORMULA) and not is_number else written


def to_csv(path: Path, devices: Iterable[dict[str, Any]], table: Table) -> int:
    """Write a header and a row for each host; return the number of hosts."""
    count = 0
    with path.open("w", encoding="utf-8-sig" if table.bom else "utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(table.columns)
        for count, device in enumerate(devices, 1):  # noqa: B007  # the last value is the count
            rows.writerow([cell(device.get(name)) for name in table.columns])
    return count


def to_jsonl(path: Path, devices: Iterable[dict[str, Any]], table: Table) -> int:
    """Write an object for each host; return the number of hosts."""
    count = 0
    with path.open("w", encoding="utf-8") as file:
        for count, device in enumerate(devices, 1):  # noqa: B007  # the last value is the count
            chosen = {name: device[name] for name in table.columns if name in device} if table.columns else device
            file.write(f"{json.dumps(chosen)}\n")
    return count


def typed(name: str, value: Any, device: dict[str, Any]) -> Any:
    """Convert a value to the type of its Parquet column; raise ValueError if that fails, so that no gap is written."""
    if value is None or (name in TIMES and value == ""):
        return None
    if name in TIMES:
        moment = getattr(Device.model_validate({name: value}), name)
        if moment is not None:
            return moment
    elif name not in LISTS:
        return text(value)
    elif isinstance(value, list):
        return [None if each is None else text(each) for each in value]
    kind = "timestamp" if name in TIMES else "list"
    raise ValueError(f"{name} of host {device.get('device_id')} is not a {kind}: {value!r}; CSV and JSON lines take it")


def to_parquet(path: Path, devices: Iterable[dict[str, Any]], table: Table) -> int:
    """Write a row for each host, with typed columns; return the number of hosts."""
    import pyarrow as pa
    from pyarrow import parquet

    moment, texts = pa.timestamp("us", tz="UTC"), pa.list_(pa.string())
    kinds = {name: moment if name in TIMES else texts if name in LISTS else pa.string() for name in table.columns}
    schema, count, rest = pa.schema(list(kinds.items())), 0, iter(devices)
    with parquet.ParquetWriter(path, schema, compression="zstd") as file:
        while part := list(islice(rest, ROWS)):
            columns = [[typed(name, device.get(name), device) for device in part] for name in kinds]
            arrays = [pa.array(column, kinds[name]) for name, column in zip(kinds, columns, strict=True)]
            file.write_batch(pa.record_batch(arrays, schema=schema))
            count += len(part)
    return count


FORMATS: dict[str, Callable[[Path, Iterable[dict[str, Any]], Table], int]] = {
    ".csv": to_csv,
    ".jsonl": to_jsonl,
    ".parquet": to_parquet,
}


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Yield a draft that replaces the file on success and is deleted otherwise."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    try:
        yield draft
        with draft.open("r+b") as file:
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def export(hosts: Hosts, path: Path, table: Table, filter: str | None, *, hidden: bool) -> tuple[int, list[str]]:
    """Write hosts to a file; return their number, and the IDs of those that vanished before they were described."""
    with (
        whole(path) as draft,
        hosts.iter_devices(filter, fields=",".join(table.columns) or None, hidden=hidden) as devices,
    ):
        return FORMATS[path.suffix.lower()](draft, devices, table), devices.missing


def since(given: str) -> Condition:
    """Parse a date, a time with its time zone, or a number of days or hours ago: 7d, 12h."""
    if ago := re.fullmatch(r"([0-9]{1,5})([dh])", given):
        return Hosts.F.modified_timestamp >= (f.days_ago if ago[2] == "d" else f.hours_ago)(int(ago[1]))
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", given):
            return Hosts.F.modified_timestamp >= date.fromisoformat(given)
        return Hosts.F.modified_timestamp >= datetime.fromisoformat(re.sub("[Zz]$", "+00:00", given))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"expected 7d, 12h, 2030-01-31 or 2030-01-31T08:00:00Z: {error}") from error


def columns(given: str) -> list[str]:
    """Parse names of columns, which are fields of a host, each once."""
    names = [name.strip() for name in given.split(",")]
    for number, name in enumerate(names):
        if name not in Device.model_fields:
            near = get_close_matches(name, Device.model_fields, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise argparse.ArgumentTypeError(f"{name!r} is not a field of a host{hint}")
        if name in names[:number]:
            raise argparse.ArgumentTypeError(f"{name} is given twice")
    return names


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; wrong values end the program before anything is sent."""
    parser = argparse.ArgumentParser(description="Write all hosts to a file.")
    parser.add_argument("file", type=Path, help=f"its extension selects the format: {', '.join(FORMATS)}")
    parser.add_argument("--columns", type=columns, default=[], help="fields of hosts, separated by commas")
    parser.add_argument("--filter", type=f.raw, help="only these hosts, in FQL")
    parser.add_argument("--since", type=since, help="only hosts changed since: 7d, 12h, a date, or a time")
    parser.add_argument("--hidden", action="store_true", help="the hidden hosts instead of the others")
    parser.add_argument("--bom", action="store_true", help="start a CSV file with a UTF-8 mark, for Excel")
    args = parser.parse_args(argv)
    ending = args.file.suffix.lower()
    if ending not in FORMATS:
        parser.error(f"file must end in {', '.join(FORMATS)}, not {args.file.suffix!r}")
    if args.file.is_dir() or not args.file.parent.is_dir():
        parser.error(f"file must be in an existing folder, not {str(args.file)!r}")
    if args.bom and ending != ".csv":
        parser.error("--bom is for CSV")
    if ending != ".jsonl":
        args.columns = args.columns or COLUMNS
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Write the file; return the exit status."""
    args = arguments(argv)
    conditions = [condition for condition in (args.filter, args.since) if condition is not None]
    filter = f.all_of(conditions) if conditions else None
    try:
        with Hosts(pythonic=True) as hosts:
            count, gone = export(hosts, args.file, Table(args.columns, args.bom), filter, hidden=args.hidden)
    except (FalconError, OSError, ValueError, ImportError) as error:
        print(f"inventory: {error}", file=sys.stderr)
        return 2
    print(f"{count} hosts in {args.file}")
    if gone:
        print(f"inventory: {len(gone)} hosts vanished while they were read", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
