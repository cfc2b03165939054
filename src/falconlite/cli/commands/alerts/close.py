"""Close alerts, or give them another status."""

from __future__ import annotations

import click

from falconlite.cli.commands.alerts.reading import ALERTS, change_alerts
from falconlite.cli.options import Change
from falconlite.cli.selection import Selection, with_selection
from falconlite.cli.session import Session, pass_session

STATUSES = ("closed", "new", "in_progress", "reopened")


@click.command("close", cls=Change)
@with_selection(ALERTS)
@click.option("--status", type=click.Choice(STATUSES), default="closed", show_default=True, help="The new status.")
@click.option("--comment", help="A comment to add.")
@click.option("--tag", help="A tag to add, such as false_positive.")
@pass_session
def command(session: Session, selection: Selection, status: str, comment: str | None, tag: str | None) -> None:
    r"""Close alerts. With --status they get another status, for example to reopen them.

    \b
    falconlite alerts close ab46...:ind:0007...:6fc1 --comment "a test" --tag false_positive
    falconlite alerts close --filter "status:'new'+severity:<30+timestamp:<'now-30d'"
    falconlite alerts close --status reopened ab46...:ind:0007...:6fc1
    """
    verb, past = ("close", "closed") if status == "closed" else (f"set to {status}:", f"set to {status}")
    change_alerts(session, selection, "close", verb, past, update_status=status, append_comment=comment, add_tag=tag)
