"""A program under test: hide the hosts that were not seen for a number of days."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from falconlite import Hosts


def hide_stale(days: int) -> list[str]:
    """Hide stale hosts, page by page; return the IDs of the hidden hosts."""
    limit = (datetime.now(timezone.utc) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")
    hidden: list[str] = []
    with Hosts(pythonic=True) as hosts:
        while found := hosts.query_devices_by_filter(filter=f"last_seen:<'{limit}'", limit=100).resources:
            hosts.perform_action(action_name="hide_host", ids=found)
            hidden += found
    return hidden


if __name__ == "__main__":
    print(f"{len(hide_stale(30))} hosts hidden")
