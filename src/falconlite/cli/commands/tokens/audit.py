"""Show who changed installation tokens."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.options import Records, most_options
from falconlite.cli.session import Session, pass_session
from falconlite.cli.times import ago

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

COLUMNS = ("timestamp", "action", "description", "actor", "token_id", "id")
AT_ONCE = 100
"""Events found, and then read, at a time."""


@click.command("audit", cls=Records)
@click.option("--token", metavar="ID", help="Only events of this token.")
@click.option("--since", callback=ago, metavar="TIME", help="Only later events: 7d, 12h, a date or a timestamp.")
@click.option("--oldest-first", is_flag=True, help="The oldest event first; default: the newest.")
@most_options
@pass_session
def command(session: Session, token: str | None, since: datetime | None, oldest_first: bool, most: int | None) -> None:
    r"""Show the audit events of installation tokens.

    \b
    falconlite tokens audit --since 7d
    falconlite tokens audit --all --oldest-first --to audit.jsonl
    """
    from falconlite import InstallationTokens
    from falconlite import fql as f

    session.output.check()
    tokens = session.service(InstallationTokens)
    conditions = [tokens.EventF.token_id == token] if token else []
    conditions += [tokens.EventF.timestamp >= since] if since else []
    asked: dict[str, Any] = {"sort": f"timestamp.{'asc' if oldest_first else 'desc'}", "limit": AT_ONCE}
    if conditions:
        asked["filter"] = f.all_of(conditions)

    def events() -> Iterator[dict[str, Any]]:
        for page in tokens.audit_events_query.pages(**asked):
            if page.resources:
                yield from tokens.audit_events_read(page.resources).resources

    found = events()
    count = session.output.records(islice(found, most), COLUMNS)
    if count == most and next(found, None) is not None:
        session.note(f"{count:,} events, and there are more; --all lists all")
