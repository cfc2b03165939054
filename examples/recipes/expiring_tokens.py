"""List the installation tokens that expire soon; exit status 1 if there are any, for a scheduled check.

``python examples/recipes/expiring_tokens.py --days 30`` lists the valid ones that expire within 30 days, ``--all`` also
those that are revoked, have expired or never expire. Status 0: there are none. Status 2: the check failed.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

from falconlite import APIError, FalconError, InstallationTokens
from falconlite.paging import pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from falconlite.models.installation_tokens import InstallationToken

BATCH = 100
"""Tokens found, and then read, at a time: this many IDs fit into one URL."""


class Row(NamedTuple):
    """One line of the report, without the secret value of the token."""

    state: str
    expires: str
    label: str
    id: str


def state_of(token: InstallationToken, now: datetime, until: datetime) -> str:
    """Return the state of a token, independent of the API's name for it."""
    expires = token.expires_timestamp
    if token.status == "revoked" or token.raw.get("revoked_timestamp"):
        return "revoked"
    if expires is None:  # the raw value tells a token that never expires from a time that could not be read
        return "unclear" if token.raw.get("expires_timestamp") else "never expires"
    return "expired" if expires <= now else "expiring" if expires <= until else "later"


def described(tokens: InstallationTokens, ids: list[str]) -> list[InstallationToken]:
    """Read tokens; skip one that was deleted after it was found, raise any other failure."""
    found = tokens.tokens_read(ids, pythonic=False)
    if not (found.ok or found.errors) or any(problem.get("code") != 404 for problem in found.errors):
        raise APIError.of(found)
    return found.models


def report(tokens: InstallationTokens, now: datetime, days: int, *, everything: bool = False) -> Iterator[Row]:
    """Find tokens that expire within *days* days from *now*; with *everything*, also those that need attention."""
    until = now + timedelta(days=days)
    filter = None if everything else tokens.F.expires_timestamp.between(now, until)
    for page in pages(tokens.tokens_query, filter=filter, limit=BATCH):
        for token in described(tokens, page.resources):
            state = state_of(token, now, until)
            if state in {"expiring", "unclear"} or (everything and state != "later"):
                expires = token.expires_timestamp or token.raw.get("expires_timestamp") or "-"
                yield Row(state, str(expires), token.label or "", token.id)


def table(rows: list[Row]) -> Iterator[str]:
    """Format rows; unprintable characters in a label are replaced."""
    shown = [Row("STATE", "EXPIRES", "LABEL", "ID"), *rows]
    cells = [["".join(c if c.isprintable() else "?" for c in cell) for cell in row] for row in shown]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def days(text: str) -> int:
    """Parse a number of days."""
    if not (text.isascii() and text.isdecimal() and int(text) <= 36_500):
        raise argparse.ArgumentTypeError(f"expected a whole number from 0 to 36500, not {text!r}")
    return int(text)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the report; return the exit status."""
    parser = argparse.ArgumentParser(description="List installation tokens that expire soon.")
    parser.add_argument("--days", type=days, default=30, help="how far to look ahead (30)")
    parser.add_argument("--all", action="store_true", help="also tokens that are revoked, have expired or never expire")
    parser.add_argument("--json", action="store_true", help="JSON instead of a table")
    args = parser.parse_args(argv)
    try:
        with InstallationTokens(pythonic=True) as tokens:
            rows = sorted(report(tokens, datetime.now(timezone.utc), args.days, everything=args.all))
    except FalconError as error:
        print(f"expiring_tokens: {error}", file=sys.stderr)
        return 2
    if args.json:
        print(json.dumps([row._asdict() for row in rows], indent=2))
    elif rows:
        print(*table(rows), sep="\n")
    return 1 if rows else 0


if __name__ == "__main__":
    sys.exit(main())
