"""Find hosts that were not seen for some days, and hide them."""

from __future__ import annotations

import click

from falconlite.cli.changes.carry_out import counted
from falconlite.cli.commands.hosts.actions import HIDE, act
from falconlite.cli.commands.hosts.columns import asked_fields, known_fields, model
from falconlite.cli.commands.hosts.hide import refuse_change_options
from falconlite.cli.commands.hosts.targets import SHOWN
from falconlite.cli.options import Change, filter_option
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session

COLUMNS = ("last_seen", "hostname", "device_id", "platform_name", "local_ip", "agent_version", "serial_number")


@click.command("stale", cls=Change, short_help="List hosts that were not seen for some days, and hide them.")
@click.option("--days", type=click.IntRange(1, 36_500), default=30, show_default=True, help="How long not seen.")
@filter_option(known_fields, help="Only hosts that also match, in FQL.")
@click.option("--hide", is_flag=True, help="Hide them.")
@pass_session
def command(session: Session, days: int, filter: str | None, hide: bool) -> None:
    r"""List hosts that were not seen for some days by the API's clock, those unseen longest first; with --hide, hide
    them.

    With --report FILE, "falconlite hosts unhide --ids-from FILE" restores exactly the hosts that were hidden.

    \b
    falconlite hosts stale --days 60
    falconlite hosts stale --days 90 --filter "platform_name:'Linux'" --hide --report hidden.jsonl
    """  # noqa: D205  # click shows the first paragraph, which is one sentence
    from falconlite import Hosts
    from falconlite import fql as f

    session.output.check()
    hosts = session.service(Hosts)
    unseen = [hosts.F.last_seen < f.days_ago(days), *([f.raw(filter)] if filter else [])]
    if hide:
        resumed = session.change.resume is not None
        read = hosts.iter_devices(f.all_of(unseen), fields=SHOWN, sort="last_seen.asc")
        act(session, hosts, HIDE, () if resumed else read)
        return
    refuse_change_options(session)
    fields = asked_fields(session, COLUMNS)
    with (
        progress("hosts") as show,
        hosts.iter_devices(f.all_of(unseen), fields=fields, sort="last_seen.asc", progress=show) as devices,
    ):
        count = session.output.records(devices, COLUMNS, model)
    session.note(f"{counted(count, 'hosts')} not seen for {days} days; --hide hides them")
