"""Write all indicators to a file."""

from __future__ import annotations

import click

from falconlite.cli.commands.iocs.indicators import COLUMNS, known_fields
from falconlite.cli.options import Records, filter_option
from falconlite.cli.output.progress import counted
from falconlite.cli.session import Session, pass_session


@click.command("export", cls=Records)
@filter_option(known_fields)
@pass_session
def command(session: Session, filter: str | None) -> None:
    r"""Write all custom indicators, for a spreadsheet, a backup, or "iocs import" of another tenant.

    \b
    falconlite iocs export --to indicators.csv
    falconlite iocs export --filter "type:'sha256'" --to digests.jsonl
    """
    from falconlite import IOC

    session.output.check()
    ioc = session.service(IOC)
    total = ioc.indicator_search(filter=filter, limit=1).total
    found = ioc.indicator_combined.records(filter=filter, limit=2000)
    count = session.output.records(counted(found, "indicators", total), COLUMNS)
    session.note(f"{count:,} indicators")
