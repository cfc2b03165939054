"""A Foundry function: the bearer token comes with each request, in the running context.

Run it on the platform, or once with a request from a file: ``python examples/context.py -d request.json``. The file
holds ``{"method": "POST", "url": "/hosts", "access_token": "...", "body": {"limit": 3}}``.
"""

from __future__ import annotations

from typing import Any

from crowdstrike.foundry.function import Function, Request, Response

from falconlite import Hosts

func = Function.instance()

# Created once, when the module is loaded. It works for every request, because the token is looked up at each call.
# The cloud comes from the context or from the platform too, so there is no base_url.
hosts = Hosts()


@func.handler(method="POST", path="/hosts")  # type: ignore[untyped-decorator]  # the package ships no types
def on_hosts(request: Request, _config: dict[str, Any] | None) -> Response:
    """Answer with the IDs of some hosts."""
    found = hosts.query_devices_by_filter(limit=request.body.get("limit", 5))
    body = {"auth_style": hosts.auth_style, "total": found.total, "ids": found.resources}
    return Response(body=body, code=found.status_code)


def main() -> None:
    """Serve requests, or answer the request given on the command line."""
    func.run()


if __name__ == "__main__":
    main()
