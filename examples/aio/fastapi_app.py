"""A FastAPI service over one auth object: hosts as JSON, one host with its groups, all hosts as JSON lines.

Run it with ``uvicorn --app-dir examples/aio fastapi_app:app``, with ``FALCON_CLIENT_ID`` and ``FALCON_CLIENT_SECRET``
in the environment. Scopes: *Hosts: Read*, *Host groups: Read*. It does not authenticate its users: add that before you
expose it.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import FastAPI, Path, Query, Request
from fastapi.responses import JSONResponse, StreamingResponse

from falconlite import FalconError, TransportError, aio
from falconlite import fql as f

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

FIELDS = ["device_id", "hostname", "platform_name", "last_seen", "status"]


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Log in when the service starts; when it stops, revoke the token and close the connections."""
    async with aio.Hosts(pythonic=True, deadline=20) as hosts:
        app.state.hosts, app.state.groups = hosts, aio.HostGroup(hosts)
        yield


app = FastAPI(title="Hosts", lifespan=lifespan)


@app.exception_handler(FalconError)
async def refused(_request: Request, error: FalconError) -> JSONResponse:
    """Pass on a 403, 404 or 429 of the API; answer other errors as a gateway does."""
    failed = 504 if isinstance(error, TransportError) else 502
    code = error.code if error.code in {403, 404, 429} else failed
    return JSONResponse({"detail": str(error)}, code)


@app.get("/hosts")
async def find(
    request: Request,
    platform: Literal["Windows", "Mac", "Linux"] | None = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 20,
) -> dict[str, Any]:
    """Find hosts, the last seen first."""
    wanted = None if platform is None else f.platform_name == platform
    found = await request.app.state.hosts.query_devices_by_filter_combined(
        filter=wanted, limit=limit, fields=FIELDS, sort="last_seen.desc"
    )
    return {"total": found.total, "hosts": found.resources}


@app.get("/hosts/{device_id}")
async def describe(request: Request, device_id: Annotated[str, Path(pattern="^[0-9a-f]{32}$")]) -> dict[str, Any]:
    """Describe a host and name its groups."""
    found = await request.app.state.hosts.get_device_details(device_id)
    host = found.resources[0]
    groups = await request.app.state.groups.get_host_groups(host["groups"]) if host.get("groups") else None
    return {"host": host, "groups": [] if groups is None else [group["name"] for group in groups.resources]}


@app.get("/summary")
async def summary(request: Request) -> dict[str, int]:
    """Count the hosts of each platform, all at the same time."""
    hosts, names = request.app.state.hosts, ("Windows", "Mac", "Linux")
    asked = [hosts.query_devices_by_filter(filter=f.platform_name == name, limit=1) for name in names]
    return {name: found.total for name, found in zip(names, await asyncio.gather(*asked), strict=True)}


@app.get("/export")
async def export(request: Request) -> StreamingResponse:
    """Send all hosts as JSON lines, as fast as the client reads them. If it disconnects, the calls are cancelled."""

    async def lines() -> AsyncIterator[bytes]:
        async with request.app.state.hosts.iter_devices(fields=FIELDS, raw=True) as devices:
            async for device in devices:
                yield device + b"\n"

    return StreamingResponse(lines(), media_type="application/jsonl")
