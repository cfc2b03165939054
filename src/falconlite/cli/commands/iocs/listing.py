"""List indicators."""

from __future__ import annotations

from itertools import islice

import click

from falconlite.cli.commands.iocs.indicators import COLUMNS, known_fields
from falconlite.cli.options import Records, filter_option, most_options
from falconlite.cli.session import Session, pass_session


@click.command("list", cls=Records)
@filter_option(known_fields)
@click.option("--sort", metavar="FIELD.asc|desc", help="Order; example: modified_on.desc.")
@most_options
@pass_session
def command(session: Session, filter: str | None, sort: str | None, most: int | None) -> None:
    r"""List custom indicators, 100 of them unless --most or --all says otherwise.

    \b
    falconlite iocs list --filter "type:'domain'+action:'prevent'"
    falconlite iocs list --sort modified_on.desc --most 10
    """
    from falconlite import IOC

    session.output.check()
    ioc = session.service(IOC)
    limit = min(most or 2000, 2000)
    found = iter(ioc.indicator_combined.records(filter=filter, sort=sort, limit=limit))
    count = session.output.records(islice(found, most), COLUMNS)
    if count == most and next(found, None) is not None:
        session.note(f"{count:,} indicators, and there are more; --all lists all")
