"""Print new alerts as they arrive."""

from __future__ import annotations

import sys
import time
from datetime import datetime, timedelta, timezone
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from falconlite.cli.commands.alerts.reading import COLUMNS, found, known_fields
from falconlite.cli.failures import wrong
from falconlite.cli.options import Records, filter_option
from falconlite.cli.session import Session, pass_session
from falconlite.cli.times import ago

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite import Alerts

LATE = timedelta(minutes=5)
"""How late the API may show an alert: each look reads this time again, and skips the alerts that were printed."""

LINE = "{timestamp}  {severity_name:<13}  {display_name}  {device.hostname}  {composite_id}"
"""Template of the line for each alert on a terminal, because a table would have to wait for all alerts."""


@click.command("watch", cls=Records)
@filter_option(known_fields)
@click.option("--since", callback=ago, metavar="TIME", help="Begin with older alerts: 1h, 7d, a date or a timestamp.")
@click.option("--every", type=click.FloatRange(min=1), default=15.0, show_default=True, help="Seconds between looks.")
@click.option("--most", type=click.IntRange(1), help="End after so many alerts.")
@click.option("--duration", type=click.FloatRange(min=0), metavar="SECONDS", help="End after this time.")
@pass_session
def command(
    session: Session,
    filter: str | None,
    since: datetime | None,
    every: float,
    most: int | None,
    duration: float | None,
) -> None:
    r"""Print new alerts as they arrive, each once, until Ctrl-C.

    \b
    falconlite alerts watch --filter "severity:>=70"
    falconlite alerts watch --since 1h --output jsonl >> alerts.jsonl
    """
    from falconlite import Alerts

    output = session.output
    if output.query or output.to or output.kind in {"json", "parquet"}:
        raise wrong("alerts watch writes each alert at once: use a line format, without --query and --to")
    if output.kind == "table":
        output.format, output.template = "template", output.template or LINE
    output.check()
    fresh = new_alerts(session.service(Alerts), filter, since or datetime.now(timezone.utc), every, duration)
    for number, alert in enumerate(islice(fresh, most)):
        output.headings = number == 0
        output.records([alert], COLUMNS)
        sys.stdout.flush()


def new_alerts(
    alerts: Alerts, filter: str | None, since: datetime, every: float, duration: float | None
) -> Iterator[Mapping[str, Any]]:
    """Yield alerts created since a time, each once, in the order of their creation, for *duration* seconds."""
    from falconlite import fql as f

    given = [f.raw(filter)] if filter else []
    newest, ends = since, None if duration is None else time.monotonic() + duration
    printed: dict[str, datetime] = {}
    while True:
        start = max(since, newest - LATE)
        wanted = f.all_of([*given, f.created_timestamp >= start])
        for alert in found(alerts, wanted, "created_timestamp|asc"):
            id, made = str(alert["composite_id"]), created(alert)
            if id not in printed:
                printed[id] = made
                newest = max(newest, made)
                yield alert
        printed = {id: made for id, made in printed.items() if made >= newest - 2 * LATE}
        pause = every if ends is None else min(every, ends - time.monotonic())
        if pause <= 0:
            return
        time.sleep(pause)


def created(alert: Mapping[str, Any]) -> datetime:
    """Return the time at which an alert was created; the earliest time if the API gives none."""
    from falconlite.models.alerts import Alert

    found: datetime | None = Alert.model_validate(
        {"created_timestamp": alert.get("created_timestamp")}
    ).created_timestamp
    return found or datetime.min.replace(tzinfo=timezone.utc)
