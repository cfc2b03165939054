"""Log in with a client ID and a secret as keywords, and find five hosts."""

from __future__ import annotations

import os

from falconlite import Hosts


def main() -> None:
    """Print the IDs of five hosts."""
    with Hosts(
        client_id=os.environ["FALCON_CLIENT_ID"],
        client_secret=os.environ["FALCON_CLIENT_SECRET"],
        # Without base_url=, FALCON_BASE_URL or FALCON_CLOUD names the cloud; without them, the login finds it.
    ) as hosts:
        print(f"login: {hosts.token_status} {hosts.token_fail_reason or ''} at {hosts.base_url}")
        found = hosts.query_devices_by_filter(limit=5, sort="hostname.asc")
        print(f"status {found['status_code']}: {len(found['body']['resources'])} of {found.total} hosts")
        for device_id in found["body"]["resources"]:
            print(device_id)


if __name__ == "__main__":
    main()
