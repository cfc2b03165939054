"""Share one auth object, and with it one token and one connection pool, among service classes."""

from __future__ import annotations

import os

from falconlite import Hosts, InstallationTokens, OAuth2


def main() -> None:
    """Call two collections with one token."""
    with OAuth2(
        client_id=os.environ["FALCON_CLIENT_ID"],
        client_secret=os.environ["FALCON_CLIENT_SECRET"],
    ) as auth:
        hosts = Hosts(auth_object=auth)
        tokens = InstallationTokens(auth_object=hosts)  # a service object works too: it has an auth object
        print(f"hosts: {hosts.query_devices_by_filter(limit=1).total}")
        print(f"installation tokens: {tokens.tokens_query(limit=1).total}")
        print(f"one bearer token for both: {hosts.token == tokens.token == auth.token_value}")
    print(f"revoked at the end of the with block: {auth.token_value is None}")


if __name__ == "__main__":
    main()
