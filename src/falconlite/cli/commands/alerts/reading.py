"""Find alerts, and change them."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from falconlite.cli.changes.carry_out import Change, carry_out
from falconlite.cli.selection import Noun, selected

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from falconlite import Alerts
    from falconlite.cli.selection import Selection
    from falconlite.cli.session import Session

COLUMNS = (
    *("timestamp", "severity_name", "status", "display_name", "device.hostname", "assigned_to_name"),
    *("composite_id", "product", "tactic", "technique"),
)
SHOWN = ("severity_name", "status", "display_name", "device.hostname")


def known_fields() -> Any:
    """Return the properties of alerts that filters know."""
    from falconlite.models.alerts import Alert

    return Alert.model_fields


ALERTS = Noun("alerts", re.compile(r"[0-9a-zA-Z]+:[^\s']+"), keys=("composite_id", "id"), by="", fields=known_fields)


def found(
    alerts: Alerts, filter: str | None, sort: str | None = None, limit: int = 1000
) -> Iterator[Mapping[str, Any]]:
    """Yield the alerts that match a filter, however many; *limit* is the size of a page."""
    yield from alerts.get_alerts_combined.records(filter=filter, sort=sort, limit=limit)


def change_alerts(
    session: Session, selection: Selection, command: str, verb: str, past: str, warning: str = "", **given: Any
) -> None:
    """Change the selected alerts with ``update_alerts_v3``; *given* are its keywords."""
    from falconlite import Alerts

    alerts = session.service(Alerts)
    chosen = selected(session, ALERTS, selection, lambda filter: found(alerts, filter))
    facts = {name: value for name, value in given.items() if value not in {None, False}}
    change = Change(
        *(f"alerts {command}", verb, past, "alerts", partial(alerts.update_alerts_v3.bulk, **facts)),
        columns=SHOWN,
        facts=facts,
        warning=warning,
    )
    carry_out(session, change, chosen, "composite_id")
