"""Write who was logged in on the hosts of a filter to a file, .jsonl or .csv: a row for each login.

``login_history.py logins.csv --filter "product_type_desc:'Server'" --days 7`` writes the logins of the last 7 days,
read for 10 hosts at a time; ``--last`` writes the last logins whenever they were, 500 hosts at a time. A host without
logins has a row too, with an empty user; if its history could not be read, ``problem`` has the reason. The file appears
when it is complete.

Exit status 1: some histories could not be read. 2: no file was written. The reason is on stderr.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
from contextlib import suppress
from itertools import islice
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING, Any, TextIO

from falconlite import FalconError, Hosts, NotFound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from falconlite.bulk import Bulk
    from falconlite.models.hosts import LoginHistory

    Ask = Callable[[list[str]], Bulk[LoginHistory]]

Row = dict[str, Any]
COLUMNS = ["device_id", "hostname", "user_name", "login_time", "problem"]

SLICE = 1000
"""Hosts whose histories are in memory at one time."""


class Count:
    """Counts of hosts and logins read so far."""

    def __init__(self) -> None:
        self.hosts = self.logins = self.without = self.silent = self.failed = self.cut = 0


def rows(hosts: Hosts, filter: str | None, ask: Ask, most: int | None, count: Count) -> Iterator[Row]:
    """Read the hosts of a filter, and the logins on each: at least one row for each host."""
    devices = hosts.iter_devices(filter, fields=["hostname"])
    while some := {device["device_id"]: device.get("hostname") for device in islice(devices, SLICE)}:
        report = ask(list(some))
        if report.ended:  # every further request would fail too
            raise report.ended
        logins = {record["device_id"]: record.get("recent_logins") or [] for record in report.resources}
        for id, name in some.items():
            host = {"device_id": id, "hostname": name, "user_name": None, "login_time": None, "problem": None}
            error, found = report.failed.get(id), logins.get(id, [])
            # A valid answer may omit a host that was deleted, or on which nobody was logged in.
            silent = isinstance(error, NotFound) and error.result.ok
            count.hosts += 1
            count.logins += len(found)
            count.without += not found and not error
            count.silent += silent
            count.failed += bool(error) and not silent
            count.cut += most is not None and len(found) >= most
            if error or not found:
                yield {**host, "problem": str(error) if error else None}
            for login in found:
                yield {**host, "user_name": login.get("user_name"), "login_time": login.get("login_time")}


def cell(value: object) -> object:
    """Keep a spreadsheet from reading a name as a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def write(file: TextIO, kind: str, found: Iterable[Row]) -> None:
    """Write rows as they arrive."""
    if kind == ".jsonl":
        file.writelines(f"{json.dumps(row)}\n" for row in found)
        return
    table = csv.DictWriter(file, COLUMNS)
    table.writeheader()
    table.writerows({name: cell(value) for name, value in row.items()} for row in found)


def save(path: Path, found: Iterable[Row]) -> None:
    """Write a file that replaces the previous one when it is complete."""
    number, draft = mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="") as file:
            write(file, path.suffix.lower(), found)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(draft).unlink()
        raise


def number(most: int) -> Callable[[str], int]:
    """Return a parser of integers from 1 to *most*."""

    def read(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"expected a whole number from 1 to {most}, not {text!r}")
        return int(text)

    return read


def main(argv: Sequence[str] | None = None) -> int:
    """Write the file; return the exit status."""
    parser = argparse.ArgumentParser(description="Write who was logged in on hosts to a file, .jsonl or .csv.")
    parser.add_argument("file", type=Path, help="ends in .jsonl or .csv")
    parser.add_argument("--filter", help="which hosts (FQL); default: all")
    parser.add_argument("--days", type=number(3650), default=7, help="how far to look back (7)")
    parser.add_argument("--limit", type=number(100), default=100, help="logins of one host, 1 to 100 (100)")
    parser.add_argument("--last", action="store_true", help="the last logins, whenever they were; far fewer calls")
    args = parser.parse_args(argv)
    path: Path = args.file
    if path.suffix.lower() not in {".jsonl", ".csv"} or path.is_dir() or not path.parent.is_dir():
        parser.error(f"expected a file that ends in .jsonl or .csv, in an existing folder, not {str(path)!r}")
    count = Count()
    try:
        with Hosts(pythonic=True) as hosts:

            def ask(ids: list[str]) -> Bulk[LoginHistory]:
                if args.last:
                    return hosts.query_device_login_history_v1.bulk(ids=ids)
                return hosts.query_device_login_history_v2.bulk(ids=ids, from_=f"now-{args.days}d", limit=args.limit)

            save(path, rows(hosts, args.filter, ask, None if args.last else args.limit, count))
    except (FalconError, OSError, ValueError) as error:
        print(f"login_history: {error}", file=sys.stderr)
        return 2
    print(f"{count.logins} logins on {count.hosts} hosts, of which {count.without} had none")
    for number_of, what in ((count.silent, "were missing from the answers"), (count.failed, "could not be read")):
        if number_of:
            print(f"{number_of} hosts {what}: see the column problem", file=sys.stderr)
    if count.cut:
        print(f"{count.cut} hosts had --limit logins, and possibly more", file=sys.stderr)
    return 1 if count.failed else 0


if __name__ == "__main__":
    sys.exit(main())
