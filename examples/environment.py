"""Log in with FALCON_CLIENT_ID and FALCON_CLIENT_SECRET from the environment, without arguments."""

from __future__ import annotations

from falconlite import APIError, Hosts


def main() -> None:
    """Print the first hosts, or the reason of the failure."""
    with Hosts(pythonic=True) as hosts:
        try:
            found = hosts.query_devices_by_filter_combined(limit=3, fields=["hostname", "platform_name"])
        except APIError as error:
            raise SystemExit(f"failed: {error}") from None
        print(f"authenticated by {hosts.auth_style}")
        for device in found.models:
            print(f"{device.hostname} ({device.platform_name})")


if __name__ == "__main__":
    main()
