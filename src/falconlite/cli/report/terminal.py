"""Show a report in the terminal."""

from __future__ import annotations

import sys
from typing import IO, TYPE_CHECKING

from falconlite.cli.output.printable import printable
from falconlite.cli.output.table import console, show
from falconlite.cli.report.figures import most, ordered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from falconlite.cli.report.figures import Figures

BAR, SHOWN = 24, 10
"""Characters of the longest bar, and records of each list."""


def tell(figures: Figures, file: IO[str] | None = None) -> None:
    """Print the figures as charts of characters, and the first records of each list."""
    out = file or sys.stdout
    out.write(f"{figures.total:,} hosts, {figures.made:%Y-%m-%d %H:%M} UTC\n")
    if figures.reduced:
        out.write(f"{figures.reduced:,} in reduced functionality mode\n")
    for title, rows in (
        ("Platforms", most(figures.platforms, 6)),
        ("Last seen", ordered(figures.ages)),
        ("Containment", most(figures.states, 6)),
        ("Sensor versions", most(figures.versions, 6)),
    ):
        _chart(title, rows, out)
    lists = (
        (f"Not seen for {figures.stale_days} days", figures.stale, figures.stale_count,
         ("hostname", "device_id", "last_seen", "days")),
        ("Older duplicates of a machine", figures.duplicates, figures.duplicate_count,
         ("hostname", "device_id", "last_seen", "serial_number")),
        (f"Tokens that expire within {figures.token_days} days", figures.tokens, len(figures.tokens),
         ("label", "expires_timestamp", "id")),
    )  # fmt: skip
    for title, records, count, columns in lists:
        out.write(f"\n{title}: {count:,}\n")
        if records:
            show(records[:SHOWN], columns, out)
        if count > SHOWN:
            out.write(f"and {count - SHOWN:,} more\n")
    if figures.tokens_unread:
        out.write(f"{printable(figures.tokens_unread)}\n")


def _chart(title: str, rows: Sequence[tuple[str, int]], out: IO[str]) -> None:
    """Print a bar for each row, fitted to the width."""
    longest = max((number for _, number in rows), default=0) or 1
    wide = max((len(name) for name, _ in rows), default=0)
    wide = min(wide, console(out).width - BAR - 12)
    out.write(f"\n{title}\n")
    for name, number in rows:
        bar = "█" * max(round(BAR * number / longest), 1 if number else 0)
        out.write(f"  {printable(name)[:wide]:<{wide}} {number:>7,} {bar}\n")
