"""Upload custom indicators (IOCs) from a CSV file in batches, and report each that the API did not accept.

``upload_indicators.py bad.csv --action detect --severity high`` shows how many would be created; ``--apply`` creates
them. The columns are ``type`` and ``value``, and ``description`` if you like. Indicators that exist are left alone, so
the program can be run again. The scopes are IOC Management: Read and Write.

Exit status 1: some indicators failed or are unclear, each is named on stderr. 2: the program failed.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from falconlite import IOC, APIError, FalconError, ServerError
from falconlite import fql as f

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

IN_A_BATCH = 200
"""Indicators in one call; the API accepts 2,000."""

REFUSED = (400, 409)
"""Status of a batch of which one indicator may be the cause."""


def indicators(path: Path, action: str, severity: str, platforms: Sequence[str]) -> list[dict[str, Any]]:
    """Read the indicators of a CSV file, each once."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = {(row["type"].strip(), row["value"].strip()): row.get("description") for row in csv.DictReader(file)}
    same = {"action": action, "severity": severity, "platforms": list(platforms), "applied_globally": True}
    return [
        {"type": type, "value": value, "description": description or "", **same}
        for (type, value), description in rows.items()
    ]


def missing(ioc: IOC, batch: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the indicators of a batch that the tenant does not have."""
    found = ioc.indicator_combined.records(filter=str(f.value.in_([one["value"] for one in batch])))
    there = {(one["type"], one["value"]) for one in found}
    return [one for one in batch if (one["type"], one["value"]) not in there]


def create(ioc: IOC, batch: Sequence[dict[str, Any]], comment: str) -> Iterator[tuple[str, str]]:
    """Create the indicators of a batch; yield the value and the reason of each that failed or is unclear.

    A refused batch is halved until the cause is found. A call is sent once: without an answer, it may have worked.
    """
    try:
        ioc.indicator_create(indicators=batch, comment=comment)
    except APIError as error:
        if error.status_code in REFUSED and len(batch) > 1:
            half = len(batch) // 2
            yield from create(ioc, batch[:half], comment)
            yield from create(ioc, batch[half:], comment)
        else:
            unclear = "unclear: " if isinstance(error, ServerError) else ""
            yield from ((one["value"], f"{unclear}{error}") for one in batch)
            if error.status_code not in REFUSED:
                raise
    except FalconError as error:
        yield from ((one["value"], f"unclear: {error}") for one in batch)
        raise


def main(argv: Sequence[str] | None = None) -> int:
    """Show or create the indicators; return the exit status."""
    parser = argparse.ArgumentParser(description="Upload custom indicators from a CSV file.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--action", default="detect")
    parser.add_argument("--severity", default="medium")
    parser.add_argument("--platforms", default="windows,mac,linux")
    parser.add_argument("--comment", default="", help="for the audit log")
    parser.add_argument("--apply", action="store_true", help="create them; default: change nothing")
    args = parser.parse_args(argv)
    failed = new = 0
    try:
        wanted = indicators(args.file, args.action, args.severity, args.platforms.split(","))
        with IOC(pythonic=True) as ioc:
            for start in range(0, len(wanted), IN_A_BATCH):
                batch = missing(ioc, wanted[start : start + IN_A_BATCH])
                new += len(batch)
                for value, reason in create(ioc, batch, args.comment) if args.apply and batch else ():
                    failed += 1
                    print(f"{value}: {reason}", file=sys.stderr)
    except (FalconError, OSError, ValueError, KeyError) as error:
        print(f"upload_indicators: {error!s}", file=sys.stderr)
        return 2
    done = f"{new - failed} created, {failed} not" if args.apply else f"{new} to create: --apply creates them"
    print(f"{len(wanted)} in the file, {done}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
