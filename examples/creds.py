"""Log in with a dict of credentials, and for a child tenant if FALCON_MEMBER_CID names one."""

from __future__ import annotations

import os

from falconlite import Hosts


def main() -> None:
    """Print the number of hosts of each platform."""
    creds = {"client_id": os.environ["FALCON_CLIENT_ID"], "client_secret": os.environ["FALCON_CLIENT_SECRET"]}
    if child := os.environ.get("FALCON_MEMBER_CID"):
        creds["member_cid"] = child
    with Hosts(creds=creds, pythonic=True) as hosts:
        for platform in ("Windows", "Mac", "Linux"):
            found = hosts.query_devices_by_filter(filter=f"platform_name:'{platform}'", limit=1)
            print(f"{platform}: {found.total}")


if __name__ == "__main__":
    main()
