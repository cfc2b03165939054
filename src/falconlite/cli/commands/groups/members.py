"""List the members of a host group."""

from __future__ import annotations

import click

from falconlite.cli.commands.groups.reading import one
from falconlite.cli.commands.hosts.columns import COLUMNS, known_fields
from falconlite.cli.failures import Failure
from falconlite.cli.options import Records, filter_option
from falconlite.cli.output.progress import counted
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status


@click.command("members", cls=Records)
@click.argument("group")
@filter_option(known_fields, help="Only hosts that match, in FQL.")
@pass_session
def command(session: Session, group: str, filter: str | None) -> None:
    r"""List all hosts of a GROUP, given by name or ID, however many.

    \b
    falconlite groups members Servers --columns device_id,hostname
    falconlite groups members Servers | falconlite hosts tag web - --dry-run
    """
    from falconlite import HostGroup

    session.output.check()
    groups = session.service(HostGroup)
    id = one(groups, group)["id"]
    before = groups.query_group_members(id=id, filter=filter, limit=1).total or 0
    members = groups.query_combined_group_members.records(id=id, filter=filter)
    count = session.output.records(counted(members, "hosts", before), COLUMNS)
    after = groups.query_group_members(id=id, filter=filter, limit=1).total or 0
    if not min(before, after) <= count <= max(before, after):
        raise Failure(f"{count:,} hosts were read, but the group has {after:,}", Status.PARTLY)
