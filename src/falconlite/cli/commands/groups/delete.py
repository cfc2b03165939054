"""Delete host groups."""

from __future__ import annotations

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.groups.reading import GROUPS, SHOWN, named
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.selection import Selection, selected, with_selection
from falconlite.cli.session import Session, pass_session


@click.command("delete", cls=ChangeCommand)
@with_selection(GROUPS)
@pass_session
def command(session: Session, selection: Selection) -> None:
    r"""Delete host groups, given by name or ID. Their hosts stay, and lose the policies of the group.

    \b
    falconlite groups delete "Old Windows"
    falconlite groups delete --filter "name:'test*'" --dry-run
    """
    from falconlite import HostGroup

    groups = session.service(HostGroup)
    chosen = selected(
        session,
        GROUPS,
        selection,
        lambda filter: groups.query_combined_host_groups.records(filter=filter),
        lambda names: named(groups, names),
    )
    change = Change(
        *("groups delete", "delete", "deleted", "groups", groups.delete_host_groups.bulk),
        columns=SHOWN,
        warning="Policies that are assigned to these groups no longer apply to their hosts.",
    )
    carry_out(session, change, chosen)
