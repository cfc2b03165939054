"""Measure what a warm call costs with a budget shared over Redis, as a ratio to a call without one.

    python benchmarks/shared_overhead.py [--calls 1000] [--rounds 15]

The simulator and a Valkey server run on loopback. Rounds with and without the limiter alternate; the figures are
medians of the ratios of neighbouring rounds.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter, process_time, sleep
from typing import TYPE_CHECKING

from falconlite import Hosts, OAuth2
from falconlite.retry.shared.limiter import RedisLimiter

if TYPE_CHECKING:
    from collections.abc import Callable

SERVER = """
import sys, json
from falconlite.simulator import Cloud
cloud = Cloud(rate_limit=0)
with cloud.serve() as served:
    print(json.dumps([served.url, cloud.client_id, cloud.client_secret]), flush=True)
    sys.stdin.read()
"""


def timed(call: Callable[[], object], calls: int) -> tuple[float, float]:
    """Return CPU and wall seconds of a number of calls."""
    cpu, wall = process_time(), perf_counter()
    for _ in range(calls):
        call()
    return process_time() - cpu, perf_counter() - wall


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--calls", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from tests.redis_server import server

    simulator = subprocess.Popen(
        [sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        url, client_id, client_secret = json.loads(simulator.stdout.readline() if simulator.stdout else "")
        with server() as store:
            limiter = RedisLimiter(store.url, requests_per_minute=60_000_000)
            ways = {}
            for name, shared in {"without": None, "with": limiter}.items():
                auth = OAuth2(
                    client_id=client_id, client_secret=client_secret, base_url=url, allow_http=True, limiter=shared
                )
                hosts = Hosts(auth_object=auth)
                ways[name] = lambda hosts=hosts: hosts.query_devices_by_filter(limit=1)
                assert ways[name]().ok
                timed(ways[name], given.calls)
            before = store.client().info("commandstats").get("cmdstat_evalsha", {}).get("calls", 0)
            ratios: list[tuple[float, float]] = []
            for _ in range(given.rounds):
                (cpu0, wall0), (cpu1, wall1) = (timed(ways[name], given.calls) for name in ("without", "with"))
                ratios.append((cpu1 / cpu0, wall1 / wall0))
                sleep(0.01)
            after = store.client().info("commandstats").get("cmdstat_evalsha", {}).get("calls", 0)
        print(f"CPU  {median(cpu for cpu, _ in ratios):.3f}")
        print(f"wall {median(wall for _, wall in ratios):.3f}")
        print(f"store operations a call {(after - before) / (given.rounds * given.calls):.4f}; away: {limiter.away}")
    finally:
        simulator.kill()
        simulator.wait()


if __name__ == "__main__":
    main()
