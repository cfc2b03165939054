"""List host groups."""

from __future__ import annotations

from itertools import islice

import click

from falconlite.cli.commands.groups.reading import COLUMNS, known_fields
from falconlite.cli.options import Records, filter_option, most_options
from falconlite.cli.session import Session, pass_session


@click.command("list", cls=Records)
@filter_option(known_fields)
@click.option("--sort", default="name.asc", show_default=True, metavar="FIELD.asc|desc", help="Order.")
@click.option("--count", is_flag=True, help="Add the number of members: one more call for each group.")
@most_options
@pass_session
def command(session: Session, filter: str | None, sort: str, count: bool, most: int | None) -> None:
    r"""List host groups.

    \b
    falconlite groups list --count
    falconlite groups list --filter "group_type:'dynamic'" --columns name,assignment_rule
    """
    from falconlite import HostGroup

    session.output.check()
    groups = session.service(HostGroup)
    found = iter(groups.query_combined_host_groups.records(filter=filter, sort=sort))
    rows = (
        {**group, "members": groups.query_group_members(id=group["id"], limit=1).total} if count else group
        for group in islice(found, most)
    )
    written = session.output.records(rows, ("name", "members", *COLUMNS[1:]) if count else COLUMNS)
    if written == most and next(found, None) is not None:
        session.note(f"{written:,} groups, and there are more; --all lists all")
