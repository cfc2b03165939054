"""A Foundry function that answers questions about hosts, with the bearer token that comes with each request.

The platform runs it. ``python functions/hosts/main.py -d request.json`` runs it once, with a request from a file.

Records are returned as the API sends them: with models, the first answer would wait for the import of pydantic.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from crowdstrike.foundry.function import APIError, Function, Request, Response

from falconlite import FalconError, Hosts, RateLimited, TransportError
from falconlite import fql as f

if TYPE_CHECKING:
    from collections.abc import Callable

FIELDS = ["device_id", "hostname", "platform_name", "os_version", "last_seen", "status"]
PLATFORMS = ("Windows", "Mac", "Linux")
MOST = 1000
"""Maximum number of hosts in one answer."""

func = Function.instance()

# Created once, when the module is loaded. The token is looked up at each call; connections are reused.
hosts = Hosts(pythonic=True, deadline=20)


def number(body: dict[str, Any], name: str, default: int | None, most: int) -> int | None:
    """Read an integer from a body; raise ValueError for any other value."""
    given = body.get(name, default)
    if given is not None and (type(given) is not int or not 1 <= given <= most):
        raise ValueError(f"{name} is a whole number from 1 to {most}")
    return given


def only(body: Any, *names: str) -> dict[str, Any]:
    """Return a body; raise ValueError if it is not an object, or has other names than these."""
    if not isinstance(body, dict):
        raise ValueError("the body is a JSON object")  # noqa: TRY004  # the caller's mistake is a 400, whatever its type
    if strangers := [name for name in body if name not in names]:
        raise ValueError(f"the body takes {', '.join(names)}, not {strangers[0][:40]!r}")
    return body


def find(body: Any) -> dict[str, Any]:
    """Find hosts of a platform, or hosts that were not seen for some days, and return the total number too."""
    given = only(body, "platform", "not_seen_for_days", "limit")
    limit, gone = number(given, "limit", 20, MOST), number(given, "not_seen_for_days", None, 3650)
    platform = given.get("platform")
    if platform is not None and platform not in PLATFORMS:
        raise ValueError(f"platform is one of {', '.join(PLATFORMS)}")
    wanted = [f.platform_name == platform] if platform else []
    wanted += [f.last_seen < f.days_ago(gone)] if gone else []
    filter = f.all_of(wanted) if wanted else None
    found = hosts.query_devices_by_filter_combined(filter=filter, limit=limit, fields=FIELDS, sort="last_seen.desc")
    return {"total": found.total, "hosts": found.resources}


def describe(body: Any) -> dict[str, Any]:
    """Describe one host."""
    id = only(body, "device_id").get("device_id")
    if not (isinstance(id, str) and re.fullmatch("[0-9a-f]{32}", id)):
        raise ValueError("device_id is 32 hexadecimal digits")
    return {"host": hosts.get_device_details(id).resources[0]}


def answered(question: Callable[[Any], dict[str, Any]], request: Request) -> Response:
    """Answer a request, or report an error of the request or of the API."""
    try:
        return Response(body=question(request.body), code=200)
    except RateLimited as error:
        code, message = 429, str(error)
    except TransportError as error:
        code, message = 504, str(error)
    except FalconError as error:  # an API refusal (403, 404) is passed on; others are failures of the API
        code, message = error.code if 400 <= error.code < 500 else 502, str(error)
    except ValueError as error:
        code, message = 400, str(error)
    return Response(code=code, errors=[APIError(code=code, message=message)])


@func.handler(method="POST", path="/hosts")  # type: ignore[untyped-decorator]  # the package ships no types
def on_hosts(request: Request) -> Response:
    """Find hosts."""
    return answered(find, request)


@func.handler(method="POST", path="/host")  # type: ignore[untyped-decorator]  # the package ships no types
def on_host(request: Request) -> Response:
    """Describe one host."""
    return answered(describe, request)


if __name__ == "__main__":
    func.run()
