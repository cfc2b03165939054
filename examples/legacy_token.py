"""Issue a bearer token in one place and use it in another that has no credentials."""

from __future__ import annotations

import os

from falconlite import Hosts, OAuth2


def main() -> None:
    """Pass a token on, use it, and revoke it."""
    auth = OAuth2(client_id=os.environ["FALCON_CLIENT_ID"], client_secret=os.environ["FALCON_CLIENT_SECRET"])
    issued = auth.token()
    if not issued.ok:
        raise SystemExit(f"no token: {issued.errors}")
    token = issued["body"]["access_token"]

    # A token works only in the cloud that issued it. auth.base_url is that cloud, discovered or given.
    hosts = Hosts(access_token=token, base_url=auth.base_url)
    print(f"auth style {hosts.auth_style}, renewable: {hosts.refreshable}")
    print(f"call: {hosts.query_devices_by_filter(limit=1).status_code}")
    print(f"logout without credentials: {hosts.logout().status_code}, because this object did not issue the token")
    print(f"revoke by the issuer: {auth.revoke(token).status_code}")
    print(f"call after the revocation: {hosts.query_devices_by_filter(limit=1).status_code}")


if __name__ == "__main__":
    main()
