"""Contain hosts."""

from __future__ import annotations

from functools import partial

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.hosts.targets import Targets, named_hosts, with_targets
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session


@click.command("contain", cls=ChangeCommand)
@with_targets
@click.option("--note", help="A note for the audit log of the API.")
@pass_session
def command(session: Session, note: str | None, targets: Targets) -> None:
    """Contain hosts: cut them off the network, except for the Falcon cloud.

    HOSTS are agent IDs (AID) or host names. "-" reads them from standard input, one a line or as JSON lines.
    """
    from falconlite import Hosts

    hosts = session.service(Hosts)
    contain = partial(hosts.perform_action.bulk, action_name="contain")
    change = Change(
        "hosts contain",
        "contain",
        "contained",
        "hosts",
        partial(contain, note=note) if note else contain,
        columns=("hostname", "platform_name", "status"),
        warning="Contained hosts reach nothing but the Falcon cloud.",
    )
    carry_out(session, change, named_hosts(session, hosts, targets), "device_id")
