"""A Foundry function that sends many requests at the same time, with the bearer token that comes with each request.

Run it on the platform, or once with a request from a file: ``python examples/aio/foundry_handler.py -d request.json``,
where the file holds ``{"method": "POST", "url": "/report", "access_token": "...", "body": {"device_ids": ["..."]}}``.

Foundry calls handlers one at a time, without an event loop. So this module has its own loop and keeps it: the next
request reuses the connections of the last one.
"""

from __future__ import annotations

import asyncio
import re
from typing import Any

from crowdstrike.foundry.function import APIError, Function, Request, Response

from falconlite import FalconError, TransportError, aio
from falconlite import fql as f

MOST = 20
"""Maximum number of hosts in one request."""

func = Function.instance()
loop = asyncio.new_event_loop()

# Created once, when the module is loaded. The token is looked up at each call; connections are reused.
hosts = aio.Hosts(pythonic=True, deadline=20)
alerts = aio.Alerts(hosts)


async def report(id: str) -> dict[str, Any]:
    """Describe one host, and count its new alerts."""
    new = (f.device.device_id == id) & (f.status == "new")
    host, counted = await asyncio.gather(hosts.get_device_details(id), alerts.query_alerts_v2(filter=new, limit=1))
    return {"device_id": id, "hostname": host.resources[0].get("hostname"), "new_alerts": counted.total}


async def all_reports(ids: list[str]) -> list[dict[str, Any]]:
    """Describe hosts at the same time, in the order of *ids*; if one fails, cancel the others and raise its error."""
    tasks = [asyncio.ensure_future(report(id)) for id in ids]
    try:
        return await asyncio.gather(*tasks)
    finally:  # Python 3.11 and later: asyncio.TaskGroup does this
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@func.handler(method="POST", path="/report")  # type: ignore[untyped-decorator]  # the package ships no types
def on_report(request: Request) -> Response:
    """Answer with a report on each host."""
    ids = request.body.get("device_ids") if isinstance(request.body, dict) else None
    if not isinstance(ids, list) or not 1 <= len(ids) <= MOST or not all(map(is_id, ids)):
        return failed(400, f"device_ids is a list of 1 to {MOST} IDs of 32 hexadecimal digits")
    try:
        return Response(body={"reports": loop.run_until_complete(all_reports(ids))}, code=200)
    except TransportError as error:
        return failed(504, str(error))
    except FalconError as error:  # a refusal of the API (403, 404) is passed on; others are failures of the API
        return failed(error.code if 400 <= error.code < 500 else 502, str(error))


def is_id(given: Any) -> bool:
    """Tell whether a value is the ID of a host."""
    return isinstance(given, str) and re.fullmatch("[0-9a-f]{32}", given) is not None


def failed(code: int, message: str) -> Response:
    """Return the response of a request that failed."""
    return Response(code=code, errors=[APIError(code=code, message=message)])


if __name__ == "__main__":
    func.run()
