"""Read the client secret from a file at each login, so that a rotated secret needs no restart.

FALCON_SECRET_FILE is the path of the file, for example a secret that Kubernetes mounts.
"""

from __future__ import annotations

import os
from pathlib import Path

from falconlite import Credentials, Hosts


def mounted() -> Credentials:
    """Return the credentials; falconlite calls this at each login."""
    secret = Path(os.environ["FALCON_SECRET_FILE"]).read_text(encoding="utf-8")
    return Credentials(os.environ["FALCON_CLIENT_ID"], secret)


def main() -> None:
    """Print how many hosts there are."""
    with Hosts(creds=mounted, pythonic=True) as hosts:
        print(f"authenticated by {hosts.auth_style}: {hosts.query_devices_by_filter(limit=1).total} hosts")


if __name__ == "__main__":
    main()
