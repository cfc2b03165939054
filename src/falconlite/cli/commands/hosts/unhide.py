"""Restore hidden hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from falconlite.cli.commands.hosts.actions import UNHIDE, act
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.options import Change
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite.cli.selection import Selection


@click.command("unhide", cls=Change, short_help="Restore hidden hosts.")
@with_targets
@pass_session
def command(session: Session, selection: Selection) -> None:
    r"""Restore hidden hosts. Names, --filter and --all find hidden hosts only.

    HOSTS are agent IDs (AID) or host names. "-" reads them from standard input, one a line or as JSON lines.
    --ids-from also takes the report of "falconlite hosts hide": the hosts that it hid are restored.

    \b
    falconlite hosts unhide OLD-01
    falconlite hosts unhide --ids-from hidden.jsonl
    falconlite hosts unhide --all --dry-run
    """
    from falconlite import Hosts

    hosts = session.service(Hosts)
    act(session, hosts, UNHIDE, named_hosts(session, hosts, selection, hidden=True))
