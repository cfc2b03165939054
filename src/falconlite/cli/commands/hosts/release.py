"""Release contained hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from falconlite.cli.commands.hosts.actions import RELEASE, act
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.commands.hosts.waiting import arrival, wait_options
from falconlite.cli.options import Change
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite.cli.selection import Selection


@click.command("release", cls=Change, short_help="Release contained hosts: give them the network back.")
@with_targets
@click.option("--note", help="A note for the audit log of the API.")
@wait_options
@pass_session
def command(session: Session, note: str | None, wait: bool, timeout: float | None, selection: Selection) -> None:
    r"""Release contained hosts: give them the network back.

    HOSTS are agent IDs (AID) or host names. "-" reads them from standard input, one a line or as JSON lines. Hosts that
    are not contained count as done.

    \b
    falconlite hosts release WEB-01 WEB-02 --wait --timeout 5m
    falconlite hosts release --filter "status:'contained'" --dry-run
    """
    from falconlite import Hosts

    hosts = session.service(Hosts)
    then = arrival(hosts, "normal", wait=wait, timeout=timeout)
    act(session, hosts, RELEASE, named_hosts(session, hosts, selection), note=note, then=then, then_past="normal")
