"""Count the alerts by severity and show the newest; with a user's login, assign the newest alert and undo that.

``python examples/alerts.py`` only reads. ``python examples/alerts.py USER@EXAMPLE.COM`` changes the newest new alert.
"""

from __future__ import annotations

import sys

from falconlite import Alerts


def change(alerts: Alerts, id: str, user: str) -> None:
    """Assign an alert, tag and comment it, and undo everything except the comment."""
    alerts.update_alerts_v3(
        id,
        assign_to_user_id=user,
        update_status="in_progress",
        add_tag="falconlite-example",
        append_comment="falconlite example",
    )
    alert = alerts.get_alerts_v2(id).models[0]
    print(f"now {alert.status}, assigned to {alert.assigned_to_uid}, tags: {', '.join(alert.tags)}")
    alerts.update_alerts_v3(id, unassign=True, update_status="new", remove_tag="falconlite-example")
    alert = alerts.get_alerts_v2(id).models[0]
    print(f"again {alert.status}, assigned to {alert.assigned_to_uid or 'nobody'}")


def main() -> None:
    """Print the counts and the newest alerts, then change one if a user is given."""
    with Alerts(pythonic=True) as alerts:
        counted = alerts.get_aggregate_alerts_v2(name="by severity", type="terms", field="severity_name", size=10)
        for bucket in counted.models[0].buckets:
            print(f"{bucket.label}: {bucket.count}")

        found = alerts.query_alerts_v2(filter="status:'new'", sort="timestamp|desc", limit=3)
        print(f"{len(found)} of {found.total} new alerts")
        for alert in alerts.get_alerts_v2(found.resources).models if found else []:
            where = alert.device.hostname if alert.device else alert.product
            print(f"{alert.timestamp} {alert.severity_name} {alert.display_name} on {where}")
        if found and len(sys.argv) > 1:
            change(alerts, found.resources[0], sys.argv[1])


if __name__ == "__main__":
    main()
