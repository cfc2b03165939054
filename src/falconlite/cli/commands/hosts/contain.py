"""Contain hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from falconlite.cli.commands.hosts.actions import CONTAIN, act
from falconlite.cli.commands.hosts.targets import named_hosts, with_targets
from falconlite.cli.commands.hosts.waiting import arrival, wait_options
from falconlite.cli.options import Change
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite.cli.selection import Selection


@click.command("contain", cls=Change, short_help="Contain hosts: cut them off the network.")
@with_targets
@click.option("--note", help="A note for the audit log of the API.")
@wait_options
@pass_session
def command(session: Session, note: str | None, wait: bool, timeout: float | None, selection: Selection) -> None:
    r"""Contain hosts: cut them off the network, except for the Falcon cloud.

    HOSTS are agent IDs (AID) or host names. "-" reads them from standard input, one a line or as JSON lines. Hosts that
    are contained already count as done.

    \b
    falconlite hosts contain WEB-01 WEB-02 --note "ticket 4711" --wait
    falconlite hosts contain --filter "tags:'FalconGroupingTags/suspect'" --dry-run
    falconlite hosts contain --ids-from hosts.txt --yes --report contained.jsonl
    """
    from falconlite import Hosts

    hosts = session.service(Hosts)
    then = arrival(hosts, "contained", wait=wait, timeout=timeout)
    act(session, hosts, CONTAIN, named_hosts(session, hosts, selection), note=note, then=then, then_past="contained")
