"""Hide hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from falconlite.cli.commands.hosts.actions import HIDE, act
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.failures import wrong
from falconlite.cli.options import Change
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite.cli.selection import Selection


@click.command("hide", cls=Change, short_help="Hide hosts from all lists.")
@with_targets
@pass_session
def command(session: Session, selection: Selection) -> None:
    r"""Hide hosts from all lists, until they are restored by unhide.

    HOSTS are agent IDs (AID) or host names. "-" reads them from standard input, one a line or as JSON lines. With
    --report FILE, "falconlite hosts unhide --ids-from FILE" restores exactly the hosts that were hidden.

    \b
    falconlite hosts hide OLD-01 OLD-02
    falconlite hosts hide --filter "last_seen:<'now-90d'" --report hidden.jsonl
    """
    from falconlite import Hosts

    hosts = session.service(Hosts)
    act(session, hosts, HIDE, named_hosts(session, hosts, selection))


def refuse_change_options(session: Session) -> None:
    """Raise a failure if change options are given without ``--hide``."""
    options = session.change
    given = {"--report": options.report, "--resume": options.resume, "--yes": options.yes, "--dry-run": options.dry_run}
    for name, value in given.items():
        if value:
            raise wrong(f"{name} needs --hide: without it hosts are only listed")
