"""Show alerts."""

from __future__ import annotations

import click

from falconlite.cli.commands.alerts.reading import ALERTS, COLUMNS, found
from falconlite.cli.failures import Failure, line_of
from falconlite.cli.options import Records
from falconlite.cli.selection import Selection, selected, with_selection
from falconlite.cli.session import Session, pass_session
from falconlite.cli.status import Status


@click.command("show", cls=Records)
@with_selection(ALERTS, all=False)
@pass_session
def command(session: Session, selection: Selection) -> None:
    r"""Show whole alerts, given by composite ID. One alert is shown as a list of its fields.

    \b
    falconlite alerts show ab46...:ind:0007...:6fc1
    falconlite alerts list --query "[].composite_id" | falconlite alerts show - --to alerts.jsonl
    """
    from falconlite import Alerts

    session.output.check()
    alerts = session.service(Alerts)
    chosen = selected(session, ALERTS, selection, lambda filter: found(alerts, filter))
    if selection.filter is not None:
        session.output.records(chosen, COLUMNS)
        return
    report = alerts.get_alerts_v2.bulk(ids=[str(alert["composite_id"]) for alert in chosen])
    if len(report.resources) == 1:
        session.output.record(report.resources[0])
    elif report.resources:
        session.output.records(report.resources, COLUMNS)
    for id, error in report.failed.items():
        session.note(f"{id}: {line_of(error)}")
    if report.ended is not None:
        raise report.ended
    if not report.ok:
        raise Failure(
            f"{len(report.left)} of {len(report)} alerts were not read",
            Status.PARTLY if report.done else Status.NOT_FOUND,
        )
