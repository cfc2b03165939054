"""List the caller's sessions."""

from __future__ import annotations

import click

from falconlite.cli.commands.rtr.sessions import OPEN, described
from falconlite.cli.options import Records, filter_option, most_options
from falconlite.cli.session import Session, pass_session

COLUMNS = ("hostname", "id", "created_at", "updated_at", "platform_name", "commands_queued", "device_id", "deleted_at")


@click.command("list", cls=Records)
@filter_option(help="Only sessions that match, in FQL.")
@click.option("--ended", is_flag=True, help="List sessions that have ended too.")
@most_options
@pass_session
def command(session: Session, filter: str | None, ended: bool, most: int | None) -> None:
    r"""List your open sessions, the newest first; 100 of them unless --most or --all says otherwise.

    \b
    falconlite rtr sessions
    falconlite rtr sessions list --ended --filter "created_at:>'now-1d'"
    """
    from falconlite import RealTimeResponse
    from falconlite import fql as f

    session.output.check()
    terms = [f.raw(term) for term in ("" if ended else OPEN, filter) if term]
    wanted = str(f.all_of(terms)) if terms else None
    rtr = session.service(RealTimeResponse)
    shown = session.output.records(described(rtr, wanted, most), COLUMNS)
    if most is not None and shown == most:
        total = rtr.list_all_sessions(limit=1, filter=wanted).total
        if total > most:
            session.note(f"{most:,} of {total:,} sessions; --all lists all")
