"""Close the caller's sessions."""

from __future__ import annotations

import click

from falconlite.cli.changes.carry_out import Change, carry_out, one_at_a_time
from falconlite.cli.commands.rtr.sessions import OPEN, SESSIONS, described
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.selection import Selection, selected, with_selection
from falconlite.cli.session import Session, pass_session


@click.command("close", cls=ChangeCommand)
@with_selection(SESSIONS)
@pass_session
def command(session: Session, selection: Selection) -> None:
    r"""Close SESSIONS, given by ID, or all of your open sessions. Commands that wait in them are cancelled.

    \b
    falconlite rtr sessions close --all
    falconlite rtr sessions list --filter "created_at:<'now-1h'" | falconlite rtr sessions close - --yes
    """
    from falconlite import RealTimeResponse

    rtr = session.service(RealTimeResponse)
    change = Change(
        "rtr sessions close",
        "close",
        "closed",
        "sessions",
        one_at_a_time(rtr.delete_session),
        columns=("hostname", "created_at", "commands_queued"),
        warning="Commands that wait in them for offline hosts are cancelled.",
    )
    carry_out(session, change, selected(session, SESSIONS, selection, lambda _: described(rtr, OPEN)), "id")
