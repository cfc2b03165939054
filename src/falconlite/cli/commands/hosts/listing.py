"""List hosts."""

from __future__ import annotations

import click

from falconlite.cli.commands.hosts.columns import COLUMNS, known_fields
from falconlite.cli.options import Records, filter_option, most_options
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session


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
    """
    from falconlite import Hosts

    hosts = session.service(Hosts)
    session.output.check()
    shown = session.output.columns or COLUMNS
    whole = session.output.kind in {"json", "jsonl", "template"} and not session.output.columns
    with (
        progress("hosts") as show,
        hosts.iter_devices(
            filter,
            sort=sort,
            hidden=hidden,
            most=most,
            limit=min(most, 1000) if most else None,
            fields=None if whole or session.output.query else tuple({name.partition(".")[0]: None for name in shown}),
            progress=show,
        ) as devices,
    ):
        session.output.records(devices, shown)
    if devices.done == most:  # the iterator's total stops at most
        find = hosts.query_hidden_devices if hidden else hosts.query_devices_by_filter
        total = find(filter=filter, limit=1).total if filter else find(limit=1).total
        if total is None or total > most:
            session.note(f"{most:,} of {'more' if total is None else f'{total:,}'} hosts; --all lists all")
