"""An MCP server whose tools find hosts and describe one: its record, its alerts and its vulnerabilities. It only reads.

An MCP client starts it as ``python examples/aio/mcp_server.py``, with ``FALCON_CLIENT_ID`` and ``FALCON_CLIENT_SECRET``
in its environment. Scopes: *Hosts: Read*, *Alerts: Read*, *Vulnerabilities: Read*.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal

from pydantic import Field

from falconlite import FalconError, aio
from falconlite import fql as f

try:
    from mcp.server.mcpserver import MCPServer
    from mcp.server.mcpserver.exceptions import ToolError
except ModuleNotFoundError:  # mcp 1
    from mcp.server.fastmcp import FastMCP as MCPServer  # type: ignore[attr-defined,no-redef]  # mypy sees mcp 2
    from mcp.server.fastmcp.exceptions import ToolError  # type: ignore[import-not-found,no-redef]  # as above

# There is no "from __future__ import annotations" above: mcp 1 needs annotations that are types, not str.

FIELDS = ["device_id", "hostname", "platform_name", "os_version", "last_seen", "status"]

server = MCPServer("falcon", instructions="Search for hosts first; describe_host takes a device_id of the result.")

# Created without an event loop and without a login: the first call of a tool logs in. All tools share the token, the
# connections and the rate limit.
hosts = aio.Hosts(pythonic=True, deadline=30)
alerts = aio.Alerts(hosts)
vulnerabilities = aio.SpotlightVulnerabilities(hosts)


@contextmanager
def reported() -> Iterator[None]:
    """Tell the client why a call failed. An MCP server hides the message of any other exception."""
    try:
        yield
    except FalconError as error:
        raise ToolError(str(error)) from error


@server.tool()
async def find_hosts(
    platform: Literal["Windows", "Mac", "Linux"] | None = None,
    hostname: Annotated[str | None, Field(description="name, or a part of it")] = None,
    not_seen_for_days: Annotated[int | None, Field(ge=1, le=3650)] = None,
    limit: Annotated[int, Field(ge=1, le=100)] = 20,
) -> dict[str, Any]:
    """Find hosts, the last seen first. Returns the total number and up to `limit` hosts."""
    wanted = [f.platform_name == platform] if platform else []
    wanted += [f.hostname.contains(hostname)] if hostname else []
    wanted += [f.last_seen < f.days_ago(not_seen_for_days)] if not_seen_for_days else []
    filter = f.all_of(wanted) if wanted else None
    with reported():
        found = await hosts.query_devices_by_filter_combined(
            filter=filter, limit=limit, fields=FIELDS, sort="last_seen.desc"
        )
    return {"total": found.total, "hosts": found.resources}


@server.tool()
async def describe_host(device_id: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]) -> dict[str, Any]:
    """Describe a host: its record, its newest alerts, and how many open vulnerabilities it has."""
    about = f.device.device_id == device_id
    is_open = (f.aid == device_id) & (f.status == "open")
    with reported():
        record, newest, weak = await asyncio.gather(  # three calls at the same time
            hosts.get_device_details(device_id),
            alerts.get_alerts_combined(filter=about, limit=5, sort="created_timestamp|desc"),
            vulnerabilities.query_vulnerabilities(filter=is_open, limit=1),
        )
    shown = ("name", "severity_name", "status", "created_timestamp")
    return {
        "host": {name: record.resources[0].get(name) for name in FIELDS},
        "alerts": [{name: alert.get(name) for name in shown} for alert in newest.resources],
        "open_vulnerabilities": weak.total,
    }


if __name__ == "__main__":
    server.run()
