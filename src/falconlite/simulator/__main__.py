"""Serve an embedded Falcon API on loopback: ``python -m falconlite.simulator``."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from typing import TYPE_CHECKING

from falconlite.simulator.cloud import Cloud

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until Ctrl-C, or until the process is asked to end."""
    parser = argparse.ArgumentParser(prog="python -m falconlite.simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="port on 127.0.0.1; 0 is any free one (8080)")
    parser.add_argument("--tls", action="store_true", help="serve HTTPS, with a certificate authority made on the spot")
    parser.add_argument("--hosts", type=int, default=1000, help="size of the fleet (1000)")
    parser.add_argument("--seed", default="7", help="what the fleet, the client and all chance come from (7)")
    given = parser.parse_args(arguments)
    cloud = Cloud(hosts=given.hosts, seed=given.seed)
    with cloud.serve(port=given.port, tls=given.tls) as served:
        lines = [("URL", served.url), ("client ID", cloud.client_id), ("client secret", cloud.client_secret)]
        if served.ca_path:
            lines.append(("CA", served.ca_path))
        for name, value in lines:
            sys.stdout.write(f"{name + ':':<15}{value}\n")
        sys.stdout.flush()
        stop = threading.Event()
        for wanted in (signal.SIGINT, signal.SIGTERM):  # by hand: a shell starts background jobs deaf to Ctrl-C
            signal.signal(wanted, lambda *_: stop.set())
        stop.wait()


if __name__ == "__main__":
    main()
