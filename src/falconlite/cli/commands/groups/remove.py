"""Remove hosts from a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from falconlite.cli.commands.groups.membership import change_members
from falconlite.cli.commands.hosts.targets import with_targets
from falconlite.cli.options import Change
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite.cli.selection import Selection


@click.command("remove", cls=Change)
@click.argument("group")
@with_targets
@pass_session
def command(session: Session, group: str, selection: Selection) -> None:
    r"""Remove hosts from a GROUP, given by name or ID. HOSTS are agent IDs or host names.

    \b
    falconlite groups remove Servers pc-1
    falconlite groups remove Servers --filter "last_seen:<'now-90d'"
    """
    change_members(session, group, selection, add=False)
