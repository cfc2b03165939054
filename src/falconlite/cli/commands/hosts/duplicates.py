"""Find machines with several hosts, and hide all but the one seen last."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import counted
from falconlite.cli.commands.hosts.actions import HIDE, act
from falconlite.cli.commands.hosts.columns import known_fields
from falconlite.cli.commands.hosts.hide import refuse_change_options
from falconlite.cli.commands.hosts.machines import FIELDS, machines, sort_out
from falconlite.cli.options import Change, filter_option
from falconlite.cli.output.progress import progress
from falconlite.cli.session import Session, pass_session

if TYPE_CHECKING:
    from falconlite import Hosts

COLUMNS = ("hostname", "device_id", "verdict", "last_seen", "newest", "serial_number", "platform_name", "mac_address")


@click.command("duplicates", cls=Change, short_help="List older hosts of the same machine, and hide them.")
@click.option("--apart", type=click.IntRange(1, 36_500), default=1, show_default=True, metavar="DAYS",
              help="Keep hosts that were seen this shortly before the newest.")  # fmt: skip
@filter_option(known_fields, help="Only hosts that match, in FQL.")
@click.option("--hide", is_flag=True, help="Hide the older ones.")
@pass_session
def command(session: Session, apart: int, filter: str | None, hide: bool) -> None:
    r"""List older hosts of the same machine, as after a reinstallation; with --hide, hide them.

    Two hosts are the same machine if tenant, platform and serial number match, and name or MAC address too. "newest" is
    the host of the machine that was seen last. The verdict is "older", or "unclear" if the host may be alive: its time
    is unknown, or less than --apart days before the newest. --hide hides the older ones only.

    \b
    falconlite hosts duplicates
    falconlite hosts duplicates --hide --report hidden.jsonl
    """
    from falconlite import Hosts

    session.output.check()
    hosts = session.service(Hosts)
    if hide and session.change.resume is not None:
        act(session, hosts, HIDE, ())
        return
    if not hide:
        refuse_change_options(session)
    found = duplicates(hosts, filter, timedelta(days=apart))
    older = [device for device in found if device["verdict"] == "older"]
    unclear = len(found) - len(older)
    told = f"{counted(len(older), 'hosts')} older than another host of the same machine"
    if unclear:
        told += f", {unclear:,} unclear"
    session.note(told if hide else f"{told}; --hide hides the older ones")
    if hide:
        act(session, hosts, HIDE, older)
    else:
        session.output.records(found, COLUMNS)


def duplicates(hosts: Hosts, filter: str | None, apart: timedelta) -> list[dict[str, Any]]:
    """Return all hosts that are not the newest of their machine, with a verdict and the ID of the newest."""
    found: list[dict[str, Any]] = []
    with progress("hosts") as show, hosts.iter_devices(filter, fields=FIELDS, progress=show) as devices:
        for group in machines(devices):
            kept, older, unclear = sort_out(group, apart)
            newest = kept["device_id"] if kept else None
            found += [device | {"verdict": "older", "newest": newest} for device in older]
            found += [device | {"verdict": "unclear", "newest": newest} for device in unclear]
    return found
