"""A Foundry function: the bearer token comes with each request, in the running context.

Run it as the platform does, or once with a request in a file: ``python examples/context.py -d request.json`` where
the file holds ``{"method": "POST", "url": "/hosts", "access_token": "...", "body": {"limit": 3}}``.
"""

from __future__ import annotations

import os
from typing import Any

from crowdstrike.foundry.function import Function, Request, Response

from falconlite import Hosts

func = Function.instance()

# Made once, when the module is loaded, and still right for every request: the token is looked up at each call.
# On the platform the cloud comes from the context too, so base_url is left out there.
hosts = Hosts(base_url=os.environ.get("FALCON_BASE_URL"))


@func.handler(method="POST", path="/hosts")  # type: ignore[untyped-decorator]  # the package ships no types
def on_hosts(request: Request, _config: dict[str, Any] | None) -> Response:
    """Answer with the IDs of some hosts."""
    found = hosts.query_devices_by_filter(limit=request.body.get("limit", 5))
    body = {"auth_style": hosts.auth_style, "total": found.total, "ids": found.resources}
    return Response(body=body, code=found.status_code)


def main() -> None:
    """Serve requests, or answer the one named on the command line."""
    func.run()


if __name__ == "__main__":
    main()
