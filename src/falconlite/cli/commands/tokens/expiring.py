"""List the installation tokens that expire soon."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.commands.tokens.reading import models
from falconlite.cli.failures import Failure
from falconlite.cli.options import Records
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status

if TYPE_CHECKING:
    from falconlite.models.installation_tokens import InstallationToken


@click.command("expiring", cls=Records)
@click.option("--days", type=click.IntRange(0, 36_500), default=30, show_default=True, help="How far to look ahead.")
@click.option("--all", "everything", is_flag=True, help="Also those that are revoked, expired, or never expire.")
@click.option("--check", is_flag=True, help="End with status 7 if there are any, for a scheduled check.")
@pass_session
def command(session: Session, days: int, everything: bool, check: bool) -> None:
    r"""List the valid tokens that expire soon, the next one first.

    \b
    falconlite tokens expiring --days 14
    falconlite tokens expiring --check --output csv
    """
    from falconlite import InstallationTokens

    session.output.check()
    tokens = session.service(InstallationTokens)
    rows = expiring(tokens, days, everything=everything)
    session.output.records(rows, ("state", "expires_timestamp", "label", "id"))
    if check and rows:
        raise Failure(f"{len(rows)} tokens need attention", Status.PARTLY)


def expiring(tokens: Any, days: int, *, everything: bool = False) -> list[dict[str, Any]]:
    """Return the tokens that expire within *days* days, with their ``state``, the earliest first.

    *everything* includes tokens that are revoked, expired, or never expire.
    """
    now = datetime.now(timezone.utc)
    until = now + timedelta(days=days)
    filter = None if everything else tokens.F.expires_timestamp.between(now, until)
    rows = []
    for token in models(tokens, filter):
        state = state_of(token, now, until)
        if state in {"expiring", "unclear"} or (everything and state != "later"):
            rows.append({"state": state, **{name: value for name, value in token.raw.items() if name != "value"}})
    return sorted(rows, key=lambda row: (row.get("expires_timestamp") or "9999", row.get("label") or ""))


def state_of(token: InstallationToken, now: datetime, until: datetime) -> str:
    """Return the state of a token, independent of the API's name for it."""
    expires = token.expires_timestamp
    if token.status == "revoked" or token.raw.get("revoked_timestamp"):
        return "revoked"
    if expires is None:  # The raw value distinguishes a token that never expires from an unreadable time.
        return "unclear" if token.raw.get("expires_timestamp") else "never expires"
    return "expired" if expires <= now else "expiring" if expires <= until else "later"
