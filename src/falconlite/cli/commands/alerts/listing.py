"""List alerts."""

from __future__ import annotations

from itertools import islice

import click

from falconlite.cli.commands.alerts.reading import COLUMNS, found, known_fields
from falconlite.cli.options import Records, filter_option, most_options
from falconlite.cli.output.progress import counted
from falconlite.cli.session import Session, pass_session


@click.command("list", cls=Records)
@filter_option(known_fields)
@click.option("--sort", default="timestamp|desc", show_default=True, metavar="FIELD|asc,desc", help="Order.")
@most_options
@pass_session
def command(session: Session, filter: str | None, sort: str, most: int | None) -> None:
    r"""List alerts, the newest first, 100 of them unless --most or --all says otherwise.

    \b
    falconlite alerts list --filter "status:'new'+severity:>=70"
    falconlite alerts list --all --filter "timestamp:>'now-7d'" --to alerts.jsonl
    """
    from falconlite import Alerts

    session.output.check()
    alerts = session.service(Alerts)
    rows = found(alerts, filter, sort, limit=min(most or 1000, 1000))
    count = session.output.records(counted(islice(rows, most), "alerts", most), COLUMNS)
    if count == most:
        total = alerts.query_alerts_v2(filter=filter, limit=1).total
        if total is None or total > count:
            session.note(f"{count:,} of {'more' if total is None else f'{total:,}'} alerts; --all lists all")
