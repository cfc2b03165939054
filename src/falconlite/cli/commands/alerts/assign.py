"""Assign alerts."""

from __future__ import annotations

import re

import click

from falconlite.cli.commands.alerts.reading import ALERTS, change_alerts
from falconlite.cli.failures import wrong
from falconlite.cli.options import Change
from falconlite.cli.selection import Selection, with_selection
from falconlite.cli.session import Session, pass_session

UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@click.command("assign", cls=Change)
@with_selection(ALERTS)
@click.option("--to-user", metavar="USER", help="The user: an e-mail address, a UUID or a full name.")
@click.option("--nobody", is_flag=True, help="Take the assignment back.")
@click.option("--comment", help="A comment to add.")
@pass_session
def command(session: Session, selection: Selection, to_user: str | None, nobody: bool, comment: str | None) -> None:
    r"""Assign alerts to a user.

    \b
    falconlite alerts assign --to-user amy@corp.example ab46...:ind:0007...:6fc1
    falconlite alerts assign --to-user amy@corp.example --filter "status:'new'+severity:>=70"
    falconlite alerts assign --nobody --filter "assigned_to_uid:'amy@corp.example'"
    """
    if (to_user is None) is not nobody:
        raise wrong("say whom to assign to: --to-user USER, or --nobody")
    if to_user is None:
        change_alerts(session, selection, "assign", "unassign", "unassigned", unassign=True, append_comment=comment)
        return
    kind = "assign_to_user_id" if "@" in to_user else "assign_to_uuid" if UUID.fullmatch(to_user) else "assign_to_name"
    told = f"To {to_user}."
    change_alerts(session, selection, "assign", "assign", "assigned", told, **{kind: to_user}, append_comment=comment)
