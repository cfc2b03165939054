"""An event source for Event-Driven Ansible: new alerts, each once. See rulebook.yml."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta, timezone
from typing import Any

from falconlite import aio
from falconlite import fql as f

LATE = timedelta(minutes=5)
"""How late the API may show an alert: each look reads this time again, and skips the alerts that were sent."""


async def main(queue: asyncio.Queue[Any], args: dict[str, Any]) -> None:
    """Put new alerts into the queue until the task is cancelled.

    *args* holds

    - ``delay``, seconds between two looks (15)
    - ``filter``, FQL; by default all new alerts are sent
    - ``since``, the time to begin with, in RFC 3339 (now)
    - ``profile``, the profile with the credentials; by default those of the environment are used
    """
    given = [f.raw(args["filter"])] if args.get("filter") else []
    since = datetime.fromisoformat(args["since"]) if args.get("since") else datetime.now(timezone.utc)
    sent: dict[str, datetime] = {}
    async with aio.Alerts(profile=args.get("profile"), pythonic=True) as alerts:
        while True:
            start = max(since, datetime.now(timezone.utc) - 2 * LATE) if sent else since
            wanted = f.all_of([*given, f.created_timestamp >= start])
            call = alerts.get_alerts_combined
            async for alert in call.records(filter=wanted, sort="created_timestamp|asc"):
                if alert["composite_id"] not in sent:
                    await queue.put({"alert": alert})
                sent[alert["composite_id"]] = datetime.now(timezone.utc)
            gone = datetime.now(timezone.utc) - 4 * LATE
            sent = {id: seen for id, seen in sent.items() if seen > gone}
            await asyncio.sleep(float(args.get("delay", 15)))
