"""Write all hosts, or the hosts that match a filter, to a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from falconlite.cli.changes.carry_out import counted
from falconlite.cli.commands.hosts.columns import EXPORTED, asked_fields, known_fields, model
from falconlite.cli.commands.hosts.listing import tell_vanished
from falconlite.cli.failures import wrong
from falconlite.cli.options import Records, filter_option
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session
from falconlite.cli.times import moment

if TYPE_CHECKING:
    from falconlite.fields.conditions import Condition


def changed(_context: click.Context, _option: click.Parameter, value: str | None) -> Condition | None:
    """Return the condition that a host changed since then; days and hours are measured by the API's clock."""
    if value is None:
        return None
    from falconlite import Hosts
    from falconlite import fql as f

    if ago := re.fullmatch(r"([0-9]{1,5})([dh])", value):
        return Hosts.F.modified_timestamp >= (f.days_ago if ago[2] == "d" else f.hours_ago)(int(ago[1]))
    try:
        return Hosts.F.modified_timestamp >= moment(value, -1)
    except (ValueError, OverflowError) as error:
        raise wrong(f"--since must be as in 7d, 12h, 2030-01-31 or 2030-01-31T08:00:00Z: {error}") from None


@click.command("export", cls=Records, short_help="Write all hosts to a file: CSV, JSON lines or Parquet.")
@filter_option(known_fields)
@click.option("--since", callback=changed, metavar="TIME", help="Only hosts changed since: 7d, 12h, a date, or a time.")
@click.option("--hidden", is_flag=True, help="Export the hidden hosts instead of the others.")
@pass_session
def command(session: Session, filter: str | None, since: Condition | None, hidden: bool) -> None:
    r"""Write all hosts to a file or to standard output: CSV, JSON lines or Parquet.

    JSON lines hold whole records, CSV and Parquet the most used fields; --columns names others. The file appears when
    it is complete; until then the previous file stays. Memory does not grow with the number of hosts.

    \b
    falconlite hosts export --to hosts.csv
    falconlite hosts export --to hosts.parquet --columns device_id,hostname,last_seen,tags
    falconlite hosts export --since 7d --filter "platform_name:'Linux'" --to changed.jsonl
    falconlite hosts export --output jsonl | gzip > hosts.jsonl.gz
    """
    from falconlite import Hosts
    from falconlite import fql as f

    output = session.output
    if not output.format and output.to is None and not output.template:
        output.format = "jsonl"  # also on a terminal: this is an export, not a list to read
    output.check()
    fields = asked_fields(session, EXPORTED)
    hosts = session.service(Hosts)
    conditions = [*([f.raw(filter)] if filter else []), *([since] if since is not None else [])]
    with (
        progress("hosts") as show,
        hosts.iter_devices(
            f.all_of(conditions) if conditions else None, fields=fields, hidden=hidden, progress=show
        ) as devices,
    ):
        count = output.records(devices, EXPORTED, model)
    if output.to is not None:
        session.note(f"{counted(count, 'hosts')} in {output.to}")
    tell_vanished(session, devices.missing)
