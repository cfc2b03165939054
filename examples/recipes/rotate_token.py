"""Rotate an installation token with an overlap: create a new one and hand it over; days later, revoke the old ones.

``rotate_token.py servers --to /etc/falcon/token`` creates ``servers 2030-01-01T00:00:00Z`` and writes its value to a
file that only its owner can read. ``rotate_token.py servers --revoke-old-after 7``, run every day, revokes each token
named ``servers`` whose successor was created at least 7 days ago; the last valid one is never revoked.

Exit status 1: something needs attention. 2: the program failed; run it again. The reason is on stderr.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING

from falconlite import APIError, Conflict, FalconError, InstallationTokens, ServerError, TransportError
from falconlite.paging import pages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from falconlite.models.installation_tokens import InstallationToken

STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
PENDING = "(not handed over)"
"""The end of a new token's label until its value is handed over. So if this program is interrupted at any point, no
token is revoked in favour of one that nobody has."""


def made(token: InstallationToken) -> datetime:
    """Return the time at which a token was created."""
    if token.created_timestamp is None:
        raise TypeError(f"the API gives no time of creation for token {token.id}")
    return token.created_timestamp


def value_of(token: InstallationToken) -> str:
    """Return the secret of a token."""
    if not token.value:
        raise TypeError(f"the API gives no value for token {token.id}")
    return token.value


def usable(token: InstallationToken, now: datetime) -> bool:
    """Return whether an installer can certainly use a token."""
    expires = token.expires_timestamp
    fresh = expires > now if expires else not token.raw.get("expires_timestamp")  # an unreadable time is None, too
    return token.status == "valid" and fresh


def family(tokens: InstallationTokens, name: str) -> list[InstallationToken]:
    """Read the tokens of one name, oldest first: those labelled with it, or with it and their time of creation."""
    found: list[InstallationToken] = []
    for page in pages(tokens.tokens_query, filter=tokens.F.label.starts_with(name), limit=100):
        read = tokens.tokens_read(page.resources)
        if read.errors:
            raise APIError.of(read)  # another program is changing tokens: decide what to revoke in a later run
        found += [token for token in read.models if re.fullmatch(f"{re.escape(name)}( {STAMP})?", token.label or "")]
    return sorted(found, key=made)


def to_file(path: Path) -> Callable[[str], None]:
    """Return a function that writes a str to a file of mode 0600, replacing the previous file when it is complete."""

    def write(text: str) -> None:
        number, name = mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(f"{text}\n")
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink()
            raise

    return write


def rotate(
    tokens: InstallationTokens, name: str, now: datetime, expires: datetime, hand_over: Callable[[str], None]
) -> str:
    """Create a token and hand its value over; return its label. Revoke it immediately if handing over fails."""
    label = f"{name} {now:%Y-%m-%dT%H:%M:%SZ}"
    try:
        token = tokens.tokens_create(label=f"{label} {PENDING}", expires_timestamp=expires).models[0]
    except (TransportError, ServerError):
        print(f"a token labelled '{label} {PENDING}' may have been created", file=sys.stderr)
        raise
    except Conflict:
        print("max_active_tokens are active already: revoke some, or allow more", file=sys.stderr)
        raise
    try:
        hand_over(value_of(token))
    except BaseException:
        tokens.tokens_update(token.id, revoked=True)
        raise
    tokens.tokens_update(token.id, label=label)
    return label


def revoke_old(tokens: InstallationTokens, name: str, now: datetime, overlap: timedelta, *, dry_run: bool) -> int:
    """Revoke each valid token whose valid successor is old enough; return the exit status."""
    every = family(tokens, name)
    valid = [token for token in every if usable(token, now)]
    due = [old for old, new in pairwise(valid) if made(new) + overlap <= now]
    for token in due:
        print(f"{'would revoke' if dry_run else 'revoke'} {token.label!r} ({token.id})")
    failed: list[str] = []
    for start in range(0, 0 if dry_run else len(due), 100):
        ids = [token.id for token in due[start : start + 100]]
        done = {token.id for token in tokens.tokens_update(ids, revoked=True).models if token.status == "revoked"}
        failed += [id for id in ids if id not in done]
    if failed:
        print(f"not revoked: {', '.join(failed)}", file=sys.stderr)
    if not valid:
        print(f"there is no valid token {name!r}", file=sys.stderr)
    elif valid[-1] is not every[-1]:
        after = f"{every[-1].label!r}, which came after it, is {every[-1].status}"
        print(f"refused to revoke {valid[-1].label!r}, the last valid one: {after}", file=sys.stderr)
    return 1 if failed or not valid or valid[-1] is not every[-1] else 0


def days(text: str) -> int:
    """Parse a number of days."""
    if not (text.isascii() and text.isdecimal() and int(text) <= 36_500):
        raise argparse.ArgumentTypeError(f"expected a whole number from 0 to 36500, not {text!r}")
    return int(text)


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Parse the command line; wrong values end the program before anything is sent."""
    parser = argparse.ArgumentParser(description="Rotate an installation token with an overlap.")
    parser.add_argument("name", help="the start of its tokens' labels")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--to", type=Path, metavar="FILE", help="create a token and write its value to this file")
    what.add_argument("--show", action="store_true", help="create a token and print its value")
    what.add_argument("--revoke-old-after", type=days, metavar="DAYS", help="revoke tokens replaced that long ago")
    parser.add_argument("--expires-in", type=days, default=90, metavar="DAYS", help="life of a new token (90)")
    parser.add_argument("--dry-run", action="store_true", help="change nothing, show what would be done")
    args = parser.parse_args(argv)
    if not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", args.name):
        parser.error(f"name must be 1 to 64 letters, digits and . _ -, not {args.name!r}")
    if args.to and (args.to.is_dir() or not args.to.parent.is_dir()):
        parser.error(f"--to must be a file in an existing folder, not {str(args.to)!r}")
    if not args.expires_in:
        parser.error("--expires-in must be 1 or more")
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Create a token, or revoke old ones; return the exit status."""
    args = arguments(argv)
    now = datetime.now(timezone.utc).replace(microsecond=0)
    expires = now + timedelta(days=args.expires_in)
    try:
        with InstallationTokens(pythonic=True) as tokens:
            if args.revoke_old_after is not None:
                overlap = timedelta(days=args.revoke_old_after)
                return revoke_old(tokens, args.name, now, overlap, dry_run=args.dry_run)
            if args.dry_run:
                print(f"would create a token {args.name!r} that expires {expires}")
                return 0
            label = rotate(tokens, args.name, now, expires, print if args.show else to_file(args.to))
            print(f"created {label!r}, which expires {expires}", file=sys.stderr)
    except (FalconError, OSError, TypeError) as error:
        print(f"rotate_token: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
