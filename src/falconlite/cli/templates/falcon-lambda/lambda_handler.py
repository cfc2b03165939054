"""An AWS Lambda function that lists hosts, page by page, behind an HTTP endpoint: ``lambda_handler.handler``.

``?platform=Linux&not_seen_for_days=30&limit=100`` returns hosts, and ``next`` while there are more: pass that back as
``cursor`` with the same other parameters. ``python lambda_handler.py platform=Linux limit=5`` calls it once from a
terminal.

FALCON_SECRET_ID names a secret of AWS Secrets Manager, a JSON object with ``client_id`` and ``client_secret``. Without
it, FALCON_CLIENT_ID and FALCON_CLIENT_SECRET are read. Scope: *Hosts: Read*.
"""

from __future__ import annotations

import json
import os
import sys
from base64 import urlsafe_b64decode, urlsafe_b64encode
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote

from falconlite import Credentials, FalconError, Hosts, PartialResult, RateLimited, TimedOut
from falconlite import fql as f
from falconlite.paging import Cursor, Pages, pages

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FIELDS = ["device_id", "hostname", "platform_name", "os_version", "last_seen"]
PLATFORMS = ("Windows", "Mac", "Linux")
MARGIN = 0.5
"""Seconds of an invocation that are reserved for the answer."""


def from_secrets_manager() -> Credentials:
    """Read the credentials from the AWS Parameters and Secrets Lambda Extension, which is on this machine.

    falconlite calls this at each login, so the secret can be rotated. The extension caches the secret for 5 minutes.
    """
    port = int(os.environ.get("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", "2773"))
    connection = HTTPConnection("localhost", port, timeout=5)
    try:
        path = f"/secretsmanager/get?secretId={quote(os.environ['FALCON_SECRET_ID'], safe='')}"
        connection.request("GET", path, headers={"X-Aws-Parameters-Secrets-Token": os.environ["AWS_SESSION_TOKEN"]})
        response = connection.getresponse()
        content = response.read()
    finally:
        connection.close()
    if response.status != 200:
        raise FalconError(f"the secret cannot be read: status {response.status} of the extension")
    secret = json.loads(json.loads(content)["SecretString"])
    return Credentials(secret["client_id"], secret["client_secret"])


# Created once per container and shared by all its invocations: one token, one connection pool. The first invocation
# logs in, within its deadline.
hosts = Hosts(creds=from_secrets_manager if "FALCON_SECRET_ID" in os.environ else None, pythonic=True, lazy_login=True)


class Context(Protocol):
    """The part of the platform's context that is used."""

    def get_remaining_time_in_millis(self) -> int:
        """Return the milliseconds left for the invocation."""
        ...


def number(given: Mapping[str, str], name: str, most: int) -> int | None:
    """Parse an integer; raise ValueError for any other value."""
    text = given.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 9 and 1 <= int(text) <= most):
        raise ValueError(f"{name} is a whole number from 1 to {most}")
    return int(text)


def question(given: Mapping[str, str], seconds: float) -> Pages[Any]:
    """Build the list call from the parameters, with *seconds* as deadline; raise ValueError if they are invalid."""
    names = ("platform", "not_seen_for_days", "limit", "cursor")
    if strangers := [name for name in given if name not in names]:
        raise ValueError(f"the parameters are {', '.join(names)}, not {strangers[0][:40]!r}")
    platform, gone = given.get("platform"), number(given, "not_seen_for_days", 3650)
    if platform is not None and platform not in PLATFORMS:
        raise ValueError(f"platform is one of {', '.join(PLATFORMS)}")
    wanted = [f.platform_name == platform] if platform else []
    wanted += [f.last_seen < f.days_ago(gone)] if gone else []
    return pages(
        hosts.query_devices_by_filter_combined,
        filter=f.all_of(wanted) if wanted else None,
        fields=FIELDS,
        limit=number(given, "limit", 1000) or 100,
        cursor=Cursor.from_json(urlsafe_b64decode(given["cursor"])) if "cursor" in given else None,
        deadline=seconds,
    )


def answer(status: int, body: Mapping[str, Any], **headers: str) -> dict[str, Any]:
    """Format an answer for API Gateway and function URLs."""
    return {"statusCode": status, "headers": {"Content-Type": "application/json", **headers}, "body": json.dumps(body)}


def handler(event: Mapping[str, Any], context: Context) -> dict[str, Any]:
    """Answer one invocation."""
    seconds = context.get_remaining_time_in_millis() / 1000 - MARGIN
    if seconds <= 0:
        return answer(504, {"error": "no time is left to call the API"})
    try:
        found = question(event.get("queryStringParameters") or {}, seconds)
    except ValueError as error:
        return answer(400, {"error": str(error)})
    try:
        page = next(found, None)
    except FalconError as error:
        reason = error.__cause__ if isinstance(error, PartialResult) and error.__cause__ else error
        if isinstance(reason, RateLimited):
            return answer(429, {"error": str(error)}, **{"Retry-After": "60"})
        return answer(504 if isinstance(reason, TimedOut) else 502, {"error": str(error)})
    place = found.cursor
    onward = None if place.place is None else urlsafe_b64encode(place.to_json().encode()).decode()
    return answer(200, {"hosts": page.resources if page else [], "next": onward})


class Terminal:
    """Replaces the context when there is no platform."""

    def get_remaining_time_in_millis(self) -> int:
        """Return half a minute."""
        return 30_000


def main(argv: Sequence[str] | None = None) -> int:
    """Call the handler once and print its answer; return the exit status."""
    parts = [text.partition("=") for text in (sys.argv[1:] if argv is None else argv)]
    given = {name: value for name, _, value in parts}
    said = handler({"queryStringParameters": given}, Terminal())
    print(said["body"])
    return 0 if said["statusCode"] == 200 else 1


if __name__ == "__main__":
    sys.exit(main())
