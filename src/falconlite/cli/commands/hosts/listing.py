"""List hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from falconlite.cli.changes.carry_out import counted
from falconlite.cli.commands.hosts.columns import COLUMNS, asked_fields, known_fields, model
from falconlite.cli.options import Records, filter_option, most_options
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.command("list", cls=Records, short_help="List hosts.")
@filter_option(known_fields)
@click.option("--sort", metavar="FIELD.asc|desc", help="Order; default: device_id.asc.")
@click.option("--hidden", is_flag=True, help="List the hidden hosts instead of the others.")
@most_options
@pass_session
def command(session: Session, filter: str | None, sort: str | None, hidden: bool, most: int | None) -> None:
    r"""List hosts, 100 of them unless --most or --all says otherwise.

    \b
    falconlite hosts list --filter "platform_name:'Windows'" --all
    falconlite hosts list --columns hostname,last_seen --output csv
    falconlite hosts list --sort last_seen.desc --most 10
    """
    from falconlite import Hosts

    session.output.check()
    fields = asked_fields(session, COLUMNS)
    hosts = session.service(Hosts)
    with (
        progress("hosts") as show,
        hosts.iter_devices(
            filter,
            sort=sort,
            hidden=hidden,
            most=most,
            limit=min(most, 1000) if most else None,
            fields=fields,
            progress=show,
        ) as devices,
    ):
        session.output.records(devices, COLUMNS, model)
    tell_vanished(session, devices.missing)
    if most is not None and devices.done == most:  # the iterator's total stops at most
        find = hosts.query_hidden_devices if hidden else hosts.query_devices_by_filter
        total = find(filter=filter, limit=1).total if filter else find(limit=1).total
        if total is None or total > most:
            session.note(f"{most:,} of {'more' if total is None else f'{total:,}'} hosts; --all lists all")


def tell_vanished(session: Session, missing: Sequence[str]) -> None:
    """Name the hosts that were found but not described, because they were deleted or hidden meanwhile."""
    if missing:
        more = f" and {len(missing) - 10:,} more" if len(missing) > 10 else ""
        session.note(f"{counted(len(missing), 'hosts')} vanished while they were read: {', '.join(missing[:10])}{more}")
