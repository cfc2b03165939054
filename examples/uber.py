"""Call operations by their IDs with one object: the Uber class."""

from __future__ import annotations

import os

from falconlite import APIHarnessV2


def main() -> None:
    """Find hosts by operation ID, then by route, and show the result of an unknown ID."""
    with APIHarnessV2(
        client_id=os.environ["FALCON_CLIENT_ID"],
        client_secret=os.environ["FALCON_CLIENT_SECRET"],
    ) as falcon:
        found = falcon.command("QueryDevicesByFilter", limit=3, sort="hostname.asc")
        print(f"status {found['status_code']}: {len(found['body']['resources'])} of {found.total} hosts")
        for device in falcon.command("PostDeviceDetailsV2", ids=found["body"]["resources"]).resources:
            print(f"{device['device_id']} {device['hostname']}")
        by_route = falcon.command(override="GET,/devices/queries/devices/v1", parameters={"limit": 1})
        print(f"by route: {by_route['status_code']}")
        unknown = falcon.command("QueryDevicesByFiltre")
        print(f"unknown: {unknown['status_code']} {unknown['body']['errors'][0]['message']}")


if __name__ == "__main__":
    main()
