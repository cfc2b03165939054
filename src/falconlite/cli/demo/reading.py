"""The read-only parts of the demo, which also run against a tenant."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from falconlite.cli.demo.walk import Walk


def look_at_hosts(walk: Walk) -> None:
    """List and filter hosts."""
    walk.part("Hosts: list and filter")
    found = walk.checked("found = hosts.query_devices_by_filter(limit=400)")
    walk.say(f"{len(found.resources)} device IDs of {found.total:,}: a dict as falconpy returns, and typed")
    if not found.resources:
        return
    details = walk.checked("devices = hosts.get_device_details(found.resources)")
    count = Counter(device.get("platform_name", "unknown") for device in details.resources)
    walk.say(", ".join(f"{number} {platform}" for platform, number in count.most_common()))
    walk.run("from falconlite import fql as f")
    walk.run("servers = (f.platform_name == 'Linux') & f.product_type_desc.in_(['Server'])")
    walk.say(walk.run("str(servers)"))
    devices = walk.run("some = list(hosts.iter_devices(servers, most=4))")
    names = ("hostname", "os_version", "local_ip", "last_seen")
    walk.table("Linux servers", *names, rows=[tuple(device.get(name) for name in names) for device in devices])


def look_at_tokens(walk: Walk) -> None:
    """List installation tokens."""
    walk.part("Installation tokens: list")
    settings = walk.checked("settings = tokens.customer_settings_read()")
    walk.say(f"settings: {settings.resources}")
    known = walk.checked("known = tokens.tokens_query(limit=5, sort='created_timestamp.desc')")
    walk.say(f"{known.total} tokens")


def when(moment: Any) -> str:
    """Format a time."""
    return f"{moment:%Y-%m-%d %H:%M:%S}" if isinstance(moment, datetime) else str(moment or "never")
