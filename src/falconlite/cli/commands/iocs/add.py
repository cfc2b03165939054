"""Add indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.commands.iocs.indicators import TYPES, body_of, creation, details, type_of
from falconlite.cli.options import Change as ChangeCommand
from falconlite.cli.session import Session, pass_session
from falconlite.cli.times import ahead

if TYPE_CHECKING:
    from datetime import datetime


@click.command("add", cls=ChangeCommand)
@click.argument("values", nargs=-1, required=True)
@click.option("--type", "kind", type=click.Choice(TYPES), help="Default: detected from the value.")
@click.option("--expires", callback=ahead, metavar="TIME", help="90d, 2035-01-01 or a timestamp; default: never.")
@details
@pass_session
def command(
    session: Session,
    values: tuple[str, ...],
    kind: str | None,
    expires: datetime | None,
    comment: str | None,
    **given: Any,
) -> None:
    r"""Add indicators: SHA-256 or MD5 digests, domains, IP addresses.

    \b
    falconlite iocs add bad.example 203.0.113.7 --severity high --description "phishing"
    falconlite iocs add 203.0.113.7 --action prevent --expires 90d
    """
    from falconlite import IOC

    session.output.check()
    ends = f"{expires:%Y-%m-%dT%H:%M:%SZ}" if expires else None
    bodies = {value: body_of(kind or type_of(value), value, expiration=ends, **given) for value in values}
    answers: dict[str, Any] = {}
    change = Change(
        *("iocs add", "add", "added", "indicators", creation(session.service(IOC), bodies, comment, answers)),
        columns=("type", "action", "severity", "expiration"),
        answers=answers,
        answer_columns=("type", "value", "action", "severity", "id"),
        resumable=False,
    )
    carry_out(session, change, list(bodies.values()), "value")
