"""Remove indicators."""

from __future__ import annotations

from functools import partial

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.iocs.indicators import INDICATORS, named
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.selection import Selection, selected, with_selection
from falconlite.cli.session import Session, pass_session

AT_ONCE = 100
"""Indicators in one call: as many IDs fit into a URL."""


@click.command("remove", cls=ChangeCommand)
@with_selection(INDICATORS)
@click.option("--comment", help="A comment for the audit log.")
@pass_session
def command(session: Session, selection: Selection, comment: str | None) -> None:
    r"""Remove indicators, given by value or ID.

    \b
    falconlite iocs remove bad.example 203.0.113.7
    falconlite iocs remove --filter "expiration:<'now'" --yes
    """
    from falconlite import IOC
    from falconlite.bulk import bulk

    ioc = session.service(IOC)
    chosen = selected(
        session,
        INDICATORS,
        selection,
        lambda filter: ioc.indicator_combined.records(filter=filter, limit=2000),
        lambda names: named(ioc, names),
    )
    change = Change(
        *("iocs remove", "remove", "removed", "indicators"),
        partial(bulk, ioc.indicator_delete, comment=comment, at_once=AT_ONCE),
        columns=("type", "value", "action", "severity"),
    )
    carry_out(session, change, chosen)
