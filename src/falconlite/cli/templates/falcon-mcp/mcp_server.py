"""An MCP server whose tools find hosts, describe one, and contain one after the person has confirmed it.

An MCP client starts it as ``python mcp_server.py``, with FALCON_CLIENT_ID and FALCON_CLIENT_SECRET in its environment.
Scopes: *Hosts: Read, Write*, *Alerts: Read*, *Vulnerabilities: Read*. Without *Hosts: Write* it can only read.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal

from mcp.types import ToolAnnotations
from pydantic import BaseModel, Field

from falconlite import FalconError, aio
from falconlite import fql as f

try:
    from mcp.server.mcpserver import Context, MCPServer
    from mcp.server.mcpserver.exceptions import ToolError
except ModuleNotFoundError:  # mcp 1
    from mcp.server.fastmcp import Context  # type: ignore[attr-defined,no-redef]  # mypy sees mcp 2
    from mcp.server.fastmcp import FastMCP as MCPServer  # type: ignore[attr-defined,no-redef]  # mypy sees mcp 2
    from mcp.server.fastmcp.exceptions import ToolError  # type: ignore[import-not-found,no-redef]  # as above

# There is no "from __future__ import annotations" above: mcp 1 needs annotations that are types, not str.

READS = ToolAnnotations.model_validate({"readOnlyHint": True})  # mcp 1 and mcp 2 have other names for the keyword
WRITES = ToolAnnotations.model_validate({"readOnlyHint": False, "destructiveHint": True})
"""Hints by which clients decide which tools need a permission."""

ID = Field(pattern="^[0-9a-f]{32}$")
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


@server.tool(annotations=READS)
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


@server.tool(annotations=READS)
async def describe_host(device_id: Annotated[str, ID]) -> dict[str, Any]:
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


class Confirmation(BaseModel):
    """The question that the client shows to the person."""

    contain: bool = Field(description="Cut the host off from the network")


@server.tool(annotations=WRITES)
async def contain_host(device_id: Annotated[str, ID], context: Context) -> dict[str, Any]:
    """Cut a host off from the network, after the person has confirmed it in the client."""
    with reported():
        host = (await hosts.get_device_details(device_id)).resources[0]
    if host.get("status") in {"contained", "containment_pending"}:
        return {"device_id": device_id, "status": host["status"], "changed": False}
    question = f"Contain {host.get('hostname')} ({host.get('platform_name')}, {device_id})? It loses its network."
    try:
        answer = await context.elicit(question, Confirmation)
    except Exception as error:  # the kind of the error depends on the version of mcp
        raise ToolError("this client cannot ask the person, so nothing was changed") from error
    if answer.action != "accept" or not answer.data.contain:
        raise ToolError("the person did not confirm, so nothing was changed")
    with reported():
        await hosts.perform_action(action_name="contain", ids=device_id)
        host = (await hosts.get_device_details(device_id)).resources[0]
    return {"device_id": device_id, "status": host.get("status"), "changed": True}


if __name__ == "__main__":
    server.run()
